"""What an agreement says: the model that extractors fill and rules ask. Types only."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from pactlint.agreement_type import AgreementType
from pactlint.document import Document, Span
from pactlint.quantity import Quantity


@dataclass(frozen=True, slots=True)
class Unread:
    """A value that is there and could not be read: in a schedule not attached, redacted, on a page that is a picture."""

    at: Span
    reason: str


class ClauseKind(StrEnum):
    """What part of an agreement a node of the outline is."""

    TITLE = "title"
    PARTIES = "parties"
    RECITALS = "recitals"
    RECITAL = "recital"
    ARTICLE = "article"
    SECTION = "section"
    CLAUSE = "clause"
    SCHEDULE = "schedule"
    SIGNATURES = "signatures"


@dataclass(frozen=True, slots=True)
class Clause:
    """A node of the outline, in reading order.

    `number` is its own label as a reader sees it without a closing stop or word ("9.2", "(a)", "IV"; "" where it has none) and
    `path` its full name ("9.2(a)", "Article IV", "Schedule 2, 3.1"; the heading where nothing is numbered). `span` covers it
    with everything under it, `body` its own words, after number and heading and before the first clause below it. `level` is 1
    for the outermost; `parent` is an index into `Agreement.clauses`.
    """

    index: int
    kind: ClauseKind
    number: str
    path: str
    heading: Span | None
    span: Span
    body: Span
    level: int
    parent: int | None


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence, or an item of a list, with the clause (index) it begins in; None outside of any."""

    span: Span
    clause: int | None


@dataclass(frozen=True, slots=True)
class TopicSpan:
    """Words that are about a topic, how sure the reader is (0 to 1), and the clause they stand in (index, None outside)."""

    topic: str
    span: Span
    probability: float
    clause: int | None


@dataclass(frozen=True, slots=True)
class Provision:
    """What one clause says on one topic: the words, the clause (index), how sure the reader is. What rules call a clause."""

    topic: str
    span: Span
    clause: int | None
    probability: float


@dataclass(frozen=True, slots=True)
class Party:
    """A party, by its full name, with every other name the agreement gives it; `kind` is its legal form where said."""

    name: str
    span: Span
    aliases: tuple[str, ...] = ()
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Mention:
    """Words that stand for parties: a name, an alias, "each party", "the other party". `parties` are full names."""

    span: Span
    parties: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Definition:
    """A defined term: where its name stands, the words that define it, and the quantity it stands for if it is one.

    `unused` is true of a term that is written nowhere else; `settled_before` is the index of an earlier definition of the term.
    """

    term: str
    span: Span
    meaning: Span
    value: Quantity | Unread | None = None
    unused: bool = False
    settled_before: int | None = None

    @property
    def whole(self) -> Span:
        """From the term to the end of its meaning; the term alone where a bracket names what was said before it."""
        return Span(self.span.start, max(self.span.end, self.meaning.end))


@dataclass(frozen=True, slots=True)
class TermUse:
    """A capitalised term used as if defined; `definition` is an index into `Agreement.definitions`, None if there is none."""

    term: str
    span: Span
    definition: int | None


@dataclass(frozen=True, slots=True)
class Reference:
    """A cross-reference to a part of the same agreement. `target` names it as a path; `clause` is its index, None if broken."""

    span: Span
    target: str
    clause: int | None


@dataclass(frozen=True, slots=True)
class Deferral:
    """A sentence that leaves a matter to a paper which is not attached: "as set out in Annex D", "under the Partner Policy"."""

    span: Span
    paper: str
    clause: int | None

    @property
    def reason(self) -> str:
        """Why what the rule asks for could not be read."""
        return f"in {self.paper}, which is not attached"


class Role(StrEnum):
    """What a quantity is for in its clause."""

    NOTICE = "notice"
    CURE = "cure"
    TERM = "term"
    RENEWAL = "renewal"
    SURVIVAL = "survival"
    INTERVAL = "interval"
    PAYMENT = "payment"
    RESTRAINT = "restraint"
    CAP = "cap"


@dataclass(frozen=True, slots=True)
class Amount:
    """A quantity in the text with the role it plays there. `clashes` is true where words and figures disagree."""

    span: Span
    value: Quantity | Unread
    role: Role | None
    clause: int | None
    clashes: bool = False


