"""Parties, and what they owe and may do."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from pactlint.agreement import DutyKind
from pactlint.dsl.nouns.measures import act, is_measured, is_supposed, is_talk
from pactlint.dsl.nouns.mirrors import is_mirrored
from pactlint.dsl.nouns.reading import text_of
from pactlint.dsl.nouns.sides import are_apart, is_of_several
from pactlint.dsl.nouns.tasks import heaviest
from pactlint.dsl.values import COUNT, SILENT, TEXT, Read, Type
from pactlint.dsl.vocabulary import Adjective, Attribute, Noun
from pactlint.quantity import Count

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from pactlint.agreement import Agreement, Duty, Party
    from pactlint.dsl.values import Value


def _mentions(agreement: Agreement, party: Party) -> Value:
    alone = sum(mention.parties == (party.name,) for mention in agreement.mentions)
    return Read(Count(Fraction(alone)), party.span)


PARTY = Noun(
    "party",
    "parties",
    "Someone who makes the agreement.",
    lambda agreement, _: agreement.parties,
    attributes=(
        Attribute("name", TEXT, "Its full name.", lambda _, party: Read(party.name, party.span)),
        Attribute("mentions", COUNT, "How often the agreement speaks of it alone, by any of its names.", _mentions),
        Attribute("burden", TEXT, "The words of the clause that lays most duties on it alone.", heaviest),
        Attribute("kind", TEXT, "Its legal form, as the agreement says it.", text_of(lambda party: party.kind)),  # type: ignore[attr-defined]  # the noun's entity
    ),
    apart=are_apart,
)


def _duties(kinds: tuple[DutyKind, ...]) -> Callable[[Agreement, Party | None], Iterable[Duty]]:
    def candidates(agreement: Agreement, party: Party | None) -> Iterable[Duty]:
        for duty in agreement.duties:
            if duty.kind in kinds and (party is None or party.name in duty.bearers):
                yield duty

    return candidates


_DUTY_ATTRIBUTES = (
    Attribute(
        "kind",
        Type("text", options=tuple(DutyKind)),
        "What it does to its bearer.",
        lambda _, duty: Read(str(duty.kind), duty.span),
    ),
    Attribute("modal", TEXT, "The words that make it one: shall, must, may.", lambda _, duty: Read(duty.modal, duty.span)),
    Attribute(
        "sentence",
        TEXT,
        "The sentence that says so; of an item in a list, from the opening words on.",
        lambda agreement, duty: Read(agreement.document.quote(duty.sentence), duty.sentence) if duty.sentence else SILENT,
    ),
    Attribute("action", TEXT, "What is to be done.", lambda _, duty: Read(duty.action, duty.span)),
)
_MIRRORED = Adjective("mirrored", 'The agreement says that the other party has the same: "and vice versa".', is_mirrored)
_CONDITIONAL = Adjective("conditional", "It depends on something.", lambda _, duty: duty.condition is not None)
_SHARED = Adjective("mutual", "More than one side has it.", lambda agreement, duty: is_of_several(agreement, duty.bearers))


DUTY = Noun(
    "duty",
    "duties",
    "Something a party must do or must not do.",
    _duties((DutyKind.OBLIGATION, DutyKind.PROHIBITION)),
    attributes=(*_DUTY_ATTRIBUTES, Attribute("act", TEXT, "Its words without the condition it depends on.", act)),
    adjectives=(
        _SHARED,
        _MIRRORED,
        _CONDITIONAL,
        Adjective("measured", "It has a figure, beside it or in what follows, or it is said where one is found.", is_measured),
        Adjective("supposed", "It stands in the condition of something else: `if it says that it will sue`.", is_supposed),
        Adjective("talk", "It is to tell, to consult or to meet: `shall inform`, `shall confer`.", is_talk),
    ),
    owners=("party",),
)

RIGHT = Noun(
    "right",
    "rights",
    "Something a party may do.",
    _duties((DutyKind.PERMISSION,)),
    attributes=_DUTY_ATTRIBUTES,
    adjectives=(_SHARED, _MIRRORED),
    owners=("party",),
)

STIPULATION = Noun(
    "stipulation",
    "stipulations",
    "A duty or a right: whatever a party must, must not or may do.",
    _duties((DutyKind.OBLIGATION, DutyKind.PROHIBITION, DutyKind.PERMISSION)),
    attributes=_DUTY_ATTRIBUTES,
    adjectives=(_SHARED, _MIRRORED),
    owners=("party",),
)


def _exemptions(agreement: Agreement, party: Party | None) -> Iterable[Duty]:
    return (each for each in agreement.exemptions if party is None or party.name in each.bearers)


EXEMPTION = Noun(
    "exemption",
    "exemptions",
    "Something a party need not do: `shall have no obligation to`.",
    _exemptions,
    attributes=_DUTY_ATTRIBUTES,
    adjectives=(
        _SHARED,
        _MIRRORED,
        _CONDITIONAL,
    ),
    owners=("party",),
)
