"""Whom a modal governs: its subject, a party joined to it, or the agent of a passive."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pactlint.document import Span
from pactlint.extract.modals import Modal
from pactlint.extract.sieve import sifted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pactlint.agreement import Mention
    from pactlint.document import Document


@dataclass(frozen=True, slots=True)
class Subject:
    """Whom a modal governs. `negative` is true of "neither party" and "no Member", which turn a right into a prohibition."""

    parties: tuple[str, ...]
    negative: bool = False
    is_agent: bool = False


@dataclass(frozen=True, slots=True)
class Bearers:
    """Finds the bearers of duties among the parties a document mentions; `starts` is where each mention begins."""

    document: Document
    mentions: Sequence[Mention]
    starts: Sequence[int]

    def subject(self, sentence: Span, modal: Modal) -> Subject | None:
        """The party the modal's clause is about: its subject, or the agent of a passive ("shall be paid by the Buyer")."""
        if modal.reversed or _INVERTING.search(
            self.document.plain, max(sentence.start, modal.span.start - LEAD_TAIL), modal.span.start
        ):
            following = self._following(sentence, modal)
            if following or modal.reversed:
                return Subject(following.parties, negative=not modal.reversed) if following else None
        promise = _PROMISE.search(self.document.plain, sentence.start, modal.span.start)
        named = self._last_mention(Span(sentence.start, promise.start() if promise else modal.span.start))
        if named and _PRESENT.fullmatch(modal.words) and _IN_CASE.search(self._before(named, sentence)):
            return None
        if promise and named:
            return Subject(self._joined(named, sentence), self._is_negative(named))
        if named and self._governs(named, modal):
            return Subject(self._joined(named, sentence), self._is_negative(named))
        if named and not promise and (earlier := self._behind(named, sentence, modal)):
            return Subject(self._joined(earlier, sentence), self._is_negative(earlier))
        if _IT_MUST.search(self.document.plain, max(sentence.start, modal.span.start - 12), modal.span.start):
            return self._first_named(Span(sentence.start, modal.span.start))
        agent = self._agent(sentence, modal)
        return Subject(agent.parties, self._nothing_is_done(sentence, modal), is_agent=True) if agent else None

    def _behind(self, nearest: Mention, sentence: Span, modal: Modal) -> Mention | None:
        """The subject where a set-off phrase that names somebody else stands before the modal: "Alder, if Birch asks, shall"."""
        for mention in reversed(self.within(Span(sentence.start, nearest.span.start))[-_FAR_SUBJECT:]):
            if _STARTS_SET_OFF.match(self.document.plain, mention.span.end) and self._governs(mention, modal):
                return mention
        return None

    def _first_named(self, before: Span) -> Subject | None:
        """The party that a sentence begins with, for "it": "If Birch engages such a person, it shall pay"."""
        named = self.within(before)
        alone = named and len(named[0].parties) == 1 and named[0].span.start - before.start < LEAD_TAIL
        return Subject(named[0].parties) if alone else None

    def _before(self, mention: Mention, sentence: Span) -> str:
        return self.document.plain[max(sentence.start, mention.span.start - LEAD_TAIL) : mention.span.start]

    def _nothing_is_done(self, sentence: Span, modal: Modal) -> bool:
        """Is a passive's subject nothing at all: "no employee shall be hired by the Buyer"?"""
        start = limb_start(self.document.plain, sentence, modal.span.start)
        return _NOTHING.search(self.document.plain[start : modal.span.start]) is not None

    def _following(self, sentence: Span, modal: Modal) -> Mention | None:
        """The party right after a modal: "in no event shall the Buyer", "is reserved to the Buyer"."""
        mention = next(iter(self.within(Span(modal.span.end, sentence.end))), None)
        between = self.document.plain[modal.span.end : mention.span.start] if mention else "."
        return mention if _ARTICLE.fullmatch(between) else None

    def _is_negative(self, subject: Mention) -> bool:
        return _NEGATIVE.search(self.document.plain, max(0, subject.span.start - 12), subject.span.end) is not None

    def _governs(self, subject: Mention, modal: Modal) -> bool:
        """Is the mention the subject of the modal, with nothing but adverbs and set-off phrases between them?"""
        if _WHICH.fullmatch(self.document.plain[subject.span.end : modal.span.start]):
            return True
        if self._is_that_party(subject, modal):
            return True
        before = self.document.plain[max(0, subject.span.start - 24) : subject.span.start]
        if _OBJECT_BEFORE.search(before) and not _EACH_OF.search(before):
            return False
        between = _WITH_ITS_OWN.sub(" ", _SET_OFF.sub(" ", self.document.plain[subject.span.end : modal.span.start]))
        return _ADVERBS.fullmatch(between) is not None

    def _is_that_party(self, subject: Mention, modal: Modal) -> bool:
        """Is the subject whichever party does something: "the Party which made the work shall", "a party in default must"?"""
        generic = self.document.plain[subject.span.start : subject.span.end].lower().endswith("party")
        return generic and _WHO_DOES.fullmatch(self.document.plain[subject.span.end : modal.span.start]) is not None

    def _joined(self, subject: Mention, sentence: Span) -> tuple[str, ...]:
        """The subject with the party before it where the two are joined: "Alder and Birch shall"."""
        other = self._last_mention(Span(sentence.start, subject.span.start))
        if other and _JOINED.fullmatch(self.document.plain[other.span.end : subject.span.start]):
            return tuple(dict.fromkeys((*other.parties, *subject.parties)))
        return subject.parties

    def _agent(self, sentence: Span, modal: Modal) -> Mention | None:
        passive = _PASSIVE.match(self.document.plain, modal.span.end, sentence.end)
        if not passive:
            return None
        if _IT.match(self.document.plain, passive.end()):
            before = self._last_mention(Span(sentence.start, modal.span.start))
            return before if before and len(before.parties) == 1 else None
        return next(
            (mention for mention in self.within(Span(passive.end(), sentence.end)) if mention.span.start <= passive.end() + 1),
            None,
        )

    def _last_mention(self, span: Span) -> Mention | None:
        found = self.within(span)
        return found[-1] if found else None

    def within(self, span: Span) -> Sequence[Mention]:
        """The mentions that begin within a span."""
        return self.mentions[bisect_left(self.starts, span.start) : bisect_right(self.starts, span.end - 1)]

    def is_of_another(self, words: Span, bearers: tuple[str, ...]) -> bool:
        """Do words name a party, and only others than the bearers?"""
        named = self.within(words)
        return bool(named) and all(set(each.parties).isdisjoint(bearers) for each in named)


