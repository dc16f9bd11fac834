"""Rule files as authors write them, right and wrong, and what they are told."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from pactlint.dsl.checker import check_folders
from pactlint.dsl.parser import Parser
from pactlint.dsl.syntax import Folder, SourceFile
from pactlint.errors import Mistake
from pactlint.packs import bundled

RULE = '''\
rule leaving
severity warning
title    "Too little notice"
message  "One can leave on {t.notice}, which is under {notice}."
cites    "practice"
applies  to joint-venture
with     notice = 90 days

why """
It matters.
"""

when a clause on exit named t
and  t.notice < notice
at   t.notice

suggest """
Ninety days.
"""

flags "thirty" """
1. A party may leave upon [[thirty days']] notice.
"""

passes "a hundred" """
1. A party may leave upon one hundred days' notice.
"""
'''

SHARED = """\
topic exit
title    "Leaving"
headings "exit"
phrases  "may leave"

topic term
phrases  "term of this agreement"

words harsh
  "at once", "without notice"

condition short of clause c means c says "at once"
condition open-ended means agreement says "perpetual"
"""


@cache
def parser() -> Parser:
    return Parser((bundled("grammar") / "pact.lark").read_text(encoding="utf-8"))


def read(text: str, path: str = "leaving.pact") -> tuple[SourceFile, tuple[Mistake, ...]]:
    return parser().read(text, path)


def changed(old: str, new: str) -> str:
    """The rule with one part of it written otherwise."""
    assert RULE.count(old) == 1, old
    return RULE.replace(old, new)


def told(files: dict[str, str]) -> list[Mistake]:
    """Every mistake of a pack of these files, with the declarations they share."""
    root = Path("house")
    parsed = [read(text, str(root / path)) for path, text in {"shared.pact": SHARED, **files}.items()]
    found = [mistake for _, mistakes in parsed for mistake in mistakes]
    return found + check_folders([Folder(root, tuple(file for file, _ in parsed))])


def told_of_rule(text: str) -> list[Mistake]:
    return told({"fairness/leaving.pact": text})
