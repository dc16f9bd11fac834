"""Schedules that are papers of their own: a lease, a policy, a form to be signed. They may say otherwise than the agreement."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pactlint.agreement import ClauseKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pactlint.agreement import Clause
    from pactlint.document import Document


def papers(document: Document, clauses: Sequence[Clause]) -> list[int | None]:
    """For each clause the schedule it stands in, where its title calls it a paper of its own; None for all else."""
    found: list[int | None] = []
    for clause in clauses:
        above = None if clause.parent is None else found[clause.parent]
        own = clause.kind is ClauseKind.SCHEDULE and _PAPER.search(title_of(document, clause)) is not None
        found.append(clause.index if own else above)
    return found


def title_of(document: Document, schedule: Clause) -> str:
    """The first lines of a schedule, up to one that is a sentence."""
    lines = document.text[schedule.span.start : min(schedule.span.end, schedule.span.start + _REACH)].split("\n")
    title: list[str] = []
    for line in lines:
        if len(line.split()) > _WORDS or line.rstrip().endswith((".", ";", ",")) or _NUMBERED.match(line):
            break
        title.append(line)
    return "\n".join(title)


_REACH = 300  # characters of a schedule that its title lies in
_WORDS = 10
_NUMBERED = re.compile(r"\s*\d{1,2}[.)]")
_PAPER = re.compile(
    r"\b(?:form|lease|sublease|licen[cs]e|agreement|deed|policy|conditions|contract|charter|undertaking|guarantee|letter|note|code"
    r"|rules|by-?laws|articles|warrant|addendum|order|terms and)\b",
    re.IGNORECASE,
)
