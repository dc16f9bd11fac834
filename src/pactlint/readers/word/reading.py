"""One reading of a Word file: what its stories are read with, and what they leave for each other."""

from __future__ import annotations

from dataclasses import dataclass, field
from itertools import count
from typing import TYPE_CHECKING

from pactlint.document import View
from pactlint.readers.word.flow import Flow
from pactlint.readers.word.revisions import left_out

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from lxml.etree import _Element

    from pactlint.readers.word.paragraphs import Layouts
    from pactlint.readers.word.styles import Styles


@dataclass(frozen=True, slots=True)
class NoteMark:
    """Where a note's mark stands in the text. One that is not `numbered` has a sign of its own there."""

    position: int
    numbered: bool


@dataclass(slots=True)
class Reading:
    """Shared by the stories of one flow. The marks of notes and comments are by the identifier of the note or comment."""

    styles: Styles
    layouts: Layouts
    view: View
    addresses: Mapping[_Element, int] = field(default_factory=dict)
    flow: Flow = field(default_factory=Flow)
    tables: Iterator[int] = field(default_factory=count)
    footnotes: dict[str, NoteMark] = field(default_factory=dict)
    endnotes: dict[str, NoteMark] = field(default_factory=dict)
    comment_starts: dict[str, int] = field(default_factory=dict)
    comment_ends: dict[str, int] = field(default_factory=dict)
    left_out: frozenset[str] = field(init=False)
    original: bool = field(init=False)

    def __post_init__(self) -> None:
        self.left_out = left_out(self.view)
        self.original = self.view is View.ORIGINAL

    def apart(self) -> Reading:
        """A reading of the same file into a flow of its own."""
        return Reading(self.styles, self.layouts, self.view)
