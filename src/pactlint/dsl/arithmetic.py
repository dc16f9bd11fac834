"""Values compared and combined: quantities under three answers."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any

from pactlint.agreement import Unread
from pactlint.dsl.truth import FALSE, Truth
from pactlint.dsl.values import SILENT, Read, Value
from pactlint.quantity import Count, Duration, Money, Percentage, Unit, compare

if TYPE_CHECKING:
    from pactlint.quantity import Quantity


def compared(operator: str, left: Value, right: Value) -> Truth:
    """Is `left` less, more, … than `right`? What is silent is neither."""
    for side in (left, right):
        if isinstance(side, Unread):
            return Truth(None, (side,))
    if not isinstance(left, Read) or not isinstance(right, Read):
        return FALSE
    order = compare(left.value, right.value)  # type: ignore[arg-type]  # the checker lets only quantities stand here
    if order is None:
        return FALSE
    return Truth({"<": order < 0, "<=": order <= 0, ">": order > 0, ">=": order >= 0}[operator])


def equal(left: Value, right: Value) -> Truth:
    """Are the two the same? What is silent is the same as nothing; texts are compared without regard to case."""
    if isinstance(left, Unread) or isinstance(right, Unread):
        return Truth(None, tuple(side for side in (left, right) if isinstance(side, Unread)))
    if not isinstance(left, Read) or not isinstance(right, Read):
        return FALSE
    if isinstance(left.value, str) and isinstance(right.value, str):
        return Truth(left.value.casefold() == right.value.casefold())
    if isinstance(left.value, Duration | Money | Percentage | Count) and isinstance(
        right.value, Duration | Money | Percentage | Count
    ):
        return Truth(compare(left.value, right.value) == 0)
    return Truth(left.value == right.value)


def aggregated(function: str, value: Value) -> Value:
    """The sum, the least or the greatest of a list of percentages."""
    if not isinstance(value, Read) or not isinstance(value.value, tuple) or not value.value:
        return value if not isinstance(value, Read) else SILENT
    numbers = [each.value for each in value.value if isinstance(each, Percentage)]
    result = {"sum": sum(numbers, Fraction(0)), "least": min(numbers), "greatest": max(numbers)}[function]
    return Read(Percentage(result), value.span)


def combined(operator: str, left: Value, right: Value) -> Value:
    """Two values added, subtracted or multiplied; silent or unread where one of them is, and silent between two currencies."""
    for side in (left, right):
        if not isinstance(side, Read):
            return side
    assert isinstance(left, Read)  # noqa: S101 - narrowed by the loop, which mypy does not see
    assert isinstance(right, Read)  # noqa: S101 - the same
    result = _combine(operator, left.value, right.value)
    return SILENT if result is None else Read(result, left.span or right.span)


def _combine(operator: str, left: Any, right: Any) -> Quantity | None:
    match left, right:
        case Count(a), Count(b):
            return Count(_ARITHMETIC[operator](a, b))
        case Percentage(a), Percentage(b):
            return Percentage(_ARITHMETIC[operator](a, b))
        case Count(a), Percentage(b):
            return Percentage(_ARITHMETIC[operator](a, b))
        case Percentage(a), Count(b):
            return Percentage(_ARITHMETIC[operator](a, b))
        case Money(a, currency), Money(b, other):
            return Money(_ARITHMETIC[operator](a, b), currency) if currency == other else None
        case (Count(a), Money(b, currency)) | (Money(b, currency), Count(a)):
            return Money(_ARITHMETIC[operator](a, b), currency)
        case (Count(a), Duration(b, unit)) | (Duration(b, unit), Count(a)):
            return Duration(_ARITHMETIC[operator](a, b), unit)
        case Duration(a, unit), Duration(b, other) if unit is other:
            return Duration(_ARITHMETIC[operator](a, b), unit)
        case Duration(), Duration():
            return Duration(_ARITHMETIC[operator](_days(left), _days(right)), Unit.DAY)
        case _:
            raise AssertionError(f"{left} {operator} {right} passed the checker")


def _days(duration: Duration) -> Fraction:
    """Halfway between the shortest and the longest it may be: a month is thirty days and a half."""
    return sum(duration.in_days, Fraction(0)) / 2


def magnitude(value: Value) -> Value:
    """A quantity without its sign."""
    if not isinstance(value, Read):
        return value
    match value.value:
        case Percentage(number):
            return Read(Percentage(abs(number)), value.span)
        case Count(number):
            return Read(Count(abs(number)), value.span)
        case Money(number, currency):
            return Read(Money(abs(number), currency), value.span)
        case Duration(number, unit):
            return Read(Duration(abs(number), unit), value.span)
        case _:
            return value


_ARITHMETIC = {"+": Fraction.__add__, "-": Fraction.__sub__, "*": Fraction.__mul__}
