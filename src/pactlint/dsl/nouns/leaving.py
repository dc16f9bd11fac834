"""The ways out of an agreement, as rules speak of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pactlint.agreement import Ground, Unread
from pactlint.dsl.nouns.mirrors import reciprocated
from pactlint.dsl.nouns.sides import is_of_all
from pactlint.dsl.values import DURATION, SILENT, Read, Type
from pactlint.dsl.vocabulary import Adjective, Attribute, Noun

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pactlint.agreement import Agreement, Amount, Exit, Party
    from pactlint.dsl.values import Value


def _exits(agreement: Agreement, party: Party | None) -> Iterable[Exit]:
    return (each for each in agreement.exits if party is None or party.name in each.holders)


def _read(of: Amount | Unread | None) -> Value:
    if of is None:
        return SILENT
    if isinstance(of, Unread):
        return of
    return of.value if isinstance(of.value, Unread) else Read(of.value, of.span)


def _is_of_all(agreement: Agreement, found: Exit) -> bool:
    return is_of_all(agreement, found.holders)


WAY_OUT = Noun(
    "way-out",
    "ways-out",
    "A right to end the agreement, on one ground: `a way-out of p named x where (x.ground is breach)`.",
    _exits,
    attributes=(
        Attribute(
            "ground",
            Type("text", options=tuple(Ground)),
            "What gives it: `convenience` is no ground at all.",
            lambda _, found: Read(str(found.ground), found.span),
        ),
        Attribute("notice", DURATION, "How long ahead the other must be told.", lambda _, found: _read(found.notice)),
        Attribute("cure", DURATION, "How long the other has to put a breach right.", lambda _, found: _read(found.cure)),
    ),
    adjectives=(
        Adjective("mutual", "Every side has it.", _is_of_all),
        Adjective(
            "mirrored",
            'The agreement says that the other party has the same: "and vice versa".',
            lambda agreement, found: reciprocated(agreement, found.span, found.holders),
        ),
        Adjective("curable", "It leaves time to put a breach right, however long.", lambda _, found: found.curable),
        Adjective("immediate", "The words say that the end comes at once.", lambda _, found: found.immediate),
    ),
    owners=("party",),
)
