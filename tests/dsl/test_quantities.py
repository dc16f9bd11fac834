"""Quantities as rule files write them, and how they compare."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from pactlint.dsl.literals import count, day, duration, is_too_long, money, percentage
from pactlint.quantity import Count, Day, Duration, Money, Percentage, Quantity, Unit, compare


@pytest.mark.parametrize(
    ("number", "unit", "expected"),
    [
        ("90", "days", Duration(Fraction(90), Unit.DAY)),
        ("1", "day", Duration(Fraction(1), Unit.DAY)),
        ("5", "business  days", Duration(Fraction(5), Unit.BUSINESS_DAY)),
        ("2.5", "years", Duration(Fraction(5, 2), Unit.YEAR)),
        ("1,000", "hours", Duration(Fraction(1000), Unit.HOUR)),
    ],
)
def test_durations_are_read(number: str, unit: str, expected: Duration) -> None:
    assert duration(number, unit) == expected


def test_other_figures_are_read() -> None:
    assert percentage("33.5") == Percentage(Fraction(67, 2))
    assert money("EUR", "1,000,000.50") == Money(Fraction(2_000_001, 2), "EUR")
    assert (count("3"), count("ten"), count("one")) == (Count(Fraction(3)), Count(Fraction(10)), Count(Fraction(1)))
    assert day("2024-02-29") == Day(date(2024, 2, 29))


@pytest.mark.parametrize("text", ["2025-02-29", "2025-13-01", "0000-01-01"])
def test_a_day_that_no_calendar_has_is_none(text: str) -> None:
    assert day(text) is None


def test_a_number_of_thousands_of_digits_is_too_long_and_still_a_number() -> None:
    assert is_too_long("9" * 5000)
    assert not is_too_long("1,000,000,000.00")
    assert count("9" * 5000).value > 0


def days(number: int) -> Duration:
    return Duration(Fraction(number), Unit.DAY)


def months(number: int) -> Duration:
    return Duration(Fraction(number), Unit.MONTH)


@pytest.mark.parametrize(
    ("left", "right", "order"),
    [
        (days(30), days(90), -1),
        (days(90), months(3), 0),
        (days(93), months(3), 0),
        (days(89), months(3), -1),
        (days(94), months(3), 1),
        (days(365), Duration(Fraction(1), Unit.YEAR), 0),
        (months(12), Duration(Fraction(1), Unit.YEAR), 0),
        (months(13), Duration(Fraction(1), Unit.YEAR), 1),
        (Duration(Fraction(1), Unit.QUARTER), months(3), 0),
        (Duration(Fraction(10), Unit.BUSINESS_DAY), days(14), 0),
        (Duration(Fraction(10), Unit.BUSINESS_DAY), Duration(Fraction(2), Unit.WEEK), 0),
        (Duration(Fraction(48), Unit.HOUR), days(2), 0),
        (Duration(Fraction(1), Unit.WEEK), days(8), -1),
        (Money(Fraction(5), "EUR"), Money(Fraction(4), "EUR"), 1),
        (Money(Fraction(5), "EUR"), Money(Fraction(5), "USD"), None),
        (Percentage(Fraction(40)), Percentage(Fraction(40)), 0),
        (Count(Fraction(2)), Count(Fraction(3)), -1),
        (Day(date(2025, 1, 1)), Day(date(2024, 12, 31)), 1),
        (days(5), Percentage(Fraction(5)), None),
        (Count(Fraction(5)), days(5), None),
    ],
)
def test_quantities_compare(left: Quantity, right: Quantity, order: int | None) -> None:
    assert compare(left, right) == order
    assert compare(right, left) == (None if order is None else -order)
