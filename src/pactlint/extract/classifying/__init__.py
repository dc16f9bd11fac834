"""The trained classifier: which of CUAD's 41 categories a sentence, a date, a title or a name is about."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

import numpy as np

from pactlint.agreement import TopicSpan
from pactlint.extract.classifying.layout import layout
from pactlint.extract.classifying.mentions import mentions
from pactlint.extract.classifying.scoring import read_words
from pactlint.extract.classifying.surroundings import candidates

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from numpy.typing import NDArray

    from pactlint.agreement import Clause
    from pactlint.document import Document, Span
    from pactlint.extract.classifying.layout import Layout
    from pactlint.extract.classifying.model import Model


def classified(document: Document, clauses: Sequence[Clause], model: Model, floor: float) -> Iterator[TopicSpan]:
    """What is about a topic of the model with a probability of at least `floor`, in no order."""
    told = layout(document, clauses)
    if told.spans:
        yield from _sentences(document, told, model, floor)
        yield from _mentions(document, told, model, floor)


def _sentences(document: Document, told: Layout, model: Model, floor: float) -> Iterator[TopicSpan]:
    opinions = model.scorer.opinions(read_words(document, told))
    found = candidates(opinions, told, model.related, model.commonness)
    probabilities = model.forest.probabilities(found.figures)
    for at in np.flatnonzero(probabilities >= floor):
        sentence = found.sentence[at]
        clause = int(told.clause[sentence])
        topic = model.topics[found.topic[at]]
        yield TopicSpan(topic, told.spans[sentence], float(probabilities[at]), None if clause < 0 else clause)


def _mentions(document: Document, told: Layout, model: Model, floor: float) -> Iterator[TopicSpan]:
    by_kind = {kind: mentions(kind, document, told.spans) for kind in dict.fromkeys(w.kind for w in model.weighings)}
    starts = [span.start for span in told.spans]
    for weighing in model.weighings:
        found = by_kind[weighing.kind]
        probabilities = weighing.probabilities(found)
        for at in _distinct(document, weighing.kind, [mention.span for mention in found], probabilities, floor):
            span = found[at].span
            clause = int(told.clause[max(0, bisect_right(starts, span.start) - 1)])
            yield TopicSpan(weighing.topic, span, float(probabilities[at]), None if clause < 0 else clause)


def _distinct(
    document: Document, kind: str, spans: Sequence[Span], probabilities: NDArray[np.float64], floor: float
) -> Iterator[int]:
    """The likeliest mention (ordinal) of every wording; of titles that overlap only the likeliest.

    An agreement repeats its date and its names, and is asked for each once; the halves of a title are no titles.
    """
    seen: set[str] = set()
    titles: list[Span] = []
    for at in np.argsort(-probabilities, kind="stable").tolist():
        if probabilities[at] < floor:
            return
        words = " ".join(document.plain[spans[at].start : spans[at].end].lower().split())
        overlaps = kind == "title" and any(spans[at].overlaps(title) for title in titles)
        if words not in seen and not overlaps:
            seen.add(words)
            titles.append(spans[at])
            yield at
