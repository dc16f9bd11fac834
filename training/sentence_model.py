"""Learns what sentences are about: models over their words, then boosted trees over their surroundings.

The trees learn from scores that the models of words gave to agreements they had not seen, so what they take a score to mean holds
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
from pactlint.extract.classifying.scoring import Scorer, read_words
from pactlint.extract.classifying.surroundings import candidates
from training.corpus import FOLDS, LEAST_OVERLAP, words
from training.network_model import network
from training.trees import forest

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from pactlint.extract.classifying.forest import Forest
    from pactlint.extract.classifying.ngrams import Grams
    from training.corpus import Label, Labelled

LEAST_AGREEMENTS = 5
"""An n-gram of fewer agreements is not learnt from: it says whose agreement it is, not what it is about."""
_OF_PAIRS = 10
"""The same for pairs of words near each other: there are many more, and the file is to stay small."""
_IDLE_SENTENCES = 60_000
_PENALTY = 0.5
_RELATED = 4
_TREES = {
    "max_iter": 300,
    "learning_rate": 0.05,
    "max_leaf_nodes": 15,
    "max_depth": 6,
    "min_samples_leaf": 30,
    "l2_regularization": 5.0,
    "max_features": 0.5,
}


class Sentences:
    """The sentences of the corpus with their n-grams and topics, read once and learnt from many times."""

    def __init__(self, agreements: Sequence[Labelled], topics: Sequence[str]) -> None:
        self._agreements = agreements
        self._topics = topics
        self._readings = [read_words(agreement.document, agreement.layout) for agreement in agreements]
        self._about, self._right = zip(*(_told(agreement, topics) for agreement in agreements), strict=True)
        self._scorers: dict[frozenset[int], Scorer] = {}

    def learn(self, without: frozenset[int] = frozenset()) -> tuple[Scorer, NDArray[np.int64], NDArray[np.float32], Forest]:
        """What a model needs (words, related topics, how common each is, trees), learnt without some folds."""
        chosen = self._chosen(without)
        related, commonness = self._company(chosen)
        figures, right = [], []
        for fold in sorted(set(range(FOLDS)) - without):
            scorer = self.scorer(without | {fold})
            for at in chosen:
                if self._agreements[at].fold == fold:
                    found = candidates(scorer.opinions(self._readings[at]), self._agreements[at].layout, related, commonness)
                    figures.append(found.figures)
                    right.append(self._right[at][found.sentence, found.topic])
        booster = HistGradientBoostingClassifier(**_TREES, random_state=0, early_stopping=False)
        booster.fit(np.concatenate(figures), np.concatenate(right))
        return self.scorer(without), related, commonness, forest(booster)

    def scorer(self, without: frozenset[int]) -> Scorer:
        """The models of words alone, learnt without some folds; learnt once."""
        if without not in self._scorers:
            chosen = self._chosen(without)
            about = np.concatenate([self._about[at] for at in chosen])
            sample = _sample(np.asarray(about.any(axis=1)))
            of = [self._readings[at] for at in chosen]
            self._scorers[without] = Scorer(
                _linear([reading.runs for reading in of], about, sample, LEAST_AGREEMENTS),
                _linear([reading.pairs for reading in of], about, sample, _OF_PAIRS),
                network(np.concatenate([reading.circumstances for reading in of])[sample], about[sample]),
            )
        return self._scorers[without]

    def _chosen(self, without: frozenset[int]) -> list[int]:
        return [at for at, agreement in enumerate(self._agreements) if agreement.fold not in without]

    def _company(self, chosen: Sequence[int]) -> tuple[NDArray[np.int64], NDArray[np.float32]]:
        about = np.concatenate([self._about[at] for at in chosen]).astype(np.float32)
        together = about.T @ about
        commonness = np.diag(together).copy()
        np.fill_diagonal(together, 0)
        likeness = together / np.sqrt(np.outer(commonness, commonness) + 1)
        return np.argsort(-likeness, axis=1, kind="stable")[:, :_RELATED], commonness


def _linear(of: Sequence[Grams], about: NDArray[np.bool_], sample: NDArray[np.int64], least: int) -> Linear:
    keys, rarity = _vocabulary(of, least)
    matrix, about = _normed(_matrix(of, keys, rarity)[sample]), about[sample]
    # Processes, never threads: liblinear has one random generator for all threads, and models would differ from run to run.
    fitted = Parallel(n_jobs=2)(delayed(_separate)(matrix, each) for each in about.T)
    weights = np.stack([weights for weights, _ in fitted], axis=1)
    unit = np.abs(weights).max(axis=0) / 127
    return Linear(
        keys,
        rarity,
        np.round(weights / unit).astype(np.int8),
        unit.astype(np.float32),
        np.array([b for _, b in fitted], dtype=np.float32),
    )


def _vocabulary(of: Sequence[Grams], least: int) -> tuple[NDArray[np.uint32], NDArray[np.float32]]:
    every, agreements = np.unique(np.concatenate([np.unique(one.keys) for one in of]), return_counts=True)
    keys = every[agreements >= least]
    sentences = np.zeros(len(keys))
    for one in of:
        sentences += np.bincount(known(keys, one)[0], minlength=len(keys))
    total = sum(one.sentences for one in of)
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
