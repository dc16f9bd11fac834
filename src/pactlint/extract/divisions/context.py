"""What is known where a division is read: the text, the parties and where they are named, the amounts."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pactlint.extract.sieve import sifted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pactlint.agreement import Amount, Clause, Mention
    from pactlint.document import Document, Span

NEAR = 160  # code points around a stretch in which the sentence beside it may speak of the same whole
OPENING = 30  # characters at the beginning of a limb in which it names what it divides
REST = sifted(
    r"\b(?:the\s+)?(?:rest|remainder|balance|residue|remaining|others?\s+(?:half|part)|what(?:ever)?\s+(?:is\s+left|remains))\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Context:
    """An agreement as far as it matters to divisions; `parties` are names, mentions and amounts in the order of the text."""

    document: Document
    parties: tuple[str, ...]
    mentions: Sequence[Mention]
    amounts: Sequence[Amount]
    clauses: Sequence[Clause] = ()

    def heading_over(self, clause: Clause) -> Span | None:
        """The heading of a clause, or of the nearest one around it that has one."""
        above: Clause | None = clause
        while above is not None and above.heading is None:
            above = None if above.parent is None or above.parent >= len(self.clauses) else self.clauses[above.parent]
        return above.heading if above else None

    def mentions_in(self, stretch: Span) -> Sequence[Mention]:
        """The mentions that begin in a stretch."""
        first = bisect_left(self.mentions, stretch.start, key=lambda mention: mention.span.start)
        last = bisect_left(self.mentions, stretch.end, key=lambda mention: mention.span.start)
        return self.mentions[first:last]

    def said(self, span: Span) -> str:
        """The plain text of a span."""
        return self.document.plain[span.start : span.end]
