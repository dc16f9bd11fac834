"""What each party puts in is told from prose, limbs, lists and tables, with whether it has a value and a date."""

from __future__ import annotations

import pytest

from pactlint.extract import analyze
from pactlint.readers import read_bytes

PARTIES = 'This Agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").\n\n1. Purpose. Pumps.\n\n'
LAW = "\n\n9. Law. The laws of Ireland govern."


def told(text: str) -> list[tuple[str, str]]:
    """Who puts in what; with a sign for what is in kind, valued, dated, vague, or nothing at all."""
    agreement = analyze(read_bytes((PARTIES + text + LAW).encode(), "agreement.txt"))
    return [
        (
            "".join(name[0] for name in each.parties),
            "".join(
                sign
                for sign, holds in zip("kvd~0", (each.in_kind, each.valued, each.dated, each.vague, each.empty), strict=True)
                if holds
            ),
        )
        for each in agreement.inputs
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("3. Contributions. By 1 July Alder shall contribute EUR 400 and Birch its mill.", [("A", "vd"), ("B", "kd")]),
        ("3. Contributions. Alder and Birch shall each pay EUR 50.", [("AB", "v")]),
        ("3. Resources. The premises shall be provided by Birch in due course.", [("B", "k~")]),
        ("3. Contributions. Alder lends ten vans, valued at EUR 9 each. Birch makes no contribution.", [("A", "kv"), ("B", "0")]),
        (
            "3. Contributions. The parties shall contribute:\n\n(a) Alder: EUR 400; and\n\n(b) Birch: its patents.",
            [("A", "v"), ("B", "k")],
        ),
        (
            "3. Contributions\n\nCash / Alder / EUR 400 / 1 June\nWorkshop / Birch / by appraisal / 1 June",
            [("A", "vd"), ("B", "kvd")],
        ),
        ("3. Roles. Birch shall contribute its know-how to the venture.", [("B", "k")]),
        ("3. Start. The contribution of Alder consists of the plant, at its appraised value.", [("A", "kv")]),
        ("3. Start. Birch shall impart to the company its know-how. Alder puts up EUR 400.", [("B", "k"), ("A", "v")]),
        ("3. Roles. Alder | EUR 400\n\nParty | Contribution\nBirch | two vans\nAlder | nil", [("B", "k"), ("A", "0")]),
        ("3. Capital. Alder brings in EUR 400 and Birch shall be admitted to half of the gains.", [("A", "v"), ("B", "0")]),
        ("3. Capital. Birch brings its software, carrying no stated value, when convenient to it.", [("B", "k~")]),
        (
            "3. Contributions\n\nParty: Alder; Contribution: cash; Value: EUR 400; Due: 1 May 2026.\n\n"
            "Party: Birch; Contribution: a mill; Value: not determined; Due: 1 May 2026.",
            [("A", "vd"), ("B", "kd")],
        ),
        (
            "3. Contributions\n\nParty: Alder; Contribution: cash; Value: EUR 400.\n\nParty: Birch; Contribution: nil.",
            [("A", "v"), ("B", "0")],
        ),
        (
            "3. Contributions\n\nContributor: Birch. Contribution: software. Value: to be agreed. Date: 1 June 2026.",
            [("B", "kd")],
        ),
        ("3. Contributions\n\nAlder – EUR 400 in cash\n\nBirch – a crane, agreed value EUR 300", [("A", "v"), ("B", "kv")]),
        (
            "3. Dowry. Into the pot go:\n\n(a) from Alder, EUR 400 on 1 May 2026; and\n\n(b) from Birch, its yard.",
            [("A", "vd"), ("B", "k")],
        ),
        (
            "3. Contributions. The contribution of Alder shall be EUR 400; that of Birch shall be its yard.",
            [("A", "v"), ("B", "k")],
        ),
        ("3. Contributions. EUR 400 shall be contributed by Alder, and a crane by Birch.", [("A", "v"), ("B", "k")]),
        ("3. Contributions. Alder: EUR 400. Birch: nil.", [("A", "v"), ("B", "0")]),
        (
            "3. Contributions. It falls to Alder to provide EUR 400, and to Birch to provide its patents.",
            [("A", "v"), ("B", "k")],
        ),
        ("3. Contributions. Birch's contribution takes the form of four chemists.", [("B", "k")]),
        ("3. Contributions. Alder alone furnishes the plant; from Birch nothing is asked.", [("A", "k"), ("B", "0")]),
        (
            "3. Contributions. Birch enters the venture without any outlay, and Alder finds the whole, EUR 400.",
            [("B", "0"), ("A", "v")],
        ),
        (
            "3. Contributions. All is furnished by Alder, the shares of its co-venturer being issued without consideration.",
            [("A", ""), ("B", "0")],
        ),
        (
            "3. Contributions. Alder pays EUR 400. Birch joins with its name, and no call for money shall be made upon it.",
            [("A", "v"), ("B", "0")],
        ),
    ],
)
def test_what_a_party_puts_in_is_told(text: str, expected: list[tuple[str, str]]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "3. Supply. Birch shall supply goods and services to Alder.",
        "3. Payment. Alder and Birch will pay what they receive from farms into the joint account.",
        "3. Bringing costs down. Alder and Birch must look for ways to give the buyer a lower price.",
        "3. Liability. Birch is liable where its negligence contributes to the damage.",
        "3. Shares. The shares match what the parties contribute under Section 4.",
        "3. Contributions. Alder has contributed EUR 400.",
        "3. Contributions. If Alder fails to pay, Birch may itself contribute the shortfall.",
        '3. Words. "Contribution" means what a party contributes under Section 4.',
        "3. Contributions. Beyond that neither Alder nor Birch is bound to contribute anything.",
        "3. Contributions. A party that pays late owes interest of 6 % a year.",
        "3. Contributions.\n\nTotal for Alder: EUR 400.",
        "3. Interest. Calls are made upon both parties in proportion to their shares.",
    ],
)
def test_what_is_no_contribution(text: str) -> None:
    assert told(text) == []


def test_a_clause_that_begins_with_a_very_long_word_is_read_in_time() -> None:
    assert told(f"3. Inputs.\n\n(a) {'x' * 400} contributes EUR 400.") == []
