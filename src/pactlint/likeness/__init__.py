"""Sentences that read like those a rule's clause bank objects to, told by models trained on that bank.

Two stages: the grams of every sentence are weighed, which is quick, and what may be an offence by them is read by an encoder.

A rule knows an offence by facts, and facts by words; lawyers have more words than any rule. What the model tells is less sure
than what a rule finds, so a finding that rests on it is a note, says so, and carries the probability as its confidence.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from pactlint.likeness.answering import unanswered
from pactlint.likeness.model import Column, Kind
from pactlint.likeness.reading import readings
from pactlint.likeness.weighing import Odds, likely

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from numpy.typing import NDArray

    from pactlint.agreement import Agreement
    from pactlint.document import Span
    from pactlint.likeness.model import Model
    from pactlint.likeness.reading import Reading


_NOTHING: Mapping[str, Sequence[Span]] = {}


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

    Of the latter, what is most likely of all sentences. `one_sided` are the rules whose offence is one party's against the other.
    """

    likely: tuple[Likeness, ...] = ()
    doubted: Mapping[str, float] = field(default_factory=dict)
    one_sided: frozenset[str] = frozenset()


def likenesses(
    agreement: Agreement, model: Model, asked: Collection[Column], found: Mapping[str, Sequence[Span]] = _NOTHING
) -> Likenesses:
    """What the model tells of some columns, without what is answered elsewhere in the agreement.

    `found` has, by rule of absence, where it found what it looks for: of these it may tell a doubt.
    """
    columns = np.array([column in asked for column in model.columns])
    told = readings(agreement) if columns.any() or found else []
    if not told:
        return Likenesses()
    odds = Odds.of(told, model)
    standing = unanswered(told, likely(odds.where(columns)), model) * columns
    alike = [
        Likeness(model.columns[at].rule, model.columns[at].kind, told[sentence].span, float(standing[sentence, at]))
        for sentence, at in np.argwhere(standing >= _least(odds))
    ]
    ordered = sorted(alike, key=lambda likeness: (-likeness.probability, likeness.span))
    one_sided = frozenset(column.rule for column, is_so in zip(model.columns, model.one_sided, strict=True) if is_so)
    return Likenesses(tuple(ordered), _doubted(odds, found), one_sided)


LEFT = 0.02
"""What is asked of a sentence that names a paper which is not there: what it leaves to that is then the only question.

Of 289 such sentences of 64 real agreements 14 have so much for some rule. Of 50 answers that four unseen hands left open 37 are
told; asked as much as of any sentence it is 31, and at .003 it is 39, but every sound agreement is then asked about.
"""


def _least(odds: Odds) -> NDArray[np.float64]:
    """What is asked, by sentences and columns."""
    may_be = odds.left_open[:, None] & odds.model.of(Kind.DEFERRAL) & (odds.model.least <= 1)
    return np.where(may_be, np.minimum(odds.model.least, LEFT), odds.model.least)


SURE_BY_GRAMS, CLOSEST = 0.3, 3
"""What grams know so well is not doubted. Of the rest, so many sentences are read that are closest to it by them, and what the
rule itself found."""


def _doubted(odds: Odds, found: Mapping[str, Sequence[Span]]) -> dict[str, float]:
    """Of rules that found it, what is most likely of all sentences, where that is so little that they are doubted."""
    model, by_grams = odds.model, odds.by_grams
    may_doubt = model.of(Kind.SUPPLY) & (model.doubted > 0) & (likely(by_grams.max(axis=0)) < SURE_BY_GRAMS)
    asked = {column.rule: at for at, column in enumerate(model.columns) if may_doubt[at] and column.rule in found}
    closest = {
        rule: sorted({*np.argsort(by_grams[:, at])[-CLOSEST:].tolist(), *_at(odds.told, found[rule])})
        for rule, at in asked.items()
    }
    highest = {rule: float(likely(odds.joined(rows)[:, asked[rule]].max())) for rule, rows in closest.items()}
    return {rule: probability for rule, probability in highest.items() if probability < model.doubted[asked[rule]]}


def _at(told: Sequence[Reading], spans: Sequence[Span]) -> Iterator[int]:
    return (at for at, reading in enumerate(told) if any(reading.span.overlaps(span) for span in spans))
