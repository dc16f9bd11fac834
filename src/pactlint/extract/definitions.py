"""Which terms an agreement defines, where, by which words, and which of them stand for a quantity."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pactlint.agreement import ClauseKind, Definition, Unread
from pactlint.document import Span
from pactlint.extract.terms.bare import bare, is_definitions
from pactlint.extract.terms.quoted import quoted
from pactlint.extract.terms.wording import key, phrases
from pactlint.quantity import Count, Day, Duration, Money, Percentage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from pactlint.agreement import Amount, Clause
    from pactlint.document import Document
    from pactlint.extract.terms.naming import Naming
    from pactlint.quantity import Quantity


def definitions(document: Document, clauses: Sequence[Clause], amounts: Sequence[Amount]) -> tuple[Definition, ...]:
    """The definitions in the order of the text; a term defined twice is there twice.

    `clauses` are those of the outline and `amounts` the quantities of the text, both in its order. A value is `Unread` where the
    meaning is blank, blacked out or in a schedule that is not attached.
    """
    defines = _within_definitions(document, clauses)
    namings = [*quoted(document, defines=defines), *bare(document, clauses, defines=defines)]
    held = _Held(
        amounts,
        [amount.span.start for amount in amounts],
        frozenset(clause.path.lower() for clause in clauses if clause.kind is ClauseKind.SCHEDULE),
    )
    return tuple(
        Definition(naming.term, Span(naming.start, naming.end), meaning, _value(document, meaning, naming, held))
        for naming in _apart(_kept(document, namings))
        for meaning in [Span(naming.meaning_start, naming.meaning_end)]
    )


@dataclass(frozen=True, slots=True)
class _Held:
    """What a meaning may speak of: amounts, where each begins, and the paths of schedules in small letters."""

    amounts: Sequence[Amount]
    starts: Sequence[int]
    schedules: frozenset[str]


def _within_definitions(document: Document, clauses: Sequence[Clause]) -> Callable[[int], bool]:
    spans = [clause.span for clause in clauses if clause.heading and is_definitions(document, clause.heading)]
    reached: list[int] = []
    for span in spans:
        reached.append(max(span.end, reached[-1] if reached else 0))

    def defines(offset: int) -> bool:
        place = bisect_left(spans, Span(offset + 1, 0)) - 1
        return place >= 0 and offset < reached[place]

    return defines


def _kept(document: Document, namings: Iterable[Naming]) -> list[Naming]:
    """The sure ones, and those labels that the agreement uses elsewhere."""
    namings = list(namings)
    if all(naming.is_sure for naming in namings):
        return namings
    labels = {naming.start for naming in namings}
    written = {
        found[0]
        for found in phrases(document.text)
        if found.start() not in labels
        and document.plain[max(0, found.start() - 2) : found.start()].rstrip(" (\"'")[-1:].isalnum()
    }
    used = {key(words) for words in written}
    sure = {key(naming.term) for naming in namings if naming.is_sure}
    return [naming for naming in namings if naming.is_sure or ((term := key(naming.term)) in used and term not in sure)]


def _apart(namings: Iterable[Naming]) -> list[Naming]:
    """In the order of the text, one to each place; the surer wins."""
    kept: list[Naming] = []
    for naming in sorted(namings, key=lambda naming: (naming.start, not naming.is_sure)):
        if not kept or naming.start >= kept[-1].end:
            kept.append(naming)
    return kept


_BLANK = re.compile(r"(?:[\s_.,;:]|\[[\s\u25cf\u2022*_.x-]*\]|\bthe\b|\ba\b|\bof\b|\bon\b|\$|\u25cf)*")
_SIGNS_OF_BLANK = re.compile(r"__|\[[\s\u25cf\u2022*_.x-]*\]|\u25cf")
_ELSEWHERE = re.compile(
    r"(?:set (?:forth|out)|specified|stated|described|defined|listed|given|indicated|shown|identified|provided"
    r"|mentioned)[ \w,]{0,40}? (?:in|on|at)"
    r" (?P<where>(?:Schedule|Exhibit|Annex|Annexure|Appendix|Attachment) [A-Z\d][\w-]{0,3}(?:\.\d{1,2})?)",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"\W*(?:(?:the|an?|is|be|shall|of|period|term|duration|initial|time|sum|amount|rate|price|total|fixed|aggregate|equal|to"
    r"|not|less|than"
    r"|at|least|means|up|date|on|as|dated)\b\W*)*",
    re.IGNORECASE,
)
_TAIL = re.compile(
    r"['s]*[ ,]*(?:(?:from|after|following|before|prior|preceding|commencing|beginning|starting|per|immediately|of|in advance"
    r"|written|advance|notice"
    r"|unless|calendar|thereafter|period|each)\b[^.;]{0,200})?[ .,;\")]*$",
    re.IGNORECASE,
)


def _value(document: Document, meaning: Span, naming: Naming, held: _Held) -> Quantity | Unread | None:
    plain = document.plain
    words = plain[meaning.start : meaning.end]
    if _SIGNS_OF_BLANK.search(words) and _BLANK.fullmatch(words):
        return Unread(meaning, "left blank or blacked out")
    elsewhere = _ELSEWHERE.search(words) if len(words) <= 200 else None
    if elsewhere and " ".join(elsewhere["where"].lower().split()) not in held.schedules:
        return Unread(meaning, f"in {' '.join(elsewhere['where'].split())}, which is not attached")
    inside = held.amounts[bisect_left(held.starts, meaning.start) : bisect_left(held.starts, meaning.end)]
    if not inside:
        return None
    whole = inside[-1]
    if naming.start < meaning.start and (len(inside) > 1 or not _LEAD.fullmatch(plain, meaning.start, whole.span.start)):
        return None
    if not _TAIL.fullmatch(plain, whole.span.end, meaning.end) or not _may_be_called(naming.term, whole.value):
        return None
    return whole.value


def _may_be_called(term: str, value: Quantity | Unread) -> bool:
    """Does a term sound like what it would stand for? An agreement named after a date does not stand for the date."""
    return isinstance(value, Unread) or bool(_CALLED[type(value)].search(term))


_CALLED: dict[type[Quantity], re.Pattern[str]] = {
    Day: re.compile(r"date|day|deadline|commencement|closing|expiry|expiration|start|end$", re.IGNORECASE),
    Duration: re.compile(r"period|term|duration|time|window|year|month|days?\b|week|notice|quarter|interval", re.IGNORECASE),
    Money: re.compile(
        r"fee|price|amount|payment|sum|cap\b|limit|deposit|cost|consideration|advance|budget|contribution|rent|royalt"
        r"|commission|charge|capital"
        r"|compensation|salary|value|loan|threshold|deductible|max|min|bonus|invest|fund|principal|revenue|target|retainer"
        r"|credit",
        re.IGNORECASE,
    ),
    Percentage: re.compile(
        r"rate|percent|share|royalt|commission|interest|margin|discount|fee|threshold|split|ratio|allocation|cap", re.IGNORECASE
    ),
    Count: re.compile(r""),
}
