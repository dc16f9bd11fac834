"""What each party puts in, where it is told in money: "Alder shall contribute EUR 600,000 and Birch EUR 400,000"."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from pactlint.agreement import Division, Share
from pactlint.document import Span
from pactlint.extract.sentences import sentences
from pactlint.quantity import Money, Percentage

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pactlint.agreement import Amount, Clause, Mention
    from pactlint.document import Document


def contributed(
    document: Document, clauses: Sequence[Clause], mentions: Sequence[Mention], amounts: Sequence[Amount]
) -> Division | None:
    """The parties' contributions in money as parts of their sum, from the first section that gives two of them a figure.

    None where no section does, or the currencies differ. Several amounts of one party in the section are added.
    """
    sections: dict[int, list[_Paid]] = {}
    for clause in clauses:
        paid = sections.setdefault(_section(clauses, clause), [])
        for sentence in sentences(document, clause.body):
            if _GIVES.search(document.plain, sentence.start, sentence.end):
                paid += _in_sentence(document, sentence, mentions, amounts)
    return next((told for section, paid in sections.items() if (told := _division(paid, section))), None)


@dataclass(frozen=True, slots=True)
class _Paid:
    party: str
    money: Money
    span: Span


def _section(clauses: Sequence[Clause], clause: Clause) -> int:
    """The clause or the outermost but one it stands in: contributions are often listed, one party to each item."""
    while clause.parent is not None and clauses[clause.parent].level > 1:
        clause = clauses[clause.parent]
    return clause.index if clause.parent is None or clause.level <= 1 else clause.parent


def _in_sentence(document: Document, sentence: Span, mentions: Sequence[Mention], amounts: Sequence[Amount]) -> Iterator[_Paid]:
    first = bisect_left(amounts, sentence.start, key=lambda amount: amount.span.start)
    for amount in amounts[first:]:
        if amount.span.start >= sentence.end:
            return
        before = Span(sentence.start, amount.span.start)
        if isinstance(amount.value, Money) and not _NO_PART.search(
            document.plain, max(before.start, before.end - 40), before.end
        ):
            yield from (_Paid(party, amount.value, amount.span) for party in _givers(before, mentions))


def _givers(before: Span, mentions: Sequence[Mention]) -> tuple[str, ...]:
    last = bisect_left(mentions, before.end, key=lambda mention: mention.span.start)
    nearest = mentions[last - 1] if last else None
    return nearest.parties if nearest and nearest.span in before else ()


def _division(paid: Sequence[_Paid], clause: int) -> Division | None:
    if len({each.party for each in paid}) < 2 or len({each.money.currency for each in paid}) > 1:
        return None
    whole = sum((each.money.amount for each in paid), Fraction(0))
    if not whole:
        return None
    given: dict[str, Fraction] = {}
    for each in paid:
        given[each.party] = given.get(each.party, Fraction(0)) + each.money.amount
    spans = {each.party: each.span for each in reversed(paid)}
    shares = tuple(Share(party, Percentage(amount * 100 / whole), spans[party]) for party, amount in given.items())
    return Division("contribution", shares, Span(paid[0].span.start, paid[-1].span.end), clause)


_GIVES = re.compile(r"\b(?:contribut(?:e|es|ed|ions?)|invests?|subscribes?|brings?|puts? in)\b", re.IGNORECASE)
_NO_PART = re.compile(
    r"\b(?:total|aggregate|together|up to|exceed\w*|below|under|over|per|additional|further|penalty|interest|cap of)\b[^,;]*$",
    re.IGNORECASE,
)
