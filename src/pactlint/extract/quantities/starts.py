"""Where in a text a quantity may begin: a fast pass over all of it, then a look at each place by what stands there."""

from __future__ import annotations

import re
from collections.abc import Iterator

import re2

from pactlint.extract.numerals import FIGURES, OPENING_WORDS, SPELLED
from pactlint.extract.quantities import currencies, dates, durations, intervals
from pactlint.extract.quantities.reading import GAP

_FAST = re2.compile(
    rf"\b(?:{OPENING_WORDS}|{dates.MONTH_NAMES}|{durations.ARTICLE_WORDS}\b|an? +(?:half|moiety|hundred|thousand"
    rf"|million|billion|lakh|crore|third|fifth|tenth|twentieth)"
    rf"(?:-[^y]|[^-a-z]|$)"
    rf"|(?:year|month|quarter|week)[ -]+to[ -]|every|each"
    rf"|once|twice|thrice|anniversar|net[ -]+\d|(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|days?) +(?:after|following"
    rf"|from|subs|next|of)"
    r"|(?:bi|semi|half|twice|two|three|six)?-?(?:weekly|fortnightly|monthly|quarterly|yearly|annual)|(?:bi|tri)ennial"
    rf"|{currencies.NAME}\b|(?:{currencies.CODES})(?:\b|\d)|(?:usd?|sgd?|hkd?|aud?|cad?|cdn\.?|can\.|nzd?|nt|[scr]"
    rf"|u\. ?s\.) ?\$|a\$|xx|r ?\d)"
    r"|\.?\d+(?:[.'/]\d+|,\d{2,3}\b)*|[$?]|\*+|__+|\(pound|[\[{<]|\.\.\.\.+".encode()
)
_KINDS = re.compile(
    rf"(?P<numeric>{dates.NUMERIC})|(?P<name>(?<![a-z\d]){currencies.NAME}(?= [a-z\d]))|(?P<sign>{currencies.SIGN})"
    rf"|(?<![a-z\d])(?:(?P<month>{dates.MONTH})|(?P<blank>{dates.BLANK_MONTH})|(?P<every>{intervals.EVERY})|(?P<times>{intervals.TIMES})"
    rf"|(?P<adverb>{intervals.ADVERB})|(?P<to_unit>{intervals.TO_UNIT})|(?P<anniversary>{durations.ANNIVERSARY})"
    rf"|(?P<nth>{durations.DAY_AFTER})|(?P<net>{durations.NET})|(?P<article>{durations.ARTICLE})|(?P<number>{SPELLED}"
    rf"|(?<!\d[.,']){FIGURES}))|(?P<gap>{GAP})"
)
_FOLLOWED = re.compile(
    r"(?<=(?:th|rd)s)[.;)]|(?<=ty)[.;)]|[ -]*(?:\)|\([^()]{1,90}\)?)?[ -]*(?:[%\u2030$€£:/,]|(?:an? +|and +(?:no|\d\d|xx)/)?(?:"
    rf"{durations.FOLLOWERS}|{currencies.FOLLOWERS}|per[ -]?cent(?:um|s)?|per|pct|percentage|basis|bps"
    r"|p(?:ence)?|of|on|upon|the|its|their|all"
    r"|undivided"
    rf"|share|interest|part|portion|stake"
    r"|owner|ownership|is|shall|goes|falls|in|each|every|a|by|for|from|times?|occasions?|or|to|and"
    r"|(?:[a-z]+ +){1,2}(?:meetings?|reviews?|audits?"
    r"|sittings?|sessions?|visits?|reports?)|meetings?|reviews?|audits?|sittings?|sessions?|visits?|reports?|thousand|million"
    rf"|billion|trillion|lakhs?|lacs?|crores?|(?:k|mm?|mn|bn|mio|cr) ?(?:{currencies.FOLLOWERS})|\d)(?![a-z]))"
)


def starts(folded: str) -> Iterator[re.Match[str]]:
    """The places a quantity may begin at, each a match whose last group names the kind; a caller skips those it has read past."""
    same_length = folded.encode("ascii", "replace")  # a byte for a character, "?" for what is not ASCII
    past = 0
    for found in _FAST.finditer(same_length):
        match = _KINDS.match(folded, found.start()) if found.start() >= past else None
        if match is None:
            continue
        past = (
            found.start() + 1 if match[0][0] in "[{<" else match.end()
        )  # a long run is looked at once, not from each word of it
        if match.lastgroup not in {"number", "gap"} or _FOLLOWED.match(folded, match.end()):
            yield match
