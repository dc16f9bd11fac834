"""What is asked of each rule: the least probability at which what is told of unseen clauses and agreements is mostly right."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from itertools import compress
from math import ceil
from typing import TYPE_CHECKING

import numpy as np

from pactlint.likeness import probabilities
from pactlint.likeness.answering import unanswered

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from numpy.typing import NDArray

    from pactlint.likeness.model import Model
    from training.examples import Example

FLOOR, STEP = 0.2, 0.02
SUPPLIED_FLOOR = 0.7
"""What is missing is missed the more surely, the more is asked before a sentence may supply it."""
LEAST_RIGHT = 0.75
"""Of the clauses of unseen hands that a rule suspects, at least so many are offences (the bank has three for two sound ones)."""
LEAST_TOLD = 0.2
"""Of the offences of unseen hands; a rule of which less is told has offences that no one sentence shows."""
SUPPLIED_RIGHT, SUPPLIED_TOLD = 0.9, 0.05
"""The same of sentences that supply, eight for six near misses."""
ASTRAY = 1 / 3
"""Of the unseen agreements in which a rule misses something, so many at most may have a sentence that is told to supply it: it is
the rule that has been found astray in some of them."""
NEVER = 2.0


@dataclass(slots=True)
class Told:
    """What a model gave to clauses and agreements that it had not seen, by one rule: the highest probability in each.

    `right` are those that it should tell, `wrong` those that it should not, `agreements` those in which there is nothing to tell.
    """

    supplies: bool
    right: list[float] = field(default_factory=list)
    wrong: list[float] = field(default_factory=list)
    agreements: list[float] = field(default_factory=list)

    def least(self) -> float:
        """What is asked, `NEVER` where too little would be told."""
        floor, right, told = (
            (SUPPLIED_FLOOR, SUPPLIED_RIGHT, SUPPLIED_TOLD) if self.supplies else (FLOOR, LEAST_RIGHT, LEAST_TOLD)
        )
        for least in np.arange(max(floor, self._above_agreements()), 1, STEP):
            caught, wrong = self.above(float(least))
            if caught < told * len(self.right):
                break
            if caught >= right * (caught + wrong):
                return float(least)
        return NEVER

    def above(self, least: float) -> tuple[int, int]:
        """How many that it should tell and how many that it should not are at least so likely."""
        return sum(each >= least for each in self.right), sum(each >= least for each in self.wrong)

    def _above_agreements(self) -> float:
        """A little more than what all agreements but those that may go astray were given; sound ones may not."""
        allowed = ceil(ASTRAY * len(self.agreements)) if self.supplies else 0
        highest = sorted(self.agreements, reverse=True)[allowed:]
        return highest[0] + 1e-6 if highest else 0.0


def told_of(unseen: Sequence[Example], model: Model) -> dict[str, Told]:
    """By rule, what a model gives to examples that it has not learnt from."""
    told = {rule: Told(supplies=bool(supplies)) for rule, supplies in zip(model.rules, model.supplies, strict=True)}
    every = np.ones(len(model.rules), dtype=bool)
    for example in unseen:
        if example.told:
            standing = unanswered(example.told, probabilities(example.told, model, every), model)
            for rule, kind, highest in _highest(example, model, standing):
                getattr(told[rule], kind).append(highest)
    return told


def _highest(example: Example, model: Model, standing: NDArray[np.float64]) -> Iterator[tuple[str, str, float]]:
    """Which rules an example says something about, as what, and the highest probability: of those marked, where some are."""
    absent = frozenset(compress(model.rules, model.supplies))
    for rule, (kind, ordinals) in _kinds(example, absent).items():
        if rule in model.rules:
            column = standing[:, model.rules.index(rule)]
            yield rule, kind, float(column[list(ordinals)].max() if ordinals else column.max())
    if not example.rule and not example.is_real:
        for rule, highest in zip(model.rules, standing.max(axis=0), strict=True):
            if rule not in absent:
                yield rule, "agreements", float(highest)


def _kinds(example: Example, absent: Collection[str]) -> Mapping[str, tuple[str, Sequence[int]]]:
    """A sound clause of a rule of absence supplies what the rule misses, in one sentence or another."""
    if not example.rule:
        return dict.fromkeys(example.missing, ("agreements", ()))
    if example.rule in example.supplied:
        return {example.rule: ("right", example.supplied[example.rule])}
    if example.rule in absent:
        missed = "agreements" if example.offends else "wrong"
        return {example.rule: (missed if example.rule in example.missing else "right", ())}
    return {example.rule: ("right", example.offends) if example.offends else ("wrong", ())}


def held_out(known: Sequence[Example], parts: int) -> frozenset[str]:
    """One of so many parts of the hands, of our own agreements and of those of the corpus; the rules' own author is in none."""
    by_kind: dict[tuple[bool, bool], dict[str, None]] = defaultdict(dict)
    for example in known:
        if example.hand != "seen":
            by_kind[example.is_real, not example.rule][example.hand] = None
    return frozenset(hand for hands in by_kind.values() for hand in list(hands)[::parts])
