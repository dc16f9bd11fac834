"""The front of an agreement: where its cover ends and its own text begins."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pactlint.extract.outline.wording import Opening, names_parties

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pactlint.extract.outline.places import Place


def first_of_text(plain: str, places: Sequence[Place]) -> int | None:
    """The index of the first paragraph after the cover: the parties, the recitals or the first clause; None if none is found."""
    for index, place in enumerate(places[:_LONGEST_COVER]):
        if place.marks:
            if _begins_clauses(place, places[index + 1 : index + 2]):
                return index
        elif place.opening in _OPENERS or is_introduction(plain, place) or _heads_parties(place, places[index + 1 : index + 2]):
            return index
    return None


def is_introduction(plain: str, place: Place) -> bool:
    """Is it the sentence that names the parties ("This Agreement is made between …"), rather than a line of the cover?"""
    text = plain[place.start : min(place.end, place.start + _HEAD)]
    if len(text) < _SHORTEST or not (_INTRODUCES.match(text) or '"' in text):
        return False
    return names_parties(plain, place.start, place.end)


_LONGEST_COVER = 400
_SHORTEST = 50
_HEAD = 400
_OPENERS = frozenset({Opening.RECITALS, Opening.WHEREAS, Opening.OPERATIVE})
_INTRODUCES = re.compile(
    r"(?:.{0,140}\s)?(?:this|the|agreement|contract|memorandum|between|effective|dated|made|entered|as of|in consideration)\b",
    re.IGNORECASE,
)


def _begins_clauses(place: Place, following: Sequence[Place]) -> bool:
    first = place.marks[0]
    if place.inside or not first.closed:
        return False
    own = any(after.marks and after.marks[0].parts == (*first.parts, 1) for after in following)
    return own or first.automatic or bool(first.word) or any(reading.value == 1 for reading in first.readings)


def _heads_parties(place: Place, following: Sequence[Place]) -> bool:
    """A heading "Parties", or "between" with numbered parties below it; on a cover "between" stands alone too."""
    if place.opening is not Opening.PARTIES or not following:
        return False
    return bool(following[0].marks) or place.opening_end - place.start in _PARTIES


_PARTIES = frozenset({len("parties"), len("the parties")})
