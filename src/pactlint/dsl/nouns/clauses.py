"""Clauses: what one clause says on a topic, with its quantities by their role, and whom it binds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pactlint.agreement import DutyKind, Role
from pactlint.dsl.nouns.law import governing_law
from pactlint.dsl.nouns.mirrors import reciprocated
from pactlint.dsl.nouns.reading import read_amount
from pactlint.dsl.nouns.sides import is_of_all, is_of_several
from pactlint.dsl.provisions import provisions, sentences_on
from pactlint.dsl.values import DURATION, MONEY, SILENT, TEXT, Read
from pactlint.dsl.vocabulary import Adjective, Attribute, Noun

if TYPE_CHECKING:
    from collections.abc import Callable

    from pactlint.agreement import Agreement, Provision, Sentence
    from pactlint.dsl.values import Value


def _amount_in_role(role: Role) -> Callable[[Agreement, Provision], Value]:
    def read(agreement: Agreement, provision: Provision) -> Value:
        for amount in agreement.amounts_in(provision.span):
            if amount.role is role:
                return read_amount(agreement, amount)
        return SILENT

    return read


def number(agreement: Agreement, provision: Provision | Sentence) -> Value:
    """The full number of a provision's clause."""
    if provision.clause is None:
        return SILENT
    clause = agreement.clauses[provision.clause]
    return Read(clause.path, provision.span)


def heading(agreement: Agreement, provision: Provision | Sentence) -> Value:
    """The heading of a provision's clause."""
    words = None if provision.clause is None else agreement.clauses[provision.clause].heading
    return Read(agreement.document.quote(words), words) if words else SILENT


def bearers(agreement: Agreement, provision: Provision | Sentence) -> set[str]:
    """The parties that must or must not do something under a provision."""
    return {
        bearer for duty in agreement.duties_in(provision.span) if duty.kind is not DutyKind.PERMISSION for bearer in duty.bearers
    }


def holders(agreement: Agreement, provision: Provision) -> set[str]:
    """The parties that may do something under a provision."""
    return {holder for duty in agreement.duties_in(provision.span) if duty.kind is DutyKind.PERMISSION for holder in duty.bearers}


def _is_mutual(agreement: Agreement, provision: Provision) -> bool:
    bound, entitled = _concerned(agreement, provision)
    return len(agreement.parties) > 1 and (is_of_all(agreement, bound) or is_of_all(agreement, entitled))


def _is_one_sided(agreement: Agreement, provision: Provision) -> bool:
    bound, entitled = _concerned(agreement, provision)
    alone = bool(bound | entitled) and not is_of_several(agreement, bound) and not is_of_several(agreement, entitled)
    return len(agreement.parties) > 1 and alone


def _concerned(agreement: Agreement, provision: Provision) -> tuple[set[str], set[str]]:
    """Who is bound and who is entitled, under all provisions on its topic; nobody where it says neither itself."""
    if not bearers(agreement, provision) and not holders(agreement, provision):
        return set(), set()
    alike = provisions(agreement, (provision.topic,)) if provision.topic else (provision,)
    bound = set[str]().union(*(bearers(agreement, each) for each in alike))
    return bound, set[str]().union(*(holders(agreement, each) for each in alike))


def is_common(agreement: Agreement, sentence: Sentence) -> bool:
    """Does a sentence speak of all sides alike?"""
    if len(agreement.parties) < 2:
        return False
    return any(is_of_all(agreement, mention.parties) for mention in agreement.mentions_in(sentence.span))


def is_answered(agreement: Agreement, sentence: Sentence) -> bool:
    """Does the agreement say of the other party too what a sentence says of one?"""
    return reciprocated(agreement, sentence.span, tuple(bearers(agreement, sentence)))


def _is_comparing(agreement: Agreement, sentence: Sentence) -> bool:
    named = {mention.parties for mention in agreement.mentions_in(sentence.span) if len(mention.parties) == 1}
    return len(named) > 1


_ROLES = {
    Role.NOTICE: (DURATION, "How long before it takes effect notice must be given."),
    Role.CURE: (DURATION, "How long a party has to put a breach right."),
    Role.TERM: (DURATION, "How long the agreement lasts at first."),
    Role.RENEWAL: (DURATION, "How long each renewal lasts."),
    Role.SURVIVAL: (DURATION, "How long it outlives the agreement."),
    Role.INTERVAL: (DURATION, "How long from one time to the next."),
    Role.PAYMENT: (DURATION, "How long a party has to pay."),
    Role.RESTRAINT: (DURATION, "How long it restrains a party after the end."),
    Role.CAP: (MONEY, "The most a party can be liable for."),
}

CLAUSE = Noun(
    "clause",
    "clauses",
    "What one clause says on a topic (`a clause on renewal`), or a clause's own words where no topic is named.",
    lambda agreement, topics: provisions(agreement, topics or ()),
    attributes=(
        Attribute("number", TEXT, "Its full number, `9.2(a)`.", number),
        Attribute("heading", TEXT, "Its heading.", heading),
        Attribute("law", TEXT, "The law that governs under it, as it is named: `England and Wales`.", governing_law),
        *(Attribute(str(role), type_, doc, _amount_in_role(role)) for role, (type_, doc) in _ROLES.items()),
    ),
    adjectives=(
        Adjective("mutual", "The clauses on its topic bind every party, or entitle every party.", _is_mutual),
        Adjective(
            "one-sided", "The clauses on its topic bind no more than one party, and entitle no more than one.", _is_one_sided
        ),
    ),
    topical=True,
)

SENTENCE = Noun(
    "sentence",
    "sentences",
    "A sentence, or an item of a list: `a sentence in c`; one that is about a topic: `a sentence on renewal`.",
    lambda agreement, topics: sentences_on(agreement, topics or ()),
    attributes=(
        Attribute("number", TEXT, "The full number of its clause.", number),
        Attribute("heading", TEXT, "The heading of its clause.", heading),
    ),
    adjectives=(
        Adjective("common", "It speaks of all parties alike: `each party`, `the parties`, `neither of them`.", is_common),
        Adjective("mirrored", 'The agreement says the same of the other party: "and vice versa".', is_answered),
        Adjective("comparing", "It names more than one party, each by itself.", _is_comparing),
    ),
    topical=True,
)
