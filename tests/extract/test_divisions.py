from __future__ import annotations

import pytest

from pactlint.agreement import Unread
from pactlint.extract import analyze
from pactlint.quantity import Percentage, Quantity
from pactlint.readers import read_bytes

OPENING = """JOINT VENTURE AGREEMENT

This agreement is made between Northgate Instruments, Inc., a Delaware corporation ("Northgate"), and Calder Valley Robotics
Ltd, an English company ("Calder").

1. Purpose. The parties form a joint venture.

2. Sharing. """
ENDING = "\n\n3. End. This is the end.\n"

READ = {
    "Of the Margin Pool Northgate takes seventy per cent and Calder thirty per cent.": {"profit": (70, 30)},
    "Profits and losses shall be shared 60% to Northgate and 40% to Calder.": {"profit": (60, 40), "loss": (60, 40)},
    "Together they are worth EUR 1,000,000: 70% from Northgate and 30% from Calder.": {"contribution": (70, 30)},
    "Northgate shall have 51% of the votes and Calder 49%.": {"votes": (51, 49)},
    "Losses shall be borne equally by the Parties.": {"loss": (50, 50)},
    "A negative margin and, besides, the cost of closing fall as to one third on Northgate and two thirds on Calder.": {
        "loss": (33, 67)
    },
    "Profits go 60% to Northgate and 40% to Calder. The equity is held in the same percentages.": {
        "profit": (60, 40),
        "capital": (60, 40),
    },
    "Northgate has four votes on the board and Calder one.": {"votes": (80, 20)},
    "Northgate casts four votes of every five and Calder one.": {"votes": (80, 20)},
    "Net losses are charged to the parties in the proportion of three parts to Northgate and one part to Calder.": {
        "loss": (75, 25)
    },
    "Losses are borne in the proportions in which profits are, and beyond EUR 400 shall fall upon Calder alone.": {
        "loss": (0, 100)
    },
    "An Overrun is borne 55% by Northgate and 45% by Calder.": {"loss": (55, 45)},
    "Profits are divided by place, thus:\n\nIn Spain: Northgate 60, Calder 40.\n\nIn France: Northgate 60, Calder 45.": {
        "profit": (60, 45)
    },
    "Twelve votes may be cast, nine by Northgate and three by Calder.": {"votes": (75, 25)},
    "Two-thirds of the Service Fees shall go to Northgate and the remaining one-third to Calder.": {"revenue": (67, 33)},
    "Northgate shall appoint three directors and Calder shall appoint two directors to the board.": {"seats": (60, 40)},
    "The combined margin is shared seventy to Northgate and thirty to Calder, in every hundred.": {"profit": (70, 30)},
    "Out of every one hundred euros of fees collected the parties are entitled thus:\n\nFirst band: Northgate 70, Calder 30": {
        "revenue": (70, 30)
    },
    "All losses shall be shared as follows:\n\n  55% to Northgate Instruments, Inc.\n\n  45% to Calder Valley Robotics Ltd": {
        "loss": (55, 45)
    },
    "Should the Margin Pool be negative, Calder alone shall make up the deficiency.": {"loss": (0, 100)},
    "Northgate shall bear all losses of the venture.": {"loss": (100, 0)},
    "All losses shall be borne by Calder.": {"loss": (0, 100)},
    "Northgate shall not share in losses, which are borne solely by Calder.": {"loss": (0, 100)},
    "Profits go 70% to Northgate and 30% to Calder, and losses are borne 50% by Northgate and 50% by Calder.": {
        "profit": (70, 30),
        "loss": (50, 50),
    },
    "Northgate receives 70% of the profits and Calder the balance.": {"profit": (70, 30)},
    "Each Party shall hold fifty percent (50%) of the membership interests of the Company.": {"capital": (50, 50)},
    "Profits are shared in the ratio 60:40 between Northgate and Calder.": {"profit": (60, 40)},
    "Net profits are split in the ratio of 3:1 in favour of Calder.": {"profit": (25, 75)},
    "Profits shall be divided in the proportions 70:30 in favour of Calder.": {"profit": (30, 70)},
    "Northgate subscribes for 6,000 ordinary shares and Calder for 4,000 ordinary shares.": {"capital": (60, 40)},
    "Three-fifths of the profits belong to Northgate and two-fifths to Calder.": {"profit": (60, 40)},
    "Of the profits 10% go to the reserve, 54% to Northgate and 36% to Calder.": {"profit": (54, 36)},
    "Northgate has three dollars in every five of the profit and Calder two.": {"profit": (60, 40)},
    "Of the net margin three tenths are paid to Calder, and the rest is Northgate's.": {"profit": (70, 30)},
    "Dividends are payable rateably on the Shares, 60 paise of each rupee to Northgate and 40 paise of each rupee to Calder.": {
        "profit": (60, 40)
    },
    "Northgate's slice of the profits is five eighths, Calder's three.": {"profit": (62, 38)},
    "The profit is cut into ten parts, of which Northgate has seven and Calder three.": {"profit": (70, 30)},
    "Profits are split, Northgate 13/20 and Calder 7/20.": {"profit": (65, 35)},
    "Of the surplus Calder passes 30% to Northgate and keeps 70%.": {"profit": (30, 70)},
    "Northgate's share of the profit is three times that of Calder.": {"profit": (75, 25)},
    "Northgate and Calder take the profit as to four fifths and one fifth respectively.": {"profit": (80, 20)},
    "Profits are divided as set out below.\n\nParty | Share of profit\nNorthgate | 60%\nCalder | 40%": {"profit": (60, 40)},
    "The parties put in these sums.\n\nParty     Contribution\nNorthgate     EUR 600,000\nCalder     EUR 200,000": {
        "contribution": (75, 25)
    },
    "Results:\n\nItem | Northgate | Calder\nProfits | 55% | 45%\nLosses | 50% | 50%": {"profit": (55, 45), "loss": (50, 50)},
    "Of the gains Northgate takes 50 % and Calder 50 %.": {"profit": (50, 50)},
    "The Board has five managers, of whom Northgate designates two and Calder three.": {"seats": (40, 60)},
    "Of the eight Directors Calder shall nominate four and Northgate four.": {"seats": (50, 50)},
    "The managers named by Northgate together cast twenty (20) votes and those named by Calder eighty (80).": {"votes": (20, 80)},
    "The capital is divided into 1,000 shares. Of these Northgate holds 600 and Calder 300.": {"capital": (60, 30)},
    "Each shareholder has one vote, whatever its holding.": {"votes": (50, 50)},
    "Northgate's shares do not entitle it to vote.": {"votes": (0, 100)},
    "Of every rupee of profit nine annas shall go to Northgate and seven annas to Calder.": {"profit": (56, 44)},
    "All profits of the venture belong to Northgate.": {"profit": (100, 0)},
    "Net Profit shall belong wholly to Calder, and Northgate shall look to the sale of its parts.": {"profit": (0, 100)},
    "Northgate receives 70% of the Net Profit. Calder receives 30%.": {"profit": (70, 30)},
    "Sixty per cent. of the profits belongs to Northgate. The rest belongs to Calder.": {"profit": (60, 40)},
    "Each of Northgate and Calder contributes $5,000,000.": {"contribution": (50, 50)},
    "Calder shall provide £8 million and Northgate £2 million.": {"contribution": (20, 80)},
    "Northgate owns one third of the Company and Calder two thirds.": {"capital": (33, 67)},
    "The net gains shall be enjoyed in moieties by the parties.": {"profit": (50, 50)},
    # Near misses: nothing is divided between the parties.
    "A negative combined margin shall not be borne by Northgate alone.": {},
    "Calder receives a discount of 28% and Northgate gives 30 days' credit.": {},
    "Either party may assign 10% of its receivables to a bank.": {},
    "A deadlock exists where the votes are equally divided.": {},
    "If more than 50% of the voting stock of a party is acquired, both parties shall meet.": {},
    "Net Profit belongs to Northgate until it has received $600,000 and then to Calder.": {},
    "Northgate shall provide insurance cover of $2 million and Calder of $1 million.": {},
}


