"""What patterns need, each need with a number and a bit, and which needs the words of a text meet.

A word seen once is known by the needs it meets, so that the words of a text are looked up once for all patterns there are.
"""

from __future__ import annotations

import re
from collections import defaultdict
from functools import lru_cache, reduce
from operator import or_
from typing import TYPE_CHECKING, NamedTuple

from pactlint.sifting.needed import CAPITAL, LONGEST, Pieces, folded

if TYPE_CHECKING:
    from collections.abc import Iterable

_WORD = re.compile(r"\w+")
_ALL = -1  # the bits of a word that may be any
_LONG = 40  # characters of a word that is not looked into: a line to sign on, a chain of digits
_WORDS_KEPT = 100_000
_TEXTS_KEPT = 8_192  # texts whose words are remembered: every extractor asks about the same sentences


def number_of(pieces: Pieces) -> int:
    """The number of a need. `forget` is to be called when all are numbered."""
    number = _numbers.setdefault(pieces, len(_numbers))
    if number == len(_pieces):
        _pieces.append(pieces)
        for piece in pieces:
            _needing[piece] |= 1 << number
    return number


def pieces_of(number: int) -> Pieces:
    """The need of a number."""
    return _pieces[number]


def forget() -> None:
    """What was told of words before some need was numbered is not enough."""
    _words.clear()
    bits_of.cache_clear()


@lru_cache(maxsize=_TEXTS_KEPT)
def bits_of(text: str) -> int:
    """The needs met by the words of a text."""
    return reduce(or_, map(_words.__getitem__, text.split()), 0)


def bits_of_each(written: Iterable[str]) -> list[int]:
    """The needs met by the words in each of what was written between two blanks."""
    return list(map(_words.__getitem__, written))


class Word(NamedTuple):
    """A word in what was written between two blanks: where in it, and how it is spelt, with its edges, as pieces are.

    It is spelt None if it may meet any need.
    """

    offset: int
    spelt: str | None
    capital: bool


@lru_cache(maxsize=_WORDS_KEPT)
def words_in(written: str) -> tuple[Word, ...]:
    """The words in what was written between two blanks."""
    return tuple(Word(word.start(), _spelt(word[0]), word[0][0].isupper()) for word in _WORD.finditer(written))


def _spelt(word: str) -> str | None:
    spelt = folded(word)
    return None if spelt is None or len(spelt) > _LONG else spelt


class _Words(dict[str, int]):
    """What was seen between two blanks, words with the marks at them, with the needs it meets."""

    def __missing__(self, written: str) -> int:
        if len(self) >= _WORDS_KEPT:
            self.clear()
        self[written] = bits = reduce(or_, map(_met_by, words_in(written)), 0)
        return bits


def _met_by(word: Word) -> int:
    if word.spelt is None:
        return _ALL
    length = len(word.spelt)
    pieces = {word.spelt[at:end] for at in range(length) for end in range(at + 1, min(at + LONGEST, length) + 1)}
    if word.capital:
        pieces.add(CAPITAL)
    return reduce(or_, (_needing[piece] for piece in pieces & _needing.keys()), 0)


_numbers: dict[Pieces, int] = {}
_pieces: list[Pieces] = []
_needing: dict[str, int] = defaultdict(int)
_words = _Words()
