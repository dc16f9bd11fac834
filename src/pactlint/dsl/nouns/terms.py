"""Defined terms: where they are given a meaning, and where they are used."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pactlint.agreement import ClauseKind, DutyKind, Unread
from pactlint.dsl.values import DURATION, SILENT, TEXT, Read
from pactlint.dsl.vocabulary import Adjective, Attribute, Noun

if TYPE_CHECKING:
    from pactlint.agreement import Agreement, Definition, TermUse
    from pactlint.dsl.values import Value


def _earlier(agreement: Agreement, definition: Definition) -> Value:
    """The words of the definition that settled the term before."""
    if definition.settled_before is None:
        return SILENT
    earlier = agreement.definitions[definition.settled_before]
    return Read(agreement.document.quote(earlier.whole), earlier.whole)


def _definition_value(_agreement: Agreement, definition: Definition) -> Value:
    value = definition.value
    return SILENT if value is None else value if isinstance(value, Unread) else Read(value, definition.meaning)


def _is_listed(agreement: Agreement, definition: Definition) -> bool:
    """Is it one of a list of things in a schedule that lays nothing on anybody, as the body takes in the whole of it?"""
    here = agreement.clause_at(definition.span.start)
    around = (here, *agreement.ancestors(here)) if here else ()
    schedule = next((clause for clause in around if clause.kind is ClauseKind.SCHEDULE), None)
    return schedule is not None and all(duty.kind is not DutyKind.OBLIGATION for duty in agreement.duties_in(schedule.span))


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
        Attribute(
            "whole",
            TEXT,
            "Its words, from the term to the end of its meaning.",
            lambda agreement, definition: Read(agreement.document.quote(definition.whole), definition.whole),
        ),
        Attribute("earlier", TEXT, "The words that defined the term before, where it is a duplicate.", _earlier),
    ),
    adjectives=(
        Adjective("unused", "The term is nowhere used.", lambda _, definition: definition.unused),
        Adjective("listed", "It stands in a schedule that describes things and binds nobody to anything.", _is_listed),
        Adjective("duplicate", "The term was defined before.", lambda _, definition: definition.settled_before is not None),
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
