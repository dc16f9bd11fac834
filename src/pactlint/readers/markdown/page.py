"""A Markdown file's tokens laid out as blocks: lists with the numbers a reader sees, tables, headings, notes, raw HTML."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pactlint.document import Block, BlockKind, Cell, Span
from pactlint.readers.markdown.html import html_paragraphs
from pactlint.readers.markdown.inline import Piece, PieceKind, pieces
from pactlint.readers.markdown.manuscript import Manuscript
from pactlint.readers.markdown.wrapping import lines_of, paragraphs_of, trimmed
from pactlint.readers.plain.lines import POINTS_A_COLUMN, columns

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from markdown_it.token import Token

_LARGEST_NUMBER = 999
"""A "list" that starts with a larger number is a sentence that begins with a year."""
_LONGEST_HEADING = 200
"""An underlined paragraph longer than this is a paragraph above a signature line, whatever the rules say."""
_BLANK = " \t"
_SPACE = re.compile(r"[ \t]*")
_FENCE = re.compile(r":{3,}[ \t]*[\w-]*$")


@dataclass(slots=True)
class _List:
    """A list whose next item has the number; `typed` numbers are words of the text, as a year is."""

    ordered: bool
    number: int = 0
    typed: bool = False


class Page:
    """Takes a file's tokens in order and writes the blocks of its `manuscript`."""

    def __init__(self, source: str, starts: Sequence[int], references: Collection[str], notes: Collection[str]) -> None:
        self.manuscript = Manuscript()
        self._source = source
        self._starts = starts
        self._references = references
        self._notes = notes
        self._lists: list[_List] = []
        self._label, self._begins_item = "", False
        self._typed: tuple[Piece, ...] = ()
        self._heading: int | None = None
        self._note = ""
        self._table = self._row = self._column = -1
        self._in_cell = False
        self._cell_from = 0

    def take(self, token: Token) -> None:
        """Lay out the next token."""
        match token.type:
            case "ordered_list_open":
                start = int(token.attrs.get("start", 1))
                self._lists.append(_List(ordered=True, number=start, typed=start > _LARGEST_NUMBER))
            case "bullet_list_open":
                self._lists.append(_List(ordered=False))
            case "ordered_list_close" | "bullet_list_close":
                self._lists.pop()
            case "list_item_open":
                self._open_item(token)
            case "list_item_close":
                self._close_item()
            case "heading_open":
                self._heading = int(token.tag[1:])
            case "heading_close":
                self._heading = None
            case "note":
                self._note = token.info
            case "inline":
                self._write_inline(token)
            case "fence":
                self._write_fence(token)
            case "html_block":
                self._write_html(token)
            case _:
                self._take_table(token.type)

    def _open_item(self, token: Token) -> None:
        item = self._lists[-1]
        self._begins_item = True
        if not item.ordered:
            return
        if item.typed and token.map:
            number, start = f"{token.info}{token.markup} ", self._start(token.map[0])
            at = self._source.find(number.strip(), start, self._start(token.map[0] + 1))
            self._typed = (Piece(PieceKind.WORDS, number, max(start, at)),)
        else:
            self._label = f"{self._label} {item.number}{token.markup}".strip()
        item.number += 1

    def _close_item(self) -> None:
        if self._typed:
            self._write(())
        self._label, self._begins_item = "", False

    def _take_table(self, kind: str) -> None:
        match kind:
            case "table_open":
                self._table, self._row = self._table + 1, -1
            case "tr_open":
                self._row, self._column, self._cell_from = self._row + 1, -1, 0
            case "th_open" | "td_open":
                self._column, self._in_cell = self._column + 1, True
            case "th_close" | "td_close":
                self._in_cell = False

    def _write_inline(self, token: Token) -> None:
        places = self._places(token.content, token.map or (0, 1))
        placed = _placed(pieces(token, self._references, self._notes), places)
        lines = [line for line in lines_of(placed, self._indent) if not _FENCE.match(line.words)]
        if len(token.content) > _LONGEST_HEADING:
            self._heading = None
        for paragraph in paragraphs_of(lines):
            self._write(paragraph)
        self._note = ""

    def _write_fence(self, token: Token) -> None:
        first = token.map[0] + 1 if token.map else 0
        for number, line in enumerate(token.content.split("\n"), first):
            if words := line.strip():
                self._write([Piece(PieceKind.WORDS, words, self._places(words, (number, number + 1))[-1][1])])

    def _write_html(self, token: Token) -> None:
        first, last = token.map or (0, 0)
        start = self._start(first)
        for paragraph in html_paragraphs(self._source[start : self._start(last)]):
            self._write([replace(piece, at=piece.at + start) for piece in paragraph])

    def _write(self, paragraph: Sequence[Piece]) -> None:
        paragraph = trimmed([*self._typed, *paragraph])
        first = next((piece.at for piece in paragraph if piece.kind is PieceKind.WORDS and piece.words), None)
        if first is None:
            self.manuscript.add(paragraph, Block(Span(0, 0)))
            return
        layout = Block(
            Span(0, 0),
            kind=BlockKind.CELL if self._in_cell else BlockKind.PARAGRAPH,
            label=self._label,
            list_level=len(self._lists) - 1 if self._begins_item else None,
            heading=self._heading,
            indent=self._indent(first) * POINTS_A_COLUMN,
            cell=Cell(self._table, self._row, self._column) if self._in_cell else None,
        )
        self.manuscript.add(paragraph, layout, self._note)
        self._label, self._begins_item, self._typed = "", False, ()

    def _start(self, line: int) -> int:
        return self._starts[line] if line < len(self._starts) else len(self._source)

    def _indent(self, at: int) -> int:
        space = _SPACE.match(self._source, self._starts[bisect_right(self._starts, at) - 1])
        return columns(space[0]) if space else 0

    def _places(self, content: str, lines: Sequence[int]) -> list[tuple[int, int]]:
        """Where the lines of a token's content stand in the source's lines from the first to the last: pairs of offsets."""
        first = self._first_line(content, *lines)
        places: list[tuple[int, int]] = []
        offset = 0
        for number, line in enumerate(content.split("\n"), first):
            start = self._start(number)
            words = line.strip(_BLANK)
            indent = line.find(words)
            aligned = self._aligned(words, self._source[start : self._start(number + 1)])
            places.append((offset, max(start, start + aligned[0][1] - indent)))
            places.extend((offset + indent + here, start + there) for here, there in aligned)
            offset += len(line) + 1
        return places

    def _first_line(self, content: str, first: int, last: int) -> int:
        """The first line with the content's words: the parser strips a line with only a form feed, which is not blank to it."""
        words = content.split("\n", 1)[0].strip(_BLANK)
        while first + 1 < last and words not in self._source[self._start(first) : self._start(first + 1)]:
            first += 1
        return first

    def _aligned(self, words: str, line: str) -> list[tuple[int, int]]:
        """Where the words of a content line stand in its source line, which holds them whole but for escapes in tables."""
        if not self._in_cell:
            return [(0, max(0, line.rfind(words)))]
        at = line.find(words, self._cell_from)
        pairs = [(0, at)] if at >= 0 else list(_matched(words, line, self._cell_from))
        if words and pairs:
            self._cell_from = pairs[-1][1] + len(words) - pairs[-1][0]
        return pairs or [(0, self._cell_from)]


def _placed(found: Iterator[Piece], places: Sequence[tuple[int, int]]) -> Iterator[Piece]:
    offsets = [here for here, _ in places]
    for piece in found:
        here, there = places[bisect_right(offsets, piece.at) - 1]
        yield replace(piece, at=there + piece.at - here)


def _matched(words: str, line: str, at: int) -> Iterator[tuple[int, int]]:
    """Letter by letter, where the source has a backslash more: a pair for each stretch that runs alike."""
    shift = None
    for here, letter in enumerate(words):
        there = line.find(letter, at)
        if there < 0:
            return
        if there - here != shift:
            yield here, there
            shift = there - here
        at = there + 1
