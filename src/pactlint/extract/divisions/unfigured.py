"""Shares told without figures: equally, twice as much, a vote each, all to one, nothing to one."""

from __future__ import annotations

import re
from fractions import Fraction
from typing import TYPE_CHECKING

from pactlint.agreement import Mention, Share
from pactlint.document import Span
from pactlint.extract.divisions.context import NEAR, OPENING
from pactlint.extract.divisions.counted import NUMERAL, number
from pactlint.extract.divisions.wholes import wholes
from pactlint.extract.sieve import sifted
from pactlint.quantity import Percentage

if TYPE_CHECKING:
    from pactlint.extract.divisions.context import Context


def unfigured(context: Context, part: Span, named: list[Mention], *, whole: bool) -> list[Share]:
    """The shares that a part tells in words; `whole` says that it has no figure, so that it may speak of all there is."""
    return (
        _equal(context, part)
        or _multiple(context, part, named)
        or _a_vote_each(context, part)
        or _alone(context, part, named, whole=whole)
        or _voteless(context, part, named)
    )


def _equal(context: Context, stretch: Span) -> list[Share]:
    found = _EQUALLY.search(context.document.plain, stretch.start, stretch.end)
    if not found or not any(True for _ in wholes(context.document.plain, stretch)):
        return []
    around = Span(max(stretch.start, found.start() - NEAR), min(stretch.end, found.end() + OPENING))
    if not _SHARING.search(context.document.plain, around.start, around.end) or _A_TIE.search(
        context.document.plain, stretch.start, stretch.end
    ):
        return []
    between = _BETWEEN.match(context.document.plain, found.end(), stretch.end)
    named = context.mentions_in(Span(found.end(), stretch.end)) if between else ()
    several = dict.fromkeys(mention.parties[0] for mention in named if len(mention.parties) == 1)
    several = several or _named_before(context, stretch, found.start())
    sharers = tuple(several) if len(several) > 1 and not any(len(mention.parties) > 1 for mention in named) else context.parties
    each = Percentage(Fraction(100, len(sharers)))
    return [Share(party, each, Span(*found.span())) for party in sharers]


def _named_before(context: Context, stretch: Span, at: int) -> dict[str, None]:
    """The parties named one after another right before "half each": "for the account of Alder and Birch, half each"."""
    plain = context.document.plain
    told: dict[str, None] = {}
    end = at
    for mention in reversed(context.mentions_in(Span(stretch.start, at))):
        if len(mention.parties) != 1 or not _BESIDE.fullmatch(plain, mention.span.end, end):
            break
        told[mention.parties[0]] = None
        end = mention.span.start
    governed = _GOVERNED.search(plain, max(stretch.start, end - OPENING), end)
    return dict.fromkeys(reversed(told)) if governed else {}


def _multiple(context: Context, part: Span, named: list[Mention]) -> list[Share]:
    """The shares of two of whom one has so many times what the other has: "Alder's share is twice that of Birch"."""
    found = _MULTIPLE.search(context.document.plain, part.start, part.end)
    if found is None or len(context.parties) != 2:
        return []
    before = next((each.parties[0] for each in named if each.span.end <= found.start()), None)
    after = next((each.parties[0] for each in named if each.span.start >= found.end()), None)
    if before is None or after is None or before == after:
        return []
    said = found["times"].lower()
    times = _TIMES[said] if said in _TIMES else number(said.split()[0])
    less = Fraction(100) / (times + 1)
    span = Span(*found.span())
    return [Share(before, Percentage(100 - less), span), Share(after, Percentage(less), span)]


def _a_vote_each(context: Context, part: Span) -> list[Share]:
    """The votes where every owner has one, whatever it owns."""
    found = _A_VOTE_EACH.search(context.document.plain, part.start, part.end)
    if found is None:
        return []
    return [Share(party, Percentage(Fraction(100, len(context.parties))), Span(*found.span())) for party in context.parties]


def _alone(context: Context, stretch: Span, named: list[Mention], *, whole: bool) -> list[Share]:
    plain = context.document.plain
    for mention in named:
        if exempt := _exempt(context, mention, stretch):
            return exempt
        around = _around(context, mention, stretch) or _falls_on(context, mention, stretch)
        borne = None if around else _BORNE_BY.search(plain, max(stretch.start, mention.span.start - 90), mention.span.start)
        shared = borne and ((len(named) > 1 and mention is not named[-1]) or _NOT_ALONE.match(plain, mention.span.end))
        said = Span(mention.span.start, around.end()) if around else None
        if borne:
            said = Span(borne.start(), mention.span.end)
        elif whole and not around:
            said = _belongs(context, stretch, mention)
        limb = said and max(stretch.start, said.start - 40, plain.rfind(", ", stretch.start, said.start))
        negated = limb and _NEGATED.search(plain, limb, mention.span.start)
        if said and not shared and not negated:
            parts = [(party, Fraction(100 if party == mention.parties[0] else 0)) for party in context.parties]
            return [Share(party, Percentage(part), said) for party, part in parts]
    return []


