"""A sentence as the encoder reads it: its words, cut into the pieces that the encoder knows."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pactlint.likeness.reading import Reading

LONGEST = 96
"""Pieces of a sentence that are read. None of the clause bank has more; five in a hundred of the corpus have, and are cut."""
OPENING, CLOSING = "[CLS]", "[SEP]"
_PARTIES = dict(zip(("@A", "@B", "@C", "@D", "@E", "@F"), ("alpha", "beta", "gamma", "delta", "epsilon", "zeta"), strict=True))
_FIGURE = "5"
"""Stands for any figure: what a figure says is for rules to weigh."""
_WITHIN = "##"
"""Before a piece that goes on with a word (WordPiece)."""


@dataclass(frozen=True, slots=True)
class Pieces:
    """The pieces that an encoder knows, in the order of its rows."""

    known: tuple[str, ...]
    _rows: dict[str, int] = field(init=False, repr=False)
    _by_word: dict[str, tuple[int, ...]] = field(init=False, repr=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "_rows", {piece: row for row, piece in enumerate(self.known)})
        object.__setattr__(self, "_by_word", {})

    def of(self, reading: Reading) -> list[int]:
        """The rows of a sentence: opening, words, closing; cut where it is longer than an encoder reads."""
        rows = [row for word in told(reading) for row in self.of_word(word)]
        return [self._rows[OPENING], *rows[: LONGEST - 2], self._rows[CLOSING]]

    def of_word(self, word: str) -> tuple[int, ...]:
        """A word's longest known beginning, the longest known piece of the rest, and so on; a letter not known is left out."""
        if word not in self._by_word:
            self._by_word[word] = tuple(self._cut(word))
        return self._by_word[word]

    def _cut(self, word: str) -> Iterator[int]:
        start = 0
        while start < len(word):
            end, row = self._longest(word, start)
            if row is not None:
                yield row
            start = end

    def _longest(self, word: str, start: int) -> tuple[int, int | None]:
        before = _WITHIN if start else ""
        for end in range(len(word), start, -1):
            if (row := self._rows.get(before + word[start:end])) is not None:
                return end, row
        return start + 1, None


def told(reading: Reading) -> list[str]:
    """The words of a sentence, with words that stand for parties and figures."""
    return [_FIGURE if word == "#" else _PARTIES.get(word, word) for word in reading.words]
