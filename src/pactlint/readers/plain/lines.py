"""A text file as the lines that a reader of it sees, each with its place in the text."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

PAGE_GAP = 3
"""Blank lines that stand for a page's end in text taken from paged files."""
POINTS_A_COLUMN = 6.0
"""What a column of a typewritten page measures, near enough: twelve to the inch."""
_TAB = 8
_INVISIBLE = "\u200b\u200c\u200d\u2060\ufeff\u00ad"
_BLANK = (
    "".join(map(chr, (*range(9, 14), *range(28, 33), 133, 160, 5760, *range(8192, 8203), 8232, 8233, 8239, 8287, 12288)))
    + _INVISIBLE
)
_USUAL_WIDTH = 72
_WIDEST_WRAP = 120


@dataclass(frozen=True, slots=True)
class Row:
    """A line that is not blank: its words without the white space around them, and where they stand.

    `indent` counts columns, `blanks` the blank lines before it; `fresh_page` says that a form feed stands before it.
    """

    start: int
    end: int
    text: str
    indent: int
    blanks: int
    fresh_page: bool

    @property
    def edge(self) -> int:
        """The column its last character stands in."""
        return self.indent + self.end - self.start


def line_starts(text: str) -> tuple[int, ...]:
    """Where each line begins, whatever its line ends; a form feed ends no line."""
    lines = _with_plain_ends(text).split("\n")
    return (0, *accumulate(len(line) + 1 for line in lines[:-1]))


def rows_of(text: str) -> list[Row]:
    """The lines of a text that are not blank; a form feed ends a row as a line end does."""
    rows: list[Row] = []
    start = blanks = 0
    fresh_page = False
    for line in _with_plain_ends(text).split("\n"):
        for number, part in enumerate(line.split("\f")):
            fresh_page = fresh_page or number > 0
            lead, words = trim(part)
            if words:
                first = start + lead
                rows.append(Row(first, first + len(words), words, columns(part[:lead]), blanks, fresh_page))
                blanks, fresh_page = -1, False
            start += len(part) + 1
        blanks += 1
    return rows


def trim(words: str) -> tuple[int, str]:
    """The words without white space and invisible characters at either end, and how many were cut from the front."""
    trimmed = words.strip()
    if trimmed and (trimmed[0] in _INVISIBLE or trimmed[-1] in _INVISIBLE):
        trimmed = words.strip(_BLANK)
        return len(words) - len(words.lstrip(_BLANK)), trimmed
    return len(words) - len(words.lstrip()), trimmed


def columns(space: str) -> int:
    """How many columns the white space at the start of a line takes."""
    return len(space.expandtabs(_TAB)) if "\t" in space else len(space)


def wrap_width(rows: Sequence[Row]) -> int:
    """The column at which the file breaks its lines: the place nine in ten of its longer lines stay within."""
    edges = sorted(row.edge for row in rows if _USUAL_WIDTH // 2 < row.edge <= _WIDEST_WRAP)
    return edges[len(edges) * 9 // 10] if len(edges) >= 5 else _USUAL_WIDTH


def _with_plain_ends(text: str) -> str:
    """The text, as long as before, with every line end a line feed: searching for one character is fastest."""
    return text.replace("\r\n", " \n").replace("\r", "\n") if "\r" in text else text
