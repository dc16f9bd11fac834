"""Automatic numbering: the definitions of `numbering.xml`, and the counters that turn them into labels."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final

from pactlint.readers.word.measures import indent_words, indents, is_on, value_of, whole
from pactlint.readers.word.numerals import numeral
from pactlint.readers.word.tags import ALTERNATIVES, CHOICE, INDENT, LEVEL, NUMBER, PARAGRAPH_PROPERTIES, VALUE, w

if TYPE_CHECKING:
    from lxml.etree import _Element

    from pactlint.readers.word.styles import Styles

LEVELS: Final = 9
"""Levels of a list, counted from 0 in the file and from 1 in a level's text."""

MAX_LABEL: Final = 200
"""Characters of a level's text. Word's own dialogue takes a few dozen; a list of a million items repeats them a million times."""

MAX_LINKS: Final = 9
"""Definitions that point to one another through numbering styles. Word makes one link; the limit also ends a circle."""

NO_LIST: Final = "0"
"""The `w:numId` that takes a style's numbering away again."""

_ABSTRACT: Final = w("abstractNum")
_ABSTRACT_ID: Final = w("abstractNumId")
_LIST: Final = w("num")
_OVERRIDE: Final = w("lvlOverride")
_START_OVERRIDE: Final = w("startOverride")
_STYLE_LINK: Final = w("numStyleLink")
_LEVEL: Final = w("lvl")
_LEVEL_INDENT: Final = f"{PARAGRAPH_PROPERTIES}/{INDENT}"
_START: Final = w("start")
_RESTART: Final = w("lvlRestart")
_LEGAL: Final = w("isLgl")
_TEXT: Final = w("lvlText")
_STYLE: Final = w("pStyle")
_FORMAT: Final = w("numFmt")
_NEWER_FORMAT: Final = f"{ALTERNATIVES}/{CHOICE}/{_FORMAT}"
_PLACEHOLDER: Final = re.compile(r"%([1-9])")


@dataclass(frozen=True, slots=True)
class Level:
    """One level of a list. `restart_after` is the depth whose use restarts it, -1 for never; indents in points."""

    start: int = 1
    shape: str = "decimal"
    text: str = ""
    restart_after: int | None = None
    legal: bool = False
    style: str | None = None
    width: int = 0
    left: float | None = None
    first: float | None = None


@dataclass(frozen=True, slots=True)
class List:
    """A `w:num`: whose counters it shares, its levels by depth, and the depths it starts anew with their first number."""

    counters: str
    levels: dict[int, Level]
    starts: dict[int, int] = field(default_factory=dict)


class Numbering:
    """The numbering part, resolved on demand and once each."""

    def __init__(self, root: _Element | None, styles: Styles) -> None:
        self._styles = styles
        abstracts = () if root is None else root.iterchildren(_ABSTRACT)
        lists = () if root is None else root.iterchildren(_LIST)
        self._abstracts = {element.get(_ABSTRACT_ID) or "": element for element in abstracts}
        self._elements = {element.get(NUMBER) or "": element for element in lists}
        self._lists: dict[str, List | None] = {}

    def find(self, number: str) -> List | None:
        """The list of a `w:numId`, None for one that is not defined."""
        if number not in self._lists:
            self._lists[number] = self._resolve(number)
        return self._lists[number]

    def _resolve(self, number: str) -> List | None:
        element = self._elements.get(number)
        if element is None or number == NO_LIST:
            return None
        counters = self._definition(value_of(element.find(_ABSTRACT_ID)))
        if counters is None:
            return None
        levels = _levels(self._abstracts[counters])
        starts: dict[int, int] = {}
        for override in element.iterchildren(_OVERRIDE):
            levels.update(_levels(override))
            depth = _depth(override)
            start = whole(value_of(override.find(_START_OVERRIDE)))
            if depth is not None and start is not None:
                starts[depth] = start
                levels[depth] = replace(levels.get(depth, Level()), start=start)
        return List(counters, levels, starts)

    def _definition(self, abstract: str | None) -> str | None:
        """Follows the links of numbering styles to the definition that has the levels."""
        for _ in range(MAX_LINKS):
            if abstract not in self._abstracts:
                return None
            link = value_of(self._abstracts[abstract].find(_STYLE_LINK))
            number = self._styles.list_number(link)
            if number not in self._elements:
                return abstract
            abstract = value_of(self._elements[number].find(_ABSTRACT_ID))
        return None


class Counters:
    """How far each list has counted in one story (the body, one note, one text box)."""

    def __init__(self) -> None:
        self._counts: dict[str, dict[int, int]] = {}
        self._started: set[tuple[str, int]] = set()

    def count(self, number: str, found: List, depth: int) -> str:
        """Counts one paragraph at a depth of the list of a `w:numId`; its label as Word prints it, without surrounding space."""
        counts = self._counts.setdefault(found.counters, {})
        level = found.levels.get(depth, Level())
        if depth in found.starts and (number, depth) not in self._started:
            counts[depth] = found.starts[depth]
        else:
            counts[depth] = counts[depth] + 1 if depth in counts else level.start
        self._started.add((number, depth))
        for above in range(depth):
            # A level that is printed before it is used counts as used once.
            counts.setdefault(above, found.levels.get(above, Level()).start)
        for below in [one for one in counts if one > depth]:
            if _restarts(found.levels.get(below, Level()), depth):
                del counts[below]
        return _label(level, found.levels, counts)


def _restarts(level: Level, after: int) -> bool:
    return level.restart_after is None or after <= level.restart_after


def _label(level: Level, levels: dict[int, Level], counts: dict[int, int]) -> str:
    if level.shape == "bullet":
        return ""

    def printed(match: re.Match[str]) -> str:
        depth = int(match[1]) - 1
        one = levels.get(depth, Level())
        if depth not in counts:
            return ""
        legal = level.legal and one.shape not in {"none", "bullet", "decimalZero"}
        return numeral(counts[depth], "decimal" if legal else one.shape, one.width)

    return _PLACEHOLDER.sub(printed, level.text).strip()


def _levels(parent: _Element) -> dict[int, Level]:
    found: dict[int, Level] = {}
    for element in parent.iterchildren(_LEVEL):
        depth = _depth(element)
        if depth is not None:
            found[depth] = _level(element)
    return found


def _depth(element: _Element) -> int | None:
    depth = whole(element.get(LEVEL))
    return depth if depth is not None and 0 <= depth < LEVELS else None


def _level(element: _Element) -> Level:
    parts = {part.tag: part for part in element}
    start = whole(value_of(parts.get(_START)))
    restart = whole(value_of(parts.get(_RESTART)))
    legal = parts.get(_LEGAL)
    indent = element.find(_LEVEL_INDENT)
    left, first = (None, None) if indent is None else indents(indent_words(indent))
    shape, width = _shape(element, parts.get(_FORMAT))
    return Level(
        start=0 if start is None else start,
        shape=shape,
        text=(value_of(parts.get(_TEXT)) or "")[:MAX_LABEL],
        restart_after=None if restart is None else restart - 1,
        legal=legal is not None and is_on(legal.get(VALUE)),
        style=value_of(parts.get(_STYLE)),
        width=width,
        left=left,
        first=first,
    )


def _shape(element: _Element, given: _Element | None) -> tuple[str, int]:
    """The numbering format, and for Word's newer ones ("001, 002, …") how many digits they are wide."""
    found = element.find(_NEWER_FORMAT) if given is None else given
    if found is None:
        return "decimal", 0
    shape = found.get(VALUE) or "decimal"
    return shape, len((found.get(w("format")) or "").split(",")[0].strip()) if shape == "custom" else 0
