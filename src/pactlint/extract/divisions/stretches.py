"""Which stretch of a clause divides which whole: a sentence, a sentence with the list under it, a line, a limb."""

from __future__ import annotations

import re
from fractions import Fraction
from itertools import pairwise
from typing import TYPE_CHECKING

from pactlint.agreement import Division, Share
from pactlint.document import Span
from pactlint.extract.divisions.context import NEAR, OPENING
from pactlint.extract.divisions.figured import RATIO_OF_MANY, figured
from pactlint.extract.divisions.figures import figures_in
from pactlint.extract.divisions.unfigured import unfigured
from pactlint.extract.divisions.wholes import divided, wholes
from pactlint.extract.sentences import sentences
from pactlint.quantity import Percentage

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pactlint.agreement import Clause
    from pactlint.extract.divisions.context import Context

LIST_LENGTH = 1500  # code points of a list read under its opening sentence


def of_clause(context: Context, clause: Clause) -> Iterator[Division]:
    """The divisions of a clause's own text, in its order."""
    end = clause.body.start
    for sentence in sentences(context.document, clause.body):
        if sentence.start < end:
            continue
        stretch = _with_list(context, sentence, clause)
        end = stretch.end
        yield from _of_stretch(context, stretch, clause)


def _with_list(context: Context, sentence: Span, clause: Clause) -> Span:
    text = context.document.text[sentence.start : sentence.end]
    if not text.rstrip().endswith((":", "as follows", "thus")) and not _OPENED.search(text):
        return sentence
    return Span(sentence.start, min(max(clause.span.end, sentence.end), sentence.end + LIST_LENGTH))


def _of_stretch(context: Context, stretch: Span, clause: Clause) -> Iterator[Division]:
    for part in _bands(context, stretch) or _limbs(context, stretch) or _after_ratio(context, stretch) or [stretch]:
        yield from _of_part(context, part, stretch, clause)


def _bands(context: Context, stretch: Span) -> list[Span]:
    """The lines of a list that each divide a whole of their own: "Band A: Northgate 70, Calder 30"."""
    lines: list[Span] = []
    start = stretch.start
    for line in context.document.text[stretch.start : stretch.end].split("\n"):
        lines.append(Span(start, start + len(line)))
        start += len(line) + 1
    several = [
        line
        for line in lines[1:]
        if len({mention.parties for mention in context.mentions_in(line) if len(mention.parties) == 1}) > 1
        and len(figures_in(context, line, stretch)) > 1
    ]
    return several if len(lines) > 1 else []


def _limbs(context: Context, stretch: Span) -> list[Span]:
    """The limbs of a sentence that each divide a whole: "profits 70% to Alder …, and losses 50% to Alder …"."""
    cuts = [found.end() for found in _LIMB.finditer(context.document.plain, stretch.start, stretch.end)]
    starts = [cut for cut in cuts if next(wholes(context.document.plain, Span(cut, min(cut + OPENING, stretch.end))), None)]
    if not starts:
        return []
    limbs = [Span(start, end) for start, end in pairwise([stretch.start, *starts, stretch.end])]
    return limbs if all(_shares(context, limb, limb) for limb in limbs) else []


def _after_ratio(context: Context, stretch: Span) -> list[Span]:
    """A ratio and what goes on from it: "Ownership being 45 : 25 : 30, Alder casts 30 votes, Birch 15 and Cedar 55"."""
    ratio = RATIO_OF_MANY.search(context.document.plain, stretch.start, stretch.end)
    if ratio is None or not context.document.plain.startswith(", ", ratio.end()):
        return []
    limbs = [Span(stretch.start, ratio.end() + 1), Span(ratio.end() + 1, stretch.end)]
    return [] if context.mentions_in(limbs[0]) else limbs


def _of_part(context: Context, part: Span, stretch: Span, clause: Clause) -> Iterator[Division]:
    shares = _shares(context, part, stretch)
    if not shares:
        return
    before = Span(stretch.start, max(share.span.start for share in shares[:1]))
    voting = _VOTES_NEXT.match(context.document.plain, shares[0].span.end, part.end) or _VOTING.search(
        context.said(shares[0].span)
    )
    kinds: tuple[str, ...] = ("votes",) if voting else ()
    kinds = (
        kinds or divided(context.document.plain, before) or tuple(kind for kind, _ in wholes(context.document.plain, part))[:1]
    )
    if _ENDS_IN_LOSS.search(context.said(shares[0].span)):
        kinds = ("loss",)
    if kinds == ("profit",) and _NEGATIVE.search(context.document.plain, stretch.start, stretch.end):
        kinds = ("loss",)
    if kinds == ("cost",) and any(kind == "loss" for kind, _ in wholes(context.document.plain, before)):
        kinds = ("loss",)
    heading = context.heading_over(clause) if kinds == ("cost",) else None
    over = tuple(kind for kind, _ in wholes(context.document.plain, heading)) if heading else ()
    if "loss" in over and "cost" not in over:
        kinds = ("loss",)
    if kinds in ((), ("contribution",)) and _HELD_OF.search(
        context.document.plain, max(0, part.start - NEAR), shares[0].span.end
    ):
        kinds = ("capital",)
    if not kinds and _OF_THESE.match(context.document.plain, part.start, part.end):
        kinds = divided(context.document.plain, Span(max(0, part.start - NEAR), part.start))[:1]
    if not kinds and clause.heading:
        kinds = divided(context.document.plain, clause.heading)
    if not kinds and _OWNS.search(context.document.plain, part.start, part.end):
        kinds = ("capital",)
    span = Span(min(s.span.start for s in shares), max(s.span.end for s in shares))
    if kinds == ("loss",):
        shares = _with_those_spared(context, shares, span)
    complete = _is_complete(context, part, stretch, shares)
    for kind in kinds:
        yield Division(kind, tuple(shares), span, clause.index, complete)


