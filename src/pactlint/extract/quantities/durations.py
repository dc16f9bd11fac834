"""Durations: "ninety (90) days'", "six calendar months", "a fortnight", "three years and six months", "third anniversary"."""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction

from pactlint.agreement import Role
from pactlint.extract.numerals import ORDINAL, ordinal
from pactlint.extract.quantities.dates import MONTH_NAMES
from pactlint.extract.quantities.reading import Pair, Reading, Source, pair_at
from pactlint.quantity import Duration, Unit, compare

ARTICLE_WORDS = (
    r"an? +(?:(?:calendar|full|whole|single|further|additional|clear) +)*(?:minute|hour|day|week|fortnight|month"
    r"|twelvemonth|quarter"
    r"|year|decade)"
)
ARTICLE = rf"{ARTICLE_WORDS}(?![a-z])"
"""Source of a pattern for one unit of time said with an article; `with_article` decides whether it is a quantity."""
ANNIVERSARY = r"anniversar(?:y|ies)"
_WEEKDAYS = r"(?:mon|tues|wednes|thurs|fri|satur|sun)day"
DAY_AFTER = rf"(?:{_WEEKDAYS}|days?) +(?:after|following|from|subsequent|next)(?![a-z])"
NET = r"net[ -]+\d{1,3}(?![\d.,/%]\d|%)"

