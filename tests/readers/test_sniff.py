"""Which reader a file goes to, and what is said of files that none can read."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import zipfile
from typing import TYPE_CHECKING

import pytest

from pactlint import readers
from pactlint.document import Format
from pactlint.errors import ReadError
from pactlint.readers import read, read_bytes
from pactlint.readers.sniff import sniff

if TYPE_CHECKING:
    from pathlib import Path

COMPOUND = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 600


def archive(*names: str) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as packed:
        for name in names:
            packed.writestr(zipfile.ZipInfo(name), "content")  # dated 1980: the bytes name a test, on every worker alike
    return buffer.getvalue()


@pytest.mark.parametrize(
    ("data", "path", "kind"),
    [
        (archive("[Content_Types].xml", "word/document.xml"), "a.docx", Format.WORD),
        (archive("word/document.xml"), "renamed.txt", Format.WORD),
        (b"%PDF-1.7\n", "a.pdf", Format.PDF),
        (b"\r\n" * 100 + b"%PDF-1.4\n", "scan", Format.PDF),
        (b"# Term\n", "a.md", Format.MARKDOWN),
        (b"# Term\n", "A.MARKDOWN", Format.MARKDOWN),
        (b"# Term\n", "a.txt", Format.TEXT),
        (b"1. Term\n", "agreement", Format.TEXT),
        (b"plain words\n", "mislabelled.docx", Format.TEXT),
        (b"<PAGE>\n<TABLE>\n<S>  <C>\nFee  5\n</TABLE>\n", "filing.txt", Format.TEXT),
        (b"<DOCUMENT>\n<TYPE>EX-10\n<TEXT>\nAGREEMENT\n", "filing.txt", Format.TEXT),
        (b"We export to PDF (%PDF- is its mark).", "a.md", Format.MARKDOWN),
        (b'<div align="center">Title</div>', "a.md", Format.MARKDOWN),
    ],
)
def test_content_decides_before_the_name_does(data: bytes, path: str, kind: Format) -> None:
    assert sniff(data, path) is kind


@pytest.mark.parametrize(
    ("data", "problem", "advice"),
    [
        (COMPOUND + "WordDocument".encode("utf-16-le"), "is a Word 97-2003 .doc", "save it as .docx"),
        (COMPOUND + "EncryptedPackage".encode("utf-16-le"), "is a password-protected Word file", "save it without its password"),
        (COMPOUND + "Workbook".encode("utf-16-le"), "is an Excel 97-2003 .xls", "Word"),
        (COMPOUND, "is an old Office file", ".docx"),
        (b"{\\rtf1\\ansi Agreement}", "is an RTF file", "save it as .docx"),
        (archive("xl/workbook.xml"), "is an Excel .xlsx", "Word"),
        (archive("ppt/presentation.xml"), "is a PowerPoint .pptx", "Word"),
        (archive("mimetype", "content.xml"), "is an OpenDocument file", "save it as .docx"),
        (archive("notes.txt"), "is a zip archive", "unpack it"),
        (archive(), "is a zip archive", "unpack it"),
        (archive("notes.txt")[:40], "is a damaged zip archive", ""),
        (b"\x89PNG\r\n\x1a\n", "is a picture (PNG)", "Word"),
        (b"\xff\xd8\xff\xe0", "is a picture (JPEG)", "Word"),
        (b"\x1f\x8b\x08", "is a gzip archive", "unpack it"),
        (b"<!DOCTYPE html>\n<html>", "is an HTML page", "save it"),
        (b"\xef\xbb\xbf\n <HTML lang='en'>", "is an HTML page", "save it"),
        (b"<!-- saved --><html>", "is an HTML page", "save it"),
        ("<html><body>".encode("utf-16"), "is an HTML page", "save it"),
        (b"<DOCUMENT>\n<TYPE>EX-10\n<TEXT>\n<HTML><BODY>", "is an HTML page", "save it"),
        (b'<?xml version="1.0"?><?mso-application progid="Word.Document"?>', "is a Word 2003 XML file", ".docx"),
    ],
)
def test_other_files_are_named_in_one_line_with_a_way_out(data: bytes, problem: str, advice: str) -> None:
    with pytest.raises(ReadError) as caught:
        read_bytes(data, "deal.docx")
    assert caught.value.problem.startswith(problem)
    assert advice in caught.value.advice
    assert "\n" not in str(caught.value)
    assert str(caught.value).startswith("deal.docx: is ")


@pytest.mark.parametrize(
    ("data", "problem"),
    [
        (b"", "is empty"),
        (b" \r\n\t\n", "holds nothing but white space"),
        (b"\xef\xbb\xbf\n", "holds nothing but white space"),
        (b"\0" * 500, "is not a text"),
        (b"Term\0\x01\x02\xff\xfe junk \0\0\0\x07", "is not a text"),
        (bytes(range(1, 32)) * 40, "is not a text"),
    ],
)
def test_empty_and_binary_files_are_never_a_clean_file(data: bytes, problem: str) -> None:
    for path in ("a.txt", "a.md"):
        with pytest.raises(ReadError, match=problem):
            read_bytes(data, path)


def test_a_file_is_read_by_its_path(tmp_path: Path) -> None:
    file = tmp_path / "deal.md"
    file.write_bytes(b"# Term\n")
    document = read(file)
    assert (document.path, document.format, document.text) == (str(file), Format.MARKDOWN, "Term")
    assert read(str(file)) == document


def test_missing_files_and_folders_are_said_to_be_so(tmp_path: Path) -> None:
    with pytest.raises(ReadError, match="there is no such file"):
        read(tmp_path / "gone.docx")
    with pytest.raises(ReadError, match="is a folder; name the files in it"):
        read(tmp_path)
    with pytest.raises(ReadError, match="cannot be opened"):
        read("deal\0.txt")
    with pytest.raises(ReadError, match="cannot be opened"):
        read(tmp_path / ("x" * 5000))


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the superuser may open every file")
def test_a_file_one_may_not_open_is_said_to_be_so(tmp_path: Path) -> None:
    file = tmp_path / "deal.txt"
    file.write_text("Term", encoding="utf-8")
    file.chmod(0)
    with pytest.raises(ReadError, match="may not be opened"):
        read(file)


def test_a_permission_error_is_a_read_error(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "deal.txt"
    file.write_text("Term", encoding="utf-8")

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr("pathlib.Path.open", refuse)
    with pytest.raises(ReadError, match="may not be opened"):
        read(file)


def test_a_text_over_the_limit_is_refused_before_it_is_read(tmp_path: Path) -> None:
    file = tmp_path / "huge.txt"
    with file.open("wb") as stream:
        stream.write(b"The parties agree. ")
        stream.truncate(readers.MAX_TEXT_BYTES + 1)  # a hole: it takes no room on the disk
    with pytest.raises(ReadError, match="is larger than 64 MB"):
        read(file)
    os.truncate(file, readers.MAX_BYTES + 1)
    with pytest.raises(ReadError, match="is larger than 64 MB"):
        read(file)


def test_reading_text_imports_no_library_of_another_format() -> None:
    others = ("lxml", "pypdfium2", "pdfplumber", "markdown_it", "charset_normalizer", "zipfile")
    code = f"""
import sys
from pactlint.readers import read_bytes
read_bytes(b"9.2 Term.", "a.txt")
print([name for name in {others} if name in sys.modules])
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
