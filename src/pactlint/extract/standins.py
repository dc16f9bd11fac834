"""Defined terms that stand for one party: `the "Restrained Party" means Calder`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from pactlint.extract.parties.capacities import is_role
from pactlint.extract.sieve import sifted

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pactlint.agreement import Definition, Party
    from pactlint.document import Document


def with_standins(document: Document, parties: Sequence[Party], terms: Sequence[Definition]) -> tuple[Party, ...]:
    """The parties, each with the terms that are defined as that party alone among its aliases.

    A definition that names several ("each of Alder and Birch") stands for none of them; one that a second
    definition follows in the same sentence ends there.
    """
    termed = tuple(replace(party, aliases=(*party.aliases, *_standins(document, party, terms))) for party in parties)
    if _IS_NAMED.search(document.plain):
        termed = tuple(replace(party, aliases=(*party.aliases, *_roles(document, party))) for party in termed)
    if not _PRONOUN.search(document.plain):
        return termed
    return tuple(replace(party, aliases=(*party.aliases, *_pronouns(document, party))) for party in termed)


def _roles(document: Document, party: Party) -> list[str]:
    """The roles that a sentence says are a party's: "The Principal is Alder and the Agent is Birch"."""
    names = "|".join(re.escape(name) for name in (party.name, *party.aliases) if name)
    said = re.compile(rf"\b[Tt]he (?P<role>[A-Z]\w+) is (?:{names})(?=\s*(?:[.;,]|and\b|\Z))")
    known = {name.casefold() for name in (party.name, *party.aliases)}
    found = dict.fromkeys(each["role"] for each in said.finditer(document.plain))
    return [role for role in found if is_role(role) and role.casefold() not in known]


_IS_NAMED = sifted(r"\b[Tt]he [A-Z]\w+ is [A-Z]\w+")


def _pronouns(document: Document, party: Party) -> list[str]:
    """The pronouns that a sentence says stand for a party: `"We" means Alder and "you" is Birch`."""
    names = "|".join(re.escape(name) for name in (party.name, *party.aliases) if name)
    said = re.compile(rf"{_SAID_OF}(?:the )?(?:{names}){_ALONE}", re.IGNORECASE)
    found = [each["first"].lower() for each in said.finditer(document.plain)]
    known = {name.casefold() for name in party.aliases}
    return [pronoun for pronoun in dict.fromkeys(found) if pronoun not in known]


_PERSONS = r"(?:we|us|our|ours|you|your|yours)"
_PRONOUN = sifted(rf"\b(?:(?<=[\"']){_PERSONS}[\"']|(?:we|you) (?:means?|are|is)\b)", re.IGNORECASE)
_SAID_OF = (
    rf"[\"']?\b(?P<first>{_PERSONS})\b[\"']?(?:(?:,|\s+and|\s+or|,\s+and)?\s+[\"']?{_PERSONS}[\"']?)*,?"
    r"\s+(?:means?|is|are|refers?\s+to|stands?\s+for|will\s+mean|shall\s+mean)\s+"
)
_ALONE = r"(?=\s*(?:[.;:)]|\Z|\n|,?\s*(?:and|while|whereas)?\s*[\"']?\b(?:we|us|you|our|your)\b))"


def _standins(document: Document, party: Party, terms: Sequence[Definition]) -> list[str]:
    names = "|".join(re.escape(" ".join(name.split())) for name in (party.name, *party.aliases) if name)
    alone = re.compile(rf"(?:the )?(?:{names})(?:\s*[.;,]?\s*\Z|,? (?:and|while|whereas) (?:the )?\")")
    known = {name.casefold() for name in (party.name, *party.aliases)}
    return [
        term.term
        for term in terms
        if term.term.casefold() not in known
        and term.term[:1].isupper()
        and alone.match(" ".join(document.plain[term.meaning.start : term.meaning.end].split()))
    ]
