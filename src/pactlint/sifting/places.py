"""Where in a text the words stand that a match may begin with, so that a pattern is tried there and nowhere else.

A text is cut at its blanks, which is fast; only what differs from all that was seen before is looked into for its words.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from functools import cached_property, lru_cache
from itertools import accumulate, chain
from typing import TYPE_CHECKING

from pactlint.sifting import needs
from pactlint.sifting.needed import CAPITAL, Pieces
from pactlint.sifting.needs import bits_of, bits_of_each, words_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

_LONG_TEXTS = 16
_SHORT_TEXTS = 4_096


class LongText:
    """A long text, of which stretches are asked about."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._asked = 0
        self._places: dict[int, list[int]] = {}
        self._having: dict[Pieces, list[int]] = {}

    def is_worth_it(self, length: int) -> bool:
        """Has more been asked about than the text is long, with a stretch so long? To find its words takes about one search."""
        self._asked += length
        return self._asked > len(self.text)

    def places(self, need: int, start: int, end: int) -> Sequence[int]:
        """Where in a stretch the words begin that meet a need; a word that the stretch cuts may meet any."""
        places = self._places.get(need)
        if places is None:
            places = self._places[need] = self._find(needs.pieces_of(need))
        first = bisect_left(places, start)
        last = bisect_left(places, end, first)
        if not _is_of_word(self.text[end : end + 1]):
            return places[first:last]
        return sorted({*places[first:last], *_cut_word(self.text, start, end)})

    def bits(self, start: int, end: int) -> int:
        """The needs met by the words in a stretch."""
        return bits_of(self.text[start:end])

    def has(self, pieces: Pieces, start: int, end: int) -> bool:
        """Does a word begin in a stretch that has one of some pieces, which tell how it begins?"""
        places = self.everywhere(pieces)
        at = bisect_left(places, start)
        return at < len(places) and places[at] < end

    def everywhere(self, pieces: Pieces) -> Sequence[int]:
        """Where the words begin that have one of some pieces; words that may be any have every piece."""
        places = self._having.get(pieces)
        return self._find(pieces) if places is None else places

    def cuts_a_word(self, at: int) -> bool:
        """Does a stretch that ends here have less of its last word than the text has?"""
        return at > 0 and _is_of_word(self.text[at : at + 1]) and _is_of_word(self.text[at - 1])

    def _find(self, pieces: Pieces) -> list[int]:
        words = self._words
        found = [places for piece in pieces for places in words.having(piece)] + [words.unknown]
        places = self._having[pieces] = sorted(set(chain.from_iterable(found)))
        return places

    @cached_property
    def _words(self) -> _Words:
        written: dict[str, list[int]] = defaultdict(list)
        at = 0
        for each in self.text.split(" "):
            written[each].append(at)
            at += len(each) + 1
        return _Words(written)


class _Words:
    """Every word of a text as pieces are taken from it, with the places where it stands."""

    def __init__(self, written: Mapping[str, list[int]]) -> None:
        self.places: dict[str, list[int]] = {}
        self.unknown: list[int] = []
        self.capitals: list[int] = []
        for each, starts in written.items():
            for offset, spelt, capital in words_in(each):
                places = [start + offset for start in starts] if offset else starts
                if spelt is None:
                    self.unknown += places
                    continue
                self.places[spelt] = [*self.places[spelt], *places] if spelt in self.places else places
                if capital:
                    self.capitals += places
        self._spellings = sorted(self.places)

    def having(self, piece: str) -> list[list[int]]:
        """Where each word stands that has a piece, which is a whole word, the beginning of one, or a capital letter."""
        if piece[-1] == " ":
            return [self.places[piece]] if piece in self.places else []
        if piece == CAPITAL:
            return [self.capitals]
        first = bisect_left(self._spellings, piece)
        last = bisect_left(self._spellings, f"{piece}\x7f", first)  # of all that begins with it, none comes later
        return [self.places[spelt] for spelt in self._spellings[first:last]]


class ShortText:
    """A text of a sentence or two."""

    def __init__(self, text: str) -> None:
        self._written = text.split(" ")
        self._starts = list(accumulate([len(each) + 1 for each in self._written], initial=0))
        self._bits = bits_of_each(self._written)

    def places(self, need: int) -> Sequence[int]:
        """Where the words begin that meet a need, with those that no blank parts from them."""
        bit = 1 << need
        found = [at for at, bits in enumerate(self._bits) if bits & bit]
        return [self._starts[at] + word.offset for at in found for word in words_in(self._written[at])]


@lru_cache(maxsize=_LONG_TEXTS)
def long_text(text: str) -> LongText:
    """A long text, looked into once."""
    return LongText(text)


@lru_cache(maxsize=_SHORT_TEXTS)
def short_text(text: str) -> ShortText:
    """A short text, looked into once."""
    return ShortText(text)


def forget() -> None:
    """What was told of texts before some need was numbered is not enough."""
    long_text.cache_clear()
    short_text.cache_clear()


def _cut_word(text: str, start: int, end: int) -> Iterator[int]:
    """Where the word begins that a stretch cuts at its end, if it cuts one."""
    at = end
    while at > start and _is_of_word(text[at - 1]):
        at -= 1
    if at < end and not _is_of_word(text[at - 1 : at]):
        yield at


def _is_of_word(character: str) -> bool:
    return character.isalnum() or character == "_"
