"""Sentences of an agreement: where contracts end them, not where abbreviations, section numbers and quotation marks pretend to.

A semicolon does not end a sentence; a list item, on its own line or set off by a colon or semicolon and white space, does.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import accumulate

from pactlint.agreement import Clause, ClauseKind, Sentence
from pactlint.document import Document, Span

_MARK = r"(?=(?:\([a-zA-Z\d]{1,4}\)|\d{1,2}(?:\.\d{1,2})*[.)]|[a-zA-Z][.)]|[ivxIVX]{1,4}[.)]|[•▪●·o*-])\s)"
_STOP = re.compile(
    r"[.?!;:,\n](?:"  # what it begins with at once, which the engine looks for without trying the rest
    r"(?<=[.?!])[\"')\]\u2019\u201d]*(?P<gap>\s+)(?=[\"'(\[\u2018\u201c]*[A-Z\d•§]|\([a-z]{1,4}\)\s)"
    rf"|(?<=[;:,.])[\"')\]\u2019\u201d]*(?:\s(?:and|or))?(?P<item>\s*\n\s*|(?<![,.])\s{{2,}}){_MARK}"
    r"|(?<=\n)(?:(?P<blank>[^\S\n]*\n\s*)|(?P<bullet>\s*)(?=[•▪●·]\s)|(?P<row>\s*)(?=[^\n|]{1,160}\s\|\s)))"
)
_NEVER_ENDS = frozenset(
    (
        "mr mrs ms smt mdm shri engr adv capt dr prof messrs st cf viz "
        "v vs e.g i.e eg ie approx est attn tel fax rs m/s hon gen rev sr jr esq ph ext op "
        "jan feb mar apr jun jul aug sep sept oct nov dec u.k e.u n.y d.c dept div bros mfg assn intl natl"
    ).split()
)
_BEFORE_A_NUMBER = frozenset("no nos sec sect secs art arts para paras par cl cls fig figs ex exh ref vol ch pt pp p seq".split())
_MAY_END = frozenset(
    (
        "inc ltd co cos corp llc l.l.c l.p lp llp l.l.p plc pvt pty s.a s.p.a n.v b.v a.g gmbh u.s u.s.a usa a.m p.m etc ph.d al"
    ).split()
)
_OPENS = frozenset(
    (
        "the this each either neither if in any all no such upon for it every where when unless notwithstanding except subject "
        "nothing should without during within both on at by to as an a these those there that its after before following "
        "provided party parties company supplier licensee licensor distributor buyer seller customer he she they we you our your "
        "under with"
    ).split()
)
_LABELLED = frozenset(
    (
        "exhibit schedule annex annexure appendix attachment class part section article clause party group tier phase series"
    ).split()
)
_WORD = re.compile(r"[A-Za-z\d&./]+\Z")
_NUMBER = re.compile(r"\(?(?:\d{1,3}(?:\.\d{1,3})*|[IVXLC]{1,6}|[A-Za-z])\)?\Z")
_NUMBERED = re.compile(r"[\"'(\[]*(?:\d|[IVXLC]+(?![a-z])|[A-Z](?![a-z]))")
_KEPT = 8_192  # blocks whose sentences are remembered: every extractor asks for those of the same ones
_NEXT = re.compile(r"[\"'(\[]*([A-Za-z]+)")


def sentences(document: Document, span: Span) -> Iterator[Span]:
    """The sentences that begin in a span, in order, without white space around them; no sentence crosses a block."""
    for block in document.blocks_in(span):
        inside = Span(max(block.span.start, span.start), min(block.span.end, span.end))
        yield from _of_block(document.text, document.plain, inside)


def sentences_of(document: Document, clauses: Sequence[Clause]) -> tuple[Sentence, ...]:
    """Every sentence of the clauses' own words and of the paragraphs in no clause, in the order of the text.

    Signatures have none, and of the paragraph that names the parties the first is none: in a letter its others are terms.
    """
    found = [Sentence(sentence, clause.index) for clause in clauses for sentence in _terms(document, clause)]
    starts = [clause.span.start for clause in clauses]
    reaches = list(accumulate((clause.span.end for clause in clauses), max, initial=0))
    for block in document.blocks:
        if block.span.start >= reaches[bisect_right(starts, block.span.start)]:
            found += [Sentence(sentence, None) for sentence in sentences(document, block.span)]
    return tuple(sorted(found, key=lambda sentence: sentence.span))


def _terms(document: Document, clause: Clause) -> list[Span]:
    if clause.kind is ClauseKind.SIGNATURES:
        return []
    return list(sentences(document, clause.body))[clause.kind is ClauseKind.PARTIES :]


@lru_cache(maxsize=_KEPT)
def _of_block(text: str, plain: str, block: Span) -> tuple[Span, ...]:
    start = block.start
    found: list[Span] = []
    for stop in _STOP.finditer(text, block.start, block.end):
        gap = str(stop.lastgroup)
        if gap == "gap" and not _ends(plain, start, stop):
            continue
        found += _trimmed(text, start, stop.start(gap))
        start = stop.end()
    return (*found, *_trimmed(text, start, block.end))


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    words = text[start:end]
    start += len(words) - len(words.lstrip())
    end -= len(words) - len(words.rstrip())
    if start < end:
        yield Span(start, end)


def _ends(plain: str, start: int, stop: re.Match[str]) -> bool:
    """Does a full stop before white space and a capital or a figure end the sentence that began at `start`?"""
    at = stop.start()
    if plain[at] != ".":
        return True
    if _NUMBER.fullmatch(plain[start:at].strip()):
        return False  # "9.", "IV.", "(a).": the number of what follows
    found = _WORD.search(plain, max(start, at - 24), at)
    word = found[0] if found else ""
    folded = word.lower().rstrip(".")
    if folded in _NEVER_ENDS:
        return False
    if folded in _BEFORE_A_NUMBER:
        return _NUMBERED.match(plain, stop.end()) is None
    if folded in _MAY_END:
        following = _NEXT.match(plain, stop.end())
        return following is not None and following[1].lower() in _OPENS
    if len(word) == 1 and word.isupper():
        return _previous_word(plain, start, at - 1) in _LABELLED
    return True


def _previous_word(plain: str, start: int, end: int) -> str:
    words = plain[max(start, end - 24) : end].split()
    return words[-1].lower() if words else ""
