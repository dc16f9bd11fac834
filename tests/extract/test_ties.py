"""Who is bound to exclusivity, in drafting of many styles; and what only sounds like it."""

from __future__ import annotations

import pytest

from pactlint.extract import analyze
from pactlint.readers import read_bytes

OPENING = """This Agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

2. Loyalty. """

BOUND = {
    "Birch shall not sell pumps that compete with those of Alder.": ["B"],
    "Neither party shall compete with the venture.": ["AB"],
    "Birch must purchase all of its pumps exclusively from Alder.": ["B"],
    "Alder hereby appoints Birch as its sole and exclusive distributor in Wales.": ["A"],
    "Birch is appointed Alder's exclusive reseller for the Territory.": ["A"],
    "Alder shall not appoint any other distributor in Wales.": ["A"],
    "Nobody but Birch may sell the Products in the Territory, and Birch sells nobody else's.": ["A", "B"],
    "Alder names Birch as its only outlet for the Products and shall neither appoint another nor sell itself.": ["A"],
    "Rival instruments shall not be handled by Birch in the Territory while this agreement lasts.": ["B"],
    "Birch, for its part, is prohibited from stocking instruments that do the same job and are made by anyone else.": ["B"],
    "In Wales Alder shall sell the Products only through Birch, and Birch shall sell no competing instrument.": ["A", "B"],
    "Birch shall have the exclusive right to market the Products in Spain.": ["A"],
    "Alder grants to Birch an exclusive licence to make and sell the Product.": ["A"],
    "Birch covenants that it will refrain from carrying on any business in competition with Alder.": ["B"],
    "Alder alone may supply the Products to Birch, which shall obtain them from no other person.": ["B"],
    "During the Term Birch agrees not to represent any manufacturer whose goods rival the Products.": ["B"],
    "Birch's requirements of resin shall be purchased exclusively from Alder.": ["B"],
    "Birch shall not, nor shall it permit any affiliate to, sell a competing line.": ["B"],
    "Alder shall not sell the Goods in Ireland otherwise than through Birch.": ["A"],
    "Birch undertakes not to bid for, own or operate any other wind farm in Gujarat.": ["B"],
    "It shall not be lawful for Birch to stock the wares of any other house.": ["B"],
    "Both Alder and Birch agree that they will not compete with the venture.": ["AB"],
    "Birch agrees that it and its Affiliates will not sell products incorporating Power Transfer chips of any third party.": [
        "B"
    ],
    "Alder grants Birch the exclusive, non-transferable right and licence to promote and sell the Products in Wales.": ["A"],
    "Birch shall not advertise, or make any statement favourable to, a competitor of Alder.": ["B"],
    "Alder shall supply pumps in Wales to no one but Birch, and Birch shall furnish valves there to no one but Alder.": [
        "A",
        "B",
    ],
    "Alder covenants that for so long as Birch is bound by clause 3 it will not make a competing pump.": ["A"],
    "Neither party shall, and each shall cause its Affiliates not to, make competing pumps or hold shares in a maker of them.": [
        "AB"
    ],
    "Birch shall keep out of every Restricted Product in Wales.": ["B"],
    "The drying lines of Birch are reserved, within Wales, to the products of the Venture.": ["B"],
    "Birch shall not supply valves for incorporation in a competing pump.": ["B"],
    # Near misses: nobody is tied.
    "Birch shall use the plans for the pumps and for no other purpose.": [],
    "All rights of Alder are reserved to Alder.": [],
    "Neither party shall approach an employee of another with an offer of work.": [],
    "Alder grants to Birch the right to make the Products only in the Territory.": [],
    "Birch shall not sublicense or otherwise grant to any third party the rights granted to Birch hereunder.": [],
    "Birch acknowledges that Alder has previously granted an exclusive right to use the Marks to a printer.": [],
    "Birch may not supply the Service to others than its own customers.": [],
    "Birch shall not make the Service available to any third party.": [],
    "Birch will not be responsible for delays in supply that any third party has caused.": [],
    "Birch shall not supply buyers in any state other than to tell them that it does not.": [],
    "Birch shall not use any logo that looks like that of Alder or of its competitors.": [],
    "Birch agrees not to solicit orders outside the Territory, except to the extent it advertises on television.": [],
    "Birch will refrain from making any statement, comment or remark to customers and competitors of Alder.": [],
    "Alder shall not be restricted from dealing with any competitor of Birch.": [],
    "Alder hereby appoints Birch as its non-exclusive distributor in Wales.": [],
    "The courts of Cardiff have exclusive jurisdiction.": [],
    "Birch shall not disclose Confidential Information to any third party.": [],
    "Birch shall use the Marks solely for the purpose of selling the Products.": [],
    "Birch shall not assign this agreement to any other person.": [],
    "Alder shall have the exclusive right to control the defence of the claim.": [],
    "Each party shall offer competitive prices.": [],
    "Indulgence shown by Alder or Birch shall not operate as a waiver of a later default of the same or another kind.": [],
    "Neither party shall, itself or through any other person, offer to pay an official who deals with its permits.": [],
}


@pytest.mark.parametrize("text", BOUND)
def test_who_is_bound(text: str) -> None:
    agreement = analyze(read_bytes((OPENING + text + "\n").encode(), "a.txt"))
    assert ["".join(sorted(name[0] for name in tie.bound)) for tie in agreement.ties] == BOUND[text]
