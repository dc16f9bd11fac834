"""Properties of a paragraph: what its own `w:pPr` says, and what that comes to with its style and its list."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, NamedTuple

from pactlint.readers.word.measures import indent_words, indents, is_on, whole
from pactlint.readers.word.numbering import NO_LIST
from pactlint.readers.word.revisions import CHANGES, before_change
from pactlint.readers.word.styles import BODY_LEVEL
from pactlint.readers.word.tags import (
    INDENT,
    INSERTED,
    JUSTIFICATION,
    LEVEL,
    NUMBER,
    NUMBERING,
    OUTLINE_LEVEL,
    RUN_PROPERTIES,
    VALUE,
    VANISH,
    w,
)

if TYPE_CHECKING:
    from lxml.etree import _Element

    from pactlint.readers.word.numbering import List, Numbering
    from pactlint.readers.word.styles import ParagraphStyle, Styles

_STYLE: Final = w("pStyle")
_SECTION: Final = w("sectPr")


class Said(NamedTuple):
    """What a paragraph says of its own layout, in the file's words; None where it leaves that to its style.

    A tuple, because it is what resolved layouts are looked up by: most paragraphs of a file say one of a few dozen things.
    """

    style: str | None = None
    number: str | None = None
    level: str | None = None
    outline: str | None = None
    justification: str | None = None
    indent: tuple[str | None, ...] | None = None


class Properties(NamedTuple):
    """A `w:pPr`: its layout, and its end: the tracked changes of it, whether it is hidden, whether it ends a section."""

    said: Said = Said()
    end_changes: frozenset[str] = frozenset()
    end_hidden: bool | None = None
    ends_section: bool = False


PLAIN: Final = Properties()
"""A paragraph that says nothing of itself."""


class Item(NamedTuple):
    """A paragraph's place in a list: the list, by its `w:numId` and resolved, and how deep."""

    number: str
    found: List
    depth: int


class Layout(NamedTuple):
    """What a paragraph's properties come to; `indent` is where its first line, or its number, starts, in points."""

    style: str
    heading: int | None
    centred: bool
    indent: float
    item: Item | None


class Layouts:
    """Resolves paragraphs' properties, each different one once."""

    def __init__(self, styles: Styles, numbering: Numbering) -> None:
        self._styles = styles
        self._numbering = numbering
        self._known: dict[Said, Layout] = {}

    def of(self, said: Said) -> Layout:
        """The layout of a paragraph that says this of itself."""
        layout = self._known.get(said)
        if layout is None:
            layout = self._known[said] = self._resolve(said)
        return layout

    def _resolve(self, said: Said) -> Layout:
        style = self._styles.paragraph(said.style)
        item = _item(said, style, self._numbering)
        return Layout(
            style=style.name,
            heading=_heading(said, style),
            centred=style.centred if said.justification is None else said.justification == "center",
            indent=_first_line(said, style, item),
            item=item,
        )


def read_properties(element: _Element, *, before_changes: bool) -> Properties:
    """What a `w:pPr` says. `before_changes`: what it said before its format was changed with tracking on."""
    properties = _read(element, before_changes=before_changes)
    if before_changes and (old := before_change(element)) is not element:
        # The old properties never hold the paragraph's end or its section.
        return properties._replace(said=_read(old, before_changes=before_changes).said)
    return properties


def _read(element: _Element, *, before_changes: bool) -> Properties:
    style = number = level = outline = justification = hidden = None
    indent: tuple[str | None, ...] | None = None
    changes: frozenset[str] = frozenset()
    section = False
    for one in element:
        tag = one.tag
        if tag == _STYLE:
            style = one.get(VALUE)
        elif tag == RUN_PROPERTIES:
            changes, hidden = _read_end(one)
        elif tag == INDENT:
            indent = indent_words(one)
        elif tag == NUMBERING:
            number, level = _read_numbering(one, before_changes=before_changes)
        elif tag == JUSTIFICATION:
            justification = one.get(VALUE)
        elif tag == OUTLINE_LEVEL:
            outline = one.get(VALUE)
        elif tag == _SECTION:
            section = True
    return Properties(Said(style, number, level, outline, justification, indent), changes, hidden, section)


def _read_end(element: _Element) -> tuple[frozenset[str], bool | None]:
    changes: frozenset[str] = frozenset()
    hidden = None
    for one in element:
        tag = one.tag
        if tag in CHANGES:
            changes |= {tag}
        elif tag == VANISH:
            hidden = is_on(one.get(VALUE))
    return changes, hidden


def _read_numbering(element: _Element, *, before_changes: bool) -> tuple[str | None, str | None]:
    said: dict[str, str | None] = {one.tag: one.get(VALUE) for one in element}
    if before_changes and INSERTED in said:
        return None, None
    return said.get(NUMBER), said.get(LEVEL)


def _item(said: Said, style: ParagraphStyle, numbering: Numbering) -> Item | None:
    number = style.number if said.number is None else said.number
    if number is None or number == NO_LIST:
        return None
    found = numbering.find(number)
    if found is None:
        return None
    depth = whole(said.level)
    if depth is None:
        depth = _depth_of_style(found, style)
    return Item(number, found, depth) if depth in found.levels else None


def _depth_of_style(found: List, style: ParagraphStyle) -> int:
    for name in style.chain:
        for depth, level in found.levels.items():
            if level.style == name:
                return depth
    return style.level or 0


def _heading(said: Said, style: ParagraphStyle) -> int | None:
    outline = whole(said.outline)
    if outline is None:
        return style.heading
    return outline + 1 if 0 <= outline < BODY_LEVEL else None


def _first_line(said: Said, style: ParagraphStyle, item: Item | None) -> float:
    own = indents(said.indent) if said.indent else (None, None)
    of_style = style.left, style.first
    level = item.found.levels[item.depth] if item else None
    of_list = (level.left, level.first) if level else (None, None)
    # A list that the paragraph names itself comes before its style; a list that the style brings, after what the style says.
    order = (own, of_style, of_list) if said.number is None else (own, of_list, of_style)
    left = next((left for left, _ in order if left is not None), 0.0)
    return round(left + next((first for _, first in order if first is not None), 0.0), 2)
