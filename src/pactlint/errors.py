"""What can go wrong, typed: every error a user can see is one of these, and each prints as one clear line or block."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


class PactlintError(Exception):
    """Anything pactlint refuses to do, in words meant for the user. The command line prints it and exits with 2."""


class ReadError(PactlintError):
    """A file that cannot be read as an agreement.

    `problem` says what is wrong with it; `advice`, where there is any, says what to do. Prints as `path: problem; advice`.
    """

    def __init__(self, path: str, problem: str, advice: str = "") -> None:
        super().__init__(path, problem, advice)
        self.path = path
        self.problem = problem
        self.advice = advice

    def __str__(self) -> str:
        return f"{self.path}: {self.problem}" + (f"; {self.advice}" if self.advice else "")


class ConfigError(PactlintError):
    """A setting that means nothing: an unknown key, rule or value."""


@dataclass(frozen=True, slots=True)
class Mistake:
    """One mistake in a rule file, with the author's own line. `line` and `column` count from 1."""

    path: str
    line: int
    column: int
    width: int
    source: str
    problem: str
    hint: str = ""

    def __str__(self) -> str:
        gutter = f"{self.line:5d} | "
        caret = " " * (len(gutter) - 2) + "| " + " " * (self.column - 1) + "^" * max(1, self.width)
        hint = f"\n        {self.hint}" if self.hint else ""
        return f"{self.path}:{self.line}:{self.column}: {self.problem}\n{gutter}{self.source}\n{caret}{hint}"


class RuleError(PactlintError):
    """Mistakes in rule files, all of them at once."""

    def __init__(self, mistakes: tuple[Mistake, ...]) -> None:
        super().__init__(mistakes)
        self.mistakes = mistakes

    def __str__(self) -> str:
        return "\n\n".join(str(mistake) for mistake in self.mistakes)


def nearest(name: str, known: Iterable[str]) -> str:
    """A hint with the nearest of the known names, or with all of them where they are few."""
    names = sorted(set(known))
    close = get_close_matches(name, names, 1, 0.6)
    if close:
        return f"did you mean `{close[0]}`?"
    return f"known: {', '.join(names)}" if 0 < len(names) <= _FEW else ""


_FEW = 12
