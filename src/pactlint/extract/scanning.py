"""Costly patterns over a long text, tried only where they may begin."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import re
    from collections.abc import Iterator


def matches(text: str, *, opening: re.Pattern[str], whole: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """The matches of `whole` as its `finditer` has them, if `opening` matches wherever one begins.

    Fast where `opening` begins with a single set of characters, which the engine looks for without trying the pattern.
    """
    at = 0
    while begun := opening.search(text, at):
        found = whole.match(text, begun.start())
        at = max(found.end(), begun.start() + 1) if found else begun.start() + 1
        if found:
            yield found
