"""Learns which dates, titles and names are the ones that CUAD asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.linear_model import LogisticRegression

from pactlint.extract.classifying.mentions import mentions
from pactlint.extract.classifying.weighing import Weighing, hashed
from training.corpus import matches

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from training.corpus import Labelled

KINDS = {"agreement-date": "date", "effective-date": "date", "document-name": "title", "parties": "name"}
LEAST_AGREEMENTS = 5
_INVERSE_PENALTY = 20.0


class Mentions:
    """The candidates of every agreement with their hashed circumstances, found once and learnt from many times."""

    def __init__(self, agreements: Sequence[Labelled]) -> None:
        self._of: dict[tuple[str, int], tuple[NDArray[np.uint32], NDArray[np.int64], int]] = {}
        self._right: dict[tuple[str, int], NDArray[np.bool_]] = {}
        for at, agreement in enumerate(agreements):
            self._read(at, agreement)

    def _read(self, at: int, agreement: Labelled) -> None:
        document = agreement.document
        for kind in dict.fromkeys(KINDS.values()):
            found = mentions(kind, document, agreement.layout.spans)
            self._of[kind, at] = (*hashed(found), len(found))
            for topic in (topic for topic, its in KINDS.items() if its == kind):
                labels = [document.text[label.start : label.end] for label in agreement.labels if label.topic == topic]
                right = [any(matches(topic, document.quote(mention.span), label) for label in labels) for mention in found]
                self._right[topic, at] = np.array(right, dtype=bool)

    def learn(self, topic: str, chosen: Sequence[int]) -> Weighing:
        """Weigh the candidates of a topic, from the chosen agreements (ordinals)."""
        kind = KINDS[topic]
        keys, rows, agreements, count = [], [], [], 0
        for at in chosen:
            hashes, mention, size = self._of[kind, at]
            keys.append(hashes)
            rows.append(mention + count)
            agreements.append(np.full(len(hashes), at))
            count += size
        vocabulary, columns = np.unique(np.concatenate(keys), return_inverse=True)
        known = _spread(columns, np.concatenate(agreements), len(vocabulary)) >= LEAST_AGREEMENTS
        row = np.concatenate(rows)
        sizes = np.bincount(row, minlength=count)
        values = 1 / np.sqrt(sizes[row] + 1)
        matrix = csr_matrix((values, (row, columns)), shape=(count, len(vocabulary)))[:, known]
        right = np.concatenate([self._right[topic, at] for at in chosen])
        model = LogisticRegression(C=_INVERSE_PENALTY, solver="liblinear", random_state=0).fit(matrix, right)
        return Weighing(topic, kind, vocabulary[known], model.coef_[0].astype(np.float16), float(model.intercept_[0]))


def _spread(columns: NDArray[np.int64], agreements: NDArray[np.int64], size: int) -> NDArray[np.int64]:
    """In how many agreements each column occurs."""
    pairs = np.unique(columns.astype(np.int64) << 16 | agreements)
    return np.bincount(pairs >> 16, minlength=size)
