"""Sentences as they are to be understood: an item of a list together with the words that open the list."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pactlint.document import Span
from pactlint.extract.sentences import sentences as sentences_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pactlint.agreement import Clause, Sentence
    from pactlint.document import Document


@dataclass(frozen=True, slots=True)
class Statement:
    """A sentence, or an item under its lead.

    `text` is both in small letters, `own` the words alone, `headings` those above it, innermost first; `span` is its own words.
    """

    span: Span
    lead: Span | None
    clause: int | None
    text: str
    own: str
    headings: str

    @property
    def parts(self) -> tuple[Span, ...]:
        """The lead and the words."""
        return (self.lead, self.span) if self.lead else (self.span,)


def statements(document: Document, clauses: Sequence[Clause], sentences: Sequence[Sentence]) -> Iterator[Statement]:
    """Every sentence, with the lead of its list; one that holds a list within itself comes as its items."""
    for place, sentence in enumerate(sentences):
        if _opens_list(document, sentences, place, clauses):
            continue
        above = _lead(document, clauses, sentence.clause)
        headings = " / ".join(_headings(document, clauses, sentence.clause))
        lead, items = _inner_list(document, sentence.span)
        for item in items:
            opening = lead or (above if above and above != item else None)
            if lead and above and above != sentence.span:
                opening = Span(above.start, lead.end) if above.end <= lead.start < above.end + _NEAR else lead
            yield Statement(item, opening, sentence.clause, _joined(document, opening, item), _folded(document, item), headings)


def _opens_list(document: Document, sentences: Sequence[Sentence], place: int, clauses: Sequence[Clause]) -> bool:
    """Is it nothing but the lead of items below, which carry it?"""
    if place + 1 == len(sentences) or not _opens(document, sentences[place].span):
        return False
    following = sentences[place + 1].clause
    return following is not None and clauses[following].parent == sentences[place].clause


def _opens(document: Document, sentence: Span) -> bool:
    """Does a sentence end as the lead of a list does?"""
    return _OPENS.search(document.plain, max(sentence.start, sentence.end - _NEAR), sentence.end) is not None


_NEAR = 60
_INNER = re.compile(r"(?:(?<=^)|(?<=[:;,\u2014-])|(?<=\bor)|(?<=\band)|(?<=\w))\s*\((?:[a-h]|[ivx]{1,4}|[1-9]|[A-H])\)\s")
_PROVISO = re.compile(r"\bprovided,?(?:\s+\w+,?)?\s+that\s*\Z", re.IGNORECASE)
_OPENS = re.compile(r"(?:[:\u2014-]|,|\bif|\bwhere|\bthat|\bby|\bupon|\bwhen)\s*\Z", re.IGNORECASE)


def _inner_list(document: Document, sentence: Span) -> tuple[Span | None, list[Span]]:
    """The words before "(a) …; (b) …" and the items, or nothing and the sentence."""
    if document.plain.count("(", sentence.start, sentence.end) < 2:
        return None, [sentence]
    found = list(_INNER.finditer(document.plain, sentence.start, sentence.end))
    marks, begun = [each.end() for each in found], [each.start() for each in found]
    if len(marks) < 2 or begun[0] - sentence.start < 12 or _PROVISO.search(document.plain, sentence.start, begun[0]):
        return None, [sentence]
    ends = [*begun[1:], sentence.end]
    items = [Span(start, end) for start, end in zip(marks, ends, strict=True) if start < end]
    return Span(sentence.start, begun[0]), items


def _lead(document: Document, clauses: Sequence[Clause], index: int | None) -> Span | None:
    """The last sentence of the clause above an item, where it opens a list."""
    if index is None or clauses[index].parent is None:
        return None
    above = clauses[clauses[index].parent or 0]
    last = next(reversed(tuple(sentences_in(document, above.body))), None)
    if last is None or last.end > clauses[index].span.start or not _opens(document, last):
        return None
    return last


def _headings(document: Document, clauses: Sequence[Clause], index: int | None) -> Iterator[str]:
    while index is not None:
        heading = clauses[index].heading
        if heading is not None:
            yield _folded(document, heading)
        index = clauses[index].parent


def _joined(document: Document, lead: Span | None, words: Span) -> str:
    own = _folded(document, words)
    return f"{_folded(document, lead)} {own}" if lead else own


def _folded(document: Document, span: Span) -> str:
    return " ".join(document.plain[span.start : span.end].lower().split())
