"""From when until when: the agreement's own date, the day it takes effect and the day it ends."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta
from fractions import Fraction
from typing import TYPE_CHECKING

from pactlint.agreement import Fact, Role, Unread
from pactlint.document import Span
from pactlint.extract.answers.periods import initial
from pactlint.extract.numerals import ORDINAL, ordinal
from pactlint.quantity import Day, Duration, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pactlint.agreement import Amount
    from pactlint.extract.answers.grounds import Grounds


# ---- the agreement's own date


def agreement_date(grounds: Grounds) -> Fact | None:
    """The date the agreement gives itself, in its opening, else where it is signed; None where that is left blank."""
    effective = None
    for amount in grounds.amounts_in(0, _OPENING):
        before = _SPACES.sub(" ", grounds.folded[max(0, amount.span.start - 200) : amount.span.start])
        if not (isinstance(amount.value, Day) or _is_blank_day(grounds, amount)) or _OF_ANOTHER.search(before):
            continue
        if not (_DATED.search(before) or _MADE.search(before)):
            continue
        if not _ONLY_EFFECTIVE.search(before):
            return _fact("agreement-date", amount.value, amount.span)
        effective = effective or amount
    return _signed(grounds) or (_fact("agreement-date", effective.value, effective.span) if effective else None)


_SPACES = re.compile(r" {2,}")
_ONLY_EFFECTIVE = re.compile(r"(?<!and )(?<!made )\beffective(?: dates?)?(?: (?:as|of|on|from))*[ :\"]*\Z")
_OPENING = 9_000
"""Code points within which an agreement's date stands; a cover page and a table of contents may come first."""
_DATED = re.compile(
    r"(?:\bdated?|\bas of|\bmade|\bentered into|\bexecuted|\beffective|\bdate of (?:this )?agreement|\bthis|\bconcluded|\bsigned)"
    r"(?: (?:as|of|on|this|the|at|in|and|effective|from|is|\w+ ?, ?[a-z]+|date)){0,6}[ :,(\"-]*\Z"
)
_MADE = re.compile(
    r"(?:agreement|contract|amendment|deed|memorandum)\b[^.;]{0,90}?(?:made|entered|executed|dated|effective|concluded|signed)[^.;]{0,60}?(?:on|of|this|at|date|,)?[ :]*\Z"
)
_OF_ANOTHER = re.compile(
    r"that certain[^.;]{0,150}\Z|(?:prior|previous|existing|master|original|said|certain|loan|purchase|merger) (?:\w+ )?agreement[^.;]{0,40}\Z"
    r"|pursuant to[^.;]{0,100}\Z|source: .{0,80}\Z|-[kq](?:/a)?, \Z|s-1[^.;]{0,20}\Z|expir\w+[^.;]{0,40}\Z|until[^.;]{0,30}\Z"
    r"|\bto (?:the|that|its)\b[^.;]{0,110}\b(?:dated|entered into)[^.;]{0,30}\Z|(?:letter|document|proposal|certificate|entered into (?:the|an?|that)|parties to (?:the|an?|that)|have)"
    r"[^.;]{0,90}(?:dated|entered into|effective)(?: as)?(?: of| on)?[^.;,]{0,12}\Z|(?:said|such|the existing|the original|(?<!this )(?:selling|services|supply|license)) agreement,? (?:dated|effective)[^.;]{0,14}\Z"
)
_SIGNED_ON = re.compile(
    r"in witness whereof|executed (?:this|as of|on)|(?<!up)(?<![a-z])dated?(?: signed| of signature)?:|signed (?:this|on|at)"
)


def _is_blank_day(grounds: Grounds, amount: Amount) -> bool:
    if not isinstance(amount.value, Unread):
        return False
    return re.search(r"\b(?:19|20)[\d_\[*]|day of|january|february|march|april|may|june|july|august|september|october|november|december", grounds.folded[amount.span.start : amount.span.end]) is not None


def _signed(grounds: Grounds) -> Fact | None:
    """The day of the last signature."""
    witness = grounds.folded.rfind("in witness whereof")
    start = witness if witness >= 0 else max(0, len(grounds.folded) - _SIGNATURES)
    found = [
        (day.date, amount.span)
        for amount, day in grounds.days_in(start, start + _SIGNATURES)
        if _SIGNED_ON.search(grounds.folded[max(start, amount.span.start - 90) : amount.span.start])
        and not _OF_ANOTHER.search(grounds.folded[max(0, amount.span.start - 160) : amount.span.start])
    ]
    return Fact("agreement-date", str(max(found)[0]), max(found)[1]) if found else None


_SIGNATURES = 3_000


_FIRST_PAGE = 3_000


# ---- the day it takes effect


def effective_date(grounds: Grounds, own: Fact | None) -> Fact | None:
    """The day the agreement takes effect, where it says so; the agreement's own date (`own`) where it says that is the day."""
    return _defined_effective(grounds, own) or _says_effective(grounds, own)


