"""One HTML file that needs nothing else: the agreement, findings in its margin, the principles with their evidence beside it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TextIO

from pactlint.finding import Report
from pactlint.reports.html.page import page
from pactlint.reports.html.sheet import Sheet
from pactlint.reports.settings import Settings


def write(reports: Sequence[Report], stream: TextIO, settings: Settings) -> None:
    """Write the page. Every word of an agreement is escaped; by its own policy the page loads and sends nothing."""
    sheets = [Sheet.of(report, f"a{number}") for number, report in enumerate(reports, 1)]
    _write(page("report.html.j2", sheets=sheets, version=settings.version), stream)


def write_scores(reports: Sequence[Report], stream: TextIO, settings: Settings) -> None:
    """Write the scorecards alone, those of several agreements side by side."""
    sheets = [Sheet.of(report, f"a{number}") for number, report in enumerate(reports, 1)]
    rows = list(zip(*(sheet.principles for sheet in sheets), strict=True))
    _write(page("score.html.j2", sheets=sheets, rows=rows, version=settings.version), stream)


def _write(text: str, stream: TextIO) -> None:
    stream.write(text.encode("ascii", "xmlcharrefreplace").decode("ascii").rstrip() + "\n")
