"""Currencies as contracts name them, by sign ("HK$"), code ("EUR") or name ("pounds sterling"), and their ISO 4217 codes."""

from __future__ import annotations

import re
from fractions import Fraction

from pactlint.extract.numerals import SPELLED, spelled
from pactlint.extract.quantities.reading import Source

_DOLLARS = {
    "us": "USD",
    "u.s.": "USD",
    "usd": "USD",
    "united states": "USD",
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
_SIGNS = {
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
_ISO = "USD EUR GBP CHF JPY CNY INR SGD HKD AUD CAD NZD SEK NOK DKK ZAR AED MYR KRW TWD THB BRL".split()
_CODES = {code.lower(): code for code in _ISO} | {"rmb": "CNY"}
_CODE = "|".join(_CODES)
_COUNTRY = (
    r"united states(?: of america)?|u\. ?s\.(?: ?a\.)?|us|american|canadian|australian|singapore|hong kong|new zealand|taiwan"
)
_WORDS = {"euros": "EUR", "rupees": "INR", "francs": "CHF", "yen": "JPY", "yuan": "CNY"}

CONTINENTAL = {"EUR", "CHF", "SEK", "NOK", "DKK", "BRL"}
"""Where "1.250.000,00" is how an amount may be written."""
CODES = "|".join([*_CODES, "rs"])
"""Source of a pattern for a currency's code, in lower case."""
SIGN = (
    r"(?:(?<![a-z])(?:usd?|u\. ?s\.|sgd?|hkd?|aud?|cad?|cdn|nzd?|nt|s|a|c|r) ?\$|\$|[€£₤¥₹]|\(pounds?\)"
    rf"|(?<![a-z])(?:rs\.?|{_CODE}))"
    r" ?\$? ?(?=[\d.*_\[(●xa-z])"
)
"""Source of a pattern for a currency's sign or code in front of what may be an amount."""
NAME = r"(?:(?:indian|us|u\.s\.|united states|canadian) +)?(?:rupees|dollars|euros?|pounds(?: sterling)?)"
"""Source of a pattern for a currency's name, which may stand in front: "Rupees Five Lakhs only"."""
UNIT = (
    rf"(?:(?:lawful +)?(?:(?P<country>{_COUNTRY}) +)?(?P<dollars>dollars?)|(?P<pounds>pounds?(?: +sterling)?)|(?P<euros>euros?)"
    rf"|(?:indian +)?(?P<rupees>rupees?)|swiss +(?P<francs>francs?)|(?:japanese +)?(?P<yen>yen)"
    rf"|(?:chinese +)?(?P<yuan>yuan(?: +renminbi)?|renminbi(?: +yuan)?)|(?P<code>{_CODE})|(?P<symbol>[€£]))(?![a-z\d])"
)
"""Source of a pattern for the currency that follows an amount; `named` reads its groups."""
FOLLOWERS = (
    rf"(?:lawful|(?:euro[ -]?)?cents?|{_COUNTRY}|dollars?|pounds?|euros?|rupees?|indian|swiss|japanese|yen|chinese|yuan|renminbi"
    rf"|{_CODE})"
)
"""Source of a pattern for the word that follows the number of an amount of money."""

_WORD = re.compile(r"(?:dollars?|rupees?|pounds?(?: sterling)?|euros?)(?: only)?\Z")


def is_currency(text: str) -> bool:
    """Do the words beside a number in parentheses say a currency ("us$", "dollars", "euros only")?"""
    bare = text.strip(" -.")
    return bare.endswith(("$", "€", "£", "₹", "¥")) or bare in _CODES or bare == "rs" or bool(_WORD.search(bare))


def currency(source: Source, sign: str) -> str:
    """The ISO code of a sign, a code or a name; a bare dollar is the agreement's own."""
    sign = sign.replace(" ", "").lower()
    if sign.endswith("$"):
        return _DOLLARS.get(sign[:-1], source.dollar)
    if sign in _SIGNS or sign in _CODES:
        return _SIGNS.get(sign) or _CODES[sign]
    named_in = re.search(r"rupee|pound|euro", sign)
    return {"rupee": "INR", "pound": "GBP", "euro": "EUR"}[named_in[0]] if named_in else source.dollar


def named(source: Source, unit: re.Match[str]) -> str:
    """The ISO code of a match of `UNIT`; empty where it is no currency after all ("500 pounds" of weight, "Cad" of a drawing)."""
    if unit["dollars"]:
        country = (unit["country"] or "").removesuffix(" of america")
        return _DOLLARS.get("us" if country.startswith("u.") else country, source.dollar)
    if unit["pounds"]:
        return "GBP" if source.sterling or "sterling" in unit["pounds"] else ""
    if unit["code"]:
        return _CODES[unit["code"]] if source.plain[unit.start("code") : unit.end("code")].isupper() else ""
    if unit["symbol"]:
        return _SIGNS[unit["symbol"]]
    return next(code for word, code in _WORDS.items() if unit[word])


def number_beside(words: str) -> Fraction | None:
    """The number in words that stand beside nothing but the name of a currency: "ringgit malaysia ten thousand only"."""
    run = _SPELLED.search(words)
    rest = (words[: run.start()] + " " + words[run.end() :]).strip() if run else ""
    return spelled(run[0].strip()) if run and rest and _CURRENCY_ONLY.fullmatch(rest) else None


_SPELLED = re.compile(rf"(?<![a-z]){SPELLED}")
_CURRENCY_ONLY = re.compile(
    r"(?:\b(?:ringgits?|dirhams?|naira|pesos?|shillings?|rands?|bahts?|rupiahs?|won|riyals?|rials?|dinars?|takas?|rupees?|krona|kronor"
    r"|kroner?|zlotys?|forints?|korunas?|liras?|shekels?|reals?|reais|cedis?|kwacha|francs?|dollars?|pounds?|euros?|yen|yuan|renminbi"
    r"|dong|kyat|tenge|leu|lei|lev|sterling|[a-z]{2,14}(?:an|ese|ish|ine|i)|malaysia|united|arab|emirates|kenya|south|sri|hong|kong|new"
    r"|zealand|singapore|states|us|only|of|the|and|lawful|money)\b[ -]*)+"
)
