"""Which lines of a text file make one paragraph."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from pactlint.readers.plain.lines import PAGE_GAP
from pactlint.readers.plain.marks import (
    clause_number,
    goes_on,
    has_columns,
    is_bullet,
    is_hanging,
    is_lone_number,
    is_settled,
    stands_alone,
    starts_clause,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pactlint.readers.plain.furniture import Furniture
    from pactlint.readers.plain.lines import Row

RECENT = 2000
"""As much of a paragraph as is looked at to tell what its next line is: work stays linear in paragraphs of any length."""
_PROSE = 40
"""Code points of a paragraph from which on it is more than a heading or an address."""
_CAPITALS = 120
"""Code points of a text in capitals from which on it is no heading."""
_SLACK = 4
"""Columns by which a typist misses the margin."""
_WRAPPED, _SHORT, _UNWRAPPED = 0.6, 0.75, 1.5
"""Of the page's width: a line at least so long may have been wrapped in mid-sentence; one shorter was broken off on purpose;
one so much longer was never wrapped, and its end was meant."""


@dataclass(slots=True)
class Paragraph:
    """The first and the last row of a paragraph.

    `closed` takes no further row; `numbers` counts the clause numbers without words, one after another, that end with it.
    """

    first: Row
    last: Row
    closed: bool = False
    numbers: int = 0


def paragraphs(text: str, rows: Sequence[Row], furniture: Furniture, width: int) -> Iterator[Paragraph]:
    """Group the rows of a text, leaving out its page furniture; `width` is the column at which the text is wrapped."""
    current: Paragraph | None = None
    turned = in_table = False
    for index, row in enumerate(rows):
        if index in furniture:
            in_table = _in_table(row.text, in_table)
            turned = turned or index in furniture.kinds
            if current and index in furniture.markup:
                current.closed = True
            continue
        alone = in_table or stands_alone(row.text)
        if current and not (alone or current.closed) and _belongs(text, current, row, width, turned=turned):
            current.last, current.numbers = row, 0
        else:
            if current:
                yield current
            numbers = (current.numbers if current else 0) + 1 if is_lone_number(row.text) else 0
            current = Paragraph(row, row, alone, numbers)
        turned = False
    if current:
        yield current


def is_centred(row: Row, width: int) -> bool:
    """Does it stand as far from the left margin as from the right one, give or take what a typist miscounts?"""
    right = width - row.edge
    return row.indent >= 8 and right >= 4 and abs(row.indent - right) <= 8


def _in_table(line: str, before: bool) -> bool:  # noqa: FBT001  # a state going through a scan, not an option
    if line.startswith("<TABLE"):
        return True
    return before and not line.startswith(("</TABLE", "<PAGE"))


def _belongs(text: str, paragraph: Paragraph, row: Row, width: int, *, turned: bool) -> bool:
    last = paragraph.last
    before = text[max(paragraph.first.start, last.end - RECENT) : last.end]
    if turned or row.fresh_page or row.blanks >= PAGE_GAP:
        return _resumes(before, last, row, width)
    if row.blanks:
        return paragraph.numbers == 1 and last is paragraph.first and (row.text[0].isalpha() or row.text[0] in '"“')
    if has_columns(row.text) or has_columns(last.text):
        return goes_on(row.text) and not is_settled(before) and _is_full(last, row, width)
    return not _starts_anew(before, paragraph, row, width) and _joins(before, last, row, width)


def _resumes(before: str, last: Row, row: Row, width: int) -> bool:
    """Does the sentence plainly go on after a page's end?"""
    if len(before) < _PROSE or is_settled(before) or clause_number(row.text) or is_bullet(row.text):
        return False
    if before.isupper():
        return row.text[:_CAPITALS].isupper() and len(before) >= _CAPITALS
    if goes_on(row.text):
        return before[-1].isalnum() or before[-1] in ",)-\"”’'"
    return is_hanging(before) or (before[-1].islower() and not row.text.isupper() and _is_full(last, row, width))


def _starts_anew(before: str, paragraph: Paragraph, row: Row, width: int) -> bool:
    """Does the look of a line say that it begins a paragraph, with no blank line before it?"""
    last = paragraph.last
    if is_bullet(row.text) and (is_settled(before) or _is_broken_off(last, row, width)):
        return True
    if starts_clause(row.text, before, broken_off=not width * _SHORT <= last.edge <= width * _UNWRAPPED):
        return True
    if row.indent != last.indent and (is_centred(row, width) or is_centred(last, width)):
        return True
    return _is_indented_anew(before, paragraph, row)


def _joins(before: str, last: Row, row: Row, width: int) -> bool:
    """Is the line end above a mere wrap, judged by how long that line is and by the words on both sides?"""
    if not _is_broken_off(last, row, width):
        return True
    if last.text.isupper():
        return is_hanging(before)
    if goes_on(row.text) or is_hanging(before):
        return True
    return not is_settled(before) and width * _WRAPPED < last.edge <= width


def _is_broken_off(last: Row, row: Row, width: int) -> bool:
    """Would the row's first word still have found room on the line above, so that the line end was meant?"""
    word = row.text.find(" ")
    length = len(row.text) if word < 0 else word
    return last.edge > width * _UNWRAPPED or last.edge + 1 + length <= width - _SLACK


def _is_full(last: Row, row: Row, width: int) -> bool:
    return last.edge <= width + _SLACK and not _is_broken_off(last, row, width) and not is_centred(row, width)


def _is_indented_anew(before: str, paragraph: Paragraph, row: Row) -> bool:
    """A first line indented, and not the hanging rest of a numbered one."""
    if row.indent < paragraph.last.indent + 2 or not is_settled(before):
        return False
    return not (paragraph.last is paragraph.first and (clause_number(paragraph.first.text) or is_bullet(paragraph.first.text)))
