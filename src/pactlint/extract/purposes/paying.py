"""When money is due, and where liability stops."""

from __future__ import annotations

import re

from pactlint.extract.purposes.setting import BEFORE_SOMETHING, Setting

# ---- payment

_PAYS = (
    r"(?<!proof of )(?<!proof of such )(?<!price )(?:pay(?:s|able|ment|ments|ing)?|paid|remit(?:s|ted|tance)?|reimburs(?:e|es"
    r"|ed|ement)|(?<!past )due|settl(?:e|es|ed) (?:[a-z]+ ){0,2}(?:invoices?|accounts?|amounts?|sums?|bills?|balances?)"
    r"|refund(?:s|ed)?|(?:invoices?|accounts?|sums?|bills?|balances?) (?:shall|must|will|is to|are to) be (?:settled|met"
    r"|discharged))"
)
_PAY_WORD = re.compile(rf"(?<![a-z]){_PAYS}(?![a-z])")
_TIME_TO_PAY = re.compile(
    r"[^.;]{0,120}?(?:within|in|later than|than|due|by|on|:|is|are|terms of|period of|terms|net|payable|be|arrears|advance"
    r"|monthly|quarterly|annually|[)\"])(?: (?:a|an|the|period|of|than|net|is|not|no|later|current|full|next|at least|maximum"
    r"|payable|shall|be|terms?|days|up|to|or|before|and|due)){0,6}[ ,]*\Z"
)
_NET = re.compile(r"(?<![a-z])net *\Z")
_CREDIT = re.compile(r"(?<![a-z])credit (?:terms?|period)(?: (?:is|are|of|shall be))?:? *\Z")
_IN_CURRENCY = re.compile(r" in (?:[a-z.]+ ){0,2}[a-z.]+, ?")
_FROM = re.compile(r" (?:after|from|following|of) ")
_OF_INVOICE = re.compile(
    r"['s]* *(?:of|after|from|following|upon)[^.;]{0,70}?(?:invoice|bill(?![a-z])|statement of account|date of billing)"
)
_QUESTIONS = re.compile(r"object|disput|notif|question|contest")
_THEN_PAYS = re.compile(
    r"[^.;]{0,140}?(?<![a-z])(?:shall|will|must|agrees? to|is to|undertakes? to|shall then)(?: (?:promptly|also|then|each"
    r"|either))? (?:be )?(?:pay|remit|reimburse|refund|settle|paid|payable)(?![a-z])"
)
_NOT_PAYMENT = re.compile(
    r"fail|breach|default|terminat|object|disput|notif|notice|deliver|report|cure|interest|audit"
    r"|(?<![a-z])for (?:a period of )?\Z|in respect of|during|until|keep|handed|period of \Z|preceding|previous|question|rais"
    r"|claim|request|return|provid|which|(?<![a-z])(?:if|except|unless|and (?:shall|will|may))(?![a-z])"
)
_WITHIN = re.compile(
    r"(?:within|in|later than|more than|:|by|due|net|on|are|is)(?: (?:a|an|the|period|of|not|no|full|next|first|maximum|terms"
    r"|payable|or|before)){0,4} *\Z"
)


def is_payment(setting: Setting) -> bool:
    """Is a period the time somebody has to pay?"""
    before, after = setting.near_before, setting.near_after
    if BEFORE_SOMETHING.match(after):
        return False
    if _NET.search(before) or _CREDIT.search(before):
        return True
    *_, last = [None, *_PAY_WORD.finditer(before)]
    gap = before[last.end() :] if last else ""
    if last and _TIME_TO_PAY.match(gap) and not _NOT_PAYMENT.search(gap):
        return True
    if last and ((not gap.strip(" ,") and _FROM.match(after)) or _IN_CURRENCY.fullmatch(gap)):
        return True
    asked = _PAY_WORD.search(setting.before[-200:] + after[:160]) and not _QUESTIONS.search(setting.before[-160:])
    return bool((asked and _OF_INVOICE.match(after)) or (_WITHIN.search(before) and _then_pays(after)))


def _then_pays(after: str) -> bool:
    """Is the next thing said that somebody pays, and not something else first: "within 30 days Calder shall pay"?"""
    told = _THEN_PAYS.match(after)
    return told is not None and ", and " not in told[0]


# ---- cap

_LIMITS = re.compile(
    r"(?:exceed(?:s|ed|ing)?|limited(?: in (?:the )?aggregate)?(?: [a-z]+){0,3}? (?:to|at|as)|limit(?:s|ation)? (?:of|is|to"
    r"|shall be|will be)|capped|cap (?:of|is|on)|confined|restricted|greater of|lesser of|higher of|lower of|larger of|maximum"
    r"|more than|greater than|in excess of|up to|not above|as follows)(?![a-z])(?:[^;]|; ?(?:and|or)(?![a-z])){0,220}\Z"
)
_WEAK = ("up to", "maximum", "more than", "greater than", "in excess of", "as follows")
_LIABLE_ITSELF = re.compile(r"liable(?![a-z])|liability(?! insurance)|damages|recover")
_FLOOR = re.compile(r"(?:not less than|no less than|not be less than|at least|minimum)[^;]{0,60}\Z")
_LIABLE = re.compile(
    r"liab(?:le|ility|ilities)(?![a-z])|damages|indemnif|be responsible for|(?:may|can|shall|be|to) recover(?:able)?(?![a-z])"
)
_LIABILITY_HEADING = re.compile(r"liab|limitation of (?:damages|remed)|limits? (?:of|on) ")
_INSURED = re.compile(r"insur|polic(?:y|ies)(?![a-z])|(?<![a-z])cover(?:age|ed|ing)?(?![a-z])|underwrit|premium|deductible")
_LIABLE_FOR = re.compile(
    r"(?:aggregate|total|maximum|entire|cumulative|overall|'s|s'|their|its|each|any|no|all) (?:[a-z]+ ){0,2}liab(?:ility"
    r"|ilities)(?! insurance)|be liable|liability (?:under|to|arising|hereunder|shall|in|for|of (?:either|each|any|a|the|both"
    r"|neither|[a-z]+ (?:to|under|for|shall)))"
)


def is_cap(setting: Setting) -> bool:
    """Is a sum of money or a percentage the most a party can be liable for? An insurance's limit is not."""
    limited = _LIMITS.search(setting.before[-320:])
    if limited is None or _FLOOR.search(setting.before[-90:]):
        return False
    *_, insured = [None, *_INSURED.finditer(setting.before)]
    if insured and not _LIABLE_FOR.search(setting.before, insured.end()):
        return False
    around = setting.before[-500:] + setting.after[:60]
    if limited[0].startswith(_WEAK) and not _LIABLE_ITSELF.search(around):
        return False
    return bool(_LIABLE.search(around) or _LIABILITY_HEADING.search(setting.heading))
