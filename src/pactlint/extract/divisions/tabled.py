"""Divisions that stand in a table: a row for each party, or a column for each."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING, TypeVar

from pactlint.agreement import Amount, Division, Share, Unread
from pactlint.document import Span
from pactlint.extract.divisions.wholes import wholes
from pactlint.quantity import Money, Percentage

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from pactlint.agreement import Clause, Mention
    from pactlint.document import Document

_Spanned = TypeVar("_Spanned", "Mention", "Amount")


def tabled(
    document: Document, clauses: Sequence[Clause], mentions: Sequence[Mention], amounts: Sequence[Amount]
) -> Iterator[Division]:
    """The divisions in the tables of an agreement.

    A column of percentages, of money or of plain numbers (headed as a percentage, seats or shares) with a figure in every row of
    a party divides what its head names, else what the words before the table do. Rows of one party are added. A table with a
    party's cell left blank divides nothing: what stands there is not known.
    """
    for table in _tables(document):
        reader = _Table(document, clauses, mentions, amounts, table)
        yield from reader.by_rows() or reader.by_columns()


def _tables(document: Document) -> Iterator[dict[tuple[int, int], Span]]:
    """The cells of each table of the document by row and column; nested tables are left out."""
    tables: dict[int, dict[tuple[int, int], Span]] = {}
    for block in document.blocks:
        cell = block.cell
        if cell and cell.outer is None:
            cells = tables.setdefault(cell.table, {})
            before = cells.get((cell.row, cell.column))
            cells[cell.row, cell.column] = Span(before.start, block.span.end) if before else block.span
    yield from tables.values()
    yield from _typed(document)


def _typed(document: Document) -> Iterator[dict[tuple[int, int], Span]]:
    """Tables typed in a plain text: lines that follow one another, their cells parted by bars, tabs or wide gaps."""
    grid: dict[tuple[int, int], Span] = {}
    row = 0
    for block in document.blocks:
        for line in [] if block.cell else _lines(document, block.span):
            cells = _cells(document, line)
            if len(cells) < 2:
                if row > 1:
                    yield grid
                grid, row = {}, 0
                continue
            if any(_RULE.sub("", document.plain[cell.start : cell.end]) for cell in cells):
                grid.update({(row, column): cell for column, cell in enumerate(cells)})
                row += 1
    if row > 1:
        yield grid


def _lines(document: Document, span: Span) -> Iterator[Span]:
    start = span.start
    for line in document.text[span.start : span.end].split("\n"):
        if line.strip():
            yield Span(start, start + len(line))
        start += len(line) + 1


def _cells(document: Document, line: Span) -> list[Span]:
    cells: list[Span] = []
    start = line.start
    whole = document.plain[start : line.end]
    gaps = _GAP.finditer(document.plain, start, line.end) if "|" in whole or "   " in whole else ()
    for gap in [*gaps, None]:
        end = gap.start() if gap else line.end
        words = document.plain[start:end]
        if words.strip():
            cells.append(Span(start + len(words) - len(words.lstrip()), start + len(words.rstrip())))
        start = gap.end() if gap else end
    return cells


@dataclass(frozen=True, slots=True)
class _Table:
    document: Document
    clauses: Sequence[Clause]
    mentions: Sequence[Mention]
    amounts: Sequence[Amount]
    cells: Mapping[tuple[int, int], Span]

    def by_rows(self) -> list[Division]:
        parties = [(row, party) for row in self._rows() if (party := self._party_of_row(row))]
        columns = sorted({column for _, column in self.cells})
        lines = [[self.cells.get((row, column)) for row, _ in parties] for column in columns[1:]]
        heads = [self.cells.get((min(self._rows()), column)) for column in columns[1:]]
        names = [party for _, party in parties]
        return [division for head, line in zip(heads, lines, strict=True) for division in self._division(head, names, line)]

    def by_columns(self) -> list[Division]:
        first = min(self._rows())
        heads = sorted(column for row, column in self.cells if row == first)
        parties = [(column, party) for column in heads if (party := self._party(self.cells[first, column]))]
        names = [party for _, party in parties]
        return [
            division
            for row in self._rows()[1:]
            for division in self._division(
                self.cells.get((row, heads[0])), names, [self.cells.get((row, column)) for column, _ in parties]
            )
        ]

    def _rows(self) -> list[int]:
        return sorted({row for row, _ in self.cells})

    def _party_of_row(self, row: int) -> str | None:
        first = min(column for r, column in self.cells if r == row)
        return self._party(self.cells[row, first])

    def _party(self, cell: Span) -> str | None:
        """The one party that a cell names, if it names little else."""
        named = self._within(self.mentions, cell)
        if len(named) != 1 or len(named[0].parties) != 1 or len(cell) > len(named[0].span) + _LITTLE:
            return None
        return named[0].parties[0]

    def _division(self, head: Span | None, parties: list[str], cells: list[Span | None]) -> Iterator[Division]:
        known = [cell for cell in cells if cell and self._said(cell).strip(_BLANK)]
        if len(set(parties)) < 2 or len(known) < len(cells):
            return
        parts = [self._part(cell, head) for cell in known]
        figures = [part for part in parts if part is not None]
        if len(figures) < len(parts) or len({unit for unit, _ in figures}) != 1:
            return
        unit = figures[0][0]
        total = Fraction(100) if unit == "%" else sum((value for _, value in figures), Fraction(0))
        kind = self._kind(head, known[0], unit)
        if not total or not kind:
            return
        given: dict[str, Fraction] = {}
        spans: dict[str, Span] = {}
        for party, cell, (_, value) in zip(parties, known, figures, strict=True):
            given[party] = given.get(party, Fraction(0)) + value * 100 / total
            spans.setdefault(party, cell)
        shares = tuple(Share(party, Percentage(value), spans[party]) for party, value in given.items())
        clause = self._clause(known[0])
        yield Division(kind, shares, Span(known[0].start, known[-1].end), clause.index if clause else None)

    def _part(self, cell: Span, head: Span | None) -> tuple[str, Fraction] | None:
        """A cell's figure with its unit: a percentage, money of a currency, or a bare number under a head that says of what."""
        for amount in self._within(self.amounts, cell):
            value = amount.value
            if isinstance(value, Unread):
                return None
            if isinstance(value, Percentage):
                return "%", value.value
            if isinstance(value, Money) and not (head and _NO_PART.search(self._said(head))):
                return value.currency, value.amount
        number = _NUMBER.fullmatch(self._said(cell).strip())
        if number is None or head is None:
            return None
        count = Fraction(number[0].replace(",", "").replace(" ", ""))
        said = self._said(head)
        if _PERCENT.search(said):
            return "%", count
        return ("number", count) if _COUNTED.search(said) else None

    def _kind(self, head: Span | None, cell: Span, unit: str) -> str | None:
        """What is divided: what the head names, else the last whole named before the table, else the clause's heading."""
        clause = self._clause(cell)
        table = self.cells[min(self.cells)].start
        begins = clause.body.start if clause else cell.start - _BEFORE
        opening = Span(min(max(0, begins), table), table)
        around = [head, opening, clause.heading if clause else None]
        named = [kind for span in around if span for kind in list(wholes(self.document.plain, span))[-1:]]
        if not named:
            return "contribution" if head and unit not in {"%", "number"} and _VALUE.search(self._said(head)) else None
        kind = named[0][0]
        if unit not in {"%", "number"} and kind not in {"contribution", "capital"}:
            return None
        return "contribution" if kind == "capital" and unit not in {"%", "number"} else kind

    def _clause(self, cell: Span) -> Clause | None:
        index = bisect_right([clause.span.start for clause in self.clauses], cell.start) - 1
        while index >= 0 and self.clauses[index].span.end <= cell.start:
            parent = self.clauses[index].parent
            index = -1 if parent is None else parent
        return self.clauses[index] if index >= 0 else None

    def _within(self, spanned: Sequence[_Spanned], span: Span) -> Sequence[_Spanned]:
        first = bisect_left(spanned, span.start, key=lambda each: each.span.start)
        return spanned[first : bisect_left(spanned, span.end, key=lambda each: each.span.start)]

    def _said(self, span: Span) -> str:
        return self.document.plain[span.start : span.end]


_GAP = re.compile(r"\s*\|\s*|\t+|\s{3,}")
_RULE = re.compile(r"[-=:+|\s]+")
_LITTLE = 24  # code points that may stand in a cell beside a party's name: "(Series A)", "its nominees"
_BEFORE = 300  # code points before a table outside of any clause in which its whole may be named
_BLANK = " -–—\u2022_[]\n\t"
_NUMBER = re.compile(r"\d{1,3}(?:[, ]\d{3})+|\d+(?:\.\d+)?")
_PERCENT = re.compile(r"%|\bper\s?cent|\bpercent", re.IGNORECASE)
_COUNTED = re.compile(r"\b(?:shares|units|seats|directors|votes|members|representatives|interests|stock)\b", re.IGNORECASE)
_NO_PART = re.compile(r"\b(?:price|fee|limit|cap|per\s+\w+|salary|rate|minimum|target|penalty)\b", re.IGNORECASE)
_VALUE = re.compile(r"\b(?:agreed\s+value|value|amount|cash|sum|invest\w*|fund\w*|paid)\b", re.IGNORECASE)
