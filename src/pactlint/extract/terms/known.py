"""What needs no definition: terms, names, headings, products, what is told in small letters."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pactlint.extract.terms.prose import SENTENCE
from pactlint.extract.terms.quoted import quotes
from pactlint.extract.terms.wording import phrases, stems

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from pactlint.agreement import Clause, Party
    from pactlint.document import Document


class Known:
    """Terms, names and headings, none of which is undefined; nor is another form, a part or an extension of one."""

    def __init__(self, document: Document, clauses: Sequence[Clause], terms: Iterable[str], parties: Iterable[Party]) -> None:
        plain = document.plain
        names = [name for party in parties for name in (party.name, *party.aliases)]
        headings = [plain[clause.heading.start : clause.heading.end] for clause in clauses if clause.heading]
        mentioned = [found[found.lastgroup or 0] for found in quotes(plain)]
        labels = [found["label"] for found in _LABEL.finditer(document.text) if not _is_sentence(found["label"])]
        small = [found[found.lastgroup or 0] for pattern in _TOLD_SMALL for found in pattern.finditer(plain)]
        products = _products(document, names)
        self._whole = {stems(term) for term in (*terms, *names, *mentioned, *labels, *small, *products)} - {()}
        self._parts = {part for term in self._whole | {stems(heading) for heading in headings} for part in _parts(term)}

    def has(self, term: str) -> bool:
        """Is it one of them, or another form, a part or an extension of one?"""
        forms = stems(term)
        return forms in self._parts or any(part in self._whole for part in _parts(forms))


def _products(document: Document, names: Sequence[str]) -> Iterator[str]:
    """What stands behind a party's name in one capitalised phrase of some length: "Tallow Slow Burning Candles"."""
    owners = {stems(name) for name in names}
    for phrase in {" ".join(found[0].split()) for found in phrases(document.text)}:
        first, _, rest = phrase.partition(" ")
        if stems(first) in owners and len(rest.split()) >= _FEWEST_OF_PRODUCT:
            yield rest


_FEWEST_OF_PRODUCT = 3
_TOLD_SMALL = (
    re.compile(
        r"\bthe +((?:[a-z-]+ +){1,3}?[a-z-]+) +(?:(?:hereof|herein|hereunder) +)?"
        r"(?:shall +(?:mean|refer +to)|(?:is|are) +defined +as)\b"
    ),
    re.compile(
        r"\bthe +((?:[a-z-]+ +){1,2}?[a-z-]+)(?: +of [^.;]{1,50}?)? +(?:shall +be|will +be|is) +(?:on +)?(?:the +)?"
        r"(?:[$\u20ac\xa3]?\d|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d)"
    ),
)
"""Terms that are given a meaning, a day or a figure in small letters: "the launch date shall be 1 May"."""


def _is_sentence(label: str) -> bool:
    """Is it a sentence that a full stop ends, and no label?"""
    return SENTENCE.search(label) is not None or len(label.split()) > _LONGEST_LABEL


_LONGEST_LABEL = 6
_LABEL = re.compile(
    r"^[^\S\n]*(?:\(?[\da-zA-Z.]{1,6}[.)]?[^\S\n]+)?(?P<label>[A-Z][\w'/& -]{2,50}?)(?::| -|\.[^\S\n]|[^\S\n]*\|)", re.MULTILINE
)
_LONGEST = 9


def _parts(words: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    words = words[:_LONGEST]
    return (words[start:end] for start in range(len(words)) for end in range(start + 1, len(words) + 1))
