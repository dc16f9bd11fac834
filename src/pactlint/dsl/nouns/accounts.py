"""Reports and feedback, by who gives them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pactlint.dsl.nouns.mirrors import reciprocated
from pactlint.dsl.values import TEXT, Read
from pactlint.dsl.vocabulary import Adjective, Attribute, Noun

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pactlint.agreement import Account, Agreement, Party


def _accounts(agreement: Agreement, party: Party | None) -> Iterable[Account]:
    return (each for each in agreement.accounts if party is None or party.name in each.parties)


ACCOUNT = Noun(
    "account",
    "accounts",
    "A report, a survey or other feedback that a party gives on its work.",
    _accounts,
    attributes=(Attribute("party", TEXT, "Who gives it.", lambda _, each: Read(" and ".join(each.parties), each.span)),),
    adjectives=(
        Adjective("grading", "It is marks that the party gives the other's work.", lambda _, each: each.grading),
        Adjective(
            "mirrored",
            "The agreement says that the other gives the like.",
            lambda agreement, each: reciprocated(agreement, each.span, each.parties),
        ),
    ),
    owners=("party",),
)
