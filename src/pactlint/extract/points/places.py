"""Points that are words: which law governs, who decides disputes, where, under whose rules, in which language and currency."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pactlint.agreement import Question
from pactlint.document import Span
from pactlint.extract.answers.law import place_of_law
from pactlint.extract.sieve import sifted

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pactlint.agreement import Point
    from pactlint.extract.points.sayings import Saying


def places(saying: Saying) -> Iterator[Point]:
    """The points of a sentence that are words."""
    yield from law(saying)
    yield from _tribunal(saying)
    yield from _ways(saying)


def law(saying: Saying) -> Iterator[Point]:
    """The law by which the agreement is governed or read, wherever that stands, even among the signatures."""
    if "law" not in saying.words or saying.says(_ONE_PAPER) or not saying.says(_GOVERNS):
        return
    for found in place_of_law(saying.plain, saying.span.start):
        if not _EXCLUDED.search(saying.before(found.span)[-_NEAR:]):
            yield saying.point(Question.LAW, found.value, found.span)


def _tribunal(saying: Saying) -> Iterator[Point]:
    arbitrated = "arbitra" in saying.words or "arbitra" in saying.heading
    if not (arbitrated or "court" in saying.words) or saying.says(_AID):
        return
    if settled := _ARBITRATED.search(saying.words):
        yield _at(saying, Question.TRIBUNAL, "arbitration", settled.span())
    courts = _COURTS.search(saying.plain)
    if courts and _EXCLUSIVE.search(saying.words) and not arbitrated:
        yield _at(saying, Question.TRIBUNAL, "the courts", courts.span())
        yield _at(saying, Question.COURTS, _place(courts), courts.span())
    if not arbitrated:
        return
    if (seat := _SEAT.search(saying.plain)) and not _TONGUES.match(next(filter(None, seat.groups()))):
        yield _at(saying, Question.SEAT, _place(seat), seat.span())
    rules = _RULES.search(saying.plain)
    if rules and "arbitra" in saying.words and "mediat" not in saying.words:
        name = next(short for short, pattern in _INSTITUTIONS.items() if re.compile(pattern).match(saying.plain, rules.start()))
        yield _at(saying, Question.RULES, name, rules.span())
    number = _ARBITRATORS.search(saying.words)
    if number and not saying.says(_APPOINTS):
        yield _at(saying, Question.ARBITRATORS, "three" if (number[1] or number[2]) in {"three", "3"} else "one", number.span())


def _ways(saying: Saying) -> Iterator[Point]:
    if version := _VERSION.search(saying.words):
        yield _at(saying, Question.LANGUAGE, version[1], version.span())
    if paid := _CURRENCY.search(saying.words):
        yield _at(saying, Question.CURRENCY, _CURRENCIES[re.sub(r"[^a-z]", "", paid[1])], paid.span())


def _at(saying: Saying, question: Question, answer: str, where: tuple[int, int]) -> Point:
    about = _whose_claims(saying) if question in _OF_DISPUTES else ""
    return saying.point(question, answer, Span(saying.span.start + where[0], saying.span.start + where[1]), about=about)


_OF_DISPUTES = frozenset({Question.TRIBUNAL, Question.COURTS, Question.SEAT, Question.RULES, Question.ARBITRATORS})


def _whose_claims(saying: Saying) -> str:
    """Whose claims the sentence is about, where it is about one side's: "claims by Alder are arbitrated in Leeds"."""
    found = _CLAIMS_BY.search(saying.plain)
    return " ".join(found["who"].lower().split()) if found else ""


_CLAIMS_BY = re.compile(
    r"\b(?:[Cc]laims?|[Dd]isputes?|[Aa]ctions?|[Ss]uits?|[Pp]roceedings?|[Aa]rbitrations?)\b[^.;]{0,30}?"
    r"\b(?:by|against)\s+(?:the\s+)?(?P<who>[A-Z][\w&-]*(?:\s+[A-Z\d][\w&-]*)*)"
)


def _place(found: re.Match[str]) -> str:
    name = " ".join(next(group for group in found.groups() if group).split())
    return _ALIKE.get(name, name)


