"""The walk over a document that builds its outline: what each paragraph is, given what came before it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pactlint.agreement import ClauseKind
from pactlint.extract.contents import without_contents
from pactlint.extract.flush import ends_before
from pactlint.extract.front import first_of_text
from pactlint.extract.headings import continues_heading
from pactlint.extract.labels import ARTICLE_WORDS, Mark, Reading
from pactlint.extract.nodes import Ahead, Node, Tree, look_of, look_of_line
from pactlint.extract.places import places
from pactlint.extract.schedules import Schedules
from pactlint.extract.sequence import MAIN_SHAPES, Slot, slot_of, written
from pactlint.extract.title import title_line
from pactlint.extract.unnumbered import Unnumbered
from pactlint.extract.wording import Opening, is_party, names_parties

if TYPE_CHECKING:
    from pactlint.document import Document
    from pactlint.extract.places import Place


def walk(document: Document) -> list[Node]:
    """The nodes of the outline in reading order, each with its index."""
    return _Walk(document.plain, without_contents(document.plain, places(document))).run()


_LINES_ABOVE = 2
_LONGEST_LINE = 70
_RECITALS_WITHIN = 30
"""Paragraphs after the parties within which "now, therefore" shows that lettered paragraphs are recitals."""
_MOST_RECITALS, _MOST_PARTIES = 25, 8
"""Numbered paragraphs that may stand before the sections begin to count from 1 once more."""
_CONTAINERS = frozenset({ClauseKind.ARTICLE, ClauseKind.SCHEDULE})
_LETTERS = frozenset({"A.", "(A)", "(a)", "a.", "A)", "a)"})


class _Walk:
    """`pending` are headings without a number whose level the next number tells; `bare` a number that waits for its heading."""

    def __init__(self, plain: str, found: list[Place]) -> None:
        self.plain = plain
        self.places = found
        self.ahead = Ahead(found)
        self.unnumbered = Unnumbered(plain, found, self.ahead)
        self.schedules = Schedules(found)
        self.tree = Tree()
        self.pending: list[tuple[int, Place]] = []
        self.bare: Node | None = None
        self.in_body = self.agreed = self.signed = False

    def run(self) -> list[Node]:
        first = first_of_text(self.plain, self.places)
        begin = self._begin(first)
        for index in range(first or 0, len(self.places)):
            if self.places[index].start >= begin:
                self._step(index, self.places[index])
        self._place_headings()
        return self.tree.nodes

    def _begin(self, first: int | None) -> int:
        """The title and the parties; returns the offset from which on the walk goes."""
        found = title_line(self.plain, self.places, first)
        end = found.end if found else 0
        if found:
            self.tree.push(Node(ClauseKind.TITLE, found.start, end, end, heading=(found.start, end)), self.tree.part)
            self.tree.leave(1)
        if first is None:
            return end
        place = self.places[first]
        begun = self._parties(place, end)
        return place.start + 1 if begun or place.start < end else place.start

    def _parties(self, place: Place, after: int) -> bool:
        heads = place.opening is Opening.PARTIES
        if place.marks or not (heads or (place.opening is None and names_parties(self.plain, place.start, place.end))):
            return False
        start = max(place.start, after)
        while start < place.end and self.plain[start] in " .:-":
            start += 1
        node = Node(ClauseKind.PARTIES, start, start, place.end)
        if heads:
            node.heading, node.after = (place.start, place.opening_end), place.opening_end
        self.tree.push(node, self.tree.part)
        return True

    def _step(self, index: int, place: Place) -> None:
        if self._takes_heading(place) or self._opens_schedule(index, place) or self._opens_part(index, place):
            return
        if (place.marks and self._number(index, place)) or place.inside:
            return
        if self.unnumbered.is_heading(index) and not self.tree.position(ClauseKind.SIGNATURES):
            self._leave_front()
            self.pending.append((index, place))
        elif not self.pending:
            self._text(place)

    def _takes_heading(self, place: Place) -> bool:
        """Is it the heading of the number that stood alone on the line above?"""
        bare, self.bare = self.bare, None
        if bare is None or place.marks or place.schedule or place.inside or not continues_heading(self.plain, place):
            return False
        bare.heading = _line(self.plain, place)
        bare.after = bare.limit = place.end
        return True

    def _text(self, place: Place) -> None:
        tree = self.tree
        while len(tree.open) > tree.scope + 1 and ends_before(self.plain, tree.last, place):
            tree.end(len(tree.open) - 1, place.start)

    # -- parts that words open

    def _opens_schedule(self, index: int, place: Place) -> bool:
        mark = place.schedule
        if mark is None or not self.schedules.is_head(index, self.tree.part):
            return False
        self._place_headings()
        node = Node(ClauseKind.SCHEDULE, place.start, mark.end, place.end, number=mark.number, word=mark.word)
        self.tree.push(node, self.tree.open[0])
        self.tree.scope = 1
        self._await_heading(node)
        self.in_body = self.agreed = False
        return True

    def _opens_part(self, index: int, place: Place) -> bool:
        match place.opening:
            case Opening.RECITALS | Opening.WHEREAS:
                return self._recitals(place)
            case Opening.OPERATIVE:
                return self._operative(place)
            case Opening.SIGNATURES | Opening.SIGNING:
                return self._signatures(index, place)
            case Opening.PARTIES:
                return self.tree.last.heading == (place.start, place.opening_end)
            case _:
                return False

    def _recitals(self, place: Place) -> bool:
        if self.in_body or self.agreed:
            return False
        if at := self.tree.position(ClauseKind.RECITALS):
            self.tree.end(at + 1, place.start)
            return True
        self._place_headings()
        heading = (place.start, place.opening_end) if place.opening is Opening.RECITALS else None
        self.tree.push(Node(ClauseKind.RECITALS, place.start, place.opening_end, place.end, heading=heading), self.tree.part)
        return True

    def _operative(self, place: Place) -> bool:
        """"Now, therefore" is still part of the recitals, and of none of them."""
        at = self._front()
        if at:
            self.tree.end(at + 1, place.start)
            self.agreed = True
        return bool(at)

    def _signatures(self, index: int, place: Place) -> bool:
        if self.tree.position(ClauseKind.SIGNATURES):
            return True
        if not self.in_body and not self.signed and index < len(self.places) // 2:
            return False
        start = self._start_of_signing(index, place)
        self.pending = [heading for heading in self.pending if heading[1].start < start]
        self._place_headings()
        heading = (place.start, place.opening_end) if place.opening is Opening.SIGNATURES else None
        self.tree.push(Node(ClauseKind.SIGNATURES, start, place.opening_end, place.end, heading=heading), self.tree.part)
        self.signed = self.signed or self.tree.scope == 0
        return True

    def _start_of_signing(self, index: int, place: Place) -> int:
        """The names on the lines above "By:" belong to the signature."""
        start = place.start
        for above in reversed(self.places[max(0, index - _LINES_ABOVE) : index]):
            short = above.end - above.start <= _LONGEST_LINE and self.plain[above.end - 1] not in ".;"
            if place.opening is not Opening.SIGNING or above.marks or not short or above.start < self.tree.last.limit:
                break
            start = above.start
        return start

    def _front(self) -> int:
        return self.tree.position(ClauseKind.RECITALS) or self.tree.position(ClauseKind.PARTIES)

    def _leave_front(self) -> None:
        """A heading of the agreement's own ends the parties and recitals."""
        if at := self._front():
            self.tree.leave(at)

    # -- numbers

    def _number(self, index: int, place: Place) -> bool:
        at = self.tree.position(ClauseKind.SIGNATURES)
        if at and not self._goes_on_after_signing(index, place, at):
            return False
        if not self.in_body and (at := self._begin_recitals(index, place) or self._front()):
            if slot := self._front_slot(index, place, at):
                self._add(slot, place)
                return True
            if place.inside and not self._slot(index, place, self.tree.open[:at], self.tree.scope):
                return False
            self.tree.leave(at)
        if self._resumes_agreement(place.marks[0]):
            self.tree.scope = 0
        slot = self._slot(index, place, self.tree.open, self.tree.scope)
        if slot is None:
            return False
        self.in_body = True
        self.pending = [heading for heading in self.pending if heading[1].end <= place.start]
        self._add(self._below_headings(slot, place.marks[0]) if self.pending else slot, place)
        return True

    def _slot(self, index: int, place: Place, open_nodes: list[Node], scope: int) -> Slot | None:
        return slot_of(place.marks[0], index, place, open_nodes, scope, self.ahead, self.plain)

    def _begin_recitals(self, index: int, place: Place) -> int:
        """Recitals without a heading: lettered paragraphs between the parties and the first section."""
        tree = self.tree
        if self.agreed or tree.position(ClauseKind.RECITALS) or not tree.position(ClauseKind.PARTIES):
            return 0
        letter = next((reading for reading in place.marks[0].readings if reading.shape in _LETTERS), None)
        if letter is None or not (self._agrees_soon(index) or self._ends_at_sections(letter, index)):
            return 0
        tree.push(Node(ClauseKind.RECITALS, place.start, place.start, place.start), tree.part)
        return len(tree.open) - 1

    def _agrees_soon(self, index: int) -> bool:
        return any(near.opening is Opening.OPERATIVE for near in self.places[index : index + _RECITALS_WITHIN])

    def _ends_at_sections(self, letter: Reading, index: int) -> bool:
        """Do numbered sections follow, and the letters not go on after the first of them?"""
        section = self.ahead.next_of("1.", 1, index)
        if section is None or not self.ahead.is_near(section, index, _MOST_RECITALS):
            return False
        at, value = index, letter.value
        while (following := self.ahead.next_of(letter.shape, value + 1, at)) is not None and following < section:
            at, value = following, value + 1
        return value > 1 and following is None

    def _front_slot(self, index: int, place: Place, at: int) -> Slot | None:
        """The slot of a party's or recital's own number; None for the first number of the agreement's text."""
        first, front = place.marks[0], self.tree.open[at]
        if first.word or len(first.parts) > 1 or self.agreed:
            return None
        letter = next((reading for reading in first.readings if reading.shape in _LETTERS), None)
        if front.kind is ClauseKind.RECITALS and letter and not front.lists:
            return Slot(front, letter, continues=False)
        slot = self._slot(index, place, self.tree.open, at)
        if slot is None or slot.continues:
            return slot
        if front.kind is ClauseKind.PARTIES and not is_party(self.plain, place.words, place.end):
            return None
        main = slot.reading.shape in MAIN_SHAPES
        if front.lists:
            return None if main or slot.parent is front else slot
        if slot.reading.shape in {"1.", "1"}:
            most = _MOST_RECITALS if front.kind is ClauseKind.RECITALS else _MOST_PARTIES
            return slot if not place.inside and self._counts_again(slot.reading.shape, index, most) else None
        return slot if front.kind is ClauseKind.RECITALS or not main else None

    def _counts_again(self, shape: str, index: int, most: int) -> bool:
        """Does the count begin again soon, so that this one is of recitals or parties and that one of sections?"""
        again = self.ahead.next_of(shape, 1, index)
        second = self.ahead.next_of(shape, 2, index)
        return again is not None and second is not None and second < again and self.ahead.is_near(again, index, most)

    def _goes_on_after_signing(self, index: int, place: Place, at: int) -> bool:
        """Does the number show that the agreement goes on, or that something else follows it?"""
        first = place.marks[0]
        letters = sum(map(str.isalpha, self.plain[place.words : min(place.end, place.words + 60)]))
        slot = self._slot(index, place, self.tree.open[:at], self.tree.scope)
        if slot is None or (letters < 4 and not first.automatic):
            return False
        begins = slot.reading.value == 1 and self.ahead.is_soon(slot.reading.shape, 2, index)
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
        if reading.value != 2 or slot.continues or parent is not self.tree.nodes[-1] or not parent.number:
            return
        token = written(reading.shape, 1)
        at = self.plain.find(f"{token} ", parent.after, min(parent.limit, place.start))
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
        return next((node for node in self.tree.open[self.tree.scope :] if node.number == first.number and node.parts == first.parts), None)

    def _await_heading(self, node: Node) -> None:
        alone = not self.plain[node.after : node.limit].strip(" .:-)")
        self.bare = node if alone else None

    # -- headings without a number

    def _place_headings(self) -> None:
        """Put the pending headings where their look says."""
        for index, place in self.pending:
            self._push_heading(place, self._heading_parent(index, place))
        self.pending = []

    def _below_headings(self, slot: Slot, mark: Mark) -> Slot:
        """Put the pending headings where they stand to the number after them, and return its slot."""
        if slot.continues and not _is_unnumbered(slot.parent):
            for _, place in self.pending:
                self._push_heading(place, slot.parent)
            self.pending = []
            return slot
        self._place_headings()
        heading = self.tree.last
        if mark.word in ARTICLE_WORDS:
            return slot._replace(parent=self.tree.part)
        within_clause = heading.parent is not None and bool(heading.parent.number) and heading.parent.kind not in _CONTAINERS
        if slot.continues or within_clause or self.unnumbered.holds(slot.reading.shape, heading.start):
            return slot._replace(parent=heading)
        return slot._replace(parent=self.tree.base)

    def _heading_parent(self, index: int, place: Place) -> Node:
        tree, base = self.tree, self.tree.base
        inner = tree.open[tree.scope + 1 :]
        if rank := place.block.heading:
            above = [node for node in inner if node.look.heading and node.look.heading < rank]
            return above[-1] if above else base
        look = look_of_line(self.plain, place)
        for node in reversed(inner):
            if _is_unnumbered(node) and node.parent and node.look.is_alike(look):
                return node.parent
        section = next((node for node in inner if node.parent is base and node.number), None)
        if section and self.ahead.next_of(section.shape, section.value + 1, index) is not None:
            return section
        return base

    def _push_heading(self, place: Place, parent: Node) -> None:
        kind = ClauseKind.SECTION if parent.index < 0 or parent.kind in _CONTAINERS else ClauseKind.CLAUSE
        look = look_of_line(self.plain, place)
        self.tree.push(Node(kind, place.start, place.end, place.end, look=look, heading=_line(self.plain, place)), parent)
        self.in_body = True


