"""The pages of a PDF file, by whichever reader can read them."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

import pypdfium2
from pypdfium2 import raw

from pactlint.errors import ReadError
from pactlint.readers.pdf import fallback
from pactlint.readers.pdf.bombs import is_bomb
from pactlint.readers.pdf.calls import address
from pactlint.readers.pdf.page import Page
from pactlint.readers.pdf.pdfium import read_page

_MOST_PAGES = 3_000
"""Pages of a file: the longest agreement of the corpus has 154, and a forged page tree may claim two thousand million."""
_MARK, _MARK_WITHIN = b"%PDF-", 1024
"""What a PDF begins with, after at most so many bytes of something else (PDF 1.7, appendix H)."""
_UNKNOWN = re.compile("[\x00-\x08\ufffd\ue000-\uf8ff]")
_UNKNOWN_SHARE = 0.3
"""Share of a page's characters that its fonts do not name, from which the page is unread; bullets alone are far less."""


@dataclass(frozen=True, slots=True)
class Source:
    """What a PDF file holds; `attachments` counts the files it carries, which are not opened."""

    pages: tuple[Page, ...]
    title: str = ""
    attachments: int = 0


def open_source(data: bytes, path: str, password: str | None = None) -> Source:
    """Read all pages of a PDF file.

    Raises `ReadError` for what is no PDF, wants a password, is damaged beyond both readers, or has too many pages.
    """
    if _MARK not in data[:_MARK_WITHIN]:
        raise ReadError(path, "is not a PDF file")
    if is_bomb(data):
        raise ReadError(path, "unpacks to more data than an agreement can hold", "save it anew from the program that made it")
    try:
        document = pypdfium2.PdfDocument(data, password=password)
    except pypdfium2.PdfiumError as error:
        if error.err_code == raw.FPDF_ERR_PASSWORD:
            raise _locked(path, password) from None
        return Source(_rescued(data, path, password))
    with document:
        if len(document) > _MOST_PAGES:
            raise ReadError(path, f"has {len(document):,} pages, more than the {_MOST_PAGES:,} that are read")
        if document.get_formtype() == raw.FORMTYPE_XFA_FULL:
            raise ReadError(path, "is a form that only Adobe's programs can show", "print it to a new PDF file first")
        pages = _read(document, data, password)
        return Source(pages, document.get_metadata_value("Title").strip(), max(0, document.count_attachments()))


def _read(document: pypdfium2.PdfDocument, data: bytes, password: str | None) -> tuple[Page, ...]:
    handle = address(document.raw)
    pages = {index: read_page(handle, index) for index in range(len(document))}
    missing = frozenset(index for index, page in pages.items() if page is None)
    rescued = fallback.read_pages(data, password, missing) if missing else {}
    return tuple(_checked(page or rescued.get(index) or _lost(index)) for index, page in pages.items())


def _rescued(data: bytes, path: str, password: str | None) -> tuple[Page, ...]:
    pages = fallback.read_pages(data, password)
    if not pages:
        raise ReadError(path, "is damaged: neither of two PDF readers can open it", "save it anew from the program that made it")
    return tuple(_checked(page) for page in pages.values())


def _checked(page: Page) -> Page:
    text = "".join(row.text for row in page.rows)
    if text and len(_UNKNOWN.findall(text)) > _UNKNOWN_SHARE * len(text):
        return replace(page, rows=(), problem="printed in fonts that do not say which letters they show")
    return page


def _lost(index: int) -> Page:
    return Page(index + 1, 0, 0, problem="damaged")


def _locked(path: str, password: str | None) -> ReadError:
    if password is None:
        return ReadError(path, "is locked with a password", "give it with --password")
    return ReadError(path, "is locked, and the password given does not open it", "check --password")
