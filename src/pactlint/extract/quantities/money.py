"""Money: "US$5,000,000", "Five Million Dollars ($5,000,000.00)", "€9 million", "USD 1.5m", "Rs. 5,00,000/-", "INR 2 crore"."""

from __future__ import annotations

import re
from dataclasses import replace
from fractions import Fraction

from pactlint.extract.quantities.reading import Pair, Reading, Source, differ, pair_at, repeat_at
from pactlint.quantity import Money

_DOLLARS = {
    "": "",
    "us": "USD",
    "u.s.": "USD",
    "usd": "USD",
    "united states": "USD",
    "united states of america": "USD",
    "american": "USD",
    "s": "SGD",
    "sg": "SGD",
    "sgd": "SGD",
    "singapore": "SGD",
    "hk": "HKD",
    "hkd": "HKD",
    "hong kong": "HKD",
    "a": "AUD",
    "au": "AUD",
    "aud": "AUD",
    "australian": "AUD",
    "c": "CAD",
    "ca": "CAD",
    "cad": "CAD",
    "cdn": "CAD",
    "canadian": "CAD",
    "nz": "NZD",
    "nzd": "NZD",
    "new zealand": "NZD",
    "nt": "TWD",
    "taiwan": "TWD",
    "r": "BRL",
}
_SYMBOLS = {
    "€": "EUR",
    "£": "GBP",
    "₤": "GBP",
    "¥": "JPY",
    "₹": "INR",
    "(pound)": "GBP",
    "(pounds)": "GBP",
    "rs": "INR",
    "rs.": "INR",
}
_CODES = {
    code.lower(): code
    for code in "USD EUR GBP CHF JPY CNY INR SGD HKD AUD CAD NZD SEK NOK DKK ZAR AED MYR KRW TWD THB BRL".split()
}
_CODES |= {"rmb": "CNY"}
_CONTINENTAL = {"EUR", "CHF", "SEK", "NOK", "DKK", "BRL"}
_COUNTRY = (
    r"united states(?: of america)?|u\. ?s\.(?: ?a\.)?|us|american|canadian|australian|singapore|hong kong|new zealand|taiwan"
)
CODES = "|".join([*_CODES, "rs"])
_CODE = "|".join(_CODES)
FOLLOWERS = rf"(?:lawful|{_COUNTRY}|dollars?|pounds?|euros?|rupees?|indian|swiss|japanese|yen|chinese|yuan|renminbi|{_CODE})"
"""Source of a pattern for the word that follows an amount of money."""
_SHORT = {"k": 1_000, "m": 1_000_000, "mm": 1_000_000, "mn": 1_000_000, "mil": 1_000_000, "bn": 1_000_000_000, "b": 1_000_000_000}
_SHORT |= {"cr": 10_000_000}

PREFIX = (
    rf"(?:(?<![a-z])(?:usd?|u\. ?s\.|sgd?|hkd?|aud?|cad?|cdn|nzd?|nt|s|a|c|r) ?\$|\$|[€£₤¥₹]|\(pounds?\)|(?<![a-z])(?:rs\.?|{_CODE}))"
    r" ?\$? ?(?=[\d.*_\[(●xa-z])"
)
"""Source of a pattern for a currency's sign or code in front of what may be an amount."""

NAME = r"(?:(?:indian|us|u\.s\.|united states|canadian) +)?(?:rupees|dollars|euros?|pounds(?: sterling)?)"
"""Source of a pattern for a currency's name, which may stand in front: "Rupees Five Lakhs only"."""

_CENTS = re.compile(r"\.\d{1,4}(?!\d)")
_SCALE = re.compile(rf" ?(?P<scale>{'|'.join(sorted(_SHORT, key=len, reverse=True))})(?![a-z])")
_UNIT = (
    rf"(?:(?:lawful +)?(?:(?P<country>{_COUNTRY}) +)?(?P<dollars>dollars?)|(?P<pounds>pounds?(?: +sterling)?)|(?P<euros>euros?)"
    rf"|(?:indian +)?(?P<rupees>rupees?)|swiss +(?P<francs>francs?)|(?:japanese +)?(?P<yen>yen)"
    rf"|(?:chinese +)?(?P<yuan>yuan(?: +renminbi)?|renminbi(?: +yuan)?)|(?P<code>{_CODE})|(?P<symbol>[€£]))(?![a-z\d])"
)
_TAIL = re.compile(rf"[ -]*{_UNIT}(?: +and +(?:no|00|xx)/100(?:'?s)?)?")
_AFTER_FIGURES = re.compile(rf" *(?:/-|{_UNIT}|canadian(?! +[a-z]))")
_ONLY = re.compile(
    r"-? *(?:(?:indian|us|u\.s\.|united states|canadian) +)?(?:dollars?|rupees?|pounds?|euros?|usd|eur|gbp|inr)? *(?:sterling)? *(?:only)?"
)
_OTHER_UNIT = re.compile(
    r"[ -]*(?:[a-z]+[ -]+)?(?:hours?|days?|weeks?|months?|quarters?|years?|per ?cent|%)(?![a-z])|%|th |st |nd |rd "
)
_NAMED = {"euros": "EUR", "rupees": "INR", "francs": "CHF", "yen": "JPY", "yuan": "CNY", "pounds": "GBP"}


