"""A table with a row for each finding, for spreadsheets."""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from typing import TextIO

from pactlint.finding import Place, Report
from pactlint.reports.legible import encodable, legible
from pactlint.reports.settings import Settings
from pactlint.reports.wording import by_position

COLUMNS = (
    "path",
    "type",
    "principle",
    "rule",
    "severity",
    "clause",
    "page",
    "line",
    "quote",
    "message",
    "suggestion",
    "suppressed",
    "fingerprint",
)


def write(reports: Sequence[Report], stream: TextIO, settings: Settings) -> None:  # noqa: ARG001 - every format is called alike
    """Write the findings, suppressed ones with their reason, then what is to be reviewed, as RFC 4180 says.

    A cell that a spreadsheet would take for a formula begins with an apostrophe, as OWASP advises: it may be a contract's words.
    """
    encoding = getattr(stream, "encoding", None) or "utf-8"
    writer = csv.writer(stream, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for report in reports:
        writer.writerows([_cell(value, encoding) for value in row] for row in _rows(report))


def _rows(report: Report) -> Iterator[tuple[object, ...]]:
    path, type_ = report.document.path, report.type
    for finding in by_position(report.findings):
        reason = finding.suppression.reason if finding.suppression else ""
        said = (finding.message, finding.suggestion, reason, finding.fingerprint)
        place = _place(report, finding.place)
        yield (path, type_, finding.principle, finding.rule, finding.severity, *place, *said)
    for notice in by_position(report.notices):
        principle = notice.rule.partition("/")[0]
        yield (path, type_, principle, notice.rule, "review", *_place(report, notice.place), notice.message, "", "", "")


def _place(report: Report, place: Place) -> tuple[object, ...]:
    location = report.document.locate(place.span)
    return place.clause, location.page or "", location.line, report.quote(place)


def _cell(value: object, encoding: str) -> str:
    text = encodable(legible(str(value)).strip(), encoding)
    return f"'{text}" if text.startswith(("=", "+", "-", "@", "\t")) else text
