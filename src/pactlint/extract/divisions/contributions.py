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
from pactlint.extract.sieve import sifted
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
    sections: dict[str, tuple[int, list[_Paid]]] = {}
    for clause in clauses:
        _, paid = sections.setdefault(_section(clauses, clause), (clause.index, []))
        for sentence in sentences(document, clause.body):
            if _gives(document, sentence):
                paid += _in_sentence(document, sentence, mentions, amounts)
    return next((told for index, paid in sections.values() if (told := _division(paid, index))), None)


def _gives(document: Document, sentence: Span) -> bool:
    """Does it say that somebody puts something in, and not that somebody insures, pays a price or is liable?"""
    if _BRINGS_DOWN.search(document.plain, sentence.start, sentence.end):
        return False
    if _GIVES.search(document.plain, sentence.start, sentence.end):
        return True
    found = _PROVIDES.search(document.plain, sentence.start, sentence.end)
    return found is not None and _NO_STAKE.search(document.plain, sentence.start, sentence.end) is None


@dataclass(frozen=True, slots=True)
class _Paid:
    party: str
    money: Money
    span: Span


def _section(clauses: Sequence[Clause], clause: Clause) -> str:
    """The clause or the outermost but one it stands in: contributions are often listed, one party to each item.

    Of clauses without one above them ("2.1", "2.2" in an excerpt), what their numbers begin with.
    """
    while clause.parent is not None and clauses[clause.parent].level > 1:
        clause = clauses[clause.parent]
    if clause.parent is None and (above := clause.number.rpartition(".")[0]):
        return f"{above}."
    return str(clause.index if clause.parent is None or clause.level <= 1 else clause.parent)


def _in_sentence(document: Document, sentence: Span, mentions: Sequence[Mention], amounts: Sequence[Amount]) -> Iterator[_Paid]:
    first = bisect_left(amounts, sentence.start, key=lambda amount: amount.span.start)
    field = _VALUE_FIELD.search(document.plain, sentence.start, sentence.end)
    for amount in amounts[first:]:
        if amount.span.start >= sentence.end:
            return
        before = Span(sentence.start, amount.span.start)
        if field is not None and not field.end() <= amount.span.start < field.end() + _IN_FIELD:
            continue
        if _A_RATE.match(document.plain, amount.span.end):
            continue
        if isinstance(amount.value, Money) and not _NO_PART.search(
            document.plain, max(before.start, before.end - 40), before.end
        ):
            yield from (_Paid(party, amount.value, amount.span) for party in _givers(document, before, mentions))


def _givers(document: Document, before: Span, mentions: Sequence[Mention]) -> tuple[str, ...]:
    """The party named last, with the one before it in "each of Alder and Birch" and "Alder and Birch each"."""
    first = bisect_left(mentions, before.start, key=lambda mention: mention.span.start)
    last = bisect_left(mentions, before.end, key=lambda mention: mention.span.start)
    named = mentions[first:last]
    if not named:
        return ()
    joined = len(named) > 1 and _JOINED.fullmatch(document.plain, named[-2].span.end, named[-1].span.start)
    if joined and (
        _EACH_OF.search(document.plain, before.start, named[-2].span.start)
        or _EACH.match(document.plain, named[-1].span.end, before.end)
    ):
        return tuple(dict.fromkeys((*named[-2].parties, *named[-1].parties)))
    if len(named[-1].parties) > 1 and _VALUED.match(document.plain, named[-1].span.end, before.end):
        return next((mention.parties for mention in reversed(named) if len(mention.parties) == 1), ())
    return named[-1].parties


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


_GIVES = sifted(
    r"\b(?:contribut(?:e|es|ed|ions?|ing)|invests?|subscrib(?:e|es|ed)|brings?|puts?\s+(?:in|up)|pays?\s+(?:in|into)|introduces?"
    r"|injects?|capital\s+(?:of|paid|put))\b",
    re.IGNORECASE,
)
_PROVIDES = sifted(
    r"\b(?:provid|furnish|advanc|fund|find|suppl|commit)(?:e|es|ed|s|y|ies|ied)?\s+(?:the\s+)?(?:(?:sum|amount)s?\s+of\s+|in\s+cash\s+|capital\s+of\s+"
    r"|equity\s+of\s+)?(?=[$€£]|[A-Z]{2,3}[$ ]|Rs|\d|(?:one|two|three|four|five|six|seven|eight|nine|ten|\w+teen|\w+ty)\b)",
)
_BRINGS_DOWN = re.compile(r"\b(?:bring|brings|put|puts|bringing)\b[^.;]{0,60}?\b(?:down|from)\b", re.IGNORECASE)
_VALUE_FIELD = re.compile(r"[;|,]\s*(?:agreed\s+)?(?:value|worth|amount|valued\s+at)\s*[:=]\s*", re.IGNORECASE)
_IN_FIELD = 12  # code points from the name of the field to its figure: "about EUR 600k"
_A_RATE = re.compile(
    r"\s*(?:a|an|per|each|every|/)\s*(?:working\s+|man-?)?(?:day|hour|week|month|head|person|unit|kit|tonne|ton)\b", re.IGNORECASE
)
_NO_STAKE = re.compile(
    r"\b(?:insur\w+|cover|guarant\w+|liab\w+|bonds?|per\s+(?:unit|hour|day|month|year|annum)|prices?|fees?|royalt\w+|commission\w*|budget"
    r"|days?|business)\b",
    re.IGNORECASE,
)
_VALUED = re.compile(r"[^.;]{0,40}\b(?:valu|agre|estimat|apprais|assess|fix|put)\w*\b[^.;]{0,30}$", re.IGNORECASE)
_JOINED = re.compile(r"\s*,?\s*(?:and|&)\s+(?:the\s+)?", re.IGNORECASE)
_EACH_OF = re.compile(r"\b(?:each|both)(?:\s+of)?\s+(?:the\s+)?$", re.IGNORECASE)
_EACH = re.compile(
    r"\s*,?\s*(?:shall|will|must)?\s*(?:each|apiece)\b|[^.;]*\b(?:each|apiece)\s+(?:to\s+)?(?:contribut|put|bring|pay|invest|provid|subscrib)",
    re.IGNORECASE,
)
_NO_PART = re.compile(
    r"\b(?:instal?l?ments?\s+of|total|aggregate|together|up to|exceed\w*|below"
    r"|under|over|per|additional|further|penalty|interest|cap of)\b[^,;]*$",
    re.IGNORECASE,
)
