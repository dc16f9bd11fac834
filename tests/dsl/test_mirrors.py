"""A right of one side that the agreement extends to the other is mirrored."""

from __future__ import annotations

import pytest

from pactlint.dsl.nouns.mirrors import is_mirrored
from pactlint.extract import analyze
from pactlint.readers import read_bytes

PARTIES = 'This Agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").\n\n'
FAR = "Pumps are packed for the sea and marked with the number of the order. " * 12
"""More words than those within which what follows speaks of what stands before."""

MIRRORED = [
    "5. Set-off. Alder may deduct unpaid invoices. Birch enjoys the like liberty as regards its own payments.",
    "5. Staff. Alder shall not solicit Birch's staff, and vice versa.",
    "5. Staff. Alder shall not solicit the staff of Birch, nor Birch Alder's.",
    "5. Staff. Alder shall not solicit Birch's staff. In this clause the names of Alder and Birch may be interchanged.",
    "5. Injunctions. Alder may seek an injunction against Birch, and Birch against Alder.",
    "5.1 Transfer. Alder may assign its rights.\n\n6. General. Clause 5.1 applies to Birch mutatis mutandis.",
    "5. Transfer. Alder may assign its rights to a bank, and so may Birch.",
    "5. Transfer. Alder may assign to the buyer of its pump business, and Birch to the buyer of its valve business.",
    "5. Transfer. Alder may assign its rights. The same applies to Birch.",
    f"5. Transfer. Alder may assign its rights. {FAR} The provisions of this clause apply mutatis mutandis to Birch.",
    *(
        f"5. Staff. Alder shall not entice away Birch's staff.\n\n6. Balance. {said}"
        for said in (
            "The same obligations bind Birch towards Alder.",
            "What clause 5 says of Alder applies equally to Birch.",
            "What Alder owes under clause 5, Birch owes to Alder in equal measure.",
            "Clause 5 applies in the converse case.",
            "The duties in clause 5 are reciprocal.",
            "References in clause 5 to Alder are also references to Birch.",
            "Every duty that clause 5 lays upon either party lies equally upon the other.",
            "Birch is under the corresponding obligation.",
            "Clause 5 shall be read as if the names of the parties in it were interchanged.",
            "In clause 5, what holds for one party holds for the other.",
            "Each party stands under clause 5 in the same position as the other.",
            "The position under clause 5 is the same with the roles reversed.",
            "Clause 5 cuts both ways.",
        )
    ),
]
ONE_SIDED = [
    *(
        f"5. Staff. Alder shall not entice away Birch's staff.\n\n6. Balance. {said}"
        for said in (
            "Clause 5 is not reciprocal.",
            "Clause 5 applies equally to the subcontractors of Alder.",
            "Notices under clause 5 shall be given to both parties.",
            "Subject to clause 5, Birch shall likewise deliver its reports.",
            "Birch shall pay what is due under clause 5 within the same month.",
            "Clause 5 applies during the Term and for one year after it.",
        )
    ),
    "5. Set-off. Alder may deduct unpaid invoices. Birch gives notice of its own.",
    "5. Staff. Alder shall not solicit Birch's staff, but not vice versa.",
    "5. Prices. Alder may have the best terms. Birch gives no corresponding undertaking.",
    "5. Injunctions. Alder may seek an injunction against Birch, and Birch waives the bond.",
    "5. Transfer. Alder may assign its rights.\n\n6. Costs. Each party bears its costs, and the same applies to taxes.",
    f"5. Prices. Alder may raise its prices. {FAR} The terms of this paper apply to all orders of Birch.",
]


@pytest.mark.parametrize("text", [*MIRRORED, *ONE_SIDED])
def test_what_is_said_of_the_other_party_too(text: str) -> None:
    agreement = analyze(read_bytes((PARTIES + text).encode(), "agreement.txt"))
    assert is_mirrored(agreement, agreement.duties[0]) is (text in MIRRORED)
