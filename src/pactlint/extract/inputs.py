"""What each party puts in: money, people, things, know-how, as a clause on contributions lists it or a verb says it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from pactlint.agreement import ClauseKind, Input, Mention, Sentence
from pactlint.document import Span

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
        in_place = self._is_under_heading(sentence)
        if not in_place and not _STRONG.search(plain, span.start, span.end):
            return
        if _OTHER_SENSE.search(plain, span.start, span.end):
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
                yield self._input(part, parties, sentence)

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
                told = self._input(words, named[0].parties, row)
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
            )
            passive = _BY.search(plain, max(words.start, mention.span.start - 12), mention.span.start)
            if passive and _GIVEN.search(plain, starts[-1][0] if starts else words.start, mention.span.start):
                yield Span(starts.pop()[0] if starts and starts[-1][1] == () else words.start, mention.span.end), mention.parties
            elif (
                given
                and not _FAILS.search(plain, mention.span.end, given.start())
                and not _GOVERNED.search(plain, max(words.start, mention.span.start - 12), mention.span.start)
            ):
                starts.append((self._after(mention), self._joined(mention, named[:place])))
            elif starts and _ELLIPSIS.match(plain, mention.span.end) and _AND.search(plain, words.start, mention.span.start):
                starts.append((mention.span.start, mention.parties))
        for place, (start, parties) in enumerate(starts):
            end = starts[place + 1][0] if place + 1 < len(starts) else words.end
            said = plain[start : min(end, start + _LENGTH)]
            yield Span(start, start + len(_TAIL.sub("", said))), parties

    def _after(self, subject: Mention) -> int:
        """Where what is said of a subject begins: "shall, in due course, contribute"."""
        gap = _GAP.match(self.document.plain, subject.span.end)
        return gap.end() if gap else subject.span.end

    def _joined(self, subject: Mention, before: Sequence[Mention]) -> tuple[str, ...]:
        """The subject with the party before it where the two are joined: "Alder and Birch shall each contribute"."""
        if before and _JOINED.fullmatch(self.document.plain, before[-1].span.end, subject.span.start):
            return tuple(dict.fromkeys((*before[-1].parties, *subject.parties)))
        return subject.parties

    def _input(self, part: Span, parties: tuple[str, ...], sentence: Sentence) -> Input:
        plain = self.document.plain
        said = plain[part.start : part.end]
        whole = self._lead(sentence) + plain[sentence.span.start : sentence.span.end]
        return Input(
            span=part,
            parties=parties,
            empty=_NOTHING.search(plain[max(sentence.span.start, part.start - 60) : part.end]) is not None,
            in_kind=_KIND.search(said) is not None,
            valued=_VALUED.search(said) is not None,
            dated=_DATED.search(whole) is not None,
            vague=_VAGUE.search(whole) is not None,
            clause=sentence.clause,
        )

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
_HEADING = re.compile(
    r"\bcontribut(?!ory)\w*|\bresourc(?:es|ing)\b|\bcapital(?:i[sz]ation)?\b|\bfunding\b|\binputs?\b|\binvestments?\b|\bstakes?\b|\bstrengths\b"
    r"|\b(?:put|puts|bring|brings|putting|bringing|give|gives|invest|invests)\b(?:\s+(?:in|to))?|\bcommon stock\b",
    re.IGNORECASE,
)
_STRONG = re.compile(
    r"\bcontribut(?:e|es|ing)\b(?!\s+under\b)(?!\s+to\s+the\s+(?:loss|damage|claim|breach|delay))|\b(?:bring|brings|put|puts|pay|pays)\s+(?:[^.;]{0,60}?\s)?in(?:to)?\s+the\s+(?:venture|joint|common|company|alliance|partnership|business|programme|project|fund|enterprise|capital)"
    r"|\b(?:be|is|are)\s+contributed\b|\bat\s+the\s+disposal\s+of\s+the\s+(?:joint|venture|alliance|programme|project|company|partnership)"
    r"|\b(?:furnish|provide|lend|make\s+available|second|dedicate|devote|commit|inject|subscribe)(?:e?s)?\b[^.;]{0,120}?\b(?:to|into|for)\s+the\s+(?:joint|venture|alliance|programme|partnership|consortium|collaboration)\b",
    re.IGNORECASE,
)
_VERBS = (
    r"contribut(?:e|es|ing)(?!\s+under\b)|brings?(?:\s+in)?|puts?\s+(?:in|up)|pays?(?:\s+in)?|furnish(?:es)?|provid(?:e|es|ing)|lends?|loans?|makes?\s+available|second(?:s)?"
    r"|assigns?|dedicates?|devotes?|injects?|invests?|subscribes?|hands?\s+over|opens?|commits?|delivers?|fits?\s+out|suppl(?:y|ies)|funds?"
    r"|places?|transfers?|deploys?|introduces?|advances?|engages?\s+and|grants?\s+(?:the\s+)?(?:venture|company|alliance)|bears?\s+the\s+cost|participates?|tak(?:e|es)\s+(?:its|half|a\s+share|part)|admitted|making|make[s]?\s+(?:no|the\s+cash|its|a)|called\s+upon|(?:obliged|required|bound|exempt|relieved|excused|expected)\b|no\s+obligation"
)
_GIVES = re.compile(rf"\b(?:{_VERBS})\b", re.IGNORECASE)
_GIVES_ALONE = re.compile(
    r"\b(?:contribut(?:e|es|ing)(?!\s+under\b)|brings?(?:\s+in)?|puts?\s+in|injects?|subscribes?|furnish(?:es)?|provides?|lends?|makes?\s+available|seconds?|dedicates?|devotes?|commits?|places?|pays?|hands?\s+over)\b",
    re.IGNORECASE,
)
_GIVEN = re.compile(
    r"\b(?:contributed|provided|furnished|brought(?:\s+in)?|funded|supplied|lent|put\s+(?:in|up)|made\s+available|paid|delivered|advanced|subscribed)\b",
    re.IGNORECASE,
)
_BY = re.compile(r"\bby\s+(?:the\s+)?$", re.IGNORECASE)
_GOVERNED = re.compile(r"\b(?:to|by|of|from|with|against|upon|on|between)\s+(?:the\s+)?$", re.IGNORECASE)
_ELLIPSIS = re.compile(
    r",?\s+(?:its|the|an?|their|his|in|by|EUR|USD|GBP|SGD|INR|Rs|[€$£\d]|one|two|three|four|five|six|ten|all)", re.IGNORECASE
)
_AND = re.compile(r"\b(?:and|while|whereas)\b|;", re.IGNORECASE)
_FAILS = re.compile(r"\b(?:fails?\s+to|does\s+not|do\s+not|which|who)\b", re.IGNORECASE)
_FIGURE = re.compile(r"\d[\d,.]{2,}")
_TAIL = re.compile(r"[\s,;:(]*(?:\b(?:and|but|while|whereas|or)\b)?[\s,;(]*(?:\(?[ivx\d]{1,3}\))?\s*\Z", re.IGNORECASE)
_JOINED = re.compile(r"\s+(?:and|or|&)\s+(?:the\s+)?", re.IGNORECASE)
_GAP = re.compile(r"[\s,)\"']+")
_LABEL = re.compile(r"\s*:\s")
_OTHER_SENSE = re.compile(
    r"\b(?:pension|retirement|social\s+security|superannuation|provident|charitable|political|negligen\w+|fault|losses|damages|liabilit\w+|required\s+by\s+(?:applicable\s+)?law|tortfeasors?|further\s+contribution|indemni\w+|insurance\s+premiums?)\b"
    r"|\bcontribut\w+\s+to\s+(?:the\s+)?(?:loss|damage|injur|death|breach|delay)",
    re.IGNORECASE,
)
_NOTHING = re.compile(
    r"\bnothing\b|\bnil\b|\bnone\b|\b(?:not|neither|never|no)\s+(?:be\s+|\w+\s+(?:is|shall\s+be)\s+)?(?:oblig\w+|required|bound|called\s+upon|expected|asked|liable)\b"
    r"|\b(?:shall|will|need|does|do|must)\s+not\s+(?:be\s+)?(?:\w+\s+)?(?:contribut|invest|provide|furnish|bring|fund|put)"
    r"|\bmak(?:e|es|ing)\s+no\s+(?:contribution|investment|other|capital)|\bno\s+(?:contribution|obligation|duty|capital\s+contribution)\b"
    r"|\bwithout\s+(?:[^.;]{0,60}?\s)?(?:contribut|invest|furnish|provid|put|bring|advanc)|\b(?:exempt|relieved|excused|free)\b"
    r"|\bcontributes?\s+no\b",
    re.IGNORECASE,
)
_KIND = re.compile(
    r"\b(?:equipment|machiner\w+|machines?|premises|buildings?|land|plots?|godowns?|warehouses?|vehicles?|vans?|trucks?|cranes?|yards?|workshops?|showrooms?|depots?|plant|mills?|tooling"
    r"|tools|instruments?|laborator\w+|basin|factory|factories|office|space|stock|inventory|fleet|ships?|vessels?|servers?|prototypes?|samples?|materials?|manuals?|collaterals?"
    r"|know-?how|technolog\w+|software|patents?|licen[cs]es?|intellectual\s+property|ip|trade\s?marks?|brands?|data|databases?|source\s+code|designs?|drawings|formula\w*|process(?:es)?"
    r"|platforms?|rights?\s+to\s+use|personnel|staff|engineers?|employees?|teams?|people|secondees?|expertise|services|labou?r|skills?|networks?|customer\s+lists?|clientele|goodwill"
    r"|relationships?|contacts|market\s+access|access|channels?|dealers?|registers?|reputation|sales\s+force|use\s+of|scientists?|chemists?|salespeople|trainers?|technicians?|lease|library|content|spectrum|seeds?)\b",
    re.IGNORECASE,
)
_VALUED = re.compile(
    r"\b(?:valu\w+|worth|apprais\w+|at\s+(?:\w+\s+)?(?:cost|list\s+price|book)|costed|priced|credited\s+at|per\s+day|a\s+day|day\s+rate|payroll|reckoned|taken\s+at|agreed\s+(?:at|figure|sum)|estimated\s+at|assessed|equivalent\s+to"
    r"|USD|EUR|GBP|INR|SGD|AUD|CAD|CHF|Rs|dollars|pounds\s+sterling|pounds|euros?|rupees|lakhs?|crores?)\b|[€$£]\s?\d",
    re.IGNORECASE,
)
_DATED = re.compile(
    r"\b(?:on\s+or\s+before|(?:not|no)\s+later\s+than|within\s+[^.;]{0,40}?\b(?:days?|weeks?|months?|years?)|by\s+(?:the\s+)?(?:\d|end|first|\w+day|january|february|march|april|may|june|july|august|september|october|november|december|date)"
    r"|january|february|(?:\d|of|by|in|early|late|mid)\s?(?:march|may)|(?:march|may)\s\d|april|june|july|august|september|october|november|december|lady\s+day|michaelmas|midsummer|christmas"
    r"|(?:on|upon|at|before|after|from)\s+(?:the\s+)?(?:date\s+of\s+)?(?:signature|signing|closing|completion|formation|commencement|execution|incorporation|start|effective|closing\s+date|first\s+day|drawdown|call)"
    r"|instal\w+|(?:each|every)\s+(?:month|quarter|year)|due\s+dates?|deadlines?|milestones?|t\s?\+\s?\d+|day\s+one|forthwith|immediately|at\s+once|on\s+its\s+day|ready\s+by|dates?\s+(?:shown|stated|listed|set)|for\s+the\s+(?:term|duration)|during\s+the\s+term|throughout|in\s+advance|on\s+demand)\b|\b20\d\d\b",
    re.IGNORECASE,
)
_VAGUE = re.compile(
    r"\b(?:at\s+(?:some|a)\s+(?:convenient\s+)?(?:time|stage|point|date)(?:\s+to\s+be\s+agreed)?|in\s+due\s+course|as\s+and\s+when|when\s+convenient|from\s+time\s+to\s+time|at\s+its\s+convenience|as\s+soon\s+as\s+(?:practicable|convenient|possible|may\s+be)|"
    r"to\s+be\s+agreed|when\s+(?:it\s+is\s+able|it\s+can|(?:its\s+)?funds\s+permit|circumstances\s+permit|ready)|in\s+its\s+own\s+time|at\s+such\s+times?\s+as|eventually|sooner\s+or\s+later|when\s+its\s+funds\s+permit)\b",
    re.IGNORECASE,
)