@pytest.mark.parametrize("text", READ)
def test_who_gets_or_bears_what_part(text: str) -> None:
    agreement = analyze(read_bytes((OPENING + text + ENDING).encode(), "a.txt"))
    names = [party.name for party in agreement.parties]
    assert [name.partition(" ")[0] for name in names] == ["Northgate", "Calder"]
    read = {
        division.of: tuple(percent(share.value) for name in names for share in division.shares if share.party == name)
        for division in agreement.divisions
    }
    assert read == READ[text]


def test_bands_of_a_list_are_divisions_of_their_own() -> None:
    text = "Out of every one hundred euros of fees collected:\nBand A: Northgate 70, Calder 30.\nBand B: Northgate 66, Calder 24."
    agreement = analyze(read_bytes((OPENING + text + ENDING).encode(), "a.txt"))
    assert [[percent(share.value) for share in division.shares] for division in agreement.divisions] == [[70, 30], [66, 24]]


def test_a_table_before_a_clause_is_no_trouble() -> None:
    text = "Party | Share\nNorthgate | 60%\nCalder | 40%\n\n2.1 Profits. As above.\n\nNorthgate | 60%\nCalder | 40%"
    assert analyze(read_bytes((OPENING + text + ENDING).encode(), "a.txt")).parties


@pytest.mark.parametrize(
    ("text", "complete"),
    [
        ("Profits are shared 60% to Northgate and 30% to Calder.", True),
        ("Of the profits 10% go to the reserve, 54% to Northgate and 36% to Calder.", True),
        ("Of the profits 54% go to Northgate and 36% to Calder, and 2% a month runs on what is late.", False),
        ("Northgate earns 10% of the pump revenue and Calder 15% of the valve revenue.", False),
    ],
)
def test_shares_are_complete_where_every_figure_is_one_of_them(text: str, complete: bool) -> None:  # noqa: FBT001 - a case
    agreement = analyze(read_bytes((OPENING + text + ENDING).encode(), "a.txt"))
    assert [division.complete for division in agreement.divisions] == [complete]


