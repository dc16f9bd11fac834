"""Text without a number after the items of a list: whose is it?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from pactlint.extract.outline.sequence import MAIN_SHAPES

if TYPE_CHECKING:
    from pactlint.extract.outline.nodes import Node
    from pactlint.extract.outline.places import Place


def ends_before(plain: str, node: Node, place: Place) -> bool:
    """Does an item end before a paragraph without a number, which goes on with the clause that the list is part of?

    Told by the indent where the file has one, else by the words: "in each case …" after items that end with semicolons.
    """
    if not _is_item(node) or place.block.cell or place.block.label or place.start < node.limit:
        return False
    before = plain[max(node.start, place.start - 40) : place.start].rstrip()
    if before[-1:] not in _STOPS and not before.endswith(_JOINERS):
        return False
    if place.block.indent + _STEP < node.look.indent:
        return True
    if place.block.indent > node.look.indent + _STEP:
        return False
    return plain[place.start].islower() or (before[-1:] in ".;" and _is_among_others(plain, node))


_STEP = 6.0
"""Points that a paragraph must stand further out than the item before it."""
_STOPS = frozenset(".;,:")
_JOINERS = (" and", " or", " and/or")


def _is_item(node: Node) -> bool:
    return bool(node.number) and node.shape not in MAIN_SHAPES and len(node.parts) < 2 and not node.word


def _is_among_others(plain: str, node: Node) -> bool:
    """Did the item before it end with a semicolon or an "and", as items do that one sentence strings together?"""
    before = plain[max(0, node.start - 12) : node.start].rstrip()
    return node.value > 1 and (before[-1:] in ";," or before.endswith(_JOINERS))
