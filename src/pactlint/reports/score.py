"""Writes the scorecard: for each principle its level, the rule that made it so, what carries it and what is missing."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from rich.text import Text

from pactlint.finding import Finding
from pactlint.reports.as_json import standing_shape
from pactlint.reports.page import Page
from pactlint.reports.wording import agreement_name, clause_name, count
from pactlint.scorecard import Level, Standing, scorecard

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from typing import TextIO

    from pactlint.finding import Report
    from pactlint.reports.settings import Settings

FORMATS = ("text", "json", "html")


def write(reports: Sequence[Report], name: str, stream: TextIO, settings: Settings) -> None:
    """Write the scorecards of several agreements in a format of `FORMATS`; in text, side by side after each on its own."""
    if name == "json":
        files = [
            {
                "path": report.document.path,
                "type": report.type,
                "scorecard": [standing_shape(report, standing) for standing in scorecard(report)],
            }
            for report in reports
        ]
        stream.write(json.dumps({"version": settings.version, "files": files}, indent=2) + "\n")
        return
    if name == "html":
        from pactlint.reports.html import write_scores  # noqa: PLC0415 - jinja2, for HTML alone

        write_scores(reports, stream, settings)
        return
    page = Page(stream, settings)
    for report in reports:
        _write_card(page, report)
    if len(reports) > 1:
        _write_side_by_side(page, reports)


def _write_card(page: Page, report: Report) -> None:
    page.paragraph(page.text(report.document.path, "bold") + page.text(f" ({agreement_name(report.type)})", "dim"))
    page.blank()
    titles = {finding.rule: finding for finding in report.live}
    for standing in scorecard(report):
        title = standing.principle.title or standing.principle.name
        page.paragraph(_padded(page.text(title), _TITLE) + page.text(standing.level, _STYLES[standing.level]), first="  ")
        for word, said in _lines(standing, titles):
            page.paragraph(page.text(said), first=Text(f"    {word:<9}", style="dim"), rest=" " * 13)
        page.blank()


def _lines(standing: Standing, found: dict[str, Finding]) -> Iterator[tuple[str, str]]:
    """What stands below a principle: the gravest objection first, then the others, what carries it, what was not read."""
    failed = sorted(standing.failed, key=lambda rule: (rule != standing.decided_by, -found[rule].severity.weight))
    for rule in failed:
        finding = found[rule]
        where = clause_name(finding.place.clause)
        yield f"{finding.severity}", f"{finding.title} ({where + ', ' if where else ''}{_short(rule)})"
    if standing.evidence:
        yield "found", _carried(standing)
    if standing.unread:
        yield "unread", ", ".join(map(_short, standing.unread))
    if standing.asked:
        yield "asked", f"{count(standing.asked, 'rule')}: {len(standing.passed)} passed, {len(standing.failed)} objected"


def _carried(standing: Standing) -> str:
    """The clauses that carry the principle, each with the first rule it satisfies."""
    clauses: dict[str, str] = {}
    for rule, place in standing.evidence:
        clauses.setdefault(clause_name(place.clause) or "the opening", _short(rule))
    shown = [f"{clause} ({rule})" for clause, rule in list(clauses.items())[:_CLAUSES]]
    more = len(clauses) - len(shown)
    return ", ".join(shown) + (f" and {more} more" if more > 0 else "")


def _write_side_by_side(page: Page, reports: Sequence[Report]) -> None:
    cards = [scorecard(report) for report in reports]
    for number, report in enumerate(reports, 1):
        page.paragraph(page.text(f"[{number}] {report.document.path}"))
    page.blank()
    heads = [_padded(page.text(f"[{number}]"), _COLUMN) for number in range(1, len(cards) + 1)]
    page.paragraph(_padded(Text(), _TITLE) + Text.assemble(*heads), first="  ")
    for row in zip(*cards, strict=True):
        title = row[0].principle.title or row[0].principle.name
        levels = [_padded(page.text(standing.level, _STYLES[standing.level]), _COLUMN) for standing in row]
        page.paragraph(_padded(page.text(title), _TITLE) + Text.assemble(*levels), first="  ")


def _padded(words: Text, columns: int) -> Text:
    return words + Text(" " * max(1, columns - words.cell_len))


def _short(rule: str) -> str:
    return rule.rpartition("/")[2]


_TITLE = 30  # columns for the title of a principle
_COLUMN = 16  # columns for a level, the longest of which is not-applicable
_CLAUSES = 6  # clauses named: people read a scorecard
_STYLES = {
    Level.STRONG: "bold green",
    Level.ADEQUATE: "green",
    Level.WEAK: "bold yellow",
    Level.ABSENT: "bold red",
    Level.UNREAD: "magenta",
    Level.NOT_APPLICABLE: "dim",
}