def _with_those_spared(context: Context, shares: list[Share], span: Span) -> list[Share]:
    """The shares of a loss that some of the parties bear whole, with the nothing that the others bear."""
    told = {share.party for share in shares}
    known = [share.value.value for share in shares if isinstance(share.value, Percentage)]
    if len(known) < len(shares) or sum(known) != 100 or not told <= set(context.parties):
        return shares
    return [*shares, *(Share(party, Percentage(Fraction(0)), span) for party in context.parties if party not in told)]


def _is_complete(context: Context, part: Span, stretch: Span, shares: list[Share]) -> bool:
    """Is there no figure besides the shares, and are they all of one whole?"""
    told = {share.span for share in shares}
    if any(figure.span not in told for figure in figures_in(context, part, stretch)):
        return False
    if _REST_FOLLOWS.match(context.document.plain, stretch.end, stretch.end + NEAR):
        return False
    of = {
        " ".join(found[1].lower().split())
        for share in shares
        if (found := _OF_WHAT.match(context.document.plain, share.span.end, part.end))
    }
    return len(of) < 2 and _NO_WHOLE.search(context.document.plain, part.start, part.end) is None


def _shares(context: Context, part: Span, stretch: Span) -> list[Share]:
    named = [mention for mention in context.mentions_in(part) if len(mention.parties) == 1]
    figures = figures_in(context, part, stretch)
    told = figured(context, part, figures, named)
    several = len(figures) > 1 and named  # what they tell is all that is told
    return told if told or several else unfigured(context, part, named, whole=not figures)


_OPENED = re.compile(r":[^\S\n]*\n")  # a list whose first item stands in the paragraph that opens it
_OF_WHAT = re.compile(r"\s*(?:\([^)]*\)\s*)?of\s+(?:the\s+|all\s+|any\s+|its\s+)*(\w+(?:\s+\w+)?)", re.IGNORECASE)
# Commissions, increases and minimums stand beside one another without being shares of a whole.
_NO_WHOLE = re.compile(
    r"\b(?:commissions?|royalt(?:y|ies)|discounts?|increases?|at least|not less than|no less than|minimum|up to|interest|tax"
    r"|quorum|majority)\b",
    re.IGNORECASE,
)
_OWNS = re.compile(
    r"\b(?:owns?|holds?|owned|held|owning|holding)\b[^.;]{0,60}?\b(?:of|in)\s+(?:the\s+)?(?:company|joint\s+venture|venture|JVC|JV|LLC|corporation|entity|vehicle)\b|\b(?:is|are|be)\s+(?:owned|held)\s+as\s+to\b|\b(?:company|venture|JVC|JV|LLC|corporation|entity|vehicle)\s+(?:is|shall\s+be|will\s+be)\s+(?:\w+\s+)?(?:owned|held)\b",
    re.IGNORECASE,
)
_HELD_OF = re.compile(
    r"\b(?:shares|units|stock|equity)\b[^;]{0,120}?\bof\s+(?:which|whom|whose|these|those)\s+(?:the\s+)?(?-i:[A-Z])"
    r"[\w ]{1,40}?\s(?:holds?|owns?|has|takes?|subscribes?)\b",
    re.IGNORECASE,
)
_VOTING = re.compile(r"\bvot(?:es?|ing)\b", re.IGNORECASE)
_VOTES_NEXT = re.compile(r"(?:\s*\(\d+\))?\s+(?:of\s+(?:the\s+)?)?votes?\b", re.IGNORECASE)
_OF_THESE = re.compile(
    r"\s*(?:of|out\s+of)\s+(?:these|those|them|which|such)\b|\s*(?:their|its)\s+(?:\w+\s+){0,2}?(?:value|worth|amount|sum)\b",
    re.IGNORECASE,
)
_REST_FOLLOWS = re.compile(
    r"[\s.;,]*(?:\(?[\d.]+\)?\s+|\([a-z]\)\s+|and\s+)?[^.;]{0,80}?\b(?:remaining|remainder|balance|rest|residue)\b", re.IGNORECASE
)
_ENDS_IN_LOSS = re.compile(r"\b(?:loss(?:es)?|deficits?|deficienc(?:y|ies)|shortfalls?)\Z", re.IGNORECASE)
_LIMB = re.compile(r"(?:[,;]\s+(?:and|but|while|whilst|whereas)\s+|;\s+)(?:(?:the|any|all|net)\s+)*", re.IGNORECASE)
_NEGATIVE = re.compile(r"\b(?:negative|deficienc(?:y|ies)|deficits?|shortfalls?)\b", re.IGNORECASE)
