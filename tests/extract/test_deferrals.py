"""A matter left to a paper that is not attached is told, and one left to a part of the agreement is not."""

from __future__ import annotations

import pytest

from pactlint.extract import analyze
from pactlint.readers import read_bytes

PARTIES = 'This Agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").\n\n'


def papers(text: str) -> list[str]:
    agreement = analyze(read_bytes((PARTIES + text).encode(), "agreement.txt"))
    return [deferral.paper for deferral in agreement.deferrals]


@pytest.mark.parametrize(
    ("text", "paper"),
    [
        ("5. Prices. Most-favoured treatment is given to the parties shown in Schedule 12.", "Schedule 12"),
        ("5. Ideas. Ideas are dealt with in the manner provided by Alder's Submissions Policy.", "the Submissions Policy"),
        (
            "5. Term. This agreement lasts for the period stated in Item 4 of the Commercial Particulars.",
            "the Commercial Particulars",
        ),
        ("5. Cure. A breach is cured within the time given in the Contract Particulars.", "the Contract Particulars"),
        ("5. Courts. Disclosure to authorities: see the Disclosure Protocol.", "the Disclosure Protocol"),
        ("5. Prices. Birch shall observe the Resale Pricing Policy.", "the Resale Pricing Policy"),
        ("5. Notice. Notice is given so far ahead as the loan agreement of the venture prescribes.", "the loan agreement"),
        ("5. Shares. Birch takes the percentage entered against its name in the register of members.", "the register"),
        ("5. Prices. Prices follow the formula in the pricing memorandum.", "the pricing memorandum"),
        ("5. Ownership. Results are owned as the technology agreement of even date provides.", "the technology agreement"),
        ("5. Profits. The split of profits follows the Founders' Memorandum.", "the Founders' Memorandum"),
        ("5. Insurance. Insurance is carried by whichever party the Risk Register names.", "the Risk Register"),
        ("5. Secrets. The exclusions are those of the NDA dated 4 March 2025.", "the NDA"),
        ("5. Prices. Prices move as set out in the pricing workbook.", "the pricing workbook"),
        ("5. Restraint. The restraint lasts for the tail period agreed in the side letter of even date.", "the side letter"),
        ("5. Profits. The shares result from the reward model appended to the bank mandate.", "the reward model"),
        ("5. Restraint. It lasts as long as counsel advises in the memorandum of which each holds a copy.", "the memorandum"),
        ("5. Audit. Audits follow the audit protocol, which is not reproduced here.", "the audit protocol"),
    ],
)
def test_a_paper_that_is_not_attached_is_named(text: str, paper: str) -> None:
    assert papers(text) == [paper]


@pytest.mark.parametrize(
    "text",
    [
        "5. Prices. Prices are set out in Schedule 1.\n\nSchedule 1 - Prices\n\nPumps: EUR 400.",
        "5. Prices. Prices are set out in the Price Policy.\n\n6. Price Policy. Pumps cost EUR 400.",
        "5. Prices. Prices are set out in Section 6.\n\n6. Amounts. Pumps cost EUR 400.",
        "5. Prices. Prices are in the list attached to this Agreement.",
        "5. Accounts. Accounts are kept as this Agreement provides.",
        "5. Authority. This Agreement binds Alder and is enforceable in accordance with its terms.",
        "5. Law. Interest runs at the rate prescribed by the law of the State.",
        "5. Disputes. Disputes are settled under the Rules of Arbitration of the Chamber.",
        "5. Fees. Alder pays what it owes.\n\nExhibit 10.15\n\n6. Law. The law of England governs.",
        "5. Fees. What was paid short is made good in accordance with the foregoing procedure.",
        "5. Disputes. Disputes go to mediation that is administered by the Resolution Institute.",
        "5. Disputes. They try mediation in Leeds under the procedure of the Centre for Effective Dispute Resolution.",
        "5. Cash. Cash is paid into the joint account and is spent only in accordance with the Annual Plan.",
        "5. Savings. Savings are divided, whoever found them, and paid out with the last statement.",
        "5. Values. The values were fixed by a valuer whom both parties appointed, in a report dated 3 February 2025.",
        "5. Seat. Alder is entered in the commercial register of Krefeld.",
        "5. Disputes. Three arbitrators decide, appointed in accordance with the said Rules.",
    ],
)
def test_a_part_of_the_agreement_is_no_such_paper(text: str) -> None:
    assert papers(text) == []
