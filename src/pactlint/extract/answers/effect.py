"""The day an agreement takes effect."""

from __future__ import annotations

import re
from heapq import merge
from typing import TYPE_CHECKING

from pactlint.agreement import Fact
from pactlint.document import Span
from pactlint.extract.answers.dated import FIRST_PAGE, OF_ANOTHER, is_another_event, is_anothers
from pactlint.extract.answers.grounds import loose
from pactlint.quantity import Day

if TYPE_CHECKING:
    from pactlint.extract.answers.grounds import Grounds


def effective_date(grounds: Grounds, own: Fact | None) -> Fact | None:
    """The day the agreement takes effect, where it says so; the agreement's own date (`own`) where it says that is the day."""
    return _defined_effective(grounds, own) or _named_beside(grounds) or _says_effective(grounds, own) or _labelled(grounds)


_TERM_NAME = r"(?:effective|commencement|start|starting|beginning) date"
_EFFECTIVE_TERM = re.compile(rf"(?:the )?{_TERM_NAME}(?: of (?:this|the) agreement)?", re.IGNORECASE)
_OWN_DATE = loose(
    r"(?<!anniversary of )(?<!anniversary of the )(?:(?<!effective )(?<!commencement )(?<!s after the )"
    r"(?<!s from the )date (?:hereof|of (?:this|the) (?:\w+ )?(?:agreement|document"
    r"|contract|letter)"
    r"|first (?:above )?(?:written|set forth|stated|mentioned|listed|appearing|given|noted|indicated)"
    r"|(?:set forth |first )?(?:above|(?:written|listed|stated) above)"
    r"|of (?:its |the |last )?(?:execution|signing|signature)|on which (?:this|the) agreement is (?:signed|executed)|last signed"
    r"|(?:it|this agreement|both parties|the last party)(?: is| has)? (?:signed|executed)|signing date)"
    r"|(?:first|above|day and year) (?:above )?written|(?<!days after the )(?<!days from the )(?:signing|signature"
    r"|execution) date"
    r"|up?on (?:the |its |due |full |completion of the )*(?:signing|signatures?|execution)(?: hereof| and seals?)?"
    r" (?:by|of|hereof|thereof|on))"
)
_EFFECTIVE_AT = re.compile(
    r"(?:\beffective(?! (?:date of )?(?:terminat|upon))(?: date)?|(?:come|comes|enter|enters) into (?:force|effect)"
    r"|takes? effect|in (?:full )?(?:force|effect)"
    r"|commenc(?:e|es|ing)|begin(?:s|ning)?|starts?)\b(?: (?:as|of|on|upon|from|and|shall|be|is|at|this|the|date|retroactive"
    r"|to|retroactively|means|with|hereof|term|midnight|12:01 a\.?m\.?,?))*[ :,\"-]*\Z"
)
_IS_EFFECTIVE = re.compile(
    r"(?<!accordance with )(?<!pursuant to )(?<!under )(?<!supersedes )(?<!replaces )(?:\bthis\W+(?:\w+ ){0,4}?|\b(?:the"
    r"|its)\W+(?:\w+ )?)"
    r"(?:agreement|contract|term|amendment|venture)s?\b"
    r"[^.;]{0,120}?(?:effective|commence|begin|(?:into|in) (?:full )?(?:force"
    r"|effect)|takes? effect|start)[^.;]{0,60}?"
)
_ANOTHER_START = re.compile(
    r"(?:(?:contract|fiscal|calendar|sales|first|second|third|each|such|any|licen[cs]e|royalty) years?|quarter|season"
    r"|series|period|stock|services?|payments?|deliver\w+|invoices?|month|(?:which|that) was)"
    r"(?: [^.;,]{0,40})? (?:commenc|begin|start|effective)\w*[^.;,]{0,30}\Z|\bwas (?:made )?effective"
    r"|terminat\w* (?:shall be )?effective"
    r"|effective (?:date of )?(?:such |the )?terminat"
)


def _defined_effective(grounds: Grounds, own: Fact | None) -> Fact | None:
    for definition in grounds.defined(_EFFECTIVE_TERM):
        if is_another_event(grounds, definition.span):
            continue
        near = grounds.before(definition.span)[-140:] + grounds.after(definition.span)[:200]
        beside = _beside(grounds, definition.span)
        if beside:
            return beside
        if isinstance(definition.value, Day):
            return Fact("effective-date", str(definition.value), definition.meaning)
        if own and _OWN_DATE.search(near):
            return Fact("effective-date", own.value, own.span)
    return None


