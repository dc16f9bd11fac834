"""A sentence's score on every topic from its words alone: one linear model a topic over hashed runs or pairs of words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from pactlint.extract.classifying.ngrams import Grams


@dataclass(frozen=True, slots=True)
class Linear:
    """Known n-grams (ascending `keys`), how rare each is (`rarity`), and its weight on each topic as a multiple of `unit`."""

    keys: NDArray[np.uint32]
    rarity: NDArray[np.float32]
    weights: NDArray[np.int8]
    unit: NDArray[np.float32]
    bias: NDArray[np.float32]

    def scores(self, grams: Grams) -> NDArray[np.float32]:
        """Sentences by topics; a sentence without a known word has the bias alone."""
        columns, sentence = known(self.keys, grams)
        rarity = self.rarity[columns]
        scores = np.zeros((grams.sentences, len(self.unit)), dtype=np.float32)
        if len(columns):
            starts = np.flatnonzero(np.r_[True, sentence[1:] != sentence[:-1]])
            norms = np.sqrt(np.add.reduceat(rarity * rarity, starts))
            weighted = self.weights[columns] * rarity[:, None]
            scores[sentence[starts]] = np.add.reduceat(weighted, starts, axis=0) / norms[:, None]
        return scores * self.unit + self.bias


def known(keys: NDArray[np.uint32], grams: Grams) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """Which of the ascending keys occur, as ordinals, and in which sentence."""
    at = np.minimum(np.searchsorted(keys, grams.keys), len(keys) - 1)
    found = keys[at] == grams.keys
    return at[found], grams.sentence[found]
