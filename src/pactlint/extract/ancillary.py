"""Papers that are no agreement of their own, or none of partners: what they say of themselves tells them."""

from __future__ import annotations

import re

from pactlint.agreement_type import AgreementType
from pactlint.extract.sieve import sifted


def ancillary(text: str) -> AgreementType | None:
    """What kind of paper beside an agreement it is: `amendment` where it is part of another paper, `other` where it serves one.

    Parts are a schedule, an attachment or an order that is filed alone and that takes its terms from a master agreement, and a
    rider to a policy. A guaranty, a certificate and the conveyance of what was sold elsewhere serve another agreement. In none
    of them is anything missing that the other paper says.
    """
    if _guarantees(text) or _certifies(text) or _conveys(text):
        return AgreementType.OTHER
    if _is_part(text) or _RIDER.search(text, 0, _FIRST_PAGES):
        return AgreementType.AMENDMENT
    return None


_FIRST_PAGES = 12_000
_HEAD = 400  # code points in which a paper has its label
_BEGINNING = 2_500
_PART = (
    r"(?:schedule|attachment|exhibit|annex(?:ure)?|appendix|addendum|rider|supplement|endorsement|order form|purchase order"
    r"|statement of work|sow|work order|task order|service order|product order|call-?off)"
)
_WHOLE = r"(?:agreement|contract|deed|terms and conditions|msa|policy)"
_OF_ITS_OWN = sifted(
    r"\bthis (?:(?:[\w&/#.,-]+\s+){1,8}(?:agreement|contract|deed)\b[^.;]{0,200}?\b(?:is|are|was) (?:hereby )?"
    r"(?:made|entered|dated|executed|effective|between|by and between|among)|(?:agreement|contract|deed)\b)"
    r"|\bnow,? therefore,? the parties\b",
    re.IGNORECASE,
)
_LABELLED = sifted(
    rf"(?:^|\n|\s{{2}})[ \t]*{_PART}(?:[ \t]+(?:no\.?[ \t]*)?[\w.-]{{1,5}})?[ \t]+to[ \t]+(?:the[ \t]+|that[ \t]+certain[ \t]+)?"
    rf"(?:[A-Z][\w&,'-]*\s+|(?:and|of|for)\s+){{0,9}}(?i:{_WHOLE}|{_PART})\b",
    re.IGNORECASE,
)
_SAYS_SO = sifted(
    rf"\bthis (?:[\w-]+\s+){{0,4}}{_PART}\b(?:\s*\([^)]{{0,40}}\))?[^.;]{{0,120}}?"
    r"\b(?:is|are|was|shall be|forms?|constitutes?|supplements?)\b[^.;]{0,60}?"
    r"\b(?:issued|made|entered into|executed|placed|governed by|subject to|under|pursuant to|incorporated|attached|part of)\b"
    rf"[^.;]{{0,200}}?\b(?!this\b)(?:\w+\s+){{0,2}}{_WHOLE}\b",
    re.IGNORECASE,
)


def _is_part(text: str) -> bool:
    """Does it begin as a part of another paper, before it speaks of an agreement that it makes itself?"""
    found = _LABELLED.search(text, 0, _HEAD) or _SAYS_SO.search(text, 0, _BEGINNING)
    if found is None:
        return False
    own = _OF_ITS_OWN.search(text, 0, _FIRST_PAGES)
    return own is None or (found.start() < own.start() and _SAYS_SO.search(text, 0, own.start() + _AFTER) is not None)


_AFTER = 40
_RIDER = sifted(
    r"\b(?:provisions?|terms?|definitions? section) of (?:the|this|your) (?:contract|policy|certificate) (?:is|are) "
    r"(?:hereby )?amended\b"
    r"|\bthis (?:rider|endorsement) (?:is|has been|was) (?:made )?(?:a )?(?:part of|attached to|included)\b",
    re.IGNORECASE,
)
_GUARANTY = r"guarant(?:y|ee|ees|ies)"
_GUARANTEED = sifted(
    rf"\b(?:this|these) (?:[\w-]+\s+){{0,4}}{_GUARANTY}\b[^.;]{{0,200}}?\b(?:is|are|was) "
    r"(?:made|given|entered|dated|executed|issued|delivered)\b"
    r"|\bguarantors?\b[^.;]{0,120}?\b(?:hereby|jointly|severally|unconditionally|irrevocably|absolutely|shall|agrees?)\b[^.;]{0,80}?"
    r"\b(?:guarant(?:y|ees?)\b|as follows)",
    re.IGNORECASE,
)
_SURETY = sifted(rf"\b(?:under|of|to) this (?:[\w-]+\s+)?{_GUARANTY}\b", re.IGNORECASE)


def _guarantees(text: str) -> bool:
    """Is it a guaranty of what is owed under another paper? It names itself one, and is given before any agreement is made."""
    given = _GUARANTEED.search(text, 0, _BEGINNING)
    if given is None or _SURETY.search(text) is None:
        return False
    return _OF_ITS_OWN.search(text, 0, given.start()) is None


_CERTIFIED = sifted(
    r"\bcertificate\b[^.;]{0,600}?\b(?:hereby|do(?:es)?) (?:hereby )?(?:certif(?:y|ies)|confirms? and certif)", re.IGNORECASE
)


def _certifies(text: str) -> bool:
    certified = _CERTIFIED.search(text, 0, _BEGINNING)
    return certified is not None and _OF_ITS_OWN.search(text, 0, certified.end()) is None


_ELSEWHERE = r"(?:purchase|sale|merger|contribution|separation|transfer|acquisition)(?: and \w+)? agreement"
_CONVEYED = sifted(
    r"\bhereby\b[^.;]{0,80}?\b(?:assign|transfer|convey|sell)s?\b[^.;]{0,160}?\bright,? title,? and interest\b", re.IGNORECASE
)
_NO_MORE = sifted(
    rf"\b(?:intended (?:only|solely) to (?:document|evidence|record|effect)\b"
    r"|nothing (?:\w+\s+){0,2}(?:in )?this\b[^.;]{0,80}?"
    rf"\b(?:supersede|modify|limit|enlarge|expand|alter|amend|replace|merge|affect)[^.;]{{0,250}}?\b{_ELSEWHERE})",
    re.IGNORECASE,
)


def _conveys(text: str) -> bool:
    """Does it carry out what was sold by another agreement, and no more than that?"""
    return (_CONVEYED.search(text, 0, _FIRST_PAGES) and _NO_MORE.search(text, 0, _FIRST_PAGES)) is not None
