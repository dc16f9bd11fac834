"""An excerpt: a clause or two on their own, as an example in a rule file or a passage from standard input.

Where a whole agreement is read, a number must have a list to stand in. An excerpt has none, and its numbers are believed.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pactlint.agreement import Clause, ClauseKind
from pactlint.document import Span
from pactlint.extract.outline.headings import heading_after

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pactlint.document import Document

LONGEST = 12  # paragraphs: more than that is a text that would have a list if its numbers were clauses


def excerpt(document: Document) -> Iterator[Clause]:
    """A section for each paragraph that begins with a number; none in a text too long to be an excerpt."""
    if len(document.blocks) > LONGEST:
        return
    plain, index = document.plain, 0
    for block in document.blocks:
        number = _NUMBER.match(plain, block.span.start, block.span.end)
        if not number:
            continue
        found = heading_after(document, number.end(), block.span.end, lone=True)
        heading = found[0] if found and found[1] else None
        start = heading.end if heading else number.end()
        while start < block.span.end and plain[start] in " .:-":
            start += 1
        label = number[1].rstrip(".")
        yield Clause(index, ClauseKind.SECTION, label, label, heading, block.span, Span(start, block.span.end), 1, None)
        index += 1


_NUMBER = re.compile(r"(?:(?:Section|Clause|Article)\s+)?(\d{1,2}(?:\.\d{1,2}){0,3}\.?|\([a-z]{1,3}\))\s+(?=[\"'A-Z])")
