"""Words that several reports share: where a place is, how many there are of something, what a type is called."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TypeVar

from pactlint.document import Document, Format
from pactlint.finding import Finding, Notice, Place
from pactlint.reports.legible import legible

_Said = TypeVar("_Said", Finding, Notice)


def by_position(said: Sequence[_Said]) -> list[_Said]:
    """Findings or notices in the order of the text; those at one place as given."""
    return sorted(said, key=lambda one: one.place.span)


def whereabouts(document: Document, place: Place) -> str:
    """Where a person finds a place: "clause 9.2, page 4", with the line of a text file and the paragraph of a Word file."""
    return ", ".join(part for part in (clause_name(place.clause), _position(document, place)) if part)


def clause_name(path: str) -> str:
    """A clause's path as one speaks of it: "clause 9.2(a)", "Article IV"; a heading in quotes; "" outside any clause."""
    path = legible(path).strip()
    if not path or _NAMED.match(path):
        return path
    if _NUMBERED.fullmatch(path):
        return f"clause {path}"
    return f"\u201c{path if len(path) <= _HEADING else path[:_HEADING].rstrip() + chr(0x2026)}\u201d"


def agreement_name(kind: str) -> str:
    """A type as one speaks of it: "joint venture agreement"."""
    return _NAMES.get(kind, f"{kind} agreement")


def count(number: int, noun: str) -> str:
    """So many of something: "1 error", "2 errors"."""
    return f"{number} {noun}" + ("" if number == 1 else "s")


_HEADING = 60  # characters shown of a heading
_NAMED = re.compile(
    r"(?i)(?:article|section|clause|paragraph|part|schedule|annex|annexure|exhibit|appendix|attachment|recitals?|title|parties)\b"
)
_NUMBERED = re.compile(r"[(\d][\w.()\- ]*|[A-Z]|[IVXLC]+")
_NAMES = {"amendment": "amendment", "other": "agreement", "joint-venture": "joint venture agreement", "": "agreement"}


def _position(document: Document, place: Place) -> str:
    location = document.locate(place.span)
    if location.page is not None:
        return f"page {location.page}"
    return f"{'paragraph' if document.format is Format.WORD else 'line'} {location.line}"
