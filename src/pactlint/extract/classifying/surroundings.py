"""What stands around a sentence, as figures: how well its neighbours, its clause and the whole agreement fit the same topic.

A second model weighs these beside the sentence's own score: a sentence that alone says little is told by the company it keeps,
and the best sentence of an agreement on a topic is likelier right than the tenth.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from pactlint.extract.classifying.layout import Layout
    from pactlint.extract.classifying.scoring import Opinions, Scores

    Places = NDArray[np.int64]

NOWHERE = -1.3
"""The score of a sentence that is not there, before the first and after the last: below that of nearly all that are."""
LEAST = -0.95
"""A lower score is not looked at again: one in sixteen of the labels that sentences match is lost. Less gained nothing."""
LIKELY = -0.4


@dataclass(frozen=True, slots=True)
class Candidates:
    """Pairs of a sentence and a topic (ordinals) that are worth a second look, and the figures around each."""

    sentence: Places
    topic: Places
    figures: NDArray[np.float32]


def candidates(opinions: Opinions, layout: Layout, related: Places, commonness: NDArray[np.float32]) -> Candidates:
    """The pairs with a joint score of at least `LEAST`.

    `related` names for each topic those that are most often true beside it, `commonness` how
    often the topic is labelled.
    """
    scores = opinions.joint
    sentence, topic = np.nonzero(scores > LEAST)
    own = scores[sentence, topic]
    blocks, clauses, headed = (_by_group(scores, group) for group in (layout.block, layout.clause, layout.headed))
    top, second = _two_best(scores)
    best = top[sentence]
    columns = [
        own,
        *(_neighbours(scores, step)[sentence, topic] for step in (-1, 1, -2, 2)),
        blocks.best[blocks.of[sentence], topic],
        blocks.mean[blocks.of[sentence], topic],
        clauses.best[clauses.of[sentence], topic],
        headed.best[headed.of[sentence], topic],
        headed.mean[headed.of[sentence], topic],
        scores.max(axis=0)[topic],
        (scores > LIKELY).sum(axis=0)[topic],
        np.maximum(0, scores + 0.9).sum(axis=0)[topic],
        _ranks(scores)[sentence, topic],
        np.where(own >= best, second[sentence], best),
        best,
        layout.length[sentence],
        layout.place[sentence],
        layout.headed[sentence] >= 0,
        np.full(len(sentence), np.log(layout.size + 1)),
        topic,
        commonness[topic],
        *(scores[sentence, other] for other in related[topic].T),
        *(clauses.best[clauses.of[sentence], other] for other in related[topic].T[:3]),
        opinions.runs[sentence, topic],
        opinions.pairs[sentence, topic],
        *_told_by_network(opinions.network, layout, sentence, topic),
    ]
    figures = np.stack([column.astype(np.float32) for column in columns], axis=1)
    return Candidates(sentence, topic, figures)


def _told_by_network(scores: Scores, layout: Layout, sentence: Places, topic: Places) -> Iterator[NDArray[np.generic]]:
    headed = _by_group(scores, layout.headed)
    yield scores[sentence, topic]
    for step in (-1, 1):
        yield _neighbours(scores, step)[sentence, topic]
    yield headed.best[headed.of[sentence], topic]
    yield scores.max(axis=0)[topic]
    yield _ranks(scores)[sentence, topic]


@dataclass(frozen=True, slots=True)
class _Groups:
    best: Scores
    mean: Scores
    of: Places


def _by_group(scores: Scores, group: Places) -> _Groups:
    order = np.argsort(group, kind="stable")
    sorted_groups = group[order]
    starts = np.flatnonzero(np.r_[True, sorted_groups[1:] != sorted_groups[:-1]])
    sizes = np.diff(np.r_[starts, len(group)])
    of = np.empty(len(group), dtype=np.int64)
    of[order] = np.repeat(np.arange(len(starts)), sizes)
    arranged = scores[order]
    best = np.maximum.reduceat(arranged, starts, axis=0)
    mean = np.add.reduceat(arranged, starts, axis=0) / sizes[:, None].astype(np.float32)
    return _Groups(best, mean, of)


def _neighbours(scores: Scores, step: int) -> Scores:
    shifted = np.full_like(scores, NOWHERE)
    if step > 0:
        shifted[:-step] = scores[step:]
    else:
        shifted[-step:] = scores[:step]
    return shifted


def _two_best(scores: Scores) -> tuple[Scores, Scores]:
    best = np.partition(scores, -2, axis=1)
    return best[:, -1], best[:, -2]


def _ranks(scores: Scores) -> Places:
    order = np.argsort(-scores, axis=0, kind="stable")
    ranks = np.empty_like(order)
    np.put_along_axis(ranks, order, np.arange(len(scores))[:, None].repeat(scores.shape[1], axis=1), axis=0)
    return ranks
