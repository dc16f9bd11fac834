"""What a solution looks like to a reader: the message with its braces filled, and the words it is about."""

from __future__ import annotations

from textwrap import shorten
from typing import TYPE_CHECKING

from pactlint.agreement import ClauseKind, Unread
from pactlint.document import Span
from pactlint.dsl.values import Read

if TYPE_CHECKING:
    from pactlint.agreement import Agreement, TopicSpan
    from pactlint.dsl import syntax
    from pactlint.dsl.evaluator import Bindings, Evaluator


def fill(template: syntax.Template, evaluator: Evaluator, bindings: Bindings) -> str:
    """The message with every expression in braces replaced by the agreement's own words or the rule's own figures."""
    return "".join(part if isinstance(part, str) else _told(part, evaluator, bindings) for part in template.parts)


def places(rule: syntax.RuleDeclaration, evaluator: Evaluator, bindings: Bindings) -> tuple[tuple[Span, str], ...]:
    """Where the finding is, and what stands there: the rule's `at`, else what it bound first, else near its `near`."""
    told = [(evaluator.span(place.expression, bindings), place.label) for place in rule.places]
    marked = [(span, label) for span, label in told if span is not None]
    if marked:
        return tuple(marked)
    first = _first_bound(bindings)
    return ((first or near(evaluator.agreement, tuple(name.text for name in rule.near)), ""),)


def near(agreement: Agreement, topics: tuple[str, ...]) -> Span:
    """The closest thing to point at for what is not there: the first heading over one of the topics, else a surely told sentence.

    A phrase alone tells too little: a definition that speaks of control is no place for a missing committee.
    Where nothing is sure the title stands.
    """
    sure = [span for span in agreement.topics if span.probability >= _SURE and not _in_schedule(agreement, span)]
    told = [span for topic in topics for span in sure if span.topic == topic]
    headings = (heading for span in told if (heading := _heading_over(agreement, span)))
    return next(headings, None) or next((span.span for span in told if _is_sentence(agreement, span)), agreement.title)


def _in_schedule(agreement: Agreement, told: TopicSpan) -> bool:
    at = told.clause
    while at is not None and agreement.clauses[at].kind is not ClauseKind.SCHEDULE:
        at = agreement.clauses[at].parent
    return at is not None


def _heading_over(agreement: Agreement, told: TopicSpan) -> Span | None:
    """The heading that told it, unless it is a whole sentence written in capitals."""
    clause = None if told.clause is None else agreement.clauses[told.clause]
    heading = clause.heading if clause and clause.span == told.span else None
    return heading if heading and len(heading) <= _HEADING else None


def _is_sentence(agreement: Agreement, told: TopicSpan) -> bool:
    return told.clause is None or agreement.clauses[told.clause].span != told.span


def _first_bound(bindings: Bindings) -> Span | None:
    for layer in reversed(bindings.maps):
        for name, bound in layer.items():
            if name != "agreement":
                span: Span = bound.entity.span
                return span
    return None


def _told(expression: syntax.Expression, evaluator: Evaluator, bindings: Bindings) -> str:
    value = evaluator.value(expression, bindings)
    if isinstance(value, Unread):
        return "what could not be read"
    if not isinstance(value, Read):
        return f"no stated {str(expression).rpartition('.')[2]}"
    if isinstance(value.value, tuple):
        return ", ".join(map(str, value.value))
    if hasattr(value.value, "span"):
        return shorten(evaluator.agreement.document.quote(value.value.span), _LONGEST, placeholder=" …")
    return str(value.value)


_SURE = 0.9  # of what a heading tells, or a phrase and the classifier together
_HEADING = 80  # characters: longer is no heading but words in capitals

_LONGEST = 160  # characters of the agreement that a message quotes; the report shows the rest at its place