def percent(value: Quantity | Unread) -> int:
    assert isinstance(value, Percentage)
    return round(value.value)


def test_a_share_left_blank_is_unread_and_not_nothing() -> None:
    agreement = analyze(
        read_bytes((OPENING + "Profits are shared [***]% to Northgate and 40% to Calder." + ENDING).encode(), "a.txt")
    )
    (division,) = agreement.divisions
    assert [type(share.value).__name__ for share in division.shares] == ["Unread", "Percentage"]


def of_three(text: str) -> dict[str, tuple[int, ...]]:
    opening = OPENING.replace('Ltd, an English company ("Calder").', 'Ltd ("Calder") and Pinnacle GmbH ("Pinnacle").')
    agreement = analyze(read_bytes((opening + text + ENDING).encode(), "a.txt"))
    values = {division.of: [share.value for share in division.shares] for division in agreement.divisions}
    return {of: tuple(round(each.value) for each in told if isinstance(each, Percentage)) for of, told in values.items()}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Revenue is divided three to two between Northgate and Calder.", {"revenue": (60, 40)}),
        ("Profits are divided 45 : 25 : 30.", {"profit": (45, 25, 30)}),
        ("A deficit is for the account of Northgate and Pinnacle, half each.", {"loss": (50, 50, 0)}),
        (
            "Ownership being 45 : 25 : 30, Northgate casts 30 votes, Calder 15 and Pinnacle 55.",
            {"capital": (45, 25, 30), "votes": (30, 15, 55)},
        ),
    ],
)
def test_three_parties_may_share_by_a_ratio_and_one_may_be_spared(text: str, expected: dict[str, tuple[int, ...]]) -> None:
    assert of_three(text) == expected
