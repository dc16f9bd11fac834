"""What the words are about: topics told by the headings and phrases that a pack declares, and by a trained classifier."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import replace
from typing import TYPE_CHECKING

from pactlint.agreement import TopicSpan
from pactlint.document import Span
from pactlint.dsl.phrases import Finder, finder
from pactlint.extract.categories import CATEGORIES
from pactlint.extract.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from pactlint.agreement import Clause
    from pactlint.document import Document
    from pactlint.dsl.syntax import TopicDeclaration

# A heading or a phrase was written to tell its topic: likelier than not, and no certainty.
BY_HEADING, BY_PHRASE = 0.9, 0.8


# What a linter need not hear of: rules bind what is at least as likely as not, and joining sources can lift a span above that.
FLOOR = 0.2


def topics(
    document: Document, clauses: Sequence[Clause], declared: Sequence[TopicDeclaration], *, floor: float | None = None
) -> tuple[TopicSpan, ...]:
    """Clauses whose heading tells a topic, sentences with a phrase that does, what the classifier tells; in text order.

    A declared topic with a label takes what the classifier tells of that category, from `FLOOR` on; every category of the
    classifier comes under its own name too where `floor`, the least probability wanted, is given.
    """
    told = list(_told(document, clauses, declared))
    names = _names(declared, everything=floor is not None)
    if names:
        told += _classified(document, clauses, names, FLOOR if floor is None else floor)
    return tuple(sorted(_joined(told), key=lambda span: (span.span.start, -span.span.end, span.topic)))


def _told(document: Document, clauses: Sequence[Clause], declared: Sequence[TopicDeclaration]) -> Iterator[TopicSpan]:
    parts = _sentences(document)
    for topic in declared:
        yield from _by_heading(document, clauses, topic)
        yield from _by_phrase(document, clauses, parts, topic)


def _names(declared: Sequence[TopicDeclaration], *, everything: bool) -> dict[str, set[str]]:
    """The names that a span of each category goes by."""
    names: dict[str, set[str]] = {category: {category} for category in CATEGORIES} if everything else {}
    for topic in declared:
        if topic.label:
            names.setdefault(_category(topic.label), set()).add(topic.name.text)
    return names


def _category(label: str) -> str:
    return re.sub(r"[^a-z0-9]+", "-", label.lower()).strip("-")


def _classified(document: Document, clauses: Sequence[Clause], names: dict[str, set[str]], floor: float) -> Iterator[TopicSpan]:
    from pactlint.extract.classifying import classified  # noqa: PLC0415 - numpy takes a tenth of a second to import
    from pactlint.extract.classifying.model import SHIPPED, load  # noqa: PLC0415 - the same

    if not SHIPPED.exists():
        return  # a tree in which nothing was trained yet: headings and phrases tell what they can
    for span in classified(document, clauses, load(), floor):
        for name in sorted(names.get(span.topic, ())):
            yield replace(span, topic=name)


def _joined(told: Iterable[TopicSpan]) -> Iterator[TopicSpan]:
    """One span for what several sources tell of the same words: they err apart, so it is wrong only where all are."""
    by_place: dict[tuple[str, Span], TopicSpan] = {}
    for span in told:
        known = by_place.get((span.topic, span.span))
        doubt = (1 - span.probability) * (1 - known.probability if known else 1.0)
        by_place[span.topic, span.span] = replace(span, probability=1 - doubt)
    yield from by_place.values()


def _by_heading(document: Document, clauses: Sequence[Clause], topic: TopicDeclaration) -> Iterator[TopicSpan]:
    if not topic.headings:
        return
    wanted = finder(topic.headings)
    for clause in clauses:
        if clause.heading and wanted.first(document, clause.heading):
            yield TopicSpan(topic.name.text, clause.span, BY_HEADING, clause.index)


def _by_phrase(document: Document, clauses: Sequence[Clause], parts: list[Span], topic: TopicDeclaration) -> Iterator[TopicSpan]:
    if not topic.phrases:
        return
    unwanted = finder(topic.exclusions) if topic.exclusions else None
    starts = [part.start for part in parts]
    last = -1
    for match in finder(topic.phrases).spans(document, Span(0, len(document.text))):
        index = bisect_right(starts, match.start) - 1
        if index <= last or parts[index].end <= match.start:
            continue
        last = index
        if not _is_excluded(document, unwanted, parts[index]):
            clause = _clause_of(clauses, match)
            yield TopicSpan(topic.name.text, _own_words(clauses, clause, parts[index]), BY_PHRASE, clause)


def _own_words(clauses: Sequence[Clause], clause: int | None, sentence: Span) -> Span:
    """The sentence without the clause's number and heading, where it begins with them."""
    if clause is None or not sentence.start < clauses[clause].body.start < sentence.end:
        return sentence
    return Span(clauses[clause].body.start, sentence.end)


def _is_excluded(document: Document, unwanted: Finder | None, part: Span) -> bool:
    return unwanted is not None and unwanted.first(document, part) is not None


def _sentences(document: Document) -> list[Span]:
    return [sentence for block in document.blocks for sentence in sentences(document, block.span)]


def _clause_of(clauses: Sequence[Clause], part: Span) -> int | None:
    index = bisect_right([clause.span.start for clause in clauses], part.start) - 1
    while index >= 0 and clauses[index].span.end <= part.start:
        parent = clauses[index].parent
        index = -1 if parent is None else parent
    return index if index >= 0 else None
