"""Terms that stand for a quantity, where they are used: "upon expiry of the Notice Period" speaks of its ninety days."""

from __future__ import annotations

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from pactlint.agreement import Amount, Role, Unread
from pactlint.extract.purposes.setting import Setting
from pactlint.extract.roles import may_last, role
from pactlint.extract.sentences import sentences
from pactlint.quantity import Duration

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pactlint.agreement import Clause, Definition, TermUse
    from pactlint.document import Document, Span


def seen_through(
    document: Document, clauses: Sequence[Clause], uses: Sequence[TermUse], definitions: Sequence[Definition]
) -> tuple[Amount, ...]:
    """An amount for each use of a term with a value, at the use's span, in the order of the text.

    Its role is what the sentence makes of it, as if the quantity stood there, else what the term calls it.
    """
    found = []
    around = _Around(document, clauses)
    for use in uses:
        definition = None if use.definition is None else definitions[use.definition]
        if definition is not None and definition.value is not None:
            clause = around.clause(use.span.start)
            told = _role(definition, around.setting(use.span, clause))
            found.append(Amount(use.span, definition.value, told, clause))
    return tuple(found)


_REACH = 520
_NAMED = (
    (Role.CURE, re.compile(r"\b(?:cure|remed\w+|grace|rectification)\b", re.IGNORECASE)),
    (Role.NOTICE, re.compile(r"\bnotice\b", re.IGNORECASE)),
    (Role.RENEWAL, re.compile(r"\b(?:renew\w+|extension|extended)\b", re.IGNORECASE)),
    (Role.SURVIVAL, re.compile(r"\b(?:survival|tail|confidentiality)\b", re.IGNORECASE)),
    (Role.RESTRAINT, re.compile(r"\b(?:restrict\w+|non-?compet\w+|non-?solicit\w+|restraint)\b", re.IGNORECASE)),
    (Role.PAYMENT, re.compile(r"\b(?:payment|credit) (?:period|term|time)s?\b", re.IGNORECASE)),
    (Role.CAP, re.compile(r"\b(?:liability|cap)\b", re.IGNORECASE)),
    (Role.TERM, re.compile(r"^(?:initial |original |first |fixed |contract |agreement )?term$|\bterm of\b", re.IGNORECASE)),
)


def _role(definition: Definition, setting: Setting) -> Role | None:
    value = definition.value
    if value is not None and not isinstance(value, Unread):
        told = role(type(value), setting, lasts=may_last(value if isinstance(value, Duration) else None, None))
        if told is not None:
            return told
    return next((named for named, pattern in _NAMED if pattern.search(definition.term) and _fits(named, definition)), None)


def _fits(named: Role, definition: Definition) -> bool:
    """A cap is money or a percentage, every other role a period."""
    if isinstance(definition.value, Unread):
        return True
    return isinstance(definition.value, Duration) is not (named is Role.CAP)


class _Around:
    """The words around a place; sentences are read once for each paragraph."""

    def __init__(self, document: Document, clauses: Sequence[Clause]) -> None:
        self._document = document
        self._clauses = clauses
        self._starts = [clause.span.start for clause in clauses]
        self._block: Span | None = None
        self._sentences: tuple[Span, ...] = ()

    def clause(self, offset: int) -> int | None:
        index: int | None = bisect_right(self._starts, offset) - 1
        while index is not None and index >= 0 and self._clauses[index].span.end <= offset:
            index = self._clauses[index].parent
        return index if index is not None and index >= 0 else None

    def setting(self, span: Span, clause: int | None) -> Setting:
        start, end = self._sentence(span)
        before, after = self._words(start, span.start), self._words(span.end, end)
        return Setting(before, after, before, after, " / ".join(self._headings(clause)))

    def _sentence(self, span: Span) -> tuple[int, int]:
        block = self._document.block_at(span.start)
        if block is None or span.start >= block.span.end:
            return span.start, span.end
        if block.span != self._block:
            self._block, self._sentences = block.span, tuple(sentences(self._document, block.span))
        place = bisect_right(self._sentences, span.start, key=lambda sentence: sentence.start) - 1
        inside = self._sentences[max(0, place)]
        return max(inside.start, span.start - _REACH), min(max(inside.end, span.end), span.end + _REACH)

    def _words(self, start: int, end: int) -> str:
        return _SPACES.sub(" ", self._document.plain[start : max(start, end)].lower())

    def _headings(self, clause: int | None) -> Iterator[str]:
        while clause is not None:
            heading = self._clauses[clause].heading
            if heading is not None:
                yield self._words(heading.start, heading.end)
            clause = self._clauses[clause].parent


_SPACES = re.compile(r" {2,}")
