"""How often something recurs: "quarterly", "each month", "twice a year", "every two weeks", "once in each calendar quarter".

An interval is read only where something is to happen again (a meeting, a review, a report, a payment): "the annual fee" and
"each Contract Year" on their own say when a year is meant, not how often.
"""

from __future__ import annotations

import re
from fractions import Fraction

from pactlint.agreement import Role
from pactlint.extract.numerals import ordinal
from pactlint.extract.quantities.reading import Reading, Source, pair_at
from pactlint.quantity import Duration, Unit

_ADVERBS = {
    "weekly": (1, 1, Unit.WEEK),
    "bi-weekly": (2, 1, Unit.WEEK),
    "fortnightly": (2, 1, Unit.WEEK),
    "monthly": (1, 1, Unit.MONTH),
    "semi-monthly": (1, 2, Unit.MONTH),
    "bi-monthly": (2, 1, Unit.MONTH),
    "two-monthly": (2, 1, Unit.MONTH),
    "three-monthly": (3, 1, Unit.MONTH),
    "six-monthly": (6, 1, Unit.MONTH),
    "quarterly": (1, 1, Unit.QUARTER),
    "half-yearly": (6, 1, Unit.MONTH),
    "twice-yearly": (6, 1, Unit.MONTH),
    "semi-annual": (6, 1, Unit.MONTH),
    "semi-annually": (6, 1, Unit.MONTH),
    "bi-annual": (6, 1, Unit.MONTH),
    "bi-annually": (6, 1, Unit.MONTH),
    "annual": (1, 1, Unit.YEAR),
    "annually": (1, 1, Unit.YEAR),
    "yearly": (1, 1, Unit.YEAR),
    "biennial": (2, 1, Unit.YEAR),
    "biennially": (2, 1, Unit.YEAR),
    "triennial": (3, 1, Unit.YEAR),
    "triennially": (3, 1, Unit.YEAR),
}
_UNITS = {
    "day": (1, Unit.DAY),
    "week": (1, Unit.WEEK),
    "fortnight": (2, Unit.WEEK),
    "month": (1, Unit.MONTH),
    "quarter": (1, Unit.QUARTER),
    "half-year": (6, Unit.MONTH),
    "half year": (6, Unit.MONTH),
    "six months": (6, Unit.MONTH),
    "year": (1, Unit.YEAR),
    "annum": (1, Unit.YEAR),
}
_QUALIFIED = r"(?:(?:calendar|fiscal|financial|contract|agreement|business|full|successive|licen[cs]e|consecutive) +){0,2}"
_UNIT = r"half[- ]years?|days?|weeks?|fortnights?|months?|quarters?|years?|annum"
_ONE = rf"(?P<unit>{_UNIT})(?![a-z])"
_EVERY = rf"(?:every|each) +(?:(?P<other>other|alternate|second|third|fourth|fifth|sixth) +)?{_QUALIFIED}{_ONE}"

ADVERB = (
    r"(?:(?:bi|semi|half|twice|two|three|six)?-?(?:weekly|fortnightly|monthly|quarterly|yearly|annual(?:ly)?)"
    r"|(?:bi|tri)ennial(?:ly)?)(?![a-z])"
)
EVERY = r"(?:every|each)(?= +(?:[a-z\d(\[]))"
TIMES = r"(?:once|twice|thrice)(?![a-z])"
TO_UNIT = r"(?:a +)?(?P<period>year|month|quarter|week)[ -]+to[ -]+(?P=period)(?![a-z])"

