"""Values of Word's attributes as numbers and truths. Nonsense in a file is no reason to stop: it counts as nothing said."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pactlint.readers.word.tags import VALUE, w

if TYPE_CHECKING:
    from lxml.etree import _Element

_POINTS_PER_UNIT = {"pt": 1.0, "in": 72.0, "cm": 72 / 2.54, "mm": 72 / 25.4, "pc": 12.0, "pi": 12.0}
_OFF = frozenset({"0", "false", "off", "none"})
_LEFT = w("left")
_START = w("start")
_FIRST_LINE = w("firstLine")
_HANGING = w("hanging")


def whole(value: str | None) -> int | None:
    """A whole number, None where the attribute is absent or is none."""
    try:
        return int(value) if value else None
    except ValueError:
        return None


def points(value: str | None, parts: int) -> float | None:
    """A length in points: a bare number counts `parts` to the point (20 for indents, 2 for sizes), "1.5in" says its unit."""
    if not value:
        return None
    try:
        if value[-2:] in _POINTS_PER_UNIT:
            return float(value[:-2]) * _POINTS_PER_UNIT[value[-2:]]
        return float(value) / parts
    except ValueError:
        return None


def is_on(value: str | None) -> bool:
    """The truth of a property that is present: without a value it is on."""
    return value is None or value not in _OFF


def value_of(element: _Element | None) -> str | None:
    """The `w:val` of an element that may be absent."""
    return None if element is None else element.get(VALUE)


def indent_words(element: _Element) -> tuple[str | None, ...]:
    """What a `w:ind` says, for `indents`."""
    get = element.get
    return get(_LEFT) or get(_START), get(_HANGING), get(_FIRST_LINE)


def indents(words: tuple[str | None, ...]) -> tuple[float | None, float | None]:
    """The left indent, and how far from it the first line (or its number) starts; points, None where nothing is said."""
    left, hanging, first_line = words
    hung = points(hanging, 20)
    return points(left, 20), points(first_line, 20) if hung is None else -hung
