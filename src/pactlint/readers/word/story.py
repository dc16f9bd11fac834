"""The walk through a story of a Word file (its body, a note, a text box): every element in reading order, once."""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar, Final

from pactlint.document import BlockKind
from pactlint.readers.word.drawings import chosen, text_boxes, unread_part
from pactlint.readers.word.fields import Fields, form_field
from pactlint.readers.word.flow import Piece, Place
from pactlint.readers.word.formulas import linear
from pactlint.readers.word.numbering import Counters
from pactlint.readers.word.paragraphs import PLAIN, read_properties
from pactlint.readers.word.reading import NoteMark
from pactlint.readers.word.revisions import CHANGES, before_change, revision
from pactlint.readers.word.symbols import mend, symbol
from pactlint.readers.word.tables import cells
from pactlint.readers.word.tags import (
    ALTERNATIVES,
    FIELD_CHARACTER,
    ID,
    PARAGRAPH,
    PARAGRAPH_PROPERTIES,
    PROPERTIES,
    RUN,
    RUN_PROPERTIES,
    TABLE,
    TEXT,
    m,
    w,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from lxml.etree import _Element

    from pactlint.document import Revision
    from pactlint.readers.word.paragraphs import Item
    from pactlint.readers.word.reading import Reading

LINE_BREAK: Final = "\u2028"
"""A break inside a paragraph, of line, column or page: not a line end, so that a paragraph stays one line of the text."""

_SIGNS: Final = {
    w("tab"): "\t",
    w("ptab"): "\t",
    w("br"): LINE_BREAK,
    w("cr"): LINE_BREAK,
    w("noBreakHyphen"): "\u2011",
}
_GAPS: Final = {
    w("altChunk"): "an inserted file was not read",
    w("subDoc"): "a linked part of the document was not read",
}
_FOOTNOTE: Final = w("footnoteReference")
_UNNUMBERED: Final = w("customMarkFollows")
_SILENT: Final = PROPERTIES | {
    w("instrText"),
    w("delInstrText"),
    w("fldData"),
    w("softHyphen"),
    w("rt"),
    w("proofErr"),
    w("bookmarkStart"),
    w("bookmarkEnd"),
    w("permStart"),
    w("permEnd"),
    w("lastRenderedPageBreak"),
}


def _nothing(*_: object) -> str:
    return ""


def _sign(_: Story, element: _Element) -> str:
    return _SIGNS[element.tag]


def _text(_: Story, element: _Element) -> str:
    return mend(element.text or "", None)


class Story:
    """Reads one story into the flow of a reading; lists count from their start in it.

    A run's text is the characters of its `w:t` one for one, one character for each `w:tab`, `w:ptab`, `w:br`, `w:cr`,
    `w:noBreakHyphen` and `w:sym`, and nothing for anything else. A form field's box or choice and a formula have no address.
    """

    def __init__(self, reading: Reading, place: Place, label: str = "", changed: Revision | None = None) -> None:
        """`label` is what the first paragraph shows as its number; `changed`, the tracked change the story came with."""
        self._reading = reading
        self._flow = reading.flow
        self._pieces = reading.flow.pieces
        self._look = reading.styles.look
        self._place = place
        self._label = label
        self._revision = changed
        self._counters = Counters()
        self._properties = PLAIN
        self._boxes: list[tuple[_Element, Revision | None]] = []

    def read(self, story: _Element) -> None:
        """Reads the story to its end."""
        self._fields = Fields(story)
        self._walk(story)
        self._end_open_paragraph()

    def _walk(self, element: _Element) -> str:
        """Reads what is in an element. One that has no handler is a wrapper (a link, a content control), read for its content."""
        for child in element:
            handler = self._HANDLERS.get(child.tag)
            text = handler(self, child) if handler else self._walk(child)
            if text:
                self._add(text, None, None)
        return ""

    def _paragraph(self, paragraph: _Element) -> str:
        self._properties = PLAIN
        self._walk(paragraph)
        # An end that the view leaves out joins the paragraph with the next one, whose properties hold for both.
        if not self._properties.end_changes & self._reading.left_out:
            self._end_paragraph()
        return ""

    def _read_properties(self, element: _Element) -> str:
        self._properties = read_properties(element, before_changes=self._reading.original)
        return ""

    def _run(self, run: _Element) -> str:
        text = ""
        properties: _Element | None = None
        for node in run:
            tag = node.tag
            if tag == TEXT:
                piece = node.text or ""
                text += piece if piece.isprintable() else mend(piece, properties)
            elif tag == RUN_PROPERTIES:
                properties = before_change(node) if self._reading.original else node
            elif tag in _SIGNS:
                text += _SIGNS[tag]
            elif tag not in _SILENT:
                # What follows may mark its place or end an instruction, so the text before it has to be in place.
                self._add(text, properties, run)
                handler = self._HANDLERS.get(tag)
                text = handler(self, node) if handler else self._walk(node)
        if text:
            self._add(text, properties, run)
        return ""

    def _add(self, text: str, properties: _Element | None, run: _Element | None) -> None:
        if text and not self._fields.in_instruction:
            look = self._look(self._properties.said.style, properties)
            address = None if run is None else self._reading.addresses.get(run)
            self._pieces.append(Piece(text, look, self._revision, address))

    def _changed(self, element: _Element) -> str:
        if element.tag in self._reading.left_out:
            self._fields.pass_over(element)
            return ""
        outer, self._revision = self._revision, revision(element)
        self._walk(element)
        self._revision = outer
        return ""

    def _alternatives(self, element: _Element) -> str:
        one = chosen(element)
        return "" if one is None else self._walk(one)

    def _field_mark(self, mark: _Element) -> str:
        # What a form field shows stands before its instruction begins.
        self._add(form_field(mark), None, None)
        self._fields.step(mark)
        return ""

    def _note_mark(self, mark: _Element) -> str:
        notes = self._reading.footnotes if mark.tag == _FOOTNOTE else self._reading.endnotes
        notes.setdefault(mark.get(ID) or "", NoteMark(self._flow.position, numbered=mark.get(_UNNUMBERED) is None))
        return ""

    def _comment_start(self, mark: _Element) -> str:
        self._reading.comment_starts.setdefault(mark.get(ID) or "", self._flow.position)
        return ""

    def _comment_end(self, mark: _Element) -> str:
        self._reading.comment_ends.setdefault(mark.get(ID) or "", self._flow.position)
        return ""

    def _drawing(self, drawing: _Element) -> str:
        self._boxes += ((box, self._revision) for box in text_boxes(drawing))
        problem = unread_part(drawing)
        if problem:
            self._flow.mark_gap(problem)
        return ""

    def _gap(self, element: _Element) -> str:
        self._flow.mark_gap(_GAPS[element.tag])
        return ""

    def _table(self, table: _Element) -> str:
        self._end_open_paragraph()
        outer = self._place
        for element, cell in cells(table, next(self._reading.tables), outer.cell, self._reading.left_out):
            self._place = Place(self._kind_or(BlockKind.CELL), cell, outer.anchor)
            self._walk(element)
            self._end_open_paragraph()
        self._place = outer
        return ""

    def _end_open_paragraph(self) -> None:
        """Ends text that waits for a next paragraph where none can follow."""
        if not self._flow.line_is_empty:
            self._end_paragraph()
        elif self._boxes:
            self._read_boxes()

    def _end_paragraph(self) -> None:
        if self._flow.line_is_empty and self._end_is_hidden():
            self._flow.drop_paragraph()
        else:
            layout = self._reading.layouts.of(self._properties.said)
            self._flow.end_paragraph(self._next_label(layout.item), layout, self._place)
        if self._boxes:
            self._read_boxes()

    def _end_is_hidden(self) -> bool:
        said = self._properties.end_hidden
        return self._look(self._properties.said.style, None).hidden if said is None else said

    def _next_label(self, item: Item | None) -> str:
        label, self._label = self._label, ""
        # An empty paragraph that only carries a section break prints no number, and none is counted for it.
        if item is None or (self._properties.ends_section and self._flow.line_is_empty):
            return label
        return self._counters.count(item.number, item.found, item.depth)

    def _read_boxes(self) -> None:
        boxes, self._boxes = self._boxes, []
        place = self._place._replace(kind=self._kind_or(BlockKind.BOX))
        for box, changed in boxes:
            Story(self._reading, place, changed=changed).read(box)

    def _kind_or(self, kind: BlockKind) -> BlockKind:
        """The kind of a cell or box in this story: all that is in a note is note."""
        return BlockKind.NOTE if self._place.kind is BlockKind.NOTE else kind

    _HANDLERS: ClassVar[dict[str, Callable[[Story, _Element], str]]] = {
        **dict.fromkeys(_SILENT, _nothing),
        **dict.fromkeys(_SIGNS, _sign),
        **dict.fromkeys(_GAPS, _gap),
        **dict.fromkeys(CHANGES, _changed),
        **dict.fromkeys((w("drawing"), w("pict"), w("object")), _drawing),
        **dict.fromkeys((_FOOTNOTE, w("endnoteReference")), _note_mark),
        **dict.fromkeys((w("commentRangeEnd"), w("commentReference")), _comment_end),
        **dict.fromkeys((TEXT, w("delText")), _text),
        RUN: _run,
        PARAGRAPH: _paragraph,
        PARAGRAPH_PROPERTIES: _read_properties,
        TABLE: _table,
        ALTERNATIVES: _alternatives,
        FIELD_CHARACTER: _field_mark,
        w("commentRangeStart"): _comment_start,
        w("sym"): lambda _, element: symbol(element),
        m("oMath"): lambda _, element: linear(element),
    }
    """What reads an element; it returns the text the element stands for, empty where it has put it in place itself."""
