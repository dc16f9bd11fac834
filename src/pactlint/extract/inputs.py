"""What each party puts in: money, people, things, know-how, as a clause on contributions lists it or a verb says it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from itertools import takewhile
from typing import TYPE_CHECKING

from pactlint.agreement import ClauseKind, Input, Mention, Sentence
from pactlint.document import Span
from pactlint.extract.sieve import sifted

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
    found = [each for sentence in sentences for each in reader.of_sentence(sentence)]
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
        if _OTHER_SENSE.search(plain, span.start, span.end) or _DEFINES.match(plain, span.start, span.end):
            return
        named = [mention for mention in self.mentions if mention.span in span]
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
                if _IN_ALL.search(plain, part.start, part.end) or _NO_OBJECT.fullmatch(plain, part.start, part.end):
                    continue  # it adds up what is given elsewhere, or is a heading: "What we put in."
                told = self._input(part, parties, sentence, headed=in_place)
                if not (told.empty and _NO_MORE.search(plain, span.start, span.end)):
                    yield told

    def _says_so(self, span: Span) -> bool:
        """Does a verb say it that cannot mean a sale, or a verb of giving with the company the parties form as the receiver?"""
        plain = self.document.plain
        if _STRONG.search(plain, span.start, span.end):
            return True
        given = _TO_COMPANY.search(plain, span.start, span.end)
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
        return any(_HEADER.search(line) for line in rows if line.strip())

    def of_tables(self) -> Iterator[Input]:
        """The rows of tables under a heading that speaks of contributions, each with the one party it names."""
        rows: dict[tuple[int, int], list[Span]] = {}
        for block in self.document.blocks:
            if block.cell is not None:
                rows.setdefault((block.cell.table, block.cell.row), []).append(block.span)
        for (table, _), cells in rows.items():
            words = Span(cells[0].start, max(cell.end for cell in cells))
            named = [mention for mention in self.mentions if mention.span in words]
            row = Sentence(words, self._clause_at(words.start))
            if len({mention.parties for mention in named}) == 1 and len(named[0].parties) == 1 and self._is_under_heading(row):
                told = self._input(words, named[0].parties, row, headed=True)
                top = next(iter(spans for (other, _), spans in rows.items() if other == table))
                headed = any(_VALUED.search(self.document.plain, cell.start, cell.end) for cell in top)
                figures = _FIGURE.search(self.document.plain, words.start, words.end)
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
            or (said.count("|") == 1 and _CELL.match(self.document.plain, named[0].span.end) is not None)
            or "\t" in said
            or _LABEL.match(self.document.plain, named[0].span.end) is not None
        )

    def _in_row(self, words: Span, named: Sequence[Mention]) -> Iterator[tuple[Span, tuple[str, ...]]]:
        if named and self._is_row(words, named):
            yield words, named[0].parties
        elif named:
            yield from self._in_prose(words, named, in_place=True)

    def _in_prose(self, words: Span, named: Sequence[Mention], *, in_place: bool) -> Iterator[tuple[Span, tuple[str, ...]]]:
        starts: list[tuple[int, tuple[str, ...]]] = []
        plain = self.document.plain
        for place, mention in enumerate(named):
            limit = named[place + 1].span.start if place + 1 < len(named) else words.end
            given = (_GIVES if in_place or starts else _GIVES_ALONE).search(
                plain, mention.span.end, min(limit, mention.span.end + _REACH)
            ) or self._as_contribution(mention, words)
            passive = _BY.search(plain, max(words.start, mention.span.start - 12), mention.span.start)
            if passive and (_GIVEN if in_place else _IS_GIVEN).search(
                plain, starts[-1][0] if starts else words.start, mention.span.start
            ):
                tail = _PASSIVE_TAIL.match(plain, mention.span.end, min(limit, words.end))
                start = starts.pop()[0] if starts and starts[-1][1] == () else words.start
                yield Span(start, tail.end() if tail else mention.span.end), mention.parties
            elif (
                given
                and not _FAILS.search(plain, mention.span.end, given.start())
                and (self._as_contribution(mention, words) or not self._is_governed(mention, words))
                and not self._is_far(given, mention)
                and not _LATE.search(plain, max(words.start, mention.span.start - 16), mention.span.start)
                and not self._is_paid(given, named[place + 1 :])
                and not _AT_LIBERTY.match(plain, mention.span.end, given.end())
                and not _ANY_THAT.match(plain, mention.span.end, given.end())
                and not _IF_IT_FAILS.search(plain, words.start, mention.span.start)
            ):
                starts.append((self._after(mention), self._joined(mention, named[:place])))
            elif (
                starts
                and not self._is_governed(mention, words)
                and _ELLIPSIS.match(plain, mention.span.end)
                and _AND.search(plain, words.start, mention.span.start)
            ):
                starts.append((mention.span.start, mention.parties))
        if not starts:
            yield from self._gratis(words, named)
        for place, (start, parties) in enumerate(starts):
            end = starts[place + 1][0] if place + 1 < len(starts) else words.end
            said = plain[start : min(end, start + _LENGTH)]
            yield Span(start, start + len(_TAIL.sub("", said))), parties

    def _gratis(self, words: Span, named: Sequence[Mention]) -> Iterator[tuple[Span, tuple[str, ...]]]:
        """What is said of the one party that gets its stake for nothing: "issued to it …, nothing being payable by it"."""
        free = _GRATIS.search(self.document.plain, words.start, words.end)
        whose = [mention for mention in named if free and mention.span.start < free.start() and len(mention.parties) == 1]
        if free and whose:
            yield Span(whose[-1].span.end, free.end()), whose[-1].parties

    def _is_far(self, given: re.Match[str], mention: Mention) -> bool:
        """Is it something else that is required, or something of the party's ("Birch's obligation to contribute")?"""
        return (_BOUND.match(given[0]) is not None and given.start() - mention.span.end > _NEAR) or _POSSESSIVE.match(
            self.document.plain, mention.span.end, given.start()
        ) is not None

    def _is_paid(self, given: re.Match[str], others: Sequence[Mention]) -> bool:
        """Is it a payment from one party to another: "shall pay to Birch", "agrees to pay Birch"?"""
        return given[0].lower().startswith("pay") and any(
            _PAYEE.fullmatch(self.document.plain, given.end(), other.span.start) for other in others[:1]
        )

    def _is_governed(self, mention: Mention, words: Span) -> bool:
        start = max(words.start, mention.span.start - 12)
        return _GOVERNED.search(self.document.plain, start, mention.span.start) is not None

    def _as_contribution(self, mention: Mention, words: Span) -> re.Match[str] | None:
        """The contribution as a noun: "the contribution of Alder consists of", "Alder's contribution shall be"."""
        plain = self.document.plain
        if _CONTRIBUTION_OF.search(plain, max(words.start, mention.span.start - 60), mention.span.start):
            return _IS.match(plain, mention.span.end, words.end)
        return _OWN_CONTRIBUTION.match(plain, mention.span.end, words.end)

    def _after(self, subject: Mention) -> int:
        """Where what is said of a subject begins: "shall, in due course, contribute"."""
        gap = _GAP.match(self.document.plain, subject.span.end)
        return gap.end() if gap else subject.span.end

    def _joined(self, subject: Mention, before: Sequence[Mention]) -> tuple[str, ...]:
        """The subject with the party before it where the two are joined: "Alder and Birch shall each contribute"."""
        if before and _JOINED.fullmatch(self.document.plain, before[-1].span.end, subject.span.start):
            return tuple(dict.fromkeys((*before[-1].parties, *subject.parties)))
        return subject.parties

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
            in_kind=_KIND.search(said) is not None
            or (headed and not empty and not _MONEY.search(said) and not _NO_THING.search(said)),
            valued=_VALUED.search(said) is not None and not _UNVALUED.search(said),
            dated=_DATED.search(whole) is not None,
            vague=_VAGUE.search(opening + said + after) is not None and _ON_A_DAY.search(said) is None,
            clause=sentence.clause,
            headed=headed,
        )

    def _is_empty(self, part: Span, sentence: Sentence) -> bool:
        plain = self.document.plain
        around = plain[max(sentence.span.start, part.start - 60) : part.end]
        if _GRATIS.search(plain, part.start, part.end):
            return True
        if _BUT_GIVES.search(plain, part.start, part.end):
            return False
        return _NOTHING.search(around) is not None or _ONLY_SHARES.match(plain, part.start, part.end) is not None

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
            if clause.heading and (found := _HEADING.search(self.document.plain, clause.heading.start, clause.heading.end)):
                return found is not None
            if clause.heading is None and _HEADING.search(self._opening(clause)):
                return True
            clause = None if clause.parent is None else self.clauses[clause.parent]
        return False

    def _opening(self, clause: Clause) -> str:
        """The few words with which a clause without a heading begins, where a heading's would be: "What we put in."."""
        opening = _OPENING.match(self.document.plain, clause.body.start, clause.body.end)
        return opening[1] if opening else ""


