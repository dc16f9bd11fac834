"""The named facts of an agreement: its dates, its terms and notices, the law that governs it; one of each at most."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pactlint.extract.answers import law, periods, renewal
from pactlint.extract.answers.dated import agreement_date
from pactlint.extract.answers.effect import effective_date
from pactlint.extract.answers.ending import expiration_date
from pactlint.extract.answers.grounds import grounds

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pactlint.agreement import Amount, Clause, Definition, Fact
    from pactlint.document import Document


def facts(
    document: Document, clauses: Sequence[Clause], amounts: Sequence[Amount], definitions: Sequence[Definition]
) -> tuple[Fact, ...]:
    """The facts that could be read, in the order of the text; what the agreement leaves blank or does not say is not there.

    Dates are ISO dates (`expiration-date` may be "perpetual"), lengths ISO 8601 durations, `governing-law` a place.
    """
    on = grounds(document, clauses, amounts, definitions)
    own = agreement_date(on)
    effective = effective_date(on, own)
    found = (own, effective, expiration_date(on, own, effective), *(answer(on) for answer in _ANSWERS))
    return tuple(sorted((fact for fact in found if fact is not None), key=lambda fact: (fact.span, fact.name)))


_ANSWERS = (
    periods.initial_term,
    renewal.renewal_term,
    renewal.renewal_notice,
    periods.convenience_notice,
    periods.cure_period,
    periods.confidentiality_survival,
    periods.warranty_duration,
    law.governing_law,
)
