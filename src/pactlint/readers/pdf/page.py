"""A page as the eye takes it in: pieces of text with their place and look, set in rows, and the ruled lines between them.

All places are in points from the top left of the page as it is shown, whatever its rotation.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""
Grid = tuple[Box, ...]
"""The cells of a ruled table."""

_SPECK = 1.0
"""Height in points below which letters are specks on paper."""


class Look(NamedTuple):
    """How a piece is printed; `size` is the font size in points, rounded to a tenth."""

    bold: bool
    italic: bool
    size: float


class Piece(NamedTuple):
    """A word, or several words of one look with ordinary spaces between them.

    The box is as high as the font, not as the letters, so that the pieces of a row share top and bottom. A tuple, because an
    agreement has many thousands and a dataclass takes three times as long to make.
    """

    text: str
    left: float
    top: float
    right: float
    bottom: float
    look: Look


class Ruling(NamedTuple):
    """A line drawn on the page, across or down."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Row:
    """Pieces that stand side by side on one page, from left to right."""

    pieces: tuple[Piece, ...]
    page: int
    left: float
    top: float
    right: float
    bottom: float
    text: str
    size: float
    """The size of its largest piece, in points: what tells a heading."""

    @property
    def middle(self) -> float:
        """Halfway down the row."""
        return (self.top + self.bottom) / 2

    @property
    def bold(self) -> bool:
        """Are all its pieces with a letter in them bold? A row without letters is bold if all of it is."""
        lettered = [piece for piece in self.pieces if any(map(str.isalpha, piece.text))] or self.pieces
        return all(piece.look.bold for piece in lettered)


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its rows from top to bottom and its ruled tables.

    `stamps` is what stands aslant or upright beside the text, `hidden` what nobody sees, off the page or too small.
    `problem` says why the page could not be read, if it could not; `drawn` says that it shows a picture or a drawing.
    """

    number: int
    width: float
    height: float
    rows: tuple[Row, ...] = ()
    grids: tuple[Grid, ...] = ()
    stamps: str = ""
    hidden: str = ""
    drawn: bool = False
    problem: str = ""


def row_of(pieces: list[Piece], page: int) -> Row:
    """The row that pieces of about one height make, whatever order they come in."""
    pieces.sort(key=_left)
    return Row(
        tuple(pieces),
        page,
        pieces[0].left,
        min([piece.top for piece in pieces]),
        max([piece.right for piece in pieces]),
        max([piece.bottom for piece in pieces]),
        " ".join([piece.text for piece in pieces]),
        max([piece.look.size for piece in pieces]),
    )


def is_seen(piece: Piece, width: float, height: float) -> bool:
    """Does a piece lie on a page of that size, and is it large enough to be seen? Broken files have any number as a place."""
    on_page = -width < piece.left < width and 0 < piece.right < 2 * width and piece.top < height and piece.bottom > 0
    return on_page and piece.bottom - piece.top >= _SPECK


def _left(piece: Piece) -> float:
    return piece.left