_WORKING = r"business|working|banking|bank|trading"
_QUALIFIERS = (
    rf"{_WORKING}|calendar|calender|clear|full|whole|complete|entire|consecutive|successive|additional|further|contract|fiscal|crop|lease|policy|school|academic|tax|accounting|marketing|royalty|sales|program(?:me)?"
    r"|financial|agreement|licen[cs]e|natural|running|straight|regular|normal|more|continuous|uninterrupted|rolling|operating|preceding|previous|prior|subsequent|succeeding|following|ensuing|immediately|equal|separate|cumulative|aggregate|total|actual|elapsed"
    r"|extra"
)
_UNITS = {
    "seconds": (1, Unit.SECOND),
    "second": (1, Unit.SECOND),  # of a number in figures only: "thirty second" is an ordinal
    "minute": (1, Unit.MINUTE),
    "mins": (1, Unit.MINUTE),
    "hour": (1, Unit.HOUR),
    "hr": (1, Unit.HOUR),
    "day": (1, Unit.DAY),
    "weekday": (1, Unit.BUSINESS_DAY),
    "week": (1, Unit.WEEK),
    "wk": (1, Unit.WEEK),
    "fortnight": (2, Unit.WEEK),
    "month": (1, Unit.MONTH),
    "mth": (1, Unit.MONTH),
    "mo": (1, Unit.MONTH),
    "twelvemonth": (12, Unit.MONTH),
    "quarter": (1, Unit.QUARTER),
    "half-year": (6, Unit.MONTH),
    "year": (1, Unit.YEAR),
    "yr": (1, Unit.YEAR),
    "decade": (10, Unit.YEAR),
}
_UNIT = "|".join(sorted(_UNITS, key=len, reverse=True))
FOLLOWERS = rf"(?:{_QUALIFIERS}|(?:{_UNIT})(?:s|'s)?)"
"""Source of a pattern for the word that follows a duration's number."""
_TAIL = re.compile(
    rf"[ -]*(?:(?<=half )an? +)?(?P<qualifiers>(?:(?:{_QUALIFIERS})(?: or (?:{_QUALIFIERS}))?[ -]+){{0,4}})"
    rf"(?P<unit>{_UNIT})(?P<many>s|\(s\)|\(s|s\))?(?P<owner>'s|'(?![a-z]))?(?![a-z])"
)
_INSIDE = re.compile(rf"-? *(?P<qualifiers>(?:(?:{_QUALIFIERS})[ -]+){{0,3}})(?P<unit>{_UNIT})s?(?:'s|')?")
_NOT_A_PERIOD = re.compile(
    rf" +(?:of +age|old)(?![a-z])|(?<=day) +of +(?:[_\[*.…]|(?:{MONTH_NAMES})\.?,? +\d|(?:each|every|the"
    rf"|such)(?: [a-z]+){{0,2}} (?:month"
    r"|quarter|year))|[ -]+(?:to|by|in)[ -]+(?:day|month|year|week)(?![a-z])(?! +(?:\d|one|two|three|four|five|six"
    r"|seven|eight|nine|ten)(?![a-z]))"
)
_IN_FIGURES = re.compile(r"\d\)?\Z")
_LABEL = re.compile(
    r"(?:section|article|clause|paragraph|exhibit|schedule|annex|appendix|item|phase|level|tier|table|page|contract year"
    r"|§)s?[ #.]*\Z"
)
_TIME_LABEL = re.compile(r"(?:year|month|week|day|quarter)s? *\Z")
_JOINED = re.compile(r"(?:,? and|,)? +(?=[a-z\d])")
_AND_A_DAY = re.compile(r" and a day(?![a-z])")
_AND_A_HALF = re.compile(rf" and (?:a|one)[ -]half(?! +(?:{_UNIT}|of))")
_ALSO = re.compile(rf" *\( *(?P<number>\d+|[a-z -]+?)(?:[ -]+(?P<unit>{_UNIT})s?)? *\)")
_AGAIN = re.compile(
    r"(?:'s?)? *(?P<mark>\(|[,\u2013\u2014-] *(?=that is|i\.?e\.?|namely|being|or in other words|in other words)) *"
    r"(?:(?:that is(?: to say)?|i\.?e\.?|namely|being|equal to|equivalent to|or in other words"
    r"|in other words)[ ,]+)?(?:a period of )?(?=\w)"
)
_CLOSED = re.compile(r" *\)")
_EXACT = frozenset({Unit.WEEK, Unit.DAY, Unit.HOUR, Unit.MINUTE, Unit.SECOND})
_ROUNDING = Fraction(11, 10)
_TWICE = re.compile(r"(?<![a-z])(?P<times>twice|thrice|double) +\Z")
_ENDS_TERMS = re.compile(
    r" *(?:[.,;)]|\Z|(?:terms?|from|after|of|upon|eom|following|and|or|payment|unless|on|by|invoice)(?![a-z]))"
)
_NTH = re.compile(rf"(?<![a-z\d])(?P<nth>{ORDINAL})(?: *\( *\d+ ?(?:st|nd|rd|th)? *\))?(?P<between>(?: +[a-z]+)?) +\Z")
_NTH_LISTED = re.compile(
    rf"(?<![a-z\d])(?P<nth>{ORDINAL})(?: *\( *\d+ ?(?:st|nd|rd|th)? *\))?(?:,| +(?:and|or|to)|, +(?:and|or))(?: +the)? +\Z"
)
_TAKES_ARTICLE = re.compile(
    r"(?:within|for|after|of|least|than|upon|on|by|giving|give|gives|one|has|have|gets|allowed|given|lasts?|lasting"
    r"|takes?|taking|exceeds?|exceeding"
    r"|(?:term|period|duration|notice|extension|limit)(?: shall)? (?:is|be|being)) +\Z"
)
_WEEKDAY = re.compile(_WEEKDAYS)
_NO_LENGTH = re.compile(r" end|-end| when| to (?:year|month)|-to| or part| that |,? other |[- ]over(?![a-z])")
_PART_OF = (" of the", " of its", " of their", " of all", " share", " interest")
_ONCE_PAST = re.compile(r"(?:if|where|should|when|once),? +\Z")
_PAST = re.compile(r" (?:after|following|from|later|(?:has|have) (?:gone|passed|elapsed|run))(?![a-z])")
_TO_ACT = re.compile(r"(?:has|have|gets|allowed|given) +\Z")
_NO_RATE = re.compile(r"(?:period|term|space|expiry|expiration|notice|duration) of +\Z")
_ORDER = (Unit.YEAR, Unit.QUARTER, Unit.MONTH, Unit.WEEK, Unit.DAY, Unit.HOUR, Unit.MINUTE)
_IN_MONTHS = {Unit.YEAR: 12, Unit.QUARTER: 3, Unit.MONTH: 1}
_IN_DAYS = {Unit.YEAR: 365, Unit.QUARTER: 90, Unit.MONTH: 30, Unit.WEEK: 7, Unit.DAY: 1}
_IN_MINUTES = {Unit.HOUR: 60, Unit.MINUTE: 1}


