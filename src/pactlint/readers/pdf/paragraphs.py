"""Rows into paragraphs: what is set as one, over the ends of columns and pages."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

from pactlint.readers.pdf.counting import counts_on
from pactlint.readers.pdf.measure import Measure, gap_between, spare
from pactlint.readers.plain.marks import (
    clause_number,
    goes_on,
    is_bullet,
    is_hanging,
    is_label,
    is_lone_number,
    is_settled,
    starts_clause,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pactlint.readers.pdf.columns import Column
    from pactlint.readers.pdf.page import Row

_EXTRA_GAP = 0.3
"""Space between two rows beyond the usual, in font sizes, that parts paragraphs: Word's "3 pt after" at 10 points."""
_PAGE_GAP = 3.0
"""Space between two rows, in font sizes, that is no space between paragraphs of a sentence: a page ended there once."""
_INDENT = 0.8
"""Difference between two left edges, in font sizes, that is meant."""
_SET_RIGHT = 0.3
"""Part of the column's width that no first line is indented by."""
_TAB, _FAR = 1.0, 2.5
"""Gap within a row, in font sizes, that is a tab, and one that only rows of lists and forms have."""
_OTHER_SIZE = 0.12
"""Difference in font size that tells a heading or a note from the text."""
_LOST, _UNFILLED = 0.5, 0.2
"""Parts of the line that stay empty where it ends for good: in the midst of a sentence, and where the next one starts afresh."""
_HEADING = 90
"""Letters that a heading has at most."""
_ENTRY = 20
"""Letters of an entry at the end of a line of a list: a page number, an amount, a date."""
_REMEMBERED = 30
"""Rows of a paragraph in which an enumeration "(a) … (b)" is followed up."""
_ITEM = re.compile(r"\([a-zA-Z\d]{1,5}\)|[•●]")
_BROKEN = re.compile(r"\w[-\u2010]$")
_STOPPED = re.compile(r"[.;:!?][\"'”’)\]]{0,3}$")
_LEADERS = re.compile(r"(?:\.{4}|(?:\. ){3}|…{2}|·{3}|_{6}).{0,20}$")
_OFF_CENTRE, _MARGIN = 0.02, 0.06
"""Parts of the column's width: by how much a centred row may be off, and how far from both edges it keeps."""


@dataclass(slots=True)
class Paragraph:
    """Rows that are one block. `left` and `right` are the edges of the column it begins in, `reach` is its longest row's end."""

    left: float
    right: float
    rows: list[Row] = field(default_factory=list)
    reach: float = 0.0

    def add(self, row: Row) -> None:
        """One row more."""
        self.rows.append(row)
        self.reach = max(self.reach, row.right)

    @property
    def centred(self) -> bool:
        """Are all of its rows set in the middle of the column? A list item that happens to be is not meant."""
        return not _ITEM.match(self.rows[0].text) and all(is_centred(row, self.left, self.right) for row in self.rows)


def paragraphs_of(columns: Iterable[Column], measures: dict[int, Measure]) -> Iterator[Paragraph]:
    """The paragraphs of columns that follow one another; `measures` are by the columns' `id`."""
    current: Paragraph | None = None
    for column in columns:
        measure = measures[id(column)]
        for index, row in enumerate(column.rows):
            if current:
                seam = _seam(current, row, measure)
                if _goes_over(seam, column.left) if index == 0 else not _ends(seam, measure):
                    current.add(row)
                    continue
                yield current
            current = Paragraph(column.left, measure.right)
            current.add(row)
    if current:
        yield current


def is_centred(row: Row, left: float, right: float) -> bool:
    """Is a row set in the middle between two edges, away from both?"""
    width = right - left
    before, after = row.left - left, right - row.right
    return abs(before - after) / 2 <= _OFF_CENTRE * width and min(before, after) >= _MARGIN * width


@dataclass(frozen=True, slots=True)
class _Seam:
    """The place between a paragraph and the row after it.

    `settled` says that the paragraph's text so far ends a sentence or item; `flowing` that the row goes on in the midst of one;
    `short` that the row's first word would have fitted on the last line; `lost` how much of that line is empty.
    """

    paragraph: Paragraph
    above: Row
    row: Row
    settled: bool
    flowing: bool
    short: bool
    lost: float


def _seam(paragraph: Paragraph, row: Row, measure: Measure) -> _Seam:
    above = paragraph.rows[-1]
    edge = paragraph.reach if len(paragraph.rows) > 2 else paragraph.right
    settled = is_settled(above.text)
    return _Seam(
        paragraph,
        above,
        row,
        settled,
        ((goes_on(row.text) and row.text[0] != "[") or _BROKEN.search(above.text[-2:]) is not None)
        and not _STOPPED.search(above.text[-4:])
        and not clause_number(row.text),
        spare(above, row, edge) > measure.slack,
        (edge - above.right) / max(1.0, edge - paragraph.left),
    )


