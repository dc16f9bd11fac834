"""What is put on which party: indemnities, limits of liability, insurance, warranties, fixed sums, the say in what is joint."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from itertools import zip_longest
from typing import TYPE_CHECKING

from pactlint.agreement import Allocation, Head
from pactlint.document import Span
from pactlint.extract.allocations.liabilities import LIABILITIES
from pactlint.extract.allocations.mirrored import extends, mirrors
from pactlint.extract.allocations.ownership import CREATED, MADE_BY_BOTH, OWNERSHIP
from pactlint.extract.allocations.powers import POWERS
from pactlint.extract.allocations.risks import RISKS
from pactlint.extract.allocations.sections import Sections
from pactlint.extract.allocations.subjects import Subject, Subjects, own_words
from pactlint.extract.allocations.sums import SUMS
from pactlint.extract.allocations.warranties import WARRANTIES
from pactlint.extract.allocations.wording import (
    ALSO_NAMED,
    CASTING_VOTE,
    ELLIPSIS,
    GAP,
    JOINT,
    LIABILITY,
    LIMITS,
    NEGATION,
    NO_DUTY,
    OF_FIGURE,
    PERMISSION,
    THAT_OF,
    UNNAMED,
    WITHOUT,
    Form,
    Relation,
)
from pactlint.extract.sieve import Sieve

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator, Sequence

    from pactlint.agreement import Clause, Definition, Mention
    from pactlint.document import Document


def allocations(
    document: Document, clauses: Sequence[Clause], mentions: Sequence[Mention], terms: Sequence[Definition] = ()
) -> tuple[Allocation, ...]:
    """The allocations, in the order of the text; none where fewer than two parties are known.

    A term defined as what both create is joint wherever it stands.
    """
    everyone = tuple(dict.fromkeys(name for mention in mentions for name in mention.parties))
    if len(everyone) < 2:
        return ()
    subjects = Subjects(document, clauses, mentions, [mention.span.start for mention in mentions], everyone)
    sections = Sections(document, clauses)
    reader = _Reader(document, clauses, sections, subjects, _joint(document, terms))
    said = set(reader.found())
    found = sorted(said | set(reader.presiding(said)), key=lambda each: (each.span, each.head, each.parties))
    said_alike = tuple(mirrors(sections))
    return tuple(replace(each, mirrored=any(extends(sections, mirror, each) for mirror in said_alike)) for each in found)


def _joint(document: Document, terms: Sequence[Definition]) -> re.Pattern[str] | None:
    made = (term for term in terms if MADE_BY_BOTH.search(document.plain, term.meaning.start, term.meaning.end))
    names = [_in_number(term.term) for term in made if CREATED.search(document.plain, term.meaning.start, term.meaning.end)]
    return re.compile(rf"\b(?:{'|'.join(names)})\b") if names else None


def _in_number(term: str) -> str:
    """A term as it is defined or, where that is the plural, of one such thing: "a Result" of the "Results"."""
    return f"{re.escape(term[:-1])}s?" if term.endswith("s") and not term.endswith("ss") else re.escape(term)


@dataclass(frozen=True, slots=True)
class _Reader:
    document: Document
    clauses: Sequence[Clause]
    sections: Sections
    subjects: Subjects
    joint: re.Pattern[str] | None

    def found(self) -> Iterator[Allocation]:
        """One for each head and party of a sentence, where it is said first."""
        for clause, sentence in self.sections.sentences():
            forms = _likely(self.document.plain[sentence.start : sentence.end], joint=self._is_joint(sentence))
            given: dict[re.Pattern[str], bool] = {}  # whether the sentence has the words that several forms need
            met = (form for form in forms if self._is_met(form, sentence, given))
            said = [each for form in met for each in self._of_form(form, clause, sentence)]
            said += self._elliptical(clause, sentence)
            seen = set()
            for each in sorted(said, key=lambda each: each.span):
                if (each.head, each.parties) not in seen:
                    seen.add((each.head, each.parties))
                    yield each

    def presiding(self, said: Collection[Allocation]) -> Iterator[Allocation]:
        """Who decides by breaking ties: whoever presides, where its vote is a casting one in the same section."""
        chairs: dict[str, list[Allocation]] = {}
        for each in said:
            if each.head is Head.CHAIR and each.clause is not None:
                chairs.setdefault(self.sections.section(self.clauses[each.clause]), []).append(each)
        if not chairs:
            return
        for clause, sentence in self.sections.sentences():
            presides = chairs.get(self.sections.section(clause))
            vote = CASTING_VOTE.search(self.document.plain, sentence.start, sentence.end) if presides else None
            if (
                not presides
                or not vote
                or WITHOUT.search(self.document.plain[max(sentence.start, vote.start() - 80) : vote.end()])
            ):
                continue
            starts = [each.span.start for each in presides if sentence.start - _BESIDE < each.span.start < sentence.end]
            words = Span(min(starts, default=self._limb_start(sentence, vote.start())), self._end(sentence, vote.end()))
            parties = tuple(dict.fromkeys(name for each in presides for name in each.parties))
            yield Allocation(Head.OVERRIDE, parties, words, clause.index)

    # ---- one sentence

    def _of_form(self, form: Form, clause: Clause, sentence: Span) -> Iterator[Allocation]:
        plain = self.document.plain
        if not form.pattern.search(plain, sentence.start, sentence.end):
            return
        if form.unless and form.head is not Head.UNLIMITED and form.unless.search(plain, sentence.start, sentence.end):
            return
        if form.headed and not self._is_headed(form.headed, clause, sentence):
            return
        for words in self._said(form, sentence):
            if form.unless and form.head is Head.UNLIMITED and form.unless.search(plain, *self._limb(sentence, words)):
                continue
            subject = self._whose(form, clause, sentence, words)
            if subject:
                end = self._told(form, sentence, words)
                limb = Span(self._limb_start(sentence, words.start), end) if form.relation in _NAMED_AFTER else words
                yield self._allocation(form.head, subject, clause, sentence, limb)
                yield from self._gapped(form.head, subject, clause, sentence, limb)
                if form.head in ALSO_NAMED:
                    yield from self._also_named(form.head, subject, clause, sentence)

    def _limb(self, sentence: Span, words: Span) -> tuple[int, int]:
        """From the semicolon before the words to the one after them."""
        plain = self.document.plain
        end = plain.find(";", words.end, sentence.end)
        return max(sentence.start, plain.rfind(";", sentence.start, words.start)), end if end > 0 else sentence.end

    def _is_joint(self, sentence: Span) -> bool:
        """Does the sentence speak of a term that is defined as what both create?"""
        return self.joint is not None and self.joint.search(self.document.plain, sentence.start, sentence.end) is not None

    def _is_met(self, form: Form, sentence: Span, given: dict[re.Pattern[str], bool]) -> bool:
        """Has the sentence the words that a form must have, or a term that stands for them?"""
        if form.with_ is None:
            return True
        if form.with_ not in given:
            given[form.with_] = form.with_.search(self.document.plain, sentence.start, sentence.end) is not None
        return given[form.with_] or (form.head is Head.OWNERSHIP and self._is_joint(sentence))

    def _said(self, form: Form, sentence: Span) -> Iterator[Span]:
        """Where a sentence says it, and says it again within the same words ("Birch is not liable, nor is Alder, for …")."""
        at = sentence.start
        while said := form.pattern.search(self.document.plain, at, sentence.end):
            yield Span(*said.span())
            at = said.start() + 1 if form.relation in _WITHIN else max(said.end(), at + 1)

    def _told(self, form: Form, sentence: Span, words: Span) -> int:
        """The end of what is said, where that stands behind the name: "if Alder so declares, of no effect"."""
        said = form.pattern.match(self.document.plain, words.start, sentence.end)
        return max(words.end, said.end("told")) if said and "told" in said.groupdict() else words.end

    def _is_headed(self, words: re.Pattern[str], clause: Clause, sentence: Span) -> bool:
        """Do the words stand in the sentence, in a heading above it, or in a short sentence that serves for one?"""
        plain = self.document.plain
        above: Clause | None = clause
        while above is not None:
            if above.heading and words.search(plain, above.heading.start, above.heading.end):
                return True
            above = self.clauses[above.parent] if above.parent is not None else None
        opening = own_words(clause).start
        return words.search(plain, max(opening, sentence.start - _TITLE), sentence.end) is not None

    def _whose(self, form: Form, clause: Clause, sentence: Span, words: Span) -> Subject | None:
        subjects = self.subjects
        match form.relation:
            case Relation.AGENT | Relation.NAMED if self._is_denied(sentence, words):
                return None
            case Relation.AGENT:
                return subjects.agent(words.end, sentence.end)
            case Relation.NAMED:
                return subjects.at(words.end, sentence.end) or subjects.anyone(words.end)
            case Relation.OWNED:
                return None if self._is_denied(sentence, words) else subjects.owner(sentence, words.start)
            case Relation.SOURCE:
                return subjects.source(sentence, words.start)
            case Relation.WRONGDOER:
                return subjects.wrongdoer(sentence) or Subject(subjects.everyone, words)
            case Relation.OWNER:
                owner = subjects.owner(sentence, words.start) or subjects.bearer(sentence, words.start)
                return owner or Subject(subjects.everyone, words)
        subject = subjects.of_verb(sentence, words.start) or subjects.leading(clause)
        if form.relation is Relation.PATIENT:
            by = subjects.agent(words.end, sentence.end) or subjects.payer(words.end, sentence.end)
            return by or (subject and Subject(subjects.others(subject.parties), subject.span))
        if subject is None:
            return self._unnamed(sentence, words) if form.head is Head.INDEMNITY else None
        if form.relation is Relation.COUNTERPARTY:
            return Subject(subjects.others(subject.parties), subject.span)
        if form.head in _DUTIES and PERMISSION.search(self.document.plain, min(subject.span.end, words.start), words.start):
            return None
        negated = self._is_negated(sentence, subject, words)
        return subject if negated is (form.relation is Relation.NEGATED) or self._may_be(form) else None

    def _unnamed(self, sentence: Span, words: Span) -> Subject | None:
        """The party that is told by a role which no introduction gives it: not the one it indemnifies."""
        role = UNNAMED.search(self.document.plain, sentence.start, words.start)
        named = self.subjects.within(Span(words.end, min(sentence.end, words.end + _NEXT)))
        return Subject(self.subjects.others(named[0].parties), Span(*role.span("role"))) if role and named else None

    def _is_denied(self, sentence: Span, words: Span) -> bool:
        """Does a negation before the words undo them: "it is not the case that they belong to"?"""
        plain = self.document.plain
        start = max(
            sentence.start,
            words.start - _DENIAL,
            plain.rfind(", ", sentence.start, words.start),
            plain.rfind("; ", sentence.start, words.start),
        )
        return NEGATION.search(plain, start, words.start) is not None

    def _may_be(self, form: Form) -> bool:
        """Is a negation part of what the form says ("makes no warranty", "not liable for more than")?"""
        return form.head is Head.DISCLAIMER or form.head is Head.CAP

    def _is_negated(self, sentence: Span, subject: Subject, words: Span) -> bool:
        plain = self.document.plain
        if subject.span.start >= sentence.start and NEGATION.search(plain, min(subject.span.end, words.start), words.start):
            return True
        before = plain[max(sentence.start, subject.span.start - 60) : min(subject.span.end, words.start)]
        return NO_DUTY.search(before) is not None

    def _allocation(self, head: Head, subject: Subject, clause: Clause, sentence: Span, words: Span) -> Allocation:
        start = min(words.start, subject.span.start) if subject.span.start >= sentence.start else words.start
        start = sentence.start if start - sentence.start < _OPENING else start
        return Allocation(head, subject.parties, Span(start, self._end(sentence, max(words.end, subject.span.end))), clause.index)

    def _limb_start(self, sentence: Span, at: int) -> int:
        """Where the limb of the sentence begins, if not too far before a place."""
        limbs = [found.end() for found in _LIMB.finditer(self.document.plain, sentence.start, at)]
        start = limbs[-1] if limbs else sentence.start
        return start if at - start < _LIMB_REACH else at

    def _end(self, sentence: Span, at: int) -> int:
        """The end of the words around a place: the next stop, or a sensible length."""
        limit = min(sentence.end, at + _TAIL)
        if stop := _PAUSE.search(self.document.plain, at, limit):
            return stop.start()
        return limit if limit == sentence.end else max(at, self.document.plain.rfind(" ", at, limit))

    def _gapped(self, head: Head, subject: Subject, clause: Clause, sentence: Span, words: Span) -> Iterator[Allocation]:
        plain = self.document.plain
        following = self.subjects.within(Span(words.end, sentence.end))
        for mention, after in zip_longest(following, following[1:]):
            if mention.parties == subject.parties:
                continue
            has_object = after is not None and not plain[mention.span.end : after.span.start].strip()
            if not has_object and not GAP.match(plain, mention.span.end, sentence.end):
                continue
            if JOINT.search(plain, max(words.end - 1, mention.span.start - 24), mention.span.start):
                second = Subject(mention.parties, mention.span)
                yield self._allocation(head, second, clause, sentence, mention.span)

    def _also_named(self, head: Head, subject: Subject, clause: Clause, sentence: Span) -> Iterator[Allocation]:
        """The other side of the same words: "two named by Alder and two by Birch"."""
        plain = self.document.plain
        for mention in self.subjects.within(Span(subject.span.end, sentence.end)):
            if mention.parties != subject.parties and ALSO_NAMED[head].search(plain[subject.span.end : mention.span.start]):
                yield self._allocation(head, Subject(mention.parties, mention.span), clause, sentence, mention.span)

    def _elliptical(self, clause: Clause, sentence: Span) -> Iterator[Allocation]:
        for mention in self.subjects.within(sentence):
            said = ELLIPSIS.match(self.document.plain, mention.span.end, sentence.end)
            if not said and self._has_own_figure(mention, sentence):
                yield self._allocation(Head.CAP, Subject(mention.parties, mention.span), clause, sentence, mention.span)
            if said and self._is_of_liability(said, mention, clause, sentence):
                words = Span(mention.span.start, said.end())
                for head in _meant(said):
                    yield self._allocation(head, Subject(mention.parties, mention.span), clause, sentence, words)

    def _has_own_figure(self, mention: Mention, sentence: Span) -> bool:
        """Does the limb of a sentence on liability end in whose it is, and its figure: "and that of Birch INR 12 crore"?"""
        plain = self.document.plain
        before = max(sentence.start, mention.span.start - 16)
        figure = THAT_OF.search(plain, before, mention.span.start) and OF_FIGURE.match(plain, mention.span.end, sentence.end)
        return bool(figure) and LIABILITY.search(plain, sentence.start, mention.span.start) is not None

    def _is_of_liability(self, said: re.Match[str], mention: Mention, clause: Clause, sentence: Span) -> bool:
        if said["none"] or said["figure"]:
            return self._is_headed(LIMITS, clause, sentence)
        return LIABILITY.search(self.document.plain, max(0, mention.span.start - _NEAR), mention.span.start) is not None


def _meant(said: re.Match[str]) -> tuple[Head, ...]:
    """What words that have lost their noun say of a liability."""
    if said["not"] or said["none"]:
        return (Head.UNLIMITED,)
    if said["figure"] or said["sum"]:
        return (Head.CAP,)
    return _MEANT.get(" ".join(said["what"].lower().split()), (Head.CAP, Head.EXCLUSION))


_FORMS = (*RISKS, *LIABILITIES, *WARRANTIES, *SUMS, *POWERS, *OWNERSHIP)


def _likely(sentence: str, *, joint: bool) -> Iterator[Form]:
    """The forms that a sentence may have; `joint` says that it speaks of a term for what both create."""
    said = _sieve().may_match(sentence)
    if not said:
        return
    given = {_NEEDY[place] for place in _needs().may_match(sentence)}
    for number in said:
        form = _FORMS[number]
        if form.with_ is None or number in given or (joint and form.head is Head.OWNERSHIP):
            yield form


_NEEDY = [number for number, form in enumerate(_FORMS) if form.with_]


@cache
def _sieve() -> Sieve:
    return Sieve(form.pattern for form in _FORMS)


@cache
def _needs() -> Sieve:
    return Sieve(need for form in _FORMS if (need := form.with_))


_BESIDE = 160  # characters before a sentence on the casting vote in which the one on the chair is pointed at with it
_TITLE = 60  # characters before a sentence in which a title of one or two words may stand
_OPENING = 40  # characters before a subject that belong to it: "In no event shall", "Subject to clause 9.4,"
_NEXT = 40  # characters behind a verb in which its object begins
_DENIAL = 80  # characters between a negation and what it undoes
_TAIL = 90  # characters after the words that say it, to the end of what they say
_DUTIES = (Head.INDEMNITY, Head.INSURANCE)
_WITHIN = (Relation.SUBJECT, Relation.NEGATED)
_NAMED_AFTER = (Relation.NAMED, Relation.AGENT, Relation.OWNED, Relation.SOURCE)
_LIMB = re.compile(r"[;:]\s+|,\s+(?:and|but|while|whereas)\s+")
_LIMB_REACH = 120
_NEAR = 600  # characters within which a possessive without its noun still means "liability"
_PAUSE = re.compile(r"[;.,](?=\s|$)")
_MEANT = {
    "unlimited": (Head.UNLIMITED,),
    "uncapped": (Head.UNLIMITED,),
    "without limit": (Head.UNLIMITED,),
    "without any limit": (Head.UNLIMITED,),
    "without bound": (Head.UNLIMITED,),
    "without any bound": (Head.UNLIMITED,),
    "excluded": (Head.EXCLUSION,),
    "limited": (Head.CAP,),
    "confined": (Head.CAP,),
    "capped": (Head.CAP,),
    "restricted": (Head.CAP,),
    "exceed": (Head.CAP,),
}
