"""Figures: units that are none, currencies behind the amount, days in another order."""

from __future__ import annotations

import re

from pactlint.dsl.advice.situation import Advice, Unexpected, is_name
from pactlint.dsl.keywords import IN_CONDITIONS, KEYWORDS, NUMERALS
from pactlint.errors import nearest


def digits(here: Unexpected) -> Advice | None:
    """`three days`, `ninety days`."""
    if here.word in _NUMBER_WORDS and "NUMBER" in here.accepted:
        return Advice("figures are written in digits", "write `90 days`")
    if here.last not in NUMERALS or not _UNIT.fullmatch(here.word):
        return None
    number = NUMERALS.index(here.last) + 1
    return Advice("figures are written in digits", f"write `{number} {here.word}`", here.since(1))


def unit(here: Unexpected) -> Advice | None:
    """`90 percent`, `90 EUR`, `90 dyas`, `31.12.2025`."""
    if not here.before or not re.fullmatch(r"[0-9][0-9,.]*", here.last):
        return None
    if here.word in ("percent", "pct", "percents", "per"):
        return Advice(f"`{here.shown}` is written as a sign", f"write `{here.last} %`")
    if here.word.upper() in _CURRENCIES:
        return Advice("the currency stands before the amount", f"write `{here.word.upper()} {here.last}`")
    if re.fullmatch(r"[.][0-9]*|/|[0-9.]+", here.word) and re.match(r"[0-9./]", here.after or "x"):
        return Advice("a day is written year-month-day", "write it as in `2025-06-30`", here.since(1))
    if not is_name(here.word) or here.begins_line or here.word in (*IN_CONDITIONS, *KEYWORDS):
        return None
    return Advice(f"there is no unit `{here.shown}`", nearest(here.word, _UNITS))


_NUMBER_WORDS = (
    *("eleven", "twelve", "fifteen", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred"),
    *NUMERALS,
)
_UNIT = re.compile(r"(?:business|days?|weeks?|months?|quarters?|years?|hours?|points?)")
_UNITS = (
    *("hour", "day", "business day", "week", "month", "quarter", "year", "point"),
    *("hours", "days", "business days", "weeks", "months", "quarters", "years", "points", "%"),
)
_CURRENCIES = ("EUR", "USD", "GBP", "CHF", "JPY", "CNY", "CAD", "AUD")
