"""Lines that a converter ran together: parted again where a clause plainly begins, or the foot or head of the page stands."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import replace
from itertools import takewhile
from typing import TYPE_CHECKING

from pactlint.readers.plain.lines import PAGE_GAP
from pactlint.readers.plain.marks import clause_number, is_settled, starts_clause
from pactlint.readers.plain.paragraphs import RECENT

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pactlint.readers.plain.lines import Row

_GAP = re.compile(r" {3,}+")
_WIDE = 5
"""So many spaces stand for a line end even in mid-sentence; three or four only after the end of one."""
_FOOT = re.compile(r"\s+(?=Page \d{1,4} of \d{1,4}$)")
_LONGEST_FOOT = 30
_LONGEST_NAME = 80
"""Code points of the agreement's name that may stand before the page number in a foot."""
_HEAD_TIMES, _SHORTEST_HEAD = 4, 16
"""At the starts of so many pages at least, and of half of all, a running head stands; and has so many code points at least."""


def part_rows(rows: Sequence[Row]) -> list[Row]:
    """The rows, with those that hold several lines parted into these."""
    head = _head(rows)
    return [part for row in rows for part in _parts(row, head)]


def _head(rows: Sequence[Row]) -> str:
    """What most pages begin with before their first words go on in the same line, with the space behind it; else nothing."""
    firsts = [row.text for row in rows if row.fresh_page or row.blanks >= PAGE_GAP]
    openings = Counter(first[:_SHORTEST_HEAD] for first in firsts if len(first) > _LONGEST_NAME)
    opening, times = openings.most_common(1)[0] if openings else ("", 0)
    if times < _HEAD_TIMES or times < len(firsts) / 2 or sum(map(str.isalpha, opening)) < _SHORTEST_HEAD / 2:
        return ""
    words = zip(*(first.split(" ") for first in firsts if first.startswith(opening)), strict=False)
    shared = [word for word, *others in takewhile(lambda each: len(set(each)) == 1, words)]
    return " ".join([*shared, ""])


def _parts(row: Row, head: str) -> Iterator[Row]:
    start, indent, blanks = 0, row.indent, row.blanks
    for end, following in _breaks(row.text, head):
        yield _part(row, start, end, indent, blanks)
        start, indent, blanks = following, following - end, 1
    yield row if not start else _part(row, start, len(row.text), indent, blanks)


def _breaks(line: str, head: str) -> Iterator[tuple[int, int]]:
    """Where a line end was lost: the end of the words before it and the start of those after."""
    feet = _feet(line)
    body = feet[0][0] if feet else len(line)
    part = 0
    if head and line.startswith(head):
        part = len(head)
        yield len(head.rstrip()), part
    for gap in _GAP.finditer(line, part, body):
        if clause_number(line, gap.end()) and _is_clause(line, part, *gap.span()):
            yield gap.span()
            part = gap.end()
    yield from feet


def _is_clause(line: str, part: int, start: int, end: int) -> bool:
    before = line[max(part, start - RECENT) : start]
    return (end - start >= _WIDE or is_settled(before)) and starts_clause(line, before, broken_off=False, at=end)


def _feet(line: str) -> list[tuple[int, int]]:
    """The foot of a page at the end of its last line: the page number, and the agreement's name if a gap parts it off."""
    number = _FOOT.search(line, max(0, len(line) - _LONGEST_FOOT))
    if not number:
        return []
    end = len(line[: number.start()].rstrip())
    near = max(0, end - _LONGEST_NAME)
    gaps = list(_GAP.finditer(line, near, end))
    return [gap.span() for gap in gaps[-1:] if gap.start() > near] + [(end, number.end())]


def _part(row: Row, start: int, end: int, indent: int, blanks: int) -> Row:
    words = row.text[start:end].rstrip()
    at = row.start + start
    return replace(
        row, start=at, end=at + len(words), text=words, indent=indent, blanks=blanks, fresh_page=row.fresh_page and not start
    )
