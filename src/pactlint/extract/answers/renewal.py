"""Whether and how the agreement renews itself, and the notice that stops it."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING

from pactlint.agreement import Fact, Role
from pactlint.document import Span
from pactlint.extract.answers.grounds import loose
from pactlint.extract.answers.periods import TERM_HEADING, ends_at_will, first, initial, named
from pactlint.quantity import Duration, Unit

if TYPE_CHECKING:
    from pactlint.agreement import Amount
    from pactlint.extract.answers.grounds import Grounds


def renewal_term(grounds: Grounds) -> Fact | None:
    """How long each renewal lasts; "for terms of equal length" is as long as the first term, "annually" a year."""
    for amount, value in grounds.durations(Role.RENEWAL, Role.INTERVAL):
        if amount.role is Role.INTERVAL and not _RENEWED_ON_A.search(grounds.before(amount.span)):
            continue
        around = grounds.before(amount.span)[-200:] + grounds.after(amount.span)[:160]
        if (_BY_BOTH.search(around) and not _WITHOUT_ASKING.search(around)) or _RENEWS_OTHERS.search(around):
            continue
        if _OF_THE_AGREEMENT.search(grounds.before(amount.span) + grounds.after(amount.span)[:160]) or TERM_HEADING.search(
            grounds.heading(amount)
        ):
            return named("renewal-term", amount, value)
    return _worded_renewal(grounds)


def renewal_notice(grounds: Grounds) -> Fact | None:
    """How long before the end a party must say that it does not renew.

    Where the agreement renews by itself and names no such notice, the one that ends it without cause.
    """
    told = first(grounds, "renewal-notice", _stops_renewal)
    renewal = None if told else renewal_term(grounds)
    if renewal is None:
        return told
    told = first(grounds, "renewal-notice", _bears_on_renewal)
    around = grounds.before(renewal.span)[-200:] + grounds.after(renewal.span)[:150]
    if told or not _BY_ITSELF.search(around):
        return told
    return first(grounds, "renewal-notice", ends_at_will, Role.NOTICE)


_OF_THE_AGREEMENT = re.compile(r"(?:agreement|contract|\bterms?\b|initial period|appointment|licen[cs]e|renew)")
_BY_BOTH = re.compile(  # a new agreement, not a renewal of this one
    r"mutual(?:ly)? (?:written |prior written )?(?:agree|consent|understanding|approv)|by (?:written )?(?:agreement"
    r"|consent) (?:of|between) (?:the|both) part"
    r"|good faith|(?:the )?parties(?:'| may)? (?:mutually )?agree|(?:upon|by) the (?:\w+ )?agreement of"
    r"|promotion period|make good|both parties (?:wish|want|desire|agree)|by (?:written )?agreement of the joint venturers"
)
_RENEWED_ON_A = re.compile(r"renew\w*(?: automatically)?,? on an? \Z")
_WITHOUT_ASKING = re.compile(r"automatically (?:be )?renew|renew(?:ed)? automatically")
_RENEWS_OTHERS = re.compile(r"insurance|fidelity bond|confidentiality obligations")
_EACH_TIME = loose(
    r"(?:renew(?:s|ed|al|able|ing)?|extend(?:s|ed)?|continu(?:e|es|ing))\b[^.;]{0,120}?(?:(?P<year>on an annual basis"
    r"|annually|(?:from )?year[- ]to[- ]year"
    r"|each year|every year|on a yearly basis|yearly)|automatic annual|(?P<month>(?:from )?month[- ]to[- ]month"
    r"|monthly basis|on a monthly basis)"
    r"|(?P<same>(?:like|equal|same|identical|similar)(?: in)? (?:\w+ )?(?:terms?|periods?|duration|length)"
    r"|periods? equal to the (?:initial|original) term))"
)


def _worded_renewal(grounds: Grounds) -> Fact | None:
    for found in _EACH_TIME.finditer(grounds.folded):
        span = Span(*found.span())
        around = grounds.folded[max(0, span.start - 200) : span.end]
        if not re.search(r"(?:this|present)\W+(?:\w+ ){0,3}agreement|\bterm\b", around) or re.search(
            r"insur|budget|polic|fee|price", around[-160:]
        ):
            continue
        length = initial(grounds) if found["same"] else None
        if found["same"] and length is None:
            continue
        value = length[1] if length else Duration(Fraction(1), Unit.YEAR if found["year"] else Unit.MONTH)
        return Fact("renewal-term", value.iso, Span(*found.span(found.lastgroup or 0)))
    return None


_RENEWS = re.compile(
    r"renew|exten(?:d|sion)|successive|additional (?:\w+ ){0,3}(?:term|period)|roll(?:s|ed)? over|automatically continu"
)
_BEFORE_END = re.compile(
    r"['s]*,?[^.;]{0,190}?(?:prior to|before|preceding|in advance of|of|advance)(?: \w+){0,7}? (?:expir\w*|end\b|ending"
    r"|terminat\w*|conclusion|completion|renew\w*"
    r"|anniversary|(?:then[- ]current |initial |renewal |current |applicable |original |extension )+(?:term|period)"
    r"|extension|last day)"
)
_TO_RENEW_NOTICE = re.compile(r"notice|notif|writing|inform|advis|written|request|elect|exercis|unless|terminat|cancel")
_OTHER_NOTICE = re.compile(
    r"breach|default|insolven|bankrupt|invoice|payment of|purchase order|pric(?:e|ing)|rate (?:change|increase)|budget"
    r"|insur|polic(?:y|ies)|negotiat|stockholder|coverages?|certificates?|examin|inspect|\baudit|force majeure"
    r"|(?<!or )with cause(?! or)"
)
_REPLY = re.compile(r"['s]* of (?:receiv|receipt|such notice)")
_STOPS = re.compile(
    r"unless|non-? ?renew|(?:not|against|declin\w+) (?:to )?(?:\w+ ){0,5}?(?:renew|extend)|terminat|cancel|contrary"
    r"|otherwise|object|automatic|not (?:to )?be (?:renewed|extended)"
    r"|absen(?:t|ce)|provided|if (?:neither|no) party"
)
_BEFORE_IT = re.compile(r"['s]*[^.;]{0,110}?(?:notice|prior|before|advance|preceding)")


def _stops_renewal(grounds: Grounds, amount: Amount) -> bool:
    before, after = grounds.before(amount.span), grounds.after(amount.span)
    if _OTHER_NOTICE.search(before[-160:] + after[:120]) or _REPLY.match(after):
        return False
    if amount.role is Role.NOTICE and (_GOES_ON_UNTIL.search(before) or _ENDS_AT_END.match(after)):
        return True
    if not _bears_on_renewal(grounds, amount):
        return False
    near = _near(grounds, amount)
    return bool(_BEFORE_END.match(after) or _SAYS_NO.search(near) or _UNLESS_NOTICE.search(before))


def _bears_on_renewal(grounds: Grounds, amount: Amount) -> bool:
    """Is a period that of a notice beside words of renewal and words of ending or refusing?"""
    before, after, near = grounds.before(amount.span), grounds.after(amount.span), _near(grounds, amount)
    if amount.role not in {Role.NOTICE, None} or not _BEFORE_IT.match(after) or not _TO_RENEW_NOTICE.search(near):
        return False
    if _OTHER_NOTICE.search(before[-160:] + after[:120]) or _BY_BOTH.search(before[-200:] + after[:160]):
        return False
    return bool(_RENEWS.search(near) and _STOPS.search(near))


def _near(grounds: Grounds, amount: Amount) -> str:
    start = amount.span.start
    return grounds.folded[max(0, start - 330) : start] + " # " + grounds.after(amount.span)[:260]


_BY_ITSELF = re.compile(r"automatic|unless|until")


_GOES_ON_UNTIL = re.compile(
    r"(?:thereafter|after that|indefinitely"
    r"|automatic|month[- ]to[- ]month|year[- ]to[- ]year|successive|consecutive|renew|extended|after (?:the"
    r"|such|its) initial)"
    r"[^.;]{0,220}(?:until|unless)[^.;]{0,80}(?:terminat|cancel)[^.;]{0,120}\Z"
)


_ENDS_AT_END = re.compile(  # "on 30 days' notice, may cancel this Agreement at the end of the Initial Term and each anniversary"
    r"['s]*[^.;]{0,60}notice[^.;]{0,60}(?:terminat|cancel|end)[^.;]{0,50} (?:at|as of|with effect from|effective (?:at|on|upon))"
    r" the (?:end|expir\w+|close) of (?:the|any|each|such|a|its) (?:(?:initial|then[- ]current|current|renewal|extended) )*"
    r"(?:term|period)"
)
_SAYS_NO = re.compile(
    r"non-? ?renew|not (?:to |wish to |be |intend to |elect to |desire to )?(?:\w+ )?(?:renew|extend)|inten\w* not"
)
_UNLESS_NOTICE = re.compile(r"renew[^.;]{0,220}(?:unless|provided)[^.;]{0,160}\Z")