def after_number(source: Source, pair: Pair) -> Reading | None:
    """The duration whose number a pair is, with what is joined to it ("… and six months")."""
    reading = _single(source, pair)
    if reading is None or not isinstance(reading.value, Duration):
        return reading
    return _said_otherwise(source, _with_half(source, _with_smaller(source, reading, reading.value)))


def with_article(source: Source, match: re.Match[str]) -> Reading | None:
    """One unit: "a fortnight", "a month's notice", "within an hour", "for a year and a half"; not a rate ("$5 a year")."""
    before = source.folded[max(0, match.start() - 24) : match.start()]
    tail = _TAIL.match(source.folded, match.start() + match[0].index(" "))
    if tail is None:
        return None
    fortnight, owned = tail["unit"] in {"fortnight", "twelvemonth", "decade"}, bool(tail["owner"])
    said = fortnight or owned or (_TAKES_ARTICLE.search(before) and (not before.endswith("of ") or _NO_RATE.search(before)))
    said = said or (_ONCE_PAST.search(before) and _PAST.match(source.folded, tail.end()))
    to_act = bool(_TO_ACT.search(before)) and source.folded.startswith(" in which", tail.end())
    if not said or (not to_act and source.folded.startswith(" in which", tail.end())):
        return None
    if _NO_LENGTH.match(source.folded, tail.end()):
        return None
    if tail["unit"] == "quarter" and source.folded.startswith(_PART_OF, tail.end()):
        return None
    number, unit = _UNITS[tail["unit"]]
    reading = Reading(match.start(), tail.end(), Duration(Fraction(number), _working(unit, tail["qualifiers"])))
    return _said_otherwise(source, _with_half(source, _with_smaller(source, reading, Duration(Fraction(number), unit))))


def at_anniversary(source: Source, match: re.Match[str]) -> Reading | None:
    """The "third (3rd) anniversary" as three years; nothing for an anniversary without a number."""
    offset = max(0, match.start() - 48)
    nth = _NTH.search(source.folded[offset : match.start()])
    number = ordinal(nth["nth"]) if nth else None
    if nth is None or number is None or nth["between"].strip() not in {"", "annual", "year", "yearly", "monthly", "month"}:
        return None
    unit = Unit.MONTH if nth["between"].strip().startswith("month") else Unit.YEAR
    return Reading(offset + nth.start(), match.end(), Duration(Fraction(number), unit))


def anniversaries(source: Source, match: re.Match[str]) -> tuple[Reading, ...]:
    """The anniversaries of a list, each at its own ordinal: "the third and fifth anniversaries"."""
    reading = at_anniversary(source, match)
    found = [reading] if reading else []
    while found and match[0].endswith("ies"):
        offset = max(0, found[0].start - 48)
        nth = _NTH_LISTED.search(source.folded[offset : found[0].start])
        number = ordinal(nth["nth"]) if nth else None
        if nth is None or number is None:
            break
        found.insert(0, Reading(offset + nth.start("nth"), offset + nth.end("nth"), Duration(Fraction(number), Unit.YEAR)))
    return tuple(found)


