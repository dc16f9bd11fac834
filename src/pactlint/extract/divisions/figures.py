"""Parts of a whole in figures: percentages, fractions, seats, shares of stock, "out of every hundred, Alder seventy"."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING

from pactlint.agreement import Amount, Unread
from pactlint.document import Span
from pactlint.extract.divisions.context import NEAR, REST
from pactlint.extract.divisions.counted import NUMERAL, counted, number
from pactlint.extract.divisions.parts import PATTERNS, parts
from pactlint.extract.sieve import Sieve, sifted
from pactlint.quantity import Percentage

if TYPE_CHECKING:
    from pactlint.extract.divisions.context import Context


@dataclass(frozen=True, slots=True)
class Figure:
    """A part of a whole in figures."""

    span: Span
    value: Percentage | Unread


def figures_in(context: Context, part: Span, stretch: Span) -> list[Figure]:
    """The figures of a part that are parts of a whole; `stretch` is the sentence or list that the part belongs to."""
    first = bisect_left(context.amounts, part.start, key=lambda amount: amount.span.start)
    figures: list[Figure] = []
    for amount in context.amounts[first:]:
        if amount.span.start >= part.end:
            break
        if isinstance(amount.value, Percentage) or (isinstance(amount.value, Unread) and _is_percent(context, amount)):
            figures.append(Figure(amount.span, amount.value))
    return figures if len(figures) > 1 else _counted(context, part, stretch) or figures


def _is_percent(context: Context, amount: Amount) -> bool:
    return "%" in context.said(Span(amount.span.start, amount.span.end + 2))


def _counted(context: Context, part: Span, stretch: Span) -> list[Figure]:
    """Parts told otherwise: "out of every hundred, Alder seventy", "two-thirds", "three directors … two directors"."""
    plain = context.document.plain
    if told := _listed(context, part, stretch):
        return told
    if not _sieve().passes(plain[min(part.start, stretch.start) : max(part.end, stretch.end)]):
        return _plainly_counted(context, part)
    hundred = _OF_HUNDRED.search(plain, stretch.start, stretch.end)
    if hundred:
        found = [
            each for each in _NUMBER.finditer(plain, part.start, part.end) if not hundred.start() <= each.start() < hundred.end()
        ]
        return [Figure(Span(*each.span()), Percentage(number(each[0]))) for each in found]
    named = {mention.parties for mention in context.mentions_in(part) if len(mention.parties) == 1}
    told = [Figure(span, Percentage(value)) for span, value in parts(plain, part, len(named))]
    if len(told) > 1:
        return told
    for pattern in (_SEATS, _STOCK):
        counted = list(pattern.finditer(plain, part.start, part.end))
        whole = sum(number(each[1]) for each in counted)
        if whole and len(counted) > 1:
            return [Figure(Span(*each.span(1)), Percentage(number(each[1]) * 100 / whole)) for each in counted]
    if counted_plainly := _plainly_counted(context, part):
        return counted_plainly
    rest = REST.search(plain, part.start, part.end)
    return [each for each in told if rest or _OF_SHARE.match(plain, each.span.end, part.end)]


def _listed(context: Context, part: Span, stretch: Span) -> list[Figure]:
    """The bare numbers of a line that stands in a list of such lines, of which one at least tells a hundred in all.

    As in "Parcels: Alder 60, Birch 40", or where the words around call them percentages.
    """
    if part == stretch or "\n" not in context.document.text[stretch.start : stretch.end]:
        return []
    line = _numbers(context, part)
    if not line:
        return []
    percents = _PER_CENT.search(context.document.plain, stretch.start, stretch.end + NEAR) is not None
    start = stretch.start
    for each in context.document.text[stretch.start : stretch.end].split("\n") if not percents else ():
        percents = percents or sum(number(found[1]) for found in _numbers(context, Span(start, start + len(each)))) == _HUNDRED
        start += len(each) + 1
    return [Figure(Span(*found.span(1)), Percentage(number(found[1]))) for found in line] if percents else []


def _numbers(context: Context, line: Span) -> list[re.Match[str]]:
    """The number right behind each party that a line names, where each of several has one."""
    named = [mention for mention in context.mentions_in(line) if len(mention.parties) == 1]
    found = [_BARE_NUMBER.match(context.document.plain, mention.span.end, line.end) for mention in named]
    told = [each for each in found if each is not None]
    return told if len(told) == len(named) > 1 else []


def _plainly_counted(context: Context, part: Span) -> list[Figure]:
    """Bare numbers, one for each party that the stretch names: "of whom Alder designates two and Birch three"."""
    named = {mention.parties for mention in context.mentions_in(part) if len(mention.parties) == 1}
    if len(named) < 2:
        return []
    plain = context.document.plain
    before = Span(max(part.start - NEAR, 0), part.end)
    found = counted(plain, part, before)
    return [Figure(span, Percentage(value)) for span, value in found] if len(found) == len(named) else []


@cache
def _sieve() -> Sieve:
    return Sieve([_OF_HUNDRED, _SEATS, _STOCK, *PATTERNS])


_HUNDRED = 100
_BARE_NUMBER = re.compile(r"\s*[:=]?\s*(\d{1,3}(?:\.\d+)?)(?=\s*(?:[,;.|]|and\b|$|\n))(?![.,]\d)")
_PER_CENT = re.compile(r"\bper\s?cent|\bpercent|%", re.IGNORECASE)
_NUMBER = re.compile(rf"(?<![\d,.$€£])\b(?:{NUMERAL})\b(?![,.]?\d)", re.IGNORECASE)
_OF_HUNDRED = sifted(r"\b(?:out of|of|in) (?:every|each) (?:one )?hundred\b|\b(?:out of|in) (?:every|each) 100\b", re.IGNORECASE)
_SEATS = sifted(
    rf"\b({NUMERAL})(?:\s+\(\d+\))?\s+(?:\w+\s+)?(?:directors?|managers?|members|representatives|seats|votes?)\b",
    re.IGNORECASE,
)
_STOCK = sifted(
    r"\b(\d{1,3}(?:,\d{3})+|\d+)\s+(?:\w+\s+){0,3}?(?:shares|units|membership\s+units|equity\s+shares)\b", re.IGNORECASE
)
_OF_SHARE = re.compile(r"\s+(?:of|each|shares?|to|for)\b", re.IGNORECASE)
