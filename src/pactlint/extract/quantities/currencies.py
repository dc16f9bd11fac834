"""Currencies as contracts name them, by sign ("HK$"), code ("EUR") or name ("pounds sterling"), and their ISO 4217 codes."""

from __future__ import annotations

import re
from fractions import Fraction

from pactlint.extract.numerals import SPELLED, spelled
from pactlint.extract.quantities import codes
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
    "cdn.": "CAD",
    "can.": "CAD",
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
    "r": "ZAR",
    "rs": "INR",
    "rs.": "INR",
    "tk": "BDT",
    "tk.": "BDT",
    "₦": "NGN",
    "₱": "PHP",
    "₩": "KRW",
    "₪": "ILS",
    "฿": "THB",
    "₫": "VND",
    "rp": "IDR",
    "rp.": "IDR",
    "fr.": "CHF",
    "sfr": "CHF",
    "sfr.": "CHF",
    "ksh": "KES",
    "ksh.": "KES",
    "kshs": "KES",
    "kshs.": "KES",
    "tsh": "TZS",
    "tshs": "TZS",
    "ush": "UGX",
    "ushs": "UGX",
}
_CODES = {code.lower(): code for code in codes.CODES} | {"rmb": "CNY", "rm": "MYR"}
_CODE = "|".join(_CODES)
_SHORT = r"rs|rp|tk|sfr|[ktu]shs?"
_COUNTRY = (
    r"united states(?: of america)?|u\. ?s\.(?: ?a\.)?|us|american|canadian|australian|singapore|hong kong|hk|new zealand|taiwan"
)
_NAMED = {
    "dollar": {"": ""} | {country: code for country, code in _DOLLARS.items() if len(country) > 3 or country in {"us", "hk"}},
    "rupee": {"": "INR", "pakistan": "PKR", "sri lanka": "LKR"},
    "pound": {"": "GBP", "egyptian": "EGP"},
    "euro": {"": "EUR"},
    "franc": {"": "CHF"},
    "yen": {"": "JPY"},
    "yuan": {"": "CNY"},
    "renminbi": {"": "CNY"},
    "ringgit": {"": "MYR"},
    "dirham": {"": "AED"},
    "naira": {"": "NGN"},
    "shilling": {"": "KES", "uganda": "UGX", "tanzania": "TZS"},
    "rand": {"": "ZAR"},
    "baht": {"": "THB"},
    "rupiah": {"": "IDR"},
    "peso": {"": "PHP", "mexican": "MXN"},
    "riyal": {"": "SAR", "qatar": "QAR"},
    "dinar": {"": "KWD"},
    "taka": {"": "BDT"},
    "krona": {"": "SEK"},
    "kronor": {"": "SEK"},
    "krone": {"": "NOK", "danish": "DKK"},
    "zloty": {"": "PLN"},
    "forint": {"": "HUF"},
    "shekel": {"": "ILS"},
    "cedi": {"": "GHS"},
    "won": {"": "KRW"},
    "ruble": {"": "RUB"},
    "rouble": {"": "RUB"},
}
"""What a currency's name stands for, by the country before it; the first is the one meant where no country is named."""
_OTHERS = (
    r"ringgits?|dirhams?|naira|shillings?|rand|baht|rupiahs?|pesos?|riyals?|dinars?|takas?|krona|kronor|kroner?|zlotys?|forints?"
    r"|shekels?|cedis?"
)
_NATION = (
    r"kenyan?|ugandan?|tanzanian?|nigerian|south african|thai|indonesian|philippine|mexican|saudi|qatari?|kuwaiti?|malaysian?|uae"
    r"|united arab emirates|emirati|pakistani?|sri lankan?|bangladeshi?|swedish|norwegian|danish|polish|hungarian|israeli"
    r"|ghanaian?|egyptian|(?:south +)?korean|russian"
)

CONTINENTAL = {"EUR", "CHF", "SEK", "NOK", "DKK", "BRL", "ZAR", "PLN", "CZK", "HUF", "IDR", "VND"}
"""Where "1.250.000,00" is how an amount may be written."""
CODES = "|".join([*_CODES, "rs", "rp", "tk", "s?fr", "[ktu]shs?"])
"""Source of a pattern for a currency's code, in lower case."""
SIGN = (
    r"(?:(?<![a-z])(?:usd?|u\. ?s\.|sgd?|hkd?|aud?|cad?|cdn\.?|can\.|nzd?|nt|s|c|r) ?\$|(?<![a-z])a\$|\$"
    r"|[€£₤¥₹₦₱₩₪฿₫]|\(pounds?\)"
    rf"|(?<![a-z])(?:(?:{_SHORT})\.?|fr\.(?= ?\d+')|{_CODE})|(?<![a-z\d&/.-])r(?= ?\d))"
    r" ?\$? ?(?=[\d.*_\[(●xa-z])"
)
"""Source of a pattern for a currency's sign or code in front of what may be an amount."""
NAME = (
    rf"(?:(?:indian|swiss|japanese|chinese|{_COUNTRY}|{_NATION}) +)?(?:rupees|dollars|euros?|pounds(?: sterling)?|francs|yen|yuan"
    rf"|renminbi|(?:{_OTHERS})(?: malaysia)?)"
)
"""Source of a pattern for a currency's name, which may stand in front: "Rupees Five Lakhs only"."""
UNIT = (
    rf"(?:(?:lawful +)?(?:(?P<country>{_COUNTRY}) +)?(?P<dollars>dollars?)|(?P<pounds>pounds?(?: +sterling)?)|(?P<euros>euros?)"
    rf"|(?:indian +)?(?P<rupees>rupees?)|swiss +(?P<francs>francs?)|(?:japanese +)?(?P<yen>yen)"
    rf"|(?:chinese +)?(?P<yuan>yuan(?: +renminbi)?|renminbi(?: +yuan)?)"
    rf"|(?:(?P<nation>{_NATION}) +)?(?P<other>{_OTHERS}|(?<=lion )won|(?<=korean )won|ro?ubles?)"
    rf"|(?P<code>{_CODE})|(?P<symbol>[€£]))(?![a-z\d])"
)
"""Source of a pattern for the currency that follows an amount; `named` reads its groups."""
FOLLOWERS = (
    rf"(?:lawful|(?:euro[ -]?)?cents?|{_COUNTRY}|dollars?|pounds?|euros?|rupees?|indian|swiss|japanese|yen|chinese|yuan|renminbi"
    rf"|{_NATION}|{_OTHERS}|{_CODE}|won|ro?ubles?)"
)
"""Source of a pattern for the word that follows the number of an amount of money."""

