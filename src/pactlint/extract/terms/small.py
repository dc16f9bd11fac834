"""How often words stand in small letters, which tells an ordinary word from a term."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise
from typing import TYPE_CHECKING

from pactlint.extract.terms.wording import singular

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pactlint.document import Document


class Small:
    """How often words stand in small letters."""

    def __init__(self, words: Sequence[str]) -> None:
        forms = {word: singular(word) if word.islower() else "" for word in set(words)}
        small = [forms[word] for word in words]
        self._single = Counter(small)
        self._pairs = Counter(pairwise(small))

    def count(self, words: tuple[str, ...]) -> int:
        """How often some words stand so, one after the other."""
        if len(words) == 1:
            return self._single[words[0]]
        return min(self._pairs[pair] for pair in pairwise(words))


def small_letters(document: Document) -> Small:
    """Of a document."""
    return Small(document.folded.translate(_LETTERS).decode("ascii").split())


_LETTERS = bytes(code if chr(code).isalpha() and code < 128 else ord(" ") for code in range(256))
