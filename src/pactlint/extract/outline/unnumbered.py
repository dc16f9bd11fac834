"""Headings without a number: which lines are some, and whether numbered clauses are below them or beside them."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from pactlint.extract.outline.headings import heading_strength
from pactlint.extract.outline.sequence import MAIN_SHAPES

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pactlint.extract.outline.places import Place
    from pactlint.extract.outline.script import Script


class Unnumbered:
    """The lines of a document that may be headings without a number, by the index of their place."""

    def __init__(self, script: Script) -> None:
        places = script.places
        self._script = script
        self._strengths = _strengths(script.plain, places)
        numbered = sum(1 for place in places if place.marks and not place.inside and _is_main(place))
        self._needed = 2 if numbered >= _NUMBERED else 1
        self._headings = [index for index, strength in enumerate(self._strengths) if strength >= self._needed]
        self._parts = [place.start for place in places if place.schedule]
        self._holding = self._shapes_held(places)

    def is_heading(self, place: Place) -> bool:
        """Is the line a heading? In an agreement with numbers its capitals alone do not make it one."""
        return self._strengths[place.index] >= self._needed

    def holds(self, shape: str, offset: int) -> bool:
        """Are lists of this shape below the heading at an offset, as they begin anew under each, rather than beside it?"""
        return shape not in MAIN_SHAPES or (bisect_right(self._parts, offset), shape) in self._holding

    def _shapes_held(self, places: Sequence[Place]) -> set[tuple[int, str]]:
        begun: dict[tuple[int, str], set[int]] = defaultdict(set)
        for index in self._headings:
            following = next((at for at in range(index + 1, min(index + _NEAR, len(places))) if places[at].marks), None)
            if following is None:
                continue
            reading = next((reading for reading in places[following].marks[0].readings if reading.value == 1), None)
            if reading:
                begun[bisect_right(self._parts, places[index].start), reading.shape].add(following)
        return {key for key, lists in begun.items() if len(lists) > 1 or self._is_within_one(key[1], min(lists))}

    def _is_within_one(self, shape: str, first: int) -> bool:
        """Is the only list of the shape a short one among several headings?"""
        before = sum(index < first for index in self._headings)
        after = [index for index in self._headings if index > first]
        if before <= _SEVERAL or not after:
            return False
        last, value = first, 1
        while (following := self._script.next_of(shape, value, last)) is not None and value < _LONG:
            last, value = following, value + 1
        return value < _LONG and last < after[0] + _NEAR


_LONGEST = 110
_TIMES = 3
"""A line that comes so often is a running head."""
_NUMBERED = 4
"""Numbered sections from which on an agreement is a numbered one."""
_NEAR = 12
"""Paragraphs between a heading and the list that belongs to it."""
_SEVERAL = 2
_LONG = 12


def _is_main(place: Place) -> bool:
    mark = place.marks[0]
    return bool(mark.word) or bool(mark.parts and mark.closed)


def _strengths(plain: str, places: Sequence[Place]) -> list[int]:
    strengths = [0] * len(places)
    times = Counter(plain[place.start : place.end] for place in places if place.end - place.start <= _LONGEST)
    outer = [index for index, place in enumerate(places) if not place.inside]
    for at, index in enumerate(outer):
        place = places[index]
        if place.marks or place.schedule or place.opening or place.end - place.start > 2 * _LONGEST:
            continue
        if times[plain[place.start : place.end]] >= _TIMES and not place.block.heading:
            continue
        before = places[outer[at - 1]] if at else None
        following = places[outer[at + 1]] if at + 1 < len(outer) else None
        strengths[index] = heading_strength(plain, place, before, following)
    return strengths
