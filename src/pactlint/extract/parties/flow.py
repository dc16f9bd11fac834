"""The text of an agreement as its parties are read from it: plain, with a line feed where a block ends."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pactlint.document import Document, Span


def flow(document: Document, span: Span) -> str:
    """The words of a span, as long as the span itself, so that offsets into it are offsets into the text, less its start."""
    pieces: list[str] = []
    at = span.start
    first = max(0, bisect_right(document.blocks, span.start, key=lambda block: block.span.start) - 1)
    for block in document.blocks[first:]:
        end = block.span.end
        if end >= span.end:
            break
        if end > at and not document.plain[end].isalnum():
            pieces += document.plain[at:end], "\n"
            at = end + 1
    pieces.append(document.plain[at : span.end])
    return "".join(pieces)
