"""Reads the short names that an agreement gives a party beside its full name, and the phrase that says what it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pactlint.extract.parties.entities import is_role
from pactlint.extract.parties.names import Name


@dataclass(frozen=True, slots=True)
class Alias:
    """A short name and where it stands; `shared` where the words give it to several parties together ("the Sellers")."""

    text: str
    start: int
    end: int
    shared: bool = False


def aliases(flow: str, name: Name, end: int) -> list[Alias]:
    """The short names given between a party's full name and the end of what is said of it, in order, each once."""
    found: dict[str, Alias] = {}
    for alias in _all(flow, name, end):
        if alias.text.lower() != name.text.lower():
            found.setdefault(alias.text, alias)
    return list(found.values())


def alias_follows(flow: str, at: int) -> bool:
    """Is what stands here a short name being given to the name just before it ("(the "Company")")?"""
    found = _FOLLOWS.match(flow, at)
    return bool(found) and not _GROUP.match(flow, found.start(1))


def kind_after(flow: str, name: Name, end: int) -> str:
    """What the agreement says a party is ("a Delaware corporation"): the phrase after its name, else the form it ends with."""
    found = _KIND.search(flow, name.end, min(end, name.end + _KIND_REACH))
    return " ".join(found["kind"].split()).rstrip(" ,") if found else name.form


_KIND_REACH = 260
_GROUP = re.compile(r"[\s(]*(?:each|individually|collectively|together|jointly|both|sometimes|hereinafter\s+(?:collectively|jointly))\b", re.IGNORECASE)
_FOLLOWS = re.compile(r"[\s,.;]{0,4}(\((?=[^()]{0,120}[\"'])|\(\s*herein|\(the\s[A-Z]|-?\s?\"(?=[A-Z])|herein(?:after|before)?\b|hereafter\b|referred\s+to\s+as)", re.IGNORECASE)
_QUOTED = re.compile(r"\"\s*(?P<double>[^\"\n]{1,70}?)[\s,.;:]*\"|(?<![\w'])'(?P<single>[A-Z][^'\"\n(),;]{1,40})'(?!\w)")
_BARE = re.compile(
    r"\(\s*(?P<lead>(?:(?:each|collectively|together|jointly)\b[^()\"]{0,30})?(?:(?:herein(?:after)?|hereafter)(?:\s+(?:referred\s+to|called|known|designated))?(?:\s+as)?|referred\s+to\s+as|called|the)[\s,]+(?:the\s+)?)?"
    r"(?P<bare>[A-Z][\w.&'-]*(?:\s[A-Z][\w.&'-]*){0,3})\s*\)"
    r"|(?:herein(?:after)?|hereafter)\s+(?:(?:jointly|collectively|shall\s+be|will\s+be|is|also)\s+)*(?:referred\s+to(?:\s+as)?|called|known\s+as|designated(?:\s+as)?|as)\s*:?\s*(?:the\s+)?(?P<phrase>[A-Z][\w.&'-]*(?:\s[A-Z][\w&'-]*){0,3})"
    r"|\b(?:d/b/a|doing\s+business\s+as|trading\s+as|t/a)\s+(?P<trading>[A-Z][\w.&'-]*(?:\s[A-Z&][\w&'-]*){0,4})"
    r"|,?\s+as\s+(?:the\s+)?(?P<capacity>[A-Z][a-z]+(?:\s[A-Z][a-z]+)?)(?=\s*(?:[,;.)\n]|and\b|$))"
)
_NO_ALIAS = re.compile(
    r"(?:the\s)?(?:part(?:y|ies)|(?:[\w' -]*\s)?(?:agreement|contract|amendment|date|act|code|law|laws|ordinance|addendum|affiliates?|memorandum|mou|moa|deed|license|lease|letter)|products?|services?|territory|term|closing|commission|sec|exchange"
    r"|premises|property|software|technology|system|project|program|website|site|field|business|transaction|execution|transaction documents?|and|or|as|herein\w*|subsidiar(?:y|ies)|day|effective|inc|ltd|llc|corp|seal|logo|ein|cin|pan)",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"the\s+", re.IGNORECASE)
