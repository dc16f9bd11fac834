"""Points that are sums and percentages: caps on liability, interest on late payment, royalty, commission, discount."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pactlint.agreement import Question, Role
from pactlint.document import Span
from pactlint.extract.numerals import spelled
from pactlint.extract.sieve import sifted
from pactlint.quantity import Money, Percentage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pactlint.agreement import Amount, Point
    from pactlint.extract.points.sayings import Saying


def rates(saying: Saying) -> Iterator[Point]:
    """The points of a sentence that are sums or percentages."""
    yield from _shares(saying)
    percentages = [amount for amount in saying.amounts if isinstance(amount.value, Percentage)]
    for amount in saying.amounts:
        if amount.role is Role.CAP and isinstance(amount.value, Money) and _is_whole_cap(saying):
            yield saying.point(Question.CAP, amount.value, amount.span, _liable(saying, amount), _basis(saying))
        elif isinstance(amount.value, Money) and _is_told_cap(saying, amount):
            yield saying.point(Question.CAP, amount.value, amount.span, (), _basis(saying))
    if not percentages and (part := _FRACTION.search(saying.words)) and (value := spelled(part["part"])) and 0 < value < 1:
        named = _PAID_PART.search(saying.words)
        if named and not saying.says(_IN_A_CASE):
            at = Span(saying.span.start + part.start("part"), saying.span.start + part.end("part"))
            yield saying.point(
                Question.RATE, Percentage(value * 100), at, (), f"{named[1].rstrip('s')} {_base(saying, at)}".strip()
            )
    if len(percentages) != 1:
        return
    (only,) = percentages
    if _INTEREST.search(saying.before(only.span)) and saying.says(_LATE):
        yield saying.point(Question.INTEREST, _rate(saying, only), only.span)
    elif (named := _PAID_PART.search(saying.words)) and not saying.says(_IN_A_CASE):
        yield saying.point(Question.RATE, only.value, only.span, (), f"{named[1].rstrip('s')} {_base(saying, only.span)}".strip())  # type: ignore[arg-type]  # a percentage, by the filter above


def _shares(saying: Saying) -> Iterator[Point]:
    if saying.says(_IN_A_CASE) or saying.says(_ONE_POOL):
        return
    for division in saying.divisions:
        for share in division.shares if division.of in _WHOLES else ():
            if isinstance(share.value, Percentage):
                yield saying.point(Question.SHARE, share.value, share.span, (share.party,), division.of)


def _is_whole_cap(saying: Saying) -> bool:
    return bool(_ALL_LIABILITY.search(saying.words)) and not _ONE_HEAD.search(saying.words)


def _is_told_cap(saying: Saying, amount: Amount) -> bool:
    """Does the sentence say in passing, or without the word, how far liability goes: "the most that a party can have to pay"?"""
    return _CAP_TOLD.search(saying.before(amount.span)) is not None and not saying.says(_HEAD_TOLD)


def _liable(saying: Saying, amount: Amount) -> tuple[str, ...]:
    """The party whose liability it is: named before the word, else everyone."""
    word = re.search(r"liab", saying.words)
    at = saying.span.start + (word.start() if word else 0)
    before = [each for each in saying.mentions if at - 60 <= each.span.start and each.span.end <= at]
    after = [each for each in saying.mentions if at < each.span.start < min(at + 20, amount.span.start)]
    return (before or after)[-1].parties if before or after else ()


def _basis(saying: Saying) -> str:
    found = _BASIS.search(saying.words)
    return "" if found is None else "year" if "year" in found[0] or "month" in found[0] else "claim"


def _rate(saying: Saying, amount: Amount) -> str:
    after = saying.after(amount.span)[:60]
    period = "a month" if re.match(r"[^.;,]{0,20}\bmonth", after) else "a year"
    base = " above a base rate" if re.search(r"\b(?:above|over|plus|more than|in excess of)\b", after) else ""
    return f"{amount.value}{base} {period}"


def _base(saying: Saying, at: Span) -> str:
    found = re.match(r"\s*(?:of|on|upon)\s+(?:the\s+|all\s+|its\s+|their\s+|each\s+)?(?:net\s+|gross\s+)?(\w+)", saying.after(at))
    found = found or re.search(
        r"\b(?:on|upon)\s+(?:the\s+|all\s+|its\s+|their\s+|each\s+)?(?:net\s+|gross\s+)?(\w+)", saying.words
    )
    return found[1].rstrip("s") if found else ""


_FRACTION = sifted(
    r"\b(?:rate of|equal to|of|is|be|at|amounts? to) (?P<part>(?:one|two|three|four|five|six|seven|nine|an?)?[ -]?"
    r"(?:half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|sevenths?|eighths?|tenths?|twelfths?|twentieths?))\b"
)
_WHOLES = frozenset({"profit", "loss", "votes"})
_ONE_POOL = sifted(
    r"sav(?:e|ing)|project|product|sublicen|recall|campaign|fund|region|territor|prior|remain|surplus|excess|asset|liquidat"
)
_ALL_LIABILITY = re.compile(
    r"\b(?:total|aggregate|maximum|entire|overall|cumulative|all)\b[^.;]{0,40}\bliab|\bliab\w+[^.;]{0,120}\b(?:exceed"
    r"|limited|capped|more than)"
)
_CAP_TOLD = re.compile(
    r"\b(?:limit|cap|ceiling|maximum) (?:of|on|to|for) (?:(?:the|its|their|total|overall|aggregate|each (?:party|side|member)'s"
    r"|a (?:party|member)'s) )*liability\b[^.;]{0,60}?\b(?:is|be|being|are|stands?|stood|lies|amounts?|remains?)\b[^.;\d]{0,25}$"
    r"|\bmost (?:that )?(?:a|any|each|either|one|neither) (?:party|side|member|partner|of (?:them|us))\b[^.;]{0,30}?"
    r"\b(?:pay|owe|answer|liable|compensate|made to (?:bear|pay))\b[^.;]{0,100}?\b(?:is|be|comes to|stands at)\b[^.;\d]{0,15}$"
)
_HEAD_TOLD = re.compile(
    r"indemnif|confidential|\bdata\b|property damage|each (?:delivery|order)|except|unless|infring|death|injur"
)
_ONE_HEAD = re.compile(
    r"indemnif|confidential|data|property damage|insur|each (?:delivery|order)|\bliab\w+\s+(?:\w+\s+){0,4}?(?:for|under"
    r"|in respect of|arising (?:from|out of))"
    r"\s+(?!this\b|the agreement|any\b|all\b|or\b|breach\b|damages\b|loss|whatsoever|it\b|direct)"
)
_BASIS = re.compile(
    r"(?:in|for|during|per)\s+(?:each|any|every|one|a)\s+(?:\w+\s+)?(?:year|claim|event|occurrence|incident)|per (?:claim"
    r"|event|annum|year|occurrence)|any one (?:claim|event)|twelve[- ]month|12[- ]month"
)
_INTEREST = re.compile(r"\binterest\b(?! in\b)[^.;]{0,90}$")
_LATE = re.compile(
    r"\blate\b|overdue|unpaid|past due|when due|due date|arrear|not (?:been )?paid|delay|default|fails? to pay|outstanding|owing"
)
_PAID_PART = re.compile(r"\b(royalt(?:y|ies)|commission|discount)\b")
_IN_A_CASE = sifted(
    r"\b(?:if|where|provided|exceed\w*|first|tier\w*|reduc\w+|additional\w*|up to|more than|less than|maximum|minimum"
    r"|between|combin\w+"
    r"|sub-?licen\w+|thereafter|until|after|when|during|per unit|increase\w*|credit\w*|interest|error|underpa\w+|discrepan\w+"
    r"|withh\w+|tax\w*|third part\w+|change|notice|at least|not exceed)\b"
)
