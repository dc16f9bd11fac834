"""The day an agreement ends: as written, or its start and its length added up, or never."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date, timedelta
from fractions import Fraction
from itertools import pairwise
from typing import TYPE_CHECKING

from pactlint.agreement import Fact, Role
from pactlint.document import Span
from pactlint.extract.answers.grounds import loose
from pactlint.extract.answers.periods import initial
from pactlint.extract.numerals import ORDINAL, ordinal
from pactlint.quantity import Day, Duration, Unit

if TYPE_CHECKING:
    from pactlint.agreement import Amount
    from pactlint.extract.answers.grounds import Grounds


def expiration_date(grounds: Grounds, own: Fact | None, effective: Fact | None) -> Fact | None:
    """The day the first term ends: as written, else its start and length added up, else `perpetual` where no term is fixed."""
    started = effective or own
    written = _written_end(grounds, started) or _second_of_two(grounds) or _anniversary(grounds, own, started)
    written = written or _end_of_year(grounds, started)
    return written or _without_end(grounds, plainly=True) or _added_up(grounds, own, started) or _without_end(grounds)


_ENDS_TERM = re.compile(r"(?:expiration|expiry|termination|end) date", re.IGNORECASE)
_ANNIVERSARY = loose(r"anniversary(?: date)?(?: (?:of|from|after|following) (?P<from>[^.;,]{0,60}))?")
_WHICH = re.compile(rf"(?P<number>{ORDINAL})(?: ?\(\d+ ?(?:s ?t|n ?d|r ?d|t ?h)?\))?(?: annual| year| yearly)? *\Z")
_SPACES = re.compile(r" {2,}")
_UNTIL = re.compile(r"(?:until|through|expire|terminate|end|conclude|continue|till)[^.;]{0,130}\Z")
_TERM = re.compile(r"(?:this|the)\W+(?:\w+ ){0,3}?(?:agreement|contract|term|venture|amendment)|initial (?:term|period)|term\b")
_ENTRY = re.compile(
    r"effective date|date (?:hereof|of (?:this|the) (?:\w+ )?(?:agreement|document|contract)|first|set forth|above"
    r"|of (?:its )?(?:execution"
    r"|signature|signing))|commencement date|execution|(?:that|such|this) date|sign(?:ed|ing|ature)|this agreement|above"
)
_EVENT = re.compile(
    r"(?:from|after|following|subsequent to|commenc\w+|begin\w*|start\w*)(?: (?:and|on|upon|at|with|as of|from|after|the|a"
    r"|first))* (?P<event>[^.;,()]{3,60})"
)
_ASIDE = re.compile(r"\A['s]*,? *(?:term|period)?,? *(?:\([^()]{0,80}\))?,? *(?:(?:which|that|and) (?:\w+ )?(?:shall|will) )?")
_INDEFINITE = loose(
    r"(?:perpetual(?:ly)?|in perpetuity|indefinite(?:ly)?|without limit of time|unlimited (?:term|period|duration)|no fixed term"
    r"|until (?:it is |this agreement is |sooner |earlier |otherwise |validly )*(?:terminated|cancel+ed)"
    r"|days? (?:following|after) (?:an?y? |the )?(?:\w+ )?notice (?:from|by|given by) (?:one|either|any)"
    r"|unless (?:and until |or until )(?:it is )?(?:otherwise )?terminated|until (?:the )?termination"
    r"|(?:until|ending (?:on|upon|with)) (?:the )?(?:later |earlier )?(?:expir\w+|termination|completion)(?: (?:or"
    r"|and) (?:\w+ )?(?:expir\w+|termination))?"
    r" (?:date )?of (?:the|all|each|any|such) "
    r"(?!(?:this |(?:(?!royalty)\w+ )?(?:term|period))\b|agreement\b)"
    r"|thereafter,? (?:until|unless)(?: \w+)? terminated"
    r"|until either party (?:\w+ ){0,3}?(?:terminat|inform|notif|gives|cancel)|for (?:so|as) long as|end when terminated)"
)
_AGREEMENT_RUNS = re.compile(
    r"(?:this|the)\W+(?:\w+ ){0,3}?(?:agreement|contract|term)(?: of this agreement)?\b[^.;]{0,160}?(?:continu|remain"
    r"|effect|force|term|be|is|exist|valid|binding)[^.;]{0,90}\Z"
)


_FIXED = re.compile(r"until|through|expir|anniversary|period|\bterm of\b|earlier|years?\b|months\b|shall (?:extend|end)")
_NOT_THE_AGREEMENT = re.compile(
    r"(?:obligations?|rights|duties|covenants?) (?:under|of|in) this|as an agreement|even if|licen[cs]e|surviv|confiden"
    r"|hereby grants|royalty|irrevocable|and for an|severab|invalid|illegal|void\b"
    r"|acknowledge|extended|renew|transmitted|contract year|amend|schedule|remaining provisions|other (?:\w+ and )?provisions"
)


def _written_end(grounds: Grounds, started: Fact | None) -> Fact | None:
    for definition in grounds.defined(_ENDS_TERM):
        if isinstance(definition.value, Day):
            return Fact("expiration-date", str(definition.value), definition.meaning)
    for amount in grounds.amounts:
        if isinstance(amount.value, Day) and not (started and str(amount.value) == started.value):
            term = grounds.term(amount)
            if term and not _ENDS_TERM.fullmatch(term):
                continue
            before = grounds.before(amount.span)
            if (
                (amount.role is Role.TERM or _ENDS_ON.search(before[-240:]))
                and _TERM.search(before)
                and not _PART_OF_TERM.search(before)
            ):
                return Fact("expiration-date", str(amount.value), amount.span)
    return None


def _second_of_two(grounds: Grounds) -> Fact | None:
    """The end of a term given by its first and last day: `Contract Period: 1 April 2026 to 31 March 2031`."""
    days = list(grounds.days_in(0, len(grounds.plain)))
    for (first, start), (last, end) in pairwise(days):
        before = grounds.before(first.span)[-120:]
        joined = start.date < end.date and _TO.fullmatch(grounds.folded, first.span.end, last.span.start)
        if joined and _OF_TERM.search(before) and not _PART_OF_TERM.search(_OF_TERM.sub("", before)):
            return Fact("expiration-date", str(end), last.span)
    return None


_TO = re.compile(
    r"[ ,]*(?:(?:inclusive|and|or) +)?(?:(?:continu\w+|running|ending|terminat\w+|conclud\w+|expir\w+|lasting) +)?"
    r"(?:to|until|till|through|thru|-|on|up to|conclud\w+|ending|expir\w+|terminat\w+)(?: +(?:to|and including|until|on|the))* *"
)
_OF_TERM = re.compile(
    r"(?:(?<!royalty )(?<!license )(?<!licence )\bterm\b|\bterms of the (?:project|agreement|contract)|duration"
    r"|\b(?:contract|service|agreement|initial|cooperation|engagement) (?:period|term)"
    r"|\bperiod of (?:this|the) (?:agreement|contract)"
    r"|(?:this|the) (?:agreement|contract|alliance|venture|arrangement) (?:\w+ ){0,3}?(?:for|from|commenc\w+|begin\w*|start\w*"
    r"|runs?|valid|lasts?))[^.;]{0,100}\Z"
)
_ENDS_ON = re.compile(
    r"(?:\bterm\b|this \w* ?(?:agreement|contract|amendment)|joint venture|this licen[cs]e)[^.;]{0,200}?(?:until"
    r"|through|expir\w+|end|ends|terminat\w+|ending|conclud\w+)"
    r"(?: (?:on|as of|at|the|and|including|midnight|close of business|date|of|upon|,))* *\Z"
)
_PART_OF_TERM = re.compile(
    r"during the period of|(?:calendar|contract(?! period)|fiscal|sales|financial|program|first|stub|interim|royalty"
    r"|true-up|month"
    r"|accounting"
    r"|quarter) (?:year|quarter|period)|bill of sale"
    r"|exclusive right|right and licen|(?:previous|prior|former) (?:\w+ )?agreement|expired|payable"
    r"|trials?|not later than|no later than|statements?|production period|exclusivity|right to terminate|may terminate|prior to"
)


def _anniversary(grounds: Grounds, own: Fact | None, started: Fact | None) -> Fact | None:
    for found in _ANNIVERSARY.finditer(grounds.folded):
        length = _length_before(grounds, found.start())
        before = grounds.before(Span(*found.span()))[-260:]
        eve = _EVE.search(before)
        if length is None or not _UNTIL.search(before) or not _TERM.search(before):
            continue
        if _PART_OF_TERM.search(before[: eve.start()] if eve else before):
            continue
        if _LATER_OF.search(before):
            continue
        start = _start(grounds, _SPACES.sub(" ", found["from"] or ""), Span(*found.span()), own, started)
        end = _later(start, length) if start else None
        return Fact("expiration-date", str(end - timedelta(days=eve is not None)), Span(*found.span())) if end else None
    return None


_EVE = re.compile(r"(?:day|date) (?:immediately |next )?(?:prior to|before|preceding) the [^.;,]{0,30}\Z")


def _end_of_year(grounds: Grounds, started: Fact | None) -> Fact | None:
    """The last day of "until the end of the current calendar year" or "until the end of 2027"."""
    for found in _YEAR_S_END.finditer(grounds.folded):
        span = Span(*found.span())
        year = found["year"] or (started.value[:4] if started else "")
        if year and _AGREEMENT_RUNS.search(grounds.before(span)):
            return Fact("expiration-date", f"{year}-12-31", span)
    return None


_YEAR_S_END = loose(
    r"(?:until|through|till|to) (?:and including )?(?:the )?(?:end|close|expiry|expiration) of (?:the )?(?:calendar year )?"
    r"(?:(?P<year>(?:19|20)\d\d)(?![\d/-])|(?:current|then[- ]current|same|first|this) (?:calendar )?year)"
)


def _length_before(grounds: Grounds, at: int) -> Duration | None:
    """The years of "third anniversary", "three (3) year anniversary"."""
    which = _WHICH.search(_SPACES.sub(" ", grounds.folded[max(0, at - 48) : at]))
    years = ordinal(which["number"]) if which else None
    if years is not None:
        return Duration(Fraction(years), Unit.YEAR)
    near = [amount.value for amount in grounds.amounts_in(at - 48, at) if amount.span.end >= at - 3]
    return near[-1] if near and isinstance(near[-1], Duration) else None


_LATER_OF = re.compile(r"(?:longe[rs]t?|late[rs]t?)(?: to occur)? of:? (?:\(?\w\) )?(?:the )?[^.;]{0,40}\Z")


def _added_up(grounds: Grounds, own: Fact | None, started: Fact | None) -> Fact | None:
    found = initial(grounds)
    if found is None:
        return None
    amount, length = found
    if latest := _at_the_latest(grounds, amount):
        return latest
    if _LATER_OF.search(grounds.before(amount.span)):
        return None
    sentence = grounds.sentence(amount.span)
    day = next((day for each, day in grounds.days_in(sentence.start, sentence.end)), None)
    event = _event(grounds, amount)
    if event and not _ENTRY.search(event) and not any(grounds.days_in(amount.span.end, sentence.end)):
        day = None  # the day it begins on, which is not the day this period is counted from
    start = day.date if day else _start(grounds, event or _begun(grounds, amount), amount.span, own, started)
    end = _later(start, length) if start else None
    return Fact("expiration-date", str(end), amount.span) if end else None


def _at_the_latest(grounds: Grounds, amount: Amount) -> Fact | None:
    """The day that closes a period: `two years from the launch, but in no event later than 31 May 2030`."""
    for later, day in grounds.days_in(amount.span.end, grounds.sentence(amount.span).end):
        if _NO_LATER.search(grounds.before(later.span)[-60:]):
            return Fact("expiration-date", str(day), later.span)
    return None


_NO_LATER = re.compile(
    r"(?:in no (?:event|case)|but not|but no|and not|never) (?:\w+ )?(?:later|beyond|past|after)(?: than)?,? *\Z"
)


def _event(grounds: Grounds, amount: Amount) -> str:
    """What the words behind a period count it from, "" where they do not say."""
    after = grounds.after(amount.span)[:200]
    if "anniversar" in grounds.folded[amount.span.start : amount.span.end]:
        return after[len(" of ") :][:_WIDTH] if after.startswith(" of ") else ""
    found = _EVENT.match(_ASIDE.sub("", after).lstrip(" '-)s,"))
    return found["event"] if found else ""


_WIDTH = 60


def _begun(grounds: Grounds, amount: Amount) -> str:
    """What the words before a period say that it begins with, "" where they do not say."""
    before = re.search(r"(?:commenc|begin|start|effective|from)\w*[^.;]{0,120}", grounds.before(amount.span)[-220:])
    return before[0] if before else ""


def _start(grounds: Grounds, words: str, at: Span, own: Fact | None, started: Fact | None) -> date | None:
    """The day a period counts from: the agreement's start unless the words name another event."""
    day = next((day for _, day in grounds.days_in(at.start, at.end)), None)
    if day:
        return day.date
    for definition in grounds.definitions:
        if isinstance(definition.value, Day) and definition.term.lower() in words and len(definition.term) > 3:
            return definition.value.date
    if words and not _ENTRY.search(words):
        return None
    entry = own if own and _OWN_ENTRY.match(words) else started
    return date.fromisoformat(entry.value) if entry else None


