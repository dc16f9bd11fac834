"""Reads for whom an agreement is signed: the names above "By:", after "/s/", and after "for and on behalf of"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from pactlint.extract.parties.capacities import OFFICE, is_role
from pactlint.extract.parties.entities import INSTITUTION, NO_NAME
from pactlint.extract.parties.name_pieces import UPPER
from pactlint.extract.parties.names import Name, folded, name_at


def signers(flow: str) -> Iterator[Name]:
    """The entities and persons for whom signature blocks stand in a stretch of text, each once, in order."""
    seen: set[str] = set()
    found = sorted((*_on_behalf(flow), *_above(flow)), key=lambda name: name.start)
    for name in found:
        if folded(name.text) not in seen:
            seen.add(folded(name.text))
            yield name


_WINDOW = 260
"""Code points above a signature in which the name it is for stands."""
_MARK = re.compile(r"\b(?:By|BY|Per|Signed|SIGNED|Signature|SIGNATURE)\s{0,3}:|\b[Bb][Yy]\s*_{4,}|/s/|/S/|_{6,}")
_BEHALF = re.compile(
    r"\b(?:for\s+and\s+)?on\s+behalf\s+of\s*:?\s+|\b(?:executed|signed)\s+(?:as\s+a\s+deed\s+)?(?:for|by)\s*:?\s+(?=(?-i:[A-Z]))",
    re.IGNORECASE,
)
_SIGNS = re.compile(r"[\s,.]*(?:\n|$|by\b|per\b|name\b|signature\b|sign\b|_|:)", re.IGNORECASE)
_LEADS = frozenset({"For", "FOR", "Signed", "SIGNED", "Executed", "EXECUTED", "Accepted", "ACCEPTED"})
_DEPUTY = re.compile(
    r"[\s,]*(?:its|as\s+(?:its|the|general|sole|managing)|General\s+Partner|in\s+its\s+capacity)\b", re.IGNORECASE
)
_CAPITAL = re.compile(rf"(?<![\w.'&/-])[{UPPER}0-9][\w.'&/-]*|(?<=\s)[a-z]{{1,3}}[A-Z][\w.]*")
_WORD = rf"(?:[{UPPER}][\w'-]+|[{UPPER}]\.?)"
_SHOUT = rf"(?:[{UPPER}][{UPPER}'-]+|[{UPPER}]\.)"
_PERSON = re.compile(rf"{_WORD}(?:\s+(?:{_WORD}|de|van|von)){{1,4}}(?:,?\s+(?:Jr|Sr|III|II|Esq)\.?)?")
_SHOUTED = re.compile(rf"{_SHOUT}(?:\s+{_SHOUT}){{1,3}}$")
_AFTER_SLASH = re.compile(r"\s*([A-Z][\w.'-]*(?:\s+[A-Z][\w.'-]*){1,3})")
_NOTHING = re.compile(r"(?:[a-z\d]\.|\d)$")
_HALF = re.compile(r"(?:[A-Z][\w&'-]*[^\S\n]+){1,6}(?:and|AND)[^\S\n]+$")
_ALL_CAPITALS = re.compile(r"[A-Z][A-Z&.'-]+\s+(?=[A-Z&]{2})[^a-z]*$")
_IN_SENTENCE = re.compile(r"\b(?!and\b|as\b|fact\b)[a-z]{2,}[^\S\n]+(?:the[^\S\n]+)?$|\bSource:\s*$")
_HOUSE = re.compile(
    r"\b(?:TRUST|BANK|UNIVERSITY|FUND|PARTNERSHIP|FOUNDATION|AUTHORITY|INSTITUTE|ASSOCIATION|SOCIETY|PARTNERS|HOLDINGS|GROUP)\b"
)


def _on_behalf(flow: str) -> Iterator[Name]:
    for found in _BEHALF.finditer(flow):
        name = name_at(flow, found.end())
        if name is None or name.is_blank or name.start - found.end() > 7:
            continue
        if name.is_entity or (found[0].lower().startswith("for") and _SIGNS.match(flow, name.end)):
            yield name


def _above(flow: str) -> Iterator[Name]:
    before, deputy = 0, False
    for mark in _MARK.finditer(flow):
        start = max(before, mark.start() - _WINDOW)
        yield from list(_entities(flow, start, mark.start(), deputy=deputy)) or _person(flow, start, mark, deputy=deputy)
        before, deputy = mark.end(), mark[0][0] in "Bb"


def _entities(flow: str, start: int, end: int, *, deputy: bool) -> Iterator[Name]:
    """The entities named between two marks; not those that sign for another one, nor those that a sentence speaks of."""
    at = start
    while found := _CAPITAL.search(flow, at, end):
        at = found.end()
        if found[0] in _LEADS:  # "For Alder Works Inc."
            continue
        name = name_at(flow, found.start())
        if name is None or name.start != found.start() or not (name.form or _is_house(name)):
            continue
        name = _whole(flow, start, _without_office(flow, name))
        if name.end > end:
            continue
        at = name.end
        acts_for = deputy and not flow[start : name.start].strip(" :_")
        spoken_of = _IN_SENTENCE.search(flow, max(0, name.start - 20), name.start)
        if not acts_for and not spoken_of and not _DEPUTY.match(flow, name.end):
            yield name


def _is_house(name: Name) -> bool:
    return name.text.isupper() and bool(_HOUSE.search(name.text))


def _without_office(flow: str, name: Name) -> Name:
    """The entity alone, where the person who signed above it runs into its name ("Jane Roe President ACME LLC")."""
    start = name.start
    for found in OFFICE.finditer(name.text):
        if not found[0].strip().isupper():
            start = name.start + found.end()
    capitals = _ALL_CAPITALS.search(flow, start, name.end)
    if capitals and not flow[start : capitals.start()].isupper():
        start = capitals.start()
    rest = name_at(flow, start) if name.start < start < name.end else None
    return rest if rest and rest.form else name


def _whole(flow: str, start: int, name: Name) -> Name:
    """The name with its first half ("Growth and Opportunity Fund, LP")."""
    half = _HALF.search(flow, start, name.start)
    if not half or OFFICE.search(half[0]):
        return name
    return Name(half.start(), name.end, flow[half.start() : name.end], name.form)


def _person(flow: str, start: int, mark: re.Match[str], *, deputy: bool) -> list[Name]:
    """A person who signs for herself: in capitals or alone on the line above the mark, else after it where nothing is above."""
    above = flow[start : mark.start()].rstrip(" \n:,_-")
    line = above[above.rfind("\n") + 1 :].strip() if "\n" in above else ""
    shouted = _SHOUTED.search(above)
    for text in (line, shouted[0] if shouted else ""):
        if _is_person(text):
            at = start + above.rindex(text)
            return [Name(at, at + len(text), text)]
    after = _AFTER_SLASH.match(flow, mark.end())
    if after and mark[0].lower() == "/s/" and not deputy and _NOTHING.search(above) and _is_person(after[1]):
        end = after.start(1) + len(_once(after[1]))
        return [Name(after.start(1), end, flow[after.start(1) : end])]
    return []


def _once(text: str) -> str:
    """The name without its repetition in print below the signature."""
    words = text.split()
    again = next((at for at in range(1, len(words)) if words[at] == words[0]), len(words))
    return " ".join(words[:again])


def _is_person(text: str) -> bool:
    if not _PERSON.fullmatch(text) or OFFICE.search(text) or NO_NAME.fullmatch(text):
        return False
    return not any(INSTITUTION.fullmatch(word) or is_role(word) or word in {"LLC", "INC", "LP"} for word in text.split())
