"""Headings without a number that still wait for the next number: it tells on which level they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pactlint.agreement import ClauseKind
from pactlint.extract.outline.nodes import Node, look_of_line
from pactlint.extract.outline.sequence import CONTAINERS

if TYPE_CHECKING:
    from pactlint.extract.outline.nodes import Tree
    from pactlint.extract.outline.places import Place
    from pactlint.extract.outline.script import Script
    from pactlint.extract.outline.sequence import Slot
    from pactlint.extract.outline.unnumbered import Unnumbered


class Pending:
    """The headings since the last number."""

    def __init__(self, script: Script, tree: Tree, unnumbered: Unnumbered) -> None:
        self._script = script
        self._tree = tree
        self._unnumbered = unnumbered
        self._places: list[Place] = []

    def __bool__(self) -> bool:
        return bool(self._places)

    def add(self, place: Place) -> None:
        """Keep a heading until more is known."""
        self._places.append(place)

    def drop_from(self, offset: int) -> None:
        """Forget the headings that reach beyond an offset: they turned out to be something else."""
        self._places = [place for place in self._places if place.end <= offset]

    def settle(self) -> None:
        """Put the headings where their look says."""
        for place in self._places:
            self._push(place, self._parent(place))
        self._places = []

    def settle_before(self, slot: Slot, *, is_article: bool) -> Slot:
        """Put the headings where they stand to the number after them; returns the slot of that, which may be below them now."""
        if slot.continues and not is_unnumbered(slot.parent):
            for place in self._places:
                self._push(place, slot.parent)
            self._places = []
            return slot
        self.settle()
        heading = self._tree.last
        if is_article:
            return slot._replace(parent=self._tree.part)
        within_clause = heading.parent is not None and bool(heading.parent.number) and heading.parent.kind not in CONTAINERS
        if slot.continues or within_clause or self._unnumbered.holds(slot.reading.shape, heading.start):
            return slot._replace(parent=heading)
        return slot._replace(parent=self._tree.base)

    def _push(self, place: Place, parent: Node) -> None:
        kind = ClauseKind.SECTION if parent.index < 0 or parent.kind in CONTAINERS else ClauseKind.CLAUSE
        look = look_of_line(self._script.plain, place)
        node = Node(kind, place.start, place.end, place.end, look=look, heading=line_of(self._script.plain, place))
        self._tree.push(node, parent)

    def _parent(self, place: Place) -> Node:
        inner = self._tree.open[self._tree.scope + 1 :]
        base = self._tree.base
        if rank := place.block.heading:
            above = [node for node in inner if node.look.heading and node.look.heading < rank]
            return above[-1] if above else base
        look = look_of_line(self._script.plain, place)
        for node in reversed(inner):
            if is_unnumbered(node) and node.parent and node.look.is_alike(look):
                return node.parent
        section = next((node for node in inner if node.parent is base and node.number), None)
        if section and self._script.next_of(section.shape, section.value + 1, place.index) is not None:
            return section
        return base


def is_unnumbered(node: Node) -> bool:
    """Is it a section or clause that only has a heading?"""
    return node.index >= 0 and not node.number and node.kind in {ClauseKind.SECTION, ClauseKind.CLAUSE}


def line_of(plain: str, place: Place) -> tuple[int, int]:
    """The words of a heading's line without its closing stop."""
    return place.start, place.start + len(plain[place.start : place.end].rstrip(" .:"))
