"""The outline while it is being built: its nodes, the lists they hold, and which of them are open."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pactlint.agreement import ClauseKind

if TYPE_CHECKING:
    from pactlint.extract.outline.places import Place


@dataclass(slots=True)
class Look:
    """What tells the members of one list from those of another that counts alike."""

    level: int | None = None
    heading: int | None = None
    indent: float = 0.0
    bold: bool = False
    centred: bool = False
    capitals: bool = False

    def is_alike(self, other: Look) -> bool:
        """Do two lines without a number look like headings of one rank?"""
        mine = (self.heading, self.bold, self.centred, self.capitals)
        return mine == (other.heading, other.bold, other.centred, other.capitals)

    def distance(self, other: Look) -> int:
        """How unlike two places look: 0 for alike."""
        apart = 0
        if self.level is not None and other.level is not None:
            apart += 4 * (self.level != other.level)
        apart += 4 * (self.heading != other.heading) + 2 * (self.bold != other.bold)
        return apart + (abs(self.indent - other.indent) > _SAME_INDENT)


@dataclass(slots=True, eq=False)
class Node:
    """A part of the outline.

    `after` is where its words begin after the number, `limit` where its own paragraph ends, `closed` where it ends itself if
    text follows that is its parent's. `shape`, `value` and `parts` are as in `labels`; `lists` holds the last member of each
    list of its children by shape, `latest` (of a document or schedule) the last node of each shape anywhere in it.
    """

    kind: ClauseKind
    start: int
    after: int
    limit: int
    parent: Node | None = None
    number: str = ""
    word: str = ""
    shape: str = ""
    value: int = 0
    parts: tuple[int, ...] = ()
    look: Look = field(default_factory=Look)
    depth: int = 0
    index: int = -1
    heading: tuple[int, int] | None = None
    closed: int | None = None
    lists: dict[str, Node] = field(default_factory=dict)
    latest: dict[str, Node] = field(default_factory=dict)


def look_of(place: Place) -> Look:
    """The look of a numbered place."""
    block = place.block
    return Look(block.list_level, block.heading, 0.0 if place.inside else block.indent, block.bold)


def look_of_line(plain: str, place: Place) -> Look:
    """The look of a line without a number."""
    block = place.block
    return Look(None, block.heading, block.indent, block.bold, block.centred, plain[place.start : place.end].isupper())


class Tree:
    """The nodes in reading order, and which of them are `open`: the next one may be below these, outermost first.

    The first of them is the document itself, which is no node of the outline (`index` -1). Those from `scope` on belong to the
    document or schedule being read.
    """

    def __init__(self) -> None:
        self.nodes: list[Node] = []
        self.open = [Node(ClauseKind.SECTION, 0, 0, 0)]
        self.scope = 0

    @property
    def last(self) -> Node:
        """The innermost open node."""
        return self.open[-1]

    @property
    def part(self) -> Node:
        """The document or schedule being read."""
        return self.open[self.scope]

    @property
    def base(self) -> Node:
        """The article being read, else the document or schedule."""
        return next((node for node in reversed(self.open[self.scope :]) if node.kind is ClauseKind.ARTICLE), self.part)

    def push(self, node: Node, parent: Node) -> Node:
        """Put a node below an open one, as deep as an outline goes, and close what stands beside it."""
        while parent.depth >= _DEEPEST and parent.parent:
            parent = parent.parent
        del self.open[self.open.index(parent) + 1 :]
        self.scope = min(self.scope, len(self.open) - 1)
        node.parent, node.depth, node.index = parent, parent.depth + 1, len(self.nodes)
        self.nodes.append(node)
        self.open.append(node)
        if node.shape:
            parent.lists[node.shape] = node
            self.part.latest[node.shape] = node
        return node

    def position(self, kind: ClauseKind) -> int:
        """Where among the open nodes of the part being read one of a kind is; 0 if none is."""
        return next((at for at in range(len(self.open) - 1, self.scope, -1) if self.open[at].kind is kind), 0)

    def leave(self, at: int) -> None:
        """Close the open nodes from one on: the next begins beside it."""
        del self.open[at:]

    def end(self, at: int, offset: int) -> None:
        """As `leave`, where text follows that none of them owns."""
        for node in self.open[at:]:
            node.closed = offset
        del self.open[at:]


_DEEPEST = 12
"""Levels of an outline; what would go deeper stays on the last."""
_SAME_INDENT = 6.0
"""Points by which the members of one list may be indented differently."""
