"""What a reward is a part of: "30% of the Net Profits", and whether the agreement says what that is."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from pactlint.agreement import Base, ClauseKind
from pactlint.document import Span
from pactlint.extract.sentences import sentences
from pactlint.extract.sieve import Sieve, sifted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pactlint.agreement import Clause, Definition
    from pactlint.document import Document


def bases(document: Document, clauses: Sequence[Clause], definitions: Sequence[Definition]) -> tuple[Base, ...]:
    """Every profit, revenue, margin … that a part is given of, in the order of the text.

    It is defined where a definition names it, where the sentence goes on to say what it is ("actually invoiced and collected,
    less returns"), or where another sentence says what it is, includes, or how it is worked out.
    """
    told = frozenset(_key(definition.term) for definition in definitions)
    return tuple(
        Base(name, span, index, _is_defined(document, name, told, sentence, own))
        for index, clause in enumerate(clauses)
        if clause.kind not in (ClauseKind.TITLE, ClauseKind.RECITALS, ClauseKind.RECITAL, ClauseKind.SIGNATURES)
        for sentence in sentences(document, clause.body)
        for name, span, own in _in_sentence(document, sentence)
        if not _is_left_over(document, name, Span(clause.body.start, own.start))
    )


def _is_left_over(document: Document, name: str, earlier: Span) -> bool:
    """Is it what is left when the venture is wound up, as the clause says before: no reward, and plain enough?"""
    return "surplus" in name.lower() and _WOUND_UP.search(document.plain, earlier.start, earlier.end) is not None


_WOUND_UP = re.compile(r"\b(?:wind(?:s|ing)?[- ]up|wound[- ]up|liquidat\w+|dissol\w+|break(?:s|ing)?[- ]up)\b", re.IGNORECASE)


def _is_defined(document: Document, name: str, told: frozenset[str], sentence: Span, own: Span) -> bool:
    """Is it, or the last words of its name: "the corridor surplus" where "Surplus" is defined?"""
    words = name.split()
    shorter = [" ".join(words[first:]) for first in range(len(words))]
    if any(_key(each) in told for each in shorter) or _is_described(document, sentence, own):
        return True
    return any(_is_said(document, each, own) for each in shorter)


def _in_sentence(document: Document, sentence: Span) -> Iterator[tuple[str, Span, Span]]:
    """What a part is given of: its name, the words that give the part of it, and its own words."""
    plain = document.plain
    if not _sieve().passes(plain[sentence.start : sentence.end]):
        return
    if _NO_REWARD.search(plain, sentence.start, sentence.end) or not _REWARDS.search(plain, sentence.start, sentence.end):
        return
    end = sentence.start
    for pattern in (_PART_OF, _DIVIDED, _DIVIDES, _OF_FIRST):
        for found in pattern.finditer(plain, end, sentence.end):
            own = Span(*found.span("base"))
            part = Span(*found.span("part"))
            yield " ".join(found["base"].split()), Span(min(own.start, part.start), max(own.end, part.end)), own
            end = found.end()


@cache
def _sieve() -> Sieve:
    return Sieve([_PART_OF, _DIVIDED, _DIVIDES, _OF_FIRST])


def _key(name: str) -> str:
    return re.sub(r"(?:es|s)\b", "", re.sub(r"\W+", " ", name.lower()).strip().removeprefix("the "))


def _is_described(document: Document, sentence: Span, span: Span) -> bool:
    return bool(
        _DESCRIBED.search(document.plain, span.end, min(sentence.end, span.end + _REACH))
        or _WHAT_IS_LEFT.search(document.plain, sentence.start, span.start)
    )


def _is_said(document: Document, name: str, span: Span) -> bool:
    """Does another sentence say what it is or how it is worked out?"""
    words = r"\s+".join(re.escape(word.removesuffix("s")) for word in name.split()) + "s?"
    said = re.compile(rf"\b{words}\b[\"']?\s+(?:\([^)]*\)\s*)?(?:(?:for|of|from)\s+[^,.;]{{0,60}}\s+)?{_IS}", re.IGNORECASE)
    computed = re.compile(
        rf"\b(?:calculat|comput|determin|ascertain|work|find|establish|reckon|assess|arriv\w+\s+at)\w*\s+(?:out\s+)?(?:the\s+)?{words}\b",
        re.IGNORECASE,
    )
    defined = re.compile(rf"[\"'](?:the\s+)?{words}[\"']", re.IGNORECASE)
    meant = re.compile(
        rf"\bby\s+(?:the\s+)?{words}\s+(?:is|are|we|the\s+parties)\s+(?:meant|understood|mean|understand)"
        rf"|\b(?:in|for)\s+(?:computing|calculating|determining|ascertaining|working\s+out|reckoning"
        rf"|the\s+purposes?\s+of)\s+(?:the\s+)?{words}\b"
        rf"|\b(?:meaning|definition|computation|calculation|determination)\s+of\s+(?:the\s+)?{words}\b"
        rf"|\b(?:counts?|counted|treated|regarded|taken|deducted|included|excluded)\s+(?:as|from|in)\s+(?:the\s+)?{words}\b",
        re.IGNORECASE,
    )
    if "saving" in name.lower() and _SAVED.search(document.plain):
        return True
    return any(
        found.start() not in range(span.start - 1, span.end)
        for each in (said, computed, defined, meant)
        for found in each.finditer(document.plain)
    )


_SAVED = re.compile(  # "the parties shall measure together what is saved"
    r"\b(?:measur|verif|calculat|comput|audit|certif|establish|determin|baselin|demonstrat|document)\w*\b[^.;]{0,80}\bsav(?:ed|ings?)\b"
    r"|\bsav(?:ed|ings?)\b[^.;]{0,80}\b(?:measur|verif|calculat|comput|certif|against|compared|baselin|demonstrat)\w*",
    re.IGNORECASE,
)
_REACH = 260  # code points after the words within which the sentence says what they mean
_WHAT = (
    r"(?:profits?|revenues?|sales|margins?|income|receipts|proceeds|savings?|turnover|earnings|surplus(?:es)?|EBITDA|takings"
    r"|(?:net|gross|economic|financial|commercial|monetary)\s+(?:benefits?|results?|returns?|value)|contribution\s+margin|gains?|billings|bookings|fruits|collections|spread|uplift)"
)
_KIND = (
    r"(?:net|gross|clear|pure|free|adjusted|operating|operational|distributable|divisible|realised|realized|recurring|incremental|advertising|ad|ticket"
    r"|website|online|total|annual|combined|joint|attributable|qualifying|eligible|venture|project"
    r"|pre-?tax|after-?tax|trading|overall|subscription|product|service|services|data|spare|parts|spares|rental|freight|platform|marketing|media|digital"
    r"|licen[sc]e|licen[sc]ing|sub-?licen[sc]e|cost|royalty|commissionable|merchandis\w+|retail|wholesale|export|monthly|quarterly|yearly"
    r"|(?-i:(?!The\b|All\b|Any\b|Of\b|Such\b|Its\b|Each\b|Every\b|From\b|On\b|No\b|Their\b)[A-Z][a-z]+))"
)
_OTHER = (
    r"(?:(?!(?:the|of|and|or|from|that|which|whatever|what|in|on|for|to|by|with|without|any|all|such|its"
    r"|their|our|your|said)\b)[a-z]{3,}\s+)"
)
_BASE = (
    rf"(?P<base>(?:{_KIND}[\s-]+){{0,2}}{_OTHER}?(?:{_KIND}[\s-]+){{0,4}}{_WHAT})\b"
    r"(?!\s+(?:price|team|tax|force|person|representative|report))"
)
_NUMBER = (
    r"a|and|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen"
    r"|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|quarter|point"
)
_PART = (
    rf"(?P<part>\d[\d.,]*\s?(?:%|per\s?cent\b|percent\b)|\b(?:(?:{_NUMBER})[\s-]+){{1,5}}(?:percent|per\s+cent)\b"
    r"|\b(?:an?|one|two|three|four|five|six|seven|eight|nine|eleven|thirteen|seventeen|nineteen)[- ]"
    r"(?:half|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twelfth|sixteenth|twentieth)s?\b"
    rf"|\b(?:\d{{1,2}}|(?:(?:{_NUMBER})[\s-]){{0,2}}(?:{_NUMBER}))\s+(?:parts?|shares?|dollars|rupees|annas|cents|pence|paise|points)\s+(?:in|out\s+of|of|per)\s+"
    r"(?:an?|the|every|each|one)?\s*\w+\b"
    r"|\bhalf\b|\b(?:a|one)\s+moiety\b|\bmoiety\b)"
)
_PART_OF = sifted(
    rf"{_PART}\.?(?:\s*\(\s*[\d.,]+\s?(?:%|per\s?cent|percent)\s*\))?,?\s+(?:share\s+)?(?:of|on|in|upon)\s+"
    rf"(?:(?:the|all|any|such|its|their|our|your|whatever|what|each\s+year's|[A-Z]\w+'s)\s+)*{_BASE}",
    re.IGNORECASE,
)
_DIVIDED = sifted(
    rf"(?P<part>\b){_BASE}\s+(?:of\s+the\s+\w+\s+|(?:that|which)\s+(?:is|are|has\s+been|have\s+been|may\s+be)\s+[^,.;:]{{1,50}}?\s"
    rf"|(?:made|arising|earned|accruing|generated|derived|obtained|realised|realized)\s+[^,.;:]{{1,50}}?\s)?(?:shall\s+be|will\s+be|are|is|are\s+to\s+be|must\s+be)\s+"
    r"(?:\w+\s+){0,2}(?:shared|divided|split|distributed|apportioned|allocated)\b",
    re.IGNORECASE,
)
_DIVIDES = sifted(
    rf"(?P<part>\b)(?:shares?|divides?|splits?|apportions?|distributes?)\s+(?:\w+\s+){{0,2}}?(?:the|all|any|whatever|such|every|each)\s+{_BASE}"
    r"(?=[^.;]{0,80}?(?:\d|\bhalf|\bequal|\bthird|\bquarter|\bfifth|\btenth|\bmoiet|\bper\s?cent))",
    re.IGNORECASE,
)
_OF_FIRST = sifted(
    rf"\b(?:of|out\s+of|from|on)\s+(?:(?:the|all|any|such|its|their|our|your|every|each|(?:each|every)\s+\w+'s|[A-Z]\w+'s)\s+)*{_BASE}"
    rf"(?P<clause>[^.;:]{{0,110}}?[,\s]\s*){_PART}(?!\s+(?:of|on|in|upon)\s+(?:the|its|their|all|any)\b)",
    re.IGNORECASE,
)
"""The whole before the part: "of the surplus from rentals, Birch passes 30% to Alder"."""
_REWARDS = re.compile(
    r"\b(?:royalt\w+|commissions?|shar(?:e|es|ed|ing)|receives?|entitled|credit(?:s|ed)?|divided?|split|distributed?|earns?|pays?|paid|payable"
    r"|gets?|give[sn]?|gives?|pass(?:es|ed)?|due|goes|go|rendered?|owes?|owed|yields?|allowed|draws?|enjoys?|remunerat\w+|apportioned|allocated|belongs?|retains?|keeps?|takes?|accrues?|falls?\s+to|hands?|remits?|cedes?|forwards?|be\s+\w+'s|(?:is|are)\s+(?-i:[A-Z])\w+'s|(?:shall|will|is\s+to)\s+have|ha(?:s|ve)\s+(?:an?\s+|the\s+)?(?:\d+|half|third|quarter|fifth|tenth|one|two|three))\b",
    re.IGNORECASE,
)
_NO_REWARD = sifted(
    r"\b(?:liability|liable|audit\w*|underpa\w+|overpa\w+|discrepanc\w+|target|minimum|marketing|advertis\w+|insurance"
    r"|insur(?:e|es|ed|ing)|forecast"
    r"|increase\s+of|interest\s+at|spend|reinvest\w*|winding[- ]up|wound\s+up|liquidat\w+|dissol\w+"
    r"|tax(?:es|able)?\s+at|late|overdue|fall\w*\s+below"
    r"|exceeds?|loss\s+of|consolidated\s+(?:\w+\s+)?assets|surviving\s+entity|voting\s+(?:power|securities|stock))\b",
    re.IGNORECASE,
)
_WHAT_IS_LEFT = re.compile(  # "after the fees have been deducted from the total revenue"
    r"\bafter\b[^.;]{0,200}\b(?:deducted|deducting|deduction|taken\s+off|subtracted)\b", re.IGNORECASE
)
_DESCRIBED = re.compile(
    r"""\(\s*(?:the|that|being|meaning|i\.e\.|as|after|which|less|net|excluding|exclusive)\b
      | \bbeing\ (?:the|all|that|what|those|sums?|any)\b
      | \b(?:meaning|that\ is\ to\ say|(?<=,\ )that\ is|that\ is(?=[,:])|namely|i\.e\.|defined|by\ which)\b
      | \bwhich\ (?:means?|shall\ mean|(?:is|are)(?!\ (?:made|earned|generated|reali[sz]ed|obtained|derived|achieved|left)\b))\b
      | \b(?:actually|invoiced|billed|charged|collected|received\ (?:by|from)|less|net\ of)\b
      | \bafter\ (?:deduct\w+|value|tax\w*|all|the|payment|allow\w+|refund\w*)\b
      | \b(?:exclusive\ of|excluding|before\ (?:tax\w*|interest|deduct\w+))\b
      | \b(?:shown|stated|determined|calculated|computed|reported|ascertained|certified|measured|audited|recorded)\b
      | \b(?:audited\ (?:\w+\ )?accounts|GAAP|IFRS|accounting\ (?:standards|principles|policies))\b
      | \bas\ (?:\w+\ ){0,2}(?:clause|section|article|schedule|exhibit)\b
      | \b(?:verified|against|below|compared|baseline|benchmark|over\ and\ above|by\ comparison)\b
      | \bof\ (?:the|such|any|an)\ (?:Offering|placement|placing|financing|issue)\b
      | \b(?:having\ the\ meaning|as\ certified)\b
      | \([^()]{0,60}[*×]
    """,
    re.VERBOSE | re.IGNORECASE,
)
_IS = (
    r"(?:means?|shall\s+mean|has\s+the\s+meaning|(?:is|are|shall\s+be|will\s+be|must\s+be)\s+"
    r"(?:the|what|that|all|calculated|computed|determined|ascertained|worked|defined|taken|arrived|measured|drawn|whatever)|comprises?|consists?|includes?|excludes?|equals?|being)\b"
)
