"""What is asked of each rule: the least probability at which what is told of unseen clauses and agreements is mostly right."""

from __future__ import annotations

from dataclasses import dataclass, field
from math import ceil
from typing import TYPE_CHECKING

import numpy as np

from pactlint.likeness.answering import unanswered
from pactlint.likeness.model import Column, Kind
from pactlint.likeness.weighing import probabilities

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from numpy.typing import NDArray

    from pactlint.likeness.model import Model
    from training.example import Example

STEP = 0.02
JUDGES = ("ivy", "lime", "mango")
"""Hands of which nothing is learnt: what is asked of each column, and the figures of the model card, rest on what they wrote."""
_PARTS = 4


@dataclass(frozen=True, slots=True)
class Ask:
    """What is asked of columns of a kind: a probability, and of what unseen hands wrote, how much of what is told is right.

    A column of which a smaller share than `told` is told is about what no one sentence shows.
    """

    floor: float
    right: float
    told: float


ASKS = {Kind.OFFENCE: Ask(0.4, 0.75, 0.1), Kind.SUPPLY: Ask(0.9, 0.9, 0.05), Kind.DEFERRAL: Ask(0.2, 0.75, 0)}
"""The more is asked before a sentence may supply it, the more surely what is missing is missed. What leaves something open reads
like nothing else, and the answer is to look. The judges have three offences for two sound clauses, six sentences that supply for
five near misses, three that leave it open for one; of the last too few are held out to drop a rule."""
SUSPECTED = 1
"""So many of the unseen agreements of the corpus may have a sentence that is told to offend, beside what the rule itself objects
to. Of such sentences, read in all 127, almost half are sound: one of two matching clauses, or words about something else."""
ASTRAY = 1 / 3
"""Of the unseen agreements in which a rule misses something, so many at most may have a sentence that is told to supply it: it is
the rule that has been found astray in some of them."""
NEVER = 2.0
DOUBTED = 0.05
"""More is never asked of what a rule of absence found. Of what was doubted in the 127 agreements, read one by one, a quarter was
wrong below this, and most of what lay between this and .15."""
_KNOWN = 0.5
"""What a column has not been told of in one unseen agreement of the corpus at least in which the rule found it, it does not
doubt: drafted agreements say it in other words than real ones, which tell what each puts in under the heading of its duties."""
_UNKNOWN = 0.1
"""Of the sentences that supply it by unseen hands. What the model does not know when it stands there it must not call missing: of
five such doubts on the corpus, of rules whose supplies it knows badly, four were wrong."""


@dataclass(slots=True)
class Told:
    """What a model gave to clauses and agreements that it had not seen, by one column: the highest probability in each.

    `right` are those that it should tell, `wrong` those that it should not, `agreements` those in which there is nothing to tell,
    `found` those of our own, which are sound, in which a rule of absence found what it looks for; `real` are agreements of the
    corpus: in which it found that, or, of an offence, beside what the rule itself objects to.
    """

    kind: Kind
    right: list[float] = field(default_factory=list)
    wrong: list[float] = field(default_factory=list)
    agreements: list[float] = field(default_factory=list)
    found: list[float] = field(default_factory=list)
    real: list[float] = field(default_factory=list)

    def least(self) -> float:
        """What is asked, `NEVER` where too little would be told."""
        ask = ASKS[self.kind]
        for least in np.arange(max(ask.floor, self._above_agreements()), 1, STEP):
            caught, wrong = self.above(float(least))
            if caught < ask.told * len(self.right):
                break
            if caught >= ask.right * (caught + wrong):
                return float(least)
        return NEVER

    def doubted(self) -> float:
        """No more than sound agreements in which the rule found it, and nine in ten of what supplies it, were given."""
        is_known = self.right and max(self.real, default=0.0) >= _KNOWN
        return min([DOUBTED, *self.found, float(np.quantile(self.right, _UNKNOWN))]) if is_known else 0.0

    def above(self, least: float) -> tuple[int, int]:
        """How many that it should tell and how many that it should not are at least so likely."""
        return sum(each >= least for each in self.right), sum(each >= least for each in self.wrong)

    def _above_agreements(self) -> float:
        """A little more than what all agreements but those that may go astray were given; sound ones may not."""
        if self.kind is Kind.SUPPLY:
            return _above(self.agreements, ceil(ASTRAY * len(self.agreements)))
        return max(_above(self.agreements, 0), _above(self.real, SUSPECTED))


def _above(given: Sequence[float], but: int) -> float:
    """A little more than all but so many of the highest."""
    highest = sorted(given, reverse=True)[but:]
    return highest[0] + 1e-6 if highest else 0.0


def told_of(unseen: Sequence[Example], model: Model) -> dict[Column, Told]:
    """By column, what a model gives to examples that it has not learnt from."""
    told = {column: Told(column.kind) for column in model.columns}
    every = np.ones(len(model.columns), dtype=bool)
    for example in unseen:
        if example.told:
            standing = unanswered(example.told, probabilities(example.told, model, every), model)
            for column, kind, highest in _highest(example, model, standing):
                getattr(told[column], kind).append(highest)
    return told


def _highest(example: Example, model: Model, standing: NDArray[np.float64]) -> Iterator[tuple[Column, str, float]]:
    """Which columns an example says something about, as what, and the highest probability: of those marked, where some are."""
    absent = frozenset(column.rule for column in model.columns if column.kind is Kind.SUPPLY)
    for column, (kind, ordinals) in _kinds(example, absent).items():
        if column in model.columns:
            its = standing[:, model.columns.index(column)]
            yield column, kind, float(its[list(ordinals)].max() if ordinals else its.max())
    if not example.rule:
        yield from _highest_of_agreement(example, model, standing)


def _highest_of_agreement(example: Example, model: Model, standing: NDArray[np.float64]) -> Iterator[tuple[Column, str, float]]:
    for column, its in zip(model.columns, standing.T, strict=True):
        if column.kind is Kind.SUPPLY:
            if column.rule in example.found:
                yield column, "real" if example.is_real else "found", float(its.max())
        elif not example.is_real:
            yield column, "agreements", float(its.max())
        elif column.kind is Kind.OFFENCE:
            yield column, "real", float(np.delete(its, example.disputed.get(column.rule, ())).max(initial=0.0))


def _kinds(example: Example, absent: Collection[str]) -> Mapping[Column, tuple[str, Sequence[int]]]:
    """A sound clause of a rule of absence supplies what the rule misses, in one sentence or another."""
    supply, offence = Column(example.rule, Kind.SUPPLY), Column(example.rule, Kind.OFFENCE)
    if not example.rule:
        return {Column(rule, Kind.SUPPLY): ("agreements", ()) for rule in example.missing}
    if example.defers is not None:
        return {Column(example.rule, Kind.DEFERRAL): ("right" if example.defers else "wrong", ())}
    if example.rule in example.supplied:
        return {supply: ("right", example.supplied[example.rule])}
    if example.rule in absent:
        missed = "agreements" if example.offends else "wrong"
        return {supply: (missed if example.rule in example.missing else "right", ())}
    return {offence: ("right", example.offends) if example.offends else ("wrong", ())}


def held_out(known: Sequence[Example]) -> frozenset[str]:
    """What is not learnt from: the judges, and one in so many of our own agreements and of those of the corpus."""
    own, real = ({each.hand: None for each in known if not each.rule and each.is_real is is_real} for is_real in (False, True))
    return frozenset((*JUDGES, *list(own)[::_PARTS], *list(real)[::_PARTS]))
