"""The numbers before the first section: those of parties and recitals, which the sections' own must be told from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pactlint.agreement import ClauseKind
from pactlint.extract.outline.nodes import Node
from pactlint.extract.outline.sequence import MAIN_SHAPES, Slot, slot_of
from pactlint.extract.outline.wording import Opening, is_party

if TYPE_CHECKING:
    from pactlint.extract.outline.labels import Reading
    from pactlint.extract.outline.nodes import Tree
    from pactlint.extract.outline.places import Place
    from pactlint.extract.outline.script import Script


class FrontLists:
    """What the front of the document or of a schedule said so far.

    `agreed` after "now, therefore", which only sections follow; `reciting` after a recital without a number.
    """

    def __init__(self, script: Script, tree: Tree) -> None:
        self._script = script
        self._tree = tree
        self.agreed = False
        self.reciting = False

    def restart(self) -> None:
        """A schedule may have a front of its own."""
        self.agreed = self.reciting = False

    @property
    def position(self) -> int:
        """Where among the open nodes the recitals are, else the parties; 0 after the front."""
        return self._tree.position(ClauseKind.RECITALS) or self._tree.position(ClauseKind.PARTIES)

    def open_at(self, place: Place) -> int:
        """As `position`, where recitals without a heading may begin with this place's number."""
        if self._begins_recitals(place):
            self._tree.push(Node(ClauseKind.RECITALS, place.start, place.start, place.start), self._tree.part)
        return self.position

    def slot(self, place: Place, at: int) -> Slot | None:
        """The slot of a party's or recital's own number; None for the first number of the agreement's text."""
        first, front = place.marks[0], self._tree.open[at]
        if first.word or len(first.parts) > 1 or self.agreed:
            return None
        letter = next((reading for reading in first.readings if reading.shape in _LETTERS), None)
        if front.kind is ClauseKind.RECITALS and letter and not front.lists:
            return Slot(front, letter, continues=False)
        slot = slot_of(place, self._script, self._tree.open, at)
        if slot is None or slot.continues or self._front_goes_on(place):
            return slot
        return slot if self._may_begin(place, front) and self._is_of_front(slot, place, front) else None

    def _begins_recitals(self, place: Place) -> bool:
        """Are lettered paragraphs between the parties and the first section recitals without a heading?"""
        if self.agreed or self._tree.position(ClauseKind.RECITALS) or not self.position:
            return False
        letter = next((reading for reading in place.marks[0].readings if reading.shape in _LETTERS), None)
        return letter is not None and (self._agrees_soon(place) or self._ends_at_sections(letter, place.index))

    def _agrees_soon(self, place: Place) -> bool:
        near = self._script.places[place.index : place.index + _RECITALS_WITHIN]
        return any(other.opening is Opening.OPERATIVE for other in near)

    def _ends_at_sections(self, letter: Reading, index: int) -> bool:
        """Do numbered sections follow, and the letters not go on after the first of them?"""
        section = self._script.next_of("1.", 1, index)
        if section is None or not self._script.is_near(section, index, _MOST_RECITALS):
            return False
        at, value = index, letter.value
        while (following := self._script.next_of(letter.shape, value + 1, at)) is not None and following < section:
            at, value = following, value + 1
        return value > 1 and following is None

    def _front_goes_on(self, place: Place) -> bool:
        """Do recitals, or the words that end them, come after the number?"""
        near = self._script.places[place.index + 1 : place.index + _RECITALS_WITHIN]
        return not place.inside and any(other.opening in _FRONT and self._is_front(other) for other in near)

    def _is_front(self, place: Place) -> bool:
        first = self._script.plain[place.start : place.start + 6].lower()
        return place.opening is not Opening.OPERATIVE or first.startswith(("now", "it is"))

    def _may_begin(self, place: Place, front: Node) -> bool:
        if front.kind is ClauseKind.PARTIES:
            return is_party(self._script.plain, place.words, place.end)
        return not self.reciting or self._is_recital(place)

    def _is_of_front(self, slot: Slot, place: Place, front: Node) -> bool:
        shape = slot.reading.shape
        if front.lists:
            return shape not in MAIN_SHAPES and slot.parent is not front
        if shape in {"1.", "1"}:
            return not place.inside and self._counts_again(shape, place.index, front)
        return front.kind is ClauseKind.RECITALS or shape not in MAIN_SHAPES

    def _is_recital(self, place: Place) -> bool:
        """Is a number after "Whereas" paragraphs that have none still one of the recitals, or of a list within them?"""
        plain = self._script.plain
        if plain[place.words : place.words + 20].lstrip()[:7].lower() == "whereas":
            return True
        before = plain[max(0, place.start - _LEAD) : place.start].rstrip()
        return before[-1:] in {":", ","} and "follow" not in before and "agree" not in before

    def _counts_again(self, shape: str, index: int, front: Node) -> bool:
        """Does the count begin again soon, so that this one is of recitals or parties and that one of sections?"""
        script = self._script
        again, second = script.next_of(shape, 1, index), script.next_of(shape, 2, index)
        most = _MOST_RECITALS if front.kind is ClauseKind.RECITALS else _MOST_PARTIES
        if again is None or second is None or second > again or not script.is_near(again, index, most):
            return False
        other = script.places[second]
        return front.kind is ClauseKind.RECITALS or is_party(script.plain, other.words, other.end)


_LETTERS = frozenset({"A.", "(A)", "(a)", "a.", "A)", "a)"})
_FRONT = frozenset({Opening.RECITALS, Opening.WHEREAS, Opening.OPERATIVE})
_RECITALS_WITHIN = 30
"""Paragraphs after the parties within which "now, therefore" shows that lettered paragraphs are recitals."""
_MOST_RECITALS, _MOST_PARTIES = 25, 8
"""Numbered paragraphs that may stand before the sections begin to count from 1 once more."""
_LEAD = 60
