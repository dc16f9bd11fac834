"""Who must, may or must not do what: duties and rights with their bearer, read from modals and the party that governs them."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import TYPE_CHECKING

from pactlint.agreement import ClauseKind, Duty, DutyKind
from pactlint.document import Span
from pactlint.extract.modals import Modal, modals
from pactlint.extract.nominal import nominal
from pactlint.extract.sentences import sentences
from pactlint.extract.sieve import sifted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pactlint.agreement import Clause, Mention
    from pactlint.document import Document

# Definitions, titles and signatures say what words mean and who signs; nobody owes anything by them.
_SILENT = (ClauseKind.TITLE, ClauseKind.PARTIES, ClauseKind.RECITALS, ClauseKind.RECITAL, ClauseKind.SIGNATURES)


def duties(document: Document, clauses: Sequence[Clause], mentions: Sequence[Mention]) -> tuple[Duty, ...]:
    """The duties and rights of the parties, in the order of the text; a list under one subject gives one for each item."""
    reader = _Reader(document, clauses, mentions, [mention.span.start for mention in mentions])
    found = [
        duty for index, clause in enumerate(clauses) if clause.kind not in _SILENT for duty in reader.of_clause(index, clause)
    ]
    found += _untold(found, nominal(document, clauses, mentions))
    return tuple(sorted(found, key=lambda duty: duty.span))


def _untold(told: Sequence[Duty], more: Iterator[Duty]) -> list[Duty]:
    """Those of some duties whose words nothing told by a modal is read from already, for the same bearers."""
    by_sentence: dict[Span | None, list[Duty]] = {}
    for duty in told:
        by_sentence.setdefault(duty.sentence, []).append(duty)
    return [
        duty
        for duty in more
        if not any(
            other.bearers == duty.bearers and other.kind == duty.kind and other.span.start < duty.span.end
            for other in by_sentence.get(duty.sentence, ())
        )
    ]


def exemptions(document: Document, clauses: Sequence[Clause], mentions: Sequence[Mention]) -> tuple[Duty, ...]:
    """What a party need not do ("shall have no obligation to"), or does only if it likes ("may elect to", "if it chooses").

    The former are no duties, and counted as none; the latter are among the duties and rights too.
    """
    reader = _Reader(document, clauses, mentions, [mention.span.start for mention in mentions], exempting=True)
    found = [
        duty for index, clause in enumerate(clauses) if clause.kind not in _SILENT for duty in reader.of_clause(index, clause)
    ]
    free = (duty if duty.kind is DutyKind.EXEMPTION else _at_will(document, duty, reader) for duty in found)
    return tuple(sorted((replace(duty, kind=DutyKind.EXEMPTION) for duty in free if duty), key=lambda duty: duty.span))


def _at_will(document: Document, duty: Duty, reader: _Reader) -> Duty | None:
    """The duty or right with the words that leave it to its bearer's pleasure, and not to the other party's, if any do."""
    if duty.kind is DutyKind.PROHIBITION:
        return None
    end = duty.sentence.end if duty.sentence else duty.span.end
    found = _IF_IT_LIKES.search(document.plain, duty.span.start, min(end, duty.span.end + _TAIL_OF_WILL))
    if found is None or found.start() > duty.span.end:
        return None
    if reader.is_of_another(Span(*found.span()), duty.bearers):
        return None
    return replace(duty, span=Span(duty.span.start, max(duty.span.end, found.end())))


_TAIL_OF_WILL = 60  # code points behind a duty's words into which "as it may in its judgment think fit" runs on
_IT = r"(?:it|they|he|we|you|(?:the\s+)?[A-Z][\w&-]*(?:\s+[A-Z][\w&-]*){0,2}|such\s+party|that\s+party)"
_LIKES = (
    r"(?:chooses?|wish(?:es)?|(?:sees?|thinks?|deems?|considers?)\s+(?:it\s+)?(?:fit|proper|appropriate|desirable|expedient)"
    r"|pleases?|likes?|elects?|desires?|feels?|wants?|is\s+(?:so\s+)?(?:minded|inclined|disposed|pleased)|cares?\s+to"
    r"|(?:decides?|determines?)(?:\s+that\s+(?:it|they|we)\s+(?:wants?|wishes?|wish|will|would))?)"
)
_IF_IT_LIKES = sifted(
    r"\b(?:if|when|whenever|as|to\s+(?:the|such)\s+extent|so\s+far|in\s+so\s+far|insofar)(?:,?\s+(?:and|or)\s+(?:when|if|as"
    rf"|to\s+the\s+extent))?(?:\s+(?:that|as))?,?\s+{_IT}\s+(?:(?:may|shall|might|from\s+time\s+to\s+time)\s+)?"
    r"(?:(?:in|at)\s+its\s+(?:\w+\s+){0,3}?(?:judge?ment|discretion|opinion|option)\s+)?(?:so\s+|alone\s+)?"
    rf"{_LIKES}\b(?!\s+(?:who|which|whom|where|how|what))"
    r"|\bat\s+its\s+(?:own\s+|sole\s+|mere\s+)?(?:pleasure|will)\b|\bnone\s+of\s+(?:these|them|those)\b"
    r"|\b(?:elect|choose|decide|determine)\b[^.;]{0,60}?\b(?:whether(?:\s+or\s+not)?(?:\s+to)?|to)\s+(?:perform|supply|provide"
    r"|deliver|fill|accept"
    r"|fund|contribute|market|promote|support|participate|make|carry\s+out|do)\b|\bbut\s+(?:need\s+not|(?:is|shall)\s+not\s+(?:be\s+)?(?:bound|obliged|required))\b"
    r"|\b(?:perform|supply|provide|deliver|fill|accept|fund|contribute|market|promote|support|act|do\s+so|proceed)\s+or\s+(?:to\s+)?"
    r"(?:refrain|not|decline|omit|abstain|forbear|refuse|withhold)\b"
    r"|\b(?:accept|take\s+up|fill|honou?r|execute|fulfil)[^.;]{0,30}?\bor\s+(?:to\s+)?(?:reject|decline|refuse|leave|ignore)\b"
    r"(?:[^.;]{0,60}?\b(?:discretion|pleasure|pleases|option|likes|chooses|fit)\b)",
)


@dataclass(frozen=True, slots=True)
class _Subject:
    """Whom a modal governs. `negative` is true of "neither party" and "no Member", which turn a right into a prohibition."""

    parties: tuple[str, ...]
    negative: bool = False
    is_agent: bool = False


@dataclass(frozen=True, slots=True)
class _Lead:
    """The subject and modal that a list hangs on, and their sentence: "The Distributor shall:"."""

    modal: Modal
    subject: _Subject
    sentence: Span


@dataclass(frozen=True, slots=True)
class _Reader:
    document: Document
    clauses: Sequence[Clause]
    mentions: Sequence[Mention]
    starts: Sequence[int]
    exempting: bool = False
    leads: dict[int, _Lead | None] = field(default_factory=dict)

    def of_clause(self, index: int, clause: Clause) -> Iterator[Duty]:
        """The duties in a clause's own words; those of a list's items stand under the clause that opens the list."""
        lead = self._lead_above(clause)
        shouted = (
            clause.heading is not None and clause.body.start == clause.body.end
        )  # a sentence in capitals, taken for a heading
        own = list(self._in_words(clause.heading if shouted and clause.heading else clause.body, index))
        if own or lead is None:
            yield from own
        elif item := self._first_sentence(clause.body):
            yield replace(
                self._duty(lead.modal, lead.subject, item, item.start, index), sentence=Span(lead.sentence.start, item.end)
            )

    def is_of_another(self, words: Span, bearers: tuple[str, ...]) -> bool:
        """Do words name a party, and only others than the bearers?"""
        named = self._within(words)
        return bool(named) and all(set(each.parties).isdisjoint(bearers) for each in named)

    def _in_words(self, words: Span, index: int) -> Iterator[Duty]:
        for sentence in sentences(self.document, words):
            previous: _Subject | None = None
            last = sentence.start
            for modal in modals(self.document.plain, sentence, exempting=self.exempting):
                goes_on = modal.continues or self._is_he(sentence, modal) or self._resumes(last, modal)
                last = modal.span.end
                subject = self._subject(sentence, modal) or (previous if goes_on else None)
                previous = subject or previous
                if subject and not self._opens_list(modal, sentence, index):
                    yield from self._each(modal, subject, sentence, index)

    def _is_he(self, sentence: Span, modal: Modal) -> bool:
        """Is the modal's subject a pronoun that opens a limb, and so speaks of the party before: "…, but it does not have to"?"""
        return _PRONOUN.search(self.document.plain, max(sentence.start, modal.span.start - 40), modal.span.start) is not None

    def _resumes(self, last: int, modal: Modal) -> bool:
        """Does the subject of the modal before go on after a condition: "may give notice and, if all stays so, may leave"?"""
        resumed = _RESUMES.search(self.document.plain, last, modal.span.start)
        return resumed is not None and not self._within(Span(resumed.start(), modal.span.start))

    def _each(self, modal: Modal, subject: _Subject, sentence: Span, index: int) -> Iterator[Duty]:
        """One duty, or one for each item where the sentence holds a list: "shall (i) keep a showroom; (ii) advertise"."""
        plain = self.document.plain
        may_list = plain.count("(", modal.span.end, sentence.end) >= _FEWEST
        marks = list(_MARKS.finditer(plain, modal.span.end, sentence.end)) if may_list else []
        if len(marks) < _FEWEST or marks[0].start() - modal.span.end > _LEAD_TAIL:
            yield self._duty(modal, subject, sentence, modal.span.end, index)
            return
        for mark, following in pairwise([*marks, None]):
            if mark is not None:
                item = Span(mark.end(), following.start() if following else sentence.end)
                yield replace(self._duty(modal, subject, item, item.start, index), sentence=sentence)

    # ---- lists: a subject several clauses up

    def _opens_list(self, modal: Modal, sentence: Span, index: int) -> bool:
        """Does nothing follow the modal but a colon, and are there items under the clause?"""
        rest = self.document.plain[modal.span.end : sentence.end]
        has_items = index + 1 < len(self.clauses) and self.clauses[index + 1].parent == index
        return has_items and len(rest) < _LEAD_TAIL and rest.rstrip().endswith((":", "-", ","))

    def _lead_above(self, clause: Clause) -> _Lead | None:
        """The lead of the clause above, which is read once for all items under it."""
        if clause.parent is None:
            return None
        if clause.parent not in self.leads:
            self.leads[clause.parent] = self._lead_of(clause.parent)
        return self.leads[clause.parent]

    def _lead_of(self, index: int) -> _Lead | None:
        above = self.clauses[index]
        last = None
        for sentence in sentences(self.document, above.body):
            last = sentence
        if last is None:
            return None
        for modal in modals(self.document.plain, last):
            if _MAY_HAVE.match(self.document.plain, modal.span.start):
                continue  # "any claims that the Seller may have, if:"
            subject = self._subject(last, modal)
            if subject and self._opens_list(modal, last, index):
                return _Lead(modal, subject, last)
        return None

    def _first_sentence(self, words: Span) -> Span | None:
        return next(sentences(self.document, words), None)

    # ---- the bearer

    def _subject(self, sentence: Span, modal: Modal) -> _Subject | None:
        """The party the modal's clause is about: its subject, or the agent of a passive ("shall be paid by the Buyer")."""
        if modal.reversed or _INVERTING.search(
            self.document.plain, max(sentence.start, modal.span.start - _LEAD_TAIL), modal.span.start
        ):
            following = self._following(sentence, modal)
            if following or modal.reversed:
                return _Subject(following.parties, negative=not modal.reversed) if following else None
        promise = _PROMISE.search(self.document.plain, sentence.start, modal.span.start)
        named = self._last_mention(Span(sentence.start, promise.start() if promise else modal.span.start))
        if named and _PRESENT.fullmatch(modal.words) and _IN_CASE.search(self._before(named, sentence)):
            return None
        if promise and named:
            return _Subject(self._joined(named, sentence), self._is_negative(named))
        if named and self._governs(named, modal):
            return _Subject(self._joined(named, sentence), self._is_negative(named))
        if named and not promise and (earlier := self._behind(named, sentence, modal)):
            return _Subject(self._joined(earlier, sentence), self._is_negative(earlier))
        if _IT_MUST.search(self.document.plain, max(sentence.start, modal.span.start - 12), modal.span.start):
            return self._first_named(Span(sentence.start, modal.span.start))
        agent = self._agent(sentence, modal)
        return _Subject(agent.parties, self._nothing_is_done(sentence, modal), is_agent=True) if agent else None

    def _behind(self, nearest: Mention, sentence: Span, modal: Modal) -> Mention | None:
        """The subject where a set-off phrase that names somebody else stands before the modal: "Alder, if Birch asks, shall"."""
        for mention in reversed(self._within(Span(sentence.start, nearest.span.start))[-_FAR_SUBJECT:]):
            if _STARTS_SET_OFF.match(self.document.plain, mention.span.end) and self._governs(mention, modal):
                return mention
        return None

    def _first_named(self, before: Span) -> _Subject | None:
        """The party that a sentence begins with, for "it": "If Birch engages such a person, it shall pay"."""
        named = self._within(before)
        alone = named and len(named[0].parties) == 1 and named[0].span.start - before.start < _LEAD_TAIL
        return _Subject(named[0].parties) if alone else None

    def _before(self, mention: Mention, sentence: Span) -> str:
        return self.document.plain[max(sentence.start, mention.span.start - _LEAD_TAIL) : mention.span.start]

    def _nothing_is_done(self, sentence: Span, modal: Modal) -> bool:
        """Is a passive's subject nothing at all: "no employee shall be hired by the Buyer"?"""
        start = _limb_start(self.document.plain, sentence, modal.span.start)
        return _NOTHING.search(self.document.plain[start : modal.span.start]) is not None

    def _following(self, sentence: Span, modal: Modal) -> Mention | None:
        """The party right after a modal: "in no event shall the Buyer", "is reserved to the Buyer"."""
        mention = next(iter(self._within(Span(modal.span.end, sentence.end))), None)
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
        return next(
            (mention for mention in self._within(Span(passive.end(), sentence.end)) if mention.span.start <= passive.end() + 1),
            None,
        )

    def _last_mention(self, span: Span) -> Mention | None:
        found = self._within(span)
        return found[-1] if found else None

    def _within(self, span: Span) -> Sequence[Mention]:
        return self.mentions[bisect_left(self.starts, span.start) : bisect_right(self.starts, span.end - 1)]

    # ---- what is to be done

    def _duty(self, modal: Modal, subject: _Subject, sentence: Span, start: int, index: int) -> Duty:
        bearers = subject.parties
        if modal.reversed:
            start = sentence.start
        end = self._action_end(start, sentence) if not modal.reversed else self._cut(start, sentence.end)
        said = Span(self._said_from(modal, subject, sentence, start), end)
        after = [name for mention in self._within(Span(start, end)) for name in mention.parties if name not in bearers]
        return Duty(
            kind=DutyKind.PROHIBITION if subject.negative and modal.kind is not DutyKind.EXEMPTION else modal.kind,
            span=said,
            bearers=bearers,
            modal=modal.words,
            action=" ".join(self.document.plain[start:end].split()).strip(" ,;:."),
            clause=index,
            beneficiaries=tuple(dict.fromkeys(after)),
            condition=self._part(_CONDITION, sentence),
            carve_out=self._part(_CARVE_OUT, sentence),
            sentence=sentence,
        )

    def _said_from(self, modal: Modal, subject: _Subject, sentence: Span, start: int) -> int:
        """Where a duty's words begin: at the modal, or before it where they say what is done to what ("the price may be")."""
        if modal.span not in sentence or modal.reversed:
            return start
        if subject.is_agent:
            return _limb_start(self.document.plain, sentence, modal.span.start)
        chosen = _SUCH_AS.search(self.document.plain, max(sentence.start, modal.span.start - _LEAD_TAIL), modal.span.start)
        return chosen.start() if chosen else modal.span.start

    def _action_end(self, start: int, sentence: Span) -> int:
        said = (modal for modal in modals(self.document.plain, sentence) if modal.span.start >= start)
        following = next((modal for modal in said if not modal.reversed and not self._is_within(modal, start)), None)
        return self._cut(start, following.span.start if following else sentence.end)

    def _cut(self, start: int, stop: int) -> int:
        cut = _STOP.search(self.document.plain, start, stop)
        return cut.start() if cut else stop

    def _is_within(self, modal: Modal, start: int) -> bool:
        """Is a modal one of what is done, and no duty beside it: "a firm which may compete", "shall not, nor shall it permit"?"""
        plain = self.document.plain
        return bool(
            _RELATIVE.search(plain, max(start, modal.span.start - 30), modal.span.start)
            or _NOR_ALLOW.match(plain, max(start, modal.span.start - 5), modal.span.end + 20)
        )

    def _part(self, pattern: re.Pattern[str], sentence: Span) -> Span | None:
        found = pattern.search(self.document.plain, sentence.start, sentence.end)
        return Span(*found.span()) if found else None


