"""The grammar of clause numbers: what "9.2", "(iv)", "ARTICLE IV -" or "Section 3.01." say, wherever they stand."""

from __future__ import annotations

import re
from dataclasses import dataclass

ARTICLE_WORDS = frozenset({"article", "part", "chapter"})
SCHEDULE_WORDS = frozenset({"schedule", "exhibit", "annex", "annexure", "appendix", "attachment", "addendum", "rider"})


NTH = {
    word: value
    for value, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split(),
        start=1,
    )
}
"""The ordinals that schedules are numbered by: "the Fifth Schedule"."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One way to read a number: the list it would belong to ("(a)", "(i)", "1.", "article") and its place there, from 1."""

    shape: str
    value: int


@dataclass(frozen=True, slots=True)
class Mark:
    """A clause number.

    It stands at `start` to `end`, closing stop included (both the block's start if the file computed it: `automatic`).
    `number` is what the reader sees without word and closing stop; `word` the word before it in lower case ("section"; "" if
    none). `parts` are the values of a decimal number ("3.01" is (3, 1)), and (4,) for a single "4." or "IV"; empty for letters
    and for numbers in brackets. `readings` come most usual first. `closed` says that a stop, bracket or word sets it apart
    from words; `glued` that it follows the mark before it with nothing between ("9.2(a)").
    """

    start: int
    end: int
    number: str
    word: str
    parts: tuple[int, ...]
    readings: tuple[Reading, ...]
    closed: bool = True
    automatic: bool = False
    glued: bool = False

    @property
    def is_article(self) -> bool:
        """Does it number an article or part, which sections are below? "Article 5.6" is a section."""
        return self.word in ARTICLE_WORDS and len(self.parts) < 2


def marks_at(plain: str, start: int, end: int) -> tuple[Mark, ...]:
    """The clause number typed at a place and those that follow it at once ("9.1 (a)", "4(b)(i)"); empty if there is none."""
    found = _LABEL.match(plain, start, end)
    first = _mark(found) if found else None
    if first is None:
        return ()
    marks = [first]
    while len(marks) < _MOST_IN_A_ROW and (found := _NEXT.match(plain, marks[-1].end, end)):
        readings = _readings(found[2], "(", ")")
        if not readings:
            break
        parts_start = found.start(1)
        marks.append(Mark(parts_start, found.end(), found[1], "", (), readings, glued=parts_start == marks[-1].end))
    return tuple(marks)


def automatic_mark(label: str, at: int) -> Mark | None:
    """The number that a file computed for the block starting at a place; None for a bullet."""
    text = " ".join(label.split())
    if not any(character.isalnum() for character in text) or (len(text) == 1 and text in "o§"):
        return None
    found = _LABEL.match(text) or _LABEL.match(text + ".")
    mark = _mark(found) if found and found.end() >= len(text) else None
    if mark is None:
        return Mark(at, at, text.rstrip(".:"), "", (), (), automatic=True)
    return Mark(at, at, mark.number, mark.word, mark.parts, mark.readings, automatic=True)


