"""Parts of a whole told otherwise than in percent: "three fifths", "52 parts in a hundred", "nine annas in the rupee", "13/20".

A part may be cut short where the one beside it says of how many: "three dollars in every five to Alder and two to Birch".
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

from pactlint.document import Span
from pactlint.extract.divisions.counted import NUMERAL, number
from pactlint.extract.sieve import sifted


@dataclass(frozen=True, slots=True)
class _Part:
    span: Span
    value: Fraction
    of: Fraction  # how many such parts make the whole


def parts(plain: str, within: Span, wanted: int) -> list[tuple[Span, Fraction]]:
    """The parts told in a stretch, in percent and in order. One cut short counts where as many are `wanted`."""
    told = _apart([*_of_wholes(plain, within), *_coins(plain, within), *_fractions(plain, within), *_slashed(plain, within)])
    told = told or _in_proportion(plain, within)
    of = told[0].of if told else _equal_parts(plain, within)
    if of and len(told) < wanted:
        short = _cut_short(plain, within, of, told)
        told = sorted([*told, *short], key=lambda each: each.span) if len(told) + len(short) == wanted else told
    return [(each.span, each.value * 100) for each in told]


def _apart(found: list[_Part]) -> list[_Part]:
    kept: list[_Part] = []
    for each in sorted(found, key=lambda part: (part.span.start, -part.span.end)):
        if not kept or each.span.start >= kept[-1].span.end:
            kept.append(each)
    return kept


def _of_wholes(plain: str, within: Span) -> list[_Part]:
    """Those told of so many: "six parts out of ten", "three dollars in every five", "sixty in the hundred"."""
    told: list[_Part] = []
    for found in _OF_WHOLE.finditer(plain, within.start, within.end):
        of = _whole(found["whole"], (found["unit"] or "").lower())
        count = number(found["count"])
        if of and count < of:
            told.append(_Part(Span(*found.span()), count / of, of))
    return told


def _whole(said: str, unit: str) -> Fraction | None:
    words = said.lower()
    if words in _HUNDREDS:
        return Fraction(_HUNDREDS[words])
    if words in _WHOLE_COINS:
        return Fraction(_COINS[unit.rstrip("s")]) if unit.rstrip("s") in _COINS else None
    return number(said)


def _in_proportion(plain: str, within: Span) -> list[_Part]:
    """Those whose whole is their sum: "in the proportion of three parts to Birch and one part to Alder"."""
    if not _PROPORTION.search(plain, within.start, within.end):
        return []
    found = list(_PARTS_TO.finditer(plain, within.start, within.end))
    of = sum((number(each["count"]) for each in found), Fraction(0))
    return [_Part(Span(*each.span()), number(each["count"]) / of, of) for each in found] if len(found) > 1 else []


def _coins(plain: str, within: Span) -> list[_Part]:
    """As in "of every rupee Alder takes nine annas": coins, where what they are coins of is said apart."""
    if not _OF_A_COIN.search(plain, within.start, within.end):
        return []
    return [
        _Part(Span(*found.span()), number(found[1]) / of, of)
        for found in _COIN.finditer(plain, within.start, within.end)
        for of in [Fraction(_COINS[found[2].lower().removesuffix("s")])]
        if number(found[1]) < of
    ]


def _fractions(plain: str, within: Span) -> list[_Part]:
    """Those in words: "two-thirds", "eleven twentieths", "half", "a moiety"."""
    told: list[_Part] = []
    for found in _FRACTION.finditer(plain, within.start, within.end):
        of = Fraction(_DENOMINATORS[(found["denominator"] or found["half"]).lower().removesuffix("s")])
        value = number(found["numerator"]) / of if found["numerator"] else 1 / of
        if 0 < value < 1:
            told.append(_Part(Span(*found.span()), value, of))
    return told


def _slashed(plain: str, within: Span) -> list[_Part]:
    """As in "13/20 to Alder and 7/20 to Birch", "0.6 … 0.4": figures that make the whole, or all but a little of it."""
    ratios = [
        _Part(Span(*found.span()), Fraction(int(found[1]), int(found[2])), Fraction(int(found[2])))
        for found in _SLASHED.finditer(plain, within.start, within.end)
        if 0 < int(found[1]) < int(found[2])
    ]
    if len(ratios) > 1 and sum(each.value for each in ratios) <= 1:
        return ratios
    decimals = [
        _Part(Span(*found.span()), Fraction(found[0]), Fraction(1))
        for found in _DECIMAL.finditer(plain, within.start, within.end)
    ]
    several = len(decimals) > 1 and sum(each.value for each in decimals) == 1
    return decimals if several or (decimals and _OF_EACH.match(plain, decimals[0].span.end)) else []


def _equal_parts(plain: str, within: Span) -> Fraction | None:
    """Into how many parts the whole is cut: "shall be divided into twelve equal parts, whereof …"."""
    found = _INTO.search(plain, within.start, within.end)
    return number(found[1]) if found else None


def _cut_short(plain: str, within: Span, of: Fraction, told: list[_Part]) -> list[_Part]:
    """The bare numbers beside a part, that are parts of as many: "and Birch two"."""
    return [
        _Part(Span(*found.span("count")), number(found["count"]) / of, of)
        for found in _BARE.finditer(plain, within.start, within.end)
        if number(found["count"]) < of
        and not any(part.span.start <= found.start("count") < part.span.end for part in told)
        and not re.fullmatch(r"[^.;]{0,24}\bof\s+", plain[max(within.start, found.start("count") - 30) : found.start("count")])
    ]


_COINS = {"anna": 16, "cent": 100, "pence": 100, "penny": 100, "paise": 100, "paisa": 100, "p": 100}
_HUNDREDS = {"hundred": 100, "thousand": 1000, "dozen": 12, "score": 20, "100": 100}
_WHOLE_COINS = ("rupee", "dollar", "pound", "euro", "franc", "ringgit", "dirham", "sovereign")
_OF_WHOLE = sifted(
    rf"\b(?P<count>{NUMERAL})\s+(?:\(\d+\)\s+)?"
    rf"(?:(?P<unit>parts?|points?|shares?|portions?|units?|votes?|voices|seats?|{'|'.join(_WHOLE_COINS)}s?|dollars|pounds|rupees|euros|annas?|cents?|pence|pennies|paise|paisa)\s+"
    r"(?:in|out\s+of|of|per|from|on|to)|(?:in|out\s+of|per))\s+(?:every|each|the|a|an|one|all)?\s*"
    rf"(?P<whole>hundred|thousand|dozen|score|{'|'.join(_WHOLE_COINS)}|{NUMERAL})\b"
    r"(?!\s*(?:per\s?cent|%|days?|months?|years?|weeks?|hours?|directors?|managers?|members|votes?|seats?|business|calendar|parties|each\b))",
    re.IGNORECASE,
)
_PROPORTION = sifted(
    r"\b(?:proportions?|ratio|shar(?:e[sd]?|ing)|divid\w+|split|apportion\w*|borne|bears?|allocated|charged|credited|distributed)\b",
    re.IGNORECASE,
)
_PARTS_TO = sifted(
    rf"\b(?P<count>{NUMERAL})\s+(?:equal\s+)?(?:parts?|portions?)\s+(?=(?:to|by|for|upon|on|going\s+to|thereof\s+to)\b)",
    re.IGNORECASE,
)
_COIN = sifted(rf"\b({NUMERAL})\s+(annas?|cents?|pence|paise|paisa)\b", re.IGNORECASE)
_OF_A_COIN = sifted(
    rf"\b(?:of|in|from|out\s+of|on|to|for)\s+(?:every|each|the|a|any|one)\s+(?:\w+\s+)?(?:{'|'.join(_WHOLE_COINS)})\b",
    re.IGNORECASE,
)
_ORDINALS = "fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth"
_DENOMINATORS = {
    word: value
    for value, words in {
        2: "half halve moiety moietie",
        4: "quarter fourth",
        18: "eighteenth",
        20: "twentieth",
        25: "twenty-fifth",
        30: "thirtieth",
        40: "fortieth",
        50: "fiftieth",
        100: "hundredth",
        **dict(enumerate(_ORDINALS.split(), start=5)),
        3: "third",
    }.items()
    for word in words.split()
}
_FRACTION = sifted(
    r"\b(?!(?<=of )a quarter\b|(?<=in )a quarter\b|(?<=for )a quarter\b|(?<=after )a quarter\b)"
    rf"(?:(?:an?|one|(?P<numerator>{NUMERAL}))[- ](?P<denominator>(?:{'|'.join(_DENOMINATORS)})s?)|(?P<half>half|moiety))\b"
    r"(?! (?:year|month|day|hour|calendar|week|person|part(?:y|ies))\w*)(?!-year)",
    re.IGNORECASE,
)
_INTO = sifted(rf"\b(?:in|into)\s+({NUMERAL})\s+(?:equal\s+)?(?:parts|shares|portions)\b", re.IGNORECASE)
_SLASHED = sifted(r"(?<![\d/.])(\d{1,2})/(\d{1,3})(?:ths?|rds?)?\b(?!/)")
_DECIMAL = sifted(r"(?<![\d.,$€£])0\.\d{1,3}\b(?!\s?%)")
_OF_EACH = re.compile(r"\s+(?:of|in|from)\s+(?:each|every)\b", re.IGNORECASE)
_BARE = re.compile(
    rf"(?:'s|\b(?:others?|the|has|have|takes?|gets?|and|only|but|receives?|keeps?|to\s+[A-Z]\w+|[A-Z]\w+|is|are|with))[,:]?\s+(?P<count>{NUMERAL})"
    r"(?=\s*(?:[.,;)]|$|\n|(?:parts?|shares?|to|for|is|are|goes?|belongs?|thereof|of|accrues?|and\s+[A-Z]\w*)\b))(?![.,]\d)",
)
PATTERNS = (_OF_WHOLE, _PARTS_TO, _OF_A_COIN, _FRACTION, _INTO, _SLASHED, _DECIMAL)
"""What one of which a stretch must match that tells a part."""
