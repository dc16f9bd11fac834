"""Reading the clause bank, and trying its clauses on the rule they were drafted for."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from pactlint.agreement_type import AgreementType
from pactlint.document import Span
from pactlint.linter import lint_document
from pactlint.readers import read_bytes

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from pactlint.packs import Pack, Rule

FOLDER = Path(__file__).parent
RECORD = FOLDER / "unseen.tsv"
PARTIES = 'This Agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").\n\n'
"""Stands before every clause that does not name its parties itself."""


@dataclass(frozen=True, slots=True)
class Tally:
    """How many clauses to catch were caught, and how many to leave alone were left alone;"""

    caught: int
    quiet: int

    def reaches(self, other: Tally) -> bool:
        """Is it as good in both?"""
        return self.caught >= other.caught and self.quiet >= other.quiet


@dataclass(frozen=True, slots=True)
class Entry:
    """A clause of the bank. `marks` are the words a finding must touch; `missed` says that today it goes wrong, and why."""

    file: Path
    title: str
    flags: bool
    text: str
    marks: tuple[Span, ...]
    type: AgreementType | None
    missed: str

    @property
    def unseen(self) -> bool:
        """Was it drafted by someone other than the rule's author?"""
        return self.file.name.endswith(".unseen.txt")


def files() -> list[Path]:
    """The files of the bank, in order."""
    return sorted(FOLDER.glob("*/*.txt"))


def rule_of(file: Path) -> str:
    """The rule that a file of the bank is about."""
    return f"{file.parent.name}/{file.name.partition('.')[0]}"


def entries(file: Path) -> Iterator[Entry]:
    """The clauses of one file. Raises ValueError where it has none, or something before the first."""
    before, *parts = _HEAD.split(file.read_text(encoding="utf-8"))
    if before.strip() or not parts:
        raise ValueError(f"{file}: expected `flags: …` or `passes: …` on the first line")
    for kind, type_, missed, title, body in zip(*[iter(parts)] * 5, strict=True):
        text, marks = _unmarked(_with_parties(body.strip() + "\n"))
        yield Entry(file, title.strip(), kind == "flags", text, marks, AgreementType(type_) if type_ else None, missed or "")


def went_right(entry: Entry, pack: Pack, rule: Rule) -> bool:
    """Does the rule find each mark of a clause to catch (something, where nothing is marked), and nothing in the others?"""
    types = [AgreementType(name.text) for name in rule.declaration.applies]
    alone = replace(pack, rules=(rule,))
    document = read_bytes(entry.text.encode(), "clause.txt")
    report = lint_document(document, alone, as_type=entry.type or (types[0] if types else None), by_likeness=False)
    if not entry.flags:
        return not report.findings
    places = [place.span for finding in report.findings for place in finding.places]
    return bool(places) and all(any(_touch(mark, place) for place in places) for mark in entry.marks)


def tally(file: Path, pack: Pack, rule: Rule) -> Tally:
    """How many clauses of one file the rule catches, and how many it leaves alone."""
    right = [entry for entry in entries(file) if went_right(entry, pack, rule)]
    return Tally(sum(entry.flags for entry in right), sum(not entry.flags for entry in right))


def recorded() -> dict[str, Tally]:
    """What was caught and left alone of the unseen clauses when it was last recorded, by rule."""
    lines = RECORD.read_text(encoding="utf-8").splitlines() if RECORD.exists() else []
    return {name: Tally(int(caught), int(quiet)) for name, caught, quiet in (line.split("\t") for line in lines)}


def record(tallies: Mapping[str, Tally]) -> None:
    """Keep what was caught and left alone of the unseen clauses."""
    lines = [f"{name}\t{tally.caught}\t{tally.quiet}\n" for name, tally in sorted(tallies.items())]
    RECORD.write_text("".join(lines), encoding="utf-8")


_HEAD = re.compile(r"^(flags|passes)(?: as ([a-z-]+))?(?: \(missed: ([^)]*)\))?: (.*)$\n", re.MULTILINE)
_MARK = re.compile(r"\[\[(.*?)\]\]", re.DOTALL)


def _with_parties(text: str) -> str:
    return text if re.search(r"\bbetween\b.{0,200}\(", text, re.DOTALL) or text.startswith("---") else PARTIES + text


def _unmarked(text: str) -> tuple[str, tuple[Span, ...]]:
    marks: list[Span] = []
    pieces: list[str] = []
    length = last = 0
    for found in _MARK.finditer(text):
        before = text[last : found.start()]
        start = length + len(before)
        marks.append(Span(start, start + len(found[1])))
        pieces += [before, found[1]]
        length, last = start + len(found[1]), found.end()
    return "".join([*pieces, text[last:]]), tuple(marks)


def _touch(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end
