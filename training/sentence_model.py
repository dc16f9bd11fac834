"""Learns what sentences are about: linear models over their words, then boosted trees over their surroundings.

The trees learn from scores that the linear models gave to agreements they had not seen, so what they take a score to mean holds
for agreements of users too; their probabilities are calibrated by that.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter, defaultdict
from typing import TYPE_CHECKING

import numpy as np
from joblib import Parallel, delayed
from scipy.sparse import csr_matrix
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.svm import LinearSVC

from pactlint.extract.classifying.linear import Linear, known
from pactlint.extract.classifying.ngrams import Grams, grams
from pactlint.extract.classifying.surroundings import candidates
from training.corpus import FOLDS, LEAST_OVERLAP, words
from training.trees import forest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from pactlint.extract.classifying.forest import Forest
    from training.corpus import Label, Labelled

LEAST_AGREEMENTS = 5
"""An n-gram of fewer agreements is not learnt from: it says whose agreement it is, not what it is about."""
_IDLE_SENTENCES = 30_000
_PENALTY = 0.5
_RELATED = 4
_TREES = {
    "max_iter": 200,
    "learning_rate": 0.07,
    "max_leaf_nodes": 15,
    "max_depth": 6,
    "min_samples_leaf": 30,
    "l2_regularization": 5.0,
}


class Sentences:
    """The sentences of the corpus with their n-grams and topics, read once and learnt from many times."""

    def __init__(self, agreements: Sequence[Labelled], topics: Sequence[str]) -> None:
        self._agreements = agreements
        self._topics = topics
        self._grams = [grams(agreement.document, agreement.layout.spans, agreement.layout.headings) for agreement in agreements]
        self._about, self._right = zip(*(_told(agreement, topics) for agreement in agreements), strict=True)
        self._linear: dict[frozenset[int], Linear] = {}

    def learn(self, without: frozenset[int] = frozenset()) -> tuple[Linear, NDArray[np.int64], NDArray[np.float32], Forest]:
        """What a model needs (words, related topics, how common each is, trees), learnt without some folds."""
        chosen = self._chosen(without)
        related, commonness = self._company(chosen)
        figures, right = [], []
        for fold in sorted(set(range(FOLDS)) - without):
            linear = self.linear(without | {fold})
            for at in chosen:
                if self._agreements[at].fold == fold:
                    found = candidates(linear.scores(self._grams[at]), self._agreements[at].layout, related, commonness)
                    figures.append(found.figures)
                    right.append(self._right[at][found.sentence, found.topic])
        booster = HistGradientBoostingClassifier(**_TREES, random_state=0, early_stopping=False)
        booster.fit(np.concatenate(figures), np.concatenate(right))
        return self.linear(without), related, commonness, forest(booster)

    def linear(self, without: frozenset[int]) -> Linear:
        """The models of words alone, learnt without some folds; learnt once."""
        if without not in self._linear:
            self._linear[without] = self._learn_words(self._chosen(without))
        return self._linear[without]

    def _chosen(self, without: frozenset[int]) -> list[int]:
        return [at for at, agreement in enumerate(self._agreements) if agreement.fold not in without]

    def _company(self, chosen: Sequence[int]) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        about = np.concatenate([self._about[at] for at in chosen]).astype(np.float32)
        together = about.T @ about
        commonness = np.diag(together).copy()
        np.fill_diagonal(together, 0)
        likeness = together / np.sqrt(np.outer(commonness, commonness) + 1)
        return np.argsort(-likeness, axis=1, kind="stable")[:, :_RELATED], commonness

    def _learn_words(self, chosen: Sequence[int]) -> Linear:
        keys, rarity = self._vocabulary(chosen)
        matrix = _matrix([self._grams[at] for at in chosen], keys, rarity)
        about = np.concatenate([self._about[at] for at in chosen])
        sample = _sample(np.asarray(about.any(axis=1)))
        matrix, about = _normed(matrix[sample]), about[sample]
        # Processes, never threads: liblinear has one random generator for all threads, and models would differ from run to run.
        fitted = Parallel(n_jobs=2)(delayed(_separate)(matrix, about[:, topic]) for topic in range(len(self._topics)))
        weights = np.stack([weights for weights, _ in fitted], axis=1)
        unit = np.abs(weights).max(axis=0) / 127
        return Linear(
            keys,
            rarity,
            np.round(weights / unit).astype(np.int8),
            unit.astype(np.float32),
            np.array([b for _, b in fitted], dtype=np.float32),
        )

    def _vocabulary(self, chosen: Sequence[int]) -> tuple[NDArray[np.uint32], NDArray[np.float32]]:
        every, agreements = np.unique(np.concatenate([np.unique(self._grams[at].keys) for at in chosen]), return_counts=True)
        keys = every[agreements >= LEAST_AGREEMENTS]
        sentences = np.zeros(len(keys))
        for at in chosen:
            sentences += np.bincount(known(keys, self._grams[at])[0], minlength=len(keys))
        total = sum(self._grams[at].sentences for at in chosen)
        return keys, np.log(total / (1 + sentences)).astype(np.float32)


def _told(agreement: Labelled, topics: Sequence[str]) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Sentences by topics: what each is about (it shares most of its words with a label), and whether it matches a label."""
    spans = agreement.layout.spans
    about = np.zeros((len(spans), len(topics)), dtype=bool)
    right = np.zeros_like(about)
    text = agreement.document.text
    sets = [words(text[span.start : span.end]) for span in spans]
    using: dict[str, list[int]] = defaultdict(list)
    for at, its in enumerate(sets):
        for word in its:
            using[word].append(at)
    for label in agreement.labels:
        if label.topic in topics:
            topic = topics.index(label.topic)
            theirs = words(text[label.start : label.end])
            shared = Counter(at for word in theirs for at in using[word])
            matching = [at for at, count in shared.items() if count >= LEAST_OVERLAP * (len(sets[at]) + len(theirs) - count)]
            right[matching, topic] = True
            about[[*matching, *_covered(agreement, label)], topic] = True
    return about, right


