"""Sentences that read like those a rule's clause bank objects to, told by a model trained on that bank.

A rule knows an offence by facts, and facts by words; lawyers have more words than any rule. What the model tells is less sure
than what a rule finds, so a finding that rests on it is a note, says so, and carries the probability as its confidence.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from pactlint.likeness.answering import unanswered
from pactlint.likeness.grams import grams
from pactlint.likeness.reading import readings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from pactlint.agreement import Agreement
    from pactlint.document import Span
    from pactlint.likeness.model import Model
    from pactlint.likeness.reading import Reading


@dataclass(frozen=True, slots=True)
class Likeness:
    """A sentence, the rule (full name) whose offences it reads like, and how probable it is that it is one."""

    rule: str
    span: Span
    probability: float


def likenesses(agreement: Agreement, model: Model) -> tuple[Likeness, ...]:
    """What is as likely as the model asks of each rule, and answered nowhere in the agreement; likeliest first."""
    told = readings(agreement)
    if not told:
        return ()
    standing = unanswered(told, probabilities(told, model), model.one_sided)
    found = [
        Likeness(model.rules[rule], told[sentence].span, float(standing[sentence, rule]))
        for sentence, rule in np.argwhere(standing >= model.least)
    ]
    return tuple(sorted(found, key=lambda likeness: (-likeness.probability, likeness.span)))


def probabilities(told: Sequence[Reading], model: Model) -> NDArray[np.float64]:
    """Sentences by rules."""
    odds = sum(linear.scores(block) for linear, block in zip(model.linears, grams(told), strict=True))
    return np.asarray(1 / (1 + np.exp(-np.asarray(odds, dtype=np.float64))), dtype=np.float64)
