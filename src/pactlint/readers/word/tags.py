"""The names of the elements and attributes of Word's XML that more than one module of the reader looks for."""

from __future__ import annotations

from typing import Final

_WORD: Final = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_MATH: Final = "http://schemas.openxmlformats.org/officeDocument/2006/math"
_COMPATIBILITY: Final = "http://schemas.openxmlformats.org/markup-compatibility/2006"


def w(name: str) -> str:
    """A name of WordprocessingML, as lxml spells it."""
    return f"{{{_WORD}}}{name}"


def m(name: str) -> str:
    """A name of Word's mathematics, as lxml spells it."""
    return f"{{{_MATH}}}{name}"


DOCUMENT: Final = w("document")
BODY: Final = w("body")

PARAGRAPH: Final = w("p")
PARAGRAPH_PROPERTIES: Final = w("pPr")
RUN: Final = w("r")
RUN_PROPERTIES: Final = w("rPr")
TEXT: Final = w("t")
TABLE: Final = w("tbl")
BOX_CONTENT: Final = w("txbxContent")
FIELD_CHARACTER: Final = w("fldChar")

STYLE: Final = w("style")
NUMBERING: Final = w("numPr")
NUMBER: Final = w("numId")
LEVEL: Final = w("ilvl")
INDENT: Final = w("ind")
JUSTIFICATION: Final = w("jc")
OUTLINE_LEVEL: Final = w("outlineLvl")
VANISH: Final = w("vanish")

INSERTED: Final = w("ins")
DELETED: Final = w("del")
MOVED_HERE: Final = w("moveTo")
MOVED_AWAY: Final = w("moveFrom")

VALUE: Final = w("val")
TYPE: Final = w("type")
ID: Final = w("id")

ALTERNATIVES: Final = f"{{{_COMPATIBILITY}}}AlternateContent"
CHOICE: Final = f"{{{_COMPATIBILITY}}}Choice"
FALLBACK: Final = f"{{{_COMPATIBILITY}}}Fallback"

PROPERTIES: Final = frozenset(
    w(name)
    for name in (
        "pPr",
        "rPr",
        "tblPr",
        "tblPrEx",
        "tblGrid",
        "trPr",
        "tcPr",
        "sdtPr",
        "sdtEndPr",
        "sectPr",
        "customXmlPr",
        "smartTagPr",
    )
) | {m("ctrlPr"), m("rPr")}
"""Elements that say how others look, and hold no text themselves."""
