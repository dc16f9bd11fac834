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
from pactlint.likeness.suspicions import suspicions

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
    silent = {answer.rule for answer in answers if answer.outcome in {Outcome.PASSED, Outcome.NOT_APPLICABLE}}
    asked = {rule.name for rule in rules if rule.name in silent - absent and rule.is_for(str(agreement.type))}
    missed = {finding.rule: finding for finding in findings if finding.rule in absent}
    likely = likenesses(agreement, model, asked | missed.keys())
    supplied = [each for each in likely if each.rule in missed]
    left = [each for each in likely if each.rule in asked and _deferral(agreement, each)]
    kept = [finding for finding in findings if finding.rule not in {each.rule for each in supplied}]
    sound = {answer.rule: [place.span for place in answer.evidence] for answer in answers}
    told = [each for each in likely if each not in left]
    suspected = suspicions(agreement, [rule for rule in rules if rule.name in asked], kept, sound, told)
    reviewed = list(_to_review(agreement, rules, [*supplied, *left], {each.rule for each in suspected}))
    answered = _answered(answers, {each.rule for each in suspected}, {each.rule for each in reviewed})
    return [*kept, *suspected], [*notices, *reviewed], answered


def _deferral(agreement: Agreement, likeness: Likeness) -> Deferral | None:
    """What a sentence leaves to a paper that is not attached: whether it is an offence, nobody can tell who has not read that."""
    return next((deferral for deferral in agreement.deferrals if deferral.span.overlaps(likeness.span)), None)


def _to_review(
    agreement: Agreement, rules: Sequence[Rule], likely: Sequence[Likeness], suspected: Collection[str]
) -> Iterator[Notice]:
    """The likeliest of each rule; they come likeliest first."""
    titles = {rule.name: rule.declaration.title for rule in rules}
    best: dict[str, Likeness] = {}
    for likeness in likely:
        best.setdefault(likeness.rule, likeness)
    for rule, likeness in best.items():
        if rule not in suspected:
            deferral = _deferral(agreement, likeness)
            reason = deferral.reason if deferral else "this may supply it, in words that the rule does not know"
            yield Notice(rule, f"{titles[rule]}? {reason}", Place(likeness.span, agreement.path_at(likeness.span.start)))


def _answered(answers: Sequence[Answer], suspected: Collection[str], reviewed: Collection[str]) -> list[Answer]:
    """A suspicion leaves its principle as strong as it was; what is to review could not be told."""
    outcomes = {**dict.fromkeys(suspected, Outcome.FAILED), **dict.fromkeys(reviewed, Outcome.UNREAD)}
    return [
        replace(answer, outcome=outcomes[answer.rule], evidence=()) if answer.rule in outcomes else answer for answer in answers
    ]
