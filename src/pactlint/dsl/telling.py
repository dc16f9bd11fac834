"""What a solution looks like to a reader: the message with its braces filled, and the words it is about."""

from __future__ import annotations

from textwrap import shorten
from typing import TYPE_CHECKING

from pactlint.agreement import Unread
from pactlint.document import Span
from pactlint.dsl.provisions import provisions
from pactlint.dsl.values import Read

if TYPE_CHECKING:
    from pactlint.agreement import Agreement
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
    """The closest thing to point at for what is not there: the first clause on the first of the topics it has, else the title."""
    for topic in topics:
        found = provisions(agreement, (topic,))
        if found:
            clause = None if found[0].clause is None else agreement.clauses[found[0].clause]
            return (clause and clause.heading) or found[0].span
    return agreement.title


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


_LONGEST = 160  # characters of the agreement that a message quotes; the report shows the rest at its place
