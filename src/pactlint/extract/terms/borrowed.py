"""Where an agreement takes the meanings of its terms from a paper of its own kind that the reader does not have."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pactlint.agreement import ClauseKind
from pactlint.document import Span
from pactlint.extract.sieve import sifted
from pactlint.extract.title import title

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pactlint.agreement import Clause
    from pactlint.document import Document


def borrowed(document: Document, clauses: Sequence[Clause]) -> tuple[Span, ...]:
    """The stretches in which a capitalised phrase may have its meaning from another paper: all of the text, or a schedule.

    A schedule that takes its terms from the agreement takes them from what the reader has; so does an agreement that takes them
    from one of its own schedules. The words of a statute are none that the parties would define.
    """
    name = title(document, clauses)
    own = frozenset(_WORD.findall(document.plain[name.start : name.end].lower()))
    parts = [clause for clause in clauses if clause.heading and len(clause.span) >= _LONG]
    at_hand = {document.plain[part.heading.start : part.heading.end].strip(" .:").lower() for part in parts if part.heading}
    schedules = [clause.span for clause in clauses if clause.kind is ClauseKind.SCHEDULE]
    return tuple(
        next((schedule for schedule in schedules if schedule.start <= place < schedule.end), Span(0, len(document.plain)))
        for place, paper in _papers(document.plain)
        if not _is_this(paper, own) and " ".join(paper.lower().split()) not in at_hand
    )


def _papers(plain: str) -> Iterator[tuple[int, str]]:
    for pattern in _TAKEN:
        for found in pattern.finditer(plain):
            yield found.start(), found["paper"]


def _is_this(paper: str, own: frozenset[str]) -> bool:
    """Is it the agreement itself ("the Agreement"), by its title or by none, or a statute?"""
    words = _WORD.findall(paper.lower())
    return _STATUTE.search(paper) is not None or all(word in _BARE or word in own for word in words)


_LONG = 2_000  # code points of a part of an agreement that terms are defined in ("General Provisions")
_WORD = re.compile(r"[a-z]+")
_BARE = frozenset("agreement contract deed the and of this terms conditions".split())
_STATUTE = re.compile(
    r"\b(?:Act|Code|Law|Laws|Regulations?|Ordinance|Directive|Incoterms|Statutes?|GAAP|IFRS|Section|Sections|Article|Clause|Schedule"
    r"|Exhibit|Annex|Annexure|Appendix|Attachment|Paragraph)\b"
)
_NAME = r"(?P<paper>[A-Z][\w'&/-]*(?:\s+(?:(?:and|of|to|for|&)\s+)?[A-Z\d][\w'&/-]*){0,9})"
_FROM = (
    r"\b(?:in|by|under|from|of)\s+(?:(?:the|that|such|its|their|said|certain|an?)\s+){0,2}"
    rf"(?:(?:Section|Article|Clause|Schedule|Appendix)\s+[\w.]+\s+(?:of|or|and|to)\s+(?:the\s+)?)?{_NAME}"
)
_CAPITALS = r"\b(?:capitali[sz]ed|defined)(?:\s+(?:words?|terms?|expressions?|and)){0,3}\b"
_TERMS = r"\b(?:definitions?|(?:(?:words|terms|expressions)(?:\s+(?:and|or)\s+(?=words|terms|expressions))?){1,2})\b"
_MEANING = r"\b(?:meanings?|definitions?|defined)\b"
_TAKEN = tuple(
    sifted(pattern)
    for pattern in (
        # "Capitalised terms not defined here have the meanings given to them in the Supplement"
        rf"(?i:{_CAPITALS}[^.;]{{0,120}}?\b(?:not|otherwise|without)\b[^.;]{{0,60}}?\bdefin\w*[^.;]{{0,80}}?{_MEANING}[^.;]{{0,90}}?)"
        rf"{_FROM}",
        # "Unless otherwise defined here, terms used here have the meanings of the Framework"
        rf"(?i:\bunless\b[^.;]{{0,40}}?\bdefined\b[^.;]{{0,60}}?{_TERMS}[^.;]{{0,120}}?{_MEANING}[^.;]{{0,60}}?){_FROM}",
        # "Words defined in the Framework have the same meanings here"
        r"(?i:\b(?:definitions|definitions\s+(?:contained|used|set\s+(?:out|forth))"
        rf"|{_TERMS}(?:\s+(?:which|that)\s+are)?\s+(?:as\s+)?defined))\s+{_FROM}"
        r"[^.;]{0,90}?\b(?:(?:same|those|like)\s+meanings?|as\s+(?:there(?:in)?|so)\s+defined|apply\b|incorporated|adopted)",
        # "Expressions used in this agreement have the meanings that they have in the Articles"
        rf"(?i:{_TERMS}[^.;]{{0,40}}?\b(?:used|found|appearing)\s+(?:herein\b|here\b|in\s+th(?:is|ese)\b)[^.;]{{0,60}}?"
        rf"\b(?:have|bear|carry|take)\b[^.;]{{0,30}}?\bmeanings?\b[^.;]{{0,60}}?){_FROM}",
    )
)
