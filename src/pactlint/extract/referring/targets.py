"""The parts of an agreement by their numbers, and how sure it is that a part is not there."""

from __future__ import annotations

import re
from functools import cached_property
from typing import TYPE_CHECKING

from pactlint.agreement import ClauseKind
from pactlint.extract.outline.labels import to_roman
from pactlint.extract.scanning import matches

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pactlint.agreement import Clause
    from pactlint.document import Document

Steps = tuple[str, ...]
"""A number step by step: "9.02(a)(i)" is ("9", "2", "a", "i")."""


def steps(number: str) -> Steps:
    """The steps of a number as written; Roman numerals at its head count as figures, and "10.0" is 10."""
    found = [part.lstrip("0") or "0" for part in _STEP.findall(number.lower())]
    if found and number[:1] in "IVXLC" and found[0] in _ROMANS:
        found[0] = _ROMANS[found[0]]
    while len(found) > 1 and found[-1] == "0":
        found.pop()
    return tuple(found)


class Targets:
    """The clauses of an agreement, to be found by number."""

    def __init__(self, document: Document, clauses: Sequence[Clause]) -> None:
        self._document = document
        self._clauses = clauses
        self._scopes = _scopes(clauses)
        self._places: dict[tuple[int | None, Steps], int] = {}
        self._below: dict[tuple[int, str], int] = {}
        self._schedules: dict[tuple[str, str], int] = {}
        self._top: dict[int | None, set[int]] = {}
        for clause in clauses:
            self._add(clause)

    def _add(self, clause: Clause) -> None:
        if clause.kind is ClauseKind.SCHEDULE:
            word, _, number = clause.path.partition(" ")
            self._schedules.setdefault((word.lower(), number.upper()), clause.index)
        elif clause.number:
            local = clause.path.rpartition(", ")[2]
            local = _KIND.sub("", local)
            self._places.setdefault((self._scopes[clause.index], steps(local)), clause.index)
            if clause.parent is not None:
                self._below.setdefault((clause.parent, clause.number.strip("().").lower()), clause.index)

    def scope(self, clause: int | None) -> int | None:
        """The schedule a clause stands in; None in the agreement itself."""
        return None if clause is None else self._scopes[clause]

    def schedule(self, word: str, number: str) -> int | None:
        """The schedule of a name, None if there is none."""
        return self._schedules.get((word, number.upper()))

    def may_hold_schedule(self, word: str, number: str) -> bool:
        """Could the agreement hold a schedule though the outline has not found it?"""
        bare = number.upper()
        if any(other == bare or other.startswith(bare + "-") or bare.startswith(other + "-") for _, other in self._schedules):
            return True
        return (word, bare) in self._titles

    def clause(self, scope: int | None, wanted: Steps) -> int | None:
        """The clause of a number in a schedule, or in the agreement itself if the schedule has none such."""
        place = self._places.get((scope, wanted))
        return self._places.get((None, wanted)) if place is None and scope is not None else place

    def near(self, clause: int | None, wanted: Steps) -> int | None:
        """The clause that a number in brackets means from where it stands: below, beside or above the clause."""
        while clause is not None:
            found: int | None = clause
            for step in wanted:
                found = self._below.get((found, step)) if found is not None else None
            if found is not None:
                return found
            clause = self._clauses[clause].parent
        return None

    def holding(self, scope: int | None, wanted: Steps) -> tuple[int, Steps] | None:
        """The innermost clause above a number that is not itself in the outline, with the steps that are left."""
        for length in range(len(wanted) - 1, 0, -1):
            place = self.clause(scope, wanted[:length])
            if place is not None:
                return place, wanted[length:]
        return None

    def says(self, clause: int, step: str) -> bool:
        """Does a clause have such an item within its words, where the outline has no clause for it?"""
        span = self._clauses[clause].span
        end = min(span.end, span.start + _REACH)
        plain = self._document.plain
        return any(
            plain.find(form, span.start, end) >= 0 for form in (f"({step})", f"({step.upper()})", f" {step}) ", f" {step}. ")
        )

    def lacks_below(self, clause: int, step: str) -> bool:
        """Is it sure that a clause has no such part: it has several, and all of that style?"""
        parts = self._parts.get(clause, []) or self._inline(clause)
        if step.isdigit():
            return len(parts) > 1 and all(part[:1].isdigit() for part in parts)
        if parts:
            return (
                len(step) == 1 and step not in "iv" and len(parts) > 1 and "a" in parts and all(part.isalpha() for part in parts)
            )
        return False

    @cached_property
    def _parts(self) -> dict[int, list[str]]:
        found: dict[int, list[str]] = {}
        for parent, number in self._below:
            found.setdefault(parent, []).append(number)
        return found

    def _inline(self, clause: int) -> list[str]:
        """The letters of a list that runs on in a clause's own words: "(a) …; (b) …"."""
        span = self._clauses[clause].body
        found = [item[1] for item in _ITEM.finditer(self._document.plain, span.start, min(span.end, span.start + _REACH))]
        return found if found == [chr(ord("a") + place) for place in range(len(found))] else []

    def lacks_section(self, scope: int | None, first: str, *, ours: bool) -> bool:
        """Is it sure that there is no clause of a number, because the others count on without a break?

        `ours` is true where the words say that the clause is this agreement's: then no statute's is meant, however high.
        """
        if not first.isdigit() or int(first) == 0:
            return False
        top = self._tops(scope)
        if not top or max(top) - len(top) > 1 or int(first) in top:
            return False
        sure = len(top) >= _FEWEST or (len(top) > 1 and len(self._document.plain) < _OF_ONE * len(top))
        return sure and (ours or int(first) <= max(max(top) + _BEYOND, _LIKELY))

    def lacks_sibling(self, scope: int | None, wanted: Steps) -> bool:
        """Are there 7.1, 7.2 and 7.3 without a break and nothing called 7, and is it 7.5 that is wanted?"""
        if len(wanted) != 2 or not all(step.isdigit() for step in wanted):
            return False
        seconds = {
            int(where[1])
            for at, where in self._places
            if at == scope and len(where) > 1 and where[0] == wanted[0] and where[1].isdigit()
        }
        return len(seconds) > 1 and max(seconds) == len(seconds) < int(wanted[1])

    def counts(self, scope: int | None) -> bool:
        """Does a part have numbered clauses of its own?"""
        return bool(self._tops(scope))

    def _tops(self, scope: int | None) -> set[int]:
        if scope not in self._top:
            self._top[scope] = {
                int(where[0]) for at, where in self._places if at == scope and len(where) == 1 and where[0].isdigit()
            }
        return self._top[scope]

    def is_written(self, wanted: Steps) -> bool:
        """Does a line or a sentence begin with the number, though the outline has no clause of it?"""
        return wanted in self._written

    def may_be_blacked_out(self, scope: int | None, wanted: Steps) -> bool:
        """Is it the next after a clause in which a line is redacted, which may have been its head?"""
        if not wanted[-1].isdigit():
            return False
        before = self.clause(scope, (*wanted[:-1], str(int(wanted[-1]) - 1)))
        if before is None:
            return False
        span = self._clauses[before].span
        return _BLACKED_OUT.search(self._document.text, span.start, span.end) is not None

    @cached_property
    def _written(self) -> set[Steps]:
        labels = {steps(block.label) for block in self._document.blocks if block.label}
        text = "\n" + self._document.text
        return labels | {steps(found[1]) for pattern in (_TYPED, _SET_OFF) for found in pattern.finditer(text)}

    @cached_property
    def _titles(self) -> set[tuple[str, str]]:
        """Word and number of every line or phrase that heads a schedule."""
        found = (match.groups() for match in matches("\n" + self._document.text, opening=_HEADING, whole=_SCHEDULE_LINE))
        pairs = ([group for group in groups if group] for groups in found)
        return {(word.lower(), number.upper().rstrip(".-")) for word, number in pairs}


