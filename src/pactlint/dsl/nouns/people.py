"""Human beings that an agreement names."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pactlint.document import Span
from pactlint.dsl.values import TEXT, Read
from pactlint.dsl.vocabulary import Attribute, Noun

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pactlint.agreement import Agreement


@dataclass(frozen=True, slots=True)
class Person:
    """A place where a human being is named."""

    name: str
    span: Span


def people(agreement: Agreement) -> Iterator[Person]:
    """Every place that names a human being, in the order of the text.

    Told by a form of address ("Ms. Vale", "Dr Ian Holt"), by what only people do ("Ian Holt leaves", "the death of Ian Holt"), or
    by a signature block of the same agreement. The names of parties are none.
    """
    document = agreement.document
    signing = {" ".join(signatory.name.split()) for signatory in agreement.signatories if " " in signatory.name}
    makers = {name.casefold() for party in agreement.parties for name in (party.name, *party.aliases)}
    patterns = [_NAMED, *([re.compile("|".join(re.escape(name) for name in sorted(signing)))] if signing else [])]
    found = {Span(*match.span(match.lastgroup or 0)) for pattern in patterns for match in pattern.finditer(document.text)}
    for span in sorted(found):
        name = " ".join(document.quote(span).split())
        if name.casefold() not in makers and not _ENTITY.search(name):
            yield Person(name, span)


_ONE = r"[A-Z][a-z\u00c0-\u017f'\u2019-]*[A-Za-z\u00c0-\u017f]\.?"
_FULL = rf"{_ONE}(?:\s+[A-Z]\.)?(?:\s+(?:van|von|de|da|del|bin|al)\b)?\s+{_ONE}"
_LEAVES = (
    r"(?:(?:leaves?|dies|retires?|resigns?|departs?|falls\s+ill)\b"
    r"|(?:ceases?|shall\s+cease|should\s+cease)\s+(?:for\s+any\s+reason\s+)?to\s+(?:be\s+(?:employed|engaged|actively|involved|the\b|an?\b)|work|serve|act|hold|devote)"
    r"|(?:is|are)\s+(?:no\s+longer|not)\s+(?:employed|engaged|active|available|working|involved|with\b|the\b))"
)
_NAMED = re.compile(
    rf"(?P<addressed>\b(?:Mr|Ms|Mrs|Miss|Dr|Prof|Professor|Sir|Dame|Ing|Shri|Smt|Herr|Frau|Mme|Monsieur|Signor|Signora|Se\u00f1or|Se\u00f1ora|Don)\b\.?\s+(?:{_ONE}\s+){{0,2}}{_ONE})"
    rf"|\b(?P<leaving>{_FULL})(?:,[^,;.]{{0,60}},)?\s+(?:shall\s+|should\s+)?{_LEAVES}"
    rf"|\b(?:death|departure|resignation|retirement|incapacity|disability|services|employment)\s+of\s+(?P<gone>{_FULL})"
)
_ENTITY = re.compile(
    r"\b(?:Inc|Ltd|LLC|Corp|Company|Limited|GmbH|Agreement|Party|Parties|Board|Committee|Manager|Director|Officer|Member|Partner"
    r"|Employee|Person|President|Executive|Personnel|Licen[sc]e\w*|Distributor|Venture|Individual|Shareholder|The|Such|Any|Each)\b"
)

PERSON = Noun(
    "person",
    "persons",
    "A place that names a human being: `Ms. Vale`.",
    lambda agreement, _: people(agreement),
    attributes=(Attribute("name", TEXT, "The name, as it stands there.", lambda _, person: Read(person.name, person.span)),),
)
