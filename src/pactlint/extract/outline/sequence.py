"""Which list a clause number continues or begins.

Its own form says little: "(i)" may follow "(h)" or begin a list below it, "30." may be a section or the end of a sentence. What
decides is the lists that are open where it stands, and what numbers come after it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from pactlint.agreement import ClauseKind
from pactlint.extract.outline.headings import opens_with_heading
from pactlint.extract.outline.labels import Mark, Reading, to_roman
from pactlint.extract.outline.nodes import Node, look_of
from pactlint.extract.outline.places import settled_before

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pactlint.extract.outline.places import Place
    from pactlint.extract.outline.script import Script

MAIN_SHAPES = frozenset({"1.", "1", "section", "clause", "paragraph", "section.A", "A.", "I."})
"""The lists that the sections of an agreement are numbered with, as against those within a section."""
CONTAINERS = frozenset({ClauseKind.ARTICLE, ClauseKind.SCHEDULE})
"""The parts that sections are below."""


class Slot(NamedTuple):
    """Where a mark belongs: below which open node, read how, and whether it `continues` a list there or begins one."""

    parent: Node
    reading: Reading
    continues: bool


def slot_of(place: Place, script: Script, open_nodes: Sequence[Node], scope: int) -> Slot | None:
    """Where the first number of a place belongs among the open nodes (outermost first); None if it numbers no clause.

    The nodes from `scope` on are those of the document or schedule being read.
    """
    search = _Search(place, script, open_nodes, scope, place.marks[0])
    if search.mark.is_article:
        return search.article()
    if len(search.mark.parts) > 1:
        return search.decimal()
    return search.listed()


def written(shape: str, value: int) -> str:
    """A number of a list as it would be typed: the second of "(a)" is "(b)"."""
    if "i" in shape:
        written = to_roman(value)
    elif "a" in shape:
        written = chr(ord("a") + (value - 1) % 26)
    elif "I" in shape:
        written = to_roman(value).upper()
    elif "A" in shape:
        written = chr(ord("A") + (value - 1) % 26)
    else:
        written = str(value)
    opening = "(" if shape.startswith("(") else ""
    return opening + written + (shape[-1] if shape[-1:] in ").:" else "")


_GAP = 4
"""Numbers that may be missing in a list, struck out or lost at a page's end, and it still goes on."""
_INLINE = 6000
"""Code points before a list's second member within which its first may stand inside a sentence."""
_LEAD = 120
"""Code points from a section's number within which its first clause may follow the heading on the same line."""
_LONGEST_NESTED = 60
_CAPITALS = re.compile(r"[\s:-]{1,9}[A-Z]{3}[A-Z &,/'-]*(?:[.:]|\s|$)")


