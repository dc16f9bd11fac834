"""The parts of an agreement's text: clauses, sentences, and what they are about."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pactlint.document import Span


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
