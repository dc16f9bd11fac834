"""Words that speak of words: definitions, uses of terms, references, blanks, signature blocks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pactlint.agreement import Unread
from pactlint.dsl.nouns.reading import text_of
from pactlint.dsl.values import DURATION, SILENT, TEXT, Read
from pactlint.dsl.vocabulary import Adjective, Attribute, Noun

if TYPE_CHECKING:
    from pactlint.agreement import Agreement, Definition, TermUse
    from pactlint.dsl.values import Value


def _is_unused(agreement: Agreement, definition: Definition) -> bool:
    return all(use.term != definition.term for use in agreement.uses)


def _is_duplicate(agreement: Agreement, definition: Definition) -> bool:
    return any(other.term == definition.term and other.span < definition.span for other in agreement.definitions)


def _definition_value(_agreement: Agreement, definition: Definition) -> Value:
    value = definition.value
    return SILENT if value is None else value if isinstance(value, Unread) else Read(value, definition.meaning)


def _is_first(agreement: Agreement, use: TermUse) -> bool:
    return next(each for each in agreement.uses if each.term == use.term) == use


DEFINITION = Noun(
    "definition",
    "definitions",
    "A place that gives a term its meaning.",
    lambda agreement, _: agreement.definitions,
    attributes=(
        Attribute("term", TEXT, "The term.", lambda _, definition: Read(definition.term, definition.span)),
        Attribute("length", DURATION, "The duration it stands for.", _definition_value),
    ),
    adjectives=(
        Adjective("unused", "The term is nowhere used.", _is_unused),
        Adjective("duplicate", "The term was defined before.", _is_duplicate),
    ),
)

USE = Noun(
    "use",
    "uses",
    "A place that uses a capitalised term.",
    lambda agreement, _: agreement.uses,
    attributes=(Attribute("term", TEXT, "The term.", lambda _, use: Read(use.term, use.span)),),
    adjectives=(
        Adjective("undefined", "The term is nowhere defined.", lambda _, use: use.definition is None),
        Adjective("first", "The term is used here for the first time.", _is_first),
    ),
)

REFERENCE = Noun(
    "reference",
    "references",
    "A cross-reference to a part of the agreement.",
    lambda agreement, _: agreement.references,
    attributes=(Attribute("target", TEXT, "The part it names.", lambda _, reference: Read(reference.target, reference.span)),),
    adjectives=(Adjective("broken", "That part is not there.", lambda _, reference: reference.clause is None),),
)

DEFERRAL = Noun(
    "deferral",
    "deferrals",
    'A sentence that leaves a matter to a paper which is not attached: "as set out in Annex D".',
    lambda agreement, _: agreement.deferrals,
    attributes=(
        Attribute("paper", TEXT, "The paper, as it is called.", lambda _, deferral: Read(deferral.paper, deferral.span)),
    ),
)

PLACEHOLDER = Noun(
    "placeholder",
    "placeholders",
    "A blank, a bracket or a drafting note left to be filled.",
    lambda agreement, _: agreement.placeholders,
    attributes=(Attribute("kind", TEXT, "What sort.", lambda _, placeholder: Read(placeholder.kind, placeholder.span)),),
)

SIGNATORY = Noun(
    "signatory",
    "signatories",
    "A signature block.",
    lambda agreement, _: agreement.signatories,
    attributes=(
        Attribute("name", TEXT, "Who signs.", text_of(lambda signatory: signatory.name)),  # type: ignore[attr-defined]  # the noun's entity
        Attribute("title", TEXT, "In what capacity.", text_of(lambda signatory: signatory.title)),  # type: ignore[attr-defined]  # the noun's entity
        Attribute("entity", TEXT, "For whom.", text_of(lambda signatory: signatory.entity)),  # type: ignore[attr-defined]  # the noun's entity
    ),
)
