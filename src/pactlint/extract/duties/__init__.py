"""Who must, may or must not do what: duties and rights with their bearer, read from modals and the party that governs them."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from pactlint.agreement import ClauseKind, Duty, DutyKind
from pactlint.document import Span
from pactlint.extract.duties.bearers import LEAD_TAIL, Bearers, Subject, limb_start
from pactlint.extract.duties.pleasure import at_will
from pactlint.extract.modals import Modal, modals
from pactlint.extract.nominal import nominal
from pactlint.extract.sentences import sentences
from pactlint.extract.sieve import sifted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pactlint.agreement import Clause, Mention
    from pactlint.document import Document

# Definitions, titles and signatures say what words mean and who signs; nobody owes anything by them.
_SILENT = (ClauseKind.TITLE, ClauseKind.PARTIES, ClauseKind.RECITALS, ClauseKind.RECITAL, ClauseKind.SIGNATURES)


def duties(document: Document, clauses: Sequence[Clause], mentions: Sequence[Mention]) -> tuple[Duty, ...]:
    """The duties and rights of the parties, in the order of the text; a list under one subject gives one for each item."""
    reader = _Reader(document, clauses, Bearers(document, mentions, [mention.span.start for mention in mentions]))
    found = [
        duty for index, clause in enumerate(clauses) if clause.kind not in _SILENT for duty in reader.of_clause(index, clause)
    ]
    found += _untold(found, nominal(document, clauses, mentions))
    return tuple(sorted(found, key=lambda duty: duty.span))


def _untold(told: Sequence[Duty], more: Iterator[Duty]) -> list[Duty]:
    """Those of some duties whose words nothing told by a modal is read from already, for the same bearers."""
    by_sentence: dict[Span | None, list[Duty]] = {}
    for duty in told:
        by_sentence.setdefault(duty.sentence, []).append(duty)
    return [
        duty
        for duty in more
        if not any(
            other.bearers == duty.bearers and other.kind == duty.kind and other.span.start < duty.span.end
            for other in by_sentence.get(duty.sentence, ())
        )
    ]


def exemptions(document: Document, clauses: Sequence[Clause], mentions: Sequence[Mention]) -> tuple[Duty, ...]:
    """What a party need not do ("shall have no obligation to"), or does only if it likes ("may elect to", "if it chooses").

    The former are no duties, and counted as none; the latter are among the duties and rights too.
    """
    bearers = Bearers(document, mentions, [mention.span.start for mention in mentions])
    reader = _Reader(document, clauses, bearers, exempting=True)
    found = [
        duty for index, clause in enumerate(clauses) if clause.kind not in _SILENT for duty in reader.of_clause(index, clause)
    ]
    free = (duty if duty.kind is DutyKind.EXEMPTION else at_will(document, duty, bearers) for duty in found)
    return tuple(sorted((replace(duty, kind=DutyKind.EXEMPTION) for duty in free if duty), key=lambda duty: duty.span))


@dataclass(frozen=True, slots=True)
class _Lead:
    """The subject and modal that a list hangs on, and their sentence: "The Distributor shall:"."""

    modal: Modal
    subject: Subject
    sentence: Span


@dataclass(frozen=True, slots=True)
class _Reader:
    document: Document
    clauses: Sequence[Clause]
    bearers: Bearers
    exempting: bool = False
    leads: dict[int, _Lead | None] = field(default_factory=dict)

    def of_clause(self, index: int, clause: Clause) -> Iterator[Duty]:
        """The duties in a clause's own words; those of a list's items stand under the clause that opens the list."""
        lead = self._lead_above(clause)
        shouted = (
            clause.heading is not None and clause.body.start == clause.body.end
        )  # a sentence in capitals, taken for a heading
        own = list(self._in_words(clause.heading if shouted and clause.heading else clause.body, index))
        if own or lead is None:
            yield from own
        elif item := self._first_sentence(clause.body):
            yield replace(
                self._duty(lead.modal, lead.subject, item, item.start, index), sentence=Span(lead.sentence.start, item.end)
            )

    def _in_words(self, words: Span, index: int) -> Iterator[Duty]:
        for sentence in sentences(self.document, words):
            previous: Subject | None = None
            last = sentence.start
            for modal in modals(self.document.plain, sentence, exempting=self.exempting):
                goes_on = modal.continues or self._is_he(sentence, modal) or self._resumes(last, modal)
                last = modal.span.end
                subject = self.bearers.subject(sentence, modal) or (previous if goes_on else None)
                previous = subject or previous
                if subject and not self._opens_list(modal, sentence, index):
                    yield from self._each(modal, subject, sentence, index)

    def _is_he(self, sentence: Span, modal: Modal) -> bool:
        """Is the modal's subject a pronoun that opens a limb, and so speaks of the party before: "…, but it does not have to"?"""
        return _PRONOUN.search(self.document.plain, max(sentence.start, modal.span.start - 40), modal.span.start) is not None

    def _resumes(self, last: int, modal: Modal) -> bool:
        """Does the subject of the modal before go on after a condition: "may give notice and, if all stays so, may leave"?"""
        resumed = _RESUMES.search(self.document.plain, last, modal.span.start)
        return resumed is not None and not self.bearers.within(Span(resumed.start(), modal.span.start))

    def _each(self, modal: Modal, subject: Subject, sentence: Span, index: int) -> Iterator[Duty]:
        """One duty, or one for each item where the sentence holds a list: "shall (i) keep a showroom; (ii) advertise"."""
        plain = self.document.plain
        may_list = plain.count("(", modal.span.end, sentence.end) >= _FEWEST
        marks = list(_MARKS.finditer(plain, modal.span.end, sentence.end)) if may_list else []
        if len(marks) < _FEWEST or marks[0].start() - modal.span.end > LEAD_TAIL:
            yield self._duty(modal, subject, sentence, modal.span.end, index)
            return
        for mark, following in pairwise([*marks, None]):
            if mark is not None:
                item = Span(mark.end(), following.start() if following else sentence.end)
                yield replace(self._duty(modal, subject, item, item.start, index), sentence=sentence)

    def _opens_list(self, modal: Modal, sentence: Span, index: int) -> bool:
        """Does nothing follow the modal but a colon, and are there items under the clause?"""
        rest = self.document.plain[modal.span.end : sentence.end]
        has_items = index + 1 < len(self.clauses) and self.clauses[index + 1].parent == index
        return has_items and len(rest) < LEAD_TAIL and rest.rstrip().endswith((":", "-", ","))

    def _lead_above(self, clause: Clause) -> _Lead | None:
        """The lead of the clause above, which is read once for all items under it."""
        if clause.parent is None:
            return None
        if clause.parent not in self.leads:
            self.leads[clause.parent] = self._lead_of(clause.parent)
        return self.leads[clause.parent]

    def _lead_of(self, index: int) -> _Lead | None:
        above = self.clauses[index]
        last = None
        for sentence in sentences(self.document, above.body):
            last = sentence
        if last is None:
            return None
        for modal in modals(self.document.plain, last):
            if _MAY_HAVE.match(self.document.plain, modal.span.start):
                continue  # "any claims that the Seller may have, if:"
            subject = self.bearers.subject(last, modal)
            if subject and self._opens_list(modal, last, index):
                return _Lead(modal, subject, last)
        return None

    def _first_sentence(self, words: Span) -> Span | None:
        return next(sentences(self.document, words), None)

    def _duty(self, modal: Modal, subject: Subject, sentence: Span, start: int, index: int) -> Duty:
        bearers = subject.parties
        if modal.reversed:
            start = sentence.start
        end = self._action_end(start, sentence) if not modal.reversed else self._cut(start, sentence.end)
        said = Span(self._said_from(modal, subject, sentence, start), end)
        after = [name for mention in self.bearers.within(Span(start, end)) for name in mention.parties if name not in bearers]
        return Duty(
            kind=DutyKind.PROHIBITION if subject.negative and modal.kind is not DutyKind.EXEMPTION else modal.kind,
            span=said,
            bearers=bearers,
            modal=modal.words,
            action=" ".join(self.document.plain[start:end].split()).strip(" ,;:."),
            clause=index,
            beneficiaries=tuple(dict.fromkeys(after)),
            condition=self._part(_CONDITION, sentence),
            carve_out=self._part(_CARVE_OUT, sentence),
            sentence=sentence,
        )

    def _said_from(self, modal: Modal, subject: Subject, sentence: Span, start: int) -> int:
        """Where a duty's words begin: at the modal, or before it where they say what is done to what ("the price may be")."""
        if modal.span not in sentence or modal.reversed:
            return start
        if subject.is_agent:
            return limb_start(self.document.plain, sentence, modal.span.start)
        chosen = _SUCH_AS.search(self.document.plain, max(sentence.start, modal.span.start - LEAD_TAIL), modal.span.start)
        return chosen.start() if chosen else modal.span.start

    def _action_end(self, start: int, sentence: Span) -> int:
        said = (modal for modal in modals(self.document.plain, sentence) if modal.span.start >= start)
        following = next((modal for modal in said if not modal.reversed and not self._is_within(modal, start)), None)
        return self._cut(start, following.span.start if following else sentence.end)

    def _cut(self, start: int, stop: int) -> int:
        cut = _STOP.search(self.document.plain, start, stop)
        return cut.start() if cut else stop

    def _is_within(self, modal: Modal, start: int) -> bool:
        """Is a modal one of what is done, and no duty beside it: "a firm which may compete", "shall not, nor shall it permit"?"""
        plain = self.document.plain
        return bool(
            _RELATIVE.search(plain, max(start, modal.span.start - 30), modal.span.start)
            or _NOR_ALLOW.match(plain, max(start, modal.span.start - 5), modal.span.end + 20)
            or _AS_MAY_BE.search(plain, max(start, modal.span.start - 5), modal.span.end + 4)
        )

    def _part(self, pattern: re.Pattern[str], sentence: Span) -> Span | None:
        found = pattern.search(self.document.plain, sentence.start, sentence.end)
        return Span(*found.span()) if found else None


