"""What is left to a party's pleasure."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pactlint.dsl.nouns.mirrors import is_mirrored_discretion
from pactlint.dsl.nouns.sides import is_of_several
from pactlint.dsl.values import SILENT, TEXT, Read
from pactlint.dsl.vocabulary import Adjective, Attribute, Noun

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pactlint.agreement import Agreement, Discretion, Party
    from pactlint.dsl.values import Value


def _discretions(agreement: Agreement, party: Party | None) -> Iterable[Discretion]:
    return (each for each in agreement.discretions if party is None or party.name in each.holders)


def _holder(_agreement: Agreement, discretion: Discretion) -> Value:
    return Read(discretion.holders[0], discretion.span) if len(discretion.holders) == 1 else SILENT


DISCRETION = Noun(
    "discretion",
    "discretions",
    'What is left to what a party pleases: "in its sole discretion", "as it sees fit".',
    _discretions,
    attributes=(
        Attribute("holder", TEXT, "Whose it is, where it is one party's.", _holder),
        Attribute(
            "words",
            TEXT,
            "The words that say so.",
            lambda agreement, each: Read(agreement.document.quote(each.words), each.words),
        ),
    ),
    adjectives=(
        Adjective("mutual", "More than one side has it.", lambda agreement, each: is_of_several(agreement, each.holders)),
        Adjective("mirrored", "The agreement says that the other has the same.", is_mirrored_discretion),
    ),
    owners=("party",),
)
