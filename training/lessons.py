"""What is learnt, sentence by sentence: against which rules it offends, and what it supplies that a rule of absence misses."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from pactlint.likeness.reading import Reading
    from training.examples import Example

LEAST_SEEN = 12
"""Offences, or sentences that supply, without which a rule is not learnt."""
REAL_SHARE, _SEED = 0.25, 0
"""Of the sentences of the corpus that are learnt from, beside those that supply; more of them cost time and tell little."""
_OF_THE_WHOLE = frozenset(
    (
        "broken-reference conflicting-terms duplicate-definition number-mismatch placeholder too-few-parties undefined-term "
        "unused-definition signatory-without-capacity obligation-imbalance short-term shares-not-whole voting-mismatch "
        "share-contribution-mismatch loss-share-mismatch no-cure no-exclusions no-return no-compelled-disclosure"
    ).split()
)
"""Rules whose offence no one sentence shows: it lies in figures, between two places, or in what is said nowhere."""


@dataclass(frozen=True, slots=True)
class Columns:
    """The rules that are learnt: those whose `offences` are (so many), then those of absence."""

    rules: tuple[str, ...]
    offences: int

    @property
    def supplies(self) -> NDArray[np.bool_]:
        """Which of them are rules of absence."""
        return np.arange(len(self.rules)) >= self.offences


@dataclass(frozen=True, slots=True)
class Lessons:
    """Sentences by columns: is it one, and is that known?"""

    told: list[Reading]
    columns: Columns
    wanted: NDArray[np.bool_]
    known: NDArray[np.bool_]


def columns(examples: Sequence[Example]) -> Columns:
    """The rules of which enough is seen, in the order of their names."""
    offences = Counter(example.rule for example in examples for _ in example.offends)
    supplies = Counter(rule for example in examples for rule, at in example.supplied.items() for _ in at)
    absent = sorted(rule for rule, seen in supplies.items() if seen >= LEAST_SEEN)
    clause = sorted(rule for rule, seen in offences.items() if seen >= LEAST_SEEN and _is_shown(rule) and rule not in absent)
    return Columns((*clause, *absent), len(clause))


def lessons(examples: Sequence[Example], learnt: Columns) -> Lessons:
    """Every sentence of which something is known; of the corpus a share, drawn with a fixed seed."""
    drawn = random.Random(_SEED)  # noqa: S311 - which sentences are learnt from, nothing to be kept secret
    told: list[Reading] = []
    wanted, known = [], []
    for example in examples:
        its_wanted, its_known = _of(example, learnt)
        for at, reading in enumerate(example.told):
            worth = not example.is_real or its_wanted[at].any() or drawn.random() < REAL_SHARE
            if worth and its_known[at].any():
                told.append(reading)
                wanted.append(its_wanted[at])
                known.append(its_known[at])
    return Lessons(told, learnt, np.array(wanted), np.array(known))


def _is_shown(rule: str) -> bool:
    return rule.partition("/")[2] not in _OF_THE_WHOLE


def _of(example: Example, learnt: Columns) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Of its sentences: what each is, and what is known of it."""
    wanted = np.zeros((len(example.told), len(learnt.rules)), dtype=bool)
    known = np.zeros_like(wanted)
    known[[*example.offends, *example.sound], : learnt.offences] = True
    for rule, is_it, ordinals in _marked(example):
        if rule in learnt.rules:
            known[ordinals, learnt.rules.index(rule)] = True
            wanted[ordinals, learnt.rules.index(rule)] = is_it
    return wanted, known


def _marked(example: Example) -> Iterator[tuple[str, bool, list[int]]]:
    """What an absence is marked at is no offence of a sentence, so `missing` comes last."""
    yield example.rule, True, list(example.offends)
    for rule, ordinals in example.supplied.items():
        yield rule, True, list(ordinals)
    for rule in example.missing:
        yield rule, False, list(range(len(example.told)))
