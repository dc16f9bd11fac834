"""Where a parse stopped, and what its author is told."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from pactlint.document import Span

if TYPE_CHECKING:
    from pactlint.dsl.pieces import Piece


@dataclass(frozen=True, slots=True)
class Unexpected:
    """A place the grammar cannot go on from.

    `at` is the word there, empty at the end of what was parsed; `places` are those of the words that led there, from the start
    of `piece`; `accepted` are the names of the grammar's terminals that could stand there; `end` says what ends the whole.
    """

    text: str
    at: Span
    places: tuple[Span, ...]
    accepted: frozenset[str]
    piece: Piece
    end: str = "the end of the file"

    @property
    def word(self) -> str:
        """The word that cannot stand there."""
        return self.text[self.at.start : self.at.end]

    @property
    def shown(self) -> str:
        """That word as it is quoted to the author: not the whole of a text of many lines."""
        return shortened(self.word.partition("\n")[0])

    @property
    def before(self) -> tuple[str, ...]:
        """The words that led there."""
        return tuple(self.text[place.start : place.end] for place in self.places)

    @property
    def after(self) -> str:
        """What stands after it on its line."""
        end = self.text.find("\n", self.at.end)
        return self.text[self.at.end : end if end >= 0 else None]

    @property
    def last(self) -> str:
        """The word before it; empty at the start of the piece."""
        return self.text[self.places[-1].start : self.places[-1].end] if self.places else ""

    def since(self, words: int) -> Span:
        """The place with so many of the words before it."""
        start = self.places[-words].start if 0 < words <= len(self.places) else self.at.start
        return Span(start, self.at.end)

    @property
    def begins_line(self) -> bool:
        """Is it the first word of its line?"""
        return not self.text[self.text.rfind("\n", 0, self.at.start) + 1 : self.at.start].strip()

    @property
    def could_end(self) -> bool:
        """Is what stands before it whole, so that the next entry could follow?"""
        return "$END" in self.accepted


@dataclass(frozen=True, slots=True)
class Advice:
    """What is wrong, what would be right, and the words it is about where they are not those the parser stumbled over."""

    problem: str
    hint: str = ""
    at: Span | None = None


def is_name(word: str) -> bool:
    """Could it name something?"""
    return re.fullmatch(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*", word) is not None


def is_word(word: str) -> bool:
    """Is it made of letters, as names and keywords are?"""
    return re.fullmatch(r"[A-Za-z][\w-]*", word) is not None


def shortened(text: str) -> str:
    """A text as far as a line of advice has room for it."""
    return text if len(text) <= _SHOWN else text[:_SHOWN].rsplit(" ", 1)[0] + " …"


_SHOWN = 40
