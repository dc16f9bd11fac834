"""The words of a document as numbers: hashed word 1-3-grams of its sentences, and of the headings they stand under.

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
_HEADING = np.uint32(0x5BD1E995)
"""Sets the n-grams of headings apart: "Term" over a sentence says another thing than "term" within it."""
_HALF, _FOLD = np.uint64(32), np.uint64(29)


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
    own = _grams(document, sentences)
    under = _of_headings(document, headings)
    return own if under is None else _distinct(own, under)


def _of_headings(document: Document, headings: Sequence[Span | None]) -> Grams | None:
    every = list(dict.fromkeys(heading for heading in headings if heading is not None))
    if not every:
        return None
    found, places = _grams(document, every), {heading: at for at, heading in enumerate(every)}
    first = np.searchsorted(found.sentence, np.arange(len(every) + 1))
    under = [(at, places[heading]) for at, heading in enumerate(headings) if heading is not None]
    keys = np.concatenate([found.keys[first[place] : first[place + 1]] for _, place in under])
    sentence = np.repeat([at for at, _ in under], [first[place + 1] - first[place] for _, place in under])
    return Grams(keys ^ _HEADING, sentence.astype(np.int64), len(headings))


def _distinct(own: Grams, under: Grams) -> Grams:
    sentence = np.concatenate([own.sentence, under.sentence]).astype(np.uint64)
    return _sorted((sentence << _HALF) | np.concatenate([own.keys, under.keys]), own.sentences)


def _sorted(both: NDArray[np.uint64], sentences: int) -> Grams:
    """The distinct pairs of a sentence (the high half) and a key (the low half)."""
    both.sort()
    both = both[np.r_[True, both[1:] != both[:-1]]] if len(both) else both
    return Grams((both & np.uint64(0xFFFFFFFF)).astype(np.uint32), (both >> _HALF).astype(np.int64), sentences)


def _grams(document: Document, sentences: Sequence[Span]) -> Grams:
    words, sentence = _words(document, sentences)
    keys = [_mixed(words * _FIRST)]
    places = [sentence]
    for length in (2, 3):
        within = sentence[length - 1 :] == sentence[: len(sentence) - length + 1]
        keys.append(_joined(words, length)[within])
        places.append(sentence[: len(within)][within])
    return _sorted((np.concatenate(places).astype(np.uint64) << _HALF) | (np.concatenate(keys) >> _HALF), len(sentences))


def _words(document: Document, sentences: Sequence[Span]) -> tuple[NDArray[np.uint64], NDArray[np.int64]]:
    folded = document.plain.replace("\u0130", "I").lower()  # the one letter whose lower case is longer
    found = [_WORD.findall(folded, sentence.start, sentence.end) for sentence in sentences]
    words = np.fromiter((_hash(word) for of_one in found for word in of_one), dtype=np.uint64)
    return words, np.repeat(np.arange(len(found)), [len(of_one) for of_one in found])


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