def to_roman(value: int) -> str:
    """A number from 1 to 399 in lower-case Roman numerals."""
    written = ""
    for worth, letters in _ROMAN_WORTHS:
        written += letters * (value // worth)
        value %= worth
    return written


_MOST_IN_A_ROW = 4
_ROMAN_WORTHS = (
    (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_ROMANS = {to_roman(value): value for value in range(1, 90)}
_ORDINALS = {
    word: value
    for value, word in enumerate(
        [
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty",
        ],
        1,
    )
}

_DECIMAL = r"\d{1,3}(?:\.\d{1,3}){0,6}"
_NAMED = (
    rf"(?:{_DECIMAL}[A-Z]?|[IVXL]{{1,8}}|[A-Z]|{'|'.join((*_ORDINALS, *map(str.upper, _ORDINALS), *map(str.title, _ORDINALS)))})"
)
_CAN_FOLLOW = r"(?=[\s\"'(\[]|[A-Z][A-Za-z ]|$)"
# Every alternative is anchored and bounded: linear on any text.
_LABEL = re.compile(
    rf"""
      (?P<word>ARTICLE|Article|PART|Part|CHAPTER|Chapter|SECTION|Section|SEC\.|Sec\.|CLAUSE|Clause|PARAGRAPH|Paragraph|§{{1,2}})
        (?:\s{{0,3}}-\s{{0,3}}|\s{{1,3}}|(?=\d))(?P<named>{_NAMED})(?![\w-]|\.\d|'s)[.):]?
    | \(\s?(?P<bracketed>[A-Za-z]{{1,6}}|\d{{1,3}})\s?\)[.:]?(?![a-z\d])
    | (?P<lettered>[A-Z]{{1,2}})(?P<tail>(?:-\d{{1,3}}|\d{{1,3}})?(?:\.\d{{1,3}}){{1,5}})[.):]?(?=\s|$)
    | (?P<decimal>\d{{1,3}}(?:\.\d{{1,3}}){{1,6}})[A-Z]?[.):]?{_CAN_FOLLOW}
    | (?P<dotted>\d{{1,3}}(?:\.\d{{1,3}}){{0,3}})\.(?P<letter>[a-z])[.)]?(?=\s|$)
    | (?P<single>\d{{1,3}}[A-Z]?)(?P<stop>[.)]{_CAN_FOLLOW}|:(?=\s)|(?=\s{{1,3}}-{{1,2}}\s))
    | (?P<alone>\d{{1,3}})(?=\s|$)
    | (?P<alpha>[A-Za-z]|[ivxl]{{2,7}}|[IVXL]{{2,7}})(?P<end>[.)](?=\s|$)|(?=\s{{1,3}}-{{1,2}}\s))
    """,
    re.VERBOSE,
)
_NEXT = re.compile(r"\s{0,8}(\(\s?([A-Za-z]{1,6}|\d{1,3})\s?\))(?![a-z\d])")
_WORDS = {"sec.": "section", "§": "section", "§§": "section"}


def _mark(found: re.Match[str]) -> Mark | None:
    start, end = found.span()
    match found.lastgroup:
        case "named":
            return _named(found)
        case "bracketed":
            readings = _readings(found["bracketed"], "(", ")")
            return Mark(start, end, f"({found['bracketed']})", "", (), readings) if readings else None
        case "tail":
            numbers = tuple(int(digits) for digits in re.findall(r"\d+", found["tail"]))
            parts = (-_letter_value(found["lettered"]), *numbers)
            return Mark(start, end, found["lettered"] + found["tail"], "", parts, (Reading(".", numbers[-1]),))
        case "decimal":
            return _decimal(start, end, found["decimal"], "")
        case "letter":
            parts = _values(found["dotted"])
            number = f"{found['dotted']}.{found['letter']}"
            return Mark(
                start, end, number, "", (*parts, _letter_value(found["letter"])), (Reading(".a", _letter_value(found["letter"])),)
            )
        case "single" | "stop":
            return _single(found)
        case "alone":
            return Mark(
                start, end, found["alone"], "", (int(found["alone"]),), (Reading("1", int(found["alone"])),), closed=False
            )
        case _:
            return _alpha(found)


def _named(found: re.Match[str]) -> Mark | None:
    word = found["word"].lower()
    word = _WORDS.get(word, word)
    named = found["named"]
    start, end = found.span()
    if named[0].isdigit():
        digits = named.rstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
        values = _values(digits)
        return Mark(start, end, named, word, values, (Reading(word if len(values) == 1 else ".", values[-1]),))
    if value := _ORDINALS.get(named.lower()):
        return Mark(start, end, named, word, (value,), (Reading(word, value),))
    readings = _readings(named, "", "")
    romans = [reading for reading in readings if reading.shape == "I"]
    if not readings:
        return None
    best = romans[0] if romans else readings[0]
    others = tuple(Reading(word + "." + reading.shape, reading.value) for reading in readings if reading is not best)
    kind = word if best.shape == "I" else word + "." + best.shape
    return Mark(start, end, named, word, (best.value,) if romans else (), (Reading(kind, best.value), *others))


def _decimal(start: int, end: int, digits: str, word: str) -> Mark:
    values = _values(digits)
    if len(values) == 2 and not values[1]:
        return Mark(start, end, digits, word, values[:1], (Reading("1.", values[0]),))  # "9.0", the heading over 9.1
    return Mark(start, end, digits, word, values, (Reading(".", values[-1]),))


def _single(found: re.Match[str]) -> Mark:
    start, end = found.span()
    value = int(found["single"].rstrip("ABCDEFGHIJKLMNOPQRSTUVWXYZ"))
    close = found["stop"]
    if close == ")":
        return Mark(start, end, found["single"] + ")", "", (), (Reading("1)", value),))
    return Mark(start, end, found["single"], "", (value,), (Reading("1.", value),), closed=bool(close))


def _alpha(found: re.Match[str]) -> Mark | None:
    start, end = found.span()
    close = found["end"]
    readings = _readings(found["alpha"], "", close or ".")
    if not readings:
        return None
    number = found["alpha"] + (close if close == ")" else "")
    romans = tuple(reading.value for reading in readings if reading.shape == "I.")
    return Mark(start, end, number, "", romans[:1], readings, closed=bool(close))


def _readings(token: str, opening: str, closing: str) -> tuple[Reading, ...]:
    if token.isdigit():
        return (Reading(opening + "1" + closing, int(token)),)
    if not token.isascii() or not (token.islower() or token.isupper()):
        return ()
    upper = token.isupper()
    found = []
    if roman := _ROMANS.get(token.lower()):
        found.append(Reading(opening + ("I" if upper else "i") + closing, roman))
    if len(set(token)) == 1 and len(token) <= 3:
        found.append(Reading(opening + ("A" if upper else "a") + closing, _letter_value(token)))
    if len(found) == 2 and (token.lower() == "l" or len(token) > 1):
        # "(l)" is the letter after "(k)" far more often than fifty; "(ii)" two far more often than the 35th letter.
        found.sort(key=lambda reading: (reading.shape.strip("().") in "iI") == (token.lower() == "l"))
    return tuple(found)


def _letter_value(token: str) -> int:
    return 26 * (len(token) - 1) + ord(token[0].lower()) - ord("a") + 1


def _values(digits: str) -> tuple[int, ...]:
    return tuple(map(int, digits.split(".")))
