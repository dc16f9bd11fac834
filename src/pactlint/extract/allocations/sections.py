"""The sentences that allocate something, and the sections in which they stand."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pactlint.agreement import ClauseKind
from pactlint.extract.allocations.subjects import own_words
from pactlint.extract.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pactlint.agreement import Clause
    from pactlint.document import Document, Span


@dataclass(frozen=True, slots=True)
class Sections:
    """The clauses of a document, sentence by sentence."""

    document: Document
    clauses: Sequence[Clause]

    def sentences(self) -> Iterator[tuple[Clause, Span]]:
        """Each with its clause, but for those that only introduce or sign."""
        for clause in self.clauses:
            if clause.kind not in _SILENT:
                for sentence in sentences(self.document, own_words(clause)):
                    yield clause, sentence

    def section(self, clause: Clause) -> str:
        """What its clauses have in common: "9" of 9.1 and 9.2(a), whether or not a clause 9 holds them."""
        while clause.parent is not None and self.clauses[clause.parent].kind is not ClauseKind.SCHEDULE:
            clause = self.clauses[clause.parent]
        return FIRST_NUMBER.sub(r"\1", clause.path) or str(clause.index)


_SILENT = (ClauseKind.TITLE, ClauseKind.PARTIES, ClauseKind.RECITALS, ClauseKind.RECITAL, ClauseKind.SIGNATURES)
FIRST_NUMBER = re.compile(r"^(.*?\d+)\b[.(].*$", re.DOTALL)
"""A path up to the number of its section."""
