"""Scikit-learn's boosted trees as the arrays that pactlint follows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from pactlint.extract.classifying.forest import Forest

if TYPE_CHECKING:
    from sklearn.ensemble import HistGradientBoostingClassifier


def forest(booster: HistGradientBoostingClassifier) -> Forest:
    """The trees of a fitted booster of two classes."""
    nodes = [trees[0].nodes for trees in booster._predictors]  # noqa: SLF001 - the trees have no public name
    shape = (len(nodes), max(map(len, nodes)))
    feature, left, right = (np.full(shape, fill, dtype=np.int16) for fill in (-1, 0, 0))
    threshold, value = np.zeros(shape, dtype=np.float32), np.zeros(shape, dtype=np.float32)
    for at, tree in enumerate(nodes):
        leaf = tree["is_leaf"].astype(bool)
        size = len(tree)
        feature[at, :size] = np.where(leaf, -1, tree["feature_idx"])
        threshold[at, :size] = np.where(leaf, 0, tree["num_threshold"])
        left[at, :size], right[at, :size] = tree["left"], tree["right"]
        value[at, :size] = np.where(leaf, tree["value"], 0)
    start = float(np.ravel(booster._baseline_prediction)[0])  # noqa: SLF001 - nor has the start
    return Forest(feature, threshold, left, right, value, start, int(max(tree["depth"].max() for tree in nodes)))
