from __future__ import annotations

import pytest

from pactlint.agreement import Agreement, Head
from pactlint.extract import analyze
from pactlint.readers import read_bytes

OPENING = """DISTRIBUTION AGREEMENT

This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Purpose. The Products are pumps.

2. Risk. """
ENDING = "\n\n3. End. This is the end.\n"
A, B, BOTH = "A", "B", "AB"

READ = {
    # Who makes good the claims of others.
    "Birch shall indemnify and hold harmless Alder.": [(Head.INDEMNITY, B)],
    "Alder shall be kept indemnified by Birch.": [(Head.INDEMNITY, B)],
    "Alder shall be held harmless from all claims.": [(Head.INDEMNITY, B)],
    "Each party indemnifies the other.": [(Head.INDEMNITY, BOTH)],
    "Each of the parties shall, jointly and severally, indemnify the other.": [(Head.INDEMNITY, BOTH)],
    "The Reseller agrees to indemnify Alder.": [(Head.INDEMNITY, B)],
    "A Sub-Reseller agrees to indemnify Alder.": [],
    "Birch shall reimburse Alder for all costs of printing the cards.": [],
    "Birch shall reimburse Alder for all costs and damages.": [(Head.INDEMNITY, B)],
    "Alder may terminate this agreement if Birch fails to indemnify Alder.": [],
    "The Loan Agreement will provide that Birch will indemnify Alder.": [],
    "Birch shall defend at its expense Alder and its directors, officers, employees, agents, contractors and licensees from and "
    "against any suit.": [(Head.INDEMNITY, B)],
    "Birch shall:\n\n(a) keep a showroom; and\n\n(b) indemnify Alder against all claims.": [(Head.INDEMNITY, B)],
    "Alder may require Birch to indemnify it.": [(Head.INDEMNITY, B)],
    "Birch takes upon itself every claim by a third party.": [(Head.INDEMNITY, B)],
    "All claims of customers shall be taken up and paid by Birch.": [(Head.INDEMNITY, B)],
    "The burden of every claim by a customer rests upon Birch.": [(Head.INDEMNITY, B)],
    "Birch shall reimburse Alder for whatever it is ordered to pay.": [(Head.INDEMNITY, B)],
    "Birch shall keep its tools free of rust.": [],
    "Alder and its officers shall be saved harmless at the charge of Birch.": [(Head.INDEMNITY, B)],
    "Birch must be covered for public liability for USD 5.": [(Head.INSURANCE, B)],
    "Either may leave; where it is Birch that gives the notice, a breakage sum of USD 500 must go with it.": [(Head.DAMAGES, B)],
    "Claims of third parties over a faulty pump come home to Alder.": [(Head.INDEMNITY, A)],
    "If a customer takes Alder to court, Birch pays the bill.": [(Head.INDEMNITY, B)],
    "Alder shall have recourse to Birch for what it has to pay to an outsider.": [(Head.INDEMNITY, B)],
    # Whose liability is limited, excluded, without limit.
    "Alder's total liability shall not exceed USD 5,000.": [(Head.CAP, A)],
    "The aggregate liability of Birch is limited to the fees.": [(Head.CAP, B)],
    "Liability under this agreement is capped at the fees.": [(Head.CAP, BOTH)],
    "In no event shall Alder be liable for consequential loss.": [(Head.EXCLUSION, A)],
    "Neither party is liable for lost profits.": [(Head.EXCLUSION, BOTH)],
    "Birch shall not be entitled to recover any loss of profit from Alder.": [(Head.EXCLUSION, A)],
    "Alder shall not be liable for more than EUR 10.": [(Head.CAP, A)],
    "Birch's liability is unlimited.": [(Head.UNLIMITED, B)],
    "Alder's liability is limited to EUR 5; Birch's is confined to the same figure.": [(Head.CAP, A), (Head.CAP, B)],
    "Should Alder be held liable, the damages shall be confined to the price.": [(Head.CAP, A)],
    "What either owes the other in a year ends at EUR 5.": [(Head.CAP, BOTH)],
    "If Birch is in breach, it pays up to EUR 5.": [(Head.CAP, B)],
    "Although Alder makes the pumps, neither shall be liable for lost profits.": [(Head.EXCLUSION, BOTH)],
    "Birch bears responsibility for its defaults without any financial ceiling.": [(Head.UNLIMITED, B)],
    "Alder answers for the whole of the loss that its breach causes.": [(Head.UNLIMITED, A)],
    "Alder's liability shall be the lesser of the loss and EUR 5.": [(Head.CAP, A)],
    "Alder need not pay more than EUR 5 in damages.": [(Head.CAP, A)],
    "The liability of Alder shall not exceed EUR 5, and that of Birch EUR 3.": [(Head.CAP, A), (Head.CAP, B)],
    "Alder's liability is capped at EUR 5 and Birch's at EUR 3.": [(Head.CAP, A), (Head.CAP, B)],
    "Birch may not recover more than EUR 5 from Alder.": [(Head.CAP, A)],
    "Lost profits cannot be claimed from Alder.": [(Head.EXCLUSION, A)],
    "There is a ceiling on what Alder may owe; there is none on what Birch may owe.": [(Head.CAP, A), (Head.UNLIMITED, B)],
    # Who insures.
    "Liability insurance is to be kept up at Birch's expense.": [(Head.INSURANCE, B)],
    "Birch, at its own cost, shall maintain product liability insurance.": [(Head.INSURANCE, B)],
    "Insurance shall be taken out by Alder.": [(Head.INSURANCE, A)],
    "Birch shall, for as long as this agreement lasts, be insured against fire.": [(Head.INSURANCE, B)],
    "Alder is to keep itself insured under a policy with good insurers.": [(Head.INSURANCE, A)],
    "The duty to insure passes to Birch, who shall hold fire cover.": [(Head.INSURANCE, B), (Head.INSURANCE, B)],
    "Liability cover is kept by Alder and by Birch.": [(Head.INSURANCE, BOTH)],
    # Who warrants and who does not.
    "Alder warrants the pumps, and Birch its repairs.": [(Head.WARRANTY, A), (Head.WARRANTY, B)],
    "Alder makes no warranty of any kind.": [(Head.DISCLAIMER, A)],
    'ALDER PROVIDES THE PUMPS "AS IS" AND DISCLAIMS ALL WARRANTIES.': [(Head.DISCLAIMER, A)],
    "The pumps are taken by Birch with all faults, Alder giving no assurance.": [(Head.DISCLAIMER, A)],
    # Who pays a fixed sum.
    "For every week by which Birch is late it pays Alder US$15,000.": [(Head.DAMAGES, B)],
    "For each pump it pays Alder EUR 500.": [],
    "If Birch ends it early, it shall pay Alder a termination fee.": [(Head.DAMAGES, B)],
    "Alder may deduct liquidated damages from what it owes.": [(Head.DAMAGES, B)],
    # Who has the say.
    "Any resolution of the committee may be set aside by Alder.": [(Head.OVERRIDE, A)],
    "If the board cannot agree, the decision of Birch prevails.": [(Head.OVERRIDE, B)],
    "The chairman of the board is nominated by Alder.": [(Head.CHAIR, A)],
    "All members of the board are appointed by Birch.": [(Head.APPOINTMENT, B)],
    "The board has four members, two named by Alder and two by Birch.": [(Head.APPOINTMENT, A), (Head.APPOINTMENT, B)],
    "Alder shall appoint two members of the board and Birch shall appoint two.": [(Head.APPOINTMENT, A), (Head.APPOINTMENT, B)],
    "In the committee, decisions on safety rest with Alder and those on prices with Birch.": [
        (Head.OVERRIDE, A),
        (Head.OVERRIDE, B),
    ],
    "Whatever is developed jointly belongs to Alder.": [(Head.OWNERSHIP, A)],
    # In more schools of drafting.
    "Liability is limited to £5.5 million. The limit shall not apply to the liability of Birch.": [
        (Head.CAP, BOTH),
        (Head.UNLIMITED, B),
    ],
    "Upon the responsibility of Birch no bound is set.": [(Head.UNLIMITED, B)],
    "Nothing herein restricts the amount recoverable from Birch.": [(Head.UNLIMITED, B)],
    "Birch is not liable to Alder, nor is Alder liable to Birch, for indirect loss.": [(Head.EXCLUSION, A), (Head.EXCLUSION, B)],
    "Alder maketh no representation as to aught that it bringeth.": [(Head.DISCLAIMER, A)],
    "The know-how is supplied by Alder with all its faults.": [(Head.DISCLAIMER, A)],
    "Birch takes the tools of Alder as it finds them.": [(Head.DISCLAIMER, A)],
    "All guarantees on the part of Alder are excluded.": [(Head.DISCLAIMER, A)],
    "The chair falls in every year to a nominee of Birch.": [(Head.CHAIR, B)],
    "Liquidated damages shall be leviable on Birch.": [(Head.DAMAGES, B)],
    "Should the one that ends it be Birch, it shall pay Alder USD 5,000.": [(Head.DAMAGES, B)],
    "If the board differs, the opinion of the nominee of Birch prevails.": [(Head.OVERRIDE, B)],
    "Alder names the chair of the board. In a tie the chair has a casting vote.": [(Head.CHAIR, A), (Head.OVERRIDE, A)],
    "Alder names the chair of the board, who has no casting vote.": [(Head.CHAIR, A)],
    "The results are the property of both.": [],
    "The results made jointly are Alder's.": [(Head.OWNERSHIP, A)],
    "A resolution of the board shall, if Alder so declares, be of no effect.": [(Head.OVERRIDE, A)],
    "The council decides. Minutes go to the managing director of Alder, who may strike out any decision.": [(Head.OVERRIDE, A)],
    "A resolution of the board shall be of no effect if the law requires otherwise.": [],
    "As soon as anything is jointly made Alder has it, and Birch signs what is needed.": [(Head.OWNERSHIP, A)],
    "Title to what is made jointly vests in Alder as nominee.": [],
    "Birch waives all rights in what is made jointly.": [(Head.OWNERSHIP, A)],
    "Alder shall defend any action brought against Birch at its own expense.": [(Head.INDEMNITY, A)],
    # Near misses.
    "Where Birch has not obtained an insurance licence, it sells nothing.": [],
    "Buyers may be told that network coverage is provided by Alder.": [],
    "Birch shall not remove or cover any notices placed by Alder on the pumps.": [],
    "Birch shall not be obliged to indemnify Alder.": [],
    "Birch shall insure that the staff attend.": [],
    "Alder is not liable for any loss arising from events beyond its control.": [],
    "In no event shall Birch pay liquidated damages.": [],
    'Alder does not supply the pumps "as is".': [],
    "It is not the case that what is made together belongs to Alder.": [],
    "The Company is a limited liability company.": [],
}


def _read(text: str) -> Agreement:
    return analyze(read_bytes((OPENING + text + ENDING).encode(), "a.txt"))


@pytest.mark.parametrize("text", READ)
def test_what_is_put_on_whom(text: str) -> None:
    found = _read(text).allocations
    initials = [(each.head, "".join(sorted(name[0] for name in each.parties))) for each in found]
    assert list(dict.fromkeys(initials)) == list(dict.fromkeys(READ[text]))


@pytest.mark.parametrize(
    "mirror",
    [
        "and vice versa",
        "and the same applies to Birch",
        "and Birch shall do the same",
        "and this clause applies mutatis mutandis to Birch",
        "which limit shall enure also to the benefit of Birch",
    ],
)
def test_other_words_extend_what_is_said_of_one(mirror: str) -> None:
    found = _read(f"Alder's liability is limited to EUR 500, {mirror}.").allocations
    assert [each.mirrored for each in found if each.head is Head.CAP] == [True]


def test_a_mirror_that_is_denied_extends_nothing() -> None:
    (cap,) = _read("Alder's liability is limited to EUR 500. Birch shall have no corresponding limit.").allocations
    assert not cap.mirrored
