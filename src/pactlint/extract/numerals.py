"""Numbers as contracts write them: "ninety", "one hundred and eighty", "two and one-half", "1,250,000", "2½", "twenty-first".

Everything here reads lower-case text with straight quotes and plain spaces (`Document.plain.lower()`).
"""

from __future__ import annotations

import re
from fractions import Fraction

_SMALL = {
    word: number
    for number, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
        "eighteen nineteen".split()
    )
} | {"fourty": 40, "threescore": 60, "fourscore": 80, "ninty": 90}
_TENS = dict(zip("twenty thirty forty fifty sixty seventy eighty ninety".split(), range(20, 100, 10), strict=True))
_SCALES = {
    "dozen": 12,
    "score": 20,
    "hundred": 100,
    "thousand": 1_000,
    "lac": 100_000,
    "lacs": 100_000,
    "lakh": 100_000,
    "lakhs": 100_000,
    "million": 1_000_000,
    "millions": 1_000_000,
    "crore": 10_000_000,
    "crores": 10_000_000,
    "billion": 1_000_000_000,
    "trillion": 1_000_000_000_000,
}
_PARTS = {
    "half": 2,
    "moiety": 2,
    "third": 3,
    "quarter": 4,
    "fourth": 4,
    "fifth": 5,
    "sixth": 6,
    "seventh": 7,
    "eighth": 8,
    "ninth": 9,
    "tenth": 10,
    "twelfth": 12,
    "twentieth": 20,
    "hundredth": 100,
    "thousandth": 1000,
}
_MANY_PARTS = {"halves": 2, "moieties": 2} | {f"{part}s": number for part, number in _PARTS.items() if number > 2}
_ORDINALS = {
    word: number
    for number, word in enumerate(
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
        "sixteenth seventeenth eighteenth nineteenth".split(),
        start=1,
    )
} | dict(
    zip(
        "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth".split(),
        range(20, 110, 10),
        strict=True,
    )
)
_GLYPHS = {
    "½": Fraction(1, 2),
    "¼": Fraction(1, 4),
    "¾": Fraction(3, 4),
    "⅓": Fraction(1, 3),
    "⅔": Fraction(2, 3),
    "⅛": Fraction(1, 8),
}

OPENING_WORDS = "|".join(sorted([*_SMALL, *_TENS, "half", "hundred", "thousand"], key=len, reverse=True))
"""Source of a pattern for the words a number in words may begin with, besides an article."""

# "Three quarters" are a fraction; of six there can only be quarters of a year, and "one quarter's notice" is of a year's too.
_FOLLOWERS = "|".join(
    {
        "quarters": "(?<=three[ -])quarters",
        "quarter": r"quarter(?!'s|(?: prior)?(?: written)? notice)",
        "half": "half(?!-years?(?![a-z]))",  # "nine half-years" are nine
    }.get(word, word)
    for word in sorted([*_SMALL, *_TENS, *_SCALES, *_PARTS, *_MANY_PARTS], key=len, reverse=True)
)
_AN = (
    r"an?(?= +(?:hundred|thousand|million|billion|lakh|crore|dozen|score|half|moiety|third|quarter|fourth|fifth|tenth"
    r"|twentieth)\b)"
)
_POINT = r"point(?= +(?:zero|one|two|three|four|five|six|seven|eight|nine|twenty|seventy)(?![a-z]))"  # "two point five"

SPELLED = (
    rf"(?:{_AN}|(?:{OPENING_WORDS})(?![a-z]))(?:(?:[ ,-]+(?:and[ -]+)?)(?:{_AN}|no/100|\d\d/100|{_POINT}"
    rf"|(?:{_FOLLOWERS})(?![a-z])))*"
)
"""Source of a pattern for a run of number words. A run may hold more than one number ("one and two"): `last` sorts it out."""

FIGURES = (
    r"(?:\d/\d{1,2}(?![\d/])|\d+(?:[.,']\d+)*(?:(?: ?[½¼¾⅓⅔⅛]|(?: and)?[ -]+\d/\d{1,2}(?![\d/])))?"
    r"|\d{1,3}/\d{1,3}(?![\d/])|(?<![\w.])\.\d{1,3}(?!\d)|[½¼¾⅓⅔⅛])"
)
"""Source of a pattern for a number in figures, with separators, decimals and a fraction; not every match of it is a number."""

