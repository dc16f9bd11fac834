"""Finding words: phrases in a small notation, and patterns, on an engine that is linear in the text whatever the pattern (RE2).

In a phrase, upper and lower case, line ends, and the kinds of quotes and dashes make no difference, and

    terminat*              a word that begins so
    (sell|resell)          either
    [prior] notice         with the word or without it
    pay … by cheque        up to twelve words between, in one sentence
    co-operate             co-operate, co operate, cooperate
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cached_property, lru_cache
from heapq import heappop, heappush
from typing import TYPE_CHECKING

import re2

from pactlint.document import Span
from pactlint.dsl.notation import PhraseError, check_visible, folded, pattern_of, spaced
from pactlint.dsl.required import NOTHING, Required, required
from pactlint.sifting.places import LongText, long_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from pactlint.document import Document

__all__ = ["Finder", "PhraseError", "check_pattern", "check_phrase", "finder", "is_negated"]

MAX_PATTERN = 1000  # characters of a pattern
MAX_STEPS = 5000  # of the compiled machine; a hundred times as many took half a minute on an agreement of a hundred pages


class Finder:
    """Finds any of some phrases and patterns in a document. A phrase is not even compiled before all its words stand in one."""

    def __init__(self, phrases: Iterable[str], patterns: Iterable[str] = ()) -> None:
        together = "|".join(f"(?:{spaced(folded(pattern))})" for pattern in patterns)
        self.parts = (*map(_phrase, phrases), *([_Part(together, NOTHING, str)] if together else []))

    def spans(self, document: Document, within: Span) -> Iterator[Span]:
        """Where they match within a span, in order, without overlaps; of those that begin at one place the first named."""
        if len(within) > _LONG:
            return self._all_at_once(document, within)
        return self._by_words(document, within)

    def _all_at_once(self, document: Document, within: Span) -> Iterator[Span]:
        """All at once on the engine, which has the better of a long text: much of what is looked for stands there somewhere."""
        for match in self._together.finditer(document.folded, within.start, within.end):
            if match.end() > match.start():
                yield Span(match.start(), match.end())

    @cached_property
    def _together(self) -> re2._Regexp:
        return _compiled("|".join(f"(?:{part.pattern})" for part in self.parts))

    def _by_words(self, document: Document, within: Span) -> Iterator[Span]:
        """Each by itself, and only those whose words stand in the stretch."""
        tried = _candidates(self, document.folded).within(within)
        if not tried:
            return
        text = _text(document.folded)
        following: list[tuple[int, int, int]] = []
        for number, part in enumerate(tried):
            _push(following, number, part.next(document, text, within))
        at = within.start
        while following:
            start, number, end = heappop(following)
            if start >= at:
                at = max(end, start + 1)
                if start < end:
                    yield Span(start, end)
            if at <= within.end:
                _push(following, number, tried[number].next(document, text, Span(at, within.end)))

    def first(self, document: Document, within: Span) -> Span | None:
        """The first match within a span."""
        return next(self.spans(document, within), None)


@lru_cache(maxsize=4096)
def finder(phrases: tuple[str, ...], patterns: tuple[str, ...] = ()) -> Finder:
    """A finder of any of the phrases and patterns, which were checked."""
    return Finder(phrases, patterns)


class _Part:
    """A phrase, or patterns, with the words it requires."""

    def __init__(self, words: str, required: Required, pattern: Callable[[str], str]) -> None:
        self.words = words
        self.required = required
        self._pattern = pattern

    @cached_property
    def pattern(self) -> str:
        return self._pattern(self.words)

    @cached_property
    def regex(self) -> re2._Regexp:
        return _compiled(self.pattern)

    def may_match(self, text: LongText, within: Span) -> bool:
        """Do all its words stand in a stretch that cuts none?"""
        return all(text.has(words, within.start, within.end) for words in self.required.words)

    def places(self, text: LongText) -> Sequence[int]:
        """Where in a text those of its words stand that stand at the fewest places."""
        return min(map(text.everywhere, self.required.words), key=len)

    def next(self, document: Document, text: LongText, within: Span) -> re2._Match | None:
        """The first match in a stretch, tried where its first words stand if that is at a few places only."""
        if self.required.opening:
            places = text.everywhere(self.required.opening)
            first = bisect_left(places, within.start)
            last = bisect_left(places, within.end, first)
            if last - first <= _FEW:
                tried = (self.regex.match(document.folded, place, within.end) for place in places[first:last])
                return next(filter(None, tried), None)
        return self.regex.search(document.folded, within.start, within.end)


def _push(following: list[tuple[int, int, int]], number: int, found: re2._Match | None) -> None:
    if found:
        heappush(following, (found.start(), number, found.end()))


@lru_cache(maxsize=8192)
def _phrase(phrase: str) -> _Part:
    return _Part(phrase, required(phrase), pattern_of)


class _Candidates:
    """What of some phrases and patterns a document may have, and where: each stretch of it has the words of a few."""

    def __init__(self, parts: Sequence[_Part], text: LongText) -> None:
        self._parts = parts
        self._text = text
        self._always = [number for number, part in enumerate(parts) if not part.required.words]
        found = sorted((place, number) for number, part in enumerate(parts) if part.required.words for place in part.places(text))
        self._places = [place for place, _ in found]
        self._numbers = [number for _, number in found]

    def within(self, span: Span) -> list[_Part]:
        """What a stretch may have, in the order in which it was named."""
        if self._text.cuts_a_word(span.end):
            return list(self._parts)
        first = bisect_left(self._places, span.start)
        last = bisect_left(self._places, span.end, first)
        numbers = sorted({*self._always, *self._numbers[first:last]}) if first < last else self._always
        return [part for number in numbers if (part := self._parts[number]).may_match(self._text, span)]


@lru_cache(maxsize=4096)
def _candidates(finder: Finder, folded: bytes) -> _Candidates:
    return _Candidates(finder.parts, _text(folded))


@lru_cache(maxsize=16)
def _text(folded: bytes) -> LongText:
    return long_text(folded.decode("ascii"))


def check_phrase(phrase: str) -> None:
    """Raise PhraseError where a phrase means nothing, or takes too large a machine to look for."""
    _check_size(_compiled(pattern_of(phrase)))


def check_pattern(pattern: str) -> None:
    """Raise PhraseError where a pattern means nothing, finds nothing, or takes too large a machine to look for."""
    if len(pattern) > MAX_PATTERN:
        raise PhraseError(f"a pattern of {len(pattern):,} characters, where {MAX_PATTERN:,} are the most")
    check_visible(pattern)
    _compiled(folded(pattern))  # whose mistakes are told in the author's own signs
    regex = _compiled(spaced(folded(pattern)))
    _check_size(regex)
    if any(match.end() == match.start() for match in regex.finditer(b"1. a B")):
        raise PhraseError("this pattern is content with no words at all, so it matches everywhere")


def is_negated(document: Document, match: Span, sentence: Span) -> bool:
    """Does a negation in the sentence govern the matched words?

    One that stands shortly before them, or within them. "Not less than" and its like limit a number and negate nothing.
    """
    window = Span(max(sentence.start, match.start - _REACH), match.end)
    said = document.folded[window.start : window.end].decode("ascii")
    return _NEGATION.search(_LIMIT.sub(lambda limit: " " * len(limit[0]), said)) is not None


# ---- the engine


def _compiled(pattern: str) -> re2._Regexp:
    options = re2.Options()
    options.case_sensitive = False
    options.log_errors = False
    options.never_capture = True  # groups of patterns are for their alternatives; keeping what they match costs much time
    options.encoding = re2.Options.Encoding.LATIN1  # the text is ASCII, one byte for each code point
    options.max_mem = _MEMORY
    try:
        return re2.compile(pattern.encode("ascii"), options)
    except re2.error as error:
        raise PhraseError(_reason(error)) from None


def _check_size(regex: re2._Regexp) -> None:
    if regex.programsize > MAX_STEPS:
        raise PhraseError(f"too much to look for: a machine of {regex.programsize:,} steps, where {MAX_STEPS:,} are the most")


def _reason(error: Exception) -> str:
    said = error.args[0] if error.args else "not a pattern"
    text = said.decode("ascii", "replace") if isinstance(said, bytes) else str(said)
    if "repetition" in text:
        return "a pattern repeats nothing more than 1,000 times in all"
    return f"not a pattern: {text if len(text) <= _SHOWN else f'{text[:_SHOWN]}…'}"


_MEMORY = 64 << 20  # bytes for one automaton; the default of 8 MB makes long word lists fall back to the slow machine
_SHOWN = 60
_LONG = 20_000  # characters of a stretch in which all is looked for at once
_FEW = 100  # places where a phrase is tried one by one; at more, the engine finds the next one sooner
_REACH = 48  # code points before the words in which a negation still governs them: six to eight words of English
_NEGATION = re.compile(r"(?i)\b(?:not|no|never|neither|nor|none|nothing|cannot|without)\b|n't\b")
_LIMIT = re.compile(
    r"(?i)\b(?:not|no) (?:less|more|later|earlier|fewer|longer|sooner) than\b|\bnot (?:only|limited)\b|\bwithout limit\w*"
)
