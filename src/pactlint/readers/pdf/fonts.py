"""How the words of a page are printed: bold, italic, and in what size."""

from __future__ import annotations

import ctypes
import re
from math import atan2, hypot, pi

from pypdfium2 import raw

from pactlint.readers.pdf.calls import char_matrix, char_size, font_flags, font_name, font_weight
from pactlint.readers.pdf.page import Look

_BOLD_NAME = re.compile(r"bold|black|heavy|(?:semi|demi)(?!condensed)|[-,](?:bd|b|bi)$", re.IGNORECASE)
_ITALIC_NAME = re.compile(r"italic|oblique|slanted|[-,](?:it|i|bi)$", re.IGNORECASE)
_ITALIC_FLAG, _FORCE_BOLD_FLAG = 1 << 6, 1 << 18
_BOLD_WEIGHT = 700
_LONGEST_NAME = 256
_SMALLEST, _TALLEST = 1.0, 2_000.0
"""Font sizes in points that letters can have; broken files have any."""
_ASLANT = 0.1
"""Quarter turns by which the base line of a word may be off before it counts as set aslant."""


class Looks:
    """The looks of one page, each asked of pdfium once.

    pdfium's weight is guessed from the stem width and calls a regular face 470 and a bold one 380 in real files, so a font's
    name and flags decide, and weight only where there is no name.
    """

    def __init__(self, layer: int) -> None:
        self._layer = layer
        self._styles: dict[int, tuple[bool, bool]] = {}
        self._looks: dict[tuple[int, int], tuple[Look, int]] = {}

    def of(self, font: int, height: float, index: int) -> tuple[Look, int]:
        """The look of the character at an index, and by how many quarters it is turned to the left (-1: aslant).

        Characters of one font with boxes of one height look alike, and a turned one has a box as high as the letter is wide.
        """
        key = (font, int(height * 10) if 0 < height < _TALLEST else 0)
        found = self._looks.get(key)
        if found is None:
            if font not in self._styles:
                self._styles[font] = _style(font)
            bold, italic = self._styles[font]
            matrix = raw.FS_MATRIX()
            char_matrix(self._layer, index, ctypes.addressof(matrix))
            size = char_size(self._layer, index) * hypot(matrix.c, matrix.d)
            found = self._looks[key] = (look_of(bold, italic, size), _quarters(matrix))
        return found


def _quarters(matrix: raw.FS_MATRIX) -> int:
    quarters = atan2(matrix.b, matrix.a) / (pi / 2)
    return round(quarters) % 4 if abs(quarters - round(quarters)) <= _ASLANT else -1


def _style(font: int) -> tuple[bool, bool]:
    if not font:
        return (False, False)
    name = ctypes.create_string_buffer(_LONGEST_NAME)
    font_name(font, ctypes.addressof(name), _LONGEST_NAME)
    return style_of(name.value.decode("utf-8", "replace"), max(0, font_flags(font)), font_weight(font))


def look_of(bold: bool, italic: bool, size: float) -> Look:  # noqa: FBT001  # the fields of the look, in their order
    """A look, its size rounded and, in a broken file that gives none, at least a point."""
    return Look(bold, italic, round(size, 1) if _SMALLEST <= size < _TALLEST else _SMALLEST)


def style_of(name: str, flags: int = 0, weight: int = 0) -> tuple[bool, bool]:
    """Bold and italic, from a font's name ("ABCDEF+Arial-BoldMT"), descriptor flags and, for a nameless font, weight."""
    name = name.partition("+")[2] or name
    bold = bool(_BOLD_NAME.search(name)) or bool(flags & _FORCE_BOLD_FLAG) or (not name and weight >= _BOLD_WEIGHT)
    return bold, bool(_ITALIC_NAME.search(name)) or bool(flags & _ITALIC_FLAG)
