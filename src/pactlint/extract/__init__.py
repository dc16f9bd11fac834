"""Understands a document: from its text to the agreement a lawyer has in mind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pactlint.agreement import Agreement
from pactlint.extract.accounts import accounts
from pactlint.extract.allocations import allocations
from pactlint.extract.amounts import amounts
from pactlint.extract.bases import bases
from pactlint.extract.deferrals import deferrals
from pactlint.extract.defining import judged
from pactlint.extract.definitions import definitions
from pactlint.extract.discretions import discretions
from pactlint.extract.divisions import divisions
from pactlint.extract.duties import duties, exemptions
from pactlint.extract.facts import facts
from pactlint.extract.inputs import inputs
from pactlint.extract.kind import kind
from pactlint.extract.lapses import lapses
from pactlint.extract.leaving import Facts, exits
from pactlint.extract.mentions import mentions
from pactlint.extract.noncompetes import noncompetes
from pactlint.extract.outline import outline
from pactlint.extract.parties import parties
from pactlint.extract.people import people
from pactlint.extract.placeholders import placeholders
from pactlint.extract.points import Found, points
from pactlint.extract.references import references
from pactlint.extract.sentences import sentences_of
from pactlint.extract.signing import signatories
from pactlint.extract.silences import silences
from pactlint.extract.specimens import specimens
from pactlint.extract.standing import seen_through
from pactlint.extract.standins import with_standins
from pactlint.extract.template import is_template
from pactlint.extract.ties import ties
from pactlint.extract.title import title
from pactlint.extract.topics import topics
from pactlint.extract.uses import uses

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pactlint.agreement_type import AgreementType
    from pactlint.document import Document
    from pactlint.dsl.syntax import TopicDeclaration


def analyze(
    document: Document,
    declared: Sequence[TopicDeclaration] = (),
    as_type: AgreementType | None = None,
    *,
    as_template: bool | None = None,
    floor: float | None = None,
) -> Agreement:
    """Everything the extractors find, with topics told by the declarations of a pack.

    `as_type` overrules the type found, and `as_template` whether it is a template. With `floor`, the least probability wanted,
    every category of the classifier is told too.
    """
    clauses = outline(document)
    heading = title(document, clauses)
    type_, probability = (as_type, 1.0) if as_type else kind(document, heading)
    makers = parties(document, clauses, heading)
    quantities = amounts(document, clauses)
    terms = definitions(document, clauses, quantities)
    makers = with_standins(document, makers, terms)
    named = mentions(document, makers)
    owed = duties(document, clauses, named)
    used = uses(document, clauses, terms, makers)
    quantities = tuple(sorted((*quantities, *seen_through(document, clauses, used, terms)), key=lambda amount: amount.span))
    parts, missing = sentences_of(document, clauses), deferrals(document, clauses)
    led = references(document, clauses, terms)
    blanks = placeholders(document, clauses)
    shared = divisions(document, clauses, makers, named, quantities)
    leaving = exits(document, clauses, parts, Facts(makers, named, owed, quantities, missing))
    given = inputs(document, clauses, parts, named)
    signing = signatories(document, clauses, makers)
    return Agreement(
        document=document,
        type=type_,
        type_probability=probability,
        title=heading,
        clauses=clauses,
        sentences=parts,
        topics=topics(document, clauses, declared, floor=floor),
        parties=makers,
        mentions=named,
        definitions=judged(document, clauses, terms, makers),
        uses=used,
        references=led,
        deferrals=missing,
        amounts=quantities,
        duties=owed,
        exemptions=exemptions(document, clauses, named),
        discretions=discretions(document, clauses, named, owed),
        accounts=accounts(document, clauses, parts, named),
        silences=silences(document, clauses, parts, named, owed),
        inputs=given,
        lapses=lapses(document, clauses, parts, given),
        noncompetes=noncompetes(document, parts, quantities),
        allocations=allocations(document, clauses, named, terms),
        bases=bases(document, clauses, terms),
        divisions=shared,
        exits=leaving,
        ties=ties(document, parts, makers, named, owed),
        points=points(document, clauses, parts, Found(makers, named, quantities, leaving, shared)),
        signatories=signing,
        people=people(document, makers, signing, terms),
        placeholders=blanks,
        template=is_template(document, heading, blanks) if as_template is None else as_template,
        specimens=specimens(document, clauses, led),
        facts=facts(document, clauses, quantities, terms),
    )
