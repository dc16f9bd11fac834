"""The text layer of a page, as pdfium tells it: its characters, their boxes, and what draws them."""

from __future__ import annotations

import ctypes
from collections import deque
from itertools import repeat
from typing import TYPE_CHECKING

from pypdfium2 import raw

from pactlint.readers.pdf import calls
from pactlint.readers.pdf.fonts import Looks

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pactlint.readers.pdf.page import Box, Look

_MOST_CHARACTERS = 200_000
"""Characters read of one page: fine print has ten thousand."""


class Layer:
    """The text layer of a loaded page: its characters by their index, in the order in which they are drawn.

    `corner` is the top left corner of the page in page space, where y points upward; boxes are measured from it, y downward.
    """

    def __init__(self, address: int, corner: tuple[float, float]) -> None:
        self._address = address
        self._corner = corner
        self._looks = Looks(address)
        self._fonts: dict[int, int] = {}
        self.text = _text_of(address)

    def boxes(self, indexes: Sequence[int]) -> list[Box]:
        """The boxes of characters, as high as the font; all in one sweep, for this is where the time of reading goes."""
        rects = (raw.FS_RECTF * len(indexes))()
        first, step = ctypes.addressof(rects), ctypes.sizeof(raw.FS_RECTF)
        deque(map(calls.char_box, repeat(self._address), indexes, range(first, first + step * len(indexes), step)), maxlen=0)
        edges = iter(memoryview(rects).cast("B").cast("f").tolist())
        x, y = self._corner
        return [
            (left - x, y - top, right - x, y - bottom)
            for left, top, right, bottom in zip(edges, edges, edges, edges, strict=True)
        ]

    def drawn_by(self, index: int) -> int:
        """The text object that draws a character; 0 for one that pdfium made up."""
        return calls.char_object(self._address, index) or 0

    def font_of(self, item: int) -> int:
        """The font of a text object; 0 for none."""
        font = self._fonts.get(item)
        if font is None:
            font = self._fonts[item] = (calls.object_font(item) or 0) if item else 0
        return font

    def look(self, item: int, height: float, index: int) -> tuple[Look, int]:
        """How a text object prints the character at an index, and by how many quarters that is turned to the left."""
        return self._looks.of(self.font_of(item), height, index)

    def is_one_stretch(self, start: int, end: int) -> bool:
        """Does one text object draw all of these characters?"""
        return bool(calls.char_rects(self._address, start, end - start) == 1)

    def is_made_up(self, index: int) -> bool:
        """Did pdfium add this space, because it saw a gap?"""
        return bool(calls.is_made_up(self._address, index))


def _text_of(address: int) -> str:
    count = max(0, min(calls.char_count(address), _MOST_CHARACTERS))
    buffer = (ctypes.c_ushort * (2 * count + 2))()
    written = calls.char_text(address, 0, count, ctypes.addressof(buffer))
    text = bytes(buffer)[: 2 * max(0, written - 1)].decode("utf-16-le", "replace")
    if len(text) == count:
        return text
    # Some characters are left out of the text or added to it: only the slow way keeps text and indexes together.
    return "".join(_character(calls.char_code(address, index)) for index in range(count))


def _character(code: int) -> str:
    return chr(code) if 0 < code < 0x110000 else "\0"
