"""Quantities in the text with the role they play, and facts by name."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pactlint.document import Span
    from pactlint.quantity import Quantity


@dataclass(frozen=True, slots=True)
class Unread:
    """A value that is there and could not be read: in a schedule not attached, redacted, on a page that is a picture."""

    at: Span
    reason: str


class Role(StrEnum):
    """What a quantity is for in its clause."""

    NOTICE = "notice"
    CURE = "cure"
    TERM = "term"
    RENEWAL = "renewal"
    SURVIVAL = "survival"
    INTERVAL = "interval"
    PAYMENT = "payment"
    RESTRAINT = "restraint"
    CAP = "cap"


@dataclass(frozen=True, slots=True)
class Amount:
    """A quantity in the text with the role it plays there. `clashes` is true where words and figures disagree."""

    span: Span
    value: Quantity | Unread
    role: Role | None
    clause: int | None
    clashes: bool = False


@dataclass(frozen=True, slots=True)
class Fact:
    """A named answer about the whole agreement, such as `governing-law`; `value` as `DESIGN` prints it."""

    name: str
    value: str
    span: Span
