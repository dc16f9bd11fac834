"""The text of an agreement as read from a file, and how to get from a place in it back to the file.

`Span` is the only position type of the project: two code-point offsets into `Document.text`. Page, line, column, paragraph
and Word run are asked of the document by whoever needs them (`Document.locate`, `Document.runs_in`).
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Half-open range of code points into `Document.text`."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def __contains__(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: Span) -> bool:
        """Do the two share at least one code point?"""
        return self.start < other.end and other.start < self.end

    def shifted(self, by: int) -> Span:
        """The same range moved by so many code points."""
        return Span(self.start + by, self.end + by)


class Format(StrEnum):
    """What kind of file a document was read from."""

    WORD = "docx"
    PDF = "pdf"
    MARKDOWN = "markdown"
    TEXT = "text"


class View(StrEnum):
    """Which side of a Word file's tracked changes is read: as if all were accepted, as if all were rejected, or both kept."""

    FINAL = "final"
    ORIGINAL = "original"
    MARKED = "marked"


class BlockKind(StrEnum):
    """What a block is in the layout of the file."""

    PARAGRAPH = "paragraph"
    CELL = "cell"
    NOTE = "note"
    BOX = "box"


@dataclass(frozen=True, slots=True)
class Cell:
    """The place of a table cell: which table of the document, row and column counted from 0, how many of each it covers.

    `outer` is the cell that a nested table stands in.
    """

    table: int
    row: int
    column: int
    rows: int = 1
    columns: int = 1
    outer: Cell | None = None


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, or whatever stands for one: a table cell's paragraph, a note, a text box.

    `label` is a number that the file computes and that is nowhere in the text (Word's automatic numbering, a Markdown list),
    as a reader of the page sees it: "9.2", "(a)", "Article I". Typed numbers stay in the text. `heading` is the level of a
    heading style, 0 for a title. `bold`, `centred` and `size` (points) say how the whole block looks; `indent` is in points.
    A note's `anchor` is the place its mark stands at in the text.
    """

    span: Span
    kind: BlockKind = BlockKind.PARAGRAPH
    label: str = ""
    list_level: int | None = None
    heading: int | None = None
    style: str = ""
    bold: bool = False
    centred: bool = False
    size: float | None = None
    indent: float = 0.0
    cell: Cell | None = None
    anchor: Span | None = None


class RevisionKind(StrEnum):
    """What a tracked change did to the words it covers."""

    INSERTED = "inserted"
    DELETED = "deleted"


@dataclass(frozen=True, slots=True)
class Revision:
    """A tracked change: what it did, by whom, when (ISO 8601, empty where the file does not say)."""

    kind: RevisionKind
    author: str = ""
    date: str = ""


@dataclass(frozen=True, slots=True)
class Run:
    """A stretch of text with one look. `address` is the run's ordinal among the w:r elements of the Word body, else None."""

    span: Span
    bold: bool = False
    italic: bool = False
    underline: bool = False
    size: float | None = None
    revision: Revision | None = None
    address: int | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """A line as printed on a page: page counted from 1, box as (left, top, right, bottom) in points from the top left."""

    span: Span
    page: int
    box: tuple[float, float, float, float]


class AsideKind(StrEnum):
    """Text that belongs to the file and not to the agreement's flow."""

    HEADER = "header"
    FOOTER = "footer"
    PAGE_NUMBER = "page-number"
    COMMENT = "comment"
    HIDDEN = "hidden"


@dataclass(frozen=True, slots=True)
class Aside:
    """Text that no block covers: a running head, a comment, hidden words.

    `anchor` ties it to the text; in a plain text file, whose text is the file unchanged, it is where the words stand.
    """

    kind: AsideKind
    text: str
    page: int | None = None
    anchor: Span | None = None
    author: str = ""
    date: str = ""


@dataclass(frozen=True, slots=True)
class Gap:
    """Something that is there and could not be read: a page that is a picture, an attached part. `at` is where it belongs."""

    at: Span
    problem: str
    page: int | None = None


@dataclass(frozen=True, slots=True)
class Location:
    """A place as a person finds it.

    Lines and columns count from 1; `line` is the source line of a text file, the paragraph of a Word file, the line of a PDF
    counted through the whole document. `page` and `box` only where the file has pages.
    """

    line: int
    column: int
    end_line: int
    end_column: int
    page: int | None = None
    box: tuple[float, float, float, float] | None = None


@dataclass(frozen=True)
class Document:
    """An agreement as text, with its layout.

    `blocks` are in reading order and never overlap; text between blocks is only white space and markup. `template` is true where
    the file's own settings call it one. `origins` maps offsets of `text` to offsets of the source file for formats whose markup
    is left out (sorted pairs; identity if empty), and `line_starts` are the offsets of the source's lines (of `text` itself for
    Word and PDF).
    """

    path: str
    format: Format
    text: str
    blocks: tuple[Block, ...]
    runs: tuple[Run, ...] = ()
    lines: tuple[Line, ...] = ()
    asides: tuple[Aside, ...] = ()
    gaps: tuple[Gap, ...] = ()
    title: str = ""
    template: bool = False
    origins: tuple[tuple[int, int], ...] = ()
    line_starts: tuple[int, ...] = field(default=(0,))

    def quote(self, span: Span) -> str:
        """The words at a span, exactly as in the text."""
        return self.text[span.start : span.end]

    @cached_property
    def plain(self) -> str:
        """The text, as long as `text`, with every white space a space and every curly quote or odd dash a straight one.

        What patterns are matched against: offsets are the same, line ends and typography make no difference.
        """
        return plain(self.text)

    @cached_property
    def folded(self) -> bytes:
        """`plain` as ASCII, one byte for each code point ("?" for what has none), so that offsets are the same.

        What the linear-time pattern engine works on.
        """
        return self.plain.encode("ascii", "replace")

    def block_at(self, offset: int) -> Block | None:
        """The block an offset lies in, or the last one before it; None before the first block."""
        index = bisect_right(self._block_starts, offset) - 1
        return self.blocks[index] if index >= 0 else None

    def blocks_in(self, span: Span) -> tuple[Block, ...]:
        """The blocks that share code points with a span, in order."""
        first = max(0, bisect_right(self._block_starts, span.start) - 1)
        last = bisect_left(self._block_starts, span.end)
        return tuple(block for block in self.blocks[first:last] if block.span.overlaps(span))

    def runs_in(self, span: Span) -> tuple[Run, ...]:
        """The runs that share code points with a span, in order."""
        first = max(0, bisect_right(self._run_starts, span.start) - 1)
        last = bisect_right(self._run_starts, max(span.start, span.end - 1))
        return tuple(run for run in self.runs[first:last] if run.span.overlaps(span))

    def lines_in(self, span: Span) -> tuple[Line, ...]:
        """The printed lines that share code points with a span, in order; empty for formats without pages."""
        first = max(0, bisect_right(self._line_spans, span.start) - 1)
        last = bisect_right(self._line_spans, max(span.start, span.end - 1))
        return tuple(line for line in self.lines[first:last] if line.span.overlaps(span))

    def locate(self, span: Span) -> Location:
        """Where a person finds the span in the file."""
        line, column = self._line_and_column(span.start)
        end_line, end_column = self._line_and_column(max(span.start, span.end - 1))
        printed = self.lines_in(span)
        return Location(
            line, column, end_line, end_column + 1, printed[0].page if printed else None, printed[0].box if printed else None
        )

    def _line_and_column(self, offset: int) -> tuple[int, int]:
        source = self._source_offset(offset)
        line = bisect_right(self.line_starts, source)
        return line, source - self.line_starts[line - 1] + 1

    def _source_offset(self, offset: int) -> int:
        if not self.origins:
            return offset
        index = max(0, bisect_right(self._origin_starts, offset) - 1)
        here, there = self.origins[index]
        return there + (offset - here)

    @cached_property
    def _block_starts(self) -> list[int]:
        return [block.span.start for block in self.blocks]

    @cached_property
    def _run_starts(self) -> list[int]:
        return [run.span.start for run in self.runs]

    @cached_property
    def _line_spans(self) -> list[int]:
        return [line.span.start for line in self.lines]

    @cached_property
    def _origin_starts(self) -> list[int]:
        return [here for here, _ in self.origins]


def plain(text: str) -> str:
    """A text, as long as it was, with every white space a space and every curly quote or odd dash a straight one."""
    return text.translate(_PLAIN)


_PLAIN = str.maketrans(
    {
        **dict.fromkeys(
            "\t\n\r\f\v\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000",
            " ",
        ),
        **dict.fromkeys("\u2018\u2019\u201a\u201b\u2032\u00b4`", "'"),
        **dict.fromkeys("\u201c\u201d\u201e\u201f\u2033\u02ba\u00ab\u00bb", '"'),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2015\u2212", "-"),
    }
)