_STEP = re.compile(r"\d+|[a-z]+")
_KIND = re.compile(r"^(?:Article|Section|Part|Chapter|Clause|Recital) ")
_ROMANS = {to_roman(value): str(value) for value in range(1, 60)}
_REACH = 12_000
_FEWEST = 5
"""Sections that must be found before it is said that one is missing."""
_OF_ONE = 2_500
"""Code points for each section found, up to which a short agreement's outline is taken to be whole."""
_LIKELY = 99
"""Up to here a bare number is one of an agreement's; statutes count further."""
_ITEM = re.compile(r"(?<![\w)])\(([a-h])\) ?(?=[a-z])")
_BEYOND = 25
"""How far past the last section a number is still one of ours that is missing, and not a statute's."""
_TYPED = re.compile(
    r"[\n.;:)](?:(?<=\n)(?:[^\S\n]*+\W{1,3})??|(?<=;)[^\S\n]and[^\S\n]{2,6}+|(?<=[.;:)])[^\S\n]{1,4}+)[^\S\n]*+(?:Section|Article|Clause|SECTION|ARTICLE|CLAUSE"
    r"|\xa7)?[^\S\n]*+-?[^\S\n]*+"
    r"((?:\d{1,3}(?:\.\d{1,3}){0,4}|[IVXLC]{1,7}(?![A-Za-z])))(?!\w)"
)
"""Possessive, so that long runs of spaces are read once."""
_SET_OFF = re.compile(
    r"(?<=[\w.])(?<!ection)(?<!ECTION)(?<!rticle)(?<!RTICLE)(?<!lause)(?<!ections)(?<!and)(?<!or)[^\S\n]{2,16}+"
    r"(\d{1,3}(?:\.\d{1,3}){1,4})\.?[^\S\n]{1,8}+[\"\u201c]?[A-Z\[]"
)
"""Behind what a page repeats at its head: "CONFIDENTIAL   1.36 Percentage"."""
_BLACKED_OUT = re.compile(r"\n[^\S\n]*\[[.\u2026* ]*\*+[.\u2026* ]*\][^\S\n]*(?=\n|\Z)")
_LABEL = r"(?:[IVX]{1,5}|[A-Z]{1,2}|\d{1,3})(?:[.-][A-Z\d]{1,2}|\d{1,2}|(?<=\d)[A-Z]{1,2}){0,3}(?:\([a-zA-Z\d]{1,4}\)){0,3}(?!\w)"
_HEADING = re.compile(
    r"[\nSEATt](?:(?<=\n)(?=[^\S\n]*[^\w\n]{0,4}(?i:sch|exh|ann|app|att))"
    r"|(?<=[SEA])(?i:chedule|xhibit|nnex|ppendix|ttachment)|(?<=[Tt])his)"
)
_SCHEDULE_LINE = re.compile(
    r"(?:^|\n)[^\S\n]*[^\w\n]{0,4}(?P<word>(?i:schedule|exhibit|annex|annexure|appendix|attachment))"
    rf"[^\S\n]*(?:No\.?|Number|[(#\u2013\u2014-])?[^\S\n]*[\"'\u201c]?(?P<number>{_LABEL})(?!\w)"
    rf"|\b(?P<head>SCHEDULE|EXHIBIT|ANNEX|ANNEXURE|APPENDIX|ATTACHMENT)\s+[\"'\u201c]?(?P<label>{_LABEL})[\"'\u201d]?"
    r"\s*(?:[:\u2013\u2014-]|(?:[Tt][Oo]\s+)?\(?[A-Z]|\Z|\n)"
    rf"|\b(?P<named>Schedule|Exhibit|Annex|Annexure|Appendix"
    rf"|Attachment)\s+[\"'\u201c]?(?P<name>{_LABEL})[\"'\u201d]?\s*[:\u2013\u2014-]\s*[A-Z]"
    r"|\b[Tt]his[^\S\n]+(?P<self>(?i:schedule|exhibit|annex|annexure|appendix|attachment))[^\S\n]+[\"'\u201c]?"
    rf"(?P<this>{_LABEL})"
)
"""A schedule's own head, wherever a page break or a conversion has put it, and its mention of itself."""


def _scopes(clauses: Sequence[Clause]) -> list[int | None]:
    scopes: list[int | None] = []
    for clause in clauses:
        above = None if clause.parent is None else scopes[clause.parent]
        scopes.append(clause.index if clause.kind is ClauseKind.SCHEDULE else above)
    return scopes
