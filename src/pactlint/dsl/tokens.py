"""Token patterns, on spaCy's Matcher, which is loaded only when a rule has one."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pactlint.document import Document, Span


class TokenPatternError(ValueError):
    """A token pattern that cannot be understood; the text says why."""


def check_pattern(pattern: str) -> None:
    """Raise TokenPatternError if the pattern is not one."""


def token_spans(document: Document, within: Span, pattern: str) -> Iterator[Span]:
    """Where a token pattern matches within a span."""
    raise NotImplementedError
