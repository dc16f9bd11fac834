"""Money: "US$5,000,000", "Five Million Dollars ($5,000,000.00)", "€9 million", "USD 1.5m", "Rs. 5,00,000/-", "INR 2 crore"."""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction

from pactlint.extract.numerals import SPELLED, spelled
from pactlint.extract.quantities.currencies import CONTINENTAL, UNIT, currency, is_currency, named, number_beside
from pactlint.extract.quantities.reading import Pair, Reading, Source, differ, pair_at, repeat_at
from pactlint.quantity import Money

_SCALES = {"k": 1_000, "m": 1_000_000, "mm": 1_000_000, "mn": 1_000_000, "mil": 1_000_000, "cr": 10_000_000}
_SCALES |= {"mio": 1_000_000, "mln": 1_000_000, "b": 1_000_000_000, "bn": 1_000_000_000, "mrd": 1_000_000_000}
_SCALE = re.compile(rf" ?(?P<scale>{'|'.join(sorted(_SCALES, key=len, reverse=True))})(?![a-z])")
_GARBLED = re.compile(r"[^\W_]|,o\d")
_LESS_THAN_ONE = re.compile(r"\.\d{1,4}(?!\d)")
_TAIL = re.compile(
    rf"(?:(?:(?<=lion)|(?<=crore)|(?<=crores)|(?<=lakh)|(?<=lakhs)) of)?[ -]*{UNIT}(?: +and +(?:no|00|xx)/100(?:'?s)?)?"
)
_AFTER_FIGURES = re.compile(rf" *(?:/[-=]|{UNIT}|canadian(?! +[a-z]))")
_AND_CENTS = re.compile(rf",? +and +(?P<cents>{SPELLED}|\d{{1,2}}) +(?:cents?|pence|paise)(?![a-z])")
_CENTS = re.compile(r"[ -]*(?:(?P<euro>euro)[ -]?|(?P<us>us|u\.s\.) ?)?cents?(?![a-z])")
_RANGE = re.compile(r" *(?:-|\u2013|to) *(?=\d)")
_TO_SCALED = re.compile(
    rf" *(?:-|\u2013|to) *(?:(?:us|usd|eur|gbp)? ?[$€£]?) ?(?P<other>\d+(?:\.\d+)?) ?(?P<scale>thousand|million"
    rf"|billion|{'|'.join(_SCALES)})(?![a-z])"
)
_GROUPED = 1_000
_SPACED = re.compile(r"(?: \d{3})+(?:,\d\d)?(?![.,]?\d)")  # "NOK 900 000", "ZAR 45 000,00"
_SPACED_BEFORE = re.compile(r"(?<![\d.,/-])\d{1,3}(?: \d{3})* \Z")
_OTHER_UNIT = re.compile(
    r"[ -]*(?:(?!an? |per |each |every )[a-z]+[ -]+)?(?:hours?|days?|weeks?|months?|quarters?|years?"
    r"|per ?cent)(?![a-z])|%|(?:th|st|nd|rd) "
)


_A_POUND = 100  # pence
_MIXED = {"rs", "rp", "tk", "ksh", "kshs", "tsh", "tshs", "ush", "ushs", "sfr", "fr"}
_MALAYSIAN = re.compile(r"ringgit|malaysia|[^a-z]rm ?\d{1,3}(?:,\d{3})+")
_RAND = re.compile(r"r ?(?:\d{1,3}(?:[ ,]\d{3})+(?!\d)|\d+(?:[.,]\d+)? ?(?:million|billion|m|mil|bn)(?![a-z]))")
_SOUTH_AFRICAN = re.compile(r"\bZAR\b|\b[Rr]ands?\b|South Africa")
_PENCE = re.compile(r"p(?![a-z]|\.? ?m)|[ -]pence(?![a-z])")


def after_sign(source: Source, match: re.Match[str]) -> Reading | None:
    """The money whose currency stands in front: "US$ 5 million", "EUR 1.250.000,00", "$[***]"."""
    sign = match[0].replace(" ", "")
    begins = match.start()
    if sign[1:] == "$" and source.plain[begins].islower():  # the article of "a$2 million loan"
        begins, sign = begins + match[0].index("$"), "$"
    if sign.isalpha() and not source.plain[match.start() : match.end()].isupper() and sign.rstrip(".") not in _MIXED:
        return None
    if source.plain[match.start() : match.end()] == "RS" and not sign.endswith("."):  # "RS232", a plug
        return None
    if sign == "rm" and not _MALAYSIAN.search(source.folded):  # "RM 1201" of an address
        return None
    if sign == "r" and not (_RAND.match(source.folded, match.start()) or _SOUTH_AFRICAN.search(source.plain)):
        return None
    code, start = currency(source, sign), match.end()
    small = _LESS_THAN_ONE.match(source.folded, start)
    if small:
        return Reading(begins, small.end(), Money(Fraction(small[0]), code))
    pair = pair_at(source.folded, start, continental=code in CONTINENTAL)
    said = pair.before or pair.after if pair else ""
    if pair is not None and said and (not _repeats_money(pair) or (pair.clashes and _other_currency(source, code, said))):
        pair = pair_at(source.folded, start, continental=code in CONTINENTAL, alone=True)
    if pair is None or pair.start != start:
        return None
    return _closed(source, replace(_with_groups_after(source, pair), start=begins), code)


