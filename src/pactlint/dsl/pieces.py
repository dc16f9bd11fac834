"""Cutting a file that does not parse into pieces, so that a mistake in one entry hides none in another.

A declaration or an entry begins where a line begins with its keyword, or with a word so near to it that it must be meant.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING

from pactlint.document import Span
from pactlint.dsl.keywords import ENTRIES, IN_CONDITIONS

if TYPE_CHECKING:
    from collections.abc import Iterator


@dataclass(frozen=True, slots=True)
class Piece:
    """Part of a declaration: its head (`entry` is empty) or one entry. `declaration` is the keyword, empty outside of any."""

    declaration: str
    entry: str
    at: Span


@dataclass(frozen=True, slots=True)
class Chunk:
    """What stands from one declaration's keyword to the next; the head is the first of its pieces."""

    pieces: tuple[Piece, ...]

    @property
    def declaration(self) -> str:
        """The keyword; empty for what stands before the first declaration."""
        return self.pieces[0].declaration

    @property
    def at(self) -> Span:
        """From the first piece's start to the last one's end."""
        return Span(self.pieces[0].at.start, self.pieces[-1].at.end)

    def name(self, text: str) -> str:
        """The name it declares, as far as can be told; empty where it cannot."""
        found = _NAMED.match(text, self.at.start, self.at.end) if self.declaration else None
        return found[1] if found else ""


def chunks(text: str) -> list[Chunk]:
    """The whole text, cut."""
    starts = list(_starts(text))
    ends = [start for start, _, _ in starts[1:]] + [len(text)]
    found: list[list[Piece]] = []
    for (start, declaration, entry), end in zip(starts, ends, strict=True):
        piece = Piece(declaration, entry, Span(start, end))
        if entry and found:
            found[-1].append(piece)
        else:
            found.append([piece])
    return [Chunk(tuple(pieces)) for pieces in found if text[pieces[0].at.start : pieces[-1].at.end].strip()]


def tokens(text: str, within: Span) -> list[Span]:
    """Words, texts, numbers and signs, roughly as the grammar has them and whatever is wrong with them; no comments."""
    found = _TOKEN.finditer(text, within.start, within.end)
    return [Span(*each.span()) for each in found if not each[0].isspace() and not each[0].startswith("#")]


def _starts(text: str) -> Iterator[tuple[int, str, str]]:
    """Where pieces start, with the declaration they belong to and the entry they are."""
    declaration, in_text = "", False
    yield 0, "", ""
    for line in _LINE.finditer(text):
        if in_text and not _OPENER.match(line[0]):
            in_text = line[0].count('"""') % 2 == 0
            continue
        in_text = _opens_text(line[0])
        word = _FIRST_WORD.match(line[0])
        keyword = _keyword(word[1], declaration) if word else ""
        if keyword in ENTRIES:
            declaration = keyword
            yield line.start(), declaration, ""
        elif keyword and ENTRIES.get(declaration):
            yield line.start(), declaration, keyword


def _keyword(word: str, declaration: str) -> str:
    """The keyword a line's first word is, or is meant to be."""
    if word in IN_CONDITIONS and (word != "says" or declaration != "principle"):
        return ""
    if word in ENTRIES or word in _ANY_ENTRY:
        return word
    likely = (*ENTRIES.get(declaration, ()), *ENTRIES)
    close = get_close_matches(word.lower(), likely, 1, _LIKENESS)
    return close[0] if close else FOREIGN.get(word.lower(), "")


def _opens_text(line: str) -> bool:
    """Is a text between triple quotes still open at the end of the line?"""
    opened = False
    for token in _QUOTES.findall(line):
        if token == '"""':
            opened = not opened
        elif token.startswith("#") and not opened:
            break
    return opened


FOREIGN = {
    "if": "when",
    "check": "when",
    "because": "why",
    "reason": "why",
    "rationale": "why",
    "description": "title",
    "name": "title",
    "level": "severity",
    "source": "cites",
    "cite": "cites",
    "parameters": "with",
    "params": "with",
    "example": "flags",
    "examples": "flags",
    "suggestion": "suggest",
    "location": "at",
}
"""What other languages call an entry."""

_LIKENESS = 0.8
_ANY_ENTRY = frozenset(entry for entries in ENTRIES.values() for entry in entries)
_LINE = re.compile(r"[^\n]*\n?")
_FIRST_WORD = re.compile(r"[ \t]*([A-Za-z][A-Za-z0-9_-]*)")
_NAMED = re.compile(r"[ \t]*[a-z]+[ \t]+([a-z][a-z0-9]*(?:-[a-z0-9]+)*)")
_QUOTES = re.compile(r'"""|"(?:[^"\\\n]|\\.)*"|#')
_OPENER = re.compile(r'[ \t]*(?:(?:why|suggest|says|asks)|(?:flags|passes)[ \t]*"(?:[^"\\\n]|\\.)*")[ \t]*"""[ \t]*$')
_TOKEN = re.compile(r'"""[^"]*(?:"(?!"")[^"]*)*"""|"""|"(?:[^"\\\n]|\\.)*"|#[^\n]*|\s+|[A-Za-z0-9_][\w-]*|[=<>!&|]+|.')
