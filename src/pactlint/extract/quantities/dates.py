"""Calendar dates: "1 January 2020", "January 1st, 2020", "7th day of June, 1996", "01/02/2003", "____ day of May, 2004"."""

from __future__ import annotations

import re
from calendar import monthrange
from datetime import date

from pactlint.extract.numerals import ORDINAL, SPELLED, ordinal, spelled
from pactlint.extract.quantities.reading import GAP, Pair, Reading, Source, why_unread
from pactlint.quantity import Day

_MONTHS = "january february march april may june july august september october november december".split()
_NUMBERS = {name: number for number, name in enumerate(_MONTHS, start=1)}
_NUMBERS |= {name[:3]: number for name, number in _NUMBERS.items()} | {"sept": 9}

MONTH_NAMES = "|".join([*_MONTHS, "sept", *(name[:3] for name in _MONTHS)])
MONTH = rf"(?:{MONTH_NAMES})(?![a-z])"
NUMERIC = (
    r"(?<![\d/.$-])(?:\d{1,2}/\d{1,2}/\d{2,4}|\d{1,2}(?P<mark>[.-])\d{1,2}(?P=mark)\d{4}"
    r"|\d{4}(?P<dash>[/-])\d{1,2}(?P=dash)\d{1,2}|(?:19|20)\d\d\.\d\d\.\d\d)(?![\d/-]|\.\d)"
)
BLANK_MONTH = r"day +of +(?=[_\[*.…])"

_WORDED_YEAR = rf"(?=nineteen|twenty|two +thousand|one +thousand){SPELLED}"
_PART_YEAR = r"(?:19|20)(?:_+|\[[^\[\]]{1,12}\]|\*+)"
_YEAR = rf"(?P<year>(?:19|20)\d\d(?!\d)|'\d\d(?!\d)|{_PART_YEAR}|{_WORDED_YEAR}|(?<=, )(?:_{{2,}}|\[[^\[\]]{{1,12}}\]|\*{{2,}}))"
_DAY = rf"(?P<day>{ORDINAL}|\d{{1,2}}(?!\d)|{GAP}(?: ?(?:st|nd|rd|th)(?![a-z]))?)(?: ?\( *\d{{1,2}} ?(?:st|nd|rd|th)? *\))?"
_LEFT = re.compile(rf"(?<![\d.,/$a-z]){_DAY}(?: +(?:calendar +)?day)?(?:,? +of|,)? *(?:the +month +of +)?[- ]? *\Z")
_RIGHT = re.compile(rf"[.,]? *-?,? *(?:of +)?(?:(?:in +)?the +year +(?:of +our +lord +)?|a\. ?d\. ?)?{_YEAR}")
_DAY_THEN_YEAR = re.compile(rf"\.? *(?:the +)?{_DAY}\.?(?: *, *| +of +| +)(?:,? *in +the +year +(?:of +our +lord +)?)?{_YEAR}")
_SHORT_YEAR = re.compile(r"-(?P<year>\d\d)(?!\d)")
_BARE_YEAR = re.compile(r" (?P<year>\d\d)(?= *(?:[.,;)]|\Z))")  # "1 Mar 24"
_YEAR_BEHIND_BLANK = re.compile(rf"(?: *{GAP})?, *(?:19|20)(?:\d\d(?!\d)|_+)")
_LAST_DAY = re.compile(r"(?<![a-z])(?:the )?(?:last day|end|close) of *\Z")
_WITHOUT_YEAR = re.compile(
    rf"(?<![a-z\d/.,$-])(?P<between>between +)?(?:(?P<month>{MONTH})\.? +(?P<day>\d{{1,2}}(?: ?(?:st|nd|rd|th))?(?![\d,]))"
    rf"|(?P<day_first>\d{{1,2}}(?: ?(?:st|nd|rd|th))?) +(?:day +)?(?:of +)?(?P<month_last>{MONTH})\.?)"
    r"(?P<joined> *(?:to|through|thru|until|till|up to|and|-|\u2013)(?: +and +including)? *)\Z"
)
_WIDEST = 72


