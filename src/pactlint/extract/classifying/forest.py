"""Boosted trees as arrays: what a gradient booster learnt, followed with numpy alone."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class Forest:
    """Trees side by side, a row each: a node's feature (-1 for a leaf), threshold, left and right child, and value (log odds)."""

    feature: NDArray[np.int16]
    threshold: NDArray[np.float32]
    left: NDArray[np.int16]
    right: NDArray[np.int16]
    value: NDArray[np.float32]
    start: float
    depth: int

    def probabilities(self, rows: NDArray[np.float32]) -> NDArray[np.float64]:
        """The probability of each row of features."""
        odds = np.full(len(rows), self.start)
        for first in range(0, len(rows), _AT_ONCE):
            odds[first : first + _AT_ONCE] += self._sums(rows[first : first + _AT_ONCE])
        return np.asarray(1 / (1 + np.exp(-odds)), dtype=np.float64)

    def _sums(self, rows: NDArray[np.float32]) -> NDArray[np.float64]:
        trees = np.arange(len(self.feature))[None, :]
        node = np.zeros((len(rows), len(self.feature)), dtype=np.int64)
        for _ in range(self.depth):
            feature = self.feature[trees, node]
            goes_left = np.take_along_axis(rows, np.maximum(feature, 0), axis=1) <= self.threshold[trees, node]
            onward = np.where(goes_left, self.left[trees, node], self.right[trees, node])
            node = np.where(feature < 0, node, onward)
        return np.asarray(self.value[trees, node].sum(axis=1, dtype=np.float64))


_AT_ONCE = 1024
