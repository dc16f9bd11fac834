"""Which words a text must have for a phrase to be found in it, told from the notation alone, without its pattern.

It errs on the side of asking too little: what can be left out, and what is no plain word, is not asked for.
"""

from __future__ import annotations

from dataclasses import dataclass

from pactlint.dsl.notation import SIGNS, has_edge, tokens_of
from pactlint.sifting.needed import Pieces, folded


@dataclass(frozen=True, slots=True)
class Required:
    """What a phrase must have: of each of some sets of words at least one. A match begins at one of `opening`, if that is known.

    Words are pieces as `sifting.needed` writes them, each of which tells how a word begins.
    """

    words: tuple[Pieces, ...]
    opening: Pieces | None = None


NOTHING = Required(())


def required(phrase: str) -> Required:
    """What a phrase must have."""
    tokens = tokens_of(phrase)
    said = [token for token in tokens if token not in SIGNS and not token.isspace()]
    if not said or not has_edge(said[0][0]):
        return NOTHING  # its first word may be the end of a longer one
    return _Reader(tokens, closed=has_edge(said[-1][-1])).sequence()


class _Reader:
    """Reads the tokens of one phrase from left to right, as `notation` does."""

    def __init__(self, tokens: list[str], *, closed: bool) -> None:
        self._tokens = [*tokens, ""]
        self._at = 0
        self._closed = closed

    def sequence(self) -> Required:
        """The elements up to a closing bracket or a bar."""
        words: list[Pieces] = []
        opening: Pieces | None = None
        first = True
        while (token := self._tokens[self._at]) not in _ENDS:
            if token.isspace() or token == "…":
                self._at += 1
                continue
            element = self._element()
            words += element.words
            opening = element.opening if first else opening
            first = False
        return Required(tuple(words), opening)

    def _element(self) -> Required:
        """What stands up to the next space: a word, a group, or the beginning of a word with what may end it."""
        parts: list[Required] = []
        while (token := self._tokens[self._at]) not in _ENDS and not token.isspace() and token != "…":
            parts.append(self._group() if token in _CLOSING else self._word())
        return parts[0] if len(parts) == 1 or parts[0].words else NOTHING

    def _word(self) -> Required:
        stem, star, _ = self._tokens[self._at].partition("*")
        self._at += 1
        spelt = folded(stem) if stem.isalnum() else None
        if spelt is None:
            return NOTHING
        whole = self._closed and not star and self._tokens[self._at] not in _CLOSING
        piece = frozenset({spelt if whole else spelt[:-1]})
        return Required((piece,), piece)

    def _group(self) -> Required:
        """One of the alternatives between two brackets; nothing if there may be none of them."""
        opener = self._tokens[self._at]
        alternatives: list[Required] = []
        empty = False
        while self._tokens[self._at] not in ("", _CLOSING[opener]):
            self._at += 1
            start = self._at
            alternatives.append(self.sequence())
            empty |= self._at == start
        self._at += self._tokens[self._at] != ""
        beside = self._tokens[self._at] not in _ENDS and not self._tokens[self._at].isspace() and self._tokens[self._at] != "…"
        if opener == "[" or empty or beside:
            return NOTHING
        openings = [each.opening for each in alternatives if each.opening]
        words = [max(each.words, key=_rarity) for each in alternatives if each.words]
        return Required(
            (frozenset().union(*words),) if len(words) == len(alternatives) else (),
            frozenset().union(*openings) if len(openings) == len(alternatives) else None,
        )


def _rarity(words: Pieces) -> int:
    return min(map(len, words))


_ENDS = ("", ")", "]", "|")
_CLOSING = {"(": ")", "[": "]"}
