"""Markdown: CommonMark with tables and footnotes, as a reader of the rendered page sees it."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

from markdown_it import MarkdownIt

from pactlint.document import Document, Format
from pactlint.readers.encoding import decode
from pactlint.readers.markdown.notes import read_notes
from pactlint.readers.markdown.page import Page
from pactlint.readers.plain import read_text
from pactlint.readers.plain.lines import line_starts

if TYPE_CHECKING:
    from collections.abc import MutableMapping

_DEEPEST = 50
"""Levels of nesting the parser follows; it drops what lies deeper, so such a file is read as plain text instead."""
_LONGEST_MATTER = 200
"""Lines among which the end of front matter is looked for."""
_KEY = re.compile(r"[A-Za-z_][\w-]{0,60}[ \t]*:(?:\s|$)")
_TEMPLATE = re.compile(
    r"(?:template[ \t]*:[ \t]*(?:true|yes|on)|(?:type|kind|status)[ \t]*:[ \t]*[\"']?template[\"']?)\s*", re.IGNORECASE
)
_TITLE = re.compile(r"title[ \t]*:[ \t]+(\S.*)")


def read_markdown(data: bytes, path: str) -> Document:
    """A Markdown agreement. `Document.text` is the text without its markup, one block a line; `origins` lead to the source.

    Numbers that Markdown computes are labels, as the page shows them; numbers typed in headings and paragraphs stay text.
    Comments are asides, pictures are gaps. Raises `ReadError` where the bytes are no text or an empty one.
    """
    source = decode(data, path)
    starts = line_starts(source)
    matter, title, template = _front_matter(source, starts)
    found: MutableMapping[str, set[str]] = {}
    tokens = _parser().parse("\n" * matter + source[starts[matter] :], found)
    if max((token.level for token in tokens), default=0) >= _DEEPEST - 1:
        return replace(read_text(data, path), format=Format.MARKDOWN)
    page = Page(source, starts, found.get("references", ()), found.get("notes", ()))
    for token in tokens:
        page.take(token)
    return replace(page.manuscript.document(path, title, starts), template=template)


@cache
def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"maxNesting": _DEEPEST}).enable(["table", "strikethrough"])
    # In an agreement an indented paragraph is a sub-clause, never code. Escapes and entities stay tokens of their own,
    # so that their places in the source are known.
    parser.disable(["code", "text_join"])
    read_notes(parser)
    return parser


def _front_matter(source: str, starts: tuple[int, ...]) -> tuple[int, str, bool]:
    """How many lines a header of settings between two "---" takes, the title it gives, and whether it says "template: true"."""
    lines = [source[start:end].rstrip() for start, end in pairwise(starts[:_LONGEST_MATTER])]
    if len(lines) < 2 or lines[0] != "---" or not _KEY.match(lines[1]):
        return 0, "", False
    end = next((number for number, line in enumerate(lines[1:], 1) if line in {"---", "..."}), 0)
    titles = [found[1].strip().strip("\"'") for line in lines[1:end] if (found := _TITLE.match(line))]
    template = any(map(_TEMPLATE.fullmatch, lines[1:end]))
    return (end + 1, titles[0] if titles else "", template) if end else (0, "", False)
