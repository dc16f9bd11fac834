"""The points an agreement settles, and which of them contradict each other."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pactlint.agreement import Question
from pactlint.dsl.values import TEXT, Read, Type
from pactlint.dsl.vocabulary import Attribute, Noun
from pactlint.quantity import compare

if TYPE_CHECKING:
    from pactlint.agreement import Agreement, Point

POINT = Noun(
    "point",
    "points",
    "A place that answers one of the questions an agreement should answer in one way: which law governs, when invoices are due.",
    lambda agreement, _: agreement.points,
    attributes=(
        Attribute(
            "question",
            Type("text", options=tuple(Question)),
            "What it answers.",
            lambda _, point: Read(str(point.question), point.span),
        ),
        Attribute("answer", TEXT, "What it says.", lambda _, point: Read(str(point.answer), point.at)),
    ),
)


def contradicts(agreement: Agreement, one: Point, other: Point) -> bool:
    """Do two places answer one question, for one party, about one thing, in two ways?

    Within one sentence, a second answer is mostly one for another case, and so it is in the next one if that says so ("otherwise",
    "for exports"). A schedule may be a paper with terms of its own: a lease, a policy, a form.
    """
    blocks = {agreement.document.block_at(point.at.start) for point in (one, other)}
    apart = (one.clause != other.clause or len(blocks) > 1 or _is_flat(agreement, one, other)) and _hold_together(agreement, one, other)
    alike = one.question is other.question and (one.about == other.about or not (one.about and other.about))
    return apart and alike and not set(one.of).isdisjoint(other.of) and _differ(one, other)


def _is_flat(agreement: Agreement, one: Point, other: Point) -> bool:
    """Do two sentences of one paragraph each answer flatly, with no word of another case?"""
    document = agreement.document
    if document.block_at(one.at.start) != document.block_at(other.at.start) or one.span.start >= other.span.start:
        return False
    between = document.plain[one.at.end - 1 : other.at.start]
    return _FULL_STOP.search(between) is not None and _CASE.search(document.plain, one.span.start, other.span.end) is None


def _hold_together(agreement: Agreement, one: Point, other: Point) -> bool:
    parts = {one.part, other.part}
    if len(parts) == 1:
        return True
    return None in parts and not any(_is_paper(agreement, part) for part in parts if part is not None)


def _is_paper(agreement: Agreement, schedule: int) -> bool:
    span = agreement.clauses[schedule].span
    return _PAPER.search(agreement.document.plain, span.start, min(span.end, span.start + _TITLE)) is not None


_FULL_STOP = re.compile(r"[a-z)\"]\. +[A-Z\"]")
_CASE = re.compile(
    r"\b(?:if|where|when|unless|except|save|other(?:wise)?|in (?:the|each|any|that|this|such) (?:case|event|first|second)|for (?!convenience|any)"
    r"|notwithstanding|however|but|instead|provided|first|second|thereafter|until|after|during|export|domestic|special|additional|further"
    r"|as to|as regards|in respect|subject)\b",
    re.IGNORECASE,
)
_PAPER = re.compile(
    r"\b(?:form|lease|licen[cs]e|agreement|deed|policy|conditions|contract|charter|undertaking|guarantee|letter|note|code|rules"
    r"|by-?laws|articles|warrant|addendum|order|purchase|terms and)\b",
    re.IGNORECASE,
)
_TITLE = 120  # characters at the head of a schedule that say what it is


def _differ(one: Point, other: Point) -> bool:
    if isinstance(one.answer, str) or isinstance(other.answer, str):
        return one.answer != other.answer
    return compare(one.answer, other.answer) != 0