def nth_day_after(source: Source, match: re.Match[str]) -> Reading | None:
    """The "thirtieth (30th) day after" as thirty days, the "third Friday after" as the three weeks that it is at most.

    The first day after something is a date rather than a length.
    """
    offset = max(0, match.start() - 48)
    nth = _NTH.search(source.folded[offset : match.start()])
    number = ordinal(nth["nth"]) if nth else None
    between = nth["between"].strip() if nth else ""
    if nth is None or number is None or number < 2 or between not in {"", "calendar", "business", "working", "banking"}:
        return None
    if (weekday := _WEEKDAY.match(match[0])) and not between:
        return Reading(offset + nth.start(), match.start() + weekday.end(), Duration(Fraction(number), Unit.WEEK))
    unit = _working(Unit.DAY, between)
    return Reading(offset + nth.start(), match.start() + len("day"), Duration(Fraction(number), unit))


def net(source: Source, match: re.Match[str]) -> Reading | None:
    """The "net 30" of payment terms as days to pay; of "net 30 days" the days that are named."""
    digits = re.sub(r"\D", "", match[0])
    number, pair = Fraction(digits), pair_at(source.folded, match.end() - len(digits))
    named = _single(source, pair) if pair else None
    if named:
        return replace(named, role=Role.PAYMENT)
    if number < 5 or not _ENDS_TERMS.match(source.folded, match.end()):
        return None
    return Reading(match.start(), match.end(), Duration(number, Unit.DAY), role=Role.PAYMENT)


def _single(source: Source, pair: Pair) -> Reading | None:
    tail = _TAIL.match(source.folded, pair.end)
    inside = _INSIDE.fullmatch(pair.after) if pair.after else None
    if pair.before or (pair.after and inside is None):
        return None
    said = tail or inside
    end = tail.end() if tail else pair.end
    if said is None or _NOT_A_PERIOD.match(source.folded, end) or (tail and _is_label(source, pair, tail)):
        return None
    if said["unit"] == "second" and not _counts_seconds(source, pair, end):
        return None
    factor, named = _UNITS[said["unit"]]
    unit = _working(named, said["qualifiers"])
    twice = _TWICE.search(source.folded, max(0, pair.start - 10), pair.start)
    if twice and pair.value is not None:
        pair = replace(pair, start=twice.start(), value=pair.value * (3 if twice["times"] == "thrice" else 2))
    if pair.value is None:
        return Reading(pair.start, end, None, reason=pair.reason, kind=Duration, unit=unit)
    value = Duration(pair.value * factor, unit)
    return _repeated(source, Reading(pair.start, end, value, pair.clashes), pair.value, said["unit"])


def _counts_seconds(source: Source, pair: Pair, end: int) -> bool:
    """Is a "second" behind a number a unit: "a 30-second spot", not "thirty second" or "2201 Second Street"?"""
    return _IN_FIGURES.search(source.folded, pair.start, pair.end) is not None and source.plain[end - len("second")].islower()


def _working(unit: Unit, qualifiers: str) -> Unit:
    return Unit.BUSINESS_DAY if unit is Unit.DAY and re.search(_WORKING, qualifiers) else unit


def _is_label(source: Source, pair: Pair, tail: re.Match[str]) -> bool:
    """Is the number a section's, a year's or a clock's rather than a count ("1.9 Business Day", "Year 1 Year 2", "2004 year")?"""
    if source.folded[pair.start] == "(":
        return source.folded[max(0, pair.start - 8) : pair.start].rstrip()[-1:] in {";", ":", ","}
    if not pair.bare or pair.value is None:
        return False
    before = source.folded[max(0, pair.start - 18) : pair.start]
    capital = source.plain[tail.start("qualifiers")].isupper()  # the unit's own start where nothing qualifies it
    digits = source.folded[pair.start : pair.end]
    return (
        before.endswith((":", "#"))
        or bool(_LABEL.search(before))
        or (not tail["many"] and capital and bool(_TIME_LABEL.search(before)))
        or ("." in digits and (capital or pair.value.denominator not in {1, 2, 4}))
        or (digits.isdigit() and len(digits) == 4 and tail["unit"] in {"year", "quarter", "month", "hour"})
    )