def _beside(grounds: Grounds, term: Span) -> Fact | None:
    """The date right before "(the "Effective Date")" or right after "Effective Date" means"."""
    for amount, day in grounds.days_in(max(0, term.start - 70), term.end + 50):
        between = grounds.folded[min(amount.span.end, term.end) : max(term.start, amount.span.start)]
        if _NAMES.fullmatch(between) if amount.span.start < term.start else _MEANS.fullmatch(between):
            return Fact("effective-date", str(day), amount.span)
    return None


_NAMES = re.compile(
    r"[ ,]*(?:the )?\(? *(?:hereinafter|herein|referred to|the|as|such date|being|called|collectively|defined|,|is| )*[ \"']*"
)
_MEANS = re.compile(
    r"[\"'): ]*(?:(?:means?|shall mean|shall be|is|of|the date|as of|on|,|midnight|12:01 a\.?m\.?,?"
    r"|[a-z]+ (?:standard )?time)[ :]*)*"
)


def _named_beside(grounds: Grounds) -> Fact | None:
    """A date called the effective date where the name is no definition: `March 3, 2011 ("Effective Date" between …`."""
    for amount, day in grounds.days_in(0, FIRST_PAGE):
        before = grounds.folded[max(0, amount.span.start - 160) : amount.span.start]
        called = _CALLED.match(grounds.folded, amount.span.end) and not is_another_event(grounds, amount.span)
        if called and not OF_ANOTHER.search(before):
            return Fact("effective-date", str(day), amount.span)
    return None


_CALLED = re.compile(rf"{_NAMES.pattern}{_TERM_NAME}[\"' ]*[,)b]")


def _says_effective(grounds: Grounds, own: Fact | None) -> Fact | None:
    """The first date, or the first words for the agreement's own date, that its text says it takes effect on."""
    days = ((amount.span, str(day)) for amount, day in grounds.days_in(0, len(grounds.plain)))
    owns = ((Span(*found.span()), "") for found in _OWN_DATE.finditer(grounds.folded)) if own else ()
    for span, day in merge(days, owns, key=lambda each: each[0].start):
        before = grounds.before(span)[-180:]
        if OF_ANOTHER.search(before) or _ANOTHER_START.search(before) or (day and is_anothers(before)):
            continue
        if day and _EFFECTIVE_AT.search(before) and (_is_effective(before) or _opens(grounds, before, span)):
            return Fact("effective-date", day, span)
        if not day and own and _is_effective(before):
            return Fact("effective-date", own.value, own.span)
    return None


def _is_effective(before: str) -> bool:
    said = _IS_EFFECTIVE.search(before)
    return said is not None and not _ANOTHER_START.search(said[0])


def _opens(grounds: Grounds, before: str, span: Span) -> bool:
    at = _EFFECTIVE_AT.search(before)
    aside = at is not None and _IN_PASSING.search(before[: at.start()])
    return (
        at is not None
        and not aside
        and span.start < FIRST_PAGE
        and at[0].startswith("effective")
        and not is_another_event(grounds, span)
    )


_IN_PASSING = re.compile(r"\b(?:will|shall|may|must|are|is|be), *\Z")  # "the price will, effective 1 May 2026, be ten dollars"


def _labelled(grounds: Grounds) -> Fact | None:
    """The date behind a bare "Effective Date:"."""
    for amount, day in grounds.days_in(0, len(grounds.plain)):
        before = grounds.before(amount.span)[-150:]
        if _EFFECTIVE_MEANS.search(before) and not OF_ANOTHER.search(before):
            return Fact("effective-date", str(day), amount.span)
    return None


_EFFECTIVE_MEANS = re.compile(
    r"(?<!amendment )(?<!agreement )(?:effective|commencement) date(?: (?:of|for) (?:this|the) (?:\w+ ){0,3}(?:agreement"
    r"|contract))?"
    r"[\"']* *(?:shall mean|means?|:|is|shall be|will be)(?: the)?[: ]*\Z"
)
