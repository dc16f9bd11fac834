"""What patterns want, kept in the user's own cache folder: to read them takes longer than all of an agreement of some pages.

What cannot be read there, or was not written whole, is found out again. It tells of patterns only, never of an agreement.
"""

from __future__ import annotations

import json
import sys
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from pactlint import cachefolder
from pactlint.sifting import needed
from pactlint.sifting.needed import Wants, wants

if TYPE_CHECKING:
    from collections.abc import Sequence

_FEW = 50  # patterns that are read sooner than kept
_KEPT = 8  # those of the last few versions, and of programs that use a part of them


def read_patterns(sources: Sequence[tuple[str, int]]) -> list[Wants]:
    """What each pattern wants, as `needed.wants` tells of it."""
    if len(sources) < _FEW:
        return [wants(*source) for source in sources]
    key = _key(sources)
    found = _recall(key)
    if found is None or len(found) != len(sources):
        found = [wants(*source) for source in sources]
        _keep(key, found)
    return found


def _recall(key: str) -> list[Wants] | None:
    try:
        pieces, patterns = json.loads(cachefolder.recall(_name(key)) or "")
        each = [frozenset(some) for some in pieces]
        return [
            Wants(_read(each, ways), None if begins is None else each[begins], _read(each, elsewhere))
            for ways, begins, elsewhere in patterns
        ]
    except (ValueError, TypeError, IndexError):
        return None


def _read(each: Sequence[frozenset[str]], ways: Sequence[Sequence[int]]) -> tuple[tuple[frozenset[str], ...], ...]:
    return tuple(tuple(each[at] for at in way) for way in ways)


def _keep(key: str, found: Sequence[Wants]) -> None:
    each: dict[frozenset[str], int] = {}

    def number(some: frozenset[str]) -> int:
        return each.setdefault(some, len(each))

    def numbers(ways: Sequence[Sequence[frozenset[str]]]) -> list[list[int]]:
        return [[number(some) for some in way] for way in ways]

    patterns = [(numbers(one.ways), None if one.begins is None else number(one.begins), numbers(one.elsewhere)) for one in found]
    body = json.dumps([[sorted(some) for some in each], patterns])
    cachefolder.keep(_name(key), body, alike="words-*.json", most=_KEPT)


def _key(sources: Sequence[tuple[str, int]]) -> str:
    """Of the patterns, of what reads them, and of the Python whose notation they are in."""
    code = Path(needed.__file__).read_bytes()
    return sha256(b"\0".join([repr((sys.version_info[:2], sources)).encode(), code])).hexdigest()


def _name(key: str) -> str:
    return f"words-{key}.json"
