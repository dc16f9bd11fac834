"""Markdown for a comment on a pull request: a table that counts, then what was found, file by file, folded where it is long."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TextIO

from pactlint.finding import Finding, Report, Severity
from pactlint.reports.legible import encodable, legible
from pactlint.reports.quotation import excerpt
from pactlint.reports.settings import Settings, Verbosity
from pactlint.reports.wording import agreement_name, by_position, count, whereabouts


def write(reports: Sequence[Report], stream: TextIO, settings: Settings) -> None:
    """Write the comment; words of a contract are escaped, so that they can mention nobody and link nowhere."""
    encoding = getattr(stream, "encoding", None) or "utf-8"
    lines = ["## pactlint", "", *_table(reports)]
    for report in reports:
        lines += _file(report, settings.verbosity)
    if not any(report.live for report in reports):
        lines += ["", "No findings."]
    stream.writelines(encodable(line, encoding) + "\n" for line in lines)


def _table(reports: Sequence[Report]) -> Iterator[str]:
    yield "| agreement | errors | warnings | notes | to review |"
    yield "|---|--:|--:|--:|--:|"
    for report in reports:
        found = Counter(finding.severity for finding in report.live)
        numbers = (*(found[severity] for severity in reversed(Severity)), len(report.notices))
        kind = agreement_name(report.type)
        yield f"| {escaped(report.document.path)} ({kind}) | {' | '.join(map(str, numbers))} |"


def _file(report: Report, verbosity: Verbosity) -> Iterator[str]:
    findings = by_position(report.live)
    notices = () if verbosity is Verbosity.QUIET else by_position(report.notices)
    if not findings and not notices:
        return
    parts = [count(len(findings), "finding")] + ([f"{len(notices)} to review"] if notices else [])
    said = ", ".join(parts)
    yield from ("", f"<details{' open' if len(findings) <= _OPEN else ''}>", "")
    yield f"<summary>{escaped(report.document.path)}: {said}</summary>"
    for finding in findings:
        yield from _finding(report, finding, verbosity)
    for notice in notices:
        yield from ("", f"- **review** {escaped(notice.message)} ({escaped(whereabouts(report.document, notice.place))})")
    yield from ("", "</details>")


def _finding(report: Report, finding: Finding, verbosity: Verbosity) -> Iterator[str]:
    where = escaped(whereabouts(report.document, finding.place))
    yield from ("", f"- **{finding.severity}** {escaped(finding.title)} ({where}, `{finding.rule}`)")
    yield from ("", f"  > {escaped(excerpt(report.document, finding.place.span))}")
    yield from ("", f"  {escaped(finding.message)}")
    if verbosity is not Verbosity.QUIET and finding.suggestion.strip():
        yield from ("", f"  Suggested: {escaped(finding.suggestion)}")
    if verbosity is Verbosity.VERBOSE:
        yield from ("", f"  {escaped(finding.why)}")


def escaped(text: str) -> str:
    """Words on one line, with everything that Markdown or GitHub would make something of as it is written."""
    return _MENTION.sub("@\u2060", _SIGNIFICANT.sub(r"\\\g<0>", legible(text).strip()))


_OPEN = 20  # findings of one file that are shown unfolded
_SIGNIFICANT = re.compile(r"[\\`*_{}\[\]<>()#+!|~$&]")
_MENTION = re.compile(r"@(?=\w)")
