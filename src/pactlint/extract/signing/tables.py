"""Signature blocks in the columns of a table, where the text runs row by row across them."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pactlint.document import Block, Document, Span

Column = list[tuple[str, "Span"]]
"""The cells of one column, each as its words and where they stand."""


def signing_columns(document: Document) -> Iterator[Column]:
    """Each column in which somebody signs, of the tables with a place to sign in more than one cell or beside a label.

    Labels in a first column of their own ("Name", "Title") are put before the cells they stand beside.
    """
    tables: dict[int, list[Block]] = {}
    for block in document.blocks:
        if block.cell and block.cell.outer is None:
            tables.setdefault(block.cell.table, []).append(block)
    for blocks in tables.values():
        if any(_SIGNS.search(document.quote(block.span)) for block in blocks):
            yield from _columns(document, blocks)


_SIGNS = re.compile(r"\A\W*(?:by|per|signed|signature|signatory|name)\b|/s/|_{6}", re.IGNORECASE)
_LABEL = re.compile(
    r"\A\W*(?:by|name|printed name|title|office(?: held)?|position|designation|capacity|its|signature|signed|date)\W*\Z",
    re.IGNORECASE,
)


def _columns(document: Document, blocks: list[Block]) -> Iterator[Column]:
    columns: dict[int, Column] = {}
    labels: dict[int, str] = {}
    for block in blocks:
        assert block.cell  # noqa: S101 - only cells were kept
        words = document.quote(block.span).strip()
        if block.cell.column == 0 and _LABEL.match(words):
            labels[block.cell.row] = words.rstrip(" :")
        if words:
            label = labels.get(block.cell.row, "") if block.cell.column else ""
            columns.setdefault(block.cell.column, []).append((f"{label}: {words}" if label else words, block.span))
    kept = [column for at, column in sorted(columns.items()) if at or not labels]
    if len(columns) > 1:
        yield from kept
