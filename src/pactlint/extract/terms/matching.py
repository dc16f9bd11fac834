"""Defined terms within capitalised phrases: the longest first, from the left."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from pactlint.extract.terms.wording import key, singular

if TYPE_CHECKING:
    from collections.abc import Sequence


class Word(NamedTuple):
    """A word of a phrase: where in the phrase it stands, and what it is in the singular and in lower case."""

    start: int
    end: int
    key: str


Words = tuple[Word, ...]


@lru_cache(maxsize=10_000)
def words_of(phrase: str) -> Words:
    """The words of a capitalised phrase; hyphens and strokes part words, an ending "'s" is none."""
    return tuple(
        Word(found.start(), found.end(), singular(found[0].lower()))
        for found in _WORD.finditer(phrase)
        if not (found[0] in _ENDINGS and found.start() and phrase[found.start() - 1] in "'\u2019")
    )


class Index:
    """Terms by their keys; of two with one key ("Party", "Parties") the one that is written alike counts, else the first."""

    def __init__(self, terms: Sequence[str]) -> None:
        self._places: dict[str, int] = {}
        self._written: dict[str, int] = {}
        for place, term in enumerate(terms):
            if key(term):
                self._places.setdefault(key(term), place)
                self._written.setdefault(term.lower(), place)
        self._longest: dict[str, int] = {}
        for term in self._places:
            words = term.split()
            self._longest[words[0]] = max(len(words), self._longest.get(words[0], 0))

    def matches(self, phrase: str) -> list[tuple[int, int, int]]:
        """Start, end and place of each term in a phrase; the first two count from where the phrase begins."""
        words = words_of(phrase)
        found = []
        at = 0
        while at < len(words):
            longest = min(self._longest.get(words[at].key, 0), len(words) - at)
            taken = 1
            for length in range(longest, 0, -1):
                place = self._places.get(" ".join([word.key for word in words[at : at + length]]))
                if place is not None:
                    written = " ".join(phrase[words[at].start : words[at + length - 1].end].lower().split())
                    place = self._written.get(written, place)
                    found.append((words[at].start, words[at + length - 1].end, place))
                    taken = length
                    break
            at += taken
        return found


_WORD = re.compile(r"[A-Za-z0-9]+")
_ENDINGS = frozenset("sS")