def _around(context: Context, mention: Mention, stretch: Span) -> re.Match[str] | None:
    """The words after a party by which it bears or keeps the whole: "alone bears", "'s account", "which Birch shall bear"."""
    plain, end = context.document.plain, mention.span.end
    found = _ALONE.match(plain, end, stretch.end) or _ON_ACCOUNT.match(plain, end, stretch.end)
    if found or not _WHICH.search(plain, max(stretch.start, mention.span.start - 12), mention.span.start):
        return found
    return _WHICH_IT_BEARS.match(plain, end, stretch.end)


def _falls_on(context: Context, mention: Mention, stretch: Span) -> re.Match[str] | None:
    """The words after a party on which the whole falls: "thereafter shall fall upon Birch alone"."""
    plain = context.document.plain
    if _FALLS.search(plain, max(stretch.start, mention.span.start - NEAR), mention.span.start) is None:
        return None
    return _IT_ALONE.match(plain, mention.span.end, stretch.end)


def _exempt(context: Context, mention: Mention, stretch: Span) -> list[Share]:
    """The shares where one of two bears nothing: "Alder shall not contribute to any loss"."""
    said = _EXEMPT.match(context.document.plain, mention.span.end, stretch.end) if len(context.parties) == 2 else None
    if said is None:
        return []
    words = Span(mention.span.start, said.end())
    return [Share(party, Percentage(Fraction(0 if party == mention.parties[0] else 100)), words) for party in context.parties]


def _belongs(context: Context, stretch: Span, mention: Mention) -> Span | None:
    """The words by which a whole is somebody's: "all profits belong to Alder", "shall accrue wholly to Birch"."""
    plain = context.document.plain
    found = _BELONGS.search(plain, max(stretch.start, mention.span.start - NEAR), mention.span.start) or (
        _IS.search(plain, max(stretch.start, mention.span.start - NEAR), mention.span.start)
        if _HIS.match(plain, mention.span.end - 1, stretch.end + 1)
        else None
    )
    if found is None or _ALSO_OTHERS.match(plain, mention.span.end, stretch.end) or _NEGATED.search(found[0]):
        return None
    return Span(found.start(), mention.span.end)


def _voteless(context: Context, part: Span, named: list[Mention]) -> list[Share]:
    """The votes of two of whom one has none: "Alder's shares do not entitle it to vote"."""
    if len(context.parties) != 2 or len({mention.parties for mention in named}) != 1:
        return []
    found = _VOTELESS.match(context.document.plain, named[0].span.end, part.end)
    if found is None:
        return []
    said = Span(named[0].span.start, found.end())
    return [Share(party, Percentage(Fraction(0 if party == named[0].parties[0] else 100)), said) for party in context.parties]


_TIMES = {
    "twice": Fraction(2),
    "double": Fraction(2),
    "thrice": Fraction(3),
    "treble": Fraction(3),
    "triple": Fraction(3),
    "half": Fraction(1, 2),
}
_MULTIPLE = sifted(
    rf"\b(?P<times>twice|thrice|double|treble|triple|half|(?:{NUMERAL})\s+times)\s+(?:as\s+(?:much|great|many|large)\s+(?:\w+\s+)?as"
    r"|(?:that|the\s+(?:share|part|portion|amount|sum)|what)(?:\s+(?:of|which|due\s+to|paid\s+to|allotted\s+to|payable\s+to))?)(?=\s)",
    re.IGNORECASE,
)
_SHARING = re.compile(
    r"\b(?:shar|divid|split|bear|born|bore|contribut|fund|hold|held|own|belong|accru|pay|paid|distribut|allocat|apportion|enjoy|goes?\b|subscrib"
    r"|provid|meet|met\b|credit|entitle|defray|put|bring|gets?\b|tak|receiv|stand|be\b|is\b|are\b)",
    re.IGNORECASE,
)
_A_TIE = re.compile(
    r"\bvotes?\s+(?:\w+\s+){0,4}(?:equally|evenly)\s+divided|\b(?:equality\s+of\s+votes|deadlock)\b"
    r"|\b(?:appl\w+|operat\w+|binds?|runs?|extends?)\s+equally",
    re.IGNORECASE,
)
_A_VOTE_EACH = sifted(
    r"\b(?:each|every)\s+(?:of\s+(?:the\s+)?)?(?:part(?:y|ies)|shareholders?|members?|partners?|venturers?"
    r"|stockholders?|co-?venturers?|unitholders?)"
    r"(?:\s+hereto)?,?\s+(?:shall\s+|will\s+)?(?:have|has|be\s+entitled\s+to|is\s+entitled\s+to|casts?|exercises?)\s+(?:but\s+)?(?:only\s+)?(?:one|a\s+single|an\s+equal)"
    r"(?:\s+\(1\))?\s+votes?\b|\b(?:shareholders|parties|members|partners)\s+(?:shall\s+)?(?:have|vote|enjoy)\s+(?:equal\s+vot\w+|equally)\b",
    re.IGNORECASE,
)
_VOTELESS = re.compile(
    r"(?:'s\s+(?:shares|units|interest|stock|stake|holding))?\s+(?:shall\s+|do\s+|does\s+|will\s+)?(?:(?:not\s+(?:entitle\s+it\s+to\s+(?:any\s+)?vot\w+"
    r"|(?:carry|have|confer|bear|enjoy|possess)\s+(?:any\s+|a\s+|the\s+right\s+to\s+)*vot\w+))|(?:have|has|carr(?:y|ies)|confers?|bears?)\s+no\s+(?:right\s+to\s+)?vot\w+"
    r"|(?:is|are|be)\s+(?:non-voting|without\s+(?:a\s+)?vot\w+))",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"[^.;:]{0,40}?\b(?:between|among|amongst|by|to)\s+(?:the\s+)?", re.IGNORECASE)