_EFFECTIVE_TERM = re.compile(r"(?:the )?(?:effective|commencement|start|starting|beginning) date(?: of (?:this|the) agreement)?", re.IGNORECASE)
_OWN_DATE = re.compile(
    r"(?:date (?:hereof|of (?:this|the) (?:\w+ )?agreement|first (?:above )?(?:written|set forth|stated|mentioned)|(?:set forth |first )?(?:above|written above)"
    r"|of (?:its )?(?:execution|signing|signature)|on which (?:this|the) agreement is (?:signed|executed)|last signed)"
    r"|(?:first|above|day and year) (?:above )?written|date (?:it|this agreement) is (?:signed|executed))"
)
_EFFECTIVE_AT = re.compile(
    r"(?:\beffective(?! (?:date of )?(?:terminat|upon))(?: date)?|(?:come|comes|enter|enters) into (?:force|effect)|takes? effect|in (?:full )?(?:force|effect)"
    r"|commenc(?:e|es|ing)|begin(?:s|ning)?|starts?)\b(?: (?:as|of|on|from|and|shall|be|is|at|this|the|date|retroactive|to|retroactively|means|with))*[ :,\"-]*\Z"
)
_IS_EFFECTIVE = re.compile(
    r"(?:agreement|contract|term|amendment)\b[^.;]{0,130}?(?:effective|commence|begin|(?:into|in) (?:full )?(?:force|effect)|take effect|start)[^.;]{0,50}?"
)


def _defined_effective(grounds: Grounds, own: Fact | None) -> Fact | None:
    for definition in grounds.defined(_EFFECTIVE_TERM):
        if isinstance(definition.value, Day):
            return Fact("effective-date", str(definition.value), definition.meaning)
        near = grounds.folded[max(0, definition.span.start - 140) : definition.span.end + 200]
        days = list(grounds.days_in(max(0, definition.span.start - 70), definition.span.end + 60))
        if days:
            amount, day = min(days, key=lambda pair: abs(pair[0].span.start - definition.span.start))
            return Fact("effective-date", str(day), amount.span)
        if own and _OWN_DATE.search(near):
            return Fact("effective-date", own.value, own.span)
    return None


def _says_effective(grounds: Grounds, own: Fact | None) -> Fact | None:
    for amount, day in grounds.days_in(0, len(grounds.plain)):
        before = grounds.before(amount.span)[-150:]
        at = _EFFECTIVE_AT.search(before)
        if at and ((amount.span.start < _FIRST_PAGE and at[0].startswith("effective")) or _IS_EFFECTIVE.search(before)) and not _OF_ANOTHER.search(before):
            return Fact("effective-date", str(day), amount.span)
    if own is None:
        return None
    for found in _OWN_DATE.finditer(grounds.folded):
        if _IS_EFFECTIVE.search(grounds.before(Span(*found.span()))[-170:]):
            return Fact("effective-date", own.value, own.span)
    return None


# ---- the day it ends


def expiration_date(grounds: Grounds, own: Fact | None, effective: Fact | None) -> Fact | None:
    """The day the first term ends: as written, else its start and its length added up, else `perpetual` where no term is fixed."""
    started = effective or own
    return _written_end(grounds) or _anniversary(grounds, started) or _added_up(grounds, started) or _without_end(grounds)


_ENDS_TERM = re.compile(r"(?:expiration|expiry|termination|end) date", re.IGNORECASE)
_ANNIVERSARY = re.compile(r"anniversary(?: date)?(?: (?:of|from|after|following) (?P<from>[^.;,]{0,60}))?")
_WHICH = re.compile(rf"(?P<number>{ORDINAL})(?: ?\(\d+ ?(?:st|nd|rd|th)?\))?(?: annual| year| yearly)? *\Z")
_UNTIL = re.compile(r"(?:until|through|expire|terminate|end|conclude|continue|till)[^.;]{0,130}\Z")
_TERM = re.compile(r"(?:this|the)\W+(?:\w+ ){0,3}?(?:agreement|contract|term)|initial (?:term|period)|term\b")
_ENTRY = re.compile(r"effective date|date (?:hereof|of (?:this|the) (?:\w+ )?agreement|first|set forth|above|of (?:its )?(?:execution|signature|signing))|commencement date|execution|(?:that|such|this) date|sign(?:ed|ing|ature)|this agreement|above")
_EVENT = re.compile(
    r"(?:from|after|following|commenc\w+|begin\w*|start\w*)(?: (?:and|on|upon|at|with|as of|from|after|the|a|first))* (?P<event>[^.;,()]{3,60})"
)
_INDEFINITE = re.compile(
    r"(?:perpetual(?:ly)?|in perpetuity|indefinite(?:ly)?|without limit of time|unlimited (?:term|period|duration)|no fixed term"
    r"|until (?:it is |this agreement is |sooner |earlier |otherwise |validly )*(?:terminated|cancel+ed)|unless (?:and until |or until )?(?:it is )?(?:otherwise )?terminated|until (?:the )?termination|until such time)"
)
_AGREEMENT_RUNS = re.compile(
    r"(?:this|the)\W+(?:\w+ ){0,3}?(?:agreement|contract|term)(?: of this agreement)?\b[^.;]{0,160}?(?:continu|remain|effect|force|term|be|is|exist|valid|binding)[^.;]{0,90}\Z"
)


