"""Learns which sentences read like a rule's offences: a logistic regression a rule over words, letters, facts; and an encoder.

What a rule asks at least is set on clauses of hands, and on sound agreements, that the model had not seen.
"""

from __future__ import annotations

from itertools import compress
from typing import TYPE_CHECKING

import numpy as np
from joblib import Parallel, delayed
from scipy.sparse import csr_matrix, hstack
from sklearn.linear_model import LogisticRegression

from pactlint.extract.classifying.linear import Linear, known
from pactlint.likeness.grams import grams
from pactlint.likeness.model import Kind, Model

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from numpy.typing import NDArray

    from pactlint.extract.classifying.ngrams import Grams
    from pactlint.likeness.model import HasOdds
    from pactlint.likeness.reading import Reading
    from training.lessons import Lessons

    _Vocabulary = tuple[NDArray[np.uint32], NDArray[np.float32]]
    """The keys that are learnt from, ascending, and how rare each is."""

SCALES = (1.0, 1.0, 0.5)
"""How much each block counts: words, letters, facts."""
LEAST_SEEN = (2, 3, 3)
"""In how many sentences a gram must stand to be learnt from, by block."""
_STRENGTH = 40.0
_ONE_SIDED = 0.06
"""A rule is about one party against the other where hardly any of its offences speaks of all alike or is mirrored."""


def learn(taught: Lessons, teaches: Callable[[Lessons], HasOdds]) -> Model:
    """A model that asks nothing yet and doubts nothing. `teaches` gives it an encoder."""
    matrix, vocabularies = _matrix(grams(taught.told))
    wanted, known = taught.wanted.T, taught.known.T
    fitted = Parallel(n_jobs=2)(delayed(_separate)(matrix, is_it, its) for is_it, its in zip(wanted, known, strict=True))
    weights = np.stack([weights for weights, _ in fitted], axis=1)
    bias = np.array([bias for _, bias in fitted], dtype=np.float32)
    offences = [column.kind is Kind.OFFENCE for column in taught.columns]
    sided = np.array([_is_one_sided(list(compress(taught.told, is_it))) for is_it in wanted]) & offences
    linears, least = _linears(weights, bias, vocabularies), np.zeros(len(taught.columns), dtype=np.float32)
    return Model(taught.columns, linears, teaches(taught), least, sided, np.zeros_like(least))


def _is_one_sided(offences: Sequence[Reading]) -> bool:
    return float(np.mean([reading.common or reading.mirrored for reading in offences])) < _ONE_SIDED


def _matrix(blocks: Sequence[Grams]) -> tuple[csr_matrix, list[_Vocabulary]]:
    matrices, vocabularies = [], []
    for block, scale, least in zip(blocks, SCALES, LEAST_SEEN, strict=True):
        every, counts = np.unique(block.keys, return_counts=True)
        keys = every[counts >= least]
        rarity = np.log(block.sentences / counts[counts >= least]).astype(np.float32) + 1
        columns, rows = known(keys, block)
        matrix = csr_matrix((rarity[columns].astype(np.float64), (rows, columns)), shape=(block.sentences, len(keys)))
        norms = np.sqrt(np.asarray(matrix.multiply(matrix).sum(axis=1)).ravel())
        matrices.append(csr_matrix(matrix.multiply(scale / np.maximum(norms, 1e-9)[:, None])))
        vocabularies.append((keys, rarity))
    return csr_matrix(hstack(matrices)), vocabularies


def _separate(matrix: csr_matrix, is_it: NDArray[np.bool_], known: NDArray[np.bool_]) -> tuple[NDArray[np.float64], float]:
    """What tells those that are it among those known. The matrix comes whole: parted beforehand, its parts fill the memory."""
    model = LogisticRegression(C=_STRENGTH, solver="liblinear", tol=1e-2, max_iter=60, random_state=0)
    model.fit(matrix[known], is_it[known])
    return model.coef_[0], float(model.intercept_[0])


def _linears(
    weights: NDArray[np.float64],
    bias: NDArray[np.float32],
    vocabularies: Sequence[_Vocabulary],
) -> tuple[Linear, Linear, Linear]:
    first, linears = 0, []
    for at, ((keys, rarity), scale) in enumerate(zip(vocabularies, SCALES, strict=True)):
        own = weights[first : first + len(keys)] * scale
        unit = np.maximum(np.abs(own).max(axis=0), 1e-9) / 127
        its_bias = bias if at == 0 else np.zeros_like(bias)
        linears.append(Linear(keys, rarity, np.round(own / unit).astype(np.int8), unit.astype(np.float32), its_bias))
        first += len(keys)
    words, letters, facts = linears
    return words, letters, facts
