"""Patterns that are not even tried on a text without the words they need; most sentences are about none of what is looked for.

What a pattern needs (`needed`) is any of some pieces of words, once or several times over. A sentence that is a text of its own
is known by the needs its words meet (`needs`), so that a pattern is sifted out by comparing two numbers. What is not sifted out
is tried only where a word stands that a match may begin with (`places`).
"""

from __future__ import annotations

import re
import sys
from functools import reduce
from operator import or_
from typing import TYPE_CHECKING, Any, cast

from pactlint.extract.remembered import read_patterns
from pactlint.sifting import needs
from pactlint.sifting import places as text_places
from pactlint.sifting.needs import bits_of, number_of
from pactlint.sifting.places import long_text, short_text

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from pactlint.sifting.needed import Pieces, Wants

END = sys.maxsize
_SHORT = 48  # characters that are searched sooner than their words are looked up
_LENGTHY = 2_000  # characters of a text of which stretches are asked about
_ANYWHERE = -1


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
        places = self.wanted.places(text, start, end)
        if places is None:
            return cast("re.Match[str] | None", self._search(text, start, end))
        for place in places:
            if found := self.match(text, place, end):
                return cast("re.Match[str]", found)
        return None

    def finditer(self, text: str, start: int = 0, end: int = END) -> Iterator[re.Match[str]]:
        places = self.wanted.places(text, start, end)
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
        bits = _all_bits_of(text)
        return [number for number, wanted in enumerate(self._wanted) if wanted.is_met(bits)]

    def passes(self, text: str) -> bool:
        """May any of the patterns match a text?"""
        bits = _all_bits_of(text)
        return any(wanted.is_met(bits) for wanted in self._wanted)


class _Wanted:
    """What a pattern needs, to be compared with what a text has: ways to match, each with all the bits needed then.

    A match begins at one of the words numbered `begins`, or anywhere where one of the ways `elsewhere` is met; `needs_more` is
    true if it needs more than that. All is told when first asked for, as reading a pattern takes longer than compiling it.
    """

    __slots__ = ("_ways", "begins", "elsewhere", "needs_more")

    def __init__(self) -> None:
        self._ways: list[int] = []
        self.begins = _ANYWHERE
        self.elsewhere: list[int] = []
        self.needs_more = False

    def places(self, text: str, start: int, end: int) -> Sequence[int] | None:
        """Where in a stretch of a text a match may begin; None if that may be anywhere."""
        if _waiting:
            _read_all()
        length = len(text)
        if length < _SHORT:
            return None
        if length < _LENGTHY:
            return self._places_in_short(text, whole=start == 0 and end >= length)
        words = long_text(text)
        if not words.is_worth_it(min(end, length) - start):
            return None
        if self.elsewhere and self._may_begin_anywhere(words.bits(start, end)):
            return None
        places = () if self.begins == _ANYWHERE else words.places(self.begins, start, end)
        if places and self.needs_more and end - start < _LENGTHY and not self.is_met(words.bits(start, end)):
            return ()
        return places

    def _places_in_short(self, text: str, *, whole: bool) -> Sequence[int] | None:
        bits = bits_of(text)
        if not self.is_met(bits):
            return ()
        return short_text(text).places(self.begins) if whole and not self._may_begin_anywhere(bits) else None

    def is_met(self, bits: int) -> bool:
        """May it match a text with these bits?"""
        for way in self._ways:  # noqa: SIM110 - a loop is twice as fast as `any`, and nothing is asked as often
            if bits & way == way:
                return True
        return False

    def _may_begin_anywhere(self, bits: int) -> bool:
        """May a match in a text with these bits begin where none of the words stands that most begin at?"""
        for way in self.elsewhere:  # noqa: SIM110 - as above
            if bits & way == way:
                return True
        return False

    def read(self, wants: Wants) -> None:
        """Turn what is wanted into bits."""
        begins = 0
        if wants.begins:
            begins = 1 << number_of(wants.begins) if not wants.elsewhere else 0
            self.begins = number_of(wants.begins)
        self._ways = [_bits(way, begins) for way in wants.ways or ((),)]
        self.needs_more = begins not in self._ways
        self.elsewhere = [_bits(way) for way in wants.elsewhere] if wants.begins else self._ways


def _bits(way: Sequence[Pieces], also: int = 0) -> int:
    return reduce(or_, (1 << number_of(need) for need in way), also)


def _all_bits_of(text: str) -> int:
    if _waiting:
        _read_all()
    return bits_of(text)


def _read_all() -> None:
    """Read the patterns made since."""
    for made, wants in zip(_waiting, read_patterns([(each.pattern, each.flags) for each in _waiting]), strict=True):
        made.wanted.read(wants)
    _read.extend(_waiting)
    _waiting.clear()
    needs.forget()
    text_places.forget()
