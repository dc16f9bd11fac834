"""Finding words: phrases in a small notation, and patterns, on an engine that is linear in the text whatever the pattern (RE2).

In a phrase, upper and lower case, line ends, and the kinds of quotes and dashes make no difference, and

    terminat*              a word that begins so
    (sell|resell)          either
    [prior] notice         with the word or without it
    pay … by cheque        up to twelve words between, in one sentence
    co-operate             co-operate, co operate, cooperate
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

import re2

from pactlint.document import Span

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from pactlint.document import Document


class PhraseError(ValueError):
    """A phrase or a pattern that cannot be understood; the text says why. The checker turns it into a mistake with its line."""


class Finder:
    """Finds any of some patterns in a document."""

    def __init__(self, patterns: Iterable[str]) -> None:
        joined = "|".join(f"(?:{pattern})" for pattern in patterns)
        options = re2.Options()
        options.case_sensitive = False
        options.log_errors = False
        options.max_mem = _MEMORY
        try:
            self._regex = re2.compile(joined.encode("ascii", "backslashreplace"), options)
        except re2.error as error:
            raise PhraseError(_reason(error)) from None

    def spans(self, document: Document, within: Span) -> Iterator[Span]:
        """Where the patterns match within a span, in order, without overlaps."""
        for match in self._regex.finditer(document.folded, within.start, within.end):
            if match.end() > match.start():
                yield Span(match.start(), match.end())

    def first(self, document: Document, within: Span) -> Span | None:
        """The first match within a span."""
        return next(self.spans(document, within), None)


@lru_cache(maxsize=4096)
def finder(phrases: tuple[str, ...], patterns: tuple[str, ...] = ()) -> Finder:
    """A finder of any of the phrases and patterns. Raises PhraseError."""
    return Finder([*map(pattern_of, phrases), *patterns])


@lru_cache(maxsize=8192)
def pattern_of(phrase: str) -> str:
    """The pattern a phrase stands for. Raises PhraseError."""
    tokens = _TOKEN.findall(phrase.replace("...", "…").strip())
    if not tokens:
        raise PhraseError("an empty phrase matches everywhere")
    pattern, rest = _sequence(tokens)
    if rest:
        raise PhraseError(f"`{rest[0]}` closes nothing" if rest[0] != "|" else "`|` stands outside of parentheses")
    return rf"\b{pattern}(?:\b|$)"


def is_negated(document: Document, match: Span, sentence: Span) -> bool:
    """Does a negation in the sentence govern the matched words?

    One that stands shortly before them, or within them. "Not less than" and its like limit a number and negate nothing.
    """
    window = Span(max(sentence.start, match.start - _REACH), match.end)
    said = document.folded[window.start : window.end].decode("ascii")
    return _NEGATION.search(_LIMIT.sub(lambda limit: " " * len(limit[0]), said)) is not None


def _sequence(tokens: list[str]) -> tuple[str, list[str]]:
    """The pattern of the elements up to a closing bracket or a bar, and the tokens from there on."""
    pattern, gap_open = "", True  # open: what comes next follows without a space
    while tokens and tokens[0] not in (")", "]", "|"):
        element, kind, tokens = _element(tokens)
        last = not tokens or tokens[0] in (")", "]", "|")
        space = "" if gap_open else _SPACE
        if kind == "plain":
            pattern, gap_open = pattern + space + element, False
        elif last:
            pattern += f"(?:{space}{element})?"
        else:
            pattern, gap_open = pattern + space + f"(?:{element}{_SPACE})" + ("{0,12}?" if kind == "gap" else "?"), True
    return pattern, tokens


def _element(tokens: list[str]) -> tuple[str, str, list[str]]:
    """What stands up to the next space: its pattern, whether it is plain, optional or a gap, and the tokens after it."""
    pattern, kind = "", "plain"
    while tokens and tokens[0] not in (")", "]", "|"):
        token, *tokens = tokens
        if token.isspace():
            break
        if token == "…":
            kind, pattern = "gap", _GAP_WORD
        elif token in ("(", "["):
            group, tokens = _group(token, tokens)
            alone = not pattern and (not tokens or tokens[0].isspace() or tokens[0] in (")", "]", "|"))
            kind = "optional" if token == "[" and alone else kind
            pattern += group + ("?" if token == "[" and not alone else "")
        else:
            pattern += _word(token)
    return pattern, kind, tokens


def _group(opener: str, tokens: list[str]) -> tuple[str, list[str]]:
    alternatives = []
    while True:
        pattern, tokens = _sequence(tokens)
        alternatives.append(pattern)
        if not tokens or tokens[0] != "|":
            break
        tokens = tokens[1:]
    if not tokens or tokens[0] != {"(": ")", "[": "]"}[opener]:
        raise PhraseError(f"`{opener}` is not closed")
    return f"(?:{'|'.join(alternatives)})", tokens[1:]


def _word(token: str) -> str:
    stem, star, rest = token.partition("*")
    if rest:
        raise PhraseError("`*` stands only at the end of a word")
    ascii_only = "".join(char if char.isascii() else "?" for char in stem)
    return re.escape(ascii_only).replace(r"\-", "[- ]?") + ("[a-z]*" if star else "")


def _reason(error: Exception) -> str:
    said = error.args[0] if error.args else "not a pattern"
    return said.decode() if isinstance(said, bytes) else str(said)


_TOKEN = re.compile(r"[()\[\]|…]|\s+|[^\s()\[\]|…]+")
_SPACE = "[ ]+"
_GAP_WORD = r"(?:[^ ;]*[^ ;.]|(?:inc|ltd|co|corp|no|plc)[.],?)"
_MEMORY = 64 << 20  # bytes for one automaton; the default of 8 MB makes long word lists fall back to the slow machine
_REACH = 48  # code points before the words in which a negation still governs them: six to eight words of English
_NEGATION = re.compile(r"(?i)\b(?:not|no|never|neither|nor|none|nothing|cannot|without)\b|n't\b")
_LIMIT = re.compile(
    r"(?i)\b(?:not|no) (?:less|more|later|earlier|fewer|longer|sooner) than\b|\bnot (?:only|limited)\b|\bwithout limit\w*"
)
