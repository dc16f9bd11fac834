"""Sentences that supply what a rule of absence misses, and sentences that only sound so, by several hands.

`<principle>/<rule>.txt` has a line for each: `+ ` before one that supplies, `- ` before a near miss; `# name` says by whose hand
those below are. The hands knew the catalogue alone, neither the rules nor their words.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

FOLDER = Path(__file__).parent
AROUND = (
    "1. Work. Alder shall supply pumps to Birch and Birch shall pay for them. Alder shall indemnify Birch against claims. Each "
    "party shall keep the other's information confidential.\n\n2. "
)
"""Before a sentence that is tried as a clause of its own: enough of an agreement for a rule to miss something in it."""


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence or two by a hand, the full name of the rule they were drafted for, and whether they supply what it misses."""

    hand: str
    rule: str
    supplies: bool
    text: str


def lines() -> Iterator[Line]:
    """All of them, in the order of the files."""
    for file in sorted(FOLDER.glob("*/*.txt")):
        hand, rule = "", f"{file.parent.name}/{file.stem}"
        for line in file.read_text("utf-8").splitlines():
            mark, _, text = line.partition(" ")
            if mark == "#":
                hand = text
            else:
                yield Line(hand, rule, mark == "+", text)
