"""Stakes that are had for nothing: who has one puts nothing in."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pactlint.document import Span
from pactlint.extract.inputs.wording import FREE, GRATIS, STAKE_OF

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pactlint.agreement import Mention
    from pactlint.document import Document


def gratis(document: Document, words: Span, named: Sequence[Mention]) -> Iterator[tuple[Span, tuple[str, ...]]]:
    """What is said of the one party that gets its stake for nothing: "issued to it …, nothing being payable by it"."""
    free = GRATIS.search(document.plain, words.start, words.end)
    whose = [mention for mention in named if free and mention.span.start < free.start() and len(mention.parties) == 1]
    if free and whose:
        yield Span(whose[-1].span.end, free.end()), whose[-1].parties
    else:
        yield from _stake_for_nothing(document, words, named)


def _stake_for_nothing(document: Document, words: Span, named: Sequence[Mention]) -> Iterator[tuple[Span, tuple[str, ...]]]:
    """Whose stake is had for nothing: "the interest of its co-venturer being issued without consideration"."""
    plain = document.plain
    free = FREE.search(plain, words.start, words.end)
    if free is None:
        return
    before = [mention for mention in named if len(mention.parties) == 1 and mention.span.start < free.start()]
    for mention in before[-1:]:
        if stake := STAKE_OF.search(plain[words.start : mention.span.start]):
            yield Span(words.start + stake.start(), free.end()), mention.parties
        elif plain.startswith("'s", mention.span.end):
            yield Span(mention.span.start, free.end()), mention.parties
