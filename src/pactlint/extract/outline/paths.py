"""The full names of clauses: "9.2(a)", "Article IV", "Schedule 2, 3.1", "Recital A"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pactlint.agreement import ClauseKind

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pactlint.document import Span
    from pactlint.extract.outline.nodes import Node


def paths(plain: str, nodes: Sequence[Node], headings: Sequence[Span | None]) -> list[str]:
    """The path of each node, in their order."""
    names: list[str] = []
    taken: set[str] = set()
    for node, heading in zip(nodes, headings, strict=True):
        words = " ".join(plain[heading.start : heading.end].split()) if heading else ""
        name = _path(node, words, names, taken)
        taken.add(name)
        names.append(name)
    return names


def _path(node: Node, words: str, names: Sequence[str], taken: set[str]) -> str:
    scope = _scope(node, names)
    if node.kind is ClauseKind.SCHEDULE:
        return f"{node.word.title()} {node.number}".strip()
    if not node.number:
        return scope + (words or node.kind.value.title())
    if node.kind is ClauseKind.ARTICLE:
        return f"{scope}{node.word.title()} {node.number}"
    if node.kind is ClauseKind.RECITAL:
        return f"{scope}Recital {_bare(node)}"
    if node.parent and node.parent.kind is ClauseKind.PARTIES:
        return f"{scope}Parties {node.number}"
    above = _numbered_above(node)
    if above is None or len(node.parts) > 1:
        return scope + node.number
    return _joined(node, above, scope, names, taken)


def _joined(node: Node, above: Node, scope: str, names: Sequence[str], taken: set[str]) -> str:
    if above.kind is ClauseKind.ARTICLE and node.parts:
        alone = scope + node.number
        return alone if alone not in taken else f"{names[above.index]}, {node.number}"
    if node.parts and node.number.isdigit() and above.number.replace(".", "").isdigit():
        return f"{names[above.index]}.{node.number}"
    return f"{names[above.index]}({_bare(node)})"


def _scope(node: Node, names: Sequence[str]) -> str:
    above = node.parent
    while above and above.kind is not ClauseKind.SCHEDULE:
        above = above.parent
    return f"{names[above.index]}, " if above and above.index >= 0 else ""


def _numbered_above(node: Node) -> Node | None:
    above = node.parent
    while above and not above.number:
        above = above.parent
    return above if above and above.kind is not ClauseKind.SCHEDULE else None


def _bare(node: Node) -> str:
    return node.number.strip("()")
