"""Who must hold its tongue: promises to keep the other's secrets, and to speak no ill of it, in whatever words.

A sentence is one where it has words of each of some classes (telling, a negation, an outsider, a matter to be kept), in any order
and any voice; who is bound is told by the duty, the agent of what is forbidden, or the subject of a verb in the present tense.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pactlint.agreement import ClauseKind, DutyKind, Silence
from pactlint.document import Span
from pactlint.extract.sieve import sifted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pactlint.agreement import Clause, Duty, Mention, Sentence
    from pactlint.document import Document

_SILENT = (ClauseKind.RECITALS, ClauseKind.RECITAL, ClauseKind.SIGNATURES)


def silences(
    document: Document,
    clauses: Sequence[Clause],
    sentences: Sequence[Sentence],
    mentions: Sequence[Mention],
    duties: Sequence[Duty],
) -> tuple[Silence, ...]:
    """The promises of silence, in the order of the text; one that names nobody binds every party that is known."""
    everyone = tuple(dict.fromkeys(name for mention in mentions for name in mention.parties))
    reader = _Reader(document.plain, clauses, mentions, [each.span.start for each in mentions], duties, everyone)
    return tuple(
        silence
        for sentence in sentences
        if sentence.clause is None or clauses[sentence.clause].kind not in _SILENT
        for silence in reader.of_sentence(sentence)
    )


@dataclass(frozen=True, slots=True)
class _Reader:
    plain: str
    clauses: Sequence[Clause]
    mentions: Sequence[Mention]
    starts: Sequence[int]
    duties: Sequence[Duty]
    everyone: tuple[str, ...]

    def of_sentence(self, sentence: Sentence) -> Iterator[Silence]:
        words = self.plain[sentence.span.start : sentence.span.end]
        if not (_TELLING.search(words) or _KEPT.search(words) or _CONFINED.search(words) or _may_be_ill(words)):
            return
        if (words.count(" ") < _FEWEST and not _VERB.search(words)) or _DEFINES.match(words):
            return
        if self._is_of_auditors(sentence, words):
            return
        barred = self._is_barred(sentence)
        for kind, sign in (("secrets", _secrecy(words, barred=barred)), ("ill", _courtesy(words, barred=barred))):
            if sign:
                at = Span(sentence.span.start + sign.start, sentence.span.start + sign.end)
                parties, start = self._bound(sentence, at)
                end = min(sentence.span.end, max(at.end, start + _LIMB))
                yield Silence(kind, Span(min(start, at.start), end), parties, sentence.clause)

    def _is_of_auditors(self, sentence: Sentence, words: str) -> bool:
        """Does it speak of what those owe who examine the books or do the work, and of no duty of a party?"""
        return _OF_AUDITORS.search(words) is not None and not self._binding(sentence)

    def _is_impersonal(self, sentence: Sentence) -> bool:
        """Does it speak of a duty without saying whose it is: "the obligations in this clause survive"?"""
        words = self.plain[sentence.span.start : sentence.span.end]
        named = self._within(sentence.span)
        return _SPEAKS_OF_DUTY.match(words) is not None and not any(len(each.parties) == len(self.everyone) for each in named)

    def _is_barred(self, sentence: Sentence) -> bool:
        """Is it an item of a list of what a party must not do: "Birch shall not: (b) make …"?"""
        return any(each.kind is DutyKind.PROHIBITION for each in self._duties_in(sentence.span))

    def _bound(self, sentence: Sentence, sign: Span) -> tuple[tuple[str, ...], int]:
        """The parties that must be silent, and where the words begin that say so."""
        if self._is_impersonal(sentence):
            return (), sentence.span.start
        binding = self._binding(sentence)
        owed = [each for each in binding if each.span.end > sign.start]
        if owed:
            return self._owing(sentence, owed)
        for mention in (*self._agents(sentence), *self._employers(sentence), *self._subjects(sentence, sign)):
            return self._joined(mention), mention.span.start
        if binding:
            return self._owing(sentence, binding)
        for mention in self._laden(sentence):
            return self._joined(mention), mention.span.start
        return self._antecedent(sentence, sign) or (self.everyone, sentence.span.start)

    def _binding(self, sentence: Sentence) -> list[Duty]:
        return [each for each in self._duties_in(sentence.span) if each.kind in _BINDING]

    def _owing(self, sentence: Sentence, owed: Sequence[Duty]) -> tuple[tuple[str, ...], int]:
        before = Span(sentence.span.start, owed[0].span.start)
        each_of_them = _EACH_OF_THEM.search(self.plain, before.start, before.end)
        joined = [name for each in self._within(before) for name in each.parties] if each_of_them else []
        names = tuple(dict.fromkeys((*(name for each in owed for name in each.bearers), *joined)))
        found = [each for each in self._within(before) if set(each.parties) & set(names)]
        return names, found[-1].span.start if found else sentence.span.start

    def _joined(self, mention: Mention) -> tuple[str, ...]:
        """The parties of a mention, with those of the one before it where the two are joined: "Alder and Birch keep"."""
        place = bisect_left(self.starts, mention.span.start)
        before = self.mentions[place - 1] if place else None
        if before and _AND.fullmatch(self.plain, before.span.end, mention.span.start):
            return tuple(dict.fromkeys((*before.parties, *mention.parties)))
        return mention.parties

    def _agents(self, sentence: Sentence) -> Iterator[Mention]:
        """By whom what is forbidden would be done: "disclosure by Birch is prohibited", "ought to be told by Birch"."""
        for mention in self._within(sentence.span):
            if _BY.search(self.plain, max(sentence.span.start, mention.span.start - 24), mention.span.start):
                yield mention

    def _laden(self, sentence: Sentence) -> Iterator[Mention]:
        """On whom a clause is laid: "this clause binds Birch", "the duty of secrecy rests on Birch"."""
        for mention in self._within(sentence.span):
            if _LAID_ON.search(self.plain, max(sentence.span.start, mention.span.start - 40), mention.span.start):
                yield mention

    def _employers(self, sentence: Sentence) -> Iterator[Mention]:
        """Whose people must not: "Birch's staff must not run it down"."""
        return (each for each in self._within(sentence.span) if _PEOPLE.match(self.plain, each.span.end, sentence.span.end))

    def _subjects(self, sentence: Sentence, sign: Span) -> Iterator[Mention]:
        """The subject of a verb in the present tense ("Birch keeps"), the nearest before the sign first."""
        for mention in reversed(self._within(Span(sentence.span.start, sign.end))):
            governed = _GOVERNED.search(self.plain, max(sentence.span.start, mention.span.start - 24), mention.span.start)
            if not governed and _PRESENT.match(self.plain, mention.span.end, sentence.span.end):
                yield mention

    def _antecedent(self, sentence: Sentence, sign: Span) -> tuple[tuple[str, ...], int] | None:
        """Whom a pronoun stands for ("whatsoever Birch may learn it shall lock up"), or the subject of a list above."""
        pronoun = _PRONOUN.search(self.plain, sentence.span.start, sign.end)
        if pronoun:
            before = [each for each in self._within(Span(sentence.span.start, pronoun.start())) if len(each.parties) == 1]
            if before:
                return before[0].parties, before[0].span.start
        return None

    def _within(self, span: Span) -> Sequence[Mention]:
        return self.mentions[bisect_left(self.starts, span.start) : bisect_right(self.starts, span.end - 1)]

    def _duties_in(self, span: Span) -> Sequence[Duty]:
        first = bisect_left(self.duties, span.start, key=lambda duty: duty.span.start)
        return self.duties[first : bisect_left(self.duties, span.end, key=lambda duty: duty.span.start)]


_EACH_OF_THEM = re.compile(
    r"\b(?:and|both)\b.*\beach(?:\s+of\s+them)?(?:\s+(?:shall|will|must))?\s*\Z", re.IGNORECASE | re.DOTALL
)
_BINDING = (DutyKind.OBLIGATION, DutyKind.PROHIBITION)
_SPEAKS_OF_DUTY = re.compile(  # how long it lasts, not whom it binds
    r"\W*(?:the|these|this|such|all|said|foregoing|\s)*\b(?:obligations?|dut(?:y|ies)|covenants?|undertakings?|provisions?|promises?)\b",
    re.IGNORECASE,
)
_OF_AUDITORS = sifted(
    r"\b(?:auditors?|accountants?|examiners?)\b|\bsub-?contractors?\s+(?:\w+\s+){0,4}?(?:shall|will|must|is|are|agrees?|to|that)\b",
    re.IGNORECASE,
)
_VERB = re.compile(
    r"\b(?:shall|will|must|is|are|do|keep|keeps|tell|tells|say|says|hold|holds|owes?|attaches|applies)\b|n't\b", re.IGNORECASE
)
_FEWEST = 4  # spaces in a sentence that says something: fewer are a heading's
_DEFINES = re.compile(
    r"\W*(?:\([a-z\d]+\)\s*|\d[\d.]*\s+)?[\"'][^\"]{2,60}[\"']\s+(?:means|shall\s+mean|(?:shall\s+)?includes?|is\s+the\s+party)\b"
    r"|\W*(?:\([a-z\d]+\)\s*|\d[\d.]*\s+)?(?-i:[A-Z][\w-]*(?:\s+[A-Z][\w-]*){0,4}):?\s+(?:means|shall\s+mean|shall\s+include)\b"
    r"|.{0,40}\bWHEREAS\b",
    re.IGNORECASE | re.DOTALL,
)
_AND = re.compile(r"\s+(?:and|or|nor|&)\s+(?:the\s+)?", re.IGNORECASE)
_LIMB = 400  # code points of a promise that a finding shows
_BY = re.compile(r"\bby\s+(?:the\s+)?$", re.IGNORECASE)
_LAID_ON = re.compile(
    r"\b(?:binds?|obliges?|obligates?|binding\s+(?:up)?on|(?:rests?|lies|lie|falls?|(?:is|are)\s+(?:laid|imposed|incumbent))\s+(?:up)?on)\s+"
    r"(?:the\s+|only\s+|solely\s+)?$",
    re.IGNORECASE,
)
_PEOPLE = re.compile(
    r"'s?\s+(?:\w+\s+)?(?:staff|employees|people|personnel|officers|directors|engineers|servants|team)\s+(?:shall|must|will|may|are)\b",
    re.IGNORECASE,
)
_GOVERNED = re.compile(
    r"\b(?:to|by|of|from|with|for|against|on|upon|about|between|if|when|where|unless|what|whatever|(?<!provided\s)that|which)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_PRESENT = re.compile(
    r"(?:\s*\([^()]{0,60}\))?,?\s+(?:always\s+|never\s+|only\s+|also\s+|alone\s+|both\s+|each\s+|must\s+)*[a-z]+(?:s|ep|ld|re)\b(?!\s+(?:shall|will|may)\b)"
)
_PRONOUN = re.compile(
    r"\b(?:it|they|he|she)\s+(?:shall|will|must|is\s+to|keeps?|holds?|says?|tells?)\b|\b(?:proceed|come|issue)\s+from\s+it\b",
    re.IGNORECASE,
)


def _secrecy(words: str, *, barred: bool) -> Span | None:
    """Where a sentence says that something is to be kept from others."""
    if _OTHERWISE.search(words) or _LEAVES_OUT.search(words) or _is_permitted(words):
        return None
    kept = _KEPT.search(words) if _MATTER.search(words) else None
    kept = kept or (_CONFINED.search(words) if _SENSITIVE.search(words) else None)
    if kept:
        return Span(*kept.span())
    told = _TELLING.search(words) if barred or _NEGATION.search(words) else None
    if not told or _NO_PROMISE.search(words) or (_is_to_tell(words) and not _SECRET.search(words)):
        return None
    if _TO_PARTNER.match(words, told.end()) and not _SECRET.search(words):
        return None
    if _DISCLOSING.search(words) or (_MATTER.search(words) and (_OUTSIDER.search(words) or _SECRET.search(words))):
        return Span(*told.span())
    return None


def _is_to_tell(words: str) -> bool:
    """Does it make somebody tell: "Birch shall disclose", and not "neither party shall disclose"?"""
    owed = _MUST_TELL.search(words)
    return owed is not None and not _NEGATION.search(words, 0, owed.start())


def _is_permitted(words: str) -> bool:
    """Does it let somebody tell: "a recipient may disclose", and not "neither party may disclose"?"""
    allowed = _PERMITTED.search(words)
    return allowed is not None and not _NEGATION.search(words, 0, allowed.end()) and not _ONLY.search(words)


def _courtesy(words: str, *, barred: bool) -> Span | None:
    """Where a sentence says that no ill is to be spoken."""
    if not _may_be_ill(words) or _OF_OTHERS.search(words):
        return None
    ill = _ILL.search(words) or (_HURT.search(words) if _NAME.search(words) else None)
    if ill and (barred or _NEGATION.search(words) or _FORBORNE.search(words)):
        return Span(*ill.span())
    good = _GOOD_ONLY.search(words)
    return Span(*good.span()) if good else None


def _may_be_ill(words: str) -> bool:
    return bool(_ILL.search(words) or (_HURT.search(words) and _NAME.search(words)) or _GOOD_ONLY.search(words))


_NEGATION = re.compile(
    r"\b(?:not|never|neither|nor|no|none|nobody|nothing|without|refrains?|refraining|abstains?|desists?|forbears?|forbidden|prohibit\w*|barred|unlawful"
    r"|disallowed|interdicted|avoids?|ceases?|stops?)\b|n't\b",
    re.IGNORECASE,
)
_FORBORNE = re.compile(r"\b(?:keep\w*\s+from|hold\w*\s+(?:its|their)\s+(?:tongue|peace)|above\s+reproach)\b", re.IGNORECASE)
_SECRET_WORDS = r"secre\w+|confiden\w+|proprietar\w+|non-?public|private|know-?how|in\s+trust"
_SECRET = re.compile(rf"\b(?:{_SECRET_WORDS})\b", re.IGNORECASE)
_MATTER = sifted(
    rf"\b(?:{_SECRET_WORDS}|information|data|drawings?|formula\w*|recipes?|designs?|customers?|costings?|prices|figures|particulars|processes|papers"
    r"|documents?|files?|specifications?|price\s+(?:books?|lists?)|lists?|reports?|samples?|results|inventions?|what(?:ever|soever)?|things?|matters?|everything|nothing|anything|affairs|methods|them|same)\b",
    re.IGNORECASE,
)
_TELL = (
    r"(?:disclos\w+|divulg\w+|reveal\w*|impart\w*|communicat(?:e[sd]?|ing)\b|pass(?:es|ed|ing)?\s+(?:\w+\s+){0,3}?(?:on|to)\b|pass(?:es|ed|ing)?(?=\s+any)"
    r"|hand(?:s|ed|ing)?\s+(?:\w+\s+){0,2}?(?:on|over|to)\b|(?-i:shar(?:e|es|ed|ing))\b(?!\s+(?:of|capital))|tells?|told|telling|publish\w*|ma[dk](?:e|es|ing)\s+(?:\w+\s+){0,4}?(?:known|available|public)"
    r"|releas\w+|show(?:s|n|ing|ed)?\b(?!-)|leak\w*|betray\w*|part(?:s|ing)?\s+with|utter\w*|transmit\w*|giv(?:e|es|en|ing)\s+(?:away|out)|repeat\w*"
    r"|goes?\s+(?:no\s+further|further|any\s+further|outside|beyond)|lets?\s+(?:\w+\s+){0,3}?(?:see|hear|have|know|handle|near)|speak\w*\s+of|talk\w*\s+(?:of|about)|known\s+to|circulat\w+|reach(?:es|ed)?\s+(?:an?|any|the|no)\b|find\w*\s+(?:its|their)\s+way)"
)
_DISCLOSING = re.compile(r"\b(?:disclos(?:e|ed|ing|ure)|divulg\w+|reveal\w*|betray\w*|leak\w*|impart\w*)\b", re.IGNORECASE)
_TELLING = sifted(rf"\b{_TELL}", re.IGNORECASE)
_MUST_TELL = re.compile(  # a duty to tell the other is none to be silent
    r"\b(?:shall|will|must|agrees?\s+to|undertakes?\s+to|is\s+to)\s+(?:(?:also|promptly|fully|immediately|\w+ly)\s+)?(?:disclose|communicate|reveal|impart|tell)\b(?!\s+no)",
    re.IGNORECASE,
)
_OUTSIDER = re.compile(
    r"\b(?:third|outsiders?|outside\s+(?:the\s+)?(?:two\s+)?(?:project|parties|compan\w+|alliance|venture|group)\b(?<!sold\soutside\sthe\sventure)|anyone|anybody|any\s+(?:other\s+)?(?:person|one|body|entity|firm|individual)|strangers?|others|nobody|no\s?one|no\s+(?:other\s+)?person"
    r"|public|world|elsewhere|outside\s+(?:its|their|his)\s+(?:own\s+)?(?:organi[sz]ation|group|company|staff|house)|competitors?|whomsoever|whomever|person\s+whatsoever|goes\s+no\s+further|any\s+further)\b",
    re.IGNORECASE,
)
_HIDDEN = (
    r"(?:secre(?:t|cy|tly|ts)|confiden(?:ce|tial|tially|tiality)|to\s+(?:itself|themselves|himself|ourselves|yourself)|under\s+lock\w*|in\s+trust|close\b|private"
    r"|inviolate|in\s+(?:its|their|his)\s+(?:own\s+)?breasts?|silen(?:t|ce)|quiet|(?:within|inside)\s+the\s+(?:two\s+)?(?:compan\w+|parties|alliance|venture)"
    r"|(?:with|between|among|amongst)\s+(?:us|the\s+parties|the\s+two|themselves|ourselves|them)\b|proprietary\s+(?:information|data))"
)
_KEPT = sifted(
    r"\b(?<!required\sto\sbe\s)(?:keep\w*|kept|hold\w*|held|treat\w*|guard\w*|stor(?:e|es|ed)|lock(?:s|ed)?|maintain\w*|preserv\w*|safeguard\w*|retain\w*(?!\s+(?:\w+\s+)?(?:rights?|title)\b)|receiv(?:e[sd]?|ing)\b(?!\s+part)|observ\w+"
    rf"|(?<!with\s)(?<!in\s)regard(?:s|ed)?|bury|protect\w*|(?<!with\s)(?<!in\s)respect(?:s|ed)?|swear\w*|bound|owe[sd]?|obligations?|dut(?:y|ies)|covenants?|undertak\w+)\b[^.;]{{0,110}}?\b{_HIDDEN}\b"
    r"|\b(?:(?:shall|will|must|is\s+to|are\s+to)\s+(?:at\s+all\s+times\s+)?(?:be|remain|stay)|remains?|stays?)\s+(?:(?!marked|identified|deemed|designated|considered)\w+\s+){0,3}?"
    rf"{_HIDDEN}\b"
    r"|\b(?:silence|secrecy|confidence|confidentiality|non-?disclosure)\b[^.;]{0,40}?\b(?:(?:is|are|be)\s+(?:owed|due|kept|observed|enjoined|required|demanded)|attach\w*|applies|apply|extends?)\b"
    r"|\b(?:required|requirement|standard|rule|duty|owed):\s+(?:strict\s+)?(?:secrecy|confidentiality|confidence)\b"
    r"|\b(?:secrets?|information|confidences?)\b[^.;]{0,30}?\b(?:is|are|be)\s+(?:kept|guarded|protected|respected)\b"
    r"(?!\s+(?:at|on|by|for|up|open|current|accurate|complete|available)\b|\s+in\s+(?:the|its|their)\s+(?:offices?|books?|records?)\b)"
    r"|\bmum\b",
    re.IGNORECASE,
)
_CONFINED = sifted(
    rf"\b(?:limit\w*|restrict\w*|confin\w+|only|solely)\b[^.;]{{0,40}}?\b(?:access|admit|{_TELL})|\b(?:access|admit|disclos\w+|reveal|shown?|divulge)\b[^.;]{{0,60}}?\b(?:only|solely|limited|restricted|confined)\b"
    r"|\bonly\b[^.;]{0,60}?\b(?:may|shall|can|will)\s+(?:see|have|know|read)\b",
    re.IGNORECASE,
)
_SENSITIVE = re.compile(rf"\b(?:{_SECRET_WORDS}|information|data|drawings?|formula\w*|recipes?)\b", re.IGNORECASE)
_TO_PARTNER = re.compile(r"\s+(?:\w+\s+){0,3}?to\s+(?:the\s+other\b|each\s+other|one\s+another)", re.IGNORECASE)
_NO_PROMISE = sifted(  # what is public, who pays for a disclosure, what is announced, and what was told before
    r"\b(?:(?:previously|has|have)\s+(?:been\s+)?(?:\w+\s+and\s+)?disclosed|would\s+(?:\w+\s+)?require|(?:authori[sz]ation|consent|approval)s?\b[^.;]{0,60}\bis\s+required|public\s+domain|publicly\s+(?:known|available)|generally\s+(?:known|available)|liab\w+|injuncti\w+|publicity|news\s+releases?|publicly\s+announce\w*)\b",
    re.IGNORECASE,
)
_LEAVES_OUT = re.compile(
    r"^\W*(?:\([a-z\d]+\)\s*)?(?:is|was|were|are|has|have|to\s+be|to\s+have|which|that)\b"  # an item of what is left out
    r"|^.{0,120}?\b(?:(?:shall|does|do|is|are|will)\s+not\s+(?:appl\w+|extend|prevent|prohibit|restrict|preclude|include|reach|cover|hinder)|nothing\s+in\b|lets?\s+go\s+of"
    r"|no\s+(?:secrecy|confidence|duty)\s+(?:attaches|applies|is\s+owed)|excludes?\b|needs?\s+(?:not\s+)?(?:disclos|reveal|tell|divulg|communicat)\w*"
    r"|not\s+(?:be\s+)?(?:obliged|required|bound)\s+to\s+(?:disclos|reveal|tell|divulg|communicat)\w*)",
    re.IGNORECASE | re.DOTALL,
)
_OTHERWISE = sifted(
    r"\b(?:mediat\w+|settlement|without\s+prejudice|arbitra\w+|represents|warrants|confidential\s+treatment|filed\s+separately"
    r"|in\s+violation\s+of\s+(?:any\s+|the\s+|applicable\s+)?(?:[A-Z]\w+\s+){0,3}(?:or\s+\w+\s+)?(?:laws?|regulations?)|access\s+rights|excluded\s+from\s+this\s+exhibit|competitively\s+harmful|hereby\s+grants?|U\.?S\.?\s+Government|not\s+obligat\w+"
    r"|examinations?|discrepanc\w+|public\s+(?:statements?|announcements?)|press\s+releases?|securities\s+laws?|personal\s+data|secretar(?:y|ies)|solicit\w*)\b",
    re.IGNORECASE,
)
_ONLY = re.compile(r"\b(?:only|solely)\b", re.IGNORECASE)
_PERMITTED = re.compile(
    r"\b(?:may|shall\s+be\s+free\s+to|is\s+free\s+to|can|(?:the\s+right|entitled)\s+to)\s+(?:also\s+|freely\s+|\w+\s+(?:or|and)\s+(?:otherwise\s+)?)?"
    r"(?:disclose|use|share|publish|communicate)\b",
    re.IGNORECASE,
)
_ILL_WORD = (
    r"(?:adverse\w*|negative|critical|unfavou?rable|hostile|damaging|injurious|harmful|prejudicial|unflattering"
    r"|detrimental|evil|ill|bad|badly|unkind|nasty|poorly|slighting(?:ly)?|untoward|scandalous|offensive)"
)
_ILL = sifted(
    rf"""\b(?:disparag\w*|denigrat\w*|belittl\w*|derogat\w*|defam\w*|malign\w*|vilif\w*|slander\w*|libel\w*|decr(?:y|ies|ied|ying)|traduc\w*|bad-?mouth\w*
      |r[ua]n(?:s|ning)?\s+(?:\w+\s+){{0,3}}?down|talk\w*\s+(?:\w+\s+){{0,3}}?down|revil\w*|criticis\w*|criticiz\w*|ridicul\w*|mock(?:s|ing|ery)?|besmirch\w*|smear\w*|tarnish\w*|sull(?:y|ied|ies)|impugn\w*|aspersions?|slight(?:s|ing|ingly)
      |contemn\w*|blacken\w*|deprecat\w*|discredit\w*|disrepute|into\s+contempt|odium
      |(?:speak|say|said|talk|writ|post|think|utter|publish|spread|mak|comment|pass|express)\w*\s+(?:\w+\s+){{0,4}}?{_ILL_WORD}
      |(?:speak|say|said|talk|writ|post|utter|publish|comment|pass)\w*\s+(?:\w+\s+){{0,4}}?against
      |{_ILL_WORD}\s+(?:\w+\s+){{0,2}}?(?:comments?|statements?|remarks?|words?|publicity|reports?|opinions?|reviews?|things?|press)
      |(?:reflects?|reflecting|speaks?)\s+(?:poorly|badly|adversely|ill|unfavou?rably)|look(?:s|ing)?\s+(?:bad|foolish|poor)|(?:bad|poor|unfavou?rable|false)\s+light
      |(?<!trade\s)(?<!brand\s)(?<!domain\s)names?\s+of\b[^.;]{{0,60}}?\b(?:suffers?|be\s+(?:hurt|harmed|injured|lowered|damaged|stained))
      |run\s+(?:it|them)\s+down|cast\w*\s+(?:doubt|a\s+slur)|(?:hold|bridle|guard|keep)\w*\s+(?:its|their|his)\s+(?:tongue|peace))\b""",
    re.IGNORECASE | re.VERBOSE,
)
_NAME = re.compile(
    r"\b(?:repute|reputation|good\s+name|goodwill|standing|esteem|estimation|regard|image|honou?r|fair\s+name|character|credit)\b",
    re.IGNORECASE,
)
_HURT = sifted(
    r"\b(?:harm\w*|injur\w*|damag\w*|lower\w*|suffer\w*|hurt\w*|prejudic\w*|diminish\w*|impair\w*|detract\w*|reflect\w*|undermin\w*|stain\w*|taint\w*|demean\w*|detriment\w*|call\w*\s+in\s+question)\b",
    re.IGNORECASE,
)
_GOOD_ONLY = sifted(
    r"\b(?:only|nothing\s+but)\s+(?:say\w*\s+|speak\w*\s+)?(?:good|kind|well|nice|favou?rabl[ey]|praise)\b|\b(?:says?|speaks?|write)\s+(?:only|nothing\s+but)\s+(?:good|kind|well|nice|favou?rabl[ey])\b",
    re.IGNORECASE,
)
_OF_OTHERS = sifted(
    r"\b(?:deceptive|quiet\s+enjoyment|without\s+derogat\w*|in\s+derogation|derogat\w+\s+from|defamatory\s+(?:material|content|matter)|obscene|indemn\w*|liab\w+|consequential|trade-?\s?marks?|service\s+marks?|the\s+marks?|licensed\s+marks?"
    r"|(?:content|images?|materials?|titles?|programs?|films?|works?)\b[^.;]{0,80}\b(?:defamatory|libel\w*|slander\w*|obscene|pornograph\w*)"
    r"|pornograph\w*|compensation|entitled\s+to\s+(?:claim|receive|recover)"
    r"|logos?|title\s+to|warrant\w*|represent(?:s|ed)\b|credit\s+(?:terms|limit|note|standing)|insur\w+|competitors?'?s?\s+(?:products?|goods))\b"
    r"|\b(?:goods|products|services|name|reputation|business)\s+of\s+(?:third|other\s+(?:manufactur|supplier|person|trader|maker)|competitor|rival|stranger)",
    re.IGNORECASE,
)