def after_sign(source: Source, match: re.Match[str]) -> Reading | None:
    """The money whose currency stands in front: "US$ 5 million", "EUR 1.250.000,00", "$[***]"."""
    sign = match[0].replace(" ", "")
    if sign.isalpha() and not source.plain[match.start() : match.end()].isupper() and sign != "rs":
        return None
    currency = _currency(source, sign)
    start = match.end()
    cents = _CENTS.match(source.folded, start)
    if cents:
        return Reading(match.start(), cents.end(), Money(Fraction(cents[0]), currency))
    pair = pair_at(source.folded, start, continental=currency in _CONTINENTAL)
    if pair is None or pair.start != start or pair.before and not _is_currency(pair.before):
        return None
    return _closed(source, replace(pair, start=match.start()), currency)


def after_name(source: Source, match: re.Match[str]) -> Reading | None:
    """Money whose currency's name stands in front: "Rupees Twenty Lakhs", "Euro 5 million"; not "in dollars thirty days after"."""
    start = match.end() + 1
    pair = pair_at(source.folded, start)
    if (
        pair is None
        or pair.start != start
        or pair.value is None
        or pair.before
        or pair.after
        or _OTHER_UNIT.match(source.folded, pair.end)
    ):
        return None
    return _closed(source, replace(pair, start=match.start()), _currency(source, match[0]))


def after_number(source: Source, pair: Pair) -> Reading | None:
    """The money whose number a pair is and whose currency follows, in words or as a code: "five million US dollars"."""
    tail = _TAIL.match(source.folded, pair.end)
    inside = pair.before or pair.after if _is_currency(pair.before or pair.after) else ""
    if tail is None and not inside or (pair.before or pair.after) and not inside:
        return None
    currency = _named(source, tail) if tail else ""
    currency = currency or (_currency(source, inside) if inside else "")
    if not currency:
        return None
    end = tail.end() if tail else pair.end
    if pair.value is None:
        return _unread(source, pair, end)
    return _repeated(source, Reading(pair.start, end, Money(pair.value, currency), pair.clashes), pair.words)


def _closed(source: Source, pair: Pair, currency: str) -> Reading | None:
    """Takes in scale, code and repetition behind the figures."""
    if pair.value is None:
        return _unread(source, pair, pair.end)
    end, value = pair.end, pair.value
    scale = _SCALE.match(source.folded, end)
    if scale:
        end, value = scale.end(), value * _SHORT[scale["scale"]]
    if source.folded[end : end + 1].isalnum():  # a scan's "$5OO,000"
        return None
    unit = _AFTER_FIGURES.match(source.folded, end)
    if unit and (unit["code"] is None or source.plain[unit.start("code") : unit.end("code")].isupper()):
        end, currency = unit.end(), _named(source, unit) if unit["country"] or unit["code"] else currency
    return _repeated(source, Reading(pair.start, end, Money(value, currency), pair.clashes), pair.words)


def _repeated(source: Source, reading: Reading, in_words: bool) -> Reading:  # noqa: FBT001 - private, said by name in its two calls
    repeat = repeat_at(source.folded, reading.end)
    if repeat is None or repeat.value is None or not isinstance(reading.value, Money):
        return reading
    value, currency = reading.value.amount, reading.value.currency
    scale = _SCALE.match(repeat.after)
    again = repeat.value * (_SHORT[scale["scale"]] if scale else 1)
    signed = _is_currency(repeat.before) or _is_currency(repeat.after)
    if not signed and (repeat.after.removesuffix("only").strip() or again != value):
        return reading
    clashes = differ(value, again)
    chosen = again if clashes and repeat.words and not in_words else value
    if repeat.before not in {"", "$", "dollars"}:
        currency = _currency(source, repeat.before)
    return replace(reading, end=repeat.end, value=Money(chosen, currency), clashes=reading.clashes or clashes)


def _unread(source: Source, pair: Pair, end: int) -> Reading:
    repeat = repeat_at(source.folded, end)
    if repeat is not None and (repeat.before or _is_currency(repeat.after)):
        end = repeat.end
    return Reading(pair.start, end, None, reason=pair.reason, kind=Money)


def _is_currency(text: str) -> bool:
    bare = text.strip(" -.")
    return bool(bare) and (
        bare.endswith(("$", "€", "£", "₹", "¥")) or bare in _CODES or bare == "rs" or bool(_MONEY_WORD.search(bare))
    )


_MONEY_WORD = re.compile(r"(?:dollars?|rupees?|pounds?(?: sterling)?|euros?)(?: only)?\Z")


def _currency(source: Source, sign: str) -> str:
    sign = sign.replace(" ", "").lower()
    if sign.endswith("$"):
        return _DOLLARS.get(sign[:-1], "") or source.dollar
    if sign in _SYMBOLS or sign in _CODES:
        return _SYMBOLS.get(sign) or _CODES[sign]
    named = re.search(r"dollar|rupee|pound|euro", sign)
    return {"dollar": source.dollar, "rupee": "INR", "pound": "GBP", "euro": "EUR"}[named[0]] if named else source.dollar


def _named(source: Source, unit: re.Match[str]) -> str:
    if unit["dollars"]:
        country = (
            re.sub(r" |a\.$", "", unit["country"] or "") if (unit["country"] or "").startswith("u.") else unit["country"] or ""
        )
        return _DOLLARS[country] or source.dollar
    if unit["pounds"]:
        return "GBP" if source.sterling or "sterling" in unit["pounds"] else ""
    if unit["code"]:
        return _CODES[unit["code"]] if source.plain[unit.start("code") : unit.end("code")].isupper() else ""
    if unit["symbol"]:
        return _SYMBOLS[unit["symbol"]]
    return next(code for name, code in _NAMED.items() if unit[name])
