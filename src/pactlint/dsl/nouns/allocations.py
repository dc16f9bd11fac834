"""Allocations: on whom the agreement puts a risk or a power, and whether on anyone else."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pactlint.agreement import Head
from pactlint.dsl.nouns.mirrors import reciprocated
from pactlint.dsl.nouns.sides import beside, is_of_all
from pactlint.dsl.values import TEXT, Read, Type
from pactlint.dsl.vocabulary import Adjective, Attribute, Noun

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pactlint.agreement import Agreement, Allocation
    from pactlint.dsl.nouns.mirrors import reciprocated
from pactlint.dsl.values import Value


def _allocations(agreement: Agreement, head: str | None) -> Iterable[Allocation]:
    return (each for each in agreement.allocations if head is None or each.head == head)


def _head(_agreement: Agreement, allocation: Allocation) -> Value:
    return Read(str(allocation.head), allocation.span)


def _party(_agreement: Agreement, allocation: Allocation) -> Value:
    return Read(" and ".join(allocation.parties), allocation.span)


def _other(agreement: Agreement, allocation: Allocation) -> Value:
    ours = beside(agreement, allocation.parties)
    rest = [party.name for party in agreement.parties if party.name not in ours]
    return Read(" and ".join(rest), allocation.span)


def _is_of_all(agreement: Agreement, allocation: Allocation) -> bool:
    return (
        allocation.mirrored
        or is_of_all(agreement, allocation.parties)
        or reciprocated(agreement, allocation.span, allocation.parties)
    )


def is_one_sided(agreement: Agreement, allocation: Allocation) -> bool:
    """Is the like said of no party but those of whom the allocation is, and who stand beside them?"""
    alike = [each for each in agreement.allocations if each.head is allocation.head]
    ours = beside(agreement, allocation.parties)
    return not any(_is_of_all(agreement, each) or set(each.parties) - ours for each in alike)


ALLOCATION = Noun(
    "allocation",
    "allocations",
    "Words that put a risk on a party, take it off, or give it the say in what is joint: `an allocation of indemnity`.",
    _allocations,
    attributes=(
        Attribute(
            "head", Type("text", options=tuple(Head)), "What is allocated.", lambda _, each: Read(str(each.head), each.span)
        ),
        Attribute("party", TEXT, "Of whom it is said: who indemnifies, insures, decides; whose liability it is.", _party),
        Attribute("other", TEXT, "The parties of whom it is not said.", _other),
    ),
    adjectives=(
        Adjective("mutual", "It is said of every party, or other words extend it to them.", _is_of_all),
        Adjective("one-sided", "Nowhere is the like said of another party.", is_one_sided),
    ),
    parts=tuple(Head),
)
