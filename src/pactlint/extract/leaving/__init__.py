"""The ways out of an agreement: who may end it, on what ground, on how much notice, after how long to put a breach right."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pactlint.agreement import Exit, Ground, Role, Unread
from pactlint.document import Span
from pactlint.extract.leaving.grounds import grounds, is_of_payment
from pactlint.extract.leaving.holders import holders
from pactlint.extract.leaving.wording import is_immediate, is_row, is_way_out, lets_mend, refers_back
from pactlint.extract.statements import Statement, statements
from pactlint.quantity import Duration

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pactlint.agreement import Amount, Clause, Deferral, Duty, Mention, Party, Sentence
    from pactlint.document import Document


@dataclass(frozen=True, slots=True)
class Facts:
    """What was found before, and rights to leave are read from."""

    parties: Sequence[Party]
    mentions: Sequence[Mention]
    duties: Sequence[Duty]
    amounts: Sequence[Amount]
    deferrals: Sequence[Deferral]


def exits(
    document: Document,
    clauses: Sequence[Clause],
    sentences: Sequence[Sentence],
    said: Facts,
) -> tuple[Exit, ...]:
    """The rights to end the agreement, in the order of the text: one for each ground, and for each time to put it right.

    What the sentences around a right add to it (the length of the notice, the time to cure) belongs to it.
    """
    reader = _Reader(document, clauses, tuple(statements(document, clauses, sentences)), said)
    return tuple(reader.exits())


@dataclass(frozen=True, slots=True)
class _Reader:
    document: Document
    clauses: Sequence[Clause]
    statements: Sequence[Statement]
    said: Facts

    def exits(self) -> Iterator[Exit]:
        rights = [statement for statement in self.statements if is_way_out(statement)]
        others = [statement for statement in self.statements if statement not in rights]
        for statement in rights:
            for found in self._of(statement):
                yield self._completed(found, statement, others)

    def _of(self, statement: Statement) -> Iterator[Exit]:
        who = holders(self.document, statement, self.said.duties, self.said.mentions)
        span = statement.span
        if is_row(statement.text):
            if not who:
                return
            span = self._table(statement)
        everyone = tuple(party.name for party in self.said.parties)
        found = Exit(
            span,
            Ground.EVENT,
            who or everyone,
            statement.clause,
            immediate=is_immediate(statement.text),
            curable=lets_mend(statement.text),
        )
        for ground in self._grounds(statement):
            if ground is Ground.CONVENIENCE and self._is_cut(statement):
                yield found  # on what ground stands elsewhere
            elif ground is Ground.CONVENIENCE:
                yield replace(found, ground=ground, notice=self._notice(statement), curable=False)
            elif ground is Ground.EVENT:
                yield replace(found, notice=self._least(statement, Role.NOTICE))
            else:
                yield from self._for_breach(replace(found, ground=ground), statement)

    def _grounds(self, statement: Statement) -> Iterator[Ground]:
        """Its grounds; "if it does not" is a breach where the sentence before speaks of mending one."""
        place = self.statements.index(statement)
        before = self.statements[place - 1] if place else None
        near = before is not None and self._section(before.clause) == self._section(statement.clause)
        for ground in grounds(statement):
            mends = ground is Ground.EVENT and near and before is not None and lets_mend(before.text)
            persists = ground is Ground.EVENT and bool(self._amounts(statement, Role.CURE))
            yield Ground.BREACH if persists or (mends and refers_back(statement.text)) else ground

    def _is_cut(self, statement: Statement) -> bool:
        """Does a page or a gap cut the sentence in two, so that its condition may stand on the other side?"""
        plain, span = self.document.plain, statement.span
        before = _PAGE_NUMBER.sub("", plain[max(0, span.start - _GAP) : span.start].rstrip())
        begun = plain[span.start : span.start + 1].islower() and (before[-1:].isalpha() or before[-1:] == ",")
        begun = begun or bool(_LEFT_HANGING.search(before) or _CONDITION_BEFORE.search(before))
        return begun or bool(_LEFT_HANGING.search(plain, span.start, span.end) or _PAGE_THEN_MORE.match(plain, span.end))

    def _table(self, row: Statement) -> Span:
        """A row with those next to it that deny the other party what it gives."""
        place = self.statements.index(row)
        rows = [each.span for each in self.statements[max(0, place - 1) : place + 2] if is_row(each.text)]
        return Span(rows[0].start, rows[-1].end)

    def _for_breach(self, found: Exit, statement: Statement) -> Iterator[Exit]:
        """A right for each time that the statement leaves to put such a breach right, or one without a time."""
        own = self._times(statement, found.ground)
        if not own and found.ground is Ground.BREACH and self._amounts(statement, Role.CURE):
            return  # a time to pay, and no other
        yield from (replace(found, cure=time, curable=True) for time in own)
        if not own:
            yield found

    def _times(self, statement: Statement, ground: Ground) -> list[Amount]:
        """The times to cure that are for breaches of such a kind; a general one is for sums unpaid where they have none."""
        told = self._amounts(statement, Role.CURE)
        to_pay = [each for each in told if is_of_payment(self.document, statement, each.span)]
        general = [each for each in told if each not in to_pay]
        return to_pay or general if ground is Ground.NON_PAYMENT else general

    # ---- what stands around it

    def _completed(self, found: Exit, statement: Statement, others: Sequence[Statement]) -> Exit:
        """The right with what another sentence of its section says, or with what could not be read."""
        if found.ground is Ground.CONVENIENCE and found.notice is None:
            if found.immediate:
                return found
            return replace(found, notice=self._told_around(statement, others) or self._deferred(statement))
        if found.ground in {Ground.BREACH, Ground.NON_PAYMENT} and found.cure is None:
            cure = next((time for each in self._around(statement, others) for time in self._times(each, found.ground)), None)
            mends = found.curable or cure is not None or any(lets_mend(each.text) for each in self._around(statement, others))
            return replace(found, cure=cure or self._deferred(statement), curable=mends)
        return found

    def _told_around(self, statement: Statement, others: Sequence[Statement]) -> Amount | None:
        """The length of a notice that another sentence of the section tells, unless it speaks of a breach."""
        near = (
            each
            for each in self._around(statement, others)
            if not lets_mend(each.text) and not _OF_SOMETHING_ELSE.search(each.text)
        )
        return next((found for each in near if (found := self._least(each, Role.NOTICE))), None)

    def _around(self, statement: Statement, others: Sequence[Statement]) -> Iterator[Statement]:
        """The other sentences of the section, those that follow it first."""
        section = self._section(statement.clause)
        near = [each for each in others if section is not None and self._section(each.clause) == section]
        yield from (each for each in near if each.span > statement.span)
        yield from (each for each in near if each.span < statement.span)

    def _section(self, index: int | None) -> int | str | None:
        """The outermost clause; of one numbered "9.2" that stands in none, the "9" it would stand in."""
        while index is not None and self.clauses[index].parent is not None:
            index = self.clauses[index].parent
        number = "" if index is None else self.clauses[index].number
        return number.split(".")[0] if "." in number else index

    def _deferred(self, statement: Statement) -> Unread | None:
        return next((Unread(each.span, each.reason) for each in self.said.deferrals if each.span.overlaps(statement.span)), None)

    # ---- amounts

    def _notice(self, statement: Statement) -> Amount | None:
        """The length of the notice; in a row of a table, the length that its last cell holds."""
        told = self._least(statement, Role.NOTICE)
        if told or not is_row(statement.text):
            return told
        return next(
            (each for each in self.said.amounts if isinstance(each.value, Duration) and _within(each.span, statement.parts)), None
        )

    def _least(self, statement: Statement, role: Role) -> Amount | None:
        found = self._amounts(statement, role)
        read = [each for each in found if not isinstance(each.value, Unread)]
        return min(read, key=_days, default=found[0] if found else None)

    def _amounts(self, statement: Statement, role: Role) -> list[Amount]:
        return [each for each in self.said.amounts if each.role is role and _within(each.span, statement.parts)]


_GAP = 200  # code points that a gap in the text may be wide
_PAGE_NUMBER = re.compile(r"\s+-?\s*\d{1,3}\s*-?\Z")
_CONDITION_BEFORE = re.compile(r"\b[Ii](?:n\s+the\s+event\s+that|f)\s[^.;:]{0,190}\Z")
_LEFT_HANGING = re.compile(r"\b(?:in|the|of|to|if|by|upon|an?|any|that|with|for)\s*(?:-?\s*\d{1,3}\s*-?)?\s*\Z", re.IGNORECASE)
_PAGE_THEN_MORE = re.compile(r"\s*(?:[Pp]age\s*)?-?\s*\d{1,3}\s*-?\s+(?=[a-z])")
_OF_SOMETHING_ELSE = re.compile(  # a notice of something else than the end
    r"renew|\b(?:meetings?|members?|replac\w+|audits?|inspect\w*|deliver(?:y|ies)|shipments?|orders?|prices?|regist\w+|forecasts?|claims?"
    r"|disputes?|assign\w*|publi\w+|changes?|rules?|insur\w+|invoices?)\b"
)


def _within(span: Span, parts: Sequence[Span]) -> bool:
    return any(span in part for part in parts)


def _days(amount: Amount) -> float:
    days = getattr(amount.value, "in_days", None)
    return float(days[0]) if days else 0.0
