"""On what ground a party may leave."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pactlint.agreement import Ground
from pactlint.extract.leaving.wording import affirmed, is_row, lets_mend

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pactlint.document import Document, Span
    from pactlint.extract.statements import Statement

_WITHOUT_CAUSE = re.compile(
    r"(?<!not )(?:\bno longer (?:wish\w*|desire\w*|want\w*|car\w+) to\b|\bnobody has to say why\b"
    r"|\b(?:with or )?without (?:any |showing |good |just |having |need of |alleging |there being )*(?:cause|reason"
    r"|reasons|grounds?|fault|default)\b"
    r"|\bwithout (?:giving|assigning|stating|offering|needing|having|being obliged|being required|any obligation|specifying"
    r"|disclosing|showing|the need)"
    r"(?: [a-z]+){0,4}? (?:reasons?|cause|grounds?|explanation|default|breach|fault|why)\b|\b(?:need|have to"
    r"|has to) (?:not )?(?:say|explain|tell|state)"
    r" why\b|\bno reason needed\b|\bconvenience\b(?=[^|]{0,60}\|)|\bfor (?:its |their |his |the |mere |[a-z]+'s )*convenience\b"
    r"|\bconvenience\b(?= terminat)|(?<!cease )(?<!ceases )(?<!unable )(?<!delayed )\bfor (?:any|no|whatever)(?: (?:or"
    r"|and) (?:any|no))?(?: [a-z]+)? (?:reason|cause"
    r"|ground)s?\b(?: (?:or|and) (?:for )?no (?:reason|cause)(?: at all| whatsoever)?)?"
    r"|\bno (?:default|breach|fault|reason|cause|ground)s?(?: [a-z]+){0,3} (?:being|having|need|needs|is|shall)(?: [a-z]+){0,3}\b"
    r"|\bwhether or not(?: [a-z]+){0,6} (?:breach|default|cause|fault)\b|\b(?:irrespective"
    r"|regardless) of(?: [a-z]+){0,4} (?:cause|breach|fault|default|reason)\b"
    r"|\b(?:otherwise|other) than for (?:cause|breach|default)\b|\bfor reasons? of (?:its|their|his) own\b"
    r"|\bat (?:the )?(?:mere )?(?:will|pleasure)\b"
    r"|\bneed (?:not|give no|state no|show no)\b[^.;]{0,20}"
    r"\breasons?\b|\bwithout (?:the )?fault\b|\beven (?:if|though)(?: [a-z]+){0,6} (?:breach|default|fault)\b)"
)
_AT_PLEASURE = re.compile(
    r"\b(?:at any time|at its pleasure|discretion|at (?:the )?(?:option|election|instance|request|wish) of|at (?:its|his"
    r"|their) (?:pleasure|option|election)"
    r"|as (?:it|he|they|we|you) (?:pleases?|sees? fit|thinks? fit|likes?)|when(?:ever)?\b[^.;]{0,20}(?:wish\w*|likes?|pleases?"
    r"|choos\w+|wants?)"
    r"|notice|free(?:ly)?|liberty|days?|weeks?|months?|years?|tell(?:s|ing)?|letter|terminable|determinable|will|immediately"
    r"|forthwith|at once|withdraw|leave|walk away|pull out|step away)\b"
)
_END_OF_TERM = re.compile(
    r"\b(?:at the (?:expiration|expiry|end)|on the last day) of (?:its|the|any|each|such|this|an?)(?: (?:initial|then"
    r"|current|renewal|or|any"
    r"|renewed|first|original))* (?:term|period|agreement)\b"
)
_NO_BREACH_AT_ALL = re.compile(
    r"\bfailing (?:which|that|this|such|agreement|him|them)\b|\bnot (?:be )?(?:considered|deemed|regarded as|constitute"
    r"|be) (?:to be )?an? (?:material )?(?:breach|default)\b"
)
_BREACH = re.compile(
    r"\b(?:breach\w*|default(?:s|ed|ing|er)?|fail(?:s|ed|ure|ures|ing)?(?! to (?:do business|carry on|meet its debts"
    r"|pay its debts))|violat\w+|contraven\w+|neglect\w*|misconduct"
    r"|non-?(?:performance"
    r"|observance|compliance|fulfil\w+)|break(?:s|ing)? (?:this|any|the|its|a)|broken|infring\w+|(?:does|do|has|have|did) not"
    r" (?:perform|do what|ke(?:ep|pt)|honou?r|compl|observ|fulfil)\w*|for cause|with (?:good |just )?cause|in the wrong"
    r"|at fault)\b"
    r"|\bnot (?:been )?(?:performed|complied with|observed)\b"
)
_NO_FAULT = re.compile(
    r"\b(?:performance|performing|compliance|complying|continuation|continuing)\b[^.;]{0,60}\b(?:would|could|might)\b[^.;]{0,60}"
    r"\b(?:violat\w+|breach|contraven\w+)\b"
    r"|\bfor cause,? (?=(?:if|where|when|in the event|should)\b)"
)
"""What the law forbids a party to do any longer, and a cause that the words after it name."""
_UNPAID = re.compile(
    r"\b(?:fail\w*|default\w*|neglect\w*|omit\w*|late|unable|refus\w+|delay\w*)\b[^.;]{0,50}\b(?:pay|paying|payments?|paid)\b"
    r"|\b(?:un-?paid|non-?payment|arrears?|overdue|past due)\b|\b(?:not|never) (?:been )?paid\b|\bdoes not pay\b"
    r"|\bpayment\b[^.;]{0,30}\b(?:default|breach|failure)\w*"
)
_EVENT = re.compile(
    r"\b(?:insolv\w+|bankrupt\w*|receiver\w*|liquidat\w+|winding[- ]up|wound up|administrator|creditors|change (?:of"
    r"|in) (?:the )?control"
    r"|force majeure|beyond (?:its|the|a)|deadlock|regulat\w+|illegal|unlawful|death|dies|acquir\w+|merger|ceases"
    r"|minimum\w*(?! (?:initial )?(?:period|term|time))"
    r"|targets?|kpis?"
    r"|service levels?|shortfall|milestones?|feasib\w+|approval|licen[cs]e is|injunction|infringement|conflict of interest"
    r"|reputation"
    r"|anti-?(?:corruption|bribery)|bribery|impossib\w+|tax)\b"
)
_IF = re.compile(
    r"\b(?:upon (?:the )?(?:dissolution|termination|expir\w+|completion) of (?!this\b|the agreement\b|the term\b|its term\b)"
    r"|from and after the time|after the time (?:that|when)|if|in the event|(?:up)?on the (?:occurrence|happening)"
    r"|in case|where|when|whenever|should|as soon as|once"
    r"|following (?:any|a|the)"
    r"|as a result of|because of|by reason of|for so long as|in either such case|in respect of (?:any|such)|unless"
    r"|provided (?:that )?(?:an?|the))\b"
    r"(?! (?:it|they|he|the party|either(?: party| of us| of them)?|that party|a party|one|we|you|either side|any party"
    r"|any of them) (?:so |wishing |first |"
    r"has first |shall have |has )*(?:giv\w+|wish\w*|choos\w+|desir\w+|elect\w*|decid\w+|pleas\w+|want\w*|serv\w+|lik\w+"
    r"|tell\w*|send\w*|think\w*|find\w* (?:it|this)|prefer\w*)"
    r"| (?:so )?(?:desired|minded|desirous|wished|thought|terminated|cancelled|determined|ended|sooner|earlier)| neither party"
    r"| and (?:for so long|until)"
    r"| (?:and until )?(?:it|this|the) (?:is|agreement is|be)(?: \w+)? (?:terminated|cancel|determined|ended)| such (?:notice"
    r"|termination)| the (?:notice|termination)"
    r"| (?:a |any |such )?(?:party|partner) (?:so )?(?:terminat|leav|end)\w*)"
)
_SAID_OF_TIME = re.compile(r"\b(?:at any time|at the end|after|before|on or after|from)\b")


def grounds(statement: Statement) -> Iterator[Ground]:
    """The grounds on which a statement gives a right to leave, each once."""
    text = affirmed(statement.text)
    if is_row(text):
        yield Ground.CONVENIENCE
        return
    rest = _WITHOUT_CAUSE.sub(lambda found: found[0] if _is_conditional(text, found) else " ", text)
    at_will = rest != text or _headed(statement)
    wrong = _condition(statement, rest)
    unpaid = _UNPAID.search(wrong)
    faults = _NO_FAULT.sub(" ", _UNPAID.sub(" ", _NO_BREACH_AT_ALL.sub(" ", wrong)))
    breach = _BREACH.search(faults) or lets_mend(wrong)
    event = (
        _EVENT.search(rest)
        or _NO_FAULT.search(rest)
        or _IF.search(rest)
        or _LEADS_TO_EVENTS.search(text.removesuffix(statement.own))
    )
    for_nothing = not (unpaid or breach or event or _END_OF_TERM.search(rest))
    if at_will or (for_nothing and _AT_PLEASURE.search(statement.own)):
        yield Ground.CONVENIENCE
    if at_will and not (unpaid or breach):
        return
    if unpaid:
        yield Ground.NON_PAYMENT
    if breach or (unpaid and _UNPAID_TOO.search(wrong)):
        yield Ground.BREACH
    if event and not unpaid and not breach:
        yield Ground.EVENT


def _is_conditional(text: str, found: re.Match[str]) -> bool:
    """Does "for any reason" say why something else happens, that the right depends on: "if a bank declines for any reason"?"""
    condition = _IF.search(text) if found[0].startswith("for ") else None
    if condition is None or condition.start() > found.start():
        return False
    return _CHOOSES.search(text, condition.start(), found.start()) is None


_CHOOSES = re.compile(r"\b(?:may|can|entitled|right|option|free to|terminat\w+|cancel\w*|end\w*|leav\w+|withdraw\w*|out)\b")


def _condition(statement: Statement, text: str) -> str:
    """Where the condition stands: in the item itself, under "… may terminate if any of these events occurs:"."""
    lead = statement.text.removesuffix(statement.own)
    if not lead or not _LEADS_TO_EVENTS.search(lead) or _BREACH_OF.search(lead):
        return text
    of_breach = _BREACH.search(_NO_BREACH.sub(" ", lead))
    return text if of_breach and not _EVENT.search(statement.own) else statement.own


_LEADS_TO_EVENTS = re.compile(
    r"(?:\b(?:if|where|when|upon|events?|circumstances|following|cases|grounds|occurs?|in the event that)\b)[^a-z]*\Z"
)
_NO_BREACH = re.compile(  # a heading over every ground, and what is left to another clause
    r"\bfor cause\b|\b(?:except|save|other than|otherwise than)(?: [a-z]+){0,5}? (?:breach|default)[^,;]*"
)
_BREACH_OF = re.compile(r"\bbreach(?:es)? (?:of )?(?:any|this|the|a|its)\b[^.;]{0,30}[^a-z]*\Z")


_UNPAID_TOO = re.compile(  # a breach of any kind: "a material breach, the failure to pay an undisputed sum included"
    r"\bbreach\w*\b[^.;]{0,60}?\b(?:including|includ(?:es|ed)|inclusive of|not excepting|such as)\b[^.;]{0,60}?\bpa(?:y|id"
    r"|ying|yments?)\b"
    r"|\bbreach\w*\b[^.;]{0,90}?\bpa(?:y|id|yment)\b[^.;]{0,60}?\b(?:included|not excepted|among them)\b"
)
_BREACH_OF_ANY_KIND = re.compile(
    r"\b(?:breach\w*|default)\b[^.;]{0,60}?\b(?:including|inclusive of|not excepting|such as|of which)\b[^.;]{0,30}?"
    r"\b(?:fail\w*|non-?payment|omi\w+|neglect\w*)\b"
    r"|\bbreach\w*\b[^.;]{0,90}?\b(?:included|not excepted|among them)\b"
)
"""A sum unpaid is only an example: "a material breach, including a failure to pay"."""


def is_of_payment(document: Document, statement: Statement, at: Span) -> bool:
    """Is a time to put a breach right one for sums that were not paid?"""
    whole = document.plain[statement.parts[0].start : at.start].lower()
    before = " ".join(_ASIDE.sub("", whole).split())[-130:]
    after = " ".join(document.plain[at.end : min(statement.span.end, at.end + 70)].lower().split())
    near = _CUT.split(before)[-1]
    if _NOT_OF_PAYMENT.search(near) or _BREACH_OF_ANY_KIND.search(whole):
        return False
    return bool(_PAYS.search(near) or _FOR_PAYMENT.match(after))


_ASIDE = re.compile(r"\([^()]{30,}\)")
"""What stands in brackets in the midst of a ground: "(other than a sum that is disputed in good faith)"."""
_CUT = re.compile(r"[;(]|\bor,? (?:in the case|where|if)\b|\b(?:days?|weeks?|months?)\b")
_NOT_OF_PAYMENT = re.compile(
    r"(?:other than|except|save|excluding|not being|besides|not related to|otherwise than)[^.;]{0,40}\b(?:pay\w*|sums?|money)"
)
_PAYS = re.compile(
    r"\b(?:pay|pays|paid|paying|payments?|unpaid|sums?|invoices?|monies|money|arrears|non-?payment|fees?|royalt\w+)\b"
)
_FOR_PAYMENT = re.compile(
    r"['s]* *(?:\)|,)? ?(?:within which to pay|to pay|for (?:any |a |the )?(?:non-?payment|payment|failure to pay|unpaid)"
    r"|(?:in the case|in respect|in case) of"
    r" (?:a |any |the )?(?:non-?payment|payment|failure to pay|unpaid|monetary)|where (?:the )?(?:breach|default)[^.;]{0,30}pay)"
)


def _headed(statement: Statement) -> bool:
    """Does the innermost heading say that no cause is needed, of a sentence that gives none?"""
    first = statement.headings.split(" / ")[0]
    return bool(re.search(r"convenience|without cause|at will|no cause", first)) and not (
        _BREACH.search(statement.text) or _EVENT.search(statement.text)
    )
