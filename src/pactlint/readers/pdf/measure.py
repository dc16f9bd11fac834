"""The measure of a file's type area: where its lines end, how far apart they stand, how well they are filled.

All of it is learnt from pairs of rows that are surely one paragraph: the second begins in lower case, in the midst of a sentence.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from statistics import median, median_high
from typing import TYPE_CHECKING

from pactlint.readers.plain.marks import clause_number, is_label, is_settled

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pactlint.readers.pdf.columns import Column
    from pactlint.readers.pdf.page import Row

_FEWEST = 3
"""Pairs of rows that a page needs to speak for itself; with fewer the whole file speaks for it."""
_USUAL_GAP = 0.3
"""Gap between two lines, in font sizes, where a file has no pair to learn it from."""
_SPACE = 0.3
"""Width of a word space, in font sizes."""
_REGULAR = 0.2
"""Space beyond the usual, in font sizes, with which two rows still stand as close as the lines of a paragraph."""
_RAGGED = 0.9
"""Share of the surely wrapped lines that the allowance for carelessly broken lines covers."""


@dataclass(frozen=True, slots=True)
class Measure:
    """What is usual in one column.

    `gap` is the space between two lines of a paragraph, `slack` how much longer than needed the space at the end of a wrapped
    line may be (nothing where a program broke the lines, several letters where a typist did), both in font sizes; `right` is
    where its lines may end.
    """

    gap: float
    slack: float
    right: float


_Wrap = tuple["Row", "Row"]


def measure(columns: Sequence[Column]) -> dict[int, Measure]:
    """The measure of each column, by the column's `id`."""
    wraps = [list(_wraps_in(column)) for column in columns]
    gaps = _gaps(columns, wraps)
    edges = _edges(columns, wraps)
    slacks = sorted(
        spare(above, below, edge)
        for edge, pairs in zip(edges, wraps, strict=True)
        for above, below in pairs
        if gap_between(above, below) < gaps[above.page] + _REGULAR
    )
    slack = max(0.0, slacks[int(_RAGGED * len(slacks))]) if slacks else 0.0
    return {id(column): Measure(gaps[column.rows[0].page], slack, edge) for column, edge in zip(columns, edges, strict=True)}


def gap_between(above: Row, below: Row) -> float:
    """The space between two rows, in font sizes."""
    return (below.top - above.bottom) / above.size


def spare(above: Row, below: Row, edge: float) -> float:
    """The room, in font sizes, left at the end of a row besides the first word of the next; above 0, that would have fitted."""
    word = below.pieces[0]
    return (edge - above.right - (word.right - word.left)) / above.size - _SPACE


def _wraps_in(column: Column) -> Iterator[_Wrap]:
    """Pairs of rows that are surely one sentence, broken at the end of the line."""
    for above, below in pairwise(column.rows):
        if below.text[0].islower() and not (clause_number(below.text) or is_settled(above.text) or is_label(above.text)):
            yield above, below


def _gaps(columns: Sequence[Column], wraps: list[list[_Wrap]]) -> dict[int, float]:
    """The usual gap between lines on each page."""
    gaps: dict[int, list[float]] = {column.rows[0].page: [] for column in columns}
    for pairs in wraps:
        for above, below in pairs:
            gaps[above.page].append(gap_between(above, below))
    usual = median([gap for page in gaps.values() for gap in page] or [_USUAL_GAP])
    return {page: median(of_page) if len(of_page) >= _FEWEST else usual for page, of_page in gaps.items()}


def _edges(columns: Sequence[Column], wraps: list[list[_Wrap]]) -> list[float]:
    """Where the lines of each column may end.

    A page of signatures or an address has none but short lines, and the longest of them is not the edge of the type area: what
    has too few wrapped lines to show the edge is taken to be as wide as is usual in the file.
    """
    shown = [
        _right_edge(pairs) if len(pairs) >= _FEWEST and not column.framed else 0.0
        for column, pairs in zip(columns, wraps, strict=True)
    ]
    usual = median_high([edge for edge in shown if edge] or [0.0])
    return [
        edge or (column.right if column.framed else max(column.right, usual)) for column, edge in zip(columns, shown, strict=True)
    ]


def _right_edge(wraps: list[_Wrap]) -> float:
    """The place that the wrapped lines stick to, should a few stick out."""
    edges = sorted(above.right for above, _ in wraps)
    return edges[-1 - len(edges) // 10]
