"""Finds the parties of an agreement that names none, as templates and standard terms do: the roles that act in it."""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

from pactlint.extract.parties.capacities import PARTNERS
from pactlint.extract.parties.names import Name
from pactlint.extract.parties.namings import Naming

if TYPE_CHECKING:
    from pactlint.document import Document


def acting(document: Document) -> tuple[Naming, ...]:
    """The two roles that most often have to do something ("the Supplier shall …"), in the order of the text; none if not two."""
    plain = document.plain
    times = Counter(found["role"] for found in _ACTS.finditer(plain, 0, _REACH))
    mentioned = Counter(found["role"] for found in _MENTIONED.finditer(plain, 0, _REACH))
    likely = sorted(mentioned, key=lambda role: (-times[role], -mentioned[role], role))[:2]
    both = len(plain) > _LONG
    if len(likely) < 2 or times[likely[0]] < 1 + both or times[likely[1]] < both:
        return ()
    firsts = sorted((_first(plain, role), role) for role in likely)
    return tuple(Naming(Name(at, at + len(role), role)) for at, role in firsts)


_REACH = 200_000
_LONG = 5_000
"""Code points from which on an agreement has something to do for both parties; a sentence or a clause may not."""
_ROLES = rf"(?<![\w'\"-])(?P<role>{PARTNERS})(?![\w-]|\s+(?-i:[A-Z]))"
_MENTIONED = re.compile(_ROLES)
_ACTS = re.compile(rf"{_ROLES}\s+(?:shall|will|may|must|agrees|undertakes|is\s+entitled)\b")


def _first(plain: str, role: str) -> int:
    found = re.compile(rf"(?<![\w'\"-]){role}(?![\w-])").search(plain)
    return found.start() if found else 0
