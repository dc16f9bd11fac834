"""Long conditions over several lines: broken at the outermost `or` or `and`, else between the items of a list."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator


def broken(words: str, width: int, first: int, indent: int) -> str:
    """The words of a condition, as many lines as they need to stay within the width where they can.

    `first` is the column of the first line, which is not written; `indent` that of the lines below, which is.
    """
    if first + len(words) <= width:
        return words
    breaks = [each for each in _breaks(words) if 0 < each[0] < len(words)]
    if not breaks:
        return words
    depth = min(depth for _, depth, _ in breaks)
    here = [(at, word) for at, level, word in breaks if level == depth]
    word = next(each for each in _LOOSEST_FIRST if any(each == word for _, word in here))
    indent += 2 * depth
    places = [at for at, each in here if each == word]
    pieces = [words[start:end].strip() for start, end in zip([0, *places], [*places, len(words)], strict=True)]
    return ("\n" + " " * indent).join(
        _filled(pieces, width, first, indent) if word == "," else _each(pieces, width, first, indent)
    )


def _each(pieces: list[str], width: int, first: int, indent: int) -> Iterator[str]:
    for index, piece in enumerate(pieces):
        yield broken(piece, width, indent if index else first, indent + 2)


def _filled(pieces: list[str], width: int, first: int, indent: int) -> Iterator[str]:
    """As many items in a line as go in."""
    line, column = pieces[0], first
    for piece in pieces[1:]:
        if column + len(line) + 1 + len(piece) > width:
            yield line
            line, column = piece, indent
        else:
            line = f"{line} {piece}"
    yield line


def _breaks(words: str) -> list[tuple[int, int, str]]:
    """Where a line may end: the offset at which the next begins, how deep in parentheses it is, and by what word."""
    depth, found = 0, []
    for token in _TOKEN.finditer(words):
        match token.lastgroup:
            case "opening":
                depth += 1
            case "closing":
                depth -= 1
            case "word":
                found.append((token.start(), depth, token["word"]))
            case "mark":
                found.append((token.end(), depth, token["mark"]))
    return found


_LOOSEST_FIRST = (";", "or", "and", ",")
_TOKEN = re.compile(r'"(?:\\.|[^"\\])*"|(?P<opening>[(\[])|(?P<closing>[)\]])|\b(?P<word>or|and)(?= )|(?P<mark>[,;])(?= )')