def _covered(agreement: Labelled, label: Label) -> list[int]:
    spans = agreement.layout.spans
    found = []
    first = max(0, bisect_right(spans, label.start, key=lambda span: span.start) - 1)
    for at in range(first, len(spans)):
        if spans[at].start >= label.end:
            break
        shared = min(spans[at].end, label.end) - max(spans[at].start, label.start)
        if shared > 0 and (shared >= 0.5 * len(spans[at]) or shared >= 0.9 * (label.end - label.start)):
            found.append(at)
    return found


def _matrix(of: Sequence[Grams], keys: NDArray[np.uint32], rarity: NDArray[np.float32]) -> csr_matrix:
    columns, rows, count = [], [], 0
    for one in of:
        column, sentence = known(keys, one)
        columns.append(column)
        rows.append(sentence + count)
        count += one.sentences
    column = np.concatenate(columns)
    return csr_matrix((rarity[column].astype(np.float64), (np.concatenate(rows), column)), shape=(count, len(keys)))


def _sample(is_about: NDArray[np.bool_]) -> NDArray[np.int64]:
    """All sentences about something, and some of the many about nothing."""
    idle = np.flatnonzero(~is_about)
    some = np.random.default_rng(0).choice(idle, min(_IDLE_SENTENCES, len(idle)), replace=False)
    return np.sort(np.concatenate([np.flatnonzero(is_about), some]))


def _normed(matrix: csr_matrix) -> csr_matrix:
    norms = np.sqrt(np.asarray(matrix.multiply(matrix).sum(axis=1)).ravel())
    return csr_matrix(matrix.multiply(1 / np.maximum(norms, 1e-9)[:, None]))


def _separate(matrix: csr_matrix, about: NDArray[np.bool_]) -> tuple[NDArray[np.float64], float]:
    model = LinearSVC(C=_PENALTY, dual=True, tol=0.02, max_iter=100, random_state=0).fit(matrix, about)
    return model.coef_[0], float(model.intercept_[0])
