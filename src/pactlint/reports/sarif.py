"""SARIF 2.1.0, for code scanning and for editors: one run, a result per finding, a notification per notice.

Written for GitHub's reading of the standard as its "SARIF support for code scanning" documents it: it takes every result for an
alert whatever its kind, so what is only to be reviewed is a notification.
"""

from __future__ import annotations

import gzip
import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TextIO

from pactlint.document import Format
from pactlint.finding import Finding, Notice, Place, Report, Suppression
from pactlint.reports.json_types import JsonObject
from pactlint.reports.legible import legible
from pactlint.reports.quotation import excerpt
from pactlint.reports.rule_metadata import descriptor
from pactlint.reports.settings import Settings
from pactlint.reports.sources import SOURCE_ROOT, Sources
from pactlint.reports.wording import by_position, clause_name, count, whereabouts


@dataclass(frozen=True, slots=True)
class Limits:
    """What GitHub refuses a file for exceeding: results and rules of a run, locations of a result, bytes after gzip."""

    results: int = 25_000
    rules: int = 25_000
    locations: int = 1_000
    size: int = 10_000_000


def write(reports: Sequence[Report], stream: TextIO, settings: Settings) -> None:
    """Write the log, in ASCII; what exceeds GitHub's limits is left out, the least severe first, and a notification says so."""
    stream.write(sarif(reports, settings))


def sarif(reports: Sequence[Report], settings: Settings, limits: Limits = Limits()) -> str:
    """The log as text. The same reports give the same bytes: it holds no time and no machine's name."""
    text = _log(reports, settings, limits)
    while (size := _compressed(text, limits)) > limits.size and limits.results:
        kept = min(limits.results, sum(len(report.findings) for report in reports))
        limits = replace(limits, results=kept * limits.size * 9 // (size * 10))
        text = _log(reports, settings, limits)
    return text


_HOME = "https://github.com/pactlint/pactlint"
_SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_UNREAD, _CUT = "to-review", "left-out"
_NOTIFICATIONS = {
    _UNREAD: "A rule could not decide, because a value or a page could not be read.",
    _CUT: "Findings were left out to stay within what code scanning accepts.",
}


def _compressed(text: str, limits: Limits) -> int:
    return len(text) if len(text) <= limits.size else len(gzip.compress(text.encode("ascii")))


def _log(reports: Sequence[Report], settings: Settings, limits: Limits) -> str:
    return json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [_Run(reports, settings, limits).run()]}, indent=1) + "\n"


class _Run:
    """One run over all the files."""

    def __init__(self, reports: Sequence[Report], settings: Settings, limits: Limits) -> None:
        self._reports = reports
        self._settings = settings
        self._limits = limits
        self._sources = Sources(reports, settings.root)
        found = [
            (report, finding)
            for report in reports
            for finding in by_position(report.findings if settings.suppressed else report.live)
        ]
        self._kept = _gravest(found, limits)
        self._left_out = len(found) - len(self._kept)
        self._rules = {finding.rule: finding for _, finding in reversed(self._kept)}
        self._order = {rule: index for index, rule in enumerate(sorted(self._rules))}

    def run(self) -> JsonObject:
        return {
            "tool": {"driver": self._driver()},
            "invocations": [{"executionSuccessful": True, "toolExecutionNotifications": self._notifications()}],
            "originalUriBaseIds": {SOURCE_ROOT: {"description": {"text": "The root of the repository."}}},
            "artifacts": self._sources.artifacts(),
            "columnKind": "unicodeCodePoints",
            "results": [self._result(report, finding) for report, finding in self._kept],
        }

    def _driver(self) -> JsonObject:
        return {
            "name": "pactlint",
            "version": self._settings.version,
            "informationUri": _HOME,
            "rules": [descriptor(self._rules[rule]) for rule in self._order],
            "notifications": [{"id": name, "shortDescription": {"text": text}} for name, text in _NOTIFICATIONS.items()],
        }

    def _notifications(self) -> list[JsonObject]:
        noticed = [self._notice(report, notice) for report in self._reports for notice in by_position(report.notices)]
        if not self._left_out:
            return noticed
        said = f"{count(self._left_out, 'finding')} left out, the least severe first, to stay within what code scanning accepts."
        return [*noticed, {"descriptor": _descriptor(_CUT), "level": "warning", "message": {"text": said}}]

    def _notice(self, report: Report, notice: Notice) -> JsonObject:
        return {
            "descriptor": _descriptor(_UNREAD),
            "level": "note",
            "message": {"text": _message(report, notice.message, notice.place)},
            "locations": [self._location(report, notice.place)],
            **({"properties": {"rule": notice.rule}} if notice.rule else {}),
        }

    def _result(self, report: Report, finding: Finding) -> JsonObject:
        related = finding.places[1 : self._limits.locations]
        return {
            "ruleId": finding.rule,
            "ruleIndex": self._order[finding.rule],
            "level": finding.severity,
            "rank": round(finding.confidence * 100, 1),
            "message": {"text": _message(report, finding.message, finding.place) + _links(report, related)},
            "locations": [self._location(report, finding.place)],
            "relatedLocations": [
                {"id": number, **self._location(report, place), **({"message": {"text": place.label}} if place.label else {})}
                for number, place in enumerate(related, 1)
            ],
            "partialFingerprints": _fingerprints(report, finding),
            **({"suppressions": [_suppression(report, finding.suppression)]} if finding.suppression else {}),
            "properties": {"page": report.document.locate(finding.place.span).page, "clause": finding.place.clause},
        }

    def _location(self, report: Report, place: Place) -> JsonObject:
        physical = {"artifactLocation": self._sources.location(report), "region": _region(report, place)}
        name = legible(place.clause).strip()
        logical = [{"name": name, "fullyQualifiedName": name, "kind": "clause"}] if name else []
        return {"physicalLocation": physical, "logicalLocations": logical}


