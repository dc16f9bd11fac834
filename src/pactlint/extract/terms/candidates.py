"""Where a text has phrases that may be terms, and what stands around each."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pactlint.document import Span
from pactlint.extract.terms.candidate import Candidate, names_somebody
from pactlint.extract.terms.matching import words_of
from pactlint.extract.terms.ordinary import (
    STRONG,
)
from pactlint.extract.terms.prose import Prose
from pactlint.extract.terms.wording import singular

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from pactlint.agreement import Clause
    from pactlint.document import Document


def candidates(document: Document, clauses: Sequence[Clause], phrases: Iterable[re.Match[str]]) -> dict[str, Candidate]:
    """The candidates by the words they are made of, each with its uses in sentences."""
    plain = document.plain
    prose = Prose(document, clauses)
    found: dict[str, Candidate] = {}
    reaches: dict[str, tuple[int, int] | None] = {}
    for phrase in phrases:
        if phrase[0] not in reaches:
            reaches[phrase[0]] = _reach(phrase[0])
        reach = reaches[phrase[0]]
        if reach is None or not prose.holds(phrase.start() + reach[0]):
            continue
        for start, end in _pieces(plain, phrase.start() + reach[0], phrase.start() + reach[1]):
            term = plain[start:end]
            parts = tuple(singular(part) for part in re.findall(r"[a-z]+", term.lower()))
            if not _may_be_term(plain, term, parts, start, end) or _is_set_off(document.text, start, end):
                continue
            candidate = found.setdefault(" ".join(parts), Candidate(" ".join(term.split()), parts))
            candidate.spans.append(Span(start, end))
            before = STRONG.search(plain[max(0, start - 14) : start])
            candidate.strong += bool(before and not before["weak"])
            candidate.weak += bool(before and before["weak"])
            candidate.article += plain[max(0, start - 5) : start].endswith((" the ", "the  "))
            candidate.inside += bool(_AFTER_SMALL.search(plain[max(0, start - 16) : start]))
            candidate.acting += bool(_ACTS.search(plain, max(0, start - 40), start))
            candidate.part += bool(_AS_A.search(plain, max(0, start - 8), start))
            candidate.pointed += bool(_TOLD_IN_A_CLAUSE.match(plain, end))
            candidate.named = candidate.named or plain[start - 1 : start] in {'"', "'"}
            candidate.named = candidate.named or bool(
                _OWNED.search(plain, max(0, start - 3), start) and _MADE_TO_SELL.match(plain, end)
            )
            candidate.named = candidate.named or bool(_NAMED.match(plain, end) or _TOLD_IN_A_SCHEDULE.match(plain, end))
    return found


def _reach(phrase: str) -> tuple[int, int] | None:
    """Where in a phrase its words begin and end; None if it has none or names somebody or something."""
    words = words_of(phrase)
    if not words or names_somebody([word.key for word in words]):
        return None
    return words[0].start, words[-1].end


def _pieces(plain: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A phrase cut at "and", "or", "to", possessives and whatever else joins two things, without words that open a sentence."""
    for found in _PIECE.finditer(plain, start, end):
        first = found.start()
        for word in re.finditer(r"[A-Za-z-]+", found[0]):
            if word[0].lower() not in _STARTERS:
                first = found.start() + word.start()
                break
        else:
            continue
        trailing = _TRAILING.search(plain, first, found.end())
        yield first, trailing.start() if trailing else found.end()


def _may_be_term(plain: str, term: str, parts: tuple[str, ...], start: int, end: int) -> bool:
    if (
        not 0 < len(parts) <= _MOST_WORDS
        or any(part.isupper() and len(part) > 1 for part in re.split(r"[ -]+", term))
        or any(len(part) == 1 for part in parts)
    ):
        return False
    before = plain[max(0, start - 3) : start].rstrip(" \"'(")
    opens = not before or before[-1] in _STOPS or before[-1] in ")0123456789"
    if (opens and len(parts) == 1) or _BRAND.search(term) or _HALF_CAPITAL.fullmatch(term) or _NAME_GOES_ON.match(plain, end):
        return False
    after = plain[end : end + 12]
    return not _NO_TERM_AFTER.match(after) and before[-1:] not in '"&'


