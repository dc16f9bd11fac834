"""Conditions and expressions back in words: the opposite of parsing, in the one way the formatter writes them."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from pactlint.dsl import syntax
from pactlint.dsl.keywords import NUMERALS
from pactlint.quantity import Count, Day, Duration, Money, Percentage

if TYPE_CHECKING:
    from fractions import Fraction


def written(expression: syntax.Expression) -> str:
    """An expression as a rule file has it."""
    match expression:
        case syntax.Literal():
            return literal(expression)
        case syntax.Path():
            return str(expression)
        case syntax.Counting():
            return f"count of {_subject(expression.subject)}"
        case syntax.Aggregate():
            return f"{expression.function} of {expression.path}"
        case syntax.Arithmetic():
            operator = "×" if expression.operator == "*" else expression.operator
            return f"{written(expression.left)} {operator} {written(expression.right)}"


def literal(value: syntax.Literal) -> str:
    """A quantity or a text as a rule file has it."""
    match value.value:
        case Duration(number, unit):
            return f"{_number(number)} {unit}" + ("" if number == 1 else "s")
        case Percentage(number):
            return f"{_number(number)} points" if value.points else f"{_number(number)} %"
        case Money(amount, currency):
            return f"{currency} {_number(amount)}"
        case Count(number):
            return _number(number)
        case Day(date):
            return date.isoformat()
        case str() as text:
            return quoted(text)


def quoted(text: str) -> str:
    """A text between quotes."""
    return '"' + text.replace('"', '\\"') + '"'


def template(message: syntax.Template) -> str:
    """A message with its expressions in braces, between quotes."""
    return '"' + "".join(_part(part) for part in message.parts) + '"'


def conjuncts(condition: syntax.Condition) -> list[tuple[syntax.Condition, str]]:
    """The parts of a condition that stand on lines of their own, each with its words."""
    parts = condition.parts if isinstance(condition, syntax.And) else (condition,)
    return [(part, _inner(part, syntax.And)) for part in parts]


def _condition(condition: syntax.Condition) -> str:
    match condition:
        case syntax.And():
            return " and ".join(_inner(part, syntax.And) for part in condition.parts)
        case syntax.Or():
            return " or ".join(_inner(part, syntax.Or) for part in condition.parts)
        case syntax.Not():
            return f"not {_inner(condition.part, syntax.Not)}"
        case syntax.Exists():
            return f"{_quantifier(condition)} {_subject(condition.subject)}"
        case syntax.Every():
            return f"every {_subject(condition.subject)} satisfies ({_condition(condition.condition)})"
        case syntax.Choice():
            return f"{_tally(condition.tally)} of [ {'; '.join(map(_condition, condition.parts))} ]"
        case _:
            return _statement(condition)


def _statement(condition: syntax.Condition) -> str:
    match condition:
        case syntax.Comparison():
            return f"{written(condition.left)} {condition.operator} {written(condition.right)}"
        case syntax.Difference():
            margin = f"by {'over' if condition.over else 'under'} {written(condition.margin)}"
            return f"{written(condition.left)} differs from {written(condition.right)} {margin}"
        case syntax.Identity():
            verb = "is not" if condition.negated else "is"
            return f"{written(condition.left)} {verb} {', '.join(map(written, condition.options))}"
        case syntax.Saying():
            named = f" named {condition.name}" if condition.name else ""
            return f"{written(condition.subject)} {condition.manner} {', '.join(map(_matcher, condition.matchers))}{named}"
        case syntax.Relation():
            return f"{written(condition.left)} {condition.verb} {written(condition.right)}"
        case _:
            raise AssertionError(f"{type(condition).__name__} is no statement")


def _inner(condition: syntax.Condition, outer: type[syntax.Condition]) -> str:
    """A part of an `and`, an `or` or a `not`, in parentheses where it would be read otherwise without."""
    said = _condition(condition)
    loose = isinstance(condition, syntax.Or) or (isinstance(condition, syntax.And) and outer is not syntax.Or)
    return f"({said})" if loose else said


def _quantifier(condition: syntax.Exists) -> str:
    if isinstance(condition.quantifier, syntax.Tally):
        return _tally(condition.quantifier)
    if condition.quantifier is syntax.Determiner.A and condition.subject.noun.text[0] in "aeiou":
        return "an"
    return str(condition.quantifier)


def _tally(tally: syntax.Tally) -> str:
    number = written(tally.number)
    word = NUMERALS[int(number) - 1] if number.isdigit() and 0 < int(number) <= len(NUMERALS) else number
    return f"{tally.bound} {word}"


def _subject(subject: syntax.Subject) -> str:
    words = [subject.noun.text]
    if subject.topics:
        words.append(f"on {', '.join(map(str, subject.topics))}")
    if subject.of:
        words.append(f"of {subject.of}")
    if subject.name:
        words.append(f"named {subject.name}")
    if subject.same:
        words.append(f"in the same {subject.same[0]} as {subject.same[1]}")
    if subject.within:
        words.append(f"in {subject.within}")
    if subject.where:
        words.append(f"where ({_condition(subject.where)})")
    return " ".join(words)


def _matcher(matcher: syntax.Matcher) -> str:
    match matcher.kind:
        case syntax.MatcherKind.WORDS:
            return matcher.text
        case syntax.MatcherKind.PHRASE:
            return quoted(matcher.text)
        case _:
            return f"{matcher.kind} {quoted(matcher.text)}"


def _part(part: str | syntax.Expression) -> str:
    return part.replace('"', '\\"') if isinstance(part, str) else f"{{{written(part)}}}"


def _number(number: Fraction) -> str:
    """The decimal that was written: every number of a rule file has one of finite length."""
    return str(number.numerator) if number.denominator == 1 else f"{Decimal(number.numerator) / Decimal(number.denominator):f}"
