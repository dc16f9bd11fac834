"""An excerpt: a clause or two on their own, as an example in a rule file or a passage from standard input.

Where a whole agreement is read, a number must have a list to stand in. An excerpt has none, and its numbers are believed.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from pactlint.agreement import Clause, ClauseKind
from pactlint.document import Span
from pactlint.extract.outline.headings import heading_after

if TYPE_CHECKING:
    from pactlint.document import Document

LONGEST = 12  # paragraphs: more than that is a text that would have a list if its numbers were clauses


def excerpt(document: Document) -> tuple[Clause, ...]:
    """A section for each paragraph that begins with a number, the items of its list below it; none in a text too long."""
    if len(document.blocks) > LONGEST:
        return ()
    found: list[Clause] = []
    for block in document.blocks:
        number = _NUMBER.match(document.plain, block.span.start, block.span.end)
        above = next((clause for clause in reversed(found) if clause.level == 1 and not _is_item(clause.number)), None)
        item = _ITEM.match(document.plain, block.span.start, block.span.end) if above else None
        if item and above:
            body = Span(item.end(), block.span.end)
            found[above.index] = replace(above, span=Span(above.span.start, block.span.end))
            label, path = item[1], f"{above.path}{item[1]}"
            found.append(Clause(len(found), ClauseKind.CLAUSE, label, path, None, block.span, body, 2, above.index))
        elif number:
            found.append(_section(document, number, block.span, len(found)))
        elif found and found[-1].level == 1:
            last = found[-1]
            reach = Span(last.span.start, block.span.end)
            found[-1] = replace(last, span=reach, body=Span(last.body.start, block.span.end))
    return tuple(found)


def opens_with_number(document: Document, before: int) -> bool:
    """Does a paragraph of an excerpt that begins before an offset have a number of its own, and not a letter?"""
    if len(document.blocks) > LONGEST or any(block.label for block in document.blocks):
        return False
    starts = (_NUMBER.match(document.plain, block.span.start) for block in document.blocks if block.span.start < before)
    return any(found and not _is_item(found[1]) for found in starts)


def _is_item(label: str) -> bool:
    return label.startswith("(")


def _section(document: Document, number: re.Match[str], span: Span, index: int) -> Clause:
    found = heading_after(document, number.end(), span.end, lone=True)
    heading = found[0] if found and found[1] else None
    start = heading.end if heading else number.end()
    while start < span.end and document.plain[start] in " .:-":
        start += 1
    label = number[1].rstrip(".")
    return Clause(index, ClauseKind.SECTION, label, label, heading, span, Span(start, span.end), 1, None)


_ITEM = re.compile(r"(\([a-z]{1,3}\))\s+")
_NUMBER = re.compile(r"(?:(?:Section|Clause|Article)\s+)?(\d{1,2}(?:\.\d{1,2}){0,3}\.?|\([a-z]{1,3}\))\s+(?=[\"'A-Z])")
