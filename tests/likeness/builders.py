"""A model small enough to read: it objects to sentences that have all of some words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from pactlint.extract import analyze
from pactlint.extract.classifying.linear import Linear
from pactlint.likeness.grams import grams
from pactlint.likeness.model import Column, Kind, Model
from pactlint.likeness.reading import Reading, readings
from pactlint.readers import read_bytes

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from pactlint.agreement import Agreement

OPENING = 'This Agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").\n\n'
NOTHING = Linear(
    np.array([0], dtype=np.uint32),
    np.ones(1, dtype=np.float32),
    np.zeros((1, 1), dtype=np.int8),
    np.ones(1, dtype=np.float32),
    np.zeros(1, dtype=np.float32),
)


def understood(text: str) -> Agreement:
    return analyze(read_bytes((OPENING + text).encode(), "clause.txt"))


def told(text: str) -> list[Reading]:
    """The readings of an agreement without those of its opening."""
    agreement = understood(text)
    return [reading for reading in readings(agreement) if reading.span.start >= len(OPENING)]


def objecting_to(sentence: str, rule: str, *, one_sided: bool = False, kind: Kind = Kind.OFFENCE, doubted: float = 0) -> Model:
    """A model with one rule, which objects to sentences that share most of their words with this one."""
    words = grams(told(sentence)[:1])[0]
    keys = np.unique(words.keys)
    linear = Linear(
        keys,
        np.ones(len(keys), dtype=np.float32),
        np.full((len(keys), 1), 1, dtype=np.int8),
        np.array([2.0], dtype=np.float32),
        np.array([-1.2 * len(keys) ** 0.5], dtype=np.float32),
    )
    least, sided = np.array([0.5], dtype=np.float32), np.array([one_sided])
    return Model(
        (Column(rule, kind),), (linear, NOTHING, NOTHING), _ByGrams(linear), least, sided, np.array([doubted], dtype=np.float32)
    )


@dataclass(frozen=True)
class _ByGrams:
    """An encoder that tells what the grams tell."""

    linear: Linear

    def odds(self, told: Sequence[Reading]) -> NDArray[np.float64]:
        return np.asarray(self.linear.scores(grams(told)[0]), dtype=np.float64)
