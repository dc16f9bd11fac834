"""What is said of one party and extended to another in a sentence of its own: "the same applies to Birch"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pactlint.extract.allocations.sections import FIRST_NUMBER
from pactlint.extract.allocations.wording import HEAD_WORDS, MIRROR, NEGATION, NOR

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pactlint.agreement import Allocation, Clause
    from pactlint.document import Span
    from pactlint.extract.allocations.sections import Sections


def mirrors(sections: Sections) -> Iterator[tuple[Clause, Span]]:
    """Sentences that extend to another what is said of one."""
    for clause, sentence in sections.sentences():
        if NOR.search(sections.document.plain, sentence.start, sentence.end):
            yield clause, sentence
            continue
        said = MIRROR.search(sections.document.plain, sentence.start, sentence.end)
        if said and not NEGATION.search(sections.document.plain, max(sentence.start, said.start() - 30), said.start()):
            yield clause, sentence


def extends(sections: Sections, mirror: tuple[Clause, Span], allocation: Allocation) -> bool:
    """Does a sentence extend an allocation: in its section, or by calling it by name?"""
    clause, sentence = mirror
    if allocation.clause is not None and sections.section(clause) == sections.section(sections.clauses[allocation.clause]):
        return allocation.span.start < sentence.end
    if allocation.clause is not None and _names(sections, sentence, sections.clauses[allocation.clause]):
        return True
    return HEAD_WORDS[allocation.head].search(sections.document.plain, sentence.start, sentence.end) is not None


def _names(sections: Sections, sentence: Span, clause: Clause) -> bool:
    """Does a sentence speak of a clause by its number: "clause 9.1 applies mutatis mutandis"?"""
    number = FIRST_NUMBER.sub(r"\1", clause.path)
    places = rf"\b(?:clauses?|sections?|articles?|paragraphs?)\s+(?:{re.escape(clause.path)}|{re.escape(number)})(?![.\d]*\d)"
    words = sections.document.plain[sentence.start : sentence.end]
    said = MIRROR.search(words)
    near = words[max(0, said.start() - _TITLE) : said.end() + _TITLE] if said else ""
    return bool(clause.path) and re.search(places, near, re.IGNORECASE) is not None


_TITLE = 60  # characters around a reference in which the words that extend it stand
