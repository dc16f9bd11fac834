"""Word files as documents: all text in reading order, automatic numbers resolved, tracked changes seen from one side.

Over lxml, because what python-docx's paragraphs leave out (insertions, content controls, text boxes, notes, list numbers) is
what a contract is made of.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pactlint.document import AsideKind, Document, Format, View
from pactlint.errors import ReadError
from pactlint.readers.word.flow import Place
from pactlint.readers.word.notes import ENDNOTE_SHAPE, FOOTNOTE_SHAPE, comments, read_notes, running_heads
from pactlint.readers.word.numbering import Numbering
from pactlint.readers.word.package import Package
from pactlint.readers.word.paragraphs import Layouts
from pactlint.readers.word.reading import Reading
from pactlint.readers.word.story import Story
from pactlint.readers.word.styles import Styles
from pactlint.readers.word.tags import BODY, RUN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

    from pactlint.document import Aside

__all__ = ["read_word"]


def read_word(data: bytes, path: str, view: View = View.FINAL) -> Document:
    """The document in the bytes of a .docx, .docm, .dotx or .dotm; `path` is what messages call it.

    Paragraphs are lines of the text, empty ones too; a break inside a paragraph is U+2028. Blocks are the paragraphs that have
    words or a number, without the white space around them. Notes follow the body, a text box the paragraph it is anchored in.
    Runs carry their tracked change in every view that shows them.

    Raises ReadError for a file that is no Word document, is damaged, protected, hostile, or has no text.
    """
    package = Package(data, path)
    styles = Styles(package.first("styles"))
    layouts = Layouts(styles, Numbering(package.first("numbering"), styles))
    reading = Reading(styles, layouts, view, _addresses(package))
    for body in package.document.iterchildren(BODY):
        Story(reading, Place()).read(body)
    read_notes(reading, package.first("footnotes"), reading.footnotes, FOOTNOTE_SHAPE)
    read_notes(reading, package.first("endnotes"), reading.endnotes, ENDNOTE_SHAPE)
    flow = reading.flow
    if not any(len(block.span) for block in flow.blocks):
        raise ReadError(path, "has no text", "it holds pictures, which need text recognition first" if flow.gaps else "")
    return Document(
        path=path,
        format=Format.WORD,
        text=flow.text,
        blocks=tuple(flow.blocks),
        runs=tuple(flow.runs),
        asides=(*flow.asides, *_asides(package, reading)),
        gaps=tuple(flow.gaps),
        title=package.title,
        line_starts=flow.line_starts,
    )


def _addresses(package: Package) -> dict[_Element, int]:
    return {run: address for address, run in enumerate(package.document.iter(RUN))}


def _asides(package: Package, reading: Reading) -> Iterator[Aside]:
    yield from running_heads(reading, AsideKind.HEADER, package.related("header"))
    yield from running_heads(reading, AsideKind.FOOTER, package.related("footer"))
    yield from comments(reading, package.first("comments"))