_OWN_ENTRY = re.compile(r" *(?:the )?date (?:hereof|of (?:this|the) (?:\w+ )?agreement|first)")


def _without_end(grounds: Grounds, *, plainly: bool = False) -> Fact | None:
    """Words that fix no end; `plainly` only where nothing in their sentence hints at one."""
    if not plainly and initial(grounds) is not None:
        return None
    for found in _INDEFINITE.finditer(grounds.folded):
        span = Span(*found.span())
        before, after = grounds.before(span)[-260:], grounds.after(span)
        hinted = _FIXED.search(_UNLESS_ENDED.sub("", before[-200:] + after[:160])) or found[0].endswith("long as")
        if hinted and (plainly or found[0].startswith("unless")):
            continue
        near = _WITH_ITS_LICENCE.sub("", before[-100:]) + after[:20]
        if _AGREEMENT_RUNS.search(before) and not _NOT_THE_AGREEMENT.search(near):
            return Fact("expiration-date", "perpetual", span)
    return None


_UNLESS_ENDED = re.compile(
    r"(?:unless|until)(?: and until)?,? (?:(?:it|this agreement) is )?(?:sooner|earlier|otherwise|previously) (?:\w+ )?terminated"
    r"|subject to (?:the |its |any )?earlier termination"
)
_WITH_ITS_LICENCE = re.compile(
    r"(?<=agreement) and (?:the|all|any) (?:\w+ )?(?:licen[cs]es?|rights)(?: (?:granted|herein|hereunder|under|this|agreement))*"
)


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
