"""Patterns that are not even tried on a text without the words they need; most sentences are about none of what is looked for.

What a pattern needs (`needed`) is any of some pieces of words, once or several times over: each such need is one bit, and a word
seen once is known by the needs it meets. So the words of a sentence are looked up once for all patterns there are, and a pattern
is sifted out by comparing two numbers. In a long text it is tried only where a word stands that a match may begin with.
"""

from __future__ import annotations

import re
import sys
from bisect import bisect_left, bisect_right
from collections import defaultdict
from functools import cached_property, lru_cache, reduce
from itertools import chain
from operator import add, or_
from typing import TYPE_CHECKING, Any, cast

from pactlint.extract.needed import CAPITAL, LONGEST, folded
from pactlint.extract.remembered import read_patterns

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from pactlint.extract.needed import Wants

END = sys.maxsize
_SHORT = 48  # characters that are searched sooner than their words are looked up
_LONG = 40  # characters of a word that is not looked into: a line to sign on, a chain of digits
_KEPT = 8_192  # stretches of text whose words are remembered: every extractor asks about the same sentences
_TEXTS = 16
_OFTEN = 100  # questions about a long text from which on it pays to know where its words stand
_LENGTHY = 2_000  # characters of a text in which words have places
_WORDS_KEPT = 100_000
_WORD = re.compile(r"\w+")
_ALL = -1


