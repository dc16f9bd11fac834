"""Whom words are said of: the party that a verb has for its subject, a passive for its agent, a noun for its owner."""

from __future__ import annotations

import re
from bisect import bisect_left
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pactlint.document import Span
from pactlint.extract.sentences import sentences
from pactlint.extract.sieve import sifted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pactlint.agreement import Clause, Mention
    from pactlint.document import Document


def own_words(clause: Clause) -> Span:
    """A clause's body with its heading, which may be a sentence ("ALDER SHALL PAY.") or open a list ("Birch shall:")."""
    return Span(clause.heading.start, max(clause.heading.end, clause.body.end)) if clause.heading else clause.body


@dataclass(frozen=True, slots=True)
class Subject:
    """The parties, and where the words stand that name them."""

    parties: tuple[str, ...]
    span: Span


@dataclass(frozen=True, slots=True)
class Subjects:
    """Finds whom words are said of, for verbs with and without a modal ("Alder warrants", "Alder shall indemnify")."""

    document: Document
    clauses: Sequence[Clause]
    mentions: Sequence[Mention]
    starts: Sequence[int]
    everyone: tuple[str, ...]

    def of_verb(self, sentence: Span, at: int) -> Subject | None:
        """The subject nearest before a verb in its sentence; "it" is whoever was the subject before.

        Names after a preposition, those that own something, and those in a clause set off by commas are passed over.
        """
        aside = [Span(*found.span()) for found in _SET_OFF.finditer(self.document.plain, sentence.start, at)]
        pronoun: Span | None = None
        for candidate in self._before(sentence.start, at):
            if any(candidate.span in each for each in aside):
                continue
            if not candidate.parties:
                pronoun = pronoun or (candidate.span if self._governs(candidate.span, at) else None)
            elif pronoun and self._is_relative(pronoun, candidate.span):
                return Subject(candidate.parties, candidate.span)
            elif pronoun and _RELATIVE.fullmatch(self.document.plain, pronoun.start, pronoun.end):
                continue
            elif self._governs(candidate.span, at):
                parties = self._joined(candidate, sentence.start)
                return Subject(parties, pronoun or candidate.span)
        return None

    def agent(self, start: int, end: int) -> Subject | None:
        """The party after the next "by": "shall be maintained by the Buyer"."""
        by = _BY.search(self.document.plain, start, end)
        if by and _IT.match(self.document.plain, by.end(), end):
            named = self.within(Span(max(0, by.start() - _NOUN_PHRASE * 2, self.document.plain.rfind(". ", 0, start) + 1), start))
            return Subject(named[-1].parties, Span(*by.span())) if named else None
        found = self.at(by.end(), end) if by else None
        second = _AND_BY.match(self.document.plain, found.span.end, end) if found else None
        other = self.at(second.end(), end) if second else None
        return Subject(tuple(dict.fromkeys((*found.parties, *other.parties))), found.span) if found and other else found

    def payer(self, start: int, end: int) -> Subject | None:
        """The party at whose cost it is: "shall be saved harmless at the charge of the Buyer"."""
        cost = _AT_COST_OF.search(self.document.plain, start, end)
        return self.at(cost.end(), end) if cost else None

    def at(self, start: int, end: int, reach: int = 6) -> Subject | None:
        """The party whose name begins where these words do."""
        found = self.within(Span(start, end))
        return Subject(found[0].parties, found[0].span) if found and found[0].span.start <= start + reach else None

    def anyone(self, at: int) -> Subject | None:
        """All of them, where a word for any begins there: "what either owes the other"."""
        found = _ANY.match(self.document.plain, at)
        return Subject(self.everyone, Span(*found.span())) if found else None

    def owner(self, sentence: Span, at: int) -> Subject | None:
        """Whose a noun is: "Alder's total liability", "the liability of Alder", "the liability that Alder may incur"."""
        named = self.within(Span(max(sentence.start, at - _NOUN_PHRASE), at))
        for mention in reversed(named):
            own = self.document.plain[mention.span.start : mention.span.end].lower() in _OURS
            if (_OWN_WORDS if own else _OWNS).fullmatch(self.document.plain, mention.span.end, at):
                return Subject(mention.parties, mention.span)
        whose = _WHOSE.search(self.document.plain, max(sentence.start, at - _NOUN_PHRASE), at)
        if whose and (before := self.within(Span(sentence.start, whose.start()))):
            return Subject(before[-1].parties, before[-1].span)
        following = _OF.match(self.document.plain, at, sentence.end)
        if following and (found := self.at(following.end(), sentence.end)):
            return found
        its = _ITS.search(self.document.plain, max(sentence.start, at - 60), at)
        return self.of_verb(sentence, its.start()) if its else None

    def bearer(self, sentence: Span, at: int) -> Subject | None:
        """Who has what a noun names, where a verb of having stands before it: "Birch bears full responsibility"."""
        has = _HAS.search(self.document.plain, max(sentence.start, at - _NOUN_PHRASE), at)
        return self.of_verb(sentence, has.start()) if has else None

    def wrongdoer(self, sentence: Span) -> Subject | None:
        """The one party that a sentence says to fail, to break a term or to be held liable; None where it may be either."""
        plain = self.document.plain
        for mention in self.within(sentence):
            fails = _FAILS.match(plain, mention.span.end, sentence.end)
            failure = _FAILURE_OF.search(plain, max(sentence.start, mention.span.start - _NOUN_PHRASE), mention.span.start)
            if fails or failure:
                return Subject(mention.parties, mention.span)
        return None

    def source(self, sentence: Span, at: int) -> Subject | None:
        """Who brings what the words are said of: "supplied by Alder as is", "Alder's data", "Birch takes it as is"."""
        plain = self.document.plain
        if told := self._brought_or_taken(sentence, at):
            return told
        subject = self.of_verb(sentence, at)
        taken = next(reversed(tuple(_TAKES.finditer(plain, sentence.start, at))), None)
        if taken and (taker := self.of_verb(sentence, taken.start())) and not self.within(Span(taken.end(), at)):
            return Subject(self.others(taker.parties), taker.span)
        if subject:
            return subject
        for mention in reversed(self.within(Span(sentence.start, at))):
            if _POSSESSIVE.match(plain, mention.span.end) or plain[mention.span.start : mention.span.end].lower() in _OURS:
                return Subject(mention.parties, mention.span)
        if following := _BROUGHT.search(plain, at, sentence.end):
            return self.at(following.end(), sentence.end)
        for mention in self.within(Span(at, sentence.end)):
            if _NO_PROMISE.match(plain, mention.span.end, sentence.end):
                return Subject(mention.parties, mention.span)
        if agent := self.agent(at, sentence.end):
            return agent
        return self.earlier(sentence) if _PRONOUN_OR_ITS.search(plain, sentence.start, at) else None

    def _brought_or_taken(self, sentence: Span, at: int) -> Subject | None:
        plain = self.document.plain
        for brought in _BROUGHT.finditer(plain, sentence.start, at):
            if found := self.at(brought.end(), sentence.end):
                return found
        for taken_by in _TAKEN_BY.finditer(plain, sentence.start, at):
            if taker := self.at(taken_by.end(), sentence.end):
                return Subject(self.others(taker.parties), taker.span)
        return None

    def earlier(self, sentence: Span) -> Subject | None:
        """The subject of the sentence before, to which "it" and "its" go back."""
        plain = self.document.plain
        end = sentence.start
        start = max(0, end - _EARLIER, plain.rfind("\n", 0, max(0, end - 1)))
        stops = [found.end() for found in _STOP.finditer(plain, start, end)]
        start = stops[-2] if len(stops) > 1 else start
        named = [mention for mention in self.within(Span(start, end)) if self._governs(mention.span, end)]
        return Subject(named[0].parties, named[0].span) if named else None

    def leading(self, clause: Clause) -> Subject | None:
        """Whom the words above a list are said of: "The Distributor shall:"."""
        if clause.parent is None:
            return None
        above = tuple(sentences(self.document, own_words(self.clauses[clause.parent])))
        if not above:
            return None
        last = above[-1]
        rest = self.document.plain[last.start : last.end].rstrip()
        return self.of_verb(last, last.end) if rest.endswith((":", "-", ",", "\u2014", "that", "shall", "to")) else None

    def others(self, parties: tuple[str, ...]) -> tuple[str, ...]:
        """Everyone else; everyone where nobody else is left."""
        rest = tuple(name for name in self.everyone if name not in parties)
        return rest or self.everyone

    def within(self, span: Span) -> Sequence[Mention]:
        """The mentions that stand within a span."""
        first, last = bisect_left(self.starts, span.start), bisect_left(self.starts, span.end)
        return [mention for mention in self.mentions[first:last] if mention.span.end <= span.end]

    # ---- candidates

    def _before(self, start: int, at: int) -> Iterator[Subject]:
        """Mentions and pronouns before a place, the nearest first; a pronoun has no parties."""
        named = [Subject(mention.parties, mention.span) for mention in self.within(Span(start, at))]
        pronouns = [Subject((), Span(*found.span())) for found in _PRONOUN.finditer(self.document.plain, start, at)]
        pronouns += [Subject(self.everyone, Span(*found.span())) for found in _ALL.finditer(self.document.plain, start, at)]
        yield from sorted((*named, *pronouns), key=lambda each: each.span, reverse=True)

    def _governs(self, candidate: Span, at: int) -> bool:
        plain = self.document.plain
        if _TO_VERB.match(plain, candidate.end, at + 1) and _MADE_TO.search(plain, max(0, candidate.start - 24), candidate.start):
            return True
        if _BEING.match(plain, candidate.end, at + 6):
            return True
        before = max(0, candidate.start - 48)
        through = _ACTS_FOR.search(plain, before, candidate.start) or _EACH_OF.search(plain, before, candidate.start)
        if _OBJECT_BEFORE.search(plain, before, candidate.start) and not through:
            return False
        return not _NOT_A_SUBJECT.match(plain, candidate.end, at + 1)

    def _is_relative(self, pronoun: Span, candidate: Span) -> bool:
        """Is it "Calder, who shall …"?"""
        plain = self.document.plain
        return (
            bool(_RELATIVE.fullmatch(plain, pronoun.start, pronoun.end))
            and plain[candidate.end : pronoun.start].strip(" ,\n") == ""
        )

    def _joined(self, subject: Subject, start: int) -> tuple[str, ...]:
        before = self.within(Span(start, subject.span.start))
        first = before[-1].span.start if before else start
        governed = _OBJECT_BEFORE.search(self.document.plain, max(start, first - 48), first)
        if before and not governed and _JOINED.fullmatch(self.document.plain, before[-1].span.end, subject.span.start):
            return tuple(dict.fromkeys((*before[-1].parties, *subject.parties)))
        return subject.parties