def _repeated(source: Source, reading: Reading, number: Fraction, unit: str) -> Reading:
    """Takes in what repeats the number behind the unit: "ninety days (90)", "90 days (ninety days)"."""
    also = _ALSO.match(source.folded, reading.end)
    again = pair_at(also["number"], 0) if also else None
    if also is None or again is None or again.end != len(also["number"]) or also["unit"] not in {None, unit}:
        return reading
    return replace(reading, end=also.end()) if again.value == number else reading


def _said_otherwise(source: Source, reading: Reading) -> Reading:
    """Takes in what says the length again in another unit, and clashes where it is another length: "six months (120 days)"."""
    again = _AGAIN.match(source.folded, reading.end)
    pair = pair_at(source.folded, again.end()) if again else None
    if again is None or pair is None or pair.start != again.end() or reading.value is None:
        return reading
    other = _single(source, pair)
    if other is None or not isinstance(other.value, Duration) or not isinstance(reading.value, Duration):
        return reading
    closed = _CLOSED.match(source.folded, other.end) if again["mark"] == "(" else None
    if (again["mark"] == "(" and closed is None) or not _are_apart(reading.value, other.value):
        return reading
    return replace(reading, end=closed.end() if closed else other.end, clashes=True)


def _are_apart(one: Duration, other: Duration) -> bool:
    """Are they different lengths, and not only differently rounded ("a quarter (90 days)")?"""
    if {one.unit, other.unit} <= _EXACT or {one.unit, other.unit} <= set(_IN_MONTHS):
        return compare(one, other) != 0
    (shortest, longest), (from_days, to_days) = one.in_days, other.in_days
    return longest * _ROUNDING < from_days or to_days * _ROUNDING < shortest


def _with_smaller(source: Source, reading: Reading, larger: Duration) -> Reading:
    day = _AND_A_DAY.match(source.folded, reading.end)
    if day and larger.unit in _IN_DAYS and larger.unit is not Unit.DAY:
        return replace(reading, end=day.end(), value=_sum(larger, Duration(Fraction(1), Unit.DAY)))
    joined = _JOINED.match(source.folded, reading.end)
    pair = pair_at(source.folded, joined.end()) if joined else None
    if pair is None or joined is None or pair.start != joined.end():
        return reading
    more = _single(source, pair)
    if more is None or not isinstance(more.value, Duration) or not _add_up(larger.unit, more.value.unit):
        return reading
    respectively = source.folded[more.end : more.end + 20].strip(" ,").startswith(("respectively", "more or less"))
    if respectively or _ORDER.index(more.value.unit) <= _ORDER.index(larger.unit):
        return reading
    return replace(reading, end=more.end, value=_sum(larger, more.value), clashes=reading.clashes or more.clashes)


def _add_up(larger: Unit, smaller: Unit) -> bool:
    return any(larger in units and smaller in units for units in (_IN_DAYS, _IN_MINUTES))


def _sum(larger: Duration, smaller: Duration) -> Duration:
    if smaller.unit in _IN_MONTHS:
        return Duration(larger.number * _IN_MONTHS[larger.unit] + smaller.number * _IN_MONTHS[smaller.unit], Unit.MONTH)
    if smaller.unit in _IN_MINUTES:
        return Duration(larger.number * _IN_MINUTES[larger.unit] + smaller.number * _IN_MINUTES[smaller.unit], Unit.MINUTE)
    return Duration(larger.number * _IN_DAYS[larger.unit] + smaller.number * _IN_DAYS[smaller.unit], Unit.DAY)


def _with_half(source: Source, reading: Reading) -> Reading:
    half = _AND_A_HALF.match(source.folded, reading.end)
    if half is None or not isinstance(reading.value, Duration):
        return reading
    return replace(reading, end=half.end(), value=replace(reading.value, number=reading.value.number + Fraction(1, 2)))
