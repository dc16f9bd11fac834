"""Page numbers: which rows of a file are nothing else."""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from pactlint.readers.pdf.counting import roman_value

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pactlint.readers.pdf.page import Page, Row

_NUMBER = r"(?:\d{1,4}|[ivxlc]{1,7})"
_CERTAIN = re.compile(
    rf"(?:page|pg\.?|p\.)\s?[-–—|:]?\s?(?P<a>{_NUMBER})(?:\s?(?:of|/)\s?\d{{1,4}})?\.?$"
    rf"|(?P<b>{_NUMBER})\s?(?:of|/)\s?\d{{1,4}}$|[-–—~|]{{1,2}}\s?(?:[A-Z]-)?(?P<c>{_NUMBER})\s?[-–—~|]{{1,2}}$|(?P<d>\d{{1,4}})\s?\|\s?page$"
    r"|\[\s?page\s(?P<e>\d{1,4})\s?\]$|<page>\s?(?P<f>\d{0,4})$",
    re.IGNORECASE,
)
_BARE = re.compile(rf"\(?(?:[A-Z]{{1,2}}\s?[-–]\s?)?(?P<number>{_NUMBER})\s?[-–—.]?\)?$")
_LONGEST = 12
"""Characters of the longest bare page number, "A-123" in brackets."""
_EDGE = 3
"""Rows at the top and bottom of a page that are its edge."""
_SAME_HEIGHT = 6.0
"""Points by which the heights of two page numbers with a full stop may differ."""
_APART = 150.0
"""Points between two page numbers, at the least: shorter pages are cards, and a list's numbers stand closer."""
_ASIDE = 40.0
"""Points by which the middles of successive page numbers may differ; "9" and "10" differ by half a letter."""


@dataclass(frozen=True, slots=True)
class _Candidate:
    row: Row
    depth: float
    value: int


def is_page_number(text: str) -> bool:
    """Does a row say nothing but a page number, in a form that is never anything else ("- 3 -", "Page 3 of 9")?"""
    return bool(_CERTAIN.match(text))


def may_be_page_number(text: str) -> bool:
    """Could it be one where it stands by itself at the edge of a page ("3", "iv", "A-2")?"""
    return bool(_BARE.match(text))


def counted_rows(pages: Sequence[Page]) -> set[int]:
    """Rows (by `id`) whose bare numbers count the pages up one by one, wherever on the page they stand.

    A file made from another one carries the page numbers of that one in the midst of its own pages.
    """
    candidates = _candidates(pages)
    counted: set[int] = set()
    for before, after in pairwise(candidates):
        if after.value == before.value + 1 and after.depth - before.depth >= _APART and _aligned(before.row, after.row):
            counted |= {id(before.row), id(after.row)}
    return counted


def _candidates(pages: Sequence[Page]) -> list[_Candidate]:
    found: list[_Candidate] = []
    depth = 0.0
    for page in pages:
        for index, row in enumerate(page.rows):
            match = _BARE.match(row.text) if len(row.text) < _LONGEST else None
            if match and (row.text[-1] != "." or not _EDGE <= index < len(page.rows) - _EDGE):
                found.append(_Candidate(row, depth + row.middle, _value(match["number"])))
        depth += page.height
    return found


def _aligned(one: Row, other: Row) -> bool:
    """Set in one place of the page, or on its outer edges in turn.

    A number with a full stop may be that of a clause, so it has to stand at one height as well.
    """
    if other.text.endswith(".") and abs(one.top - other.top) > _SAME_HEIGHT:
        return False
    return abs((one.left + one.right) - (other.left + other.right)) / 2 <= _ASIDE or one.page != other.page


def _value(number: str) -> int:
    return int(number) if number.isdigit() else roman_value(number)
