"""How likely sentences are what a model knows: weighed by their grams, which is quick, and read whole where it is worth it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from pactlint.likeness.grams import grams
from pactlint.likeness.model import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from pactlint.likeness.model import Model
    from pactlint.likeness.reading import Reading


def probabilities(told: Sequence[Reading], model: Model, asked: NDArray[np.bool_]) -> NDArray[np.float64]:
    """Sentences by columns. What no column `asked` finds worth it is told by its grams alone, which is less than any asks."""
    return likely(Odds.of(told, model).where(asked))


SIFTED = {Kind.OFFENCE: 0.02, Kind.SUPPLY: 0.1, Kind.DEFERRAL: 0.007}
"""What the grams give at least to a sentence, by some column of a kind, that is worth reading whole for that kind. Of the
sentences of unseen hands that the encoder alone would tell, the grams pass over seven in a hundred offences, sixteen that supply,
and one in ten of what leaves something open, which has little of its own in its words; at .03 it was half."""
READ = {Kind.OFFENCE: 0.6, Kind.SUPPLY: 0.6, Kind.DEFERRAL: 0.8}
"""How much the encoder's odds count beside those of the grams: both together are right more often than either."""


@dataclass(frozen=True, slots=True)
class Odds:
    """The logarithms of the odds that sentences are what the columns ask, by their words, letters and facts alone (`by_grams`).

    `known` is what the encoder has given to a sentence, by its ordinal: each is read once at most.
    """

    told: Sequence[Reading]
    model: Model
    by_grams: NDArray[np.float64]
    known: dict[int, NDArray[np.float64]] = field(default_factory=dict)

    @classmethod
    def of(cls, told: Sequence[Reading], model: Model) -> Odds:
        """Of sentences, none of which is read yet."""
        scores = sum(linear.scores(block) for linear, block in zip(model.linears, grams(told), strict=True))
        return cls(told, model, np.asarray(scores, dtype=np.float64))

    @property
    def left_open(self) -> NDArray[np.bool_]:
        """Which sentences name a paper that is not there, as the extractors see it."""
        return np.array(["deferral" in reading.facts for reading in self.told], dtype=bool)

    def where(self, asked: NDArray[np.bool_]) -> NDArray[np.float64]:
        """Sentences by columns, joined with what reading tells where a sentence is worth it for a kind that is asked about."""
        worth = np.zeros_like(self.by_grams, dtype=bool)
        worth[self.left_open] = (asked & self.model.of(Kind.DEFERRAL)).any()
        for kind, least in SIFTED.items():
            its = self.model.of(kind)
            worth[:, its] |= ((self.by_grams >= np.log(least / (1 - least))) & asked & its).any(axis=1)[:, None]
        rows: list[int] = np.flatnonzero(worth.any(axis=1)).tolist()
        odds = self.by_grams.copy()
        odds[rows] = np.where(worth[rows], self.joined(rows), odds[rows])
        return odds

    def joined(self, rows: Sequence[int]) -> NDArray[np.float64]:
        """Some sentences by columns, joined with what reading them tells."""
        unread = [row for row in rows if row not in self.known]
        self.known.update(zip(unread, self.model.encoder.odds([self.told[row] for row in unread]), strict=True))
        read = np.array([self.known[row] for row in rows]).reshape(len(rows), self.by_grams.shape[1])
        share = np.array([READ[column.kind] for column in self.model.columns])
        return np.asarray(self.by_grams[rows] + share * (read - self.by_grams[rows]), dtype=np.float64)


def likely(odds: NDArray[np.float64]) -> NDArray[np.float64]:
    """Probabilities for logarithms of odds."""
    return np.asarray(1 / (1 + np.exp(-odds)), dtype=np.float64)