def _limb_start(plain: str, sentence: Span, offset: int) -> int:
    cuts = list(_LIMB.finditer(plain, sentence.start, offset))
    return cuts[-1].end() if cuts else sentence.start


_PRONOUN = re.compile(
    r"[,;]\s+(?:and|but|though|although|yet|(?:save|except|provided(?:,?\s+however,?)?)\s+that|whereupon)\s+(?:it|they|he)\s+(?:[a-z]+ly\s+)?$",
    re.IGNORECASE,
)
_RESUMES = re.compile(
    r"[,;]?\s+(?:and|but),?\s+(?:if|where|when|once|unless|should|failing|after|upon|in\s+default\s+of)\b[^;.]*$", re.IGNORECASE
)
_RELATIVE = re.compile(r"\b(?:which|who|that)(?:\s+(?:[a-z]+ly|in\s+any\s+way|from\s+time\s+to\s+time))?\s+$")
_NOR_ALLOW = re.compile(r"[\s,]*nor\s+(?:shall|will|may|must)\s+(?:it|they)\s+(?:permit|allow|cause|suffer|let|procure)\b")
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
_SUCH_AS = re.compile(r"\bsuch\s+(?:\w+\s+){1,4}as\s+(?:the\s+)?[\w.]+\s+$", re.IGNORECASE)  # "such city as the Buyer may choose"
_LIMB = re.compile(r"[;:]\s+(?:and\s+|but\s+)?|,\s+(?:and|but)\s+|,\s+(?:which|who)\s+$")
_MARKS = re.compile(
    r"(?:(?<=[:;,])|(?<=\band)|(?<=\bor)|(?<=\bto)|(?<=\bshall)|(?<=\bwill))\s*\((?:[ivx]{1,5}|[a-z]|\d{1,2})\)\s"
)
_FEWEST = 3  # marks that make a list; two may be alternatives
_LEAD_TAIL = 80  # characters between the modal and the colon that opens a list: "shall, at its own expense:"
_MAY_HAVE = re.compile(r"may\s+have\b(?!\s+(?:the\s+right|access|recourse))", re.IGNORECASE)
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
_WHICH = re.compile(r",\s+(?:which|who)\s+(?:[a-z]+ly\s+)?")  # "is personal to the Buyer, which shall"
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
    r"\bthat(?:,[^,;.]{0,90}(?:,[^,;.]{0,90})?,)?\s+(?:it|they|he|she)\s+"
    r"(?:(?:and|or|nor)\s+(?:any\s+of\s+)?(?:its|their|his)\s+(?:\w+\s+)?(?:affiliates?|subsidiar(?:y|ies)|employees|personnel|officers|agents)\s+)?"
    r"(?:[a-z]+ly\s+)?$",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"\s*(?:,?\s*(?:the|alone|only|and\s+only))?\s*", re.IGNORECASE)
_PASSIVE = re.compile(
    r"\s+(?:not\s+)?be\s+(?:[a-z]+ly\s+)?(?:[a-z]+(?:ed|en|id|ne|ade|orn|ept|eld|old|ought|iven|wn|ilt|ent|ound|eft|ost|ead|ung)|(?:set|put|cut|let"
    r"|shut)(?:\s+\w+)?)\b"
    r"[^.;]{0,120}?\bby\s+(?:the\s+)?",
    re.IGNORECASE,
)
_STOP = re.compile(
    r";|\(provided\b|\b(?:provided(?:\s*,?\s*(?:however|that|further))|except\s+(?:that|as|where)|unless)\b",
    re.IGNORECASE,
)
_CONDITION = sifted(
    r"\b(?:if|provided that|on condition that|in the event(?: that)?|subject to|where|unless)\b[^,;.]{0,200}", re.IGNORECASE
)
_CARVE_OUT = sifted(r"\b(?:except|other than|save (?:for|that|as)|excluding|unless)\b[^,;.]{0,200}", re.IGNORECASE)
