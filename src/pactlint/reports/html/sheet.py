"""What the page shows of one agreement: its paragraphs cut at the marks, its findings numbered, its principles."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from pactlint.document import BlockKind
from pactlint.finding import Severity
from pactlint.reports.html.marking import Mark, Piece, pieces
from pactlint.reports.legible import legible
from pactlint.reports.quotation import excerpt
from pactlint.reports.wording import agreement_name, clause_name, count, whereabouts
from pactlint.scorecard import Level, scorecard

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pactlint.document import Block
    from pactlint.finding import Finding, Notice, Place, Report
    from pactlint.scorecard import Standing


@dataclass(frozen=True, slots=True)
class Link:
    """Words that lead to a place in the agreement: its id, what to call it, the words that stand there."""

    id: str
    name: str
    words: str


@dataclass(frozen=True, slots=True)
class Card:
    """A finding, or something to review (severity "review"), as it is shown beside the text; `number` counts from 1."""

    id: str
    number: int
    severity: str
    principle: str
    rule: str
    title: str
    message: str
    places: tuple[Link, ...]
    why: tuple[str, ...] = ()
    suggestion: tuple[str, ...] = ()
    cites: tuple[str, ...] = ()
    suppressed: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A block: its computed number, its level as a heading (None for text), its pieces, and the cards in its margin."""

    label: str
    heading: int | None
    indent: int
    pieces: tuple[Piece, ...]
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of a table, each a row of cells with their paragraphs."""

    rows: tuple[tuple[tuple[Paragraph, ...], ...], ...]
    cards: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class PrincipleCard:
    """A principle's line of the scorecard."""

    name: str
    title: str
    asks: str
    level: str
    passed: int
    failed: int
    unread: int
    cards: tuple[Card, ...]
    evidence: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """One agreement's part of the page; ids of the page begin with `id`."""

    id: str
    path: str
    kind: str
    summary: str
    parts: tuple[Paragraph | Table, ...]
    cards: tuple[Card, ...]
    principles: tuple[PrincipleCard, ...]

    @classmethod
    def of(cls, report: Report, id_: str) -> Sheet:
        """What to show of a report."""
        return _Composer(report, id_).sheet()


