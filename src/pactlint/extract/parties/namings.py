"""A party as one place of the agreement names it, and the short names that several of them share."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from pactlint.extract.parties.aliases import Alias
from pactlint.extract.parties.capacities import is_role
from pactlint.extract.parties.names import Name, folded


@dataclass(frozen=True, slots=True)
class Naming:
    """A party as one place of the agreement names it."""

    name: Name
    aliases: tuple[Alias, ...] = ()
    kind: str = ""

    @property
    def key(self) -> str:
        """What tells it from the others: its name whatever the case, for a blank its short name too."""
        if self.name.is_blank:
            return " ".join((self.name.text, *(alias.text for alias in self.aliases))).lower()
        return folded(self.name.text)

    @property
    def known(self) -> tuple[str, ...]:
        """The name and the short names that are its own."""
        return (self.name.text, *(alias.text for alias in self.aliases if not alias.shared))

    @property
    def is_told(self) -> bool:
        """Does the place give it a short name of its own, as it gives parties?"""
        return is_role(self.name.text) or any(alias.likely and not alias.shared for alias in self.aliases)

    @property
    def is_sure(self) -> bool:
        """Is it more than some capitalised words: an entity by its name, a blank, a person with a short name?"""
        if self.name.is_entity or self.name.is_blank or is_role(self.name.text):
            return True
        return any(alias.fits for alias in self.aliases) or (bool(self.aliases) and " " in self.name.text)


def distinct(namings: Iterable[Naming]) -> tuple[Naming, ...]:
    """Each party once, as it is named first."""
    found: dict[str, Naming] = {}
    for naming in namings:
        found.setdefault(naming.key, naming)
    return tuple(found.values())


def with_shared(flow: str, namings: Sequence[Naming]) -> tuple[Naming, ...]:
    """The parties with the short names several of them have together given to each of these ("collectively, the "Sellers"")."""
    given: list[list[Alias]] = [[alias for alias in naming.aliases if not alias.shared] for naming in namings]
    for at, naming in enumerate(namings):
        for alias in naming.aliases:
            if alias.shared:
                members = _members(flow, namings, at, alias)
                for member in members:
                    given[member].append(alias)
                if not members and alias.fits:  # those beside it are no parties
                    given[at].append(replace(alias, shared=False))
    return tuple(replace(naming, aliases=tuple(aliases)) for naming, aliases in zip(namings, given, strict=True))


_WITH = re.compile(r"\b(?:together|collectively|jointly)\s+with\b", re.IGNORECASE)
_OTHER_HAND = re.compile(r"\b(?:other|one|first|second)\s+(?:hand|part|side)\b", re.IGNORECASE)


def _members(flow: str, namings: Sequence[Naming], at: int, alias: Alias) -> list[int]:
    """Whom a shared short name stands for: those its brackets name, else the parties listed alike just before it."""
    opening = flow.rfind("(", namings[at].name.end, alias.start)
    closed = flow.rfind(")", namings[at].name.end, alias.start)  # then it stands behind what was bracketed
    words = flow[max(opening, closed, namings[at].name.end) : alias.start]
    spoken = [index for index, naming in enumerate(namings) if any(_is_in(known, words) for known in naming.known)]
    if spoken:
        return sorted({*spoken, at}) if _WITH.search(words) else spoken
    if not alias.text.lower().endswith("s"):
        return []
    first = at
    while first and _is_alike(flow, namings[first - 1], namings[first]):
        first -= 1
    return list(range(first, at + 1)) if first < at else []


def _is_in(known: str, words: str) -> bool:
    return bool(re.search(rf"(?<!\w){re.escape(known)}(?!\w)", words))


def _is_alike(flow: str, before: Naming, naming: Naming) -> bool:
    return before.is_told == naming.is_told and not _OTHER_HAND.search(flow, before.name.end, naming.name.start)
