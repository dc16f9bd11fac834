"""Lines that are a whole signature block: a party, "by" or a colon, a person, and perhaps an office."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pactlint.agreement import Signatory
from pactlint.document import Span
from pactlint.extract.signing.anchors import signing_since
from pactlint.extract.signing.entities import COMPANY
from pactlint.extract.signing.offices import OFFICE

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pactlint.agreement import Clause, Party
    from pactlint.document import Document


def whole_lines(document: Document, clauses: Sequence[Clause], parties: Sequence[Party]) -> Iterator[Signatory]:
    """Lines that are a whole block: a party, "by" or a colon, a person, and perhaps an office."""
    names = [re.escape(name) for party in parties for name in (party.name, *party.aliases) if len(name) > 2]
    if not names:
        return
    line = re.compile(rf"^[^\S\n]*{_FOR}(?P<entity>{'|'.join(sorted(names, key=len, reverse=True))}){_SIGNS_ALONE}", re.MULTILINE)
    for found in line.finditer(document.text, int(signing_since(document.text, clauses)) + 1):
        if not COMPANY.search(found["name"]) and not OFFICE.match(found["name"]):
            start = found.start("entity")
            yield Signatory(Span(start, found.end()), found["entity"], found["name"], (found["title"] or "").strip(" .;"))


_FOR = (
    r"(?:(?:[Ss]igned[^\S\n]+|[Ee]xecuted[^\S\n]+)?(?:[Ff]or[^\S\n]+and[^\S\n]+)?(?:[Oo]n[^\S\n]+behalf[^\S\n]+of|[Ff]or)[^\S\n]+"
    r"(?:[Tt]he[^\S\n]+)?)?"
)
_SIGNS_ALONE = (
    r"\.?[^\S\n]*,?[^\S\n]*(?:\(?(?:[Aa]cting|[Ss]igned|[Ee]xecuted)?[^\S\n]*[Bb]y[^\S\n]*:?|[Pp]er|:|-|\u2013|\u2014|(?=/s/))[^\S\n]*(?:/s/[^\S\n]*)?"
    r"(?P<name>(?:(?:Mr|Ms|Mrs|Dr|Shri|Smt)\.?[^\S\n])?[A-Z][\w.'\u2019-]*(?:[^\S\n][A-Z][\w.'\u2019-]*){1,3})"
    r"(?:[^\S\n]*[,(][^\S\n]*(?:its|as|the)?[^\S\n]*(?P<title>[A-Za-z][^\n|]{2,70}?)\)?)?[^\S\n]*[.;]?[^\S\n]*$"
)
