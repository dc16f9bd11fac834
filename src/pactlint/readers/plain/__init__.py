"""Plain text: the paragraphs of a file whose lines were broken by hand, by a typewriter or by a converter."""

from __future__ import annotations

import re
from dataclasses import replace
from operator import itemgetter
from typing import TYPE_CHECKING

from pactlint.document import Aside, AsideKind, Block, Document, Format, Span
from pactlint.readers.encoding import decode
from pactlint.readers.plain.furniture import find_furniture
from pactlint.readers.plain.lines import POINTS_A_COLUMN, line_starts, rows_of, wrap_width
from pactlint.readers.plain.marks import clause_number, is_settled, starts_clause
from pactlint.readers.plain.paragraphs import RECENT, is_centred, paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pactlint.readers.plain.furniture import Furniture
    from pactlint.readers.plain.lines import Row

_LOST_BREAK = re.compile(r" {3,}+")
_WIDE_BREAK = 5
"""So many spaces stand for a line end even in mid-sentence; three or four only after the end of one."""


def read_text(data: bytes, path: str) -> Document:
    """A plain-text agreement. `Document.text` is the file as decoded, unchanged; blocks are its paragraphs.

    Page numbers, page marks and running heads lie outside the blocks and are asides anchored in the text; only where a
    sentence plainly goes on after them do they lie inside a block, and whoever reads sentences skips their anchors.
    Raises `ReadError` where the bytes are no text or an empty one.
    """
    text = decode(data, path)
    rows = [part for row in rows_of(text) for part in _unjoined(row)]
    furniture = find_furniture(rows)
    return Document(
        path=path,
        format=Format.TEXT,
        text=text,
        blocks=tuple(_blocks(text, rows, furniture)),
        asides=tuple(_asides(text, rows, furniture)),
        line_starts=line_starts(text),
    )


def _unjoined(row: Row) -> Iterator[Row]:
    """The row, parted where a line end was lost: at a clause number after many spaces."""
    start, indent, blanks = row.start, row.indent, row.blanks
    for gap in _LOST_BREAK.finditer(row.text):
        if clause_number(row.text, gap.end()) and _is_lost_break(row.text, *gap.span()):
            yield _part(row, start, row.start + gap.start(), indent, blanks)
            start, indent, blanks = row.start + gap.end(), gap.end() - gap.start(), 1
    yield row if start == row.start else _part(row, start, row.end, indent, blanks)


def _is_lost_break(line: str, start: int, end: int) -> bool:
    before = line[max(0, start - RECENT) : start]
    return (end - start >= _WIDE_BREAK or is_settled(before)) and starts_clause(line, before, broken_off=False, at=end)


def _part(row: Row, start: int, end: int, indent: int, blanks: int) -> Row:
    words = row.text[start - row.start : end - row.start]
    fresh_page = row.fresh_page and start == row.start
    return replace(row, start=start, end=end, text=words, indent=indent, blanks=blanks, fresh_page=fresh_page)


def _blocks(text: str, rows: Sequence[Row], furniture: Furniture) -> Iterator[Block]:
    width = wrap_width(rows)
    for paragraph in paragraphs(text, rows, furniture, width):
        first, last = paragraph.first, paragraph.last
        centred = first is last and is_centred(first, width)
        yield Block(Span(first.start, last.end), centred=centred, indent=first.indent * POINTS_A_COLUMN)


def _asides(text: str, rows: Sequence[Row], furniture: Furniture) -> list[Aside]:
    feeds = [(at, Aside(AsideKind.PAGE_NUMBER, "\f", anchor=Span(at, at + 1))) for at in _all(text, "\f")]
    heads = [
        (rows[index].start, Aside(kind, rows[index].text, anchor=Span(rows[index].start, rows[index].end)))
        for index, kind in furniture.kinds.items()
    ]
    return [aside for _, aside in sorted([*feeds, *heads], key=itemgetter(0))]


def _all(text: str, mark: str) -> Iterator[int]:
    at = text.find(mark)
    while at >= 0:
        yield at
        at = text.find(mark, at + 1)
