"""Findings that rest on likeness: for rules that found nothing, the one sentence that reads most like their offences."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pactlint.finding import Finding, Place, Severity

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence

    from pactlint.agreement import Agreement
    from pactlint.document import Span
    from pactlint.likeness import Likeness
    from pactlint.packs import Rule


def suspicions(
    agreement: Agreement,
    rules: Iterable[Rule],
    found: Sequence[Finding],
    sound: Mapping[str, Sequence[Span]],
    likely: Sequence[Likeness],
) -> list[Finding]:
    """At most one finding for each of some rules, and none on words that another finding is about already.

    `likely` come likeliest first. Words that the rule itself has understood are not suspected: those it found `sound`, by its
    name, and those with a figure where figures are what it compares.
    """
    asked = {rule.name: rule for rule in rules}
    taken = [place.span for finding in found for place in finding.places if not finding.of_absence]
    told: dict[str, Finding] = {}
    for likeness in likely:
        rule = asked.get(likeness.rule)
        if not rule or rule.name in told or _is_understood(rule, agreement, likeness.span):
            continue
        if not any(likeness.span.overlaps(span) for span in (*taken, *sound.get(rule.name, ()))):
            told[rule.name] = _finding(rule, agreement, likeness.span, likeness.probability)
            taken.append(likeness.span)
    return list(told.values())


def _is_understood(rule: Rule, agreement: Agreement, span: Span) -> bool:
    return bool(rule.parameters) and any(amount.role for amount in agreement.amounts_in(span))


def _finding(rule: Rule, agreement: Agreement, span: Span, probability: float) -> Finding:
    declaration = rule.declaration
    return Finding(
        rule=rule.name,
        severity=Severity.NOTE,
        title=declaration.title,
        message="This reads like what the rule objects to, in words that it does not know. Read it with that in mind.",
        places=(Place(span, agreement.path_at(span.start)),),
        why=declaration.why.text if declaration.why else "",
        suggestion=declaration.suggest.text if declaration.suggest else "",
        cites=declaration.cites,
        confidence=round(probability, 2),
        fingerprint="",
    )
