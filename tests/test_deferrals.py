"""The sentences that leave an answer open are about rules of the pack, by every hand, and the likeness model has read them."""

from __future__ import annotations

from collections import Counter

from pactlint.likeness.model import Kind, load
from pactlint.packs import load_pack
from tests.deferrals import lines


def test_every_hand_wrote_sentences_of_both_kinds_for_every_rule() -> None:
    counted = Counter((line.rule, line.hand, line.is_it) for line in lines())
    rules, hands = {line.rule for line in lines()}, {line.hand for line in lines()}
    assert {(rule, hand, kind) for rule in rules for hand in hands for kind in (True, False)} == set(counted)
    assert all(line.text.strip() == line.text != "" for line in lines())


def test_they_are_written_for_rules_of_the_pack() -> None:
    assert {line.rule for line in lines()} <= {rule.name for rule in load_pack().rules}


def test_the_model_that_ships_knows_what_leaves_them_open() -> None:
    learnt = {column.rule for column in load().columns if column.kind is Kind.DEFERRAL}
    assert learnt == {line.rule for line in lines()}
