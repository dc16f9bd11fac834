"""A list's count in the shape a numbering format gives it: roman, letters, words."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

_LARGEST: Final = 32_767
"""Word counts no further; a start of two thousand million in roman numerals would fill the memory."""

_LARGEST_LETTER: Final = 780
"""Word's letters end at thirty z."""

_ROMAN: Final = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_SMALL: Final = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
_TENS: Final = ("zero", "ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")
_ORDINAL_ENDS: Final = {
    "one": "first", "two": "second", "three": "third", "five": "fifth", "eight": "eighth", "nine": "ninth", "twelve": "twelfth",
}  # fmt: skip
_FOOTNOTE_SIGNS: Final = "*†‡§"


def numeral(count: int, shape: str, width: int = 0) -> str:
    """The count as Word prints it in a format ("lowerRoman", "ordinalText" …), at least `width` digits wide if in digits.

    A format of another script prints as decimal; "none" and "bullet" print nothing.
    """
    if not 0 <= count <= _LARGEST:
        return str(count)
    shaped = _SHAPES.get(shape)
    return shaped(count) if shaped else str(count).zfill(width)


def _lower_roman(count: int) -> str:
    signs = ""
    for value, sign in _ROMAN:
        times, count = divmod(count, value)
        signs += sign * times
    return signs


def _lower_letter(count: int) -> str:
    if not 1 <= count <= _LARGEST_LETTER:
        return str(count)
    times, letter = divmod(count - 1, 26)
    return chr(ord("a") + letter) * (times + 1)


def _ordinal(count: int) -> str:
    teen = count % 100 in {11, 12, 13}
    return f"{count}{'th' if teen else {1: 'st', 2: 'nd', 3: 'rd'}.get(count % 10, 'th')}"


def _cardinal_text(count: int) -> str:
    return _words(count).capitalize()


def _ordinal_text(count: int) -> str:
    words = _words(count)
    cut = max(words.rfind(" "), words.rfind("-")) + 1
    last = words[cut:]
    ordinal = _ORDINAL_ENDS.get(last) or (last[:-1] + "ieth" if last.endswith("y") else last + "th")
    return (words[:cut] + ordinal).capitalize()


def _words(count: int) -> str:
    if count < 20:
        return _SMALL[count]
    if count < 100:
        tens, rest = divmod(count, 10)
        return _TENS[tens] + (f"-{_SMALL[rest]}" if rest else "")
    size, name = (100, "hundred") if count < 1000 else (1000, "thousand")
    head, rest = divmod(count, size)
    return f"{_words(head)} {name}" + (f" {_words(rest)}" if rest else "")


def _footnote_sign(count: int) -> str:
    times, sign = divmod(max(1, count) - 1, len(_FOOTNOTE_SIGNS))
    return _FOOTNOTE_SIGNS[sign] * min(times + 1, 10)


_SHAPES: Final[dict[str, Callable[[int], str]]] = {
    "none": lambda _: "",
    "bullet": lambda _: "",
    "lowerRoman": _lower_roman,
    "upperRoman": lambda count: _lower_roman(count).upper(),
    "lowerLetter": _lower_letter,
    "upperLetter": lambda count: _lower_letter(count).upper(),
    "decimalZero": lambda count: f"{count:02d}",
    "ordinal": _ordinal,
    "cardinalText": _cardinal_text,
    "ordinalText": _ordinal_text,
    "chicago": _footnote_sign,
    "numberInDash": lambda count: f"- {count} -",
    "decimalEnclosedParen": lambda count: f"({count})",
    "decimalEnclosedFullstop": lambda count: f"{count}.",
}
