"""Divisions told in a sentence for each party: "Alder receives 70% of the Net Profit. Birch receives 30%."."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import TYPE_CHECKING

from pactlint.agreement import ClauseKind, Division, Share, Unread
from pactlint.document import Span
from pactlint.extract.divisions.wholes import wholes
from pactlint.extract.sentences import sentences
from pactlint.quantity import Percentage

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pactlint.agreement import Amount, Clause, Mention
    from pactlint.document import Document


@dataclass(frozen=True, slots=True)
class _Bit:
    """What one sentence gives one party; `place` counts the sentences."""

    share: Share
    kind: str
    clause: int
    place: int


def successive(
    document: Document,
    clauses: Sequence[Clause],
    mentions: Sequence[Mention],
    amounts: Sequence[Amount],
    told: Sequence[Division],
) -> Iterator[Division]:
    """The divisions whose shares stand in sentences that follow one another, where no sentence divides the whole by itself."""
    run: list[_Bit] = []
    for found in _bits(document, clauses, mentions, amounts, told):
        bit = _rest_told(found, run) if isinstance(found.share.value, Unread) else found
        if bit is None:
            continue
        continues = run and bit.place - run[-1].place <= _GAP and bit.kind == run[-1].kind
        if not continues or bit.share.party in {each.share.party for each in run}:
            yield from _division(run)
            run = []
        run.append(bit)
    yield from _division(run)


def _rest_told(bit: _Bit, run: Sequence[_Bit]) -> _Bit | None:
    """What "the rest" is, once it is known of what."""
    told = sum((each.share.value.value for each in run if isinstance(each.share.value, Percentage)), Fraction(0))
    if not run or told >= 100 or bit.place - run[-1].place > _GAP:
        return None
    return replace(bit, share=replace(bit.share, value=Percentage(100 - told)))


def _division(run: Sequence[_Bit]) -> Iterator[Division]:
    if len(run) > 1:
        shares = tuple(bit.share for bit in run)
        yield Division(run[0].kind, shares, Span(shares[0].span.start, shares[-1].span.end), run[0].clause)


def _bits(
    document: Document,
    clauses: Sequence[Clause],
    mentions: Sequence[Mention],
    amounts: Sequence[Amount],
    told: Sequence[Division],
) -> Iterator[_Bit]:
    percentages = [amount for amount in amounts if isinstance(amount.value, Percentage)]
    place, kind, since = 0, "", -_GAP
    taken = [division.span for division in told]
    for clause in clauses:
        if clause.kind in (ClauseKind.TITLE, ClauseKind.PARTIES, ClauseKind.SIGNATURES):
            continue
        for sentence in sentences(document, clause.body):
            place += 1
            figures = _within(percentages, sentence)
            if len(figures) > 1 or any(sentence.start <= span.start < sentence.end for span in taken):
                continue
            named = _within(mentions, sentence)
            said = [each for each, _ in wholes(document.plain, sentence)]
            if not figures:
                rest = _rest(document, sentence, named) if kind and place - since <= _GAP else None
                if rest:
                    yield _Bit(rest, kind, clause.index, place)
                kind, since = (said[-1], place) if said else (kind, since)
                continue
            share = _share(document, sentence, figures[0], named)
            if share is None:
                continue
            of = _kind(document, sentence, figures[0]) or (kind if place - since <= _GAP else "")
            if of:
                kind, since = of, place
                yield _Bit(share, of, clause.index, place)


def _share(document: Document, sentence: Span, figure: Amount, named: Sequence[Mention]) -> Share | None:
    """The share of the party that the sentence begins with, if it says that the party gets or holds so much and nothing else."""
    before = [mention for mention in named if mention.span.start < figure.span.start]
    if not isinstance(figure.value, Percentage) or any(len(mention.parties) != 1 for mention in named):
        return None
    if not before and len(named) == 1 and _GOES_TO.fullmatch(document.plain, figure.span.end, named[0].span.start):
        return Share(named[0].parties[0], figure.value, figure.span)
    if len(before) != 1:
        return None
    gets = _GETS.fullmatch(document.plain, before[0].span.end, figure.span.start)
    if not gets or not _SIMPLE.match(document.plain, figure.span.end, sentence.end + 1):
        return None
    return Share(before[0].parties[0], figure.value, figure.span)


def _rest(document: Document, sentence: Span, named: Sequence[Mention]) -> Share | None:
    """The share of the one party of whom a sentence says that it has what is left."""
    found = _REST.search(document.plain, sentence.start, sentence.end)
    if found is None or len(named) != 1 or len(named[0].parties) != 1:
        return None
    return Share(named[0].parties[0], Unread(Span(*found.span()), "what is left"), Span(*found.span()))


def _kind(document: Document, sentence: Span, figure: Amount) -> str:
    return next((kind for kind, _ in wholes(document.plain, Span(figure.span.end, sentence.end))), "")


def _within(spanned: Sequence[Mention] | Sequence[Amount], span: Span) -> list:  # type: ignore[type-arg]  # of either
    first = bisect_left(spanned, span.start, key=lambda each: each.span.start)
    return list(spanned[first : bisect_left(spanned, span.end, key=lambda each: each.span.start)])


_GAP = 2  # sentences within which one goes on where another left off
_GETS = re.compile(
    r"(?:'s\s+(?:share|part|portion|stake|interest|percentage)\s+(?:of\s+(?:the\s+)?[\w ]{1,30}\s+)?(?:shall\s+be|is|will\s+be)"
    r"|,?\s*(?:shall\s+|will\s+|is\s+to\s+|must\s+)?(?:be\s+)?(?:gets?|receives?|takes?|keeps?|retains?|haves?|has|is\s+entitled\s+to|entitled\s+to"
    r"|earns?|holds?|owns?|bears?|contributes?|provides?|draws?|enjoys?|subscribes?\s+for|meets?))\s+(?:the\s+)?(?:a\s+share\s+of\s+)?",
    re.IGNORECASE,
)
_GOES_TO = re.compile(
    r"\.?(?:\s*\([^)]*\))?\s+of\s+(?:it|them|that|(?:the\s+|all\s+|any\s+)*(?:[\w-]+\s+){0,3}?[\w-]+)\s+(?:shall\s+|will\s+|is\s+to\s+)?(?:be\s+|is\s+|are\s+)?"
    r"(?:belongs?|goes|go|accrues?|paid|payable|allocated|distributed|credited|held|borne|owned|contributed|due)\s+(?:to|by)\s+(?:the\s+)?",
    re.IGNORECASE,
)
_REST = re.compile(
    r"\b(?:the\s+)?(?:rest|remainder|balance|residue|remaining\s+(?:\w+\s+)?(?:half|part|share|per\s?cent|percent|\w+th))\b",
    re.IGNORECASE,
)
_SIMPLE = re.compile(
    r"(?:\s*\([^)]*\))?(?:\s+(?:of|in)\s+(?:it|them|the\s+same|that|this|(?:the\s+|all\s+|any\s+|such\s+|its\s+)*(?:[\w-]+\s+){0,3}?[\w-]+))?"
    r"(?:\s+of\s+the\s+(?:venture|company|alliance|joint\s+venture|JVC))?\s*(?:[.;]|\Z|\n|,\s+(?:payable|and\s+no))",
    re.IGNORECASE,
)
