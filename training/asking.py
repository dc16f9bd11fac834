"""What is asked of each rule: the least probability at which what is told of unseen clauses and agreements is mostly right."""

from __future__ import annotations

from collections import defaultdict
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
    from training.examples import Example

STEP = 0.02


@dataclass(frozen=True, slots=True)
class Ask:
    """What is asked of columns of a kind: a probability, and of what unseen hands wrote, how much of what is told is right.

    A column of which a smaller share than `told` is told is about what no one sentence shows.
    """

    floor: float
    right: float
    told: float


ASKS = {Kind.OFFENCE: Ask(0.4, 0.75, 0.1), Kind.SUPPLY: Ask(0.7, 0.9, 0.05), Kind.DEFERRAL: Ask(0.1, 0.75, 0)}
"""The more is asked before a sentence may supply it, the more surely what is missing is missed. What leaves something open is
told early: it reads like nothing else, and the answer is to look. The bank has five offences for three sound clauses, four
sentences that supply for three near misses, three that leave it open for one; of the last too few are held out to drop a rule."""
ASTRAY = 1 / 3
"""Of the unseen agreements in which a rule misses something, so many at most may have a sentence that is told to supply it: it is
the rule that has been found astray in some of them."""
NEVER = 2.0
DOUBTED = 0.15
"""More is never asked of what a rule of absence found. In unseen agreements of the corpus fifteen of fifteen that gave less than
this to all sentences had been let pass for words that have nothing to do with it."""
_UNKNOWN = 0.1
"""Of the sentences that supply it by unseen hands. What the model does not know when it stands there it must not call missing: of
five such doubts on the corpus, of rules whose supplies it knows badly, four were wrong."""


@dataclass(slots=True)
class Told:
    """What a model gave to clauses and agreements that it had not seen, by one column: the highest probability in each.

    `right` are those that it should tell, `wrong` those that it should not, `agreements` those in which there is nothing to tell,
    `found` those of our own, which are sound, in which a rule of absence found what it looks for.
    """

    kind: Kind
    right: list[float] = field(default_factory=list)
    wrong: list[float] = field(default_factory=list)
    agreements: list[float] = field(default_factory=list)
    found: list[float] = field(default_factory=list)

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
        return min([DOUBTED, *self.found, float(np.quantile(self.right, _UNKNOWN))]) if self.right else 0.0

    def above(self, least: float) -> tuple[int, int]:
        """How many that it should tell and how many that it should not are at least so likely."""
        return sum(each >= least for each in self.right), sum(each >= least for each in self.wrong)

    def _above_agreements(self) -> float:
        """A little more than what all agreements but those that may go astray were given; sound ones may not."""
        allowed = ceil(ASTRAY * len(self.agreements)) if self.kind is Kind.SUPPLY else 0
        highest = sorted(self.agreements, reverse=True)[allowed:]
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
    for column in model.columns:
        if column.kind is Kind.SUPPLY and column.rule in example.found and not example.is_real:
            yield column, "found", float(standing[:, model.columns.index(column)].max())
    if not example.rule and not example.is_real:
        for column, highest in zip(model.columns, standing.max(axis=0), strict=True):
            if column.kind is not Kind.SUPPLY:
                yield column, "agreements", float(highest)


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


def held_out(known: Sequence[Example], parts: int) -> frozenset[str]:
    """One of so many parts of the hands, of our own agreements and of those of the corpus; the rules' own author is in none."""
    by_kind: dict[tuple[bool, bool], dict[str, None]] = defaultdict(dict)
    for example in known:
        if example.hand != "seen":
            by_kind[example.is_real, not example.rule][example.hand] = None
    return frozenset(hand for hands in by_kind.values() for hand in list(hands)[::parts])
