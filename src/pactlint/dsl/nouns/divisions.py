"""How wholes are divided, and each party's share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pactlint.agreement import Unread
from pactlint.dsl.nouns.reading import read_amount
from pactlint.dsl.values import PERCENTAGE, TEXT, Read, Type
from pactlint.dsl.vocabulary import Adjective, Attribute, Noun

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pactlint.agreement import Agreement, Division, Share
    from pactlint.dsl.values import Value
    from pactlint.quantity import Quantity

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
    adjectives=(
        Adjective(
            "complete", "Its figures are the shares of parties in one whole, and none is left over.", lambda _, d: d.complete
        ),
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
        Attribute("percent", PERCENTAGE, "How much.", read_amount),
    ),
    owners=("division",),
)

BASE = Noun(
    "base",
    "bases",
    "What a reward is a part of: the net profits of `30% of the net profits`.",
    lambda agreement, _: agreement.bases,
    attributes=(Attribute("name", TEXT, "What it is called.", lambda _, base: Read(base.name, base.span)),),
    adjectives=(Adjective("defined", "The agreement says what it is.", lambda _, base: base.defined),),
)
