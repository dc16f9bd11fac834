"""The walk over a document that builds its outline: what each paragraph is, given what came before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pactlint.agreement import ClauseKind
from pactlint.extract.outline.contents import without_contents
from pactlint.extract.outline.flush import ends_before
from pactlint.extract.outline.front import first_of_text
from pactlint.extract.outline.front_lists import FrontLists
from pactlint.extract.outline.headings import continues_heading
from pactlint.extract.outline.labels import Mark, Reading
from pactlint.extract.outline.nodes import Node, Tree, look_of
from pactlint.extract.outline.pending import Pending, line_of
from pactlint.extract.outline.places import places
from pactlint.extract.outline.schedules import Schedules
from pactlint.extract.outline.script import Script
from pactlint.extract.outline.sequence import CONTAINERS, MAIN_SHAPES, Slot, slot_of, written
from pactlint.extract.outline.title_line import title_line
from pactlint.extract.outline.unnumbered import Unnumbered
from pactlint.extract.outline.wording import Opening, names_parties

if TYPE_CHECKING:
    from pactlint.document import Document
    from pactlint.extract.outline.places import Place


def walk(document: Document) -> list[Node]:
    """The nodes of the outline in reading order, each with its index."""
    return _Walk(Script(document.plain, without_contents(document.plain, places(document)))).run()


_LINES_ABOVE = 2
_LONGEST_LINE = 70


class _Walk:
    """`bare` is a number that waits for its heading on the next line; `in_body` from the first section on."""

    def __init__(self, script: Script) -> None:
        self.script = script
        self.plain = script.plain
        self.tree = Tree()
        self.unnumbered = Unnumbered(script)
        self.schedules = Schedules(script)
        self.front = FrontLists(script, self.tree)
        self.pending = Pending(script, self.tree, self.unnumbered)
        self.bare: Node | None = None
        self.in_body = self.signed = False

    def run(self) -> list[Node]:
        first = first_of_text(self.plain, self.script.places)
        begin = self._begin(first)
        if first and self.script.places[first].marks and self.unnumbered.is_heading(self.script.places[first - 1]):
            first, begin = first - 1, max(self._title_end(), self.script.places[first - 1].start)
        for place in self.script.places[first or 0 :]:
            if place.start >= begin:
                self._step(place)
        self.pending.settle()
        return self.tree.nodes

    def _begin(self, first: int | None) -> int:
        """The title and the parties; returns the offset from which on the walk goes."""
        found = title_line(self.plain, self.script.places, first)
        end = found.end if found else 0
        if found:
            self.tree.push(Node(ClauseKind.TITLE, found.start, end, end, heading=(found.start, end)), self.tree.part)
            self.tree.leave(1)
        if first is None:
            return end
        place = self.script.places[first]
        begun = self._parties(place, end)
        return place.start + 1 if begun or place.start < end else place.start

    def _title_end(self) -> int:
        return self.tree.nodes[0].limit if self.tree.nodes else 0

    def _parties(self, place: Place, after: int) -> bool:
        heads = place.opening is Opening.PARTIES
        if place.marks or not (heads or (place.opening is None and names_parties(self.plain, place.start, place.end))):
            return False
        start = max(place.start, after)
        while start < place.end and self.plain[start] in " .:-":
            start += 1
        node = self.tree.push(Node(ClauseKind.PARTIES, start, start, place.end), self.tree.part)
        if heads:
            node.heading, node.after = (place.start, place.opening_end), place.opening_end
        return True

    def _step(self, place: Place) -> None:
        if self._takes_heading(place) or self._opens_schedule(place) or self._opens_part(place):
            return
        if (place.marks and self._number(place)) or place.inside:
            return
        if self.unnumbered.is_heading(place) and not self.tree.position(ClauseKind.SIGNATURES):
            self._heading(place)
        elif not self.pending:
            self._text(place)

    def _takes_heading(self, place: Place) -> bool:
        """Is it the heading of the number that stood alone on the line above?"""
        bare, self.bare = self.bare, None
        if bare is None or place.marks or place.schedule or place.inside or not continues_heading(self.plain, place):
            return False
        bare.heading = line_of(self.plain, place)
        bare.after = bare.limit = place.end
        return True

    def _heading(self, place: Place) -> None:
        title = self.tree.nodes[0] if self.tree.nodes else None
        words = self.plain[place.start : place.end]
        if title and title.kind is ClauseKind.TITLE and self.plain[title.start : title.limit] == words:
            return  # the title once more, after the cover
        if at := self.front.position:
            self.tree.leave(at)
        self.pending.add(place)

    def _text(self, place: Place) -> None:
        tree = self.tree
        while len(tree.open) > tree.scope + 1 and ends_before(self.plain, tree.last, place):
            tree.end(len(tree.open) - 1, place.start)

    # -- parts that words open

    def _opens_schedule(self, place: Place) -> bool:
        mark = place.schedule
        if mark is None or not self.schedules.is_head(place, self.tree.part, within=self._sections_go_on(place)):
            return False
        self.pending.settle()
        node = Node(ClauseKind.SCHEDULE, place.start, mark.end, place.end, number=mark.number, word=mark.word)
        self.tree.push(node, self.tree.open[0])
        self.tree.scope = 1
        self._await_heading(node)
        self.in_body = False
        self.front.restart()
        return True

    def _sections_go_on(self, place: Place) -> bool:
        if self.signed:
            return False
        last = (
            node for shape, node in self.tree.open[0].lists.items() if shape in MAIN_SHAPES or node.kind is ClauseKind.ARTICLE
        )
        return any(self.script.is_soon(node.shape, node.value + 1, place.index) for node in last)

    def _opens_part(self, place: Place) -> bool:
        match place.opening:
            case Opening.RECITALS | Opening.WHEREAS:
                return self._recitals(place)
            case Opening.OPERATIVE:
                return self._operative(place)
            case Opening.SIGNATURES | Opening.SIGNING:
                return self._signatures(place)
            case Opening.PARTIES:
                return self.tree.last.heading == (place.start, place.opening_end)
            case _:
                return False

    def _recitals(self, place: Place) -> bool:
        if self.in_body or self.front.agreed:
            return False
        self.front.reciting = place.opening is Opening.WHEREAS
        if at := self.tree.position(ClauseKind.RECITALS):
            self.tree.end(at + 1, place.start)
            return True
        self.pending.settle()
        heading = (place.start, place.opening_end) if place.opening is Opening.RECITALS else None
        self.tree.push(Node(ClauseKind.RECITALS, place.start, place.opening_end, place.end, heading=heading), self.tree.part)
        return True

    def _operative(self, place: Place) -> bool:
        """Now-therefore is still part of the recitals, and of no one of them."""
        at = self.front.position
        if at:
            self.tree.end(at + 1, place.start)
            self.front.agreed = True
        return bool(at)

    def _signatures(self, place: Place) -> bool:
        if self.tree.position(ClauseKind.SIGNATURES):
            return True
        begun = self.in_body or self.signed or bool(self.pending)
        if not begun and place.index < len(self.script.places) // 2:
            return False
        start = self._start_of_signing(place)
        self.pending.drop_from(start)
        self.pending.settle()
        heading = (place.start, place.opening_end) if place.opening is Opening.SIGNATURES else None
        self.tree.push(Node(ClauseKind.SIGNATURES, start, place.opening_end, place.end, heading=heading), self.tree.part)
        self.signed = self.signed or self.tree.scope == 0
        return True

    def _start_of_signing(self, place: Place) -> int:
        """The names on the lines above "By:" belong to the signature."""
        start = place.start
        for above in reversed(self.script.places[max(0, place.index - _LINES_ABOVE) : place.index]):
            short = above.end - above.start <= _LONGEST_LINE and self.plain[above.end - 1] not in ".;"
            if place.opening is not Opening.SIGNING or above.marks or not short or above.start < self.tree.last.limit:
                break
            start = above.start
        return start

    # -- numbers

    def _number(self, place: Place) -> bool:
        at = self.tree.position(ClauseKind.SIGNATURES)
        if at and not self._goes_on_after_signing(place, at):
            return False
        if not self.in_body and (at := self.front.open_at(place)):
            if slot := self.front.slot(place, at):
                self._add(slot, place)
                return True
            if place.inside and not slot_of(place, self.script, self.tree.open[:at], self.tree.scope):
                return False
            self.tree.leave(at)
        if self._resumes_agreement(place.marks[0]):
            self.tree.scope = 0
        slot = slot_of(place, self.script, self.tree.open, self.tree.scope)
        if slot is None:
            return False
        self.in_body = True
        self.pending.drop_from(place.start)
        if self.pending:
            slot = self.pending.settle_before(slot, is_article=place.marks[0].is_article)
        self._add(slot, place)
        return True

    def _goes_on_after_signing(self, place: Place, at: int) -> bool:
        """Does the number show that the agreement goes on, or that something else follows it?"""
        first = place.marks[0]
        letters = sum(map(str.isalpha, self.plain[place.words : min(place.end, place.words + 60)]))
        slot = slot_of(place, self.script, self.tree.open[:at], self.tree.scope)
        if slot is None or (letters < 4 and not first.automatic):
            return False
        begins = slot.reading.value == 1 and self.script.is_soon(slot.reading.shape, 2, place.index)
        if slot.continues or first.automatic or (begins and not place.inside):
            self.tree.leave(at)
            return True
        return False

    def _resumes_agreement(self, mark: Mark) -> bool:
        """Is it the agreement's own next number, after a schedule printed inside it?"""
        if self.tree.scope == 0 or self.signed or not mark.closed or len(mark.parts) > 1:
            return False
        here = any(_follows(node, mark) for node in self.tree.open[self.tree.scope :])
        return not here and _follows(self.tree.open[0], mark)

    def _add(self, slot: Slot, place: Place) -> None:
        """The node of a number and of those that follow it at once: "9.1 (a)" begins 9.1 and its (a)."""
        first, *others = place.marks
        start = place.start
        self._add_first_inline(slot, place)
        node = self._already_open(place)
        if node is None:
            node = self.tree.push(_numbered(slot.reading, first, place, start, slot.parent), slot.parent)
            start = first.end
        for mark in others:
            reading = _reading_below(node, mark)
            if reading is None:
                break
            node = self.tree.push(_numbered(reading, mark, place, start if start == place.start else mark.start, node), node)
            start = mark.end
        self._await_heading(node)

    def _add_first_inline(self, slot: Slot, place: Place) -> None:
        """The "(a)" that stands in the sentence above, when "(b)" begins a paragraph."""
        parent, reading = slot.parent, slot.reading
        if reading.value != 2 or slot.continues or parent.index != len(self.tree.nodes) - 1 or not parent.number:
            return
        token = written(reading.shape, 1)
        at = self.plain.find(token, parent.after, min(parent.limit, place.start))
        if at < 0 or not (at == parent.after or self.plain[at - 1] == " "):
            return
        mark = Mark(at, at + len(token), token.rstrip("."), "", (), (Reading(reading.shape, 1),))
        node = self.tree.push(_numbered(mark.readings[0], mark, place, at, parent), parent)
        node.limit = parent.limit

    def _already_open(self, place: Place) -> Node | None:
        """The 4.2 that is open when "4.2(b)" comes after "4.2(a)"."""
        first = place.marks[0]
        if len(place.marks) < 2 or not place.marks[1].glued:
            return None
        same = (node for node in self.tree.open[self.tree.scope :] if node.number == first.number and node.parts == first.parts)
        return next(same, None)

    def _await_heading(self, node: Node) -> None:
        length = min(node.limit, node.after + _LONGEST_LINE)
        self.bare = None if self.plain[node.after : length].strip(" .:-)") else node


def _numbered(reading: Reading, mark: Mark, place: Place, start: int, parent: Node) -> Node:
    node = Node(_kind(mark, parent), start, mark.end, place.end, number=mark.number, word=mark.word, parts=mark.parts)
    node.shape, node.value, node.look = reading.shape, reading.value, look_of(place)
    return node


def _kind(mark: Mark, parent: Node) -> ClauseKind:
    if mark.is_article:
        return ClauseKind.ARTICLE
    if parent.kind is ClauseKind.RECITALS:
        return ClauseKind.RECITAL
    return ClauseKind.SECTION if parent.index < 0 or parent.kind in CONTAINERS else ClauseKind.CLAUSE


def _reading_below(node: Node, mark: Mark) -> Reading | None:
    """How the second of two numbers in a row is read: the first of a list below the first number, or that list's next."""
    for reading in mark.readings:
        last = node.lists.get(reading.shape)
        if reading.value == (last.value + 1 if last else 1):
            return reading
    return mark.readings[0] if mark.glued else None


def _follows(node: Node, mark: Mark) -> bool:
    return any(reading.shape in node.lists and node.lists[reading.shape].value == reading.value - 1 for reading in mark.readings)
