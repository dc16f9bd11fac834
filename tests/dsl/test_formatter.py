from __future__ import annotations

from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

import pytest

from pactlint.document import Span
from pactlint.dsl.formatter import formatted
from pactlint.packs import bundled, parser

RULES = sorted(bundled("rules").rglob("*.pact"))

UNTIDY = '''
   # about the pack

pack  firm   title "Ours" version "2"  extends mpartnering # trailing
set  fast.notice=2.5 months   off exits/fast , habits/*
severity * note
rule x severity note # how bad
 when ( a clause named c and (c says "a","b" named w or not c is mutual)) and
 # the second line
 count of duties  of c>3*2 title "T" message "M {w}." passes "p" """ one """
 why """  two
   three"""
 flags "f" """a [[b]] c""" with gap=10 points , n = 1 day
'''
TIDY = '''\
# about the pack

pack firm
version  "2"
title    "Ours"
# trailing
extends  mpartnering
off      exits/fast, habits/*
severity * note
set      fast.notice = 2.5 months

rule x
# how bad
severity note
title    "T"
message  "M {w}."
with     gap = 10 points, n = 1 day

why """
two
 three
"""

when (a clause named c and (c says "a", "b" named w or not c is mutual))
# the second line
and  count of duties of c > 3 × 2

passes "p" """
one
"""

flags "f" """
a [[b]] c
"""
'''


def bare(node: Any) -> Any:
    """A tree without positions, comments and texts of the file: what it means."""
    if isinstance(node, Span):
        return None
    if isinstance(node, tuple | list):
        return [bare(each) for each in node]
    if is_dataclass(node) and not isinstance(node, type):
        kept = [field.name for field in fields(node) if field.compare and field.name != "at"]
        return [type(node).__name__, *(bare(getattr(node, name)) for name in kept)]
    return node


def meaning(text: str) -> Any:
    return bare(parser().parse(text, "a.pact").declarations)


def test_a_file_is_put_into_the_one_layout() -> None:
    assert formatted(parser().parse(UNTIDY, "a.pact")) == TIDY


def test_the_layout_means_the_same_and_is_not_changed_again() -> None:
    assert meaning(TIDY) == meaning(UNTIDY)
    assert formatted(parser().parse(TIDY, "a.pact")) == TIDY


@pytest.mark.parametrize("path", RULES, ids=lambda path: path.stem)
def test_every_file_of_the_pack_means_the_same_in_the_layout(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    laid_out = formatted(parser().parse(text, str(path)))
    assert meaning(laid_out) == meaning(text)
    assert formatted(parser().parse(laid_out, str(path))) == laid_out


def test_no_comment_is_lost() -> None:
    lost = [line for line in UNTIDY.splitlines() if "#" in line and line[line.index("#") :] not in TIDY]
    assert lost == []


def laid_out(text: str) -> str:
    return formatted(parser().parse(text, "long.pact"))


def test_a_long_condition_is_broken_at_its_outermost_or() -> None:
    parts = [f'a clause on term named {name} where ({name} says "one", "two" and {name} is mutual)' for name in "pqr"]
    rule = f"condition long means ({' or '.join(parts)}) and no clause on renewal"
    assert laid_out(rule).splitlines()[1:] == [
        f"  ({parts[0]}",
        f"       or {parts[1]}",
        f"       or {parts[2]})",
        "  and no clause on renewal",
    ]


def test_the_parts_of_an_and_below_an_or_stand_further_in() -> None:
    long = " and ".join(f'agreement says "{"word " * 9}{number}"' for number in range(3))
    lines = laid_out(f"condition long means no clause on term and (no party or {long})").splitlines()
    assert [len(line) - len(line.lstrip()) for line in lines[1:]] == [2, 2, 7, 9, 9]


def test_a_long_list_of_phrases_fills_its_lines() -> None:
    phrases = ", ".join(f'"phrase number {number}, or so"' for number in range(12))
    lines = laid_out(f"condition long means agreement says {phrases}").splitlines()
    assert len(lines) > 2
    assert all(len(line) <= 120 and line.endswith(('"', '",')) for line in lines[1:])
