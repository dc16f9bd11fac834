"""Collecting the mistakes of a rule file, each shown with the author's own line and the nearest name that would do."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from pactlint.errors import Mistake, nearest

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pactlint.document import Span


MOST = 200  # mistakes told of one file


@dataclass(frozen=True)
class Mistakes:
    """The mistakes found in one file so far, MOST of them at most: whoever has more has written no rule file."""

    path: str
    text: str
    found: list[Mistake] = field(default_factory=list)

    def say(self, at: Span, problem: str, hint: str = "") -> None:
        """Note a mistake at a place."""
        if len(self.found) < MOST:
            self.found.append(mistake_at(self.path, self.text, at, problem, hint))
        elif not self.are_enough:
            self.found.append(mistake_at(self.path, self.text, at, "more mistakes follow", "mend those before it first"))

    @property
    def are_enough(self) -> bool:
        """Need no more be looked for?"""
        return len(self.found) > MOST

    def unknown(self, at: Span, what: str, name: str, known: Iterable[str]) -> None:
        """Note a name that nothing bears, with the nearest one that something does."""
        self.say(at, f"there is no {what} `{name}`", nearest(name, known))


def mistake_at(path: str, text: str, at: Span, problem: str, hint: str = "") -> Mistake:
    """A mistake at a place of a file's text."""
    line_start = text.rfind("\n", 0, at.start) + 1
    line_end = text.find("\n", at.start)
    source = text[line_start : line_end if line_end >= 0 else None]
    column = at.start - line_start + 1
    width = max(1, min(len(at), len(source) - column + 1, _WIDEST))
    shown = "".join(char if char.isprintable() else " " for char in source[: column + _WIDEST])
    line = text.count("\n", 0, at.start) + 1
    return Mistake(path, line, column, width, shown.rstrip(), _legible(problem), _legible(hint))


def _legible(words: str) -> str:
    """What is told, with no word longer than a line has room for."""
    return _LONG.sub(lambda word: f"{word[0][:_LONGEST]}…", words)


_LONGEST = 40
_LONG = re.compile(rf"[\w-]{{{_LONGEST + 1},}}")
_WIDEST = 160  # characters shown of a line from the mistake on
