"""The agreement itself, and the papers attached to it."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date
from fractions import Fraction
from itertools import pairwise
from typing import TYPE_CHECKING

from pactlint.agreement import ClauseKind, Provision, Role, Unread
from pactlint.agreement_type import AgreementType
from pactlint.document import Span
from pactlint.dsl.nouns.clauses import heading, number
from pactlint.dsl.nouns.reading import read_amount
from pactlint.dsl.values import COUNT, DURATION, SILENT, TEXT, Read
from pactlint.dsl.vocabulary import Adjective, Attribute, Noun
from pactlint.quantity import Count, Day, Duration, Unit

if TYPE_CHECKING:
    from collections.abc import Callable

    from pactlint.agreement import Agreement, Amount, Fact
    from pactlint.dsl.values import Value
    from pactlint.quantity import Quantity

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


def _is_of(amount: Amount, kind: type[Quantity]) -> bool:
    return isinstance(amount.value, (kind, Unread))


def _initial_term(agreement: Agreement, _: Agreement) -> Value:
    """The term under a heading on it where there is one; the first that is told, else."""
    told = next((fact for fact in agreement.facts if fact.name == "initial-term"), None)
    named = [each for each in agreement.amounts if not _is_unit(agreement, each)]
    amounts = [each for each in named if each.role is Role.TERM and _is_of(each, Duration)]
    amount = next((each for each in named if told and each.span == told.span), next(iter(amounts), None))
    if amount is None:
        return _rolling(agreement)
    value = read_amount(agreement, amount)
    return replace(value, span=_where_said(agreement, amount)) if isinstance(value, Read) else value


def _where_said(agreement: Agreement, amount: Amount) -> Span:
    """The figure itself, where the amount is a use of a term that stands for it."""
    term = agreement.document.quote(amount.span)
    meaning = next((each.meaning for each in agreement.definitions if each.term == term and each.value == amount.value), None)
    figures = [each.span for each in agreement.amounts_in(meaning) if each.value == amount.value] if meaning else []
    return figures[0] if figures else amount.span


def _is_unit(agreement: Agreement, amount: Amount) -> bool:
    """Is it the name of a stretch that a term is counted in, and not its length: "for such number of Contract Years as …"?"""
    words = agreement.document.quote(amount.span)
    return _A_YEAR.fullmatch(words) is not None and any(each.term in {words, words.rstrip("s")} for each in agreement.definitions)


_A_YEAR = re.compile(r"(?:\w+ )?(?:Year|Quarter|Month|Season)s?")


def _rolling(agreement: Agreement) -> Value:
    """The year of an agreement that runs "from year to year", where it has no other length; else what its dates tell."""
    found = _FROM_TO_NEXT.search(agreement.document.plain)
    if found is None or _AFTERWARDS.search(agreement.document.plain, max(0, found.start() - 80), found.start()):
        return _between_dates(agreement)
    return Read(Duration(Fraction(1), Unit(found["unit"].lower())), Span(*found.span("period")))


_AFTERWARDS = re.compile(r"\b(?:after|thereafter|initial|upon|following)\b", re.IGNORECASE)
_FROM_TO_NEXT = re.compile(
    r"\b(?:agreement|appointment|alliance|venture|arrangement|contract)\s+(?:shall\s+|will\s+)?(?:runs?|continues?|goes\s+on"
    r"|is|operates?|lasts?)\s+"
    r"(?P<period>(?:on\s+an?\s+)?(?:from\s+)?(?P<unit>year|month|quarter|week)[\s-]to[\s-](?P=unit))\b",
    re.IGNORECASE,
)


def _between_dates(agreement: Agreement) -> Value:
    """The days from the date it takes effect to the date it expires, both included, where the agreement tells both."""
    dates = [amount for amount in agreement.amounts if isinstance(amount.value, Day)]
    for start, end in pairwise(dates):
        if end.role is Role.TERM and start.role is None and end.span.start - start.span.end < _FROM_TO:
            return _days(start.value, end.value, end.span)
    facts = {fact.name: fact for fact in agreement.facts}
    began = "effective-date" if "effective-date" in facts else "agreement-date"
    try:
        first, last = (Day(date.fromisoformat(facts[name].value)) for name in (began, "expiration-date"))
    except (KeyError, ValueError):
        return _until_a_day(agreement, facts.get(began))
    return _days(first, last, facts["expiration-date"].span)


def _until_a_day(agreement: Agreement, began: Fact | None) -> Value:
    """The days to the one on which the agreement is said to end, or the end of the period that it lasts through."""
    if began is not None:
        start = Day(date.fromisoformat(began.value))
        for end in agreement.amounts:
            if end.role is Role.TERM and isinstance(end.value, Day) and end.value.date > start.date:
                return _days(start, end.value, end.span)
    found = _THROUGH_NTH.search(agreement.document.plain)
    if found is None:
        return SILENT
    nth = found["nth"].lower()
    number = int(nth[:-2]) if nth[0].isdigit() else _ORDINALS.index(nth) + 1
    return Read(Duration(Fraction(number), Unit(found["unit"].lower())), Span(found.start("whole"), found.end()))


_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth".split()
_THROUGH_NTH = re.compile(  # "shall remain in effect through the end of the tenth Fiscal Quarter"
    r"\b(?:agreement|it|venture|alliance|appointment|term|arrangement)\s+(?:shall\s+|will\s+)?"
    r"(?:continues?|remains?|runs?|lasts?|endures?|stays?|subsists?|extends?|expires?|ends?|terminates?)\b[^.;]{0,60}?"
    r"(?P<whole>\b(?:until|till|through|to|at|with|upon|on)\s+(?:and\s+including\s+)?(?:the\s+)?"
    rf"(?:end|close|expiry|expiration|last\s+day|completion)\s+of\s+(?:the\s+|its\s+)?)(?P<nth>{'|'.join(_ORDINALS)}|[1-9]\d?(?:st|nd|rd|th))\s+(?:\(\d+\w*\)\s+)?"
    r"(?:\w+\s+)?(?P<unit>year|quarter|month)\b",
    re.IGNORECASE,
)


_FROM_TO = 60  # code points between the two dates of "from 1 May 2026 … until 30 April 2028"


def _days(start: Quantity | Unread, end: Quantity | Unread, said: Span) -> Value:
    if not isinstance(start, Day) or not isinstance(end, Day) or end.date <= start.date:
        return SILENT
    return Read(Duration(Fraction((end.date - start.date).days + 1), Unit.DAY), said)


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
