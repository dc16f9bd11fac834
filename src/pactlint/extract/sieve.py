"""Which of many patterns may match a text, told in one pass from the words they need; most sentences are about none of them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import re2


class Sieve:
    """Patterns by number, in the order given. One that the linear-time engine cannot read may always match."""

    def __init__(self, patterns: Iterable[re.Pattern[str]]) -> None:
        self._filter = re2.Filter()
        quiet = re2.Options()
        quiet.log_errors = False
        self._numbers: list[int] = []
        self._always: list[int] = []
        for number, pattern in enumerate(patterns):
            try:
                self._filter.Add(loosened(pattern), quiet)
            except re2.error:
                self._always.append(number)
            else:
                self._numbers.append(number)
        self._filter.Compile()

    def may_match(self, text: str) -> list[int]:
        """The numbers of all patterns that match a text, and of a few that do not."""
        found = self._filter.Match(text.lower(), potential=True) or ()
        return sorted([*(self._numbers[place] for place in found), *self._always])

    def passes(self, text: str) -> bool:
        """May any of the patterns match a text?"""
        return bool(self.may_match(text))


def loosened(pattern: re.Pattern[str]) -> str:
    """A pattern that needs the same words and matches more: nothing is looked for around it, and no repetition has a limit."""
    return ("(?i)" if pattern.flags & re.IGNORECASE else "") + "".join(_loosened(pattern))


_PIECE = re.compile(
    r"(?P<code>\\u[\da-f]{4})|(?P<escape>\\.)|(?P<set>\[\^?\]?(?:\\.|[^\]\\])*\])|(?P<around>\(\?<?[=!])|(?P<open>\()|(?P<close>\))"
    r"|(?P<repeat>\{\d*,?\d*\})|(?P<space>\s+|\#[^\n]*)|(?P<other>.)",
    re.DOTALL,
)


_CODE = re.compile(r"\\u([\da-f]{4})")


def _loosened(pattern: re.Pattern[str]) -> Iterator[str]:
    depth, skipped_from = 0, None
    for piece in _PIECE.finditer(pattern.pattern):
        kind = piece.lastgroup
        depth += kind in {"open", "around"}
        if kind == "around" and skipped_from is None:
            skipped_from = depth
        if skipped_from is None:
            yield _piece(piece, verbose=bool(pattern.flags & re.VERBOSE))
        if kind == "close":
            if skipped_from == depth:
                skipped_from = None
                yield "(?:)"
            depth -= 1


def _piece(piece: re.Match[str], *, verbose: bool) -> str:
    match piece.lastgroup:
        case "space" if verbose:
            return ""
        case "set" | "code":
            return _CODE.sub(lambda code: chr(int(code[1], 16)), piece[0])
        case "escape" if piece[0] == r"\Z":
            return r"\z"
        case "repeat":
            return "*" if piece[0].startswith(("{0", "{,")) else "+"
    return piece[0]
