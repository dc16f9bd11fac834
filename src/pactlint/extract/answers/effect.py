"""The day an agreement takes effect."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pactlint.agreement import Fact
from pactlint.document import Span
from pactlint.extract.answers.dated import FIRST_PAGE, OF_ANOTHER
from pactlint.quantity import Day

if TYPE_CHECKING:
    from pactlint.extract.answers.grounds import Grounds


def effective_date(grounds: Grounds, own: Fact | None) -> Fact | None:
    """The day the agreement takes effect, where it says so; the agreement's own date (`own`) where it says that is the day."""
    return _defined_effective(grounds, own) or _says_effective(grounds, own)


_EFFECTIVE_TERM = re.compile(
    r"(?:the )?(?:effective|commencement|start|starting|beginning) date(?: of (?:this|the) agreement)?", re.IGNORECASE
)
_OWN_DATE = re.compile(
    r"(?:date (?:hereof|of (?:this|the) (?:\w+ )?agreement|first (?:above )?(?:written|set forth|stated|mentioned)"
    r"|(?:set forth |first )?(?:above|written above)"
    r"|of (?:its )?(?:execution|signing|signature)|on which (?:this|the) agreement is (?:signed|executed)|last signed)"
    r"|(?:first|above|day and year) (?:above )?written|date (?:it|this agreement) is (?:signed|executed))"
)
_EFFECTIVE_AT = re.compile(
    r"(?:\beffective(?! (?:date of )?(?:terminat|upon))(?: date)?|(?:come|comes|enter|enters) into (?:force|effect)"
    r"|takes? effect|in (?:full )?(?:force|effect)"
    r"|commenc(?:e|es|ing)|begin(?:s|ning)?|starts?)\b(?: (?:as|of|on|from|and|shall|be|is|at|this|the|date|retroactive"
    r"|to|retroactively|means|with))*[ :,\"-]*\Z"
)
_IS_EFFECTIVE = re.compile(
    r"(?:agreement|contract|term|amendment)\b[^.;]{0,130}?(?:effective|commence|begin|(?:into|in) (?:full )?(?:force"
    r"|effect)|takes? effect|start)[^.;]{0,50}?"
)


def _defined_effective(grounds: Grounds, own: Fact | None) -> Fact | None:
    for definition in grounds.defined(_EFFECTIVE_TERM):
        near = grounds.folded[max(0, definition.span.start - 140) : definition.span.end + 200]
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
    r"[ ,]*\(? *(?:hereinafter|herein|referred to|the|as|such date|being|called|collectively|defined|,|is| )*[ \"']*"
)
_MEANS = re.compile(r"[\"'): ]*(?:(?:means?|shall mean|shall be|is|of|the date|as of|,)[ :]*)*")


def _says_effective(grounds: Grounds, own: Fact | None) -> Fact | None:
    for amount, day in grounds.days_in(0, len(grounds.plain)):
        before = grounds.before(amount.span)[-150:]
        at = _EFFECTIVE_AT.search(before)
        if (
            at
            and (
                _EFFECTIVE_MEANS.search(before)
                or (amount.span.start < FIRST_PAGE and at[0].startswith("effective"))
                or _IS_EFFECTIVE.search(before)
            )
            and not OF_ANOTHER.search(before)
        ):
            return Fact("effective-date", str(day), amount.span)
    if own is None:
        return None
    for found in _OWN_DATE.finditer(grounds.folded):
        if _IS_EFFECTIVE.search(grounds.before(Span(*found.span()))[-170:]):
            return Fact("effective-date", own.value, own.span)
    return None


_EFFECTIVE_MEANS = re.compile(
    r"(?<!amendment )(?<!agreement )effective date[\"']* *(?:shall mean|means?|:|is|shall be)(?: the)? *\Z"
)
