"""What a sentence is weighed by, as numbers: its words and pairs of words, the letters within its words, the facts of it.

Hashes only: no word is kept, so none can be read back from a model. The heading above is left out: an agreement has one over
every sentence and a drafted clause often none, so a model that knew it would take whatever stands in an agreement for sound.
"""

from __future__ import annotations

import zlib
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from pactlint.extract.classifying.ngrams import Grams

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from pactlint.likeness.reading import Reading


def grams(told: Sequence[Reading]) -> tuple[Grams, Grams, Grams]:
    """Three blocks, weighed each by itself: words, letters, facts."""
    return _block(told, _of_words), _block(told, _of_letters), _block(told, _of_facts)


def _block(told: Sequence[Reading], keys_of: Callable[[Reading], set[int]]) -> Grams:
    keys = [sorted(keys_of(reading)) for reading in told]
    return Grams(
        np.fromiter((key for of_one in keys for key in of_one), dtype=np.uint32),
        np.repeat(np.arange(len(keys)), [len(of_one) for of_one in keys]),
        len(keys),
    )


def _of_words(reading: Reading) -> set[int]:
    return {*(_key(word) for word in reading.words), *(_key(f"{one} {two}") for one, two in pairwise(reading.words))}


_SHORTEST, _LONGEST = 3, 5
"""Runs of so many letters: "terminat" is in all that comes of the verb."""


def _of_letters(reading: Reading) -> set[int]:
    return {key for word in reading.words for key in _runs(word)}


@lru_cache(maxsize=1 << 15)
def _runs(word: str) -> tuple[int, ...]:
    bounded = f" {word} "
    return tuple(
        _key(bounded[at : at + length]) for length in range(_SHORTEST, _LONGEST + 1) for at in range(len(bounded) - length + 1)
    )


def _of_facts(reading: Reading) -> set[int]:
    return {_key(fact) for fact in reading.facts}


@lru_cache(maxsize=1 << 16)
def _key(text: str) -> int:
    return zlib.crc32(text.encode())
