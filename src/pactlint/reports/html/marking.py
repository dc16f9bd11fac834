"""Cutting a paragraph at the ends of marks that may overlap, so that each piece of text knows every mark it lies in."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from pactlint.document import Span
from pactlint.reports.legible import legible

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


@dataclass(frozen=True, slots=True)
class Mark:
    """Words to mark: where, as what ("error" … "review", "evidence", "suppressed"), their id, their finding's number."""

    span: Span
    kind: str
    id: str
    number: int


@dataclass(frozen=True, slots=True)
class Piece:
    """Text between two ends of marks. `ids` are those of the marks that begin here, `numbers` of the findings that end here."""

    text: str
    kind: str = ""
    ids: tuple[str, ...] = ()
    numbers: tuple[int, ...] = ()


def pieces(text: str, within: Span, marks: Sequence[Mark]) -> Iterator[Piece]:
    """The pieces of a paragraph in order; of several marks on a piece the gravest gives its kind."""
    here = [mark for mark in marks if mark.span.overlaps(within)]
    ends = {within.start, within.end}
    for mark in here:
        ends |= {max(mark.span.start, within.start), min(mark.span.end, within.end)}
    ordered = sorted(ends)
    for start, end in pairwise(ordered):
        on = [mark for mark in here if mark.span.start < end and start < mark.span.end]
        yield Piece(
            text=_shown(text[start:end]),
            kind=max((mark.kind for mark in on), key=_GRAVITY.index, default=""),
            ids=tuple(mark.id for mark in on if start == max(mark.span.start, within.start) and mark.span.start >= within.start),
            numbers=tuple(dict.fromkeys(mark.number for mark in on if mark.number and end == mark.span.end)),
        )


_GRAVITY = ("", "evidence", "suppressed", "review", "note", "warning", "error")


def _shown(text: str) -> str:
    """Legible, with the white space at its ends kept: it parts words from the next piece."""
    before = " " if text[:1].isspace() else ""
    after = " " if text[-1:].isspace() and text.strip() else ""
    return f"{before}{legible(text).strip()}{after}" if text.strip() else " " * bool(text)
