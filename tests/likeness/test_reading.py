"""What a sentence is weighed by: words that stand for any party and any figure, and what was understood of it."""

from __future__ import annotations

from tests.likeness.builders import told


def test_parties_are_told_by_the_order_in_which_they_come() -> None:
    (one,) = told("Birch shall pay Alder, and Birch shall pay interest.")
    assert one.words == ("@A", "shall", "pay", "@B", "and", "@A", "shall", "pay", "interest")
    assert one.parties == ("Birch Trading Ltd", "Alder Works Inc.")


def test_the_same_words_about_the_other_party_read_the_same() -> None:
    (one,), (other,) = told("Birch may audit Alder."), told("Alder may audit Birch.")
    assert (one.words, one.facts) == (other.words, other.facts)


def test_figures_are_read_as_some_figure() -> None:
    (one,), (other,) = told("Alder shall pay within 30 days."), told("Alder shall pay within 45 days.")
    assert one.words == other.words


def test_what_speaks_of_all_parties_is_common() -> None:
    assert [reading.common for reading in told("Each party shall insure itself. Birch shall insure its stock.")] == [True, False]


def test_what_is_said_of_the_other_too_is_mirrored() -> None:
    (one, _) = told("Birch shall indemnify Alder. The same applies to Alder mutatis mutandis.")
    assert one.mirrored


def test_the_facts_of_a_sentence_say_whose_they_are() -> None:
    (one,) = told("Alder may in its sole discretion refuse an order of Birch.")
    assert {"discretion", "discretion A"} <= one.facts
