"""A second look by likeness: what reads like an offence is suspected, and what may be there after all is not called missing.

Neither is sure: the first is a note, or to review where it is left to a paper that is not attached; the second is to review.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import compress
from typing import TYPE_CHECKING

from pactlint.finding import Notice, Outcome, Place
from pactlint.likeness import likenesses
from pactlint.likeness.model import SHIPPED, load
from pactlint.likeness.suspicions import suspected_of, suspicion

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from pactlint.agreement import Agreement, Deferral
    from pactlint.finding import Answer, Finding
    from pactlint.likeness import Likeness
    from pactlint.packs import Rule

    Told = tuple[list[Finding], list[Notice], list[Answer]]


def look_again(
    agreement: Agreement,
    rules: Sequence[Rule],
    findings: Sequence[Finding],
    notices: Sequence[Notice],
    answers: Sequence[Answer],
) -> Told:
    """What the rules told, with the suspicions of those that found nothing, and without what a sentence seems to supply.

    A tree in which nothing was trained yet tells nothing more.
    """
    if not SHIPPED.exists():
        return list(findings), list(notices), list(answers)
    model = load()
    absent = frozenset(compress(model.rules, model.supplies))
    asked = {rule.name: rule for rule in _silent(agreement, rules, answers) if rule.name not in absent}
    missed = {finding.rule: finding.title for finding in findings if finding.rule in absent}
    likely = likenesses(agreement, model, asked.keys() | missed.keys())
    supplied = _likeliest([likeness for likeness in likely if likeness.rule in missed])
    kept = [finding for finding in findings if finding.rule not in supplied]
    sound = {answer.rule: [place.span for place in answer.evidence] for answer in answers}
    suspected = suspected_of(agreement, asked, kept, sound, [each for each in likely if agreement.is_own(each.span)])
    left = {rule: deferral for rule, likeness in suspected.items() if (deferral := _deferral(agreement, likeness))}
    notes = [suspicion(agreement, asked[rule], likeness) for rule, likeness in suspected.items() if rule not in left]
    reviewed = [
        *(_to_review(agreement, missed[rule], SUPPLIED, likeness) for rule, likeness in supplied.items()),
        *(_to_review(agreement, asked[rule].declaration.title, each.reason, suspected[rule]) for rule, each in left.items()),
    ]
    told = _answered(answers, {note.rule for note in notes}, {notice.rule for notice in reviewed})
    return [*kept, *notes], [*notices, *reviewed], told


SUPPLIED = "this sentence may supply it, in words that the rule does not know"


def _silent(agreement: Agreement, rules: Sequence[Rule], answers: Sequence[Answer]) -> Iterator[Rule]:
    """The rules for such an agreement that found nothing."""
    silent = {answer.rule for answer in answers if answer.outcome in {Outcome.PASSED, Outcome.NOT_APPLICABLE}}
    return (rule for rule in rules if rule.name in silent and rule.is_for(str(agreement.type)))


def _likeliest(likely: Sequence[Likeness]) -> dict[str, Likeness]:
    """Of each rule; they come likeliest first."""
    return {likeness.rule: likeness for likeness in reversed(likely)}


def _deferral(agreement: Agreement, likeness: Likeness) -> Deferral | None:
    """What a sentence leaves to a paper that is not attached: whether it is an offence, nobody can tell who has not read that."""
    return next((deferral for deferral in agreement.deferrals if deferral.span.overlaps(likeness.span)), None)


def _to_review(agreement: Agreement, title: str, reason: str, likeness: Likeness) -> Notice:
    return Notice(likeness.rule, f"{title}? {reason}", Place(likeness.span, agreement.path_at(likeness.span.start)))


def _answered(answers: Sequence[Answer], suspected: Collection[str], reviewed: Collection[str]) -> list[Answer]:
    """A suspicion leaves its principle as strong as it was; what is to review could not be told."""
    outcomes = {**dict.fromkeys(suspected, Outcome.FAILED), **dict.fromkeys(reviewed, Outcome.UNREAD)}
    return [
        replace(answer, outcome=outcomes[answer.rule], evidence=()) if answer.rule in outcomes else answer for answer in answers
    ]
