"""What an agreement says: the model that extractors fill and rules ask. Types only."""

from pactlint.agreement.amounts import Amount, Fact, Role, Unread
from pactlint.agreement.outline import Clause, ClauseKind, Provision, Sentence, TopicSpan
from pactlint.agreement.people import Mention, Party, Person, Signatory
from pactlint.agreement.points import Point, Question
from pactlint.agreement.promises import Account, Discretion, Duty, DutyKind, Exit, Ground, NonCompete, Silence, Tie
from pactlint.agreement.sharing import Allocation, Base, Division, Head, Input, Lapse, Share
from pactlint.agreement.whole import Agreement
from pactlint.agreement.words import Deferral, Definition, Placeholder, Reference, TermUse

__all__ = [
    "Account",
    "Agreement",
    "Allocation",
    "Amount",
    "Base",
    "Clause",
    "ClauseKind",
    "Deferral",
    "Definition",
    "Discretion",
    "Division",
    "Duty",
    "DutyKind",
    "Exit",
    "Fact",
    "Ground",
    "Head",
    "Input",
    "Lapse",
    "Mention",
    "NonCompete",
    "Party",
    "Person",
    "Placeholder",
    "Point",
    "Provision",
    "Question",
    "Reference",
    "Role",
    "Sentence",
    "Share",
    "Signatory",
    "Silence",
    "TermUse",
    "Tie",
    "TopicSpan",
    "Unread",
]
