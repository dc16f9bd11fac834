"""Reads agreements in PDF: pages into lines, lines into paragraphs, with the page and place of every printed line."""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from pactlint.document import Cell, Document, Format
from pactlint.errors import ReadError
from pactlint.readers.pdf.assembly import Assembly
from pactlint.readers.pdf.columns import Column, columns_of
from pactlint.readers.pdf.furniture import Sheet, part
from pactlint.readers.pdf.hyphens import Hyphens
from pactlint.readers.pdf.measure import Measure, measures
from pactlint.readers.pdf.paragraphs import paragraphs_of
from pactlint.readers.pdf.source import open_source
from pactlint.readers.pdf.tables import Table, tables_of

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pactlint.readers.pdf.page import Page


def read_pdf(data: bytes, path: str, password: str | None = None) -> Document:
    """Read a PDF file; `path` only names it.

    Raises `ReadError` where nothing can be read: not a PDF, damaged, locked, pictures only. A single page that cannot be read
    is a `Gap`, and running heads, footers and page numbers are `Aside`s.
    """
    source = open_source(data, path, password)
    parted = part(source.pages)
    flow = list(_flow(source.pages, parted.sheets))
    columns = [column for item in flow for column in _columns_in(item)]
    if not columns:
        raise ReadError(path, "has no text: its pages are pictures", "run OCR first, for example `ocrmypdf in.pdf out.pdf`")
    assembly = Assembly(Hyphens([row.text for column in columns for row in column.rows]))
    _assemble(flow, assembly, measures(columns))
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


def _flow(pages: Sequence[Page], sheets: Sequence[Sheet]) -> Iterator[Column | Table | Page]:
    """Columns and tables in reading order, and in their places the pages that could not be read."""
    for page in pages:
        of_page = [sheet for sheet in sheets if sheet.page is page and sheet.rows]
        if page.problem or (page.drawn and not of_page):
            yield page
        for sheet in of_page:
            tables, rows = tables_of(page.rulings, sheet.rows)
            for table in tables:
                yield from columns_of([row for row in rows if row.top < table.box[1]])
                yield table
                rows = [row for row in rows if row.top >= table.box[1]]
            yield from columns_of(rows)


def _columns_in(item: Column | Table | Page) -> list[Column]:
    if isinstance(item, Column):
        return [item]
    return [cell.content for cell in item.cells] if isinstance(item, Table) else []


def _assemble(flow: list[Column | Table | Page], assembly: Assembly, usual: dict[int, Measure]) -> None:
    tables = 0
    for is_column, items in groupby(flow, key=lambda item: isinstance(item, Column)):
        if is_column:
            for paragraph in paragraphs_of([item for item in items if isinstance(item, Column)], usual):
                assembly.add_block(paragraph)
            continue
        for item in items:
            if isinstance(item, Table):
                _add_table(item, tables, assembly, usual)
                tables += 1
            elif not isinstance(item, Column):
                assembly.add_gap(item.problem or "it is a picture without text", item.number)


def _add_table(table: Table, number: int, assembly: Assembly, usual: dict[int, Measure]) -> None:
    for cell in table.cells:
        place = Cell(number, cell.row, cell.column, cell.rows, cell.columns)
        for paragraph in paragraphs_of([cell.content], usual):
            assembly.add_block(paragraph, place)
