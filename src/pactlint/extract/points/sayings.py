"""A sentence with all that was found in it before: what the readers of points share."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from pactlint.agreement import ClauseKind, Point, Sentence
from pactlint.document import Span
from pactlint.extract.papers import papers
from pactlint.extract.sentences import sentences as sentences_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pactlint.agreement import Amount, Clause, Division, Exit, Mention, Party, Question
    from pactlint.document import Document
    from pactlint.quantity import Quantity


T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Found:
    """What was found before, and points are read from, each in the order of the text."""

    parties: Sequence[Party]
    mentions: Sequence[Mention]
    amounts: Sequence[Amount]
    exits: Sequence[Exit]
    divisions: Sequence[Division]


@dataclass(frozen=True, slots=True)
class Saying:
    """A sentence: `plain` as written, `words` in small letters, `heading` what stands above it in small letters.

    `part` is the schedule it stands in (index) where that is a paper of its own, else None; `signing` where it
    stands among the signatures.
    """

    span: Span
    plain: str
    words: str
    heading: str
    clause: int | None
    part: int | None
    amounts: Sequence[Amount]
    mentions: Sequence[Mention]
    exits: Sequence[Exit]
    divisions: Sequence[Division]
    everyone: tuple[str, ...]
    signing: bool = False

    def before(self, span: Span) -> str:
        """Its words before a place, in small letters."""
        return self.words[: span.start - self.span.start]

    def after(self, span: Span) -> str:
        """Its words after a place, in small letters."""
        return self.words[span.end - self.span.start :]

    def says(self, pattern: re.Pattern[str]) -> bool:
        """Does the sentence hold the words?"""
        return pattern.search(self.words) is not None

    def point(self, question: Question, answer: Quantity | str, at: Span, of: Sequence[str] = (), about: str = "") -> Point:
        """An answer to a question, pointing at the part of the sentence it stands in."""
        return Point(question, answer, self._limb(at), at, tuple(of) or self.everyone, about, self.clause, self.part)

    def actor(self, verb: re.Pattern[str]) -> tuple[str, ...]:
        """The parties named last before a verb ("Calder shall pay"), or after its "by"; all where the words name none."""
        found = verb.search(self.words)
        if found is None:
            return self.everyone
        at = self.span.start + found.start()
        doers = [each for each in self.mentions if 0 < each.span.start - at <= _NEAR and _BY.search(self.before(each.span))]
        if _PASSIVE.search(self.words[: found.start()]):
            return doers[0].parties if doers else self.everyone
        near = [each for each in self.mentions if at - _NEAR <= each.span.start and each.span.end <= at + 1]
        if near:
            return near[-1].parties
        agents = [each for each in self.mentions if self.before(each.span).endswith((" by ", " by the "))]
        return agents[0].parties if agents else self.everyone

    def _limb(self, at: Span) -> Span:
        if len(self.span) <= _LONGEST:
            return self.span
        start, end = self.span.start, self.span.end
        for stop in _JOINT.finditer(self.plain):
            place = self.span.start + stop.end()
            if place <= at.start - _LEAST:
                start = place
            elif place >= at.end + _LEAST:
                end = self.span.start + stop.start()
                break
        return Span(max(start, at.start - _LONGEST), min(end, at.end + _LONGEST))


def sayings(document: Document, clauses: Sequence[Clause], sentences: Sequence[Sentence], found: Found) -> Iterator[Saying]:
    """The sentences that say what is agreed, and those among the signatures: none of the title or the recitals."""
    everyone = tuple(party.name for party in found.parties)
    starts = [[each.span.start for each in listed] for listed in (found.amounts, found.mentions, found.exits, found.divisions)]
    parts = papers(document, clauses)
    for sentence in (*sentences, *_among_signatures(document, clauses)):
        clause = None if sentence.clause is None else clauses[sentence.clause]
        if clause is None or clause.kind in _NO_TERMS or not document.plain[sentence.span.start : sentence.span.end].strip():
            continue
        plain = document.plain[sentence.span.start : sentence.span.end]
        words = plain.replace("\u0130", "I").lower()
        heading = _heading(document, clauses, clause)
        yield Saying(
            sentence.span,
            plain,
            words,
            heading,
            clause.index,
            parts[clause.index],
            within(found.amounts, starts[0], sentence.span),
            within(found.mentions, starts[1], sentence.span),
            within(found.exits, starts[2], sentence.span),
            within(found.divisions, starts[3], sentence.span),
            everyone,
            clause.kind is ClauseKind.SIGNATURES,
        )


def _among_signatures(document: Document, clauses: Sequence[Clause]) -> Iterator[Sentence]:
    """What a testimonium says of the law, which is no place that lawyers look for it in."""
    for clause in clauses:
        if clause.kind is ClauseKind.SIGNATURES:
            for span in sentences_in(document, clause.body):
                if _LAW.search(document.plain, span.start, span.end):
                    yield Sentence(span, clause.index)


_LAW = re.compile(r"\blaws?\b")


def within(listed: Sequence[T], starts: Sequence[int], span: Span) -> Sequence[T]:
    """Those of a list that begin in a span, given where each begins."""
    return listed[bisect_left(starts, span.start) : bisect_left(starts, span.end)]


def _heading(document: Document, clauses: Sequence[Clause], clause: Clause) -> str:
    words = []
    above: Clause | None = clause
    while above is not None:
        if above.heading:
            words.append(document.plain[above.heading.start : above.heading.end].lower())
        above = None if above.parent is None else clauses[above.parent]
    return " / ".join(words)


_NO_TERMS = (ClauseKind.TITLE, ClauseKind.PARTIES, ClauseKind.RECITALS, ClauseKind.RECITAL)
_BY = re.compile(r"\b(?:by|on the part of)(?: the)? $")
_PASSIVE = re.compile(r"\b(?:be|is|are|been|being) $")
_NEAR = 60  # code points before a verb within which its subject stands
_LONGEST = 180  # code points of a sentence that are pointed at whole
_LEAST = 50
_JOINT = re.compile(r"[,;:] ")
