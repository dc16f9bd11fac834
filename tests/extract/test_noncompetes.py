"""What keeps a party out of a trade is told, with how long after the end it does and whether it says where."""

from __future__ import annotations

import pytest

from pactlint.agreement import NonCompete
from pactlint.extract import analyze
from pactlint.readers import read_bytes

PARTIES = 'This Agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").\n\n'


def restraints(text: str) -> list[tuple[str, str, bool, bool]]:
    agreement = analyze(read_bytes((PARTIES + text).encode(), "agreement.txt"))

    def length(each: NonCompete) -> str:
        return agreement.document.quote(each.length.span) if each.length else ""

    return [(agreement.document.quote(each.span), length(each), each.lasting, each.placed) for each in agreement.noncompetes]


@pytest.mark.parametrize(
    ("text", "words", "length", "placed"),
    [
        (
            "7. For three (3) years following termination, Birch shall not compete with Alder in the Territory.",
            "shall not compete with Alder in the Territory",
            "three (3) years",
            True,
        ),
        (
            "7. Birch shall not for the space of seven years next after the end hereof carry on the like trade.",
            "shall not for the space of seven years next after the end hereof carry on the like trade",
            "seven years",
            False,
        ),
        (
            "7. Neither party shall sell competing pumps within ten miles of Maidstone for six months after the end.",
            "Neither party shall sell competing pumps within ten miles of Maidstone for six months after the end",
            "six months",
            True,
        ),
        (
            "7. Birch shall not for the space of ten years next after the end hereof exercise the trade of a pump maker.",
            "shall not for the space of ten years next after the end hereof exercise the trade of a pump maker",
            "ten years",
            False,
        ),
        (
            "7. During the term Birch shall not sell plastic goods of any kind in the Territory.",
            "shall not sell plastic goods of any kind in the Territory",
            "",
            True,
        ),
        (
            "7. Birch shall not for the space of ten years next after the determination hereof exercise the "
            "trade of a pump maker.",
            "shall not for the space of ten years next after the determination hereof exercise the trade of a pump maker",
            "ten years",
            False,
        ),
        ("7. During the term Birch shall not sell competing pumps.", "shall not sell competing pumps", "", False),
        (
            "7. Birch shall not make racing games within thirty months of termination.",
            "shall not make racing games within thirty months of termination",
            "thirty months",
            False,
        ),
        (
            '1. "Restricted Period" means the term and the forty months that follow it.\n\n'
            "7. During the Restricted Period Alder shall not sell pumps.",
            "shall not sell pumps",
            "forty months",
            False,
        ),
    ],
)
def test_a_restraint_is_told(text: str, words: str, length: str, placed: bool) -> None:  # noqa: FBT001 - a table of cases
    assert restraints(text) == [(words, length, bool(length), placed)]


@pytest.mark.parametrize(
    "text",
    [
        "7. Birch is no agent, nor shall any words of this deed restrict the freedom of either party to conduct any business.",
        "7. Nothing in this agreement shall prevent either party from carrying on any business.",
        "7. For ten years after the end neither party shall disclose the secrets of the business.",
        "7. For three years after the end neither party shall solicit the employees of the other.",
        "7. Birch may sell competing pumps.",
        "7. Birch keeps out of the way of delivery.",
        "7. After the end Birch shall not sell the remaining stock.",
        "7. The end shall not release either party, or after termination operate to discharge it.",
        "7. After the end Birch shall not use the marks of Alder in any business.",
        "7. Neither party will be required to conduct any business other than that of the venture.",
        "7. Birch has not engaged and will not engage in any activity that could have a negative impact on the pumps.",
        "7. Birch agrees that it will not make, in any other business, any payment or transfer of anything of value.",
    ],
)
def test_what_restrains_no_trade_is_none(text: str) -> None:
    assert restraints(text) == []
