"""What every answer is read from: the text in two shapes, its amounts and definitions, and the sentence around a place."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pactlint.document import Span
from pactlint.quantity import Day, Duration

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pactlint.agreement import Amount, Clause, Definition, Role
    from pactlint.document import Document


@dataclass(frozen=True, slots=True)
class Grounds:
    """`plain` is the document's; `folded` is the same in small letters, as long. Amounts in the order of the text."""

    plain: str
    folded: str
    clauses: Sequence[Clause]
    amounts: Sequence[Amount]
    definitions: Sequence[Definition]
    starts: Sequence[int] = field(repr=False)

    def sentence(self, span: Span) -> Span:
        """The sentence around a place, at most 480 characters to either side (a longer one is a list of sentences)."""
        earliest, latest = max(0, span.start - _REACH), min(len(self.plain), span.end + _REACH)
        start = earliest
        for stop in _STOP.finditer(self.plain, earliest, span.start):
            start = stop.end()
        following = _STOP.search(self.plain, span.end, latest)
        return Span(start, following.start() if following else latest)

    def before(self, span: Span) -> str:
        """The words of its sentence before a place, in small letters, one space between words."""
        return _SPACES.sub(" ", self.folded[self.sentence(span).start : span.start])

    def after(self, span: Span) -> str:
        """The words of its sentence after a place, in small letters, one space between words."""
        return _SPACES.sub(" ", self.folded[span.end : self.sentence(span).end])

    def durations(self, *roles: Role) -> Iterator[tuple[Amount, Duration]]:
        """The durations that play one of some roles, any role if none is named."""
        for amount in self.amounts:
            if isinstance(amount.value, Duration) and (not roles or amount.role in roles):
                yield amount, amount.value

    def amounts_in(self, start: int, end: int) -> Sequence[Amount]:
        """The amounts that begin in a range of the text."""
        return self.amounts[bisect_left(self.starts, start) : bisect_left(self.starts, end)]

    def days_in(self, start: int, end: int) -> Iterator[tuple[Amount, Day]]:
        """The dates that begin in a range of the text and could be read."""
        for amount in self.amounts_in(start, end):
            if isinstance(amount.value, Day):
                yield amount, amount.value

    def term(self, amount: Amount) -> str:
        """The defined term an amount stands behind ("the Initial Term" for three years), "" where its own words say it."""
        words = self.plain[amount.span.start : amount.span.end]
        return words if words[:1].isupper() and any(each.term == words for each in self.definitions) else ""

    def heading(self, amount: Amount) -> str:
        """The headings of the clauses an amount stands in, in small letters, innermost first."""
        words, index = [], amount.clause
        while index is not None:
            clause = self.clauses[index]
            if clause.heading is not None:
                words.append(self.folded[clause.heading.start : clause.heading.end])
            index = clause.parent
        return " / ".join(words)

    def defined(self, name: re.Pattern[str]) -> Iterator[Definition]:
        """The definitions of the terms a pattern covers whole."""
        return (each for each in self.definitions if name.fullmatch(each.term))


def grounds(
    document: Document, clauses: Sequence[Clause], amounts: Sequence[Amount], definitions: Sequence[Definition]
) -> Grounds:
    """The grounds for every answer about a document."""
    folded = document.plain.replace("\u0130", "I").lower()  # the one letter whose lower case is longer
    own = tuple(amount for amount in amounts if not _is_filed(folded, amount))
    return Grounds(document.plain, folded, clauses, own, definitions, [amount.span.start for amount in own])


def loose(pattern: str) -> re.Pattern[str]:
    """A pattern whose every space stands for any number of them, as between the words of a justified or scanned page."""
    return re.compile(_SPACE.sub(lambda found: found[1] or " +", pattern))


_SPACE = re.compile(r"(\(\?<[!=][^)]*\)|\[[^\]]*\]| \*)| ")  # what looks back has a fixed width, and a class its own space


def _is_filed(folded: str, amount: Amount) -> bool:
    """Is it the day a page was filed on, in the line a register prints below it: "Source: ALDER INC, 8-K, 12/3/2018"?"""
    before = folded[max(0, amount.span.start - 120) : amount.span.start]
    return isinstance(amount.value, Day) and _FILED.search(before) is not None


_REACH = 480
_FILED = re.compile(r"\bsource: [^;]{0,90}, ?[^,;.]{1,14}, *\Z")
_STOP = re.compile(
    r"[.?!](?<!\b[A-Z]\.)(?<!\bInc\.)(?<!\bLtd\.)(?<!\bCorp\.)(?<!\bCo\.)(?<!\bNo\.)(?<! \d\.)(?<!\d\.\d\.)[\"')\]]* +"
    r"(?=[\"'(\[]*[A-Z\d]|\([a-z]{1,3}\) )"
)
_SPACES = re.compile(r" {2,}")
