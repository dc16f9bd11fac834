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
        Base(name, span, index, _key(name) in told or _is_described(document, sentence, span) or _is_said(document, name, span))
        for index, clause in enumerate(clauses)
        if clause.kind not in (ClauseKind.TITLE, ClauseKind.RECITALS, ClauseKind.RECITAL, ClauseKind.SIGNATURES)
        for sentence in sentences(document, clause.body)
        for name, span in _in_sentence(document, sentence)
    )


def _in_sentence(document: Document, sentence: Span) -> Iterator[tuple[str, Span]]:
    plain = document.plain
    if not _sieve().passes(plain[sentence.start : sentence.end]):
        return
    if _NO_REWARD.search(plain, sentence.start, sentence.end) or not _REWARDS.search(plain, sentence.start, sentence.end):
        return
    end = sentence.start
    for pattern in (_PART_OF, _DIVIDED):
        for found in pattern.finditer(plain, end, sentence.end):
            yield " ".join(found["base"].split()), Span(found.start("part"), found.end("base"))
            end = found.end()


@cache
def _sieve() -> Sieve:
    return Sieve([_PART_OF, _DIVIDED])


def _key(name: str) -> str:
    return re.sub(r"(?:es|s)\b", "", re.sub(r"\W+", " ", name.lower()).strip().removeprefix("the "))


def _is_described(document: Document, sentence: Span, span: Span) -> bool:
    return _DESCRIBED.search(document.plain, span.end, min(sentence.end, span.end + _REACH)) is not None


def _is_said(document: Document, name: str, span: Span) -> bool:
    """Does another sentence say what it is or how it is worked out?"""
    words = r"\s+".join(re.escape(word.removesuffix("s")) for word in name.split()) + "s?"
    said = re.compile(rf"\b{words}\b[\"']?\s+(?:\([^)]*\)\s*)?(?:(?:for|of|from)\s+[^,.;]{{0,60}}\s+)?{_IS}", re.IGNORECASE)
    computed = re.compile(rf"\b(?:calculat|comput|determin|ascertain|work)\w*\s+(?:out\s+)?(?:the\s+)?{words}\b", re.IGNORECASE)
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
        found.start() != span.end - len(name)
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
    r"|contribution\s+margin|gains?|billings|bookings|fruits|collections|spread|uplift)"
)
_KIND = (
    r"(?:net|gross|clear|pure|free|adjusted|operating|operational|distributable|divisible|realised|realized|recurring|incremental|advertising|ad|ticket"
    r"|website|online|total|annual|combined|joint|attributable|qualifying|eligible|venture|project"
    r"|pre-?tax|after-?tax|trading|overall|subscription|product|service|licen[sc]e|sub-?licen[sc]e|cost|royalty|commissionable)"
)
_BASE = rf"(?P<base>(?:{_KIND}[\s-]+){{0,4}}{_WHAT})\b(?!\s+(?:price|team|tax|force|person|representative|report))"
_NUMBER = (
    r"a|and|half|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen"
    r"|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|quarter|point"
)
_PART = (
    rf"(?P<part>\d[\d.,]*\s?(?:%|per\s?cent\b|percent\b)|\b(?:(?:{_NUMBER})[\s-]+){{1,5}}(?:percent|per\s+cent)\b"
    r"|\b(?:an?|one|two|three|four|five|six|seven|eight|nine)[- ]"
    r"(?:half|third|quarter|fourth|fifth|sixth|seventh|eighth|ninth|tenth|twelfth|twentieth)s?\b"
    r"|\bhalf\b|\b(?:a|one)\s+moiety\b|\bmoiety\b)"
)
_PART_OF = sifted(
    rf"{_PART}\.?(?:\s*\(\s*[\d.,]+\s?(?:%|per\s?cent|percent)\s*\))?,?\s+(?:share\s+)?(?:of|on|in|upon)\s+"
    rf"(?:(?:the|all|any|such|its|their|our|your|whatever|what|each\s+year's|[A-Z]\w+'s)\s+)*{_BASE}",
    re.IGNORECASE,
)
_DIVIDED = sifted(
    rf"(?P<part>\b){_BASE}\s+(?:of\s+the\s+\w+\s+)?(?:shall\s+be|will\s+be|are|is|are\s+to\s+be|must\s+be)\s+"
    r"(?:\w+\s+){0,2}(?:shared|divided|split|distributed|apportioned|allocated)\b",
    re.IGNORECASE,
)
_REWARDS = re.compile(
    r"\b(?:royalt\w+|commissions?|shar(?:e|es|ed|ing)|receives?|entitled|credit(?:s|ed)?|divided?|split|distributed?|earns?|pays?|paid|payable"
    r"|gets?|give[sn]?|gives?|pass(?:es|ed)?|due|goes|go|rendered?|owes?|owed|yields?|allowed|draws?|enjoys?|remunerat\w+|apportioned|allocated|belongs?|retains?|keeps?|takes?|accrues?)\b",
    re.IGNORECASE,
)
_NO_REWARD = re.compile(
    r"\b(?:liability|liable|audit\w*|underpa\w+|overpa\w+|discrepanc\w+|target|minimum|marketing|advertis\w+|insur\w+|forecast"
    r"|increase\s+of|interest\s+at|spend|reinvest\w*)\b",
    re.IGNORECASE,
)
_DESCRIBED = re.compile(
    r"""\(\s*(?:the|that|being|meaning|i\.e\.|as|after|which|less|net|excluding|exclusive)\b
      | \bbeing\ (?:the|all|that|what|those|sums?|any)\b
      | \b(?:meaning|that\ is(?:\ to\ say)?|namely|i\.e\.|defined|which\ (?:means?|is|are|shall\ mean)|by\ which)\b
      | \b(?:actually|invoiced|billed|charged|collected|received\ (?:by|from)|less|net\ of)\b
      | \bafter\ (?:deduct\w+|value|tax\w*|all|the|payment|allow\w+|refund\w*)\b
      | \b(?:exclusive\ of|excluding|before\ (?:tax\w*|interest|deduct\w+))\b
      | \b(?:shown|stated|determined|calculated|computed|reported|ascertained|certified|measured|audited|recorded)\b
      | \b(?:audited\ (?:\w+\ )?accounts|GAAP|IFRS|accounting\ (?:standards|principles|policies))\b
      | \bas\ (?:\w+\ ){0,2}(?:clause|section|article|schedule|exhibit)\b
      | \b(?:verified|against|below|compared|baseline|benchmark|over\ and\ above|by\ comparison)\b
      | \b(?:having\ the\ meaning|as\ certified)\b
    """,
    re.VERBOSE | re.IGNORECASE,
)
_IS = (
    r"(?:means?|shall\s+mean|has\s+the\s+meaning|(?:is|are|shall\s+be|will\s+be|must\s+be)\s+"
    r"(?:the|what|that|all|calculated|computed|determined|ascertained|worked|defined|taken|arrived|measured|drawn|whatever)|comprises?|consists?|includes?|excludes?|equals?|being)\b"
)
