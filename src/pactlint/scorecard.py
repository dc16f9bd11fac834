"""How an agreement stands with each principle: what was looked for, what carries it, what is missing, and a level to grasp.

No points and no weights: every level names the rule that made it so.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from pactlint.finding import Answer, Finding, Outcome, Place, Principle, Report, Severity

if TYPE_CHECKING:
    from collections.abc import Sequence


class Level(StrEnum):
    """How far an agreement carries a principle.

    strong: nothing above a note is objected to. adequate: something is, and more of it is sound. weak: a partner's counsel would
    refuse over it, or its rules object at least as often as they pass. absent: nothing carries it, and all that is objected to is
    that things are missing. unread: what there is could not be read. not-applicable: no rule of the principle applies to this
    type of agreement, or none met what it asks about.
    """

    STRONG = "strong"
    ADEQUATE = "adequate"
    WEAK = "weak"
    ABSENT = "absent"
    UNREAD = "unread"
    NOT_APPLICABLE = "not-applicable"


@dataclass(frozen=True, slots=True)
class Standing:
    """What the rules of one principle answered, by the names of the rules.

    `decided_by` is the rule that made the level what it is, "" where none did. `evidence` is the words that carry the passes,
    with the rule that says so. A rule whose findings are all suppressed stands in none of the lists.
    """

    principle: Principle
    level: Level
    decided_by: str
    passed: tuple[str, ...]
    failed: tuple[str, ...]
    unread: tuple[str, ...]
    evidence: tuple[tuple[str, Place], ...]

    @property
    def asked(self) -> int:
        """How many rules had something to say."""
        return len(self.passed) + len(self.failed) + len(self.unread)


def scorecard(report: Report) -> tuple[Standing, ...]:
    """A standing for each principle of the pack, in its order; those of rules without a declared principle come last."""
    grouped: dict[str, list[Answer]] = {principle.name: [] for principle in report.principles}
    for answer in report.answers:
        grouped.setdefault(answer.rule.partition("/")[0], []).append(answer)
    known = {principle.name: principle for principle in report.principles}
    worst = _worst(report.live)
    return tuple(_standing(known.get(name) or Principle(name), group, worst) for name, group in grouped.items())


def _worst(findings: Sequence[Finding]) -> dict[str, Severity]:
    """The severity of each rule with a live finding."""
    return {finding.rule: finding.severity for finding in findings}


def _standing(principle: Principle, answers: Sequence[Answer], worst: dict[str, Severity]) -> Standing:
    passes = [answer for answer in answers if answer.outcome is Outcome.PASSED]
    passed = tuple(answer.rule for answer in passes)
    failed = tuple(answer.rule for answer in answers if answer.outcome is Outcome.FAILED and answer.rule in worst)
    unread = tuple(answer.rule for answer in answers if answer.outcome is Outcome.UNREAD)
    absent = {answer.rule for answer in answers if answer.of_absence}
    level, decided_by = _level(passed, failed, unread, worst)
    if level is Level.WEAK and not passed and absent.issuperset(failed):
        level = Level.ABSENT
    evidence = tuple((answer.rule, place) for answer in passes for place in answer.evidence)
    return Standing(principle, level, decided_by, passed, failed, unread, evidence)


def _level(passed: Sequence[str], failed: Sequence[str], unread: Sequence[str], worst: dict[str, Severity]) -> tuple[Level, str]:
    if not passed and not failed:
        return (Level.UNREAD, unread[0]) if unread else (Level.NOT_APPLICABLE, "")
    gravest = max(failed, key=lambda rule: worst[rule].weight, default="")
    objections = [rule for rule in failed if worst[rule] > Severity.NOTE]
    if passed and not objections:
        return Level.STRONG, passed[0]
    if not passed or worst[gravest] is Severity.ERROR or len(objections) >= len(passed):
        return Level.WEAK, gravest
    return Level.ADEQUATE, gravest
