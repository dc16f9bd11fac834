"""Percentages: "forty percent (40%)", "fifty per centum", "200 basis points", "two-fifths of the profit", "70:30"."""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction

from pactlint.extract.numerals import SPELLED, figure, last, spelled
from pactlint.extract.quantities.reading import Pair, Reading, Source, differ, pair_at, repeat_at
from pactlint.quantity import Percentage

_UNIT = (
    r"%|\u2030|per[ -]?mille?|per[ -]?cent(?:(?:um|s)?\.?(?= ?\()|um|s)?|pct(?:\.(?= ?[a-z(]))?"
    r"|percentage points?"
    r"|basis points?"
    r"|bps"
)
_TAIL = re.compile(rf"(?:(?<=half)(?: of)? an? +|(?<=[a-z]) of an? +|[ -]*)(?P<unit>{_UNIT})(?![a-z])")
_THAT_IS = re.compile(r" *[,\u2013\u2014(-] *(?:that is(?: to say)?|i\.?e\.?|namely|being)[ ,]+(?=\w)")
_UNIT_AGAIN = re.compile(rf"(?:{_UNIT})(?![a-z])")
_AND_A_HALF = re.compile(r" and (?:an?|one)[ -](?P<part>half|quarter)(?= *[(,.;]|\Z)")
_PART_OF = re.compile(rf"(?P<part>{SPELLED}|(?<!\d)\d/\d{{1,2}}(?:th|rd)?|[½¼¾⅓⅔⅛]) of +\Z")
_ONE_IN = re.compile(r"(?<![a-z0-9])(?:one|two|three|four|five|\d) (?:(?:[a-z]+ )?in|out of)(?: every)? +\Z")
_POINT_AND = re.compile(r"(?:points?|per ?cent|percentage) and +\Z")
_BEFORE = 24  # characters before a number in which it is told that it is a part of it
_INSIDE = re.compile(rf"-?(?P<unit>{_UNIT})")
_SHARED = re.compile(
    r" +(?:of +(?!an? |one +(?:per|%)|[\d.]+ ?(?:%|per ?cent)|(?:the|such|that|each|any|a|its|said|this"
    r"|every) +(?:[a-z]+ +)?(?:hour|day|week|month"
    r"|quarter|year|term|period|season|century|mile|page|game)s?(?![a-z]))|(?:the|its|their|all) +(?!hour|day|week|month|year"
    r"|term|time)|(?:undivided +)?(?:share|interest|part|portion|stake|ownership|owner)(?![a-z])"
    r"|in +(?:the|its|such|said) +(?:[a-z]+ +)?(?:venture|company|partnership|business|profits?|capital|proceeds|estate|alliance"
    r"|consortium|revenues?)(?![a-z]))"
)
_DIVIDED = re.compile(
    r"(?:divid|shar|split|apportion|allocat|distribut|belong|contribut|borne|bear|(?<![a-z])(?:fall"
    r"|accru|goes?(?![a-z])|pass|devolv|vest))"
)
_SHAREABLE = re.compile(
    r"(?<![a-z])(?:incomes?|proceeds|profits?|revenues?|gains?|loss(?:es)?|savings"
    r"|receipts)(?![a-z])[^.;]{0,40}\Z"
)
_TO_SOMEBODY = re.compile(r" +(?:to|by|for|from|on|upon) +(?!an? |the (?:hour|day|week|month|year))")
_REMAINING = re.compile(r"(?<![a-z])(?:remaining|residual) +\Z")
_PARTS = re.compile(r"(?:thirds|fourths|fifths|sixths|sevenths|eighths|ninths|tenths|twelfths|twentieths)\Z")
_HELD = re.compile(r"entitle|inherit|receiv|retain|hold|takes?(?![a-z])|shar|divid|split|borne|bears?(?![a-z])|contribut|belong")
_CLOSES = re.compile(r" *(?:[,.;)]|\Z|and(?![a-z]))")
_ORDINAL_BEFORE = re.compile(r"(?:first|second|third|fourth|last|latter|former|each|every|other|calendar|such|next|per) +\Z")
_RATIO = re.compile(
    r"(?P<parts>\d{1,3}(?:\.\d+)?(?: ?: ?\d{1,3}(?:\.\d+)?){1,5}|\d{1,2}(?: ?/ ?\d{1,2}){1,5}"
    r"|\d{1,2}(?: ?- ?\d{1,2}){1,5})(?![\d:/]| ?[-:/] ?\d)(?P<named> *(?:basis|split|ratio|share|sharing|joint|partnership"
    r"|division))?"
)
_IN_THE_RATIO = re.compile(r"in +(?:the|a) +(?:ratio|proportions?) +(?:of +)?\Z")
_BELOW_HUNDRED = r"(?:ten|(?:twen|thir|for|fif|six|seven|eigh|nine)ty(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?)"
_IN_WORDS = re.compile(rf"(?P<one>{_BELOW_HUNDRED}) ?[-/:\u2013] ?(?P<other>{_BELOW_HUNDRED})(?![a-z]|-[a-z]| per ?cent)")
_WHOLE = 100
_SMALL = re.compile(r"[1-9](?: ?: ?[1-9])+")
_MONTH_AND_YEAR = re.compile(r"(?:0?[1-9]|1[0-2]) ?/ ?(?:[89]\d)")


