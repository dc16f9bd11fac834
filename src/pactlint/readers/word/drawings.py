"""Drawings: the text boxes in them, and what in them cannot be read."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pactlint.readers.word.measures import whole
from pactlint.readers.word.tags import ALTERNATIVES, BOX_CONTENT, CHOICE, FALLBACK, w

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

_DRAWING: Final = "http://schemas.openxmlformats.org/drawingml/2006"
_EXTENT: Final = f"{{{_DRAWING}/wordprocessingDrawing}}extent"
_PICTURE: Final = f"{{{_DRAWING}/picture}}pic"
_UNREAD: Final = (
    (f"{{{_DRAWING}/diagram}}relIds", "a diagram was not read"),
    (f"{{{_DRAWING}/chart}}chart", "a chart was not read"),
)
_HALF_A_PAGE: Final = 8.5 * 11 / 2 * 914_400**2
"""Square units (914,400 to the inch) of half a letter page: smaller pictures are logos and signatures, larger ones scans."""


def chosen(alternatives: _Element) -> _Element | None:
    """Of the ways an `mc:AlternateContent` tells the same thing, the one to read: the first choice, else the fallback."""
    for tag in (CHOICE, FALLBACK):
        for one in alternatives.iterchildren(tag):
            return one
    return None


def text_boxes(drawing: _Element) -> Iterator[_Element]:
    """The contents of the text boxes in a drawing, in order; those inside other boxes are left to the box."""
    for child in drawing:
        if child.tag == BOX_CONTENT:
            yield child
        elif child.tag != ALTERNATIVES:
            yield from text_boxes(child)
        elif (one := chosen(child)) is not None:
            yield from text_boxes(one)


def unread_part(drawing: _Element) -> str:
    """What in a drawing cannot be read as text, empty if nothing worth a word."""
    if drawing.tag == w("object"):
        return "an embedded object was not read"
    for tag, problem in _UNREAD:
        if next(drawing.iter(tag), None) is not None:
            return problem
    extent = next(drawing.iter(_EXTENT), None)
    if extent is None or next(drawing.iter(_PICTURE), None) is None:
        return ""
    area = (whole(extent.get("cx")) or 0) * (whole(extent.get("cy")) or 0)
    return "a picture as large as half a page was not read" if area >= _HALF_A_PAGE else ""
