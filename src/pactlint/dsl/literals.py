"""Quantities as rule files write them."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from pactlint.quantity import Count, Day, Duration, Money, Percentage, Unit

MAX_DIGITS = 20  # with separators; the largest sums of money have 16


def duration(number: str, unit: str) -> Duration:
    """`90`, `business days` → Duration."""
    return Duration(_fraction(number), Unit(" ".join(unit.split()).removesuffix("s")))


def percentage(number: str) -> Percentage:
    """`40` → 40 %."""
    return Percentage(_fraction(number))


def money(currency: str, number: str) -> Money:
    """`EUR`, `1,000,000` → Money."""
    return Money(_fraction(number), currency)


def count(number: str) -> Count:
    """`3` or `three` → Count."""
    return Count(Fraction(_NUMERALS.index(number) + 1) if number in _NUMERALS else _fraction(number))


def day(text: str) -> Day | None:
    """`2025-06-30` → Day; None where the calendar has no such day."""
    try:
        return Day(date.fromisoformat(text))
    except ValueError:
        return None


def is_too_long(number: str) -> bool:
    """Has it more digits than any figure of an agreement? Its value is cut to as many."""
    return len(number) > MAX_DIGITS


def _fraction(number: str) -> Fraction:
    # What is cut here is refused by whoever reads the file; Python itself refuses to read numbers of thousands of digits.
    return Fraction(number[:MAX_DIGITS].replace(",", "").rstrip("."))


_NUMERALS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
