"""Where an agreement uses capitalised terms, and which of them it nowhere defines."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pactlint.agreement import TermUse
from pactlint.document import Span
from pactlint.extract.terms.matching import Index
from pactlint.extract.terms.undefined import undefined
from pactlint.extract.terms.wording import is_phrase, phrases

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pactlint.agreement import Clause, Definition, Party
    from pactlint.document import Document


def uses(
    document: Document, clauses: Sequence[Clause], definitions: Sequence[Definition], parties: Sequence[Party]
) -> tuple[TermUse, ...]:
    """The uses of terms in the order of the text, by the term as it is defined (first defined, if twice).

    Plurals, possessives and capitals throughout are the same term. A term inside a heading or where it is defined is not used.
    What is capitalised as a term and nowhere defined has None for its definition; where in doubt it is left out, and all of it
    where the agreement says that terms have their meaning from another paper.
    """
    index = Index([definition.term for definition in definitions])
    passed = _passed_over(clauses, definitions)
    found: list[TermUse] = []
    rest: list[re.Match[str]] = []
    told: dict[str, list[tuple[int, int, int]]] = {}
    for phrase in phrases(document.text):
        matches = told.get(phrase[0])
        if matches is None:
            matches = told[phrase[0]] = index.matches(phrase[0])
        if not matches:
            rest.append(phrase)
        for start, end, place in matches:
            found.append(TermUse(definitions[place].term, Span(phrase.start() + start, phrase.start() + end), place))
    found.extend(_odd(document, definitions))
    found.extend(
        TermUse(term, span, None) for term, span in undefined(document, clauses, rest, [d.term for d in definitions], parties)
    )
    return tuple(_apart(found, passed))


_MOST_ODD = 40
"""Terms in small letters that are looked for one by one."""


def _odd(document: Document, definitions: Sequence[Definition]) -> Iterator[TermUse]:
    """The uses of terms that are not written as a capitalised phrase ("affiliate", "change in control")."""
    odd: dict[str, int] = {}
    for place, definition in enumerate(definitions):
        if not is_phrase(definition.term) and definition.term.lower() != definition.term.upper():
            odd.setdefault(definition.term, place)
    listed = sorted(odd, key=len, reverse=True)[:_MOST_ODD]
    if not listed:
        return
    pattern = "|".join(re.escape(term).replace(r"\ ", " {1,3}") for term in listed)
    for found in re.finditer(rf"(?<!\w)({pattern})(?:e?s)?(?!\w)", document.plain):
        known = odd.get(" ".join(found[1].split()))
        if known is not None:
            yield TermUse(definitions[known].term, Span(*found.span()), known)


def _passed_over(clauses: Sequence[Clause], definitions: Sequence[Definition]) -> list[Span]:
    """Headings and the names of terms where they are defined, in the order of the text."""
    return sorted([clause.heading for clause in clauses if clause.heading] + [definition.span for definition in definitions])


def _apart(found: list[TermUse], passed: Sequence[Span]) -> Iterator[TermUse]:
    place = 0
    end = -1
    reached = 0
    for use in sorted(found, key=lambda use: (use.span.start, -use.span.end)):
        while place < len(passed) and passed[place].start < use.span.end:
            reached = max(reached, passed[place].end)
            place += 1
        if use.span.start >= max(reached, end):
            end = use.span.end
            yield use
