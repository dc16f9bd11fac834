"""The agreement itself, and the papers attached to it."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from pactlint.agreement import AgreementType, ClauseKind, Provision, Role
from pactlint.dsl.nouns.clauses import heading, number
from pactlint.dsl.nouns.reading import read_amount
from pactlint.dsl.values import COUNT, DURATION, SILENT, TEXT, Read
from pactlint.dsl.vocabulary import Adjective, Attribute, Noun
from pactlint.quantity import Count

if TYPE_CHECKING:
    from collections.abc import Callable

    from pactlint.agreement import Agreement
    from pactlint.dsl.values import Value

SCHEDULE = Noun(
    "schedule",
    "schedules",
    "A schedule, exhibit, annex or appendix that is attached.",
    lambda agreement, _: (
        Provision("", clause.span, clause.index, 1.0) for clause in agreement.clauses if clause.kind is ClauseKind.SCHEDULE
    ),
    attributes=(
        Attribute("number", TEXT, "Its full number, `Schedule 2`.", number),
        Attribute("heading", TEXT, "Its heading.", heading),
    ),
)

_FACT_DURATIONS = {
    "initial-term": "How long the agreement lasts at first.",
    "renewal-term": "How long each renewal lasts.",
}


def _role_anywhere(role: Role) -> Callable[[Agreement, Agreement], Value]:
    def read(agreement: Agreement, _: Agreement) -> Value:
        found = [read_amount(agreement, amount) for amount in agreement.amounts if amount.role is role]
        return found[0] if found else SILENT

    return read


def _initial_term(agreement: Agreement, _: Agreement) -> Value:
    """The term under a heading on it where there is one; the first that is told, else."""
    told = next((fact for fact in agreement.facts if fact.name == "initial-term"), None)
    amount = next((each for each in agreement.amounts if told and each.span == told.span), None)
    return read_amount(agreement, amount) if amount else _role_anywhere(Role.TERM)(agreement, agreement)


def _is_type(type_: AgreementType) -> Callable[[Agreement, Agreement], bool]:
    return lambda agreement, _: agreement.type is type_


def _is_signed_by_few(agreement: Agreement, _: Agreement) -> Value:
    return Read(Count(Fraction(len(agreement.parties))), agreement.title)


AGREEMENT = Noun(
    "agreement",
    "agreements",
    "The whole agreement; always known, without being bound.",
    lambda agreement, _: (agreement,),
    attributes=(
        Attribute(
            "title", TEXT, "Its title.", lambda agreement, _: Read(agreement.document.quote(agreement.title), agreement.title)
        ),
        Attribute("initial-term", DURATION, _FACT_DURATIONS["initial-term"], _initial_term),
        Attribute("renewal-term", DURATION, _FACT_DURATIONS["renewal-term"], _role_anywhere(Role.RENEWAL)),
        Attribute("parties", COUNT, "How many parties were found.", _is_signed_by_few),
    ),
    adjectives=(
        Adjective("template", "It is to be filled in for each deal.", lambda agreement, _: agreement.template),
        *(Adjective(str(type_), f"It is of the type {type_}.", _is_type(type_)) for type_ in AgreementType),
    ),
)
