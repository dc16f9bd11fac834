"""Does the agreement give the other side the mirror image of a duty or a right, in words that need no second clause?

"Birch enjoys the like liberty", "and vice versa", "clause 9.2 applies to Birch mutatis mutandis", "and Birch against Alder".
What a second clause says in words of its own, a rule asks for itself.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pactlint.document import Span

if TYPE_CHECKING:
    from pactlint.agreement import Agreement, Clause, Discretion, Duty


def is_mirrored(agreement: Agreement, duty: Duty) -> bool:
    """Has another party the same, by what the section says after it or what a clause says of that section?"""
    return reciprocated(agreement, duty.span, duty.bearers)


def is_mirrored_discretion(agreement: Agreement, discretion: Discretion) -> bool:
    """The same of a discretion, or has another party one in the same words?"""
    return reciprocated(agreement, discretion.span, discretion.holders) or any(
        not set(other.holders) & set(discretion.holders) and other.holders and _is_twin(agreement, discretion.span, other.span)
        for other in agreement.discretions
    )


def _is_twin(agreement: Agreement, span: Span, other: Span) -> bool:
    """Do two passages say the same, but for the names of the parties?"""
    if not 0.6 < (span.end - span.start) / max(1, other.end - other.start) < 1.7:  # of about the same length
        return False
    said, answered = _words_of(agreement, span), _words_of(agreement, other)
    return len(said & answered) >= _SAME * len(said | answered)


_SAME = 0.8  # of the words of both


def _words_of(agreement: Agreement, span: Span) -> frozenset[str]:
    names = {word for party in agreement.parties for name in (party.name, *party.aliases) for word in _WORD.findall(name.lower())}
    return frozenset(_WORD.findall(agreement.document.plain[span.start : span.end].lower())) - names


_WORD = re.compile(r"[a-z]+")


def reciprocated(agreement: Agreement, span: Span, bearers: tuple[str, ...]) -> bool:
    """Is what one party bears or holds in some words said of the others too?"""
    return (
        _is_said(agreement, _after(agreement, span))
        or _of_the_whole(agreement, span, bearers)
        or _by_reference(agreement, span, bearers)
        or _in_ellipsis(agreement, span, bearers)
    )


_NEARBY = 700  # code points after the words within which "the same applies to Birch" speaks of them


def _after(agreement: Agreement, span: Span) -> Span:
    """From the beginning of its sentence to the end of its section, not further than is nearby."""
    clause = agreement.clause_at(span.start)
    section = _section(agreement, clause) if clause else agreement.span
    start = max(section.start, agreement.document.plain.rfind(". ", section.start, span.start) + 1)
    return Span(start, max(start, min(_with_next(agreement, clause, section), span.end + _NEARBY)))


def _of_the_whole(agreement: Agreement, span: Span, bearers: tuple[str, ...]) -> bool:
    """Does the section end with a sentence on all of it: "the provisions of this clause apply mutatis mutandis to Birch"?"""
    clause = agreement.clause_at(span.start)
    if clause is None:
        return False
    plain, section = agreement.document.plain, _section(agreement, clause)
    for whole in _WHOLE.finditer(plain, span.end, section.end):
        stop = _STOP.search(plain, whole.end())
        start = max(span.end, plain.rfind(". ", 0, whole.start()) + 1)
        sentence = Span(start, stop.start() if stop else section.end)
        others = any(set(each.parties) - set(bearers) for each in agreement.mentions_in(sentence))
        if (others or _OTHER.search(plain, sentence.start, sentence.end)) and _is_said(agreement, sentence):
            return True
    return False


_WHOLE = re.compile(
    r"\b(?:every|each|all)\s+(?:the\s+|of\s+the\s+)?(?:foregoing\s+|above\s+)?(?:paragraphs?|provisions?|sub-?clauses?|sub-?sections?)\b"
    r"|\b(?:provisions?|terms|duties|obligations)\s+(?:of|in|under)\s+this\s+(?:clause|section|article)\b"
    r"|\bthe\s+(?:foregoing|above)\s+(?:(?:provisions|paragraphs|terms)\b|appl)"
    r"|\bthis\s+(?:clause|section|article)\s+(?:shall\s+|does\s+|is\s+|also\s+)*(?:appl|bind|extend|hold|operat|read)",
    re.IGNORECASE,
)


def _with_next(agreement: Agreement, clause: Clause | None, section: Span) -> int:
    """The end of a section, or of the first sentence after it where the next begins: "16.2 The same holds for Birch"."""
    following = clause and next((each for each in agreement.clauses[clause.index + 1 :] if each.span.start >= section.end), None)
    if not following or not clause or following.parent != clause.parent:
        return section.end
    plain = agreement.document.plain
    stop = plain.find(". ", following.body.start, following.body.end)
    first = Span(following.body.start, stop + 1 if stop > 0 else following.body.end)
    goes_on = following.number.partition(".")[0] == clause.number.partition(".")[0]
    return first.end if goes_on or _GOES_BACK.search(plain, first.start, first.end) else section.end


def _section(agreement: Agreement, clause: Clause) -> Span:
    chain = [clause, *agreement.ancestors(clause)]
    sections = [each for each in chain if each.kind in ("section", "schedule")]
    return (sections or chain)[-1].span


def _is_said(agreement: Agreement, within: Span) -> bool:
    plain = agreement.document.plain
    return any(
        not _DENIED.search(plain, max(within.start, found.start() - _DENIES_WITHIN), found.start())
        and not _TO_OTHERS.match(plain, found.end())
        and not (_CONVERSE.match(found[0]) and _BUT_NOT.match(plain, found.end()))
        for found in _LIKEWISE.finditer(plain, within.start, within.end)
    )


def _by_reference(agreement: Agreement, span: Span, bearers: tuple[str, ...]) -> bool:
    """Does a sentence elsewhere extend the clause to the other party: "clause 9.2 applies mutatis mutandis to Birch"?"""
    plain = agreement.document.plain
    for reference in agreement.references:
        if reference.clause is None or span not in agreement.clauses[reference.clause].span:
            continue
        start = max(0, plain.rfind(". ", 0, reference.span.start))
        if _IN_PASSING.search(plain, start, reference.span.start):
            continue
        around = Span(start, min(len(plain), reference.span.end + 200))
        if _is_said(agreement, around) or _turns_about(agreement, reference.span, bearers):
            return True
    return _by_bare_number(agreement, span)


def _turns_about(agreement: Agreement, reference: Span, bearers: tuple[str, ...]) -> bool:
    """Does the sentence that refers to a clause turn it about: "what A owes under clause 5, B owes in equal measure"?"""
    plain = agreement.document.plain
    start = max(plain.rfind(mark, 0, reference.start) + len(mark) for mark in (". ", "\n"))
    stop = _STOP.search(plain, reference.end)
    sentence = Span(start, stop.start() if stop else len(plain))
    turned = _TURNED.search(plain, sentence.start, sentence.end)
    if not turned or _DENIED.search(plain, max(sentence.start, turned.start() - _DENIES_WITHIN), turned.start()):
        return False
    others = (each for each in agreement.mentions_in(sentence) if set(each.parties) - set(bearers))
    return turned["whole"] is not None or any(others) or _OTHER.search(plain, sentence.start, sentence.end) is not None


def _by_bare_number(agreement: Agreement, span: Span) -> bool:
    """The same where the clause goes by its number alone: "the restriction in 4.3 binds Alder likewise"."""
    clause = agreement.clause_at(span.start)
    if clause is None or "." not in clause.number or not clause.number.replace(".", "").isdigit():
        return False
    plain = agreement.document.plain
    named = re.finditer(rf"\b(?:in|of|under|by|at)\s+{re.escape(clause.number)}(?![\d.]*\d)", plain)
    return any(_is_said(agreement, Span(each.start(), min(len(plain), each.end() + 120))) for each in named)


def _in_ellipsis(agreement: Agreement, span: Span, bearers: tuple[str, ...]) -> bool:
    """Does the sentence go on with the parties changed over: "… against Birch, and Birch against Alder"?"""
    plain = agreement.document.plain
    for index, mention in enumerate(agreement.mentions):
        if mention.span.start < span.start or mention.span.start > span.end + _ELLIPSIS or set(mention.parties) & set(bearers):
            continue
        if not _JOINS.search(plain, max(span.start, mention.span.start - 16), mention.span.start):
            continue
        if _does_so(plain, span, mention.span):
            return True
        if _changes_places(agreement, index, bearers):
            return True
        if not _GOES_ON.match(plain, mention.span.end):
            continue
        if _AND_ITS.match(plain, mention.span.end) and not _VERB_FOLLOWS.match(plain, mention.span.end):
            return True
        following = agreement.mentions[index + 1 : index + 3]
        stop = plain.find(".", mention.span.end)
        before = max(0, mention.span.start - 12)
        if _GAPPING.match(plain, mention.span.end) and _AND_THE.search(plain, before, mention.span.start):
            return True
        if any(set(each.parties) & set(bearers) and each.span.start < stop for each in following):
            return True
    return False


def _changes_places(agreement: Agreement, index: int, bearers: tuple[str, ...]) -> bool:
    """Does the other's name stand right before that of the first, with no verb between: "nor Birch Alder"?"""
    mention, following = agreement.mentions[index], agreement.mentions[index + 1 : index + 2]
    return any(
        set(each.parties) <= set(bearers) and _NOTHING.fullmatch(agreement.document.plain, mention.span.end, each.span.start)
        for each in following
    )


