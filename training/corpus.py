"""The labelled agreements to learn from, read as pactlint reads them, and CUAD's rule for when a span matches a label."""

from __future__ import annotations

import hashlib
import json
import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from pactlint.extract.classifying.layout import Layout, layout
from pactlint.extract.outline import outline
from pactlint.readers import read

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pactlint.agreement import Clause
    from pactlint.document import Document

CORPUS = Path(__file__).parents[1] / "../shared/corpus/cuad"
FOLDS = 5


@dataclass(frozen=True, slots=True)
class Label:
    """The words that a lawyer marked as being about a topic."""

    topic: str
    start: int
    end: int


@dataclass(frozen=True)
class Labelled:
    """An agreement with its labels; `fold` is the one of the five parts of the corpus that it belongs to."""

    name: str
    fold: int
    document: Document
    clauses: tuple[Clause, ...]
    labels: tuple[Label, ...]

    @cached_property
    def layout(self) -> Layout:
        """Its sentences."""
        return layout(self.document, self.clauses)


def vocabulary(folder: Path = CORPUS) -> set[str]:
    """Every word of the agreements, in small letters."""
    texts = (read(folder / "txt" / json.loads(line)["txt"]).plain for line in _lines(folder / "index.jsonl"))
    return {word for text in texts for word in re.findall(r"[a-z]+", text.lower())}


def labelled(folder: Path = CORPUS) -> Iterator[Labelled]:
    """The agreements of the corpus in the order of its index."""
    labels: dict[str, list[Label]] = defaultdict(list)
    for line in _lines(folder / "spans.jsonl"):
        told = json.loads(line)
        pieces = told.get("pieces") or [[told["start"], told["end"]]]
        labels[told["txt"]] += [Label(slug(told["category"]), *piece) for piece in pieces]
    for line in _lines(folder / "index.jsonl"):
        name = json.loads(line)["txt"]
        document = read(folder / "txt" / name)
        yield Labelled(name, fold_of(name), document, outline(document), tuple(labels[name]))


def _lines(path: Path) -> list[str]:
    return path.read_text("utf-8").splitlines()


def fold_of(name: str) -> int:
    """The part of the corpus that an agreement belongs to, by its file name."""
    return int(hashlib.md5(name.encode(), usedforsecurity=False).hexdigest(), 16) % FOLDS


def slug(category: str) -> str:
    """A category as pactlint names the topic."""
    return re.sub(r"[^a-z0-9]+", "-", category.lower()).strip("-")


def words(text: str) -> frozenset[str]:
    """The words that count in a match."""
    return frozenset(text.lower().translate(_MARKS).split())


def matches(topic: str, mine: str, theirs: str) -> bool:
    """Does a span with the words `mine` match a label with the words `theirs`? By CUAD's own rule."""
    if topic == "parties" and theirs in mine:
        return True
    ours, labelled_words = words(mine), words(theirs)
    return len(ours & labelled_words) >= LEAST_OVERLAP * max(1, len(ours | labelled_words))


LEAST_OVERLAP = 0.5
_MARKS = str.maketrans({**dict.fromkeys(".,;:"), "/": " "})
