from __future__ import annotations

import re
from fractions import Fraction

import pytest

from pactlint.extract.numerals import FIGURES, ORDINAL, SPELLED, figure, last, ordinal, spelled

WORDS = {
    "ninety": 90,
    "twenty-four": 24,
    "twenty four": 24,
    "one hundred and eighty": 180,
    "one hundred eighty": 180,
    "one-hundred eighty": 180,
    "a hundred and twenty": 120,
    "nineteen hundred and ninety-six": 1996,
    "two thousand and four": 2004,
    "one hundred thousand": 100_000,
    "one million, seven hundred thirty four thousand, three hundred ninety five": 1_734_395,
    "twenty five lakhs": 2_500_000,
    "two crore": 20_000_000,
    "three score and ten": 70,
    "half a million": 500_000,
    "two and one-half million": 2_500_000,
    "five and no/100": 5,
    "fifty and 50/100": Fraction(101, 2),
    "two and one-half": Fraction(5, 2),
    "one and a half": Fraction(3, 2),
    "two-fifths": Fraction(2, 5),
    "three quarters": Fraction(3, 4),
    "eight and three quarters": Fraction(35, 4),
    "one third": Fraction(1, 3),
    "a quarter": Fraction(1, 4),
    "half": Fraction(1, 2),
    "twenty-five hundredths": Fraction(1, 4),
}
FIGURE = {
    "90": 90,
    "1,250,000": 1_250_000,
    "5,00,000": 500_000,
    "1,00,00,000": 10_000_000,
    "4'000'000": 4_000_000,
    "12.5": Fraction(25, 2),
    "1/3": Fraction(1, 3),
    "2 1/2": Fraction(5, 2),
    "1-1/2": Fraction(3, 2),
    "2½": Fraction(5, 2),
    "¾": Fraction(3, 4),
}


@pytest.mark.parametrize(("words", "number"), WORDS.items())
def test_number_words_are_read(words: str, number: Fraction) -> None:
    assert spelled(words) == number
    assert re.fullmatch(SPELLED, words)


@pytest.mark.parametrize("words", ["one and two", "twenty thirty", "hundred million hundred", "and", "thousand thousand", ""])
def test_words_that_are_no_one_number_are_none(words: str) -> None:
    assert spelled(words) is None


@pytest.mark.parametrize(("figures", "number"), FIGURE.items())
def test_figures_are_read(figures: str, number: Fraction) -> None:
    assert figure(figures) == number
    assert re.fullmatch(FIGURES, figures)


@pytest.mark.parametrize("figures", ["9.2.1", "1,2,3", "1/0", "12,34"])
def test_figures_that_are_no_number_are_none(figures: str) -> None:
    assert figure(figures) is None


def test_continental_figures_are_read_only_where_they_are_expected() -> None:
    assert figure("1.250.000,00", continental=True) == 1_250_000
    assert figure("9.500", continental=True) == 9_500
    assert figure("9.500") == Fraction(19, 2)
    assert figure("1,250,000", continental=True) == 1_250_000


def test_the_last_number_of_a_run_is_told_from_those_before_it() -> None:
    assert last("between one and two") == (16, Fraction(2))
    assert last("one hundred and eighty") == (0, Fraction(180))
    assert last("and") is None


@pytest.mark.parametrize(
    ("words", "place"),
    [("third", 3), ("twenty-first", 21), ("thirtieth", 30), ("3rd", 3), ("14t h", 14), ("thirty second", 32), ("100th", 100)],
)
def test_ordinals_are_read(words: str, place: int) -> None:
    assert ordinal(words) == place
    assert re.fullmatch(ORDINAL, words)


@pytest.mark.parametrize("words", ["three", "second third", "monthly"])
def test_what_is_no_ordinal_is_none(words: str) -> None:
    assert ordinal(words) is None


def test_a_number_hidden_in_a_word_is_not_found() -> None:
    assert re.search(rf"(?<![a-z]){SPELLED}", "someone often bones attended tenancy onerously") is None
