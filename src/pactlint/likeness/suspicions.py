"""Findings that rest on likeness: the one sentence that reads most like an offence, and what does not read like a supply."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pactlint.dsl import syntax
from pactlint.dsl.descent import conditions_in
from pactlint.dsl.nouns.allocations import is_one_sided
from pactlint.finding import Finding, Place, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from pactlint.agreement import Agreement
    from pactlint.document import Span
    from pactlint.likeness import Likeness
    from pactlint.packs import Rule


def suspected_of(
    agreement: Agreement,
    asked: Mapping[str, Rule],
    found: Sequence[Finding],
    sound: Mapping[str, Sequence[Span]],
    likely: Sequence[Likeness],
) -> dict[str, Likeness]:
    """At most one sentence for each of the rules asked (by name), one rule for a sentence, and none another finding is about.

    `likely` come likeliest first: one that is likely enough stands beside what another rule found. Words that the rule itself has
    understood are not suspected: those it found `sound`, by its name, those with a figure where figures are what it compares,
    contributions with a value and a date where contributions are, and those that put on one party what the rule looks for and
    other words put on the other too.
    """
    taken = [place.span for finding in found for place in finding.places if not finding.of_absence]
    told: dict[str, Likeness] = {}
    for likeness in likely:
        rule = asked.get(likeness.rule)
        if (
            not rule
            or rule.name in told
            or _is_understood(rule, agreement, likeness.span)
            or _is_promised(rule, agreement, likeness.span)
            or _is_even(rule, agreement, likeness.span)
        ):
            continue
        suspected = [other.span for other in told.values()]
        beside = [] if likeness.probability >= _BESIDE else taken
        if not any(likeness.span.overlaps(span) for span in (*suspected, *beside, *sound.get(rule.name, ()))):
            told[rule.name] = likeness
    return told


_BESIDE = 0.6
"""How likely an offence against one rule is that is told in words which another rule has found already. Of 1,836 clauses of
unseen hands six were then told of two rules, and most of them do offend against both."""


def suspicion(agreement: Agreement, rule: Rule, likeness: Likeness) -> Finding:
    """A note on a sentence, which says what it rests on."""
    place = Place(likeness.span, agreement.path_at(likeness.span.start))
    return _note(rule, _SUSPECTED, place, likeness.probability)


def doubt(rule: Rule, place: Place, highest: float) -> Finding:
    """A note on what a rule of absence took for that which it looks for; `highest` is what the likeliest sentence is given."""
    return replace(_note(rule, _DOUBTED, place, 1 - highest), of_absence=True)


_SUSPECTED = "This reads like what the rule objects to, in words that it does not know. Read it with that in mind."
_DOUBTED = (
    "This may be missing: the rule took these words for it, which do not read like it, and nothing else in the agreement does."
)


def _note(rule: Rule, message: str, place: Place, confidence: float) -> Finding:
    declaration = rule.declaration
    return Finding(
        rule=rule.name,
        severity=Severity.NOTE,
        title=declaration.title,
        message=message,
        places=(place,),
        why=declaration.why.text if declaration.why else "",
        suggestion=declaration.suggest.text if declaration.suggest else "",
        cites=declaration.cites,
        confidence=min(round(confidence, 2), _SUREST),
        fingerprint="",
    )


_SUREST = 0.99
"""A note is never sure, however likely."""


def _is_understood(rule: Rule, agreement: Agreement, span: Span) -> bool:
    return bool(rule.parameters) and any(amount.role for amount in agreement.amounts_in(span))


def _is_promised(rule: Rule, agreement: Agreement, span: Span) -> bool:
    """Are its words nothing but contributions that leave nothing open, of a rule that looks at contributions?"""
    told = [each for each in agreement.inputs if each.span.overlaps(span)]
    firm = all(each.valued and each.dated and not each.vague and not each.empty for each in told)
    return bool(told) and firm and any(noun == "input" for noun in _nouns(rule))


def is_weighed(rule: Rule, agreement: Agreement, span: Span) -> bool:
    """Do words allocate what the rule looks for? Then it has read them, and what it misses is something else."""
    heads = set(_heads(rule))
    return any(str(each.head) in heads and each.span.overlaps(span) for each in agreement.allocations)


def _is_even(rule: Rule, agreement: Agreement, span: Span) -> bool:
    heads = set(_heads(rule))
    told = [each for each in agreement.allocations if str(each.head) in heads and each.span.overlaps(span)]
    return bool(told) and not any(is_one_sided(agreement, each) for each in told)


def _nouns(rule: Rule) -> Iterator[str]:
    return (each.subject.noun.text for each in conditions_in(rule.condition) if isinstance(each, syntax.Exists))


def _heads(rule: Rule) -> Iterator[str]:
    """What the allocations are of that a rule looks for: "indemnity"."""
    for each in conditions_in(rule.condition):
        if isinstance(each, syntax.Exists) and each.subject.noun.text.startswith("allocation") and each.subject.of:
            yield each.subject.of.text
