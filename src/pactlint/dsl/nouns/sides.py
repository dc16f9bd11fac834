"""Which parties stand on one side: a company and its subsidiary, those whom one name takes together ("the Sellers")."""

from __future__ import annotations

import re
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING

from pactlint.document import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pactlint.agreement import Agreement, Party


def are_apart(agreement: Agreement, one: Party, other: Party) -> bool:
    """Do two parties stand on different sides?"""
    return not any(one.name in side and other.name in side for side in sides(agreement))


def is_of_several(agreement: Agreement, names: Iterable[str]) -> bool:
    """Are parties of more than one side among these?"""
    return len(_met(agreement, names)) > 1


def is_of_all(agreement: Agreement, names: Iterable[str]) -> bool:
    """Is a party of every side among these?"""
    return len(_met(agreement, names)) == len(sides(agreement))


def beside(agreement: Agreement, names: Iterable[str]) -> frozenset[str]:
    """These parties and those that stand with one of them."""
    return frozenset(names).union(*_met(agreement, names))


def _met(agreement: Agreement, names: Iterable[str]) -> tuple[frozenset[str], ...]:
    given = frozenset(names)
    return tuple(side for side in sides(agreement) if side & given)


def sides(agreement: Agreement) -> tuple[frozenset[str], ...]:
    """The sides, each with the names of its parties; where all would stand on one, each party is a side of its own."""
    return _sides(agreement.parties, agreement.document.plain)


@lru_cache(maxsize=64)
def _sides(parties: tuple[Party, ...], plain: str) -> tuple[frozenset[str], ...]:
    found = [frozenset({party.name}) for party in parties]
    for group in _groups(parties, plain) if len(parties) > 2 else ():
        joined = [side for side in found if side & group]
        found = [side for side in found if not side & group] + [frozenset().union(*joined)]
    return tuple(found) if len(found) > 1 else tuple(frozenset({party.name}) for party in parties)


def _groups(parties: tuple[Party, ...], plain: str) -> Iterator[frozenset[str]]:
    """The parties that have a name in common, and those of which one is introduced as the other's."""
    shared = {alias for party in parties for alias in party.aliases}
    yield from (frozenset(party.name for party in parties if alias in party.aliases) for alias in sorted(shared))
    houses = {_house(party) for party in parties} - {""}
    yield from (frozenset(party.name for party in parties if _house(party) == house) for house in sorted(houses))
    yield from (frozenset({one.name, other.name}) for one, other in pairwise(parties) if _is_its_own(plain, one, other))
    for party, end in zip(parties, _introduced_until(parties), strict=True):
        whose = _SUBSIDIARY_OF.search(plain, party.span.end, end)
        if whose is not None:
            yield frozenset({party.name}.union(each.name for each in parties if _is_named_at(plain, whose.end(), each)))


def _house(party: Party) -> str:
    """The word that the names of a group of companies begin with; none where such a word tells nothing of whose they are."""
    first = _FIRST_WORD.match(party.name)
    return "" if first is None or _ANYBODY_S.fullmatch(first[0]) else first[0].lower()


def _is_its_own(plain: str, before: Party, party: Party) -> bool:
    """Is it introduced as the one before's: "Alder and its subsidiary Birch"?"""
    stretch = Span(before.span.end, party.span.start)
    return stretch.start <= stretch.end and _ITS_OWN.search(plain, stretch.start, stretch.end) is not None


def _introduced_until(parties: tuple[Party, ...]) -> Iterator[int]:
    """Where the introduction of each party ends: where the next begins, if it is not far."""
    starts = [party.span.start for party in parties]
    for party in parties:
        farthest = party.span.end + _INTRODUCTION
        yield min([farthest, *(start for start in starts if start >= party.span.end)])


def _is_named_at(plain: str, at: int, party: Party) -> bool:
    return any(plain.startswith(name, at) for name in (party.name, *party.aliases))


_INTRODUCTION = 120  # code points behind a name in which its introduction goes on
_FIRST_WORD = re.compile(r"[A-Z][\w-]{3,}")
_ANYBODY_S = re.compile(  # with which companies that have nothing to do with one another begin their names
    r"advanced|african|alliance|allied|american|anglo|applied|asian|associated|atlantic|australian|bank|beijing|black|blue|british|buyer"
    r"|canadian|capital|central|china|chinese|city|clear|company|consolidated|continental|data|delta|digital|distributor|dutch"
    r"|eastern|energy|euro|european|executive|federal|first|france|french|general|german|global|golden|grand|great|green|group"
    r"|guangdong|high|holding|hong|imperial|india|indian|industrial|institute|inter|international|italian|japan|japanese|joint|korea"
    r"|life|link|london|medical|metro|modern|mutual|national|natural|north|northern|ocean|open|orient|oriental|owner|pacific|party"
    r"|peak|pioneer|premier|prime|quality|royal|russian|seller|shanghai|shenzhen|silver|singapore|smart|society|solar|south|southern"
    r"|spanish|standard|star|state|states|summit|supplier|swiss|team|tech|texas|tokyo|trans|trust|union|united|universal|university"
    r"|vendor|venture|vision|vital|water|west|western|white|world|york|zhejiang",
    re.IGNORECASE,
)
_ITS_OWN = re.compile(
    r"\b(?:its|their)\s+(?:[\w-]+\s+){0,3}?(?:subsidiar(?:y|ies)|affiliates?|parent(?:\s+company)?|holding\s+company)[\s,:]*$",
    re.IGNORECASE,
)
_SUBSIDIARY_OF = re.compile(
    r"\b(?:subsidiary|affiliate|parent(?:\s+company)?|holding\s+company|member\s+of\s+the\s+group)\s+of\s+(?:the\s+)?",
    re.IGNORECASE,
)
