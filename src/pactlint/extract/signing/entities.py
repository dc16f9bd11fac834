"""For whom somebody signs: the party or the company in a block."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pactlint.extract.signing.labels import ABOVE, clean

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pactlint.agreement import Party


def entity(text: str, anchor: re.Match[str], column: int, columns: int, parties: Sequence[Party]) -> str:
    """The party, or the company, that the words of a place to sign or the lines above it name; empty where none does."""
    if anchor.lastgroup in {"uk", "behalf"}:
        return clean(
            re.split(r"\n|\t|\s{3,}| by(?: |$)|,? (?:a|an) |,? acting by", text[anchor.end() : anchor.end() + 120], maxsplit=1)[0]
        )
    line_start = max(text.rfind("\n", max(0, anchor.start() - _LINE), anchor.start()) + 1, anchor.start() - _LINE, 0)
    above = [
        line
        for line in text[max(0, line_start - ABOVE) : anchor.start() if columns == 1 else line_start].split("\n")
        if line.strip()
    ]
    for line in reversed(above[-7:]):
        cells = [cell for cell in re.split(r"\t+|[^\S\n]{3,}|\|", line.strip()) if cell.strip()]
        words = clean(cells[min(column, len(cells) - 1)] if columns > 1 else line) if cells else ""
        if not words or len(words) > 160 or _LABELLED.search(words):
            continue
        named = parties_in(words, parties)
        if named:
            return named[min(column, len(named) - 1)] if len(named) > 1 or len(words) > 90 else entity_words(words)
        if is_entity(words):
            return entity_words(words)
    return ""


def nearest(text: str, anchor: re.Match[str], reach: int, parties: Sequence[Party]) -> str:
    """The party named last before the place to sign, or first in the block, where no line of its own names one."""
    before = parties_in(text[max(0, anchor.start() - ABOVE) : anchor.start()], parties)
    company = _COMPANY_BEFORE.search(text[max(0, anchor.start() - ABOVE) : anchor.start()])
    named = before[-1:] or ([company["entity"]] if company else []) or parties_in(text[anchor.end() : reach], parties)
    return next(iter(named), "")


_COMPANY_BEFORE = re.compile(
    r"(?P<entity>(?:[A-Z][\w&.'\u2019-]*,?[^\S\n]+){1,7}(?:Inc|LLC|Ltd|Limited|Corp|Corporation|Company|L\.?P|LLP|PLC|GmbH)\b\.?),?\s*\Z"
)


def entity_words(words: str) -> str:
    """A line without the words that lead up to a name: "for and on behalf of"."""
    return _FRONT.sub("", words).strip(" :,")


def parties_in(words: str, parties: Sequence[Party]) -> list[str]:
    """The parties that a line names, in its order, as it writes them."""
    folded = words.casefold()
    found = {}
    for party in parties:
        for name in (party.name, *party.aliases):
            place = folded.find(name.casefold()) if name else -1
            if place >= 0:
                found[place] = words[place : place + len(name)]
                break
    return [found[place] for place in sorted(found)]


def is_entity(words: str) -> bool:
    """Is a line the name of a company, or one in capitals?"""
    return (
        len(words) <= 90
        and not _NOISE.search(words)
        and bool(COMPANY.search(words) or (words.isupper() and len(words.split()) > 1))
    )


_LINE = 2_000
"""Code points of a line that are looked at: a file may be a single line."""
COMPANY = re.compile(
    r"\b(?:inc|incorporated|llc|l\.l\.c|ltd|limited|corp|corporation|company|co|l\.?p|llp|plc|gmbh|ag|s\.?a|b\.?v|n\.?v|pty"
    r"|bank|trust|university"
    r"|foundation|partnership|associates|group|holdings|s\.r\.l|kg|oy|ab|pvt|kk|k\.k)\b\.?,?",
    re.IGNORECASE,
)
_FRONT = re.compile(r"^\W*(?:for and on behalf of|on behalf of|for|signed by|m/s\.?|party [ab]:?|the \w+:)\s+", re.IGNORECASE)
_NOISE = re.compile(
    r"witness|hereunto|duly|executed|agreed|accepted|signature|date|attest|^\W*$|approved|acknowledged|^\W*by\W*$", re.IGNORECASE
)
_LABELLED = re.compile(r"\b(?:Name|Title|By|Date|Its|Address)\s*:")
