"""What is asked of a rule keeps sound agreements unsuspected and most of what is told right; figures go into the model card."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from pactlint.likeness.model import Kind
from training import card
from training.asking import ASKS, DOUBTED, NEVER, Told

if TYPE_CHECKING:
    from pathlib import Path


def test_no_more_is_asked_than_the_floor_where_all_that_is_told_is_right() -> None:
    assert Told(Kind.OFFENCE, right=[0.9, 0.8], wrong=[0.01], agreements=[0.02]).least() == ASKS[Kind.OFFENCE].floor
    assert Told(Kind.SUPPLY, right=[0.9, 0.8], wrong=[0.01], agreements=[0.02]).least() == ASKS[Kind.SUPPLY].floor


def test_a_sound_agreement_is_not_suspected() -> None:
    assert Told(Kind.OFFENCE, right=[0.9, 0.8], wrong=[], agreements=[0.5]).least() > 0.5


def test_of_what_is_told_most_is_right() -> None:
    told = Told(Kind.OFFENCE, right=[0.9, 0.8], wrong=[0.3, 0.3], agreements=[])
    assert 0.3 < told.least() <= 0.8
    assert told.above(told.least()) == (2, 0)


def test_a_rule_that_would_tell_too_little_tells_nothing() -> None:
    assert Told(Kind.OFFENCE, right=[0.9] + [0.1] * 19, wrong=[0.8], agreements=[]).least() == NEVER


def test_an_agreement_in_three_may_be_told_to_supply_what_a_rule_misses() -> None:
    highest = [0.95, 0.72, 0.1]
    assert 0.72 < Told(Kind.SUPPLY, right=[0.99], wrong=[], agreements=highest).least() < 0.95


def test_one_real_agreement_may_be_suspected() -> None:
    assert 0.6 < Told(Kind.OFFENCE, right=[0.9, 0.8], real=[0.7, 0.6, 0.1]).least() < 0.7


def test_what_is_found_is_doubted_only_below_what_sound_agreements_that_have_it_were_given() -> None:
    assert Told(Kind.SUPPLY, right=[0.8], found=[0.9, 0.01, 0.8], real=[0.9]).doubted() == 0.01
    assert Told(Kind.SUPPLY, right=[0.8], found=[0.9, 0.9], real=[0.9]).doubted() == DOUBTED
    assert Told(Kind.SUPPLY, right=[0.02], found=[0.9, 0.9], real=[0.9]).doubted() == pytest.approx(0.02)
    assert Told(Kind.OFFENCE).doubted() == 0


def test_what_was_never_known_in_a_real_agreement_is_not_doubted() -> None:
    assert Told(Kind.SUPPLY, right=[0.8], found=[0.9], real=[0.3, 0.1]).doubted() == 0


def test_figures_take_the_place_of_those_of_their_table(tmp_path: Path) -> None:
    path = tmp_path / "card.md"
    path.write_text("# Card\n\n| a | b |\n|---|---|\n| old | 1 |\n\nText.\n\n| c |\n|---|\n")
    card.write("| a | b |", ["| new | 2 |", "| more | 3 |"], path)
    card.write("| c |", ["| 4 |"], path)
    assert path.read_text() == "# Card\n\n| a | b |\n|---|---|\n| new | 2 |\n| more | 3 |\n\nText.\n\n| c |\n|---|\n| 4 |\n"


def test_a_card_without_the_table_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "card.md"
    path.write_text("# Card\n")
    with pytest.raises(ValueError, match="not in list"):
        card.write("| a |", [], path)
