"""Kleene's three truth values, with the reasons for not knowing."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pactlint.agreement import Unread


@dataclass(frozen=True, slots=True)
class Truth:
    """True, False, or unknown (`holds` None) because of what could not be read."""

    holds: bool | None
    unread: tuple[Unread, ...] = ()

    def __invert__(self) -> Truth:
        return self if self.holds is None else FALSE if self.holds else TRUE


TRUE, FALSE = Truth(holds=True), Truth(holds=False)


def of(answer: bool | Unread) -> Truth:  # noqa: FBT001 - the answer is the value, not a switch
    """The truth of an adjective's or a verb's answer."""
    return Truth(answer) if isinstance(answer, bool) else Truth(None, (answer,))


def all_of(truths: Iterable[Truth]) -> Truth:
    """False if one is false, else unknown if one is, else true. Stops at the first that is false."""
    unread: tuple[Unread, ...] = ()
    for truth in truths:
        if truth.holds is False:
            return FALSE
        unread += truth.unread
    return Truth(None, unread) if unread else TRUE


def any_of(truths: Iterable[Truth]) -> Truth:
    """True if one is true, else unknown if one is, else false. Stops at the first that is true."""
    unread: tuple[Unread, ...] = ()
    for truth in truths:
        if truth.holds:
            return TRUE
        unread += truth.unread
    return Truth(None, unread) if unread else FALSE
