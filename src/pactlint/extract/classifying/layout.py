"""Where each sentence stands: its block, its clause, the nearest clause above it with a heading, its place in the text."""

from __future__ import annotations

from bisect import bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from pactlint.extract.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from pactlint.agreement import Clause
    from pactlint.document import Document, Span


@dataclass(frozen=True, slots=True)
class Layout:
    """The sentences of a document and, for each, the ordinal of its block, its clause and its headed clause (-1 for none).

    `headings` are those of the headed clauses.
    """

    spans: tuple[Span, ...]
    headings: tuple[Span | None, ...]
    block: NDArray[np.int64]
    clause: NDArray[np.int64]
    headed: NDArray[np.int64]
    length: NDArray[np.float32]
    place: NDArray[np.float32]
    size: int


def layout(document: Document, clauses: Sequence[Clause]) -> Layout:
    """The sentences of a document with their places in its blocks and outline."""
    told = [(span, at) for at, block in enumerate(document.blocks) for span in sentences(document, block.span)]
    spans = tuple(span for span, _ in told)
    starts = [clause.span.start for clause in clauses]
    clause = [_clause(clauses, starts, span.start) for span in spans]
    headed = [_headed(clauses, index) for index in clause]
    size = len(document.text)
    return Layout(
        spans=spans,
        headings=tuple(None if index < 0 else clauses[index].heading for index in headed),
        block=np.array([at for _, at in told], dtype=np.int64),
        clause=np.array(clause, dtype=np.int64),
        headed=np.array(headed, dtype=np.int64),
        length=np.log(np.array([len(span) for span in spans], dtype=np.float32) + 1),
        place=np.array([span.start / size for span in spans], dtype=np.float32),
        size=size,
    )


def _clause(clauses: Sequence[Clause], starts: list[int], offset: int) -> int:
    index = bisect_right(starts, offset) - 1
    while index >= 0 and clauses[index].span.end <= offset:
        parent = clauses[index].parent
        index = -1 if parent is None else parent
    return index


def _headed(clauses: Sequence[Clause], index: int) -> int:
    while index >= 0 and clauses[index].heading is None:
        parent = clauses[index].parent
        if parent is None:
            break
        index = parent
    return index
