"""What a page carries besides the agreement: page numbers, page marks, running heads, source lines, markup of the filing."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from pactlint.document import AsideKind
from pactlint.readers.plain.lines import PAGE_GAP
from pactlint.readers.plain.marks import clause_number, is_label

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pactlint.readers.plain.lines import Row

_MARKUP = re.compile(
    r"</?(?:TABLE|CAPTION|TEXT|DOCUMENT|SEC-DOCUMENT|S|C|FN)>(?:\s+<[SC]>)*$|<(?:TYPE|SEQUENCE|FILENAME|DESCRIPTION)>"
)
_RULE = "-=+ "
_PAGE_MARK = re.compile(r"<PAGE>\s{0,40}[-–]?\s?(?:[A-Z]-)?\w{0,5}\s?[-–]?$", re.IGNORECASE)
_PAGE_NUMBER = re.compile(
    r"\(?(?:page|pg\.?)\s{0,3}[-–—]?\s?\w{0,2}-?\d{1,4}\s?[-–—]?(?:\s{1,3}(?:of|/)\s{1,3}\d{1,4})?\)?$"
    r"|\d{1,4}\s{1,3}of\s{1,3}\d{1,4}$|[-–—~]\s?(?:\d{1,4}|[ivxl]{1,6})\s?[-–—~](?:\s+\d{1,4})?$",
    re.IGNORECASE,
)
_MAYBE_NUMBER = re.compile(
    r"\(?(?P<before>[A-Z]{1,2}\s?-\s?)?(?:(?P<digits>\d{1,4})|(?P<roman>[ivxl]{1,6}))(?:\s+(?:-\s?)?(?P=digits)(?:\s?-)?)?\)?$"
)
_SOURCE = re.compile(r"Source: .{1,200}, \d{1,2}/\d{1,2}/\d{4}$")
_IGNORES = re.compile(r"(?:#|//|<!--)\s*pactlint-ignore(?:-file)?\s*:")
_DIGITS = re.compile(r"\d+")
_LONGEST_NUMBER = 60
_LONGEST_TAG = 200
_LONGEST_HEAD = 320
_PAGE_LENGTH = 600
"""Code points between two page numbers at the least, where nothing but their order says that they are page numbers."""
_HEAD_TIMES, _HEAD_SHARE = 3, 0.2
"""A running head stands at three page edges at least and at a fifth of all."""
_TITLE_ROWS = 20
"""As many rows from the start a running head's first coming is the title itself, or a note to the reader, and stays text.

So does one whose digits are no page number: it may be the only place that gives a date.
"""


@dataclass(frozen=True, slots=True)
class Furniture:
    """Which rows (by index) are page furniture and of what kind, and which are the file's own markup or mere rules."""

    kinds: dict[int, AsideKind]
    markup: frozenset[int]

    def __contains__(self, index: int) -> bool:
        return index in self.kinds or index in self.markup


def find_furniture(rows: Sequence[Row]) -> Furniture:
    """Tell the page furniture of a text file from its words."""
    kinds = {index: kind for index, row in enumerate(rows) if (kind := _certain(row.text))}
    markup = frozenset(index for index, row in enumerate(rows) if _is_markup(row.text))
    kinds.update(dict.fromkeys(_bare_numbers(rows, kinds), AsideKind.PAGE_NUMBER))
    kinds.update(dict.fromkeys(_running_heads(rows, kinds), AsideKind.HEADER))
    return Furniture(kinds, markup - kinds.keys())


def _is_markup(line: str) -> bool:
    if line[0] == "<":
        return len(line) <= _LONGEST_TAG and bool(_MARKUP.match(line))
    return line[0] in _RULE and len(line) >= 3 and not line.strip(_RULE)


def _certain(line: str) -> AsideKind | None:
    if "pactlint-ignore" in line and _IGNORES.match(line):
        return AsideKind.COMMENT
    if line[0] == "S" and _SOURCE.match(line):
        return AsideKind.FOOTER
    if len(line) <= _LONGEST_NUMBER and (_PAGE_MARK.match(line) or _PAGE_NUMBER.match(line)):
        return AsideKind.PAGE_NUMBER
    return None


@dataclass(frozen=True, slots=True)
class _Number:
    index: int
    start: int
    style: str
    value: int
    at_mark: bool
    at_gap: bool


