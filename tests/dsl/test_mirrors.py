"""A right of one side that the agreement extends to the other is mirrored."""

from __future__ import annotations

import pytest

from pactlint.dsl.nouns.mirrors import is_mirrored
from pactlint.extract import analyze
from pactlint.readers import read_bytes

PARTIES = 'This Agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").\n\n'

MIRRORED = [
    "5. Set-off. Alder may deduct unpaid invoices. Birch enjoys the like liberty as regards its own payments.",
    "5. Staff. Alder shall not solicit Birch's staff, and vice versa.",
    "5. Injunctions. Alder may seek an injunction against Birch, and Birch against Alder.",
    "5.1 Transfer. Alder may assign its rights.\n\n6. General. Clause 5.1 applies to Birch mutatis mutandis.",
    "5. Transfer. Alder may assign its rights to a bank, and so may Birch.",
    "5. Transfer. Alder may assign to the buyer of its pump business, and Birch to the buyer of its valve business.",
    "5. Transfer. Alder may assign its rights. The same applies to Birch.",
]
ONE_SIDED = [
    "5. Set-off. Alder may deduct unpaid invoices. Birch gives notice of its own.",
    "5. Staff. Alder shall not solicit Birch's staff, but not vice versa.",
    "5. Prices. Alder may have the best terms. Birch gives no corresponding undertaking.",
    "5. Injunctions. Alder may seek an injunction against Birch, and Birch waives the bond.",
    "5. Transfer. Alder may assign its rights.\n\n6. Costs. Each party bears its costs, and the same applies to taxes.",
]


@pytest.mark.parametrize("text", [*MIRRORED, *ONE_SIDED])
def test_what_is_said_of_the_other_party_too(text: str) -> None:
    agreement = analyze(read_bytes((PARTIES + text).encode(), "agreement.txt"))
    assert is_mirrored(agreement, agreement.duties[0]) is (text in MIRRORED)