def after_number(source: Source, pair: Pair) -> Reading | None:
    """The percentage whose number a pair is, with what repeats it behind."""
    tail = _TAIL.match(source.folded, pair.end)
    inside = _INSIDE.fullmatch(pair.after) if pair.after else None
    said = tail or inside
    if inside and _POINT_AND.search(source.folded, max(0, pair.start - _BEFORE), pair.start):
        return None  # "a percentage point and a half (150 basis points)"
    if inside and _ONE_IN.search(source.folded, max(0, pair.start - _BEFORE), pair.start):
        return None  # "one in three (33%)" says a part twice
    if said is None or pair.before or (pair.after and inside is None):
        return _fraction(source, pair)
    end = tail.end() if tail else pair.end
    if pair.value is None:
        return _unread(source, pair, end)
    start, part = _part_of(source, pair)
    half = _AND_A_HALF.match(source.folded, end) if part == 1 and tail else None
    number = pair.value
    if half:
        number, end = number + Fraction(1, 4 if half["part"] == "quarter" else 2), half.end()
    value = number * part / _per_hundredth(said["unit"])
    return _repeated(source, Reading(start, end, Percentage(value), pair.clashes), value, in_words=pair.words)


def _per_hundredth(unit: str) -> int:
    """How many of a unit are a hundredth: a hundred basis points, ten per mille."""
    return 100 if unit.startswith("b") else 10 if "mil" in unit or unit.startswith("\u2030") else 1


def ratio(source: Source, start: int) -> tuple[Reading, ...]:
    """The parts of "70:30", "50/50" or "in the ratio 3:2" as percentages, each at its own figure; empty where it is no ratio."""
    match = _RATIO.match(source.folded, start)
    if match is None:
        return _ratio_in_words(source, start)
    parts = [(found.start(), found.end(), Fraction(found[0])) for found in re.finditer(r"\d+(?:\.\d+)?", match["parts"])]
    whole = sum(value for _, _, value in parts)
    named = bool(match["named"]) or bool(_IN_THE_RATIO.search(source.folded[max(0, start - 32) : start]))
    divided = _DIVIDED.search(source.folded[max(0, start - 60) : start])
    shared = "-" not in match["parts"] or divided
    small = divided and _SMALL.fullmatch(match["parts"]) is not None  # "share profit 5:3:2"; 8:01 is an hour
    certain = (whole == 100 or small) and shared and not _MONTH_AND_YEAR.fullmatch(match["parts"])
    if not whole or not ((named and (whole == 100 or ":" in match["parts"])) or certain):
        return ()
    return tuple(Reading(start + first, start + last, Percentage(value * 100 / whole)) for first, last, value in parts)


