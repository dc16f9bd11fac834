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
from functools import lru_cache
from typing import TYPE_CHECKING

import re2

from pactlint.document import Span
from pactlint.dsl.notation import PhraseError, check_visible, folded, pattern_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pactlint.document import Document

__all__ = ["Finder", "PhraseError", "check_pattern", "check_phrase", "finder", "is_negated"]

MAX_PATTERN = 1000  # characters of a pattern
MAX_STEPS = 5000  # of the compiled machine; a hundred times as many took half a minute on an agreement of a hundred pages


class Finder:
    """Finds any of some patterns in a document."""

    def __init__(self, patterns: Iterable[str]) -> None:
        self._regex = _compiled("|".join(f"(?:{pattern})" for pattern in patterns))

    def spans(self, document: Document, within: Span) -> Iterator[Span]:
        """Where the patterns match within a span, in order, without overlaps."""
        for match in self._regex.finditer(document.folded, within.start, within.end):
            if match.end() > match.start():
                yield Span(match.start(), match.end())

    def first(self, document: Document, within: Span) -> Span | None:
        """The first match within a span."""
        return next(self.spans(document, within), None)


@lru_cache(maxsize=4096)
def finder(phrases: tuple[str, ...], patterns: tuple[str, ...] = ()) -> Finder:
    """A finder of any of the phrases and patterns. Raises PhraseError."""
    return Finder([*map(pattern_of, phrases), *map(folded, patterns)])


def check_phrase(phrase: str) -> None:
    """Raise PhraseError where a phrase means nothing, or takes too large a machine to look for."""
    _check_size(_compiled(pattern_of(phrase)))


def check_pattern(pattern: str) -> None:
    """Raise PhraseError where a pattern means nothing, finds nothing, or takes too large a machine to look for."""
    if len(pattern) > MAX_PATTERN:
        raise PhraseError(f"a pattern of {len(pattern):,} characters, where {MAX_PATTERN:,} are the most")
    check_visible(pattern)
    regex = _compiled(folded(pattern))
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
_REACH = 48  # code points before the words in which a negation still governs them: six to eight words of English
_NEGATION = re.compile(r"(?i)\b(?:not|no|never|neither|nor|none|nothing|cannot|without)\b|n't\b")
_LIMIT = re.compile(
    r"(?i)\b(?:not|no) (?:less|more|later|earlier|fewer|longer|sooner) than\b|\bnot (?:only|limited)\b|\bwithout limit\w*"
)
