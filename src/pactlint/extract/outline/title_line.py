"""The title on a line of its own at the front of an agreement."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pactlint.document import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pactlint.extract.outline.places import Place

NOUN = (
    r"(?:agreements?|contracts?|memorandum of (?:understanding|agreement)|letter of intent|term sheet|deed|lease"
    r"|licen[cs]e|amendment"
    r"|addendum|undertaking|covenant|terms(?: and conditions)?|conditions|bylaws|charter|policy|side letter|consent"
    r"|statement of work"
    r"|order form|offer|guaranty|guarantee|warranty|plan|note|certificate)"
)
"""A pattern of the words that say what kind of document one is."""


def title_line(plain: str, places: Sequence[Place], first: int | None) -> Span | None:
    """The title before the first paragraph of the text (its index, None if unknown), or at the head of that paragraph."""
    cover = places[: _SHORT_COVER if first is None else first]
    best: Span | None = None
    for at, place in enumerate(cover):
        span = _in_line(plain, place, cover[max(0, at - 1) : at], cover[at + 1 : at + 2])
        if span and place.block.heading == 0:
            return span
        best = best or span
    if best is None and first is not None and not _IN_A_SENTENCE.match(plain, places[first].start):
        return _in_line(plain, places[first], (), ())
    return best


_SHORT_COVER = 20
_LONGEST = 160
_HAS_NOUN = re.compile(rf"\b{NOUN}\b", re.IGNORECASE)
_PREFIX = re.compile(
    r"(?:(?:exhibits?|ex|schedule|annex|appendix|attachment)[\s.-]{1,3}[\w.()-]{1,12}[\s:.-]*|execution (?:copy|version)\s*"
    r"|conformed copy\s*|confidential(?: treatment requested)?\b\s*|draft\s+|page \d+ of \d+\s*|\[?\*+\]?\s*|form of\s+)+",
    re.IGNORECASE,
)
_SUFFIX = re.compile(
    r"\s*(?:[-:,.(]?\s*\b(?:between|by and (?:between|among)|among|dated|made|effective as of|this |the parties|whereas|recitals?"
    r"|table of contents|parties)\b.*|\s{2,}.*|\(the \".*)$",
    re.IGNORECASE | re.DOTALL,
)
_IN_A_SENTENCE = re.compile(r"(?:this|the|whereas|between|by|effective|dated|made|entered|as of|in)\b", re.IGNORECASE)
_NOT_A_TITLE = re.compile(
    r"table of contents|contract no|agreement no|pursuant to|confidential treatment|omitted|securities|filed|whereas"
    r"|agree as follows"
    r"|hereby|this agreement",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r"\b(?:to|to the|of|and|for)$", re.IGNORECASE)


def _in_line(plain: str, place: Place, before: Sequence[Place], after: Sequence[Place]) -> Span | None:
    if place.marks and place.marks[0].automatic:
        return None
    start, end = place.start, min(place.end, place.start + 3 * _LONGEST)
    found = _PREFIX.match(plain, start, end)
    if found and found.end() < end:
        start = found.end()
    text = _without_suffix(plain[start:end])
    if not text or len(text) > _LONGEST or not text[0].isupper():
        return None
    if place.block.heading == 0:
        return Span(start, start + len(text))
    if place.marks or not _is_title(text):
        return None
    if " " not in text and before and _is_capitals(plain, before[0]):
        start, text = before[0].start, plain[before[0].start : start + len(text)]
    if _GOES_ON.search(text) and after and after[0].end - after[0].start <= _LONGEST:
        return Span(start, after[0].end)
    return Span(start, start + len(text))


def _without_suffix(text: str) -> str:
    cut = _SUFFIX.search(text)
    return (text[: cut.start()] if cut and cut.start() else text).rstrip(" .:,-")


def _is_title(text: str) -> bool:
    if not _HAS_NOUN.search(text) or _NOT_A_TITLE.search(text) or text.count(".") > 2:
        return False
    words = [word for word in re.findall(r"[A-Za-z][\w'-]*", text) if len(word) > 3]
    return text.isupper() or sum(word[0].isupper() for word in words) >= 0.8 * len(words)


def _is_capitals(plain: str, place: Place) -> bool:
    """May the line above a bare "AGREEMENT" be the first part of the title ("STRATEGIC ALLIANCE")?"""
    text = plain[place.start : place.end]
    return len(text) <= 60 and text.isupper() and not _PREFIX.match(text) and not re.search(r"[.,]$|\d", text)
