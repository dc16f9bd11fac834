"""Tests for the human beings that an agreement names."""

from __future__ import annotations

import pytest

from pactlint import analyze
from pactlint.readers import read_bytes

PARTIES = 'This Agreement is made between Tallow Works Ltd ("Tallow") and Wick GmbH ("Wick").\n\n'


def people(words: str) -> list[str]:
    return [person.name for person in analyze(read_bytes((PARTIES + words).encode(), "a.txt")).people]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("1. Bills are passed by Shri R. K. Iyer.", ["Shri R. K. Iyer"]),
        ("1. No discount is given until Ada Reed has initialed it.", ["Ada Reed"]),
        ("1. Send every complaint to Ada Reed.", ["Ada Reed"]),
        ("1. Attn: Mr. John Reed\nAddress: 4 Mill Lane, Cork.", ["Mr. John Reed"]),
        ("1. We trust Ada Reed. If Ada leaves Wick, we may end it.", ["Ada Reed"]),
        (
            '1. "Investigator" means Dr. Ada Reed.\n2. If the Investigator leaves, Wick may end it.',
            ["Dr. Ada Reed", "Dr. Ada Reed"],
        ),
    ],
)
def test_people_are_told_by_what_is_said_of_them(words: str, expected: list[str]) -> None:
    assert people(words) == expected


@pytest.mark.parametrize(
    "words",
    [
        "1. If Tallow leaves the venture, Wick may end it.",
        '1. "Investigator" means the person whom Wick names.\n2. If the Investigator leaves, Wick may end it.',
        "1. Send every complaint to Customer Service.",
        "1. Nothing is shown without the approval of Forty Miners SC.",
        "1. Data are sent to Regulatory Authorities.",
        "1. The Project Technical Coordinators shall be responsible for visits.",
        '1. "Key Target Store" means a shop.\n2. Samples are given to Target Stores.',
        "1. The area takes in Nepal and Sri Lanka.",
        "1. The term begins with the first race of the 2030 Winston Cup, which is held by Tallow in March.",
        "1. Send every sample to Corporate Identity.",
        "1. Wick shall appear once a year at the Arnold Classic.",
        "1. No mark is registered unless approved by Bay Networks.",
        '1. "Territory" means South Korea.\n2. Wick shall be responsible for every sale in the Territory.',
        '1. "Territory" means Costa Rica.\n2. Wick shall be responsible for every sale in the Territory.',
        "1. Wick sends marketing materials. Marketing Materials may also be sent by Wick.",
        "1. Business Expenses Wick shall be responsible for its own expenses.",
        "1. This agreement is deemed to be signed and delivered in the City and County of Los Angeles.",
    ],
)
def test_parties_posts_and_departments_are_no_people(words: str) -> None:
    assert people(words) == []
