"""Pieces into rows: those of one height side by side, in whatever order the file draws them."""

from __future__ import annotations

from operator import attrgetter
from typing import TYPE_CHECKING

from pactlint.readers.pdf.page import Piece, Row, row_of

if TYPE_CHECKING:
    from collections.abc import Iterable

_SHARED_HEIGHT = 0.5
"""Part of the lower one's height that two pieces of a row share at least: holds for a superscript, not for the next line."""
_TOUCH = 1.5
"""Points by which the boxes of neighbours may overlap (italics lean, kerning draws letters together)."""
_LOOK_BACK = 4
"""Rows above that a stroke may still belong to: columns whose lines do not stand level interleave two or three deep."""


def rows_of(strokes: Iterable[list[Piece]], page: int) -> tuple[Row, ...]:
    """Rows from top to bottom, out of strokes: pieces that the file draws one after the other at one height.

    Strokes are joined into one row where they stand beside each other, so that a label and its text are one row although the
    file draws all labels first, and kept apart where they would lie upon each other.
    """
    rows: list[list[Piece]] = []
    for stroke in sorted(filter(None, strokes), key=_height):
        top = stroke[0].top
        for row in rows[: -_LOOK_BACK - 1 : -1]:
            if row[0].bottom > top and _beside(stroke, row):
                row.extend(stroke)
                break
        else:
            rows.append(stroke)
    return tuple(sorted([row_of(row, page) for row in rows], key=attrgetter("middle", "left")))


def _height(stroke: list[Piece]) -> float:
    return stroke[0].top + stroke[0].bottom


def _beside(stroke: list[Piece], row: list[Piece]) -> bool:
    top, bottom = stroke[0].top, stroke[0].bottom
    anchor = row[0]
    shared = min(bottom, anchor.bottom) - max(top, anchor.top)
    if shared < _SHARED_HEIGHT * min(bottom - top, anchor.bottom - anchor.top):
        return False
    left, right = stroke[0].left + _TOUCH, stroke[-1].right - _TOUCH
    return all(piece.right <= left or piece.left >= right for piece in row)
