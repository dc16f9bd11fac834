"""How long: the first term, each renewal, the notices, the time to cure, and what outlives the agreement."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING

from pactlint.agreement import Fact, Role
from pactlint.document import Span
from pactlint.quantity import Duration, Unit

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pactlint.agreement import Amount
    from pactlint.extract.answers.grounds import Grounds


def initial_term(grounds: Grounds) -> Fact | None:
    """How long the agreement lasts before any renewal."""
    found = initial(grounds)
    return None if found is None else _fact("initial-term", *found)


def initial(grounds: Grounds) -> tuple[Amount, Duration] | None:
    """The amount behind `initial_term`: under a heading on the term if there is one, else wherever a term is told."""
    told = [
        (amount, value)
        for amount, value in grounds.durations(Role.TERM)
        if not _RENEWING.search(grounds.before(amount.span)[-90:])
    ]
    headed = (pair for pair in told if _TERM_HEADING.search(grounds.heading(pair[0])))
    worded = (pair for pair in told if _TERM_WORDS.search(grounds.before(pair[0].span) + grounds.after(pair[0].span)[:80]))
    return next(headed, None) or next(worded, None) or _thereafter(grounds)


def _thereafter(grounds: Grounds) -> tuple[Amount, Duration] | None:
    """The term of "commences on the Effective Date and ends two years thereafter"."""
    for amount, value in grounds.durations():
        if _FROM_THEN.match(grounds.after(amount.span)) and _AGREEMENT_UNTIL.search(grounds.before(amount.span)):
            return amount, value
    return None


def renewal_term(grounds: Grounds) -> Fact | None:
    """How long each renewal lasts; "for terms of equal length" is as long as the first term, "annually" a year."""
    for amount, value in grounds.durations(Role.RENEWAL):
        if _BY_BOTH.search(grounds.before(amount.span)[-200:] + grounds.after(amount.span)[:160]):
            continue
        if _OF_THE_AGREEMENT.search(grounds.before(amount.span) + grounds.after(amount.span)[:160]) or _TERM_HEADING.search(
            grounds.heading(amount)
        ):
            return _fact("renewal-term", amount, value)
    return _worded_renewal(grounds)


def renewal_notice(grounds: Grounds) -> Fact | None:
    """How long before the end a party must say that it does not renew."""
    return _first(grounds, "renewal-notice", _stops_renewal)


def convenience_notice(grounds: Grounds) -> Fact | None:
    """How much notice ends the agreement without cause."""
    return _first(grounds, "convenience-notice", _ends_at_will, Role.NOTICE)


def cure_period(grounds: Grounds) -> Fact | None:
    """How long a party in breach has to mend it before the other may terminate."""
    return _first(grounds, "cure-period", _cures, Role.CURE)


def confidentiality_survival(grounds: Grounds) -> Fact | None:
    """How long duties of confidence last after the agreement or the disclosure."""
    return _first(grounds, "confidentiality-survival", _keeps_secret, Role.SURVIVAL)


def warranty_duration(grounds: Grounds) -> Fact | None:
    """How long a product or service is under warranty; the term "Warranty Period" first."""
    for definition in grounds.defined(_WARRANTY_TERM):
        if isinstance(definition.value, Duration):
            return Fact("warranty-duration", definition.value.iso, definition.meaning)
    return _first(grounds, "warranty-duration", _warrants)


# ---- what each looks for around a period

_FROM_THEN = re.compile(r"['s]* *(?:thereafter|therefrom|from (?:that|such) date)")
_AGREEMENT_UNTIL = re.compile(
    r"(?:this (?:\w+ )?(?:agreement|contract)|\bterm\b)[^.;]{0,220}"
    r"\b(?:end|ends|ending|expires?|expiring|extend|continue|terminates?)"
    r"(?: (?:on|for|at|a|the|period|of|full|in|force|effect|and|date|that|is|day))* *\Z"
)

_TERM_HEADING = re.compile(r"(?<![a-z])(?:terms?(?! of (?:payment|sale))|duration|commencement|validity|renewal)(?![a-z])")
_TERM_WORDS = re.compile(
    r"(?:initial|original|primary|base) (?:\w+ )?(?:term|period)|term of (?:this|the) (?:\w+ ){0,2}(?:agreement"
    r"|contract|licen[cs]e)"
    r"|(?:this|the) (?:\w+ ){0,2}(?:agreement|contract|term)\b|\"(?:the )?term\""
)
_RENEWING = re.compile(r"renew|successive|additional|extend(?:ed)?\b(?! for an initial)|thereafter")
_OF_THE_AGREEMENT = re.compile(r"(?:agreement|contract|\bterms?\b|initial period|appointment|licen[cs]e|renew)")
_BY_BOTH = re.compile(  # a new agreement, not a renewal of this one
    r"mutual(?:ly)? (?:written |prior written )?(?:agree|consent|understanding|approv)|by (?:written )?(?:agreement"
    r"|consent) (?:of|between) (?:the|both) part"
    r"|good faith|(?:the )?parties(?:'| may)? (?:mutually )?agree|(?:upon|by) the (?:\w+ )?agreement of"
    r"|promotion period|make good"
)
_EACH_TIME = re.compile(
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
        if not re.search(r"this\W+(?:\w+ ){0,3}agreement|\bterm\b", around) or re.search(
            r"insur|budget|polic|fee|price", around[-160:]
        ):
            continue
        first = initial(grounds) if found["same"] else None
        if found["same"] and first is None:
            continue
        value = first[1] if first else Duration(Fraction(1), Unit.YEAR if found["year"] else Unit.MONTH)
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
    r"|insur|polic(?:y|ies)|negotiat|stockholder"
)
_STOPS = re.compile(
    r"unless|non-? ?renew|(?:not|against|declin\w+) (?:to )?(?:\w+ ){0,5}?(?:renew|extend)|terminat|cancel|contrary"
    r"|otherwise|object|automatic|not (?:to )?be (?:renewed|extended)"
    r"|absen(?:t|ce)|provided|if (?:neither|no) party"
)
_BEFORE_IT = re.compile(r"['s]*[^.;]{0,110}?(?:notice|prior|before|advance|preceding)")


def _stops_renewal(grounds: Grounds, amount: Amount) -> bool:
    if amount.role not in {Role.NOTICE, None}:
        return False
    before, after = grounds.before(amount.span), grounds.after(amount.span)
    near = grounds.folded[max(0, amount.span.start - 330) : amount.span.start] + " # " + after[:260]
    if not _BEFORE_IT.match(after) or not _TO_RENEW_NOTICE.search(near) or _OTHER_NOTICE.search(before[-160:] + after[:120]):
        return False
    if not _RENEWS.search(near) or not _STOPS.search(near) or _BY_BOTH.search(before[-200:] + after[:160]):
        return False
    return bool(_BEFORE_END.match(after) or _SAYS_NO.search(near) or _UNLESS_NOTICE.search(before))


_SAYS_NO = re.compile(
    r"non-? ?renew|not (?:to |wish to |be |intend to |elect to |desire to )?(?:\w+ )?(?:renew|extend)|inten\w* not"
)
_UNLESS_NOTICE = re.compile(r"renew[^.;]{0,220}(?:unless|provided)[^.;]{0,160}\Z")


_WITHOUT_CAUSE = re.compile(
    r"(?:for|with or without) (?:any|no|whatever|convenience|its convenience)(?: or no)?(?: reason)?|without (?:cause"
    r"|reason|giving|any (?:cause|reason))"
    r"|at any time|for convenience|sole discretion|any or no reason|at will|with or without cause|other than for cause"
)
_MAY_END = re.compile(
    r"(?:may|right|entitled|can|option|terminable|cancel+able|terminated|shall have the (?:right"
    r"|option))[^.;]{0,160}?(?:terminat|cancel|withdraw|end this|upon)"
    r"|terminable|may be (?:terminated|cancel+ed)"
)
_CAUSE = re.compile(
    r"breach|default|fail(?:s|ed|ure)|insolven|bankrupt|receiver|renew|cure\b|remed|violat|force majeure|change (?:of"
    r"|in) control|materially"
    r"|in the event|unable|if (?!it |a party |either party |the party |so )"
)


def _ends_at_will(grounds: Grounds, amount: Amount) -> bool:
    before, after = grounds.before(amount.span), grounds.after(amount.span)
    near = before[-280:] + " # " + after[:220]
    if not _MAY_END.search(near) or not re.search(r"agreement|contract|appointment|arrangement|licen[cs]e", near):
        return False
    if _CAUSE.search(before[-240:] + after[:130]):
        return False
    anyone = re.search(r"(?:either|any|each) (?:party|of the parties|side|member|partner)[^.;]{0,60}(?:may|right)", before)
    return bool(_WITHOUT_CAUSE.search(near) or re.search(r"convenience|without cause", grounds.heading(amount)) or anyone)


def _cures(grounds: Grounds, amount: Amount) -> bool:
    near = grounds.before(amount.span) + grounds.after(amount.span) + grounds.heading(amount)
    return bool(re.search(r"terminat|cancel", near)) and bool(
        re.search(r"breach|default|fail|violat|obligation|non-?(?:performance|compliance)", near)
    )


def _keeps_secret(grounds: Grounds, amount: Amount) -> bool:
    near = grounds.before(amount.span) + grounds.after(amount.span)
    return bool(re.search(r"confiden|non-?disclos|secre[ct]|proprietary information|disclos", near + grounds.heading(amount)))


_WARRANTY_TERM = re.compile(r"(?:\w+ )?(?:warranty|guarantee) (?:period|term|duration)", re.IGNORECASE)
_WARRANTED = re.compile(r"warrant(?:s|y|ies|ed|ing)?\b|guarantees? that")
_REPRESENTED = re.compile(r"represents? and warrants?|audit|notice of|notif|insur|confiden|terminat|surviv|payment|invoice")
_LASTING = re.compile(r"(?:period of|for|of|within|first|during the|is|be|least|\(|-)(?: [a-z]+){0,2} *\Z")
_COUNTED = re.compile(
    r"['s)]*[ -]*(?:period )?(?:warranty|guarantee|from|after|following|commencing|beginning|of (?:the )?(?:delivery"
    r"|shipment|receipt|acceptance|installation))"
)


def _warrants(grounds: Grounds, amount: Amount) -> bool:
    if amount.role in {Role.NOTICE, Role.CURE, Role.PAYMENT, Role.INTERVAL, Role.RESTRAINT}:
        return False
    before, after = grounds.before(amount.span)[-260:], grounds.after(amount.span)[:120]
    if not _COUNTED.match(after) or not _LASTING.search(before) or _REPRESENTED.search(before + after):
        return False
    return bool(_WARRANTED.search(before) or after.lstrip(" -").startswith("warrant"))


# ---- the first that fits


def _first(grounds: Grounds, name: str, fits: Callable[[Grounds, Amount], bool], *roles: Role) -> Fact | None:
    found: Iterator[Fact] = (_fact(name, amount, value) for amount, value in grounds.durations(*roles) if fits(grounds, amount))
    return next(found, None)


def _fact(name: str, amount: Amount, value: Duration) -> Fact:
    return Fact(name, value.iso, amount.span)
