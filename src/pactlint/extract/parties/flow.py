"""The text of an agreement as its parties are read from it: plain, with a line feed where a block ends."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pactlint.document import Document, Span


def flow(document: Document, span: Span) -> str:
    """The words of a span, as long as the span itself, so that offsets into it are offsets into the text, less its start."""
    letters = list(document.plain[span.start : span.end])
    for block in document.blocks:
        if block.span.start >= span.end:
            break
        at = block.span.end - span.start
        if 0 <= at < len(letters) and not letters[at].isalnum():
            letters[at] = "\n"
    return "".join(letters)
