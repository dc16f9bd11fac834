"""Tables of contents: lines that name the clauses to come and are none."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from pactlint.extract.outline.wording import Opening

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pactlint.extract.outline.places import Place


def without_contents(plain: str, places: list[Place]) -> list[Place]:
    """The places that do not stand in a table of contents."""
    lines = _lines(plain, places)
    listed = set(_listed(plain, lines))
    if not listed:
        return places
    blocks = {id(lines[at].place.block) for at in listed}
    return [place for place in places if id(place.block) not in blocks]


_LEADERS = (".....", ". . . . .", "………")
_LEADER = re.compile(r"\.{5,}|(?:\. ){4,}|…{3,}")
_PAGE_AT_END = re.compile(r"(?:[\s.A-Za-z)-])(?:\d{1,3}|(?<![A-Za-z])[ivxl]{1,6}|(?<=\s)[A-Z]-?\d{1,3})$")
_PAGE_WITHIN = re.compile(r"(?:[A-Za-z)\]]|(?<!\d)\.)\s{0,9}(\d{1,3})\s{1,9}(?=[A-Z\d(])")
_LETTERS = re.compile(r"[^a-z]+")
_LONGEST_ENTRY = 170
_PACKED_ENTRY = 120
_MOST_ENTRIES = 1500
_FEWEST = 4
"""Entries from which on lines that look like a table of contents are taken for one though it has no heading."""
_SHARE = 0.6
"""Of the entries so many must come back, or end with a page number."""


class _Line:
    """A paragraph as an entry: `key` is what it and the clause it names have in common, empty where it names nothing."""

    __slots__ = ("is_long", "is_named", "is_paged", "is_table", "key", "place")

    def __init__(self, plain: str, place: Place, inner: int) -> None:
        self.place = place
        length = place.end - place.start
        packed = inner > 0 and length <= _PACKED_ENTRY * (inner + 1)
        self.is_paged = bool(_PAGE_AT_END.search(plain, max(place.start, place.end - 8), place.end))
        may_pack = length > _LONGEST_ENTRY and not _is_prose(plain, place)
        entries = _FEWEST if self.is_paged else 2 * _FEWEST  # what runs at the foot of its page may end it
        self.is_table = may_pack and _is_packed(plain, place, entries)
        self.is_long = length > _LONGEST_ENTRY and not (self.is_table or (may_pack and self.is_paged and packed))
        self.is_named = bool(place.schedule or (place.marks and place.marks[0].number[0] != "("))
        if place.marks and place.marks[0].automatic:
            self.is_long, self.is_named = True, False  # a number that the file computes is a clause's own
        self.key = _key(plain, place, length)


def _lines(plain: str, places: Sequence[Place]) -> list[_Line]:
    inner = Counter(id(place.block) for place in places if place.inside)
    return [_Line(plain, place, inner[id(place.block)]) for place in places if not place.inside]


def _key(plain: str, place: Place, length: int) -> str:
    if place.schedule:
        return f"{place.schedule.word} {place.schedule.number}"
    words = _LETTERS.sub("", plain[place.words : min(place.end, place.words + 40)].lower())[:12]
    if place.marks:
        return f"{place.marks[0].number} {words}"
    return f"= {words}" if len(words) >= 4 and length <= _LONGEST_ENTRY else ""


def _is_packed(plain: str, place: Place, entries: int) -> bool:
    """Is it a table of contents run together on one line: words and the numbers of so many pages at least, which only rise?"""
    text = plain[place.start : min(place.end, place.start + 3000)]
    pages = [int(page) for page in _PAGE_WITHIN.findall(text)]
    if len(pages) < entries or len(text) > _PACKED_ENTRY * len(pages):
        return False
    rising = sum(one <= other <= one + 12 for one, other in pairwise(pages))
    return rising >= _SHARE * (len(pages) - 1)


def _is_prose(plain: str, place: Place) -> bool:
    return any(plain.find(verb, place.start, place.end) >= 0 for verb in (" shall ", " will ", " may "))


def _listed(plain: str, lines: Sequence[_Line]) -> Iterator[int]:
    last_of = {line.key: at for at, line in enumerate(lines)}
    rest: list[int] = []
    until = 0
    for at, line in enumerate(lines):
        if _is_entry_by_look(plain, line):
            yield at
        elif line.place.opening is Opening.CONTENTS and at >= until:
            entries = _after_heading(lines, last_of, at)
            until = entries[-1] + 1
            yield from entries
        elif at >= until:
            rest.append(at)
    yield from _bare_runs(lines, last_of, rest)


def _is_entry_by_look(plain: str, line: _Line) -> bool:
    place = line.place
    style = place.block.style.lower()
    if style.startswith("toc") and not style.startswith("toc heading"):
        return True
    end = min(place.end, place.start + 2000)
    if (place.marks and place.marks[0].automatic) or not any(plain.find(leader, place.start, end) >= 0 for leader in _LEADERS):
        return False
    if line.is_paged and place.end - place.start <= 2 * _LONGEST_ENTRY:
        return True
    return (line.is_named or bool(place.opening)) and len(_LEADER.findall(plain, place.start, end)) >= _FEWEST


def _after_heading(lines: Sequence[_Line], last_of: dict[str, int], heading: int) -> list[int]:
    """A heading "Contents" and the entries under it as far as they go; the heading alone where no entries follow it."""
    seen: set[str] = set()
    end = heading + 1
    for at in range(heading + 1, min(len(lines), heading + _MOST_ENTRIES)):
        line = lines[at]
        if line.is_long or (line.key and line.key in seen and not line.is_paged):
            break
        seen.add(line.key)
        if line.is_named or line.is_paged:
            end = at + 1
    entries = [at for at in range(heading + 1, end) if lines[at].is_named]
    told = sum(last_of[lines[at].key] >= end or lines[at].is_paged for at in entries)
    return list(range(heading, end)) if entries and told >= _SHARE * len(entries) else [heading]


def _bare_runs(lines: Sequence[_Line], last_of: dict[str, int], rest: Sequence[int]) -> Iterator[int]:
    """Tables without a heading: short numbered lines one after the other that all come back, or end with page numbers."""
    run: list[int] = []
    for at in rest:
        line = lines[at]
        if line.is_table and line.place.marks:
            yield at
        elif line.is_named and not line.is_long:
            run.append(at)
        elif not line.is_paged or line.is_long:
            yield from _confirmed(lines, last_of, run)
            run = []
    yield from _confirmed(lines, last_of, run)


def _confirmed(lines: Sequence[_Line], last_of: dict[str, int], run: list[int]) -> list[int]:
    if len(run) < _FEWEST:
        return []
    again = sum(last_of[lines[at].key] > run[-1] for at in run)
    paged = sum(lines[at].is_paged for at in run)
    enough = _SHARE * len(run)
    return run if (again >= enough and len(run) > _FEWEST) or (paged >= enough and again * 3 >= len(run)) else []
