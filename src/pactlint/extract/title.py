"""What an agreement calls itself."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pactlint.agreement import Clause, ClauseKind
from pactlint.document import Span

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pactlint.document import Document
    from pactlint.extract.places import Place


def title(document: Document, clauses: tuple[Clause, ...]) -> Span:
    """The agreement's title ("JOINT VENTURE AGREEMENT"): on a line of its own, else as its first sentence names it.

    An empty span at the start of the text where the agreement has no title.
    """
    for clause in clauses[:2]:
        if clause.kind is ClauseKind.TITLE and clause.heading:
            return clause.heading
    found = _NAMED.search(document.plain, 0, _FIRST_PAGES) or _CALLED.search(document.plain, 0, _FIRST_PAGES)
    return Span(*found.span("name")) if found else Span(0, 0)


def title_line(plain: str, places: Sequence[Place], first: int | None) -> Span | None:
    """The title on a line of its own before the first paragraph of the text (its index), or at the head of that paragraph."""
    cover = places[: _SHORT_COVER if first is None else first]
    spans = [(place, span) for at, place in enumerate(cover) if (span := _in_line(plain, place, cover[at - 1] if at else None))]
    styled = next((span for place, span in spans if place.block.heading == 0), None)
    if styled or spans:
        return styled or spans[0][1]
    if first is not None and not _IN_A_SENTENCE.match(plain, places[first].start):
        return _in_line(plain, places[first], None)
    return None


_FIRST_PAGES = 12_000
_SHORT_COVER = 20
_LONGEST = 160
_NOUN = (
    r"(?:agreements?|contracts?|memorandum of (?:understanding|agreement)|letter of intent|term sheet|deed|lease|licen[cs]e|amendment|addendum|undertaking|covenant"
    r"|terms(?: and conditions)?|conditions|bylaws|charter|policy|side letter|consent|statement of work|order form|offer|guaranty|guarantee|warranty|plan|note|certificate)"
)
_HAS_NOUN = re.compile(rf"\b{_NOUN}\b", re.IGNORECASE)
_PREFIX = re.compile(
    r"(?:(?:exhibit|ex|schedule|annex|appendix)[\s.-]{1,3}[\w.()-]{1,12}[\s:.-]*|execution (?:copy|version)\s*|conformed copy\s*|confidential(?: treatment requested)?\s*"
    r"|draft\s*|final\s*(?=\S)|\[?\*+\]?\s*|form of\s+)+",
    re.IGNORECASE,
)
_SUFFIX = re.compile(
    r"\s*(?:[-:,.(]?\s*\b(?:between|by and (?:between|among)|among|dated|made|effective as of|no\. ?\w+|this |the parties|whereas|recitals?|table of contents|parties)\b.*|\s{2,}.*|\(the \".*)$",
    re.IGNORECASE | re.DOTALL,
)
_NAMED = re.compile(
    rf"\b(?i:this|the)\s+(?P<name>(?:[A-Z][\w&,/'()-]*\s+|(?:of|and|for|the)\s+){{0,9}}?(?=[A-Z])(?i:{_NOUN}))"
    r"(?=\s*[,(\"]|\s+(?i:is|made|dated|entered|between|by)\b)"
)
_CALLED = re.compile(rf"(?P<name>(?:[A-Z][A-Z&,/'()-]*\s+){{0,9}}(?:{_NOUN.upper().replace('(?:', '(?:')}))(?![a-z])")
_IN_A_SENTENCE = re.compile(r"(?:this|the|whereas|between|by|effective|dated|made|entered|as of|in)\b", re.IGNORECASE)
_NOT_A_TITLE = re.compile(r"table of contents|contract no|agreement no|pursuant to|confidential treatment|omitted|securities|filed|whereas|agree as follows|hereby", re.IGNORECASE)


def _in_line(plain: str, place: Place, before: Place | None) -> Span | None:
    start, end = place.start, min(place.end, place.start + 3 * _LONGEST)
    found = _PREFIX.match(plain, start, end)
    if found and found.end() < end:
        start = found.end()
    text = plain[start:end]
    cut = _SUFFIX.search(text)
    if cut and cut.start():
        text = text[: cut.start()]
    text = text.rstrip(" .:,-")
    if not text or len(text) > _LONGEST or not text[0].isupper():
        return None
    if place.block.heading == 0:
        return Span(start, start + len(text))
    if not _HAS_NOUN.search(text) or _NOT_A_TITLE.search(text) or text.count(".") > 2 or place.marks:
        return None
    if not (text.isupper() or _is_headline(text)):
        return None
    return Span(_joined(plain, start, before), start + len(text)) if len(text.split()) == 1 and before else Span(start, start + len(text))


def _is_headline(text: str) -> bool:
    words = [word for word in re.findall(r"[A-Za-z][\w'-]*", text) if len(word) > 3]
    return bool(words) and sum(word[0].isupper() for word in words) >= 0.8 * len(words)


def _joined(plain: str, start: int, before: Place | None) -> int:
    """Where a title begins that a line end broke: "STRATEGIC ALLIANCE" / "AGREEMENT"."""
    if before is None:
        return start
    above = plain[before.start : before.end]
    if len(above) <= 60 and above.isupper() and not _PREFIX.match(above) and not above.endswith((".", ",")) and not re.search(r"\d", above):
        return before.start
    return start