_FIXED = re.compile(r"until|through|expire|anniversary|period of|term of|for (?:an?|the|\w+) (?:\w+ ){0,3}(?:term|years?|months?)|shall (?:extend|end|terminate) ")


def _written_end(grounds: Grounds) -> Fact | None:
    for definition in grounds.defined(_ENDS_TERM):
        if isinstance(definition.value, Day):
            return Fact("expiration-date", str(definition.value), definition.meaning)
    for amount in grounds.amounts:
        if amount.role is Role.TERM and isinstance(amount.value, Day):
            before = grounds.before(amount.span)
            if _TERM.search(before) and not _PART_OF_TERM.search(before):
                return Fact("expiration-date", str(amount.value), amount.span)
    return None


_PART_OF_TERM = re.compile(
    r"(?:calendar|contract|fiscal|sales|financial|program|first|stub|interim|royalty|true-up|month|accounting|quarter) (?:year|quarter|period)|bill of sale"
    r"|trials?|not later than|no later than|statements?|production period|exclusivity"
)


def _anniversary(grounds: Grounds, started: Fact | None) -> Fact | None:
    for found in _ANNIVERSARY.finditer(grounds.folded):
        length = _length_before(grounds, found.start())
        before = grounds.before(Span(*found.span()))[-260:]
        if length is None or not _UNTIL.search(before) or not _TERM.search(before) or _PART_OF_TERM.search(before):
            continue
        start = _start(grounds, found["from"] or "", Span(*found.span()), started)
        end = _later(start, length) if start else None
        return Fact("expiration-date", str(end), Span(*found.span())) if end else None
    return None


def _length_before(grounds: Grounds, at: int) -> Duration | None:
    """The years of "third anniversary", "three (3) year anniversary"."""
    which = _WHICH.search(_SPACES.sub(" ", grounds.folded[max(0, at - 48) : at]))
    years = ordinal(which["number"]) if which else None
    if years is not None:
        return Duration(Fraction(years), Unit.YEAR)
    near = [amount.value for amount in grounds.amounts_in(at - 48, at) if amount.span.end >= at - 3]
    return near[-1] if near and isinstance(near[-1], Duration) else None


def _added_up(grounds: Grounds, started: Fact | None) -> Fact | None:
    found = initial(grounds)
    if found is None:
        return None
    amount, length = found
    sentence = grounds.sentence(amount.span)
    day = next((day for each, day in grounds.days_in(sentence.start, sentence.end)), None)
    start = day.date if day else _start(grounds, _counted_from(grounds, amount), amount.span, started)
    end = _later(start, length) if start else None
    return Fact("expiration-date", str(end), amount.span) if end else None


def _counted_from(grounds: Grounds, amount: Amount) -> str:
    """What the period is said to begin with, "" where its sentence does not say."""
    after = _EVENT.match(grounds.after(amount.span)[:160].lstrip(" '-)s,"))
    if after:
        return after["event"]
    before = re.search(r"(?:commenc|begin|start|effective|from)\w*[^.;]{0,120}", grounds.before(amount.span)[-220:])
    return before[0] if before else ""


def _start(grounds: Grounds, words: str, at: Span, started: Fact | None) -> date | None:
    """The day a period counts from: the agreement's start unless the words name another event."""
    day = next((day for _, day in grounds.days_in(at.start, at.end)), None)
    if day:
        return day.date
    for definition in grounds.definitions:
        if isinstance(definition.value, Day) and definition.term.lower() in words and len(definition.term) > 3:
            return definition.value.date
    if words and not _ENTRY.search(words):
        return None
    return date.fromisoformat(started.value) if started else None


def _without_end(grounds: Grounds) -> Fact | None:
    if initial(grounds) is not None:
        return None
    for found in _INDEFINITE.finditer(grounds.folded):
        span = Span(*found.span())
        before = grounds.before(span)[-260:]
        if found[0].startswith("unless") and _FIXED.search(before + grounds.after(span)[:140]):
            continue
        if _AGREEMENT_RUNS.search(before) and not re.search(r"licen[cs]e|surviv|obligation|right|confiden", before[-90:]):
            return Fact("expiration-date", "perpetual", span)
    return None


# ---- adding up


def _later(start: date, length: Duration) -> date | None:
    """The same day of the month so much later, the last of a shorter month; None past the calendar's end."""
    try:
        if length.unit in _MONTHS:
            return _months_later(start, round(length.number * _MONTHS[length.unit]))
        return start + timedelta(days=round(float(length.in_days[0])))
    except (ValueError, OverflowError):
        return None


_MONTHS = {Unit.MONTH: 1, Unit.QUARTER: 3, Unit.YEAR: 12}


def _months_later(start: date, months: int) -> date:
    year, month = divmod(start.year * 12 + start.month - 1 + months, 12)
    return date(year, month + 1, min(start.day, monthrange(year, month + 1)[1]))


def _fact(name: str, value: object, span: Span) -> Fact | None:
    return Fact(name, str(value), span) if isinstance(value, Day) else None