@dataclass(slots=True)
class _Search:
    place: Place
    script: Script
    open: Sequence[Node]
    scope: int
    mark: Mark

    @property
    def plain(self) -> str:
        return self.script.plain

    # -- articles

    def article(self) -> Slot | None:
        for node in self._inward():
            for reading in self.mark.readings:
                last = node.lists.get(reading.shape)
                if last and reading.value == last.value + 1 and self._may_be_article():
                    return Slot(node, reading, continues=True)
        reading = self.mark.readings[0]
        if self.place.inside and not (reading.value == 1 and self._may_be_article()):
            return None
        if not self.mark.automatic and any(node.shape == reading.shape and node.value == reading.value for node in self.open):
            return None  # the running head of the article's later pages
        return Slot(self._article_parent(reading.shape), reading, continues=False)

    def _may_be_article(self) -> bool:
        """Within a paragraph only capitals tell the article from a reference to it."""
        return not self.place.inside or bool(_CAPITALS.match(self.plain, self.mark.end, self.place.end))

    def _article_parent(self, shape: str) -> Node:
        """The innermost container that the article can be part of: a "Part" for an "Article", not the other way round."""
        for node in self._inward():
            if node.shape == shape and node.parent:
                return node.parent
        articles = [node for node in self.open[self.scope :] if node.kind is ClauseKind.ARTICLE]
        return articles[-1] if articles else self.open[self.scope]

    # -- decimal numbers, which say themselves below what they stand

    def decimal(self) -> Slot | None:
        reading = self.mark.readings[0]
        above = self.mark.parts[:-1]
        for node in self._inward():
            last = node.lists.get(reading.shape)
            if node.parts == above or (last and last.parts[:-1] == above):
                return self._below(node, last if last and last.parts[:-1] == above else None)
        if self.place.inside:
            return None
        kin = next((node for node in self._inward() if node.parts[:1] == above[:1] and 0 < len(node.parts) <= len(above)), None)
        if kin or self.mark.automatic or self._is_likely_orphan():
            return Slot(kin or self.open[self.scope], reading, continues=kin is not None)
        return None

    def _below(self, node: Node, last: Node | None) -> Slot | None:
        value = self.mark.parts[-1]
        exact = value == last.value + 1 if last else value <= 1
        if not self.place.inside:
            return Slot(node, self.mark.readings[0], continues=True)
        start = self.mark.start
        begins = last is None and start - node.after <= _LEAD and ". " not in self.plain[node.after : start].lstrip(" .")
        if exact and (begins or settled_before(self.plain, start) or (not self.mark.word and self._has_heading())):
            return Slot(node, self.mark.readings[0], continues=True)
        return None

    def _is_likely_orphan(self) -> bool:
        """Is it a clause whose section has no number of its own or lost it, rather than a quantity?"""
        *above, value = self.mark.parts
        if self.script.decimal_is_soon((*above, value + 1), self.place.index) or self._has_heading():
            return True
        top = max((node.parts[0] for node in self.open[self.scope].lists.values() if node.parts), default=0)
        return value <= 1 and 0 < above[0] - top <= _GAP

    def _has_heading(self) -> bool:
        return opens_with_heading(self.plain, self.mark.end, self.place.end)

    # -- single numbers and letters

    def listed(self) -> Slot | None:
        if not self.mark.closed and self.mark.parts and self._is_sure_bare():
            self.mark = replace(self.mark, closed=True, readings=(Reading("1.", self.mark.parts[0]),))
        exact = list(self._continued())
        first = next((reading for reading in self.mark.readings if reading.value == 1), None)
        if exact:
            slot = exact[0] if len(exact) == 1 else min(exact, key=self._unlikeness)
            if first and slot.reading is not first and self.script.comes_first(first, slot.reading, self.place.index):
                return self._begin(first)
            return slot if self._may_stand() else None
        if elsewhere := self._cousin() or self._mixed():
            return elsewhere
        if first:
            return self._begin(first) if self._may_begin(first) else None
        return None if self.place.inside else self._loosely()

    def _continued(self) -> Iterator[Slot]:
        for node in self._inward():
            for reading in self.mark.readings:
                last = node.lists.get(reading.shape)
                if last and last.value == reading.value - 1:
                    yield Slot(node, reading, continues=True)

    def _unlikeness(self, slot: Slot) -> int:
        return look_of(self.place).distance(slot.parent.lists[slot.reading.shape].look)

    def _may_stand(self) -> bool:
        """Within a paragraph: does a sentence end before the number, or a heading follow it?"""
        if not self.place.inside or settled_before(self.plain, self.mark.start):
            return True
        return len(self.mark.parts) == 1 and self._has_heading()

    def _cousin(self) -> Slot | None:
        """Sections numbered on through articles, or through headings without a number."""
        latest = self.open[self.scope].latest
        for reading in self.mark.readings:
            last = latest.get(reading.shape)
            if not last or last.value != reading.value - 1 or reading.shape not in MAIN_SHAPES:
                continue
            for node in self._inward():
                if last.parent and (node.kind, node.shape, node.depth) == (
                    last.parent.kind,
                    last.parent.shape,
                    last.parent.depth,
                ):
                    return Slot(node, reading, continues=True)
        return None

    def _mixed(self) -> Slot | None:
        """Sections that are numbered otherwise on the way: "2." after "I.", or after "1.1" and "1.2" alone."""
        if not self.mark.parts or not self.mark.closed or self.place.inside:
            return None
        value = self.mark.parts[0]
        for at in range(len(self.open) - 1, self.scope, -1):
            node = self.open[at]
            section = node.shape in MAIN_SHAPES and node.parts == (value - 1,)
            orphan = node.kind is ClauseKind.SECTION and len(node.parts) > 1 and 0 < value - node.parts[0] <= _GAP
            if section or orphan:
                return Slot(self.open[at - 1], self.mark.readings[0], continues=True)
        return None

    def _is_sure_bare(self) -> bool:
        """Do capitals, or a clause of its own right after it, show that a number without a stop is a section's?"""
        if _CAPITALS.match(self.plain, self.mark.end, self.place.end):
            return True
        return self.script.decimal_follows((self.mark.parts[0], 1), self.place.index)

    def _may_begin(self, reading: Reading) -> bool:
        """Does the list go on after its first member, where a first member alone says too little?"""
        if self.mark.automatic or (self.mark.closed and not self.place.inside):
            return True
        return self._goes_on(reading) and self._may_stand()

    def _begin(self, reading: Reading) -> Slot:
        shape = reading.shape
        twin = next((node for node in self._inward() if node.shape == shape and node.parent), None)
        if twin and twin.parent and not self._nests_in(twin):
            return Slot(twin.parent, reading, continues=False)
        if not twin and shape in MAIN_SHAPES and (self.mark.word or not self._is_numbered()):
            return Slot(self._container(), reading, continues=False)
        return Slot(self.open[-1], reading, continues=False)

    def _nests_in(self, twin: Node) -> bool:
        """Is a list that counts like an open one a list below it, rather than that one beginning anew?"""
        look = look_of(self.place)
        if self.mark.automatic and look.level is not None and twin.look.level is not None and look.level != twin.look.level:
            return look.level > twin.look.level
        outer = self.script.next_of(twin.shape, twin.value + 1, self.place.index)
        if outer is None:
            return False
        at = self.place.index
        for value in range(2, min(twin.value, _LONGEST_NESTED) + 1):
            following = self.script.next_of(twin.shape, value, at)
            if following is None or following > outer:
                return True
            at = following
        item = self.open[-1]
        goes_on = self.script.next_of(item.shape, item.value + 1, self.place.index) if item is not twin else None
        if goes_on is not None and goes_on < outer:
            return True
        again = self.script.next_of(twin.shape, twin.value + 1, outer) is not None
        return (twin.value == 1 or again) and look.distance(twin.look) > 0

    def _is_numbered(self) -> bool:
        """Is there a numbered section open that a list can be part of?"""
        return any(node.number and node.kind not in CONTAINERS for node in self.open[self.scope :])

    def _container(self) -> Node:
        return next((node for node in self._inward() if node.kind in CONTAINERS), self.open[self.scope])

    def _loosely(self) -> Slot | None:
        """A member whose predecessor is missing, stands inside a sentence or is given twice."""
        if not self.mark.closed:
            return None
        for node in self._inward():
            for reading in self.mark.readings:
                last = node.lists.get(reading.shape)
                if last and 0 <= reading.value - last.value <= _GAP:
                    return Slot(node, reading, continues=True)
        told = next(
            (reading for told in (self._is_inline, self._goes_on) for reading in self.mark.readings if told(reading)), None
        )
        if told is None and (self.mark.automatic or self._stands_as_item()):
            told = self.mark.readings[0] if self.mark.readings else Reading("", 0)
        return self._begin(told) if told else None

    def _goes_on(self, reading: Reading) -> bool:
        if self.script.is_soon(reading.shape, reading.value + 1, self.place.index):
            return True
        return len(self.mark.parts) == 1 and self.script.decimal_is_soon((*self.mark.parts, 1), self.place.index)

    def _stands_as_item(self) -> bool:
        """Is it in brackets, at the head of a paragraph, after the end of a sentence?"""
        in_brackets = self.mark.number.startswith("(") and not self.mark.number[1].isdigit()
        return in_brackets and settled_before(self.plain, self.mark.start)

    def _is_inline(self, reading: Reading) -> bool:
        """Does the member before it stand inside the clause above?"""
        start = self.mark.start
        before = written(reading.shape, reading.value - 1) + " "
        return self.plain.find(before, max(self.open[-1].start, start - _INLINE), start) >= 0

    def _inward(self) -> Iterator[Node]:
        """The open nodes of the part being read, innermost first."""
        return (self.open[at] for at in range(len(self.open) - 1, self.scope - 1, -1))
