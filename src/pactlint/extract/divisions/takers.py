"""Who takes a part of a whole, where it is no party: a reserve, a fund, the staff, somebody's affiliate."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pactlint.document import Span

if TYPE_CHECKING:
    from pactlint.document import Document


def taker(document: Document, figure: Span, within: Span) -> str | None:
    """What a part goes to that the words beside it name: "40% to the Affiliate of Alder", "to a reserve for recalls, 3%"."""
    plain = document.plain
    after = _AFTER.match(plain, figure.end, within.end)
    if after is not None:
        return document.quote(Span(*after.span("taker")))
    before = _BEFORE.search(plain, max(within.start, figure.start - _REACH), figure.start)
    return document.quote(Span(*before.span("taker"))) if before else None


_REACH = 90
_WHO = (
    r"(?P<taker>(?-i:(?:[A-Z][\w&'-]+\s+){1,4}(?:Foundation|Trust|Fund|Society|Charity|University|Institute|College|Holdings?|Bank|Church|Association))"
    r"|(?:the|an?|its|their|such|his)\s+(?:(?!(?:and|or|of|to|by|shall|will|parties|party)\b)[\w'-]+\s+){0,3}?"
    r"(?:reserves?|funds?|pools?|charit(?:y|ies)|foundations?|affiliates?|subsidiar(?:y|ies)|parents?|holding|management|managers?|employees|staff"
    r"|treasury|account|nominees?|directors?|inventors?|founders?|lenders?|trust|trustees?|university|state|government|sister\s+company"
    r"|shareholders?|associates?|contingency|sinking\s+fund|provision))\b"
)
_AFTER = re.compile(
    r"[\s.]*(?:\([^)]*\)\s*)?(?:of\s+(?:it|the\s+same|that|them|the\s+(?:\w+\s+){1,3}?)\s*)?(?:(?:shall|will|is|are|must|may|to|be|being|goes?|go|thereof"
    r"|paid|payable|credited|allocated|carried|laid\s+up|placed|set\s+aside|put|retained|held|kept|reserved|allotted|applied|distributed|transferred)\s+)*?"
    rf"(?:to|into|in|for|by|towards?|as)\s+{_WHO}",
    re.IGNORECASE,
)
_BEFORE = re.compile(rf"\b(?:to|into|for)\s+{_WHO}(?:\s+(?:for|of|against)\s+[^,;:.]{{1,40}})?[,:]?\s*$", re.IGNORECASE)
