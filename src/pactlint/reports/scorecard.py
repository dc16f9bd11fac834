"""How an agreement stands with each principle: a count of what the rules answered. No weights, no grades."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from pactlint.finding import Answer, Outcome, Place


@dataclass(frozen=True, slots=True)
class Standing:
    """What the rules of one principle answered. `evidence` is the words that carry the passes, with the rule that says so."""

    principle: str
    passed: int
    failed: int
    unread: int
    evidence: tuple[tuple[str, Place], ...]


def scorecard(answers: Sequence[Answer]) -> tuple[Standing, ...]:
    """A standing for each principle, in the order its first rule comes in the pack; rules that do not apply count for nothing."""
    grouped: dict[str, list[Answer]] = {}
    for answer in answers:
        grouped.setdefault(answer.rule.partition("/")[0], []).append(answer)
    return tuple(_standing(principle, group) for principle, group in grouped.items())


def _standing(principle: str, answers: Sequence[Answer]) -> Standing:
    outcomes = [answer.outcome for answer in answers]
    passes = [answer for answer in answers if answer.outcome is Outcome.PASSED]
    return Standing(
        principle,
        outcomes.count(Outcome.PASSED),
        outcomes.count(Outcome.FAILED),
        outcomes.count(Outcome.UNREAD),
        tuple((answer.rule, place) for answer in passes for place in answer.evidence),
    )
