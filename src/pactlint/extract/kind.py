"""What type of agreement it is, told by its title, its opening words and the roles its parties have."""

from __future__ import annotations

import re
from itertools import islice
from math import exp
from typing import TYPE_CHECKING

from pactlint.agreement_type import AgreementType
from pactlint.document import Span
from pactlint.extract.ancillary import ancillary
from pactlint.extract.sieve import sifted

if TYPE_CHECKING:
    from pactlint.document import Document


def kind(document: Document, title: Span) -> tuple[AgreementType, float]:
    """The likeliest type and its probability; `other` where neither the title nor the opening words tell one.

    Words of the title weigh most, its last ones a little more ("Development and Supply Agreement" is one of supply); those of the
    parties and recitals decide where the title does not. Weights and scale were set on the agreements of the corpus.
    """
    scores = dict.fromkeys(AgreementType, 0.0)
    scores[AgreementType.OTHER] = _UNKNOWN
    telling = _weigh_title(_words(document, title), scores)
    if _begins_with_an_amendment(document.plain) or _amends_another(document.plain):
        scores[AgreementType.AMENDMENT] += _SURELY
    if beside := ancillary(document.plain):
        scores[beside] += _SURELY
    if _INSTALLED.search(document.plain, 0, _OPENING):
        scores[AgreementType.OTHER] += _SURELY
    _weigh_opening(document.plain, title.end, scores, times=1.0 if telling else _UNTITLED)
    best = max(scores, key=lambda type_: scores[type_])
    total = sum(exp((score - scores[best]) / _SCALE) for score in scores.values())
    return best, round(1 / total, 3)


_LONGEST_TITLE = 200
_OPENING = 5000
"""Code points read after the title: the parties and the recitals of most agreements."""
_UNKNOWN = 1.2
_LAST_WORD = 0.6
_MOST_TIMES = 3
_UNTITLED = 2.5
"""How much more the opening weighs where the title tells nothing ("AGREEMENT")."""
_SCALE = 1.0
_SURELY = 11
_INSTALLED = sifted(  # the terms on which a user gets software
    r"\b(?:by|before|prior to) (?:downloading|installing|clicking|opening the (?:sealed )?package|using the software)\b",
    re.IGNORECASE,
)
_FIRST_PAGES = 12_000
_MADE = r"\b[^.]{0,200}?\b(?:is|are|was) (?:made|entered|dated|executed|effective|by and between)\b"
_AMENDMENT_MADE = sifted(rf"\bthis (?:[\w#.-]+\s+){{0,3}}amendment{_MADE}", re.IGNORECASE)
_AGREEMENT_MADE = sifted(rf"\bthis (?:[\w#.-]+\s+){{0,6}}(?:agreement|contract|deed){_MADE}", re.IGNORECASE)

_AMENDS = sifted(r"\bamends? (?:and supplements? )?(?:that certain|the)\b[^.;]{0,120}?\bagreement\b", re.IGNORECASE)
_ELSE_UNCHANGED = sifted(
    r"\b(?:modifications?|amend(?:ed|ments?)|chang(?:es|ed)|provided|set forth)\b[^.]{0,80}\bagreement\b[^.]{0,40}"
    r"\b(?:remains?|continues?) (?:unchanged and )?in full force\b",
    re.IGNORECASE,
)

