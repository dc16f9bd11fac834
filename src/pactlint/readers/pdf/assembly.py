"""Paragraphs and what lies between them into the text of a document, with everything that points into it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pactlint.document import Block, BlockKind, Cell, Gap, Line, Run, Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pactlint.readers.pdf.hyphens import Hyphens
    from pactlint.readers.pdf.page import Look, Row
    from pactlint.readers.pdf.paragraphs import Paragraph

_Stretch = tuple[int, int, "Look"]
"""Where a piece starts and ends in the text, and how it is printed."""


@dataclass(slots=True)
class Assembly:
    """The text so far and its layout."""

    hyphens: Hyphens
    parts: list[str] = field(default_factory=list)
    length: int = 0
    blocks: list[Block] = field(default_factory=list)
    runs: list[Run] = field(default_factory=list)
    lines: list[Line] = field(default_factory=list)
    gaps: list[Gap] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The text so far."""
        return "".join(self.parts)

    def add_gap(self, problem: str, page: int | None = None) -> None:
        """Something stands here that could not be read."""
        self.gaps.append(Gap(Span(self.length, self.length), problem, page))

    def add_block(self, paragraph: Paragraph, cell: Cell | None = None) -> None:
        """One block more, on a line of its own."""
        if self.blocks:
            self._write("\n")
        start = self.length
        stretches = self._write_rows(paragraph.rows)
        self.runs += _runs(stretches)
        self.blocks.append(
            Block(
                Span(start, self.length),
                BlockKind.CELL if cell else BlockKind.PARAGRAPH,
                bold=all(row.bold for row in paragraph.rows),
                centred=paragraph.centred and cell is None,
                size=_usual_size(stretches),
                indent=round(max(0.0, paragraph.rows[0].left - paragraph.left), 1),
                cell=cell,
            )
        )

    def _write_rows(self, rows: Sequence[Row]) -> list[_Stretch]:
        """Write rows as one paragraph; gives each piece's place and look."""
        stretches: list[_Stretch] = []
        for row, following in zip(rows, [*rows[1:], None], strict=True):
            text, end = row.text, " " if following else ""
            if following and self.hyphens.ends_broken(text):
                text, end = self.hyphens.joined(text, following.text), ""
            start = self.length
            self._write(text)
            self.lines.append(Line(Span(start, self.length), row.page, _rounded(row)))
            stretches += _stretches(row, start, self.length)
            self._write(end)
        return stretches

    def _write(self, text: str) -> None:
        self.parts.append(text)
        self.length += len(text)


def _stretches(row: Row, start: int, end: int) -> list[_Stretch]:
    stretches: list[_Stretch] = []
    for piece in row.pieces:
        after = start + len(piece.text)
        stretches.append((start, min(end, after), piece.look))
        start = after + 1
    return stretches


def _runs(stretches: list[_Stretch]) -> list[Run]:
    """Stretches of one look that follow one another, as one run; the space between two runs belongs to the first."""
    runs: list[Run] = []
    first, end, look = stretches[0]
    for start, after, other in stretches[1:]:
        if other != look:
            runs.append(_run(first, start, look))
            first, look = start, other
        end = after
    runs.append(_run(first, end, look))
    return runs


def _run(start: int, end: int, look: Look) -> Run:
    return Run(Span(start, end), bold=look.bold, italic=look.italic, size=look.size)


def _usual_size(stretches: list[_Stretch]) -> float:
    """The size that most of the letters have."""
    letters: Counter[float] = Counter()
    for start, end, look in stretches:
        letters[look.size] += end - start
    return letters.most_common(1)[0][0]


def _rounded(row: Row) -> tuple[float, float, float, float]:
    return (round(row.left, 1), round(row.top, 1), round(row.right, 1), round(row.bottom, 1))