class DutyKind(StrEnum):
    """What a sentence with a modal does to its subject."""

    OBLIGATION = "obligation"
    PERMISSION = "permission"
    PROHIBITION = "prohibition"
    EXEMPTION = "exemption"


@dataclass(frozen=True, slots=True)
class Duty:
    """Somebody must, may or must not do something. Bearers and beneficiaries are party names; both parties bear a mutual one.

    `sentence` is what it is read from: for an item of a list, everything from the words that open the list to the item's end.
    """

    kind: DutyKind
    span: Span
    bearers: tuple[str, ...]
    modal: str
    action: str
    clause: int | None
    beneficiaries: tuple[str, ...] = ()
    condition: Span | None = None
    carve_out: Span | None = None
    sentence: Span | None = None


@dataclass(frozen=True, slots=True)
class Discretion:
    """Words that leave something to what a party pleases ("in its sole discretion", "as it sees fit"), and whose it is.

    `words` are those that say so, `span` the part of the sentence they govern. Without `holders` the text does not tell.
    """

    span: Span
    words: Span
    holders: tuple[str, ...]
    clause: int | None


@dataclass(frozen=True, slots=True)
class NonCompete:
    """Words that forbid a party to compete. `length` is how long after the end; `placed` says that they name a place."""

    span: Span
    length: Amount | None
    lasting: bool
    endless: bool
    placed: bool
    clause: int | None


@dataclass(frozen=True, slots=True)
class Input:
    """What parties put in, or that they put in nothing (`empty`). `dated` and `vague` are of its whole sentence.

    `headed` where a heading, or the head of a table, says that contributions are listed there.
    """

    span: Span
    parties: tuple[str, ...]
    empty: bool
    in_kind: bool
    valued: bool
    dated: bool
    vague: bool
    clause: int | None
    headed: bool = False


@dataclass(frozen=True, slots=True)
class Account:
    """A report, a survey or other feedback that parties give; `grading` where it is marks that one gives another."""

    span: Span
    parties: tuple[str, ...]
    clause: int | None
    grading: bool = False


@dataclass(frozen=True, slots=True)
class Silence:
    """A promise to hold one's tongue; `kind` is `secrets` (to keep what the other confides) or `ill` (to speak no ill of it)."""

    kind: str
    span: Span
    parties: tuple[str, ...]
    clause: int | None


class Head(StrEnum):
    """What an agreement can put on one party and not on the other: a risk, a protection from it, the say in what is joint."""

    INDEMNITY = "indemnity"
    CAP = "cap"
    EXCLUSION = "exclusion"
    UNLIMITED = "unlimited"
    INSURANCE = "insurance"
    WARRANTY = "warranty"
    DISCLAIMER = "disclaimer"
    DAMAGES = "damages"
    OVERRIDE = "override"
    CHAIR = "chair"
    APPOINTMENT = "appointment"
    OWNERSHIP = "ownership"


@dataclass(frozen=True, slots=True)
class Allocation:
    """What words put on parties: who indemnifies, insures, warrants, disclaims, pays damages; whose liability it is; who decides.

    `parties` are all where the words name none ("liability under this agreement is limited"), and `mirrored` is true where
    other words of the agreement extend them to everyone ("and vice versa").
    """

    head: Head
    parties: tuple[str, ...]
    span: Span
    clause: int | None
    mirrored: bool = False


@dataclass(frozen=True, slots=True)
class Lapse:
    """A sentence on a contribution that does not come; `harmless` where it says that nothing follows, or no more than a word."""

    span: Span
    clause: int | None
    harmless: bool


@dataclass(frozen=True, slots=True)
class Base:
    """What a reward is a part of ("30% of the Net Profits"): by what name, and whether the agreement says what that is."""

    name: str
    span: Span
    clause: int | None
    defined: bool


@dataclass(frozen=True, slots=True)
class Share:
    """What one party gets or bears of a whole: `value` is a percentage, or what could not be read."""

    party: str
    value: Quantity | Unread
    span: Span


@dataclass(frozen=True, slots=True)
class Division:
    """How a whole (profit, revenue, loss, cost, capital, votes, seats, savings) is divided in one place of the agreement.

    `complete` is false where figures stand beside the shares that belong to nobody, or are of several wholes: the shares need not
    add up.
    """

    of: str
    shares: tuple[Share, ...]
    span: Span
    clause: int | None
    complete: bool = True


