"""What a page carries besides the agreement: running heads, footers, page numbers."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, NamedTuple

from pactlint.document import Aside, AsideKind
from pactlint.readers.pdf.numbers import counted_rows, is_page_number, may_be_page_number
from pactlint.readers.pdf.tables import outline

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pactlint.readers.pdf.page import Page, Row

_DEEPEST = 6
"""Rows at the top or bottom of a page that may be running heads: a letterhead or a confidentiality notice has so many."""
_SAME_HEIGHT = 6.0
"""Points by which the height of a running head may differ between pages."""
_FEW, _MANY = 4, 12
"""Pages of a file from which on a row is a running head that stands on half of them, whatever its height; and pages that are
enough where half of them would be more."""
_IN_A_ROW = 3
"""Pages in a row (or every other page) that a head of a single part of the file stands on, at the least."""
_APART, _ISOLATED, _FAR = 0.4, 1.5, 3.0
"""Distance from the text, in its own heights, of a running head, of a bare page number that no other page bears out, and of a
row that has nothing to do with the signatures above or below it."""
_SIGNATURE = 4
"""Rows between the edge of a signature page and its signatures."""

_LABEL = re.compile(r".{0,12}/s/|(?:by|name|title|its|signature|date)\b.{0,3}:", re.IGNORECASE)
_SIGNED = re.compile(rf"_{{6}}|^(?:{_LABEL.pattern})|very truly yours|in witness whereof", re.IGNORECASE)
_RULE = re.compile(r"[-=–—_\s]*[-=–—]{3}[-=–—_\s]*$")
_WORD = re.compile(r"[^\W\d_]{2}")
_DIGITS = re.compile(r"\d+")
_COUNTED_HEADING = re.compile(
    r"(?:exhibit|schedule|annex|appendix|attachment|article|section|part|chapter|addendum|statement of work|sow)\b.{0,5}#",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Sheet:
    """The rows of the agreement between two page ends, from top to bottom.

    Mostly a page of the file; but a file made from another one has the page ends of that one in the midst of its pages.
    """

    page: Page
    rows: tuple[Row, ...]


@dataclass(frozen=True, slots=True)
class Parted:
    """The agreement and what its pages carry besides."""

    sheets: tuple[Sheet, ...]
    asides: tuple[Aside, ...]


def part(pages: Sequence[Page]) -> Parted:
    """Take the running heads, footers and page numbers out of the pages.

    A running head is a row at the edge of a page, or beside a page number, that stands on half the pages, or at one height on
    several in a row; digits make no difference. A row is taken only if all rows beyond it are.
    """
    counted = counted_rows(pages)
    repeated = _repeated(pages, counted)
    sheets: list[Sheet] = []
    asides: list[Aside] = []
    for page in pages:
        kinds = _furniture_of(page, counted, repeated - _tabled(page, counted | repeated if len(pages) > 2 else counted))
        asides += [Aside(kinds[id(row)], row.text, page.number) for row in page.rows if id(row) in kinds]
        asides += [Aside(kind, text, page.number) for kind, text in _beside(page) if text]
        sheets += _sheets_of(page, kinds)
    return Parted(tuple(sheets), tuple(asides))


def _beside(page: Page) -> tuple[tuple[AsideKind, str], ...]:
    return ((AsideKind.HEADER, page.stamps), (AsideKind.HIDDEN, page.hidden))


def _furniture_of(page: Page, counted: set[int], repeated: set[int]) -> dict[int, AsideKind]:
    kinds = _taken(page.rows, AsideKind.HEADER, counted, repeated) | _taken(page.rows[::-1], AsideKind.FOOTER, counted, repeated)
    if len(kinds) == len(page.rows):  # pages that are alike throughout: only what a gap sets apart is furniture
        head, foot = _first_part(page.rows), _first_part(page.rows[::-1])
        kinds = _taken(head, AsideKind.HEADER, counted, repeated) | _taken(foot, AsideKind.FOOTER, counted, repeated)
    for index, row in enumerate(page.rows):
        if _ends_page(row, counted):
            kinds |= _taken(page.rows[index:], AsideKind.HEADER, counted, repeated)
            kinds |= _taken(page.rows[index::-1], AsideKind.FOOTER, counted, repeated)
    return kinds


def _tabled(page: Page, furniture: set[int]) -> set[int]:
    """Rows (by `id`) of the page's tables: only a table that is furniture throughout, such as a ruled letterhead, is any."""
    tabled: set[int] = set()
    for grid in page.grids:
        _, top, _, bottom = outline(grid)
        rows = [row for row in page.rows if top <= row.middle <= bottom]
        if not all(id(row) in furniture or is_page_number(row.text) for row in rows):
            tabled |= {id(row) for row in rows}
    return tabled


def _first_part(rows: Sequence[Row]) -> Sequence[Row]:
    """The rows up to the first wide gap; none if there is no such gap."""
    for index in range(len(rows) - 1):
        if _is_apart(rows[index], rows[index + 1 :], 1.0):
            return rows[: index + 1]
    return ()


