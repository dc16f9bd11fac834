"""How attributes are read, whatever the noun: an amount as a value, a text that may be empty."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pactlint.agreement import Unread
from pactlint.dsl.values import SILENT, Read

if TYPE_CHECKING:
    from collections.abc import Callable

    from pactlint.agreement import Agreement, Amount, Share
    from pactlint.dsl.values import Entity, Value


def read_amount(_agreement: Agreement, amount: Amount | Share) -> Value:
    """Its quantity, or what could not be read of it."""
    return amount.value if isinstance(amount.value, Unread) else Read(amount.value, amount.span)


def text_of(get: Callable[[Entity], str]) -> Callable[[Agreement, Entity], Value]:
    """The reader of a text that is silent where it is empty."""

    def read(_agreement: Agreement, entity: Entity) -> Value:
        said = get(entity)
        return Read(said, entity.span) if said else SILENT

    return read
