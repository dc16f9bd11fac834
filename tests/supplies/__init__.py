"""Sentences that supply what a rule of absence misses, and sentences that only sound so, by several hands."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from tests.lines import lines_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.lines import Line

AROUND = (
    "1. Work. Alder shall supply pumps to Birch and Birch shall pay for them. Alder shall indemnify Birch against claims. Each "
    "party shall keep the other's information confidential.\n\n2. "
)
"""Before a sentence that is tried as a clause of its own: enough of an agreement for a rule to miss something in it."""


def lines() -> Iterator[Line]:
    """All of them, in the order of the files."""
    return lines_in(Path(__file__).parent)


@cache
def rules_of_absence() -> frozenset[str]:
    """The full names of the rules that miss something."""
    return frozenset(line.rule for line in lines())
