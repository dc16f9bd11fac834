"""Clause numbers that count on: "(b)" after "(a)", "9.3" after "9.2", "iv." after "iii."."""

from __future__ import annotations

import re

from pactlint.readers.plain.marks import clause_number

_MARK = re.compile(r"(?P<before>[A-Za-z§]{2,12}\s|\(?)(?P<upper>(?:\d{1,3}\.)*)(?P<last>\d{1,3}|[A-Za-z]{1,6})(?P<after>[.):]*)$")
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}
_LONGEST_MARK = 24


def counts_on(before: str, after: str) -> bool:
    """Does one text start with a clause number and the other with the next one of its kind?"""
    one, other = _mark(before), _mark(after)
    if not one or not other or any(one[part] != other[part] for part in ("before", "upper", "after")):
        return False
    last, following = one["last"], other["last"]
    if last.isdigit() or following.isdigit():
        return last.isdigit() and following.isdigit() and int(following) == int(last) + 1
    return last.isupper() == following.isupper() and _is_next(last.lower(), following.lower())


def _mark(text: str) -> re.Match[str] | None:
    head = text[:_LONGEST_MARK]
    return _MARK.match(head[: clause_number(head)].strip())


def _is_next(last: str, following: str) -> bool:
    if len(last) == len(following) == 1 and ord(following) == ord(last) + 1:
        return True
    return roman_value(following) == roman_value(last) + 1 if roman_value(last) and roman_value(following) else False


def roman_value(number: str) -> int:
    """The value of a number in lower-case Roman figures, 0 for anything else."""
    if not number or any(letter not in _ROMAN for letter in number):
        return 0
    values = [_ROMAN[letter] for letter in number]
    return sum(-value if value < after else value for value, after in zip(values, [*values[1:], 0], strict=True))
