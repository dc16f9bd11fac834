"""How profit, loss, cost, capital, votes … are divided: who gets or bears what part, from prose, lists and tables.

A division is read from one stretch of text: a sentence, or a sentence that ends in a colon with the list under it. In it, figures
and the parties nearest to them are shares ("70% to Alder and 30% to Birch", "Alder: 70"), "equally" gives each the same, and a
party that "alone" bears or keeps a whole has all of it.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, replace
from fractions import Fraction
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from pactlint.agreement import Amount, Division, Mention, Share, Unread
from pactlint.document import Span
from pactlint.extract.contributions import contributed
from pactlint.extract.counted import NUMERAL as _NUMERAL
from pactlint.extract.counted import counted
from pactlint.extract.counted import number as _number
from pactlint.extract.parts import PATTERNS as _PARTS
from pactlint.extract.parts import parts
from pactlint.extract.sentences import sentences
from pactlint.extract.sieve import Sieve, sifted
from pactlint.extract.successive import successive
from pactlint.extract.tabled import tabled
from pactlint.extract.takers import taker
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
        text = self.document.text[sentence.start : sentence.end]
        if not text.rstrip().endswith((":", "as follows", "thus")) and not _OPENED.search(text):
            return sentence
        return Span(sentence.start, min(max(clause.span.end, sentence.end), sentence.end + LIST_LENGTH))

    def _of_stretch(self, stretch: Span, clause: Clause) -> Iterator[Division]:
        for part in self._bands(stretch) or self._limbs(stretch) or [stretch]:
            yield from self._of_part(part, stretch, clause)

    def _bands(self, stretch: Span) -> list[Span]:
        """The lines of a list that each divide a whole of their own: "Band A: Northgate 70, Calder 30"."""
        lines: list[Span] = []
        start = stretch.start
        for line in self.document.text[stretch.start : stretch.end].split("\n"):
            lines.append(Span(start, start + len(line)))
            start += len(line) + 1
        several = [
            line
            for line in lines[1:]
            if len({mention.parties for mention in self._mentions_in(line) if len(mention.parties) == 1}) > 1
            and len(self._figures(line, stretch)) > 1
        ]
        return several if len(lines) > 1 else []

    def _limbs(self, stretch: Span) -> list[Span]:
        """The limbs of a sentence that each divide a whole: "profits 70% to Alder …, and losses 50% to Alder …"."""
        cuts = [found.end() for found in _LIMB.finditer(self.document.plain, stretch.start, stretch.end)]
        starts = [cut for cut in cuts if next(wholes(self.document.plain, Span(cut, min(cut + _OPENING, stretch.end))), None)]
        if not starts:
            return []
        limbs = [Span(start, end) for start, end in pairwise([stretch.start, *starts, stretch.end])]
        return limbs if all(self._shares(limb, limb) for limb in limbs) else []

    def _of_part(self, part: Span, stretch: Span, clause: Clause) -> Iterator[Division]:
        shares = self._shares(part, stretch)
        if not shares:
            return
        before = Span(stretch.start, max(share.span.start for share in shares[:1]))
        voting = _VOTES_NEXT.match(self.document.plain, shares[0].span.end, part.end) or _VOTING.search(
            self._said(shares[0].span)
        )
        kinds: tuple[str, ...] = ("votes",) if voting else ()
        kinds = kinds or divided(self.document.plain, before) or tuple(kind for kind, _ in wholes(self.document.plain, part))[:1]
        if _ENDS_IN_LOSS.search(self._said(shares[0].span)):
            kinds = ("loss",)
        if kinds == ("profit",) and _NEGATIVE.search(self.document.plain, stretch.start, stretch.end):
            kinds = ("loss",)
        if kinds == ("cost",) and any(kind == "loss" for kind, _ in wholes(self.document.plain, before)):
            kinds = ("loss",)
        if not kinds and _OF_THESE.match(self.document.plain, part.start, part.end):
            kinds = divided(self.document.plain, Span(max(0, part.start - _BEFORE), part.start))[:1]
        if not kinds and clause.heading:
            kinds = divided(self.document.plain, clause.heading)
        if not kinds and _OWNS.search(self.document.plain, part.start, part.end):
            kinds = ("capital",)
        span = Span(min(s.span.start for s in shares), max(s.span.end for s in shares))
        complete = self._is_complete(part, stretch, shares)
        for kind in kinds:
            yield Division(kind, tuple(shares), span, clause.index, complete)

    def _is_complete(self, part: Span, stretch: Span, shares: list[Share]) -> bool:
        """Is there no figure besides the shares, and are they all of one whole?"""
        told = {share.span for share in shares}
        if any(figure.span not in told for figure in self._figures(part, stretch)):
            return False
        if _REST_FOLLOWS.match(self.document.plain, stretch.end, stretch.end + _BEFORE):
            return False
        of = {
            " ".join(found[1].lower().split())
            for share in shares
            if (found := _OF_WHAT.match(self.document.plain, share.span.end, part.end))
        }
        return len(of) < 2 and _NO_WHOLE.search(self.document.plain, part.start, part.end) is None

    def _shares(self, part: Span, stretch: Span) -> list[Share]:
        named = [mention for mention in self._mentions_in(part) if len(mention.parties) == 1]
        figures = self._figures(part, stretch)
        if ratio := self._ratio(part, named):
            return ratio
        if len(figures) > 1 and named:
            return self._with_takers(self._paired(figures, named, part), figures, part)
        if len(figures) == 1 and (told := self._with_rest(part, figures[0], named) or self._each(part, figures[0])):
            return told
        return (
            self._whole_to_one(figures, named)
            or self._equal(part)
            or self._multiple(part, named)
            or self._a_vote_each(part)
            or self._alone(part, named, whole=not figures)
            or self._voteless(part, named)
        )

    # ---- figures and the parties they belong to

    def _figures(self, part: Span, stretch: Span) -> list[_Figure]:
        first = bisect_left(self.amounts, part.start, key=lambda amount: amount.span.start)
        figures: list[_Figure] = []
        for amount in self.amounts[first:]:
            if amount.span.start >= part.end:
                break
            if isinstance(amount.value, Percentage) or (isinstance(amount.value, Unread) and self._is_percent(amount)):
                figures.append(_Figure(amount.span, amount.value))
        return figures if len(figures) > 1 else self._counted(part, stretch) or figures

    def _is_percent(self, amount: Amount) -> bool:
        return "%" in self._said(Span(amount.span.start, amount.span.end + 2))

    def _counted(self, part: Span, stretch: Span) -> list[_Figure]:
        """Parts told otherwise: "out of every hundred, Alder seventy", "two-thirds", "three directors … two directors"."""
        plain = self.document.plain
        if not _sieve().passes(plain[min(part.start, stretch.start) : max(part.end, stretch.end)]):
            return self._plainly_counted(part)
        hundred = _OF_HUNDRED.search(plain, stretch.start, stretch.end)
        if hundred:
            found = [
                each
                for each in _NUMBER.finditer(plain, part.start, part.end)
                if not hundred.start() <= each.start() < hundred.end()
            ]
            return [_Figure(Span(*each.span()), Percentage(_number(each[0]))) for each in found]
        named = {mention.parties for mention in self._mentions_in(part) if len(mention.parties) == 1}
        told = [_Figure(span, Percentage(value)) for span, value in parts(plain, part, len(named))]
        if len(told) > 1:
            return told
        for pattern in (_SEATS, _STOCK):
            counted = list(pattern.finditer(plain, part.start, part.end))
            whole = sum(_number(each[1]) for each in counted)
            if whole and len(counted) > 1:
                return [_Figure(Span(*each.span(1)), Percentage(_number(each[1]) * 100 / whole)) for each in counted]
        if counted_plainly := self._plainly_counted(part):
            return counted_plainly
        rest = _REST.search(plain, part.start, part.end)
        return [each for each in told if rest or _OF_SHARE.match(plain, each.span.end, part.end)]

    def _plainly_counted(self, part: Span) -> list[_Figure]:
        """Bare numbers, one for each party that the stretch names: "of whom Alder designates two and Birch three"."""
        named = {mention.parties for mention in self._mentions_in(part) if len(mention.parties) == 1}
        if len(named) < 2:
            return []
        plain = self.document.plain
        before = Span(max(part.start - _BEFORE, 0), part.end)
        found = counted(plain, part, before)
        return [_Figure(span, Percentage(value)) for span, value in found] if len(found) == len(named) else []

    def _with_takers(self, shares: list[Share], figures: list[_Figure], part: Span) -> list[Share]:
        """The shares with those of others than parties; one party and others have shares where these make the whole."""
        told = {share.span for share in shares}
        others = [
            Share(name, figure.value, figure.span)
            for figure in figures
            if figure.span not in told and (name := taker(self.document, figure.span, part))
        ]
        known = [figure.value.value for figure in figures if isinstance(figure.value, Percentage)]
        if len(shares) < 2 and not (shares and len(shares) + len(others) == len(figures) and sum(known) == 100):
            return []
        return sorted([*shares, *others], key=lambda share: share.span)

    def _paired(self, figures: list[_Figure], named: list[Mention], part: Span) -> list[Share]:
        """Each figure with its party: the one after it where figures lead ("70% to Alder"), else the one before it.

        A figure without a party of its own, between its neighbours, belongs to none of them ("10% to the reserve").
        """
        order = list(dict.fromkeys(mention.parties[0] for mention in named))
        if len(order) == len(figures) and _RESPECTIVELY.search(self.document.plain, part.start, part.end):
            return [Share(party, figure.value, figure.span) for party, figure in zip(order, figures, strict=True)]
        figure_first = figures[0].span.start < named[0].span.start and _TO.match(self.document.plain, figures[0].span.end)
        edges = [0, *(figure.span.end for figure in figures[:-1])]
        next_edges = [*(figure.span.start for figure in figures[1:]), len(self.document.plain)]
        shares: dict[str, Share] = {}
        for figure, last, following in zip(figures, edges, next_edges, strict=True):
            party = self._given(figure, named, part) or (
                self._after(figure, named, following) if figure_first else self._before(figure, named, last)
            )
            if party and party not in shares:
                shares[party] = Share(party, figure.value, figure.span)
        return list(shares.values())

    def _given(self, figure: _Figure, named: list[Mention], part: Span) -> str | None:
        """Whose part it is where one gives and keeps: "Birch passes 30% to Alder and keeps 70%"."""
        plain = self.document.plain
        giver = next((each for each in named if each.span.end <= figure.span.start and _PASSES.match(plain, each.span.end)), None)
        if giver is None:
            return None
        if _KEEPS.search(plain, max(part.start, figure.span.start - _OPENING), figure.span.start):
            return giver.parties[0]
        after = next((each for each in named if each.span.start >= figure.span.end), None)
        receives = after and _TO_WHOM.fullmatch(plain, figure.span.end, after.span.start)
        before = next((each for each in reversed(named) if giver.span.end <= each.span.start < figure.span.start), None)
        return after.parties[0] if after and receives else before.parties[0] if before else None

    def _after(self, figure: _Figure, named: list[Mention], end: int) -> str | None:
        return next((each.parties[0] for each in named if figure.span.end <= each.span.start < end), None)

    def _before(self, figure: _Figure, named: list[Mention], start: int) -> str | None:
        return next((each.parties[0] for each in reversed(named) if start <= each.span.start <= figure.span.start), None)

    # ---- one figure, or a ratio, that tells the shares of all

    def _with_rest(self, part: Span, figure: _Figure, named: list[Mention]) -> list[Share]:
        """Shares of which one is what the other leaves: "70% to Alder and the balance to Birch"."""
        rest = _REST.search(self.document.plain, part.start, part.end)
        if rest is None or len({mention.parties for mention in named}) != 2 or isinstance(figure.value, Unread):
            return []
        given = self._given(figure, named, part)
        nearest = min(named, key=lambda each: (each.parties[0] != given, abs(each.span.start - figure.span.start)))
        other = next(mention for mention in named if mention.parties != nearest.parties)
        left = Percentage(Fraction(100) - figure.value.value)
        return [
            Share(nearest.parties[0], figure.value, figure.span),
            Share(other.parties[0], left, Span(*rest.span())),
        ]

    def _each(self, part: Span, figure: _Figure) -> list[Share]:
        """The share of each where it is told once: "each party holds 50%"."""
        if isinstance(figure.value, Unread) or figure.value.value * len(self.parties) != 100:
            return []
        if not _EACH.search(self.document.plain, part.start, part.end):
            return []
        if _BOUND.search(self.document.plain, max(part.start, figure.span.start - _OPENING), figure.span.start):
            return []
        return [Share(party, figure.value, figure.span) for party in self.parties]

    def _ratio(self, part: Span, named: list[Mention]) -> list[Share]:
        """Shares told as a ratio, in the order in which the parties are named: "60:40 between Alder and Birch"."""
        found = next(
            (each for each in _RATIO.finditer(self.document.plain, part.start, part.end) if not self._is_fraction(each, part)),
            None,
        )
        order = list(dict.fromkeys(mention.parties[0] for mention in named))
        if found is None:
            return []
        first, second = _number(found[1]), _number(found[2])
        favoured = _IN_FAVOUR.match(self.document.plain, found.end(), part.end)
        if favoured and named:
            nearest = next((each.parties[0] for each in named if each.span.start >= favoured.end() - 1), None)
            others = [party for party in self.parties if party != nearest]
            if nearest is None or len(others) != 1:
                return []
            order, first, second = [nearest, others[0]], max(first, second), min(first, second)
        if not order and first == second:
            order = list(self.parties)
        if len(order) != 2 or len(self.parties) != 2 or not first + second:
            return []
        if first + second != 100 and not _RATIO_WORD.search(self.document.plain, *_about(found, part)):
            return []
        said, whole = Span(*found.span()), first + second
        return [Share(order[0], Percentage(first * 100 / whole), said), Share(order[1], Percentage(second * 100 / whole), said)]

    def _is_fraction(self, ratio: re.Match[str], part: Span) -> bool:
        """Is it one of several "13/20 … 7/20", each the part of one party?"""
        return "/" in ratio[0] and self.document.plain.count(f"/{ratio[2]}", part.start, part.end) > 1

    # ---- shares without figures

    def _equal(self, stretch: Span) -> list[Share]:
        found = _EQUALLY.search(self.document.plain, stretch.start, stretch.end)
        if not found or not any(True for _ in wholes(self.document.plain, stretch)):
            return []
        around = Span(max(stretch.start, found.start() - _BEFORE), min(stretch.end, found.end() + _OPENING))
        if not _SHARING.search(self.document.plain, around.start, around.end) or _A_TIE.search(
            self.document.plain, *_ends(stretch)
        ):
            return []
        between = _BETWEEN.match(self.document.plain, found.end(), stretch.end)
        named = self._mentions_in(Span(found.end(), stretch.end)) if between else ()
        several = dict.fromkeys(mention.parties[0] for mention in named if len(mention.parties) == 1)
        sharers = tuple(several) if len(several) > 1 and not any(len(mention.parties) > 1 for mention in named) else self.parties
        each = Percentage(Fraction(100, len(sharers)))
        return [Share(party, each, Span(*found.span())) for party in sharers]

    def _whole_to_one(self, figures: list[_Figure], named: list[Mention]) -> list[Share]:
        """Shares where all goes to one of two: "one hundred per cent to Alder"."""
        several = {mention.parties for mention in named}
        if len(figures) != 1 or figures[0].value != Percentage(Fraction(100)) or len(self.parties) != 2 or len(several) != 1:
            return []
        taker = named[0].parties[0]
        return [Share(party, Percentage(Fraction(100 if party == taker else 0)), figures[0].span) for party in self.parties]

    def _multiple(self, part: Span, named: list[Mention]) -> list[Share]:
        """The shares of two of whom one has so many times what the other has: "Alder's share is twice that of Birch"."""
        found = _MULTIPLE.search(self.document.plain, part.start, part.end)
        if found is None or len(self.parties) != 2:
            return []
        before = next((each.parties[0] for each in named if each.span.end <= found.start()), None)
        after = next((each.parties[0] for each in named if each.span.start >= found.end()), None)
        if before is None or after is None or before == after:
            return []
        said = found["times"].lower()
        times = _TIMES[said] if said in _TIMES else _number(said.split()[0])
        less = Fraction(100) / (times + 1)
        span = Span(*found.span())
        return [Share(before, Percentage(100 - less), span), Share(after, Percentage(less), span)]

    def _a_vote_each(self, part: Span) -> list[Share]:
        """The votes where every owner has one, whatever it owns."""
        found = _A_VOTE_EACH.search(self.document.plain, part.start, part.end)
        if found is None:
            return []
        return [Share(party, Percentage(Fraction(100, len(self.parties))), Span(*found.span())) for party in self.parties]

    def _voteless(self, part: Span, named: list[Mention]) -> list[Share]:
        """The votes of two of whom one has none: "Alder's shares do not entitle it to vote"."""
        if len(self.parties) != 2 or len({mention.parties for mention in named}) != 1:
            return []
        found = _VOTELESS.match(self.document.plain, named[0].span.end, part.end)
        if found is None:
            return []
        said = Span(named[0].span.start, found.end())
        return [Share(party, Percentage(Fraction(0 if party == named[0].parties[0] else 100)), said) for party in self.parties]

    def _alone(self, stretch: Span, named: list[Mention], *, whole: bool) -> list[Share]:
        plain = self.document.plain
        for mention in named:
            if exempt := self._exempt(mention, stretch):
                return exempt
            around = self._around(mention, stretch)
            borne = None if around else _BORNE_BY.search(plain, max(stretch.start, mention.span.start - 90), mention.span.start)
            shared = borne and ((len(named) > 1 and mention is not named[-1]) or _NOT_ALONE.match(plain, mention.span.end))
            said = Span(mention.span.start, around.end()) if around else None
            if borne:
                said = Span(borne.start(), mention.span.end)
            elif whole and not around:
                said = self._belongs(stretch, mention)
            limb = said and max(stretch.start, said.start - 40, plain.rfind(", ", stretch.start, said.start))
            negated = limb and _NEGATED.search(plain, limb, mention.span.start)
            if said and not shared and not negated:
                parts = [(party, Fraction(100 if party == mention.parties[0] else 0)) for party in self.parties]
                return [Share(party, Percentage(part), said) for party, part in parts]
        return []

    def _around(self, mention: Mention, stretch: Span) -> re.Match[str] | None:
        """The words after a party by which it bears or keeps the whole: "alone bears", "'s account", "which Birch shall bear"."""
        plain, end = self.document.plain, mention.span.end
        found = _ALONE.match(plain, end, stretch.end) or _ON_ACCOUNT.match(plain, end, stretch.end)
        if found or not _WHICH.search(plain, max(stretch.start, mention.span.start - 12), mention.span.start):
            return found
        return _WHICH_IT_BEARS.match(plain, end, stretch.end)

    def _exempt(self, mention: Mention, stretch: Span) -> list[Share]:
        """The shares where one of two bears nothing: "Alder shall not contribute to any loss"."""
        said = _EXEMPT.match(self.document.plain, mention.span.end, stretch.end) if len(self.parties) == 2 else None
        if said is None:
            return []
        words = Span(mention.span.start, said.end())
        return [Share(party, Percentage(Fraction(0 if party == mention.parties[0] else 100)), words) for party in self.parties]

    def _belongs(self, stretch: Span, mention: Mention) -> Span | None:
        """The words by which a whole is somebody's: "all profits belong to Alder", "shall accrue wholly to Birch"."""
        plain = self.document.plain
        found = _BELONGS.search(plain, max(stretch.start, mention.span.start - _BEFORE), mention.span.start) or (
            _IS.search(plain, max(stretch.start, mention.span.start - _BEFORE), mention.span.start)
            if _HIS.match(plain, mention.span.end - 1, stretch.end + 1)
            else None
        )
        if found is None or _ALSO_OTHERS.match(plain, mention.span.end, stretch.end) or _NEGATED.search(found[0]):
            return None
        return Span(found.start(), mention.span.end)

    def _mentions_in(self, stretch: Span) -> Sequence[Mention]:
        first = bisect_left(self.mentions, stretch.start, key=lambda mention: mention.span.start)
        last = bisect_left(self.mentions, stretch.end, key=lambda mention: mention.span.start)
        return self.mentions[first:last]

    def _said(self, span: Span) -> str:
        return self.document.plain[span.start : span.end]


