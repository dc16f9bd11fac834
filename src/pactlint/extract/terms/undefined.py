"""Phrases that are capitalised as terms are and are nowhere defined. What may be ordinary is left out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pactlint.document import Span
from pactlint.extract.terms.borrowed import borrowed
from pactlint.extract.terms.candidate import Candidate
from pactlint.extract.terms.candidates import candidates
from pactlint.extract.terms.known import Known
from pactlint.extract.terms.small import small_letters

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pactlint.agreement import Clause, Party
    from pactlint.document import Document


def undefined(
    document: Document,
    clauses: Sequence[Clause],
    phrases: Sequence[re.Match[str]],
    terms: Sequence[str],
    parties: Sequence[Party],
) -> Iterator[tuple[str, Span]]:
    """The uses among phrases without a defined term that a lawyer would look up in vain, each with the term."""
    if any(pattern.search(document.plain) for pattern in _ELSEWHERE) or _AMENDS.search(document.plain, 0, _TITLE):
        return
    found = candidates(document, clauses, phrases)
    if not found:
        return
    lent = borrowed(document, clauses)
    if any(len(span) == len(document.plain) for span in lent):
        return
    known = Known(document, clauses, terms, parties)
    small = small_letters(document)
    for candidate in found.values():
        if candidate.is_term(small) and not known.has(candidate.term) and not _is_told(document.plain, candidate):
            for span in candidate.spans:
                if not any(span in stretch for stretch in lent):
                    yield candidate.term, span


def _is_told(plain: str, candidate: Candidate) -> bool:
    """Does a use of it, wherever that stands, say in passing what it is?"""
    tells = _TELLS + (_RUNS if not _TIMES.isdisjoint(candidate.words) else "")
    return re.search(rf"\b{' +'.join(map(re.escape, candidate.term.split()))}s?(?:{tells})", plain) is not None


_TELLS = (
    r"(?: +(?:for|of|in|on) [^.;:]{1,50})? +(?:is|are|comprises?|consists? +of)(?: +the +following| +as +follows)? *:"
    r"|,? +(?:of|equal +to|in +the +(?:amount|sum) +of) +[^.;()]{0,60}?\(?"
    r"(?:(?:US|U\.S\.)? ?[$\u20ac\xa3] ?\d|(?:USD|EUR|GBP|CHF) ?\d|\d[\d.,]* ?%)"
    r"| +includes?,? +(?:without +limitation|but +(?:is|are) +not +limited)"
    r"| +(?:(?:shall|will) +be|is) +(?:(?:the|an?|equal|to|at|least|not|less|than|no|more|amount|of|on|US) +){0,5}[$\u20ac\xa3]?"
    r"(?:\d|(?:January|February|March|April|May|June|July|August|September|October|November|December) +\d)"
)
"""What tells a term anywhere in the text: a list, a sum, what it includes, a figure or a day."""
_RUNS = r"| +(?:shall|will) +(?:commence|begin|start|run|last)\b"
"""And what tells a time."""
_TIMES = frozenset("period phase term year season stage".split())
_ELSEWHERE = (
    re.compile(r"[Vv]ariables? (?:has|have) the meanings?"),
    re.compile(
        r"(?:set forth|given|specified|defined|identified|stated) (?:in|on) the (?:applicable )?"
        r"(?:Cover Page|Order Form|Key Terms)"
    ),
)
"""The agreement has its terms filled in elsewhere."""
_AMENDS = re.compile(r"\b(?:amendment|addendum|supplemental agreement)\b(?! (?:and|&) restate)", re.IGNORECASE)
_TITLE = 500
"""Code points in which an amendment says that it is one; its terms are those of the agreement it amends."""
