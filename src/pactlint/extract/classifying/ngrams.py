"""The words of a document as numbers: hashed runs of one to three words of its sentences and of their headings, and hashed pairs.

A pair is two words that stand near each other in a sentence.

No word is kept, so none can be read back.
"""

from __future__ import annotations

import re
import zlib
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from pactlint.document import Document, Span

_WORD = re.compile(r"[a-z]+|\d+|[$%]|\[\*+")
_YEAR = re.compile(r"(?:19|20)\d\d")
_FIRST, _SECOND, _THIRD = (np.uint64(odd) for odd in (0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F, 0x165667B19E3779F9))
HEADING = np.uint32(0x5BD1E995)
"""Sets the n-grams of headings apart: "Term" over a sentence says another thing than "term" within it."""
_HALF, _FOLD = np.uint64(32), np.uint64(29)
_NEAR = 5
"""Words so far apart are still a pair: "shall not ... solicit any ... customers" is said with any number of words between."""


@dataclass(frozen=True, slots=True)
class Grams:
    """The distinct n-grams of every sentence: `keys` (32-bit hashes) and, for each, the `sentence` it stands in (ascending)."""

    keys: NDArray[np.uint32]
    sentence: NDArray[np.int64]
    sentences: int


def grams(document: Document, sentences: Sequence[Span], headings: Sequence[Span | None] = ()) -> Grams:
    """The word 1-3-grams of sentences in the order of the text; figures are told apart by their length only.

    Those of the heading of each, if there are headings, count as n-grams of the sentence, and are told apart from its own.
    """
    return _with_headings(_runs(_words(document, sentences)), _of_headings(document, headings))


def readings(document: Document, sentences: Sequence[Span], headings: Sequence[Span | None]) -> tuple[Grams, Grams]:
    """The n-grams of sentences, and their words with the ordered pairs of words near each other, from one go through the text."""
    words = _words(document, sentences)
    return _with_headings(_runs(words), _of_headings(document, headings)), _pairs(words)


def key(phrase: str) -> np.uint32:
    """The n-gram that a phrase of up to three words is."""
    words = np.fromiter((_hash(word) for word in phrase.split()), dtype=np.uint64)
    hashed = _mixed(words * _FIRST) if len(words) == 1 else _joined(words, len(words))
    return np.uint32(hashed[0] >> _HALF)


def _of_headings(document: Document, headings: Sequence[Span | None]) -> Grams | None:
    every = list(dict.fromkeys(heading for heading in headings if heading is not None))
    if not every:
        return None
    found, places = _runs(_words(document, every)), {heading: at for at, heading in enumerate(every)}
    first = np.searchsorted(found.sentence, np.arange(len(every) + 1))
    under = [(at, places[heading]) for at, heading in enumerate(headings) if heading is not None]
    keys = np.concatenate([found.keys[first[place] : first[place + 1]] for _, place in under])
    sentence = np.repeat([at for at, _ in under], [first[place + 1] - first[place] for _, place in under])
    return Grams(keys ^ HEADING, sentence.astype(np.int64), len(headings))


def _with_headings(own: Grams, under: Grams | None) -> Grams:
    if under is None:
        return own
    sentence = np.concatenate([own.sentence, under.sentence]).astype(np.uint64)
    return _sorted((sentence << _HALF) | np.concatenate([own.keys, under.keys]), own.sentences)


def _sorted(both: NDArray[np.uint64], sentences: int) -> Grams:
    """The distinct pairs of a sentence (the high half) and a key (the low half)."""
    both.sort()
    both = both[np.r_[True, both[1:] != both[:-1]]] if len(both) else both
    return Grams((both & np.uint64(0xFFFFFFFF)).astype(np.uint32), (both >> _HALF).astype(np.int64), sentences)


def _runs(words: _Words) -> Grams:
    return _gathered(words, [_mixed(words.hashes * _FIRST), *(_joined(words.hashes, length) for length in (2, 3))], (0, 1, 2))


def _pairs(words: _Words) -> Grams:
    first, second = _mixed(words.hashes * _SECOND), words.hashes * _THIRD
    apart = range(1, min(_NEAR, len(words.hashes) - 1) + 1)
    pairs = (_mixed(first[:-step] + second[step:] + _FIRST) for step in apart)
    return _gathered(words, [_mixed(words.hashes * _FIRST), *pairs], (0, *apart))


def _gathered(words: _Words, hashes: Sequence[NDArray[np.uint64]], reaches: Sequence[int]) -> Grams:
    """The hashes that lie within one sentence: one that begins at a word reaches so many words on."""
    sentence = words.sentence.astype(np.uint64) << _HALF
    every = []
    for hashed, reach in zip(hashes, reaches, strict=True):
        within = words.sentence[reach:] == words.sentence[: len(words.sentence) - reach]
        every.append((sentence[: len(within)] | (hashed >> _HALF))[within])
    return _sorted(np.concatenate(every), words.sentences)


@dataclass(frozen=True, slots=True)
class _Words:
    hashes: NDArray[np.uint64]
    sentence: NDArray[np.int64]
    sentences: int


def _words(document: Document, sentences: Sequence[Span]) -> _Words:
    folded = document.plain.replace("\u0130", "I").lower()  # the one letter whose lower case is longer
    found = [_WORD.findall(folded, sentence.start, sentence.end) for sentence in sentences]
    hashes = np.fromiter((_hash(word) for of_one in found for word in of_one), dtype=np.uint64)
    return _Words(hashes, np.repeat(np.arange(len(found)), [len(of_one) for of_one in found]), len(found))


def _joined(words: NDArray[np.uint64], length: int) -> NDArray[np.uint64]:
    """The hashes of all runs of so many words."""
    joined = words * _SECOND
    for at in range(1, length):
        joined = _mixed(joined[:-1]) + words[at:] * _THIRD
    return _mixed(joined)


def _mixed(values: NDArray[np.uint64]) -> NDArray[np.uint64]:
    """Every bit of the outcome depends on every bit of the values; the high half is the hash."""
    values = (values ^ (values >> _FOLD)) * _FIRST
    values = (values ^ (values >> _HALF)) * _SECOND
    return values ^ (values >> _FOLD)


@lru_cache(maxsize=1 << 16)
def _hash(word: str) -> int:
    if word[0].isdigit():
        word = "#year" if _YEAR.fullmatch(word) else "#" * min(len(word), 3)
    return zlib.crc32((word[:2] if word[0] == "[" else word).encode())