# (type, words, weight in the title, weight each time in the opening)
_CUES = (
    (
        AgreementType.AMENDMENT,
        r"amendment|addendum|side letter|supplement(?:al)? (?:deed|agreement)|deed of variation|variation agreement",
        11,
        0,
    ),
    (AgreementType.CONFIDENTIALITY, r"non-?\s?disclosure|confidentiality|\bm?nda\b|secrecy|confidential disclosure", 9, 0.2),
    (AgreementType.TEAMING, r"teaming|consortium|joint bid", 6, 1.5),
    (AgreementType.JOINT_VENTURE, r"joint[- ]venture", 6, 1),
    (
        AgreementType.JOINT_VENTURE,
        r"shareholders?'? agreement|operating agreement|partnership deed|limited liability company agreement",
        4,
        0.5,
    ),
    (AgreementType.ALLIANCE, r"alliance|collaborat\w+|co-?operat\w+|partnering", 5, 0.6),
    (AgreementType.ALLIANCE, r"partnership|memorandum of understanding|framework", 2.5, 0.1),
    (AgreementType.ALLIANCE, r"(?:[\w-]+ )?partnership (?:and|&) (?:[\w-]+ ){1,3}agreement", 6, 0),  # a partnership before all
    (AgreementType.CO_BRANDING, r"co-?brand\w*|co-?market\w*|co-?promot\w*|joint marketing", 6, 1),
    (AgreementType.CO_BRANDING, r"sponsor\w*|endors\w+|promot\w+|affiliate|advertis\w+|marketing|naming rights", 3.5, 0.25),
    (
        AgreementType.RESELLER,
        r"resell\w*|distribut\w+|dealer\w*|franchis\w+|sales represent\w+|value[- ]added|sales agen\w+|referral",
        5,
        0.6,
    ),
    (AgreementType.RESELLER, r"\bagency\b|\bagent\b", 3.5, 0.2),
    (
        AgreementType.DEVELOPMENT,
        r"develop\w*|research|technology transfer|intellectual property|patent|commerciali[sz]ation",
        3.5,
        0.2,
    ),
    (AgreementType.DEVELOPMENT, r"licen[cs]\w+", 3.2, 0.25),
    (
        AgreementType.SUPPLY,
        r"suppl(?:y|ier)|manufactur\w+|outsourc\w+|hosting|procurement|consult\w+|transportation|tolling",
        4.5,
        0.4,
    ),
    (AgreementType.SUPPLY, r"services?|maintenance|support|purchase", 3.2, 0.1),
    (AgreementType.OTHER, r"non-?compet\w+|non-?solicit\w+|not to compete", 6, 0.2),
    (  # what is agreed with a shareholder or a bidder, whatever it calls itself
        AgreementType.OTHER,
        r"annual meeting|standstill|proxy (?:statement|contest|materials|solicitation)|beneficially own\w*"
        r"|tender offers?|squeeze-out|rule 145",
        6,
        2.6,
    ),
    (  # what is agreed on a life that is insured, between employer and employee
        AgreementType.OTHER,
        r"split[- ]dollar|cash (?:surrender )?value of the polic\w+|insured'?s'? (?:death|life)|death (?:proceeds|benefits?)",
        6,
        2,
    ),
    (  # what is sold to the public or placed with investors
        AgreementType.OTHER,
        r"(?:offered|offering of(?: the)?) (?:shares|securities|units|notes)|(?:subscription|community|rights) offering"
        r"|(?:closing of|sold in) the offering"
        r"|plan of conversion|private placement|placement agents?|accredited investors?|subordinated notes|owner trust|depositor",
        6,
        1.8,
    ),
    (AgreementType.OTHER, r"prospectus", 6, 0.5),
    (  # what an owner puts in, or an adviser waives, so that a company or a fund can stand
        AgreementType.OTHER,
        r"(?:capital|net worth|liquidity|solvency|income|surplus) (?:maintenance|support)|keep-?well|comfort letter"
        r"|(?:fee|expense)s? (?:waiver|limitation|cap|reimbursement)|total adjusted capital|risk[- ]based capital",
        7,
        1.6,
    ),
    (AgreementType.OTHER, r"credit agreement|loan agreement|borrower|lessor|master lease", 7, 1.3),
    (
        AgreementType.OTHER,
        r"guarant(?:y|ees?|ies)\b|surety|bill of sale|power of attorney|promissory note|pledge|indenture",
        7,
        0,
    ),
    (AgreementType.OTHER, r"end[- ]user licen[cs]e", 7, 0),
    (AgreementType.OTHER, r"joint filing|merger|loan|credit|employment|lease|underwriting|remarketing|settlement|escrow", 7, 0.2),
)
_PATTERNS = tuple(
    (type_, sifted(rf"(?<![\w-])(?:{words})", re.IGNORECASE), title, opening) for type_, words, title, opening in _CUES
)


def _words(document: Document, title: Span) -> str:
    """The title on one line, from the beginning of the word it begins in."""
    start = title.start
    while start and len(title) and document.plain[start - 1].isalpha():
        start -= 1
    return " ".join(document.plain[start : title.end].split())[:_LONGEST_TITLE]


def _begins_with_an_amendment(text: str) -> bool:
    """Is an amendment the first paper that somebody makes here, as where the last pages of what it amends stand before it?"""
    amendment = _AMENDMENT_MADE.search(text, 0, _FIRST_PAGES)
    return amendment is not None and not _AGREEMENT_MADE.search(text, 0, amendment.start())


def _amends_another(text: str) -> bool:
    """Does it say, by whatever name, that it amends another agreement, all else of which remains in force?"""
    return _AMENDS.search(text, 0, _OPENING) is not None and _ELSE_UNCHANGED.search(text) is not None


def _weigh_title(title: str, scores: dict[AgreementType, float]) -> bool:
    """Adds what the title says of each type; was it anything?"""
    last: tuple[int, AgreementType] = (-1, AgreementType.OTHER)
    for type_, pattern, weight, _ in _PATTERNS:
        if found := pattern.search(title):
            scores[type_] += weight
            last = max(last, (found.start(), type_), key=lambda place: place[0])
    if last[0] >= 0:
        scores[last[1]] += _LAST_WORD
    return last[0] >= 0


def _weigh_opening(text: str, start: int, scores: dict[AgreementType, float], times: float) -> None:
    for type_, pattern, _, weight in _PATTERNS:
        if weight:
            found = sum(1 for _ in islice(pattern.finditer(text, start, start + _OPENING), _MOST_TIMES))
            scores[type_] += weight * found * times
