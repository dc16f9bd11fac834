"""What is learnt, sentence by sentence: against which rules it offends, and what it supplies that a rule of absence misses."""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from pactlint.likeness.model import Column, Kind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from pactlint.likeness.reading import Reading
    from training.example import Example

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
class Lessons:
    """Sentences by columns: is it one, and is that known?"""

    told: list[Reading]
    columns: tuple[Column, ...]
    wanted: NDArray[np.bool_]
    known: NDArray[np.bool_]


def columns(examples: Sequence[Example]) -> tuple[Column, ...]:
    """What enough is seen of: offences, what supplies, what leaves it open, each in the order of the rules' names."""
    seen = Counter(column for example in examples for column, ordinals in example.marked() for _ in ordinals)
    enough = sorted(
        (column for column, times in seen.items() if times >= LEAST_SEEN), key=lambda each: (_ORDER[each.kind], each.rule)
    )
    absent = {column.rule for column in enough if column.kind is Kind.SUPPLY}
    return tuple(each for each in enough if each.kind is not Kind.OFFENCE or (_is_shown(each.rule) and each.rule not in absent))


_ORDER = {kind: at for at, kind in enumerate(Kind)}


def lessons(examples: Sequence[Example], learnt: Sequence[Column]) -> Lessons:
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
    return Lessons(told, tuple(learnt), np.array(wanted), np.array(known))


def _is_shown(rule: str) -> bool:
    return rule.partition("/")[2] not in _OF_THE_WHOLE


def _of(example: Example, learnt: Sequence[Column]) -> tuple[NDArray[np.bool_], NDArray[np.bool_]]:
    """Of its sentences: what each is, and what is known of it. What an absence is marked at supplies it no more than the rest."""
    wanted = np.zeros((len(example.told), len(learnt)), dtype=bool)
    known = np.zeros_like(wanted)
    judged = np.array([example.is_known(column) for column in learnt], dtype=bool)
    known[[*example.offends, *example.sound]] = judged
    for rule, ordinals in example.disputed.items():
        known[list(ordinals)] &= [column != Column(rule, Kind.OFFENCE) for column in learnt]
    for column, ordinals in example.marked():
        if column in learnt:
            known[list(ordinals), learnt.index(column)] = wanted[list(ordinals), learnt.index(column)] = True
    missed = [at for at, column in enumerate(learnt) if column.kind is Kind.SUPPLY and column.rule in example.missing]
    known[:, missed], wanted[:, missed] = True, False
    return wanted, known
