"""Sentences that read like those a rule's clause bank objects to, told by models trained on that bank.

Two stages: the grams of every sentence are weighed, which is quick, and what may be an offence by them is read by an encoder.

A rule knows an offence by facts, and facts by words; lawyers have more words than any rule. What the model tells is less sure
than what a rule finds, so a finding that rests on it is a note, says so, and carries the probability as its confidence.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from pactlint.likeness.answering import unanswered
from pactlint.likeness.grams import grams
from pactlint.likeness.model import Column, Kind
from pactlint.likeness.reading import readings

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence

    from numpy.typing import NDArray

    from pactlint.agreement import Agreement
    from pactlint.document import Span
    from pactlint.likeness.model import Model
    from pactlint.likeness.reading import Reading


@dataclass(frozen=True, slots=True)
class Likeness:
    """A sentence, what it may be to a rule (full name), and how probable that is."""

    rule: str
    kind: Kind
    span: Span
    probability: float


@dataclass(frozen=True, slots=True)
class Likenesses:
    """What is as likely as the model asks, likeliest first; and the rules of absence (full names) of whose supply nothing reads.

    Of the latter, what is most likely of all sentences.
    """

    likely: tuple[Likeness, ...]
    doubted: Mapping[str, float]


def likenesses(agreement: Agreement, model: Model, asked: Collection[Column]) -> Likenesses:
    """What the model tells of some columns, without what is answered elsewhere in the agreement."""
    columns = np.array([column in asked for column in model.columns])
    told = readings(agreement) if columns.any() else []
    if not told:
        return Likenesses((), {})
    standing = unanswered(told, probabilities(told, model, columns), model) * columns
    found = [
        Likeness(model.columns[at].rule, model.columns[at].kind, told[sentence].span, float(standing[sentence, at]))
        for sentence, at in np.argwhere(standing >= model.least)
    ]
    highest = standing.max(axis=0)
    doubted = {model.columns[at].rule: float(highest[at]) for at in np.flatnonzero(columns & (highest < model.doubted))}
    return Likenesses(tuple(sorted(found, key=lambda likeness: (-likeness.probability, likeness.span))), doubted)


SIFTED = {Kind.OFFENCE: 0.02, Kind.SUPPLY: 0.1, Kind.DEFERRAL: 0.1}
"""What the grams give at least to a sentence, by some column, that is worth reading whole: ten in the median agreement of the
corpus, fifty in a long one. Of what the encoder tells, the grams give less to two in a hundred offences and to one in two hundred
sentences that supply."""
READ = 0.6
"""How much the encoder's odds count beside those of the grams: both together are right more often than either."""


def probabilities(told: Sequence[Reading], model: Model, asked: NDArray[np.bool_]) -> NDArray[np.float64]:
    """Sentences by columns. What no column `asked` finds worth it is told by its grams alone, which is less than any asks."""
    scores = sum(linear.scores(block) for linear, block in zip(model.linears, grams(told), strict=True))
    odds = np.asarray(scores, dtype=np.float64)
    least = np.array([SIFTED[column.kind] for column in model.columns])
    worth: list[int] = np.flatnonzero(((odds >= np.log(least / (1 - least))) & asked).any(axis=1)).tolist()
    odds[worth] += READ * (model.encoder.odds([told[at] for at in worth]) - odds[worth])
    return np.asarray(1 / (1 + np.exp(-odds)), dtype=np.float64)
