"""PDF files through pdfium: fast, and forgiving of damage. pdfium is not thread-safe; nothing here starts a thread.

Only text, fonts, drawings and the looks of form fields are asked for: no script runs, no attachment is opened.
"""

from __future__ import annotations

import ctypes
from contextlib import contextmanager
from typing import TYPE_CHECKING

from pypdfium2 import raw

from pactlint.readers.pdf import calls
from pactlint.readers.pdf.characters import pieces_of
from pactlint.readers.pdf.drawing import drawing_of
from pactlint.readers.pdf.layer import Layer
from pactlint.readers.pdf.page import Page, Piece, Ruling, is_seen
from pactlint.readers.pdf.rows import rows_of
from pactlint.readers.pdf.tables import grids_of
from pactlint.readers.pdf.turning import Turn, main_turn

if TYPE_CHECKING:
    from collections.abc import Iterator

_SHOWN_NOTES = frozenset({raw.FPDF_ANNOT_WIDGET, raw.FPDF_ANNOT_FREETEXT})
"""Annotations whose words are part of the page for whoever looks at it: filled-in fields and typed-on text."""
_OVERPRINT = 1.2
"""Points between two drawings of the same words that are meant as one."""
_BACK = 2.0
"""Points that a piece may begin before the end of the piece drawn before it, on one line."""


def read_page(document: int, index: int) -> Page | None:
    """One page, counted from 0; None if pdfium cannot load it."""
    with _loaded(document, index) as page:
        if not page:
            return None
        left, bottom, right, top = _box_of(page)
        drawing = drawing_of(page)
        with _layer(page) as layer:
            pieces = list(pieces_of(Layer(layer, (left, top)), by_words=bool(drawing.rulings))) if layer else []
        turn = Turn(right - left, top - bottom, main_turn(pieces, calls.page_rotation(page) % 4))
    strokes, stamps, hidden = _strokes(pieces, turn)
    rulings = tuple(Ruling(*turn.box((x1 - left, top - y2, x2 - left, top - y1))) for x1, y1, x2, y2 in drawing.rulings)
    return Page(index + 1, *turn.size, rows_of(strokes, index + 1), grids_of(rulings), stamps, hidden, drawing.pictured)


@contextmanager
def _loaded(document: int, index: int) -> Iterator[int]:
    page = calls.load_page(document, index) or 0
    if page and _shows_notes(page):
        calls.flatten(page, raw.FLAT_NORMALDISPLAY)
        calls.close_page(page)  # what was flattened is seen only by a page loaded afterwards
        page = calls.load_page(document, index) or 0
    try:
        yield page
    finally:
        if page:
            calls.close_page(page)


@contextmanager
def _layer(page: int) -> Iterator[int]:
    layer = calls.load_layer(page) or 0
    try:
        yield layer
    finally:
        if layer:
            calls.close_layer(layer)


def _shows_notes(page: int) -> bool:
    for index in range(calls.note_count(page)):
        note = calls.load_note(page, index)
        if note:
            kind = calls.note_type(note)
            calls.close_note(note)
            if kind in _SHOWN_NOTES:
                return True
    return False


def _box_of(page: int) -> tuple[float, float, float, float]:
    rect = raw.FS_RECTF()
    calls.page_box(page, ctypes.addressof(rect))
    return (rect.left, rect.bottom, rect.right, rect.top)


def _strokes(pieces: list[tuple[Piece, int] | None], turn: Turn) -> tuple[list[list[Piece]], str, str]:
    """Pieces drawn one after the other at one height; the text that stands aslant or turned another way; what nobody sees."""
    width, height = turn.size
    strokes: list[list[Piece]] = [[]]
    stamps: list[str] = []
    hidden: list[str] = []
    drawn: dict[str, list[Piece]] = {}
    for entry in pieces:
        if entry is None:
            strokes.append([])
            continue
        piece, quarters = entry
        if quarters != turn.quarters:
            stamps.append(piece.text)
            continue
        if turn.quarters:
            piece = turn.piece(piece)
        if not is_seen(piece, width, height):
            hidden.append(piece.text)
            continue
        twins = drawn.setdefault(piece.text, [])
        if any(abs(piece.left - twin.left) < _OVERPRINT and abs(piece.top - twin.top) < _OVERPRINT for twin in twins):
            continue  # drawn over itself to look bold
        twins.append(piece)
        stroke = strokes[-1]
        if stroke and (
            piece.left < stroke[-1].right - _BACK or not stroke[0].top < (piece.top + piece.bottom) / 2 < stroke[0].bottom
        ):
            stroke = []
            strokes.append(stroke)
        stroke.append(piece)
    return strokes, " ".join(stamps), " ".join(hidden)
