"""In what capacity somebody signs: the office in a block."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pactlint.extract.signing.columns import cells
from pactlint.extract.signing.labels import ABOVE, NAME, TITLE, clean

if TYPE_CHECKING:
    from pactlint.extract.signing.columns import Row


def office(below: str) -> str:
    """An office on a line of its own, or in a cell, beneath where it is signed."""
    for line in below.split("\n")[:7]:
        for cell in re.split(r"\t|\s{3,}|, ", line.strip(" _:|")):
            words = cell.rpartition("By:")[2].strip()
            if words and len(words) < _OFFICE_LENGTH and OFFICE.match(words) and ":" not in words:
                return words.strip(" ,_")
    return ""


def column_office(below: str, row: Row) -> str:
    """The office in a column; where fewer are told than sign side by side, whose it is stays open, and nobody lacks it."""
    labelled = [clean(found["value"]) for found in TITLE.finditer(below)]
    if len(labelled) >= row.columns or len(NAME.findall(below)) >= row.columns:
        return ""
    offices = [office for office in labelled if office] + [
        cell for cell in cells(below) if len(cell) < _OFFICE_LENGTH and ":" not in cell and OFFICE.match(cell)
    ]
    return offices[row.column if row.column < len(offices) else 0] if offices else ""


_OFFICE_LENGTH = 60


def heading_office(text: str, anchor: re.Match[str], columns: int) -> str:
    """The office in a line that ends right above the place to sign: "Calder Ltd, acting by Ada Reed, a director,"."""
    above = text[max(0, anchor.start() - ABOVE) : anchor.start()].rstrip().rpartition("\n")[2]
    said = _ACTS_BY.search(above) if columns == 1 else None
    office = said["office"].strip() if said else ""
    return office if OFFICE.match(office) else ""


_ACTS_BY = re.compile(
    r",? (?:acting )?(?:by|through) (?:(?:Mr|Ms|Mrs|Dr)\.? )?(?:[A-Z][\w.'\u2019-]*(?: [A-Z][\w.'\u2019-]*){1,3}, )?"
    r"(?:a|an|its|one of its|the) (?P<office>[A-Za-z][\w ,'\u2019-]{2,60}?)[,:;.]?$"
)


def run_on_office(text: str, anchor: re.Match[str], below: str, column: int) -> str:
    """An office in the middle of a line: "Ada Reed Piet Smit President Director", or a capacity right before who signs."""
    before = _CAPACITY.search(text[max(0, anchor.start() - ABOVE) : anchor.start()])
    if before:
        return before["capacity"]
    offices = _OFFICES.findall(NEXT_BLOCK.split(below, maxsplit=1)[0])
    return offices[column] if column < len(offices) else ""


_OFFICES = re.compile(
    r"\b(?:(?:Executive |Senior )?Vice[- ]President|President|Chief [A-Z][a-z]+ Officer|CEO|CFO|COO|CTO"
    r"|(?:Managing |Executive |Sales |Finance |Commercial )?Director|(?:General |Managing )?Manager|Managing (?:Member|Partner)"
    r"|General (?:Counsel|Partner)|Secretary|Treasurer|Chairman|VP|SVP|EVP)\b"
)
_CAPACITY = re.compile(
    r"(?i:(?P<capacity>(?:authori[sz]ed|legal|responsible) (?:representative|signatory|officer|person)"
    r"|(?:managing |executive )?director|president|secretary|treasurer|chairman|ceo|cfo|coo))"
    r"(?i:[^\S\n]*\((?:signature|sign|signed|seal)\))?:[^:]{0,60}"
    r"(?:[Ss]ignature[^:]{0,20}:\s*(?:\[[^\]]{0,40}\]\s*)?)?\Z"
)
OFFICE = re.compile(
    r"^(?:(?:the )?(?:sole|senior|executive|managing|general|chief|vice|duly|authori[sz]ed|assistant|co-|corporate|company"
    r"|group|global|associate)\b.{0,60}"
    r"|.{0,40}\b(?:president|director|secretary|treasurer|officer|chairman|chairperson|manager|partner|member|attorney|counsel"
    r"|ceo|cfo|coo|cto"
    r"|representative|[sea]?vp|signatory|trustee|proprietor|founder|principal)\b.{0,50})$",
    re.IGNORECASE,
)
NEXT_BLOCK = re.compile(r"\n\n|\n(?=[^\S\n]*(?:Signed|SIGNED|Executed|EXECUTED) )")
