"""Points that are lengths of time: notice, cure, term, payment, survival, restraint, how often a body meets."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING

from pactlint.agreement import Amount, Ground, Question, Role, Unread
from pactlint.document import Span
from pactlint.extract.numerals import ORDINAL, ordinal
from pactlint.extract.sieve import sifted
from pactlint.quantity import Day, Duration, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pactlint.agreement import Point
    from pactlint.extract.points.sayings import Saying


def lengths(saying: Saying) -> Iterator[Point]:
    """The points of a sentence that are lengths or dates."""
    yield from _leaving(saying)
    yield from _forever(saying)
    yield from _to_nth_year(saying)
    for amount in saying.amounts:
        if isinstance(amount.value, Duration):
            if not _is_of_another_time(saying, amount) and (found := _of_length(saying, amount)):
                question, of, about = found
                yield saying.point(question, amount.value, amount.span, of, about)
        elif isinstance(amount.value, Day) and _BEGINS.search(before := saying.before(amount.span)) and not _AGAIN.search(before):
            yield saying.point(Question.BEGINNING, amount.value, amount.span)


def _leaving(saying: Saying) -> Iterator[Point]:
    """Notice without cause and the time to cure, from the ways out that the sentence gives."""
    yield from _at_will(saying)
    yield from _put_right(saying)
    for way in saying.exits:
        if way.ground is Ground.CONVENIENCE:
            if (given := _read(way.notice, saying)) and saying.says(_ENDS_ALL) and not saying.says(_RENEWS):
                yield saying.point(Question.CONVENIENCE, given[0], given[1], way.holders)
        elif (question := _TO_CURE.get(way.ground)) and (given := _read(way.cure, saying)) and not saying.says(_ONE_DUTY):
            yield saying.point(question, given[0], given[1], way.holders)


def _at_will(saying: Saying) -> Iterator[Point]:
    """Notice without cause where no right to end is granted in so many words: "a Party leaving without cause gives …"."""
    if any(way.ground is Ground.CONVENIENCE and _read(way.notice, saying) and saying.says(_ENDS_ALL) for way in saying.exits):
        return
    if not saying.says(_WITHOUT_CAUSE) or saying.says(_RENEWS) or _ONE_DUTY.search(_UNDER.sub("", saying.words)):
        return
    for amount in saying.amounts:
        around = f"{saying.before(amount.span)[-90:]} # {saying.after(amount.span)[:40]}"
        if isinstance(amount.value, Duration) and _OF_NOTICE.search(around):
            yield saying.point(Question.CONVENIENCE, amount.value, amount.span, saying.actor(_ENDS))
            return


def _put_right(saying: Saying) -> Iterator[Point]:
    """The time to cure where no right to end is granted in so many words: "a party in breach has a month to put it right"."""
    if any(way.cure for way in saying.exits) or not saying.says(_BREACH) or saying.says(_ONE_DUTY) or saying.says(_ODD_PAYMENT):
        return
    for amount in saying.amounts:
        around = f"{saying.before(amount.span)[-60:]} # {saying.after(amount.span)[:70]}"
        if isinstance(amount.value, Duration) and _TO_MEND.search(around):
            yield saying.point(Question.CURE, amount.value, amount.span)
            return


_UNDER = re.compile(r"\b(?:under|pursuant to|in accordance with|by virtue of|as in) (?:clause|section|article) \d[\d.]*")
_BREACH = re.compile(r"\b(?:in|commits?|of|any|the|a|material|substantial|serious) (?:breach|default)\b")
_MEND = r"(?:remedy|cure|put (?:it|the \w+|them|that|things) right|mend|make (?:it )?good|rectify|repair)"
_TO_MEND = re.compile(
    rf"\b(?:has|have|given|allowed|gets?|enjoys?|shall have)\W+(?:\w+ ){{0,2}}# [^.;,]{{0,40}}\b(?:in which|within which"
    rf"|to)\W+(?:\w+ )?{_MEND}"
    rf"|\b{_MEND}\b[^.;]{{0,40}}\b(?:within|in|inside)\W+(?:a period of )?# "
)
_ENDS = re.compile(
    r"\b(?:terminat\w+|end(?:s|ing)?\b|leav(?:e|es|ing)|withdraw\w*|cancel\w*|determin\w+|quit\w*|resign\w*|exit\w*)"
)
_WITHOUT_CAUSE = sifted(
    r"\b(?:terminat\w+|end(?:s|ing)?|leav(?:e|es|ing)|withdraw\w*|cancel\w*|determin\w+|quit\w*|resign\w*|exit\w*)\b[^.;]{0,60}?"
    r"\b(?:without (?:cause|giving (?:a|any) reasons?|(?:a|any) (?:cause|reason)|reason|fault)|for (?:its )?convenience|at will"
    r"|for no (?:cause|reason)|for any (?:or no )?reason|no[- ]fault)\b"
)
_OF_NOTICE = re.compile(
    r"\b(?:period|length) of (?:\w+ )?notice\b[^.;]{0,40} # "
    r"|\bnotice\b[^.;]{0,60}\b(?:is|shall be|be)\W*(?:not less than |at least )?# "
    r"|\bnotice of (?:not less than |at least )?\W*(?:\w+ ){0,2}# |#[^.;,]{0,30}\bnotice\b|\bnotice\b[^.;,]{0,30} # "
)


def _read(amount: Amount | Unread | None, saying: Saying) -> tuple[Duration, Span] | None:
    """A duration and where it stands, if it was read and stands in the sentence."""
    if isinstance(amount, Amount) and isinstance(amount.value, Duration) and amount.span in saying.span:
        return amount.value, amount.span
    return None


def _forever(saying: Saying) -> Iterator[Point]:
    """Confidence that is kept without end."""
    found = _NO_END.search(saying.words)
    if found and _is_confidence(saying) and saying.says(_OUTLIVES) and not saying.says(_SECRETS):
        at = Span(saying.span.start + found.start(), saying.span.start + found.end())
        yield saying.point(Question.CONFIDENCE, "without end", at)


def _to_nth_year(saying: Saying) -> Iterator[Point]:
    """How long the agreement lasts, by the year at whose end it ends: "on its expiry at the end of its third year"."""
    found = _NTH_YEAR.search(saying.words)
    if found and saying.says(_AGREEMENT) and not saying.says(_MAY_END) and not _OTHER_TERM.search(found[0]):
        at = Span(saying.span.start + found.start("nth"), saying.span.start + found.end())
        yield saying.point(Question.TERM, Duration(Fraction(ordinal(found["nth"]) or 0), Unit.YEAR), at)


_NTH_YEAR = sifted(
    rf"\b(?:expir\w+|ends?|ending|lapses?|runs?|continues?|lasts?|comes? to an end)\b[^.;]{{0,60}}?\b(?:end|close|expiry) of"
    rf" (?:its|the) (?P<nth>{ORDINAL})(?: \(\w+\))? (?:(?:contract|financial|full|calendar) )?year\b(?! of| after| from)"
)
_AGREEMENT = re.compile(r"\b(?:agreement|contract|deed|venture|alliance|term)\b")
_MAY_END = re.compile(r"\b(?:may|option|right to|notice|unless|if|share|earlier)\b")
_Told = tuple[Question, tuple[str, ...], str]


def _is_of_another_time(saying: Saying, amount: Amount) -> bool:
    """Is it a time after the term, the first term in a sentence on renewal, or how long somebody has to tell?"""
    match amount.role:
        case Role.SURVIVAL:
            return saying.says(_TO_TELL)
        case Role.TERM:
            return _AFTERWARDS.match(saying.after(amount.span)) is not None
        case Role.RENEWAL:
            start = len(saying.before(amount.span))
            return _INITIAL.search(saying.words, start, start + len(amount.span)) is not None
    return False


def _of_length(saying: Saying, amount: Amount) -> _Told | None:
    before, words = saying.before(amount.span), saying.words
    match amount.role:
        case Role.SURVIVAL if _is_confidence(saying) and _ALL_CONFIDENCE.search(words) and not _SECRETS.search(words):
            return Question.CONFIDENCE, (), ""
        case Role.TERM if (
            _OF_AGREEMENT.search(words)
            and not _ONE_OF_MANY.search(before)
            and not _OTHER_TERM.search(f"{before} {saying.heading}")
        ):
            return Question.TERM, (), ""
        case Role.RENEWAL if _RENEWS_ALL.search(words) and not _ONE_RENEWAL.search(words) and "renew" in words:
            return Question.RENEWAL, (), ""
        case Role.NOTICE:
            return _of_notice(saying, before)
        case Role.PAYMENT if (due := _DUE.search(words)) and not _ODD_PAYMENT.search(words):
            return Question.PAYMENT, saying.actor(_PAYS), _about_payment(due[0], words)
        case Role.RESTRAINT if kind := _RESTRAINED.search(words):
            return Question.RESTRAINT, saying.actor(_RESTRAINS), "staff" if kind[0][0] != "c" else "competition"
        case Role.INTERVAL if body := _body(saying):
            return Question.MEETINGS, (), body
    if amount.role is None and _TERM_MEANS.search(before):
        return Question.TERM, (), ""
    if (
        amount.role is None
        and _WITHIN.search(before)
        and _PAYS.search(words)
        and (due := _DUE.search(words))
        and not _ODD_PAYMENT.search(words)
    ):
        return Question.PAYMENT, saying.actor(_PAYS), _about_payment(due[0], words)
    if _KEPT.search(before) and not _OTHER_RECORDS.search(words):
        return Question.RECORDS, saying.actor(_KEPT), ""
    if _INSPECTS.search(words) and re.search(r"\bwithin\s+(?:a period of )?\W*$|\bhas\s+$", before):
        return Question.INSPECTION, saying.actor(_INSPECTS), ""
    return None


def _of_notice(saying: Saying, before: str) -> _Told | None:
    if (
        _RENEWS_ALL.search(saying.words)
        and not saying.says(_ONE_RENEWAL)
        and re.search(r"unless|not (?:to )?(?:renew|extend)|non-?renewal", saying.words)
    ):
        return Question.NON_RENEWAL, (), ""
    if re.search(r"\b(?:audit|inspect|examin|check)", before[-160:]) and re.search(r"record|book|account", saying.words):
        return Question.AUDIT, saying.actor(_AUDITS), ""
    return None


def _about_payment(due: str, words: str) -> str:
    named = re.search(rf"{re.escape(due)}\w*\s+(?:for|on)\s+(?:the\s+|any\s+|all\s+|each\s+|its\s+)?(\w+)", words)
    kind = "invoice" if due.startswith(("invoice", "bill")) else due.rstrip("s")
    return f"{kind} {named[1].rstrip('s')}" if named and named[1] not in _NO_OBJECT else kind


_MEETS = re.compile(r"\bmeet(?!\w* (?:them|it|its|their|the|that|those|such|this|any|all)\b)|\bconven|\bsit")
"""Not "the cost of meeting them": a body meets, and a target is met."""


def _body(saying: Saying) -> str:
    found = _BODY.search(saying.plain)
    extraordinary = re.search(r"extraordinary|special|emergency|notice of|in advance", saying.words)
    meets = _MEETS.search(saying.words)
    return found[1].lower().removeprefix("the ") if found and meets and not extraordinary else ""


def _is_confidence(saying: Saying) -> bool:
    return bool(re.search(r"confiden|secre|non-?disclos", f"{saying.words} {saying.heading}"))


_TO_CURE = {Ground.BREACH: Question.CURE, Ground.NON_PAYMENT: Question.CURE_OF_PAYMENT}
_AGAIN = re.compile(
    r"\b(?:additional|renew\w*|extension|extended|second|third|further|subsequent|successive) (?:term|period|year)\b"
)
"""Terms that follow the first one."""
_TO_TELL = re.compile(r"\b(?:duty|duties|obligations?|undertakings?) to (?:disclose|inform|report|notify|tell)\b")
_AFTERWARDS = re.compile(
    r"\W*(?:periods? )?(?:immediately )?(?:following|after|from|thereafter)\b[^.;]{0,40}\b(?:terminat|expir|end|it)\w*"
)
_INITIAL = re.compile(r"\b(?:initial|original|first) (?:term|period)\b")
_ONE_DUTY = re.compile(
    r"this (?:exhibit|schedule|annex|appendix)\b"
    r"|exclusiv|minimum|insur|milestone|target|service level|confidential|anti-?bribery|licen[cs]e fee|\b(?:clause"
    r"|section) \d|insolv"
    r"|bankrupt|dissol|intention|fails? to (?!remedy|cure|perform|comply|rectify|make good|correct|put|observe|fulfil|remove)"
)
_ENDS_ALL = re.compile(
    r"\b(?:terminat\w*|end|ends|cancel|withdraw\w*|determine|leave|rescind|quit|dissolve|bring)\b[^.;]{0,60}"
    r"\b(?:agreement|contract|deed|venture|alliance|appointment|partnership|collaboration|arrangement|it)\b"
    r"|\b(?:agreement|contract|deed|venture|alliance|appointment|partnership|collaboration|it)\b[^.;]{0,40}\b(?:be "
    r"|is )?(?:terminated|ended"
    r"|determined|cancelled|terminable|dissolved|brought to an end)"
)
_RENEWS = re.compile(r"\b(?:renew|exten[ds]|expir|price|within \w+ (?:months|days) (?:of|from))")
_RENEWS_ALL = re.compile(
    r"\b(?:agreement|contract|term|deed|alliance|venture|period)\b[^.;]{0,90}\b(?:renew|exten)"
    r"|\brenew\w*[^.;]{0,60}\b(?:agreement|term)"
)
_ONE_RENEWAL = re.compile(
    r"\blc\b|letter of credit|any product|each product|licen[cs]e|no earlier than|lease"
    r"|purchase order|work order"
)
_ALL_CONFIDENCE = re.compile(
    r"\b(?:obligations?|duty|duties|undertakings?|confidential information|this (?:clause|section|article)|confidentiality"
    r"|provisions|secrecy"
    r"|clauses?|sections?|articles?|each party|both parties|neither party)\b"
)
_NO_END = sifted(
    r"\b(?:indefinitely|in perpetuity|perpetually|for ever|forever|without (?:any )?limit(?:ation)? (?:of|in) time)\b"
)
_OUTLIVES = re.compile(r"surviv|continu|endure|remain|bind|last|after")
_SECRETS = re.compile(r"trade secret|source code|personal data|user data|subject to|except")
_ONE_OF_MANY = re.compile(
    r"\b(?:each|every|any|per|that|such|(?:the|its) (?:first|second|third|last|next|same|preceding|following)) $"
)
"""What stands before a time that comes again: "before each Year begins (and, for the first Year, by March)"."""
_OF_AGREEMENT = re.compile(
    r"\b(?:this|the|our) (?:agreement|contract|deed|venture|alliance|appointment|partnership|collaboration"
    r"|joint venture)\b(?! (?:council|board|committee|managers?|fund|team|group|account|office))[^.;]{0,120}"
    r"\b(?:continu|remain|last|endure|run|expire|force|effect|commenc|begin|start|period|term)"
    r"|\b(?:term|period)\b\"?(?: of (?:this|the) (?:agreement|contract))?,? (?:shall |will )?(?:be|is"
    r"|means?|runs?|lasts?|continues?)\b"
)
_OTHER_TERM = re.compile(
    r"notwithstanding|cost|supply contract|program|testing|calendar|option|anniversary of the launch|person-year"
    r"|shares?\b|master|hire|pay|licen[cs]|exclusiv"
    r"|warrant|confiden|\blease|project|employ|second|renew|exten[ds]|additional|success|transition"
    r"|phase|budget"
    r"|non-?compet|solicit|insur|royalt|pilot|trial|warranty|support|minimum|purchase order|statement of work|work order|\bsow\b"
    r"|(?:following|after|upon|prior to) (?:the |any |its |such )?(?:terminat|expir|end)|terminated? (?:by|upon|if)|price|fees?\b"
)
_DUE = re.compile(r"\b(?:invoices?|bills?|royalt(?:y|ies)|commissions?|rent|dividends?|purchase price)\b")
_ODD_PAYMENT = re.compile(
    r"disput|refund|credit|reimburs|expens|overdue|\blate\b|interest|terminat|expir|audit|award|\btax|deposit|increas|adjust"
    r"|shortfall|over-?pa|under-?pa|error|replac|repair|unpaid|advance|final|first|initial|instal|milestone|object"
    r"|correct|fails?\b"
    r"|\bissue|submit|send|\bunless\b|notwithstanding|otherwise|subsequent|prompt payment|discount"
)
_PAYS = re.compile(
    r"\b(?:shall|must|will|agrees? to|undertakes? to|is to|are to)\s+(?:\w+\s+){0,2}?pay\b|\bpay(?:s|able)?\b|\bpaid\b"
    r"|\b(?:discharg|settl|clear|satisf|honou?r|remit)\w*"
)
_WITHIN = re.compile(r"\b(?:within|not later than|no later than|in|after) (?:a (?:period|term) of )?\W*$")
_TERM_MEANS = re.compile(
    r"\"(?:initial )?term\"(?: of this agreement)? (?:means|shall mean|is)(?: a| the)?(?: period| term)?(?: of)? \W*$"
)
_NO_OBJECT = frozenset({"the", "date", "which", "that", "receipt", "it", "them", "such", "a", "an", "this", "each", "every"})
_RESTRAINED = re.compile(r"compet\w+ with|compet(?:e|ing)\b|solicit|entice|poach|approach|recruit|hire")
_RESTRAINS = re.compile(r"\b(?:shall|must|will|may)\b")
_BODY = re.compile(
    r"\b((?:[A-Z][a-z]+ ){1,3}(?:Committee|Board|Group|Team|Council|Forum)|[Ss]teering (?:committee|group|board))\b"
)
_KEPT = re.compile(r"\b(?:keep|retain|preserve|maintain)\b[^.;]{0,90}?\b(?:records?|books)\b[^.;]{0,60}$")
_OTHER_RECORDS = re.compile(r"batch|sample|clinical|personnel|confidential|customer|complaint|e-?mail|back-?up")
_INSPECTS = re.compile(
    r"\b(?:inspect|test|examine|reject)\b[^.;]{0,80}\b(?:products?|goods|deliver\w+"
    r"|shipments?|units?|instruments?|consignments?)\b"
)
_AUDITS = re.compile(r"\b(?:may|shall|must|will|right)\b")
_BEGINS = re.compile(
    r"\b(?:(?:this|the) (?:agreement|contract|deed|alliance|venture)|(?:the )?term(?: of this agreement)?)\b[^.;]{0,40}"
    r"\b(?:commenc\w+|begins?|starts?|comes? into (?:force|effect|being)|takes? effect|effective)\s+(?:on|from|as (?:of"
    r"|from))?\s*(?:the\s+)?$"
)