def _ratio_in_words(source: Source, start: int) -> tuple[Reading, ...]:
    """The parts of "sixty-forty" and "fifty/fifty", which are a hundred together."""
    match = _IN_WORDS.match(source.folded, start)
    parts = [(match.start(part), match.end(part), spelled(match[part])) for part in ("one", "other")] if match else []
    if sum(value or 0 for _, _, value in parts) != _WHOLE:
        return ()
    return tuple(Reading(first, last, Percentage(value)) for first, last, value in parts if value is not None)


def _fraction(source: Source, pair: Pair) -> Reading | None:
    """A share such as "two-fifths of the profit": a fraction is a share only before the whole it is taken of."""
    if pair.value is None or not 0 < pair.value < 1 or pair.before or pair.after:
        return None
    written = source.folded[pair.start : pair.end]
    before = source.folded[max(0, pair.start - 90) : pair.start]
    shared = _SHARED.match(source.folded, pair.end) or (
        (_DIVIDED.search(before) or _SHAREABLE.search(before)) and _TO_SOMEBODY.match(source.folded, pair.end)
    )
    shared = shared or (_PARTS.search(written) and _HELD.search(before) and _CLOSES.match(source.folded, pair.end))
    shared = shared or _REMAINING.search(before)
    if "." in written or _ORDINAL_BEFORE.search(before[-12:]) or not shared:
        return None
    return Reading(pair.start, pair.end, Percentage(pair.value * 100), pair.clashes)


def _unread(source: Source, pair: Pair, end: int) -> Reading:
    """A percentage whose number is missing, unless the repetition has it: "____ percent (12%)"."""
    repeat = repeat_at(source.folded, end)
    if repeat is None or not _UNIT_AGAIN.match(repeat.after):
        return Reading(pair.start, end, None, reason=pair.reason, kind=Percentage)
    value = None if repeat.value is None else Percentage(repeat.value)
    return Reading(pair.start, repeat.end, value, reason=pair.reason, kind=Percentage)


def _part_of(source: Source, pair: Pair) -> tuple[int, Fraction]:
    """Takes in the "one-half of" before "one percent", and gives the factor it stands for."""
    offset = max(0, pair.start - 48)
    found = _PART_OF.search(source.folded[offset : pair.start])
    said = found["part"] if found else ""
    value = figure(said.removesuffix("th").removesuffix("rd")) if said and not said[0].isalpha() else None
    part = (0, value) if value else last(said)
    if found is None or part is None or not 0 < part[1] < 1:
        return pair.start, Fraction(1)
    return offset + found.start("part") + part[0], part[1]


def _said_otherwise(source: Source, reading: Reading, value: Fraction) -> Reading:
    """Takes in what says a percentage again as another: "sixty per cent, that is to say 65%"."""
    that_is = _THAT_IS.match(source.folded, reading.end)
    other = pair_at(source.folded, that_is.end()) if that_is else None
    if that_is is None or other is None or other.start != that_is.end():
        return reading
    unit = _TAIL.match(source.folded, other.end)
    clashes = unit is not None and _per_hundredth(unit["unit"]) == 1 and differ(value, other.value)
    return replace(reading, end=unit.end(), clashes=True) if unit and clashes else reading


def _repeated(source: Source, reading: Reading, value: Fraction, *, in_words: bool) -> Reading:
    repeat = repeat_at(source.folded, reading.end)
    if repeat is None:
        return _said_otherwise(source, reading, value)
    if repeat.value is None or repeat.before:
        return reading
    if _UNIT_AGAIN.match(repeat.after):
        again = repeat.value / _per_hundredth(repeat.after)
        clashes = differ(value, again)
        chosen = again if clashes and repeat.words and not in_words else value
        return replace(reading, end=repeat.end, value=Percentage(chosen), clashes=reading.clashes or clashes)
    return replace(reading, end=repeat.end) if not repeat.after and repeat.value == value else reading
