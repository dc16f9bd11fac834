"""Promises of exclusivity, as rules speak of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pactlint.dsl.nouns.mirrors import reciprocated
from pactlint.dsl.nouns.sides import is_of_all
from pactlint.dsl.vocabulary import Adjective, Noun

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pactlint.agreement import Agreement, Party, Tie


def _ties(agreement: Agreement, party: Party | None) -> Iterable[Tie]:
    return (tie for tie in agreement.ties if party is None or party.name in tie.bound)


def _is_of_all(agreement: Agreement, tie: Tie) -> bool:
    return is_of_all(agreement, tie.bound)


TIE = Noun(
    "tie",
    "ties",
    "A promise of exclusivity, or not to compete: `a tie of p` binds p.",
    _ties,
    adjectives=(
        Adjective("mutual", "Every side is bound by it.", _is_of_all),
        Adjective(
            "mirrored",
            'The agreement says that the other party is bound alike: "and vice versa".',
            lambda agreement, tie: reciprocated(agreement, tie.span, tie.bound),
        ),
        Adjective("grant", "It gives another a sole right; it keeps nobody from rivals.", lambda _, tie: tie.grant),
    ),
    owners=("party",),
)
