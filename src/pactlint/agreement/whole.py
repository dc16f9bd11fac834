"""The agreement with everything that was understood of it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

from pactlint.document import Span

if TYPE_CHECKING:
    from pactlint.agreement.amounts import Amount, Fact
    from pactlint.agreement.outline import Clause, Sentence, TopicSpan
    from pactlint.agreement.people import Mention, Party, Person, Signatory
    from pactlint.agreement.points import Point
    from pactlint.agreement.promises import Account, Discretion, Duty, Exit, NonCompete, Silence, Tie
    from pactlint.agreement.sharing import Allocation, Base, Division, Input, Lapse
    from pactlint.agreement.words import Deferral, Definition, Placeholder, Reference, TermUse
    from pactlint.agreement_type import AgreementType
    from pactlint.document import Document


@dataclass(frozen=True)
class Agreement:
    """A document understood. Every tuple is in the order of the text.

    `template` is true of one to be filled in for each deal; `specimens` are schedules that are not its own words: forms,
    examples, other agreements.
    """

    document: Document
    type: AgreementType
    type_probability: float
    title: Span
    clauses: tuple[Clause, ...] = ()
    sentences: tuple[Sentence, ...] = ()
    topics: tuple[TopicSpan, ...] = ()
    parties: tuple[Party, ...] = ()
    mentions: tuple[Mention, ...] = ()
    definitions: tuple[Definition, ...] = ()
    uses: tuple[TermUse, ...] = ()
    references: tuple[Reference, ...] = ()
    deferrals: tuple[Deferral, ...] = ()
    amounts: tuple[Amount, ...] = ()
    duties: tuple[Duty, ...] = ()
    exemptions: tuple[Duty, ...] = ()
    discretions: tuple[Discretion, ...] = ()
    allocations: tuple[Allocation, ...] = ()
    bases: tuple[Base, ...] = ()
    noncompetes: tuple[NonCompete, ...] = ()
    inputs: tuple[Input, ...] = ()
    lapses: tuple[Lapse, ...] = ()
    accounts: tuple[Account, ...] = ()
    silences: tuple[Silence, ...] = ()
    divisions: tuple[Division, ...] = ()
    exits: tuple[Exit, ...] = ()
    ties: tuple[Tie, ...] = ()
    signatories: tuple[Signatory, ...] = ()
    people: tuple[Person, ...] = ()
    placeholders: tuple[Placeholder, ...] = ()
    facts: tuple[Fact, ...] = ()
    points: tuple[Point, ...] = ()
    template: bool = False
    specimens: tuple[Span, ...] = ()

    def clause_at(self, offset: int) -> Clause | None:
        """The innermost clause an offset lies in; None before the first."""
        index = bisect_right(self._starts, offset) - 1
        while index >= 0 and self.clauses[index].span.end <= offset:
            parent = self.clauses[index].parent
            index = -1 if parent is None else parent
        return self.clauses[index] if index >= 0 else None

    @property
    def span(self) -> Span:
        """The whole text."""
        return Span(0, len(self.document.text))

    def is_own(self, span: Span) -> bool:
        """Are words the agreement's own, and in no form or other agreement that is attached to it?"""
        return not any(specimen.start <= span.start < specimen.end for specimen in self.specimens)

    def path_at(self, offset: int) -> str:
        """The full name of the clause an offset lies in ("9.2(a)"), empty outside of any."""
        clause = self.clause_at(offset)
        return clause.path if clause else ""

    def sentences_in(self, span: Span) -> tuple[Sentence, ...]:
        """The sentences that begin within a span."""
        return self.sentences[_first(self._sentence_starts, span) : _last(self._sentence_starts, span)]

    def amounts_in(self, span: Span) -> tuple[Amount, ...]:
        """The amounts that stand within a span."""
        return self.amounts[_first(self._amount_starts, span) : _last(self._amount_starts, span)]

    def duties_in(self, span: Span) -> tuple[Duty, ...]:
        """The duties and rights that begin within a span."""
        return self.duties[_first(self._duty_starts, span) : _last(self._duty_starts, span)]

    def mentions_in(self, span: Span) -> tuple[Mention, ...]:
        """The mentions of parties that begin within a span."""
        return self.mentions[_first(self._mention_starts, span) : _last(self._mention_starts, span)]

    def first_of_number(self, section: Clause) -> int:
        """The index of the first section with the number before the point where nothing is above: an excerpt has 8.1 and no 8."""
        before, point, _ = section.number.partition(".")
        loose = point and before.isdigit() and section.parent is None
        return self._first_by_number.get(before, section.index) if loose else section.index

    def ancestors(self, clause: Clause) -> tuple[Clause, ...]:
        """The clauses a clause stands in, innermost first."""
        found: list[Clause] = []
        while clause.parent is not None:
            clause = self.clauses[clause.parent]
            found.append(clause)
        return tuple(found)

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [sentence.span.start for sentence in self.sentences]

    @cached_property
    def _first_by_number(self) -> dict[str, int]:
        found: dict[str, int] = {}
        for clause in self.clauses:
            if clause.parent is None:
                found.setdefault(clause.number.partition(".")[0], clause.index)
        return found

    @cached_property
    def _amount_starts(self) -> list[int]:
        return [amount.span.start for amount in self.amounts]

    @cached_property
    def _duty_starts(self) -> list[int]:
        return [duty.span.start for duty in self.duties]

    @cached_property
    def _mention_starts(self) -> list[int]:
        return [mention.span.start for mention in self.mentions]

    @cached_property
    def _starts(self) -> list[int]:
        return [clause.span.start for clause in self.clauses]


def _first(starts: list[int], span: Span) -> int:
    return bisect_left(starts, span.start)


def _last(starts: list[int], span: Span) -> int:
    return bisect_left(starts, span.end)
