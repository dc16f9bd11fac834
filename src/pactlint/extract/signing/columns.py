"""Places to sign that stand side by side, or one under another with what is said of all of them below."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence


@dataclass(frozen=True, slots=True)
class Row:
    """Where a place to sign stands among those beside it, where the next begins, and where what is said of them ends."""

    column: int
    columns: int
    following: int
    end: int


def rows(text: str, anchors: Sequence[re.Match[str]]) -> Iterator[Row]:
    """Of each place to sign its row; blocks that run on in one line, each with its own labels, are no columns."""
    first = 0
    for at, anchor in enumerate(anchors):
        following = anchors[at + 1] if at + 1 < len(anchors) else None
        if following and _are_beside(text, anchor, following):
            continue
        end = following.start() if following else len(text)
        starts = [*(each.start() for each in anchors[first + 1 : at + 1]), end]
        yield from (Row(column, len(starts), start, end) for column, start in enumerate(starts))
        first = at + 1


def cells(words: str) -> Iterator[str]:
    """What stands between the gaps and rules of lines that were laid out in columns."""
    return (cell for part in _GAP.split(words) if (cell := part.strip(" ,_|")))


def _are_beside(text: str, before: re.Match[str], after: re.Match[str]) -> bool:
    start = after.start("by") if after["by"] else after.start()
    if "\n" in text[before.end() : start]:
        return before.lastgroup == after.lastgroup and bool(_NAME_ALONE.fullmatch(text, before.end(), start))
    return not _LABELLED.search(text, before.end(), after.start())


_LABELLED = re.compile(r"\b(?:Name|NAME|Title|TITLE|Its|ITS)[^\S\n]*:")
_NAME_ALONE = re.compile(r"[^\S\n]*(?:/s/[^\S\n]*)?(?:[A-Z][\w.'\u2019-]*,?[^\S\n]*){1,5}\s*(?:[-_]{3,}\s*)?")
_GAP = re.compile(r"\n|\t|[^\S\n]{2,}|[-_]{3,}|\|")
