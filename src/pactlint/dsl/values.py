"""What an expression can be: read, silent or unread; and the types the checker sees to."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Protocol

from pactlint.agreement import Unread
from pactlint.document import Span
from pactlint.quantity import Count, Day, Duration, Money, Percentage, Quantity


class Entity(Protocol):
    """Something an agreement holds: it has a place."""

    @property
    def span(self) -> Span:
        """Its words."""
        ...


@dataclass(frozen=True, slots=True)
class Read:
    """A value, and where it was read; no place for what is written in the rule or counted."""

    value: Quantity | str | Entity | tuple[Quantity | str, ...]
    span: Span | None = None


class Silent(Enum):
    """The agreement was read and does not say."""

    SILENT = "silent"


SILENT = Silent.SILENT

Value = Read | Silent | Unread


@dataclass(frozen=True, slots=True)
class Type:
    """The type of an expression: a quantity ("duration", "money", "percentage", "points", "count", "date"), "text", or a noun.

    `many` is true of a list; `options` are the only words a text can be.
    """

    name: str
    many: bool = False
    options: tuple[str, ...] = ()

    def __str__(self) -> str:
        return f"a list of {self.name}s" if self.many else _A.get(self.name, f"a {self.name}")


DURATION, MONEY, PERCENTAGE, POINTS = Type("duration"), Type("money"), Type("percentage"), Type("points")
COUNT, DATE, TEXT = Type("count"), Type("date"), Type("text")
QUANTITIES = (DURATION, MONEY, PERCENTAGE, POINTS, COUNT, DATE)


def type_of(value: Quantity | str) -> Type:
    """The type of a literal."""
    match value:
        case Duration():
            return DURATION
        case Money():
            return MONEY
        case Percentage():
            return PERCENTAGE
        case Count():
            return COUNT
        case Day():
            return DATE
        case str():
            return TEXT


_A = {
    "money": "an amount of money",
    "points": "a number of points",
    "words": "words",
    "text": "a text",
    "agreement": "the agreement",
}