_EVERY_ONE = re.compile(_EVERY)
_EVERY_WEEKDAY = re.compile(
    r"(?:every|each) +(?:(?P<other>other|alternate|second) +)?(?:mon|tues|wednes|thurs|fri|satur|sun)day(?![a-z'])"
)
_EVERY_MONTH = re.compile(
    r"(?:every|each) +(?:january|february|march|april|may|june|july|august|september|october|november|december)(?![a-z])"
)
_MONTH = re.compile(r"january|february|march|april|may|june|july|august|september|october|november|december")
_MORE_MONTHS = re.compile(rf"(?:(?: +\d{{1,2}})?(?:, *(?:and +)?| +and +|/)(?:{_MONTH.pattern})(?![a-z]))*")
_IN_MONTH = re.compile(r"(?<![a-z])(?:in|of|on|at|each|every) *\Z")
_FURTHER_MONTHS = re.compile(
    rf"(?:(?:, *(?:and +)?| +and +)(?:(?:in|of|at|on|each|every) +)*(?:{_MONTH.pattern})(?![a-z]))+(?! *,? *(?:19|20)?\d\d)"
)
_EVERY_MANY = re.compile(r"(?:every|each)(?: +(?:successive|period +of))* +(?=[a-z\d(\[*_])")
_MANY_UNITS = re.compile(rf"[ -]*{_QUALIFIED}{_ONE}(?!'|[ -]+(?:period|term|interval of|block))")
_PERIOD = re.compile(
    rf",? *(?:(?:in|during|within|for) +)?(?:(?:a|an|per|each|every|any|any +one|the +course +of +(?:a|an|each"
    rf"|every))(?: +period +of)?) +{_QUALIFIED}{_ONE}|,? +(?P<adverb>annually|yearly|quarterly|monthly|weekly)(?![a-z])"
)
_PERIOD_OF_MANY = re.compile(
    r",? *(?:(?:in|during|within) +)?(?:(?:per +)?(?:every|each|any|a)(?: +period +of)? +"
    r"|in +)(?=[a-z\d(])"
)
_COUNTED = re.compile(
    r"(?: +or +more)? +(?:times?|occasions?|(?:[a-z]+ +){0,2}?(?:meetings?|reviews?|sessions?|sittings?|audits?|visits?"
    r"|reports?))(?![a-z])(?: +(?:shall|will|must) +be +held)?"
)
_OCCASION = (
    r"meet|conven|review|report|audit|inspect|survey|assess|evaluat|statement|forecast|reconcil|account(?:s|ed|ing)? "
    r"|confer|consult"
    r"|update|discuss|certif|visit|call |calls |session|sit |pay|paid|invoice|bill|instal|remit|in arrears|in advance|interval"
    r"|calculat|compound|adjust|distribut(?!or|ion agr)|deliver(?!able)|submit|furnish|settl|declar|circulat|confirm"
    r"|measur|verif|checks? (?:at|the|on|in|each|every|how|whether)|monitor|examin|progress of"
    r"|compar|rotat|restock|replenish|supplie[ds]|elect(?:s|ed)?(?![a-z])|appoint|exchang"
    r"|sets? out|is held|be held"
    r"|basis|notify|publish|exercise|train|test|minutes|follow|assembl|take stock|take account|gather together|exchange returns"
)
_RECURS = re.compile(rf"(?<![a-z])(?:{_OCCASION})")
_NAMES_OCCASION = re.compile(
    r"[ ,-]*(?:and +[a-z-]+ +|or +[a-z-]+ +)?(?:[a-z'-]+ +){0,2}?(?:meeting|review|report|statement|audit|forecast|survey"
    r"|assessment|evaluation|basis|interval|update|call|conference|visit|inspection|instal|invoice|reconcil|accounting|payment"
    r"|summary|session|training)s?(?! +(?:fees?|costs?|charges?)(?![a-z]))"
)
_STANDS_ALONE = re.compile(
    r" *(?:[.,;:()\]\"-]|\Z| (?:by|in|to|during|and|at|on|or|with|for|from|after|within|as|between|upon|through|thereafter|under"
    r"|a|an|the|if|when|until|beginning|commencing|starting|following|basis|via|each|of)(?![a-z]))"
)
_RATE_BEFORE = re.compile(
    r"(?:(?:hours|days|units|minutes) of (?:[a-z-]+ ){0,2}[a-z-]+|[\d%$€£)\]*]|hours|days|percent|per cent|dollars"
    r"|points?|quarters|months|part|portion) *(?:of +|for +|in +)?\Z"
)
_RENEWAL_NAME = re.compile(
    r" +(?:(?:renewal|extension|successive) +)?(?:terms?|periods?|renewals?|extensions?|increments)(?![a-z])"
)
_SO_LONG = re.compile(rf"[ -]*{_QUALIFIED}{_ONE}(?:[ -]+(?:rolling[ -]+)?period)?")
_GOES_ON = re.compile(r"renew|exten[ds]|continu|prolong|thereafter|in force|in effect")
_DEFINES = re.compile(r"means? +\Z")
_MEASURED = re.compile(r" *(?:of|in which|during which|or portion|or part|that)(?![a-z])")


def adverb(source: Source, match: re.Match[str]) -> Reading | None:
    """A word such as "quarterly", "semi-annual", "biennially", as an adverb or before the name of what recurs."""
    renewing = _RENEWAL_NAME.match(source.folded, match.end())
    word = re.sub(r"^(bi|semi|half|twice|two|three|six)(?=[a-z])", r"\1-", match[0]) if match[0] not in _ADVERBS else match[0]
    if word not in _ADVERBS:
        return None
    behind = source.folded[match.end() : match.end() + 60]
    named = bool(_NAMES_OCCASION.match(behind)) and not source.folded[: match.start()][-5:].strip().isdigit()
    alone = match[0].endswith("ly") and bool(_STANDS_ALONE.match(behind)) and _recurs(source, match.start(), match.end())
    times, divisor, unit = _ADVERBS[word]
    if renewing and _GOES_ON.search(source.folded[max(0, match.start() - 160) : renewing.end()]):
        return Reading(match.start(), match.end(), Duration(Fraction(times, divisor), unit), role=Role.RENEWAL)
    if not named and not alone:
        return None
    return _interval(match.start(), match.end(), Fraction(times, divisor), unit)


def to_unit(source: Source, match: re.Match[str]) -> Reading | None:
    """How long an agreement goes on at a time: "from year to year", "on a month-to-month basis"."""
    if not _GOES_ON.search(source.folded[max(0, match.start() - 160) : match.end() + 40]):
        return None
    number, unit = _UNITS[match["period"]]
    return Reading(match.start("period"), match.end(), Duration(Fraction(number), unit), role=Role.RENEWAL)