class Ground(StrEnum):
    """What lets a party end the agreement: nothing but its wish, a breach, an unpaid sum, something else that happens."""

    CONVENIENCE = "convenience"
    BREACH = "breach"
    NON_PAYMENT = "non-payment"
    EVENT = "event"


@dataclass(frozen=True, slots=True)
class Exit:
    """A right to end the agreement. `holders` are all the parties where the words name none.

    `notice` and `cure` are None where the agreement tells no length; `curable` is true where it gives time to put a breach
    right, whether or not it says how long; `immediate` where it says that the end comes at once.
    """

    span: Span
    ground: Ground
    holders: tuple[str, ...]
    clause: int | None
    notice: Amount | Unread | None = None
    cure: Amount | Unread | None = None
    curable: bool = False
    immediate: bool = False


class Question(StrEnum):
    """What an agreement should answer in one way."""

    CONVENIENCE = "the notice to end without cause"
    CURE = "the time to put a breach right"
    CURE_OF_PAYMENT = "the time to put a late payment right"
    NON_RENEWAL = "the notice against renewal"
    TERM = "how long the agreement lasts"
    RENEWAL = "the length of each renewal"
    BEGINNING = "when the agreement begins"
    PAYMENT = "the time to pay"
    INTEREST = "the interest on late payment"
    RATE = "the rate"
    SHARE = "the share of each party"
    CURRENCY = "the currency of payment"
    CAP = "the limit of liability"
    CONFIDENCE = "how long information stays confidential"
    RESTRAINT = "how long the restraint lasts"
    MEETINGS = "how often the body meets"
    QUORUM = "how many make a quorum"
    SEATS = "how many sit on the board"
    LOCK_IN = "how long shares are locked in"
    RECORDS = "how long records are kept"
    INSPECTION = "the time to inspect a delivery"
    AUDIT = "the notice of an audit"
    LAW = "the law that governs"
    TRIBUNAL = "who decides disputes"
    COURTS = "which courts decide"
    SEAT = "the seat of arbitration"
    RULES = "the rules of arbitration"
    ARBITRATORS = "the number of arbitrators"
    LANGUAGE = "the language that prevails"


@dataclass(frozen=True, slots=True)
class Point:
    """An answer to a question, at one place of the agreement.

    `span` is the part of the sentence that gives it and `at` the answer's own words; `of` are the parties it holds for; `about`
    tells apart what one agreement may answer several times (invoices and royalties, two committees); empty is any. `part` is the
    schedule it stands in, None in the agreement itself.
    """

    question: Question
    answer: Quantity | str
    span: Span
    at: Span
    of: tuple[str, ...]
    about: str
    clause: int | None
    part: int | None


@dataclass(frozen=True, slots=True)
class Tie:
    """A promise of exclusivity, or not to compete: who is bound, and for whom. A `grant` gives a sole right."""

    span: Span
    bound: tuple[str, ...]
    favoured: tuple[str, ...]
    grant: bool
    clause: int | None


@dataclass(frozen=True, slots=True)
class Signatory:
    """A signature block: for whom, by whom, in what capacity; empty where the block does not say."""

    span: Span
    entity: str
    name: str
    title: str


@dataclass(frozen=True, slots=True)
class Person:
    """A place where a human being is named."""

    name: str
    span: Span


@dataclass(frozen=True, slots=True)
class Placeholder:
    """A blank, bracket, bullet or drafting note left to be filled."""

    span: Span
    kind: str


@dataclass(frozen=True, slots=True)
class Fact:
    """A named answer about the whole agreement, such as `governing-law`; `value` as `DESIGN` prints it."""

    name: str
    value: str
    span: Span


