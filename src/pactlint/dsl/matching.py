"""Finds what a condition's matchers (phrases, word lists, patterns of characters or of tokens) match in a stretch of text."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from pactlint.dsl import syntax
from pactlint.dsl.phrases import Finder, finder
from pactlint.dsl.tokens import token_spans

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pactlint.document import Document, Span


def matches(
    document: Document,
    matchers: tuple[syntax.Matcher, ...],
    within: Span,
    lists: Mapping[str, tuple[str, ...]],
    known: dict[tuple[str, object], tuple[Any, ...]],
) -> Iterator[Span]:
    """The words that match, with the pack's word `lists`; what finds them is made once and kept in `known`.

    Raises TokensUnavailableError for a token pattern where spaCy is not installed.
    """
    key = ("finder", id(matchers))
    if key not in known:  # the matchers are kept with it, so that no others take their identity
        known[key] = matchers, *_finders(matchers, lists)
    _, tokens, words = known[key]
    for pattern in tokens:
        yield from token_spans(document, within, pattern)
    if words:
        yield from words.spans(document, within)


def _finders(matchers: tuple[syntax.Matcher, ...], lists: Mapping[str, tuple[str, ...]]) -> tuple[list[str], Finder | None]:
    """The token patterns, and what finds all the other matchers."""
    phrases: list[str] = []
    patterns: list[str] = []
    tokens: list[str] = []
    for matcher in matchers:
        match matcher.kind:
            case syntax.MatcherKind.PHRASE:
                phrases.append(matcher.text)
            case syntax.MatcherKind.PATTERN:
                patterns.append(matcher.text)
            case syntax.MatcherKind.WORDS:
                phrases.extend(lists[matcher.text])
            case syntax.MatcherKind.TOKENS:
                tokens.append(matcher.text)
    return tokens, finder(tuple(phrases), tuple(patterns)) if phrases or patterns else None
