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
    """Words to mark: where, as what, the id to give them, their finding's number (0 for none), what a pointer on them is told."""

    span: Span
    kind: str
    id: str
    number: int
    title: str = ""


@dataclass(frozen=True, slots=True)
class Piece:
    """Text between two ends of marks. `ids` are those of the marks that begin here, `numbers` of the findings that end here."""

    text: str
    kind: str = ""
    ids: tuple[str, ...] = ()
    numbers: tuple[int, ...] = ()
    title: str = ""


GRAVITY = ("", "evidence", "suppressed", "review", "note", "warning", "error")


def pieces(text: str, within: Span, marks: Sequence[Mark], order: Sequence[str] = GRAVITY) -> Iterator[Piece]:
    """The pieces of a paragraph in order; of several marks on a piece the one whose kind comes last in `order` gives its kind."""
    here = [mark for mark in marks if mark.span.overlaps(within)]
    ends = {within.start, within.end}
    for mark in here:
        ends |= {max(mark.span.start, within.start), min(mark.span.end, within.end)}
    ordered = sorted(ends)
    for start, end in pairwise(ordered):
        on = [mark for mark in here if mark.span.start < end and start < mark.span.end]
        yield Piece(
            text=_shown(text[start:end]),
            kind=max((mark.kind for mark in on), key=order.index, default=""),
            title="; ".join(dict.fromkeys(mark.title for mark in on if mark.title)),
            ids=tuple(mark.id for mark in on if mark.id and mark.span.start == start),
            numbers=tuple(dict.fromkeys(mark.number for mark in on if mark.number and end == mark.span.end)),
        )


def _shown(text: str) -> str:
    """Legible, with the white space at its ends kept: it parts words from the next piece."""
    before = " " if text[:1].isspace() else ""
    after = " " if text[-1:].isspace() and text.strip() else ""
    return f"{before}{legible(text).strip()}{after}" if text.strip() else " " * bool(text)
