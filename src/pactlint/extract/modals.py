"""The words that make a duty or a right of a verb: shall, may, must not, agrees to, is entitled to."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

import re2

from pactlint.agreement import DutyKind
from pactlint.document import Span

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class Modal:
    """A modal where it stands.

    `continues` is true of one that takes the subject of the one before it: "and shall". `reversed` is true of one that its bearer
    follows, and of which the whole sentence is the action: "the right to set off is reserved to", "are subject to change by".
    """

    span: Span
    words: str
    kind: DutyKind
    continues: bool
    reversed: bool = False


def modals(plain: str, sentence: Span, *, exempting: bool = False) -> Iterator[Modal]:
    """The modals in a sentence, in order; with those that say that somebody need not ("is not obliged to") where wanted."""
    return (modal for modal in _modals(plain, sentence) if exempting or modal.kind is not DutyKind.EXEMPTION)


@lru_cache(maxsize=8_192)
def _modals(plain: str, sentence: Span) -> tuple[Modal, ...]:
    return tuple(
        _modal(plain, sentence, found, kind)
        for found in matches(plain, sentence)
        if (kind := _kind(found)) is not None and not _is_month(plain, found) and not _is_bare(plain, found)
    )


def matches(plain: str, sentence: Span) -> Iterator[re.Match[str]]:
    """The matches of `MODAL` in a sentence as its `finditer` has them, tried only at the words that one may begin with."""
    at = sentence.start
    for begun in _OPENING.finditer(plain[sentence.start : sentence.end].encode("ascii", "replace")):
        start = sentence.start + begun.start()
        found = MODAL.match(plain, start, sentence.end) if start >= at else None
        if found:
            at = found.end()
            yield found


def _modal(plain: str, sentence: Span, found: re.Match[str], kind: DutyKind) -> Modal:
    continues = _CONTINUES.search(plain, max(sentence.start, found.start() - 24), found.start()) is not None
    return Modal(Span(*found.span()), " ".join(found[0].split()), kind, continues, found.lastgroup in _REVERSED)


def _is_bare(plain: str, found: re.Match[str]) -> bool:
    """Is it a verb that says a duty in the present tense ("Birch pays"), but here hangs on another ("shall pay", "and pay")?"""
    return _PRESENT.fullmatch(found[0]) is not None and not _NAMED.search(plain[max(0, found.start() - 30) : found.start()])


_PRESENT = re.compile(r"(?:pay|refund|repay|reimburse|forfeit|choose|decide|determine|fixe?|select|prescribe)s?", re.IGNORECASE)
_NAMED = re.compile(
    r"(?:\b(?!To\b|Shall\b|Will\b|May\b|And\b|Or\b)[A-Z][\w.-]*|\b(?:you|we|party|parties|it|they))[,\"')]*\s+(?:alone\s+|solely\s+|shall\s+alone\s+)?$"
)


def _is_month(plain: str, found: re.Match[str]) -> bool:
    """Is it May, and not "may": "to open it in May", "by the end of May", "May and June", "May 2030"?"""
    if found[0] != "May":
        return False
    before, after = plain[max(0, found.start() - 30) : found.start()], plain[found.end() : found.end() + 20]
    return _BEFORE_MONTH.search(before) is not None or _AFTER_MONTH.match(after) is not None


_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December"
_BEFORE_MONTH = re.compile(
    rf"\b(?:in|of|by|on|until|till|since|from|before|after|during|through|to|every|each|next|last|this|early|late|mid|between"
    rf"|\d+(?:st|nd|rd|th)?|(?:{_MONTHS}),?(?: and| or| to)?)[ -]+\Z",
    re.IGNORECASE,
)
_AFTER_MONTH = re.compile(rf",? *\d|,?(?: and| or| to| through| until|) (?:{_MONTHS})\b")


def _kind(found: re.Match[str]) -> DutyKind | None:
    name = found.lastgroup
    if name == "free":
        return DutyKind.EXEMPTION
    if name in _ALSO:
        return _ALSO[name]
    return DutyKind(name) if name else None


_ALSO = {
    "unbound": DutyKind.PERMISSION,
    "reserved": DutyKind.PERMISSION,
    "barred": DutyKind.PROHIBITION,
    "excused": DutyKind.EXEMPTION,
    "unlawful": DutyKind.PROHIBITION,
    "laid": DutyKind.OBLIGATION,
}
_REVERSED = {"reserved", "excused", "unlawful", "laid"}
_CONTINUES = re.compile(r"(?:\b(?:and|or|but)|,|;)\s*(?:[a-z]+ly\s+)?$", re.IGNORECASE)
_OPENING = re2.compile(
    rb"(?i)\b(?:,|'ll\b|(?:choose|decide|determine|fixe?|select|prescribe)s?|(?:ca|wo|sha|must|are|is|do|does|need)n't"
    rb"|(?:forfeit|pay|refund|reimburse|repay)s?|(?:accepts?|agrees?|and|are|assumes?|be|bears?|can|commits?|consents?|covenants?|do|does|duty|engages?|enjoys?"
    rb"|expressly|foregoes?|forego|forgo|forgoes?|gives?|has|have|hereby|irrevocably|is|keeps?|makes?|may|must|need|nothing|obligation|covenant|owes?|promises?"
    rb"|relinquish"
    rb"|relinquishes|remains?|renounces?|represents?|reserves?|retains?|shall|stands?|stays?|submits?|surrenders?"
    rb"|unconditionally|undertakes?|waives?|warrants?|will)(?:not)?\b)"
)
"""The words that a match of `MODAL` may begin with, for the linear-time engine: it passes over the others many times as fast."""

MODAL = re.compile(
    r"""\b(?:
      (?P<unbound>(?:(?:shall|will)\s+have|has|have|(?:is|are|be)\s+under|owes?|bears?)\s+no\s+(?:obligation|duty)\s+(?:not\s+to|to\s+(?:refrain|abstain|desist)\s+from)
        |(?:shall|will|is|are)\s+not\s+(?:be\s+)?(?:in\s+any\s+(?:way|manner)\s+|hereby\s+|thereby\s+)?(?:restricted|prevented|precluded|prohibited|barred|debarred|restrained|hindered|disqualified|restrained)\s+(?:\w+\s+){0,3}?from)
    | (?P<free>(?:shall|will|is|are|be)\s+(?:not|under\s+no)\s+(?:be\s+)?(?:oblig\w+|required|bound(?!,?\s+by)
          |have\s+any\s+obligation
          |obligation)(?:\s+to)?
        |need\s+not|need(?=\s+be\s+[a-z]+)|do(?:es)?\s+not\s+have\s+to|(?:shall|will)\s+(?:not\s+have\s+any|have\s+no)\s+(?:obligation|duty|liability)
        |(?:is|are|remains?)\s+(?:not|under\s+no)\s+(?:oblig\w+|duty|committed)(?:\s+to)?
        |(?:accepts?|assumes?|undertakes?|makes?)\s+no\s+(?:obligation|duty|commitment)
        |(?:has|have)\s+no\s+(?:obligation|duty)|may\s+or\s+may\s+not)
    | (?P<barred>(?:(?:shall|will|does|do|must)\s+not\s+have|(?:shall\s+|will\s+)?have\s+no|has\s+no)\s+
          (?:(?:the|any|a)\s+)?(?:\w+\s+){0,2}?(?:rights?|power|liberty|option|entitlement|authority)(?=\s+(?:of|to)\b)
        |(?:hereby\s+|irrevocably\s+|expressly\s+|unconditionally\s+|and\s+){0,4}
          (?:waives?|relinquish(?:es)?|renounces?|forgoes?|forgo|forego|gives?\s+up|surrenders?|foregoes?)\b
          (?=\s+(?:\w+\s+){0,4}?(?:rights?|remed(?:y|ies)|trial|jury|objections?|appeals?|entitlement|power|recourse|claims?|defen[cs]es?|set-?off|it|them|the\s+same)\b)
        |(?:(?:shall|will)\s+have\s+no|has\s+no|have\s+no|(?:shall|will|does|do)\s+not\s+have\s+any)\s+(?:share|part|portion|interest|participation|claim)(?=\s+(?:in|of|to)\b))
    | (?P<excused>nothing\b(?:[^.;]|\.\d){0,160}?\b(?:obliges?|obligates?|requires?|commits?|binds?|compels?
          |makes?\s+it\s+incumbent\s+(?:up)?on)
          (?=\s+(?:the\s+)?[A-Z][^.;]{0,60}?\sto\s))
    | (?P<unlawful>(?:shall|will)\s+not\s+be\s+(?:lawful|open|permissible|competent)\s+(?:to|for)(?=\s))
    | (?P<reserved>(?:nothing\b(?:[^.;]|\.\d){0,160}?\b
          |(?:(?<=agreement\s)|(?<=clause\s)|(?<=section\s)|(?<=article\s))(?:does|shall|will)\s+not\s+)(?:limits?|prevents?|precludes?|restricts?|prejudices?|prohibits?|bars?)\s+
          (?:(?:the|a|any)\s+)?(?:(?:rights?|ability|freedom|liberty|power|transfer|assignment)\s+(?:of|by)\s+)?(?=\S)
        |(?:is|are|shall\s+be|remains?|stands?)\s+(?:hereby\s+)?reserved\s+(?:\w+\s+)?(?:unto|to|for|by)(?=\s)
        |(?:shall\s+|will\s+)?(?:be|is|are)\s+(?:vested|reposed)\s+(?:\w+\s+)?(?:in|with)(?=\s)
        |(?:is|are|shall\s+be|will\s+be|remains?)\s+(?:at\s+all\s+times\s+)?subject\s+to\s+(?:\w+\s+){0,3}?
          (?:change|revision|alteration|variation|adjustment|modification|amendment|withdrawal|reduction|increase)s?\b[^.;]{0,60}?\sby(?=\s)
        |(?:shall|will)\s+be\s+lawful\s+for(?=\s)|(?:is|shall\s+be|will\s+be)\s+(?:open|lawful|permissible)\s+(?:to|for)(?=\s))
    | (?P<laid>(?<!no\s)(?:duty|obligation|covenant)\s+(?:of|to|not|in)\b(?:(?!\b(?:shall|may|must|will)\b)[^.;,]){2,120}?\s
          (?:(?:shall\s+|will\s+)?(?:rests?|falls?|lies?)\s+(?:on|upon|with)
          |(?:is|shall\s+be)\s+(?:hereby\s+)?(?:(?:assumed|undertaken|borne|accepted)\s+by
            |(?:imposed|laid|incumbent|placed|cast)\s+(?:on|upon)))(?=\s))
    | (?P<prohibition>(?:shall|must|will|may|can)\s*not
          (?:,?\s+and\s+(?:shall|will|must)\s+(?:cause|procure|ensure|see)\b[^.;]{0,60}?\bnot(?:\s+to)?)?
        |(?:shall|must|will|may)\s+(?:make|offer|give|extend)\s+(?:it|them|him|her|any\s+of\s+them)\s+no\b
        |(?:shall|must|will|may)\s+(?:make|enter\s+into|effect|do|bring|raise|solicit|employ|hire|seek|commence|execute)\s+no\b
        |(?:ca|wo|sha|must)n't|(?:are|is)n't\s+allowed\s+to|may\s+n[eo]ver
        |(?:shall|must|will|may|can)\s+(?:neither|never|in\s+no\s+(?:wise|case|event|way)|at\s+no\s+time|on\s+no\s+account|under\s+no\s+circumstances?)
        |(?:agrees?|undertakes?|covenants?|promises?)\s+(?:not|never)\s+to
        |(?:is|are|shall\s+be|will\s+be)\s+(?:prohibited|precluded|barred|restrained)(?:\s+[a-z]+){0,4}?\s+from
        |(?:is|are)\s+(?:not|never)\s+to(?=\s+[a-z]{2,})
        |(?:is|are)\s+not\s+(?:entitled|permitted|allowed|authori[sz]ed)\s+to|(?:shall|will|must|agrees?\s+to|undertakes?\s+to|is\s+to)(?=\s+(?:refrain|abstain|desist|forbear)\s+from)
        |(?:shall|will|must)\s+keep\s+(?:\w+\s+)?hands\s+off)
    | (?P<permission>(?:(?:is|are)\s+and\s+)?(?:shall|will)\s+(?:at\s+all\s+times\s+)?(?:remain|continue
          |stay)\s+(?:to\s+be\s+)?(?:entirely\s+|wholly\s+)?(?:entitled|free|at\s+liberty|permitted|allowed)\s+to
        |(?:choose|decide|determine|fixe?|select|prescribe)s?
          (?=\s+(?:alone\s+|solely\s+)?(?:the|each|every|any|which|what|how|where|when|whether|all|its|in\s+its|from|at|by|for|on|and)\b)
        |(?:shall|will)\s+be\s+(?:entitled|free|permitted|allowed|at\s+liberty)(?:,[^;.]{0,120}?,)?\s+to
        |(?:is|are|remains?|stays?)\s+(?:at\s+all\s+times\s+|entirely\s+|also\s+)?(?:entitled|free|permitted|allowed|authori[sz]ed|at\s+liberty)(?:,[^;.]{0,120}?,)?\s+to
        |(?:(?:shall|will|must)\s+)?(?:have|has|enjoys?|retains?|keeps?|reserves?)\s+(?:(?:to|for|unto)\s+itself\s+)?
          (?:the|an?|full|every|sole|absolute|exclusive)\s+(?:\w+\s+){0,3}?(?:(?:rights?|option|power|privilege|liberty|freedom|discretion)(?=\s+(?:to|of|and|on|in|,))|(?:election|choice|option)(?=\s+between\b))
        |(?:(?:shall|will)\s+have|has|have)\s+(?:full\s+|sole\s+|the\s+|alone\s+)?authority(?=\s+to\b)
        |(?:(?:shall|will)\s+have|has|have)\s+[\w-]+\s+(?:\(\d+\)\s+)?(?:business\s+)?(?:days|weeks|months)(?=\s+(?:in\s+which\s+)?to\s+(?:cure|remedy|rectify|mend|make\s+good|put\s+right))
        |(?:shall|will)\s+be\s+entitled\b|may|can)
    | (?P<obligation>(?:is|are|shall\s+be|will\s+be)\s+(?:oblig\w+|required|bound|responsible|liable)\s+(?:to|for)
        |(?:(?:hereby|irrevocably|unconditionally)(?:\s+and|,)?\s+){0,3}(?<!to\s)(?:submits?(?=\s+(?:itself\s+)?(?:\w+\s+)?to\b)|consents?(?=\s+to\s+(?:the\s+)?(?:\w+\s+){0,3}?(?:jurisdiction|venue)\b))
        |(?:hereby\s+)?(?:agrees?|undertakes?|covenants?|commits?|promises?|engages?)(?:\s+(?:itself\s+)?to|(?:\s+with\s+[A-Z]\w+)?(?:\s+as\s+follows)?(?=\s*:))
        |(?:has|have)\s+(?:an?|the)\s+(?:obligation|duty)\s+to|(?:is|are|shall\s+be)\s+(?:under|bound\s+by)\s+(?:an?|the|strict)\s+(?:\w+\s+)?(?:obligation|duty)(?:\s+(?:to|of))
        |owes?(?=\s+(?:\S+\s+){1,4}(?:duty|obligation))
        |'ll(?!\s+be\s+(?:entitled|free))|hereby\s+(?:grants?|assigns?|transfers?|appoints?)|(?:is|are)\s+(?:(?:therefore|then|thereupon|also|likewise|accordingly|alone|further|nevertheless)\s+)?to(?=\s+(?:be\s+)?[a-z]{2,})
        |(?:represents?(?=\s*(?:,|and\s+\w*\s*warrant|that\b|to\s+\S+(?:\s+\S+)?\s+that\b))|warrants?)(?:\s*,?\s*(?:and|,)\s*(?:represents?|warrants?|covenants?))*
        |(?:pay|refund|repay|reimburse|forfeit)s?(?=\s+(?:back|for|to|over|the|its|his|our|your|their|us|you|all|any|an?|half|each|every|[A-Z]))
        |(?:shall|must|will)(?:,?\s+and\s+(?:each|both)(?:\s+of\s+them)?\s+(?:shall|must|will)\s+(?:cause|procure|ensure|see)\b[^.;]{0,60}?\bnot(?:\s+to)?)?)
    )\b""",
    re.VERBOSE | re.IGNORECASE,
)