def second_of_range(source: Source, first: Reading) -> Reading | None:
    """The "10 million" of "$5-10 million" and "$5 million to 10 million", whose currency is the first one's."""
    joined = _RANGE.match(source.folded, first.end)
    pair = pair_at(source.folded, joined.end(), alone=True) if joined else None
    if joined is None or pair is None or pair.value is None or pair.start != joined.end() or not isinstance(first.value, Money):
        return None
    scale = _SCALE.match(source.folded, pair.end)
    end, value = (scale.end(), pair.value * _SCALES[scale["scale"]]) if scale else (pair.end, pair.value)
    scaled = scale is not None or source.folded[end - 1].isalpha()
    alone = "to" not in joined[0] and not _OTHER_UNIT.match(source.folded, end) and not source.folded[end : end + 1].isalnum()
    if value <= first.value.amount or not (scaled or alone):
        return None
    return Reading(pair.start, end, Money(value, first.value.currency))


def after_name(source: Source, match: re.Match[str]) -> Reading | None:
    """The money whose currency's name stands in front: "Rupees Twenty Lakhs"; not "in dollars thirty days after"."""
    start, code = match.end() + 1, currency(source, match[0])
    pair = pair_at(source.folded, start, continental=code in CONTINENTAL, alone=True)
    if pair is None or pair.start != start or pair.value is None or _OTHER_UNIT.match(source.folded, pair.end):
        return None
    return _closed(source, replace(_with_groups_after(source, pair), start=match.start()), code)


def after_number(source: Source, pair: Pair) -> Reading | None:
    """The money whose number a pair is and whose currency follows, in words or as a code: "five million US dollars"."""
    scale = _SCALE.match(source.folded, pair.end) if pair.bare else None
    tail = _TAIL.match(source.folded, scale.end() if scale else pair.end)
    if scale and tail and pair.value is not None:  # "500k EUR"
        pair = replace(pair, end=scale.end(), value=pair.value * _SCALES[scale["scale"]], bare=False)
    cents = None if tail else _CENTS.match(source.folded, pair.end)
    if cents and pair.value is not None and not pair.before:
        code = "EUR" if cents["euro"] else "USD" if cents["us"] else source.dollar
        return _repeated(source, Reading(pair.start, cents.end(), Money(pair.value / 100, code), pair.clashes), pair)
    pence = _PENCE.match(source.folded, pair.end) if source.sterling and not pair.before and not pair.after else None
    if pence and pair.value is not None and 0 < pair.value < _A_POUND:
        return Reading(pair.start, pence.end(), Money(pair.value / _A_POUND, "GBP"), pair.clashes)
    inside = next((text for text in (pair.before, pair.after) if text and is_currency(text)), "")
    if (pair.before or pair.after) and not inside:
        return None
    code = (named(source, tail) if tail else "") or (currency(source, inside) if inside else "")
    if not code:
        return None
    end = tail.end() if tail else pair.end
    if pair.value is None:
        return _unread(source, pair, end)
    if pair.bare and code in CONTINENTAL:
        pair = pair_at(source.folded, pair.start, continental=True, alone=True) or pair
    pair = _with_groups_before(source, pair)
    end, value = _with_cents(source, end, pair.value or Fraction(0))
    return _repeated(source, Reading(pair.start, end, Money(value, code), pair.clashes), pair)


def _with_groups_after(source: Source, pair: Pair) -> Pair:
    """Takes in the thousands parted by spaces behind a number: the "000" of "NOK 900 000"."""
    groups = _SPACED.match(source.folded, pair.end) if pair.bare and pair.end - pair.start <= _GROUP else None
    if groups is None:
        return pair
    figures = source.folded[pair.start : groups.end()].replace(" ", "").replace(",", ".")
    return replace(pair, end=groups.end(), value=Fraction(figures)) if _NUMBER.fullmatch(figures) else pair


_NUMBER = re.compile(r"\d+(?:\.\d+)?")


def _with_groups_before(source: Source, pair: Pair) -> Pair:
    """Takes in the groups before the last one: the "1 250" of "1 250 000 EUR"."""
    offset = max(0, pair.start - 16)
    groups = _SPACED_BEFORE.search(source.folded[offset : pair.start])
    figures = source.folded[pair.start : pair.end]
    if groups is None or not pair.bare or len(figures) != _GROUP or not figures.isdigit():
        return pair
    return replace(pair, start=offset + groups.start(), value=Fraction(groups[0].replace(" ", "") + figures))


