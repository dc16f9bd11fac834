"""Questions that an agreement should answer in one way, and its answers."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pactlint.document import Span
    from pactlint.quantity import Quantity


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
