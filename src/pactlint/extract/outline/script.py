"""A document as the walk reads it: its places in order, and the numbers that are still to come."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pactlint.extract.outline.labels import Reading
    from pactlint.extract.outline.places import Place


class Script:
    """The text of a document (`plain`), its places, and what numbers are still to come at each of them."""

    def __init__(self, plain: str, places: Sequence[Place]) -> None:
        self.plain = plain
        self.places = places
        self._readings: dict[tuple[str, int], list[int]] = defaultdict(list)
        self._decimals: dict[tuple[int, ...], list[int]] = defaultdict(list)
        self._marked: list[int] = []
        for index, place in enumerate(places):
            place.index = index
            if place.marks and not place.inside:
                self._marked.append(index)
            for mark in place.marks:
                if len(mark.parts) > 1:
                    self._decimals[mark.parts].append(index)
                for reading in mark.readings:
                    self._readings[reading.shape, reading.value].append(index)

    def next_of(self, shape: str, value: int, after: int) -> int | None:
        """The next place after one that such a number stands at."""
        return _first_after(self._readings.get((shape, value)), after)

    def comes_first(self, one: Reading, other: Reading, after: int) -> bool:
        """Does the successor of one reading come before that of another?"""
        first = self.next_of(one.shape, one.value + 1, after)
        second = self.next_of(other.shape, other.value + 1, after)
        return first is not None and (second is None or first < second)

    def is_soon(self, shape: str, value: int, after: int) -> bool:
        """Does such a number come within the next numbered paragraphs?"""
        found = self.next_of(shape, value, after)
        return found is not None and self.is_near(found, after, _SOON)

    def decimal_is_soon(self, parts: tuple[int, ...], after: int) -> bool:
        """Does such a decimal number come within the next numbered paragraphs?"""
        found = _first_after(self._decimals.get(parts), after)
        return found is not None and self.is_near(found, after, _SOON)

    def decimal_follows(self, parts: tuple[int, ...], after: int) -> bool:
        """Is such a decimal number the next one?"""
        found = _first_after(self._decimals.get(parts), after)
        return found is not None and self.is_near(found, after, 1)

    def is_near(self, found: int, after: int, most: int) -> bool:
        """Do no more numbered paragraphs than so many stand between two places?"""
        return bisect_right(self._marked, found) - bisect_right(self._marked, after) <= most


_SOON = 40
"""Numbered paragraphs within which the next member of a list confirms it."""


def _first_after(indexes: list[int] | None, after: int) -> int | None:
    if not indexes:
        return None
    at = bisect_right(indexes, after)
    return indexes[at] if at < len(indexes) else None
