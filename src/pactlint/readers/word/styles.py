"""Styles: what a paragraph and a run look like once every style they rest on has had its say."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from pactlint.readers.word.measures import indent_words, indents, is_on, points, value_of, whole
from pactlint.readers.word.tags import (
    INDENT,
    JUSTIFICATION,
    LEVEL,
    NUMBER,
    NUMBERING,
    OUTLINE_LEVEL,
    PARAGRAPH_PROPERTIES,
    RUN_PROPERTIES,
    STYLE,
    TYPE,
    VALUE,
    VANISH,
    w,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

BODY_LEVEL: Final = 9
"""The outline level, counted from 0, that says: no heading."""

MAX_CHAIN: Final = 20
"""Styles resting on one another. Word itself allows eleven."""

WORD_SIZE: Final = 10.0
"""Points of text whose size nothing in the file says."""

_BOLD: Final = w("b")
_ITALIC: Final = w("i")
_UNDERLINE: Final = w("u")
_SIZE: Final = w("sz")
_CHARACTER_STYLE: Final = w("rStyle")
_LOOKED_AT: Final = frozenset({_BOLD, _ITALIC, _UNDERLINE, _SIZE, VANISH, _CHARACTER_STYLE})
_STYLE_ID: Final = w("styleId")
_NAME: Final = w("name")
_DEFAULT: Final = w("default")
_BASED_ON: Final = w("basedOn")
_HEADING: Final = re.compile(r"heading ?([1-9])", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Look:
    """How a stretch of text looks; `size` in points."""

    bold: bool = False
    italic: bool = False
    underline: bool = False
    size: float = WORD_SIZE
    hidden: bool = False


@dataclass(frozen=True, slots=True)
class ParagraphStyle:
    """A paragraph style with all it rests on; lengths in points, None where no style says.

    `chain` are the identifiers from the style itself to the last it rests on: a numbering level names the style it belongs to.
    """

    name: str = ""
    heading: int | None = None
    centred: bool = False
    left: float | None = None
    first: float | None = None
    number: str | None = None
    level: int | None = None
    chain: tuple[str, ...] = ()


class Styles:
    """The styles part, resolved on demand and once each."""

    def __init__(self, root: _Element | None) -> None:
        self._elements: dict[str, _Element] = {}
        self._default = ""
        for element in () if root is None else root.iterchildren(STYLE):
            name = element.get(_STYLE_ID) or ""
            self._elements[name] = element
            if element.get(TYPE) == "paragraph" and is_on(element.get(_DEFAULT, "0")):
                self._default = name
        self._defaults = {} if root is None else _default_properties(root)
        self._paragraph_styles: dict[str, ParagraphStyle] = {}
        self._properties: dict[str, dict[str, str | None]] = {}
        self._looks: dict[tuple[str | None, ...], Look] = {}

    def paragraph(self, name: str | None) -> ParagraphStyle:
        """The style of an identifier; the default style for None and for one that is not in the file."""
        wanted = name or self._default
        style = self._paragraph_styles.get(wanted)
        if style is None:
            style = self._paragraph_styles[wanted] = self._resolve(wanted)
        return style

    def look(self, paragraph_style: str | None, properties: _Element | None) -> Look:
        """The look of a run in a paragraph of that style, from its `w:rPr` if it has one."""
        key: tuple[str | None, ...] = (paragraph_style,)
        if properties is not None:
            for one in properties:
                tag = one.tag
                if tag in _LOOKED_AT:
                    key += (tag, one.get(VALUE))
        look = self._looks.get(key)
        if look is None:
            look = self._looks[key] = self._compose(paragraph_style, _look_properties(properties))
        return look

    def list_number(self, name: str | None) -> str | None:
        """The `w:numId` that a numbering style points to."""
        return self.paragraph(name).number if name in self._elements else None

    def _resolve(self, name: str) -> ParagraphStyle:
        heading = centred = left = first = number = level = None
        chain = tuple(self._chain(name))
        for element in chain:
            properties = element.find(PARAGRAPH_PROPERTIES)
            said = {} if properties is None else {one.tag: one for one in properties}
            heading = self._heading(element, said.get(OUTLINE_LEVEL)) if heading is None else heading
            centred = value_of(said.get(JUSTIFICATION)) if centred is None else centred
            listed = {one.tag: one for one in said.get(NUMBERING, ())}
            number = value_of(listed.get(NUMBER)) if number is None else number
            level = whole(value_of(listed.get(LEVEL))) if level is None else level
            if INDENT in said:
                own_left, own_first = indents(indent_words(said[INDENT]))
                left, first = own_left if left is None else left, own_first if first is None else first
        return ParagraphStyle(
            name=_name(chain[0]) if chain else name,
            heading=None if heading == BODY_LEVEL + 1 else heading,
            centred=centred == "center",
            left=left,
            first=first,
            number=number,
            level=level,
            chain=tuple(element.get(_STYLE_ID) or "" for element in chain),
        )

    def _heading(self, element: _Element, outline: _Element | None) -> int | None:
        """0 for the title, 1 to 9 for a heading, 10 for a style that says it is none, None for one that says nothing."""
        name = _name(element)
        if name.lower() == "title":
            return 0
        level = whole(value_of(outline))
        # Templates that make the style of all text a heading mean nothing by it.
        if level is not None and element.get(_STYLE_ID) != self._default:
            return min(max(level, 0), BODY_LEVEL) + 1
        by_name = _HEADING.fullmatch(name)
        return int(by_name[1]) if by_name else None

    def _compose(self, paragraph_style: str | None, direct: dict[str, str | None]) -> Look:
        paragraph = self._defaults | self._run_properties(paragraph_style or self._default)
        character_style = direct.get(_CHARACTER_STYLE) or ""
        character = self._run_properties(character_style) if character_style in self._elements else {}

        def toggled(tag: str) -> bool:
            if tag in direct:
                return is_on(direct[tag])
            # Bold on bold is plain: paragraph style and character style cancel each other.
            return (tag in paragraph and is_on(paragraph[tag])) != (tag in character and is_on(character[tag]))

        nearest = paragraph | character | direct
        return Look(
            bold=toggled(_BOLD),
            italic=toggled(_ITALIC),
            underline=_UNDERLINE in nearest and is_on(nearest[_UNDERLINE]),
            size=points(nearest.get(_SIZE), 2) or WORD_SIZE,
            hidden=toggled(VANISH),
        )

    def _run_properties(self, name: str) -> dict[str, str | None]:
        known = self._properties.get(name)
        if known is None:
            known = {}
            for element in self._chain(name):
                known = {**_look_properties(element.find(RUN_PROPERTIES)), **known}
            self._properties[name] = known
        return known

    def _chain(self, name: str) -> Iterator[_Element]:
        """The style and those it rests on; the limit also ends a circle."""
        wanted: str | None = name if name in self._elements else self._default
        for _ in range(MAX_CHAIN):
            if wanted not in self._elements:
                return
            yield self._elements[wanted]
            wanted = value_of(self._elements[wanted].find(_BASED_ON))


def _default_properties(root: _Element) -> dict[str, str | None]:
    return _look_properties(root.find(f"{w('docDefaults')}/{w('rPrDefault')}/{RUN_PROPERTIES}"))


def _look_properties(properties: _Element | None) -> dict[str, str | None]:
    return {} if properties is None else {one.tag: one.get(VALUE) for one in properties if one.tag in _LOOKED_AT}


def _name(element: _Element) -> str:
    return value_of(element.find(_NAME)) or element.get(_STYLE_ID) or ""
