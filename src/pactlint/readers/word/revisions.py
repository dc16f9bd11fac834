"""Tracked changes: which elements a view leaves out, and who changed what."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from pactlint.document import Revision, RevisionKind, View
from pactlint.readers.word.tags import DELETED, INSERTED, MOVED_AWAY, MOVED_HERE, w

if TYPE_CHECKING:
    from lxml.etree import _Element

CHANGES: Final = {
    INSERTED: RevisionKind.INSERTED,
    MOVED_HERE: RevisionKind.INSERTED,
    DELETED: RevisionKind.DELETED,
    MOVED_AWAY: RevisionKind.DELETED,
}
"""The elements around changed content; the same names mark a changed paragraph end or table row."""

_CELL_CHANGES: Final = {w("cellIns"): RevisionKind.INSERTED, w("cellDel"): RevisionKind.DELETED}
_LEFT_OUT: Final = {View.FINAL: RevisionKind.DELETED, View.ORIGINAL: RevisionKind.INSERTED}
_AUTHOR: Final = w("author")
_DATE: Final = w("date")


def revision(element: _Element) -> Revision:
    """The change an element of `CHANGES` stands for."""
    return Revision(CHANGES[element.tag], element.get(_AUTHOR) or "", element.get(_DATE) or "")


def left_out(view: View) -> frozenset[str]:
    """The tags whose content a view does not show: of content, of paragraph ends, of table rows and cells."""
    kind = _LEFT_OUT.get(view)
    return frozenset(tag for tag, change in (CHANGES | _CELL_CHANGES).items() if change is kind)


def before_change(properties: _Element) -> _Element:
    """The properties (`w:pPr`, `w:rPr`) as they were before a tracked change of format; themselves if there was none."""
    old = properties.find(f"{properties.tag}Change/{properties.tag}")
    return properties if old is None else old
