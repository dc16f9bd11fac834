"""Where an agreement leaves a matter to a paper that the reader does not have: a schedule not attached, a policy, a letter."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pactlint.agreement import ClauseKind, Deferral
from pactlint.document import Span
from pactlint.extract.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pactlint.agreement import Clause
    from pactlint.document import Document


def deferrals(document: Document, clauses: Sequence[Clause]) -> tuple[Deferral, ...]:
    """The sentences that send the reader to a paper which is not there, in the order of the text, each once.

    A schedule is not there where the outline has none of its name. A paper called by its kind ("the Partner Policy") is not there
    unless a heading of the agreement calls a part by that name.
    """
    headings = " ".join(document.plain[clause.heading.start : clause.heading.end] for clause in clauses if clause.heading).lower()
    schedules = frozenset(clause.path.lower() for clause in clauses if clause.kind is ClauseKind.SCHEDULE)
    return tuple(
        Deferral(sentence, paper, index)
        for words, index in _terms(document, clauses)
        for sentence in sentences(document, words)
        for paper in [_missing_paper(document, sentence, schedules, headings)]
        if paper
    )


_NO_TERMS = (ClauseKind.TITLE, ClauseKind.PARTIES, ClauseKind.SIGNATURES)
_KINDS = (
    r"(?:Polic(?:y|ies)|Manual|Protocol|Letter|Particulars|Statement|Procedures?|Guidelines?|Sheet|Order Form|Price Book|Handbook"
    r"|Charter|Programme|Program|Guide|Playbook|Code|Specification|Tariff|Regime|Terms|Conditions"
    r"|Memorandum|Side Letter|Matrix|Plan)"
)
_NAMED = rf"(?P<paper>(?:[A-Z][\w&-]+ ){{1,4}}{_KINDS})\b"
_SENDS = (
    r"(?:set (?:forth|out)|specified|stated|laid down|given|listed|described|defined|printed|recorded|shown|contained|provided"
    r"|prescribed|appears?|indicated|agreed|dealt with|determined|those|found|fixed|regulated|governed|as)"
)
_SENT = re.compile(
    rf"\b{_SENDS}\b[\w\s,\"]{{0,60}}?\b(?:in|by|under|on|at|per|to)\s+(?:[\w\s]{{0,30}}?\bof\s+)?(?:the\s+|its\s+|that\s+|\w+'s\s+)?"
    rf"(?:then\s+current\s+|current\s+)?{_NAMED}"
    rf"|\bsee\s+(?:the\s+)?{_NAMED.replace('paper', 'seen')}"
    rf"|\b(?:observe|follow|comply\s+with|abide\s+by|adhere\s+to|in\s+accordance\s+with|pursuant\s+to|subject\s+to)\s+"
    rf"(?:the\s+|\w+'s\s+)(?:then\s+current\s+|current\s+)?{_NAMED.replace('paper', 'kept')}"
)

_SCHEDULE = re.compile(
    r"\b(?:Schedule|Exhibit|Annex|Annexure|Appendix|Attachment) (?:\d{1,2}|[A-Z]|[IVX]{1,4})\b(?![.\d]*\s+of\b)"
)


def _terms(document: Document, clauses: Sequence[Clause]) -> list[tuple[Span, int | None]]:
    """The words of each clause, and the paragraphs that stand in none, with the clause's index; in the order of the text."""
    reach = max((clause.span.end for clause in clauses), default=0)
    first = min((clause.span.start for clause in clauses), default=reach)
    own: list[tuple[Span, int | None]] = [(clause.body, clause.index) for clause in clauses if clause.kind not in _NO_TERMS]
    loose = [(block.span, None) for block in document.blocks if block.span.end <= first or block.span.start >= reach]
    return sorted([*own, *loose], key=lambda term: term[0])


def _missing_paper(document: Document, sentence: Span, schedules: frozenset[str], headings: str) -> str:
    for found in _SCHEDULE.finditer(document.plain, sentence.start, sentence.end):
        name = " ".join(found[0].split())
        if name.lower() not in schedules:
            return name
    return next(_named_papers(document, sentence, headings), "")


def _named_papers(document: Document, sentence: Span, headings: str) -> Iterator[str]:
    for found in _SENT.finditer(document.plain, sentence.start, sentence.end):
        name = " ".join((found["paper"] or found["seen"] or found["kept"]).split())
        if name.lower() not in headings:
            yield f"the {name}"
