"""Where sentences are: no headings, lists of names, cells, signatures, titles."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from pactlint.agreement import ClauseKind
from pactlint.document import BlockKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pactlint.agreement import Clause
    from pactlint.document import Document


class Prose:
    """Where sentences are: no headings, lists of names, cells, signatures, titles."""

    def __init__(self, document: Document, clauses: Sequence[Clause]) -> None:
        self._document = document
        self._told: dict[int, bool] = {}
        spans = sorted(
            [clause.heading for clause in clauses if clause.heading]
            + [clause.span for clause in clauses if clause.kind in _SKIPPED]
        )
        self._starts = [span.start for span in spans]
        self._reached: list[int] = []
        for span in spans:
            self._reached.append(max(span.end, self._reached[-1] if self._reached else 0))

    def holds(self, offset: int) -> bool:
        """Is there a sentence at an offset?"""
        place = bisect_right(self._starts, offset) - 1
        if place >= 0 and offset < self._reached[place]:
            return False
        block = self._document.block_at(offset)
        if block is None or offset >= block.span.end or block.kind is BlockKind.CELL:
            return False
        if block.span.start not in self._told:
            self._told[block.span.start] = _is_prose(self._document.plain[block.span.start : block.span.end])
        return self._told[block.span.start]


def _is_prose(text: str) -> bool:
    if _LEGEND.search(text):
        return False
    small, capitals = len(_LOWER.findall(text)), len(_UPPER.findall(text))
    if _ENDS.search(text):
        is_item = not text.rstrip().endswith(".")
        fewest = _FEWEST_OF_SENTENCE if is_item or SENTENCE.search(text) else _FEWEST_OF_SENTENCE + 2
        return small >= fewest and small > capitals / 2
    return small >= _FEWEST_WORDS and small > 1.5 * capitals


_SKIPPED = frozenset({ClauseKind.TITLE, ClauseKind.PARTIES, ClauseKind.SIGNATURES})
_FEWEST_WORDS = 8
_FEWEST_OF_SENTENCE = 3
_ENDS = re.compile(r"(?:\.|;(?: (?:and|or|but))?)\s*$")
_LEGEND = re.compile(
    r"\bconfidential\s+treatment\b[^.]{0,200}\b(?:filed|omitted|stamped)\b|\b(?:omitted|redacted)\b[^.]{0,200}\bconfidential\s+treatment\b",
    re.IGNORECASE,
)
"""What a filing says about itself on its pages."""
_LOWER = re.compile(r"[a-z](?<![\w'].)[a-z]+")
_UPPER = re.compile(r"[A-Z](?<!\w.)")
SENTENCE = re.compile(r" (?:shall|may|will|must|is|are|has|have|can|does|do|agrees?|means?) ")
