"""What a file that is no Word document is instead, so that the refusal can say it."""

from __future__ import annotations

from typing import Final

_OLE: Final = bytes.fromhex("D0CF11E0A1B11AE1")
_ENCRYPTED_STREAM: Final = "EncryptedPackage".encode("utf-16-le")
_OLD_WORD_STREAM: Final = "WordDocument".encode("utf-16-le")
_SAVE_AS: Final = "open it in Word and save it as .docx"

_STARTS: Final = (
    (b"{\\rtf", "is a rich text file (.rtf) under another name", _SAVE_AS),
    (b"%PDF", "is a PDF under another name", "give it the ending .pdf"),
    (b"<?mso-application", "is Word's older XML, not a .docx", _SAVE_AS),
    (b"<pkg:package", "is Word's flat XML, not a .docx", _SAVE_AS),
    (b"<!doctype html", "is a web page under another name", _SAVE_AS),
    (b"<html", "is a web page under another name", _SAVE_AS),
)
_ARCHIVES: Final = (
    ("xl/", "is an Excel workbook, not a Word document", ""),
    ("ppt/", "is a PowerPoint presentation, not a Word document", ""),
    ("mimetype", "is an OpenDocument file, not a Word document", _SAVE_AS),
    ("index/document.iwa", "is a Pages document, not a Word document", "export it as Word"),
)


def describe_bytes(data: bytes) -> tuple[str, str]:
    """Problem and advice for bytes that are no zip archive."""
    if not data.strip():
        return "is empty", ""
    if data.startswith(_OLE):
        return _describe_ole(data)
    head = data[:1024].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    for start, problem, advice in _STARTS:
        if head.startswith(start.lower()) or (head.startswith(b"<?xml") and start.lower() in head):
            return problem, advice
    return "is not a Word document (a .docx is a zip archive, and this is none)", ""


def describe_archive(names: frozenset[str]) -> tuple[str, str]:
    """Problem and advice for a zip archive without a Word document in it, from the names of its parts in small letters."""
    for start, problem, advice in _ARCHIVES:
        if any(name.startswith(start) for name in names):
            return problem, advice
    return "is an archive without a Word document in it (no word/document.xml)", ""


def _describe_ole(data: bytes) -> tuple[str, str]:
    if _ENCRYPTED_STREAM in data:
        return "is protected by a password", "save it without one"
    if _OLD_WORD_STREAM in data:
        return "is a Word 97-2003 file (.doc) under another name", _SAVE_AS
    return "is an older Office file, not a .docx", _SAVE_AS
