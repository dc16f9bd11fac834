"""Signs that Word stores by their place in a symbol font, as the characters a reader sees."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from pactlint.readers.word.tags import w

if TYPE_CHECKING:
    from lxml.etree import _Element

UNKNOWN: Final = "\ufffd"
"""A sign of a picture font that no character stands for here."""

_FONT: Final = w("font")
_CHARACTER: Final = w("char")
_PRIVATE: Final = 0xF000
_IN_TEXT: Final = re.compile("[\uf020-\uf0ff\n\r]")

_SYMBOL: Final = {
    **dict(enumerate("∀#∃%&∍()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼", 0x22)),
    0x20: " ",
    0x21: "!",
    **dict(enumerate("€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…", 0xA0)),
    **dict(enumerate("ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑", 0xC0)),
}
_WINGDINGS: Final = {
    0x20: " ", 0x21: "✏", 0x22: "✂", 0x28: "☎", 0x2A: "✉", 0x46: "☞", 0x4A: "☺", 0x6C: "●", 0x6D: "❍", 0x6E: "■", 0x6F: "□",
    0x70: "□", 0x71: "❑", 0x72: "❒", 0x74: "◆", 0x75: "◆", 0x76: "❖", 0x77: "◆", 0x9F: "•", 0xA7: "▪", 0xA8: "☐", 0xAB: "★",
    0xD8: "➢", 0xDF: "←", 0xE0: "→", 0xE8: "➔", 0xF0: "⇨", 0xFB: "☒", 0xFC: "✓", 0xFD: "☒", 0xFE: "☑",
}  # fmt: skip
_WINGDINGS_2: Final = {0x4F: "✗", 0x50: "✓", 0x51: "☒", 0x52: "☑", 0x53: "☒", 0x54: "☒", 0x97: "●", 0x98: "●", 0xA3: "☐"}
_FONTS: Final[dict[str, dict[int, str]]] = {
    "symbol": _SYMBOL,
    "wingdings": _WINGDINGS,
    "wingdings 2": _WINGDINGS_2,
    "wingdings 3": {},
    "webdings": {},
}


def symbol(element: _Element) -> str:
    """The character of a `w:sym`."""
    try:
        code = int(element.get(_CHARACTER) or "", 16)
    except ValueError:
        return UNKNOWN
    font = (element.get(_FONT) or "").lower()
    if font in _FONTS:
        return _FONTS[font].get(code & 0xFF, UNKNOWN)
    return _in_font(code, font)


def mend(text: str, properties: _Element | None) -> str:
    """The text of a `w:t`, character for character, with signs of symbol fonts and line ends replaced by what is seen.

    Only text that is not `isprintable` has any. `properties` are the run's, for the font its signs are of.
    """
    if not _IN_TEXT.search(text):
        return text
    fonts = None if properties is None else properties.find(w("rFonts"))
    font = "" if fonts is None else (fonts.get(w("ascii")) or fonts.get(w("hAnsi")) or "").lower()
    return _IN_TEXT.sub(lambda match: " " if match[0] in "\n\r" else _in_font(ord(match[0]), font or "symbol"), text)


def _in_font(code: int, font: str) -> str:
    if _PRIVATE <= code <= _PRIVATE + 0xFF:
        return _FONTS.get(font, _SYMBOL).get(code - _PRIVATE, UNKNOWN)
    return chr(code) if 0x20 <= code < 0xD800 or 0xE000 <= code <= 0x10FFFF else UNKNOWN
