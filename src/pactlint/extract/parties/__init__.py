"""Who makes the agreement: full names with their short names, from its introduction, its cover, or its signatures."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING

from pactlint.agreement import ClauseKind, Party
from pactlint.document import Span
from pactlint.extract.parties.acting import acting
from pactlint.extract.parties.aliases import PRONOUNS, Alias
from pactlint.extract.parties.capacities import is_role
from pactlint.extract.parties.flow import flow
from pactlint.extract.parties.introduction import introduced
from pactlint.extract.parties.namings import Naming, distinct
from pactlint.extract.parties.scattered import abbreviated, addressed, labelled, shortened
from pactlint.extract.parties.signing import signers
from pactlint.extract.parties.tables import tabled

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pactlint.agreement import Clause
    from pactlint.document import Document


def parties(document: Document, clauses: Sequence[Clause], title: Span) -> tuple[Party, ...]:
    """The parties in the order in which the agreement introduces them, each by its full name as it is written there.

    A party that has no name yet is called by the blank it has ("[Supplier name]", "{{company}}") or by its role. The span is that
    of the name where the agreement introduces it, past a cover that names it too.
    """
    front = flow(document, Span(0, min(len(document.text), _FRONT)))
    listed = _filled(introduced(front, title.end), front)
    if sum(naming.is_told for naming in listed) > 1:
        return _parties(distinct((*listed, *addressed(front))))
    ways = [distinct(way) for way in (shortened(front), tabled(document, front), labelled(front))]
    found = next((way for way in ways if len(way) > 1), None) or (listed if _is_sure(listed) else ())
    if not found:
        told = distinct((*chain(*ways), *addressed(front)))
        # Where the agreement has named an entity, people who sign do so for one.
        signed = [naming for naming in _signed(document, clauses) if not told or naming.name.is_entity]
        found = distinct((*told, *signed))
    if len(found) < 2:
        named = any(naming.name.form for naming in found)
        found = listed or (() if named or len(document.text) > _FRONT else acting(document)) or found
    short = distinct(abbreviated(front)) if len(found) < 2 else ()
    return _parties(short if len(short) > 1 else found)


_FRONT = 60_000
"""Code points in which an agreement has introduced its parties, long tables of contents and covers included."""
_BACK = 40_000
_LAST = 8_000
_SHORT = 15_000
_WITNESS = re.compile(r"in\s+witness\s+where", re.IGNORECASE)


def _filled(namings: tuple[Naming, ...], front: str) -> tuple[Naming, ...]:
    """The parties, those told by their role alone with the name that stands beside this role elsewhere ("Company: …")."""
    if not any(is_role(naming.name.text) for naming in namings):
        return namings
    names = {alias.text.lower(): naming for naming in labelled(front) for alias in naming.aliases}
    return tuple(names.get(naming.name.text.lower(), naming) for naming in namings)


def _is_sure(namings: tuple[Naming, ...]) -> bool:
    return sum(naming.is_told or bool(naming.name.form) for naming in namings) > 1


def _signed(document: Document, clauses: Sequence[Clause]) -> Iterator[Naming]:
    start = _signatures(document, clauses)
    for name in signers(flow(document, Span(start, len(document.text)))):
        yield Naming(replace(name, start=name.start + start, end=name.end + start), (), name.form)


def _signatures(document: Document, clauses: Sequence[Clause]) -> int:
    """Where the signatures begin, at the latest; a short agreement may be little else."""
    length = len(document.text)
    if length < _SHORT:
        return 0
    found = _WITNESS.search(document.plain, max(0, length - _BACK))
    starts = [clause.span.start for clause in clauses if clause.kind is ClauseKind.SIGNATURES]
    return min([*starts, found.start() if found else length, length - _LAST])


def _parties(namings: tuple[Naming, ...]) -> tuple[Party, ...]:
    return tuple(_party(naming, namings) for naming in namings)


def _party(naming: Naming, others: tuple[Naming, ...]) -> Party:
    name, aliases = (
        naming.name,
        tuple(alias.text for alias in naming.aliases if alias.shared or not _is_taken(alias, naming, others)),
    )
    unfilled = name.is_blank and not any(map(str.isalpha, name.text))
    nameless = unfilled or sum(other.name.text == name.text for other in others) > 1
    role = next((alias for alias in aliases if alias.lower() not in PRONOUNS), "")
    text = role if nameless and role else name.text
    return Party(
        " ".join(text.split()), Span(name.start, name.end), tuple(alias for alias in aliases if alias != text), naming.kind
    )


def _is_taken(alias: Alias, naming: Naming, others: tuple[Naming, ...]) -> bool:
    """Has another party the same short name, which is then none ("Company:" over the particulars of each)?"""
    return any(alias.text == taken.text for other in others if other is not naming for taken in other.aliases if not taken.shared)
