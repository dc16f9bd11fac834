"""The points an agreement settles, and which of them contradict each other."""

from __future__ import annotations

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

    Within one paragraph, a second answer is mostly one for another case; a schedule may be a paper with terms of its own.
    """
    blocks = {agreement.document.block_at(point.at.start) for point in (one, other)}
    apart = (one.clause != other.clause or len(blocks) > 1) and one.part == other.part
    alike = one.question is other.question and (one.about == other.about or not (one.about and other.about))
    return apart and alike and not set(one.of).isdisjoint(other.of) and _differ(one, other)


def _differ(one: Point, other: Point) -> bool:
    if isinstance(one.answer, str) or isinstance(other.answer, str):
        return one.answer != other.answer
    return compare(one.answer, other.answer) != 0
