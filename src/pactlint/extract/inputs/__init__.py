"""What each party puts in: money, people, things, know-how, as a clause on contributions lists it or a verb says it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import takewhile
from typing import TYPE_CHECKING

from pactlint.agreement import ClauseKind, Input, Mention, Sentence
from pactlint.document import Span
from pactlint.extract.inputs.fields import joined
from pactlint.extract.inputs.gratis import gratis
from pactlint.extract.inputs.wording import (
    AND,
    AND_THEN,
    ANY_THAT,
    AT_LIBERTY,
    BOUND,
    BUT_GIVES,
    BY,
    CELL,
    CONTRIBUTION_OF,
    DATED,
    DEFINES,
    ELLIPSIS,
    FAILS,
    FALLS_TO,
    FIELD,
    FIGURE,
    FREE,
    GAP,
    GIVEN_HERE,
    GIVES,
    GIVES_ALONE,
    GOVERNED,
    GRATIS,
    HEADER,
    HEADING,
    IF_IT_FAILS,
    IN_ALL,
    IS,
    IS_GIVEN,
    JOINED,
    JOINS_FREE,
    KEYED,
    KIND,
    LABEL,
    LATE,
    LEADS_IN,
    LIMB,
    MONEY,
    NO_MORE,
    NO_OBJECT,
    NO_THING,
    NOTHING,
    NOTHING_ASKED,
    NOTHING_FOLLOWS,
    OF_WHOM,
    ON_A_DAY,
    ONLY_SHARES,
    OPENING,
    OTHER_SENSE,
    OWN_CONTRIBUTION,
    PASSIVE_TAIL,
    PAYEE,
    POSSESSIVE,
    STAKE,
    STRONG,
    TAIL,
    THERE,
    TO_COMPANY,
    TO_GIVE,
    UNVALUED,
    VAGUE,
    VALUED,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pactlint.agreement import Clause
    from pactlint.document import Document


def inputs(
    document: Document, clauses: Sequence[Clause], sentences: Sequence[Sentence], mentions: Sequence[Mention]
) -> tuple[Input, ...]:
    """The contributions of the parties in the order of the text, one for each party a sentence, row or limb names.

    Under a heading that speaks of contributions every verb of giving counts; elsewhere only those that cannot mean a sale or a
    service ("contributes", "brings into the venture"). What has been contributed already is none.
    """
    reader = _Reader(document, clauses, mentions)
    found = [each for sentence in joined(document, sentences, mentions) for each in reader.of_sentence(sentence)]
    return tuple(sorted([*found, *reader.of_tables()], key=lambda each: each.span))


@dataclass(frozen=True, slots=True)
class _Reader:
    document: Document
    clauses: Sequence[Clause]
    mentions: Sequence[Mention]

    def of_sentence(self, sentence: Sentence) -> Iterator[Input]:
        plain, span = self.document.plain, sentence.span
        in_place = self._is_under_heading(sentence) or self._is_under_header(span)
        if not in_place and (self._is_in_front(sentence) or not self._says_so(span)):
            return
        if OTHER_SENSE.search(plain, span.start, span.end) or DEFINES.match(plain, span.start, span.end):
            return
        named = self._without_fields([mention for mention in self.mentions if mention.span in span])
        giver = self._giver_above(sentence) if in_place and not named else None
        if giver and not NOTHING_FOLLOWS.search(plain, span.start, span.end):
            yield self._input(span, giver, sentence, headed=True)
            return
        rows = list(self._rows(span)) if in_place else []
        for words in rows or [span]:
            here = [mention for mention in named if mention.span in words]
            parts = (
                self._in_row(words, here)
                if len(rows) > 1 or self._is_row(words, here)
                else self._in_prose(words, here, in_place=in_place)
            )
            for part, parties in parts:
                if plain[part.end : part.end + 1] == ":" or plain[part.start : part.end].endswith(":"):
                    continue  # it opens the list that says what is given
                if IN_ALL.search(plain[part.start : part.end]) or NO_OBJECT.fullmatch(plain, part.start, part.end):
                    continue  # it adds up what is given elsewhere, or is a heading: "What we put in."
                told = self._input(part, parties, sentence, headed=in_place)
                if not (told.empty and NO_MORE.search(plain, span.start, span.end)):
                    yield told

    def _giver_above(self, sentence: Sentence) -> tuple[str, ...] | None:
        """Whose contributions a list tells that stands under the name of one party, with what it gives as its items."""
        plain, span = self.document.plain, sentence.span
        if sentence.clause is None or not (MONEY.search(plain, span.start, span.end) or KIND.search(plain, span.start, span.end)):
            return None
        parent = self.clauses[sentence.clause].parent
        above = None if parent is None else self.clauses[parent]
        words = (above.heading or above.body) if above else None
        named = [mention for mention in self.mentions if words and mention.span in words]
        if words is None or len(named) != 1 or len(named[0].parties) != 1 or len(words) > len(named[0].span) + _FEW:
            return None
        return named[0].parties

    def _without_fields(self, named: list[Mention]) -> list[Mention]:
        """The mentions without the name of a field that another fills: "Party: Alder; Contribution: a crane"."""
        return [
            mention
            for mention in named
            if mention is named[-1] or len(mention.parties) == 1 or not FIELD.match(self.document.plain, mention.span.end)
        ]

    def _says_so(self, span: Span) -> bool:
        """Does a verb say it that cannot mean a sale, or a verb of giving with the company the parties form as the receiver?"""
        plain = self.document.plain
        if STRONG.search(plain, span.start, span.end):
            return True
        given = TO_COMPANY.search(plain, span.start, span.end)
        return given is not None and not any(mention.span.start <= given.start(1) < mention.span.end for mention in self.mentions)

    def _is_in_front(self, sentence: Sentence) -> bool:
        """Does it stand in the title, the recitals or at the signatures?"""
        index = self._clause_at(sentence.span.start) if sentence.clause is None else sentence.clause
        return index is not None and self.clauses[index].kind in _SAY_NOTHING

    def _is_under_header(self, span: Span) -> bool:
        """Is it a row of a table laid flat whose first row says that the column tells contributions?"""
        text = self.document.text
        if "|" not in text[span.start : span.end]:
            return False
        above = text[: span.start].rstrip().splitlines()
        rows = list(takewhile(lambda line: "|" in line or not line.strip(), reversed(above)))
        return any(HEADER.search(line) for line in rows if line.strip())

    def of_tables(self) -> Iterator[Input]:
        """The rows of tables under a heading that speaks of contributions, each with the one party it names."""
        rows: dict[tuple[int, int], list[Span]] = {}
        for block in self.document.blocks:
            if block.cell is not None:
                rows.setdefault((block.cell.table, block.cell.row), []).append(block.span)
        for (table, _), cells in rows.items():
            words = Span(cells[0].start, max(cell.end for cell in cells))
            named = self._without_fields([mention for mention in self.mentions if mention.span in words])
            row = Sentence(words, self._clause_at(words.start))
            if len({mention.parties for mention in named}) == 1 and len(named[0].parties) == 1 and self._is_under_heading(row):
                told = self._input(words, named[0].parties, row, headed=True)
                top = next(iter(spans for (other, _), spans in rows.items() if other == table))
                headed = any(VALUED.search(self.document.plain, cell.start, cell.end) for cell in top)
                figures = FIGURE.search(self.document.plain, words.start, words.end)
                yield replace(told, valued=told.valued or (headed and figures is not None))

    def _clause_at(self, offset: int) -> int | None:
        return next((clause.index for clause in reversed(self.clauses) if clause.span.start <= offset < clause.span.end), None)

    def _rows(self, span: Span) -> Iterator[Span]:
        """The lines of a table laid flat; a sentence on one line is one row."""
        for line in re.finditer(r"[^\n]+", self.document.text[span.start : span.end]):
            yield Span(span.start + line.start(), span.start + line.end())

    def _is_row(self, words: Span, named: Sequence[Mention]) -> bool:
        said = self.document.plain[words.start : words.end]
        return len({mention.parties for mention in named}) == 1 and (
            said.count(" / ") > 1
            or said.count("|") > 1
            or (said.count("|") == 1 and CELL.match(self.document.plain, named[0].span.end) is not None)
            or "\t" in said
            or LABEL.match(self.document.plain, named[0].span.end) is not None
            or KEYED.search(self.document.plain[words.start : named[0].span.start]) is not None
        )

    def _in_row(self, words: Span, named: Sequence[Mention]) -> Iterator[tuple[Span, tuple[str, ...]]]:
        if named and self._is_row(words, named):
            yield words, named[0].parties
        elif named:
            yield from self._in_prose(words, named, in_place=True)

    def _in_prose(self, words: Span, named: Sequence[Mention], *, in_place: bool) -> Iterator[tuple[Span, tuple[str, ...]]]:
        starts: list[tuple[int, tuple[str, ...]]] = []
        plain = self.document.plain
        told = words.start  # where what a passive verb told last ends
        for place, mention in enumerate(named):
            limit = named[place + 1].span.start if place + 1 < len(named) else words.end
            given = (GIVES if in_place or starts else GIVES_ALONE).search(
                plain, mention.span.end, min(limit, mention.span.end + _REACH)
            ) or self._as_contribution(mention, words)
            passive = BY.search(plain, max(words.start, mention.span.start - 12), mention.span.start)
            if passive and (GIVEN_HERE if in_place else IS_GIVEN).search(
                plain, starts[-1][0] if starts else words.start, mention.span.start
            ):
                if THERE.match(plain, words.start, words.end):
                    starts.append((self._after(mention), mention.parties))
                    continue
                tail = PASSIVE_TAIL.match(plain, mention.span.end, min(limit, words.end))
                begin = AND_THEN.match(plain, told, mention.span.start) if told > words.start else None
                yield Span(begin.end() if begin else told, tail.end() if tail else mention.span.end), mention.parties
                told = tail.end() if tail else mention.span.end
            elif (
                NOTHING_ASKED.match(plain, mention.span.end, words.end)
                and OF_WHOM.search(plain, max(words.start, mention.span.start - 12), mention.span.start)
            ) or JOINS_FREE.match(plain, mention.span.end, words.end):
                starts.append((mention.span.start, mention.parties))
            elif TO_GIVE.match(plain, mention.span.end, words.end) and FALLS_TO.search(
                plain, max(words.start, mention.span.start - 30), mention.span.start
            ):
                starts.append((self._after(mention), mention.parties))
            elif (
                given
                and not FAILS.search(plain, mention.span.end, given.start())
                and (self._as_contribution(mention, words) or not self._is_governed(mention, words))
                and not self._is_far(given, mention)
                and not LATE.search(plain, max(words.start, mention.span.start - 16), mention.span.start)
                and not self._is_paid(given, named[place + 1 :])
                and not AT_LIBERTY.match(plain, mention.span.end, given.end())
                and not ANY_THAT.match(plain, mention.span.end, given.end())
                and not IF_IT_FAILS.search(plain, words.start, mention.span.start)
            ):
                starts.append((self._after(mention), self._joined(mention, named[:place])))
            elif (
                starts
                and not self._is_governed(mention, words)
                and ELLIPSIS.match(plain, mention.span.end)
                and AND.search(plain, words.start, mention.span.start)
            ):
                starts.append((mention.span.start, mention.parties))
        if not starts:
            yield from gratis(self.document, words, named)
        for place, (start, parties) in enumerate(starts):
            end = starts[place + 1][0] if place + 1 < len(starts) else words.end
            said = plain[start : min(end, start + _LENGTH)]
            yield Span(start, start + len(TAIL.sub("", said))), parties

    def _is_far(self, given: re.Match[str], mention: Mention) -> bool:
        """Is it something else that is required, or something of the party's ("Birch's obligation to contribute")?"""
        return (BOUND.match(given[0]) is not None and given.start() - mention.span.end > _NEAR) or POSSESSIVE.match(
            self.document.plain, mention.span.end, given.start()
        ) is not None

    def _is_paid(self, given: re.Match[str], others: Sequence[Mention]) -> bool:
        """Is it a payment from one party to another: "shall pay to Birch", "agrees to pay Birch"?"""
        return given[0].lower().startswith("pay") and any(
            PAYEE.fullmatch(self.document.plain, given.end(), other.span.start) for other in others[:1]
        )

    def _is_governed(self, mention: Mention, words: Span) -> bool:
        start = max(words.start, mention.span.start - 12)
        return GOVERNED.search(self.document.plain, start, mention.span.start) is not None

    def _as_contribution(self, mention: Mention, words: Span) -> re.Match[str] | None:
        """The contribution as a noun: "the contribution of Alder consists of", "Alder's contribution shall be"."""
        plain = self.document.plain
        if CONTRIBUTION_OF.search(plain, max(words.start, mention.span.start - 60), mention.span.start):
            return IS.match(plain, mention.span.end, words.end)
        return OWN_CONTRIBUTION.match(plain, mention.span.end, words.end)

    def _after(self, subject: Mention) -> int:
        """Where what is said of a subject begins: "shall, in due course, contribute"."""
        gap = GAP.match(self.document.plain, subject.span.end)
        return gap.end() if gap else subject.span.end

    def _joined(self, subject: Mention, before: Sequence[Mention]) -> tuple[str, ...]:
        """The subject with the parties before it that are joined to it: "Alder, Birch and Cedar shall each contribute"."""
        parties, start = subject.parties, subject.span.start
        for mention in reversed(before):
            if not JOINED.fullmatch(self.document.plain, mention.span.end, start):
                break
            parties, start = tuple(dict.fromkeys((*mention.parties, *parties))), mention.span.start
        return parties

    def _input(self, part: Span, parties: tuple[str, ...], sentence: Sentence, *, headed: bool) -> Input:
        plain = self.document.plain
        said = plain[part.start : part.end]
        before = plain[sentence.span.start : part.start]
        after = re.split(r"[.,;]", plain[part.end : min(sentence.span.end, part.end + _FEW)], maxsplit=1)[0]
        opening = self._lead(sentence) + (before if len(before) < _FEW else "")
        whole = self._lead(sentence) + plain[sentence.span.start : sentence.span.end]
        empty = self._is_empty(part, sentence)
        return Input(
            span=part,
            parties=parties,
            empty=empty,
            in_kind=KIND.search(said) is not None
            or (headed and not empty and not MONEY.search(said) and not NO_THING.search(said)),
            valued=VALUED.search(said) is not None and not UNVALUED.search(said),
            dated=DATED.search(whole) is not None,
            vague=VAGUE.search(opening + said + after) is not None and ON_A_DAY.search(said) is None,
            clause=sentence.clause,
            headed=headed,
        )

    def _is_empty(self, part: Span, sentence: Sentence) -> bool:
        plain = self.document.plain
        begin = max(sentence.span.start, part.start - _FEW)
        cuts = [found.end() for found in LIMB.finditer(plain, begin, part.start)]
        around = plain[max([begin, *cuts]) : part.end]
        free = FREE.search(plain, part.start, part.end)
        if GRATIS.search(plain, part.start, part.end) or (free and STAKE.search(plain, part.start, free.end())):
            return True
        if BUT_GIVES.search(plain, part.start, part.end):
            return False
        return NOTHING.search(around) is not None or ONLY_SHARES.match(plain, part.start, part.end) is not None

    def _lead(self, sentence: Sentence) -> str:
        """The words under which an item of a list stands: "Within thirty days the parties shall contribute:"."""
        parent = None if sentence.clause is None else self.clauses[sentence.clause].parent
        if parent is None:
            return ""
        body = self.clauses[parent].body
        said = self.document.plain[body.start : body.end].rstrip()
        return said + " " if said.endswith(":") else ""

    def _is_under_heading(self, sentence: Sentence) -> bool:
        index = self._clause_at(sentence.span.start) if sentence.clause is None else sentence.clause
        clause = None if index is None else self.clauses[index]
        while clause is not None:
            if clause.kind in _FRONT:
                return False
            if clause.heading and (found := HEADING.search(self.document.plain, clause.heading.start, clause.heading.end)):
                return found is not None
            if clause.heading is None and HEADING.search(self._opening(clause)):
                return True
            if clause.index != index and LEADS_IN.search(self.document.plain, clause.body.start, clause.body.end):
                return True
            clause = None if clause.parent is None else self.clauses[clause.parent]
        return False

    def _opening(self, clause: Clause) -> str:
        """The few words with which a clause without a heading begins, where a heading's would be: "What we put in."."""
        opening = OPENING.match(self.document.plain, clause.body.start, clause.body.end)
        return opening[1] if opening else ""


_REACH = 180  # characters from a party to what it gives: "Birch shall, at its own cost and on or before the first day of June,"
_LENGTH = 240
_FRONT = (ClauseKind.TITLE, ClauseKind.PARTIES, ClauseKind.RECITALS, ClauseKind.RECITAL, ClauseKind.SIGNATURES)
_SAY_NOTHING = (ClauseKind.TITLE, ClauseKind.RECITALS, ClauseKind.RECITAL, ClauseKind.SIGNATURES)
_FEW = 60  # characters before a part that may say of it when it comes: "in due course Alder shall"
_NEAR = 40  # characters from a party to "is not required to"