ORDINAL = (
    rf"(?:\d{{1,3}} ?(?:s ?t|n ?d|r ?d|t ?h)"
    rf"|(?:(?:{'|'.join(_TENS)})[ -]+)?(?:{'|'.join(sorted(_ORDINALS, key=len, reverse=True))}))(?![a-z])"
)
"""Source of a pattern for an ordinal, in words or figures; scanned pages part the letters ("14t h")."""

_ANGLO = re.compile(
    r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?|\d{1,3}(?:'\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?"
    r"|\.\d+"
)
_CONTINENTAL = re.compile(r"\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?|\d+,\d{1,2}")
_PLAINLY_CONTINENTAL = re.compile(r"\d{1,3}(?:\.\d{3})+,\d\d|\d{1,3}(?:\.\d{3}){2,}")
_MIXED = re.compile(r"(?:(\d[\d.,']*)(?: and)?[ -]+)?(\d{1,3})/(\d{1,3})|(\d[\d.,']*)? ?([½¼¾⅓⅔⅛])")
_GLYPH = re.compile("[" + "".join(_GLYPHS) + "]")
_TOKEN = re.compile(r"[a-z]+|\d+/\d+|\d+(?:[.,']\d+)*|,")
_LONGEST = 24  # words; "nine hundred ninety nine million …" has seventeen


def figure(text: str, *, continental: bool = False) -> Fraction | None:
    """The number a string of figures stands for, None if it is none ("9.2.1", "1,2,3").

    `continental` lets the dot part thousands and the comma decimals, as some European texts do.
    """
    if continental and _CONTINENTAL.fullmatch(text):
        return Fraction(text.replace(".", "").replace(",", "."))
    if _PLAINLY_CONTINENTAL.fullmatch(text):
        return Fraction(text.replace(".", "").replace(",", "."))
    if _ANGLO.fullmatch(text):
        return Fraction(re.sub(r"[,']", "", text))
    mixed = _MIXED.fullmatch(text)
    if mixed is None:
        return None
    whole = figure(mixed[1] or mixed[4] or "0")
    if whole is None or (mixed[3] is not None and int(mixed[3]) == 0):
        return None
    return whole + (Fraction(int(mixed[2]), int(mixed[3])) if mixed[3] else _GLYPHS[mixed[5]])


def spelled(words: str) -> Fraction | None:
    """The number that number words stand for, None where they are no one number."""
    return _read(_TOKEN.findall(_GLYPH.sub(lambda found: _in_figures(found[0], whole=found.start() > 0), words)))


def _in_figures(glyph: str, *, whole: bool) -> str:
    return f"{' and ' if whole else ''}{_GLYPHS[glyph]}"


def last(words: str) -> tuple[int, Fraction] | None:
    """The longest number that a run of number words ends in, with the offset it starts at; None if there is none."""
    tokens = list(_TOKEN.finditer(words))[-_LONGEST:]
    for skipped, token in enumerate(tokens):
        value = _read([each[0] for each in tokens[skipped:]])
        if value is not None:
            return token.start(), value
    return None


def ordinal(words: str) -> int | None:
    """The place an ordinal names: 3 for "third", "3rd" and "3 r d"; None where it is no ordinal."""
    digits = re.match(r"\d+", words)
    if digits:
        return int(digits[0])
    parts = re.split(r"[ -]+", words.strip())
    if len(parts) == 1:
        return _ORDINALS.get(parts[0])
    tens, units = _TENS.get(parts[0]), _ORDINALS.get(parts[-1])
    return tens + units if tens and units and units < 10 and len(parts) == 2 else None


def _read(tokens: list[str]) -> Fraction | None:
    """A whole token list as one number: with a fraction behind, alone, or before a scale ("half a million")."""
    if not tokens or len(tokens) > _LONGEST:
        return None
    if "point" in tokens:
        return _with_decimals(tokens[: tokens.index("point")], tokens[tokens.index("point") + 1 :])
    if tokens[-1] in _SCALES and len(tokens) > 1:
        multiplier = _with_fraction(tokens[:-2] if tokens[-2] == "a" else tokens[:-1])
        if multiplier is not None:
            return multiplier * _SCALES[tokens[-1]]
    value = _with_fraction(tokens)
    return _cardinal(tokens) if value is None else value


def _with_decimals(whole: list[str], decimals: list[str]) -> Fraction | None:
    """Decimals said one by one or together: "two point five", "one point twenty-five", "three point five million"."""
    scale = _SCALES[decimals.pop()] if decimals and decimals[-1] in _SCALES else 1
    number = _cardinal(whole)
    said = [_cardinal([digit]) for digit in decimals]
    together = _cardinal(decimals) if len(decimals) == 2 and decimals[0] in _TENS else None
    digits = str(together) if together is not None else "".join("x" if digit is None else str(digit) for digit in said)
    if number is None or not digits.isdigit():
        return None
    return (number + Fraction(int(digits), 10 ** len(digits))) * scale


def _with_fraction(tokens: list[str]) -> Fraction | None:
    """Numbers with a fraction: "one-half", "two and one-half", "fifty and no/100"; None where no fraction ends the tokens."""
    fraction = _fraction(tokens)
    if fraction is not None:
        return fraction
    for place in range(len(tokens) - 1, 0, -1):
        if tokens[place] == "and":
            whole, fraction = _cardinal(tokens[:place]), _fraction(tokens[place + 1 :])
            if whole is not None and fraction is not None:
                return whole + fraction
    return None


def _fraction(tokens: list[str]) -> Fraction | None:
    match tokens:
        case ["half"] | ["half", "a"] | ["half", "an"]:
            return Fraction(1, 2)
        case ["no", "100"]:
            return Fraction(0)
        case ["three", "quarter"]:
            return Fraction(3, 4)
        case ["two", "third"]:
            return Fraction(2, 3)
        case ["a" | "an" | "one", part] if part in _PARTS:
            return Fraction(1, _PARTS[part])
        case [*count, parts] if parts in _MANY_PARTS and count:
            number = _cardinal(count)
            return number / _MANY_PARTS[parts] if number and 1 < number < max(20, _MANY_PARTS[parts]) else None
        case [written] if "/" in written:
            return figure(written)
    return None


def _cardinal(tokens: list[str]) -> Fraction | None:
    total, place, ceiling = Fraction(0), 0, Fraction(10**15)
    while True:
        group, place = _group(tokens, place)
        if group is None:
            return None
        if place < len(tokens) and tokens[place] in _SCALES:
            scale = Fraction(_SCALES[tokens[place]])
            if scale >= ceiling:
                return None
            total, ceiling, place = total + group * scale, scale, place + 1
            if place == len(tokens):
                return total
            place += tokens[place] == ","
            place += place < len(tokens) and tokens[place] == "and"
        else:
            return total + group if place == len(tokens) and group < ceiling else None


def _group(tokens: list[str], place: int) -> tuple[Fraction | None, int]:
    """What stands before a scale word or at the end: "four", "twenty-four", "two hundred and six", "nineteen hundred", "1.5"."""
    value, place = _below_hundred(tokens, place)
    if value is None or place == len(tokens) or tokens[place] != "hundred":
        return value, place
    value, place = value * 100, place + 1
    rest, after = _below_hundred(tokens, place + (place < len(tokens) and tokens[place] in {"and", ","}))
    if rest is None or (after < len(tokens) and tokens[after] == "hundred"):
        return value, place
    return value + rest, after


def _below_hundred(tokens: list[str], place: int) -> tuple[Fraction | None, int]:
    token = tokens[place] if place < len(tokens) else ""
    following = tokens[place + 1] if place + 1 < len(tokens) else ""
    if token in _SMALL:
        return Fraction(_SMALL[token]), place + 1
    if token in _TENS:
        unit = _SMALL.get(following, 0)
        return (Fraction(_TENS[token] + unit), place + 2) if 0 < unit < 10 else (Fraction(_TENS[token]), place + 1)
    if token in {"a", "an"} and following in _SCALES:
        return Fraction(1), place + 1
    if place == 0 and token in {"hundred", "thousand"}:
        return Fraction(1), place
    if token[:1].isdigit():
        value = figure(token)
        return value, place + (value is not None)
    return None, place