_GROUP = 3


def _repeats_money(pair: Pair) -> bool:
    return is_currency(pair.before) or is_currency(pair.after) or pair.after.removesuffix("only") == ""


def _closed(source: Source, pair: Pair, code: str) -> Reading | None:
    """Takes in scale, currency and repetition behind the figures."""
    if pair.value is None:
        return _unread(source, pair, pair.end)
    end, value = pair.end, pair.value
    scale = _SCALE.match(source.folded, end)
    if scale:
        end, value = scale.end(), value * _SCALES[scale["scale"]]
    else:
        value *= _shared_scale(source, end, value)
    if _GARBLED.match(source.folded, end):  # a scanned page's "$5OO,000"
        return None
    unit = _AFTER_FIGURES.match(source.folded, end)
    if unit and (unit["code"] is None or named(source, unit)):
        end, code = unit.end(), named(source, unit) if unit["country"] or unit["code"] else code
    return _repeated(source, Reading(pair.start, end, Money(value, code), pair.clashes), pair)


def _shared_scale(source: Source, end: int, value: Fraction) -> int:
    """What the first amount of a range is multiplied by: a million for the "$5" of "$5 to $10 million"."""
    range_ = _TO_SCALED.match(source.folded, end)
    if range_ is None or not 0 < value < Fraction(range_["other"].replace(",", "")) < _GROUPED:
        return 1
    return _SCALES.get(range_["scale"]) or int(spelled(f"one {range_['scale']}") or 1)


def _with_cents(source: Source, end: int, dollars: Fraction) -> tuple[int, Fraction]:
    cents = _AND_CENTS.match(source.folded, end)
    number = spelled(cents["cents"]) if cents else None
    return (cents.end(), dollars + number / 100) if cents and number is not None else (end, dollars)


def _repeated(source: Source, reading: Reading, pair: Pair) -> Reading:
    repeat = repeat_at(source.folded, reading.end, reading.value.amount if isinstance(reading.value, Money) else None)
    if repeat is None and isinstance(reading.value, Money):
        return _in_words(source, reading, reading.value)
    if repeat is None or repeat.value is None or not isinstance(reading.value, Money):
        return reading
    value = reading.value.amount
    scale = _SCALE.match(repeat.after)
    again = repeat.value * (_SCALES[scale["scale"]] if scale else 1)
    if not (is_currency(repeat.before) or is_currency(repeat.after)) and (repeat.after.removesuffix("only") or again != value):
        return reading
    clashes = differ(value, again)
    if clashes and _other_currency(source, reading.value.currency, repeat.before or repeat.after):
        return reading
    chosen = again if clashes and repeat.words and not pair.words else value
    code = reading.value.currency if repeat.before in {"", "$", "dollars"} else currency(source, repeat.before)
    return replace(reading, end=repeat.end, value=Money(chosen, code), clashes=reading.clashes or clashes)


def _other_currency(source: Source, code: str, said: str) -> bool:
    """Does a bracket name a currency of its own: the "(GBP 50)" behind "SGD 85", a second price and no repetition?"""
    return is_currency(said) and "dollar" not in said and said != "$" and currency(source, said) not in {"", code}


def _in_words(source: Source, reading: Reading, money: Money) -> Reading:
    """Takes in the words behind it, with a currency of any country: "AED 400 (United Arab Emirates Dirhams Four Hundred)"."""
    bracket = _WORDS.match(source.folded, reading.end)
    again = number_beside(bracket["words"]) if bracket else None
    if bracket is None or again is None or _other_name(source, money.currency, bracket["words"]):
        return reading
    clashes = differ(money.amount, again)
    return replace(reading, end=bracket.end(), value=Money(again if clashes else money.amount, money.currency), clashes=clashes)


def _other_name(source: Source, code: str, words: str) -> bool:
    """Do the words name a currency that is not the figures': the "fifty pounds" behind "SGD 85"?"""
    unit = _ANY_UNIT.search(words)
    if unit is None or (unit["dollars"] and not unit["country"]):
        return False
    return named(Source(words.upper(), words, source.dollar, source.sterling), unit) not in {"", code}


_ANY_UNIT = re.compile(rf"(?<![a-z]){UNIT}")
_WORDS = re.compile(r" *\( *(?P<words>[a-z][a-z -]{1,90}[a-z]) *\)")


def _unread(source: Source, pair: Pair, end: int) -> Reading:
    repeat = repeat_at(source.folded, end)
    if repeat is not None and (repeat.before or is_currency(repeat.after)):
        end = repeat.end
    return Reading(pair.start, end, None, reason=pair.reason, kind=Money)