_HAS = re.compile(
    r"\b(?:has|have|bears?|accepts?|assumes?|undertakes?|carr(?:y|ies)|incurs?|owes?)\s+(?:(?!no\b|not\b)\w+\s+){0,3}$",
    re.IGNORECASE,
)
_ANY = re.compile(r"(?:one|either|each|both|neither|whoever)\s+(?=\w)", re.IGNORECASE)
_WHOSE = re.compile(r"\bwhose\s+(?:\w+\s+){0,4}$", re.IGNORECASE)
_FAILS = re.compile(
    r"['\u2019]s\s+(?:\w+\s+)?(?:breach|default|failure|negligence|fault|delay)|\s+(?:be|is|are|shall\s+be|has|have)\s+(?:\w+\s+)?(?:liable|in\s+(?:breach|default)|late"
    r"|failed|broken|committed)|\s+(?:shall\s+)?(?:fails?|defaults?|breaks?|commits?|falls?\s+(?:short|behind)|withdraws?|terminates?|leaves?|misses|overshoots?|overruns?)\b",
    re.IGNORECASE,
)
_FAILURE_OF = re.compile(
    r"\b(?:breach|default|failure|negligence|fault|delay|lateness|withdrawal|termination)\s+(?:by|of|on\s+the\s+part\s+of)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_IT = re.compile(r"(?:it|them|that party|such party)\b", re.IGNORECASE)
_EARLIER = 400  # characters back in which the sentence before is looked for
_STOP = re.compile(r"[.;]\s+")
_OURS = frozenset({"our", "your"})
_OWN_WORDS = re.compile(r"\s+(?:[A-Za-z-]+\s+){0,5}", re.IGNORECASE)
_POSSESSIVE = re.compile(r"['\u2019]s?\b|['\u2019](?=\s)")
_BROUGHT = re.compile(
    r"\b(?:(?:supplied|delivered|furnished|provided|licensed|made\s+available|contributed|given|sold|lent|handed\s+over|brought\s+in"
    r"|disclosed|offered|transferred|shared|leased|hired\s+out|communicated|let|made\s+over)(?:\s+[\w-]+){0,6}?\s+(?:by|from)\s+|(?:of|from)\s+)(?:the\s+)?(?=[A-Z])"
)
_AT_COST_OF = re.compile(r"\b(?:at|to)\s+the\s+(?:\w+\s+)?(?:cost|charge|expense)\s+of\s+(?:the\s+)?", re.IGNORECASE)
_AND_BY = re.compile(r",?\s+and\s+(?:by\s+)?(?:the\s+)?", re.IGNORECASE)
_TAKEN_BY = re.compile(r"\b(?:taken|accepted|received|acquired|bought|purchased|used)\s+(?:over\s+)?by\s+(?:the\s+)?(?=[A-Z])")
_TAKES = re.compile(
    r"\b(?:takes?|taketh|accepts?|receives?|acquires?|purchases?|buys?|gets?|uses?|acknowledges?|understands?|recogni[sz]es?"
    r"|agrees?\s+that)\b",
    re.IGNORECASE,
)
_PRONOUN_OR_ITS = re.compile(r"\b(?:its?|that party)\b", re.IGNORECASE)
_NO_PROMISE = re.compile(
    r"\s+(?:hereby\s+)?(?:(?:shall|will|does|do)\s+not\s+)?(?:disclaims?|excludes?|(?:gives?|makes?|offers?|accepts?|promises?|warrants?"
    r"|assumes?|answers?)\s+(?:\w+\s+){0,2}?(?:no|nothing|any|for)\b)",
    re.IGNORECASE,
)
_NOUN_PHRASE = 90  # characters between an owner and what it owns: "Alder's maximum aggregate liability"
_SET_OFF = re.compile(
    r"(?:,|^|\bprovided that)\s*\b(?:if|where|when|whenever|should|as|to the extent|in so far as|insofar as"
    r"|unless|save|subject|upon|whether|being|in addition to"
    r"|without|notwithstanding|except)\b[^,;]*,|\([^()]{0,200}\)",
    re.IGNORECASE,
)
_PRONOUN = sifted(r"\b(?:it|(?:that|such|this|said) party|who|which)\b", re.IGNORECASE)
_ALL = sifted(r"\b(?:neither|either|both|each)(?=\s+(?:shall|will|may|must|can|is|are|has|have|\w+s)\b)", re.IGNORECASE)
_RELATIVE = re.compile(r"who|which", re.IGNORECASE)
_OBJECT_BEFORE = sifted(
    r"\b(?:to|by|with|for|from|against|of|upon|on|between|among|than|under|towards|toward|unto|in|save|except"
    r"|and hold|indemnif(?:y|ies|ied|ying)|defend\w*|hold|keep"
    r"|pays?|paying|reimburse\w*|compensate\w*|notify|gives?|giving|provides?|furnish\w*|sends?|entitle[sd]?"
    r"|naming|names?|lets?|requires?|required"
    r"|releases?|protects?|insur\w+|tells?|owes?|allows?|enables?|grants?|makes?)\s+(?:the\s+|such\s+|any\s+|said\s+)?$",
    re.IGNORECASE,
)
_MADE_TO = re.compile(r"\b(?:requires?|obliges?|obliged|causes?|procures?|asks?|for)\s+(?:the\s+)?$", re.IGNORECASE)
_TO_VERB = re.compile(r"\s+to\s+[a-z]", re.IGNORECASE)
_BEING = re.compile(r"\s+(?:being|having)\b", re.IGNORECASE)  # "on condition of Birch being insured"
_PEOPLE = (
    r"(?:representatives?|nominees?|members?|delegates?|delegations?|officers?|directors?|managers?|president"
    r"|chief\s+executive|chair\w*|presidents?|board)"
)
_WITH_ITS = (  # "Alder and its officers shall"
    r"\s+(?:its|their)\s+(?:[\w-]+,?\s+(?:and\s+|or\s+)?){1,5}?(?:shall|will|must|may|is|are|agrees?|undertakes?)\b"
)
_ACTS_FOR = re.compile(rf"\b{_PEOPLE}\s+of\s+(?:the\s+)?$", re.IGNORECASE)
_EACH_OF = re.compile(r"\b(?:each|either|both|all|every\s+one)\s+of\s+(?:the\s+)?$", re.IGNORECASE)
_NOT_A_SUBJECT = re.compile(
    rf"['\u2019](?:s\b|(?!\w))(?!\s+(?:\w+\s+){{0,2}}?{_PEOPLE})|\s*(?:,\s*)?(?:(?:and|or)(?!{_WITH_ITS})|nor|against|from|for(?!\s+(?:its"
    r"|their) (?:own )?part)|of(?!\s+its)|with|by|upon|under)\b|\s*[.;)]",
    re.IGNORECASE,
)
_JOINED = re.compile(r"\s*(?:,?\s*(?:and|or|nor|&|as well as|together with)\s+(?:the\s+)?)", re.IGNORECASE)
_BY = re.compile(r"\bby\s+(?:the\s+|said\s+)?(?=[A-Za-z])", re.IGNORECASE)
_OWNS = re.compile(r"(?:['\u2019]s?|['\u2019])\s+(?:[A-Za-z-]+(?:\s+|,\s*|/|\s+and\s+)){0,6}", re.IGNORECASE)
_OF = re.compile(
    r"\w*\s*(?:\([^()]{0,60}\)\s*)?(?:(?:[a-z]+\s+){0,3}?(?:of|on the part of|incurred by|assumed by"
    r"|resting upon|that|which)\s+)(?:the\s+|said\s+)?(?:(?:nominees?|representatives?|delegates?|members?|directors?|chair\w*)"
    r"\s+(?:of|appointed by|nominated by|named by|designated by)\s+(?:the\s+)?)?"
    r"(?=[A-Za-z])",
    re.IGNORECASE,
)
_ITS = re.compile(r"\b(?:its|their)\b(?:\s+[a-z-]+){0,5}\s*$", re.IGNORECASE)
