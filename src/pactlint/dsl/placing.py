"""Which clause, section or article a place of an agreement is in: what `in the same section as` compares."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pactlint.agreement import ClauseKind

if TYPE_CHECKING:
    from pactlint.agreement import Agreement, Clause


def placed(agreement: Agreement, part: str, offset: int) -> int | None:
    """The clause, or the section or outermost article around it, that an offset lies in, as an index; None for the agreement."""
    clause = agreement.clause_at(offset)
    if clause is None or part == "agreement":
        return None
    if part == "clause":
        return clause.index
    chain = (clause, *agreement.ancestors(clause))
    return chain[-1].index if part == "article" else _section(agreement, chain)


_SECTIONS = (ClauseKind.SECTION, ClauseKind.SCHEDULE, ClauseKind.RECITALS)


def _section(agreement: Agreement, chain: tuple[Clause, ...]) -> int:
    sections = [each for each in chain if each.kind in _SECTIONS or _is_article_of_chapter(agreement, each)]
    return agreement.first_of_number((sections or chain)[-1])


def _is_article_of_chapter(agreement: Agreement, clause: Clause) -> bool:
    """Is it what a section is elsewhere, in an agreement of chapters with articles: "Article 96" in "Chapter 17"?"""
    above = None if clause.parent is None else agreement.clauses[clause.parent]
    return clause.kind is ClauseKind.ARTICLE and above is not None and above.kind is ClauseKind.ARTICLE
