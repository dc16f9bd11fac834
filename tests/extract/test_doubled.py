from __future__ import annotations

import pytest

from pactlint.extract.amounts import amounts
from pactlint.readers import read_bytes


def clashing(words: str) -> list[str]:
    document = read_bytes(f"1. Duty. {words}\n".encode(), "a.txt")
    return [document.quote(amount.span) for amount in amounts(document, ()) if amount.clashes]


@pytest.mark.parametrize(
    ("words", "quote"),
    [
        ("The board has five (6) members.", "five (6)"),
        ("Alder lends a dozen (10) units.", "a dozen (10)"),
        ("Alder lends 12 (ten) units.", "12 (ten)"),
        ("It ends on the third (5th) anniversary.", "third (5th) anniversary"),
        ("Payment is due on the fifteenth (10th) of each month.", "fifteenth (10th)"),
        ("Birch buys two hundred (250) units.", "two hundred (250)"),
        ("Birch buys TWO HUNDRED (250) units.", "TWO HUNDRED (250)"),
    ],
)
def test_a_number_said_in_two_values_is_found_whatever_it_counts(words: str, quote: str) -> None:
    assert clashing(words) == [quote]


@pytest.mark.parametrize(
    "words",
    [
        "The board has five (5) members and a dozen (12) guests.",
        "The board has two (1) advisers of law and (2) advisers of tax.",
        "See section two (4) of the schedule.",
        "The trade fair of nineteen ninety (2019) was the last.",
        "It sold four hundred units (1) in May.",
        "The second (2nd) meeting is in May.",
        "The price of ten (see clause 4) is fixed.",
        "It pays six (6,000,000) million shares.",
    ],
)
def test_labels_lists_years_and_repetitions_do_not_clash(words: str) -> None:
    assert clashing(words) == []
