"""The measure of a file's type area: where its lines end, how far apart they stand, how well they are filled.

All of it is learnt from pairs of rows that are surely one paragraph: the second begins in lower case, in the midst of a sentence.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from statistics import median
from typing import TYPE_CHECKING

from pactlint.readers.plain.marks import goes_on, is_settled

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pactlint.readers.pdf.columns import Column
    from pactlint.readers.pdf.page import Row

_FEWEST = 3
"""Pairs of rows that a page needs to speak for itself; with fewer the whole file speaks for it."""
_USUAL_GAP = 0.3
"""Gap between two lines, in font sizes, where a file has no pair to learn it from."""
_SPACE = 0.3
"""Width of a word space, in font sizes."""
_RAGGED = 0.9
"""Share of the surely wrapped lines that the allowance for carelessly broken lines covers."""


@dataclass(frozen=True, slots=True)
class Measure:
    """What is usual on one page; lengths in font sizes.

    `gap` is the space between two lines of a paragraph, `slack` how much longer than needed the space at the end of a wrapped
    line may be (nothing where a program broke the lines, several letters where a typist did).
    """

    gap: float
    slack: float


def measures(columns: Iterable[Column]) -> dict[int, Measure]:
    """The measure of each page that has a column, by page number."""
    gaps: dict[int, list[float]] = defaultdict(list)
    slacks: list[float] = []
    pages: set[int] = set()
    for column in columns:
        pages.add(column.rows[0].page)
        for above, below in zip(column.rows, column.rows[1:], strict=False):
            if goes_on(below.text) and not is_settled(above.text) and above.page == below.page:
                gaps[above.page].append((below.top - above.bottom) / above.size)
                slacks.append(spare(above, below, column.right))
    usual = median(gap for page in gaps.values() for gap in page) if gaps else _USUAL_GAP
    slack = max(0.0, sorted(slacks)[int(_RAGGED * len(slacks))]) if slacks else 0.0
    return {page: Measure(median(gaps[page]) if len(gaps[page]) >= _FEWEST else usual, slack) for page in pages}


def spare(above: Row, below: Row, edge: float) -> float:
    """The room, in font sizes, left at the end of a row after the first word of the next: above 0, that word would have fitted."""
    word = below.pieces[0]
    return (edge - above.right - (word.right - word.left)) / above.size - _SPACE
