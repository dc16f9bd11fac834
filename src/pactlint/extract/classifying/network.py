"""A sentence's score on every topic from families of words: those in it, in its heading and in its clause.

A network with one layer between. Unlike a linear model it learns what only goes together: an exception, and that what is excepted
from is exclusivity.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from pactlint.extract.classifying.layout import Layout


@dataclass(frozen=True, slots=True)
class Network:
    """How common each circumstance is (`mean`, `unit`), then what the layer between (`inner`) and the topics (`outer`) weigh."""

    mean: NDArray[np.float32]
    unit: NDArray[np.float32]
    inner: NDArray[np.float16]
    inner_bias: NDArray[np.float32]
    outer: NDArray[np.float16]
    outer_bias: NDArray[np.float32]

    def scores(self, circumstances: NDArray[np.float32]) -> NDArray[np.float32]:
        """Sentences by topics, as log odds."""
        seen = standard(circumstances, self.mean, self.unit)
        between = np.maximum(0, seen @ self.inner.astype(np.float32) + self.inner_bias)
        return np.asarray(between @ self.outer.astype(np.float32) + self.outer_bias, dtype=np.float32)


def circumstances(families: NDArray[np.float32], layout: Layout) -> NDArray[np.float32]:
    """The families of each sentence and of its heading, and how much of its headed clause has words of each."""
    own = families[:, : families.shape[1] // 2]
    _, clause, sizes = np.unique(layout.headed, return_inverse=True, return_counts=True)
    sums = np.zeros((len(sizes), own.shape[1]), dtype=np.float32)
    np.add.at(sums, clause, own)
    return np.concatenate([families, (sums / sizes[:, None].astype(np.float32))[clause]], axis=1)


def standard(circumstances: NDArray[np.float32], mean: NDArray[np.float32], unit: NDArray[np.float32]) -> NDArray[np.float32]:
    """Circumstances by how far from usual they are, the rarest no further than others."""
    return np.asarray(np.clip((circumstances - mean) / unit, -_FURTHEST, _FURTHEST), dtype=np.float32)


_FURTHEST = np.float32(2.1)