_WORD = re.compile(
    rf"(?:dollars?|rupees?|pounds?(?: sterling)?|euros?|yen|yuan|renminbi|francs?|won|ro?ubles?"
    rf"|{_OTHERS})(?: only)?\Z"
)


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
    return by_name(sign) or source.dollar


def by_name(words: str) -> str:
    """The ISO code of a currency's name in small letters ("kenya shillings"), empty for a bare dollar."""
    currency_ = _STEM.search(words)
    if currency_ is None:
        return ""
    bare = words.replace(" ", "")
    countries = _NAMED[currency_[0]]
    return next(
        (code for country, code in countries.items() if country and bare.startswith(country.replace(" ", ""))), countries[""]
    )


def named(source: Source, unit: re.Match[str]) -> str:
    """The ISO code of a match of `UNIT`; empty where it is no currency after all ("500 pounds" of weight, "Cad" of a drawing)."""
    if unit["other"]:
        return by_name(f"{unit['nation'] or ''}{unit['other']}")
    if unit["dollars"]:
        country = (unit["country"] or "").removesuffix(" of america")
        return _DOLLARS.get("us" if country.startswith("u.") else country, source.dollar)
    if unit["pounds"]:
        return "GBP" if source.sterling or "sterling" in unit["pounds"] or _are_paid(source, unit) else ""
    if unit["code"]:
        return _CODES[unit["code"]] if source.plain[unit.start("code") : unit.end("code")].isupper() else ""
    if unit["symbol"]:
        return _SIGNS[unit["symbol"]]
    return next(code for word, code in _SPOKEN.items() if unit[word])


def _are_paid(source: Source, unit: re.Match[str]) -> bool:
    """Are pounds money by the words around them: "a fee of fifty pounds", not "an amount of fifty pounds of flour"?"""
    before = source.folded[max(0, unit.start() - 110) : unit.start()]
    return _PAID.search(before) is not None and not _OF_GOODS.match(source.folded, unit.end())


_PAID = re.compile(
    r"\b(?:pay\w*|fees?|price\w*|costs?|rent\w*|deposit|salary|fined?|charge[ds]?|royalt\w+|premium|loan|debt|owe[ds]?"
    r"|invoice[ds]?|damages|capital|compensat\w+|remunerat\w+)\b[^.;]{0,60}\Z"
)
_OF_GOODS = re.compile(
    r" +(?:(?:in )?weight|of(?! (?:account|money))|per (?:square|cubic)|gross|net|avoirdupois|or more of)(?![a-z])"
)
_STEM = re.compile("|".join(sorted(_NAMED, key=len, reverse=True)))
_SPOKEN = {"euros": "EUR", "rupees": "INR", "francs": "CHF", "yen": "JPY", "yuan": "CNY"}


def number_beside(words: str) -> Fraction | None:
    """The number in words that stand beside nothing but the name of a currency: "ringgit malaysia ten thousand only"."""
    run = _SPELLED.search(words)
    rest = (words[: run.start()] + " " + words[run.end() :]).strip() if run else ""
    return spelled(run[0].strip()) if run and rest and _CURRENCY_ONLY.fullmatch(rest) else None


_SPELLED = re.compile(rf"(?<![a-z]){SPELLED}")
_CURRENCY_ONLY = re.compile(
    r"(?:\b(?:ringgits?|dirhams?|naira|pesos?|shillings?|rands?|bahts?|rupiahs?|won|riyals?|rials?|dinars?|takas?|rupees?"
    r"|krona|kronor"
    r"|kroner?|zlotys?|forints?|korunas?|liras?|shekels?|reals?|reais|cedis?|kwacha|francs?|dollars?|pounds?|euros?|yen|yuan"
    r"|renminbi"
    r"|dong|kyat|tenge|leu|lei|lev|sterling|[a-z]{2,14}(?:an|ese|ish|ine|i)|malaysia|united|arab|emirates|kenya|south|sri"
    r"|hong|kong|new"
    r"|zealand|singapore|states|us|only|of|the|and|lawful|money)\b[ -]*)+"
)
