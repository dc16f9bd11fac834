"""The words of a piece of raw HTML inside Markdown, without its tags."""

from __future__ import annotations

import re
from html import unescape
from typing import TYPE_CHECKING

from pactlint.readers.markdown.inline import Piece, PieceKind

if TYPE_CHECKING:
    from collections.abc import Iterator

_TAG = re.compile(r"</?([A-Za-z][A-Za-z0-9-]*)[^<>]*+>")
_WITHIN_LINE = re.compile(r"(?:a|abbr|b|cite|code|em|i|ins|kbd|mark|q|s|small|span|strong|sub|sup|u)$", re.IGNORECASE)
_UNPRINTED = frozenset({"script", "style", "template", "title"})
_WORDS = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});|\s+|[^\s&]+|&")


def html_paragraphs(source: str) -> Iterator[list[Piece]]:
    """Group the words between block tags; a piece's place is an offset into `source`. Comments are pieces of their own."""
    paragraph: list[Piece] = []
    for piece in _pieces(source):
        if piece.kind is not PieceKind.HARD_BREAK:
            paragraph.append(piece)
        elif paragraph:
            yield paragraph
            paragraph = []
    if paragraph:
        yield paragraph


def _pieces(source: str) -> Iterator[Piece]:
    at = 0
    while at < len(source):
        opened = source.find("<", at)
        if opened < 0:
            opened = len(source)
        yield from _words(source, at, opened)
        at = opened
        if source.startswith("<!--", at):
            end = source.find("-->", at)
            yield Piece(PieceKind.COMMENT, source[at + 4 : end if end >= 0 else len(source)].strip(), at)
            at = end + 3 if end >= 0 else len(source)
        elif tag := _TAG.match(source, at):
            if not _WITHIN_LINE.match(tag[1]):
                yield Piece(PieceKind.HARD_BREAK, " ", at)
            at = _after_unprinted(source, tag)
        elif at < len(source):
            yield Piece(PieceKind.WORDS, "<", at)
            at += 1


def _after_unprinted(source: str, tag: re.Match[str]) -> int:
    name = tag[1].lower()
    if name not in _UNPRINTED or tag[0].startswith("</"):
        return tag.end()
    end = re.compile(f"</{name}", re.IGNORECASE).search(source, tag.end())
    return end.start() if end else len(source)


def _words(source: str, start: int, end: int) -> Iterator[Piece]:
    for found in _WORDS.finditer(source, start, end):
        if found[0].isspace():
            yield Piece(PieceKind.SOFT_BREAK, " ", found.start())
        else:
            yield Piece(PieceKind.WORDS, unescape(found[0]), found.start())