_PRONOUN = re.compile(
    r"[,;]\s+(?:and|but|though|although|yet|(?:save|except|provided(?:,?\s+however,?)?)\s+that|whereupon)\s+(?:it|they|he)\s+(?:[a-z]+ly\s+)?$",
    re.IGNORECASE,
)
_RESUMES = re.compile(
    r"[,;]?\s+(?:and|but),?\s+(?:if|where|when|once|unless|should|failing|after|upon|in\s+default\s+of)\b[^;.]*$", re.IGNORECASE
)
_RELATIVE = re.compile(r"\b(?:which|who|that)(?:\s+(?:[a-z]+ly|in\s+any\s+way|from\s+time\s+to\s+time))?\s+$")
_NOR_ALLOW = re.compile(r"[\s,]*nor\s+(?:shall|will|may|must)\s+(?:it|they)\s+(?:permit|allow|cause|suffer|let|procure)\b")
_AS_MAY_BE = re.compile(r"\bas\s+(?:may|can|will|shall|must)\s+be\b")  # "as early as may be convenient"
_SUCH_AS = re.compile(r"\bsuch\s+(?:\w+\s+){1,4}as\s+(?:the\s+)?[\w.]+\s+$", re.IGNORECASE)  # "such city as the Buyer may choose"
_MARKS = re.compile(
    r"(?:(?<=[:;,])|(?<=\band)|(?<=\bor)|(?<=\bto)|(?<=\bshall)|(?<=\bwill))\s*\((?:[ivx]{1,5}|[a-z]|\d{1,2})\)\s"
)
_FEWEST = 3  # marks that make a list; two may be alternatives
_MAY_HAVE = re.compile(r"may\s+have\b(?!\s+(?:the\s+right|access|recourse))", re.IGNORECASE)
_STOP = re.compile(
    r";|\(provided\b|\b(?:provided(?:\s*,?\s*(?:however|that|further))|except\s+(?:that|as|where)|unless)\b",
    re.IGNORECASE,
)
_CONDITION = sifted(
    r"\b(?:if|provided that|on condition that|in the event(?: that)?|subject to|where|unless)\b[^,;.]{0,200}", re.IGNORECASE
)
_CARVE_OUT = sifted(r"\b(?:except|other than|save (?:for|that|as)|excluding|unless)\b[^,;.]{0,200}", re.IGNORECASE)