def at_month(source: Source, match: re.Match[str]) -> Reading | None:
    """The date whose month a match is; None for a month without a day or a year."""
    if not source.plain[match.start()].isupper():
        return None
    month = _NUMBERS[match[0]]
    after = _DAY_THEN_YEAR.match(source.folded, match.end())
    if after:
        return _dated(match.start(), after.end(), after["year"], month, after["day"])
    offset = max(0, match.start() - _WIDEST)
    before = _LEFT.search(source.folded[offset : match.start()])
    year = _RIGHT.match(source.folded, match.end()) or _SHORT_YEAR.match(source.folded, match.end())
    if year is None and match[0] not in _MONTHS:
        year = _BARE_YEAR.match(source.folded, match.end())
    if year is not None and (last := _LAST_DAY.search(source.folded[offset : match.start()])):
        return _ending(offset + last.start(), year.end(), year["year"], month)
    if before is None or year is None or (not before["day"][0].isalnum() and " of" not in before[0]):
        return None
    return _dated(offset + before.start(), year.end(), year["year"], month, before["day"])


def first_of_range(source: Source, last: Reading) -> Reading | None:
    """The "January 1" of "January 1 to March 31, 2020", which has its year from the second date."""
    if not isinstance(last.value, Day):
        return None
    offset = max(0, last.start - _WIDEST)
    found = _WITHOUT_YEAR.search(source.folded[offset : last.start])
    if found is None or ("and" in found["joined"] and not found["between"]):
        return None
    start = offset + found.start("month" if found["month"] else "day_first")
    if not source.plain[offset + found.start("month" if found["month"] else "month_last")].isupper():
        return None
    month = _NUMBERS[found["month"] or found["month_last"]]
    number = ordinal(found["day"] or found["day_first"])
    if number is None:
        return None
    end = last.value.date
    year = end.year - ((month, number) > (end.month, end.day))
    return _day(start, offset + found.start("joined"), year, month, number)


def numeric(_source: Source, match: re.Match[str]) -> Reading | None:
    """A date in figures: "01/02/2003" month first unless that is impossible, "01.02.2003" day first, "2003-02-01"."""
    first, second, third = (int(part) for part in re.split(r"[/.-]", match[0]))
    if first > 999:
        return _day(match.start(), match.end(), first, second, third)
    month, day = (second, first) if "." in match[0] or first > 12 else (first, second)
    if month > 12 or day > 31:
        return None
    year = third if third > 99 else 1900 + third if third > 30 else 2000 + third
    return _day(match.start(), match.end(), year, month, day)


def blank_month(source: Source, match: re.Match[str]) -> Reading | None:
    """A date nobody has filled in: "____ day of ____, 20__"."""
    offset = max(0, match.start() - _WIDEST)
    before = re.search(rf"(?<![\d.,/$a-z]){_DAY} *\Z", source.folded[offset : match.start()])
    after = re.compile(rf"{GAP}(?:,? *{_YEAR})?").match(source.folded, match.end())
    if before is None or after is None:
        return None
    return Reading(offset + before.start(), after.end(), None, reason=why_unread(after[0]), kind=Day)


def blank_before_year(source: Source, pair: Pair) -> Reading | None:
    """A date blank but for its year: "____________, 2004"."""
    year = _YEAR_BEHIND_BLANK.match(source.folded, pair.end)
    if year is None or pair.value is not None:
        return None
    return Reading(pair.start, year.end(), None, reason=pair.reason, kind=Day)


def _dated(start: int, end: int, year: str, month: int, day: str) -> Reading | None:
    day_number = ordinal(day) if day[0].isalnum() else None
    year_number = _year(year)
    if day_number is not None and year_number is not None:
        return _day(start, end, year_number, month, day_number)
    if (day[0].isalpha() and day_number is None) or (
        year[0].isalnum() and year_number is None and not re.search(r"[_\[*]", year)
    ):
        return None
    return Reading(start, end, None, reason=why_unread(day + year), kind=Day)


def _ending(start: int, end: int, year: str, month: int) -> Reading | None:
    """The last day of a month, said in words."""
    number = _year(year)
    return None if number is None else _day(start, end, number, month, monthrange(number, month)[1])


def _day(start: int, end: int, year: int, month: int, day: int) -> Reading:
    try:
        return Reading(start, end, Day(date(year, month, day)))
    except ValueError:
        return Reading(start, end, None, reason="there is no such day", kind=Day)


def _year(text: str) -> int | None:
    if text.strip("'").isdigit():
        year = int(text.strip("'"))
        return year if year > 99 else 1900 + year if year > 30 else 2000 + year
    whole = spelled(text)
    century, _, rest = text.replace("-", " ").partition(" ")
    if whole is None and century in {"nineteen", "twenty"}:
        within = spelled(rest)
        whole = None if within is None else within + (1900 if century == "nineteen" else 2000)
    return int(whole) if whole is not None and 1900 <= whole <= 2100 else None
