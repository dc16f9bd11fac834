"""Plain text: the paragraphs of a file whose lines were broken by hand, by a typewriter or by a converter."""

from __future__ import annotations

from operator import itemgetter
from typing import TYPE_CHECKING

from pactlint.document import Aside, AsideKind, Block, Document, Format, Span
from pactlint.readers.encoding import decode
from pactlint.readers.plain.furniture import find_furniture
from pactlint.readers.plain.lines import POINTS_A_COLUMN, line_starts, rows_of, wrap_width
from pactlint.readers.plain.lost import part_rows
from pactlint.readers.plain.paragraphs import is_centred, paragraphs

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pactlint.readers.plain.furniture import Furniture
    from pactlint.readers.plain.lines import Row


def read_text(data: bytes, path: str) -> Document:
    """A plain-text agreement. `Document.text` is the file as decoded, unchanged; blocks are its paragraphs.

    Page numbers, page marks and running heads lie outside the blocks and are asides anchored in the text; only where a
    sentence plainly goes on after them do they lie inside a block, and whoever reads sentences skips their anchors.
    Raises `ReadError` where the bytes are no text or an empty one.
    """
    text = decode(data, path)
    rows = part_rows(rows_of(text))
    furniture = find_furniture(rows)
    return Document(
        path=path,
        format=Format.TEXT,
        text=text,
        blocks=tuple(_blocks(text, rows, furniture)),
        asides=tuple(_asides(text, rows, furniture)),
        line_starts=line_starts(text),
    )


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
