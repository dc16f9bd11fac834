"""The points an agreement settles: a question, an answer, a place. Two places may answer one question in two ways."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pactlint.extract.points.bodies import bodies
from pactlint.extract.points.lengths import lengths
from pactlint.extract.points.places import law, places
from pactlint.extract.points.rates import rates
from pactlint.extract.points.sayings import Found, sayings

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pactlint.agreement import Clause, Point, Sentence
    from pactlint.document import Document

__all__ = ["Found", "points"]


def points(document: Document, clauses: Sequence[Clause], sentences: Sequence[Sentence], found: Found) -> tuple[Point, ...]:
    """The points that could be read, in the order of the text. What depends on a case of its own is left out."""
    said = [
        point
        for saying in sayings(document, clauses, sentences, found)
        for point in (law(saying) if saying.signing else (*lengths(saying), *rates(saying), *places(saying), *bodies(saying)))
    ]
    return tuple(sorted(said, key=lambda point: (point.span, point.question)))
