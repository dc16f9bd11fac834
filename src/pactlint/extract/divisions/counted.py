"""Parts told by counting: "four directors … and one", "of 1,000 shares Alder takes 600"."""

from __future__ import annotations

import re
from fractions import Fraction

from pactlint.document import Span
from pactlint.extract.sieve import sifted

_WORDS = {
    **{
        word: value
        for value, word in enumerate(
            "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen "
            "nineteen".split(),
            1,
        )
    },
    **{word: value * 10 for value, word in enumerate("ten twenty thirty forty fifty sixty seventy eighty ninety".split(), 1)},
}
_WORD = rf"(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)-\w+|{'|'.join(sorted(_WORDS, key=len, reverse=True))})"
NUMERAL = rf"\d{{1,3}}(?:\.\d+)?|{_WORD}"
COUNTABLE = r"(?:directors?|managers?|members|representatives|nominees|seats?|votes?|shares|units|stock|capital)"


def number(text: str) -> Fraction:
    """The value of a numeral: "70", "1,000", "sixty-five"."""
    tens, _, ones = text.lower().partition("-")
    return Fraction(_WORDS.get(tens, 0) + _WORDS.get(ones, 0)) if tens in _WORDS else Fraction(text.replace(",", ""))


def counted(plain: str, part: Span, context: Span) -> list[tuple[Span, Fraction]]:
    """The bare numbers that count seats, votes or shares in a stretch, without their total; as parts of a hundred.

    `context` is where what they count may be said: the sentence before too, where the stretch begins "Of these".
    """
    opening = context if _OF_THESE.match(plain, part.start, part.end) else part
    if not _COUNTABLE.search(plain, opening.start, part.end):
        return []
    found = [each for each in _COUNT.finditer(plain, part.start, part.end) if _is_part(plain, each, part)]
    values = [number(each["said"]) for each in found]
    if len(values) > 2 and values[0] == sum(values[1:]):  # "Twelve votes …, nine to Alder and three to Birch"
        found, values = found[1:], values[1:]
    whole = _total(plain, opening, sum(values, Fraction(0)), part.end)
    return [(Span(*each.span()), value * 100 / whole) for each, value in zip(found, values, strict=True)] if whole else []


def _is_part(plain: str, found: re.Match[str], part: Span) -> bool:
    before = plain[max(part.start, found.start() - 40) : found.start()]
    total = _TOTAL_BEFORE.search(before) and not _PARTY_HAS.search(before)
    return not total and not _TOTAL_AFTER.match(plain, found.end(), part.end)


def _total(plain: str, opening: Span, told: Fraction, end: int) -> Fraction:
    """All there are of shares, where the words say how many that is; else as many as are counted."""
    for found in _ALL_SHARES.finditer(plain, opening.start, end):
        if number(found[1]) >= told:
            return number(found[1])
    return told


_COUNT = re.compile(
    rf"(?<![\w.,$€£§-])(?<!\d : )(?<!\d: )(?<!\d:)(?P<said>\d{{1,3}}(?:,\d{{3}})+|\d+|{_WORD})"
    r"(?:\s+\(\d[\d,]*\))?(?![\w%/-])(?![.,]?\d)"
    r"(?!\)|\.\s+[A-Z\d])(?!\s?:\s?\d)"
    r"(?!\s*(?:per\s?cent|%|days?|months?|years?|business|calendar|weeks?|hours?|or\s+more|times|of\s+(?:the\s+)?(?:two|them)))",
    re.IGNORECASE,
)
_COUNTABLE = sifted(rf"\b{COUNTABLE}\b", re.IGNORECASE)
_OF_THESE = re.compile(r"\s*(?:of|out\s+of)\s+(?:these|those|them|which|such|that)\b", re.IGNORECASE)
_TOTAL_BEFORE = re.compile(
    r"\b(?:(?:out\s+)?of(?:\s+(?:the|such|these|those|its|all|a\s+total\s+of|the\s+total\s+of))?|consists?(?:\s+of)?|compos\w+(?:\s+of)?"
    r"|compris\w+(?:\s+of)?|made\s+up\s+of|constituted\s+of|divided\s+into|total(?:s|ling)?|number(?:s|ing)?|has|have|be|are|into|with"
    r"|least|most|than|section|clause|article|schedule|part|paragraph|exhibit|annex)\s+$",
    re.IGNORECASE,
)
_PARTY_HAS = re.compile(  # "Alder has four votes": a party's, and no total
    r"\b(?!Board|Company|Committee|Council|Venture|Corporation|Alliance|Forum|Panel|It\b|There\b|JVC\b|Management\b)[A-Z][\w-]+\s+(?:has|have|shall\s+have|will\s+have)\s+$"
)
_TOTAL_AFTER = re.compile(
    rf"\s+(?:\w+\s+){{0,2}}?(?:{COUNTABLE}|persons|natural\s+persons)\b[^.;]{{0,60}}?(?:\bof\s+(?:whom|which)\b|:)",
    re.IGNORECASE,
)
_ALL_SHARES = re.compile(
    rf"\b(?:divided\s+into|(?:out\s+)?of(?:\s+(?:the|all|a\s+total\s+of))?|total\s+of|consists?\s+of|comprises?)\s+"
    rf"(\d{{1,3}}(?:,\d{{3}})+|\d+|{_WORD})\s+(?:\w+\s+){{0,3}}?(?:shares|units)\b",
    re.IGNORECASE,
)
