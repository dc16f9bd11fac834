"""What answers a suspicion: words for all parties alike, the mirror image for the other party."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from pactlint.likeness.model import Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from pactlint.likeness.model import Model
    from pactlint.likeness.reading import Reading

TWIN = 1 / 3
"""A sentence about the other party is the mirror image where it is at least this much as likely to be the same offence."""


def unanswered(told: Sequence[Reading], probabilities: NDArray[np.float64], model: Model) -> NDArray[np.float64]:
    """The probabilities, nought where something answers an offence.

    Words for all alike that name one party too do not: "each party may …, save that the Mill …". In what six unseen hands wrote
    they hid sixteen offences and answered two sound clauses.
    """
    alike = np.array([reading.mirrored or (reading.common and not reading.parties) for reading in told], dtype=bool)
    answered = (_has_twin(told, probabilities) | alike[:, None]) & model.one_sided
    return np.where(answered & model.of(Kind.OFFENCE), 0.0, probabilities)


def _has_twin(told: Sequence[Reading], probabilities: NDArray[np.float64]) -> NDArray[np.bool_]:
    """Sentences by columns: does another sentence that speaks of another party first read as much like the offence?"""
    first = np.array([reading.parties[0] if reading.parties else "" for reading in told])
    twin = np.zeros(probabilities.shape, dtype=bool)
    for party in dict.fromkeys(first[first != ""].tolist()):
        others = probabilities[(first != party) & (first != "")]
        if len(others):
            twin[first == party] = others.max(axis=0) >= TWIN * probabilities[first == party]
    return twin
