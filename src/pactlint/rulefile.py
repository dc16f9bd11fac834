"""Rule files as files: a new one to start from, the one layout, and examples marked anew."""

from __future__ import annotations

import re
import time
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from pactlint.dsl.formatter import formatted
from pactlint.dsl.syntax import RuleDeclaration
from pactlint.errors import ConfigError
from pactlint.packs import parser

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from pactlint.document import Span
    from pactlint.dsl.syntax import Example
    from pactlint.packs import Rule


def new_rule(pack: Path, name: str) -> Path:
    """Write a rule file that parses, with every entry to fill in. Raises ConfigError where the name is none or taken."""
    principle, _, rule = name.partition("/")
    if not all(re.fullmatch(r"[a-z][a-z0-9]*(?:-[a-z0-9]+)*", part) for part in (principle, rule)):
        raise ConfigError(f"{name}: a rule is named PRINCIPLE/NAME, in small letters, digits and hyphens")
    path = pack / principle / f"{rule}.pact"
    if path.exists():
        raise ConfigError(f"{path}: there already")
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(_START.replace("NAME", rule), encoding="utf-8")
    return path


def format_files(paths: Iterable[Path], *, write: bool = True) -> tuple[Path, ...]:
    """Put rule files into the one layout, or only see which are not. The files that changed, or would. Raises RuleError."""
    changed = []
    for path in paths:
        text = path.read_text(encoding="utf-8")
        laid_out = formatted(parser().parse(text, str(path)))
        if laid_out != text:
            changed.append(path)
            if write:
                path.write_text(laid_out, encoding="utf-8")
    return tuple(changed)


def mark_anew(rule: Rule, found: Mapping[Example, tuple[Span, ...]]) -> None:
    """Write a rule's file with the marks of its examples where findings were, to be reviewed in the difference."""
    path = Path(rule.path)
    file = parser().parse(path.read_text(encoding="utf-8"), rule.path)
    declarations = tuple(_marked(each, found) if isinstance(each, RuleDeclaration) else each for each in file.declarations)
    path.write_text(formatted(replace(file, declarations=declarations)), encoding="utf-8")


def changes(path: Path, *, every: float = 0.5) -> Iterator[None]:
    """Once at first, and again whenever a rule file at or below a path changes; looks `every` so many seconds."""
    seen: dict[Path, int] | None = None
    while True:
        now = {file: file.stat().st_mtime_ns for file in ([path] if path.is_file() else path.rglob("*.pact"))}
        if now != seen:
            seen = now
            yield
        time.sleep(every)


def _marked(rule: RuleDeclaration, found: Mapping[Example, tuple[Span, ...]]) -> RuleDeclaration:
    return replace(rule, examples=tuple(replace(each, marks=found.get(each, each.marks)) for each in rule.examples))


_START = '''\
rule NAME
severity warning
title    "What is wrong, in a few words"
message  "What is wrong, with the agreement's own words: {w}."
cites    "the principle, a practice or a standard"

why """
Why it matters to the partners, in two to five sentences.
"""

when a clause named c
and  c says "the offending words" named w
at   w

suggest """
Language that mends it.
"""

flags "as it is usually put" """
1. The parties agree on [[the offending words]].
"""

passes "a near miss" """
1. The parties agree on other words.
"""
'''