def _ends(seam: _Seam, measure: Measure) -> bool:
    """Does the paragraph end before the next row of its column?"""
    if is_lone_number(seam.above.text) and len(seam.paragraph.rows) == 1:
        return bool(clause_number(seam.row.text))  # a number set on a line of its own, above its words
    gap = gap_between(seam.above, seam.row) - measure.gap
    if gap > _PAGE_GAP and seam.flowing and len(seam.paragraph.rows) > 1:
        return not _goes_over(seam, seam.paragraph.left)  # a page of an older printing ends here
    if gap > _EXTRA_GAP and (seam.short or not seam.flowing):
        return True
    return _starts_item(seam) or _looks_other(seam) or _is_broken_off(seam) or _is_moved(seam)


def _goes_over(seam: _Seam, left: float) -> bool:
    """Does the paragraph go on with the first row of the next column or page, whose left edge is given?"""
    paragraph, row = seam.paragraph, seam.row
    if _starts_item(seam) or _looks_other(seam):
        return False
    if seam.flowing:
        return True
    if paragraph.centred or paragraph.rows[0].bold or (len(row.text) < _HEADING and row.bold):
        return False
    if not seam.settled:
        return not seam.short or len(paragraph.rows) > 1 or is_hanging(seam.above.text)
    indented = len(paragraph.rows) > 1 and paragraph.rows[0].left - paragraph.rows[1].left > _INDENT * row.size
    return indented and not seam.short and row.left - left < _INDENT * row.size


def _starts_item(seam: _Seam) -> bool:
    """Does the row begin a clause, a list item, a line of a form or of a list?"""
    above, row = seam.above, seam.row
    if is_bullet(row.text) or _is_typed_bullet(row) or is_label(row.text) or is_label(above.text):
        return True
    if (_far_gap(row) or _is_listed(above) or _LEADERS.search(above.text)) and not (seam.flowing and not seam.short):
        return True
    if seam.settled and counts_on(seam.paragraph.rows[0].text, row.text):
        return True
    # Where an enumeration "(a) … (b)" runs on in the text, it matters what was counted before.
    before = " ".join([line.text for line in seam.paragraph.rows[-_REMEMBERED:]]) if row.text[0] == "(" else above.text
    return starts_clause(_tabbed(row), before, broken_off=seam.short)


def _looks_other(seam: _Seam) -> bool:
    """Is the row printed in another size or weight than the paragraph, as text is after its heading?"""
    above, row = seam.above, seam.row
    if seam.flowing:
        return False
    if abs(row.size - above.size) > _OTHER_SIZE * max(row.size, above.size):
        return True
    heading = all(line.bold for line in seam.paragraph.rows)
    return heading != row.bold and (seam.short or seam.settled or (heading and not row.pieces[0].look.bold))


def _is_broken_off(seam: _Seam) -> bool:
    """Does the last line end before it had to?"""
    if not seam.short:
        return False
    if seam.flowing:
        return seam.lost > _LOST and not is_hanging(seam.above.text)
    return seam.settled or seam.lost > (_LOST if is_hanging(seam.above.text) else _UNFILLED)


def _is_moved(seam: _Seam) -> bool:
    """Does the row start elsewhere than the lines of this paragraph would?"""
    rows = seam.paragraph.rows
    moved = (seam.row.left - seam.above.left) / seam.row.size
    if seam.flowing or abs(moved) <= _INDENT:
        return False
    if len(rows) > 1:
        return True
    if moved < 0:  # back from a first line's indent, or from a line set on the right such as "Exhibit 3"
        return seam.above.left - seam.row.left > _SET_RIGHT * (seam.paragraph.right - seam.paragraph.left)
    return seam.settled or not (clause_number(rows[0].text) or is_bullet(rows[0].text))


def _is_typed_bullet(row: Row) -> bool:
    """Is the first word a letter "o", set apart as a bullet is?"""
    return row.pieces[0].text == "o" and len(row.pieces) > 1 and row.pieces[1].left - row.pieces[0].right > _TAB * row.size / 2


def _tabbed(row: Row) -> str:
    """The text of a row with a tab wherever the gap is wider than any space."""
    text = row.pieces[0].text
    for before, after in pairwise(row.pieces):
        text += ("\t" if after.left - before.right > _TAB * after.look.size else " ") + after.text
    return text


def _far_gap(row: Row) -> int:
    """Which piece stands far from the one before it, as in a list or a form; 0 if none, and after a clause number."""
    for index, (before, after) in enumerate(pairwise(row.pieces), 1):
        if after.left - before.right > _FAR * after.look.size:
            label = " ".join(piece.text for piece in row.pieces[:index])
            if clause_number(label) < len(label) and not is_bullet(label + " "):
                return index
    return 0


def _is_listed(row: Row) -> bool:
    """Does the row end with something short set far off, such as the page number in a table of contents?"""
    index = _far_gap(row)
    return index > 0 and sum(len(piece.text) for piece in row.pieces[index:]) < _ENTRY
