"""Cross-references to parts of the same agreement, each with the part it leads to or none."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from pactlint.agreement import ClauseKind, Reference
from pactlint.document import Span
from pactlint.extract.referring.forms import Mention, mentions
from pactlint.extract.referring.papers import Paper, paper
from pactlint.extract.referring.targets import Targets, steps

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pactlint.agreement import Clause, Definition
    from pactlint.document import Document


def references(document: Document, clauses: Sequence[Clause], definitions: Sequence[Definition] = ()) -> tuple[Reference, ...]:
    """The cross-references in the order of the text; each number of a list or end of a range is one.

    References to laws and other papers are left out, and so is one that leads nowhere where the outline may have missed the part.
    A schedule that the file does not hold is broken: whoever reads this file does not have it. Words that `definitions` name
    another paper by are told from the agreement's own.
    """
    reader = _Reader(document, clauses, definitions)
    named = list(mentions(document.plain))
    reader.await_papers(named)
    return tuple(reference for mention in named if (reference := reader.read(mention)))


_AMENDS = re.compile(r"\b(?:amendment|addendum|amending|supplemental agreement|supplement no)\b", re.IGNORECASE)
_TITLE = 500
_LINE = 400
"""Code points of a line that are looked at: a file may be a single line."""
_OF_PART = re.compile(
    r" (?:of|in|to|under) (?:the )?(?P<word>section|article|clause|paragraph|sub-?section|schedule|exhibit|annex|annexure"
    r"|appendix|attachment) "
    r"(?P<number>\d{1,3}(?:\.\d{1,3})*(?:\([a-z\d]{1,4}\))*|[IVXLC]{1,6}|[A-Z](?:-?\d)?)(?!\w)",
    re.IGNORECASE,
)
_CLAUSES = frozenset({"section", "article", "clause", "subsection", "subclause"})
_OF_THIS_PART = re.compile(r" (?:of|in|under|to) this (?:schedule|exhibit|annex|annexure|appendix|attachment)\b", re.IGNORECASE)
_OF_THIS = re.compile(r" (?:of|in|under) this (?:section|clause|article|paragraph|sub-?section)", re.IGNORECASE)
_ODD = re.compile(r"^[IVXLC]+\.|\.[a-z]")
"""Numbers of a style that outlines show otherwise ("XI.1" is the first section of Article XI)."""
_TO_COME = re.compile(
    r"\b(?:(?:when|once|upon being|as and when)\s+(?:completed|executed|signed|agreed|concluded|issued)"
    r"|(?:will|shall)\s+be\s+(?:mutually\s+)?(?:agreed|completed|prepared|developed|drawn\s+up|negotiated))\b[^.;]{0,100}"
    r"\b(?:incorporated|appended|attached|added|annexed|(?:made|become)s?\s+(?:an?\s+)?part)\b[^.;]{0,60}\bas\s+"
    r"(?:[A-Z]\w+\s+[\w.()]{1,10},?\s+(?:and\s+)?){0,4}$"
)
_THIS = re.compile(r"\bthis $", re.IGNORECASE)
_PART_OF = re.compile(r"(?:paragraph|clause|section) \([a-z\d]{1,4}\) of $", re.IGNORECASE)
"""What the number after it belongs to: "paragraph (b) of Section 2.2" is one reference."""
_FILED = re.compile(r"(?:\d{2,}|\d+\.\d+|TO|K-?\d|\d+[A-Z])$")
"""Numbers of exhibits to filings and of forms of the authorities ("Exhibit 10.1", "Schedule 13D")."""


class _Reader:
    def __init__(self, document: Document, clauses: Sequence[Clause], definitions: Sequence[Definition]) -> None:
        self._document = document
        self._clauses = clauses
        self._targets = Targets(document, clauses)
        self._starts = [clause.span.start for clause in clauses]
        head = next((clause.heading for clause in clauses[:2] if clause.kind is ClauseKind.TITLE and clause.heading), None)
        self._amends = bool(_AMENDS.search(document.plain, 0, max(_TITLE, head.end if head else 0)))
        self._defined = {definition.term for definition in definitions}
        self._awaited: set[tuple[str, ...]] = set()

    def await_papers(self, named: Sequence[Mention]) -> None:
        """Note which schedules the agreement says are still to be made."""
        self._awaited = {steps(mention.number) for mention in named if mention.is_schedule and self._is_to_come(mention)}

    def read(self, mention: Mention) -> Reference | None:
        here = self._clause_at(mention.start)
        if self._is_label(mention, here) or _PART_OF.search(self._document.plain, max(0, mention.start - 40), mention.start):
            return None
        whose = paper(self._document.plain, mention.list_start, mention.list_end, amends=self._amends)
        if whose is Paper.OTHER:
            return None
        if mention.is_schedule:
            return self._schedule(mention, whose)
        if mention.is_relative:
            return self._near(mention, here, whose)
        return self._numbered(mention, here, whose)

    def _clause_at(self, offset: int) -> int | None:
        index: int | None = bisect_right(self._starts, offset) - 1
        while index is not None and index >= 0 and self._clauses[index].span.end <= offset:
            index = self._clauses[index].parent
        return index if index is not None and index >= 0 else None

    def _is_label(self, mention: Mention, here: int | None) -> bool:
        """Is it the number of a clause itself, or an entry of a table of contents?"""
        if here is not None:
            clause = self._clauses[here]
            words = clause.heading.start if clause.heading else clause.body.start
            if clause.span.start <= mention.start < max(words, clause.span.start + 1):
                return True
        return False

    def _opens_line(self, mention: Mention) -> bool:
        text, start = self._document.text, mention.list_start
        block = self._document.block_at(start)
        line = max(text.rfind("\n", max(0, start - _LINE), start) + 1, block.span.start if block else 0, start - _LINE)
        return not text[line:start].strip(" \t\"'([*-\u2022")

    def _reference(self, mention: Mention, target: str, clause: int | None) -> Reference:
        return Reference(Span(mention.start, mention.end), target if clause is None else self._clauses[clause].path, clause)

    # ---- schedules

    def _schedule(self, mention: Mention, whose: Paper) -> Reference | None:
        number = mention.number.strip('"')
        place = self._targets.schedule(mention.word, number)
        target = f"{mention.word.title()} {number}"
        if place is not None:
            return self._reference(mention, target, place)
        doubtful = whose is Paper.DOUBTFUL or self._opens_line(mention) or bool(_FILED.fullmatch(number))
        doubtful = doubtful or steps(number) in self._awaited
        if doubtful or self._targets.may_hold_schedule(mention.word, number):
            return None
        return self._reference(mention, target, None)

    def _is_to_come(self, mention: Mention) -> bool:
        """Is it a paper that becomes a schedule once it is made: "when completed, will be incorporated as Exhibit I"?"""
        plain = self._document.plain
        return any(_TO_COME.search(plain, max(0, start - _TITLE), start) for start in {mention.start, mention.list_start})

    # ---- clauses

    def _numbered(self, mention: Mention, here: int | None, whose: Paper) -> Reference | None:
        scope = self._targets.scope(here)
        part = _OF_PART.match(self._document.plain, mention.list_end)
        if part and part["word"].lower() in {"schedule", "exhibit", "annex", "annexure", "appendix", "attachment"}:
            scope = self._targets.schedule(part["word"].lower(), part["number"])
            if scope is None:
                return None
        wanted = steps(mention.number)
        place = self._targets.clause(scope, wanted)
        if place is None and _THIS.search(self._document.plain, max(0, mention.start - 6), mention.start):
            return self._reference(mention, mention.number, here) if here is not None else None
        if place is None:
            return self._within(mention, scope, wanted, whose)
        return self._reference(mention, mention.number, place)

    def _within(self, mention: Mention, scope: int | None, wanted: tuple[str, ...], whose: Paper) -> Reference | None:
        """A number the outline does not have: within a clause's words, or nowhere, or not to be told."""
        holding = self._targets.holding(scope, wanted)
        if holding and not holding[1][0].isdigit() and self._targets.says(*_step(holding)):
            return self._reference(mention, mention.number, holding[0])
        sure = whose is not Paper.DOUBTFUL and not self._opens_line(mention) and not _ODD.search(mention.number)
        ours = whose is Paper.SAID_OURS
        own = scope is not None and bool(_OF_THIS_PART.match(self._document.plain, mention.list_end))
        if not sure or (self._targets.is_written(wanted) and not own) or self._targets.may_be_blacked_out(scope, wanted):
            return None
        if holding:
            lacking = scope is None and self._targets.lacks_below(*_step(holding))
        elif own:
            lacking = self._targets.lacks_section(scope, wanted[0], ours=True)
        else:
            known = mention.word in _CLAUSES and (scope is None or ours or not self._targets.counts(scope))
            lacking = known and (
                self._targets.lacks_section(None, wanted[0], ours=ours)
                or (scope is None and self._targets.lacks_sibling(None, wanted))
            )
        return Reference(Span(mention.start, mention.end), mention.number, None) if lacking else None

    def _near(self, mention: Mention, here: int | None, whose: Paper) -> Reference | None:
        wanted = steps(mention.number)
        part = _OF_PART.match(self._document.plain, mention.list_end)
        if part:
            whole = steps(part["number"]) + wanted
            place = self._targets.clause(self._targets.scope(here), whole)
            if place is not None:
                return self._reference(mention, mention.number, place)
            holding = self._targets.holding(self._targets.scope(here), whole)
            found = holding is not None and self._targets.says(*_step(holding))
            return self._reference(mention, mention.number, holding[0]) if holding and found else None
        place = self._targets.near(here, wanted)
        if place is not None:
            return self._reference(mention, mention.number, place)
        section = self._section(here)
        if section is None:
            return None
        if self._targets.says(section, wanted[0]):
            return self._reference(mention, mention.number, here)
        said = _OF_THIS.match(self._document.plain, mention.list_end) and whose is Paper.SAID_OURS
        path = f"{self._clauses[section].path}{mention.number.replace(' ', '')}"
        return (
            Reference(Span(mention.start, mention.end), path, None)
            if said and self._targets.lacks_below(section, wanted[0])
            else None
        )

    def _section(self, here: int | None) -> int | None:
        """The numbered section or article a clause stands in."""
        while here is not None:
            clause = self._clauses[here]
            if clause.kind in {ClauseKind.SECTION, ClauseKind.ARTICLE, ClauseKind.SCHEDULE} or clause.parent is None:
                return here
            here = clause.parent
        return None


def _step(holding: tuple[int, tuple[str, ...]]) -> tuple[int, str]:
    return holding[0], holding[1][0]
