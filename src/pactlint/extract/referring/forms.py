"""The words of a cross-reference: "Sections 4.2, 4.3 and 5", "clause 9.2(a)(i)", "paragraph (b)", "Exhibit A"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from heapq import merge
from typing import TYPE_CHECKING

from pactlint.extract.outline.labels import NTH
from pactlint.extract.scanning import matches

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class Mention:
    """One number that is referred to.

    `word` is what it is said to number, in lower case and the singular ("section", "exhibit"); `start` is where the word stands
    for the first of a list and where the number stands for the others; `list_start` and `list_end` hold the whole list.
    """

    word: str
    number: str
    start: int
    end: int
    list_start: int
    list_end: int

    @property
    def is_schedule(self) -> bool:
        """Is it a part at the end of the agreement rather than a clause?"""
        return self.word in _SCHEDULES

    @property
    def is_relative(self) -> bool:
        """Is it a letter or numeral in brackets alone, to be found near by?"""
        return self.number.startswith("(")


def mentions(plain: str) -> Iterator[Mention]:
    """Everything that is written as a reference is, in the order of the text, headings and other papers' clauses included."""
    return merge(_numbered(plain), _by_ordinal(plain), key=lambda mention: mention.start)


def _by_ordinal(plain: str) -> Iterator[Mention]:
    """Schedules told by their place: "the Fifth Schedule", "the Second and Third Annexures"."""
    for found in matches(plain, opening=_CAPITAL_ORDINAL, whole=_NTH):
        word = _word(found["word"])
        for nth in _ONE_NTH.finditer(plain, found.start(), found.start("word")):
            end = found.end() if nth.end() + 1 == found.start("word") else nth.end()
            yield Mention(word, str(NTH[nth[0].lower()]), nth.start(), end, found.start(), found.end())


def _numbered(plain: str) -> Iterator[Mention]:
    for found in matches(plain, opening=_INITIAL, whole=_OPENING):
        word = _word(found["word"])
        pattern = _SCHEDULE_NUMBER if word in _SCHEDULES else _NUMBER
        first = pattern.match(plain, found.end())
        if not first:
            continue
        numbers = [first]
        several = found["word"].lower().endswith(("s", "ces")) or found["word"].startswith("\xa7\xa7")
        while len(numbers) < _MOST and (following := _following(plain, numbers[-1].end(), pattern, several=several)):
            numbers.append(following)
        if several and len(numbers) == 1 and word in _SCHEDULES:
            continue
        for at, number in enumerate(numbers):
            start = number.start() if at else found.start()
            yield Mention(word, " ".join(number[0].split()).rstrip("."), start, _end(number), found.start(), _end(numbers[-1]))


_ORDINALS = "|".join((*map(str.title, NTH), *map(str.upper, NTH)))
_CAPITAL_ORDINAL = re.compile(r"[FSTEN](?=[iehlowIEHLOW])")
_ONE_NTH = re.compile(rf"\b(?:{_ORDINALS})\b")
_NTH = re.compile(
    rf"(?<![\w-])(?:{_ORDINALS})(?:(?:, | and | or |, and )(?:the )?(?:{_ORDINALS})){{0,9}} "
    r"(?P<word>(?:SCHEDULE|Schedule|EXHIBIT|Exhibit|ANNEX|Annex|ANNEXURE|Annexure|APPENDIX|Appendix|ATTACHMENT|Attachment|Annexes"
    r"|APPENDICES|Appendices)(?:S|s)?)\b"
)
_SCHEDULES = frozenset({"schedule", "exhibit", "annex", "annexure", "appendix", "attachment"})
_INITIAL = re.compile(r"[sacpeSACPE\u017f\xa7](?:(?<=\xa7)|(?<![\w-].)(?i:ec|rt|la|ar|ub|ch|xh|nn|pp|tt))")
_OPENING = re.compile(
    r"(?<![\w-])(?P<word>sections?|articles?|clauses?|paragraphs?|sub-?sections?|sub-?clauses?|sub-?paragraphs?|schedules?"
    r"|exhibits?"
    r"|annex(?:es|ures?)?|appendi(?:x|ces)|attachments?|\xa7{1,2})"
    r"(?: {1,3}|(?<=\xa7)|(?=\(|\d{1,3}\.\d))(?:nos?\. ?)?(?=[\d(A-Z\"])",
    re.IGNORECASE,
)
_BRACKETS = r"(?: ?\((?:[a-zA-Z]|[ivxIVX]{1,5}|\d{1,2}|[a-z]{2})\)){1,4}"
_NUMBER = re.compile(
    rf"(?:\d{{1,4}}[A-Z]?(?:\.\d{{1,3}}){{0,4}}(?:\.[a-z](?![a-z]))?(?:{_BRACKETS})?"
    rf"|[IVXLC]{{1,7}}(?:\.\d{{1,3}})*(?![A-Za-z])(?:{_BRACKETS})?|{_BRACKETS})(?![\w-]|\.\d)"
)
_SCHEDULE_NUMBER = re.compile(
    r"\"?(?:[IVX]{1,5}(?:-[A-Z\d]{1,2})?|[A-Z]{1,2}(?:[-.]?\d{1,2})?(?:-[A-Z])?"
    r"|\d{1,3}(?:\.\d{1,3}){0,3}(?:-?[A-Z](?![a-z]))?(?: ?\([a-zA-Z\d]{1,4}\)){0,4})"
    r"(?![\w'(-]|\.\d)\"?"
)
_ASIDE = r" ?\((?![a-z\d]{1,4}\))[^()]{2,120}\)"
"""What is said of one number of a list: "4 (provided that …)", "7 (Confidentiality)"."""
_JOINER = re.compile(
    rf"(?:{_ASIDE})?"
    r" ?(?:,|;|&|-|and/or|and|or|to|through|thru)(?: (?:and|or|to))? "
)
_DASH = re.compile(r" ?- ?(?=[\d(])")
_UNITS = re.compile(
    r"(?: |-)?(?:%|\((?![A-Za-z][^()\d]{2,120}\)(?:[,;]| (?:and|or)\b))|days?|business|calendar|months?|years?|weeks?|hours?"
    r"|percent|per|minutes?|other|of (?:its|the|such)|copies|shares|[A-Z][a-z])",
)
_MOST = 40


def _word(word: str) -> str:
    word = word.lower().replace("-", "")
    if word.startswith("\xa7"):
        return "section"
    if word.startswith("appendi"):
        return "appendix"
    return {"annexes": "annex"}.get(word, word.rstrip("s"))


def _following(plain: str, at: int, pattern: re.Pattern[str], *, several: bool) -> re.Match[str] | None:
    joiner = _JOINER.match(plain, at) or (_DASH.match(plain, at) if several else None)
    number = pattern.match(plain, joiner.end()) if joiner else None
    if number is None:
        return None
    bare = number[0].isdigit()
    if bare and (not several or _UNITS.match(plain, number.end())):
        return None
    if pattern is _SCHEDULE_NUMBER and (
        not several or (number[0] in {"A", "I"} and plain[number.end() : number.end() + 2].strip().islower())
    ):
        return None
    return number if several or pattern is _NUMBER else None


def _end(number: re.Match[str]) -> int:
    return number.end() - (len(number[0]) - len(number[0].rstrip(" .")))