def sifted(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """A pattern whose `search` and `finditer` try nothing where a text has not the words for it. For what is costly and rare."""
    made = _Sifted(pattern, flags)
    _waiting.append(made)
    return cast("re.Pattern[str]", made)


def made() -> tuple[re.Pattern[str], ...]:
    """All that were made so far."""
    return cast("tuple[re.Pattern[str], ...]", (*_read, *_waiting))


_waiting: list[_Sifted] = []
_read: list[_Sifted] = []


class _Sifted:
    """Stands for a pattern, which is compiled when it is first tried: many have no words in an agreement."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern, self.flags = pattern, flags
        self.wanted = _Wanted()

    def __getattr__(self, name: str) -> Any:
        if name not in _OF_PATTERN:
            raise AttributeError(name)
        compiled = re.compile(self.pattern, self.flags)
        for known, method in _OF_PATTERN.items():
            setattr(self, known, getattr(compiled, method))
        return getattr(self, name)

    def search(self, text: str, start: int = 0, end: int = END) -> re.Match[str] | None:
        if len(text) < _LENGTHY:
            return self._search(text, start, end) if self.wanted.may_match(text) else None
        places = _places(text, self.wanted, start, end)
        return self._search(text, start, end) if places is None else next(self._at(places, text, start, end), None)

    def finditer(self, text: str, start: int = 0, end: int = END) -> Iterator[re.Match[str]]:
        if len(text) < _LENGTHY:
            return self._finditer(text, start, end) if self.wanted.may_match(text) else iter(())
        places = _places(text, self.wanted, start, end)
        return self._finditer(text, start, end) if places is None else self._at(places, text, start, end)

    def _at(self, places: Sequence[int], text: str, start: int, end: int) -> Iterator[re.Match[str]]:
        for place in places:
            if place >= start and (found := self.match(text, place, end)):
                yield found
                start = found.end()


_OF_PATTERN = {
    "_search": "search",
    "_finditer": "finditer",
    **{name: name for name in ("match", "fullmatch", "sub", "split")},
}
"""What is asked of the pattern itself, by the name it has here."""


class Sieve:
    """Several patterns that were made with `sifted`, by number, in the order given."""

    def __init__(self, patterns: Iterable[re.Pattern[str]]) -> None:
        self._wanted = [cast("_Sifted", pattern).wanted for pattern in patterns]

    def may_match(self, text: str) -> list[int]:
        """The numbers of all patterns that match a text, and of a few that do not."""
        bits = bits_of(text)
        return [number for number, wanted in enumerate(self._wanted) if wanted.is_met(bits)]

    def passes(self, text: str) -> bool:
        """May any of the patterns match a text?"""
        bits = bits_of(text)
        return any(wanted.is_met(bits) for wanted in self._wanted)


class _Wanted:
    """What a pattern needs, to be compared with what a text has: ways to match, each with all the bits needed then.

    `begins` is the bit of the words that a match may begin at, 0 if it may begin elsewhere. All is told when first asked for, as
    reading a pattern takes longer than compiling it.
    """

    __slots__ = ("_ways", "begins")

    def __init__(self) -> None:
        self._ways: list[int] = []
        self.begins = 0

    def may_match(self, text: str) -> bool:
        """False only if the pattern's `search` finds nothing."""
        return len(text) < _SHORT or self.is_met(bits_of(text))

    def is_met(self, bits: int) -> bool:
        """May it match a text with these bits?"""
        for way in self._ways:  # noqa: SIM110 - a loop is twice as fast as `any`, and nothing is asked as often
            if bits & way == way:
                return True
        return False

    def read(self, wants: Wants) -> None:
        """Turn what is wanted into bits."""
        self.begins = _needs.bit(wants.begins) if wants.begins else 0
        self._ways = [reduce(or_, map(_needs.bit, way), self.begins) for way in wants.ways or ((),)]


# ---- what words meet


class _Needs:
    """Every need there is, with its bit."""

    def __init__(self) -> None:
        self._bits: dict[frozenset[str], int] = {}
        self.of_piece: dict[str, int] = defaultdict(int)

    def bit(self, pieces: frozenset[str]) -> int:
        """The bit of a need."""
        if pieces not in self._bits:
            self._bits[pieces] = bit = 1 << len(self._bits)
            for piece in pieces:
                self.of_piece[piece] |= bit
        return self._bits[pieces]


class _Words(dict[str, int]):
    """Every word seen, with the needs it meets."""

    def __missing__(self, word: str) -> int:
        if len(self) >= _WORDS_KEPT:
            self.clear()
        spelt = folded(word)
        self[word] = bits = _ALL if spelt is None or len(spelt) > _LONG else _met_by(spelt)
        if word[0].isupper():
            self[word] = bits = bits | _needs.of_piece.get(CAPITAL, 0)
        return bits


def _met_by(spelt: str) -> int:
    length, of_piece = len(spelt), _needs.of_piece
    pieces = {spelt[at:end] for at in range(length) for end in range(at + 1, min(at + LONGEST, length) + 1)}
    return reduce(or_, (of_piece[piece] for piece in pieces & of_piece.keys()), 0)


_needs = _Needs()
_words = _Words()


# ---- what texts meet


def bits_of(text: str) -> int:
    """The needs met by the words of a text."""
    if _waiting:
        _read_all()
    return _bits_of(text)


def _read_all() -> None:
    """Read the patterns made since; what was told of words before is not enough then."""
    for made, wants in zip(_waiting, read_patterns([(each.pattern, each.flags) for each in _waiting]), strict=True):
        made.wanted.read(wants)
    _read.extend(_waiting)
    _waiting.clear()
    for known in (_words.clear, _bits_of.cache_clear, _bits_within.cache_clear, _text.cache_clear):
        known()


@lru_cache(maxsize=_KEPT)
def _bits_of(text: str) -> int:
    return reduce(or_, map(_words.__getitem__, _WORD.findall(text)), 0)


def _places(text: str, wanted: _Wanted, start: int, end: int) -> Sequence[int] | None:
    """Where in a stretch of a text a match may begin; None if that may be anywhere."""
    if _waiting:
        _read_all()
    words = _text(text)
    words.asked += 1
    if words.asked < _OFTEN:
        return None
    if wanted.begins:
        return words.beginning(wanted.begins, start, end)
    return None if end - start < _SHORT or wanted.is_met(_bits_within(words, start, min(end, len(text)))) else ()


class _Text:
    """A long text, of which stretches are asked about."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.asked = 0
        self._beginning: dict[int, list[int]] = {}

    @cached_property
    def starts(self) -> list[int]:
        """Where its words begin."""
        return [word.start() for word in _WORD.finditer(self.text)]

    @cached_property
    def ends(self) -> list[int]:
        """Where its words end."""
        return list(map(add, self.starts, map(len, self._said)))

    @cached_property
    def bits(self) -> list[int]:
        """The needs that each of its words meets."""
        return list(map(_words.__getitem__, self._said))

    @cached_property
    def _said(self) -> list[str]:
        return _WORD.findall(self.text)

    @cached_property
    def _alike(self) -> dict[int, list[int]]:
        found: dict[int, list[int]] = defaultdict(list)
        for start, bits in zip(self.starts, self.bits, strict=True):
            if bits:
                found[bits].append(start)
        return found

    def beginning(self, bit: int, start: int, end: int) -> list[int]:
        """The words in a stretch that have a bit."""
        places = self._beginning.get(bit)
        if places is None:
            places = sorted(chain.from_iterable(found for bits, found in self._alike.items() if bits & bit))
            self._beginning[bit] = places
        first = bisect_left(places, start)
        last = bisect_left(places, end, first)
        cut = bisect_left(self.starts, end) - 1
        if cut >= 0 and start <= self.starts[cut] and end < self.ends[cut]:  # less than the word may do
            return [*places[first : last - (last > first and places[last - 1] == self.starts[cut])], self.starts[cut]]
        return places[first:last]


@lru_cache(maxsize=_TEXTS)
def _text(text: str) -> _Text:
    return _Text(text)


@lru_cache(maxsize=_KEPT)
def _bits_within(text: _Text, start: int, end: int) -> int:
    first, last = bisect_right(text.ends, start), bisect_left(text.starts, end)
    found = reduce(or_, text.bits[first:last], 0)
    if first < last and end < text.ends[last - 1]:  # the stretch cuts a word, of which less is needed then
        found |= _words[text.text[text.starts[last - 1] : end]]
    return found
