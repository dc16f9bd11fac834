"""Sound agreements in sections, and cases that edit some of them: which rule must then speak, and on which words."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from pactlint.linter import lint_document
from pactlint.readers import read_bytes

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pactlint.finding import Finding, Report
    from pactlint.packs import Pack

FOLDER = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Case:
    """An author's edit of a sound agreement. `expect` is `fail`, `pass` or `unknown`; a fail about a clause has its `quote`."""

    id: str
    rule: str
    expect: str
    base: str
    edits: tuple[dict[str, Any], ...]
    quote: str
    why: str
    author: str

    @property
    def principle(self) -> str:
        """The principle of the rule that the case is about."""
        return self.rule.partition("/")[0]

    @property
    def is_read(self) -> bool:
        """May it be read to mend rules, and be learnt from? The others are for measuring, and nobody has read them."""
        parts, unread = _UNREAD.get(self.author, (1, frozenset()))
        return int(hashlib.sha256(self.id.encode()).hexdigest(), 16) % parts not in unread


_TWO_FIFTHS, _THIRD = (5, frozenset((0, 1))), (20, frozenset(range(13, 20)))
_UNREAD = (
    dict.fromkeys(("harbour", "prairie", "codev", "deccan"), _TWO_FIFTHS)
    | dict.fromkeys(("juniper", "banyan", "thistle", "cedar"), _THIRD)
    | dict.fromkeys(("marlin", "tulip"), (1, frozenset((0,))))
)
"""By author, into how many parts the digests of names part the cases, and which of the parts nobody has read."""


def sound_agreements(folder: Path = FOLDER) -> dict[str, dict[str, Any]]:
    """The sound agreements by name: a title and sections, each with its slot, heading and text."""
    return {path.stem: json.loads(path.read_text(encoding="utf-8")) for path in sorted((folder / "base").glob("*.json"))}


def fresh() -> Iterator[Path]:
    """The folders of later authors, each with its agreement."""
    return (path for path in sorted((FOLDER / "fresh").iterdir()) if path.is_dir())


def cases(folder: Path = FOLDER) -> Iterator[Case]:
    """Every case of a folder, file by file."""
    for path in sorted(folder.glob("*.jsonl")):
        author = folder.name if path.stem == "cases" else path.stem.rpartition(".")[2]
        for line in path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            rule, quote = f"{row['principle']}/{row['topic']}", row.get("quote") or ""
            yield Case(row["id"], rule, row["expect"], row["base"], tuple(row["edits"]), quote, row["why"], author)


def rendered(agreement: dict[str, Any], edits: Sequence[dict[str, Any]] = ()) -> str:
    """An agreement with sections replaced or removed, as Markdown.

    `{n}` in a section is its own number, `{§slot}` that of another; one that was removed has the number of the section before it.
    """
    edited = {edit["slot"]: edit for edit in edits}
    unknown = edited.keys() - {section["slot"] for section in agreement["sections"]}
    if unknown:
        raise ValueError(f"no such section: {', '.join(sorted(unknown))}")
    numbers, sections = {}, []
    for section in agreement["sections"]:
        edit = edited.get(section["slot"], {})
        if not edit.get("remove"):
            sections.append(section | {key: edit[key] for key in ("heading", "text") if edit.get(key)})
        numbers[section["slot"]] = max(1, len(sections))
    parts = [f"# {agreement['title']}"]
    for number, section in enumerate(sections, 1):
        text = _REFERENCE.sub(lambda found: str(numbers[found[1]]), section["text"]).replace("{n}", str(number))
        parts += [f"## {number}. {section['heading']}", *filter(None, map(str.strip, text.splitlines()))]
    return "\n\n".join(parts) + "\n"


def report(agreement: dict[str, Any], edits: Sequence[dict[str, Any]], pack: Pack) -> Report:
    """What a pack says of an agreement with edits."""
    return lint_document(read_bytes(rendered(agreement, edits).encode(), "case.md"), pack)


def fired(case: Case, said: Report) -> bool:
    """Does the case's rule find anything?"""
    return any(finding.rule == case.rule for finding in said.findings)


def went_right(case: Case, said: Report) -> bool:
    """Did the rule do as the case expects: find the words, find nothing, or say that it cannot tell?"""
    found = [finding for finding in said.findings if finding.rule == case.rule]
    match case.expect:
        case "fail":
            return any(not case.quote or _touches(said, finding, case.quote) for finding in found)
        case "pass":
            return not found
        case _:
            return not found and any(notice.rule == case.rule for notice in said.notices)


def _touches(said: Report, finding: Finding, quote: str) -> bool:
    return any(_overlap(_squashed(said.quote(place)), _squashed(quote)) for place in finding.places)


def _overlap(mine: str, wanted: str) -> bool:
    size = min(_PIECE, len(wanted))
    pieces = (wanted[start : start + size] for start in range(0, len(wanted) - size + 1, max(1, size // 2)))
    return bool(mine) and (mine in wanted or any(piece in mine for piece in pieces))


def _squashed(text: str) -> str:
    return re.sub(r"[\W_]+", "", text.lower())


_PIECE = 24  # letters of the quoted words that a finding must have to touch them
_REFERENCE = re.compile(r"\{§([a-z-]+)\}")
