"""Ruled tables: cells from the lines drawn on a page, and the words that stand in them."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import groupby
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from pactlint.readers.pdf.columns import Column
from pactlint.readers.pdf.page import Row, row_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pactlint.readers.pdf.page import Box, Grid, Piece, Ruling

_SNAP = 3.0
"""Points within which two lines are one, or meet (pdfplumber's own)."""
_MOST_CELLS = 2_000
"""Cells of one page: a closely printed price list has five hundred."""


@dataclass(frozen=True, slots=True)
class TableCell:
    """A cell with the text in it; `row` and `column` count from 0, `rows` and `columns` say how many it covers."""

    row: int
    column: int
    rows: int
    columns: int
    content: Column


@dataclass(frozen=True, slots=True)
class Table:
    """A ruled table: its place on the page and its cells with text, row by row."""

    box: Box
    cells: tuple[TableCell, ...]


def grids_of(rulings: Sequence[Ruling]) -> tuple[Grid, ...]:
    """The ruled tables of a page, each as the boxes of its cells; a box divided across only is none.

    Found by pdfplumber's way from the lines that pdfium found.
    """
    if not rulings:
        return ()
    from pdfplumber.table import (  # noqa: PLC0415  # 0.1 s to import, and few agreements have a ruled table
        cells_to_tables,
        edges_to_intersections,
        intersections_to_cells,
        merge_edges,
    )

    edges = merge_edges([_edge(ruling) for ruling in rulings], _SNAP, _SNAP, _SNAP, _SNAP)
    cells: list[Box] = intersections_to_cells(edges_to_intersections(edges, _SNAP, _SNAP))
    if len(cells) > _MOST_CELLS:
        return ()
    grids = (tuple(grid) for grid in cells_to_tables(cells))
    return tuple(grid for grid in grids if len({round(cell[0]) for cell in grid}) > 1)


def tables_of(grids: Sequence[Grid], rows: Sequence[Row]) -> tuple[list[Table], list[Row]]:
    """The tables among some rows of a page, from top to bottom, and the rows that are in none.

    A frame around text is no table: fewer than two of its cells hold any.
    """
    tables: list[Table] = []
    rest = list(rows)
    for grid in grids:
        table, rest = _filled(grid, rest)
        if table:
            tables.append(table)
    return sorted(tables, key=lambda table: table.box[1]), rest


def outline(grid: Grid) -> Box:
    """The place of a whole table."""
    return (min(c[0] for c in grid), min(c[1] for c in grid), max(c[2] for c in grid), max(c[3] for c in grid))


def _edge(ruling: Ruling) -> dict[str, Any]:
    """A line as pdfplumber describes one."""
    width, height = ruling.right - ruling.left, ruling.bottom - ruling.top
    x, y = (ruling.left + ruling.right) / 2, (ruling.top + ruling.bottom) / 2
    if width >= height:
        return {"x0": ruling.left, "x1": ruling.right, "top": y, "bottom": y, "width": width, "height": 0, "orientation": "h"}
    return {"x0": x, "x1": x, "top": ruling.top, "bottom": ruling.bottom, "width": 0, "height": height, "orientation": "v"}


def _filled(grid: Grid, rows: list[Row]) -> tuple[Table | None, list[Row]]:
    """A table with its words, and the rows without them; no table where fewer than two cells hold any."""
    place = outline(grid)
    contents: dict[Box, list[Row]] = defaultdict(list)
    rest: list[Row] = []
    for row in rows:
        if not place[1] <= row.middle <= place[3]:
            rest.append(row)
            continue
        for box, group in groupby(row.pieces, key=lambda piece: _box_around(piece, grid)):
            part = row_of(list(group), row.page)
            if box:
                contents[box].append(part)
            else:
                rest.append(part)
    if len(contents) < 2:
        return None, rows
    return Table(place, _cells(grid, contents)), rest


def _box_around(piece: Piece, boxes: Grid) -> Box | None:
    x, y = (piece.left + piece.right) / 2, (piece.top + piece.bottom) / 2
    return next((box for box in boxes if box[0] <= x <= box[2] and box[1] <= y <= box[3]), None)


def _cells(boxes: Grid, contents: dict[Box, list[Row]]) -> tuple[TableCell, ...]:
    lefts, tops = sorted({box[0] for box in boxes}), sorted({box[1] for box in boxes})
    cells = [
        TableCell(
            tops.index(box[1]),
            lefts.index(box[0]),
            max(1, sum(box[1] <= top < box[3] - _SNAP for top in tops)),
            max(1, sum(box[0] <= left < box[2] - _SNAP for left in lefts)),
            _content(box, sorted(lines, key=attrgetter("middle", "left"))),
        )
        for box, lines in contents.items()
    ]
    return tuple(sorted(cells, key=lambda cell: (cell.row, cell.column)))


def _content(box: Box, lines: list[Row]) -> Column:
    """The text of a cell; it may be as wide as the cell less the margin that it keeps on the left."""
    left = min(line.left for line in lines)
    right = max(line.right for line in lines)
    return Column(tuple(lines), left, max(right, box[2] - (left - box[0])), framed=True)
