"""Files into `Document`s: Word, PDF, Markdown and plain text, told apart by their content."""

from __future__ import annotations

import stat
from pathlib import Path

from pactlint.document import Document, Format, View
from pactlint.errors import ReadError
from pactlint.readers.sniff import sniff

__all__ = ["MAX_BYTES", "MAX_TEXT_BYTES", "load", "read", "read_bytes"]

MAX_BYTES = 256 * 2**20
"""The largest file read at all: a scanned agreement with its plans may be a hundred megabytes of pictures."""
MAX_TEXT_BYTES = 64 * 2**20
"""The largest text read: twenty times the longest agreement ever filed, and what a small machine still holds in memory."""


def read(path: str | Path, *, view: View = View.FINAL, password: str | None = None) -> Document:
    """The document in a file.

    `view` is the side of a Word file's tracked changes, `password` opens a protected PDF; other formats have no use for them.
    Raises `ReadError`, which says in one line what is wrong, for a file that is not there, may not be opened, is too large,
    empty or damaged, or is in no format read.
    """
    return read_bytes(load(path), str(path), view=view, password=password)


def load(path: str | Path) -> bytes:
    """The bytes of a file that `read_bytes` may be given. Raises `ReadError`, as `read` does."""
    file = Path(path)
    try:
        size, kind = file.stat().st_size, file.stat().st_mode
        if stat.S_ISDIR(kind):
            raise ReadError(str(path), "is a folder", "name the files in it")
        with file.open("rb") as stream:
            head = stream.read(_HEAD)
            _check_size(head, size, str(path))
            return head + stream.read(MAX_BYTES)
    except FileNotFoundError as problem:
        raise ReadError(str(path), "there is no such file") from problem
    except PermissionError as problem:
        raise ReadError(str(path), "may not be opened", "ask for the permission to read it") from problem
    except (OSError, ValueError) as problem:
        raise ReadError(str(path), f"cannot be opened ({getattr(problem, 'strerror', None) or problem})") from problem


def read_bytes(data: bytes, path: str, *, view: View = View.FINAL, password: str | None = None) -> Document:
    """The document in bytes that came from elsewhere, as from standard input; `path` names them and tells Markdown from text.

    Otherwise as `read`. Only what the format needs is imported: a hook on a text file loads neither XML nor PDF libraries.
    """
    if not data:
        raise ReadError(path, "is empty")
    _check_size(data, len(data), path)
    match sniff(data, path):
        case Format.WORD:
            from pactlint.readers.word import read_word  # noqa: PLC0415  # lxml, for Word files only

            return read_word(data, path, view)
        case Format.PDF:
            from pactlint.readers.pdf import read_pdf  # noqa: PLC0415  # pdfium, for PDFs only

            return read_pdf(data, path, password)
        case Format.MARKDOWN:
            from pactlint.readers.markdown import read_markdown  # noqa: PLC0415  # its parser, for Markdown only

            return read_markdown(data, path)
        case Format.TEXT:
            from pactlint.readers.plain import read_text  # noqa: PLC0415  # nothing of it is needed for the others

            return read_text(data, path)


_HEAD = 4096


def _check_size(head: bytes, size: int, path: str) -> None:
    limit = MAX_BYTES if head.startswith(b"PK") or b"%PDF-" in head[:1024] else MAX_TEXT_BYTES
    if size > limit:
        raise ReadError(path, f"is larger than {limit // 2**20} MB", "give the agreement alone")
