"""A term defined as one party is another name of that party."""

from __future__ import annotations

import pytest

from pactlint.extract import analyze
from pactlint.readers import read_bytes

PARTIES = 'This Agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").\n\n'


@pytest.mark.parametrize(
    ("words", "bearers"),
    [
        (
            'The "Restrained Party" means Birch and the "Protected Party" means Alder. The Restrained Party shall rest.',
            "Birch Trading Ltd",
        ),
        ('"Keeper" means Alder. The Keeper shall rest.', "Alder Works Inc."),
        ('"Keeper" means each of Alder and Birch. The Keeper shall rest.', ""),
        ('"Keeper" means Alder and Birch. The Keeper shall rest.', ""),
        ('You shall rest. "We" means Alder and "you" means Birch.', "Birch Trading Ltd"),
        ('We shall rest. "You" is Birch; "we", "us" and "our" refer to Alder.', "Alder Works Inc."),
        ("We shall rest. You are Birch, and we are Alder.", "Alder Works Inc."),
        ("We shall rest. We are Alder's agents.", ""),
        ('"Works" means Alder\'s factory. The Works shall rest.', ""),
    ],
)
def test_a_term_that_means_one_party_bears_what_it_must_do(words: str, bearers: str) -> None:
    agreement = analyze(read_bytes(f"{PARTIES}2. Rest. {words}\n".encode(), "agreement.txt"))
    assert ", ".join(bearer for duty in agreement.duties for bearer in duty.bearers) == bearers
