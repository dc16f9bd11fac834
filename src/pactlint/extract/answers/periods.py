"""How long: the first term, the notice to leave, the time to cure, and what outlives the agreement."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pactlint.agreement import Fact, Role
from pactlint.quantity import Duration

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from pactlint.agreement import Amount
    from pactlint.extract.answers.grounds import Grounds


def initial_term(grounds: Grounds) -> Fact | None:
    """How long the agreement lasts before any renewal."""
    found = initial(grounds)
    return None if found is None else named("initial-term", *found)


def initial(grounds: Grounds) -> tuple[Amount, Duration] | None:
    """The amount behind `initial_term`: under a heading on the term if there is one, else wherever a term is told."""
    told = [
        (amount, value)
        for amount, value in grounds.durations(Role.TERM)
        if _names_the_term(grounds, amount)
        and (_CALLED_INITIAL.match(grounds.after(amount.span)) or not _RENEWING.search(grounds.before(amount.span)[-90:]))
    ]
    headed = (pair for pair in told if TERM_HEADING.search(grounds.heading(pair[0])))
    worded = (pair for pair in told if _TERM_WORDS.search(grounds.before(pair[0].span) + grounds.after(pair[0].span)[:80]))
    return next(headed, None) or next(worded, None) or _thereafter(grounds)


def _names_the_term(grounds: Grounds, amount: Amount) -> bool:
    """Is a period said in its own words and not as that of another term: `"Licence Term" means two years`?"""
    defined = _DEFINES.search(grounds.before(amount.span))
    words = grounds.plain[amount.span.start : amount.span.end]
    if _A_YEAR.fullmatch(words) and any(each.term in {words, words.rstrip("s")} for each in grounds.definitions):
        return False  # the name of a stretch that a term is counted in: "for such number of Contract Years as …"
    return not grounds.term(amount) and (defined is None or _THE_TERM.fullmatch(defined["name"]) is not None)


_A_YEAR = re.compile(r"(?:\w+ )?(?:Year|Quarter|Month|Season)s?")
_CALLED_INITIAL = re.compile(r"[^.;\d]{0,60}\((?:the|this|such)? ?\"?(?:the )?initial (?:term|period)\"?\)")
_DEFINES = re.compile(r"\"(?P<name>[^\"]{1,60})\" (?:means?|shall mean|has the meaning)[^.;]*\Z")
_THE_TERM = re.compile(
    r"(?:the )?(?:(?:initial|original|first|primary|base|fixed|contract|agreement|minimum) ){0,2}(?:terms?|period)"
    r"(?: of (?:this|the) (?:\w+ )?agreement)?|expiration date|agreement"
)


def _thereafter(grounds: Grounds) -> tuple[Amount, Duration] | None:
    """The term of "commences on the Effective Date and ends two years thereafter"."""
    for amount, value in grounds.durations():
        if not _names_the_term(grounds, amount):
            continue
        if _FROM_THEN.match(grounds.after(amount.span)) and _AGREEMENT_UNTIL.search(grounds.before(amount.span)):
            return amount, value
    return None


def convenience_notice(grounds: Grounds) -> Fact | None:
    """How much notice ends the agreement without cause."""
    return first(grounds, "convenience-notice", ends_at_will, Role.NOTICE)


def cure_period(grounds: Grounds) -> Fact | None:
    """How long a party in breach has to mend it before the other may terminate."""
    return first(grounds, "cure-period", _cures, Role.CURE)


def confidentiality_survival(grounds: Grounds) -> Fact | None:
    """How long duties of confidence last after the agreement or the disclosure."""
    return first(grounds, "confidentiality-survival", _keeps_secret, Role.SURVIVAL)


def warranty_duration(grounds: Grounds) -> Fact | None:
    """How long a product or service is under warranty; the term "Warranty Period" first."""
    for definition in grounds.defined(_WARRANTY_TERM):
        if isinstance(definition.value, Duration):
            return Fact("warranty-duration", definition.value.iso, definition.meaning)
    return first(grounds, "warranty-duration", _warrants)


# ---- what each looks for around a period

_FROM_THEN = re.compile(r"['s]* *(?:thereafter|therefrom|from (?:that|such) date)")
_AGREEMENT_UNTIL = re.compile(
    r"(?:this (?:\w+ )?(?:agreement|contract)|\bterm\b)[^.;]{0,220}"
    r"\b(?:end|ends|ending|expires?|expiring|extend|continue|terminates?)"
    r"(?: (?:on|for|at|a|the|period|of|full|in|force|effect|and|date|that|is|day))* *\Z"
)

TERM_HEADING = re.compile(r"(?<![a-z])(?:terms?(?! of (?:payment|sale))|duration|commencement|validity|renewal)(?![a-z])")
_TERM_WORDS = re.compile(
    r"(?:initial|original|primary|base) (?:\w+ )?(?:term|period)|term of (?:this|the) (?:\w+ ){0,2}(?:agreement"
    r"|contract|licen[cs]e)"
    r"|(?:this|the) (?:\w+ ){0,2}(?:agreement|contract|term)\b|\"(?:the )?term\""
)
_RENEWING = re.compile(r"renew|successive|additional|extend(?:ed)?\b(?! for an initial)|(?<!continue )thereafter")
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
    r"breach|(?<!or )with cause(?! or)|default|fail(?:s|ed|ure)|insolven|bankrupt|receiver|renew|cure\b|remed|violat"
    r"|force majeure|change (?:of"
    r"|in) control|materially"
    r"|in the event|unable|if (?!it |a party |either party |the party |so )"
)


def ends_at_will(grounds: Grounds, amount: Amount) -> bool:
    """Is a period the notice on which a party may leave without a cause?"""
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


def first(grounds: Grounds, name: str, fits: Callable[[Grounds, Amount], bool], *roles: Role) -> Fact | None:
    """The first duration of some roles that fits a question."""
    found: Iterator[Fact] = (named(name, amount, value) for amount, value in grounds.durations(*roles) if fits(grounds, amount))
    return next(found, None)


def named(name: str, amount: Amount, value: Duration) -> Fact:
    """The fact that a duration answers."""
    return Fact(name, value.iso, amount.span)
