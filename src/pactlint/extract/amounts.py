"""Every quantity in an agreement with the role it plays: durations, dates, money, percentages, and how often things recur.

One scan over the text stops at whatever may begin a quantity; the reader of its kind then reads on from there.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from fractions import Fraction

from pactlint.agreement import Amount, Clause, Role, Unread
from pactlint.document import Block, Document, Span
from pactlint.extract.numerals import last
from pactlint.extract.purposes.setting import Setting
from pactlint.extract.quantities import dates, durations, intervals, money, percentages
from pactlint.extract.quantities.dates import MONTH_NAMES
from pactlint.extract.quantities.doubled import doubled
from pactlint.extract.quantities.reading import CHOICE, Pair, Reading, Source, pair_at
from pactlint.extract.quantities.starts import starts
from pactlint.extract.roles import may_last, role
from pactlint.extract.sentences import sentences
from pactlint.quantity import Duration, Percentage

_RANGE = re.compile(r" *(?:to|or|-|and) *")
_TOGETHER = re.compile(r"[ ,/]*(?:to|or|and|-)?[ ,]*")
_BETWEEN = re.compile(r"between +\Z")
_DOLLARS = re.compile(
    r"(?:means?|refers?|references?|(?:are|be|is)(?: (?:made|paid|expressed|stated|denominated|quoted|payable|calculated))? in"
    r"|\"?\$\"?) [^.;]{0,80}?(canadian|australian|singapore|hong kong|new zealand) (?:dollars?|currency|funds)"
)
_ISO = {"canadian": "CAD", "australian": "AUD", "singapore": "SGD", "hong kong": "HKD", "new zealand": "NZD"}
_FILLED = re.compile(  # a blank that somebody filled in: "this __15th__ day of __June__, 2026", "as of _Dec. 8, 2026"
    rf"(?<!_)_+ ?(?:(?:{MONTH_NAMES})(?![a-z])\.?(?: ?_+)?|\d{{1,2}} ?(?:st|nd|rd|th)? ?_+(?= *day|,? *(?:{MONTH_NAMES})))"
)
_SPACES = re.compile(r" {2,}")
_INNER_STOP = re.compile(r"\.(?=\S)")
_REACH = 520  # characters of a sentence that are looked at on either side; longer sentences are lists of sentences
_LISTED = 4  # quantities in one list ("ten, twenty or thirty days"); more are a table
_HEADING = 70  # characters of a run-in heading ("9.2 Termination for Convenience.")


def amounts(document: Document, clauses: Sequence[Clause]) -> tuple[Amount, ...]:
    """The quantities of a document in the order of the text; `clauses` are those of its outline, in reading order."""
    source = _source(document)
    found = tuple(_apart(_with_doubled(source)))
    inside = _clause_indices(found, clauses)
    around = _sentences(document, found)
    told = []
    for place, reading in enumerate(found):
        setting = _setting(source, found, place, around[place], _headings(source, clauses, inside[place]))
        told.append(_amount(reading, setting, inside[place]))
    return tuple(told)


def _source(document: Document) -> Source:
    folded = document.plain.replace("\u0130", "I").lower()  # the one letter whose lower case is longer
    dollars = _DOLLARS.search(folded) if any(f"{country} " in folded for country in _ISO) else None
    sterling = "£" in folded or "sterling" in folded or "GBP" in document.plain or " pence" in folded
    folded = _FILLED.sub(lambda found: found[0].replace("_", " "), folded) if "_" in folded else folded
    return Source(document.plain, folded, _ISO[dollars[1]] if dollars else "USD", sterling)


# ---- the scan


def _with_doubled(source: Source) -> list[Reading]:
    """The readings, marked where a number in them is said in two values, and such numbers that count no quantity of ours."""
    read = list(_readings(source))
    for twice in doubled(source):
        place = next((at for at, each in enumerate(read) if each.start < twice.end and twice.start < each.end), None)
        if place is None:
            read.append(twice)
        elif twice.end <= read[place].end:
            read[place] = replace(read[place], clashes=True)
    return sorted(read, key=lambda reading: reading.start)


def _readings(source: Source) -> Iterator[Reading]:
    place, waiting = 0, None
    for match in starts(source.folded):
        if match.start() < place:
            continue
        pair = pair_at(source.folded, match.start()) if match.lastgroup in {"number", "gap"} else None
        readings = _read(source, match, pair)
        if pair and pair.start > match.start():  # "between thirty and sixty days" is one run of number words
            waiting = _last_number(source, match.start(), pair.start)
        if readings:
            if pair and waiting:
                yield from _first_of_range(source, waiting, pair, readings[0])
            if match.lastgroup == "month" and (first := dates.first_of_range(source, readings[0])):
                yield first
            if match.lastgroup == "sign" and (second := money.second_of_range(source, readings[0])):
                readings = (*readings, second)
            yield from (_chosen(source, reading) for reading in readings)
            place, waiting = readings[-1].end, None
        elif pair and pair.value is not None and not pair.before and not pair.after:
            place, waiting = pair.end, pair


def _last_number(source: Source, start: int, end: int) -> Pair | None:
    words = source.folded[start:end].removesuffix("and ").rstrip(" ,-")
    number = last(words)
    return Pair(start + number[0], start + len(words), number[1], words=True) if number else None


def _read(source: Source, match: re.Match[str], pair: Pair | None) -> tuple[Reading, ...]:
    if match.lastgroup in {"number", "gap"}:
        return _at_number(source, match, pair) if pair else percentages.ratio(source, match.start())
    if match.lastgroup == "anniversary":
        return durations.anniversaries(source, match)
    reading = _READERS[str(match.lastgroup)](source, match)
    if reading is None and match.lastgroup == "article":  # "a quarter of the profit"
        part = pair_at(source.folded, match.start(), alone=True)
        reading = percentages.after_number(source, part) if part and part.start == match.start() else None
    if reading is None and match.lastgroup == "numeric":  # "split 40/35/25"
        return percentages.ratio(source, match.start())
    return (reading,) if reading else ()


def _at_number(source: Source, match: re.Match[str], pair: Pair) -> tuple[Reading, ...]:
    ratio = percentages.ratio(source, match.start()) if pair.bare or pair.words else ()
    if ratio:
        return ratio
    readers = (durations.after_number, percentages.after_number, money.after_number, dates.blank_before_year, _counted)
    reading = next((reading for read in readers if (reading := read(source, pair))), None)
    return (reading,) if reading else ()


def _counted(source: Source, pair: Pair) -> Reading | None:
    return intervals.counted(source, pair.start, pair.end, pair.value) if pair.value is not None else None


def _times(source: Source, match: re.Match[str]) -> Reading | None:
    return intervals.times(source, match.start(), match.end(), Fraction({"once": 1, "twice": 2, "thrice": 3}[match[0]]))


_READERS: dict[str, Callable[[Source, re.Match[str]], Reading | None]] = {
    "numeric": dates.numeric,
    "sign": money.after_sign,
    "name": money.after_name,
    "month": lambda source, match: dates.at_month(source, match) or intervals.named_months(source, match),
    "blank": dates.blank_month,
    "every": intervals.every,
    "times": _times,
    "adverb": intervals.adverb,
    "to_unit": intervals.to_unit,
    "nth": durations.nth_day_after,
    "net": durations.net,
    "article": durations.with_article,
}


def _first_of_range(source: Source, number: Pair, pair: Pair, reading: Reading) -> Iterator[Reading]:
    """The "thirty" of "thirty to sixty days", which has its unit from the second number."""
    between = source.folded[number.end : pair.start]
    joined = len(between) < 12 and _RANGE.fullmatch(between)
    if not joined or number.value is None or reading.start != pair.start:
        return
    if "and" in between and not _BETWEEN.search(source.folded[max(0, number.start - 12) : number.start]):
        return
    if isinstance(reading.value, Duration):
        yield Reading(number.start, number.end, replace(reading.value, number=number.value), number.clashes)
    elif isinstance(reading.value, Percentage):
        yield Reading(number.start, number.end, Percentage(number.value), number.clashes)


def _chosen(source: Source, reading: Reading) -> Reading:
    """A quantity alone in square brackets is a choice not yet made."""
    bracketed = source.folded[reading.start - 1 : reading.start] == "[" and source.folded[reading.end : reading.end + 1] == "]"
    if not bracketed or reading.value is None:
        return reading
    return Reading(reading.start - 1, reading.end + 1, None, reason=CHOICE, kind=type(reading.value))


def _apart(readings: Iterable[Reading]) -> Iterator[Reading]:
    """Leaves out what overlaps the quantity before it; a date looks back over a number that was read by itself."""
    last: Reading | None = None
    for reading in readings:
        if last is not None and reading.start >= last.end:
            yield last
            last = reading
        elif last is None or len(range(reading.start, reading.end)) > len(range(last.start, last.end)):
            last = reading
    if last is not None:
        yield last


# ---- where a quantity stands


def _clause_indices(found: Sequence[Reading], clauses: Sequence[Clause]) -> list[int | None]:
    starts = [clause.span.start for clause in clauses]
    inside: list[int | None] = []
    for reading in found:
        index: int | None = bisect_right(starts, reading.start) - 1
        while index is not None and index >= 0 and clauses[index].span.end <= reading.start:
            index = clauses[index].parent
        inside.append(index if index is not None and index >= 0 else None)
    return inside


def _headings(source: Source, clauses: Sequence[Clause], index: int | None) -> str:
    words = []
    while index is not None:
        heading = clauses[index].heading
        if heading is not None:
            words.append(source.folded[heading.start : heading.end])
        index = clauses[index].parent
    return " / ".join(words)


def _sentences(document: Document, found: Sequence[Reading]) -> list[tuple[Span, Span | None]]:
    """The sentence each quantity begins in, and the sentence before it in the same block."""
    around: list[tuple[Span, Span | None]] = []
    block: Block | None = None
    inside: list[Span] = []
    for reading in found:
        here = document.block_at(reading.start)
        if here is None or reading.start >= here.span.end:
            around.append((Span(reading.start, reading.end), None))
            continue
        if here is not block:
            block, inside = here, list(sentences(document, here.span))
        place = bisect_right(inside, reading.start, key=lambda span: span.start) - 1
        around.append((inside[place], inside[place - 1] if place > 0 else None))
    return around


def _setting(source: Source, found: Sequence[Reading], place: int, around: tuple[Span, Span | None], headings: str) -> Setting:
    reading, (sentence, previous) = found[place], around
    start, end = max(sentence.start, reading.start - _REACH), min(sentence.end, reading.end + _REACH)
    before, after = source.folded[start : reading.start], source.folded[reading.end : max(end, reading.end)]
    left, right = _neighbours(source, found, place)
    if previous is not None and len(previous) <= _HEADING:
        headings += " / " + source.folded[previous.start : previous.end]
    return Setting(
        before=_words(before),
        after=_words(after),
        near_before=_words(source.folded[max(start, left) : reading.start]),
        near_after=_words(source.folded[reading.end : max(reading.end, min(end, right))]),
        heading=headings,
    )


def _words(text: str) -> str:
    """One space between words, and no stop inside a number or an abbreviation, so that a stop ends a sentence."""
    return _SPACES.sub(" ", _INNER_STOP.sub("", text))


def _neighbours(source: Source, found: Sequence[Reading], place: int) -> tuple[int, int]:
    """Where the durations next to one end and begin; those it is listed with ("thirty to sixty days") share its neighbours."""
    first, last = place, place
    while first > max(0, place - _LISTED) and _listed(source, found[first - 1], found[first]):
        first -= 1
    while last + 1 < min(len(found), place + _LISTED) and _listed(source, found[last], found[last + 1]):
        last += 1
    left = next((each.end for each in reversed(found[max(0, first - _LISTED) : first]) if _is_period(each)), 0)
    right = next((each.start for each in found[last + 1 : last + 1 + _LISTED] if _is_period(each)), len(source.folded))
    return left, right


def _listed(source: Source, one: Reading, next_one: Reading) -> bool:
    return next_one.start - one.end < 9 and _TOGETHER.fullmatch(source.folded, one.end, next_one.start) is not None


def _is_period(reading: Reading) -> bool:
    return (isinstance(reading.value, Duration) or reading.kind is Duration) and reading.role is not Role.INTERVAL


def _amount(reading: Reading, setting: Setting, clause: int | None) -> Amount:
    span = Span(reading.start, reading.end)
    kind = reading.kind if reading.value is None else type(reading.value)
    told = reading.role
    if told is None and kind is not None:
        length = reading.value if isinstance(reading.value, Duration) else None
        told = role(kind, setting, lasts=may_last(length, reading.unit))
    return Amount(span, reading.value or Unread(span, reading.reason), told, clause, reading.clashes)
