"""Reads parties from tables: a role beside each name, roles over columns of particulars, a list of names with their roles."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pactlint.extract.parties.aliases import Alias
from pactlint.extract.parties.capacities import is_role
from pactlint.extract.parties.names import Name, name_at
from pactlint.extract.parties.namings import Naming

if TYPE_CHECKING:
    from pactlint.document import Document, Span


def tabled(document: Document, flow: str) -> Iterator[Naming]:
    """The parties that the tables in the flow name, in the order of the text."""
    for rows in _tables(document, len(flow)):
        columns: dict[int, Alias] = {}
        heads: dict[int, str] = {}
        for row in rows:
            yield from _beside(flow, row)
            yield from _below(flow, row, columns, heads)
            roles = {cell.column: cell.alias for cell in row if is_role(cell.text)}
            if len(roles) > 1:
                columns = roles
            heads = heads or {
                cell.column: cell.text.lower() for cell in row if _HEAD.fullmatch(cell.text) or _AS.fullmatch(cell.text)
            }


@dataclass(frozen=True, slots=True)
class _Cell:
    column: int
    text: str
    start: int

    @property
    def alias(self) -> Alias:
        return Alias(self.text, self.start, self.start + len(self.text))


_OWN_NAME = re.compile(
    r"(?:legal |full |registered |company |party |entity )*(?:name|company|party|entity|organi[sz]ation)", re.IGNORECASE
)
_HEAD = re.compile(r"(?:the )?(?:part(?:y|ies)|name(?: of (?:the )?party)?|(?:full |legal |party |company )+name)", re.IGNORECASE)
_AS = re.compile(r"role|short name|defined term|referred to as|capacity|abbreviation|also called", re.IGNORECASE)


def _tables(document: Document, end: int) -> Iterator[list[list[_Cell]]]:
    """The tables as rows of cells, each cell by its first paragraph that holds anything."""
    table: int | None = None
    rows: dict[int, dict[int, _Cell]] = {}
    for block in document.blocks:
        if block.span.start >= end:
            break
        if block.cell is None or block.cell.outer is not None:
            continue
        if block.cell.table != table and rows:
            yield [list(row.values()) for row in rows.values()]
            rows = {}
        table = block.cell.table
        text, start = _trimmed(document, block.span)
        if text:
            rows.setdefault(block.cell.row, {}).setdefault(block.cell.column, _Cell(block.cell.column, text, start))
    if rows:
        yield [list(row.values()) for row in rows.values()]


def _trimmed(document: Document, span: Span) -> tuple[str, int]:
    words = document.plain[span.start : span.end]
    text = words.strip()
    return text.rstrip(": "), span.start + (words.index(text) if text else 0)


def _beside(flow: str, row: list[_Cell]) -> Iterator[Naming]:
    """The role in the first cell, the name in the next ("Employer | Northgate Ltd.")."""
    if len(row) == 2 and row[0].column == 0 and is_role(row[0].text) and (name := _name_in(flow, row[1])):
        yield Naming(name, (row[0].alias,), name.form)


def _below(flow: str, row: list[_Cell], columns: dict[int, Alias], heads: dict[int, str]) -> Iterator[Naming]:
    """The names under roles ("Company | {name} | {name}"), or under "Name" with the role in another column."""
    if columns and row[0].column not in columns and _OWN_NAME.fullmatch(row[0].text):
        for cell in row[1:]:
            if cell.column in columns and (name := _name_in(flow, cell)):
                yield Naming(name, (columns[cell.column],), name.form)
    name_column = next((column for column, head in heads.items() if _HEAD.fullmatch(head)), None)
    named = next((cell for cell in row if cell.column == name_column), None)
    if len(heads) > 1 and named and (name := _name_in(flow, named)):
        roles = tuple(cell.alias for cell in row if _AS.fullmatch(heads.get(cell.column, "")))
        yield Naming(name, roles, name.form)


def _name_in(flow: str, cell: _Cell) -> Name | None:
    """The name that a cell consists of, or begins with."""
    name = name_at(flow, cell.start)
    return name if name and name.start - cell.start < 5 and name.end <= cell.start + len(cell.text) + 1 else None