def _numbered(reading: Reading, mark: Mark, place: Place, start: int, parent: Node) -> Node:
    node = Node(_kind(mark, parent), start, mark.end, place.end, number=mark.number, word=mark.word, parts=mark.parts)
    node.shape, node.value, node.look = reading.shape, reading.value, look_of(place)
    return node


def _kind(mark: Mark, parent: Node) -> ClauseKind:
    if mark.word in ARTICLE_WORDS:
        return ClauseKind.ARTICLE
    if parent.kind is ClauseKind.RECITALS:
        return ClauseKind.RECITAL
    return ClauseKind.SECTION if parent.index < 0 or parent.kind in _CONTAINERS else ClauseKind.CLAUSE


def _reading_below(node: Node, mark: Mark) -> Reading | None:
    """How the second of two numbers in a row is read: the first of a list below the first number, or that list's next."""
    for reading in mark.readings:
        last = node.lists.get(reading.shape)
        if reading.value == (last.value + 1 if last else 1):
            return reading
    return mark.readings[0] if mark.glued else None


def _follows(node: Node, mark: Mark) -> bool:
    return any(reading.shape in node.lists and node.lists[reading.shape].value == reading.value - 1 for reading in mark.readings)


def _is_unnumbered(node: Node) -> bool:
    return node.index >= 0 and not node.number and node.kind in {ClauseKind.SECTION, ClauseKind.CLAUSE}


def _line(plain: str, place: Place) -> tuple[int, int]:
    return place.start, place.start + len(plain[place.start : place.end].rstrip(" .:"))