_OPENING = re.compile(r"\s*+([\w'-]++(?: [\w'-]++){0,6} ?)\.\s")  # possessive: it must not try a long word in pieces
_REACH = 180  # characters from a party to what it gives: "Birch shall, at its own cost and on or before the first day of June,"
_LENGTH = 240
_FRONT = (ClauseKind.TITLE, ClauseKind.PARTIES, ClauseKind.RECITALS, ClauseKind.RECITAL, ClauseKind.SIGNATURES)
_SAY_NOTHING = (ClauseKind.TITLE, ClauseKind.RECITALS, ClauseKind.RECITAL, ClauseKind.SIGNATURES)
_HEADING = sifted(
    r"\bcontribut(?!ory)\w*|(?<!adequate\s)(?<!sufficient\s)(?<!human\s)\bresourc(?:es|ing)\b|\bcapital(?:i[sz]ation)?\b(?!\s+(?:services|markets|group|expenditures?|corp\w*|llc|gains?|equipment))|\bfunding\b|\binputs?\b|\binvestments?\b|\bstakes?\b|\bstrengths\b|\bsubscriptions?\b(?!\s+(?:fees?|services?|terms?|price|plans?|agreement|period|software|and\s+fees))|\bbrought\s+in\b|\bendowment\b|\bantes?\b"
    r"|\b(?:put|puts|bring|brings|putting|bringing|give|gives|invest|invests)\b(?:\s+(?:in|to))?|\bcommon stock\b",
    re.IGNORECASE,
)
_VENTURE = r"(?:joint|venture|alliance|programme|program|project|partnership|consortium|collaboration|undertaking|enterprise)"
_STRONG = sifted(
    rf"\bcontribut(?:e|es|ing|eth)\b(?!\s+under\b)"
    rf"(?!\s+to\s+(?:the|its|any|an?|their|such)\s+(?!{_VENTURE}|compan|capital|fund|common|start|equity|pool|working))"
    r"(?!\s+to\s+the\s+(?:loss|damage|claim|breach|delay))"
    r"|\b(?:bring|brings|put|puts|pay|pays)\s+(?:[^.;]{0,60}?\s)?in(?:to)?\s+the\s+(?:venture|joint|common|company|alliance|partnership|business|programme|project|fund|enterprise|capital)"
    rf"|\b(?:be|is|are)\s+(?:conveyed|transferred|imparted|assigned|furnished|lent|made\s+available|allotted)\s+(?:to|for)\s+the\s+(?:{_VENTURE}|[Cc]ompany)\b|\b(?:be|is|are)\s+contributed\b|\bat\s+the\s+disposal\s+of\s+the\s+(?:joint|venture|alliance|programme|project|company|partnership)"
    rf"|\b(?:furnish|provide|lend|second|dedicate|devote|commit|inject|subscribe|allot|earmark)(?:e?s)?\b[^.;]{{0,120}}?\b(?:to|into|for)\s+the\s+(?:joint|venture|alliance|programme|partnership|consortium|collaboration)\b(?!\s+(?:of|report|manager|board|committee))"
    rf"|\bmakes?\s+(?:[^.;]{{0,80}}?\s)?available\s+(?:to|for)\s+the\s+{_VENTURE}\b|\bgives?\s+the\s+{_VENTURE}\b(?!\s+(?:\w+\s+){{0,2}}?(?:notice|report|access\s+to\s+(?:its\s+)?(?:books|records)|information))"
    r"|\bbring(?:s|eth)?\s+in\s+(?:its|his|their|the|an?|both|Rs|EUR|USD|US|GBP|INR|SGD|S\$|[€$£\d])|\bpays?\s+in\s+(?:its|the\s+same|half|one|an?\s+(?:equal\s+)?sum|Rs|EUR|USD|US|[€$£\d])|\bputs?\s+up\s+(?:its|the|half|Rs|EUR|USD|US|S\$|[€$£\d])"
    r"|\bas\s+(?:its|his|their)\s+(?:capital\s+|initial\s+)?(?:contribution|stake|share\s+of\s+the\s+capital)\b|\bcontributions?\s+(?:\w+\s+){0,2}?of\s+(?:the\s+)?\w+(?:\s+\w+)?\s+(?:consists?|compris\w+|shall\s+(?:be|consist|comprise))\b"
    r"|'s\s+(?:capital\s+|initial\s+)?contribution\s+(?:consists?|compris\w+|shall\s+(?:be|consist|comprise)|is)\b|\bmatch(?:es)?\b[^.;]{0,40}?\bcontribution\b",
    re.IGNORECASE,
)
_TO_COMPANY = sifted(
    r"\b(?:convey|impart|transfer|assign|furnish|lend|make\s+available|makes\s+available|second|devote)(?:s|es)?\s+(?:[^.;]{0,120}?\s)?to\s+the\s+(Company|company)\b"
    r"(?![^.;]{0,60}?\b(?:reports?|notices?|information|statements?|records?|accounts|invoices?|copies|list|certificates?|evidence)\b)",
    re.IGNORECASE,
)
_DEFINES = re.compile(
    r"\W{0,3}(?:[\d.]{1,6}\s+)?[\"“][^\"”]{2,60}[\"”]\s+(?:and\s+[\"“][^\"”]+[\"”]\s+)?(?:shall\s+)?means?\b", re.IGNORECASE
)
_HEADER = re.compile(
    r"\bcontribut\w+|\b(?:brings?|puts?|gives?|invests?)(?:\s+in(?:to)?)?\b|\binputs?\b|\bstake\b|\bin\s+kind\b", re.IGNORECASE
)
_CONTRIBUTION_OF = re.compile(
    r"\b(?:contributions?|inputs?|stake|investment)\s+(?:\w+\s+){0,3}?(?:of|by|from)\s+(?:the\s+)?$", re.IGNORECASE
)
_IS = re.compile(
    r"\s+(?:to\s+\w+(?:\s+\w+){0,4}\s+)?(?:shall\s+|will\s+)?(?:consists?|compris\w+|be|is|are|amounts?)\b", re.IGNORECASE
)
_OWN_CONTRIBUTION = re.compile(
    r"'s?\s+(?:capital\s+|initial\s+|own\s+)?(?:contributions?|inputs?|stake|investment)\s+(?:to\s+\w+(?:\s+\w+){0,4}\s+)?(?:shall\s+|will\s+)?(?:consists?|compris\w+|be|is|are|amounts?)\b",
    re.IGNORECASE,
)
_AT_LIBERTY = re.compile(
    r"\W*(?:may|might|can|is\s+(?:free|entitled|at\s+liberty)|shall\s+be\s+(?:free|entitled|at\s+liberty))\b", re.IGNORECASE
)
_ANY_THAT = re.compile(r"\s+that\b", re.IGNORECASE)  # "a party that pays late"
_IF_IT_FAILS = re.compile(
    r"\b(?:if|should|where|when|whenever|unless|until|in\s+case|in\s+the\s+event)\b[^.;]*?\b(?:fail\w*|defaults?|does\s+not|do\s+not|has\s+not|have\s+not|is\s+not|late|overdue|unpaid|missing)\b",
    re.IGNORECASE,
)
_NO_MORE = re.compile(
    r"\b(?:beyond|in\s+excess|other\s+than|over\s+and\s+above|apart\s+from|except|save|further|additional|additionally|more\s+than|unless|otherwise)\b",
    re.IGNORECASE,
)
_ONLY_SHARES = re.compile(
    r"\W*(?:\w+\s+){0,4}?(?:be\s+admitted|is\s+admitted|participates?|take\s+(?:its|half|a\s+share|part)|takes\s+(?:its|half|a\s+share|part))\b(?!.*\b(?:contribut|bring|put|pay)(?:e|s|es|ing)?\b)",
    re.IGNORECASE | re.DOTALL,
)
_UNVALUED = re.compile(
    r"\b(?:no|without|not\s+carrying)\s+(?:an?\s+|any\s+)?(?:\w+\s+)?(?:figure|value|valuation|price|appraisal)\b|\bunvalued\b|\bnot\s+(?:been\s+)?(?:valued|appraised|priced)\b"
    r"|\bvalue\s+(?:\w+\s+){0,3}?(?:to\s+be\s+(?:agreed|determined|settled)|left\s+open)\b",
    re.IGNORECASE,
)
_VERBS = (
    r"contribut(?:e|es|ing|eth)(?!\s+under\b)|antes?(?:\s+up)?|brings?(?:\s+in)?|puts?\s+(?:in|up)(?!\w)|sets?\s+(?:apart|aside)|pays?(?:\s+in)?|furnish(?:es)?|provid(?:e|es|ing)|lends?|loans?|makes?\b[^.;]{0,60}?\bavailable|second(?:s)?"
    r"|assigns?|dedicates?|devotes?|injects?|invests?|subscribes?|hands?\s+over|opens?|commits?|delivers?|fits?\s+out|suppl(?:y|ies)|funds?"
    r"|places?|transfers?|deploys?|introduces?|advances?|conveys?|imparts?|gives?|match(?:es)?|allots?|confers?|earmarks?|bringeth|engages?\s+and|grants?\s+(?:the\s+)?(?:venture|company|alliance)|bears?\s+the\s+cost|participates?|tak(?:e|es)\s+(?:its|half|a\s+share|part)|admitted|making|make[s]?\s+(?:no|the\s+cash|its|a)|called\s+upon|(?:is|are|be|being)\s+(?:not\s+|in\s+no\s+way\s+)?(?:obliged|required|bound|exempt|relieved|excused|expected)\b|no\s+obligation"
)
_GIVES = re.compile(rf"\b(?:{_VERBS})\b", re.IGNORECASE)
_GIVES_ALONE = re.compile(
    r"\b(?:contribut(?:e|es|ing|eth)(?!\s+under\b)|bring(?:s|eth)?(?:\s+in)?|puts?\s+(?:in|up)|conveys?|imparts?|gives?|match(?:es)?|transfers?|assigns?|allots?|earmarks?|injects?|subscribes?|furnish(?:es)?|provides?|lends?|makes?\b[^.;]{0,60}?\bavailable|seconds?|dedicates?|devotes?|commits?|places?|pays?|hands?\s+over)\b",
    re.IGNORECASE,
)
_GIVEN = re.compile(
    r"\b(?:contributed|conveyed|transferred|imparted|allotted|handed\s+over|seconded|injected|provided|furnished|brought(?:\s+in)?|funded|supplied|lent|put\s+(?:in|up)|made\s+available|paid|delivered|advanced|subscribed)\b",
    re.IGNORECASE,
)
_IS_GIVEN = re.compile(rf"\b(?:be|is|are)\s+(?:\w+\s+)?{_GIVEN.pattern}", re.IGNORECASE)
_BY = re.compile(r"\bby\s+(?:the\s+)?$", re.IGNORECASE)
_GOVERNED = re.compile(
    r"\b(?:to|by|of|from|with|against|upon|on|between|consideration|amounts?|sums?|costs?)\s+(?:the\s+)?$", re.IGNORECASE
)
_PASSIVE_TAIL = re.compile(r"(?:\s+(?:to|into)\s+the\s+\w+)?\s+at\s+[^.;,]{3,80}")
_ELLIPSIS = re.compile(
    r",?\s+(?:its|the|an?|their|his|in|by|EUR|USD|GBP|SGD|INR|Rs|[€$£\d]|one|two|three|four|five|six|ten|all)", re.IGNORECASE
)
_AND = re.compile(r"\b(?:and|while|whereas)\b|;", re.IGNORECASE)
_FAILS = re.compile(r"\b(?:fails?\s+to|does\s+not|do\s+not|which|who|need|whatever|what)\b", re.IGNORECASE)
_FIGURE = re.compile(r"\d[\d,.]{2,}")
_TAIL = re.compile(r"[\s,;:(]*(?:\b(?:and|but|while|whereas|or)\b)?[\s,;(]*(?:\(?[ivx\d]{1,3}\))?\s*\Z", re.IGNORECASE)
_JOINED = re.compile(r"\s+(?:and|or|&)\s+(?:the\s+)?", re.IGNORECASE)
_GAP = re.compile(r"[\s,)\"']+")
_CELL = re.compile(r"\s*\|")
_PAYEE = re.compile(r"\s+(?:over\s+)?(?:to\s+)?(?:the\s+)?", re.IGNORECASE)
_LATE = re.compile(r"\b(?:late|defaulting|non-?contributing|failing)\s+$", re.IGNORECASE)
_FEW = 60  # characters before a part that may say of it when it comes: "in due course Alder shall"
_NEAR = 40  # characters from a party to "is not required to"
_BOUND = re.compile(r"(?:is|are|be|being)\b", re.IGNORECASE)
_POSSESSIVE = re.compile(r"'s?\s+(?:\w+\s+){0,2}?(?:obligation|duty|right|failure|commitment)\b", re.IGNORECASE)
_LABEL = re.compile(r"\s*(?:,[^:.;|]{1,60}|\([^)]{1,40}\))?\s*:\s")
_OTHER_SENSE = re.compile(
    r"\bcontributor(?:'?s)?\b|\bauthority\s+to\b|\bprovide\s+feedback\b|\brecogni[sz]ing\s+that\b|\bconsideration\s+\w+\s+contributes\b|\b(?:special|due|good)\s+consideration\b|\ban\s+opportunity\s+to\b"
    r"|\b(?:pension|retirement|social\s+security|superannuation|provident|charitable|political|negligen\w+|fault|losses|damages|liabilit\w+|represents?\s+and\s+warrants?|required\s+by\s+(?:applicable\s+)?law|tortfeasors?|further\s+contribution|indemni\w+|insurance\s+premiums?)\b"
    r"|\bcontribut\w+\s+to\s+(?:the\s+)?(?:loss|damage|injur|death|breach|delay)",
    re.IGNORECASE,
)
_NOTHING = re.compile(
    r"\bnothing\b|\bnil\b|\bnone\b|\b(?:not|neither|nor|never|no)\s+(?:be\s+|\w+\s+(?:is|shall\s+be)\s+)?(?:oblig\w+|required|bound|called\s+upon|expected|asked|liable)\b"
    r"|\b(?:shall|will|need|does|do|must)\s+not\s+(?:be\s+)?(?:\w+\s+)?(?:contribut|invest|provide|furnish|bring|fund|put)"
    r"|\bmak(?:e|es|ing)\s+no\s+(?:contribution|investment|other|capital)|\bno\s+(?:contribution|obligation|duty|capital\s+contribution)\b"
    r"|\bwithout\s+(?:[^.;]{0,60}?\s)?(?:contribut|invest|furnish|provid|put|bring|advanc)|\b(?:exempt|relieved|excused|free)\b"
    r"|\bcontributes?\s+no\b|\bneither\s+capital\b|\bneed\s+(?:bring|contribute|put|furnish|provide|invest)\s+(?:nothing|no)\b",
    re.IGNORECASE,
)
_GRATIS = re.compile(
    r"\b(?:nothing|no\s+(?:consideration|contribution|capital|payment|sums?|money|value|asset|subscription(?:\s+money)?)|neither\s+\w+\s+nor\s+\w+)\s+"
    r"(?:whatever\s+|whatsoever\s+)?(?:(?:being|is|are|shall\s+be|will\s+be|having\s+been)\s+)?(?:payable|paid|due|required|transferable|called\s+for|demanded|asked|expected|owed|given|sought|moving|to\s+be\s+\w+)\b"
    r"(?:[^.;]{0,60}?\b(?:by|of|from)\s+(?:it|them|him|the\s+latter|that\s+\w+)\b)?"
    r"|\b(?:issued|allotted|granted|credited|given|transferred)\s+to\s+(?:it|them)\b[^.;]{0,60}?\b(?:as\s+a\s+bonus|in\s+the\s+nature\s+of\s+a\s+bonus|gratis|free\s+of\s+(?:charge|payment)|for\s+nothing|without\s+(?:payment|consideration))"
    r"|\b(?:proceeds?|comes?|flows?|moves?)\s+(?:from|out\s+of)\s+(?:the\s+)?[A-Z]\w+\s+(?:alone|only|solely|exclusively)",
    re.IGNORECASE,
)
"""That a party gets its stake for nothing, told of what it gets or of what it owes."""
_BUT_GIVES = re.compile(
    r"\b(?:not|no|nothing|neither|nor)\b[^.;]*\b(?:and|but)\s+(?:shall\s+|will\s+|instead\s+|must\s+)*(?:contributes?|brings?|provides?|lends?|furnish(?:es)?|gives?"
    r"|makes?\s+available|puts?\s+in|hands?\s+over|pays?\s+in|seconds?)\b(?!\s+(?:no|nothing|none)\b)",
    re.IGNORECASE,
)
_KIND = re.compile(
    r"\b(?:equipment|machiner\w+|machines?|premises|buildings?|land|plots?|godowns?|warehouses?|vehicles?|vans?|trucks?|cranes?|yards?|workshops?|showrooms?|depots?|plant|mills?|tooling"
    r"|tools|instruments?|laborator\w+|basin|factory|factories|office|space|stock|inventory|fleet|ships?|vessels?|servers?|prototypes?|samples?|materials?|manuals?|collaterals?"
    r"|know-?how|technolog\w+|software|patents?|licen[cs]es?|intellectual\s+property|ip|trade\s?marks?|brands?|data|databases?|source\s+code|designs?|drawings|formula\w*|process(?:es)?"
    r"|platforms?|rights?\s+to\s+use|personnel|staff|engineers?|employees?|teams?|people|secondees?|expertise|services|labou?r|skills?|networks?|customer\s+lists?|clientele|goodwill"
    r"|relationships?|contacts|market\s+access|access|channels?|dealers?|registers?|reputation|sales\s+force|use\s+of|barges?|tugs?|boats?|lorr(?:y|ies)|freehold|leasehold|quarr(?:y|ies)|mines?|vineyards?|farms?|herds?|livestock|cattle|wagons?|aircraft|rigs?|kilns?|looms?|furnaces?|boilers?|turbines?|apparatus"
    r"|appliances|furniture|fixtures|fittings|trade\s+names?|recipes?|patterns|mou?lds|dies|copyrights?|archives?|catalog(?:ue)?s?|curricul\w+|permits?|concessions?|order\s+book|customers|clients|subscribers|stores|outlets|shops"
    r"|branches|slots|berths|quays?|jett(?:y|ies)|welders?|crews?|drivers|programmers?|developers|designers|nurses|doctors|teachers|analysts|craftsmen|workmen|workers|managers|experience|circuits?|cells|stands?|antennas?|masts?|scientists?|chemists?|salespeople|trainers?|technicians?|lease|library|content|spectrum|seeds?)\b",
    re.IGNORECASE,
)
_MONEY = re.compile(
    r"\b(?:cash|money|moneys|monies|sums?|amounts?|capital|funds?|funding|instal?l?ments?|subscri\w+|shares?|interests?|USD|EUR|GBP|INR|SGD|AUD|CAD|CHF|Rs"
    r"|dollars|pounds|sterling|euros?|rupees|lakhs?|crores?|per\s?cent|percent|contributions?|inputs?|resources?|items?|what(?:ever)?\s+(?:is|stands|follows|appears|each|it\s+(?:owns|has))|things|everything|all|matters"
    r"|property|assets?|costs?|expenses?|half|equally|nothing|none|obligations?)\b|[€$£%]",
    re.IGNORECASE,
)
"""What a row or a limb speaks of that brings money, or brings what is told elsewhere."""
_NO_THING = re.compile(
    r"\b(?:evidence|notices?|information|reports?|assurances?|opinions?|consents?|approvals?|support|assistance|co-?operation|efforts|copies|documents?|records|budgets?|forecasts?)\b",
    re.IGNORECASE,
)
"""What is provided and is no contribution."""
_NO_OBJECT = re.compile(r"\W*(?:\w+\s+)?(?:put|bring|give|contribute|invest)s?(?:\s+in)?\W*", re.IGNORECASE)
_IN_ALL = re.compile(
    r"(?:\A|(?<=\w)(?<!\bthat)(?<!\bthe)(?<!\bsuch))[\s,|]+(?:in\s+all|in\s+total|total|together|altogether|in\s+the\s+aggregate|sub-?total|sum)\s*[:|=]",
    re.IGNORECASE,
)
_ON_A_DAY = re.compile(
    r"\b(?:by|on|before|from|until|not\s+later\s+than)\s+(?:the\s+)?(?:\d{1,2}|\w+\s+\d{1,2}|first|last|end|\w+day)\b|\b20\d\d\b",
    re.IGNORECASE,
)
_VALUED = re.compile(
    r"\b(?:valu\w+|worth|apprais\w+|at\s+(?:\w+\s+){0,3}?(?:cost|list\s+price|book|price)|costed|priced|credited\s+at|per\s+day|a\s+day|day\s+rate|payroll|reckoned|taken\s+at|agreed\s+(?:at|figure|sum)|estimated\s+at|assessed|equivalent\s+to"
    r"|USD|EUR|GBP|INR|SGD|AUD|CAD|CHF|Rs|dollars|pounds\s+sterling|pounds|euros?|rupees|lakhs?|crores?)\b|[€$£]\s?\d",
    re.IGNORECASE,
)
_DATED = re.compile(
    r"\b(?:(?:on|at|by)\s+the\s+(?:\w+\s+)?(?:dates?|times?)|(?:each|every)\s+(?:\w+\s+){0,2}(?:month|quarter|year|week)|on\s+or\s+before|(?:not|no)\s+later\s+than|within\s+[^.;]{0,40}?\b(?:days?|weeks?|months?|years?)|by\s+(?:the\s+)?(?:\d|end|first|\w+day|january|february|march|april|may|june|july|august|september|october|november|december|date)"
    r"|january|february|(?:\d|of|by|in|early|late|mid)\s?(?:march|may)|(?:march|may)\s\d|april|june|july|august|september|october|november|december|lady\s+day|michaelmas|midsummer|christmas"
    r"|(?:on|upon|at|before|after|from)\s+(?:the\s+)?(?:date\s+of\s+)?(?:signature|signing|closing|completion|formation|commencement|execution|incorporation|start|effective|closing\s+date|first\s+day|drawdown|call)"
    r"|instal?l?ments?|(?:each|every)\s+(?:month|quarter|year)|due\s+dates?|deadlines?|milestones?|t\s?\+\s?\d+|day\s+one|forthwith|immediately|at\s+once|on\s+its\s+day|ready\s+by|dates?\s+(?:\w+\s+){0,2}?(?:shown|stated|listed|set|given|fixed|named|appearing|appointed)|for\s+the\s+(?:term|duration)|during\s+the\s+term|throughout|in\s+advance|on\s+demand)\b|\b20\d\d\b",
    re.IGNORECASE,
)
_VAGUE = re.compile(
    r"\b(?:at\s+(?:some|a)\s+(?:convenient\s+)?(?:time|stage|point|date)(?:\s+to\s+be\s+agreed)?|in\s+due\s+course|as\s+and\s+when|(?:if\s+and\s+)?(?:when|whenever|as)\s+(?:it\s+(?:is\s+|may\s+be\s+)?|this\s+is\s+)?convenient|when(?:ever)?\s+(?:it|he)\s+(?:thinks|sees|deems|finds)\s+(?:it\s+)?(?:fit|proper|convenient)|at\s+(?:its|his)\s+(?:own\s+)?(?:leisure|pleasure|discretion)|at\s+a\s+time\s+of\s+its\s+(?:own\s+)?choosing|as\s+it\s+(?:may\s+)?(?:chooses?|decides?|pleases?)|in\s+(?:the\s+)?course\s+of\s+time|within\s+a\s+reasonable\s+(?:time|period)|when\s+(?:required|needed|called\s+for)\s+by\s+no|from\s+time\s+to\s+time|at\s+its\s+convenience|as\s+soon\s+as\s+(?:practicable|convenient|possible|may\s+be)|"
    r"to\s+be\s+agreed|when\s+(?:it\s+is\s+able|it\s+can|(?:its\s+)?funds\s+permit|circumstances\s+permit|ready)|in\s+its\s+own\s+time|at\s+such\s+times?\s+as|eventually|sooner\s+or\s+later|when\s+its\s+funds\s+permit"
    r"|(?:when(?:so)?(?:ever)?|once|as\s+soon\s+as|as\s+and\s+when|as|so\s+far\s+as|where|if)\s+(?:[\w'-]+\s+){1,7}?(?:allows?|permits?|(?:can|may|could)\s+(?:\w+\s+)?(?:be\s+)?(?:spared|freed|released|arranged|found"
    r"|afforded|done|managed|obtained|completed)|suits?|consents?|(?:has|have)\s+(?:the\s+)?(?:funds|time|means)|(?:be|is|are|becomes?)\s+(?:in\s+funds|stable|settled|over|finished|done|quiet|slack|spare)"
    r"|(?:is|are|becomes?)\s+(?:free|convenient|available|able|ready|able\s+to\s+do\s+so|possible|no\s+longer\s+needed))"
    r"|(?:its|their|his)\s+own\s+(?:\w+\s+)?(?:calendar|timetable|schedule|convenience|pace|time|programme)|at\s+no\s+fixed\s+(?:time|date)|without\s+(?:a\s+)?(?:fixed\s+)?date"
    r"|no\s+date\s+(?:is|being|has)|(?:the\s+)?date\s+(?:of\s+\w+\s+)?(?:being|is|remains)\s+(?:left|open|at\s+large))\b",
    re.IGNORECASE,
)
