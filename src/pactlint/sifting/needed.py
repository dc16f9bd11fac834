"""Which words a text must have for a pattern to match it, and which a match begins with, told from the pattern alone.

A pattern is read as the standard library reads it. What it needs are *pieces* of words: " cap " is the whole word, " indemnif"
its beginning, "ability " its end, "ompet" anything within it; in lower case, with 0 for every digit. It always errs on the side
of asking too little.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from re import _constants as of  # there is no public reader of Python's own patterns
from re import _parser as reader
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    _Item = tuple[Any, Any]

LONGEST = 12  # characters of a piece; what is longer is cut, and so needs less
_MOST = 32  # spellings followed at once, as of "(?:co-?)?operat(?:es?|ing)"
_CHOICES = 4  # characters of a set that are followed one by one
_MANY = 400  # words that a match may begin with
CAPITAL = " A"
"""The piece of every word that begins with a capital letter."""


Pieces = frozenset[str]
"""Pieces of words, of which one is enough."""


@dataclass(frozen=True, slots=True)
class Wants:
    """What a pattern needs: the ways to match it, each with everything needed then; with no way, nothing is known.

    A match begins where a word does that has one of the pieces in `begins`, or it meets one of the `elsewhere` ways and may begin
    anywhere; `begins` is None where nothing is known of how any begins.
    """

    ways: tuple[tuple[Pieces, ...], ...]
    begins: Pieces | None
    elsewhere: tuple[tuple[Pieces, ...], ...] = ()


def wants(pattern: str, flags: int = 0) -> Wants:
    """What any match of a pattern needs."""
    tree = reader.parse(pattern, flags)
    if tree.state.flags & re.ASCII:
        return Wants((), None)  # its words end where those of a text do not
    need = _need_of(tree)
    begins, elsewhere = _how_it_begins(tree, capitals=not tree.state.flags & re.IGNORECASE)
    return Wants(() if need is None else tuple(_ways(need)), begins, elsewhere)


def folded(word: str) -> str | None:
    """A word as pieces are taken from it, with its two edges; None if it is not of ASCII alone, and may match anything."""
    return f" {word.lower().translate(_DIGITS)} " if word.isascii() else None


_DIGITS = str.maketrans("123456789", "0" * 9)


# ---- what is needed


@dataclass(frozen=True, slots=True)
class _Both:
    """All of several needs."""

    needs: tuple[_Need, ...]


@dataclass(frozen=True, slots=True)
class _Either:
    """At least one of several needs."""

    needs: tuple[_Need, ...]


_Need = Pieces | _Both | _Either
_Spellings = frozenset[str]


@dataclass(frozen=True, slots=True)
class _Reading:
    """Of a part of a pattern: every way its words may be spelt, where those are few, and what it needs.

    In a spelling, " " stands where a word begins or ends, and "-" for a character that is no part of any.
    """

    spellings: _Spellings | None
    need: _Need | None = None


_EMPTY = _Reading(frozenset({""}))
_EDGE = _Reading(frozenset({" "}))
_BETWEEN = _Reading(frozenset({"-"}))
_ANYTHING = _Reading(None)


def _ways(need: _Need) -> list[tuple[Pieces, ...]]:
    """The ways to meet a need; where one is within another, less is asked."""
    if isinstance(need, frozenset):
        return [(need,)]
    if isinstance(need, _Either):
        return [way for inner in need.needs for way in _ways(inner)]
    return [tuple(frozenset().union(*(way[0] for way in _ways(inner))) for inner in need.needs)]


def _need_of(items: Iterable[_Item]) -> _Need | None:
    read = _sequence(items)
    return read.need if read.spellings is None else _of_spellings(read.spellings)


def _sequence(items: Iterable[_Item]) -> _Reading:
    run: list[str] = [""]
    needs: list[_Need] = []
    whole = True
    for item in items:
        read = _part(item)
        spellings = read.spellings
        if spellings is not None and len(run) * len(spellings) <= _MOST:
            run = _joined(run, spellings)
            continue
        whole = False
        needs += _needs(_of_spellings(run), read.need)
        run = [""] if spellings is None else list(spellings)
    if whole:
        return _Reading(frozenset(run))
    needs += _needs(_of_spellings(run))
    return _Reading(None, _both(needs))


def _part(item: _Item) -> _Reading:
    kind, value = item
    if kind is of.LITERAL:
        return _character(chr(value))
    if kind is of.IN:
        return _set(value)
    if kind is of.AT:
        return _ANYTHING if value is of.AT_NON_BOUNDARY else _EDGE
    if kind in {of.ASSERT, of.ASSERT_NOT}:
        if kind is of.ASSERT_NOT and value[0] < 0 and _is_word(*value[1]):
            return _EDGE
        return _EMPTY  # what stands around a match is not asked for
    if kind is of.SUBPATTERN:
        return _ANYTHING if value[1] & re.ASCII else _sequence(value[3])
    if kind is of.ATOMIC_GROUP:
        return _sequence(value)
    if kind is of.BRANCH:
        return _either([_sequence(each) for each in value[1]])
    if kind in _REPEATS:
        return _repeated(*value)
    return _ANYTHING


def _is_word(first: _Item, *others: _Item) -> bool:
    """Is it one character, of a set with those of every word in it?"""
    return not others and first[0] is of.IN and (of.CATEGORY, of.CATEGORY_WORD) in first[1] and (of.NEGATE, None) not in first[1]


_REPEATS = {of.MAX_REPEAT, of.MIN_REPEAT, of.POSSESSIVE_REPEAT}


def _character(character: str) -> _Reading:
    return _CHARACTERS.get(character) or (_ANYTHING if character.isalnum() else _BETWEEN)


_CHARACTERS = {
    **{letter: _Reading(frozenset({letter.lower()})) for letter in "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_"},
    **{digit: _Reading(frozenset({"0"})) for digit in "0123456789"},
}


def _set(items: list[tuple[Any, Any]]) -> _Reading:
    found = [_BETWEEN if item in _NO_WORDS else _DIGIT if item in _FIGURES else _part(item) for item in items]
    spellings = [each.spellings for each in found if each.spellings is not None]
    if len(spellings) < len(found):
        return _ANYTHING
    characters = frozenset().union(*spellings)
    return _Reading(characters) if len(characters) <= _CHOICES else _ANYTHING


_DIGIT = _Reading(frozenset({"0"}))
_NO_WORDS = [(of.CATEGORY, of.CATEGORY_SPACE), (of.CATEGORY, of.CATEGORY_NOT_WORD)]
_FIGURES = [(of.CATEGORY, of.CATEGORY_DIGIT), (of.RANGE, (ord("0"), ord("9")))]


def _either(choices: list[_Reading]) -> _Reading:
    if all(choice.spellings is not None for choice in choices):
        spellings = frozenset().union(*(choice.spellings or () for choice in choices))
        if len(spellings) <= _MOST:
            return _Reading(spellings)
    needs = [choice.need if choice.spellings is None else _of_spellings(choice.spellings) for choice in choices]
    known = [need for need in needs if need is not None]
    return _Reading(None, _one_of(known)) if len(known) == len(needs) else _ANYTHING


def _repeated(least: int, most: Any, items: Any) -> _Reading:
    read = _sequence(items)
    if read.spellings == _BETWEEN.spellings:
        return _BETWEEN if least else _Reading(frozenset({"-", ""}))
    if least == 0:
        once = most == 1 and read.spellings is not None
        return _Reading((read.spellings or frozenset()) | {""}) if once else _ANYTHING
    if least == most == 1:
        return read
    return _Reading(None, read.need if read.spellings is None else _of_spellings(read.spellings))


def _joined(run: list[str], spellings: _Spellings) -> list[str]:
    """Every spelling so far with every one that follows it."""
    if len(spellings) > 1:
        return list({first + second for first in run for second in spellings})
    (following,) = spellings
    return [first + following for first in run]


def _of_spellings(spellings: Iterable[str]) -> frozenset[str] | None:
    """The one piece of each spelling that is likely to be rarest, if each has one."""
    pieces = [max(_pieces(spelling), key=_rarity, default="") for spelling in spellings]
    return frozenset(pieces) if all(pieces) else None


def _pieces(spelling: str) -> list[str]:
    spelling = spelling.replace("-", " ")
    words = spelling.split()
    first, last = not spelling.startswith(" "), not spelling.endswith(" ")
    return [
        f"{'' if first and at == 0 else ' '}{word}{'' if last and at == len(words) - 1 else ' '}"[:LONGEST]
        for at, word in enumerate(words)
    ]


def _rarity(piece: str) -> int:
    return len(piece) if piece.strip() != "0" else 0


def _needs(*needs: _Need | None) -> list[_Need]:
    return [need for need in needs if need is not None]


def _both(needs: list[_Need]) -> _Need | None:
    flat = [each for need in needs for each in (need.needs if isinstance(need, _Both) else (need,))]
    return _Both(tuple(dict.fromkeys(flat))) if len(flat) > 1 else flat[0] if flat else None


def _one_of(needs: list[_Need]) -> _Need:
    """Pieces of which any will do stay one set; what asks for more is kept beside it."""
    flat = [each for need in needs for each in (need.needs if isinstance(need, _Either) else (need,))]
    pieces = [need for need in flat if isinstance(need, frozenset)]
    others = [need for need in flat if not isinstance(need, frozenset)]
    together = [frozenset().union(*pieces)] if pieces else []
    return _Either((*together, *others)) if others else together[0]


# ---- how a match begins

_Beginnings = tuple[set[str], bool]
"""What spellings begin with, and whether that is the whole of them."""


_ANY_CAPITAL = (of.IN, [(of.RANGE, (ord("A"), ord("Z")))])


def _how_it_begins(tree: Iterable[_Item], *, capitals: bool) -> tuple[Pieces | None, tuple[tuple[Pieces, ...], ...]]:
    """The words that a match begins with, and what one needs that may begin elsewhere."""
    begun: list[Pieces] = []
    elsewhere: list[tuple[Pieces, ...]] = []
    for choice in _choices(list(tree)):
        begins = _opening(_beginnings(choice, capitals=capitals)[0])
        if begins is not None:
            begun.append(begins)
        elif need := _need_of(choice):
            elsewhere += _ways(need)
        else:
            return None, ()
    return (frozenset().union(*begun), tuple(elsewhere)) if begun else (None, ())


def _choices(items: list[_Item]) -> Iterator[list[_Item]]:
    """The ways that a pattern can be taken, one after another where alternatives stand at its beginning."""
    edges = next((at for at, (kind, _) in enumerate(items) if kind is not of.AT), len(items))
    before, first, after = items[:edges], items[edges : edges + 1], items[edges + 1 :]
    for kind, value in first:
        if kind is of.BRANCH:
            for choice in value[1]:
                yield from _choices([*before, *choice, *after])
            return
        if kind is of.SUBPATTERN and not value[1] and not value[2]:
            yield from _choices([*before, *value[3], *after])
            return
    yield items


def _opening(spellings: Iterable[str]) -> Pieces | None:
    found = [_BEGINS.match(spelling) for spelling in spellings]
    return frozenset(_first_piece(begun[1]) for begun in found if begun) if all(found) else None


def _first_piece(word: str) -> str:
    return CAPITAL if word[0] == CAPITAL[-1] else f" {word.replace('-', ' ')}"[:LONGEST]


_BEGINS = re.compile(r" +(\w+[ -]?)")


def _beginnings(items: Iterable[_Item], *, capitals: bool) -> _Beginnings:
    begun = {""}
    for item in items:
        following, whole = _beginnings_of(item, capitals=capitals)
        if len(begun) * len(following) > _MANY:
            return begun, False
        begun = {_cut(first + second) for first in begun for second in following}
        if not whole:
            return begun, False
    return begun, True


def _cut(spelling: str) -> str:
    """A spelling up to the end of its first word."""
    found = _FIRST.match(spelling)
    return found[0] if found else spelling


_FIRST = re.compile(r" *\w+[ -]")


def _beginnings_of(item: _Item, *, capitals: bool) -> _Beginnings:
    kind, value = item
    if kind is of.SUBPATTERN and not value[1] & re.ASCII:
        return _beginnings(value[3], capitals=capitals and not value[1] & re.IGNORECASE)
    if kind is of.ATOMIC_GROUP:
        return _beginnings(value, capitals=capitals)
    if kind is of.BRANCH:
        each = [_beginnings(choice, capitals=capitals) for choice in value[1]]
        return set().union(*(begun for begun, _ in each)), all(whole for _, whole in each)
    if kind in _REPEATS:
        least, most, inner = value
        begun, whole = _beginnings(inner, capitals=capitals)
        return begun if least else begun | {""}, whole and (most == 1 or begun == {"-"})
    if item == _ANY_CAPITAL:
        return ({CAPITAL[-1]}, True) if capitals else ({""}, False)
    spellings = _part(item).spellings
    return ({""}, False) if spellings is None else (set(spellings), True)
