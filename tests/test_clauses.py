"""Every clause of the bank does what its file says; what goes wrong today is named there, and leaves when it goes right."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from pactlint.packs import Pack, load_pack
from tests.clauses.bank import entries, files, rule_of, went_right


@cache
def pack() -> Pack:
    return load_pack()


@pytest.mark.parametrize("file", files(), ids=lambda file: f"{file.parent.name}/{file.stem}")
def test_a_rule_catches_and_leaves_alone_what_the_bank_says(file: Path) -> None:
    (rule,) = (rule for rule in pack().rules if rule.name == rule_of(file))
    wrong = {entry.title for entry in entries(file) if not went_right(entry, pack(), rule)}
    known = {entry.title for entry in entries(file) if entry.missed}
    assert wrong - known == set(), "a clause went wrong"
    assert known - wrong == set(), "a clause marked as missed goes right: take the mark away"
