"""Rule files as files: a new one to start from."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pactlint.errors import ConfigError

if TYPE_CHECKING:
    from pathlib import Path


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
