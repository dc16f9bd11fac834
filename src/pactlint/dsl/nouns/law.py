"""Which law governs, as a clause names it."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pactlint.document import Span
from pactlint.dsl.values import SILENT, Read

if TYPE_CHECKING:
    from pactlint.agreement import Agreement, Provision
    from pactlint.dsl.values import Value


def governing_law(agreement: Agreement, provision: Provision) -> Value:
    """The place whose law governs ("Ohio", "England and Wales"); silent where the words say nothing of it."""
    document = agreement.document
    governed = _GOVERNED.search(document.plain, provision.span.start, provision.span.end)
    if governed is None:
        return SILENT
    found = _PLACE.search(document.text, governed.start(), min(provision.span.end, governed.end() + _REACH))
    if found is None:
        return SILENT
    span = Span(*found.span("of" if found["of"] else "adjective"))
    name = " ".join(document.quote(span).split()).removesuffix(" State")
    return Read(_CANONICAL.get(name, name), span)


_CANONICAL = {
    **dict.fromkeys(("English", "England", "Wales"), "England and Wales"),
    "Scots": "Scotland",
    "Irish": "Ireland",
    "German": "Germany",
    "French": "France",
    "Swiss": "Switzerland",
    "Dutch": "Netherlands",
    "Swedish": "Sweden",
    "Spanish": "Spain",
    "Italian": "Italy",
    "Indian": "India",
}
_REACH = 120  # characters between "governed by" and the place: "and construed and enforced in accordance with"
_GOVERNED = re.compile(
    r"\b(?:governed|construed|interpreted|subject to|(?:governing|applicable) law|in accordance with)\b", re.IGNORECASE
)
_NAME = r"[A-Z][\w-]*(?:\s+[A-Z][\w-]*){0,3}"
_PLACE = re.compile(
    rf"\b[Ll]aws?\s+(?:of|in\s+force\s+in)\s+(?:the\s+)?(?:(?:State|Commonwealth|Province|Republic|Kingdom|Canton)\s+of\s+(?:the\s+)?)?"
    rf"(?P<of>{_NAME}(?:\s+and\s+{_NAME})?)"
    r"|\b(?P<adjective>Scots|[A-Z][a-z]+(?:an|ish|ch|ese|ss))\s+law\b"
)
