"""Where an agreement keeps a party out of a trade, for how long after its end, and whether it says where."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

from pactlint.agreement import NonCompete, Role, Unread
from pactlint.document import Span
from pactlint.extract.sieve import Sieve, sifted
from pactlint.quantity import Duration, Unit

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pactlint.agreement import Amount, Sentence
    from pactlint.document import Document
    from pactlint.quantity import Quantity


def noncompetes(document: Document, sentences: Sequence[Sentence], amounts: Sequence[Amount]) -> tuple[NonCompete, ...]:
    """The sentences that forbid a party to compete, in the order of the text; what merely says that it may, is none."""
    return tuple(
        _read(document, sentence, words, [amount for amount in amounts if amount.span in sentence.span], amounts)
        for sentence in sentences
        for words in _forbidden(document.plain, sentence.span)
    )


def _forbidden(plain: str, sentence: Span) -> Iterator[Span]:
    """The words from the prohibition to the end of what it forbids, at most one stretch for a sentence."""
    said = plain[sentence.start : sentence.end]
    if not _sieve().passes(said) or _ALLOWS.search(said) or _OTHERWISE.search(said):
        return
    after = _AFTERWARDS.search(said) is not None or _RESTRICTED.search(said) is not None
    for forbids in _FORBIDS.finditer(said):
        competing = _COMPETES.search(said, forbids.start()) or (_traded(said, forbids.end()) if after else None)
        if competing and competing.start() - forbids.end() < _REACH and not _UNBOUND.match(said, forbids.end()):
            end = _END.search(said, competing.end())
            yield Span(sentence.start + forbids.start(), sentence.start + (end.start() if end else len(said)))
            return


def _traded(said: str, start: int) -> re.Match[str] | None:
    found = _TRADES.search(said, start)
    return None if found and _FREES.search(said, start, found.start()) else found


@cache
def _sieve() -> Sieve:
    return Sieve([_COMPETES, _TRADES])


def _read(document: Document, sentence: Sentence, words: Span, amounts: Sequence[Amount], every: Sequence[Amount]) -> NonCompete:
    said = document.plain[sentence.span.start : sentence.span.end]
    afterwards = _AFTERWARDS.search(said) is not None
    length = next((amount for amount in amounts if amount.role is Role.RESTRAINT), None)
    if length is None and afterwards:
        length = next((amount for amount in amounts if _lasts(amount)), None)
    if length is None and (period := _RESTRICTED.search(said)):
        length = _as_defined(document.plain, period[1], every)
    return NonCompete(
        span=words,
        length=length,
        lasting=afterwards or length is not None,
        endless=_ENDLESS.search(said) is not None,
        placed=_is_placed(document.text[sentence.span.start : sentence.span.end]),
        clause=sentence.clause,
    )


def _as_defined(plain: str, term: str, amounts: Sequence[Amount]) -> Amount | None:
    """How long a defined period goes on after the end: "the Restricted Period" means the term and four years."""
    defines = re.compile(rf"[\"“]{re.escape(term)}[\"”]\s+(?:shall\s+)?means?\b([^.;]{{0,200}})", re.IGNORECASE).search(plain)
    if defines is None or not _FOLLOWS.search(defines[1]):
        return None
    return next((amount for amount in amounts if amount.span in Span(*defines.span()) and _lasts(amount)), None)


def _lasts(amount: Amount) -> bool:
    if amount.role not in {None, Role.TERM, Role.SURVIVAL}:
        return False
    value: Quantity | Unread = amount.value
    return isinstance(value, Unread) or (isinstance(value, Duration) and value.unit in {Unit.YEAR, Unit.MONTH, Unit.QUARTER})


def _is_placed(text: str) -> bool:
    if _PLACE.search(text):
        return True
    return any(named[1] not in _NO_PLACES for named in _NAMED_PLACE.finditer(text))


_REACH = 200  # characters between "shall not" and "compete": "directly or indirectly, alone or through others, …"
_FORBIDS = sifted(
    r"""\b(?:(?:shall|will|must|may|can|do|does|doth|should)\s+(?:(?:at|on|in|for|during)\s[^.;]{0,60}?)?(?:not|never|neither)\b|cannot\b|(?:shall|will|must|may)\s+at\s+no\s+time\b|\b(?:makes?|sells?|supplies|deals?\s+in)\s+no\b|(?:neither|no|nor)\b[^.;]{0,60}?\b(?:shall|will|may|must)\b
    |(?:agree|undertake|covenant|promise|procure)s?\s(?:[^.;]{0,80}?\s)?(?:not\sto|to\srefrain|that\s[^.;]{0,60}?\bnot)\b
    |(?:refrain|abstain|desist|forbear|debarred|barred|precluded|prohibited|restrained|excluded)\w*\s(?:\w+\s){0,4}?from\b|restraint\s(?:on|upon|of)\s[^.;]{0,60}?\bfrom\b
    |(?:keep|stay|remain)s?\sout\sof\b|forbidden\s(?:\w+\s){0,3}?to\b|(?:abstention|abstinence|forbearance)\sfrom\b|do\snot\b)""",
    re.VERBOSE | re.IGNORECASE,
)
_COMPETES = sifted(
    r"""\bcompet(?:e|es|ing|ition)\b(?!\s+(?:law|authorit|commission|act\b))|\brival(?:s|ling)?\b
    |\b(?:engage|engaged|engages|carry|carries|concerned|interested|participate|set\sup|establish|conduct|operate|run|own|invest|be\sin|is\sin|involved|undertake|deal|trade|sell|make|manufacture|market|distribute|provide|offer|supply|employed|work)\b[^.;]{0,120}?
      \b(?:compet\w+|rival\w*|(?:like|same|similar)\s(?:\w+\s){0,2}?(?:trade|business|goods|products?|kind|services?|nature|plant|factory|mill|works|shop|outlet|undertaking|enterprise|facility)|any(?:\sother)?\s(?:business|trade|enterprise|activity|branch|line\sof)|anything\s(?:like|similar)|business\s(?:concerned|connected|related|of|in)|trade\sor\sbusiness)\b
    |\b(?:have|has|take|takes)\s(?:any|a|no)\s(?:hand|part|share|interest|stake)\sin\s(?:any|the|a|an)\s(?:[\w-]+\s){0,4}?(?:of|business|trade|enterprise|firm|company)\b
    |\bengages?,[^,.;]{0,40},\sin\s[^.;]{0,80}?\bof\s(?:any|every|whatever|whatsoever|all)\s(?:kind|type|sort|description|nature)s?\b
    |\bout\sof\s(?!(?:the|an?|its|their|any|all|every)\b)[a-z][\w-]+(?:\s[a-z][\w-]+){0,3}?\s(?:delivery|delivering|making|selling|brewing|milling|farming|shipping|building|printing|carriage|haulage|distribution|retail|wholesale|production|manufacture|catering|logistics|publishing)\b
    |\bfrom\s(?:the|any|all)\s(?:[\w-]+\s){1,3}?(?:trade|business|industry)\b
    |\bout\sof\s(?:the|any|all|every)\s(?:[\w-]+\s){1,3}?(?:trade|business|industry|market)\b
    |\b(?:exercise|follow|practi[cs]e|pursue|ply)\s(?:the|any|a|that)\s(?:[\w-]+\s)?(?:trade|calling|business|craft|mystery|profession)\b
    |\b(?:work|act|deal|trade|sell|carry|stock|handle|make|market|distribute|have\sto\sdo\swith|interest\sitself)\w*\b[^.;]{0,80}?\b(?:any|every|another|other)\s(?:other\s)?(?:[\w-]+\s)?(?:makers?|manufacturers?|producers?|sellers?|suppliers?|houses?|brands?)\b
    |\b(?:sell|make|manufacture|deal\sin|trade\sin|market|distribute|supply|offer|handle|stock|have\sto\sdo\swith|produce|carry\son|engage\sin)s?\b(?![^.;]{0,40}\b(?:warrant|represent|claim|payment|statement|commitment|promise|loan|gift|charge|deduction)\w*\b)
      [^.;]{0,100}?\bof\s(?:any|every|whatever|whatsoever|all)\s(?:other\s)?(?:kind|type|sort|description|nature)s?\b""",
    re.VERBOSE | re.IGNORECASE,
)
_TRADES = sifted(  # whatever it is that a party may not sell after the end, unless it is what the agreement was about
    r"""\b(?:sell|make|manufacture|produce|deal\sin|trade\sin|supply|market|distribute|service|import|export|build|brew|carry\son|operate|open|run)s?\s
    (?!(?:the|its|their|his|such|said|these|those|any\s(?:such|of|Products?|stock|remaining)|remaining|stock|Products?|Licensed|off|to|as|for|in|with|on|by|of|and|or|that|any)\b)
    (?:(?:any|an?|or\s\w+|,\s\w+)\s)?[a-z][\w-]+""",
    re.VERBOSE,
)
_UNBOUND = re.compile(r"\s+be\s+(?:required|obliged|obligated|liable|responsible|bound)\b", re.IGNORECASE)
_FREES = re.compile(
    r"\b(?:(?:but|and)\s+may|release|relieve|affect|prejudice|preclude|limit|impair|discharge|obligation|liab\w+)\b",
    re.IGNORECASE,
)
_RESTRICTED = re.compile(
    r"\b(?:during|throughout|within|in|for)\s+(?:the|such)\s+((?:restricted|restraint|restriction|non-?compet\w+|covenant)\s+period)\b",
    re.IGNORECASE,
)
_FOLLOWS = re.compile(
    r"\b(?:after|following|follow|follows|from\s+the\s+end|thereafter|next|beyond|succeeding|ensuing)\b", re.IGNORECASE
)
_END = re.compile(r"[;.]|,\s+(?:and|but)\s+(?:shall|will|may|the\s+restraint)|\b(?:provided|except|save)\b", re.IGNORECASE)
_ALLOWS = sifted(
    r"\b(?:nothing\b[^.;]{0,80}\b(?:prevent|restrain|restrict|prohibit|preclude|oblige|limit)|(?:remains?|be|is|are)\s+free\s+to\b"
    r"|not\s+(?:be\s+)?(?:prevented|restrained|restricted|prohibited|precluded)\b|does\s+not\s+(?:prevent|restrain|restrict|prohibit)"
    r"|(?:restrict|limit|fetter|curtail|impair|abridge|interfere\s+with)\s+the\s+(?:freedom|liberty|right)\b)",
    re.IGNORECASE,
)
_OTHERWISE = sifted(
    r"\b(?:disclos\w+|confidential\w*|secre\w+|employees?|staff|personnel|solicit\w*|records?|destroy|assign|books)\b(?![^.;]*\bcompet)"
    r"|\b(?:tempt|lure|coax|woo|draw)\w*\s+away\b|\b(?:persons?|people|those|anyone|anybody)\s+(?:who\s+(?:is|are|was|were)\s+)?employed\b"
    r"|\boffer\w*\s+(?:of\s+)?(?:work|employment|a\s+(?:job|post|position))\b"
    r"|\banything\s+of\s+(?:any\s+)?value|\bpayment\s+or\s+transfer|\bactivit(?:y|ies)\b(?![^.;]*\bcompet)[^.;]{0,60}\b(?:negative|adverse|harmful)\s+(?:impact|effect)"
    r"|\b(?:disparag\w+|infring\w+|publish\w*|defam\w+|entic\w+|announce\w*|utter\w*)\b",
    re.IGNORECASE,
)
_AFTERWARDS = sifted(
    r"\b(?:after|following|from|upon|on|since|beyond|subsequent\s+to|when|once)\s+(?:(?:the|this|its|such|any|date|of|agreement|venture|effective|next|said|his|their)\s+){0,5}"
    r"(?:terminat\w+|expir\w+|end|ends|ended|determination|cessation|completion|parting|separation|cesser|stops?|lapses?|runs\s+out|comes\s+to\s+an\s+end|is\s+over|(?:it|this)\s+(?:stops|ends)|transfer|sale\s+of\s+its|disposal|we\s+part|part\s+company|withdraw\w+|dissolution|ceas\w+|agreement\s+ends)\b"
    r"|\b(?:thereafter|afterwards?|hereafter|post-?termination)\b|\b(?:weeks?|months?|quarters?|years?)\s+of\s+(?:the\s+|its\s+)?(?:terminat\w+|expir\w+|end|determination)\b",
    re.IGNORECASE,
)
_ENDLESS = re.compile(
    r"\b(?:at\s+any\s+time\s+(?:t?here)?after|at\s+no\s+time\s+(?:there)?after|forever|for\s+ever(?:more)?|ever\s+after|for\s+good|in\s+perpetuity|perpetual\w*|without\s+limit\w*\s+(?:of|as\s+to|in)\s+time"
    r"|at\s+all\s+times\s+(?:there)?after|indefinitely|never\s+(?:thereafter|again))\b",
    re.IGNORECASE,
)
_PLACE = re.compile(
    r"\b(?:[Tt]erritor(?:y|ies)|TERRITORY|count(?:y|ies|ry|ries)|states?|States?|Province|provinces?|districts?|regions?|Region|cit(?:y|ies)"
    r"|towns?|miles|kilomet(?:re|er)s|km|radius|continent|area|[Aa]nywhere|world(?:-?wide)?|[Ww]here)\b"
)
_NAMED_PLACE = re.compile(r"\b(?:in|within|throughout|inside|across|of|into)\s+(?:the\s+)?([A-Z][a-z]+)\b")
_NO_PLACES = frozenset(
    (
        "Business Field Term Agreement Section Article Clause Schedule Party Parties Company Venture Products Product Services "
        "Service Alliance Program Programme Project Restricted Effective Competing Competitive Joint Affiliate Affiliates Member "
        "Members Exhibit Annex This Each Any"
    ).split()
)