def _is_set_off(text: str, start: int, end: int) -> bool:
    """Does it stand alone at a paragraph's end, without a stop: a heading that a conversion has put into the line above?"""
    return _APART.match(text, end) is not None and text[max(0, start - 2) : start].isspace()


_APART = re.compile(r"[^\S\n]*(?:\n[^\S\n]*\n|\Z)")
_HALF_CAPITAL = re.compile(r"[A-Z][a-z]*(?:-[a-z]+)+")  # "Sino-foreign"
_BRAND = re.compile(r"[a-z][A-Z]")  # "PumpNet"
_NAME_GOES_ON = re.compile(r"\s+(?:Association|Institute|Society|University|Commission|Council|Court|Board|Act|Code)\b")
_NO_TERM_AFTER = re.compile(r" ?(?:,? (?:Inc|L\.?L\.?C|Ltd|Corp|Co\b|L\.P|No\. )|\((?!as\b|each\b|which\b)\w|[\d@/.]\w|\d| \d)")
_PIECE = re.compile(r"[A-Z][A-Za-z-]*(?: +(?:(?:of|for) +)?[A-Z][A-Za-z-]*)*")
_STARTERS = frozenset(
    """
    the this that these those each any all no such its his her their our your my in on at by for to of and or if as upon under
    with without
    within except subject notwithstanding provided further however unless until while during after before both either neither
    every
    other another a an when where which who nothing it we you they there here so than then some certain said following prior
    """.split()
)
_TRAILING = re.compile(r" +(?:In|To|Of|For|And|Or|The|By|With|On|At|From|Is|As|No)$")
_STOPS = frozenset(".:;?!")
_MOST_WORDS = 5
_AS_A = re.compile(r"(?:\bas an?|, as) {1,3}$")
_AFTER_SMALL = re.compile(r"(?<![\w.])(?:[a-z]{2,12}|[a-z]{2,12} {1,3}an?) {1,3}$")
_ACTS = re.compile(r"\b[a-z]{3,}(?:ed|en) (?:in writing )?(?:by|through) {1,3}$")
_OWNED = re.compile(r"(?:['\u2019]s|s['\u2019]) {1,2}$")
_MADE_TO_SELL = re.compile(
    r" (?:software|products?|platform|apps?|applications?|suites?|engine|tools?|brand|range|line|technology)\b"
)
"""Who makes it stands before a name, and what sort of thing it is behind it: "Alder's Steady Flow software"."""
_NAMED = re.compile(
    r"[\w'-]{0,3} ?\((?:(?:the|each|an?|collectively|together|as|hereinafter)[ ,]+){0,4}(?:\"|[A-Z]{2,}s?\))|\"|@"
    r"|[^.;]{0,60}?\(?(?:as|each)\b[^().;]{0,40}defined (?:in|by|under) (?:the|that|its|their|[A-Z])|s? (?:is|are) (?:an?|the"
    r"|defined|any|all)\b|[\u00ae\u2122\u2120]| ?\((?:R|TM|SM)\)|,? or (?:another|any other) [a-z]"
    r"|(?: (?:in|on|for|of|to|and|the|[A-Z]\w+)){1,9} ?\((?:V|v|Ver\.|Version )\.? ?\d"
)
"""What follows a use that tells what it is: a name of its own in a bracket, a class; or a title's version."""
_TOLD = (
    r"s?,?\s+(?:as\s+|which\s+(?:is|are)\s+|that\s+(?:is|are)\s+)?(?:set\s+(?:forth|out)|listed|specified|described|defined|identified|stated"
    r"|shown|contained)\s+(?:more\s+fully\s+)?(?:in|on|at)\s+(?:the\s+|this\s+)?(?:attached\s+)?"
)
_TOLD_IN_A_SCHEDULE = re.compile(rf"{_TOLD}(?:schedule|exhibit|annex|annexure|appendix|attachment)\b", re.IGNORECASE)
_TOLD_IN_A_CLAUSE = re.compile(rf"{_TOLD}(?:section|article|clause|paragraph)\b", re.IGNORECASE)
"""Where a use says itself where the term is told; a clause that does so uses it too, else it tells something else."""
