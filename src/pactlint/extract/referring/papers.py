"""Whose clause is it? References to laws and other papers look like our own."""

from __future__ import annotations

import re
from enum import Enum, auto


class Paper(Enum):
    """What a reference leads to, as the words around it tell."""

    SAID_OURS = auto()
    OURS = auto()
    DOUBTFUL = auto()
    OTHER = auto()


def paper(plain: str, start: int, end: int, *, amends: bool) -> Paper:
    """What the reference that stands from `start` to `end` leads to.

    `amends` is true of an amendment, whose bare references are those of the agreement it amends, and so are those "of this
    Agreement" in the clauses that it puts there.
    """
    others = _OTHERS.match(plain, end)
    end = others.end() if others else end
    after = _BREAK.split(plain[end : end + _NEAR])[0]
    before = _BREAK.split(plain[max(0, start - _NEAR) : start])[-1]
    if _OURS.match(after):
        return Paper.OTHER if amends and _OF_THIS_AGREEMENT.match(after) else Paper.SAID_OURS
    if _OTHER.match(after) or _NAMED_BEFORE.search(before) or _LAND.search(before):
        return Paper.OTHER
    if amends or _AMENDING.search(before):
        return Paper.OTHER
    if (
        _LAW.search(after.partition(";")[0])
        or _LAW.search(before)
        or _LAW_NEXT.match(after)
        or _OF.match(after)
        or _AMENDED.match(after)
    ):
        return Paper.DOUBTFUL
    return Paper.OURS


_NEAR = 90
_BREAK = re.compile(r"(?:(?<=[a-z]{3})|^)\. +(?=[A-Z\d(\"])")
"""Where the next sentence begins, which speaks of something else; abbreviations are shorter or go on in small letters."""
_OTHERS = re.compile(
    r"(?:,? ?(?:and|or|and/or|to|through|,) (?:(?:Section|Clause|Article|Paragraph|Exhibit|Schedule|Annex|Appendix"
    r"|Attachment)s? )"
    r"[\dA-Z][\w.-]{0,8}(?<!\.)(?: ?\([\w ]{1,4}\))*){1,6}",
    re.IGNORECASE,
)
"""More of the list, which what follows it is said of too: "Clause 8.1 and Clause 8.5 of the Standard"."""
_PAPERS = (
    r"(?:Act|Code|Law|Rules?|Regulations?|Reg|Statutes?|Directive|GDPR|Constitution|Convention|Treaty|Lease|Indenture"
    r"|Agreement|Contract|Plan"
    r"|Policy|Guidelines|Note|Charter|By-?[Ll]aws|Certificate|Articles|Ordinance|Standard|Deed|License|Terms|Conditions"
    r"|Addendum|Amendment|Order|Form)s?"
)
_OURS = re.compile(
    r"(?: ?\([^()]{0,60}\))?,? (?:(?:of|in|to|under|and made a part of|attached to) )?(?:this (?:\w+ ){0,3}?(?:agreement"
    r"|contract|deed|lease|amendment|plan"
    r"|memorandum|section|article|clause|schedule|exhibit|addendum|license|mou|indenture)|hereof|hereto|herein|hereunder|above"
    r"|below|attached)\b",
    re.IGNORECASE,
)
_OF_THIS_AGREEMENT = re.compile(r" of this (?:agreement|contract)\b", re.IGNORECASE)
_OTHER = re.compile(
    r"(?: ?\([^()]{0,80}\))?,? (?:thereof|thereto|therein|thereunder|et seq"
    r"|of (?!the (?:Agreement|AGREEMENT|General Terms)(?! [A-Z])|(?:Section|Article|Clause|Exhibit|Schedule|Annex|Appendix"
    r"|Attachment)\b|this\b)"
    rf"(?:the |that |such |said |any |its |their |each |an? |Title |[A-Z])|(?:to|under|in|from) (?:the |that |such |said "
    rf"|its )(?:[\w&.'-]+ ){{0,8}}?{_PAPERS}\b|to the (?!JVA|MOU|MOA|SHA|MSA|AGR|CON|DEED)[A-Z]{{2,6}}\b)"
)
_OF = re.compile(r"(?:,? respectively)?,? of (?!this\b|the (?:Agreement|AGREEMENT)(?! [A-Z]))")
_AMENDING = re.compile(
    r"\b(?:amending|amended by|deleting|to the end of|adding|replacing) (?:[\w ]{0,30})$|following sentence to [\w ]{0,20}$"
)
_AMENDED = re.compile(r" of the Agreement (?:shall be|is|are)(?: hereby)? (?:amended|deleted|replaced|modified)")
_LAND = re.compile(
    r"\b(?:propert(?:y|ies)|lands?|acres?|tracts?|parcels?|block|lots?|township|survey|located|situated?)(?:\s+(?:in|at|of|on|within|known\s+as)"
    r"|,)?\s+$",
    re.IGNORECASE,
)
"""Sections of land: "owns property at Section 71"."""
_NAMED_BEFORE = re.compile(
    rf"(?:\b{_PAPERS}|D?FARS?|FDD|Form [\\w-]{{1,6}}|Part [IVX]+|U\.? ?S\.? ?C\.?|C\.? ?F\.? ?R\.?|Treas\.?|Stat\.?"
    rf"|Ann\.?)[,:'\"]?(?:s)? ?(?:\(\w*\) ?)?(?:at |under |in |, ?)?$"
)
_LAW = re.compile(
    r"\b(?:Act|Code|Laws?|Regulations?|Statutes?|Directive|GDPR|U\.?S\.?C|C\.?F\.?R|Bankruptcy|Treasury|ERISA|SCCs?|Incoterms"
    r"|Convention|Treaty|Rule \d"
    r"|Stat\.|Rules)\b"
)
_LAW_NEXT = re.compile(
    r" (?!(?:The|This|In|If|Any|Each|Such|For|All|And|Upon|No|Either|Neither|Notwithstanding|Licens|Company)\b)[A-Z]"
)