_NEAR = 70
_GOVERNS = re.compile(
    r"\b(?:this|the|our) (?:agreement|contract|deed|memorandum|bargain)\b[^;]{0,200}\b(?:govern|constru|interpret|subject to)"
    r"|\b(?:govern|appl|decide|settle|determine|interpret|constru)\w*\b[^;]{0,120}\b(?:agreement|contract|deed|dispute"
    r"|merits|it|hereof)\b"
    r"|\b(?:agreement|contract|deed|memorandum|presents|instrument|it|same)\b[^;]{0,200}\b(?:govern|constru|interpret|read"
    r"|take effect"
    r"|takes effect|made|have effect|has effect)\w*\b[^;]{0,60}\blaws? of\b"
    r"|(?:governing|applicable|proper) law"
)
_EXCLUDED = re.compile(
    r"exclu\w+|without (?:regard|reference|giving)|other than|conflicts?\b|regardless|irrespective|not (?:the|by)"
)
_ONE_PAPER = re.compile(
    r"opinion|laundering|prohibit|compl[iy]|applicable laws?\b(?! (?:is|shall|of))|enact|corporat\w+ laws?|personal information"
    r"|except section|if (?:taken|done|made|committed) by|person subject to|"
    r"(?:agreement to arbitrate|arbitration (?:agreement|clause)|this (?:clause|section|schedule|exhibit))\b[^.;]{0,60}\bgovern"
    r"|\b(?:note|guarant\w+|lease|employ\w+|patent|trade ?mark|shares?|tax\w*|privacy|data protection)\b[^.;]{0,60}\bgoverned"
)
_NAME = (
    r"((?:New |South |North |West |Hong |San |Los |St\.? |The )?(?!The\b|Any\b|All\b|Such\b|No\b|Each\b|That\b|Those\b"
    r"|These\b|Competent\b|Federal\b|State\b|High\b|Exclusive\b)[A-Z][a-z]+(?:[A-Z][a-z]+)?(?: (?:Kong|Angeles|York|Francisco"
    r"|and Wales|Lumpur))?)"
)
_COURTS = re.compile(
    rf"\b[Cc]ourts? (?:of|in|at|sitting in|located in|situated in)(?: competent jurisdiction (?:in"
    rf"|of))? (?:the )?(?:State of |City of )?{_NAME}"
    rf"|\b{_NAME} [Cc]ourts?\b"
)
_EXCLUSIVE = re.compile(r"(?<!non-)(?<!non )\bexclusive(?:ly)?\b|\balone\b|\bno other court")
_AID = re.compile(
    r"injunct|interim|urgent|provisional|equitable|enforc|judgment|award (?:may|shall|rendered)|in (?:aid|support)|subject to|"
    r"except|other than|without prejudice|notwithstanding|pending|intellectual property|challenge|either party may"
)
_ARBITRATED = re.compile(
    r"\b(?:disputes?|differences?|controvers\w+|disagreements?)\b[^.;]{0,120}?\b(?:settled|resolved|decided"
    r"|determined|referred|submitted)\b"
    r"[^.;]{0,60}?\barbitrat\w+"
)
_TONGUES = re.compile(
    r"English|French|German|Spanish|Chinese|Japanese|Italian|The|Section|Article|Clause|Schedule"
    r"|Accordance|Such"
)
_APPOINTS = re.compile(r"\b(?:nominat|appoint|select|choose|chosen|name)|if (?:the|a|either)|third arbitrator")
_SEAT = re.compile(
    rf"\b(?:[Ss]eat|[Pp]lace|[Vv]enue|[Ll]ocale)(?: of (?:the )?arbitration)?,? (?:shall be|is|will be|being)(?: in"
    rf"| at)? (?:the (?:City|city) of )?{_NAME}"
    rf"|\b(?:held|conducted|take place|takes place|sitting|sits?|seated|arbitration|arbitrators?|arbitrated"
    rf"|arbitrate) (?:exclusively )?(?:in|at) (?:the (?:City|city) of )?{_NAME}"
)
_INSTITUTIONS = {
    "ICC": r"International Chamber of Commerce|\bICC\b(?=[^.;]{0,25}\b(?:[Rr]ules?|[Aa]rbitra|[Cc]ourt|[Ii]nternational))"
    r"|\b[Rr]ules of (?:[Aa]rbitration of )?the ICC\b",
    "LCIA": r"London Court of International Arbitration|\bLCIA\b",
    "SIAC": r"Singapore International Arbitration Centre|\bSIAC\b",
    "HKIAC": r"Hong Kong International Arbitration Centre|\bHKIAC\b",
    "AAA": r"American Arbitration Association|\bAAA\b|International Cent(?:er|re) for Dispute Resolution|\bICDR\b",
    "JAMS": r"\bJAMS\b|\bJ\.A\.M\.S\.",
    "UNCITRAL": r"\bUNCITRAL\b|United Nations Commission on International Trade Law",
    "CIETAC": r"\bCIETAC\b|China International Economic and Trade Arbitration Commission",
    "DIS": r"\bDIS\b|German (?:Arbitration Institute|Institution of Arbitration)",
}
_RULES = re.compile("|".join(_INSTITUTIONS.values()))
_ARBITRATORS = re.compile(
    r"\b(three|3|a single|single|sole|one|1) (?:\(\d\) )?(?:neutral |independent |impartial )?arbitrators?\b"
    r"|\btribunal of (three|one)\b"
)
_VERSION = sifted(
    r"\b(english|french|german|spanish|chinese|japanese|italian|portuguese|russian|korean|arabic"
    r"|dutch)(?: language)? (?:version|text)\b[^.;]{0,60}"
    r"\b(?:prevail|govern|control|authoritative|binding|authentic)"
)
_CURRENCY = sifted(
    r"\b(?:all|every|each)\b[^.;]{0,20}\b(?:payments?|sums?|amounts?|invoices?|prices?)\b[^.;]{0,90}?\b(?:paid|payable"
    r"|made|expressed|stated"
    r"|invoiced|quoted|denominated|due|are|is)\b[^.;]{0,20}?\bin (euros?|pounds sterling|sterling|u\.?s\.? dollars"
    r"|united states dollars"
    r"|us dollars|dollars|yen|swiss francs|rupees|indian rupees|singapore dollars|canadian dollars|australian dollars"
    r"|hong kong dollars)\b"
)
_CURRENCIES = {
    **dict.fromkeys(("euro", "euros"), "euros"),
    **dict.fromkeys(("poundssterling", "sterling"), "pounds sterling"),
    **dict.fromkeys(("usdollars", "unitedstatesdollars", "dollars"), "US dollars"),
    **dict.fromkeys(("rupees", "indianrupees"), "rupees"),
    **{
        name.replace(" ", ""): name
        for name in ("yen", "swiss francs", "singapore dollars", "canadian dollars", "australian dollars", "hong kong dollars")
    },
}
_ALIKE = {
    **dict.fromkeys(("England", "English", "England and Wales"), "England and Wales"),
    "Irish": "Ireland",
    "Scottish": "Scotland",
}
