"""PDF pages through pdfplumber: fifty times slower than pdfium, and able to read some damaged files that it cannot."""

from __future__ import annotations

import logging
from contextlib import contextmanager
from io import BytesIO
from typing import TYPE_CHECKING, Any

from pactlint.readers.pdf.drawing import MOST_RULINGS
from pactlint.readers.pdf.fonts import look_of, style_of
from pactlint.readers.pdf.page import Page, Piece, Ruling, is_seen
from pactlint.readers.pdf.rows import rows_of
from pactlint.readers.pdf.tables import grids_of

if TYPE_CHECKING:
    from collections.abc import Iterator

_MOST_BYTES = 50_000_000
"""Bytes of a file that is given to the slow reader: text of a thousand pages is a tenth of that, the rest is pictures."""
_MOST_PAGES = 500
"""Pages read the slow way: at a tenth of a second each, nearly a minute."""


def read_pages(data: bytes, password: str | None = None, only: frozenset[int] | None = None) -> dict[int, Page]:
    """The pages (counted from 0) that the slow reader can read, all of them or only some; empty if it can read none."""
    pages: dict[int, Page] = {}
    if len(data) > _MOST_BYTES:
        return pages
    # pdfminer meets damage with whatever its code runs into (KeyError, TypeError, struct.error, RecursionError …) and documents
    # none of it; a page it cannot read is no page, and what was read before stays.
    try:
        with _opened(data, password) as document:
            for index, source in enumerate(document.pages[:_MOST_PAGES]):
                if only is None or index in only:
                    pages[index] = _page(source, index + 1)
                    source.close()
    except Exception:  # noqa: BLE001  # see above
        return pages
    return pages


@contextmanager
def _opened(data: bytes, password: str | None) -> Iterator[Any]:
    import pdfplumber  # noqa: PLC0415  # 0.1 s to import, and hardly any file needs it

    log = logging.getLogger("pdfminer")
    level = log.level
    log.setLevel(logging.CRITICAL)  # its complaints quote the file
    try:
        with pdfplumber.open(BytesIO(data), password=password) as document:
            yield document
    finally:
        log.setLevel(level)


def _page(source: Any, number: int) -> Page:
    width, height = float(source.width), float(source.height)
    words = source.extract_words(extra_attrs=["fontname", "size"])
    pieces = [_piece(word) for word in words if word["upright"] and word["text"].strip()]
    rulings = [Ruling(edge["x0"], edge["top"], edge["x1"], edge["bottom"]) for edge in source.edges[:MOST_RULINGS]]
    return Page(
        number,
        width,
        height,
        rows_of([[piece] for piece in pieces if is_seen(piece, width, height)], number),
        grids_of(rulings),
        hidden=" ".join(piece.text for piece in pieces if not is_seen(piece, width, height)),
        drawn=bool(source.images),
    )


def _piece(word: dict[str, Any]) -> Piece:
    bold, italic = style_of(word["fontname"])
    return Piece(word["text"], word["x0"], word["top"], word["x1"], word["bottom"], look_of(bold, italic, word["size"]))
