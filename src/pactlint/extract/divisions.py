"""How profit, loss, cost, capital, votes … are divided: who gets or bears what part, from prose, lists and tables.

A division is read from one stretch of text: a sentence, or a sentence that ends in a colon with the list under it. In it, figures
and the parties nearest to them are shares ("70% to Alder and 30% to Birch", "Alder: 70"), "equally" gives each the same, and a
party that "alone" bears or keeps a whole has all of it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from fractions import Fraction
from typing import TYPE_CHECKING

from pactlint.agreement import Amount, Division, Mention, Share, Unread
from pactlint.document import Span
from pactlint.extract.contributions import contributed
from pactlint.extract.numerals import spelled
from pactlint.extract.sentences import sentences
from pactlint.extract.wholes import divided, wholes
from pactlint.quantity import Percentage

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pactlint.agreement import Clause, Party
    from pactlint.document import Document

LIST_LENGTH = 1500  # code points of a list read under its opening sentence


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
    reader = _Reader(document, tuple(party.name for party in parties), mentions, amounts)
    found = [division for clause in clauses for division in reader.of_clause(clause)]
    in_money = (
        None if any(division.of == "contribution" for division in found) else contributed(document, clauses, mentions, amounts)
    )
    found += [in_money] if in_money else []
    return tuple(sorted(found, key=lambda division: (division.span, division.of)))


@dataclass(frozen=True, slots=True)
class _Figure:
    """A part of a whole in figures."""

    span: Span
    value: Percentage | Unread


@dataclass(frozen=True, slots=True)
class _Reader:
    document: Document
    parties: tuple[str, ...]
    mentions: Sequence[Mention]
    amounts: Sequence[Amount]

    def of_clause(self, clause: Clause) -> Iterator[Division]:
        end = clause.body.start
        for sentence in sentences(self.document, clause.body):
            if sentence.start < end:
                continue
            stretch = self._with_list(sentence, clause)
            end = stretch.end
            yield from self._of_stretch(stretch, clause)

    def _with_list(self, sentence: Span, clause: Clause) -> Span:
        if not self._said(sentence).rstrip().endswith((":", "as follows")):
            return sentence
        return Span(sentence.start, min(max(clause.span.end, sentence.end), sentence.end + LIST_LENGTH))

    def _of_stretch(self, stretch: Span, clause: Clause) -> Iterator[Division]:
        shares = self._shares(stretch)
        if not shares:
            return
        before = Span(stretch.start, max(share.span.start for share in shares[:1]))
        kinds = divided(self.document.plain, before) or tuple(kind for kind, _ in wholes(self.document.plain, stretch))[:1]
        if kinds == ("profit",) and _NEGATIVE.search(self.document.plain, stretch.start, stretch.end):
            kinds = ("loss",)
        if not kinds and clause.heading:
            kinds = divided(self.document.plain, clause.heading)
        for kind in kinds:
            yield Division(
                kind, tuple(shares), Span(min(s.span.start for s in shares), max(s.span.end for s in shares)), clause.index
            )

    def _shares(self, stretch: Span) -> list[Share]:
        named = [mention for mention in self._mentions_in(stretch) if len(mention.parties) == 1]
        figures = self._figures(stretch)
        if len(figures) > 1 and named:
            return self._paired(figures, named)
        return self._equal(stretch) or self._alone(stretch, named)

    # ---- figures and the parties they belong to

    def _figures(self, stretch: Span) -> list[_Figure]:
        first = bisect_left(self.amounts, stretch.start, key=lambda amount: amount.span.start)
        figures: list[_Figure] = []
        for amount in self.amounts[first:]:
            if amount.span.start >= stretch.end:
                break
            if isinstance(amount.value, Percentage) or (isinstance(amount.value, Unread) and self._is_percent(amount)):
                figures.append(_Figure(amount.span, amount.value))
        return figures if len(figures) > 1 else self._counted(stretch)

    def _is_percent(self, amount: Amount) -> bool:
        return "%" in self._said(Span(amount.span.start, amount.span.end + 2))

    def _counted(self, stretch: Span) -> list[_Figure]:
        """Parts told otherwise: "out of every hundred, Alder seventy", "two-thirds", "three directors … two directors"."""
        plain, hundred = self.document.plain, _OF_HUNDRED.search(self.document.plain, stretch.start, stretch.end)
        if hundred:
            found = [
                each
                for each in _NUMBER.finditer(plain, stretch.start, stretch.end)
                if not hundred.start() <= each.start() < hundred.end()
            ]
            return [_Figure(Span(*each.span()), Percentage(_number(each[0]))) for each in found]
        fractions = list(_FRACTION.finditer(plain, stretch.start, stretch.end))
        if len(fractions) > 1:
            return [
                _Figure(Span(*each.span()), Percentage((spelled(each[0].lower()) or Fraction(0)) * 100)) for each in fractions
            ]
        seats = list(_SEATS.finditer(self.document.plain, stretch.start, stretch.end))
        whole = sum(_number(each[1]) for each in seats)
        return [_Figure(Span(*each.span(1)), Percentage(_number(each[1]) * 100 / whole)) for each in seats] if whole else []

    def _paired(self, figures: list[_Figure], named: list[Mention]) -> list[Share]:
        """Each figure with its party: the one after it where figures lead ("70% to Alder"), else the one before it."""
        figure_first = figures[0].span.start < named[0].span.start and _TO.match(self.document.plain, figures[0].span.end)
        shares: dict[str, Share] = {}
        for figure in figures:
            party = self._after(figure, named) if figure_first else self._before(figure, named)
            if party and party not in shares:
                shares[party] = Share(party, figure.value, figure.span)
        return list(shares.values()) if len(shares) > 1 else []

    def _after(self, figure: _Figure, named: list[Mention]) -> str | None:
        return next((mention.parties[0] for mention in named if mention.span.start >= figure.span.end), None)

    def _before(self, figure: _Figure, named: list[Mention]) -> str | None:
        return next((mention.parties[0] for mention in reversed(named) if mention.span.end <= figure.span.start), None)

    # ---- shares without figures

    def _equal(self, stretch: Span) -> list[Share]:
        found = _EQUALLY.search(self.document.plain, stretch.start, stretch.end)
        if not found or not any(True for _ in wholes(self.document.plain, stretch)):
            return []
        each = Percentage(Fraction(100, len(self.parties)))
        return [Share(party, each, Span(*found.span())) for party in self.parties]

    def _alone(self, stretch: Span, named: list[Mention]) -> list[Share]:
        for mention in named:
            around = _ALONE.match(self.document.plain, mention.span.end, stretch.end)
            negated = _NEGATED.search(self.document.plain, max(stretch.start, mention.span.start - 40), mention.span.start)
            if around and not negated:
                said = Span(mention.span.start, around.end())
                parts = [(party, Fraction(100 if party == mention.parties[0] else 0)) for party in self.parties]
                return [Share(party, Percentage(part), said) for party, part in parts]
        return []

    def _mentions_in(self, stretch: Span) -> Sequence[Mention]:
        first = bisect_left(self.mentions, stretch.start, key=lambda mention: mention.span.start)
        last = bisect_left(self.mentions, stretch.end, key=lambda mention: mention.span.start)
        return self.mentions[first:last]

    def _said(self, span: Span) -> str:
        return self.document.plain[span.start : span.end]


def _number(text: str) -> Fraction:
    return Fraction(_WORDS.get(text.lower(), text))


_WORDS = {
    **{word: value for value, word in enumerate("one two three four five six seven eight nine ten".split(), 1)},
    **{word: value * 10 for value, word in enumerate("ten twenty thirty forty fifty sixty seventy eighty ninety".split(), 1)},
}
_NUMERAL = rf"\d{{1,3}}(?:\.\d+)?|{'|'.join(sorted(_WORDS, key=len, reverse=True))}"
_NUMBER = re.compile(rf"\b(?:{_NUMERAL})\b(?![,.]?\d)", re.IGNORECASE)
_OF_HUNDRED = re.compile(
    r"\b(?:out of|of|in) (?:every|each) (?:one )?hundred\b|\b(?:out of|in) (?:every|each) 100\b", re.IGNORECASE
)
_SEATS = re.compile(
    rf"\b({_NUMERAL})(?:\s+\(\d+\))?\s+(?:\w+\s+)?(?:directors?|managers?|members|representatives|seats|votes?)\b",
    re.IGNORECASE,
)
_TO = re.compile(r"[^.;:]{0,60}?\b(?:to|by|from|for|of|in favou?r of)\b", re.IGNORECASE)
_EQUALLY = re.compile(
    r"\b(?:equally|in equal (?:shares?|parts?|proportions?|measure)|50\s?[/:-]\s?50|fifty[-/ ]fifty|share and share alike"
    r"|half each)\b",
    re.IGNORECASE,
)
_ALONE = re.compile(
    r"""\s*,?\s*(?:alone|solely|exclusively)\b[^.;]{0,60}?
        \b(?:bears?|borne|makes?\ (?:up|good)|takes?|keeps?|retains?|receives?|pays?|entitled|assumes?)\b
      | \s*(?:shall|will|must|is\ to|may)?\s*(?:alone\ |solely\ )?(?:bear|keep|retain|receive|take|assume)s?\s+
        (?:all|the\ whole|the\ entire|100\s?%|one\ hundred\ per\ ?cent)\b[^.;]{0,60}""",
    re.IGNORECASE | re.VERBOSE,
)
_FRACTION = re.compile(
    r"\b(?:(?:one|two|three|four|five)[- ](?:half|third|quarter|fourth|fifth|sixth|eighth|tenth)s?|half)\b", re.IGNORECASE
)
_NEGATIVE = re.compile(r"\b(?:negative|deficienc(?:y|ies)|deficits?|shortfalls?)\b", re.IGNORECASE)
_NEGATED = re.compile(r"\b(?:not|never|no)\b", re.IGNORECASE)
