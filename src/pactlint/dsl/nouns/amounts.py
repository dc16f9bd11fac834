"""Amounts: of one kind each, or of any."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pactlint.agreement import Role, Unread
from pactlint.dsl.values import DATE, DURATION, MONEY, PERCENTAGE, SILENT, Read, Type
from pactlint.dsl.vocabulary import Adjective, Attribute, Noun
from pactlint.quantity import Day, Duration, Money, Percentage

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from pactlint.agreement import Agreement, Amount
    from pactlint.quantity import Quantity


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


QUANTITY = Noun(
    "quantity",
    "quantities",
    "A quantity of any kind: a duration, a sum of money, a percentage, a date.",
    lambda agreement, _: agreement.amounts,
    _AMOUNT_ATTRIBUTES,
    _CLASHING,
)

AMOUNTS = (
    QUANTITY,
    _amount_noun("duration", "durations", "A length of time.", Duration, DURATION),
    _amount_noun("sum-of-money", "sums-of-money", "An amount of money.", Money, MONEY),
    _amount_noun("percentage", "percentages", "A percentage or a fraction of a whole.", Percentage, PERCENTAGE),
    _amount_noun("date", "dates", "A calendar date.", Day, DATE),
)