_PRONOUNS = frozenset({"we", "us", "our", "you", "your", "ours", "yours"})
_NOT_A_NAME = re.compile(r"(?:symbol|ticker|exhibit|schedule|annex\w*|appendix|attached|marked|entitled|titled|logo|trademark|brand|mark)\s*:?\s*$", re.IGNORECASE)
_KIND = re.compile(
    r"""(?:^|[,;(]|\b(?=an?\s)|(?<=\s))\s*
    (?P<kind>(?:(?:both\s+|each\s+)?(?:an?|the)\s+)?(?:[\w.'-]+,?\s+){0,7}?
      (?:corporation|corp\.|company|compan(?:y|ies)|partnership|trust|association|institution|university|organi[sz]ation|foundation|proprietorship|individual|resident|citizen|bank|cooperative|entity|authority|agency|instrumentality|firm
        |society|joint\s+venture|body\s+corporate|aktiengesellschaft|l\.?l\.?c\.?|gmbh|limited)\b(?![\w'])
      (?:[\s,]+(?:duly\s+|validly\s+|and\s+)*(?:incorporated|organi[sz]ed|registered|existing|formed|established|constituted|created|chartered)\b(?:\s+(?:and|or|,)?\s*(?:duly\s+|validly\s+)?(?:incorporated|organi[sz]ed|registered|existing|formed|established))*
        \s+(?:under|in|by|pursuant|within)\b[^,;("]{0,90}(?:,\s\d{4})?)?)""",
    re.VERBOSE | re.IGNORECASE,
)


def _all(flow: str, name: Name, end: int) -> Iterator[Alias]:
    for found in _QUOTED.finditer(flow, name.end, end):
        group = "double" if found["double"] else "single"
        text = _ARTICLE.sub("", found[group].strip(), count=1) if found[group].lower().startswith("the ") else found[group].strip()
        if _is_alias(text, name) and not _NOT_A_NAME.search(flow, max(name.end, found.start() - 24), found.start()):
            yield Alias(text, found.end(group) - len(text), found.end(group), _is_shared(flow, name.end, found.start(), text))
    for found in _BARE.finditer(flow, name.end, end):
        group = found.lastgroup if found.lastgroup != "lead" else "bare"
        text = found[group or 0].strip()
        if _is_alias(text, name) and (group in {"phrase", "trading"} or _is_fit(text, name, led=group == "bare" and bool(found["lead"]))):
            yield Alias(text, found.start(group or 0), found.start(group or 0) + len(text), _is_shared(flow, name.end, found.start(), text))


def _is_alias(text: str, name: Name) -> bool:
    if text.lower() in _PRONOUNS:
        return True
    if not any(map(str.isalpha, text)) or _NO_ALIAS.fullmatch(text) or len(text.split()) > 7:
        return False
    return text[0].isupper() or text[0].isdigit() or is_role(text) or text.lower() in name.text.lower() or any(map(str.isupper, text))


def _is_fit(text: str, name: Name, *, led: bool) -> bool:
    """Can words without quotes be a party's short name: a role, a word of the name, or its initials?"""
    if led or is_role(text):
        return len(text) > 1
    letters = "".join(word[0] for word in name.text.split() if word[0].isupper())
    return text.isupper() and len(text) > 1 and (letters.startswith(text[0]) and set(text) <= set(name.text.upper()) or text.lower() in name.text.lower())


def _is_shared(flow: str, start: int, at: int, text: str) -> bool:
    """Is it given to several parties at once ("collectively, the "Sellers"")?"""
    opening = flow.rfind("(", start, at)
    words = flow[max(start, opening, at - 120) : at]
    return bool(re.search(r"\b(?:collectively|together|jointly|each)\b", words, re.IGNORECASE)) and text.lower().endswith(("s", "parties"))
