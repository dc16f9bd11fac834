"""How words allocate something to a party, and what the party is to them: subject, agent, owner, the other side.

A `Form` is a pattern with that relation. The patterns end where the harmful words do; `named` tells a group that a party's name
follows ("recoverable from" Alder). Patterns see one sentence, and never past a semicolon.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import Enum, auto

from pactlint.agreement import Head
from pactlint.extract.sieve import sifted


class Relation(Enum):
    """What the party is to the words."""

    SUBJECT = auto()  # "Alder shall indemnify"
    NEGATED = auto()  # "Alder shall not be liable": the subject, where a negation comes before
    COUNTERPARTY = auto()  # "Alder may deduct liquidated damages": whoever is not the subject
    PATIENT = auto()  # "Alder shall be indemnified [by Birch]": the agent, else whoever is not the subject
    AGENT = auto()  # "insurance shall be maintained by Alder"
    OWNED = auto()  # "Alder's decision prevails": as the owner, and nobody where no owner is named
    OWNER = auto()  # "Alder's liability is limited", "the liability of Alder"; everyone where none is named
    NAMED = auto()  # "recoverable from Alder": the name follows at the end of the pattern
    WRONGDOER = auto()  # "should Alder be held liable, the damages are limited": whoever fails in the sentence, else everyone
    SOURCE = auto()  # "the know-how is supplied by Alder as is", "Birch takes it as is": who brings what is spoken of


@dataclass(frozen=True, slots=True)
class Form:
    """A way to say it. `unless` are words in the sentence that make it something else, `with_` words it must have.

    `headed` are words that it must have in a heading above it, or in the sentence.
    """

    head: Head
    relation: Relation
    pattern: re.Pattern[str]
    unless: re.Pattern[str] | None = None
    with_: re.Pattern[str] | None = None
    headed: re.Pattern[str] | None = None


_LIMB = r"(?:[^.;]|\.(?=\d)|(?<=\bRs)\.|(?<=\bInc)\.|(?<=\bLtd)\.)"
_LIABILITY = r"(?:(?!liabilit|\bthat\s+of\b|['\u2019]s\s+(?:is|are|shall|will)\b)(?:[^.;]|\.(?=\d)))"
_INFLECTED = re.compile(r"(?<=[a-z])s\?")


def form(head: Head, relation: Relation, pattern: str, unless: str = "", with_: str = "") -> Form:
    """A form whose pattern is written without regard to case and white space.

    In it `~` stands for any character of the limb, `@` for any before another liability is spoken of, and `s?` after a letter
    for the ending of a verb or a noun, archaic ones with it ("maketh").
    """
    flags = re.IGNORECASE | re.VERBOSE
    ended = _INFLECTED.sub("(?:s|e?th)?", pattern)
    compiled = sifted(ended.replace("~", _LIMB).replace("@", _LIABILITY), flags)
    return Form(head, relation, compiled, _words(unless), _words(with_))


def under(headings: str, form: Form) -> Form:
    """A form that says it only under a heading with these words, or in a sentence that has them."""
    return replace(form, headed=_words(headings))


def _words(pattern: str) -> re.Pattern[str] | None:
    return sifted(pattern, re.IGNORECASE) if pattern else None


NEGATION = re.compile(r"\b(?:not|never|no|nor|neither|nothing)\b", re.IGNORECASE)
"""Words that turn a verb into its opposite, where they stand between a subject and it."""

NO_DUTY = re.compile(
    r"\b(?:nothing|(?:in|under) no (?:event|case|circumstances?|way|manner)|on no account|at no time"
    r"|no (?:party|member|one)|neither|nor)\b[^.;,]{0,40}$",
    re.IGNORECASE,
)
"""Words before a subject that do so."""

PERMISSION = re.compile(r"\b(?:may|rights?|option|entitled|at liberty|advised|encouraged|recommended)\b", re.IGNORECASE)
"""Words between a subject and a verb that leave it the choice."""

MIRROR = sifted(
    r"""\b(?:vice\s+versa|mutatis\s+mutandis|reciprocal(?:ly)?|conversely|in\s+like\s+(?:manner|terms)|likewise
        |the\s+other\s+way\s+(?:round|about|around)
        |(?:the\s+)?(?:same|like|converse|reverse)\s+(?:\w+\s+){0,5}?(?:appl(?:y|ies)|holds?|goes|is\s+true|binds?|rests?|lies?)
        |(?:appl(?:y|ies)|extends?|enures?|inures?|binds?|operates?)\s+(?:\w+\s+){0,2}?(?:equally|alike|to\s+both
        |for\s+both|both)
        |[ei]nures?\s+(?:\w+\s+)?to\s+the\s+benefit|as\s+if\s+(?:its|the)\s+names?|roles?\s+(?:reversed|exchanged
        |interchanged)|equally\s+(?:to|for|by|upon)|(?:on|in|under|upon)\s+(?:exactly\s+)?(?:the\s+)?(?:same|like
        |identical|equivalent|corresponding)\s+(?:terms|words|limits?|conditions)
        |(?:limit|cap|ceiling|maximum|indemnity|sum|cover)\s+of\s+(?:the\s+|an?\s+)?(?:like|same|equal|identical|corresponding)\s+(?:amount|sum|figure|kind|height|extent)
        |(?:an?|the)\s+(?:corresponding|equivalent|matching|identical|like|similar|same)\s+(?:\w+\s+)?(?:indemnit|limit|ceiling|maximum
        |cap\b|warrant|insur|cover|undertaking|obligation|protection|promise|duty|sum|fee|damages)\w*
        |do(?:es)?\s+the\s+same|so\s+(?:too\s+)?(?:shall|does|do|is|are|will)\s|mutual\s+(?:indemnit|limit|obligation
        |undertaking|promise)\w*|as\s+(?:does|shall|do|is|are)\s+(?-i:(?=[A-Z])))""",
    re.IGNORECASE | re.VERBOSE,
)
"""Words that extend what is said of one party to another."""

NOR = sifted(
    r"\b(?:and\s+neither|nor|and\s+no\s+more)\s+(?:is|are|does|do|shall|will|has|can|may)\s+(?:that|those)\s+of\s+(?:the\s+)?(?-i:(?=[A-Z]))",
    re.IGNORECASE,
)
"""The same of what is denied: "is not limited, and neither is that of Birch"."""

HEAD_WORDS = {
    Head.INDEMNITY: re.compile(r"\bindemni|harmless", re.IGNORECASE),
    Head.CAP: re.compile(r"\b(?:liabilit|limit|cap\b|ceiling)", re.IGNORECASE),
    Head.EXCLUSION: re.compile(r"\b(?:liabilit|exclu(?:sion|ded?\b|des\b)|consequential|indirect)", re.IGNORECASE),
    Head.UNLIMITED: re.compile(r"\bunlimited|without limit", re.IGNORECASE),
    Head.INSURANCE: re.compile(r"\binsur|\bcover", re.IGNORECASE),
    Head.WARRANTY: re.compile(r"\bwarrant|\bpromise|\brepresent", re.IGNORECASE),
    Head.DISCLAIMER: re.compile(r"\bdisclaim|\bwarrant", re.IGNORECASE),
    Head.DAMAGES: re.compile(
        r"\bdamages|\bpenalt|\bcompensation|(?<!expert's )(?<!arbitrator's )(?<!mediator's )\bfee\b|\bsum\b", re.IGNORECASE
    ),
    Head.OVERRIDE: re.compile(r"\bdecision|\bveto|\bvote", re.IGNORECASE),
    Head.CHAIR: re.compile(r"\bchair|\bpresid", re.IGNORECASE),
    Head.APPOINTMENT: re.compile(r"\bappoint|\bnominat", re.IGNORECASE),
    Head.OWNERSHIP: re.compile(r"\bown|\bproperty|\btitle", re.IGNORECASE),
}
"""What a head is called, where words elsewhere extend it: "the indemnity of clause 9 applies mutatis mutandis"."""

ELLIPSIS = re.compile(
    r"""['\u2019]s\s+(?:own\s+)?(?:(?:is|are|shall\s+be|will\s+be|to|being|likewise)\b[^.;]{0,120}?\b(?P<what>confined|limited
        |capped|restricted|exceed|same|unlimited|uncapped|without\s+(?:any\s+)?(?:limit|bound)|excluded)
        |(?P<not>(?:is|are|shall)\s+not\b(?!\s+\w)|(?:has|have|know\w*|is\s+(?:under|subject\s+to))\s+no(?:ne\b|\s+(?:\w+\s+){0,2}(?:limit
        |cap|ceiling|bound))))
      |['\u2019]s\s+(?:at|to)\s+(?P<sum>(?:[£$€₹]|(?-i:[A-Z]{2,3})\$?\s?|(?-i:Rs)\.?\s?)?\d)
      |\s*[:|\t]\s*(?:(?P<none>no(?:ne\b|\s+(?:\w+\s+)?(?:limit|cap|ceiling|maximum))|unlimited|uncapped|without\s+limit)
        |(?P<figure>(?:up\s+to\s+|max(?:imum|\.)?\s+|[£$€₹]|[A-Z]{2,3}\$?\s?)*\d))""",
    re.IGNORECASE | re.VERBOSE,
)
"""A possessive that has lost its noun, or a row of a table: "Alder's is confined to the same figure", "Alder: no ceiling"."""

OF_FIGURE = re.compile(  # "… of Alder shall not exceed INR 18 crore, and that of Birch INR 12 crore"
    r"\s+(?:to\s+|at\s+)?(?:[£$€₹]|(?-i:[A-Z]{2,3})\$?\s?|(?-i:Rs)\.?\s?)?\d", re.IGNORECASE
)
THAT_OF = re.compile(r"\b(?:that|those)\s+of\s+(?:the\s+)?\Z", re.IGNORECASE)
"""A figure alone after "that of": the verb stands in the limb before."""

LIABILITY = re.compile(r"\bliabilit|\bliable\b|\bresponsibilit", re.IGNORECASE)
"""What such a possessive must be about."""

LIMITS = re.compile(r"\b(?:liabilit\w+|ceilings?|caps?|limits? of|limitations?)\b", re.IGNORECASE)
"""What stands above such a row."""

GAP = re.compile(
    r"(?:\s+(?:that|its|the|an?|one|two|three|four|five|six|likewise|similarly|against|at\s+least|not|no\s+more|up\s+to"
    r"|with|public|professional)\b|\s+[0-9£$€₹]|\s+(?-i:[A-Z]{2,3}\$?|Rs\.?)\s?\d|,\s+(?:likewise|similarly|for\s+its\s+part|in\s+turn))",
    re.IGNORECASE,
)
"""What follows a second subject whose verb is left out: "Alder warrants its pumps, and Birch its repairs"."""

JOINT = re.compile(r"(?:,|;|\band|\bwhile|\bwhilst|\bwhereas|\bbut)\s+(?:and\s+)?(?:the\s+)?$", re.IGNORECASE)
"""What stands before such a subject."""

_VOTE = (
    r"(?:casting|second|deciding|decisive|determining|additional|extra|double|further|tie-?breaking)"
    r"(?:\s+(?:and|or)\s+\w+)?\s+votes?"
)
CASTING_VOTE = re.compile(
    rf"""\b(?:ha(?:s|ve|th)|cast|exercise|enjoy|hold|given|use|with|entitled\s+to|possess|carr(?:y|ies)|granted)(?:s|es|ed|ing)?\s+(?:an?\s+|the\s+|his\s+|its\s+|her\s+)?
        {_VOTE}|\b{_VOTE}\s+(?:is|shall\s+be|belongs|rests|lies)\b
        |\b(?:chair\w*|president)['\u2019]s\s+(?:vote|voice|opinion|view)\s+(?:shall\s+|will\s+)?(?:decides?|prevails?|counts?\s+(?:twice|double)|be\s+decisive|is\s+decisive|carries|settles?)
        |\b(?:vote|voice|opinion|view)\s+of\s+(?:the\s+)?(?:chair\w*|president)\s+(?:shall\s+|will\s+)?(?:decides?|prevails?|counts?\s+(?:twice|double)|be\s+decisive|is\s+decisive|settles?)
        |\b(?:voice|vote)\b[^.;]{{0,40}}?\bturns?\s+the\s+(?:scale|balance)s?\b
        |\b(?:chair\w*|president)\s+(?:shall\s+|will\s+|may\s+)?(?:breaks?|resolves?|decides?)\s+(?:the\s+|any\s+|all\s+)?(?:ties?|deadlocks?)\b
        |\b(?:whose|his|its|her)\s+vote\s+(?:shall\s+|will\s+)?(?:decides?|prevails?|counts?\s+(?:twice|double)|be\s+decisive|is\s+decisive|settles?)""",
    re.IGNORECASE | re.VERBOSE,
)
"""Words by which the vote of whoever presides breaks a tie."""

WITHOUT = re.compile(r"\b(?:not|no|never|without|nor|neither|lacks?)\b[^.;]{0,60}\Z", re.IGNORECASE)
"""Words before them that take it away."""

_BY_THE_OTHER = re.compile(r"(?:\band\b|\bor\b|,)[^.;]{0,80}?\b(?:by|from)\s+(?:the\s+)?$", re.IGNORECASE)
_AND_BY_THE_OTHER = re.compile(r"[;,][^.;]{0,60}?\b(?:and\s+)?(?:by|from)\s+(?:the\s+)?$", re.IGNORECASE)
_TO_THE_OTHER = re.compile(
    r"\b(?:and|while|whereas|whilst)\b[^.;]{0,30}?\b(?:those|that|others?|the rest|the remainder)\b[^.;]{0,60}?"
    r"\b(?:to|with|in|by|of|on|upon)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
ALSO_NAMED = {
    Head.APPOINTMENT: _BY_THE_OTHER,
    Head.DAMAGES: _AND_BY_THE_OTHER,
    Head.CHAIR: _BY_THE_OTHER,
    Head.OVERRIDE: _TO_THE_OTHER,
    Head.OWNERSHIP: _TO_THE_OTHER,
}
"""What stands between one party and another of whom the same is said: "two named by Alder and two by Birch"."""
UNNAMED = re.compile(
    r"(?<![\w-])(?P<role>Distributor|Reseller|Dealer|Agent|Licensee|Licensor|Supplier|Seller|Vendor|Manufacturer|Principal|Consultant"
    r"|Contractor|Provider|Developer|Sponsor|Company|Affiliate|Partner)\s+(?:shall|will|must|hereby|(?:hereby\s+)?(?:agrees?|undertakes?)\s+to)"
    r"\s[^.;:]{0,30}\Z"
)
"""A role that bears what follows; where the agreement gives it to nobody, one of its parties is meant all the same."""
