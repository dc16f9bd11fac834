"""Which of the lines that name a schedule is the head of it, and which only lists it or comes back on each of its pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pactlint.extract.nodes import Node
    from pactlint.extract.places import Place


class Schedules:
    """The schedules that a document's paragraphs name, by the index of their place."""

    def __init__(self, places: Sequence[Place]) -> None:
        self._places = places
        self._last = {_key(place): index for index, place in enumerate(places) if place.schedule}

    def is_head(self, index: int, scope: Node) -> bool:
        """Does the schedule begin here? `scope` is the schedule being read, or the document."""
        place = self._places[index]
        if place.schedule is None or (scope.word, scope.number) == _key(place):
            return False
        return not (self._last[_key(place)] > index and self._is_listed(index))

    def _is_listed(self, index: int) -> bool:
        """Does the line stand beside one that names another schedule?"""
        beside = [near for near in (index - 1, index + 1) if 0 <= near < len(self._places)]
        return any(self._places[near].schedule and _key(self._places[near]) != _key(self._places[index]) for near in beside)


def _key(place: Place) -> tuple[str, str]:
    return (place.schedule.word, place.schedule.number) if place.schedule else ("", "")
