"""Opens the archive a Word file is, finds its parts and parses them; a hostile or damaged archive is refused in one sentence."""

from __future__ import annotations

import io
import posixpath
import struct
import zipfile
import zlib
from typing import TYPE_CHECKING, Final

from lxml import etree

from pactlint.errors import ReadError
from pactlint.readers.word.signatures import describe_archive, describe_bytes
from pactlint.readers.word.tags import DOCUMENT

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml.etree import _Element

MAX_PARTS: Final = 10_000
"""Entries of the archive. A file of a thousand pictures has about two thousand."""

MAX_PART_BYTES: Final = 64 * 2**20
"""Unpacked size of one part. A thousand pages with every change tracked are some 30 MB of XML; the tree takes ten times that."""

MAX_TOTAL_BYTES: Final = 128 * 2**20
"""Unpacked size of all parts that are read, so that many parts at the limit cannot do what one may not."""

MAX_RATIO: Final = 200
"""Unpacked to packed size of a part over `RATIO_FREE_BYTES`. Word's XML packs 5 to 20 to one, a zip bomb 1,000 to one."""

RATIO_FREE_BYTES: Final = 2**20
"""Parts up to this size may pack as tightly as they like: a small part of nothing but table cells does."""

HEAD_BYTES: Final = 8192
"""Where a part declares its type and its namespaces. What is declared later is refused once the part is parsed."""

MAX_DEPTH: Final = 256
"""Elements inside one another: libxml2's own limit, kept. It bounds every recursion of the reader; 80 nested tables fit."""

