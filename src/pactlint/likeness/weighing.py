"""How likely sentences are what a model knows: weighed by their grams, which is quick, and read whole where it is worth it."""

from __future__ import annotations

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
    return likely(read(told, model, by_grams(told, model), asked))


def by_grams(told: Sequence[Reading], model: Model) -> NDArray[np.float64]:
    """Sentences by columns: the logarithm of the odds by words, letters and facts alone."""
    scores = sum(linear.scores(block) for linear, block in zip(model.linears, grams(told), strict=True))
    return np.asarray(scores, dtype=np.float64)


SIFTED = {Kind.OFFENCE: 0.02, Kind.SUPPLY: 0.1, Kind.DEFERRAL: 0.003}
"""What the grams give at least to a sentence, by some column of a kind, that is worth reading whole for that kind. Of the
sentences of unseen hands that the encoder alone would tell, the grams pass over seven in a hundred offences, sixteen that supply,
and one in ten of what leaves something open, which has little of its own in its words; at .03 it was half."""
READ = {Kind.OFFENCE: 0.6, Kind.SUPPLY: 0.6, Kind.DEFERRAL: 0.8}
"""How much the encoder's odds count beside those of the grams: both together are right more often than either."""


def read(told: Sequence[Reading], model: Model, odds: NDArray[np.float64], asked: NDArray[np.bool_]) -> NDArray[np.float64]:
    """The odds, joined with those of the encoder where a sentence is worth reading for a kind that is asked about."""
    worth = np.zeros_like(odds, dtype=bool)
    for kind, least in SIFTED.items():
        its = model.of(kind)
        worth[:, its] = ((odds >= np.log(least / (1 - least))) & asked & its).any(axis=1)[:, None]
    rows: list[int] = np.flatnonzero(worth.any(axis=1)).tolist()
    joined = odds.copy()
    share = np.array([READ[column.kind] for column in model.columns])
    joined[rows] += share * (model.encoder.odds([told[at] for at in rows]) - odds[rows]) * worth[rows]
    return joined


def likely(odds: NDArray[np.float64]) -> NDArray[np.float64]:
    """Probabilities for logarithms of odds."""
    return np.asarray(1 / (1 + np.exp(-odds)), dtype=np.float64)