def _about(found: re.Match[str], part: Span) -> tuple[int, int]:
    return part.start, found.start()


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end


_NUMBER = re.compile(rf"(?<![\d,.$€£])\b(?:{_NUMERAL})\b(?![,.]?\d)", re.IGNORECASE)


@cache
def _sieve() -> Sieve:
    return Sieve([_OF_HUNDRED, _SEATS, _STOCK, *_PARTS])


_OF_HUNDRED = sifted(r"\b(?:out of|of|in) (?:every|each) (?:one )?hundred\b|\b(?:out of|in) (?:every|each) 100\b", re.IGNORECASE)
_SEATS = sifted(
    rf"\b({_NUMERAL})(?:\s+\(\d+\))?\s+(?:\w+\s+)?(?:directors?|managers?|members|representatives|seats|votes?)\b",
    re.IGNORECASE,
)
_OPENED = re.compile(r":[^\S\n]*\n")  # a list whose first item stands in the paragraph that opens it
_STOCK = sifted(
    r"\b(\d{1,3}(?:,\d{3})+|\d+)\s+(?:\w+\s+){0,3}?(?:shares|units|membership\s+units|equity\s+shares)\b", re.IGNORECASE
)
_REST = sifted(
    r"\b(?:the\s+)?(?:rest|remainder|balance|residue|remaining|others?\s+(?:half|part)|what(?:ever)?\s+(?:is\s+left|remains))\b",
    re.IGNORECASE,
)
_EACH = re.compile(r"\b(?:each|every|both|either|apiece|respectively)\b", re.IGNORECASE)
_RESPECTIVELY = re.compile(r"\brespectively\b|\bin\s+that\s+order\b", re.IGNORECASE)
_RATIO = sifted(rf"\b({_NUMERAL})\s?(?:[:/]|\s?to\s)\s?({_NUMERAL})\b(?!\s?[:/]\s?\d)", re.IGNORECASE)
_RATIO_WORD = re.compile(
    r"\b(?:ratio|proportions?|split|shares?|shared|sharing|divides?|divided|apportion\w*|allocated|borne|bear|distributed)\b[^.;]{0,60}$"
    r"|\b(?:ratio|proportions?|split|basis)\b(?=[^.;]{0,40}$)",
    re.IGNORECASE,
)
_IN_FAVOUR = re.compile(r"\s*\)?,?\s+in\s+favou?r\s+of\s+(?:the\s+)?", re.IGNORECASE)
_OF_WHAT = re.compile(r"\s*(?:\([^)]*\)\s*)?of\s+(?:the\s+|all\s+|any\s+|its\s+)*(\w+(?:\s+\w+)?)", re.IGNORECASE)
# Commissions, increases and minimums stand beside one another without being shares of a whole.
_NO_WHOLE = re.compile(
    r"\b(?:commissions?|royalt(?:y|ies)|discounts?|increases?|at least|not less than|no less than|minimum|up to|interest|tax"
    r"|quorum|majority)\b",
    re.IGNORECASE,
)
_TIMES = {
    "twice": Fraction(2),
    "double": Fraction(2),
    "thrice": Fraction(3),
    "treble": Fraction(3),
    "triple": Fraction(3),
    "half": Fraction(1, 2),
}
_MULTIPLE = sifted(
    rf"\b(?P<times>twice|thrice|double|treble|triple|half|(?:{_NUMERAL})\s+times)\s+(?:as\s+(?:much|great|many|large)\s+(?:\w+\s+)?as"
    r"|(?:that|the\s+(?:share|part|portion|amount|sum)|what)(?:\s+(?:of|which|due\s+to|paid\s+to|allotted\s+to|payable\s+to))?)(?=\s)",
    re.IGNORECASE,
)
_PASSES = re.compile(
    r"\s*,?\s*(?:shall\s+|will\s+|must\s+|is\s+to\s+|then\s+|thereout\s+)*(?:pass(?:es)?|pays?|gives?|credits?|remits?|hands?(?:\s+over)?|cedes?|yields?"
    r"|transfers?|accounts?|renders?|distributes?|releases?|allows?|forwards?|makes?\s+over)\b",
    re.IGNORECASE,
)
_KEEPS = re.compile(r"\b(?:keep|retain|reserv|hold)(?:s|es|ing|e)?\s+(?:for\s+itself\s+|back\s+|the\s+\w+\s+)*$", re.IGNORECASE)
_TO_WHOM = re.compile(r"[^.;:]{0,70}?\b(?:to|unto)\s+(?:the\s+)?", re.IGNORECASE)
_SHARING = re.compile(
    r"\b(?:shar|divid|split|bear|born|bore|contribut|fund|hold|held|own|belong|accru|pay|paid|distribut|allocat|apportion|enjoy|goes?\b|subscrib"
    r"|provid|meet|met\b|credit|entitle|defray|put|bring|gets?\b|tak|receiv|stand|be\b|is\b|are\b)",
    re.IGNORECASE,
)
_A_TIE = re.compile(
    r"\bvotes?\s+(?:\w+\s+){0,4}(?:equally|evenly)\s+divided|\b(?:equality\s+of\s+votes|deadlock)\b"
    r"|\b(?:appl\w+|operat\w+|binds?|runs?|extends?)\s+equally",
    re.IGNORECASE,
)
_BOUND = re.compile(
    r"\b(?:(?:more|less|greater|fewer)\s+than|at\s+least|exceed\w*|over|up\s+to|minimum\s+of|above|below)\s+(?:\w+\s+)?$",
    re.IGNORECASE,
)
_A_VOTE_EACH = sifted(
    r"\b(?:each|every)\s+(?:of\s+(?:the\s+)?)?(?:part(?:y|ies)|shareholders?|members?|partners?|venturers?"
    r"|stockholders?|co-?venturers?|unitholders?)"
    r"(?:\s+hereto)?,?\s+(?:shall\s+|will\s+)?(?:have|has|be\s+entitled\s+to|is\s+entitled\s+to|casts?|exercises?)\s+(?:but\s+)?(?:only\s+)?(?:one|a\s+single|an\s+equal)"
    r"(?:\s+\(1\))?\s+votes?\b|\b(?:shareholders|parties|members|partners)\s+(?:shall\s+)?(?:have|vote|enjoy)\s+(?:equal\s+vot\w+|equally)\b",
    re.IGNORECASE,
)
_VOTELESS = re.compile(
    r"(?:'s\s+(?:shares|units|interest|stock|stake|holding))?\s+(?:shall\s+|do\s+|does\s+|will\s+)?(?:(?:not\s+(?:entitle\s+it\s+to\s+(?:any\s+)?vot\w+"
    r"|(?:carry|have|confer|bear|enjoy|possess)\s+(?:any\s+|a\s+|the\s+right\s+to\s+)*vot\w+))|(?:have|has|carr(?:y|ies)|confers?|bears?)\s+no\s+(?:right\s+to\s+)?vot\w+"
    r"|(?:is|are|be)\s+(?:non-voting|without\s+(?:a\s+)?vot\w+))",
    re.IGNORECASE,
)
_OWNS = re.compile(
    r"\b(?:owns?|holds?|owned|held|owning|holding)\b[^.;]{0,60}?\b(?:of|in)\s+(?:the\s+)?(?:company|joint\s+venture|venture|JVC|JV|LLC|corporation|entity|vehicle)\b|\b(?:is|are|be)\s+(?:owned|held)\s+as\s+to\b|\b(?:company|venture|JVC|JV|LLC|corporation|entity|vehicle)\s+(?:is|shall\s+be|will\s+be)\s+(?:\w+\s+)?(?:owned|held)\b",
    re.IGNORECASE,
)
_VOTING = re.compile(r"\bvot(?:es?|ing)\b", re.IGNORECASE)
_VOTES_NEXT = re.compile(r"(?:\s*\(\d+\))?\s+(?:of\s+(?:the\s+)?)?votes?\b", re.IGNORECASE)
_OF_THESE = re.compile(
    r"\s*(?:of|out\s+of)\s+(?:these|those|them|which|such)\b|\s*(?:their|its)\s+(?:\w+\s+){0,2}?(?:value|worth|amount|sum)\b",
    re.IGNORECASE,
)
_BEFORE = 160  # code points around a stretch in which the sentence beside it may speak of the same whole
_REST_FOLLOWS = re.compile(
    r"[\s.;,]*(?:\(?[\d.]+\)?\s+|\([a-z]\)\s+|and\s+)?[^.;]{0,80}?\b(?:remaining|remainder|balance|rest|residue)\b", re.IGNORECASE
)
_BETWEEN = re.compile(r"[^.;:]{0,40}?\b(?:between|among|amongst|by|to)\s+(?:the\s+)?", re.IGNORECASE)
_GAINS = (
    r"(?:(?:net|gross|distributable)\s+)?(?:profits?|revenues?|income|surplus|proceeds|gains?|receipts|takings|earnings|fruits|savings"
    r"|losses|dividends?|margins?|cash|(?:gate|ticket)\s+money)"
)
_WHOLLY = r"(?:wholly|solely|entirely|exclusively|only|in\s+full|alone|in\s+(?:its|their)\s+entirety|absolutely)"
_IS_OF = (
    r"(?:belongs?|accrues?|[ei]nures?|goes|go|pass(?:es)?|falls?|vests?|(?:be\s+|is\s+|are\s+)?(?:paid|payable|credited|allocated|distributed|retained|kept"
    r"|received|taken|enjoyed|reserved|due)|be\s+the\s+property|is\s+the\s+property|are\s+the\s+property)"
)
_BELONGS = sifted(
    rf"(?:\b(?:all|any|every|the\s+whole|the\s+entire|the\s+entirety|the\s+full|100\s?%)\b(?:\s+of)?\s+(?:\w+\s+){{0,5}}?{_GAINS}\b[^.;:%]{{0,60}}?\b{_IS_OF}"
    rf"|\b{_GAINS}\b[^.;:%]{{0,60}}?\b(?:{_IS_OF}\s+{_WHOLLY}|{_WHOLLY}\s+{_IS_OF}|belongs?|the\s+sole\s+(?:perquisite|property|benefit|account)))"
    rf"\s+(?:{_WHOLLY}\s+)?(?:to|unto|by|of|in|on|upon|for\s+the\s+(?:sole\s+|exclusive\s+)?(?:benefit|account|use)\s+of)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_IS = re.compile(
    rf"\b{_GAINS}\b[^.;:%,]{{0,60}}?\s(?:is|are|shall\s+be|will\s+be|being)\s+(?:{_WHOLLY}\s+)?(?:the\s+)?$", re.IGNORECASE
)
_HIS = re.compile(r"(?:\w'|\ws?'s|s)\s*(?:[.;]|\Z|,\s+(?:and|but|while)\b)", re.IGNORECASE)  # "is Alder's.", "are ours."
_ALSO_OTHERS = re.compile(
    r"'s(?!\s*[.;,])|\s*(?:,\s*)?(?:and|or|&)\s+(?:to\s+)?(?:the\s+)?(?:[A-Z]\w+)\b(?!\s+(?:shall|will|may|has|is|looks|receives|gets))"
    r"|[^.;]*?\b(?:until|up\s+to|first"
    r"|thereafter|pro\s+rata|in\s+proportion|as\s+to|to\s+the\s+extent|if|unless|subject\s+to|as\s+(?:agent|trustee))\b"
    r"|\s*(?:,\s*)?(?:which|who)\b",
)
_TO = re.compile(
    r"\.?[^.;:]{0,60}?\b(?:to|unto|by|from|for|of|upon|on|against|in favou?r of)\b"
    r"|\.?\s+(?:is|are|shall\s+be|will\s+be|being)\s+(?=\w+(?:\s\w+)?'s)",
    re.IGNORECASE,
)
_EQUALLY = sifted(
    r"\b(?:equally|in equal (?:shares?|parts?|proportions?|measure|moieties|halves|amounts)"
    r"|(?:in|by) (?:two )?(?:moieties|halves)|half and half"
    r"|down the middle|evenly|50\s?[/:-]\s?50"
    r"|fifty[-/ ]fifty|share and share alike"
    r"|half each)\b",
    re.IGNORECASE,
)
_ALONE = re.compile(
    r"""\s*,?\s*(?:alone|solely|exclusively)\b[^.;]{0,60}?
        \b(?:bears?|borne|makes?\ (?:up|good)|takes?|keeps?|retains?|receives?|pays?|entitled|assumes?)\b
      | \s*(?:,\s*(?:which|who)\s+)?(?:shall|will|must|is\ to|may)?\s*
        (?:alone\ |solely\ )?(?:bear|keep|retain|receive|take|assume)s?\s+
        (?:all|everything|whatever|the\ whole|the\ entire|100\s?%|one\ hundred\ per\ ?cent)\b[^.;]{0,60}""",
    re.IGNORECASE | re.VERBOSE,
)
_BORNE_BY = sifted(
    r"""\b(?:(?:all|any|every|the\ whole|the\ entire)\b[^.;,]{0,50}?\b(?:borne|made\ (?:up|good)|met|covered)\ by
        |(?:borne|made\ (?:up|good)|met|covered|funded|financed|shouldered|absorbed|carried|defrayed
         |fall|falls)\ (?:by\ |on\ |upon\ )?(?:solely
         |entirely|wholly|exclusively|only|in\ full)(?:\ (?:by|on|upon))?
        |(?:loss(?:es)?|deficits?|deficienc(?:y|ies)|shortfalls?)\b[^.;,]{0,60}?\b(?:(?:falls?|lies?
         |rests?)\b[^.;,]{0,30}?\ (?:on|upon|to|with)
         |(?:be|is|are)\ (?:\w+\ )?(?:allocated|charged|debited|attributed|assigned)\b[^.;,]{0,30}?\ to
         |(?:borne|met|covered|made\ good|absorbed|shouldered|carried)\ by
         |(?:for|to)\ the\ (?:sole\ )?(?:account|charge)\ of))
        \ (?:the\ )?$""",
    re.IGNORECASE | re.VERBOSE,
)
_WHICH_IT_BEARS = re.compile(
    r"\s*(?:alone\s+)?(?:shall|will|must)?\s*(?:alone\s+)?bears?\b\s*(?:alone)?\s*(?=[.;,]|$)", re.IGNORECASE
)
_WHICH = re.compile(r"\b(?:which|that)\s+(?:the\s+)?$", re.IGNORECASE)
_ON_ACCOUNT = re.compile(r"['\u2019]s\s+(?:sole\s+|own\s+)?(?:account|charge)\b", re.IGNORECASE)
_EXEMPT = re.compile(
    r"""\s*(?:(?:shall|will|must|is|does)\s+(?:not|never)\s+(?:be\s+)?(?:(?:called\s+upon|required|obliged|bound|liable|made)\s+to\s+)?
        (?:contribute|bear|share|participate|answer)\b\s*(?:to|towards|for|in)?
        |(?:shall|will)?\s*(?:bears?|ha(?:s|ve)|takes?)\s+no\s+(?:part|share|portion)\s+(?:of|in)
        |(?:shall|will)?\s*(?:bears?|shares?|participates?)\s+(?:in\s+)?(?:no|none\s+of)
        |(?:shall\s+be|is|will\s+be)\s+(?:exempt|free|excused|relieved|spared|exonerated)\s+from)
        \s*(?:any|all|every|the|such|a|its|net|of|share|part|portion|whatever|\s)*\s*(?:loss(?:es)?|deficits?|deficienc(?:y|ies)|shortfalls?)\b
        (?!\s+(?:of\s+(?:data|use|goods|profits?)|aris|caus|suffered|occasioned|result|incurred\s+by))""",
    re.IGNORECASE | re.VERBOSE,
)
_ENDS_IN_LOSS = re.compile(r"\b(?:loss(?:es)?|deficits?|deficienc(?:y|ies)|shortfalls?)\Z", re.IGNORECASE)
_NOT_ALONE = re.compile(r"\s*(?:,|and|or|&)\s+(?:the\s+)?[A-Z]")
_LIMB = re.compile(r"(?:[,;]\s+(?:and|but|while|whilst|whereas)\s+|;\s+)(?:(?:the|any|all|net)\s+)*", re.IGNORECASE)
_OPENING = 30  # characters at the beginning of a limb in which it names what it divides
_OF_SHARE = re.compile(r"\s+(?:of|each|shares?|to|for)\b", re.IGNORECASE)
_NEGATIVE = re.compile(r"\b(?:negative|deficienc(?:y|ies)|deficits?|shortfalls?)\b", re.IGNORECASE)
_NEGATED = re.compile(r"\b(?:not|never|no)\b", re.IGNORECASE)
