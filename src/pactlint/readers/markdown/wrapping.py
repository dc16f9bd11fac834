"""Which source lines of a Markdown paragraph belong together, and which are paragraphs of their own."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pactlint.readers.markdown.inline import Piece, PieceKind
from pactlint.readers.plain.lines import trim
from pactlint.readers.plain.marks import goes_on, is_bullet, is_hanging, is_label, is_settled, starts_clause

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

_WRAPPED = range(50, 101)
"""Lengths of a line that was wrapped at the margin; other lines end where their author meant them to."""
_RECENT = 2000
"""As much of a paragraph as is looked at to tell what its next line is: work stays linear in paragraphs of any length."""
_MARKER = 3
"""Columns that a list item's number takes before its words."""
_BREAKS = {PieceKind.SOFT_BREAK, PieceKind.HARD_BREAK}
PRINTED = {PieceKind.WORDS, *_BREAKS}
"""Kinds of pieces whose words are on the page."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of a paragraph: its pieces, its words, the columns its source is indented, and the break it ends with."""

    pieces: tuple[Piece, ...]
    words: str
    indent: int
    end: Piece | None


def lines_of(pieces: Iterable[Piece], indent_of: Callable[[int], int]) -> Iterator[Line]:
    """Part pieces at their breaks; `indent_of` knows how far the source line of a place is indented."""
    line: list[Piece] = []
    for piece in pieces:
        if piece.kind in _BREAKS:
            yield _line(line, piece, indent_of)
            line = []
        else:
            line.append(piece)
    yield _line(line, None, indent_of)


def paragraphs_of(lines: Sequence[Line]) -> Iterator[list[Piece]]:
    """Join lines as Markdown does, but for a typed clause number, a bullet, a signature line and a deliberate line end."""
    paragraph: list[Piece] = []
    before = ""
    for number, line in enumerate(lines):
        previous = lines[number - 1] if number else None
        if previous and _begins_anew(line, previous, lines[0], before):
            yield paragraph
            paragraph, before = [], ""
        elif previous and previous.end:
            paragraph.append(replace(previous.end, words=" "))
        paragraph.extend(line.pieces)
        before = f"{before} {line.words}"[-_RECENT:].lstrip()
    yield paragraph


def trimmed(pieces: Sequence[Piece]) -> list[Piece]:
    """The pieces without white space and invisible characters at either end."""
    stripped = list(pieces)
    for index in range(len(stripped)):
        if _strip(stripped, index):
            break
    for index in range(len(stripped) - 1, -1, -1):
        if _strip(stripped, index, front=False):
            break
    return stripped


def _strip(pieces: list[Piece], index: int, *, front: bool = True) -> bool:
    """Strip one piece at one end; say whether any of its words are left."""
    piece = pieces[index]
    if piece.kind not in PRINTED:
        return False
    lead, words = trim(piece.words)
    cut = slice(lead, None) if front else slice(lead + len(words))
    pieces[index] = replace(piece, words=piece.words[cut] if words else "", at=piece.at + lead if front else piece.at)
    return bool(words)


def _line(pieces: Sequence[Piece], end: Piece | None, indent_of: Callable[[int], int]) -> Line:
    words = "".join(piece.words for piece in pieces if piece.kind in PRINTED)
    first = next((piece.at for piece in pieces if piece.kind in PRINTED), None)
    return Line(tuple(pieces), trim(words)[1], indent_of(first) if first is not None else 0, end)


def _begins_anew(line: Line, previous: Line, first: Line, before: str) -> bool:
    if is_bullet(line.words) or is_label(line.words) or is_label(previous.words):
        return True
    meant = len(previous.words) not in _WRAPPED or line.indent > first.indent + _MARKER
    if starts_clause(line.words, before, broken_off=meant):
        return True
    hard = previous.end is not None and previous.end.kind is PieceKind.HARD_BREAK
    return hard and (is_settled(before) or not (goes_on(line.words) or is_hanging(before)))
