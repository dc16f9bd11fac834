"""Terms as words: what makes two spellings the same term, and how capitalised phrases are found."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

TITLE_WORD = r"[A-Z][\w&/'.-]*"
"""A word that begins with a capital, as a piece of a pattern on plain text."""

TITLE_PHRASE = rf"{TITLE_WORD}(?: {{1,3}}(?:(?:of|and|the|for|to|in|or|on|with|by|&) {{1,3}}){{0,2}}{TITLE_WORD}){{0,6}}"
"""A phrase of such words with small words between them."""


@lru_cache(maxsize=20_000)
def key(term: str) -> str:
    """What all spellings of a term have in common: plural, possessive, hyphens, capitals and a leading article do not count."""
    words = [singular(word) for word in _WORDS.findall(_POSSESSIVE.sub("", term.lower().replace("(s)", "s")))]
    if len(words) > 1 and words[0] in _ARTICLES:
        words = words[1:]
    return " ".join(words)


def stems(term: str) -> tuple[str, ...]:
    """The beginnings of a term's words, which its other forms share ("Commercialize", "Commercialization")."""
    return tuple(word[:_STEM] for word in key(term).split())


@lru_cache(maxsize=20_000)
def singular(word: str) -> str:
    """A lower-case word without the ending of a plural."""
    if len(word) > 4 and word.endswith("ies"):
        return word[:-3] + "y"
    if len(word) > 4 and word.endswith(("sses", "xes", "ches", "shes")):
        return word[:-2]
    return word[:-1] if len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is")) else word


def phrases(text: str) -> Iterator[re.Match[str]]:
    """The capitalised phrases of a text, small words between their words included; none goes on over a blank line."""
    return iter(_phrases(text))


@lru_cache(maxsize=1)
def _phrases(text: str) -> tuple[re.Match[str], ...]:
    """Definitions and uses read the same text one after the other."""
    return tuple(_PHRASE.finditer(text))


def is_phrase(term: str) -> bool:
    """Is a term as a whole one capitalised phrase?"""
    found = _PHRASE.search(term)
    return found is not None and found[0] == term


_ARTICLES = frozenset({"the", "a", "an", "this"})
_STEM = 6
_WORDS = re.compile(r"[a-z0-9]+")
_POSSESSIVE = re.compile(r"['\u2019]s?\b")
_GAP = r"(?:[^\S\n]{1,2}|[^\S\n]?\n)"
_REST = r"[\w&'\u2019-]*(?:[/.][A-Za-z][\w&'\u2019-]*)*"
_PHRASE = re.compile(
    rf"[A-Z](?<![\w@./-].){_REST}(?:{_GAP}(?:(?:of|and|the|for|to|in|or|on|with|by|&){_GAP}){{0,2}}[A-Z]{_REST})*"
)
"""The capital comes first, and then what must not stand before it: the engine then skips to capitals."""
