"""Promises of silence, by who gives them: secrets that are kept, and ill that is not spoken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pactlint.dsl.nouns.mirrors import reciprocated
from pactlint.dsl.nouns.sides import is_of_all
from pactlint.dsl.values import Read, Type
from pactlint.dsl.vocabulary import Adjective, Attribute, Noun

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pactlint.agreement import Agreement, Party, Silence


def _silences(agreement: Agreement, party: Party | None) -> Iterable[Silence]:
    return (each for each in agreement.silences if party is None or party.name in each.parties)


def _is_of_all(agreement: Agreement, silence: Silence) -> bool:
    return is_of_all(agreement, silence.parties)


SILENCE = Noun(
    "silence",
    "silences",
    "A promise to keep what the other confides, or to speak no ill of it: `a silence of p` binds p.",
    _silences,
    attributes=(
        Attribute(
            "kind", Type("text", options=("secrets", "ill")), "What is not told.", lambda _, each: Read(each.kind, each.span)
        ),
    ),
    adjectives=(
        Adjective("mutual", "Every side is bound by it.", _is_of_all),
        Adjective(
            "mirrored",
            "The agreement says that the other party is bound alike.",
            lambda agreement, each: reciprocated(agreement, each.span, each.parties),
        ),
    ),
    owners=("party",),
)
