"""A second look by likeness: what is missed but may be there, left to a paper nobody has, found but in doubt, or like an offence.

None of it is sure: the first two are to review, the others notes; an offence is to review where a paper nobody has decides.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from pactlint.dsl.placing import placed
from pactlint.finding import Notice, Outcome, Place
from pactlint.likeness import likenesses
from pactlint.likeness.model import SHIPPED, Column, Kind, load
from pactlint.likeness.suspicions import doubt, is_weighed, suspected_of, suspicion

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Mapping, Sequence

    from pactlint.agreement import Agreement
    from pactlint.document import Span
    from pactlint.finding import Answer, Finding, Told
    from pactlint.likeness import Likeness, Likenesses
    from pactlint.packs import Rule


def look_again(agreement: Agreement, rules: Sequence[Rule], told: Told) -> Told:
    """What the rules told, with the suspicions of those that found nothing, and without what likeness leaves in doubt.

    A tree in which nothing was trained yet tells nothing more.
    """
    if not SHIPPED.exists():
        return told
    asked = {rule.name: rule for rule in rules if rule.is_for(str(agreement.type))}
    found = {each.rule: [place.span for place in each.evidence] for each in told.answers if each.outcome is Outcome.PASSED}
    alike = likenesses(agreement, load(), frozenset(_columns(told, asked)), found)
    for step in (_supplied, _left_open, _doubted, _suspected):
        told = step(agreement, asked, told, alike)
    return told


def _columns(told: Told, asked: Collection[str]) -> Iterator[Column]:
    """What to ask: what supplies that which is missed, what leaves an answer open, the offences of rules that found none."""
    answered = [answer for answer in told.answers if answer.rule in asked and answer.outcome is not Outcome.UNREAD]
    yield from (Column(answer.rule, Kind.DEFERRAL) for answer in answered)
    yield from (Column(answer.rule, Kind.SUPPLY) for answer in answered if answer.outcome is Outcome.FAILED)
    yield from (Column(answer.rule, Kind.OFFENCE) for answer in answered if _is_silent(answer))


def _is_silent(answer: Answer) -> bool:
    return answer.outcome in {Outcome.PASSED, Outcome.NOT_APPLICABLE}


_SUPPLIED = "this sentence may supply it, in words that the rule does not know"
_LEFT_OPEN = "this sentence seems to leave it to something that is not in the agreement"


def _supplied(agreement: Agreement, asked: Mapping[str, Rule], told: Told, alike: Likenesses) -> Told:
    """A finding of absence gives way to the likeliest sentence that supplies what is missed."""
    missed = {finding.rule for finding in told.findings}
    supplies = [
        each for each in _of(alike, Kind.SUPPLY) if each.rule in missed and not is_weighed(asked[each.rule], agreement, each.span)
    ]
    likeliest = {each.rule: each for each in reversed(supplies)}
    doubts = {rule: _to_review(agreement, asked, each, _SUPPLIED) for rule, each in likeliest.items()}
    return _given_way(told, [finding for finding in told.findings if finding.rule in doubts], doubts)


def _left_open(agreement: Agreement, asked: Mapping[str, Rule], told: Told, alike: Likenesses) -> Told:
    """What is found at a sentence that leaves it open, or missed, gives way; a rule that finds something elsewhere does not."""
    settled = {answer.rule for answer in told.answers if answer.outcome is not Outcome.UNREAD}
    open_ = [each for each in _of(alike, Kind.DEFERRAL) if each.rule in settled]
    for each in _most_likely(_own(agreement, open_)):
        its = [finding for finding in told.findings if finding.rule == each.rule]
        part = "section" if each.rule in alike.one_sided and each.probability >= _LIKELY else "sentence"
        if all(finding.of_absence or _stands_by(agreement, part, finding, each) for finding in its):
            told = _given_way(told, its, {each.rule: _to_review(agreement, asked, each, _LEFT_OPEN)})
    return told


_LIKELY = 0.2
"""What a sentence is given that leaves open what stands in another one: less, and "current prices are in Schedule C" hid that one
party may change them at will."""


def _stands_by(agreement: Agreement, part: str, finding: Finding, likeness: Likeness) -> bool:
    """Is a finding at the sentence, or in the section, that leaves open what it is about?

    A section that binds one party and leaves the other to a paper may bind both.
    """
    if part == "sentence":
        return finding.place.span.overlaps(likeness.span)
    here, there = (placed(agreement, part, span.start) for span in (finding.place.span, likeness.span))
    return here is not None and here == there


_AT_ONE_SENTENCE = 2
"""What it leaves open is one matter, which two rules may ask about."""


def _most_likely(likely: Sequence[Likeness]) -> Iterator[Likeness]:
    """One sentence for a rule, and few rules for a sentence."""
    rules: set[str] = set()
    spans: Counter[Span] = Counter()
    for each in likely:
        if each.rule not in rules and spans[each.span] < _AT_ONE_SENTENCE:
            rules.add(each.rule)
            spans[each.span] += 1
            yield each


def _doubted(_agreement: Agreement, asked: Mapping[str, Rule], told: Told, alike: Likenesses) -> Told:
    """What a rule of absence took for that which it looks for, where no sentence of the agreement reads like it."""
    passed = [answer for answer in told.answers if answer.rule in alike.doubted and answer.outcome is Outcome.PASSED]
    notes = tuple(doubt(asked[answer.rule], answer.evidence[0], alike.doubted[answer.rule]) for answer in passed)
    return _noted(told, notes)


def _suspected(agreement: Agreement, asked: Mapping[str, Rule], told: Told, alike: Likenesses) -> Told:
    """What reads like an offence; where it is left to a paper nobody has, none can tell who has not read that."""
    silent = {answer.rule: asked[answer.rule] for answer in told.answers if _is_silent(answer) and answer.rule in asked}
    sound = {answer.rule: [place.span for place in answer.evidence] for answer in told.answers}
    suspected = suspected_of(agreement, silent, told.findings, sound, _own(agreement, _of(alike, Kind.OFFENCE)))
    left = {
        each.rule: _to_review(agreement, asked, each, deferral.reason)
        for each in suspected.values()
        for deferral in agreement.deferrals
        if deferral.span.overlaps(each.span)
    }
    notes = tuple(suspicion(agreement, asked[rule], each) for rule, each in suspected.items() if rule not in left)
    return _given_way(_noted(told, notes), [], left)


def _of(alike: Likenesses, kind: Kind) -> list[Likeness]:
    """Those of a kind, likeliest first as they come."""
    return [each for each in alike.likely if each.kind is kind]


def _own(agreement: Agreement, likely: Sequence[Likeness]) -> list[Likeness]:
    """Those in the agreement's own words, and in no form that is attached to it."""
    return [each for each in likely if agreement.is_own(each.span)]


def _to_review(agreement: Agreement, asked: Mapping[str, Rule], likeness: Likeness, reason: str) -> Notice:
    title, place = asked[likeness.rule].declaration.title, Place(likeness.span, agreement.path_at(likeness.span.start))
    return Notice(likeness.rule, f"{title}? {reason}", place)


def _noted(told: Told, notes: Sequence[Finding]) -> Told:
    return replace(told, findings=(*told.findings, *notes)).with_answers({note.rule for note in notes}, Outcome.FAILED)


def _given_way(told: Told, findings: Collection[Finding], notices: Mapping[str, Notice]) -> Told:
    """What was told with notices, by rule, in the place of findings."""
    kept = tuple(finding for finding in told.findings if finding not in findings)
    return replace(told, findings=kept, notices=(*told.notices, *notices.values())).with_answers(notices, Outcome.UNREAD)
