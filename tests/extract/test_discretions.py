"""What is left to somebody's pleasure, and whose pleasure it is."""

from __future__ import annotations

import pytest

from pactlint.dsl.nouns.mirrors import is_mirrored_discretion
from pactlint.extract import analyze
from pactlint.readers import read_bytes

PARTIES = 'This Agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").\n\n1. Terms. '
ALDER, BIRCH = "Alder Works Inc.", "Birch Trading Ltd"

HOLDERS = {
    "Alder may, in its sole and absolute discretion, remove any county.": [(ALDER,)],
    "In its absolute discretion Alder may remove any county.": [(ALDER,)],
    "The Territory may be reduced at the absolute discretion of Alder.": [(ALDER,)],
    "Birch shall carry out such works as Alder may in its uncontrolled discretion direct.": [(ALDER,)],
    "Acceptance of an order is in Alder's sole discretion.": [(ALDER,)],
    "The bonus shall be such as Alder shall think fit.": [(ALDER,)],
    "Which orders are filled first is for Alder alone to decide.": [(ALDER,)],
    "It is for Birch to say finally whether a sample will do.": [(BIRCH,)],
    "Birch may refuse a visit and need give no reason.": [(BIRCH,)],
    "Birch may end this agreement for any reason or no reason.": [(BIRCH,)],
    "Birch shall have the discount listed, which is subject to change by Alder at its sole discretion.": [(ALDER,)],
    "If Birch should fail, in the sole judgment and decision of the board of Alder, the price falls.": [(ALDER,)],
    "Either party may at its own discretion replace its members.": [(ALDER, BIRCH)],
    "Birch shall use the marks in the manner and colour agreed by Alder in its sole discretion.": [(ALDER,)],
    "Birch may, subject to Alder's approval exercised in its sole discretion, extend the term.": [(ALDER,)],
    "Alder may ask Carver to sign a contract providing that Carver may (at its sole discretion) enter into it.": [()],
    "Upgrades sold by Alder can be bought at the discretion of the Dealer.": [()],
    "At events of others the booth of Birch is placed at the sole discretion of the organiser.": [()],
    "Birch agrees that Stadium (by itself or its manager) may determine in its sole discretion which signs are shown.": [()],
    "You may be moved to another county at our sole discretion.": [()],
    "Birch has the sole discretion of setting the hours.": [(BIRCH,)],
    "Alder may take any shop out of the list if it is so minded.": [(ALDER,)],
    "Work is accepted if Alder, whose taste alone is the yardstick, is content with it.": [(ALDER,)],
    "A county may be withdrawn from Birch whenever Alder, whose judgment is final, so resolves.": [(ALDER,)],
    "The bonus is whatever Alder considers right.": [(ALDER,)],
    "Alder may, without giving its grounds, turn down a design.": [(ALDER,)],
    "The share of Birch is what Alder names each January.": [(ALDER,)],
    "The split stands until Birch's board, having seen the accounts, thinks another one fairer.": [(BIRCH,)],
    "Profits are divided as the finance director of Alder decides.": [(ALDER,)],
    "Birch receives such part of the margin as Alder considers just.": [(ALDER,)],
    # Near misses.
    "The split stands until both parties think another one fairer.": [],
    "Profits are divided as clause 9 of the Charter determines.": [],
    "Alder has the sole discretion, not to be unreasonably exercised, to fix the date of the audits.": [],
    "On the retirement, resignation or removal (with or without cause) of a director Alder may name another.": [],
    "Alder does not have sole discretion to reject an order.": [],
    "Alder may, in its reasonable discretion, reject an order.": [],
    "Birch may in its discretion, acting reasonably, refuse.": [],
    "Upon termination of this agreement for any reason whatsoever, the right of Birch to sell ends.": [],
    "Birch pays for every pump that is lost or used for any reason whatsoever.": [],
    "Birch shall apply anew if it wishes to go on.": [],
    "Birch shall not test or lend pumps to its customers in its own discretion without asking Alder.": [],
    "Birch may publish what comes of such work in compliance with the ABRSC grant.": [],
}


@pytest.mark.parametrize("text", HOLDERS)
def test_whose_discretion_it_is(text: str) -> None:
    agreement = analyze(read_bytes((PARTIES + text).encode(), "agreement.txt"))
    assert [discretion.holders for discretion in agreement.discretions] == HOLDERS[text]


def test_a_discretion_governs_its_part_of_a_sentence() -> None:
    text = "Birch shall keep stock; Alder may in its sole discretion refuse it, provided that Birch may appeal."
    agreement = analyze(read_bytes((PARTIES + text).encode(), "agreement.txt"))
    (discretion,) = agreement.discretions
    assert agreement.document.quote(discretion.span) == "Alder may in its sole discretion refuse it"
    assert agreement.document.quote(discretion.words) == "in its sole discretion"


def test_the_same_discretion_of_the_other_party_mirrors_it() -> None:
    text = (
        "If Birch is sold, Alder may in its sole discretion end this agreement. "
        "If Alder is sold, Birch may in its sole discretion end this agreement."
    )
    agreement = analyze(read_bytes((PARTIES + text).encode(), "agreement.txt"))
    assert [is_mirrored_discretion(agreement, each) for each in agreement.discretions] == [True, True]
