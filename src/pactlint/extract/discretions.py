"""What is left to one party's pleasure: "in its sole discretion", "as it sees fit", and whose discretion that is."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pactlint.agreement import ClauseKind, Discretion
from pactlint.document import Span
from pactlint.extract.sentences import sentences
from pactlint.extract.sieve import sifted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pactlint.agreement import Clause, Duty, Mention
    from pactlint.document import Document


def discretions(
    document: Document, clauses: Sequence[Clause], mentions: Sequence[Mention], duties: Sequence[Duty]
) -> tuple[Discretion, ...]:
    """Every discretion that the agreement gives, in the order of the text.

    Not those it denies ("not in its sole discretion"), and not one that is bound to reason ("in its reasonable discretion").
    """
    reader = _Reader(document, mentions, duties)
    return tuple(
        discretion
        for index, clause in enumerate(clauses)
        if clause.kind not in (ClauseKind.TITLE, ClauseKind.SIGNATURES)
        for sentence in sentences(document, clause.body)
        for discretion in reader.of_sentence(sentence, index)
    )


@dataclass(frozen=True, slots=True)
class _Reader:
    document: Document
    mentions: Sequence[Mention]
    duties: Sequence[Duty]

    def of_sentence(self, sentence: Span, index: int) -> Iterator[Discretion]:
        plain = self.document.plain
        end = sentence.start
        for found in _DISCRETION.finditer(plain, sentence.start, sentence.end):
            words, limb = Span(*found.span()), self._limb(sentence, found.start(), found.end())
            if found.start() < end or self._is_bound(limb, words):
                continue
            end = limb.end
            yield Discretion(limb, words, self._holders(found, words, limb), index)

    def _is_bound(self, limb: Span, words: Span) -> bool:
        plain = self.document.plain
        if _DENIED.search(plain, max(limb.start, words.start - _REACH), words.start) or _REASONABLE.match(plain, words.end):
            return True
        if _MUST_NOT.fullmatch(plain, max(limb.start, words.start - _FAR), words.start):
            return True
        return bool(_REASONS.match(plain, words.start)) and not self._is_of_power(limb, words)

    def _is_of_power(self, limb: Span, words: Span) -> bool:
        """Is "for any reason" said of what somebody may do, and not of how an agreement ended or something came about?"""
        plain = self.document.plain
        before = plain[limb.start : words.start]
        return bool(_POWER.search(before)) and not _HAPPENED.search(before[-_FAR:])

    def _limb(self, sentence: Span, start: int, end: int) -> Span:
        """The part of a sentence that the words govern: up to a semicolon, a proviso, or what another party does."""
        cuts = [cut.span() for cut in _LIMB.finditer(self.document.plain, sentence.start, sentence.end)]
        opens = max((cut_end for _, cut_end in cuts if cut_end <= start), default=sentence.start)
        return Span(opens, min((cut_start for cut_start, _ in cuts if cut_start >= end), default=sentence.end))

    def _holders(self, found: re.Match[str], words: Span, limb: Span) -> tuple[str, ...]:
        for group in ("owner", "decider", "judge", "chooser", "setter", "namer", "sharer", "thinker", "keeper", "fixer"):
            if found[group]:
                return self._first(Span(*found.span(group)))
        if found["pleaser"] and (pleaser := self._first(Span(*found.span("pleaser")))):
            return pleaser
        after = _OF.match(self.document.plain, words.end)
        if after and (named := self._first(Span(after.end(), limb.end), at_once=True)):
            return named
        if after and _SOMEBODY.match(self.document.plain, after.end()):
            return ()
        if ours := _OURS.match(self.document.plain, words.start):
            return self._called(("you", "your") if ours["whose"] == "your" else ("we", "us", "our"))
        if (beside := self._beside(limb, words)) is not None:
            return beside
        governing = [duty for duty in self._duties_in(limb) if duty.span.start <= words.start]
        if governing and words.start < governing[-1].span.end:
            return governing[-1].bearers
        before = self._within(Span(limb.start, words.start))
        return before[-1].parties if before else self._first(Span(words.start, limb.end))

    def _beside(self, limb: Span, words: Span) -> tuple[str, ...] | None:
        """Who acts right before the words, whatever governs the sentence: "agreed by Alder in its sole discretion".

        Nobody that is known where another name has a verb there; None where no party is named.
        """
        doer = _DOER.search(self.document.plain, max(limb.start, words.start - _FAR), words.start)
        if doer is None:
            return None
        named = next((each.parties for each in self._within(Span(*doer.span("doer"))) if each.span.end == doer.end("doer")), None)
        return () if named is None and doer["modal"] else named

    def _called(self, pronouns: Sequence[str]) -> tuple[str, ...]:
        """The party that the agreement calls "we" or "you"; nobody that is known where it calls none so."""
        quote = self.document.quote
        return next((mention.parties for mention in self.mentions if quote(mention.span).lower() in pronouns), ())

    def _first(self, span: Span, *, at_once: bool = False) -> tuple[str, ...]:
        mention = next(iter(self._within(span)), None)
        return () if mention is None or (at_once and mention.span.start > span.start + 1) else mention.parties

    def _within(self, span: Span) -> Sequence[Mention]:
        first = bisect_left(self.mentions, span.start, key=lambda mention: mention.span.start)
        return self.mentions[first : bisect_left(self.mentions, span.end, key=lambda mention: mention.span.start)]

    def _duties_in(self, span: Span) -> Sequence[Duty]:
        first = bisect_left(self.duties, span.start, key=lambda duty: duty.span.start)
        return self.duties[first : bisect_left(self.duties, span.end, key=lambda duty: duty.span.start)]


_FAR = 140
_REASONS = re.compile(r"for\s+any\s+reason|with\s+or\s+without", re.IGNORECASE)
_POWER = re.compile(
    r"\b(?:may|can|rights?|entitled|free|power|option|discretion|refus\w+|reject\w*|declin\w+|withh\w+|remov\w+|replac\w+|revok\w+"
    r"|terminable|liberty)\b",
    re.IGNORECASE,
)
_HAPPENED = re.compile(
    r"\b(?:(?:upon|on|of|following|after|by)\s+(?:the\s+|any\s+|such\s+)?(?:expir\w+\s+or\s+)?(?:termination|expir\w+|cancellation"
    r"|removal|resignation|retirement)\b[^.;,]{0,60}|\b(?:is|are|been|be)\s+(?:terminated|expired|removed|cancell?ed)\b[^.;,]{0,40}"
    r"|\b(?:removal|resignation|retirement|dismissal)\s*\(?\s*"
    r"|\b(?:appears?|used|lost|occurs?|arises?|fails?|ceases?|unable)\b[^.;,]{0,60}|\(\s*)\Z",
    re.IGNORECASE,
)
_MUST_NOT = re.compile(
    r".*?\b(?:shall|may|will|must|can)\s+not\s+(?!(?:be\s+)?(?:require|oblige|unreasonabl|later|less))(?:(?!\b(?:may|shall|will|which|that|unless|if)\b)[^.;:]){0,130}",
    re.IGNORECASE | re.DOTALL,
)
_REACH = 40  # code points before the words in which a negation still governs them
_OWN = (
    r"(?:its|their|his|her|our|your|the|an?|such\s+party's|that\s+party's"
    r"|(?P<owner>(?:the\s+)?[A-Z][\w&.-]*(?:\s+[A-Z][\w&.-]*){0,3}'s?))"
)
_FREE = (
    r"(?:sole|absolute|own|unfettered|uncontrolled|exclusive|entire|full|complete|unrestricted|unlimited"
    r"|discretionary|mere|free|subjective|personal)"
)
_WILL = r"(?:option|election|judge?ment|opinion|determination|decision|choice|pleasure|will)"
_SEES = r"(?:sees?|thinks?|deems?|considers?|believes?|judges?|finds?)"
_ITS_PEOPLE = r"(?:'s?(?:\s+[\w-]+){1,3})?"  # "Alder's finance director"
_AT_ITS_TIME = r"(?:may\s+|shall\s+|alone\s+|then\s+|from\s+time\s+to\s+time\s+){0,3}"
_DISCRETION = sifted(
    rf"""\b(?:in|at|within|on|upon|by|to|is|be|are|has|have|retains?|exercising|exercise\ of)\s+
         (?:the\s+exercise\s+of\s+)?{_OWN}\s+
         (?:{_FREE}(?:\s*,\s*|\s+(?:and|or|&)\s+|\s+and/or\s+|\s+)){{0,4}}
         (?:discretion|(?<=sole\ ){_WILL}|(?<=absolute\ ){_WILL}|(?<=subjective\ ){_WILL}|(?<=personal\ ){_WILL}
        |(?<=its\ )pleasure
           |(?<=own\ )(?:absolute\ )?(?:option|election|choosing|pleasure))\b
      | \bas\s+(?:it|they|he|she|the\s+[A-Z]\w+|[A-Z]\w+)\s+(?:may\s+|shall\s+|in\s+its\s+\w+\s+){{0,2}}
          (?:(?:alone|acting\s+alone)\s+|from\s+time\s+to\s+time\s+|in\s+its\s+\w+\s+(?:judge?ment|opinion)\s+|shall\s+|may\s+){{0,3}}{_SEES}\s+(?:it\s+)?(?:fit|proper|best|expedient|desirable|advisable)\b
      | \b(?:whenever|wherever|however|whatever|whensoever|wheresoever|howsoever|as|if|when)\s+(?:and\s+when\s+)?
          (?:it|they|we|you|[A-Z]\w+)\s+
          (?:so\s+)?(?:pleases?|chooses?|likes|wishes|(?:sees|thinks|see|think)\s+fit)\b(?!\s+to\b)
      | \b(?:whenever|wherever|if|when|where)\s+(?:it|they|(?:the\s+)?[A-Z]\w+)\s+(?:is|are|be|feels?)\s+
          so\s+(?:minded|disposed|inclined)\b
      | \bwhose\s+(?:(?:own|sole|mere|personal|unfettered)\s+)?
          (?:taste|judge?ment|opinion|view|word|decision|satisfaction|pleasure|liking|choice|verdict|preference|discretion|say-so)
          \s+(?:(?:thereon|on\s+the\s+(?:point|matter)|in\s+the\s+matter|alone|only)\s+)*
          (?:suffices|decides|counts|governs
            |(?:is|shall\s+be|are|being|need|binds)\b(?=[^.;]{{0,40}}\b(?:final|conclusive|binding|decisive|sole|only|alone
              |yardstick|test|measure|not|unquestion\w+)\b))
      | \b(?:account|accounts|answer|answers|answerable|accountable)\s+to\s+(?:nobody|no\s+one|no-one|none)\b
      | \bneed\s+not\s+be\s+(?:explained|justified|reasoned|accounted)\b
      | \b(?:sole|absolute|unfettered|uncontrolled|unrestricted)\s+(?:and\s+\w+\s+)?discretion\b
      | \b(?:is|are|be|rests?|lies?|remains?)\s+(?:\w+\s+){{0,3}}?(?:for|with)\s+(?:the\s+)?
          (?P<decider>[A-Z][\w&.-]*(?:\s+[A-Z][\w&.-]*){{0,3}})\s+(?:alone|only|solely|exclusively)\s+(?:to\s+\w+|in\s+its)
      | \b(?:is|are|be)\s+for\s+(?P<judge>[A-Z][\w&.-]*(?:\s+[A-Z][\w&.-]*){{0,3}})
          \s+to\s+(?:decide|determine|say|judge|choose)\s+(?:alone|solely|finally)
      | \bneed\s+(?:not\s+)?(?:give|state|assign|offer|show)\s+(?:no|any|an?)\s+
          (?:reason|cause|ground|account|explanation|justification)s?\b
      | \b(?:[Ii]t\s+is|[Ii]t's|is|are)\s+(?:(?:entirely|wholly|solely|altogether|completely)\s+)?(?:up\s+to|a\s+matter\s+for)\s+
          (?=[A-Z]|us\b|you\b|the\b)
      | \b(?:such|whatever|what|how\s+much)\b[^.;]{{0,60}}?\s(?:as\s+)?(?:(?P<pleaser>(?:the\s+)?[A-Z]\w+)|it)\s+
          (?:may\s+|shall\s+|alone\s+|from\s+time\s+to\s+time\s+){{0,3}}
          (?:be\s+pleased\s+to|(?:thinks?|sees?|deems?|considers?|finds?|judges?)\s+(?:fit|just|fair|right|proper|good)\b
          |chooses?|elects?|(?:is|are)\s+willing|(?:(?:allow|determine|decide|fix|declare)s?|grants)(?=\s*(?:[.,;]|$|from\b|in\b)))
      | \b(?:such|whatever|what)\s+(?:other\s+|greater\s+|lesser\s+|different\s+|lower\s+|higher\s+)*
          (?:proportions?|percentages?|shares?|rates?|parts?|portions?|sums?|amounts?|prices?|fees?|margins?|royalt\w+|commissions?|discounts?|split|ratio|fractions?)
          \s+(?:as\s+)?(?P<chooser>(?:the\s+)?[A-Z][\w.-]*(?:\s+[A-Z][\w.-]*)?)(?:'s?(?:\s+[\w-]+){{1,4}}?)?\s+
          (?:may\s+|shall\s+|alone\s+|will\s+|from\s+time\s+to\s+time\s+){{0,3}}
          (?:announc|publish|prescrib|direct|nominat|set|nam|stat|specif|notif|determin|decid|fix|declar|choos|resolv|assign|allot|calculat)\w*\b
      | \b(?:percentage|rate|proportion|share|fraction|royalty|commission)s?\b[^.;]{{0,40}}?\s(?:that|which)\s+
          (?P<setter>(?:the\s+)?[A-Z][\w.-]*(?:\s+[A-Z][\w.-]*)?)\s+(?:may\s+|shall\s+|from\s+time\s+to\s+time\s+){{0,2}}
          (?:announc|publish|prescrib|set|post|stat|specif|notif|determin|decid|fix|declar|choos|allot)\w*\b(?=[^.;]{{0,60}}\bfrom\s+time\s+to\s+time)
      | \b(?:is|are|be|being|becomes?|remains?)\s+what(?:ever)?\s+
          (?P<namer>(?:the\s+)?[A-Z][\w.-]*(?:\s+[A-Z][\w.-]*)?){_ITS_PEOPLE}\s+
          {_AT_ITS_TIME}(?:names?|says?|states?|sets?|fix|fixes|puts|asks|decides?|determines?|declares?|chooses?|announces?
          |thinks?|considers?|deems?|prescribes?)\b
      | \b(?:split|divided|shared|apportioned|allocated|parted)\s+(?:\w+\s+){{0,4}}?as\s+
          (?P<sharer>(?:the\s+)?(?:[a-z]+\s+){{0,2}}?(?:of\s+)?(?:the\s+)?[A-Z][\w.-]*){_ITS_PEOPLE}\s+
          {_AT_ITS_TIME}(?:decides?|determines?|directs?|thinks?|considers?|says?|orders?|resolves?|names?)\b
      | \b(?:until|unless|if|when|once|where)\s+
          (?P<thinker>(?:the\s+)?(?:(?:[a-z]+\s+(?:director|board|manager|head|directors)|board|management)\s+of\s+)?(?:the\s+)?[A-Z][\w.-]*)
          {_ITS_PEOPLE}(?:,[^,.;]{{0,60}},)?\s+
          (?:thinks?|considers?|deems?|finds?|judges?|feels?|names?|sets|fixes|announces|prefers)\s+(?:another|some\s+other|other|a\s+different|a\s+new)\b
      | \b(?:rests?|lies?|remains?)\s+(?:\w+\s+)?with\s+(?P<keeper>(?:the\s+)?[A-Z][\w&.-]*)\s+(?:alone|only|solely|exclusively)\b
      | \b(?:fixed|set|determined|decided|settled|varied|revised|declared)\s+(?:\w+\s+){{0,5}}?by\s+the\s+(?:\w+\s+){{0,2}}?
          (?:directors?|management|board|accountants?|treasurer|office|head|department|chief\s+\w+(?:\s+officer)?|secretary|manager)\s+of\s+
          (?P<fixer>(?:the\s+)?[A-Z][\w&.-]*)(?!\s+and\b)
      | \bduring\s+the\s+pleasure\s+of\b | \bat\s+(?:the\s+)?(?:mere\s+)?(?:pleasure|whim)\s+of\b
      | \bfor\s+any\s+reason\s+(?:or\s+for\s+no\s+reason|or\s+none|whatsoever|or\s+no\s+reason)\b
      | \bwithout\s+(?:being\s+(?:obliged|required)\s+to\s+)?(?:giv(?:e|ing)|assign(?:ing)?|stat(?:e|ing))\s+
          (?:(?:any|its|the|their)\s+)?(?:reasons?|grounds?)\b
      | \bas\s+(?:to\s+)?(?:it|them|him|(?:the\s+)?[A-Z]\w+)\s+(?:shall\s+|may\s+)?(?:seems?
        |appears?)\s+(?:shall\s+)?(?:fit|meet|proper|good|right|best|expedient)\b
      | \bwithout\s+(?:being\s+)?(?:accountable|answerable|liable|called\s+upon|bound|obliged|required
        |having)\b[^.;]{{0,50}}?\b(?:reasons?|justif\w+|account|explain\w*|grounds?)\b
      | \b(?:do|does|shall|need|will)\s+not\s+(?:have\s+to\s+|need\s+to\s+|be\s+(?:obliged|required
        |called\s+upon)\s+to\s+)?(?:explain|justify|account\s+for|say\s+why)\b
      | \b(?:shall|is|are|may|will)\s+not\s+be\s+(?:called\s+in(?:to)?\s+question|questioned|challenged|disputed
        |open\s+to\s+(?:question|challenge|review))\b
      | \bwith\s+or\s+without\s+(?:reason|cause)\b
    """,
    re.VERBOSE,
)
_OF = re.compile(  # "and decision of the board of directors of Alder"
    r"(?:\s+(?:and|or)\s+(?:decision|discretion|opinion|judge?ment|determination|option))?\s+(?:of|by|lying\s+with|vested\s+in)\s+(?:the\s+)?"
    r"(?:(?:board(?:\s+of\s+directors)?|directors|management)\s+of\s+(?:the\s+)?)?",
    re.IGNORECASE,
)
_SOMEBODY = re.compile(r"[A-Z]|(?!\w+ing\b)[a-z]")
_OURS = re.compile(r"(?:in|at|within|on|upon|by)\s+(?P<whose>our|your)\b")
_DOER = re.compile(  # "agreed by Alder", "that Birch may (", "subject to Alder's approval, given"
    r"\b(?:(?:by|subject\s+to|that)\s+)(?:the\s+)?(?P<doer>[A-Z][\w&@.-]*(?:\s+[A-Z][\w&@.-]*){0,3})"
    r"(?:(?<=\w)|'s?\s+(?:prior\s+)?(?:written\s+)?(?:approval|consent)(?:,?\s+(?:to\s+be\s+)?(?:exercised|given|granted|withheld))?"
    r"|(?:\s+\([^)]{0,80}\))?\s+(?P<modal>may|shall|will|can)(?:\s+(?:determine|decide|elect|choose|require))?)[\s,(]*\Z"
)
_DENIED = re.compile(r"\b(?:not|no|never|nor|neither|without)\b(?!\s+(?:later|less|more|fewer|earlier))", re.IGNORECASE)
_REASONABLE = re.compile(
    r",?\s+(?:not\s+to\s+be\s+unreasonabl[ey]|reasonably\s+exercised|acting\s+(?:\w+\s+)?reasonabl[ey]|exercised\s+(?:reasonably|in\s+good\s+faith)|but\s+not\s+unreasonabl[ey])"
)
_LIMB = re.compile(
    r";\s*|,?\s+(?:provided(?:,?\s+(?:however|that|further))*|except\s+(?:that|as|where)|while|whilst|whereas|but)\s+",
    re.IGNORECASE,
)
