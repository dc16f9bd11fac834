"""What a run has to say: findings, notices, evidence and the report that holds them. Types only."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from pactlint.document import Document, Span

if TYPE_CHECKING:
    from collections.abc import Collection

    from pactlint.agreement import Agreement


class Severity(StrEnum):
    """How a partner's counsel would take it: refuse to sign (error), raise it (warning), want to know (note).

    They are compared by weight, all four ways: as texts, which they are too, "warning" would outweigh "error".
    """

    NOTE = "note"
    WARNING = "warning"
    ERROR = "error"

    @property
    def weight(self) -> int:
        """0 for a note, 1 for a warning, 2 for an error."""
        return list(Severity).index(self)

    def __lt__(self, other: str) -> bool:
        return self.weight < Severity(other).weight

    def __le__(self, other: str) -> bool:
        return self.weight <= Severity(other).weight

    def __gt__(self, other: str) -> bool:
        return self.weight > Severity(other).weight

    def __ge__(self, other: str) -> bool:
        return self.weight >= Severity(other).weight


@dataclass(frozen=True, slots=True)
class Place:
    """Words a finding is about. `clause` is the path of the clause they stand in ("9.2(a)"), `label` says what they are."""

    span: Span
    clause: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class Suppression:
    """Why a finding is not to be acted on: who said so, and where."""

    reason: str
    source: str


@dataclass(frozen=True, slots=True)
class Finding:
    """A departure from a principle. `places` is never empty: the first is where it is, the others are related.

    `rule` is the full name ("long-term-orientation/convenience-notice"), `confidence` 0 to 1 says how sure the reader was, and
    `fingerprint` stays the same when the file is saved again, renumbered or edited elsewhere. `of_absence` is true where
    something is missing, and the place is only where it would be looked for.
    """

    rule: str
    severity: Severity
    title: str
    message: str
    places: tuple[Place, ...]
    why: str
    suggestion: str
    cites: tuple[str, ...]
    confidence: float
    fingerprint: str
    suppression: Suppression | None = None
    of_absence: bool = False

    @property
    def principle(self) -> str:
        """The principle it departs from: the rule's folder."""
        return self.rule.partition("/")[0]

    @property
    def place(self) -> Place:
        """Where it is."""
        return self.places[0]


@dataclass(frozen=True, slots=True)
class Notice:
    """Something to review: a rule could not decide because a value, or a page, could not be read. `rule` is "" for a page."""

    rule: str
    message: str
    place: Place


class Outcome(StrEnum):
    """What a rule answered on an agreement."""

    PASSED = "passed"
    FAILED = "failed"
    UNREAD = "unread"
    NOT_APPLICABLE = "not-applicable"


@dataclass(frozen=True, slots=True)
class Answer:
    """A rule's outcome, with the words that carry a pass. `of_absence` is true of a rule that misses something altogether."""

    rule: str
    outcome: Outcome
    evidence: tuple[Place, ...] = ()
    of_absence: bool = False


@dataclass(frozen=True, slots=True)
class Told:
    """What the rules told of an agreement, before it is put in order."""

    findings: tuple[Finding, ...]
    notices: tuple[Notice, ...]
    answers: tuple[Answer, ...]

    def with_answers(self, rules: Collection[str], outcome: Outcome) -> Told:
        """The same, but so some rules answered."""
        answers = (replace(each, outcome=outcome, evidence=()) if each.rule in rules else each for each in self.answers)
        return replace(self, answers=tuple(answers))


@dataclass(frozen=True, slots=True)
class Principle:
    """What the rules of one folder serve: its title, its own words, and what it asks of an agreement; empty where undeclared."""

    name: str
    title: str = ""
    says: str = ""
    asks: str = ""


@dataclass(frozen=True, slots=True)
class Report:
    """Everything said about one document. `answers` has one entry for each rule of the pack, in the pack's order.

    `agreement` is what was understood of it; a report made by hand has none.
    """

    document: Document
    type: str
    findings: tuple[Finding, ...]
    notices: tuple[Notice, ...]
    answers: tuple[Answer, ...]
    principles: tuple[Principle, ...] = ()
    agreement: Agreement | None = None

    def quote(self, place: Place) -> str:
        """The words at a place, exactly as in the document."""
        return self.document.quote(place.span)

    @property
    def live(self) -> tuple[Finding, ...]:
        """The findings that are not suppressed."""
        return tuple(finding for finding in self.findings if finding.suppression is None)


@dataclass(frozen=True, slots=True)
class Match:
    """One way a condition holds: what it bound, in the order of the condition, each place labelled with its name.

    `unread` says what could not be read where the answer is not sure; it is empty where it is. A condition that binds nothing
    matches at the agreement's title.
    """

    places: tuple[Place, ...]
    unread: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Matches:
    """Every way a condition holds in one document."""

    document: Document
    found: tuple[Match, ...]
