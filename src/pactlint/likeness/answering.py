"""What answers a suspicion: words for all parties alike, the mirror image for the other party, a paper that is not attached."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from pactlint.likeness.reading import Reading

TWIN = 1 / 3
"""A sentence about the other party is the mirror image where it is at least this much as likely to be the same offence."""


def unanswered(told: Sequence[Reading], probabilities: NDArray[np.float64], one_sided: NDArray[np.bool_]) -> NDArray[np.float64]:
    """The probabilities, nought where something answers. `one_sided` says which rules are about one party against the other."""
    alike = np.array([reading.common or reading.mirrored for reading in told], dtype=bool)
    deferred = np.array([reading.deferred for reading in told], dtype=bool)
    answered = _has_twin(told, probabilities) | alike[:, None]
    return np.where(deferred[:, None] | (answered & one_sided[None, :]), 0.0, probabilities)


def _has_twin(told: Sequence[Reading], probabilities: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Sentences by rules: does another sentence that speaks of another party first read as much like the offence?"""
    first = np.array([reading.parties[0] if reading.parties else "" for reading in told])
    twin = np.zeros(probabilities.shape, dtype=bool)
    for party in dict.fromkeys(first[first != ""].tolist()):
        others = probabilities[(first != party) & (first != "")]
        if len(others):
            twin[first == party] = others.max(axis=0) >= TWIN * probabilities[first == party]
    return twin
