"""Who signs: signature blocks with the party signed for, the name and the office of whoever signs."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from pactlint.agreement import Signatory
from pactlint.document import Span
from pactlint.extract.signing.anchors import anchors, signing_since
from pactlint.extract.signing.columns import rows
from pactlint.extract.signing.entities import entity, entity_words, is_entity, nearest, parties_in
from pactlint.extract.signing.labels import ABOVE, LONGEST, NAME, TITLE, value
from pactlint.extract.signing.lines import whole_lines
from pactlint.extract.signing.offices import NEXT_BLOCK, column_office, heading_office, office, run_on_office
from pactlint.extract.signing.persons import beneath, person, signed, signed_by
from pactlint.extract.signing.prose import introduced, signing_lines
from pactlint.extract.signing.tables import signing_columns

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pactlint.agreement import Clause, Party
    from pactlint.document import Document
    from pactlint.extract.signing.columns import Row


def signatories(document: Document, clauses: Sequence[Clause], parties: Sequence[Party]) -> tuple[Signatory, ...]:
    """The signature blocks in the order of the text; what a block leaves blank or does not ask for is an empty string.

    A block is told by where somebody signs ("By:", "/s/", "Signed for and on behalf of", "For M/s"), or is a line among the
    signatures that names a party and a person ("Tallow Works Ltd, by Ada Reed, its Secretary"). Blocks side by side are read by
    their columns.
    """
    tabled = list(_in_tables(document, clauses, parties))
    rows = [block.span for block in document.blocks if block.cell] if tabled else []
    places = [each for each in anchors(document, clauses) if not any(Span(each.end() - 1, each.end()) in row for row in rows)]
    blocks = (*tabled, *_blocks(document, places, parties))
    taken = [block.span for block in blocks]
    told = (
        *whole_lines(document, clauses, parties),
        *signing_lines(document.text, signing_since(document.text, clauses), parties),
    )
    lines: list[Signatory] = []
    for line in told:
        if not any(line.span.overlaps(span) for span in (*taken, *(each.span for each in lines))):
            lines.append(line)
    found = list(_joined(document.text, sorted((*blocks, *lines), key=lambda signatory: signatory.span)))
    floors = [0, *(each.span.end for each in found)]
    headed = (_with_entity(document.text, each, floor) for each, floor in zip(found, floors, strict=False))
    since = signing_since(document.text, clauses)
    return tuple(introduced(document.text, since, _in_office(each), parties) for each in headed)


def _in_office(block: Signatory) -> Signatory:
    """The block without an office that is none: "Capacity: in person"."""
    return replace(block, title="") if _NO_OFFICE.fullmatch(block.title) else block


_NO_OFFICE = re.compile(
    r"(?:in (?:his |her |their |my )?(?:own )?(?:person|name|right)|personal(?:ly)?|(?:him|her|my|it)?self|n/?a|none|as above"
    r"|the undersigned"
    r"|signatory|signer|the signatory)\.?",
    re.IGNORECASE,
)


def _joined(text: str, blocks: Sequence[Signatory]) -> Iterator[Signatory]:
    """The blocks, each that says no more than for whom joined to the one right after it: "Signed for Alder Ltd", "Signature:"."""
    held: Signatory | None = None
    for block in blocks:
        if held and not text[held.span.end : block.span.start].strip() and held.entity in (block.entity or held.entity):
            yield replace(block, span=Span(held.span.start, block.span.end), entity=held.entity)
            held = None
            continue
        if held:
            yield held
        held = None
        if block.entity and not block.name and not block.title:
            held = block
        else:
            yield block
    if held:
        yield held


def _with_entity(text: str, block: Signatory, floor: int) -> Signatory:
    """The block from the line right above it on, where that names the entity signed for."""
    above = text[max(floor, block.span.start - _HEAD) : block.span.start]
    at = above.lower().rfind(block.entity.lower()) if block.entity else -1
    if at < 0 or above.count("\n", at) > _FEW_LINES:
        return block
    start = block.span.start - len(above) + above.rfind("\n", 0, at) + 1
    return replace(block, span=Span(start, block.span.end))


_HEAD = 200
_FEW_LINES = 2


def _in_tables(document: Document, clauses: Sequence[Clause], parties: Sequence[Party]) -> Iterator[Signatory]:
    since = signing_since(document.text, clauses)
    for column in signing_columns(document):
        words = "\n".join(cell for cell, _ in column)
        name = value(NAME, words, 0) or signed(words) or beneath(words)
        place = next((span for cell, span in column if name and name in cell), column[0][1])
        if place.start > since:
            title = value(TITLE, words, 0) or office(words)
            entities = [entity_words(cell) for cell, _ in column if parties_in(cell, parties) or is_entity(cell)]
            yield Signatory(place, entities[0] if entities else "", name, title)


_LEADS_UP = re.compile(r"(?:\A|\n)[^\S\n]*(?P<words>(?:Signed|SIGNED|Executed|EXECUTED|Signature)\b[^\n:]{0,60}:)[^\S\n]*\Z")
"""What stands before the mark of a signature in its line: "Signed by the first signatory: /s/"."""


def _blocks(document: Document, anchors: Sequence[re.Match[str]], parties: Sequence[Party]) -> tuple[Signatory, ...]:
    return tuple(
        _signatory(document.text, anchor, row, min(row.end, anchor.end() + LONGEST * row.columns), parties)
        for anchor, row in zip(anchors, rows(document.text, anchors), strict=True)
    )


def _signatory(text: str, anchor: re.Match[str], row: Row, end: int, parties: Sequence[Party]) -> Signatory:
    below = text[anchor.end() : end]
    column, columns = row.column, row.columns
    line = text[max(text.rfind("\n", 0, anchor.start()) + 1, anchor.start() - ABOVE) : anchor.start()]
    name = person(text, anchor, end, row)
    by = signed_by(text, anchor)
    title = (by and by["title"]) or value(TITLE, below, column if columns > 1 else 0)
    title = title or heading_office(text, anchor, columns) or (office(below) if columns == 1 else column_office(below, row))
    title = title or (column_office(text[max(0, anchor.start() - LONGEST) : anchor.start()], row) if columns > 1 else "")
    title = title or run_on_office(text, anchor, below, column)
    title = title or (value(TITLE, line, column) if anchor["by"] and NAME.search(line) else "")
    signed_for = entity(text, anchor, column, columns, parties) or nearest(text, anchor, end, parties)
    first = anchor.start() + len(anchor[0]) - len(anchor[0].lstrip())
    led_by = _LEADS_UP.search(text, max(0, first - ABOVE), first) if anchor["bare"] else None
    first = led_by.start("words") if led_by else first
    length = len(NEXT_BLOCK.split(text[first:end], maxsplit=1)[0].rstrip())
    return Signatory(Span(first, first + length if length else anchor.end()), signed_for, name, title)
