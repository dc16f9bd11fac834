"""Where in a text the words stand that a match may begin with, so that a pattern is tried there and nowhere else.

A text is cut at its blanks, which is fast; only what differs from all that was seen before is looked into for its words.
"""

from __future__ import annotations

from bisect import bisect_left
from collections import defaultdict
from functools import cached_property, lru_cache
from itertools import accumulate, chain
from typing import TYPE_CHECKING

from pactlint.extract import needs
from pactlint.extract.needed import CAPITAL
from pactlint.extract.needs import WORD, bits_of, bits_of_word

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

_LONG_TEXTS = 16
_SHORT_TEXTS = 4_096


class LongText:
    """A long text, of which stretches are asked about."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.asked = 0
        self._places: dict[int, list[int]] = {}

    def places(self, need: int, start: int, end: int) -> Sequence[int]:
        """Where in a stretch the words begin that meet a need; a word that the stretch cuts may meet any."""
        places = self._places.get(need)
        if places is None:
            places = self._places[need] = sorted(set(chain.from_iterable(self._meeting(need))))
        first = bisect_left(places, start)
        last = bisect_left(places, end, first)
        if not _is_of_word(self.text[end : end + 1]):
            return places[first:last]
        return sorted({*places[first:last], *_cut_word(self.text, start, end)})

    def bits(self, start: int, end: int) -> int:
        """The needs met by the words in a stretch."""
        return bits_of(self.text[start:end])

    def _meeting(self, need: int) -> Iterator[list[int]]:
        """Where each word stands that meets a need, which tells how words begin."""
        yield self._unknown
        for piece in needs.pieces_of(need):
            if piece == CAPITAL:
                yield self._capitals
                continue
            for at in range(bisect_left(self._spellings, piece), len(self._spellings)):
                if not self._spellings[at].startswith(piece):
                    break
                yield self._standing[self._spellings[at]]

    @cached_property
    def _standing(self) -> dict[str, list[int]]:
        """Every word as pieces are taken from it, with the places where it stands."""
        standing: dict[str, list[int]] = defaultdict(list)
        for word, places in self._words():
            if (spelt := needs.known(word)) is not None:
                standing[spelt] += places
        return standing

    @cached_property
    def _spellings(self) -> list[str]:
        return sorted(self._standing)

    @cached_property
    def _unknown(self) -> list[int]:
        return [place for word, places in self._words() if needs.known(word) is None for place in places]

    @cached_property
    def _capitals(self) -> list[int]:
        return [place for word, places in self._words() if word[0].isupper() for place in places]

    def _words(self) -> Iterator[tuple[str, list[int]]]:
        for written, starts in self._written.items():
            for word in WORD.finditer(written):
                offset = word.start()
                yield word[0], [start + offset for start in starts] if offset else starts

    @cached_property
    def _written(self) -> dict[str, list[int]]:
        written: dict[str, list[int]] = defaultdict(list)
        for start, each in _between_blanks(self.text):
            written[each].append(start)
        return written


class ShortText:
    """A text of a sentence or two."""

    def __init__(self, text: str) -> None:
        self._written = list(_between_blanks(text))
        self._bits = [bits_of_word(written) for _, written in self._written]

    def places(self, need: int) -> Sequence[int]:
        """Where the words begin that meet a need."""
        bit = 1 << need
        return [
            start + word.start()
            for (start, written), bits in zip(self._written, self._bits, strict=True)
            if bits & bit
            for word in WORD.finditer(written)
        ]


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


def _between_blanks(text: str) -> Iterator[tuple[int, str]]:
    """What stands between two blanks, and where it begins."""
    written = text.split(" ")
    return zip(accumulate((len(each) + 1 for each in written), initial=0), written, strict=False)


def _cut_word(text: str, start: int, end: int) -> Iterator[int]:
    """Where the word begins that a stretch cuts at its end, if it cuts one."""
    at = end
    while at > start and _is_of_word(text[at - 1]):
        at -= 1
    if at < end and not _is_of_word(text[at - 1 : at]):
        yield at


def _is_of_word(character: str) -> bool:
    return character.isalnum() or character == "_"
