"""Where a clause could begin: every paragraph, and the numbers inside one that a reader left together."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pactlint.document import BlockKind
from pactlint.extract.outline.labels import automatic_mark, marks_at
from pactlint.extract.outline.wording import is_furniture, opening_at, schedule_at

if TYPE_CHECKING:
    from pactlint.document import Block, Document
    from pactlint.extract.outline.labels import Mark
    from pactlint.extract.outline.wording import Opening, ScheduleMark


@dataclass(slots=True)
class Place:
    """A paragraph, or a number inside one (`inside`): what it starts with, and how far it goes on (`end`: its block's end).

    `opening` says which part of the agreement its words open and `opening_end` where their heading ends; `index` is its own
    among the places that are read.
    """

    start: int
    end: int
    block: Block
    marks: tuple[Mark, ...] = ()
    inside: bool = False
    schedule: ScheduleMark | None = None
    opening: Opening | None = None
    opening_end: int = 0
    index: int = 0

    @property
    def words(self) -> int:
        """Where the words after its numbers begin."""
        return self.marks[-1].end if self.marks else self.start


def places(document: Document) -> list[Place]:
    """Every place of a document where a part of it could begin, in order; page furniture and bullets are left out."""
    plain = document.plain
    numbered_tables = _layout_tables(document)
    found: list[Place] = []
    for block in document.blocks:
        place = _place(plain, block, in_table=block.cell is not None and block.cell.table not in numbered_tables)
        if place:
            found.append(place)
    _drop_torn_numbers(plain, found)
    _drop_first_cells(plain, found)
    return _with_inner(plain, found)


def settled_before(plain: str, at: int) -> bool:
    """Does what stands before a place end a sentence, a list item or a lead-in?"""
    before = plain[max(0, at - 60) : at].rstrip()
    return before[-1:] in _SETTLED or before.endswith((" and", " or"))


_CAPITAL_NEXT = r"(?=\s{1,9}[\"'(\[]?[A-Z])"
# With how many code points stand before the number. Each pattern starts with what is rare: the engine then skips to it.
_INNER = (
    (re.compile(r"\d(?<=\s\d)\d{0,2}\.(?:\d{1,3}\.?){0,4}" + _CAPITAL_NEXT), 0),
    (
        re.compile(
            r"[AS](?<=\s[AS])(?:ECTION|ection|RTICLE|rticle)\s{1,3}(?:-\s{1,3})?[\dIVX]{1,5}(?:\.\d{1,3})*[.:]?" + _CAPITAL_NEXT
        ),
        0,
    ),
    (re.compile(r" {2}(?<=\s\s\s)(?:\([a-zA-Z]{1,4}\)|\(\d{1,2}\)|[a-zA-Z][.)])(?=\s)"), 2),
)
_SETTLED = frozenset(".;:,!?)]\"'")
_UNITS = re.compile(
    r"[\s-]{0,3}(?:%|per\s?cent|percent|million|billion|thousand|hundred|days?|months?|years?|weeks?|hours?|minutes?"
    r"|business|calendar"
    r"|miles?|km|feet|inches|acres|square|shares?|units?|copies|dollars?|euros?|pounds?|USD|EUR|U\.S\.|[ap]\.?m\.?"
    r"|percentage|basis|times"
    r"|x\s\d|to\s\d|of\s(?:the|this|any|such)"
    r"|(?:January|February|March|April|May|June|July|August|September|October|November|December)\s\d)(?!\w)"
)
_NOT_A_CLAUSE = re.compile(r"\s{0,3}(?:[,;)%/\]=<>+&]|(?:and|or|through|to|-)\s{1,2}\(|\.\s*\.)")
_REFERENCE = re.compile(r"\s{0,9}(?:[a-z]|\(\w{1,4}\)\s{0,2}(?:[,;.]|[a-z])|\([^()]{3,90}\)\s{0,2}(?:[,;.]|and\b|or\b)|[,;)])")
_SHORT = 20
_BAR = "|"
_REFERRING = re.compile(
    r"(?:sections?|articles?|clauses?|paragraphs?|exhibit|schedule|annex|appendix|no\.|number|item|and|or|to|of|in|under|-)\s+$",
    re.IGNORECASE,
)
_LAYOUT_SHARE = 0.4
"""A table of two columns holds the agreement itself if it holds so much of the document's text."""


def _place(plain: str, block: Block, *, in_table: bool) -> Place | None:
    start, end = block.span.start, block.span.end
    while start < end and plain[start] == " ":
        start += 1
    while end > start and plain[end - 1] == " ":
        end -= 1
    if block.kind is not BlockKind.NOTE and (named := schedule_at(block.label, 0, len(block.label))):
        return Place(start, end, block, schedule=replace(named, end=start))
    if block.label and block.kind is not BlockKind.NOTE and (mark := automatic_mark(block.label, start)):
        return Place(start, end, block, (mark, *_typed_after(plain, start, end)))
    if start == end or is_furniture(plain, start, end):
        return None
    place = Place(start, end, block)
    if block.kind is BlockKind.NOTE or in_table or block.label:
        return place
    place.marks = _plausible(plain, marks_at(plain, start, end), end)
    if not place.marks:
        place.schedule = schedule_at(plain, start, end)
        if opened := opening_at(plain, start, end):
            place.opening, place.opening_end = opened
    return place


def _typed_after(plain: str, start: int, end: int) -> tuple[Mark, ...]:
    """A number typed at the head of an automatically numbered paragraph is one below it: "(a)" after Word's own "9.1"."""
    marks = marks_at(plain, start, end)
    return marks if marks and marks[0].number.startswith("(") else ()


def _plausible(plain: str, marks: tuple[Mark, ...], end: int) -> tuple[Mark, ...]:
    """The marks, unless what follows shows a quantity, a date or a cross-reference at the head of a wrapped line."""
    if not marks:
        return ()
    first, after = marks[0], marks[-1].end
    if _NOT_A_CLAUSE.match(plain, after, end):
        return ()
    stopped = plain[first.end - 1] in ".:)"
    if first.word:
        return () if _REFERENCE.match(plain, first.end, end) and not (stopped and len(marks) == 1) else marks
    if first.number[0].isdigit() and len(marks) == 1 and not _can_open(plain, first, end, stopped=stopped):
        return ()
    return marks


def _can_open(plain: str, mark: Mark, end: int, *, stopped: bool) -> bool:
    if mark.end >= end:
        return mark.closed
    following = plain[mark.end : min(end, mark.end + 40)].lstrip(" -:.")
    if not following or following[0].isdigit() or following[0] in "$€£%*":
        return False
    if stopped and len(mark.parts) < 2:
        return not _UNITS.match(plain, mark.end, end) or not following[0].islower()
    if _UNITS.match(plain, mark.end, end):
        return False
    return mark.closed or following[0].isupper() or following[0] in "\"'"


def _layout_tables(document: Document) -> set[int]:
    """The tables that only lay out text: of one column, or of two that hold much of the agreement."""
    columns: dict[int, int] = {}
    sizes: Counter[int] = Counter()
    total = 0
    for block in document.blocks:
        total += len(block.span)
        if block.cell:
            columns[block.cell.table] = max(columns.get(block.cell.table, 0), block.cell.column + block.cell.columns)
            sizes[block.cell.table] += len(block.span)
    return {table for table, count in columns.items() if count == 1 or (count == 2 and sizes[table] >= _LAYOUT_SHARE * total)}


def _drop_torn_numbers(plain: str, found: list[Place]) -> None:
    """Numbers that a converter tore off their paragraphs and left in a column number nothing."""
    alone = [_is_bare_number(plain, place) for place in found]
    for at, place in enumerate(found):
        if alone[at] and ((at and alone[at - 1]) or (at + 1 < len(found) and alone[at + 1])):
            place.marks = ()


def _drop_first_cells(plain: str, found: list[Place]) -> None:
    """A number that a bar follows numbers nothing where a row of the same table stands beside it: "Clause 31 | six years"."""
    rows = [_BAR in plain[place.start : place.end] for place in found]
    for at, place in enumerate(found):
        beside = rows[at - 1 : at] + rows[at + 1 : at + 2]
        if place.marks and rows[at] and any(beside) and plain[place.words : place.end].lstrip().startswith(_BAR):
            place.marks = ()


def _is_bare_number(plain: str, place: Place) -> bool:
    if not place.marks or place.marks[0].word or place.marks[0].automatic or place.block.cell:
        return False
    return not _has_words(plain, place.words, place.end)


def _has_words(plain: str, start: int, end: int) -> bool:
    return bool(plain[start : min(end, start + _SHORT)].strip(" .:-"))


def _with_inner(plain: str, found: list[Place]) -> list[Place]:
    starts = [place.start for place in found]
    inner: list[Place] = []
    for at in _inner_offsets(plain):
        index = bisect_left(starts, at) - 1
        if index < 0 or at >= found[index].end:
            continue
        outer = found[index]
        if outer.block.cell or outer.block.kind is not BlockKind.PARAGRAPH or at < outer.words:
            continue
        marks = _plausible(plain, marks_at(plain, at, outer.end), outer.end)
        if marks and _has_words(plain, marks[-1].end, outer.end) and not _REFERRING.search(plain, max(0, at - _SHORT), at):
            inner.append(Place(at, outer.end, outer.block, marks, inside=True))
    return sorted([*found, *inner], key=_start) if inner else found


def _inner_offsets(plain: str) -> list[int]:
    return sorted({number.start() + skipped for pattern, skipped in _INNER for number in pattern.finditer(plain)})


def _start(place: Place) -> int:
    return place.start
