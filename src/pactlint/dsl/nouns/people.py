"""Human beings: who signs, for whom and in what capacity, and who is named."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pactlint.dsl.nouns.reading import text_of
from pactlint.dsl.values import TEXT, Read
from pactlint.dsl.vocabulary import Adjective, Attribute, Noun

if TYPE_CHECKING:
    from pactlint.agreement import Agreement, Signatory


def _is_personal(agreement: Agreement, signatory: Signatory) -> bool:
    """Does somebody sign for himself: by the name of a party, or of whom the block is for?"""
    name = _letters(signatory.name)
    if not name or name in _letters(signatory.entity):
        return bool(name)
    return any(
        name in party or (len(party) > _SHORT and party in name) for party in (_letters(each.name) for each in agreement.parties)
    )


def _is_titled(agreement: Agreement, signatory: Signatory) -> bool:
    """Is the office said here, or where the same person signs elsewhere?"""
    name = _letters(signatory.name)
    return any(each.title and _letters(each.name) == name for each in agreement.signatories)


_SHORT = 5  # letters in which a party's name may stand in a person's by chance


def _letters(words: str) -> str:
    return re.sub(r"[\W_]+", "", words).casefold()


SIGNATORY = Noun(
    "signatory",
    "signatories",
    "A signature block.",
    lambda agreement, _: agreement.signatories,
    attributes=(
        Attribute("name", TEXT, "Who signs.", text_of(lambda signatory: signatory.name)),  # type: ignore[attr-defined]  # the noun's entity
        Attribute("title", TEXT, "In what capacity.", text_of(lambda signatory: signatory.title)),  # type: ignore[attr-defined]  # the noun's entity
        Attribute("entity", TEXT, "For whom.", text_of(lambda signatory: signatory.entity)),  # type: ignore[attr-defined]  # the noun's entity
    ),
    adjectives=(
        Adjective("personal", "Somebody signs for himself, under the name of a party.", _is_personal),
        Adjective("titled", "The office is said, here or where the same person signs elsewhere.", _is_titled),
    ),
)

PERSON = Noun(
    "person",
    "persons",
    "A place that names a human being: `Ms. Vale`.",
    lambda agreement, _: agreement.people,
    attributes=(Attribute("name", TEXT, "The name, as it stands there.", lambda _, person: Read(person.name, person.span)),),
)
