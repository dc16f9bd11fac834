"""What is said of contributions that do not come."""

from __future__ import annotations

import pytest

from pactlint.extract import analyze
from pactlint.readers import read_bytes

OPENING = (
    'This Agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").\n\n'
    "3. Contributions. Alder shall pay in EUR 400 by 1 July and Birch EUR 600. "
)

READ = {
    "A late contribution bears interest at five percent.": [False],
    "A party that misses its date owes the other an explanation and nothing more.": [True],
    "A party behind with its part shall be reminded of it.": [True],
    "Default in paying in attracts no interest and gives no right to withhold.": [True],
    "The dates above are goals, and a party that misses one is told so.": [True],
    "An item not ready on its day is hired elsewhere at the cost of the party that owes it.": [False],
    "If a party fails to pay in, the other may record the failure and reduce its shares.": [False],
    "Where a contribution is not made on its date and the default is not remedied in a month, interest at 5% runs.": [False],
    "The parties shall meet every month.": [],
    "Should a party fail to pay in on its date and not make good the default within a month, interest runs.": [False],
    "What is left unperformed at its day is taken out of the profit of that party.": [False],
    "A party whose item is still missing draws nothing from the profits until it comes.": [False],
    "A party is not in breach for a delay caused by fire or flood beyond its control.": [],
}


@pytest.mark.parametrize("text", READ)
def test_what_follows_when_a_contribution_does_not_come(text: str) -> None:
    agreement = analyze(read_bytes((OPENING + text).encode(), "a.txt"))
    assert [lapse.harmless for lapse in agreement.lapses] == READ[text]


def test_a_late_delivery_of_goods_is_no_lapse() -> None:
    text = "3. Supply. Alder shall deliver pumps to Birch by 1 July. A late delivery bears interest."
    agreement = analyze(read_bytes((OPENING.partition("\n\n")[0] + "\n\n" + text).encode(), "a.txt"))
    assert agreement.lapses == ()


def test_a_lapse_may_go_by_the_schedule_that_lists_the_contributions() -> None:
    paragraphs = (
        OPENING.partition("\n\n")[0],
        "3. Contributions. Each party brings in what stands in the First Schedule.",
        "4. Profits. If an item of the First Schedule is still wanting after its day, a tenth of the profit passes to the other.",
        "First Schedule - Contributions",
        "Alder: EUR 400 by 1 July.",
        "Birch: EUR 600 by 1 July.",
    )
    text = "\n\n".join(paragraphs)
    agreement = analyze(read_bytes(text.encode(), "a.txt"))
    assert [lapse.harmless for lapse in agreement.lapses] == [False]