def every(source: Source, match: re.Match[str]) -> Reading | None:
    """The same again and again: "each month", "every other week", "every six (6) months", "each May"."""
    named = _EVERY_MONTH.match(source.folded, match.start())
    if named and source.plain[named.start() :].split(maxsplit=2)[1][0].isupper() and _recurs(source, named.start(), named.end()):
        further = _MORE_MONTHS.match(source.folded, named.end())
        months = 1 + len(_MONTH.findall(further[0])) if further else 1
        end = further.end() if further and months > 1 else named.end()
        return _per_unit(named.start(), end, Fraction(1), Unit.YEAR, Fraction(months))
    weekday = _EVERY_WEEKDAY.match(source.folded, match.start())
    if weekday and _recurs(source, match.start(), weekday.end()):
        weeks = 2 if weekday["other"] in {"other", "alternate", "second"} else 1
        return _interval(match.start(), weekday.end(), Fraction(weeks), Unit.WEEK)
    one = _EVERY_ONE.match(source.folded, match.start())
    if one is None:
        return _every_many(source, match)
    apart = 2 if one["other"] in {"other", "alternate"} else ordinal(one["other"] or "first") or 1
    plain_day = one["unit"].startswith("day") and apart == 1
    if plain_day or _MEASURED.match(source.folded, one.end()) or not _recurs(source, match.start(), one.end(), rated=apart == 1):
        return None
    number, unit = _UNITS[one["unit"].removesuffix("s")]
    return _interval(match.start(), one.end(), Fraction(number * apart), unit)


def named_months(source: Source, match: re.Match[str]) -> Reading | None:
    """Months of every year, named one by one: "in May and in November", "of February, May, August and November"."""
    before = _IN_MONTH.search(source.folded[max(0, match.start() - 12) : match.start()])
    further = _FURTHER_MONTHS.match(source.folded, match.end())
    if before is None or further is None or not source.plain[match.start()].isupper():
        return None
    if not _recurs(source, match.start(), further.end()):
        return None
    months = 1 + len(_MONTH.findall(further[0]))
    return _per_unit(match.start(), further.end(), Fraction(1), Unit.YEAR, Fraction(months))


def times(source: Source, start: int, end: int, count: Fraction) -> Reading | None:
    """A period divided by a count: "twice a year", "three times in each quarter", "once every two years"."""
    if not count or count.denominator != 1:
        return None
    period = _PERIOD.match(source.folded, end)
    if period and period["adverb"]:
        number, _, unit = _ADVERBS[period["adverb"]]
        return _per_unit(start, period.end(), Fraction(number), unit, count)
    if period:
        number, unit = _UNITS[period["unit"].removesuffix("s")]
        return _per_unit(start, period.end(), Fraction(number), unit, count)
    many = _PERIOD_OF_MANY.match(source.folded, end)
    found = _many(source, many.end(), _SO_LONG) if many else None
    return _per_unit(start, found[0], *found[1:], count) if found else None


def counted(source: Source, start: int, end: int, count: Fraction) -> Reading | None:
    """A period divided by a count of occasions: "four (4) times per year", "meetings: two in each calendar year"."""
    occasions = _COUNTED.match(source.folded, end)
    if occasions is None and not _RECURS.search(source.folded, max(0, start - 40), start):
        return None
    return times(source, start, occasions.end() if occasions else end, count)


def _every_many(source: Source, match: re.Match[str]) -> Reading | None:
    number = _EVERY_MANY.match(source.folded, match.start())
    found = (
        _many(source, number.end())
        if number and not _DEFINES.search(source.folded, max(0, match.start() - 12), match.start())
        else None
    )
    return _interval(match.start(), *found) if found else None


def _many(source: Source, start: int, units: re.Pattern[str] = _MANY_UNITS) -> tuple[int, Fraction, Unit] | None:
    pair = pair_at(source.folded, start)
    tail = units.match(source.folded, pair.end) if pair else None
    if pair is None or pair.value is None or tail is None or pair.start not in {start, start + 1} or pair.before or pair.after:
        return None
    number, unit = _UNITS[tail["unit"].removesuffix("s")]
    return tail.end(), pair.value * number, unit


def _per_unit(start: int, end: int, number: Fraction, unit: Unit, count: Fraction) -> Reading:
    if unit is Unit.YEAR and count > 1:
        return _interval(start, end, number * 12 / count, Unit.MONTH)
    return _interval(start, end, number / count, unit)


def _interval(start: int, end: int, number: Fraction, unit: Unit) -> Reading:
    return Reading(start, end, Duration(number, unit), role=Role.INTERVAL)


def _recurs(source: Source, start: int, end: int, *, rated: bool = True) -> bool:
    if rated and _RATE_BEFORE.search(source.folded[max(0, start - 48) : start]):
        return False
    before, behind = source.folded[max(0, start - 110) : start], source.folded[end : end + 110]
    return bool(_RECURS.search(_sentence_end(before)) or _RECURS.search(re.split(r"[.;] ", behind, maxsplit=1)[0]))


def _sentence_end(before: str) -> str:
    return re.split(r"[.;] ", before)[-1]
