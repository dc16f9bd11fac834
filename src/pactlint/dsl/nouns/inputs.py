"""What the parties put in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pactlint.dsl.values import TEXT, Read
from pactlint.dsl.vocabulary import Adjective, Attribute, Noun

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pactlint.agreement import Agreement, Input, Party


def _inputs(agreement: Agreement, party: Party | None) -> Iterable[Input]:
    return (each for each in agreement.inputs if party is None or party.name in each.parties)


INPUT = Noun(
    "input",
    "inputs",
    "What a party puts in: a sentence, a limb of one or a row of a table that says that it contributes something.",
    _inputs,
    attributes=(Attribute("party", TEXT, "Whose it is.", lambda _, each: Read(" and ".join(each.parties), each.span)),),
    adjectives=(
        Adjective("empty", "It says that the party brings nothing.", lambda _, each: each.empty),
        Adjective("tangible", "It is people, things, rights or knowledge, and not money alone.", lambda _, each: each.in_kind),
        Adjective("valued", "It carries a value, or says how it is valued.", lambda _, each: each.valued),
        Adjective("dated", "It says by when.", lambda _, each: each.dated),
        Adjective("vague", "It says “in due course”, or the like, where a date should stand.", lambda _, each: each.vague),
        Adjective("headed", "It stands where a heading says that contributions are listed.", lambda _, each: each.headed),
        Adjective("shared", "It says the same of several parties.", lambda _, each: len(each.parties) > 1),
    ),
    owners=("party",),
)
