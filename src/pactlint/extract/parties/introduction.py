"""Reads the sentence or the list that introduces the parties ("between A, a Delaware corporation ("X"), and B …")."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from pactlint.extract.parties.aliases import Alias, alias_follows, aliases, kind_after
from pactlint.extract.parties.names import Name, name_at


@dataclass(frozen=True, slots=True)
class Naming:
    """A party as one place of the agreement names it."""

    name: Name
    aliases: tuple[Alias, ...] = ()
    kind: str = ""

    @property
    def is_told(self) -> bool:
        """Is it sure to be a party: does the place give it a short name of its own?"""
        return any(not alias.shared for alias in self.aliases)


def introduced(flow: str) -> tuple[Naming, ...]:
    """The parties of the first introduction that names at least two with their short names, else of the best there is."""
    best: tuple[Naming, ...] = ()
    for start in _cues(flow):
        found = tuple(party_list(flow, start))
        if _worth(found) > _worth(best):
            best = found
        if sum(naming.is_told for naming in best) > 1 and all(naming.is_told for naming in best):
            break
    return best


def party_list(flow: str, start: int) -> Iterator[Naming]:
    """The parties listed from `start` on, with their short names; none where no name stands there."""
    name = name_at(flow, start)
    if name is None or not _is_close(flow, start, name):
        return
    stop = _stop(flow, name.end)
    seen: set[str] = set()
    while name and name.text.lower() not in seen:
        seen.add(name.text.lower())
        end, following = _next_party(flow, name, stop)
        yield Naming(name, tuple(aliases(flow, name, end)), kind_after(flow, name, end))
        name = following


_REACH = 5000
"""Code points that an introduction may be long: ten parties with their addresses."""
_MOST_CUES = 80
_CUE = re.compile(
    r"\b(?:by\s+and\s+(?:between|among(?:st)?)|between\s+and\s+among|(?<!difference )(?:between|among(?:st)?)(?:\s+and\s+among)?|(?:made|entered(?:\s+into)?|executed|concluded|signed)\s+(?:and\s+entered\s+(?:into\s+)?)?by(?:\s+and\s+(?:between|among))?"
    r"|(?:the\s+)?parties(?:\s+(?:to\s+this\s+(?:agreement|contract)|are|hereto))*\s*(?=[:\n])|agreement\s+is\s+with)\b",
    re.IGNORECASE,
)
_STOP = re.compile(
    r"\b(?:whereas|witnesseth|w i t n e s s e t h|recitals?|now,?\s+therefore|in\s+consideration\s+of|agrees?\s+as\s+follows|(?:do\s+)?hereby\s+agrees?|hereby\s+enter|have\s+(?:today\s+)?(?:agreed|entered)|preamble|table\s+of\s+contents|in\s+witness"
    r"|desires?\s+to|wish(?:es)?\s+to)\b|\n\s*(?:background|introduction|definitions|preliminary)\b|\n\s*(?:article|section|1\.)\s+\S",
    re.IGNORECASE,
)
_BOUND = re.compile(r"[()]|\n|;|,|\b(?:and|AND|And)\b|&|\.(?=\s|$)|\bParty\s[A-D1-4]\s*:")
_CONNECTED = re.compile(r"[\s,.;:-]*(?:and|AND|And|&)\b[\s,:-]*")
_NUMBERED = re.compile(r"[\s,.;:-]*(?:(?:and|AND|And)\b[\s,:-]*)?(?:\((?:\d{1,2}|[ivx]{1,4}|[a-hA-H])\)|(?:\d{1,2}|[A-H])\.)\s*(?=[\w\"'_\[{])")
_CLOSED = re.compile(r"(?:\)|\"|'|\bparts?|\bhand|\bside)[\s,;.]*$", re.IGNORECASE)
_WITHIN = re.compile(
    r"\b(?:subsidiar(?:y|ies)|affiliates?|division|branch|successor|assignee|laws?|member|owned\s+by|controlled\s+by|behalf|benefit|services|unit|department|office)\s+(?:(?:of|to|in)\s+)?(?:[\w.,&'-]+\s+){0,8}$"
    r"|\b(?:offices?|business|address|located|residing|resident|situated?|laws|state|states|commonwealth)\s+(?:(?:of|to|at|in|is)\s+)?(?:[\w.,&'#-]+\s+){0,12}$",
    re.IGNORECASE,
)
_DESCRIBES = re.compile(
    r"[\s,.]*(?:\(?an?\s+\w|the\s+\w+\s+(?:company|corporation)|having\b|with\s+(?:its|an?|the|offices?|registered|principal|place|head|address)|whose\b|located\b|of\s+(?:\d|[A-Z])|at\s+\d|incorporated\b|organi[sz]ed\b|registered\b|established\b"
    r"|existing\b|duly\b|through\s+its|acting\b|represented\b|residing\b|doing\s+business|d/b/a|on\s+(?:its|his|her)\s+(?:own\s+)?behalf|and\s+its\b|\((?:company|registration|registered|corporate|CIN|No)\b|domiciled|address\b|\d)",
    re.IGNORECASE,
)
_OVER = re.compile(r"\s*(?:[.;\n]|$|\((?:each|collectively|together|jointly|the)\b|,?\s*(?:dated|effective|as\s+of|who|which|shall|for\s+the|regarding|concerning|relating|collectively|each|hereby|agree|on\b|\d{1,2}\b))", re.IGNORECASE)
_OPENS_SENTENCE = re.compile(r"\s+(?:The|This|These|Each|Both|It|In|For|Now|All|Collectively|As|If|[A-Z]\w*\s+and\s+[A-Z]\w*\s+(?:are|shall|may|will|agree|have|desire|wish|each))\b")


def _cues(flow: str) -> Iterator[int]:
    for count, found in enumerate(_CUE.finditer(flow)):
        if count == _MOST_CUES:
            return
        yield found.end()


def _worth(found: tuple[Naming, ...]) -> int:
    """How sure an introduction is one: names alone may be of some other agreement, short names are given to parties."""
    if len(found) < 2:
        return 0
    return sum(4 * naming.is_told + 2 * bool(naming.name.form) + naming.name.is_entity for naming in found)


def _is_close(flow: str, start: int, name: Name) -> bool:
    return name.start - start < 120


def _stop(flow: str, start: int) -> int:
    found = _STOP.search(flow, start, start + _REACH)
    return found.start() if found else min(len(flow), start + _REACH)


def _next_party(flow: str, name: Name, stop: int) -> tuple[int, Name | None]:
    """Where the description of a party ends, and the party after it; None where it was the last."""
    depth, opened = 0, name.end
    for bound in _BOUND.finditer(flow, name.end, stop):
        mark = bound[0]
        if mark == "(":
            depth, opened = depth + 1, bound.start()
        elif mark == ")":
            depth = max(0, depth - 1)
        if depth and bound.start() - opened < 600 and not _NUMBERED.match(flow, bound.start()):
            continue
        if mark == ".":
            if _ends_sentence(flow, name, bound.end()):
                return bound.start(), None
        elif following := _party_at(flow, name, bound):
            return bound.start() + (mark == ")"), following
    return stop, None


def _ends_sentence(flow: str, name: Name, at: int) -> bool:
    if _CONNECTED.match(flow, at) or _NUMBERED.match(flow, at):
        return False
    word = flow[name.end : at - 1].rsplit(maxsplit=1)[-1:]
    closed = bool(_CLOSED.search(flow[max(name.end, at - 20) : at]))
    return bool(_OPENS_SENTENCE.match(flow, at)) or closed or (bool(word) and len(word[0]) > 5 and flow[at : at + 1] == "\n")


def _party_at(flow: str, name: Name, bound: re.Match[str]) -> Name | None:
    """The party that begins after a connecting word, a mark or a line end; None where these belong to the description."""
    before = flow[name.end : bound.start() + (bound[0] == ")")]
    connected = _CONNECTED.match(flow, bound.start()) or (_CONNECTED.match(flow, bound.end()) if bound[0] in ");\n," else None)
    numbered = _NUMBERED.match(flow, bound.start() + (bound[0] == ")")) or bound[0].startswith("Party")
    at = connected.end() if connected else bound.start() if bound[0].startswith("Party") else bound.end()
    if not (connected or numbered) and bound[0] == ")":
        return None
    following = name_at(flow, at)
    if following is None or following.start - at > 60 or following.text.lower() == name.text.lower():
        return None
    return following if _begins(flow, before, following, mark=bound[0], connected=bool(connected), numbered=bool(numbered)) else None


def _begins(flow: str, before: str, following: Name, *, mark: str, connected: bool, numbered: bool) -> bool:
    closed = bool(_CLOSED.search(before[-40:])) or mark == ";"
    told = alias_follows(flow, following.end)
    described = bool(_DESCRIBES.match(flow, following.end))
    sure = told or bool(following.form)
    if numbered:
        return sure or described or following.is_entity or following.is_blank or (mark in "\n;" and bool(_OVER.match(flow, following.end)))
    if mark == "\n" and not connected:
        return (closed or not before.strip(" ,.")) and sure
    if mark == "," and not connected:
        return (closed and (sure or described)) or (not before.strip(" ,.") and bool(following.form))
    if closed or mark == "\n":
        return sure or described or following.is_entity or following.is_blank or bool(_OVER.match(flow, following.end))
    if not before.strip(" ,."):
        return sure or described or bool(_OVER.match(flow, following.end))
    if _WITHIN.search(before[-160:]):
        return bool(following.form) and told or bool(following.form) and described
    return sure
