"""What an agreement calls itself."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pactlint.agreement import ClauseKind
from pactlint.document import Span
from pactlint.extract.outline.title_line import NOUN

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pactlint.agreement import Clause
    from pactlint.document import Document


def title(document: Document, clauses: Sequence[Clause]) -> Span:
    """The agreement's title ("JOINT VENTURE AGREEMENT"): on a line of its own, else as its first sentence names it.

    An empty span at the start of the text where the agreement has no title.
    """
    heading = next((clause.heading for clause in clauses[:2] if clause.kind is ClauseKind.TITLE), None)
    if heading and " " in document.plain[heading.start : heading.end]:
        return heading
    named = (found for found in _NAMED.finditer(document.plain, 0, _FIRST_PAGES) if " " in found["name"])
    found = next(named, None) or _CALLED.search(document.plain, 0, _FIRST_PAGES)
    if found and (heading is None or found.start() - heading.end <= _INTRODUCTION):
        return Span(*found.span("name"))
    return heading or Span(0, 0)


_FIRST_PAGES = 12_000
"""Code points within which an agreement says what it is."""
_INTRODUCTION = 1_500
"""Code points after a bare "AGREEMENT" within which the first sentence names the agreement in full."""
_NAMED = re.compile(
    rf"\b(?i:this|the)\s+(?P<name>(?:[A-Z][\w&,/'()-]*\s+|(?:of|and|for|the)\s+){{0,9}}?(?=[A-Z])(?i:{NOUN}))"
    r"(?=\s*[,(\"]|\s+(?i:is|made|dated|entered|between|by)\b)"
)
_CALLED = re.compile(
    r"(?P<name>(?!THIS\s|THE\s)(?:[A-Z][A-Z&,/'-]*\s+(?!THIS\s)){1,9}(?:AGREEMENT|CONTRACT|AMENDMENT))\b",
)
