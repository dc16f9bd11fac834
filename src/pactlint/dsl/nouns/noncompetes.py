"""What keeps a party out of a trade."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pactlint.dsl.nouns.reading import read_amount
from pactlint.dsl.values import DURATION, SILENT
from pactlint.dsl.vocabulary import Adjective, Attribute, Noun

if TYPE_CHECKING:
    from pactlint.agreement import Agreement, NonCompete
    from pactlint.dsl.values import Value


def _length(agreement: Agreement, restraint: NonCompete) -> Value:
    return read_amount(agreement, restraint.length) if restraint.length else SILENT


NON_COMPETE = Noun(
    "non-compete",
    "non-competes",
    "Words that forbid a party to compete, or to carry on a trade.",
    lambda agreement, _: agreement.noncompetes,
    attributes=(Attribute("length", DURATION, "How long it binds after the agreement's end.", _length),),
    adjectives=(
        Adjective("lasting", "It outlasts the agreement.", lambda _, each: each.lasting),
        Adjective("endless", "It binds for ever.", lambda _, each: each.endless),
        Adjective("placed", "It says where it binds.", lambda _, each: each.placed),
    ),
)