_BESIDE = re.compile(r"\s*(?:,?\s*(?:and|&)\s+|,\s*)?(?:by\s+|to\s+)?(?:the\s+)?(?:alone\s*,?\s*|only\s*,?\s*)?", re.IGNORECASE)
_GOVERNED = re.compile(r"\b(?:by|to|of|upon|on|between|among|amongst)\s+(?:both\s+)?(?:the\s+)?$", re.IGNORECASE)
_GAINS = (
    r"(?:(?:net|gross|distributable)\s+)?(?:profits?|revenues?|income|surplus|proceeds|gains?|receipts|takings|earnings|fruits|savings"
    r"|losses|dividends?|margins?|cash|(?:gate|ticket)\s+money)"
)
_WHOLLY = r"(?:wholly|solely|entirely|exclusively|only|in\s+full|alone|in\s+(?:its|their)\s+entirety|absolutely)"
_IS_OF = (
    r"(?:belongs?|accrues?|[ei]nures?|goes|go|pass(?:es)?|falls?|vests?|(?:be\s+|is\s+|are\s+)?(?:paid|payable|credited|allocated|distributed|retained|kept"
    r"|received|taken|enjoyed|reserved|due)|be\s+the\s+property|is\s+the\s+property|are\s+the\s+property)"
)
_BELONGS = sifted(
    rf"(?:\b(?:all|any|every|the\s+whole|the\s+entire|the\s+entirety|the\s+full|100\s?%)\b(?:\s+of)?\s+(?:\w+\s+){{0,5}}?{_GAINS}\b[^.;:%]{{0,60}}?\b{_IS_OF}"
    rf"|\b{_GAINS}\b[^.;:%]{{0,60}}?\b(?:{_IS_OF}\s+{_WHOLLY}|{_WHOLLY}\s+{_IS_OF}|belongs?|the\s+sole\s+(?:perquisite|property|benefit|account)))"
    rf"\s+(?:{_WHOLLY}\s+)?(?:to|unto|by|of|in|on|upon|for\s+the\s+(?:sole\s+|exclusive\s+)?(?:benefit|account|use)\s+of)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_IS = re.compile(
    rf"\b{_GAINS}\b[^.;:%,]{{0,60}}?\s(?:is|are|shall\s+be|will\s+be|being)\s+(?:{_WHOLLY}\s+)?(?:the\s+)?$", re.IGNORECASE
)
_HIS = re.compile(r"(?:\w'|\ws?'s|s)\s*(?:[.;]|\Z|,\s+(?:and|but|while)\b)", re.IGNORECASE)  # "is Alder's.", "are ours."
_ALSO_OTHERS = re.compile(
    r"'s(?!\s*[.;,])|\s*(?:,\s*)?(?:and|or|&)\s+(?:to\s+)?(?:the\s+)?(?:[A-Z]\w+)\b(?!\s+(?:shall|will|may|has|is|looks|receives|gets))"
    r"|[^.;]*?\b(?:until|up\s+to|first"
    r"|thereafter|pro\s+rata|in\s+proportion|as\s+to|to\s+the\s+extent|if|unless|subject\s+to|as\s+(?:agent|trustee))\b"
    r"|\s*(?:,\s*)?(?:which|who)\b",
)
_EQUALLY = sifted(
    r"\b(?:equally|in equal (?:shares?|parts?|proportions?|measure|moieties|halves|amounts)"
    r"|(?:in|by) (?:two )?(?:moieties|halves)|half and half"
    r"|down the middle|evenly|50\s?[/:-]\s?50"
    r"|fifty[-/ ]fifty|share and share alike"
    r"|half each)\b",
    re.IGNORECASE,
)
_ALONE = re.compile(
    r"""\s*,?\s*(?:alone|solely|exclusively)\b[^.;]{0,60}?
        \b(?:bears?|borne|makes?\ (?:up|good)|takes?|keeps?|retains?|receives?|pays?|entitled|assumes?)\b
      | \s*(?:,\s*(?:which|who)\s+)?(?:shall|will|must|is\ to|may)?\s*
        (?:alone\ |solely\ )?(?:bear|keep|retain|receive|take|assume)s?\s+
        (?:all|everything|whatever|the\ whole|the\ entire|100\s?%|one\ hundred\ per\ ?cent)\b[^.;]{0,60}""",
    re.IGNORECASE | re.VERBOSE,
)
_BORNE_BY = sifted(
    r"""\b(?:(?:the\ )?(?:whole|entirety|all)\ (?:thereof|of\ (?:it|them|the\ same|such\ \w+))\b[^.;]{0,60}?
            \b(?:falls?|lies?|rests?|(?:be|is|are)\ (?:\w+\ )?(?:borne|charged|met|debited|carried))
            \ (?:on|upon|by|to|with)
        |(?:all|any|every|the\ whole|the\ entire)\b[^.;,]{0,50}?\b(?:borne|made\ (?:up|good)|met|covered)\ by
        |(?:borne|made\ (?:up|good)|met|covered|funded|financed|shouldered|absorbed|carried|defrayed
         |fall|falls)\ (?:by\ |on\ |upon\ )?(?:solely
         |entirely|wholly|exclusively|only|in\ full)(?:\ (?:by|on|upon))?
        |(?:loss(?:es)?|deficits?|deficienc(?:y|ies)|shortfalls?)\b[^.;,]{0,60}?\b(?:(?:falls?|lies?
         |rests?)\b[^.;,]{0,30}?\ (?:on|upon|to|with)
         |(?:be|is|are)\ (?:\w+\ )?(?:allocated|charged|debited|attributed|assigned)\b[^.;,]{0,30}?\ to
         |(?:borne|met|covered|made\ good|absorbed|shouldered|carried)\ by
         |(?:for|to)\ the\ (?:sole\ )?(?:account|charge)\ of))
        \ (?:the\ )?$""",
    re.IGNORECASE | re.VERBOSE,
)
_FALLS = re.compile(
    r"\b(?:falls?|lies?|rests?|(?:(?:be|is|are)\s+(?:\w+\s+)?)(?:borne|met|charged|debited|carried|paid|absorbed|shouldered|made\s+good)|for\s+the\s+account)"
    r"\s+(?:on|upon|by|to|with|of)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_IT_ALONE = re.compile(
    r"\s+(?:alone|only|solely|exclusively|entirely)\b(?!\s+(?:to\s+the\s+extent|if|where|as\s+to))", re.IGNORECASE
)
_WHICH_IT_BEARS = re.compile(
    r"\s*(?:alone\s+)?(?:shall|will|must)?\s*(?:alone\s+)?bears?\b\s*(?:alone)?\s*(?=[.;,]|$)", re.IGNORECASE
)
_WHICH = re.compile(r"\b(?:which|that)\s+(?:the\s+)?$", re.IGNORECASE)
_ON_ACCOUNT = re.compile(r"['\u2019]s\s+(?:sole\s+|own\s+)?(?:account|charge)\b", re.IGNORECASE)
_EXEMPT = re.compile(
    r"""\s*(?:(?:shall|will|must|is|does)\s+(?:not|never)\s+(?:be\s+)?(?:(?:called\s+upon|required|obliged|bound|liable|made)\s+to\s+)?
        (?:contribute|bear|share|participate|answer)\b\s*(?:to|towards|for|in)?
        |(?:shall|will)?\s*(?:bears?|ha(?:s|ve)|takes?)\s+no\s+(?:part|share|portion)\s+(?:of|in)
        |(?:shall|will)?\s*(?:bears?|shares?|participates?)\s+(?:in\s+)?(?:no|none\s+of)
        |(?:shall\s+be|is|will\s+be)\s+(?:exempt|free|excused|relieved|spared|exonerated)\s+from)
        \s*(?:any|all|every|the|such|a|its|net|of|share|part|portion|whatever|\s)*\s*(?:loss(?:es)?|deficits?|deficienc(?:y|ies)|shortfalls?)\b
        (?!\s+(?:of\s+(?:data|use|goods|profits?)|aris|caus|suffered|occasioned|result|incurred\s+by))""",
    re.IGNORECASE | re.VERBOSE,
)
_NOT_ALONE = re.compile(r"\s*(?:,|and|or|&)\s+(?:the\s+)?[A-Z]")
_NEGATED = re.compile(r"\b(?:not|never|no)\b", re.IGNORECASE)
