"""Which of the lines that name a schedule is the head of it, and which only lists it or comes back on each of its pages."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pactlint.extract.outline.nodes import Node
    from pactlint.extract.outline.places import Place
    from pactlint.extract.outline.script import Script


class Schedules:
    """The schedules that a document's paragraphs name, by the index of their place."""

    def __init__(self, script: Script) -> None:
        self._plain = script.plain
        self._places = script.places
        self._last = {_key(place): place.index for place in script.places if place.schedule}

    def is_head(self, place: Place, part: Node, *, within: bool) -> bool:
        """Does the schedule begin here? `part` is the schedule being read, or the document; `within` says its sections go on."""
        if place.schedule is None or (part.word, part.number) == _key(place) or self._ends_a_sentence(place):
            return False
        return not (self._is_listed(place.index) and (within or self._last[_key(place)] > place.index))

    def _ends_a_sentence(self, place: Place) -> bool:
        """Is it what a page's end broke off ("… as set out in" / "Schedule 2.")?"""
        if not place.index:
            return False
        above = self._places[place.index - 1]
        last = self._plain[above.end - 1]
        return above.end - above.start > _LONGEST_LINE and (last.islower() or last == ",") and self._plain[place.end - 1] == "."

    def _is_listed(self, index: int) -> bool:
        """Does the line stand beside one that names another schedule?"""
        beside = [near for near in (index - 1, index + 1) if 0 <= near < len(self._places)]
        return any(self._places[near].schedule and _key(self._places[near]) != _key(self._places[index]) for near in beside)


_LONGEST_LINE = 60


def _key(place: Place) -> tuple[str, str]:
    return (place.schedule.word, place.schedule.number) if place.schedule else ("", "")
