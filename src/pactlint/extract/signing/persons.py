"""Who signs: the name in a block."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pactlint.extract.signing.columns import cells
from pactlint.extract.signing.entities import COMPANY
from pactlint.extract.signing.labels import LABELS, NAME, clean, value
from pactlint.extract.signing.offices import OFFICE

if TYPE_CHECKING:
    from pactlint.extract.signing.columns import Row


def person(text: str, anchor: re.Match[str], reach: int, row: Row) -> str:
    """The name of whoever signs: told where it is signed, behind a label, after the mark of a signature, beside or beneath."""
    below = text[anchor.end() : reach]
    by = signed_by(text, anchor)
    if by:
        return by["name"]
    name = value(NAME, below, row.column if row.columns > 1 else 0) or signed(text[anchor.start() : min(row.following, reach)])
    name = name or (_beside(below) if anchor["by"] else "") or (beneath(below) if row.columns == 1 else "")
    before, _, after = name.partition(",")
    named = before if after and OFFICE.match(after.strip()) else name
    return "" if _NO_NAME.search(named) or _NOBODY.search(named) else named


def signed_by(text: str, anchor: re.Match[str]) -> re.Match[str] | None:
    """The words that tell name and title where the place to sign itself does: "Signed by Ada Reed, Director, for"."""
    return _SIGNED_BY.search(anchor[0]) or _BY_SOMEBODY.match(text, anchor.end())


def signed(block: str) -> str:
    """The name after the mark of a signature."""
    found = _SIGNED.search(block[:160])
    return clean(found["value"]) if found else ""


def beneath(below: str) -> str:
    """A name alone on the line beneath where it is signed."""
    for line in below.split("\n")[:5]:
        words = line.strip(" \t_.,:|")
        if _is_person(words):
            return words
        name, _, rest = words.partition(",")
        if _IN_APPOSITION.match(rest) and _is_person(name):
            return name
    return ""


def _beside(below: str) -> str:
    """A name right after "By:", where nothing is signed."""
    words = next(cells(below.partition("\n")[0]), "")
    return words if _is_person(words) else ""


def _is_person(words: str) -> bool:
    """Are words a name, and neither a company's nor an office?"""
    return bool(_PERSON.match(words)) and not COMPANY.search(words) and not OFFICE.match(words)


_SIGNED = re.compile(
    rf"/s/[^\S\n]*(?P<value>[A-Z][^\n]*?)(?=[^\S\n]+{LABELS}[^\S\n]*:|[^\S\n]{{3,}}|[^\S\n]*(?:/s/|_{{3}}|-{{3}}|- -)|\t|\n|$)"
)
_PERSON = re.compile(
    r"^(?:(?:Mr|Ms|Mrs|Dr)\.? )?[A-Z][\w.'\u2019-]*(?: [A-Z][\w.'\u2019-]*){1,4}(?:,? (?:Jr|Sr|III|II|Ph\.?D|Esq)\.?)?$"
)
_IN_APPOSITION = re.compile(r" (?:signing|who|acting|as|its|being|duly|personally|hereunto|for (?:it|the|and)\b)")
"""What goes on after a name on its line: "Ada Reed, signing hereby", "Ada Reed, its President"."""
_NOBODY = re.compile(
    r"\b(?:exhibit|schedule|annex|appendix|quarter|ending|period|page|form|certificate|inventory|certified mail)\b", re.IGNORECASE
)
_NO_NAME = re.compile(rf"\A(?:{LABELS}|[A-Z]{{1,3}})\Z|:")
"""A label, the initials at the foot of a page, or a row of labels."""
_SIGNED_BY = re.compile(
    r" by (?P<name>(?:(?:Mr|Ms|Mrs|Dr)\.? )?[A-Z][\w.'\u2019-]*(?: [A-Z][\w.'\u2019-]*){1,3})"
    r"(?:, (?P<title>[^\n]{3,60}?),?)? (?i:for|on behalf)"
)
_BY_SOMEBODY = re.compile(  # "for Alder Works, Inc. by Ada Reed, its President: /s/ Ada Reed"
    r"[^\n]{2,100}? by (?P<name>(?:(?:Mr|Ms|Mrs|Dr|Shri|Smt)\.? )?[A-Z][\w.'\u2019-]*(?: [A-Z][\w.'\u2019-]*){1,3})"
    r"(?:,? (?:its|the|being its|as its|as)|,) (?:duly authori[sz]ed )?"
    r"(?P<title>[A-Za-z][^\n:;|/_]{2,60}?)(?=[:;.]?\s*(?:/s/|$|\n))"
)