_STRICT_NAMES: Final = (
    (b"http://purl.oclc.org/ooxml/wordprocessingml/main", b"http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
    (b"http://purl.oclc.org/ooxml/officeDocument/math", b"http://schemas.openxmlformats.org/officeDocument/2006/math"),
    (b"http://purl.oclc.org/ooxml/drawingml/", b"http://schemas.openxmlformats.org/drawingml/2006/"),
)
_DOCTYPES: Final = tuple("<!DOCTYPE".encode(encoding) for encoding in ("utf-8", "utf-16-le", "utf-16-be"))
_ZIP_TROUBLE: Final = (zipfile.BadZipFile, zlib.error, struct.error, EOFError, NotImplementedError, OSError, ValueError)
_ENCRYPTED: Final = 0x1
_CORE_PROPERTIES: Final = "core-properties"
_TITLE: Final = "{http://purl.org/dc/elements/1.1/}title"
_SAVE_AGAIN: Final = "open it in Word and save it again"


class Package:
    """The parts of one Word file. Parts are found by their relationships, as Word finds them, never by guessing names."""

    def __init__(self, data: bytes, path: str) -> None:
        """Raises ReadError for anything that is no Word document or not safe to open."""
        self._path = path
        self._archive = _open(data, path)
        self._entries = {_plain_name(info.filename): info for info in self._archive.infolist()}
        self._read_bytes = 0
        self._parser = _safe_parser()
        self._package_relations = self._relations("")
        self._main = next(iter(self._package_relations.get("officeDocument", ())), "word/document.xml")
        self.document = self._main_part()
        self._main_relations = self._relations(self._main)

    @property
    def title(self) -> str:
        """The title in the file's properties, empty where there is none."""
        for name in self._package_relations.get(_CORE_PROPERTIES, ()):
            root = self._part(name)
            if root is not None:
                return " ".join((root.findtext(_TITLE) or "").split())
        return ""

    def related(self, kind: str) -> Iterator[_Element]:
        """The roots of the document's parts of a kind ("styles", "footnotes", "header" …) that are in the archive."""
        for name in self._main_relations.get(kind, ()):
            root = self._part(name)
            if root is not None:
                yield root

    def first(self, kind: str) -> _Element | None:
        """The root of the only part of a kind, None where the file has none."""
        return next(self.related(kind), None)

    def _main_part(self) -> _Element:
        root = self._part(self._main)
        if root is None or root.tag != DOCUMENT:
            raise ReadError(self._path, *describe_archive(frozenset(self._entries)))
        return root

    def _relations(self, source: str) -> dict[str, list[str]]:
        folder, base = posixpath.split(source)
        root = self._part(posixpath.join(folder, "_rels", base + ".rels"))
        found: dict[str, list[str]] = {}
        for relation in () if root is None else root:
            # External targets are never looked at: nothing outside the file is read.
            if relation.get("TargetMode") != "External":
                target = posixpath.normpath(posixpath.join("/", folder, relation.get("Target") or ""))
                kind = (relation.get("Type") or "").rpartition("/")[2]
                found.setdefault(kind, []).append(target.lstrip("/"))
        return found

    def _part(self, name: str) -> _Element | None:
        info = self._entries.get(_plain_name(name))
        if info is None:
            return None
        self._check_size(info, _shown(name))
        try:
            data = self._archive.read(info)
        except _ZIP_TROUBLE as trouble:
            raise self._damaged(f"the part {_shown(name)} cannot be unpacked") from trouble
        return self._parse(_shown(name), data)

    def _check_size(self, info: zipfile.ZipInfo, name: str) -> None:
        if info.flag_bits & _ENCRYPTED:
            raise ReadError(self._path, "is protected by a password", "save it without one")
        if info.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
            raise self._damaged(f"the part {name} is packed in a way Word does not use")
        self._read_bytes += info.file_size
        if info.file_size > MAX_PART_BYTES or self._read_bytes > MAX_TOTAL_BYTES:
            raise ReadError(self._path, f"unpacks to more than {MAX_PART_BYTES >> 20} MB of text, more than any agreement holds")
        if info.file_size > max(RATIO_FREE_BYTES, MAX_RATIO * info.compress_size):
            raise ReadError(self._path, "is packed as tightly as only a harmful archive is (a zip bomb)")

    def _parse(self, name: str, data: bytes) -> _Element:
        head = data[:HEAD_BYTES]
        if any(doctype in head for doctype in _DOCTYPES):
            raise self._declares_entities(name)
        if b"http://purl.oclc.org/ooxml/" in head:
            for strict, transitional in _STRICT_NAMES:
                data = data.replace(strict, transitional)
        try:
            root = etree.fromstring(data, self._parser)
        except etree.XMLSyntaxError as trouble:
            raise self._unparsed(name, trouble) from trouble
        # A declaration that an encoding or a long comment hides from the search above ends here, with nothing resolved.
        if root.getroottree().docinfo.internalDTD is not None:
            raise self._declares_entities(name)
        return root

    def _unparsed(self, name: str, trouble: etree.XMLSyntaxError) -> ReadError:
        if "depth" in (trouble.msg or ""):
            return ReadError(self._path, f"is nested more than {MAX_DEPTH} levels deep in {name}, deeper than Word itself goes")
        if "too long" in (trouble.msg or ""):
            return ReadError(self._path, f"has a stretch of text in {name} that is too long to be an agreement's")
        return self._damaged(f"the part {name} is not well-formed XML (line {trouble.lineno})")

    def _declares_entities(self, name: str) -> ReadError:
        return ReadError(self._path, f"declares a document type in {name}, which Word never does and pactlint does not read")

    def _damaged(self, how: str) -> ReadError:
        return ReadError(self._path, f"is a damaged Word file: {how}", _SAVE_AGAIN)


def _open(data: bytes, path: str) -> zipfile.ZipFile:
    if not data.startswith(b"PK"):
        raise ReadError(path, *describe_bytes(data))
    try:
        archive = zipfile.ZipFile(io.BytesIO(data))
    except _ZIP_TROUBLE as trouble:
        raise ReadError(path, "is a damaged or cut-off Word file: its archive has no readable end", _SAVE_AGAIN) from trouble
    if len(archive.infolist()) > MAX_PARTS:
        raise ReadError(path, f"has more than {MAX_PARTS:,} parts, more than any Word document")
    return archive


def _safe_parser() -> etree.XMLParser:
    # One for each file: threads wait for a parser they share.
    return etree.XMLParser(
        resolve_entities=False,
        load_dtd=False,
        no_network=True,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )


def _shown(name: str) -> str:
    """A part's name, which a file may choose freely, as one short line of a message."""
    return "".join(character if character.isprintable() else "?" for character in name[:80])


def _plain_name(name: str) -> str:
    return name.replace("\\", "/").lstrip("/").lower()
