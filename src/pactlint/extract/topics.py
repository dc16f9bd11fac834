"""What the words are about: topics told by the headings and phrases that a pack declares for them."""

from __future__ import annotations

from bisect import bisect_right
from typing import TYPE_CHECKING

from pactlint.agreement import TopicSpan
from pactlint.document import Span
from pactlint.dsl.phrases import Finder, finder
from pactlint.extract.sentences import sentences

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pactlint.agreement import Clause
    from pactlint.document import Document
    from pactlint.dsl.syntax import TopicDeclaration

# A heading or a phrase was written to tell its topic: likelier than not, and no certainty.
BY_HEADING, BY_PHRASE = 0.9, 0.8


def topics(document: Document, clauses: Sequence[Clause], declared: Sequence[TopicDeclaration]) -> tuple[TopicSpan, ...]:
    """Clauses whose heading tells a topic and sentences with a phrase that does, in the order of the text."""
    parts = _sentences(document)
    found: list[TopicSpan] = []
    for topic in declared:
        found += _by_heading(document, clauses, topic)
        found += _by_phrase(document, clauses, parts, topic)
    return tuple(sorted(found, key=lambda span: (span.span.start, -span.span.end, span.topic)))


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
