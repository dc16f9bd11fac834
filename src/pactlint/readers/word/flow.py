"""The text of a document as it grows: paragraphs with their runs and blocks, and what is kept apart from them."""

from __future__ import annotations

from collections import Counter
from itertools import groupby
from typing import TYPE_CHECKING, NamedTuple

from pactlint.document import Aside, AsideKind, Block, BlockKind, Gap, Run, Span

if TYPE_CHECKING:
    from pactlint.document import Cell, Revision
    from pactlint.readers.word.paragraphs import Layout
    from pactlint.readers.word.styles import Look


class Place(NamedTuple):
    """Where in the layout a paragraph stands: in what, in which cell, and for a note where its mark is."""

    kind: BlockKind = BlockKind.PARAGRAPH
    cell: Cell | None = None
    anchor: Span | None = None


class Piece(NamedTuple):
    """Text of one run with one look; `address` as in `Run`."""

    text: str
    look: Look
    revision: Revision | None
    address: int | None


class Flow:
    """Grows paragraph by paragraph. `pieces` are those of the paragraph at hand, to be added to."""

    def __init__(self) -> None:
        self.pieces: list[Piece] = []
        self.runs: list[Run] = []
        self.blocks: list[Block] = []
        self.asides: list[Aside] = []
        self.gaps: list[Gap] = []
        self._lines: list[str] = []
        self._line_starts = [0]
        self._position = 0
        self._counted = 0

    @property
    def text(self) -> str:
        """The ended paragraphs, each on its line."""
        return "\n".join(self._lines)

    @property
    def line_starts(self) -> tuple[int, ...]:
        """Where each ended paragraph starts."""
        return tuple(self._line_starts[: max(1, len(self._lines))])

    @property
    def line_is_empty(self) -> bool:
        """Has the paragraph at hand nothing to see yet?"""
        return not self.pieces or all(piece.look.hidden for piece in self.pieces)

    @property
    def position(self) -> int:
        """The offset at which the next character will stand."""
        # Counted on from where it was last asked for: a paragraph may have as many marks as pieces.
        for piece in self.pieces[self._counted :]:
            self._position += 0 if piece.look.hidden else len(piece.text)
        self._counted = len(self.pieces)
        return self._position

    def mark_gap(self, problem: str) -> None:
        """Notes that something at this place could not be read."""
        self.gaps.append(Gap(Span(self.position, self.position), problem))

    def end_paragraph(self, label: str, layout: Layout, place: Place) -> None:
        """Ends the paragraph at hand; it becomes a block if there is anything in it to see."""
        seen = self._settle_pieces()
        text = "".join([piece.text for piece in seen])
        words = text.strip()
        if words or label:
            start = self._line_starts[-1] + text.index(words)
            self.blocks.append(_block(Span(start, start + len(words)), label, layout, place, seen))
        self._lines.append(text)
        self._position = self._line_starts[-1] + len(text) + 1
        self._line_starts.append(self._position)

    def drop_paragraph(self) -> None:
        """Ends a paragraph of which nothing is to be seen, not even an empty line."""
        self._settle_pieces()

    def _settle_pieces(self) -> list[Piece]:
        """Makes runs of what is seen, asides of what is hidden; the pieces that are seen."""
        pieces, start = self.pieces[:], self._line_starts[-1]
        if [piece for piece in pieces if piece.look.hidden]:
            self._set_hidden_apart()
            pieces = [piece for piece in pieces if not piece.look.hidden]
        self.pieces.clear()
        self._counted = 0
        for text, look, revision, address in pieces:
            end = start + len(text)
            self.runs.append(Run(Span(start, end), look.bold, look.italic, look.underline, look.size, revision, address))
            start = end
        return pieces

    def _set_hidden_apart(self) -> None:
        start = self._line_starts[-1]
        for hidden, pieces in groupby(self.pieces, key=lambda piece: piece.look.hidden):
            text = "".join(piece.text for piece in pieces)
            if hidden:
                self.asides.append(Aside(AsideKind.HIDDEN, text, anchor=Span(start, start)))
            else:
                start += len(text)


def _block(span: Span, label: str, layout: Layout, place: Place, pieces: list[Piece]) -> Block:
    bold, size = _common_look(pieces)
    return Block(
        span,
        place.kind,
        label,
        layout.item.depth if layout.item else None,
        layout.heading,
        layout.style,
        bold,
        layout.centred,
        size,
        layout.indent,
        place.cell,
        place.anchor,
    )


def _common_look(pieces: list[Piece]) -> tuple[bool, float | None]:
    """Is everything bold that is no white space, and the size most of it has."""
    # Looks are resolved once each, so identity tells them apart.
    if pieces and not [piece for piece in pieces if piece.look is not pieces[0].look]:
        return pieces[0].look.bold, pieces[0].look.size
    words = [piece for piece in pieces if not piece.text.isspace()]
    sizes: Counter[float] = Counter()
    for piece in words:
        sizes[piece.look.size] += len(piece.text)
    return bool(words) and all(piece.look.bold for piece in words), max(sizes, key=sizes.__getitem__, default=None)
