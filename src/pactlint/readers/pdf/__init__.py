"""Reads agreements in PDF: pages into lines, lines into paragraphs, with the page and place of every printed line."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from pactlint.document import Cell, Document, Format
from pactlint.errors import ReadError
from pactlint.readers.pdf.assembly import Assembly
from pactlint.readers.pdf.columns import Column
from pactlint.readers.pdf.flow import PICTURE, Item, Unread, columns_in, flow_of
from pactlint.readers.pdf.furniture import part
from pactlint.readers.pdf.hyphens import Hyphens
from pactlint.readers.pdf.measure import Measure, measure
from pactlint.readers.pdf.paragraphs import paragraphs_of
from pactlint.readers.pdf.source import open_source
from pactlint.readers.pdf.tables import Table

if TYPE_CHECKING:
    from collections.abc import Sequence


def read_pdf(data: bytes, path: str, password: str | None = None) -> Document:
    """Read a PDF file; `path` only names it.

    Raises `ReadError` where nothing can be read: not a PDF, damaged, locked, pictures only. A single page that cannot be read
    is a `Gap`, and running heads, footers and page numbers are `Aside`s.
    """
    source = open_source(data, path, password)
    parted = part(source.pages)
    items = flow_of(source.pages, parted.sheets)
    columns = list(columns_in(items))
    if not columns:
        raise _unreadable(items, path)
    assembly = Assembly(Hyphens([row.text for column in columns for row in column.rows]))
    _assemble(items, assembly, measure(columns))
    for _ in range(source.attachments):
        assembly.add_gap("a file is attached, which is not opened")
    return Document(
        path,
        Format.PDF,
        assembly.text,
        tuple(assembly.blocks),
        tuple(assembly.runs),
        tuple(assembly.lines),
        parted.asides,
        tuple(assembly.gaps),
        source.title,
        line_starts=tuple(line.span.start for line in assembly.lines),
    )


def _unreadable(items: Sequence[Item], path: str) -> ReadError:
    problems = [item for item in items if isinstance(item, Unread)]
    if not problems:
        return ReadError(path, "has no text")
    if any(unread.what != PICTURE for unread in problems):
        return ReadError(path, f"cannot be read: {problems[0].problem}", "save it anew from the program that made it")
    return ReadError(path, "has no text: its pages are pictures", "run OCR first, for example `ocrmypdf in.pdf out.pdf`")


def _assemble(items: Sequence[Item], assembly: Assembly, measures: dict[int, Measure]) -> None:
    tables = 0
    for kind, group in groupby(items, key=type):
        if kind is Column:
            for paragraph in paragraphs_of([item for item in group if isinstance(item, Column)], measures):
                assembly.add_block(paragraph)
            continue
        for item in group:
            if isinstance(item, Table):
                _add_table(item, tables, assembly, measures)
                tables += 1
            elif isinstance(item, Unread):
                assembly.add_gap(item.problem, item.first)


def _add_table(table: Table, number: int, assembly: Assembly, measures: dict[int, Measure]) -> None:
    for cell in table.cells:
        place = Cell(number, cell.row, cell.column, cell.rows, cell.columns)
        for paragraph in paragraphs_of([cell.content], measures):
            assembly.add_block(paragraph, place)
