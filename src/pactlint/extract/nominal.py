"""Duties and rights told without a modal: "Transfer by Birch is void", "the choice of forum lies with Alder".

What is said of an act or a right, and of whose it is, says what that party may or must not do.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from typing import TYPE_CHECKING

from pactlint.agreement import ClauseKind, Duty, DutyKind
from pactlint.document import Span
from pactlint.extract.sentences import sentences
from pactlint.extract.sieve import Sieve, sifted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pactlint.agreement import Clause, Mention
    from pactlint.document import Document

_SILENT = (ClauseKind.TITLE, ClauseKind.PARTIES, ClauseKind.RECITALS, ClauseKind.RECITAL, ClauseKind.SIGNATURES)


def nominal(document: Document, clauses: Sequence[Clause], mentions: Sequence[Mention]) -> Iterator[Duty]:
    """The duties and rights of parties that stand in a noun or an adjective; each is as long as its limb of the sentence."""
    plain = document.plain
    for index, clause in enumerate(clauses):
        if clause.kind in _SILENT:
            continue
        for sentence in sentences(document, clause.body):
            if not _SIGNS.search(plain, sentence.start, sentence.end):
                continue
            yield from _left(plain, sentence, mentions, index)
            first = bisect_left(mentions, sentence.start, key=lambda mention: mention.span.start)
            last = bisect_left(mentions, sentence.end, key=lambda mention: mention.span.start)
            for mention in mentions[first:last]:
                kind = _kind(plain, sentence, mention)
                if kind:
                    limb = _limb(plain, sentence, mention)
                    yield Duty(kind, limb, mention.parties, "", plain[limb.start : limb.end].strip(), index, sentence=sentence)


def _left(plain: str, sentence: Span, mentions: Sequence[Mention], index: int) -> Iterator[Duty]:
    """The others of one that fails: let out ("it ends when the Buyer fails"), or kept in ("a breach by it is no ground")."""
    ends, kept = _ENDS_WHEN.search(plain, sentence.start, sentence.end), _NO_GROUND.search(plain, sentence.start, sentence.end)
    if not ends and not kept:
        return
    everyone = dict.fromkeys(name for mention in mentions for name in mention.parties)
    first = bisect_left(mentions, sentence.start, key=lambda mention: mention.span.start)
    last = bisect_left(mentions, sentence.end, key=lambda mention: mention.span.start)
    named = mentions[first:last]
    failing = {mention.parties for mention in named if _is_failing(plain, sentence, mention)}
    if len(failing) != 1 or len({mention.parties for mention in named}) != 1:
        return
    others = tuple(name for name in everyone if name not in next(iter(failing)))
    if others:
        kind = DutyKind.PROHIBITION if kept else DutyKind.PERMISSION
        yield Duty(kind, sentence, others, "", plain[sentence.start : sentence.end].strip(), index, sentence=sentence)


def _is_failing(plain: str, sentence: Span, mention: Mention) -> bool:
    before = max(sentence.start, mention.span.start - _REACH)
    return bool(_FAILS.match(plain, mention.span.end) or _FAILURE_OF.search(plain, before, mention.span.start))


def _kind(plain: str, sentence: Span, mention: Mention) -> DutyKind | None:
    before = plain[max(sentence.start, mention.span.start - _REACH) : mention.span.start]
    limb = _limb(plain, sentence, mention)
    after = plain[mention.span.end : limb.end]
    barred = _is_barred(plain, limb, before, after, mention)
    if barred is not None:
        return DutyKind.PROHIBITION if barred else DutyKind.PERMISSION
    if _RIGHT_OF.match(after):
        return DutyKind.PERMISSION
    if any(first.search(before) and then.match(after) for first, then in _TO_MONEY):
        return DutyKind.PROHIBITION
    if _BILLED.search(before) or (_PAYS_BILL.match(after) and not _IN_CASE.search(before)):
        return DutyKind.OBLIGATION
    free = _tells_free().passes(before) and any(
        first.search(before) and (then is None or then.match(after)) for first, then in _free()
    )
    return DutyKind.PERMISSION if free else None


def _is_barred(plain: str, limb: Span, before: str, after: str, mention: Mention) -> bool | None:
    """Do words that may deny what they say deny it? None where they do not stand around the mention."""
    if _BY.search(before) and (status := _STATUS.match(after)):
        return bool(status["barred"]) != bool(_NOTHING.match(plain, limb.start, limb.end))
    if (_THOSE_OF.search(before) or after.startswith("'")) and (status := _ABLE.match(after)):
        return bool(status["not"])
    if (_OF_ITS.search(before) or _THOSE_OF.search(before)) and (dealt := _DEALT_WITH.match(after)):
        return bool(dealt["not"])
    if able := _ABLE_BY.search(before):
        return bool(able["not"])
    if _INTO_SERVICE.search(before) or _OFF_LIMITS.search(before) or _NEEDS_LEAVE.match(after):
        return True
    if (given := _GIVEN_TO.search(before)) and not _BURDEN.search(plain, limb.start, mention.span.start):
        return bool(_DENIED.search(given[0]))
    if (enabled := _ENABLES.search(before)) and _TO_DO.match(after):
        nothing = _NOTHING_DOES.search(plain, limb.start, mention.span.start)
        return nothing is not None or bool(_DENIED.search(before[: enabled.start()][-24:]))
    return None


def _free() -> tuple[tuple[re.Pattern[str], re.Pattern[str] | None], ...]:
    """What stands before and after a party that may do as it likes."""
    return (
        (_AS_IT, _CHOOSES),
        (_IF, _SO_CHOOSES),
        (_WORD_OF, _SUFFICES),
        (_OTHER_ONES, _ISSUES),
        (_ISSUED_BY, _TAKES_OVER),
        (_EDITION, _ISSUES),
        (_THING, _REMOVES),
        (_AT_OPTION, None),
        (_SET_BY, None),
        (_WITHIN, _OWN),
    )


@cache
def _tells_free() -> Sieve:
    return Sieve(before for before, _ in _free())


def _limb(plain: str, sentence: Span, mention: Mention) -> Span:
    """From the last semicolon or "and" with a subject of its own to the next, around a mention."""
    cuts = [cut.span() for cut in _CUT.finditer(plain, sentence.start, sentence.end)]
    start = max((end for _, end in cuts if end <= mention.span.start), default=sentence.start)
    end = min((start for start, _ in cuts if start >= mention.span.end), default=sentence.end)
    return Span(start, end)


_REACH = 90  # code points before a party in which the words are looked for that make it a bearer
_CUT = re.compile(
    r";\s*(?:and\s+|but\s+)?|,\s+(?:which|who)\s+(?=may|shall|must|will|can)|,\s+(?:but|while|whilst|whereas|and)\s+(?=(?:the\s+)?[A-Z]|those\b|that\s+of\b)"
)
_BE = r"(?:is|are|shall\s+be|will\s+be|shall\s+remain|remains?)"
_SIGNS = sifted(
    r"\b(?:determined|set|fixed|decided|chosen|prescribed|settled|declared|amended|varied|revised|selected|named|forfeited|netted|prohibited|forbidden|barred|void|not\s+permitted|not\s+allowed|unrestricted|permitted|allowed|unfettered|binding|effective|takes?\s+effect|binds?"
    r"|employ|employment|service|of\s+no\s+effect|ground|entitled?|lapses?|ceases?|ends?|terminates?|determines?|at\s+an\s+end|occasion"
    r"|transferred|assigned|novated|ceded|charged|alienated|conveyed|made\s+over|passed\s+on|parted\s+with|disposed\s+of|consent|approval|leave|permission|removes?|withdraws?|strikes?|deletes?|excludes?"
    r"|entitles?|permits?|allows|empowers?|authori[sz]es?|enables?|gives?|elect\w*|resolv\w*|decid\w*|desir\w*|wish\w*|choos\w*|prefer\w*|nam(?:e|es|ed)|pleases?|select\w*|designat\w*|replaces?|supersedes?"
    r"|takes?\s+the\s+place|governs?|publish\w*|post\w*|placed|issued|option|choice|appl(?:y|ies)|prevails?"
    r"|\w+able|available|open|accorded|conferred|vouchsafed|extended|secured|confined|lies|lie|rests?|resides?|up\s+to|competent"
    r"|circular|notice|letter|word|decision|announcement|bulletin|e-?mail|posting|statement|memo|announc\w*|prescrib\w*|damages|money|compensation|fees?|bills?|costs?|expenses|charges|limits|bounds|reach|closed|offers?|approach|invitation|inducement|barred|within|gift|hands|'s\s+(?:right|rights|freedom|liberty|power|option|privilege)|for\s+\w+\s+(?:alone\s+)?to)\b",
    re.IGNORECASE,
)
_BY = sifted(
    r"\b(?:\w+(?:tion|sion|ment|ments|tions|sions|ing|ure|al|als|age)|transfers?|sales?|changes?|moves?|hire|suit|use|disposals?)\b"
    r"(?:\s+(?:of|in|to)\s+[^.;:]{1,50}?)?,?\s+(?:made\s+|notified\s+|proposed\s+|effected\s+)?(?:by|on\s+the\s+part\s+of)\s+(?:the\s+)?$"
    r"|\b(?:changes?|amendments?|revisions?|alterations?|variations?|modifications?|transfers?|decisions?)\s+(?:which|that)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_NOTHING_DOES = re.compile(r"\bnothing\b[^.;:]*\Z", re.IGNORECASE)
_NOTHING = re.compile(r"\s*(?:no|none|neither)\b", re.IGNORECASE)
_STATUS = re.compile(
    rf"[^.;:]{{0,140}}?\b(?:(?P<barred>{_BE}\s+(?:\w+ly\s+|null\s+and\s+)?(?:prohibited|forbidden|barred|excluded|void|not\s+permitted|not\s+allowed|ineffective"
    r"|without\s+effect|of\s+no\s+(?:effect|force|avail)|invalid|a\s+breach)|(?:requires?|needs?)\s+[^.;]{0,40}(?:consent|approval|agreement))"
    rf"|{_BE}\s+(?:\w+ly\s+)?(?:unrestricted|permitted|allowed|free|unfettered|valid|binding|effective|conclusive|final)|takes?\s+effect"
    r"|shall\s+take\s+effect|becomes?\s+(?:binding|effective)|binds?\b|shall\s+bind\b|needs?\s+no\b|requires?\s+no\b)",
    re.IGNORECASE,
)
_THOSE_OF = re.compile(r"\b(?:those|that|rights?|interests?|position|benefits?)\s+of\s+(?:the\s+)?$", re.IGNORECASE)
_IT_ENDS = (
    r"\b(?:agreement|contract|deed|appointment|alliance|venture|presents)\b[^.;]{0,40}?\b(?:ends?|terminates?|determines?|lapses?|ceases?"
    r"|(?:be|is|stands?)\s+(?:at\s+an\s+end|determined|terminated|cancelled))\b"
)
_ENDS_WHEN = sifted(
    rf"{_IT_ENDS}[^.;]{{0,60}}?\b(?:if|when|upon|should|once|where|whenever)\b|\b(?:if|when|upon|should|once|where|whenever)\b[^.;]{{0,140}}?,[^.;]{{0,20}}?{_IT_ENDS}",
    re.IGNORECASE,
)
_NO_GROUND = sifted(
    r"\b(?:breach|default|failure|fault|insolvency|non-performance)\w*\b[^.;]{0,200}?(?:\b(?:not|no|never|nor)\b[^.;]{0,60}?\b(?:ground|reason|cause|occasion|entitle|right|justif|warrant|permit)\w*"
    r"[^.;]{0,40}?\b(?:end|terminat|determin|cancel|rescind|rescission|leav|withdraw)\w*)",
    re.IGNORECASE,
)
_FAILS = re.compile(
    r"(?:['\u2019]s\s+(?:\w+\s+)?(?:breach|default|failure|insolvency|bankruptcy|liquidation))|\s+(?:fails?|defaults?|breaks?|commits?|becomes?\s+(?:insolvent|bankrupt)"
    r"|(?:is|be|are)\s+(?:in\s+(?:breach|default|liquidation)|wound\s+up|insolvent|bankrupt|adjudged)|enters?\s+(?:into\s+)?liquidation|goes\s+into|ceases?\s+to\s+(?:pay|perform))",
    re.IGNORECASE,
)
_FAILURE_OF = sifted(
    r"\b(?:breach(?:es)?|defaults?|failures?|fault|insolvency|bankruptcy|liquidation"
    r"|non-performance)\s+(?:[\w ]{0,30}?\s)?(?:by|of|on\s+the\s+part\s+of)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_ABLE_BY = sifted(
    r"\b(?P<not>not\s+|never\s+)?(?:freely\s+)?(?:transferable|assignable|terminable|variable|amendable|alienable|revisable)\s+by\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_INTO_SERVICE = sifted(  # "none of the Seller's people may be taken into the employment of the Buyer"
    r"\b(?:none|no)\b[^.;]{0,80}?\b(?:may|shall|must|will)\s+(?:be\s+)?(?:taken|enter|engaged)\b[^.;]{0,30}?\b(?:employ|employment|service)\s+of\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_OFF_LIMITS = sifted(  # "the Seller's people are off limits for the Buyer", "no offer of work may reach them from the Buyer"
    r"\b(?:off[\s-]limits|out\s+of\s+bounds|beyond\s+(?:the\s+)?reach|closed|barred)\s+(?:for|to|of)\s+(?:the\s+)?$"
    r"|\bno\s+(?:appeal|recourse|review|challenge|objection)\b[^.;]{0,40}?\b(?:lies?|lie|open|available|allowed|given)\s+(?:for|to|at\s+the\s+(?:suit|instance)\s+of)\s+(?:the\s+)?$"
    r"|\bno\s+(?:offer|approach|invitation|inducement|proposal)s?\b[^.;]{0,60}?\b(?:from|by|on\s+the\s+part\s+of|on\s+behalf\s+of)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_MONEY = r"(?:damages|money|compensation)\b"
_ENOUGH = r"(?:adequate|sufficient|enough|suffices?)\b"
_TO_MONEY = (  # "the remedy of the Buyer shall sound in damages", "for the Buyer damages are enough"
    (
        re.compile(
            r"\b(?:remed(?:y|ies)|recourse|redress|claims?|relief)\s+(?:of|open\s+to|available\s+to)\s+(?:the\s+)?$",
            re.IGNORECASE,
        ),
        re.compile(
            rf"[^.;]{{0,50}}?\b(?:sounds?|lies?|is|are|be|consists?)\b(?:\s+(?!not\b|never\b)[a-z]+){{0,3}}?\s+(?:in|to)\s+(?:an?\s+\w+\s+(?:in|for)\s+)?{_MONEY}",
            re.IGNORECASE,
        ),
    ),
    (
        re.compile(r""),
        re.compile(
            rf"'s?\s+(?:\w+\s+)?(?:remed(?:y|ies)|recourse|redress|claims?|relief)\b[^.;]{{0,50}}?\b(?:sounds?|lies?|is|are|be|consists?)\b"
            rf"(?:\s+(?!not\b|never\b)[a-z]+){{0,3}}?\s+(?:in|to)\s+(?:an?\s+\w+\s+(?:in|for)\s+)?{_MONEY}",
            re.IGNORECASE,
        ),
    ),
    (
        re.compile(r""),
        re.compile(
            r"\s+(?:shall\s+have|will\s+have|has)\s+no\s+(?:\w+\s+){0,2}?(?:claim|remedy|recourse|redress|right)\s+(?:but|save|except|other\s+than|beyond)\s+(?:for\s+|in\s+|to\s+)?"
            rf"(?:an?\s+\w+\s+(?:in|for)\s+)?{_MONEY}",
            re.IGNORECASE,
        ),
    ),
    (
        re.compile(r"\b(?:for|in\s+the\s+case\s+of|as\s+to|as\s+for)\s+(?:the\s+)?$", re.IGNORECASE),
        re.compile(rf",?\s+(?:however,?\s+)?{_MONEY}(?:\s+(?!not\b)[a-z]+){{0,4}}?\s+{_ENOUGH}", re.IGNORECASE),
    ),
    (
        re.compile(rf"\b{_MONEY}(?:\s+(?!not\b)[a-z]+){{0,4}}?\s+{_ENOUGH}(?:\s+[a-z]+)?\s+for\s+(?:the\s+)?$", re.IGNORECASE),
        re.compile(r""),
    ),
)
_BILL = (
    r"(?:\b(?:attorney|lawyer|solicitor|counsel|advocate|barrister)s?['\u2019]?s?\s+(?:and\s+other\s+)?(?:fees?|costs?|bills?|charges|expenses)"
    r"|\blegal\s+(?:fees?|costs?|bills?|charges|expenses)"
    r"|\b(?:fees?|costs?|bills?|charges|expenses)\s+of\s+(?:the\s+)?(?:\w+['\u2019]s?\s+)?(?:attorneys?|lawyers?|solicitors?|counsel|advocates?|barristers?))\b"
)
_BILLED = sifted(  # "its attorneys' fees shall be taxed against the Buyer", "the fees of its lawyers are paid by the Buyer"
    rf"{_BILL}[^.;]{{0,50}}?\b(?:(?:is|are|be|being)\s+(?:[a-z]+\s+)?(?:(?:taxed|awarded|charged|assessed|adjudged|levied)\s+(?:against|to|on|upon)"
    r"|(?:paid|borne|met|defrayed|reimbursed)\s+(?:in\s+full\s+)?by|(?:recoverable|recovered)\s+from)|falls?\s+(?:on|upon|to)"
    r"|(?:is|are|be|being)\s+(?:[a-z]+\s+)?(?:for\s+the\s+account|at\s+the\s+(?:cost|expense|charge))\s+of)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_PAYS_BILL = re.compile(
    rf"\s+(?:also\s+|alone\s+|then\s+|always\s+)?(?:pays|bears|meets|defrays|reimburses|owes)\s+(?!(?:its|their|his)\s+own)[^.;]{{0,50}}?{_BILL}",
    re.IGNORECASE,
)
_IN_CASE = re.compile(
    r"\b(?:if|when|whenever|where|unless|until|once|after|before|that|which|what|as|than|while)\s+(?:the\s+)?$", re.IGNORECASE
)
_OF_ITS = sifted(
    r"\b(?:rights?|interests?|benefits?|obligations?|shares?|position|stake|part|burden)(?:\s+and\s+\w+)?\s+of\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_DEALT_WITH = re.compile(  # "the rights of the Buyer may not be transferred"
    r"(?:\s+(?:under|in|by\s+virtue\s+of)\s+[^.;,]{1,40})?\s+(?:may|shall|must|can|are|is|cannot)\s*(?P<not>not\s+|never\s+|(?<=cannot)\s*)?(?:freely\s+)?be\s+(?:\w+\s+)?"
    r"(?:assigned|transferred|novated|ceded|charged|alienated|conveyed|made\s+over|passed\s+on|parted\s+with|disposed\s+of)\b(?![^.;]{0,80}\bby\b)",
    re.IGNORECASE,
)
_NEEDS_LEAVE = re.compile(  # "the Buyer needs the Seller's consent before it assigns"
    r"\s+(?:needs|requires|need|require)\s+[^.;]{0,60}?\b(?:consent|approval|leave|licen[cs]e|permission)\b[^.;]{0,20}?\b(?:before|to|for|if|in\s+order)\b",
    re.IGNORECASE,
)
_ABLE = re.compile(
    rf"(?:'s?)?\s*(?:[a-z]+\s+){{0,4}}?{_BE}\s+(?:\w+ly\s+)?(?P<not>not\s+|non-|in)?(?:freely\s+)?(?:transferable|assignable|terminable|variable|amendable|cedable"
    r"|alienable|revisable|recoverable)\b",
    re.IGNORECASE,
)
_GIVEN_TO = sifted(
    rf"\b(?:no\b[^.;:]{{0,40}})?{_BE}\s+(?:hereby\s+)?(?:not\s+)?(?:only\s+|solely\s+|exclusively\s+|also\s+)?(?:available|open|accorded|conferred|vouchsafed|allowed"
    r"|confined|exercisable|extended|secured|given)\s+(?:only\s+|solely\s+|exclusively\s+|as\s+of\s+right\s+)?(?:to|by|on|upon)\s+(?:the\s+)?$"
    r"|\b(?:lies?|rests?|resides?|shall\s+(?:lie|rest|reside))\s+(?:\w+ly\s+|only\s+|alone\s+)?(?:with|in\s+the\s+hands\s+of|in\s+the\s+gift\s+of)\s+(?:the\s+)?$"
    rf"|\b(?:{_BE})\s+(?:a|the)\s+(?:right|privilege|liberty|option|power|remedy)\s+of\s+(?:the\s+)?$"
    rf"|(?:\b{_BE}|'s)\s+(?:entirely\s+|wholly\s+|solely\s+)?(?:up\s+to|competent\s+(?:to|for)|in\s+the\s+(?:gift|hands|power|discretion)\s+of)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_SET_BY = sifted(  # "payout percentages are determined unilaterally by the Operator"
    r"\b(?:is|are|(?:is|are)\s+liable\s+to\s+be|as\s+may\s+be|such\s+as\s+(?:is|are))\s+(?:\w+ly\s+|alone\s+)?(?:determined|set|fixed|decided|chosen|prescribed|settled|declared|amended|varied|revised|selected|named|forfeited|netted)"
    r"(?:\s+(?!by\b)[\w,]+){0,8}?\s+by\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_ENABLES = sifted(
    r"\b(?:entitles?|permits?|allows?|empowers?|authori[sz]es?|enables?|gives?|confers?\s+(?:up)?on|leaves?)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_TO_DO = re.compile(
    r"(?:,\s+and\s+[^.;]{0,60}?\bentitles?\s+[^.;]{0,30}?)?,?\s+(?:but\s+not\s+[\w ]{1,30},?\s+)?(?:to\s+\w"
    r"|(?:the|a|an)\s+(?:\w+\s+)?(?:rights?|power|option|liberty"
    r"|freedom)\b|free\s+to\b)",
    re.IGNORECASE,
)
_WHATEVER = r"(?:as|whichever|wherever|whatever|whomever|whomsoever|whenever)"
_AS_IT = sifted(
    rf"\b(?:{_WHATEVER}|(?:city|place|seat|court|forum|country|venue|tribunal|other|one)\s+(?:that|which))(?:\s+(?:of\s+[^.;,]{{1,40}}?|\w+))?\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_IF = sifted(
    r"\b(?:if|when|whenever|should|where)\s+(?:the\s+)?$", re.IGNORECASE
)  # "this agreement shall cease if the Buyer so elects"
_SO_CHOOSES = re.compile(
    r"(?:,[^,;.]{0,100},)?\s+(?:shall\s+|may\s+)?so\s+(?:elect|choos|decid|resolv|determin|desir|wish)(?:e?s)?\b", re.IGNORECASE
)
_CHOOSES = re.compile(
    r"\s+(?:may\s+|shall\s+|then\s+|alone\s+){0,2}(?:elect|choos|prefer|nam|select|pick|designat|nominat|pleas|appoint|decid|fix|specif|direct)\w*\b",
    re.IGNORECASE,
)
_PAPERS = (
    r"(?:exhibit|schedule|annex\w*|appendix|edition|version|issue|text|form|list|price\s+list|guide|manual|handbook|polic(?:y|ies)|rules|terms|conditions"
    r"|rate\s+card|tariffs?|map|specification|amendment|program(?:me)?|prices|rates|fees|charges|discounts|margins|commissions?)"
)
_ISSUED_BY = sifted(
    rf"\b(?:revised|new|fresh|amended|substituted?|later|updated|replacement|further|corrected)\s+(?:\w+\s+){{0,2}}?{_PAPERS}(?:\s+(?:[A-Z]|\d+|[IVX]+))?\s+"
    r"(?:sent|issued|published|notified|posted|delivered|circulated|served|announced|made\s+known|(?:put|given|sent|brought)\s+out|laid\s+down|fixed|set)\s+by\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_TAKES_OVER = re.compile(
    r"[^.;]{0,60}?\b(?:replaces?|supersedes?|takes?\s+the\s+place|governs?|appl(?:y|ies)|binds?|prevails?|takes?\s+effect|becomes?|is\s+in\s+force)\b",
    re.IGNORECASE,
)
_WORD_OF = sifted(  # "a circular of the Seller suffices to alter the prices"
    r"\b(?:circular|notice|letter|word|decision|announcement|bulletin|e-?mail|posting|statement|memo)\s+(?:of|by|from)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_SUFFICES = re.compile(
    r"\s+(?:shall\s+|will\s+)?(?:suffices?|is\s+(?:enough|sufficient)|be\s+(?:enough|sufficient))\s+(?:to|for)\b"
    r"|\s+(?:shall\s+|will\s+|may\s+)?(?:alters?|changes?|amends?|varies|vary|replaces?)\b",
    re.IGNORECASE,
)
_OTHER_ONES = sifted(  # "the fees in Schedule C or whatever other fees the Seller announces"
    rf"\b(?:such|whatever|whichever|any)\s+(?:other|new|different|later|revised|fresh)\s+(?:\w+\s+)?{_PAPERS}\s+(?:as\s+|that\s+|which\s+)?(?:the\s+)?$",
    re.IGNORECASE,
)
_EDITION = sifted(rf"\b{_PAPERS}\s+(?:that|which|as|in\s+the\s+form\s+that)\s+(?:the\s+)?$", re.IGNORECASE)
_ISSUES = re.compile(
    r"\s+(?:has\s+|have\s+|may\s+|shall\s+)?(?:(?:most\s+)?recently\s+|last\s+|latest\s+|then\s+|from\s+time\s+to\s+time\s+|currently\s+){0,2}"
    r"(?:publish|post|plac|issu|put|circulat|notif|sent|send|promulgat|fram|releas|upload|announc|prescrib)\w*\b",
    re.IGNORECASE,
)
_THING = sifted(
    r"\b(?:count(?:y|ies)|countr(?:y|ies)|products?|items?|accounts?|regions?|areas?|towns?|lines?|customers?)\s+(?:which|that)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_REMOVES = re.compile(r"\s+(?:may\s+)?(?:removes?|withdraws?|strikes?|deletes?|excludes?|takes?\s+out)\b", re.IGNORECASE)
_AT_OPTION = sifted(r"\bat\s+the\s+(?:sole\s+|mere\s+)?(?:option|election|choice)\s+of\s+(?:the\s+)?$", re.IGNORECASE)
_BURDEN = re.compile(
    r"\b(?:dut(?:y|ies)|obligations?|burdens?|responsibilit\w+|risks?|liabilit\w+|loss(?:es)?|costs?|proof|onus|care)\b",
    re.IGNORECASE,
)
_DENIED = re.compile(r"\b(?:no|not|never|nor)\b", re.IGNORECASE)
_WITHIN = sifted(
    rf"\b(?:(?:lies?|{_BE}|falls?|stands?)\s+(?:entirely\s+|wholly\s+)?(?:within|in|at))\s+(?:the\s+)?$", re.IGNORECASE
)
_OWN = re.compile(
    r"'s?\s+(?:sole\s+|own\s+|absolute\s+|exclusive\s+)*(?:rights?|power|powers|gift|hands|option|election|choice|liberty)\b",
    re.IGNORECASE,
)
_RIGHT_OF = re.compile(
    rf"'s?\s+(?:sole\s+|own\s+|absolute\s+|exclusive\s+)*(?:right|freedom|liberty|power|option|privilege)\s+(?:to|of)\s+[^.;:]{{2,80}}?\s+"
    rf"(?:{_BE}\s+(?:not\s+(?:affected|limited|restricted|impaired|prejudiced)|unaffected|unrestricted|unimpaired|preserved|reserved|absolute|unlimited)"
    r"|continues|survives|subsists)\b",
    re.IGNORECASE,
)
