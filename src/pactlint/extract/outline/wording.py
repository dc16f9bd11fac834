"""The words that open a part of an agreement: its parties, recitals, schedules and signatures; and what is no part of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto

from pactlint.extract.outline.labels import NTH


class Opening(Enum):
    """What the first words of a paragraph open."""

    CONTENTS = auto()
    PARTIES = auto()
    RECITALS = auto()
    WHEREAS = auto()
    OPERATIVE = auto()
    SIGNATURES = auto()
    SIGNING = auto()


@dataclass(frozen=True, slots=True)
class ScheduleMark:
    """The name of a schedule at the head of it: "Schedule 2", "EXHIBIT A". `end` is where the name ends."""

    end: int
    word: str
    number: str


def opening_at(plain: str, start: int, end: int) -> tuple[Opening, int] | None:
    """What a paragraph opens, and where the heading it does so with ends (`start` where a sentence opens it)."""
    if plain[start : start + 1] not in _FIRST:
        return None
    found = _OPENING.match(plain, start, end)
    if not found or not found.lastgroup:
        return None
    kind = Opening[found.lastgroup]
    return kind, found.end(kind.name) if kind in _HEADINGS else start


def names_parties(plain: str, start: int, end: int) -> bool:
    """Does a paragraph say between whom the agreement is made?"""
    return bool(_BETWEEN.search(plain, start, min(end, start + _INTRODUCTION)))


def is_party(plain: str, start: int, end: int) -> bool:
    """Does a numbered paragraph describe a party ("(1) Alder Ltd, a company registered in …")?"""
    while start < end and plain[start] == " ":
        start += 1
    return bool(_PARTY.match(plain, start, end))


def schedule_at(plain: str, start: int, end: int) -> ScheduleMark | None:
    """The schedule that a paragraph is the head of; None where it only speaks of one ("Exhibit A attached hereto …")."""
    nth = _NTH_SCHEDULE.match(plain, start, end)
    found = nth or _SCHEDULE.match(plain, start, end)
    if not found:
        return None
    number = str(NTH[nth["nth"].lower()]) if nth else (found["name"] or "").strip("\"'")
    rest = plain[found.end() : min(end, found.end() + _HEADLINE)].lstrip()
    if _FILING.fullmatch(number) or (not number and rest.strip(".:- ")) or _goes_on(rest, whole=end - start):
        return None
    return ScheduleMark(found.end("name" if number and not nth else "word"), found["word"].lower(), number)


def is_furniture(plain: str, start: int, end: int) -> bool:
    """Is it no words of the agreement at all: a page number, a rule, a note that something follows or was left out?"""
    return end - start <= _LONGEST_FURNITURE and bool(_FURNITURE.fullmatch(plain, start, end))


_INTRODUCTION = 700
"""Code points within which an introduction says what it introduces."""
_HEADLINE = 150
_LONGEST_FURNITURE = 160
_FIRST = frozenset("ABCEINOPRSTW[(/_")
_HEADINGS = frozenset({Opening.CONTENTS, Opening.PARTIES, Opening.RECITALS, Opening.SIGNATURES})

# Patterns ignore case; `opening_at` asks for a capital first. Alternatives are anchored and bounded: linear on any text.
_ALONE = r"(?=\s{0,9}[:.]?\s{0,9}[-_]{0,80}\s{0,9}$)"
_WITNESSETH = r"w\s?i\s?t\s?n\s?e\s?s\s?s\s?e\s?t\s?h"
_WITNESSETH_CAPITALS = _WITNESSETH.upper().replace("\\S", "\\s")
_OPENING = re.compile(
    rf"""
      (?P<CONTENTS>(?:table\s+of\s+contents?|contents|index)(?=\s{{0,9}}[:.]?\s{{0,9}}(?:page|section|article|clause|\d|i\b|paragraph|$|[-.]))\s{{0,9}}(?:pages?(?=\s|$))?)
    | (?P<PARTIES>(?:the\s+)?parties(?:\s+to\s+this\s+agreement)?|(?:by\s+and\s+)?between){_ALONE}
    | (?P<RECITALS>
        (?:recitals?(?:\s+of\s+fact)?|r\se\sc\si\st\sa\sl\ss|{_WITNESSETH}|preambles?|whereas|preliminary\s+statements?
          |(?:statement\s+of\s+)?background(?:\s+(?:statement|(?:and\s+)?recitals))?){_ALONE}
        |(?:recitals?|{_WITNESSETH}|background)(?=\s{{0,9}}[:;.,]?\s{{1,40}}(?:-{{3,90}}\s{{1,40}})?(?:whereas\b|\(?[a1i][.)]|that\b))
        |(?-i:RECITALS?|BACKGROUND|{_WITNESSETH_CAPITALS})(?=\s{{0,9}}[:;.,]?\s{{1,40}}(?-i:[A-Z][a-z]|A\s))
      )
    | (?P<WHEREAS>whereas\b)
    | (?P<OPERATIVE>now[,:;]?\s+(?:therefore|it\s+is|thereof|this|be\s+it|the\s+part|in\s+consideration)|therefore\b
        |it\s+is\s+(?:hereby\s+|therefore\s+)?agreed|the\s+parties\s+(?:hereby\s+|hereto\s+|therefore\s+){{0,3}}agree\b|in\s+consideration\b
        |(?:agreed\s+terms|operative\s+provisions){_ALONE})
    | (?P<SIGNATURES>(?:signatures?(?:\s+(?:pages?|blocks?))?|execution(?:\s+pages?)?|signatories){_ALONE})
    | (?P<SIGNING>(?:in\s+witness|as\s+witness|in\s+testimony)\b
        |[\[(]{{0,2}}(?:signatures?\s+pages?\s+(?:to|follows?)|signatures?\s+(?:follow|on)\b|(?:the\s+)?remainder\s+of\s+(?:this\s+)?page)
        |(?:the\s+)?parties\b[^.]{{0,60}}\bhave\b[^.]{{0,60}}(?:executed|signed)
        |executed\s+(?:as|by|and|in|on|this|the|effective)\b|signed(?:\s{{0,3}}[:,]|\s+(?:by|for|and|on|this|in|as)\b)
        |agreed(?:\s+to)?,?\s+(?:and|&)\s+(?:accepted|acknowledged)\b|accepted(?:\s+by)?,?\s+(?:and|&)\s+agreed\b
        |by\s{{0,2}}:(?!\s*(?-i:[a-z]))|by\s+_{{3}}|/s/|signature\s{{0,2}}:|_{{8,99}}\s+_{{8}})
    """,
    re.VERBOSE | re.IGNORECASE,
)
_BETWEEN = re.compile(
    r"\b(?:made|entered|executed|dated|effective|concluded|signed)\b[^.]{0,300}?\b(?:between|among|amongst|by)\b"
    r"|\b(?:agreement|contract|license|amendment|lease|letter)\b[^.]{0,160}?\b(?:between|among|made|entered|dated|executed)\b"
    r"|\bby and (?:between|among)\b|^between\b"
    r"|\([^()]{0,80}\"[^\"()]{2,60}\"[^()]{0,40}\)[^.]{0,400}\([^()]{0,80}\"[^\"()]{2,60}\"",
    re.IGNORECASE,
)
_ENTITY = (
    r"(?:corporation|company|limited|individual|resident|residing|offices?|address|partnership|association|foundation|nonprofit|trust|entity"
    r"|organi[sz]ed|incorporated|registered)"
)
_PARTY = re.compile(
    r"[A-Z\[_][^;:(]{2,160}\(\s?(?:(?:the|hereinafter|hereafter|each|as)\b[^()]{0,30})?\""
    rf"|[A-Z\[_][^;:(]{{2,120}}(?:,[^;:]{{0,100}}?|\ban?\s[^;:]{{0,60}}?)\b{_ENTITY}\b"
)
_NTH_SCHEDULE = re.compile(  # "THE FIRST SCHEDULE", "Second Schedule: Prices"
    rf"(?:THE\s+|The\s+)?(?P<nth>{'|'.join((*map(str.upper, NTH), *map(str.title, NTH)))})\s+"
    r"(?P<word>SCHEDULE|Schedule|EXHIBIT|Exhibit|ANNEX(?:URE)?|Annex(?:ure)?|APPENDIX|Appendix|ATTACHMENT|Attachment)"
    r"(?!\w)[.:]?(?=[\s\-:(\[]|$)"
)
_SCHEDULE = re.compile(
    r"(?P<word>SCHEDULE|Schedule|EXHIBIT|Exhibit|ANNEX(?:URE)?|Annex(?:ure)?|APPENDIX|Appendix|ATTACHMENT|Attachment"
    r"|ADDENDUM|Addendum|RIDER|Rider)"
    r"(?!\w)(?:\s{0,4}(?:NO\.?|No\.?"
    r"|#)?\s{0,4}(?P<name>[\"']?(?:\d{1,3}(?:\.\d{1,3}){0,3}(?:\([a-z]{1,3}\)){0,2}[A-Z]?(?:-(?:\d{1,2}|[A-Z]))?"
    r"|[IVXL]{1,7}(?:-[A-Z\d])?|(?!OF\b|TO\b|NO\b|BY\b|IN\b|ON\b|AT\b|IS\b)[A-Z]{1,2}(?:-?\d{1,2}"
    r"|-[A-Z])?(?:\.\d{1,2}){0,2})[\"']?)(?![\w\"']|-\w))?[.:]?(?=[\s\-:(\[]|$)"
)
# Numbers that the SEC gives to what is filed: the whole agreement, never a schedule of it.
_FILING = re.compile(r"(?:10|99|[1-4])\.\d{1,3}(?:\([a-z]\))*[A-Z]?(?:-\d+)?|(?:10|99)(?:\([a-z]+\)|-[A-Z\d])")
_IN_A_SENTENCE = re.compile(
    r"[,;)]|(?:hereto|attached|and|or|of|is|are|shall|will|sets|lists|contains|includes|describes|may|must|hereof|above"
    r"|below|annexed|for)\b"
)
_OF_AN_AGREEMENT = re.compile(r"to\s+(?:the|[A-Z])|continued|cont'?d|page\s\d")
_FURNITURE = re.compile(
    r"[\s\d.\-_=*~|/\\<>\[\]()+#:,•·]*"
    r"|-?\s*(?:page)?\s*[ivxl\d]{1,6}\s*(?:of\s+\d{1,4})?\s*-?"
    r"|(?-i:[A-Z]{1,2}-\d{1,3})"
    r"|[\[(<]?\s*(?:page break|intentionally\s+(?:left\s+)?(?:blank|omitted))\.?\s*[\])>]?"
    r"|Source: .{0,150}|</?[a-z]{1,9}>\s*[\w\-]{0,6}",
    re.IGNORECASE,
)


def _goes_on(rest: str, whole: int) -> bool:
    """Does a sentence go on after the name, so that it is no heading?"""
    if _IN_A_SENTENCE.match(rest):
        return True
    if rest[:1].islower():
        return whole > _HEADLINE or not _OF_AN_AGREEMENT.match(rest)
    return rest[:2] == '("' or (rest[:1] == "(" and whole > _HEADLINE)
