"""Who puts in what, bears which risk, and gets which part."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pactlint.agreement.amounts import Unread
    from pactlint.document import Span
    from pactlint.quantity import Quantity


class Head(StrEnum):
    """What an agreement can put on one party and not on the other: a risk, a protection from it, the say in what is joint."""

    INDEMNITY = "indemnity"
    CAP = "cap"
    EXCLUSION = "exclusion"
    UNLIMITED = "unlimited"
    INSURANCE = "insurance"
    WARRANTY = "warranty"
    DISCLAIMER = "disclaimer"
    DAMAGES = "damages"
    OVERRIDE = "override"
    CHAIR = "chair"
    APPOINTMENT = "appointment"
    OWNERSHIP = "ownership"


@dataclass(frozen=True, slots=True)
class Allocation:
    """What words put on parties: who indemnifies, insures, warrants, disclaims, pays damages; whose liability it is; who decides.

    `parties` are all where the words name none ("liability under this agreement is limited"), and `mirrored` is true where
    other words of the agreement extend them to everyone ("and vice versa").
    """

    head: Head
    parties: tuple[str, ...]
    span: Span
    clause: int | None
    mirrored: bool = False


@dataclass(frozen=True, slots=True)
class Input:
    """What parties put in, or that they put in nothing (`empty`). `dated` and `vague` are of its whole sentence.

    `headed` where a heading, or the head of a table, says that contributions are listed there.
    """

    span: Span
    parties: tuple[str, ...]
    empty: bool
    in_kind: bool
    valued: bool
    dated: bool
    vague: bool
    clause: int | None
    headed: bool = False


@dataclass(frozen=True, slots=True)
class Lapse:
    """A sentence on a contribution that does not come; `harmless` where it says that nothing follows, or no more than a word."""

    span: Span
    clause: int | None
    harmless: bool


@dataclass(frozen=True, slots=True)
class Base:
    """What a reward is a part of ("30% of the Net Profits"): by what name, and whether the agreement says what that is."""

    name: str
    span: Span
    clause: int | None
    defined: bool


@dataclass(frozen=True, slots=True)
class Share:
    """What one party gets or bears of a whole: `value` is a percentage, or what could not be read."""

    party: str
    value: Quantity | Unread
    span: Span


@dataclass(frozen=True, slots=True)
class Division:
    """How a whole (profit, revenue, loss, cost, capital, votes, seats, savings) is divided in one place of the agreement.

    `complete` is false where figures stand beside the shares that belong to nobody, or are of several wholes: the shares need not
    add up.
    """

    of: str
    shares: tuple[Share, ...]
    span: Span
    clause: int | None
    complete: bool = True
