"""Shares told in figures: each figure with the party it belongs to, one figure that tells the rest, a ratio."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING

from pactlint.agreement import Mention, Share, Unread
from pactlint.document import Span
from pactlint.extract.divisions.context import OPENING, REST
from pactlint.extract.divisions.counted import NUMERAL, number
from pactlint.extract.divisions.takers import taker
from pactlint.extract.sieve import sifted
from pactlint.quantity import Percentage

if TYPE_CHECKING:
    from pactlint.extract.divisions.context import Context
    from pactlint.extract.divisions.figures import Figure


def figured(context: Context, part: Span, figures: list[Figure], named: list[Mention]) -> list[Share]:
    """The shares of which a part tells some or all in figures."""
    if told := _ratio(context, part, named) or _ratio_of_many(context, part, figures, named):
        return told
    if len(figures) > 1 and named:
        return _with_takers(context, _paired(context, figures, named, part), figures, part)
    if len(figures) != 1:
        return []
    figure = figures[0]
    return _with_rest(context, part, figure, named) or _each(context, part, figure) or _whole_to_one(context, figure, named)


def _ratio(context: Context, part: Span, named: list[Mention]) -> list[Share]:
    """Shares told as a ratio, in the order in which the parties are named: "60:40 between Alder and Birch"."""
    found = next(
        (each for each in _RATIO.finditer(context.document.plain, part.start, part.end) if not _is_fraction(context, each, part)),
        None,
    )
    order = list(dict.fromkeys(mention.parties[0] for mention in named))
    if found is None:
        return []
    first, second = number(found[1]), number(found[2])
    favoured = _IN_FAVOUR.match(context.document.plain, found.end(), part.end)
    if favoured and named:
        nearest = next((each.parties[0] for each in named if each.span.start >= favoured.end() - 1), None)
        others = [party for party in context.parties if party != nearest]
        if nearest is None or len(others) != 1:
            return []
        order, first, second = [nearest, others[0]], max(first, second), min(first, second)
    if not order and first == second:
        order = list(context.parties)
    among = _BETWEEN.match(context.document.plain, found.end(), part.end) is not None
    if len(order) != 2 or (len(context.parties) != 2 and not among) or not first + second:
        return []
    if first + second != 100 and not _RATIO_WORD.search(context.document.plain, part.start, found.start()):
        return []
    said, whole = Span(*found.span()), first + second
    return [Share(order[0], Percentage(first * 100 / whole), said), Share(order[1], Percentage(second * 100 / whole), said)]


def _ratio_of_many(context: Context, part: Span, figures: list[Figure], named: list[Mention]) -> list[Share]:
    """The ratio of three parties or more, in the order of their names or of the agreement: "45 : 25 : 30"."""
    found = RATIO_OF_MANY.search(context.document.plain, part.start, part.end) if len(context.parties) > _TWO else None
    if found is None or any(not found.start() <= figure.span.start < found.end() for figure in figures):
        return []
    order = list(dict.fromkeys(mention.parties[0] for mention in named)) or list(context.parties)
    values = [number(each) for each in re.split(r"\s?:\s?", found[0])]
    whole = sum(values, Fraction(0))
    if len(order) != len(values) or not whole:
        return []
    return [
        Share(party, Percentage(value * 100 / whole), Span(*found.span())) for party, value in zip(order, values, strict=True)
    ]


def _is_fraction(context: Context, ratio: re.Match[str], part: Span) -> bool:
    """Is it one of several "13/20 … 7/20", each the part of one party?"""
    return "/" in ratio[0] and context.document.plain.count(f"/{ratio[2]}", part.start, part.end) > 1


def _with_takers(context: Context, shares: list[Share], figures: list[Figure], part: Span) -> list[Share]:
    """The shares with those of others than parties; one party and others have shares where these make the whole."""
    told = {share.span for share in shares}
    others = [
        Share(name, figure.value, figure.span)
        for figure in figures
        if figure.span not in told and (name := taker(context.document, figure.span, part))
    ]
    known = [figure.value.value for figure in figures if isinstance(figure.value, Percentage)]
    if len(shares) < 2 and not (shares and len(shares) + len(others) == len(figures) and sum(known) == 100):
        return []
    return sorted([*shares, *others], key=lambda share: share.span)


def _paired(context: Context, figures: list[Figure], named: list[Mention], part: Span) -> list[Share]:
    """Each figure with its party: the one after it where figures lead ("70% to Alder"), else the one before it.

    A figure without a party of its own, between its neighbours, belongs to none of them ("10% to the reserve").
    """
    order = list(dict.fromkeys(mention.parties[0] for mention in named))
    if len(order) == len(figures) and _RESPECTIVELY.search(context.document.plain, part.start, part.end):
        return [Share(party, figure.value, figure.span) for party, figure in zip(order, figures, strict=True)]
    figure_first = figures[0].span.start < named[0].span.start and _TO.match(context.document.plain, figures[0].span.end)
    edges = [0, *(figure.span.end for figure in figures[:-1])]
    next_edges = [*(figure.span.start for figure in figures[1:]), len(context.document.plain)]
    shares: dict[str, Share] = {}
    for figure, last, following in zip(figures, edges, next_edges, strict=True):
        party = _given(context, figure, named, part) or (
            _after(figure, named, following) if figure_first else _before(figure, named, last)
        )
        if party and party not in shares:
            shares[party] = Share(party, figure.value, figure.span)
    return list(shares.values())


def _given(context: Context, figure: Figure, named: list[Mention], part: Span) -> str | None:
    """Whose part it is where one gives and keeps: "Birch passes 30% to Alder and keeps 70%"."""
    plain = context.document.plain
    giver = next((each for each in named if each.span.end <= figure.span.start and _PASSES.match(plain, each.span.end)), None)
    if giver is None:
        return None
    if _KEEPS.search(plain, max(part.start, figure.span.start - OPENING), figure.span.start):
        return giver.parties[0]
    after = next((each for each in named if each.span.start >= figure.span.end), None)
    receives = after and _TO_WHOM.fullmatch(plain, figure.span.end, after.span.start)
    before = next((each for each in reversed(named) if giver.span.end <= each.span.start < figure.span.start), None)
    return after.parties[0] if after and receives else before.parties[0] if before else None


def _after(figure: Figure, named: list[Mention], end: int) -> str | None:
    return next((each.parties[0] for each in named if figure.span.end <= each.span.start < end), None)


def _before(figure: Figure, named: list[Mention], start: int) -> str | None:
    return next((each.parties[0] for each in reversed(named) if start <= each.span.start <= figure.span.start), None)


def _with_rest(context: Context, part: Span, figure: Figure, named: list[Mention]) -> list[Share]:
    """Shares of which one is what the other leaves: "70% to Alder and the balance to Birch"."""
    rest = REST.search(context.document.plain, part.start, part.end)
    if rest is None or len({mention.parties for mention in named}) != 2 or isinstance(figure.value, Unread):
        return []
    given = _given(context, figure, named, part)
    nearest = min(named, key=lambda each: (each.parties[0] != given, abs(each.span.start - figure.span.start)))
    other = next(mention for mention in named if mention.parties != nearest.parties)
    left = Percentage(Fraction(100) - figure.value.value)
    return [
        Share(nearest.parties[0], figure.value, figure.span),
        Share(other.parties[0], left, Span(*rest.span())),
    ]


def _each(context: Context, part: Span, figure: Figure) -> list[Share]:
    """The share of each where it is told once: "each party holds 50%"."""
    if isinstance(figure.value, Unread) or figure.value.value * len(context.parties) != 100:
        return []
    if not _EACH.search(context.document.plain, part.start, part.end):
        return []
    if _BOUND.search(context.document.plain, max(part.start, figure.span.start - OPENING), figure.span.start):
        return []
    return [Share(party, figure.value, figure.span) for party in context.parties]


def _whole_to_one(context: Context, figure: Figure, named: list[Mention]) -> list[Share]:
    """Shares where all goes to one of two: "one hundred per cent to Alder"."""
    several = {mention.parties for mention in named}
    if figure.value != Percentage(Fraction(100)) or len(context.parties) != 2 or len(several) != 1:
        return []
    taker = named[0].parties[0]
    return [Share(party, Percentage(Fraction(100 if party == taker else 0)), figure.span) for party in context.parties]


_EACH = re.compile(r"\b(?:each|every|both|either|apiece|respectively)\b", re.IGNORECASE)
_RESPECTIVELY = re.compile(r"\brespectively\b|\bin\s+that\s+order\b", re.IGNORECASE)
_RATIO = sifted(rf"\b({NUMERAL})\s?(?:[:/]|\s?to\s)\s?({NUMERAL})\b(?!\s?[:/]\s?\d)", re.IGNORECASE)
_TWO = 2
RATIO_OF_MANY = sifted(r"(?<![\d.:])\d{1,3}(?:\s?:\s?\d{1,3}){2,5}\b(?!\s?[:%]\s?\d)")
_BETWEEN = re.compile(r"\s*(?:as\s+)?(?:between|among|amongst|to|by)\s+(?:the\s+)?", re.IGNORECASE)
_RATIO_WORD = re.compile(
    r"\b(?:ratio|proportions?|split|shares?|shared|sharing|divides?|divided|apportion\w*|allocated|borne|bear|distributed)\b[^.;]{0,60}$"
    r"|\b(?:ratio|proportions?|split|basis)\b(?=[^.;]{0,40}$)",
    re.IGNORECASE,
)
_IN_FAVOUR = re.compile(r"\s*\)?,?\s+in\s+favou?r\s+of\s+(?:the\s+)?", re.IGNORECASE)
_PASSES = re.compile(
    r"\s*,?\s*(?:shall\s+|will\s+|must\s+|is\s+to\s+|then\s+|thereout\s+)*(?:pass(?:es)?|pays?|gives?|credits?|remits?|hands?(?:\s+over)?|cedes?|yields?"
    r"|transfers?|accounts?|renders?|distributes?|releases?|allows?|forwards?|makes?\s+over)\b",
    re.IGNORECASE,
)
_KEEPS = re.compile(r"\b(?:keep|retain|reserv|hold)(?:s|es|ing|e)?\s+(?:for\s+itself\s+|back\s+|the\s+\w+\s+)*$", re.IGNORECASE)
_TO_WHOM = re.compile(r"[^.;:]{0,70}?\b(?:to|unto)\s+(?:the\s+)?", re.IGNORECASE)
_BOUND = re.compile(
    r"\b(?:(?:more|less|greater|fewer)\s+than|at\s+least|exceed\w*|over|up\s+to|minimum\s+of|above|below)\s+(?:\w+\s+)?$",
    re.IGNORECASE,
)
_TO = re.compile(
    r"\.?[^.;:]{0,60}?\b(?:to|unto|by|from|for|of|upon|on|against|in favou?r of)\b"
    r"|\.?\s+(?:is|are|shall\s+be|will\s+be|being)\s+(?=\w+(?:\s\w+)?'s)",
    re.IGNORECASE,
)
