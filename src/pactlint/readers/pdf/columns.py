"""The order in which the rows of a sheet are read: columns one after the other, signature blocks that stand side by side too."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, replace
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from pactlint.readers.pdf.page import Row, row_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pactlint.readers.pdf.page import Piece

_GUTTER = 0.8
"""Width of the gap between two columns, at the least, in font sizes: twice the widest space of a well-set line."""
_FEWEST_ROWS, _FEWEST_LETTERS, _FILLED, _FLOWING = 6, 15, 0.7, 0.25
"""What makes two blocks columns of prose and not of a table: rows in each, letters in the usual row, part of the width filled,
share of the rows that begin in lower case."""
_LEVEL_ROWS = 4
"""Rows of either column that stand beside the other column, at the least."""
_NARROWEST = 0.2
"""Part of the whole width that a column of prose takes, at the least; labels and page numbers take less."""
_LOOSE = 1.8
"""Distance to the next row, in row heights, from which what follows is no longer part of the columns."""
_FEWEST_TWINS, _TWINS_SHARE = 2, 0.35
"""Rows of two signature blocks that ask the same of both sides, and their share of the rows that have both."""
_ALIGNED = 6.0
"""Points within which the rows of the right-hand column begin."""
_MOST_GUTTERS = 6
"""Places tried, the likeliest first."""
_LABEL = re.compile(r"(?P<to>if to)\b|(?:[A-Za-z][\w /.&'’-]{0,40}?)??(?P<last>[A-Za-z]+)\s?:|(?P<sign>/s/|_{4})", re.IGNORECASE)
_DEEPEST = 3
"""Splits within splits: four columns."""


@dataclass(frozen=True, slots=True)
class Column:
    """Rows that are read from top to bottom, and the edges that they keep to; `framed` says that ruled lines show the edges."""

    rows: tuple[Row, ...]
    left: float
    right: float
    framed: bool = False


@dataclass(frozen=True, slots=True)
class _Split:
    """Rows `start` up to `end` are two columns that part at `x`; `worth` says how many rows bear that out."""

    start: int
    end: int
    x: float
    worth: int = 0


def columns_of(rows: Sequence[Row], depth: int = 0) -> Iterator[Column]:
    """The columns of a sheet in reading order."""
    split = _best_split(rows) if depth < _DEEPEST else None
    if split is None:
        if rows:
            yield Column(tuple(rows), min(row.left for row in rows), _right_edge(rows))
        return
    left, right = _sides(rows[split.start : split.end], split.x)
    yield from columns_of(rows[: split.start], depth + 1)
    yield from columns_of(left, depth + 1)
    yield from columns_of(right, depth + 1)
    yield from columns_of(rows[split.end :], depth + 1)


def _right_edge(rows: Sequence[Row]) -> float:
    """Where the lines of a column end: the place that all but a few stick to, should one stick out."""
    edges = sorted(row.right for row in rows)
    return edges[-1 - len(edges) // 20]


def _best_split(rows: Sequence[Row]) -> _Split | None:
    splits = [split for x in _gutters(rows) for split in _splits_at(rows, x)]
    return max(splits, key=lambda split: split.worth, default=None)


def _gutters(rows: Sequence[Row]) -> list[float]:
    """Places where several rows begin, or go on after a gap, well inside the sheet."""
    if len(rows) < 2:
        return []
    left, right = min(row.left for row in rows), max(row.right for row in rows)
    inner_left, inner_right = left + _NARROWEST * (right - left), right - _NARROWEST / 2 * (right - left)
    starts = sorted(x for row in rows for x in _starts(row) if inner_left < x < inner_right)
    near = {x: bisect_right(starts, x + _ALIGNED) - bisect_left(starts, x) for x in starts}
    firsts = sorted((x for x in near if near[x] > 1), key=lambda x: (-near[x], x))
    return [x - 1.5 for x in firsts[:_MOST_GUTTERS]]


def _starts(row: Row) -> Iterator[float]:
    yield row.left
    for before, after in pairwise(row.pieces):
        if after.left - before.right >= _GUTTER * after.look.size:
            yield after.left


def _splits_at(rows: Sequence[Row], x: float) -> Iterator[_Split]:
    """The stretches of rows that keep clear of a gutter and are columns of prose or of signatures."""
    for clear, group in groupby(range(len(rows)), key=lambda index: not _crosses(rows[index], x)):
        indexes = list(group)
        if clear and _are_two_sided(rows[indexes[0] : indexes[-1] + 1], x):
            split = _trimmed(rows, indexes[0], indexes[-1] + 1, x)
            worth = _worth(rows[split.start : split.end], x) if split else 0
            if split and worth:
                yield replace(split, worth=worth)


def _are_two_sided(rows: Sequence[Row], x: float) -> bool:
    """Do enough rows stand on both sides? Tells most places apart at the price of two comparisons a row."""
    left, right = sum(row.left < x for row in rows), sum(row.right > x for row in rows)
    return left + right - len(rows) >= _FEWEST_TWINS or min(left, right) >= _FEWEST_ROWS


def _crosses(row: Row, x: float) -> bool:
    if any(piece.left < x - 1 and piece.right > x + 1 for piece in row.pieces):
        return True
    before, after = _parts(row, x)
    return bool(before and after) and after[0].left - before[-1].right < _GUTTER * after[0].look.size


def _trimmed(rows: Sequence[Row], start: int, end: int, x: float) -> _Split | None:
    """Without the rows above and below that stand on one side only and apart from the columns."""
    left = [index for index in range(start, end) if rows[index].left < x]
    right = [index for index in range(start, end) if rows[index].right > x]
    if not left or not right:
        return None
    first, last = max(left[0], right[0]), min(left[-1], right[-1]) + 1
    while first > start and _follows(rows[first - 1], rows[first]):
        first -= 1
    while last < end and _follows(rows[last - 1], rows[last]):
        last += 1
    return _Split(first, last, x) if last - first > 1 else None


def _follows(above: Row, below: Row) -> bool:
    return below.top - above.bottom < (_LOOSE - 1) * (above.bottom - above.top)


def _worth(rows: Sequence[Row], x: float) -> int:
    left, right = _sides(rows, x)
    if not left or not right:
        return 0
    if _are_prose(left, right):
        return len(rows)
    twins = _twins(rows, x)
    facing = len(left) + len(right) - len(rows)
    if twins < _FEWEST_TWINS or twins < _TWINS_SHARE * facing:
        return 0
    return twins + sum(abs(row.left - x) < _ALIGNED for row in right)


def _are_prose(left: list[Row], right: list[Row]) -> bool:
    width = max(row.right for row in right) - min(row.left for row in left)
    top, bottom = max(left[0].top, right[0].top), min(left[-1].bottom, right[-1].bottom)
    return all(
        _is_prose(side, width) and sum(top <= row.middle <= bottom for row in side) >= _LEVEL_ROWS for side in (left, right)
    )


def _is_prose(rows: list[Row], whole: float) -> bool:
    left, right = min(row.left for row in rows), max(row.right for row in rows)
    filled = sum(row.right - row.left for row in rows) / (len(rows) * (right - left) or 1)
    letters = sum(len(row.text) for row in rows) / len(rows)
    flowing = sum(row.text[0].islower() for row in rows) / len(rows)
    return (
        len(rows) >= _FEWEST_ROWS
        and letters >= _FEWEST_LETTERS
        and filled >= _FILLED
        and flowing >= _FLOWING
        and right - left >= _NARROWEST * whole
    )


def _twins(rows: Sequence[Row], x: float) -> int:
    """Rows that ask the same of both sides ("By: … By: …"); an address on either side counts for two."""
    twins = 0
    for row in rows:
        left, right = _parts(row, x)
        label = _label(left)
        if label and label == _label(right):
            twins += _FEWEST_TWINS if label == "if to" else 1
    return twins


def _label(pieces: list[Piece]) -> str:
    match = _LABEL.match(" ".join(piece.text for piece in pieces))
    return (match["to"] or match["last"] or match["sign"]).lower() if match else ""


def _sides(rows: Sequence[Row], x: float) -> tuple[list[Row], list[Row]]:
    parts = [_parts(row, x) for row in rows]
    page = rows[0].page
    return [row_of(left, page) for left, _ in parts if left], [row_of(right, page) for _, right in parts if right]


def _parts(row: Row, x: float) -> tuple[list[Piece], list[Piece]]:
    return [piece for piece in row.pieces if piece.left < x], [piece for piece in row.pieces if piece.left >= x]
