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

    Within one sentence, a second answer is mostly one for another case, and so it is in the next one if that says so
    ("otherwise", "for exports"). A schedule may be a paper with terms of its own: a lease, a policy, a form.
    """
    blocks = {agreement.document.block_at(point.at.start) for point in (one, other)}
    together = one.clause == other.clause and len(blocks) == 1
    apart = one.part == other.part and (not together or _is_flat(agreement, *sorted((one, other), key=lambda point: point.span)))
    alike = one.question is other.question and (one.about == other.about or not (one.about and other.about))
    return apart and alike and not set(one.of).isdisjoint(other.of) and _differ(one, other)


def _is_flat(agreement: Agreement, one: Point, other: Point) -> bool:
    """Do two sentences of one paragraph each answer flatly, with no word of another case?"""
    document = agreement.document
    between = document.plain[one.at.end - 1 : other.at.start]
    return _FULL_STOP.search(between) is not None and _CASE.search(document.plain, one.span.start, other.span.end) is None


_FULL_STOP = re.compile(r"[a-z)\"]\. +[A-Z\"]")
_CASE = re.compile(
    r"\b(?:if|where|when|unless|except|save|other(?:wise)?|in (?:the|each|any|that|this|such) (?:case|event|first|second)"
    r"|for (?!convenience|any)|notwithstanding|however|but|instead|provided|first|second|thereafter|until|after|during|export"
    r"|domestic|special|additional|further|as to|as regards|in respect|subject)\b",
    re.IGNORECASE,
)


def _differ(one: Point, other: Point) -> bool:
    if isinstance(one.answer, str) or isinstance(other.answer, str):
        return one.answer != other.answer
    return compare(one.answer, other.answer) != 0
