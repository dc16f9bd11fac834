"""The outline: one tree of clauses for every source, whether its numbers were typed or computed by the file."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace
from itertools import pairwise
from typing import TYPE_CHECKING

from pactlint.agreement import Clause, ClauseKind
from pactlint.document import Span
from pactlint.extract.outline.excerpt import excerpt, opens_with_number
from pactlint.extract.outline.headings import heading_after
from pactlint.extract.outline.paths import paths
from pactlint.extract.outline.walk import walk

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pactlint.document import Document
    from pactlint.extract.outline.nodes import Node


def outline(document: Document) -> tuple[Clause, ...]:
    """The parts of an agreement in reading order, parents before children; empty for a text without any.

    Numbers within a sentence, tables of contents, bullets and table cells make no clause; nor do the items of a list that runs
    on within a paragraph.
    """
    nodes = walk(document)
    first = next((node for node in nodes if node.kind not in _FRONT), None)
    if first is None or (first.number.startswith("(") and opens_with_number(document, first.start)):
        return _before_excerpt(_clauses(document, [node for node in nodes if node.kind in _FRONT]), excerpt(document))
    return _clauses(document, nodes)


def _before_excerpt(front: tuple[Clause, ...], sections: tuple[Clause, ...]) -> tuple[Clause, ...]:
    """The title and the parties up to the first section of an excerpt, and its sections after them."""
    if not sections:
        return front
    reach = sections[0].span.start
    kept = [clause for clause in front if clause.span.start < reach]
    cut = [replace(clause, span=_up_to(clause.span, reach), body=_up_to(clause.body, reach)) for clause in kept]
    moved = (
        replace(each, index=each.index + len(cut), parent=None if each.parent is None else each.parent + len(cut))
        for each in sections
    )
    return (*cut, *moved)


def _up_to(span: Span, reach: int) -> Span:
    return Span(min(span.start, reach), min(span.end, reach))


def _clauses(document: Document, nodes: Sequence[Node]) -> tuple[Clause, ...]:
    for before, node in pairwise(nodes):
        # Names above a signature are drawn into it; a title is not, however short the text between them.
        if before.heading and before.heading[0] <= node.start and before.heading[1] > max(node.start, node.after):
            before.heading = (before.heading[0], _trimmed(document.plain, before.heading[0], node.start))
        node.start = min(max(node.start, before.heading[1] if before.heading else 0), max(node.start, node.after))
        if before.heading and before.heading[1] > node.start > before.heading[0]:
            before.heading = (before.heading[0], node.start)  # a heading ends where the next clause begins
        if node.heading and node.heading[1] <= node.start:
            node.heading = None  # a title has taken it: an agreement called "Parties"
    spans = _spans(document.plain, nodes)
    headings = _headings(document, nodes)
    names = paths(document.plain, nodes, headings)
    return tuple(
        Clause(
            index=node.index,
            kind=node.kind,
            number=node.number,
            path=names[node.index],
            heading=headings[node.index],
            span=spans[node.index],
            body=_body(document.plain, nodes, node, headings[node.index], spans[node.index]),
            level=node.depth,
            parent=_parent(node),
        )
        for node in nodes
    )


_FRONT = frozenset({ClauseKind.TITLE, ClauseKind.PARTIES})
_LONE_KINDS = frozenset({ClauseKind.SECTION, ClauseKind.ARTICLE, ClauseKind.SCHEDULE})
_LEAD = " .:-)"


def _spans(plain: str, nodes: Sequence[Node]) -> list[Span]:
    """Each node to where the next one that is not below it starts, or to where text goes on that is its parent's."""
    spans = [Span(0, 0)] * len(nodes)
    reach = [0] * len(nodes)
    ends = [len(plain)] * (max((node.depth for node in nodes), default=0) + 1)
    for node in reversed(nodes):
        end = min(ends[: node.depth + 1]) if node.closed is None else min(node.closed, *ends[: node.depth + 1])
        # Its own words are always its own, even where what follows closes it at once.
        own = node.heading[1] if node.heading else node.start
        end = max(_trimmed(plain, node.start, end), reach[node.index], own)
        spans[node.index] = Span(node.start, end)
        if (parent := _parent(node)) is not None:
            reach[parent] = max(reach[parent], end)
        ends[node.depth] = node.start
        ends[node.depth + 1 :] = [len(plain)] * (len(ends) - node.depth - 1)
    return spans


def _headings(document: Document, nodes: Sequence[Node]) -> list[Span | None]:
    """The headings by node; a phrase that only may be one counts where the clauses beside it have headings."""
    found = [_heading(document, nodes, at) for at in range(len(nodes))]
    sure: Counter[tuple[int, str]] = Counter()
    for node, heading in zip(nodes, found, strict=True):
        sure[_list(node)] += (1 if heading[1] else 0) if heading else -1
    return [
        heading[0] if heading and (heading[1] or sure[_list(node)] > 0) else None
        for node, heading in zip(nodes, found, strict=True)
    ]


def _list(node: Node) -> tuple[int, str]:
    return (node.parent.index if node.parent else -1, node.shape)


def _heading(document: Document, nodes: Sequence[Node], at: int) -> tuple[Span, bool] | None:
    node = nodes[at]
    if node.heading:
        return Span(*node.heading), True
    if not node.number and node.kind is not ClauseKind.SCHEDULE:
        return None
    following = nodes[at + 1] if at + 1 < len(nodes) else None
    end = min(node.limit, following.start) if following else node.limit
    lone = node.kind in _LONE_KINDS or node.look.heading is not None
    found = heading_after(document, node.after, end, lone=lone)
    if found and not lone and _is_mere_item(document.plain, node, following, found[0], end):
        return None
    return found


def _is_mere_item(plain: str, node: Node, following: Node | None, heading: Span, end: int) -> bool:
    """Is it an item of a list that only happens to be written in capitals ("(b) Delaware"), with nothing below it?"""
    if plain[heading.end : end].strip(_LEAD) or (following and following.parent is node):
        return False
    return not plain[end : following.start if following else len(plain)].strip()


def _body(plain: str, nodes: Sequence[Node], node: Node, heading: Span | None, span: Span) -> Span:
    following = nodes[node.index + 1] if node.index + 1 < len(nodes) else None
    start = max(node.after, heading.end if heading else 0)
    end = following.start if following and following.parent is node else span.end
    end = _trimmed(plain, span.start, min(end, span.end))
    while start < end and plain[start] in _LEAD:
        start += 1
    return Span(min(start, end), end)


def _parent(node: Node) -> int | None:
    return node.parent.index if node.parent and node.parent.index >= 0 else None


def _trimmed(plain: str, start: int, end: int) -> int:
    while end > start and plain[end - 1] == " ":
        end -= 1
    return end