@dataclass(frozen=True)
class Agreement:
    """A document understood. Every tuple is in the order of the text.

    `template` is true of one to be filled in for each deal; `specimens` are schedules that are not its own words: forms,
    examples, other agreements.
    """

    document: Document
    type: AgreementType
    type_probability: float
    title: Span
    clauses: tuple[Clause, ...] = ()
    sentences: tuple[Sentence, ...] = ()
    topics: tuple[TopicSpan, ...] = ()
    parties: tuple[Party, ...] = ()
    mentions: tuple[Mention, ...] = ()
    definitions: tuple[Definition, ...] = ()
    uses: tuple[TermUse, ...] = ()
    references: tuple[Reference, ...] = ()
    deferrals: tuple[Deferral, ...] = ()
    amounts: tuple[Amount, ...] = ()
    duties: tuple[Duty, ...] = ()
    exemptions: tuple[Duty, ...] = ()
    discretions: tuple[Discretion, ...] = ()
    allocations: tuple[Allocation, ...] = ()
    bases: tuple[Base, ...] = ()
    noncompetes: tuple[NonCompete, ...] = ()
    inputs: tuple[Input, ...] = ()
    lapses: tuple[Lapse, ...] = ()
    accounts: tuple[Account, ...] = ()
    silences: tuple[Silence, ...] = ()
    divisions: tuple[Division, ...] = ()
    exits: tuple[Exit, ...] = ()
    ties: tuple[Tie, ...] = ()
    signatories: tuple[Signatory, ...] = ()
    people: tuple[Person, ...] = ()
    placeholders: tuple[Placeholder, ...] = ()
    facts: tuple[Fact, ...] = ()
    points: tuple[Point, ...] = ()
    template: bool = False
    specimens: tuple[Span, ...] = ()

    def clause_at(self, offset: int) -> Clause | None:
        """The innermost clause an offset lies in; None before the first."""
        index = bisect_right(self._starts, offset) - 1
        while index >= 0 and self.clauses[index].span.end <= offset:
            parent = self.clauses[index].parent
            index = -1 if parent is None else parent
        return self.clauses[index] if index >= 0 else None

    @property
    def span(self) -> Span:
        """The whole text."""
        return Span(0, len(self.document.text))

    def is_own(self, span: Span) -> bool:
        """Are words the agreement's own, and in no form or other agreement that is attached to it?"""
        return not any(specimen.start <= span.start < specimen.end for specimen in self.specimens)

    def path_at(self, offset: int) -> str:
        """The full name of the clause an offset lies in ("9.2(a)"), empty outside of any."""
        clause = self.clause_at(offset)
        return clause.path if clause else ""

    def sentences_in(self, span: Span) -> tuple[Sentence, ...]:
        """The sentences that begin within a span."""
        return self.sentences[_first(self._sentence_starts, span) : _last(self._sentence_starts, span)]

    def amounts_in(self, span: Span) -> tuple[Amount, ...]:
        """The amounts that stand within a span."""
        return self.amounts[_first(self._amount_starts, span) : _last(self._amount_starts, span)]

    def duties_in(self, span: Span) -> tuple[Duty, ...]:
        """The duties and rights that begin within a span."""
        return self.duties[_first(self._duty_starts, span) : _last(self._duty_starts, span)]

    def mentions_in(self, span: Span) -> tuple[Mention, ...]:
        """The mentions of parties that begin within a span."""
        return self.mentions[_first(self._mention_starts, span) : _last(self._mention_starts, span)]

    def first_of_number(self, section: Clause) -> int:
        """The index of the first section with the number before the point where nothing is above: an excerpt has 8.1 and no 8."""
        before, point, _ = section.number.partition(".")
        loose = point and before.isdigit() and section.parent is None
        return self._first_by_number.get(before, section.index) if loose else section.index

    def ancestors(self, clause: Clause) -> tuple[Clause, ...]:
        """The clauses a clause stands in, innermost first."""
        found: list[Clause] = []
        while clause.parent is not None:
            clause = self.clauses[clause.parent]
            found.append(clause)
        return tuple(found)

    @cached_property
    def _sentence_starts(self) -> list[int]:
        return [sentence.span.start for sentence in self.sentences]

    @cached_property
    def _first_by_number(self) -> dict[str, int]:
        found: dict[str, int] = {}
        for clause in self.clauses:
            if clause.parent is None:
                found.setdefault(clause.number.partition(".")[0], clause.index)
        return found

    @cached_property
    def _amount_starts(self) -> list[int]:
        return [amount.span.start for amount in self.amounts]

    @cached_property
    def _duty_starts(self) -> list[int]:
        return [duty.span.start for duty in self.duties]

    @cached_property
    def _mention_starts(self) -> list[int]:
        return [mention.span.start for mention in self.mentions]

    @cached_property
    def _starts(self) -> list[int]:
        return [clause.span.start for clause in self.clauses]


def _first(starts: list[int], span: Span) -> int:
    return bisect_left(starts, span.start)


def _last(starts: list[int], span: Span) -> int:
    return bisect_left(starts, span.end)