def _taken(rows: Sequence[Row], kind: AsideKind, counted: set[int], repeated: set[int]) -> dict[int, AsideKind]:
    """The furniture among rows that are counted from a page's end inward."""
    kinds: dict[int, AsideKind] = {}
    for index, row in enumerate(rows[:_DEEPEST]):
        if _ends_page(row, counted) or (_is_lone_number(row, rows[index + 1 :])):
            kinds[id(row)] = AsideKind.PAGE_NUMBER
        elif id(row) in repeated:
            kinds[id(row)] = kind
        else:
            break
    for index in range(len(kinds) - 1, -1, -1):
        if kinds[id(rows[index])] is AsideKind.PAGE_NUMBER or _is_apart(rows[index], rows[index + 1 :], _APART):
            break
        del kinds[id(rows[index])]
    return kinds


def _is_lone_number(row: Row, inward: Sequence[Row]) -> bool:
    """Is it a bare number set apart? With a full stop it could be a clause's, and only other pages' numbers can bear it out."""
    return may_be_page_number(row.text) and row.text[-1] != "." and _is_apart(row, inward, _ISOLATED)


def _ends_page(row: Row, counted: set[int]) -> bool:
    return id(row) in counted or (len(row.text) < 24 and is_page_number(row.text))


def _is_apart(row: Row, inward: Sequence[Row], distance: float) -> bool:
    """Does a gap or another size part the row from the text, if there is any?"""
    if not inward:
        return distance < _ISOLATED
    gap = max(row.top - inward[0].bottom, inward[0].top - row.bottom)
    return gap >= distance * (row.bottom - row.top) or abs(row.size - inward[0].size) > 1


class _Place(NamedTuple):
    """A row near a page's end, and the rows next to it on the inward side."""

    page: Page
    row: Row
    inward: Sequence[Row]


def _repeated(pages: Sequence[Page], counted: set[int]) -> set[int]:
    """Rows (by `id`) near a page end whose words stand near other page ends too."""
    alike: dict[tuple[str, bool], list[_Place]] = defaultdict(list)
    for page in pages:
        for at_top, place in _near_ends(page, counted):
            alike[_DIGITS.sub("#", place.row.text), at_top].append(place)
    return {
        id(row)
        for (text, _), places in alike.items()
        if len(pages) > 1
        and len(places) > 1
        and _WORD.search(text)
        and not _are_headings(text, places)
        and not _are_signatures(places)
        for row in _running(places, len(pages))
    }


def _near_ends(page: Page, counted: set[int]) -> Iterator[tuple[bool, _Place]]:
    rows = page.rows
    ends = [index for index in range(_DEEPEST, len(rows) - _DEEPEST) if _ends_page(rows[index], counted)]
    for at_top, stretch in (
        (True, rows),
        (False, rows[::-1]),
        *((True, rows[index + 1 : len(rows) - _DEEPEST]) for index in ends),
        *((False, rows[_DEEPEST:index][::-1]) for index in ends),
    ):
        for depth, row in enumerate(stretch[:_DEEPEST], 1):
            yield at_top, _Place(page, row, stretch[depth : depth + _SIGNATURE])


def _are_headings(text: str, places: list[_Place]) -> bool:
    """Are the rows headings that count on ("Exhibit 1", "Exhibit 2"), and not one that stays ("Exhibit 10.1")?"""
    return bool(_COUNTED_HEADING.match(text)) and len({place.row.text for place in places}) > 1


def _are_signatures(places: list[_Place]) -> bool:
    """Are the rows parts of signature pages? Those of several signatories are alike, and are the agreement all the same."""
    return sum(bool(_LABEL.match(place.row.text)) or _is_signed(place) for place in places) > len(places) / 2


def _is_signed(place: _Place) -> bool:
    signed = any(_SIGNED.search(near.text) for near in place.inward)
    return signed and not _is_apart(place.row, place.inward, _FAR)


def _running(places: list[_Place], pages: int) -> list[Row]:
    numbers = {place.page.number for place in places}
    if pages >= _FEW and len(numbers) >= min(pages / 2, _MANY):
        return [place.row for place in places]
    return [place.row for place in places if _recurs(place, places, min(pages, _IN_A_ROW))]


def _recurs(place: _Place, places: list[_Place], times: int) -> bool:
    """Does the row stand at this height on so many pages in a row, or on every other page?"""
    same = {twin.page.number for twin in places if abs(twin.row.top - place.row.top) <= _SAME_HEIGHT}
    return any(
        all(place.page.number + step * (ahead - back) in same for ahead in range(times))
        for step in (1, 2)
        for back in range(times)
    )


def _sheets_of(page: Page, kinds: dict[int, AsideKind]) -> Iterator[Sheet]:
    rows: list[Row] = []
    for row in page.rows:
        if id(row) in kinds:
            if rows:
                yield Sheet(page, tuple(rows))
            rows = []
        elif _RULE.match(row.text) and rows:
            rows[-1] = replace(rows[-1], bottom=max(row.bottom, rows[-1].bottom))  # typed underlining is no line of its own
        else:
            rows.append(row)
    if rows:
        yield Sheet(page, tuple(rows))
