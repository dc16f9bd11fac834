"""What stands outside the body: footnotes and endnotes, which follow its text, and headers, footers and comments, kept apart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pactlint.document import Aside, AsideKind, BlockKind, Span
from pactlint.readers.word.flow import Place
from pactlint.readers.word.numerals import numeral
from pactlint.readers.word.story import Story
from pactlint.readers.word.tags import ID, TYPE, w

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from lxml.etree import _Element

    from pactlint.readers.word.reading import NoteMark, Reading

FOOTNOTE_SHAPE: Final = "decimal"
ENDNOTE_SHAPE: Final = "lowerRoman"

_SEPARATORS: Final = frozenset({"separator", "continuationSeparator", "continuationNotice"})
_COMMENT: Final = w("comment")
_AUTHOR: Final = w("author")
_DATE: Final = w("date")


def read_notes(reading: Reading, root: _Element | None, marks: dict[str, NoteMark], shape: str) -> None:
    """Reads the notes that have a mark in the text, in the order of their marks, numbered as Word does unless told otherwise."""
    notes = {} if root is None else {note.get(ID): note for note in root if note.get(TYPE) not in _SEPARATORS}
    number = 0
    for name, mark in tuple(marks.items()):
        if name in notes:
            number += mark.numbered
            label = numeral(number, shape) if mark.numbered else ""
            anchor = Span(mark.position, mark.position)
            Story(reading, Place(BlockKind.NOTE, anchor=anchor), label).read(notes[name])


def running_heads(reading: Reading, kind: AsideKind, roots: Iterable[_Element]) -> Iterator[Aside]:
    """The distinct texts of headers or footers."""
    texts = dict.fromkeys(_text(reading, root) for root in roots)
    return (Aside(kind, text) for text in texts if text)


def comments(reading: Reading, root: _Element | None) -> Iterator[Aside]:
    """The comments, in the order of their part. One whose words this view does not show has no anchor."""
    text = reading.flow.text
    for comment in () if root is None else root.iterchildren(_COMMENT):
        said = _text(reading, comment)
        if said:
            anchor = _anchor(reading, comment.get(ID) or "", text)
            yield Aside(AsideKind.COMMENT, said, anchor=anchor, author=comment.get(_AUTHOR) or "", date=comment.get(_DATE) or "")


def _anchor(reading: Reading, name: str, text: str) -> Span | None:
    end = reading.comment_ends.get(name)
    if end is None:
        return None
    start = min(reading.comment_starts.get(name, end), end)
    # A comment that ends between two paragraphs ends with the words of the first.
    return Span(start, end - (end > start and text[end - 1] == "\n"))


def _text(reading: Reading, story: _Element) -> str:
    apart = reading.apart()
    Story(apart, Place()).read(story)
    return "\n".join(line for line in apart.flow.text.split("\n") if line.strip())
