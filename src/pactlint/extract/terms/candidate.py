"""A phrase that may be a term, by the words it is made of and those around its uses."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pactlint.document import Span
from pactlint.extract.terms.ordinary import (
    COMMON_WORDS,
    ELEMENTS,
    EXPECTED_WORDS,
    HEADS,
    NAMED_HEADS,
    NAMING_WORDS,
    ORDINARY_WORDS,
    SET_PHRASES,
)
from pactlint.extract.terms.small import Small
from pactlint.extract.terms.wording import key, singular

if TYPE_CHECKING:
    from collections.abc import Sequence


@dataclass(slots=True)
class Candidate:
    """A phrase with all places it stands at.

    `strong` counts those with a word before it that names do not have, `weak` those with "a", `article` those with "the";
    `inside` counts those with a word in small letters before them, `pointed` those that say which clause tells it, `part` those
    that somebody acts as, `acting` those that do what people do without an article; `named` is true where the words around a use
    tell what it is: a bracket that gives it a name, a sum, when it begins.
    """

    term: str
    words: tuple[str, ...]
    spans: list[Span] = field(default_factory=list)
    strong: int = 0
    weak: int = 0
    article: int = 0
    inside: int = 0
    pointed: int = 0
    part: int = 0
    acting: int = 0
    named: bool = False

    def is_term(self, small: Small) -> bool:
        """Is it written as terms are, so that a lawyer would look it up?"""
        several = len(self.words) > 1
        promised = (self.article + self.inside) >= 1 and self._promises_definition()
        told = (self.article + self.weak) >= 1 and self.inside >= 1 and self._sounds_defined()
        once = (promised or told) and small.count(self.words) == 0
        often = several and self.inside > 0 and len(self.spans) > 1
        marked = self.strong + self.weak + (several and (self.article > 1 or once or often)) > 0
        if self.named or not marked or " ".join(self.words) in _SET:
            return False
        if self.pointed and len(self.spans) > 1:
            return False
        if self.part == len(self.spans):
            return False  # "acts as an Escrow Agent": one of a kind, in capitals for courtesy
        if self.acting and not self.article and not self.strong and not _PEOPLE.search(self.words[-1]):
            return False  # "approved by Store Relations": somebody by name
        if len(self.spans) == 1 and not self.strong and self.words[-1] in _DATA:
            return False  # a field of a form that is to be filled in, told by its label
        if self.words[-1] in _GRADES:
            return False  # "Severity One": the grades are told where they are listed
        if self.words[-1] in _JOBS and self.words[0] not in _PICKED and not self.article and not self.strong:
            return False  # people told by what they do, in capitals for courtesy
        if names_somebody(self.words) or all(word in _ORDINARY for word in self.words):
            return False
        if not (told or all(_is_common(word, small) for word in self.words)):
            return False
        in_small = small.count(self.words)
        if len(self.words) == 1 and self.words[0] not in EXPECTED_WORDS:
            return self.strong >= 2 and len(self.spans) >= 3 and in_small * 4 <= len(self.spans)
        if len(self.words) == 1:
            return self.strong > 0 and in_small <= len(self.spans)
        return (self.strong > 0 or len(self.spans) > 1 or once) and in_small * 2 <= len(self.spans)

    def _promises_definition(self) -> bool:
        """Are they two words of the kind that only a definition would join: "Launch Date", "Prescribed Books"?"""
        return len(self.words) == 2 and (self.words[1] in HEADS or self.words[0].endswith("ed"))

    def _sounds_defined(self) -> bool:
        """Are they words that terms are made of and names are not: "Sinking Reserve", "Throughput Forecast"?"""
        if len(self.words) == 2 and _is_of_terms(self.words[1]) and self.words[1] not in _TAKES_NAMES:
            return True
        return 2 <= len(self.words) <= _MOST_JOINED and all(_is_of_terms(word) for word in self.words)


def names_somebody(words: Sequence[str]) -> bool:
    """Does a word in it belong to names, laws and papers, or all of it to chemistry?

    A plan for something ordinary ("the Launch Plan") is none of these.
    """
    if not _ELEMENTS.isdisjoint(words) and any(_OF_CHEMISTRY.search(word) for word in words):
        return True
    if len(words) == 2 and words[1] in {"plan", "stock"} and words[0] in _COMMON and words[0] not in _OF_SHARES:
        return False
    return any(word in _NAMING for word in words)


def _is_of_terms(word: str) -> bool:
    """Is it a word that terms are made of, told by itself or by its ending?"""
    return word in _COMMON or word in HEADS or (len(word) > _SHORT and bool(_MADE.search(word)))


_PICKED = frozenset("certified approved authorised authorized accredited qualified nominated designated".split())
_JOBS = frozenset(
    "technician engineer nurse physician mechanic installer trainer accountant analyst consultant specialist".split()
)
_GRADES = frozenset("one two three four five".split())
_PEOPLE = re.compile(r"(?:er|or|ist|ee|ant)$")
_DATA = frozenset("name address number telephone phone fax email title signature".split())
_ELEMENTS = frozenset(map(singular, ELEMENTS))
_OF_CHEMISTRY = re.compile(r"(?:..[aio]te|ide|ium|acid|oxyl|ane|ene)$")
_TAKES_NAMES = frozenset(map(singular, NAMED_HEADS))
_MOST_JOINED = 3
_SHORT = 5
_OF_SHARES = frozenset({"common", "preferred", "capital", "restricted"})
_ORDINARY = frozenset(map(singular, ORDINARY_WORDS))
_NAMING = frozenset(map(singular, NAMING_WORDS))
_COMMON = frozenset(map(singular, COMMON_WORDS))
_SET = frozenset(key(phrase) for phrase in SET_PHRASES)
_MADE = re.compile(
    r"..(?:ed|ing|tion|sion|ment|ness|ity|able|ible|ive|ance|ence|ship|age|ure|ary|ory|ical|ate|less|ful|wide|ware|ee|or|al)$"
)
"""Endings of English words, which names seldom have."""


def _is_common(word: str, small: Small) -> bool:
    return (
        word in _COMMON
        or word in HEADS
        or word in {"of", "for"}
        or small.count((word,)) > 0
        or (len(word) > 5 and bool(_MADE.search(word)))
    )
