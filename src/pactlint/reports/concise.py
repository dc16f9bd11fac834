"""One line per finding, `path:line:column: severity rule message`, as editors and log scanners read them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TextIO

from pactlint.finding import Place, Report
from pactlint.reports.legible import encodable, legible
from pactlint.reports.settings import Settings, Verbosity
from pactlint.reports.wording import by_position


def write(reports: Sequence[Report], stream: TextIO, settings: Settings) -> None:
    """Write the lines, never coloured. Notices follow a file's findings as "review", unless the report is to be quiet."""
    encoding = getattr(stream, "encoding", None) or "utf-8"
    for report in reports:
        stream.writelines(encodable(legible(line), encoding) + "\n" for line in _lines(report, settings.verbosity))


def _lines(report: Report, verbosity: Verbosity) -> Iterator[str]:
    for finding in by_position(report.findings if verbosity is Verbosity.VERBOSE else report.live):
        reason = f" (suppressed: {finding.suppression.reason})" if finding.suppression else ""
        yield f"{_position(report, finding.place)}: {finding.severity} {finding.rule} {finding.message}{reason}"
    if verbosity is not Verbosity.QUIET:
        for notice in by_position(report.notices):
            yield " ".join(part for part in (f"{_position(report, notice.place)}: review", notice.rule, notice.message) if part)


def _position(report: Report, place: Place) -> str:
    location = report.document.locate(place.span)
    return f"{report.document.path}:{location.line}:{location.column}"
