"""What stands on the pages, in reading order: columns of text, tables, and pages that could not be read."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from pactlint.readers.pdf.columns import Column, columns_of
from pactlint.readers.pdf.tables import Table, tables_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from pactlint.readers.pdf.furniture import Sheet
    from pactlint.readers.pdf.page import Page

PICTURE = "a picture without text"


@dataclass(frozen=True, slots=True)
class Unread:
    """Pages in a row (counted from 1) that could not be read, and what they are instead of readable."""

    first: int
    last: int
    what: str

    @property
    def problem(self) -> str:
        """A sentence for the reader of a report."""
        if self.first == self.last:
            return f"page {self.first} is {self.what}"
        return f"pages {self.first} to {self.last} are {self.what}"


Item = Column | Table | Unread


def flow_of(pages: Sequence[Page], sheets: Sequence[Sheet]) -> list[Item]:
    """The items of a file in reading order; a table stands between the columns above and below it."""
    of_page: dict[int, list[Sheet]] = defaultdict(list)
    for sheet in sheets:
        of_page[sheet.page.number].append(sheet)
    items: list[Item] = []
    # A forged or broken page tree may claim thousands of pages that are not there: one gap for all in a row.
    for what, group in groupby(pages, key=lambda page: page.problem):
        run = list(group)
        if what:
            items.append(Unread(run[0].number, run[-1].number, what))
            continue
        for page in run:
            if page.drawn and not of_page[page.number]:
                items.append(Unread(page.number, page.number, PICTURE))
            items += [item for sheet in of_page[page.number] for item in _items_of(sheet)]
    return items


def columns_in(items: Iterable[Item]) -> Iterator[Column]:
    """All columns of text, those in the cells of tables included."""
    for item in items:
        if isinstance(item, Column):
            yield item
        elif isinstance(item, Table):
            yield from (cell.content for cell in item.cells)


def _items_of(sheet: Sheet) -> Iterator[Item]:
    tables, rows = tables_of(sheet.page.grids, sheet.rows)
    for table in tables:
        yield from columns_of([row for row in rows if row.top < table.box[1]])
        yield table
        rows = [row for row in rows if row.top >= table.box[1]]
    yield from columns_of(rows)
