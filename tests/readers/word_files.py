"""Word files made of a few elements, for tests of one thing each."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Mapping

from pactlint.document import Block, Document, View
from pactlint.readers.word import read_word

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
NAMESPACES = " ".join(
    [
        f'xmlns:w="{WORD}"',
        f'xmlns:r="{OFFICE}"',
        'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"',
        'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
        'xmlns:v="urn:schemas-microsoft-com:vml"',
        'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
        'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
    ]
)
ROOTS = {"footer": "ftr", "header": "hdr"}


def word_file(body: str, **parts: str) -> bytes:
    """A .docx of a body and further parts (`styles=`, `numbering=`, `header1=` …), each the XML inside its root element."""
    relations = "".join(
        f'<Relationship Id="r{name}" Type="{OFFICE}/{name.rstrip("0123456789")}" Target="{name}.xml"/>' for name in parts
    )
    files = {
        "_rels/.rels": f'<Relationships xmlns="{RELATIONS}"><Relationship Id="r1" Type="{OFFICE}/officeDocument" '
        'Target="word/document.xml"/></Relationships>',
        "word/document.xml": f"<w:document {NAMESPACES}><w:body>{body}</w:body></w:document>",
        "word/_rels/document.xml.rels": f'<Relationships xmlns="{RELATIONS}">{relations}</Relationships>',
    }
    for name, content in parts.items():
        kind = name.rstrip("0123456789")
        root = ROOTS.get(kind, kind)
        files[f"word/{name}.xml"] = f"<w:{root} {NAMESPACES}>{content}</w:{root}>"
    return archive(files)


def archive(files: Mapping[str, str | bytes]) -> bytes:
    """A zip archive."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in files.items():
            packed.writestr(name, content)
    return buffer.getvalue()


def read(body: str, view: View = View.FINAL, **parts: str) -> Document:
    """The document of a body and further parts."""
    return read_word(word_file(body, **parts), "agreement.docx", view)


def p(content: str, properties: str = "") -> str:
    """A paragraph, from its text or its runs, and what stands in its properties."""
    inside = content if content.startswith("<") or not content else r(content)
    return f"<w:p><w:pPr>{properties}</w:pPr>{inside}</w:p>"


def r(text: str, properties: str = "") -> str:
    """A run of text, and what stands in its properties."""
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def lines(document: Document) -> list[str]:
    """The blocks as a reader sees them: number, space, text."""
    return [f"{block.label} {words(document, block)}".strip() for block in document.blocks]


def words(document: Document, block: Block) -> str:
    """The text of a block."""
    return document.quote(block.span)
