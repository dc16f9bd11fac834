"""What a reward is a part of, and whether the agreement says what that is."""

from __future__ import annotations

import pytest

from pactlint.extract import analyze
from pactlint.readers import read_bytes

PARTIES = 'This Agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").\n\n4. Reward. '

READ = {
    "Birch receives 27.5 per cent of adjusted margin on spare parts.": [("adjusted margin", False)],
    "Birch shall be paid thirty percent (30%) of the net profits.": [("net profits", False)],
    "Net income shall be divided equally between the parties.": [("Net income", False)],
    "Birch is entitled to one-third of the Net Revenue.\n\n5. Terms. Net Revenue is the sum of all invoices less returns.": [
        ("Net Revenue", True)
    ],
    'Birch is entitled to 10% of Net Sales.\n\n5. Terms. "Net Sales" means invoiced sums less refunds.': [("Net Sales", True)],
    "Birch receives 10% of the revenue actually collected from customers, less tax.": [("revenue", True)],
    "Of the surplus from data services sold to insurers, Birch passes 30% to Alder and keeps 70%.": [("surplus", False)],
    "Alder is to have sixty cents in the dollar of the licensing income.": [("licensing income", False)],
    "Birch is paid nine twentieths of the Corridor Margin.": [("Corridor Margin", False)],
    'Birch is paid half of the corridor margin.\n\n5. Terms. "Margin" means fares less fuel.': [("corridor margin", True)],
    "After the fees of the agent have been deducted from the price, Birch obtains and is paid 70% of the remaining revenue.": [
        ("remaining revenue", True)
    ],
    "Birch is paid 70% of the remaining revenue (price * (1 - rate)).": [("remaining revenue", True)],
    "The surplus that is made on spares is divided as follows: 40% to Alder and 60% to Birch.": [("surplus", False)],
    "Of the net benefit of tracking Alder has 45% and Birch 55%.": [("net benefit", False)],
    "Of the net benefit of tracking Alder has 45%. To find the net benefit, take the fees received and deduct refunds.": [
        ("net benefit", True)
    ],
    "The profit, that is the price less freight, is divided equally.": [],
    "Alder pays the agents 7% of the gross proceeds of the Offering.": [("gross proceeds", True)],
    # Near misses: no reward is worked out.
    "On winding up the surplus shall be divided 60% to Alder.": [],
    "Liability is limited to 50% of the revenue paid in the last year.": [],
    "Birch shall spend 5% of its sales on advertising.": [],
    "Birch shall pay 5% of the sales price on order.": [],
}


@pytest.mark.parametrize("text", READ)
def test_what_a_part_is_taken_of(text: str) -> None:
    agreement = analyze(read_bytes((PARTIES + text).encode(), "agreement.txt"))
    assert [(base.name, base.defined) for base in agreement.bases] == READ[text]
