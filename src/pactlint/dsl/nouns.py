"""Everything a rule can speak of, with its types and its sentence for the manual. One entry here is all a new fact needs."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from pactlint.agreement import (
    Agreement,
    AgreementType,
    Amount,
    ClauseKind,
    Definition,
    Division,
    Duty,
    DutyKind,
    Party,
    Provision,
    Role,
    Share,
    Unread,
)
from pactlint.dsl.provisions import provisions
from pactlint.dsl.values import COUNT, DATE, DURATION, MONEY, PERCENTAGE, SILENT, TEXT, Entity, Read, Type, Value
from pactlint.dsl.vocabulary import Adjective, Attribute, Noun, Verb, Vocabulary
from pactlint.quantity import Count, Day, Duration, Money, Percentage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from pactlint.quantity import Quantity


# ---- clauses


def _amount_in_role(role: Role) -> Callable[[Agreement, Provision], Value]:
    def read(agreement: Agreement, provision: Provision) -> Value:
        for amount in agreement.amounts_in(provision.span):
            if amount.role is role:
                return _read_amount(agreement, amount)
        return SILENT

    return read


def _read_amount(_agreement: Agreement, amount: Amount | Share) -> Value:
    return amount.value if isinstance(amount.value, Unread) else Read(amount.value, amount.span)


def _number(agreement: Agreement, provision: Provision) -> Value:
    if provision.clause is None:
        return SILENT
    clause = agreement.clauses[provision.clause]
    return Read(clause.path, provision.span)


def _heading(agreement: Agreement, provision: Provision) -> Value:
    heading = None if provision.clause is None else agreement.clauses[provision.clause].heading
    return Read(agreement.document.quote(heading), heading) if heading else SILENT


def _bearers(agreement: Agreement, provision: Provision) -> set[str]:
    return {
        bearer for duty in agreement.duties_in(provision.span) if duty.kind is not DutyKind.PERMISSION for bearer in duty.bearers
    }


def _holders(agreement: Agreement, provision: Provision) -> set[str]:
    return {holder for duty in agreement.duties_in(provision.span) if duty.kind is DutyKind.PERMISSION for holder in duty.bearers}


def _is_mutual(agreement: Agreement, provision: Provision) -> bool:
    names = {party.name for party in agreement.parties}
    return len(names) > 1 and names <= (_bearers(agreement, provision) | _holders(agreement, provision))


def _is_one_sided(agreement: Agreement, provision: Provision) -> bool:
    alike = provisions(agreement, (provision.topic,) if provision.topic else ()) if provision.topic else (provision,)
    acting = set[str]().union(*(_bearers(agreement, each) | _holders(agreement, each) for each in alike))
    return len(acting) == 1 and len(agreement.parties) > 1


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
        Attribute("number", TEXT, "Its full number, `9.2(a)`.", _number),
        Attribute("heading", TEXT, "Its heading.", _heading),
        *(Attribute(str(role), type_, doc, _amount_in_role(role)) for role, (type_, doc) in _ROLES.items()),
    ),
    adjectives=(
        Adjective("mutual", "Every party is bound by it or entitled under it.", _is_mutual),
        Adjective("one-sided", "It gives one party a burden or a right, and nowhere is there its mirror-image.", _is_one_sided),
    ),
    topical=True,
)


# ---- parties and what they owe


def _text(get: Callable[[Entity], str]) -> Callable[[Agreement, Entity], Value]:
    def read(_agreement: Agreement, entity: Entity) -> Value:
        said = get(entity)
        return Read(said, entity.span) if said else SILENT

    return read


PARTY = Noun(
    "party",
    "parties",
    "Someone who makes the agreement.",
    lambda agreement, _: agreement.parties,
    attributes=(
        Attribute("name", TEXT, "Its full name.", lambda _, party: Read(party.name, party.span)),
        Attribute("kind", TEXT, "Its legal form, as the agreement says it.", _text(lambda party: party.kind)),  # type: ignore[attr-defined]  # the noun's entity
    ),
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
    Attribute("action", TEXT, "What is to be done.", lambda _, duty: Read(duty.action, duty.span)),
)
_SHARED = Adjective("mutual", "More than one party has it.", lambda _, duty: len(duty.bearers) > 1)

DUTY = Noun(
    "duty",
    "duties",
    "Something a party must do or must not do.",
    _duties((DutyKind.OBLIGATION, DutyKind.PROHIBITION)),
    attributes=_DUTY_ATTRIBUTES,
    adjectives=(_SHARED, Adjective("conditional", "It depends on something.", lambda _, duty: duty.condition is not None)),
    owners=("party",),
)

RIGHT = Noun(
    "right",
    "rights",
    "Something a party may do.",
    _duties((DutyKind.PERMISSION,)),
    attributes=_DUTY_ATTRIBUTES,
    adjectives=(_SHARED,),
    owners=("party",),
)


# ---- divisions and shares

WHOLES = ("profit", "revenue", "loss", "cost", "capital", "contribution", "votes", "seats", "savings", "risk")


def _divisions(agreement: Agreement, of: str | None) -> Iterable[Division]:
    return (division for division in agreement.divisions if of is None or division.of == of)


def _percents(_agreement: Agreement, division: Division) -> Value:
    read: list[Quantity | str] = []
    for share in division.shares:
        if isinstance(share.value, Unread):
            return share.value
        read.append(share.value)
    return Read(tuple(read), division.span)


def _shares(agreement: Agreement, division: Division | None) -> Iterable[Share]:
    for each in agreement.divisions if division is None else (division,):
        yield from each.shares


DIVISION = Noun(
    "division",
    "divisions",
    "How a whole is divided between the parties in one place: `a division of profit`.",
    _divisions,
    attributes=(
        Attribute("of", Type("text", options=WHOLES), "What is divided.", lambda _, division: Read(division.of, division.span)),
        Attribute("percent", Type("percentage", many=True), "The shares, all of them.", _percents),
    ),
    parts=WHOLES,
)

SHARE = Noun(
    "share",
    "shares",
    "What one party gets or bears of a division.",
    _shares,
    attributes=(
        Attribute("party", TEXT, "Whose it is.", lambda _, share: Read(share.party, share.span)),
        Attribute("percent", PERCENTAGE, "How much.", _read_amount),
    ),
    owners=("division",),
)


# ---- words: definitions, uses, references, placeholders


def _is_unused(agreement: Agreement, definition: Definition) -> bool:
    return all(use.term != definition.term for use in agreement.uses)


def _is_duplicate(agreement: Agreement, definition: Definition) -> bool:
    return any(other.term == definition.term and other.span < definition.span for other in agreement.definitions)


def _definition_value(_agreement: Agreement, definition: Definition) -> Value:
    value = definition.value
    return SILENT if value is None else value if isinstance(value, Unread) else Read(value, definition.meaning)


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
    adjectives=(Adjective("undefined", "The term is nowhere defined.", lambda _, use: use.definition is None),),
)

REFERENCE = Noun(
    "reference",
    "references",
    "A cross-reference to a part of the agreement.",
    lambda agreement, _: agreement.references,
    attributes=(Attribute("target", TEXT, "The part it names.", lambda _, reference: Read(reference.target, reference.span)),),
    adjectives=(Adjective("broken", "That part is not there.", lambda _, reference: reference.clause is None),),
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
        Attribute("name", TEXT, "Who signs.", _text(lambda signatory: signatory.name)),  # type: ignore[attr-defined]  # the noun's entity
        Attribute("title", TEXT, "In what capacity.", _text(lambda signatory: signatory.title)),  # type: ignore[attr-defined]  # the noun's entity
        Attribute("entity", TEXT, "For whom.", _text(lambda signatory: signatory.entity)),  # type: ignore[attr-defined]  # the noun's entity
    ),
)


# ---- parts and amounts

SCHEDULE = Noun(
    "schedule",
    "schedules",
    "A schedule, exhibit, annex or appendix that is attached.",
    lambda agreement, _: (
        Provision("", clause.span, clause.index, 1.0) for clause in agreement.clauses if clause.kind is ClauseKind.SCHEDULE
    ),
    attributes=(
        Attribute("number", TEXT, "Its full number, `Schedule 2`.", _number),
        Attribute("heading", TEXT, "Its heading.", _heading),
    ),
)


def _amounts(kind: type[Quantity]) -> Callable[[Agreement, object], Iterable[Amount]]:
    return lambda agreement, _: (amount for amount in agreement.amounts if isinstance(amount.value, (kind, Unread)))


_AMOUNT_ATTRIBUTES = (
    Attribute(
        "role",
        Type("text", options=tuple(Role)),
        "What it is for.",
        lambda _, amount: Read(str(amount.role), amount.span) if amount.role else SILENT,
    ),
)
_CLASHING = (Adjective("clashing", "Its words and its figures disagree.", lambda _, amount: amount.clashes),)


def _amount_noun(name: str, plural: str, doc: str, kind: type[Quantity], value: Type) -> Noun:
    return Noun(name, plural, doc, _amounts(kind), _AMOUNT_ATTRIBUTES, _CLASHING, value=value)


AMOUNTS = (
    _amount_noun("duration", "durations", "A length of time.", Duration, DURATION),
    _amount_noun("sum-of-money", "sums-of-money", "An amount of money.", Money, MONEY),
    _amount_noun("percentage", "percentages", "A percentage or a fraction of a whole.", Percentage, PERCENTAGE),
    _amount_noun("date", "dates", "A calendar date.", Day, DATE),
)


# ---- the agreement itself

_FACT_DURATIONS = {
    "initial-term": "How long the agreement lasts at first.",
    "renewal-term": "How long each renewal lasts.",
}


def _role_anywhere(role: Role) -> Callable[[Agreement, Agreement], Value]:
    def read(agreement: Agreement, _: Agreement) -> Value:
        found = [_read_amount(agreement, amount) for amount in agreement.amounts if amount.role is role]
        return found[0] if found else SILENT

    return read


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
        Attribute("initial-term", DURATION, _FACT_DURATIONS["initial-term"], _role_anywhere(Role.TERM)),
        Attribute("renewal-term", DURATION, _FACT_DURATIONS["renewal-term"], _role_anywhere(Role.RENEWAL)),
        Attribute("parties", COUNT, "How many parties were found.", _is_signed_by_few),
    ),
    adjectives=tuple(Adjective(str(type_), f"It is of the type {type_}.", _is_type(type_)) for type_ in AgreementType),
)


# ---- verbs


def _binds(agreement: Agreement, provision: Provision, party: Party) -> bool:
    return party.name in _bearers(agreement, provision)


def _favours(agreement: Agreement, provision: Provision, party: Party) -> bool:
    if party.name in _holders(agreement, provision):
        return True
    return any(party.name in duty.beneficiaries for duty in agreement.duties_in(provision.span))


def _mentions(agreement: Agreement, provision: Provision, party: Party) -> bool:
    words = agreement.document.quote(provision.span)
    return any(name in words for name in (party.name, *party.aliases))


def _bears(_agreement: Agreement, party: Party, duty: Duty) -> bool:
    return party.name in duty.bearers


VOCABULARY = Vocabulary(
    nouns=(
        AGREEMENT,
        CLAUSE,
        PARTY,
        DUTY,
        RIGHT,
        DIVISION,
        SHARE,
        DEFINITION,
        USE,
        REFERENCE,
        *AMOUNTS,
        SCHEDULE,
        SIGNATORY,
        PLACEHOLDER,
    ),
    verbs=(
        Verb("binds", "clause", "party", "The party must or must not do something under the clause.", _binds),
        Verb("favours", "clause", "party", "The party may do something under the clause, or is owed something by it.", _favours),
        Verb("mentions", "clause", "party", "The clause names the party.", _mentions),
        Verb("bears", "party", "duty", "The party owes the duty.", _bears),
        Verb("holds", "party", "right", "The party has the right.", _bears),
    ),
)
