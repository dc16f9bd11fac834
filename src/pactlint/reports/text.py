"""The report for people: each finding with the sentence it is about, why it matters and language that would mend it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import TextIO

from rich.text import Text

from pactlint.finding import Finding, Notice, Place, Report, Severity
from pactlint.reports.page import Page
from pactlint.reports.quotation import quotation
from pactlint.reports.settings import Settings, Verbosity
from pactlint.reports.wording import agreement_name, by_position, count, whereabouts


def write(reports: Sequence[Report], stream: TextIO, settings: Settings) -> None:
    """Write every file's findings, then what is to be reviewed, then one line that counts."""
    page = Page(stream, settings)
    for report in reports:
        _Sheet(page, report, settings.verbosity).write()
    page.paragraph(_summary(page, reports))


class _Sheet:
    """One file's part of the report."""

    def __init__(self, page: Page, report: Report, verbosity: Verbosity) -> None:
        self._page = page
        self._report = report
        self._verbosity = verbosity
        self._explained: dict[tuple[str, str], str] = {}

    def write(self) -> None:
        """Print it; in a quiet report a file without findings is not named."""
        verbose = self._verbosity is Verbosity.VERBOSE
        findings = by_position(self._report.findings if verbose else self._report.live)
        notices = () if self._verbosity is Verbosity.QUIET else by_position(self._report.notices)
        if not findings and self._verbosity is Verbosity.QUIET:
            return
        self._header(clean=not findings and not notices)
        for finding in findings:
            self._finding(finding)
        for notice in notices:
            self._notice(notice)

    def _header(self, *, clean: bool) -> None:
        kind = f" ({agreement_name(self._report.type)})" + (": no findings" if clean else "")
        self._page.paragraph(self._page.text(self._report.document.path, "bold") + self._page.text(kind, "dim"), rest=_INDENT)
        self._page.blank()

    def _finding(self, finding: Finding) -> None:
        style = _STYLES[finding.severity]
        self._title(finding.severity, style, finding.title, finding.place, finding.rule)
        if finding.suppression:
            self._paragraph(f"suppressed: {finding.suppression.reason} ({finding.suppression.source})", "bold")
        self._gap()
        self._quotation(finding.place, style)
        self._gap()
        self._paragraph(finding.message)
        for place in finding.places[1:]:
            self._related(place, style)
        if self._verbosity is not Verbosity.QUIET:
            self._explanation(finding)
        if self._verbosity is Verbosity.VERBOSE:
            self._particulars(finding)
        self._page.blank()

    def _notice(self, notice: Notice) -> None:
        self._title("review", _REVIEW, notice.message, notice.place, notice.rule)
        self._gap()
        self._quotation(notice.place, _REVIEW)
        self._page.blank()

    def _title(self, word: str, style: str, title: str, place: Place, rule: str) -> None:
        page = self._page
        page.paragraph(page.text(title, "bold"), first=Text(f"{word}  ", style=f"bold {style}"), rest=" " * (len(word) + 2))
        where = page.text(self._where(place))
        page.paragraph(where + page.text(f" [{rule}]" if rule else "", "dim"), first=_INDENT, rest=_INDENT)

    def _quotation(self, place: Place, style: str) -> None:
        quoted = quotation(self._report.document, place.span)
        if str(quoted).strip():
            words = self._page.text(quoted.before) + self._marked(quoted.words, style) + self._page.text(quoted.after)
            self._page.paragraph(words, first=_BAR, rest=_BAR)

    def _marked(self, words: str, style: str) -> Text:
        if self._page.coloured or not words:
            return self._page.text(words, f"bold underline {style}")
        return self._page.text(f"\u00ab{words}\u00bb")

    def _related(self, place: Place, style: str) -> None:
        self._gap()
        self._paragraph(f"See {self._where(place)}:")
        self._quotation(place, style)

    def _where(self, place: Place) -> str:
        return whereabouts(self._report.document, place) + (f" ({place.label})" if place.label else "")

    def _explanation(self, finding: Finding) -> None:
        said = (finding.why, finding.suggestion)
        if said in self._explained:
            self._gap()
            language = " and suggested language" if finding.suggestion.strip() else ""
            self._paragraph(f"Reason{language} as for {self._explained[said]}.", "dim")
            return
        self._explained[said] = whereabouts(self._report.document, finding.place)
        for paragraph in _paragraphs(finding.why):
            self._gap()
            self._paragraph(paragraph, "dim")
        if finding.suggestion.strip():
            self._suggestion(_paragraphs(finding.suggestion))

    def _suggestion(self, paragraphs: list[str]) -> None:
        self._gap()
        self._paragraph("Suggested language:", "green")
        for number, paragraph in enumerate(paragraphs):
            if number:
                self._page.paragraph(Text(), first=_SUGGESTED)
            self._page.paragraph(self._page.text(paragraph), first=_SUGGESTED, rest=_SUGGESTED)

    def _particulars(self, finding: Finding) -> None:
        self._gap()
        sources = f"Sources: {'; '.join(finding.cites)}. " if finding.cites else ""
        self._paragraph(f"{sources}Confidence: {finding.confidence:.0%}.", "dim")

    def _gap(self) -> None:
        if self._verbosity is not Verbosity.QUIET:
            self._page.blank()

    def _paragraph(self, words: str, style: str = "") -> None:
        self._page.paragraph(self._page.text(words, style), first=_INDENT, rest=_INDENT)


_INDENT = "  "
_BAR = Text("  \u2502 ", style="dim")
_SUGGESTED = Text("  \u2502 ", style="green")
_STYLES = {Severity.ERROR: "red", Severity.WARNING: "yellow", Severity.NOTE: "cyan"}
_REVIEW = "magenta"
_PARAGRAPH = re.compile(r"\n\s*\n|\n(?=\s*(?:\(\w{1,4}\)|[-\u2022*]|\d[\d.]*)\s)")  # an empty line, or the start of an item


def _paragraphs(text: str) -> list[str]:
    return [paragraph for paragraph in _PARAGRAPH.split(text) if paragraph.strip()]


def _summary(page: Page, reports: Sequence[Report]) -> Text:
    found = Counter(finding.severity for report in reports for finding in report.live)
    review = sum(len(report.notices) for report in reports)
    suppressed = sum(len(report.findings) - len(report.live) for report in reports)
    parts = [page.text(count(found[severity], severity), _STYLES[severity]) for severity in reversed(Severity) if found[severity]]
    parts = parts or [page.text("no findings")]
    if review:
        parts.append(page.text(f"{review} to review", _REVIEW))
    tail = f" in {count(len(reports), 'file')}" + (f" ({suppressed} suppressed)" if suppressed else "")
    return Text(", ").join(parts) + page.text(tail)
