"""The words of a Markdown paragraph without its markup, each stretch with its place in the paragraph's source."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum, auto
from typing import TYPE_CHECKING

from markdown_it.common.utils import normalizeReference

if TYPE_CHECKING:
    from collections.abc import Collection, Iterator

    from markdown_it.token import Token

# Each repetition's branches begin with different characters: nothing to backtrack into.
_TARGET = re.compile(
    r"\]\(\s*(?:<(?:[^<>\\\n]|\\.)*+>|(?:[^\s()\\]|\\.|\((?:[^\s()\\]|\\.)*+\))*+)"
    r"(?:\s++(?:\"(?:[^\"\\]|\\.)*+\"|'(?:[^'\\]|\\.)*+'|\((?:[^()\\]|\\.)*+\)))?\s*+\)",
    re.DOTALL,
)
_TAG = re.compile(r"</?([A-Za-z][A-Za-z0-9-]*)")
_NOTE_MARK = re.compile(r"\[\^([^\]\s]{1,40})\]")
_REACH = 4000
"""How far ahead the source of a child is looked for: work stays linear where a guess at a link's end was wrong."""
_BOLD = {"strong_open": 1, "strong_close": -1}
_ITALIC = {"em_open": 1, "em_close": -1}
_TAG_LOOKS = {"b": "bold", "strong": "bold", "i": "italic", "em": "italic", "u": "underline", "ins": "underline"}


class PieceKind(Enum):
    """What a stretch of a paragraph is on the rendered page."""

    WORDS = auto()
    SOFT_BREAK = auto()
    HARD_BREAK = auto()
    COMMENT = auto()
    PICTURE = auto()
    NOTE_MARK = auto()


@dataclass(frozen=True, slots=True)
class Look:
    """How words are set."""

    bold: bool = False
    italic: bool = False
    underline: bool = False


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a paragraph: its words as rendered and where its source begins.

    For a comment `words` are its words, for a note mark the note's name, for a picture the text that stands for it.
    """

    kind: PieceKind
    words: str
    at: int
    look: Look = Look()


def pieces(token: Token, references: Collection[str], notes: Collection[str]) -> Iterator[Piece]:
    """The pieces of an inline token in order, with places in its content.

    `references` are the link names and `notes` the note names that the file defines.
    """
    walk = _Walk(token.content, references)
    for child in token.children or ():
        for piece in walk.step(child):
            yield from _without_note_marks(piece, notes)


class _Walk:
    """Follows an inline token's children through its source; the parser itself keeps no positions."""

    def __init__(self, source: str, references: Collection[str]) -> None:
        self._source = source
        self._one_line = source.replace("\n", " ")
        self._references = references
        self._at = 0
        self._depth = {"bold": 0, "italic": 0, "underline": 0}

    def step(self, token: Token) -> Iterator[Piece]:
        match token.type:
            case "text":
                yield self._words(token.content, token.content)
            case "text_special":
                yield self._words(token.content, token.markup)
            case "code_inline":
                yield from self._code(token)
            case "softbreak":
                yield Piece(PieceKind.SOFT_BREAK, " ", self._pass("\n"))
            case "hardbreak":
                yield Piece(PieceKind.HARD_BREAK, " ", self._pass("\n"))
            case "html_inline":
                yield from self._html(token.content)
            case "image":
                yield Piece(PieceKind.PICTURE, token.content, self._pass("!["))
                self._at = self._after_target(self._closing_bracket())
            case _:
                self._markup(token)

    def _words(self, words: str, source: str) -> Piece:
        return Piece(PieceKind.WORDS, words, self._pass(source), self._look())

    def _code(self, token: Token) -> Iterator[Piece]:
        """Its lines apart: each has its own place in the source."""
        self._pass(token.markup)
        found = self._one_line.find(token.content, self._at, self._at + len(token.content) + _REACH)
        at = found if found >= 0 else self._at
        self._at = at + len(token.content)
        for line in self._source[at : self._at].splitlines(keepends=True):
            yield Piece(PieceKind.WORDS, line.replace("\n", " "), at, self._look())
            at += len(line)
        self._pass(token.markup)

    def _html(self, source: str) -> Iterator[Piece]:
        at = self._pass(source)
        if source.startswith("<!--"):
            yield Piece(PieceKind.COMMENT, source.removeprefix("<!--").removesuffix("-->").strip(), at)
            return
        tag = _TAG.match(source)
        name = tag[1].lower() if tag else ""
        if name == "br":
            yield Piece(PieceKind.HARD_BREAK, " ", at)
        elif name in _TAG_LOOKS:
            look = _TAG_LOOKS[name]
            self._depth[look] = max(0, self._depth[look] + (-1 if source[1] == "/" else 1))

    def _markup(self, token: Token) -> None:
        self._depth["bold"] += _BOLD.get(token.type, 0)
        self._depth["italic"] += _ITALIC.get(token.type, 0)
        if token.type == "link_open":
            self._pass("<" if token.markup == "autolink" else "[")
        elif token.type == "link_close":
            self._at = self._after_target(self._source.find("]", self._at)) if token.markup != "autolink" else self._at + 1
        elif token.markup:
            self._pass(token.markup)

    def _pass(self, source: str) -> int:
        """Go past the next coming of some source; say where it began."""
        found = self._source.find(source, self._at, self._at + len(source) + _REACH)
        at = found if found >= 0 else self._at
        self._at = min(at + len(source), len(self._source))
        return at

    def _after_target(self, bracket: int) -> int:
        """The place after a link's target, whose closing bracket is given: "](…)", "][name]", or just "]"."""
        if bracket < 0:
            return self._at
        if target := _TARGET.match(self._source, bracket):
            return target.end()
        end = self._source.find("]", bracket + 2, bracket + _REACH) if self._source.startswith("][", bracket) else -1
        if end >= 0:
            name = self._source[bracket + 2 : end]
            if not name or normalizeReference(name) in self._references:
                return end + 1
        return bracket + 1

    def _closing_bracket(self) -> int:
        depth = 1
        for at in range(self._at, len(self._source)):
            if self._source[at] in "[]" and self._source[at - 1] != "\\":
                depth += 1 if self._source[at] == "[" else -1
            if not depth:
                return at
        return -1

    def _look(self) -> Look:
        return Look(*(depth > 0 for depth in self._depth.values()))


def _without_note_marks(piece: Piece, notes: Collection[str]) -> Iterator[Piece]:
    start = 0
    if notes and piece.kind is PieceKind.WORDS:
        for mark in _NOTE_MARK.finditer(piece.words):
            if mark[1] in notes:
                yield Piece(piece.kind, piece.words[start : mark.start()], piece.at + start, piece.look)
                yield Piece(PieceKind.NOTE_MARK, mark[1], piece.at + mark.start())
                start = mark.end()
    yield Piece(piece.kind, piece.words[start:], piece.at + start, piece.look) if start else piece
