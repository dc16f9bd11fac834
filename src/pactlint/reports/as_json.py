"""The JSON that other programs rely on; docs name every field. Fields may be added, none renamed."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import TextIO

from pactlint.finding import Finding, Notice, Place, Report
from pactlint.reports.json_types import JsonObject
from pactlint.reports.settings import Settings
from pactlint.reports.wording import by_position
from pactlint.scorecard import Standing, scorecard


def write(reports: Sequence[Report], stream: TextIO, settings: Settings) -> None:
    """Write one object, in ASCII: any stream can take it, and no word of a file reaches a terminal as a control character."""
    shape = {"version": settings.version, "files": [_file(report) for report in reports]}
    stream.write(json.dumps(shape, indent=2) + "\n")


def _file(report: Report) -> JsonObject:
    return {
        "path": report.document.path,
        "type": report.type,
        "findings": [_finding(report, finding) for finding in by_position(report.findings)],
        "notices": [_notice(report, notice) for notice in by_position(report.notices)],
        "scorecard": [standing_shape(report, standing) for standing in scorecard(report)],
    }


def _finding(report: Report, finding: Finding) -> JsonObject:
    suppression = finding.suppression
    return {
        "rule": finding.rule,
        "principle": finding.principle,
        "severity": finding.severity,
        "title": finding.title,
        "message": finding.message,
        **_place(report, finding.place),
        "related": [{"message": place.label, **_place(report, place)} for place in finding.places[1:]],
        "why": finding.why,
        "suggestion": finding.suggestion,
        "cites": list(finding.cites),
        "confidence": finding.confidence,
        "fingerprint": finding.fingerprint,
        "suppressed": suppression is not None,
        "suppression": {"reason": suppression.reason, "source": suppression.source} if suppression else None,
    }


def _notice(report: Report, notice: Notice) -> JsonObject:
    return {"rule": notice.rule, "message": notice.message, **_place(report, notice.place)}


def _place(report: Report, place: Place) -> JsonObject:
    location = report.document.locate(place.span)
    return {
        "quote": report.quote(place),
        "start": place.span.start,
        "end": place.span.end,
        "clause": place.clause,
        "page": location.page,
        "line": location.line,
        "column": location.column,
    }


def standing_shape(report: Report, standing: Standing) -> JsonObject:
    """One principle's line of the scorecard: counts, the level with the rule that made it so, and the words that carry it."""
    return {
        "principle": standing.principle.name,
        "level": standing.level,
        "decided_by": standing.decided_by,
        "passed": len(standing.passed),
        "failed": len(standing.failed),
        "unread": len(standing.unread),
        "rules": {"passed": list(standing.passed), "failed": list(standing.failed), "unread": list(standing.unread)},
        "evidence": [{"rule": rule, **_place(report, place)} for rule, place in standing.evidence],
    }
