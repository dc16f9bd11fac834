"""Words broken at the end of a line: which hyphens belong to the word and which only to the line."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_HYPHENS = "\u2010\u2011-"
_BROKEN = re.compile(rf"(?:^|[^\w'’{_HYPHENS}])(?P<head>[^\W\d_]+)[{_HYPHENS}]$")
_TAIL = re.compile(r"(?P<tail>[^\W\d_]+)")
_WORD = re.compile(rf"\w+(?:[{_HYPHENS}]\w+)*")
# First parts that contracts always set off with a hyphen, those that they set off before a word of its own, and ends of words.
_SET_OFF = frozenset(
    "anti cross ex half mid multi non self semi then vice well twenty thirty forty fifty sixty seventy eighty ninety".split()
)
_PREFIXES = frozenset(
    "all bi co counter fore full in inter intra long macro micro off on out over per post pre pro "
    "quasi re short sub super to trans ultra under up".split()
)
_SUFFIX = re.compile(
    r"(?:ment|[st]ion|ing|[ai]ble|[ae]nce|[ae]nt|ness|less|ship|ward|wise|al|at(?:e|or)|it(?:y|ies)|i[sz]|ers?|ors?|ed)"
)
_SHORTEST, _WORD_LENGTH = 2, 5


class Hyphens:
    """Decides by what the same file says elsewhere: a word printed whole, or with its hyphen in the midst of a line."""

    def __init__(self, rows: Iterable[str]) -> None:
        self._rows = rows
        self._words: frozenset[str] | None = None

    def ends_broken(self, line: str) -> bool:
        """Does the line end within a word?"""
        return line[-1:] in _HYPHENS and len(line) > 1 and line[-2].isalnum()

    def joined(self, line: str, following: str) -> str:
        """A line that ends broken, without its hyphen where the hyphen belongs to the line only."""
        broken, tail = _BROKEN.search(line), _TAIL.match(following)
        if broken and tail and self._is_one_word(broken["head"].lower(), tail["tail"]):
            return line[:-1]
        return line

    def _is_one_word(self, head: str, tail: str) -> bool:
        if not tail.islower() or len(head) < _SHORTEST:
            return False
        words = self._vocabulary()
        if head + tail in words:
            return True
        if f"{head}-{tail}" in words or head in _SET_OFF:
            return False
        if tail in words:
            return head not in words and head not in _PREFIXES
        return head not in words or len(tail) < _WORD_LENGTH or bool(_SUFFIX.match(tail))

    def _vocabulary(self) -> frozenset[str]:
        """Every word of the file that stands within a line, in lower case; gathered only when a line ends broken."""
        if self._words is None:
            words = set(_WORD.findall("\n".join(self._whole_words()).lower()))
            words.update([part for word in words if not word.isalpha() for part in re.split(f"[{_HYPHENS}]", word)])
            self._words = frozenset(words)
        return self._words

    def _whole_words(self) -> Iterator[str]:
        """The rows without the words that their ends break."""
        broken = False
        for row in self._rows:
            whole = row.partition(" ")[2] if broken else row
            broken = self.ends_broken(row)
            yield whole.rpartition(" ")[0] if broken else whole
