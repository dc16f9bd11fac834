"""How profit, loss, cost, capital, votes … are divided: who gets or bears what part, from prose, lists and tables.

A division is read from one stretch of text: a sentence, or a sentence that ends in a colon with the list under it. In it, figures
and the parties nearest to them are shares ("70% to Alder and 30% to Birch", "Alder: 70"), "equally" gives each the same, and a
party that "alone" bears or keeps a whole has all of it.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from pactlint.document import Span
from pactlint.extract.divisions.context import Context
from pactlint.extract.divisions.contributions import contributed
from pactlint.extract.divisions.stretches import of_clause
from pactlint.extract.divisions.successive import successive
from pactlint.extract.divisions.tabled import tabled
from pactlint.extract.divisions.wholes import divided
from pactlint.extract.sentences import sentences
from pactlint.extract.sieve import sifted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pactlint.agreement import Amount, Clause, Division, Mention, Party
    from pactlint.document import Document


def divisions(
    document: Document,
    clauses: Sequence[Clause],
    parties: Sequence[Party],
    mentions: Sequence[Mention],
    amounts: Sequence[Amount],
) -> tuple[Division, ...]:
    """Every division between the parties, one for each whole divided, in the order of the text."""
    if len(parties) < 2:
        return ()
    context = Context(document, tuple(party.name for party in parties), mentions, amounts, clauses)
    found = [division for clause in clauses for division in of_clause(context, clause)]
    found += tabled(document, clauses, mentions, amounts)
    found += list(successive(document, clauses, mentions, amounts, found))
    found += list(_repeated(document, clauses, found))
    in_money = (
        None if any(division.of == "contribution" for division in found) else contributed(document, clauses, mentions, amounts)
    )
    found += [in_money] if in_money else []
    return tuple(sorted(found, key=lambda division: (division.span, division.of)))


def _repeated(document: Document, clauses: Sequence[Clause], told: Sequence[Division]) -> Iterator[Division]:
    """What is divided as something before it in the clause: "the equity is held in the same percentages"."""
    kinds = {division.of for division in told}
    for clause in {division.clause for division in told if division.clause is not None}:
        before = [division for division in told if division.clause == clause]
        for sentence in sentences(document, clauses[clause].body):
            said = _THE_SAME.search(document.plain, sentence.start, sentence.end)
            model = next((each for each in reversed(before) if each.span.end <= sentence.start), None) if said else None
            if said is None or model is None:
                continue
            for kind in divided(document.plain, Span(sentence.start, said.start()))[:1]:
                if kind not in kinds:
                    kinds.add(kind)
                    yield replace(model, of=kind, span=Span(*said.span()))


_THE_SAME = sifted(
    r"\bin\s+(?:the\s+)?(?:same|like|identical|those|these|said|aforesaid)\s+(?:two\s+)?(?:percentages?|proportions?|ratios?|shares|parts)\b(?!\s+(?:as|in\s+which|that))",
    re.IGNORECASE,
)
