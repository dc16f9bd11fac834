"""Schedules that are not this agreement's own words: forms to be filled in, examples, other agreements to be signed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pactlint.agreement import ClauseKind
from pactlint.extract.papers import title_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pactlint.agreement import Clause, Reference
    from pactlint.document import Document, Span


def specimens(document: Document, clauses: Sequence[Clause], references: Sequence[Reference]) -> tuple[Span, ...]:
    """The schedules, in the order of the text, whose words bind nobody by this agreement alone."""
    forms = {reference.clause for reference in references if _is_called_a_form(document, reference)}
    return tuple(
        schedule.span
        for schedule in _schedules(clauses)
        if schedule.index in forms or _is_headed_so(document, schedule) or _is_to_be_signed(document, schedule)
    )


def _schedules(clauses: Sequence[Clause]) -> Iterator[Clause]:
    """The schedules behind an agreement's own clauses: a filing may call the agreement itself "Exhibit 10.1, Form of"."""
    begun = False
    for clause in clauses:
        if clause.kind in _OWN and clause.parent is None:
            begun = True
        elif begun and clause.kind is ClauseKind.SCHEDULE:
            yield clause


_OWN = (ClauseKind.ARTICLE, ClauseKind.SECTION, ClauseKind.CLAUSE)


def _is_called_a_form(document: Document, reference: Reference) -> bool:
    """Does the agreement say that a form is there: "in the form attached as Exhibit C"?"""
    span = reference.span
    return _IN_THE_FORM.search(document.plain, max(0, span.start - _NEAR), span.start) is not None


_NEAR = 140  # code points before a reference
_IN_THE_FORM = re.compile(
    r"\b(?:in\s+(?:substantially\s+)?(?:the|a)\s+(?:standard\s+)?form|(?:the|an?)\s+(?:form|specimen|example|sample)\s+of|(?:form|specimen"
    r"|example|sample)\s+(?:attached|annexed|shown|set\s+(?:out|forth)))\b[^.;]{0,100}$",
    re.IGNORECASE,
)


def _is_headed_so(document: Document, schedule: Clause) -> bool:
    title = title_of(document, schedule)
    words = document.text[schedule.span.start : schedule.span.end]
    return _FORM.search(title) is not None or (_SENT.search(title) is not None and len(_BLANK.findall(words)) >= _FEWEST)


_FORM = re.compile(
    r"\b(?:forms?\s+of|specimen\s+(?:of\b|\w+\s+(?:agreement|form)|agreement|form|letter|contract)|end[\s-]users?\s+(?:\w+\s+){0,3}?agreement"
    r"|exemplar|example\s+of|pro\s?forma|sample\s+(?:of\b|\w+\s+(?:agreement|form)|agreement|form|letter|notice"
    r"|certificate|report|invoice|contract)|model\s+(?:\w+\s+){0,2}(?:licen[cs]e|agreement|contract|form|clauses?|deed))\b"
    r"|\b(?:lead|claim|request|registration|receipt|report(?:ing)?|evaluation|feedback|enrol+ment)\s+form\b",
    re.IGNORECASE,
)
_SENT = re.compile(  # what is written later, once for each occasion
    r"\b(?:notice|certificate|certification|request|receipt|questionnaire|letter|authori[sz]ation|acknowledge?ment|joinder|affidavit)\b",
    re.IGNORECASE,
)
_BLANK = re.compile(r"_{3,}|\[\s*\]|\[[A-Za-z][^\]\n*]{0,40}\]|:[ \t]*\n")
_FEWEST = 2


def _is_to_be_signed(document: Document, schedule: Clause) -> bool:
    """Is it headed as an agreement, and made by words of its own: "TRUST AGREEMENT between", "effective as of ____"?"""
    start = schedule.span.start
    opening = document.text[start : min(schedule.span.end, start + _OPENING)]
    return (
        any(_MADE.match(opening, headed.end()) for headed in _AGREEMENT.finditer(opening)) or _UNDATED.search(opening) is not None
    )


_OPENING = 900
_AGREEMENT = re.compile(
    r"^[ \t]*(?!to\b)(?:(?:[A-Z][\w'-]*|of|for|and|the|[-&/,])[ \t]+){0,9}(?:AGREEMENT|CONTRACT|LEASE|LICEN[CS]E|DEED|ORDER"
    r"|GUARANTEE|Agreement|Contract|Lease|Licen[cs]e|Deed|Order|Guarantee)(?=[ \t]*$|[ \t]+(?:by[ \t]+and[ \t]+)?between[ \t]*$)",
    re.MULTILINE,
)
_MADE = re.compile(
    r"\W*(?:(?:by\s+and\s+)?(?:between|among)\b|this\s+[^\n.;]{0,60}\b(?:is|made|entered|effective|dated|by\s+and|between)\b"
    r"|(?:dated|made|entered)\b)",
    re.IGNORECASE,
)
_UNDATED = re.compile(r"\bthis\b[^.;]{0,80}\b(?:made|entered|effective|dated)\b[^.;]{0,40}(?:_{2,}|\[(?!\*))", re.IGNORECASE)
