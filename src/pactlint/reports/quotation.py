"""The sentence that words stand in, short enough to show."""

from __future__ import annotations

import re
from dataclasses import dataclass

from pactlint.document import Document, Span, plain
from pactlint.reports.legible import legible


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words of a document and what stands around them in their sentence: legible, on one line, cut with an ellipsis."""

    before: str
    words: str
    after: str

    def __str__(self) -> str:
        return self.before + self.words + self.after


def quotation(document: Document, span: Span) -> Quotation:
    """The words at a span in the sentence they stand in; the sentence ends where the paragraph does."""
    sentence = _sentence(document, span)
    before = legible(document.text[sentence.start : span.start])
    after = legible(document.text[span.end : sentence.end])
    return Quotation(_last(before.lstrip()), excerpt(document, span), _first(after.rstrip()))


def excerpt(document: Document, span: Span) -> str:
    """The words at a span alone; of many words the first and the last."""
    words = legible(document.quote(span)).strip()
    if len(words) <= _WORDS:
        return words
    return f"{words[: _WORDS - _TAIL].rsplit(' ', 1)[0]} \u2026 {words[-_TAIL:].split(' ', 1)[-1]}"


_AROUND = 200  # characters shown on either side of the words: some two lines
_WORDS = 400  # characters shown of the words themselves
_TAIL = 100
_WINDOW = 2000  # how far a sentence's ends are looked for: longer than any is shown


def _sentence(document: Document, span: Span) -> Span:
    first, last = document.block_at(span.start), document.block_at(max(span.start, span.end - 1))
    start = max(first.span.start if first and first.span.start <= span.start else span.start, span.start - _WINDOW)
    end = min(last.span.end if last and last.span.end >= span.end else span.end, span.end + _WINDOW)
    stops = [start + stop for stop in _stops(plain(document.text[start:end]))]
    begin = max((stop for stop in stops if stop <= span.start), default=start)
    return Span(begin, min((stop for stop in stops if stop > begin and stop >= span.end), default=end))


def _stops(words: str) -> list[int]:
    return [stop.end() for stop in _STOP.finditer(words) if not _goes_on(words, stop.start())]


def _goes_on(words: str, stop: int) -> bool:
    """Is the full stop that of an abbreviation, or of the number that a paragraph begins with?"""
    return bool(_ABBREVIATED.search(words, max(0, stop - 8), stop) or _NUMBER.fullmatch(words, 0, stop))


_STOP = re.compile(r"[.?!][\"')\]]* +(?=[\"'(\[]*[A-Z])")
_ABBREVIATED = re.compile(r"\b(?:Inc|Ltd|Co|Corp|No|Nos|Art|Sec|Cl|Mr|Mrs|Ms|Dr|St|vs?|cf|approx|e\.g|i\.e|[A-Z])$")
_NUMBER = re.compile(r"[\d.]+")


def _last(text: str) -> str:
    return text if len(text) <= _AROUND else "\u2026 " + text[-_AROUND:].split(" ", 1)[-1]


def _first(text: str) -> str:
    return text if len(text) <= _AROUND else text[:_AROUND].rsplit(" ", 1)[0] + " \u2026"
