"""Walking through conditions: what is inside of them, how much, and how deep."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pactlint.dsl import syntax

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

MAX_CONDITIONS = 120  # in one rule, those of the named conditions it meets included; the evaluator walks them on Python's stack


def conditions_in(condition: syntax.Condition) -> Iterator[syntax.Condition]:
    """The condition and every one inside of it, in the order they are written."""
    yield condition
    for part in _parts(condition):
        yield from conditions_in(part)


def expressions_in(condition: syntax.Condition) -> Iterator[syntax.Expression]:
    """Every expression of a condition and of those inside of it, with the operands of sums and products."""
    for each in conditions_in(condition):
        for expression in _spoken(each):
            yield from _operands(expression)


def met_in(condition: syntax.Condition) -> Iterator[str]:
    """The named conditions it meets, by name."""
    for each in conditions_in(condition):
        if isinstance(each, syntax.Relation) and each.verb.text == "meets":
            yield str(each.right)


def ring(name: str, conditions: Mapping[str, syntax.NamedCondition]) -> tuple[str, ...]:
    """The names on the way from a named condition back to itself; empty where it does not rest on itself."""
    trails: list[tuple[str, ...]] = [(name,)]
    seen = {name}
    for trail in trails:
        for met in met_in(conditions[trail[-1]].condition):
            if met == name:
                return (*trail, name)
            if met in conditions and met not in seen:
                seen.add(met)
                trails.append((*trail, met))
    return ()


def size(condition: syntax.Condition, conditions: Mapping[str, syntax.NamedCondition]) -> int:
    """How many conditions it is made of, those of the named ones it meets included; counting stops beyond the most allowed."""
    todo, count = [condition], 0
    while todo and count <= MAX_CONDITIONS:
        inner = todo.pop()
        count += sum(1 for _ in conditions_in(inner))
        todo += [conditions[name].condition for name in met_in(inner) if name in conditions]
    return count


def _parts(condition: syntax.Condition) -> Iterator[syntax.Condition]:
    match condition:
        case syntax.And() | syntax.Or() | syntax.Choice():
            yield from condition.parts
        case syntax.Not():
            yield condition.part
        case syntax.Every():
            yield from _where(condition.subject)
            yield condition.condition
        case syntax.Exists():
            yield from _where(condition.subject)
        case _:
            for expression in _spoken(condition):
                for operand in _operands(expression):
                    if isinstance(operand, syntax.Counting):
                        yield from _where(operand.subject)


def _where(subject: syntax.Subject) -> Iterator[syntax.Condition]:
    if subject.where:
        yield subject.where


def _spoken(condition: syntax.Condition) -> tuple[syntax.Expression, ...]:
    """The expressions that stand in a condition itself; how many of something is none of them."""
    match condition:
        case syntax.Comparison() | syntax.Relation():
            return condition.left, condition.right
        case syntax.Difference():
            return condition.left, condition.right, condition.margin
        case syntax.Identity():
            return condition.left, *condition.options
        case syntax.Saying():
            return (condition.subject,)
        case _:
            return ()


def _operands(expression: syntax.Expression) -> Iterator[syntax.Expression]:
    yield expression
    if isinstance(expression, syntax.Arithmetic):
        yield from _operands(expression.left)
        yield from _operands(expression.right)
