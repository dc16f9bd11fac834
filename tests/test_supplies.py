"""The sentences that supply what is missed are about rules of absence, by every hand, and the likeness model has read them."""

from __future__ import annotations

from collections import Counter

from pactlint.likeness.model import Kind, load
from pactlint.packs import load_pack
from tests.supplies import lines


def test_every_hand_wrote_sentences_of_both_kinds_for_every_rule() -> None:
    counted = Counter((line.rule, line.hand, line.is_it) for line in lines())
    rules, hands = {line.rule for line in lines()}, {line.hand for line in lines()}
    assert {(rule, hand, kind) for rule in rules for hand in hands for kind in (True, False)} == set(counted)
    assert all(line.text.strip() == line.text != "" for line in lines())


def test_they_are_written_for_rules_of_the_pack_and_for_all_that_miss_something_altogether() -> None:
    rules = {rule.name: rule for rule in load_pack().rules}
    written = {line.rule for line in lines()}
    assert written <= rules.keys()
    assert {name for name, rule in rules.items() if rule.declaration.near} - written == set()


def test_the_model_that_ships_knows_what_supplies_them() -> None:
    model = load()
    learnt = {column.rule for column in model.columns if column.kind is Kind.SUPPLY}
    assert learnt == {line.rule for line in lines()}
