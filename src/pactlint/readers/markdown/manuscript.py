"""A document in the making, for formats whose markup is left out: text, blocks and the way back to the source."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from pactlint.document import Aside, AsideKind, Block, BlockKind, Document, Format, Gap, Run, Span
from pactlint.readers.markdown.inline import Look, PieceKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pactlint.readers.markdown.inline import Piece


@dataclass(slots=True)
class Manuscript:
    """Takes blocks in reading order; `document` gives what has become of them."""

    _parts: list[str] = field(default_factory=list)
    _length: int = 0
    _blocks: list[Block] = field(default_factory=list)
    _runs: list[Run] = field(default_factory=list)
    _asides: list[Aside] = field(default_factory=list)
    _gaps: list[Gap] = field(default_factory=list)
    _origins: list[tuple[int, int]] = field(default_factory=list)
    _note_marks: dict[str, int] = field(default_factory=dict)
    _notes: dict[int, str] = field(default_factory=dict)

    def add(self, pieces: Sequence[Piece], layout: Block, note: str = "") -> None:
        """Append a block that looks like `layout`; a piece's place is one in the source file, `note` names a footnote's block."""
        printed = [piece for piece in pieces if piece.kind not in _UNPRINTED and piece.words]
        if self._blocks and printed:
            self._write("\n")
        start = self._length
        for piece in pieces:
            self._take(piece)
        if not printed:
            return
        if note:
            self._notes[len(self._blocks)] = note
        bold = all(piece.look.bold for piece in printed if piece.words.strip())
        self._blocks.append(replace(layout, span=Span(start, self._length), bold=bold))

    def document(self, path: str, title: str, line_starts: tuple[int, ...]) -> Document:
        """The finished document; notes are tied to their marks."""
        blocks = [
            self._tied(block, self._notes[index]) if index in self._notes else block for index, block in enumerate(self._blocks)
        ]
        return Document(
            path=path,
            format=Format.MARKDOWN,
            text="".join(self._parts),
            blocks=tuple(blocks),
            runs=tuple(self._runs),
            asides=tuple(self._asides),
            gaps=tuple(self._gaps),
            title=title,
            origins=tuple(self._origins) or ((0, 0),),
            line_starts=line_starts,
        )

    def _tied(self, block: Block, note: str) -> Block:
        mark = self._note_marks.get(note)
        return replace(block, kind=BlockKind.NOTE, anchor=None if mark is None else Span(mark, mark))

    def _take(self, piece: Piece) -> None:
        here = Span(self._length, self._length)
        if piece.kind is PieceKind.COMMENT:
            self._asides.append(Aside(AsideKind.COMMENT, piece.words, anchor=here))
        elif piece.kind is PieceKind.PICTURE:
            self._gaps.append(Gap(here, "a picture, whose words cannot be read"))
        elif piece.kind is PieceKind.NOTE_MARK:
            self._note_marks.setdefault(piece.words, here.start)
        elif piece.words:
            self._origins.append((here.start, piece.at))
            self._write(piece.words)
            self._style(Span(here.start, self._length), piece.look)

    def _write(self, words: str) -> None:
        self._parts.append(words)
        self._length += len(words)

    def _style(self, span: Span, look: Look) -> None:
        if look == Look():
            return
        run = Run(span, bold=look.bold, italic=look.italic, underline=look.underline)
        last = self._runs[-1] if self._runs else None
        if last and last.span.end == span.start and replace(last, span=span) == run:
            self._runs[-1] = replace(run, span=Span(last.span.start, span.end))
        else:
            self._runs.append(run)


_UNPRINTED = {PieceKind.COMMENT, PieceKind.PICTURE, PieceKind.NOTE_MARK}
