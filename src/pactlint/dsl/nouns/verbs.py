"""What nouns have to do with one another."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pactlint.dsl.nouns.clauses import bearers, holders
from pactlint.dsl.nouns.points import contradicts
from pactlint.dsl.vocabulary import Verb

if TYPE_CHECKING:
    from pactlint.agreement import (
        Agreement,
        Base,
        Discretion,
        Division,
        Duty,
        Exit,
        Input,
        Party,
        Provision,
        Reference,
        Sentence,
        Silence,
        Tie,
    )


def _binds(agreement: Agreement, provision: Provision | Sentence, party: Party) -> bool:
    return party.name in bearers(agreement, provision)


def _favours(agreement: Agreement, provision: Provision, party: Party) -> bool:
    if party.name in holders(agreement, provision):
        return True
    return any(party.name in duty.beneficiaries for duty in agreement.duties_in(provision.span))


def _mentions(agreement: Agreement, provision: Provision, party: Party) -> bool:
    words = agreement.document.quote(provision.span)
    return any(name in words for name in (party.name, *party.aliases))


def _speaks_of(agreement: Agreement, sentence: Sentence, party: Party) -> bool:
    return any(party.name in mention.parties for mention in agreement.mentions_in(sentence.span))


def _bears(_agreement: Agreement, party: Party, duty: Duty) -> bool:
    return party.name in duty.bearers


def _is_tied(_agreement: Agreement, tie: Tie, party: Party) -> bool:
    return party.name in tie.bound


def _is_promised(_agreement: Agreement, tie: Tie, party: Party) -> bool:
    return party.name in tie.favoured


def _may_leave(_agreement: Agreement, party: Party, way: Exit) -> bool:
    return party.name in way.holders


def _contains(_agreement: Agreement, sentence: Sentence, said: Duty | Discretion | Division | Silence) -> bool:
    return sentence.span.start <= said.span.start < sentence.span.end


def _precedes(
    _agreement: Agreement,
    one: Provision | Duty | Sentence | Input | Base | Silence,
    other: Provision | Duty | Sentence | Input | Base | Silence,
) -> bool:
    return one.span < other.span


def _reaches(agreement: Agreement, reference: Reference, place: Provision | Sentence) -> bool:
    if reference.clause is None or place.clause is None:
        return False
    here = agreement.clauses[place.clause]
    return reference.clause in {here.index, *(each.index for each in agreement.ancestors(here))}


VERBS = (
    Verb("contradicts", "point", "point", "Both answer one question, for the same party, in two ways.", contradicts),
    Verb("precedes", "point", "point", "It stands before the other.", _precedes),
    Verb("binds", "clause", "party", "The party must or must not do something under the clause.", _binds),
    Verb("favours", "clause", "party", "The party may do something under the clause, or is owed something by it.", _favours),
    Verb("mentions", "clause", "party", "The clause names the party.", _mentions),
    Verb("mentions", "sentence", "party", "The sentence speaks of the party, by whatever name.", _speaks_of),
    Verb("binds", "sentence", "party", "The party must or must not do something under the sentence.", _binds),
    Verb("precedes", "clause", "clause", "It stands before the other: of two that are alike, each pair once.", _precedes),
    Verb("precedes", "sentence", "sentence", "It stands before the other.", _precedes),
    Verb("precedes", "input", "input", "It stands before the other.", _precedes),
    Verb("precedes", "base", "base", "It stands before the other.", _precedes),
    Verb("precedes", "duty", "duty", "It stands before the other.", _precedes),
    Verb("precedes", "silence", "silence", "It stands before the other.", _precedes),
    Verb("precedes", "person", "person", "It stands before the other.", _precedes),
    Verb("precedes", "stipulation", "stipulation", "It stands before the other.", _precedes),
    Verb("reaches", "reference", "clause", "It is to the clause, or to one that the clause stands in.", _reaches),
    Verb("reaches", "reference", "sentence", "It is to the clause that the sentence stands in, or to one around it.", _reaches),
    *(
        Verb("states", "sentence", noun, "It begins in the sentence.", _contains)
        for noun in ("stipulation", "discretion", "division", "silence")
    ),
    Verb("bears", "party", "duty", "The party owes the duty.", _bears),
    Verb("holds", "party", "right", "The party has the right.", _bears),
    Verb("holds", "party", "way-out", "The party may leave that way.", _may_leave),
    Verb("binds", "tie", "party", "The party may deal with one alone, or not compete.", _is_tied),
    Verb("favours", "tie", "party", "The party is the one dealt with.", _is_promised),
    Verb("precedes", "tie", "tie", "It stands before the other.", _precedes),
)