def _bare_numbers(rows: Sequence[Row], kinds: dict[int, AsideKind]) -> Iterator[int]:
    """Numbers on a line of their own that count pages: at a page's end, or far enough apart and in order."""
    styles: dict[str, list[_Number]] = defaultdict(list)
    for number in _lone_numbers(rows, kinds):
        if number.at_mark:
            yield number.index
        styles[number.style].append(number)
    for numbers in styles.values():
        places = {number.index for number in numbers}
        for one, other in pairwise(numbers):
            if _counts_pages(one, other) or _is_page_turn(one, other, places):
                yield from (one.index, other.index)


def _counts_pages(one: _Number, other: _Number) -> bool:
    near_page = (one.at_mark or one.at_gap) and (other.at_mark or other.at_gap)
    return 1 <= other.value - one.value <= 2 and (near_page or other.start - one.start >= _PAGE_LENGTH)


def _is_page_turn(one: _Number, other: _Number, places: set[int]) -> bool:
    """Do the foot of one page and the head of the next stand together ("3", "4"), and no further number with them?"""
    together = other.index == one.index + 1 and other.value == one.value + 1
    return together and one.index - 1 not in places and other.index + 1 not in places


def _lone_numbers(rows: Sequence[Row], kinds: dict[int, AsideKind]) -> Iterator[_Number]:
    last = len(rows) - 1
    for index, row in enumerate(rows):
        found = _MAYBE_NUMBER.match(row.text) if row.end - row.start <= _LONGEST_NUMBER else None
        if not found or index in kinds:
            continue
        blanks_after = rows[index + 1].blanks if index < last else PAGE_GAP
        at_mark = row.fresh_page or (index < last and rows[index + 1].fresh_page) or _beside_mark(rows, index, kinds)
        if at_mark or ((row.blanks or not index) and blanks_after):
            style = (found["before"] or "") + ("" if found["digits"] else "roman")
            value = int(found["digits"]) if found["digits"] else _roman(found["roman"])
            yield _Number(index, row.start, style, value, at_mark, max(row.blanks, blanks_after) >= PAGE_GAP)


def _beside_mark(rows: Sequence[Row], index: int, kinds: dict[int, AsideKind]) -> bool:
    return any(rows[near].text[:1] == "<" or kinds[near] is AsideKind.FOOTER for near in (index - 1, index + 1) if near in kinds)


def _running_heads(rows: Sequence[Row], kinds: dict[int, AsideKind]) -> Iterator[int]:
    """Lines that come back, but for their digits, at the edges of pages and hardly elsewhere."""
    edges = sorted(_edge_rows(rows, kinds))
    folded = {index: _folded(rows[index]) for index in edges}
    times = Counter(folded.values())
    enough = max(_HEAD_TIMES, _HEAD_SHARE * len(edges) / 2)
    heads = {folded[index] for index in edges if times[folded[index]] >= enough and _may_be_head(rows[index].text)}
    if not heads:
        return
    everywhere = Counter(head for row in rows if (head := _folded(row)) in heads)
    verbatim = Counter(rows[index].text for index in edges)
    seen: set[str] = set()
    for index in edges:
        head = folded[index]
        if head not in heads or everywhere[head] > 2 * times[head]:
            continue
        tells = index < _TITLE_ROWS or ("0" in head and verbatim[rows[index].text] == times[head])
        if head in seen or not tells:
            yield index
        seen.add(head)


def _folded(row: Row) -> str:
    return _DIGITS.sub("0", row.text[:_LONGEST_HEAD])


def _edge_rows(rows: Sequence[Row], kinds: dict[int, AsideKind]) -> set[int]:
    edges: set[int] = set()
    above: int | None = None
    turned = True
    for index, row in enumerate(rows):
        turned = turned or row.fresh_page or row.blanks >= PAGE_GAP
        if index in kinds:
            turned = True
            continue
        if turned:
            edges.update({index} if above is None else {above, index})
        above, turned = index, False
    return edges if above is None else {*edges, above}


def _may_be_head(line: str) -> bool:
    letters = sum(map(str.isalpha, line[:80]))
    return letters >= 8 and len(line) <= _LONGEST_HEAD and not clause_number(line) and not is_label(line)


def _roman(digits: str) -> int:
    values = [{"i": 1, "v": 5, "x": 10, "l": 50}[digit] for digit in digits]
    return sum(-one if one < other else one for one, other in zip(values, [*values[1:], 0], strict=True))
