"""The date an agreement gives itself: in its opening, on its cover, or where it is signed."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pactlint.agreement import Fact, Unread
from pactlint.document import Span
from pactlint.quantity import Day

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pactlint.agreement import Amount
    from pactlint.extract.answers.grounds import Grounds


def agreement_date(grounds: Grounds) -> Fact | None:
    """The date the agreement gives itself, in its opening, else where it is signed; None where that is left blank."""
    effective = None
    ends = (grounds.folded.find(mark, _FIRST_LINES, _OPENING) for mark in ("whereas", "in witness whereof"))
    for amount in grounds.amounts_in(0, min((end for end in ends if end > 0), default=_OPENING)):
        before = _SPACES.sub(" ", grounds.folded[max(0, amount.span.start - 200) : amount.span.start])
        if not (isinstance(amount.value, Day) or _is_blank_day(grounds, amount)) or OF_ANOTHER.search(before):
            continue
        if amount.span.start >= _TOP and is_anothers(before):
            continue
        if _NAMED_PAPER.match(grounds.folded, amount.span.end) or _BESIDE_A_SIGNATURE.search(before):
            continue
        if not (_DATED.search(before) or _MADE.search(before)) or (
            amount.span.start > FIRST_PAGE and not _OF_THIS.search(before)
        ):
            continue
        if not _ONLY_EFFECTIVE.search(before):
            return _fact("agreement-date", amount.value, amount.span)
        if not _only_takes_effect(grounds, amount, before) and not is_another_event(grounds, amount.span):
            effective = effective or amount
    if effective:
        return _fact("agreement-date", effective.value, effective.span)
    return _on_the_cover(grounds) or _signed(grounds)


_FIRST_LINES = 20
_NAMED_PAPER = re.compile(  # "the Supply Agreement dated March 3, 2011 (the "Supply Agreement")", which is another paper
    r"[^.;()]{0,60}\((?:as [^()\"]{0,60})?(?:collectively,? )?(?:the|such|an?) \"(?:(?!this)\w+ ){1,4}(?:agreement|contract"
    r"|licen[cs]e|plan)\""
)
_BESIDE_A_SIGNATURE = re.compile(r"(?:\btitle\b|/s/|\bsignature|\bby:)[^.;]{0,90}\bdate(?: signed)?[: ]*\Z")
_OF_THIS = re.compile(r"\bthis\b[^.;]{0,170}\Z|agreement\b[^.;]{0,40}\Z")
_SPACES = re.compile(r" {2,}")
_ONLY_EFFECTIVE = re.compile(r"(?<!and )(?<!made )\beffective(?: dates?)?(?: (?:as|of|on|from|the))*[ :\"]*\Z")
_OPENING = 9_000
"""Code points within which an agreement's date stands; a cover page and a table of contents may come first."""
_DATED = re.compile(
    r"(?:\bdated?|\bas of|\bmade|\bentered into|\bexecuted|\beffective|\bdate of (?:this )?agreement|\bthis|\bconcluded|\bsigned)"
    r"(?: (?:as|of|on|this|the|at|in|and|effective|from|is|\w+ ?, ?[a-z]+|date)){0,6}[ :,(\"-]*\Z"
)
_MADE = re.compile(
    r"(?:agreement|contract|amendment|deed|memorandum)\b[^.;]{0,90}?(?:made|entered|executed|dated|effective|concluded"
    r"|signed)[^.;\d]{0,60}?(?:on|of|this|at|date|,)?[ :]*\Z"
)
OF_ANOTHER = re.compile(
    r"that certain[^.;]{0,150}\Z|(?:prior|previous|existing|original|said) (?:\w+ )?agreement[^.;]{0,40}\Z"
    r"|pursuant to[^.;]{0,100}\Z|source: .{0,80}\Z|-[kq](?:/a)?, \Z|s-1[^.;]{0,20}\Z|expir\w+[^.;]{0,40}\Z"
    r"|\bterminates? (?:on|as of) *\Z"
    r"|until[^.;]{0,30}\Z"
    r"|\bto (?:the|that|its)\b[^.;]{0,110}\b(?:dated|entered into)[^.;]{0,30}\Z|(?:letter(?! agreement)|document|proposal"
    r"|certificate"
    r"|(?:entered into|parties to) (?:the|an?|that)\b|\bhave\b)"
    r"[^.;]{0,90}(?:dated|entered into|effective)(?: as)?(?: of| on)?[^.;,]{0,12}\Z|(?:said|such|the existing"
    r"|the original) agreement,? (?:dated|effective)[^.;]{0,14}\Z"
)
_OF_THIS_ONE = re.compile(r"\bthis\b[^.;]{0,120}(?:agreement|contract|deed|amendment|memorandum)[^.;]{0,120}\Z")
_TOP = 120
"""Code points in which the title and its date stand: "THE SUPPLY AGREEMENT dated 1 May 2026"."""
_OTHERS = re.compile(  # "in a Master Transaction Agreement dated …", "the Selling Agreement effective as of …"
    r"\b(?:an?|the|its|their|\d) (?:(?!this\b|following\b|present\b)[\w&/-]+,? ){0,9}?(?:agreement|contract|lease|plan|deed)\b"
    r"(?:(?!this\b)[^.;]){0,90}?(?:dated|effective|executed|entered into|made|as of)(?: (?:as of|on|the|as|of|and|effective"
    r"|between|by|parties|\w+ parties))* *\Z|\b(?:as defined in the \w+\)|adjusted|ending|expiring)[^.;]{0,40}\Z"
)
_SIGNED_ON = re.compile(
    r"in witness whereof|executed (?:this|as of|on)|(?<!up)(?<![a-z])dated?(?: signed| of signature)?:"
    r"|signed (?:and effective )?(?:this|on|at)|/s/|\\s\\|signature|[-_]{8}\W*\Z|\bby:|\bseal\b|\bdate *\Z"
    r"|\bsubscribed\b[^;]{0,200}\Z"
)


