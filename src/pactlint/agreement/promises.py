"""What parties must, may or must not do, and when they may leave."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pactlint.agreement.amounts import Amount, Unread
    from pactlint.document import Span


class DutyKind(StrEnum):
    """What a sentence with a modal does to its subject."""

    OBLIGATION = "obligation"
    PERMISSION = "permission"
    PROHIBITION = "prohibition"
    EXEMPTION = "exemption"


@dataclass(frozen=True, slots=True)
class Duty:
    """Somebody must, may or must not do something. Bearers and beneficiaries are party names; both parties bear a mutual one.

    `sentence` is what it is read from: for an item of a list, everything from the words that open the list to the item's end.
    """

    kind: DutyKind
    span: Span
    bearers: tuple[str, ...]
    modal: str
    action: str
    clause: int | None
    beneficiaries: tuple[str, ...] = ()
    condition: Span | None = None
    carve_out: Span | None = None
    sentence: Span | None = None


@dataclass(frozen=True, slots=True)
class Discretion:
    """Words that leave something to what a party pleases ("in its sole discretion", "as it sees fit"), and whose it is.

    `words` are those that say so, `span` the part of the sentence they govern. Without `holders` the text does not tell.
    """

    span: Span
    words: Span
    holders: tuple[str, ...]
    clause: int | None


@dataclass(frozen=True, slots=True)
class NonCompete:
    """Words that forbid a party to compete. `length` is how long after the end; `placed` says that they name a place."""

    span: Span
    length: Amount | None
    lasting: bool
    endless: bool
    placed: bool
    clause: int | None


@dataclass(frozen=True, slots=True)
class Tie:
    """A promise of exclusivity, or not to compete: who is bound, and for whom. A `grant` gives a sole right."""

    span: Span
    bound: tuple[str, ...]
    favoured: tuple[str, ...]
    grant: bool
    clause: int | None


@dataclass(frozen=True, slots=True)
class Silence:
    """A promise to hold one's tongue; `kind` is `secrets` (to keep what the other confides) or `ill` (to speak no ill of it)."""

    kind: str
    span: Span
    parties: tuple[str, ...]
    clause: int | None


@dataclass(frozen=True, slots=True)
class Account:
    """A report, a survey or other feedback that parties give; `grading` where it is marks that one gives another."""

    span: Span
    parties: tuple[str, ...]
    clause: int | None
    grading: bool = False


class Ground(StrEnum):
    """What lets a party end the agreement: nothing but its wish, a breach, an unpaid sum, something else that happens."""

    CONVENIENCE = "convenience"
    BREACH = "breach"
    NON_PAYMENT = "non-payment"
    EVENT = "event"


@dataclass(frozen=True, slots=True)
class Exit:
    """A right to end the agreement. `holders` are all the parties where the words name none.

    `notice` and `cure` are None where the agreement tells no length; `curable` is true where it gives time to put a breach
    right, whether or not it says how long; `immediate` where it says that the end comes at once.
    """

    span: Span
    ground: Ground
    holders: tuple[str, ...]
    clause: int | None
    notice: Amount | Unread | None = None
    cure: Amount | Unread | None = None
    curable: bool = False
    immediate: bool = False
