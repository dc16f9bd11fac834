"""From topic spans to provisions: what one clause says on one topic, as a rule binds it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pactlint.agreement import Provision
from pactlint.document import Span

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pactlint.agreement import Agreement, Sentence, TopicSpan

# Even odds: below, the reader thinks it more likely that the words are about something else.
SURE_ENOUGH = 0.5


def provisions(agreement: Agreement, topics: Iterable[str]) -> tuple[Provision, ...]:
    """The provisions on any of the topics, in the order of the text.

    Where no topic is named: every clause's own words, and the paragraphs that stand in no clause.
    """
    wanted = tuple(topics)
    if not wanted:
        return _clauses(agreement)
    found = [provision for topic in wanted for provision in _on_topic(agreement.topics, topic)]
    return tuple(sorted(found, key=lambda provision: (provision.span, provision.topic)))


def sentences_on(agreement: Agreement, topics: Iterable[str]) -> tuple[Sentence, ...]:
    """The sentences on any of the topics, in the order of the text; all of them where no topic is named.

    Where a phrase told the topic, the sentences with such a phrase; where a heading did, every sentence under it.
    """
    wanted = frozenset(topics)
    if not wanted:
        return agreement.sentences
    told = (span.span for span in agreement.topics if span.topic in wanted and span.probability >= SURE_ENOUGH)
    found = {sentence.span: sentence for span in told for sentence in agreement.sentences_in(span)}
    return tuple(found[span] for span in sorted(found))


def _clauses(agreement: Agreement) -> tuple[Provision, ...]:
    clauses = [Provision("", clause.body, clause.index, 1.0) for clause in agreement.clauses if clause.body]
    loose = [
        Provision("", block.span, None, 1.0) for block in agreement.document.blocks if not agreement.clause_at(block.span.start)
    ]
    return tuple(sorted(clauses + loose, key=lambda provision: provision.span))


def _on_topic(spans: tuple[TopicSpan, ...], topic: str) -> tuple[Provision, ...]:
    found: list[Provision] = []
    for span in spans:
        if span.topic != topic or span.probability < SURE_ENOUGH:
            continue
        last = found[-1] if found else None
        if last and span.span in last.span:
            continue
        if last and last.clause == span.clause:
            joined = Span(last.span.start, max(last.span.end, span.span.end))
            found[-1] = Provision(topic, joined, last.clause, max(last.probability, span.probability))
        else:
            found.append(Provision(topic, span.span, span.clause, span.probability))
    return tuple(found)
