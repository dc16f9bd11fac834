"""Who has tied itself to whom: promises to deal with one alone, not to compete, to appoint nobody else."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from typing import TYPE_CHECKING

from pactlint.agreement import DutyKind, Tie
from pactlint.document import Span
from pactlint.extract.sieve import Sieve, sifted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pactlint.agreement import Duty, Mention, Party, Sentence
    from pactlint.document import Document


def ties(
    document: Document,
    sentences: Sequence[Sentence],
    parties: Sequence[Party],
    mentions: Sequence[Mention],
    duties: Sequence[Duty],
) -> tuple[Tie, ...]:
    """The promises of exclusivity in the order of the text, each where it binds.

    Told from duties ("shall not sell competing goods", "shall buy only from"), and from sentences that bind without a modal: who
    appoints another its sole outlet is bound, and where nobody but one may sell, all others are.
    """
    everyone = tuple(party.name for party in parties)
    found = [tie for duty in duties if (tie := _of_duty(document, duty, everyone))]
    starts = [mention.span.start for mention in mentions]
    for sentence in sentences:
        near = mentions[bisect_left(starts, sentence.span.start) : bisect_left(starts, sentence.span.end)]
        found += _of_sentence(document, sentence, [each for each in near if each.span in sentence.span], everyone)
    return tuple(_apart(sorted(found, key=lambda tie: (tie.span.start, not tie.grant))))


def _apart(found: Sequence[Tie]) -> Iterator[Tie]:
    """Leaves out what says of the same words that the same are bound."""
    last: Tie | None = None
    for tie in found:
        if last is None or not (tie.span.overlaps(last.span) and set(tie.bound) <= set(last.bound)):
            yield tie
            last = tie


# ---- duties and rights


def _of_duty(document: Document, duty: Duty, everyone: tuple[str, ...]) -> Tie | None:
    said = document.plain[duty.span.start : duty.span.end]
    if _UNTIED.search(said) or _ELSE.search(_BESIDE.sub(" ", said)):
        return None
    others = tuple(name for name in everyone if name not in duty.bearers)
    if duty.kind is DutyKind.PERMISSION:
        sole = _SOLE_RIGHT.search(said)
        return Tie(duty.span, others, duty.bearers, grant=True, clause=duty.clause) if sole and others else None
    if _GRANTS.search(said):
        return Tie(duty.span, duty.bearers, duty.beneficiaries or others, grant=True, clause=duty.clause)
    barred = duty.kind is DutyKind.PROHIBITION
    restrains = _restrains(said) or bool(_NO_RIVAL.search(said)) if barred else _deals_with_one(said)
    if not restrains and duty.sentence and _NONE_OF_THEM.search(said):  # "…, and Birch will sell none"
        restrains = _RIVAL.search(document.plain, duty.sentence.start, duty.span.start) is not None
    grant = bool(_HANDS_OUT.search(said) and not _RIVAL.search(said) and others)
    return Tie(duty.span, duty.bearers, others, grant=grant, clause=duty.clause) if restrains else None


_HANDS_OUT = re.compile(  # who appoints nobody else gives the other a sole right
    r"\b(?:appoint|engage|use|employ|retain|authori[sz]e|license|licence|grant|sell|supply|distribute|name|nominate)\b[^.;]{0,120}?\b(?:(?:any|no)\s+(?:other|further|second"
    r"|additional)\s+(?:\w+\s+)?(?:distributor|reseller|agent|dealer|licensee|partner|representative|outlet|franchisee|stockist|person|buyer)"
    r"|another\s+(?:\w+\s+)?(?:distributor|reseller|agent|dealer|licensee|partner|representative|outlet|franchisee|stockist|buyer|carrier|haulier|maker"
    r"|manufacturer|supplier|printer|contractor|operator)"
    r"|(?:otherwise\s+than|except)\s+(?:through|to|via)|to\s+(?:no\s+one|nobody|none)\b|(?:anyone|anybody|nobody|no\s+one|no-one|none)\s+(?:else|but|other))",
    re.IGNORECASE,
)


def _restrains(said: str) -> bool:
    """Does a prohibition keep its bearer from rivals, or from dealing with anybody else?"""
    if _RIVAL.search(said):
        return True
    if _ANYBODY_ELSE.search(said) and (_DEALS.search(said) or _CARRIES_ON.search(said)):
        return True
    return bool(_FOR_ANOTHER.search(said) and _PROVIDES.search(said))


def _deals_with_one(said: str) -> bool:
    """Does an obligation let its bearer deal with one alone?"""
    if _NO_RIVAL.search(said) or _KEEPS_OUT.search(said):
        return True
    if _ONLY.search(said) and _DEALS.search(said):
        return True
    return bool(_TO_NOBODY_ELSE.search(said) and (_DEALS.search(said) or _PROVIDES.search(said)))


# ---- sentences without a modal


@cache
def _sieve() -> Sieve:
    return Sieve([*(pattern for pattern, _ in _BY_SUBJECT), _NOBODY_BUT, _SELLS_NONE, _NEEDS, _EXCLUSIVE_TO, _RESERVED])


def _of_sentence(document: Document, sentence: Sentence, named: Sequence[Mention], everyone: tuple[str, ...]) -> Iterator[Tie]:
    plain, start, end = document.plain, sentence.span.start, sentence.span.end
    if (
        not named
        or len(everyone) < 2
        or _OF_SECURITIES.search(plain, start, end)
        or not _sieve().passes(plain[start:end])
        or _NOT_SOLE.search(plain, start, end)
    ):
        return
    for pattern, bound_is_subject in _BY_SUBJECT:
        for found in pattern.finditer(plain, start, end):
            subject = next((each for each in reversed(named) if each.span.end <= found.start("verb")), None)
            if subject is None or _UNTIED.search(found[0]) or found.start("verb") - subject.span.end > _NEAR:
                continue
            others = tuple(name for name in everyone if name not in subject.parties)
            bound, favoured = (subject.parties, others) if bound_is_subject else (others, subject.parties)
            if bound:
                yield Tie(Span(subject.span.start, found.end()), bound, favoured, grant=True, clause=sentence.clause)
    yield from _of_needs(document, sentence, named, everyone)
    yield from _of_means(document, sentence, named, everyone)
    for found in _NOBODY_BUT.finditer(plain, start, end):
        only = next((each for each in named if found.end() <= each.span.start <= found.end() + 5), None)
        others = tuple(name for name in everyone if only and name not in only.parties)
        if only and others:
            yield Tie(Span(found.start(), end), others, only.parties, grant=True, clause=sentence.clause)
    for found in _SELLS_NONE.finditer(plain, start, end):
        subject = next((each for each in reversed(named) if each.span.end <= found.start()), None)
        near = subject is not None and found.start() - subject.span.end <= _NEAR
        if subject and near and not _OTHER_SUBJECT.search(plain, subject.span.end, found.start()):
            others = tuple(name for name in everyone if name not in subject.parties)
            yield Tie(Span(subject.span.start, found.end()), subject.parties, others, grant=False, clause=sentence.clause)


def _of_means(document: Document, sentence: Sentence, named: Sequence[Mention], everyone: tuple[str, ...]) -> Iterator[Tie]:
    """Means of a party that serve one alone: "the capacity of Birch is reserved to the Venture"."""
    for found in _RESERVED.finditer(document.plain, sentence.span.start, sentence.span.end):
        owner = next((each for each in reversed(named) if found.start() - _NEAR < each.span.start < found.start("verb")), None)
        whom = next((each for each in named if found.end() <= each.span.start <= found.end() + _NEAR), None)
        others = tuple(name for name in everyone if owner and name not in owner.parties)
        if owner and others and (whom is None or whom.parties != owner.parties):
            yield Tie(Span(found.start("verb"), sentence.span.end), owner.parties, others, grant=False, clause=sentence.clause)


def _of_needs(document: Document, sentence: Sentence, named: Sequence[Mention], everyone: tuple[str, ...]) -> Iterator[Tie]:
    """What is bought from one alone, and who works for one alone, where the party is not the subject."""
    plain, start, end = document.plain, sentence.span.start, sentence.span.end
    for found in _NEEDS.finditer(plain, start, end):
        of = next((each for each in named if found.start() - _NEAR < each.span.start < found.end()), None)
        others = tuple(name for name in everyone if of and name not in of.parties)
        if of and others:
            said = Span(min(of.span.start, found.start()), found.end())
            yield Tie(said, of.parties, others, grant=False, clause=sentence.clause)
    for found in _EXCLUSIVE_TO.finditer(plain, start, end):
        whom = next((each for each in named if found.end() <= each.span.start <= found.end() + 5), None)
        others = tuple(name for name in everyone if whom and name not in whom.parties)
        if whom and others:
            yield Tie(Span(found.start(), whom.span.end), others, whom.parties, grant=True, clause=sentence.clause)


_OF_SECURITIES = sifted(r"\boptions? to purchase\b|\bbeneficial\w* own\w*|\b(?:common|capital) stock\b", re.IGNORECASE)
_OTHER_SUBJECT = re.compile(r"[:;]|\bit\b")
_NEAR = 40  # code points between a subject and its verb
_AGENT = (
    r"(?:distributors?|resellers?|agents?|dealers?|outlets?|licen[cs]ees?|licen[cs]es?|suppliers?|partners?|franchisees?"
    r"|representatives?"
    r"|providers?|sources?|sellers?|manufacturers?|makers?|channels?|vendors?|concessionaires?|stockists?|contractors?|buyers?"
    r"|appointments?"
    r"|importers?|wholesalers?|retailers?|consultants?|developers?|basis|territory|rights?|privilege|franchise|concession)"
)
_USES = (
    r"(?:sell|resell|re-sell|distribut\w+|market\w*|promot\w+|manufactur\w+|make|supply|us(?:e|ing)|develop\w*"
    r"|commerciali[sz]\w+|offer|exploit\w*"
    r"|import|service|represent|licen[cs]e|provide|produce|operate|practi[cs]e|sublicen[cs]e|selling|deal)"
)
_SOLE = (
    r"(?<!non-)(?<!non )(?<!not )(?<!nonexclusive )"
    r"\b(?:exclusive|sole|only(?!\s+(?:in|within|for|to|on|at|by|with|under|as|if|when|after|upon)\b))"
    r"(?:\s+and\s+(?:exclusive|sole|only))?"
)
_SOLE_RIGHT = re.compile(rf"{_SOLE},?\s+(?:[\w,-]+\s+){{0,3}}?rights?\b[^.;]{{0,60}}?\b{_USES}\b", re.IGNORECASE)
_SOLE_AGENT = rf"(?:{_SOLE},?\s+(?:[\w,-]+\s+){{0,5}}?{_AGENT}\b|\bexclusively\b|\bexclusivity\b|on an exclusive basis)"

_VERBS = (
    r"(?:appoints?|grants?|names?|gives?|engages?|retains?|designates?|licen[cs]es|constitutes?|nominates?|awards?"
    r"|confers?|makes?)"
)
_GRANTS = re.compile(
    rf"\b(?:appoint|grant|name|give|engage|retain|designate|license|constitute|award|confer)s?\b[^.;]{{0,160}}?{_SOLE_AGENT}",
    re.IGNORECASE,
)
_BY_SUBJECT = (
    (sifted(rf"(?P<verb>(?:\bhereby\s+)?\b{_VERBS})\b[^.;]{{0,160}}?{_SOLE_AGENT}", re.IGNORECASE), True),
    (
        sifted(
            rf"(?P<verb>\b(?:is|are|be)\s+(?:hereby\s+)?(?:appointed|granted|named|given|engaged|retained|designated"
            rf"|constituted|awarded|made))\b"
            rf"[^.;]{{0,120}}?{_SOLE_AGENT}",
            re.IGNORECASE,
        ),
        False,
    ),
    (
        sifted(
            rf"(?P<verb>\b(?:is|are|be|act|acts|serve|serves)\b)(?:\s+as)?\s+(?:\w+'s\s+|the\s+|an?\s+|its\s+"
            rf"|their\s+)?{_SOLE}\s+(?:[\w,-]+\s+){{0,4}}?"
            rf"{_AGENT}\b",
            re.IGNORECASE,
        ),
        False,
    ),
    (sifted(rf"(?P<verb>\balone\s+(?:may|shall|can|is|has)\b)[^.;]{{0,60}}?\b{_USES}\b", re.IGNORECASE), False),
    (
        sifted(
            rf"(?P<verb>\b(?:has|have|enjoys?|holds?|receives?)\b)(?!\s+(?:\w+\s+)?(?:granted|given|appointed|assigned))[^.;]{{0,30}}?{_SOLE}\s+(?:\w+\s+){{0,3}}?(?:rights?"
            rf"|privilege)\b[^.;]{{0,60}}?"
            rf"\b{_USES}\b",
            re.IGNORECASE,
        ),
        False,
    ),
)
# "Birch's requirements shall be bought exclusively from Alder", "all needs of Birch shall be met by Alder alone"
_NEEDS = sifted(
    r"\b(?:requirements?|needs?|purchases?|demand|orders|custom)\b[^.;]{0,40}?"
    r"\b(?:shall|will|must|are\s+to|is\s+to)\s+be\s+(?:purchased|bought|sourced|obtained|procured|ordered|met|supplied|satisfied"
    r"|placed|taken|drawn)\s+(?:(?:exclusively|solely|only|wholly)\s+(?:from|by|with|through)\b|(?:from|by|with|through)\s+"
    r"(?:the\s+)?[A-Z]\w+\s+(?:alone|only|exclusively)\b|from\s+no\s+(?:other|one)\b)"
)
_EXCLUSIVE_TO = sifted(
    r"\b(?:engagement|appointment|services?|dealings|efforts|work|distributorship|agency|products?|line|territory|supply|sales)\b"
    r"[^.;]{0,60}?\b(?:is|are|shall\s+be|will\s+be|remains?)\s+exclusive\s+to\s+(?:the\s+)?(?=[A-Z])",
)
# "the lines of Birch are reserved, within the Field, to the Venture"; not rights, or a matter that somebody decides
_RESERVED = sifted(
    r"\b(?:of\s+(?:the\s+)?[A-Z]\w+(?:\s+and\s+its\s+\w+)?|[A-Z]\w+'s?\s+(?:entire\s+|whole\s+)?(?!rights?\b|title|interest|patents?|marks?)[a-z]+)"
    r"\s+(?P<verb>(?:is|are|shall\s+be|will\s+be|remains?|stands?)"
    r"\s+(?:reserved|kept|(?:exclusively|solely|wholly|only)\s+(?:dedicated|devoted|committed|kept|available)"
    r"|(?:dedicated|devoted|committed|available)\s+(?:exclusively|solely|wholly|only)),?(?:\s+(?:with)?in\s+[^.;,]{1,60},)?\s+(?:to|for))"
    r"\s+(?!(?:a|the)\s+(?:decision|vote|determination|approval)|decision|itself|themselves|determin|decid)",
)
_NOBODY_BUT = sifted(
    r"\b(?:nobody|no\s+one|no-one|no\s+(?:other\s+)?person|none|no\s+party)\s+(?:else\s+)?(?:but|other\s+than|except|save"
    r"|apart\s+from)(?:\s+for)?\s+"
    rf"|\bno\s+[^.;]{{0,120}}?\b(?:by|from|through|with)\s+any\s+(?:\w+\s+)?(?:hands?|houses?|firms?|carriers?|hauliers?|printers?|brewers?|{_AGENT})"
    r"\s+(?:but|other\s+than|except|save)\s+(?:for\s+)?",
    re.IGNORECASE,
)
_SELLS_NONE = sifted(
    r"\b(?:sells?|stocks?|carr(?:y|ies)|handles?|deals?\s+in|represents?|promotes?|markets?|offers?|buys?|keeps?|takes?\s+on|(?:works?|acts?|bids?)\s+for|deals?\s+with|buys?\s+from|sells?\s+to)\s+"
    r"(?:(?:only\s+[^.;]{0,40}\band\s+)?nobody\s+else(?:'s)?\b|no\s+one\s+else\b(?!')|no\s+(?:one\s+else's|(?:\w+\s+)?(?:compet\w+|rival\w*|other\s+(?:maker"
    r"|manufacturer|brand|line)))"
    r"|none\s+(?:but|that\s+compete))"
    r"[^.;]{0,60}",
    re.IGNORECASE,
)
_NOT_SOLE = re.compile(
    r"\bnon-?\s?exclusive|\bnot\s+(?:be\s+)?(?:an?\s+|the\s+)?(?:exclusive|sole)|\bnothing\s+in\b[^.;]{0,60}\bexclusiv",
    re.IGNORECASE,
)
_UNTIED = sifted(
    r"\bwithout\s+(?:[\w,-]+\s+){0,4}?exclusivity\b|\b(?:no|not\s+(?:of|an?y?))\s+exclusivity\b|\b(?:cannot|can\s+not)\s+(?:reasonably\s+|readily\s+)?(?:obtain|get|find|buy|procure)\b"
    r"|\bnon-?\s?exclusive|\bnot\s+(?:be\s+)?(?:an?\s+|the\s+)?(?:exclusive|sole)|exclusive\s+(?:of|jurisdiction|venue|remed\w+"
    r"|property|owner\w*|control"
    r"|competence|discretion|forum|risk|cost|expense|responsib\w+|benefit)|sole(?:\s+and\s+\w+)?\s+(?:discretion|remed\w+"
    r"|property|owner\w*|cost|expense|risk"
    r"|responsib\w+|judg\w+|jurisdiction|option|benefit|purpose)|exclusively\s+(?:own|vest|for\s+the\s+purpose|govern"
    r"|responsib|in\s+the\s+courts?|by\s+the\s+(?:laws?|courts?))"
    r"|right,?\s+title|title\s+(?:and|or)\s+interest|rights?\s+(?:to\s+)?(?:control|determine|decide|defend|prosecute|manage"
    r"|terminate)",
    re.IGNORECASE,
)
_ELSE = sifted(
    r"\b(?:disclos\w+|confiden\w+|assign\w*|(?-i:transfer\w*)|sub-?contract\w*|delegat\w+|encumb\w+|pledge|access|reverse|solicit(?!ations?\b(?!\s+of)|(?:ing)?\s+(?:orders|custom|enquiries))\w*"
    r"|hire|recruit\w*|infring\w+|remov\w+"
    r"|disparag\w+|mak(?:e|ing)\s+(?:any|no)\s+(?:\w+,?\s+(?:or\s+)?){0,3}(?:statements?|comments?|remarks?)(?!\s+(?:in\s+)?favou?r)|publicity|hold\s+(?:itself|themselves)\s+out|press|(?<!holds\s)(?<!hold\s)shares?|membership|votes?|incorporat(?:e[sd]?|ion)|owns?\s+exclusively|perform\s+(?:its|any"
    r"|the)\s+\w*\s*(?:duties|obligations|services)"
    r"|bribe\w*|gift\w*|unfair|misrepresent\w*|anti-?compet\w+"
    r"|competition\s+(?:laws?|authorit\w+)"
    r"|competitive\s+(?:pric\w+|bid\w*|tender\w*)|liable|liability|damages|indemnif\w+|regist\w+|domain|report\w*"
    r"|travel\w*|employees?\s+of|offers?\s+of\s+(?:work|employment)|entic\w+|reproduc\w+|sublicensees?|waivers?|(?:offers?|promises?)\s+to\s+pay)\b|\bno\s+further\s+rights?\b"
    r"|\b(?:rights?|licen[cs]es?)\s+(?:granted|given|licensed)\s+(?:to\s+\w+\s+)?(?:hereunder|herein|hereby)\b"
    r"|\bothers?\s+than\s+(?:\w+\s+){0,3}?(?:customers?|users?|subscribers?)\b|\bbe\s+responsible\b"
    r"|\buse\s+any\s+(?:\w+,?\s+){0,3}?(?:logos?|names?|marks?|trade-?\s?marks?)\b",
    re.IGNORECASE,
)
_BESIDE = re.compile(  # what a promise not to compete says by the way
    r"\b(?:hold(?:ing)?|own(?:ing)?|acquir(?:e|ing)|interest\s+in)\b[^.;,]{0,60}\b(?:shares?|stock|securities)\b|\bfor\s+incorporation\s+in(?:to)?\b",
    re.IGNORECASE,
)
_RESTRICTED = (
    r"(?-i:Restricted|Prohibited|Conflicting|Excluded)\s+"
    r"(?-i:Business|Product|Goods|Service|Offering|Activit|Line|System|Work|Article)"
)
_KEEPS_OUT = re.compile(
    rf"\b(?:keep|keeps|stay|stays|remain|remains)\b[^.;]{{0,60}}?\b(?:out\s+of|away\s+from|clear\s+of|aloof\s+from)\b[^.;]{{0,60}}?\b(?:compet\w+|rival\w*|{_RESTRICTED})"
    rf"|\b(?:turn(?:s|ing)?\s+(?:down|away)|declin\w+|refus\w+|reject\w*)\b[^.;]{{0,60}}?\b(?:makers?|sellers?|suppliers?|orders?|work|business|custom|offers?|invitations?|approach\w*)\b"
    rf"[^.;]{{0,40}}?\b(?:compet\w+|rival\w*|{_RESTRICTED})"
    rf"|\bno\s+(?:hand|dealings?|involvement|truck|business)\b[^.;]{{0,60}}?\b(?:compet\w+|rival\w*|{_RESTRICTED})"
    rf"|\b(?:nobody|no\s+one|no-one|no\s+other\s+\w+)'s\s+(?:\w+\s+)?(?:compet\w+|rival\w*)"
    rf"|\bno\s+(?:\w+\s+)?{_RESTRICTED}",
    re.IGNORECASE,
)
_PROVIDES = re.compile(
    r"\b(?:furnish\w*|provid\w+|deliver\w*|ship(?:s|ped|ping)?|lend|lends|place[sd]?|connect\w*|host\w*|stor(?:e|es|ing)|haul\w*|transport\w*|carr(?:y|ies)"
    r"|make\b[^.;]{0,40}?\bavailable|reserv\w+|devot\w+|dedicat\w+|print\w*|brew\w*|mill|process\w*|pack\w*|install\w*|render\w*|perform\w*|give|gives|grow|employ(?=\s+(?:no|an)))\b",
    re.IGNORECASE,
)
_TO_NOBODY_ELSE = re.compile(
    r"\b(?:to|for|with|from|through)\s+(?:no\s+one|no-one|nobody|none|no\s+(?:\w+\s+){1,3}?)\s*(?:else|besides|but|save|except|other\s+than|apart\s+from)\b"
    r"|\b(?:and|but)\s+(?:to|for|with|from|through)\s+no\s+other\s+(?!purpose|reason|place|use\b|time|country|territory|way|end\b|cause|account|sum|amount|matter)\w+"
    r"|(?<!\bthat\s)(?<!\bwhich\s)\bno\s+(?:\w+\s+){1,8}?(?:save|except|but|otherwise\s+than|other\s+than)\s+(?:to|through|from|with|for)\s+(?:the\s+)?[A-Z]"
    r"|\b(?:to|for|with|from|through)\s+(?:the\s+)?(?-i:[A-Z]\w+)\s+(?:only|alone)\b",
    re.IGNORECASE,
)
_NONE_OF_THEM = re.compile(
    r"\A\W*(?:shall|will|must)\s+(?:\w+\s+){1,3}(?:none|no\s+such\s+\w+|neither)\b(?!\s+(?:but|save|except|other))", re.IGNORECASE
)
_FOR_ANOTHER = re.compile(
    r"\b(?:to|for|with|from|through|use|using)\s+(?:another|(?:any|some)\s+other)\s+(?!part(?:y|ies)\b|purpose|reason|place|time|country|territory|way\b|address|member|agreement|means|manner|form\b|person'?s?\s+benefit)\w+",
    re.IGNORECASE,
)
_RIVAL = re.compile(
    rf"\b{_RESTRICTED}"
    r"|\b(?:compet(?:e|es|ed|ing|itor|itors|itive)|rival\w*|substitut\w+\s+(?:of|for))\b|\b(?:same|similar|like|substitut\w*"
    r"|equivalent)\s+(?:\w+\s+){0,2}?(?:products?|goods|services?|business\w*|kind"
    r"|instruments?|lines?|class|description|nature)\b|\bdo(?:es)?\s+the\s+same\s+(?:job|work)|\bother\s+(?:people|makers?"
    r"|manufacturers?)(?:'s?)?\b",
    re.IGNORECASE,
)
_ANYBODY_ELSE = re.compile(
    rf"\b(?:any|no|some)\s+(?:other|further|second|additional|third)\s+(?:\w+\s+)?(?:{_AGENT}|persons?|part(?:y|ies)|firms?"
    rf"|bidders?|tenderers?|offerors?|makers?|houses?|principals?|brands?|lines?|makes?|customers?|compan(?:y|ies)|entit(?:y|ies))\b|\banother\b|\bothers\b"
    r"|\bany\s+other\s+(?:\w+\s+){0,3}?(?:farms?|business(?:es)?|plants?|projects?|ventures?|stores?|shops?|outlets?|enterprises?"
    r"|undertakings?|restaurants?|hotels?|clinics?|mills?|mines?|fields?|vessels?|routes?|brands?|programmes?|programs?|products?"
    r"|facilit(?:y|ies)|schools?|platforms?)\b|\botherwise\s+than\s+(?:through|with|from|for|via|by|in)\b"
    r"|\b(?:to|from|for|with|through)\s+any\s+other\s+(?!place\b|purpose|use\b|reason|country|market|territor|means|way\b|form\b"
    r"|party\b|agreement|terms?\b|address|cause|time\b|member)\w+"
    r"|\bthird\s+part(?:y|ies)\b|\banyone\s+else|\banybody\s+else|\belsewhere\b|\bother\s+than\s+(?-i:through|to(?=\s+(?:the|its|an?|those|any|such|[A-Z]\w*)\b)|from|with|by|via|the\s+[A-Z]\w+|[A-Z]\w+|those\s+of|its\s+own|on\s+behalf)\b|\belse\b"
    r"|\bany\s+person\s+(?:other|except|but|save)|\bexcept\s+(?:to(?!\s+the\s+extent)|from|through|with)"
    r"|\b(?:direct(?:ly)?\s+to|itself\b|there\s+itself)|\bto\s+anyone\s+but",
    re.IGNORECASE,
)
_DEALS = re.compile(
    r"\b(?:traffic\w*|vend|appoint\w*|engag\w+|suppl(?:y|ies|ied)|sell\w*|resell\w*|distribut\w+|market\w*|promot\w+|purchas\w+|buy\w*"
    r"|sourc\w+|obtain\w*|procur\w+|licen[cs]\w+|represent\w*|deal\w*|handl\w+"
    r"|stock\w*|manufactur\w+|make(?!\s+(?:[\w-]+\s+){0,3}?(?:available|representations?|warrant\w+|statements?|claims?|commitments?|payments?|changes?|use|copies|public)\b)|produc\w+|develop\w*|collaborat\w+|partner\w*|negotiat\w+|act|quot\w+|offer\w*|carry"
    r"|carries|grant\w*|order\w*|acquir\w+|enter\w*|co-?operat\w+|work|bid|tender|team|tak(?:e|es|ing)\s+on|submit\w*)\b",
    re.IGNORECASE,
)
_CARRIES_ON = re.compile(
    r"\b(?:own|operat\w+|run|invest\w*|particip\w+"
    r"|establish\w*|set\s+up|open|install\w*|trad(?:e|es|ing))\b",
    re.IGNORECASE,
)
_ONLY = sifted(
    r"\b(?:exclusively|solely|only|wholly)\s+(?:from|through|with|via|(?:to|by|for)(?=\s+(?:the\s+)?(?:[A-Z](?!\w+s\b)|other\b|us\b|you\b)))\s+(?!the\s+(?:purpose|extent|laws?|territory)|such\s+purpose|purposes?\b|(?:its|their)\s+(?:own|internal))"
    r"|\bexclusively\b(?!\s+(?:in|at|on|under|within|own|by|for|responsib|liab))"
    r"|\ball\s+(?:of\s+)?(?:its|their|his)\s+(?:\w+\s+){0,3}?(?:requirements?|needs?|purchases?|demand)\b[^.;]{0,40}\bfrom\b"
    r"|\b(?:from|through|with|to)\s+(?:no\s+one|nobody|none)\s+(?:else|but|other)"
    r"|\b(?:no\s+one|nobody|none)\s+(?:else|but|other\s+than)|\b(?:from|through|with|to)\s+[A-Z]\w+\s+(?:alone|only)\b"
    r"|\b(?:confine|limit|restrict)s?\s+(?:all\s+(?:of\s+)?)?(?:its|their)\s+(?:\w+\s+){0,2}?(?:purchases?|orders?|dealings|custom"
    r"|sales|buying|trade|business)\b[^.;]{0,40}\bto\b"
    r"|\bno\s+(?:\w+\s+){1,4}?(?:but|save|except|other\s+than)\b|\bno\s+\w+\s+(?:with|from|to|for)\s+(?:another|any\s+other)\b",
)
_NO_RIVAL = sifted(
    r"\b(?:sell|supply|deal|trade|work|act|buy|license|furnish|deliver|offer)\s+(?:[\w,'-]+\s+){0,6}?(?:to|with|through|from|for|in)\s+no\s+other\b"
    r"(?!\s+(?:purpose|place|use|country|territory|way|end|person'?s?\s+account))"
    r"|\bof\s+no\s+other\b|\bgive\b[^.;]{0,30}\ball\s+(?:of\s+)?(?:its|their)\s+(?:\w+\s+){0,2}?(?:custom|trade|business|orders)\b"
    r"|\b(?:use|fit|install|stock|carry|serve|pour|run)\s+no\s+(?:\w+\s+){1,3}?(?:but|other\s+than|except|save)\b"
    r"|(?<!which\s)(?<!that\s)\bno\s+(?:\w+\s+)?(?:compet\w+|rival\w*)|\b(?:appoint|engage|supply|authori[sz]e|license)\s+no\s+(?:other|further"
    r"|second)\b|\bno\s+(?:interest|part|share|stake|concern)\b[^.;]{0,80}(?:compet\w+|rival\w*|like\s+(?:kind|nature)|similar)"
    r"|\b(?:refrain|abstain|desist)\w*\s+from\b[^.;]{0,80}(?:compet\w+|rival\w*|substitut\w+)",
    re.IGNORECASE,
)
