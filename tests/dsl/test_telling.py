"""What is not there is shown where it would stand: under a heading of its own kind, else at the title."""

from __future__ import annotations

import pytest

from pactlint.dsl.telling import near
from pactlint.extract import analyze
from pactlint.packs import load_pack
from pactlint.readers import read_bytes

OPENING = 'SUPPLY AGREEMENT\n\nThis Agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").\n\n'
FORCE = '1. Definitions. "Force" means what neither party, its board of directors or its steering committee can foresee.\n\n'


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (f"{FORCE}2. Steering Committee. It meets each month.\n", "Steering Committee"),
        (f"{FORCE}2. Scope. Alder sells pumps to Birch.\n", "Scope"),
        (f"{FORCE}2. Taxes. Alder pays its own.\n", "SUPPLY AGREEMENT"),
        (f"{FORCE}2. Taxes. Alder pays its own.\n\nSCHEDULE 1\n\n1. Services. Birch mends pumps.\n", "SUPPLY AGREEMENT"),
    ],
)
def test_a_heading_tells_where_it_would_stand_and_a_phrase_alone_does_not(text: str, place: str) -> None:
    document = read_bytes((OPENING + text).encode(), "agreement.txt")
    agreement = analyze(document, load_pack().topics)
    assert document.quote(near(agreement, ("governance", "scope"))).strip(". ") == place