class _Composer:
    """Numbers the findings and puts marks, cards and principles together."""

    def __init__(self, report: Report, id_: str) -> None:
        self._report = report
        self._id = id_
        said: list[Finding | Notice] = [*report.findings, *report.notices]
        said.sort(key=lambda each: each.place.span)
        self._cards = [(each, self._card(each, number)) for number, each in enumerate(said, 1)]
        self._standings = scorecard(report)
        self._evidence = {
            place: f"{id_}-e{number}"
            for number, place in enumerate(
                dict.fromkeys(place for standing in self._standings for _, place in standing.evidence), 1
            )
        }

    def sheet(self) -> Sheet:
        report = self._report
        severities = [each.severity for each in report.live]
        counted = [count(severities.count(severity), severity) for severity in reversed(Severity)]
        return Sheet(
            id=self._id,
            path=legible(report.document.path),
            kind=agreement_name(report.type),
            summary=", ".join([*counted, f"{len(report.notices)} to review"]),
            parts=tuple(self._parts()),
            cards=tuple(card for _, card in self._cards),
            principles=tuple(self._principle(standing) for standing in self._standings),
        )

    # ---- cards

    def _card(self, said: Finding | Notice, number: int) -> Card:
        places = getattr(said, "places", (said.place,))
        suppression = getattr(said, "suppression", None)
        return Card(
            id=f"{self._id}-f{number}",
            number=number,
            severity=str(getattr(said, "severity", "review")),
            principle=said.rule.partition("/")[0],
            rule=said.rule,
            title=legible(getattr(said, "title", "To review")),
            message=legible(said.message),
            places=tuple(self._link(f"{self._id}-f{number}-p{index}", place) for index, place in enumerate(places)),
            why=_paragraphs(getattr(said, "why", "")),
            suggestion=_paragraphs(getattr(said, "suggestion", "")),
            cites=tuple(map(legible, getattr(said, "cites", ()))),
            suppressed=legible(suppression.reason) if suppression else "",
        )

    def _link(self, id_: str, place: Place) -> Link:
        name = whereabouts(self._report.document, place)
        return Link(id_, f"{name} ({legible(place.label)})" if place.label else name, excerpt(self._report.document, place.span))

    # ---- the agreement

    def _parts(self) -> Iterator[Paragraph | Table]:
        for table, blocks in groupby(self._report.document.blocks, key=_table_of):
            if table is None:
                yield from (self._paragraph(block) for block in blocks)
            else:
                yield self._table(list(blocks))

    def _table(self, blocks: Sequence[Block]) -> Table:
        rows: dict[int, dict[int, list[Paragraph]]] = {}
        for block in blocks:
            assert block.cell  # noqa: S101 - they are those of a table
            rows.setdefault(block.cell.row, {}).setdefault(block.cell.column, []).append(self._paragraph(block))
        shaped = tuple(tuple(tuple(cell) for _, cell in sorted(row.items())) for _, row in sorted(rows.items()))
        return Table(shaped, tuple(card for row in shaped for cell in row for paragraph in cell for card in paragraph.cards))

    def _paragraph(self, block: Block) -> Paragraph:
        cards = [card for said, card in self._cards if _begins_in(said.place, block)]
        return Paragraph(
            label=legible(block.label),
            heading=block.heading,
            indent=min(int(block.indent // _INDENT), _DEEPEST),
            pieces=tuple(pieces(self._report.document.text, block.span, self._marks())),
            cards=tuple(cards),
        )

    def _marks(self) -> list[Mark]:
        if not hasattr(self, "_all_marks"):
            marks = [Mark(place.span, "evidence", id_, 0) for place, id_ in self._evidence.items()]
            for said, card in self._cards:
                places = getattr(said, "places", (said.place,))
                kind = "suppressed" if card.suppressed else card.severity
                marks += [Mark(place.span, kind, link.id, card.number) for place, link in zip(places, card.places, strict=True)]
            self._all_marks = [mark for mark in marks if mark.span]
        return self._all_marks

    # ---- the principles

    def _principle(self, standing: Standing) -> PrincipleCard:
        cards = [card for said, card in self._cards if said.rule.partition("/")[0] == standing.principle.name]
        named: dict[str, Link] = {}
        for rule, place in standing.evidence:
            words = excerpt(self._report.document, place.span)
            where = clause_name(place.clause) or whereabouts(self._report.document, place)
            named.setdefault(self._evidence[place], Link(self._evidence[place], f"{where} ({rule.rpartition('/')[2]})", words))
        return PrincipleCard(
            name=standing.principle.name,
            title=standing.principle.title or standing.principle.name,
            asks=legible(standing.principle.asks),
            level=_LEVELS[standing.level],
            passed=len(standing.passed),
            failed=len(standing.failed),
            unread=len(standing.unread),
            cards=tuple(cards),
            evidence=tuple(named.values()),
        )


_INDENT = 18.0  # points to a step of indentation
_DEEPEST = 6
_LEVELS = {**{level: str(level) for level in Level}, Level.NOT_APPLICABLE: "does not apply"}


def _table_of(block: Block) -> int | None:
    """The outermost table a block stands in; a nested one is shown as paragraphs of its cell."""
    cell = block.cell if block.kind is BlockKind.CELL else None
    while cell and cell.outer:
        cell = cell.outer
    return cell.table if cell else None


def _begins_in(place: Place, block: Block) -> bool:
    return block.span.start <= place.span.start < max(block.span.end, block.span.start + 1)


def _paragraphs(text: str) -> tuple[str, ...]:
    return tuple(legible(part) for part in text.split("\n\n") if part.strip())