def is_anothers(before: str) -> bool:
    """Do the words before a date give it to another paper that they name?"""
    return _OTHERS.search(before) is not None and not _OF_THIS_ONE.search(before)


def is_another_event(grounds: Grounds, named: Span) -> bool:
    """Does something else happen then: "On 1 May 2026 (the "Commencement Date"), Alder offers its shares to the public"?"""
    sentence = grounds.sentence(named)
    aside = grounds.folded[sentence.start : sentence.end]
    return _HAPPENS.match(grounds.folded, named.end) is not None and not _OF_THE_AGREEMENT.search(aside)


_HAPPENS = re.compile(r"(?: *\([^()]{0,60}\)|[\"' )]*), ")
_OF_THE_AGREEMENT = re.compile(
    r"agreement|contract|\bterm\b|amendment|made|entered|part(?:y|ies)|appoint|arrangement"
    r"|venture|memorandum|deed"
)


def _only_takes_effect(grounds: Grounds, amount: Amount, before: str) -> bool:
    """Is a day only said to be that of effect, in a sentence that names no parties, or one of several such days?"""
    said = _TAKES_EFFECT.search(before) is not None and not _BETWEEN.search(grounds.after(amount.span)[:250])
    return said or _DAYS_OF_EFFECT.search(before) is not None


_TAKES_EFFECT = re.compile(
    r"(?:\A|[.;:)] )this (?:\w+ ){0,4}(?:is|shall be|will be|becomes"
    r"|shall become) effective (?:as )?(?:of|on|from)? ?\Z"
)
_BETWEEN = re.compile(r"\b(?:between|among|by and)\b")
_DAYS_OF_EFFECT = re.compile(r"effective dates[: ]*\Z")


def _is_blank_day(grounds: Grounds, amount: Amount) -> bool:
    if not isinstance(amount.value, Unread):
        return False
    return (
        re.search(
            r"\b(?:19|20)[\d_\[*]|day of|january|february|march|april|may|june|july|august|september|october|november|december",
            grounds.folded[amount.span.start : amount.span.end],
        )
        is not None
    )


def _on_the_cover(grounds: Grounds) -> Fact | None:
    """A date that stands by itself, under the title or the parties' names."""
    witness = grounds.folded.find("in witness whereof", 0, _COVER)
    for amount, day in grounds.days_in(0, witness if witness >= 0 else _COVER):
        before = grounds.folded[max(0, amount.span.start - 160) : amount.span.start]
        if (
            not OF_ANOTHER.search(before)
            and not _IN_A_SENTENCE.search(before)
            and not (amount.span.start >= _TOP and is_anothers(before))
        ):
            return Fact("agreement-date", str(day), amount.span)
    return None


_COVER = 900
_IN_A_SENTENCE = re.compile(
    r"\b(?:page|effective|whereas|means?|the|by|before|until|through|from|to|of|on|in|beginning|commencing|starting|date"
    r"|dates|period)[ :]*\Z|effective dates?[^.;]{0,60}\Z"
)


def _signed(grounds: Grounds) -> Fact | None:
    """The day of the last signature."""
    for start in _signings(grounds):
        found = [
            (day.date, amount.span)
            for amount, day in grounds.days_in(start, start + _SIGNATURES)
            if _SIGNED_ON.search(grounds.folded[max(start, amount.span.start - 110) : amount.span.end + 12])
            and not OF_ANOTHER.search(grounds.folded[max(0, amount.span.start - 160) : amount.span.start])
            and not is_anothers(grounds.folded[max(0, amount.span.start - 160) : amount.span.start])
        ]
        if found:
            return Fact("agreement-date", str(max(found)[0]), max(found)[1])
    return None


def _signings(grounds: Grounds) -> Iterator[int]:
    """Where signatures may begin: at the words that lead to them, at the first of them, near the end."""
    witness = grounds.folded.rfind("in witness whereof")
    if witness >= 0:
        yield witness
    for signs in _SIGNS.finditer(grounds.folded):
        yield max(0, signs.start() - 600)
    if witness < 0:
        yield max(0, len(grounds.folded) - _SIGNATURES)


_SIGNATURES = 3_000
_SIGNS = re.compile(
    r"/s/|\\s\\|have (?:duly )?(?:signed|executed) (?:and delivered )?this|duly authori[sz]ed (?:representatives?|officers?"
    r"|signator)"
    r"[^.;]{0,80}(?:below|set forth|effective|written)|signature (?:and stamp )?(?:page|block)"
)


FIRST_PAGE = 3_000


def _fact(name: str, value: object, span: Span) -> Fact | None:
    return Fact(name, str(value), span) if isinstance(value, Day) else None
