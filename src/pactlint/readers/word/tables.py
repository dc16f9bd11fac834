"""Tables: the cells of one in reading order, each with its place on the grid."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pactlint.document import Cell
from pactlint.readers.word.drawings import chosen
from pactlint.readers.word.measures import whole
from pactlint.readers.word.tags import ALTERNATIVES, PARAGRAPH, PROPERTIES, TABLE, VALUE, w

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

MAX_COLUMNS: Final = 1_000
"""A cell that claims to be wider counts as so wide. Word's own tables end at 63 columns."""

_ROW: Final = w("tr")
_CELL: Final = w("tc")
_CELL_PROPERTIES: Final = w("tcPr")
_ROW_PROPERTIES: Final = w("trPr")
_GRID_BEFORE: Final = w("gridBefore")
_GRID_SPAN: Final = w("gridSpan")
_MERGE: Final = w("vMerge")
_CONTENT: Final = frozenset({PARAGRAPH, TABLE})
_NO_WRAPPER: Final = PROPERTIES | _CONTENT

_Said = dict[str, str | None]


@dataclass(slots=True)
class _Place:
    """A cell's place while its table is read: `rows` grows with every row that continues it, if it is merged downwards."""

    row: int
    column: int
    columns: int
    merged: bool
    rows: int = 1


def cells(table: _Element, index: int, outer: Cell | None, left_out: frozenset[str]) -> list[tuple[_Element, Cell]]:
    """The cells of the document's table number `index`, without the rows and cells that carry a mark of `left_out`.

    A cell that continues the one above it shares that one's place: Word keeps it empty, other programs may not.
    """
    placed: list[tuple[_Element, _Place]] = []
    above: dict[int, _Place] = {}
    for number, (row, said) in enumerate(_children(table, _ROW, _ROW_PROPERTIES, left_out)):
        found = list(
            _placed(_children(row, _CELL, _CELL_PROPERTIES, left_out), number, _number(said.get(_GRID_BEFORE), 0), above)
        )
        above = {place.column: place for _, place in found}
        placed += found
    return [(cell, Cell(index, place.row, place.column, place.rows, place.columns, outer)) for cell, place in placed]


def _placed(
    row: Iterator[tuple[_Element, _Said]], number: int, column: int, above: dict[int, _Place]
) -> Iterator[tuple[_Element, _Place]]:
    for cell, said in row:
        columns = max(1, _number(said.get(_GRID_SPAN), 1))
        started = above.get(column)
        if _MERGE in said and said[_MERGE] != "restart" and started is not None and started.merged:
            started.rows += 1
            yield cell, started
        else:
            yield cell, _Place(number, column, columns, merged=_MERGE in said)
        column += columns


def _children(parent: _Element, wanted: str, properties: str, left_out: frozenset[str]) -> Iterator[tuple[_Element, _Said]]:
    """The rows of a table or cells of a row with their properties, also those in content controls or tracked changes."""
    for child in parent:
        tag = child.tag
        if tag == wanted:
            said = _read(child, properties)
            if left_out.isdisjoint(said):
                yield child, said
        elif tag == ALTERNATIVES:
            one = chosen(child)
            yield from () if one is None else _children(one, wanted, properties, left_out)
        elif tag not in _NO_WRAPPER and tag not in left_out:
            yield from _children(child, wanted, properties, left_out)


def _read(element: _Element, properties: str) -> _Said:
    for child in element:
        tag = child.tag
        if tag == properties:
            return {one.tag: one.get(VALUE) for one in child}
        if tag in _CONTENT:
            break
    return {}


def _number(value: str | None, otherwise: int) -> int:
    number = whole(value)
    return otherwise if number is None else min(max(0, number), MAX_COLUMNS)
