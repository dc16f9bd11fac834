"""Learns what families of words say about topics together."""

from __future__ import annotations

from typing import TYPE_CHECKING
from warnings import catch_warnings, simplefilter

import numpy as np
from sklearn.exceptions import ConvergenceWarning
from sklearn.neural_network import MLPClassifier
from threadpoolctl import threadpool_limits

from pactlint.extract.classifying.network import Network, standard

if TYPE_CHECKING:
    from numpy.typing import NDArray

_APART = 3
"""Networks that differ in their seed alone: where labels are few each errs by chance, and their mean less."""
_BETWEEN = 128
_ROUNDS = 16
_PENALTY = 1e-3
_STEP = 0.7
_LEAST_SPREAD = 0.05
"""So a family that hardly any sentence has a word of does not outweigh all others where one has."""


def network(circumstances: NDArray[np.float32], about: NDArray[np.bool_]) -> Network:
    """The network that tells from the circumstances of sentences what they are about: several learnt apart, side by side."""
    mean = circumstances.mean(axis=0, dtype=np.float64).astype(np.float32)
    unit = ((circumstances.std(axis=0, dtype=np.float64) + _LEAST_SPREAD) / _STEP).astype(np.float32)
    seen = standard(circumstances, mean, unit)
    learners = [_learner(seen, about, seed) for seed in range(_APART)]
    inner, outer = zip(*(learner.coefs_ for learner in learners), strict=True)
    inner_bias, outer_bias = zip(*(learner.intercepts_ for learner in learners), strict=True)
    return Network(
        mean,
        unit,
        np.concatenate(inner, axis=1).astype(np.float16),
        np.concatenate(inner_bias).astype(np.float32),
        (np.concatenate(outer) / _APART).astype(np.float16),
        np.mean(outer_bias, axis=0).astype(np.float32),
    )


def _learner(seen: NDArray[np.float32], about: NDArray[np.bool_], seed: int) -> MLPClassifier:
    learner = MLPClassifier(_BETWEEN, alpha=_PENALTY, batch_size=256, max_iter=_ROUNDS, random_state=seed)
    with threadpool_limits(1), catch_warnings():  # sums of several threads could come out in another order
        simplefilter("ignore", ConvergenceWarning)  # it is stopped early on purpose: it would learn the agreements by heart
        return learner.fit(seen, about.astype(np.int64))