def _gravest(found: list[tuple[Report, Finding]], limits: Limits) -> list[tuple[Report, Finding]]:
    ranked = sorted(range(len(found)), key=lambda index: found[index][1].severity, reverse=True)[: limits.results]
    rules = set(list(dict.fromkeys(found[index][1].rule for index in ranked))[: limits.rules])
    return [found[index] for index in sorted(ranked) if found[index][1].rule in rules]


def _descriptor(name: str) -> JsonObject:
    return {"id": name, "index": list(_NOTIFICATIONS).index(name)}


def _message(report: Report, said: str, place: Place) -> str:
    """What is said, then where and about which words: a Word file or a PDF has no preview beside the message."""
    where, words = whereabouts(report.document, place), excerpt(report.document, place.span)
    return _unlinked(f"{legible(said).strip()} {where[:1].upper()}{where[1:]}" + (f": \u201c{words}\u201d." if words else "."))


def _links(report: Report, related: Sequence[Place]) -> str:
    names = (clause_name(place.clause) or whereabouts(report.document, place) for place in related)
    links = [f"[{_bare(name)}]({number})" for number, name in enumerate(names, 1)]
    return f" See {', '.join(links)}." if links else ""


def _region(report: Report, place: Place) -> JsonObject:
    location = report.document.locate(place.span)
    words = report.quote(place)
    return {
        "startLine": location.line,
        "startColumn": location.column,
        "endLine": location.end_line,
        "endColumn": location.end_column,
        **({"snippet": {"text": words}} if words else {}),
    }


def _fingerprints(report: Report, finding: Finding) -> JsonObject:
    prints: JsonObject = {"pactlint/v1": finding.fingerprint}
    if report.document.format in {Format.WORD, Format.PDF}:
        # GitHub follows an alert by this key alone. For text its upload action fills it in from the line, and warns about any
        # other value; for a binary file the "line" is compressed bytes, all new with every save, and alerts would not last.
        prints["primaryLocationLineHash"] = f"{finding.fingerprint}:1"
    return prints


def _suppression(report: Report, suppression: Suppression) -> JsonObject:
    kind = "inSource" if suppression.source.startswith(report.document.path) else "external"
    return {"kind": kind, "justification": f"{suppression.reason} ({suppression.source})"}


def _unlinked(text: str) -> str:
    """A viewer makes a link of `[words](1)`; words of a contract must not become one."""
    return text.replace("](", "] (")


def _bare(text: str) -> str:
    return text.replace("[", "(").replace("]", ")")
