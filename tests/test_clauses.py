"""Every clause of the bank does what its file says; what goes wrong today is named there, and leaves when it goes right."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import pytest

from pactlint.packs import Pack, load_pack
from tests.clauses.bank import Tally, entries, files, recorded, rule_of, tally, went_right

SEEN = [file for file in files() if not file.name.endswith(".unseen.txt")]
UNSEEN = [file for file in files() if file not in SEEN]


@cache
def pack() -> Pack:
    return load_pack()


def named(file: Path) -> str:
    return f"{file.parent.name}/{file.stem}"


@pytest.mark.parametrize("file", SEEN, ids=named)
def test_a_rule_catches_and_leaves_alone_what_the_bank_says(file: Path) -> None:
    (rule,) = (rule for rule in pack().rules if rule.name == rule_of(file))
    wrong = {entry.title for entry in entries(file) if not went_right(entry, pack(), rule)}
    known = {entry.title for entry in entries(file) if entry.missed}
    assert wrong - known == set(), "a clause went wrong"
    assert known - wrong == set(), "a clause marked as missed goes right: take the mark away"


# What nobody tunes to is not marked clause by clause: the number that goes right is kept, and may not fall.
@pytest.mark.parametrize("file", UNSEEN, ids=named)
def test_a_rule_does_no_worse_on_unseen_clauses_than_it_did(file: Path) -> None:
    (rule,) = (rule for rule in pack().rules if rule.name == rule_of(file))
    before = recorded().get(rule.name, Tally(0, 0))
    assert tally(file, pack(), rule).reaches(before), f"it was {before}; python -m tests.clauses {rule.name} shows"
