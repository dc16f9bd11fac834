"""Quantities an agreement and a rule speak of, and how they compare: durations, money, percentages, numbers, days."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from fractions import Fraction


class Unit(StrEnum):
    """Units of time, as contracts use them."""

    SECOND = "second"
    MINUTE = "minute"
    HOUR = "hour"
    DAY = "day"
    BUSINESS_DAY = "business day"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    YEAR = "year"


@dataclass(frozen=True, slots=True)
class Duration:
    """So many units of time."""

    number: Fraction
    unit: Unit

    def __str__(self) -> str:
        return f"{_number(self.number)} {self.unit}" + ("" if self.number == 1 else "s")

    @property
    def iso(self) -> str:
        """ISO 8601; business days as days, quarters as months, what is less than a day after a T."""
        if self.unit in _CLOCK:
            return f"PT{_number(self.number)}{_CLOCK[self.unit]}"
        if self.unit is Unit.QUARTER:
            return f"P{_number(self.number * 3)}M"
        letter = {Unit.DAY: "D", Unit.BUSINESS_DAY: "D", Unit.WEEK: "W", Unit.MONTH: "M", Unit.YEAR: "Y"}[self.unit]
        return f"P{_number(self.number)}{letter}"

    @property
    def in_days(self) -> tuple[Fraction, Fraction]:
        """The shortest and the longest number of calendar days it may stand for.

        A month is 30 to 31 days, as the parties to a contract count it: ninety days are three months, 365 days a year.
        A business day is seven fifths of a day (five to the week).
        """
        shortest, longest = _DAYS[self.unit]
        return self.number * shortest, self.number * longest


@dataclass(frozen=True, slots=True)
class Money:
    """An amount of money; `currency` is an ISO 4217 code, empty where the text does not say."""

    amount: Fraction
    currency: str = ""

    def __str__(self) -> str:
        whole_cents = (self.amount * 100).denominator == 1
        figures = f"{float(self.amount):,.2f}".removesuffix(".00") if whole_cents else f"{float(self.amount):,.6f}".rstrip("0")
        return f"{self.currency} {figures}".strip()


@dataclass(frozen=True, slots=True)
class Percentage:
    """Hundredths of a whole: `Percentage(Fraction(40))` is 40 %."""

    value: Fraction

    def __str__(self) -> str:
        return f"{_number(self.value)} %"


@dataclass(frozen=True, slots=True)
class Count:
    """A bare number."""

    value: Fraction

    def __str__(self) -> str:
        return _number(self.value)


@dataclass(frozen=True, slots=True)
class Day:
    """A calendar date."""

    date: date

    def __str__(self) -> str:
        return self.date.isoformat()


Quantity = Duration | Money | Percentage | Count | Day


def compare(left: Quantity, right: Quantity) -> int | None:
    """-1, 0 or 1 as `left` is less than, equal to or more than `right`; None where they cannot be compared.

    Durations in different units are equal where their ranges of days meet. Money compares only in one currency.
    """
    match left, right:
        case Duration(), Duration():
            return _compare_durations(left, right)
        case Money(), Money():
            return _sign(left.amount - right.amount) if left.currency == right.currency else None
        case Percentage(), Percentage():
            return _sign(left.value - right.value)
        case Count(), Count():
            return _sign(left.value - right.value)
        case Day(), Day():
            return _sign(Fraction((left.date - right.date).days))
        case _:
            return None


def _compare_durations(left: Duration, right: Duration) -> int:
    if left.unit is right.unit:
        return _sign(left.number - right.number)
    if left.unit in _MONTHS and right.unit in _MONTHS:
        return _sign(left.number * _MONTHS[left.unit] - right.number * _MONTHS[right.unit])
    (shortest, longest), (from_days, to_days) = left.in_days, right.in_days
    if longest < from_days:
        return -1
    return 1 if shortest > to_days else 0


def _sign(difference: Fraction) -> int:
    return (difference > 0) - (difference < 0)


def _number(value: Fraction) -> str:
    return str(value.numerator) if value.denominator == 1 else f"{float(value):.4g}"


_CLOCK = {Unit.HOUR: "H", Unit.MINUTE: "M", Unit.SECOND: "S"}
_MONTHS = {Unit.MONTH: 1, Unit.QUARTER: 3, Unit.YEAR: 12}
_DAYS = {
    Unit.SECOND: (Fraction(1, 86_400), Fraction(1, 86_400)),
    Unit.MINUTE: (Fraction(1, 1_440), Fraction(1, 1_440)),
    Unit.HOUR: (Fraction(1, 24), Fraction(1, 24)),
    Unit.DAY: (Fraction(1), Fraction(1)),
    Unit.BUSINESS_DAY: (Fraction(7, 5), Fraction(7, 5)),
    Unit.WEEK: (Fraction(7), Fraction(7)),
    Unit.MONTH: (Fraction(30), Fraction(31)),
    Unit.QUARTER: (Fraction(90), Fraction(93)),
    Unit.YEAR: (Fraction(360), Fraction(372)),
}
