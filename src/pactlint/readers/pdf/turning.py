"""A page turned so that its text stands upright, whatever the file says about its rotation."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pactlint.readers.pdf.page import Piece

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pactlint.readers.pdf.page import Box


@dataclass(frozen=True, slots=True)
class Turn:
    """How a page has to be turned: its size before turning, in points, and by how many quarters to the right."""

    width: float
    height: float
    quarters: int

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of the page after turning."""
        return (self.height, self.width) if self.quarters % 2 else (self.width, self.height)

    def box(self, box: Box) -> Box:
        """The place of a box on the turned page."""
        left, top, right, bottom = box
        if self.quarters == 0:
            return box
        if self.quarters == 1:
            return (self.height - bottom, left, self.height - top, right)
        if self.quarters == 2:
            return (self.width - right, self.height - bottom, self.width - left, self.height - top)
        return (top, self.width - right, bottom, self.width - left)

    def piece(self, piece: Piece) -> Piece:
        """The same piece on the turned page."""
        return (
            Piece(piece.text, *self.box((piece.left, piece.top, piece.right, piece.bottom)), piece.look)
            if self.quarters
            else piece
        )


def main_turn(pieces: Sequence[tuple[Piece, int] | None], rotation: int) -> int:
    """The quarters that most characters are turned by: what makes the page readable, whatever its rotation says."""
    weights: Counter[int] = Counter()
    for entry in pieces:
        if entry and entry[1] >= 0:
            weights[entry[1]] += len(entry[0].text)
    return max(weights, key=lambda quarters: (weights[quarters], quarters == rotation)) if weights else rotation
