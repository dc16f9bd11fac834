"""Defined terms that stand for one party: `the "Restrained Party" means Calder`."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pactlint.agreement import Definition, Party
    from pactlint.document import Document


def with_standins(document: Document, parties: Sequence[Party], terms: Sequence[Definition]) -> tuple[Party, ...]:
    """The parties, each with the terms that are defined as that party alone among its aliases.

    A definition that names several ("each of Alder and Birch") stands for none of them; one that a second
    definition follows in the same sentence ends there.
    """
    return tuple(replace(party, aliases=(*party.aliases, *_standins(document, party, terms))) for party in parties)


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