def limb_start(plain: str, sentence: Span, offset: int) -> int:
    """Where the limb of a sentence begins that an offset lies in."""
    cuts = list(_LIMB.finditer(plain, sentence.start, offset))
    return cuts[-1].end() if cuts else sentence.start


_IT_MUST = re.compile(r",\s+(?:and\s+|but\s+|then\s+)?it\s+(?:also\s+)?$|\band\s+it\s+$", re.IGNORECASE)
_PRESENT = re.compile(
    r"(?:pay|refund|repay|reimburse|forfeit|choose|decide|determine|fixe?|select|prescribe)s?", re.IGNORECASE
)  # duties in the present tense: "Birch pays"
_IN_CASE = re.compile(
    r"\b(?:if|when|whenever|where|unless|until|once|after|before|that|which|what|whatever|as|than|while|because|sums?|amounts?|price)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_NOTHING = re.compile(
    r"(?:\A|,\s+|\b(?:thereafter|afterwards|term|end|years?|months?)\s+)(?:no|none|neither|nothing)\b[^,;]*\Z", re.IGNORECASE
)
_LIMB = re.compile(r"[;:]\s+(?:and\s+|but\s+)?|,\s+(?:and|but)\s+|,\s+(?:which|who)\s+$")
LEAD_TAIL = 80  # characters between the modal and the colon that opens a list: "shall, at its own expense:"
_SET_OFF = re.compile(r",[^,;]{0,160},|\([^()]{0,160}\)")
_FAR_SUBJECT = 4  # parties that may be named in a set-off phrase between subject and modal
_STARTS_SET_OFF = re.compile(r"\s*[,(]")
_WITH_ITS_OWN = re.compile(  # "the Buyer and its Affiliates may"
    r"^,?\s+(?:and|or|and/or|nor)\s+(?:(?:any|each|all)\s+of\s+)?(?:its|their|his)\s+(?:\w+\s+){0,2}?(?:affiliates?"
    r"|subsidiar(?:y|ies)|associates?"
    r"|(?:associated|group)\s+companies|employees|personnel|representatives|officers|directors|agents|sub-?contractors"
    r"|successors|group)\b",
    re.IGNORECASE,
)
_ADVERBS = re.compile(
    r"(?:[\s,\"')]|'s?\b(?=\s*$)|\b(?:hereby|doth|do|also|each|both|jointly|severally|alone|likewise|too|further|then|not|only|always|either|and|at|all|times|its|own|expense|cost|or|the|in\s+particular|for\s+its\s+(?:own\s+)?part|in\s+(?:its\s+)?turn|thereafter|thereupon|promptly|[A-Za-z]+(?i:ly))\b)*"
)
_WHICH = re.compile(r"(?:\s+(?:only|alone))?,\s+(?:which|who)\s+(?:[a-z]+ly\s+)?")  # "is personal to the Buyer, which shall"
_WHO_DOES = re.compile(
    r"\s+(?:which|that|who|whose|to\s+wh(?:om|ich)|in|at|so|[a-z]+ing)\b(?:\s+(?!shall\b|will\b|must\b|may\b)[\w'-]+){0,12}\s+"
)  # "the Party which made the work shall"
_OBJECT_BEFORE = re.compile(
    r"(?:\b(?:to|by|with|for|from|against|of|upon|on|between|among|than|under)\s+(?:the\s+|such\s+|any\s+)?)$", re.IGNORECASE
)
_EACH_OF = re.compile(r"\b(?:each|either|neither|both|all)\s+of\s+(?:the\s+)?$", re.IGNORECASE)
_NEGATIVE = re.compile(r"\b(?:neither|nor|no)\b(?:\s+of)?(?:\s+the)?", re.IGNORECASE)
_JOINED = re.compile(r"\s*(?:,?\s*(?:and|or|nor|&|as well as|together with)\s+(?:the\s+)?)", re.IGNORECASE)
# The subject follows its modal: "in no event shall the Buyer", "nor may the Buyer".
_INVERTING = sifted(
    r"\b(?:in\s+no\s+(?:event|case|circumstances?)|under\s+no\s+circumstances?|at\s+no\s+time|on\s+no\s+account|nor|never)\s+$",
    re.IGNORECASE,
)
_PROMISE = sifted(  # "the Buyer covenants with the Seller that it will"
    r"\b(?:agrees?|undertakes?|covenants?|acknowledges?|promises?|warrants?|confirms?|engages?|represents?)\b[^.;:]{0,60}?"
    r"\bthat(?:,[^,;.]{0,90}(?:,[^,;.]{0,90})?,|\s+(?:(?:for\s+)?(?:so|as)\s+long\s+as|while|whilst|until|during|throughout)\b[^;.:]{0,90}?)?"
    r"\s+(?:it|they|he|she)\s+"
    r"(?:(?:and|or|nor)\s+(?:any\s+of\s+)?(?:its|their|his)\s+(?:\w+\s+)?(?:affiliates?|subsidiar(?:y|ies)|employees|personnel|officers|agents)\s+)?"
    r"(?:[a-z]+ly\s+)?$",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"\s*(?:,?\s*(?:the|alone|only|and\s+only))?\s*", re.IGNORECASE)
_PASSIVE = re.compile(
    r"(?:,\s+[a-z]+(?:\s+[a-z]+){0,3},)?\s+(?:(?:not|also|only|then|thereupon|[a-z]+ly|at\s+any\s+(?:time|stage|moment)|from\s+time\s+to\s+time)\s+){0,3}"
    r"be\s+(?:[a-z]+ly\s+)?(?:had|[a-z]+(?:ed|en|id|ne|ade|orn|ept|eld|old|ought|iven|wn|ilt|ent|ound|eft|ost|ead|ung)|(?:set|put|cut|let"
    r"|shut)(?:\s+\w+)?)\b"
    r"[^.;]{0,120}?\b(?:by(?:\s+or\s+(?:up)?on\s+behalf\s+of)?|at\s+the\s+(?:suit|instance)\s+of|on\s+the\s+application\s+of)\s+(?:the\s+)?",
    re.IGNORECASE,
)
_IT = re.compile(r"it\b", re.IGNORECASE)