_NOTHING = re.compile(r",?\s+(?:the\s+)?(?:said\s+)?")


def _does_so(plain: str, span: Span, other: Span) -> bool:
    """Does the other do or not do so as the first does or does not: "…, and Birch shall not do so unless Alder consents"?"""
    found = _DOES_SO.match(plain, other.end)
    if not found or (found["not"] is not None) != (_NOT.search(plain, span.start, span.end) is not None):
        return False
    stop = _STOP.search(plain, found.end())
    bare = _CONDITION.search(plain, found.end(), stop.start() if stop else len(plain)) is None
    opens = plain.rfind(". ", 0, span.start) + 1  # "if Birch fails, Alder may leave, and Birch may do so if Alder fails"
    return any((_CONDITION.search(plain, start, other.start) is None) == bare for start in (span.start, opens))


_DOES_SO = re.compile(
    r"\s+(?:shall|may|will|must|can)\s+(?P<not>not\s+|never\s+)?(?:do\s+(?:so|it|the\s+same|either)|either)\b", re.IGNORECASE
)
_NOT = re.compile(r"\b(?:not|never|neither|no)\b", re.IGNORECASE)
_CONDITION = re.compile(r"\b(?:unless|without|only|save|except|until|subject|provided|if|with)\b", re.IGNORECASE)
_ELLIPSIS = 120  # code points after the words within which the sentence may go on with the parties changed over
_DENIES_WITHIN = 30  # code points before such words in which a negation governs them
_LIKE = r"(?:same|like|converse|reverse|equivalent|corresponding|identical|equal|similar|reciprocal|matching|parallel)"
_HAS = r"(?:has|have|had|enjoys?|holds?|gives?|owes?|bears?|undertakes?|makes?|accepts?|assumes?|be\s+under)"
_APPLIES = r"(?:appl(?:y|ies)|goes|holds|is\s+true|is\s+the\s+case|binds?|be\s+true)"
_RUNS = r"(?:appl(?:y|ies)|runs?|operates?|binds?|extends?|available|enures?|inures?)"
_MAY = r"(?:may|shall|is|does|must|will|has)"
_LIKEWISE = re.compile(
    rf"""\b(?:vice\s+versa|in\s+(?:equal|like|the\s+same)\s+measure|to\s+the\s+(?:same|like)\s+extent|mutatis\s+mutandis|reciprocal(?:ly)?|reciprocates?|conversely
      | in\s+(?:like|the\s+same|similar)\s+(?:manner|fashion|terms|wise)
      | the\s+(?:same|like)\s+(?:\w+\s+)?(?:lies|rests|falls|is\s+laid)\s+(?:up)?on\b
      | the\s+(?:same|like|converse|reverse)\s+(?:shall\s+|also\s+|rule\s+|right\s+|duty\s+|limits?\s+){{0,2}}{_APPLIES}
      | {_HAS}\s+(?:to\s+\w+\s+)?(?:exactly\s+|precisely\s+)?(?:the|an?)\s+{_LIKE}\b
      | (?<!employees\s)(?<!staff\s)(?<!affiliates\s)(?<!agents\s)(?<!representatives\s)(?<!advisers\s)(?<!officers\s)
        (?:may|shall|will|must|does|do)\s+(?:do\s+)?(?:likewise(?!\s+be\s+(?:in|made|given|signed|notified)\b)|so\s+too)
      | (?:may|shall|will|must|does|do)\s+(?:do\s+)?the\s+same(?=\s*(?:[,.;)]|$|(?:in|for|to|with|on|by|as|and|or)\b))
      | (?:and|nor)\s+so\s+{_MAY}\b
      | (?:so|neither|nor)\s+{_MAY}\s+(?:the\s+)?(?:[A-Z]\w+|other)\s*(?:,|\.|;|$|in\s+respect|as\b|for\b|to\b|with\b|against\b)
      | {_RUNS}\s+(?:\w+\s+)?(?:equally|alike|both\s+ways|in\s+(?:both|either)\s+directions?)
      | {_RUNS}\s+(?:\w+\s+)?(?:to\s+(?:both|each|either|all)\b|for\s+both|in\s+favou?r\s+of\s+(?:both|each|either))
      | (?:equally|likewise|alike|similarly)\s+(?:to|for|by|on|upon|in|applies|apply|bound|entitled|binds?)\b
      | is\s+(?:equally|likewise|similarly)\b
      | in\s+either\s+direction
      | (?:in|to|with)\s+(?:the\s+same|equal|like|no\s+less)\s+(?:measure|extent|degree|force|rigou?r|strictness)
      | in\s+(?:the\s+)?(?:converse|opposite|reverse|contrary)\s+(?:case|direction|situation|sense)
      | (?:owes?|owed|gives?|given|bound|undertakes?|receives?|entitled|due)\s+(?:[^.;]{{0,40}}\s)?in\s+(?:return|turn|exchange)
      | no\s+less\s+(?:bound|entitled|free)
      | what\s+(?:the\s+)?\w+\s+owes\b[^.;]{{0,80}}?\bowes?\b
      | and\s+(?:to|for|by|of|on)\s+(?:the\s+)?[A-Z]\w+\s+alike\b
      | ,?\s+and\s+(?:the|an?)\s+(?:[a-z-]+\s+){{1,10}}?(?:in|at|to|with)\s+that\s+of\s+(?:the\s+)?(?-i:[A-Z])
      | ,\s+(?:and|as|nor)\s+(?:are\s+)?those\s+of\s+(?:the\s+)?(?-i:[A-Z])\w+\s+
          (?:for|by|from|against|to)\s+(?:the\s+)?(?-i:[A-Z])
      | and\s+(?:none|no\s+\w+)\s+of\s+(?:the\s+)?[A-Z]\w+'s?\s+(?:\w+\s+)?by\s+[A-Z]
      | the\s+(?:same|like|identical)\s+\w+(?:,[^,;.]{{0,30}},)?\s+(?:is|are|shall\s+be)\s+(?:also\s+)?(?:given|made|owed
        |undertaken|accepted|entered\s+into|assumed|borne|due)\s+by\b
      | binds?\s+(?:the\s+)?[A-Z]\w+\s+(?:likewise|equally|also|too|alike|as\s+well|in\s+(?:like
        |the\s+same)\s+(?:manner|way|measure))
      | (?:being|be|is|are)\s+read\s+as\s+(?:a\s+)?references?\s+to
      | (?:names|parties|roles)\s+(?:of\s+[^.;]{{2,80}}?\s+)?(?:being\s+|are\s+
          |(?:may|shall|can|will|are\s+to|must|to)\s+be\s+(?:read\s+as\s+)?)?(?:deemed\s+|taken\s+(?:as|to\s+be)\s+)?
          (?:reversed|exchanged|transposed|interchanged|interchangeable|swapped|switched|changed\s+(?:over|about|round))
      | read\s+(?:as\s+(?:if|though)\s+)?(?:each\s+name|it|the\s+one)\s+[^.;]{{0,40}}?\bfor\s+the\s+other
      | everything\s+(?:that|which)\s+[^.;]{{0,60}}\brequires?\b[^.;]{{0,40}}\bto\s+do
      | both\s+ways
      | the\s+same\s+
        (?:obligations?|dut(?:y|ies)|rights?|restrictions?|covenants?|undertakings?|promises?|terms|restraints?|limits?)\s+
        (?:also\s+)?(?:binds?|rests?|lies?|appl\w+|falls?|belongs?|attach\w*|governs?)
      | under\s+(?:the|an?)\s+(?:same|like|corresponding|equal|identical|similar)\s+(?:obligation|duty|restraint|restriction)
      | an?\s+{_LIKE}\s+\w+\s+(?:is|shall\s+be|binds?|appl\w+|rests|falls|lies)\s+\w+
      | the\s+same\s+(?:holds|goes|stands|obtains|rule|restraint|freedom|duty|limit)\b[^.;]{{0,40}}?
          \b(?:for|of|binds?|appl\w+|with)\s
      | the\s+(?:rights?|remed(?:y|ies)|powers?|freedoms?|duties|restraints?)\s+(?:that|which)\s+
          (?:clause|section|article|paragraph)\s+[\d.()a-z]+\s+(?:gives|grants|confers|lays|imposes|puts)
      | (?:enjoys?|holds?|has|have|owes?|bears?)\s+[^.;]{{0,60}}?
          the\s+(?:rights?|remed(?:y|ies)|powers?|freedoms?|liberty|immunity|protection|benefit|duties|duty|restraints?|promise)\s+
          (?:(?:that|which|of|in|under|given\s+by|laid\s+down\s+in)\s+)+(?:the\s+)?
          (?:preceding|foregoing|previous|last|above)\s+(?:paragraph|clause|sentence|sub-?clause|section)
      | (?:waives?|accepts?|undertakes?|gives?|promises?|agrees?)\s+(?:it|them|the\s+same|that)?\s*
          (?:likewise|too|also|equally|as\s+well)\b
      | each\s+(?:of\s+them\s+)?being\s+(?:alike|equally|likewise)\s+\w+
      | nor,?\s+(?:without\s+[^.;]{{0,60}}?,\s+)?(?:shall|may|will|must|can)\s+(?:the\s+)?
        (?!(?:it|they|its|any|this|such|anything|there)\b)[A-Z]\w+
      | (?<!held\s)(?<!renewed\s)(?<!extended\s)(?<!continue\s)(?<!continues\s)(?<!prolonged\s)(?<!conducted\s)(?:on|upon)\s+the
        \s+same\s+(?:terms|footing|conditions)
      | as\s+(?:may|does|must|shall|is)\s+(?:the\s+other|[A-Z]\w+)\b(?=[.,;])
    )""",
    re.VERBOSE | re.IGNORECASE,
)
_GOES_BACK = re.compile(  # a section of its own that can only speak of the one before it
    rf"\b(?:the|an?)\s+{_LIKE}\s+(?:obligations?|dut(?:y|ies)|rights?|restrictions?|covenants?|undertakings?|promises?|restraints?"
    r"|indemnit(?:y|ies)|limits?|freedoms?)\b",
    re.IGNORECASE,
)
_STOP = re.compile(r"\.(?:\s|$)|[;\n]")
_TO_OTHERS = re.compile(  # to whoever stands behind a party, and not to the other one
    r"\s+(?:to\s+)?(?:the|its|their|any|all|each)\s+(?:\w+\s+){0,2}"
    r"(?:sub-?contractors?|affiliates?|employees|agents?|successors?|assign\w*|transferees?|officers|subsidiar\w+|customers?)\b",
    re.IGNORECASE,
)
_IN_PASSING = re.compile(  # the clause is named, and what follows is about something else
    r"\b(?:subject\s+to|notwithstanding|without\s+prejudice\s+to|in\s+accordance\s+with|pursuant\s+to|save\s+as|for\s+the\s+purposes?\s+of"
    r"|(?:claims?|notices?|payments?|(?:sums?|amounts?|moneys?|fees|interest)(?:\s+(?:payable|due|owed|owing))?)\s+under)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_CONVERSE = re.compile(r"in\s+(?:the\s+)?(?:converse|opposite|reverse|contrary)", re.IGNORECASE)
_BUT_NOT = re.compile(  # "in the converse case Birch is left to its damages": what follows is no mirror
    r"[^.;]{0,80}?\b(?:damages|money|only|no\s+such|nothing|not|cannot|confined|left\s+to|none)\b", re.IGNORECASE
)
_TURNED = re.compile(
    r"""\b(?:(?P<whole>(?:converse|reverse)(?:ly|d)?|reciproc\w+|mutual\w*|vice\s+versa|mutatis\s+mutandis|interchang\w+|transpos\w+
        |changed\s+(?:over|about)|chang(?:e|ing)\s+places|either\s+(?:way|direction)|both\s+(?:ways|directions)|two-way
        |(?:holds?|true|good|binds?)\s+(?:for\s+|of\s+)?the\s+other)
      | equal(?:ly)?|alike|likewise|correspond\w+|the\s+like|in\s+like|identical\w*|similarly|matching|mirror\w*|counterpart
      | the\s+same(?!\s+(?:time|day|date|week|month|quarter|year|place|address|period)\b)
      | no\s+less|as\s+well|too|as\s+much|in\s+(?:its|their|her|his)\s+turn|in\s+return|also\s+(?:\w+\s+)?references?)\b""",
    re.VERBOSE | re.IGNORECASE,
)
_OTHER = re.compile(r"\b(?:the\s+other|one\s+(?:party|side|of\s+(?:them|us))|each|either|both)\b", re.IGNORECASE)
_DENIED = re.compile(r"\b(?:no|not|never|nor|neither|without|none)\b[^,;.]*$", re.IGNORECASE)
_JOINS = re.compile(
    r"(?:\b(?:and|while|whilst|as|nor)|[;,])\s+(?:so\s+|likewise\s+|similarly\s+|vice\s+versa\s+|equally\s+|the\s+)*$",
    re.IGNORECASE,
)
_GAPPING = re.compile(r"\s+(?:to|against|from|for|where|when|in\s+respect\s+of)\b[^.;]{0,80}\bits\b")
_AND_THE = re.compile(r"[,;]\s+and\s+(?:the\s+)?\Z")
_AND_ITS = re.compile(r"\s+(?:its|their|his)\s+\w")  # "may reissue its manual and Birch its guide"
_VERB_FOLLOWS = re.compile(r"[^.,;]{0,80}?\b(?:shall|will|may|must|can|is|are|has|have)\b")
_GOES_ON = re.compile(
    r",?\s+(?:against|without\s+(?:that\s+of|the\s+(?:like|same)|(?-i:[A-Z])\w+'s)|from|for|to|of|as|its\s|their\s|in\s+respect|with|on|where(?![^.;]*\b(?:shall|may|must|will)\b)|when(?![^.;]*\b(?:shall|may|must|will)\b)|in\s+the\s+case|likewise|the\s+same|similarly|equally|those|that|any|anyone|one|what)\b"
    r"|'s\b",
    re.IGNORECASE,
)
