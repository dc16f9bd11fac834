"""How likely a mention is what is asked for, told from its circumstances by a logistic model."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from pactlint.extract.classifying.mentions import Mention


@dataclass(frozen=True, slots=True)
class Weighing:
    """The weights of hashed circumstances (ascending `keys`) of the mentions of a kind that may be about a topic."""

    topic: str
    kind: str
    keys: NDArray[np.uint32]
    weights: NDArray[np.float16]
    bias: float

    def probabilities(self, found: Sequence[Mention]) -> NDArray[np.float64]:
        """The probability of each mention."""
        if not found:
            return np.zeros(0)
        keys, mention = hashed(found)
        at = np.minimum(np.searchsorted(self.keys, keys), len(self.keys) - 1)
        weights = np.where(self.keys[at] == keys, self.weights[at], 0.0)
        counts = np.bincount(mention, minlength=len(found))
        odds = np.bincount(mention, weights=weights, minlength=len(found)) / np.sqrt(counts + 1) + self.bias
        return np.asarray(1 / (1 + np.exp(-odds)))


def hashed(found: Sequence[Mention]) -> tuple[NDArray[np.uint32], NDArray[np.int64]]:
    """The hashes of all circumstances, and the ordinal of the mention each belongs to."""
    keys = np.fromiter((_hash(told) for mention in found for told in mention.circumstances), dtype=np.uint32)
    return keys, np.repeat(np.arange(len(found)), [len(mention.circumstances) for mention in found])


@lru_cache(maxsize=1 << 16)
def _hash(told: str) -> int:
    return zlib.crc32(told.encode())
