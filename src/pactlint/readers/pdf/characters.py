"""The characters of a page's text layer as pieces of lines, with their boxes and looks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

from pactlint.readers.pdf.glue import is_set_by_gaps, unglued
from pactlint.readers.pdf.page import Piece

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pactlint.readers.pdf.layer import Layer

# U+FFFE and U+0002 are pdfium's marks of a hyphen that ends a line, whose line break it leaves out; "\r\n" is its line break.
_LINE = re.compile("[^\r\n\ufffe\x02]+[\ufffe\x02]?|[\ufffe\x02]")
# What stands between words: white space, characters without width, controls.
_NOTHING = "\u200b-\u200f\u2060\ufeff\x00\x01\x03-\x1f"
_WORD = re.compile(f"[^\\s{_NOTHING}]+")
_SIMPLE_LINE = re.compile(f"\\s*([^\\s{_NOTHING}]++)\\s{{1,2}}((?:[^\\s{_NOTHING}]++\\s{{0,2}}+)*[^\\s{_NOTHING}]++)\\s*")
_GLUED_LABEL = re.compile('(?:\\d{1,3}(?:\\.\\d{1,3})+\\.?|\\d{1,3}\\.)(?=[A-Z“"][A-Za-z])')
"""A clause number that no gap parts from its text, because the tab between them was lost ("2.1General")."""
# What is printed for a character: hyphens for the marks of one, letters for ligatures, bullets for the codes of symbol fonts,
# the plain sign for its twin in another script (fonts give ";" as a Greek question mark), nothing for what has no width.
_PRINTED = str.maketrans(
    {
        **dict.fromkeys("\ufffe\x02\xad", "-"),
        **dict(zip("\ufb00\ufb01\ufb02\ufb03\ufb04\ufb06", ("ff", "fi", "fl", "ffi", "ffl", "st"), strict=True)),
        **dict.fromkeys("\uf0b7\uf0a7\uf06c\uf0a8", "\u2022"),
        **dict(zip("\u037e\u0387\u2126\u212a\u212b", ";\xb7\u03a9K\xc5", strict=True)),
        **dict.fromkeys("\u200b\u200c\u200d\u200e\u200f\u2060\ufeff", ""),
    }
)


class _Stretch(NamedTuple):
    """Characters from `start` up to `end` that one text object draws; an empty one ends a line."""

    start: int
    end: int
    item: int


def pieces_of(layer: Layer, *, by_words: bool) -> Iterator[tuple[Piece, int] | None]:
    """The pieces in drawing order with the quarters they are turned by, and None at the end of each line.

    The first word of a line is a piece by itself, and every word is if `by_words` asks for the place of each.
    """
    stretches = list(_stretches(layer, by_words=by_words))
    firsts = layer.boxes([stretch.start for stretch in stretches])
    lasts = layer.boxes([stretch.end - 1 for stretch in stretches])
    for (start, end, item), (left, top, right, bottom), last in zip(stretches, firsts, lasts, strict=True):
        if start == end:
            yield None
            continue
        look, turn = layer.look(item, bottom - top, start)
        text = printed(layer.text[start:end])
        if turn == 0:
            yield Piece(text, left, top, last[2], bottom, look), turn
        else:
            box = (min(left, last[0]), min(top, last[1]), max(right, last[2]), max(bottom, last[3]))
            yield Piece(text, *box, look), turn


def printed(text: str) -> str:
    """The characters as they are printed, their words one space apart."""
    return " ".join((text if text.isascii() else text.translate(_PRINTED)).split())


def _stretches(layer: Layer, *, by_words: bool) -> Iterator[_Stretch]:
    parts = unglued(layer, [word.span() for word in _WORD.finditer(layer.text)]) if is_set_by_gaps(layer) else {}
    by_words = by_words or bool(parts)
    for line in _LINE.finditer(layer.text):
        start, end = line.span()
        simple = None if by_words else _SIMPLE_LINE.fullmatch(layer.text, start, end)
        if simple and not _GLUED_LABEL.match(simple[1]) and layer.is_one_stretch(start, end):
            item = layer.drawn_by(simple.start(1))
            yield _Stretch(*simple.span(1), item)
            yield _Stretch(*simple.span(2), item)
        else:
            words = [word.span() for word in _WORD.finditer(layer.text, start, end)]
            label = _GLUED_LABEL.match(layer.text, *words[0]) if words else None
            if label:
                words[:1] = [label.span(), (label.end(), words[0][1])]
            if parts:
                words = [part for word in words for part in parts.get(word, [word])]
            pieces = [_Stretch(first, last, layer.drawn_by((first + last) // 2)) for first, last in words]
            yield from pieces if by_words else _joined(pieces)
        yield _Stretch(start, start, 0)


def _joined(words: list[_Stretch]) -> Iterator[_Stretch]:
    """Words after the first that one object draws with single spaces between, as one stretch."""
    before: _Stretch | None = None
    for index, word in enumerate(words):
        if before and index > 1 and word.item == before.item and word.start - before.end == 1:
            before = _Stretch(before.start, word.end, word.item)
            continue
        if before:
            yield before
        before = word
    if before:
        yield before
