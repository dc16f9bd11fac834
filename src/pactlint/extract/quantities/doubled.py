"""Numbers said twice in two values, whatever they count: "five (6) members", "a dozen (10) units", "third (5th)"."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING

from pactlint.extract.numerals import ORDINAL, SPELLED, figure, last, ordinal, spelled
from pactlint.extract.quantities.currencies import number_beside
from pactlint.extract.quantities.reading import Reading, Source, differ
from pactlint.quantity import Count

if TYPE_CHECKING:
    from collections.abc import Iterator

_BRACKET = re.compile(
    r"\( ?(?:(?P<figure>\d[\d,]*(?:\.\d+)?) ?(?P<nth>st|nd|rd|th)?|(?P<words>[a-z][a-z -]{1,60}[a-z])) ?\)(?![\w(])"
)
_RUN = re.compile(rf"(?<![a-z0-9.])(?P<run>{SPELLED})[ -]*\Z")
_DIGITS = re.compile(r"(?<![\w.,$€£/])(?P<run>\d[\d,]*(?:\.\d+)?) *\Z")
_PLACE = re.compile(rf"(?<![a-z0-9])(?P<run>{ORDINAL}) *\Z")
_LABEL = re.compile(
    r"\b(?:sections?|clauses?|articles?|paragraphs?|schedules?|exhibits?|annex|appendix|part|chapter|page|item|note) *\Z"
)
_SCALE = re.compile(r" +(?:hundred|thousand|million|billion|la[ck]hs?|crores?)(?![a-z])")
_PART = re.compile(r"(?:per ?cent|point)(?: and(?: an?)?)? +\Z")
_BEFORE = 100  # characters before a bracket in which the longest number in words stands
_LIST = 400  # characters in which the next item of a list would stand


def doubled(source: Source) -> Iterator[Reading]:
    """The numbers that a bracket right behind them says otherwise, as counts; labels, years and items of a list are none."""
    for bracket in _BRACKET.finditer(source.folded):
        offset = max(0, bracket.start() - _BEFORE)
        found = _said(source.folded[offset : bracket.start()], bracket)
        if found and differ(found[1], found[2]) and not _is_item(source.folded, bracket):
            start = offset + found[0]
            goes_on = _SCALE.match(source.folded, bracket.end()) or _PART.search(source.folded, max(0, start - 24), start)
            if not goes_on and not _LABEL.search(source.folded, max(0, start - 14), start):
                yield Reading(start, bracket.end(), Count(found[1]), clashes=True)


def _said(before: str, bracket: re.Match[str]) -> tuple[int, Fraction, Fraction] | None:
    """Where the number before a bracket begins, its value and the bracket's; None unless both are numbers of one kind."""
    if bracket["words"]:
        run, again = _DIGITS.search(before), spelled(bracket["words"]) or number_beside(bracket["words"])
        first = figure(run["run"]) if run else None
        return (run.start("run"), again, first) if run and first is not None and again is not None else None
    again = figure(bracket["figure"])
    if again is None:
        return None
    if place := _PLACE.search(before) if bracket["nth"] else None:
        nth = ordinal(place["run"])
        return (place.start("run"), Fraction(nth), again) if nth else None
    run = None if bracket["nth"] else _RUN.search(before)
    number = last(run["run"]) if run else None
    return (run.start("run") + number[0], number[1], again) if run and number else None


def _is_item(folded: str, bracket: re.Match[str]) -> bool:
    """Is the bracket the number of an item in a list, or a year?"""
    if bracket["figure"] is None or not bracket["figure"].isdigit():
        return False
    number = int(bracket["figure"])
    beside = folded[max(0, bracket.start() - _LIST) : bracket.start()], folded[bracket.end() : bracket.end() + _LIST]
    listed = (f"({number - 1})" in beside[0] and number > 1) or f"({number + 1})" in beside[1]
    return listed or 1900 <= number <= 2100
