"""Sentences that are something to a rule, and near misses, in files by rule.

`<principle>/<rule>.txt` has a line for each: `+ ` before one that is, `- ` before a near miss; `# name` says by whose hand those
below are. The hands knew the catalogue alone, neither the rules nor their words.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence or two by a hand, the full name of the rule they were drafted for, and whether they are what is asked."""

    hand: str
    rule: str
    is_it: bool
    text: str


def lines_in(folder: Path) -> Iterator[Line]:
    """All of them, in the order of the files."""
    for file in sorted(folder.glob("*/*.txt")):
        hand, rule = "", f"{file.parent.name}/{file.stem}"
        for line in file.read_text("utf-8").splitlines():
            mark, _, text = line.partition(" ")
            if mark == "#":
                hand = text
            else:
                yield Line(hand, rule, mark == "+", text)
