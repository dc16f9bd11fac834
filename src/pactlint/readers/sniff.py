"""What kind of file some bytes are, by what they begin with and only then by the file's name."""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import PurePath

from pactlint.document import Format
from pactlint.errors import ReadError

_PDF_WITHIN = 1024
"""Bytes among which readers of PDF look for its mark."""
_HEAD = 4096
_MARKDOWN = {".md", ".markdown", ".mdown", ".mkd"}
_COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_READABLE = "give a Word (.docx), PDF, Markdown or text file"
_SAVE_AS_WORD = "save it as .docx"
_MARKS = (
    (b"{\\rtf", "is an RTF file", _SAVE_AS_WORD),
    (b"\xffWPC", "is a WordPerfect document", _SAVE_AS_WORD),
    (b"\x89PNG", "is a picture (PNG)", _READABLE),
    (b"\xff\xd8\xff", "is a picture (JPEG)", _READABLE),
    (b"GIF8", "is a picture (GIF)", _READABLE),
    (b"II*\0", "is a picture (TIFF)", _READABLE),
    (b"MM\0*", "is a picture (TIFF)", _READABLE),
    (b"\x1f\x8b", "is a gzip archive", "unpack it"),
    (b"BZh9", "is a bzip2 archive", "unpack it"),
    (b"\xfd7zXZ\0", "is an xz archive", "unpack it"),
    (b"7z\xbc\xaf\x27\x1c", "is a 7z archive", "unpack it"),
    (b"Rar!", "is a rar archive", "unpack it"),
    (b"%!PS", "is a PostScript file", "save it as PDF"),
)
# Streams of a compound file by the names in its directory, which are UTF-16.
_STREAMS = (
    ("EncryptedPackage", "is a password-protected Word file", "save it without its password, as .docx"),
    ("WordDocument", "is a Word 97-2003 .doc", _SAVE_AS_WORD),
    ("Workbook", "is an Excel 97-2003 .xls", _READABLE),
    ("PowerPoint Document", "is a PowerPoint 97-2003 .ppt", _READABLE),
    ("__properties_version1.0", "is an Outlook message", _READABLE),
)
_ARCHIVES = (
    ("xl/", "is an Excel .xlsx", _READABLE),
    ("ppt/", "is a PowerPoint .pptx", _READABLE),
    ("content.xml", "is an OpenDocument file, such as .odt", _SAVE_AS_WORD),
    ("Index/", "is an Apple Pages file", _SAVE_AS_WORD),
)
_PDF = re.compile(rb"%PDF-\d")
_HTML = re.compile(
    rb"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,1000}-->\s*)?<(?:!doctype\s+html|html|head|body)[\s>]", re.IGNORECASE
)
_BYTE_ORDER_MARKS = b"\xef\xbb\xbf\xff\xfe"
_FILING = re.compile(rb"\s*<(?:SEC-)?DOCUMENT>", re.IGNORECASE)


def sniff(data: bytes, path: str) -> Format:
    """The format of a file that pactlint reads; raises `ReadError` that says what any other file is, and what to do."""
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _archive(data, path)
    if _PDF.search(data, 0, _PDF_WITHIN):
        return Format.PDF
    if data.startswith(_COMPOUND):
        raise _compound(data, path)
    for mark, problem, advice in _MARKS:
        if data.startswith(mark):
            raise ReadError(path, problem, advice)
    _refuse_markup(data[:_HEAD].replace(b"\0", b""), path)
    return Format.MARKDOWN if PurePath(path).suffix.lower() in _MARKDOWN else Format.TEXT


def _archive(data: bytes, path: str) -> Format:
    import zipfile  # noqa: PLC0415  # not on the way of a text file

    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            names = archive.namelist()
    except (zipfile.BadZipFile, OSError, ValueError) as problem:
        if b"word/" in data:
            return Format.WORD  # its reader says in what way the file is damaged
        raise ReadError(path, "is a damaged zip archive") from problem
    if any(name.startswith("word/") for name in names):
        return Format.WORD
    for start, problem_found, advice in _ARCHIVES:
        if any(name.startswith(start) for name in names):
            raise ReadError(path, problem_found, advice)
    raise ReadError(path, "is a zip archive", "unpack it")


def _compound(data: bytes, path: str) -> ReadError:
    for stream, problem, advice in _STREAMS:
        if stream.encode("utf-16-le") in data:
            return ReadError(path, problem, advice)
    return ReadError(path, "is an old Office file", _SAVE_AS_WORD)


def _refuse_markup(head: bytes, path: str) -> None:
    """Refuse markup in disguise. A filing in text has a few tags in capitals, and stays readable."""
    if _HTML.match(head.lstrip(_BYTE_ORDER_MARKS)) or (_FILING.match(head) and re.search(rb"<html[\s>]", head, re.IGNORECASE)):
        raise ReadError(path, "is an HTML page", "save it as .docx, PDF or text")
    if b'progid="Word.Document"' in head:
        raise ReadError(path, "is a Word 2003 XML file", _SAVE_AS_WORD)
