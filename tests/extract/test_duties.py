from __future__ import annotations

import pytest

from pactlint.agreement import DutyKind
from pactlint.extract import analyze
from pactlint.readers import read_bytes

OPENING = """DISTRIBUTION AGREEMENT

This agreement is made between Alder Works Inc., a Delaware corporation (the "Supplier"), and Birch Trading Ltd, an English
company (the "Distributor").

1. Purpose. The Products are pumps.

2. Work. """
ENDING = "\n\n3. End. This is the end.\n"
MUST, MAY, NOT = DutyKind.OBLIGATION, DutyKind.PERMISSION, DutyKind.PROHIBITION
A, B = "Alder Works Inc.", "Birch Trading Ltd"

READ = {
    "The Distributor shall keep a showroom.": [(MUST, (B,))],
    "The Supplier may, on notice, inspect the showroom.": [(MAY, (A,))],
    "The Distributor, at its own expense, agrees to insure the stock.": [(MUST, (B,))],
    "Each party shall act in good faith.": [(MUST, (A, B))],
    "The Supplier shall not be restricted from selling pumps itself.": [(MAY, (A,))],
    "The Supplier is and shall remain free to sell pumps itself.": [(MAY, (A,))],
    "The Supplier will help with repairs, but it may charge for them.": [(MUST, (A,)), (MAY, (A,))],
    "The Distributor shall not buy from a firm which may compete with the Supplier.": [(NOT, (B,))],
    "Neither party may assign this agreement.": [(NOT, (A, B))],
    "No engineer of the Supplier shall be hired by the Distributor.": [(NOT, (B,))],
    "Material breach by the Distributor entitles the Supplier to end this agreement.": [(MAY, (A,))],
    "A breach by the Supplier never entitles the Distributor to leave.": [(NOT, (B,))],
    "Nothing in the third section shall entitle the Supplier to raise the prices.": [(NOT, (A,))],
    "This agreement ends when the Distributor fails to pay.": [(MAY, (A,))],
    "The tribunal sits wherever the Supplier elects.": [(MAY, (A,))],
    "The price list is the edition which the Supplier has last published.": [(MAY, (A,))],
    "The rights of the Distributor may not be transferred.": [(NOT, (B,))],
    "This agreement is not assignable by the Distributor.": [(NOT, (B,))],
    "The Supplier has authority to amend the prices.": [(MAY, (A,))],
    "None of the Supplier's engineers may be taken into the service of the Distributor.": [(NOT, (B,))],
    "The Distributor consents to the jurisdiction of the courts of Ohio.": [(MUST, (B,))],
    "The Distributor needs consent before it assigns its rights.": [(NOT, (B,))],
    "The Supplier may give notice, and if the breach is not cured may leave.": [(MAY, (A,)), (MAY, (A,))],
    "The Distributor shall not sell pumps of others and shall tell the Supplier of any request for them.": [
        (NOT, (B,)),
        (MUST, (B,)),
    ],
    "The price shall be paid by the Distributor within thirty days.": [(MUST, (B,))],
    "The Supplier and the Distributor shall meet quarterly.": [(MUST, (A, B))],
    "The Supplier is entitled to audit the books.": [(MAY, (A,))],
    "The Distributor shall:\n\n(a) keep a showroom;\n\n(b) employ two engineers; and\n\n(c) send a report every month.": [
        (MUST, (B,))
    ]
    * 3,
    "The right to set off is reserved to the Supplier.": [(MAY, (A,))],
    "It shall be lawful for the Supplier to enter the premises.": [(MAY, (A,))],
    "Prices are subject to change without notice by the Supplier.": [(MAY, (A,))],
    "Sums due may be set off by the Supplier.": [(MAY, (A,))],
    "The Supplier alone may extend the term.": [(MAY, (A,))],
    "The Supplier retains the right to sell directly.": [(MAY, (A,))],
    "The Distributor can end this agreement.": [(MAY, (B,))],
    "The Distributor shall have no right of set-off.": [(NOT, (B,))],
    "The Distributor irrevocably waives any right to a jury trial.": [(NOT, (B,))],
    "Nothing in section 9 limits the right of the Supplier to sue elsewhere.": [(MAY, (A,))],
    "The appointment is personal to the Distributor, which shall not transfer it.": [(NOT, (B,))],
    "The Distributor irrevocably submits to the courts of Ohio.": [(MUST, (B,))],
    "The Distributor covenants with the Supplier that it will not sell abroad.": [(NOT, (B,))],
    "No employee of the Supplier shall be hired by the Distributor.": [(NOT, (B,))],
    "The Distributor shall neither sell nor lend the tools.": [(NOT, (B,))],
    "The Distributor agrees to submit to the courts of Ohio.": [(MUST, (B,))],
    "In no event shall the Distributor withhold payment.": [(NOT, (B,))],
    "The Distributor shall build a depot, to open it in May, and the Supplier shall stock it.": [(MUST, (B,)), (MUST, (A,))],
    "In every May or June 2030 the Supplier May inspect the depot.": [(MAY, (A,))],
    "The Distributor shall not represent another maker.": [(NOT, (B,))],
    "The Distributor is to keep a showroom.": [(MUST, (B,))],
    "Orders are to be placed by the Distributor every month.": [(MUST, (B,))],
    "Transfer by the Supplier is unrestricted.": [(MAY, (A,))],
    "Transfer by the Distributor, even by merger, is void.": [(NOT, (B,))],
    "The Distributor's rights are not transferable; those of the Supplier are transferable by notice.": [
        (NOT, (B,)),
        (MAY, (A,)),
    ],
    "The choice of forum lies with the Supplier.": [(MAY, (A,))],
    "Termination for cause is available to the Supplier alone.": [(MAY, (A,))],
    "Changes which the Supplier notifies to the Distributor bind the Distributor forthwith.": [(MAY, (A,))],
    "The rates are determined unilaterally by the Supplier.": [(MAY, (A,))],
    "The Supplier alone determines which part of the pool is paid.": [(MAY, (A,))],
    "The Distributor pays the lawyers of the Supplier.": [(MUST, (B,))],
    "If the Distributor pays late, the Supplier may charge interest.": [(MAY, (A,))],
    "The Distributor shall make no assignment of this agreement.": [(NOT, (B,))],
    "The Distributor and its Affiliates may engage in any business.": [(MAY, (B,))],
    "The Distributor covenants that it will: (i) advertise; (ii) keep a showroom; and (iii) report.": [(MUST, (B,))] * 3,
    "No goods of others may be stocked by the Distributor.": [(NOT, (B,))],
    "This agreement does not prevent the Supplier from selling abroad.": [(MAY, (A,))],
    "Either partner may inspect the showroom.": [(MAY, (A, B))],
    # Near misses: nobody owes anything.
    "The Distributor shall not be obliged to buy any quantity.": [],
    "The Products will arrive in sound condition.": [],
    "Nothing in the offices of the Supplier shall be photographed.": [],
}


@pytest.mark.parametrize("text", READ)
def test_who_must_may_or_must_not(text: str) -> None:
    agreement = analyze(read_bytes((OPENING + text + ENDING).encode(), "a.txt"))
    assert [party.name for party in agreement.parties] == [A, B]
    assert [(duty.kind, tuple(sorted(duty.bearers))) for duty in agreement.duties] == READ[text]


def test_a_duty_knows_its_action_its_beneficiary_and_its_condition() -> None:
    text = "If a pump fails, the Supplier shall send the Distributor a new one within ten days, unless it was misused."
    agreement = analyze(read_bytes((OPENING + text + ENDING).encode(), "a.txt"))
    (duty,) = agreement.duties
    assert duty.action == "send the Distributor a new one within ten days"
    assert duty.beneficiaries == (B,)
    assert duty.condition is not None
    assert agreement.document.quote(duty.condition) == "If a pump fails"
    assert agreement.clauses[duty.clause or 0].path == "2"


def test_an_item_of_a_list_is_read_with_the_words_that_open_the_list() -> None:
    text = "The Supplier may end this agreement if:\n\n(a) the Distributor is insolvent; or\n\n(b) payment is late."
    agreement = analyze(read_bytes((OPENING + text + ENDING).encode(), "a.txt"))
    first, second = agreement.duties
    assert (first.bearers, second.bearers) == ((A,), (A,))
    assert first.sentence is not None
    assert agreement.document.quote(first.sentence).startswith("The Supplier may end this agreement if:")


def test_a_passive_is_read_with_what_it_is_done_to() -> None:
    agreement = analyze(read_bytes((OPENING + "The Price List may be changed by the Supplier." + ENDING).encode(), "a.txt"))
    (right,) = agreement.duties
    assert agreement.document.quote(right.span) == "The Price List may be changed by the Supplier."


def test_what_a_party_need_not_do_is_no_duty_of_it() -> None:
    text = "The Supplier shall consider each order but shall have no obligation to fill it. The Distributor is not bound to buy."
    agreement = analyze(read_bytes((OPENING + text + ENDING).encode(), "a.txt"))
    assert [(duty.bearers, duty.action) for duty in agreement.exemptions] == [((A,), "to fill it"), ((B,), "buy")]
    assert [duty.bearers for duty in agreement.duties] == [(A,)]


@pytest.mark.parametrize(
    ("text", "kind", "bearers"),
    [
        ("No part of the Supplier's file may be shown by the Distributor to anyone.", "prohibition", (B,)),
        ("Neither the Supplier nor the Distributor shall tell.", "prohibition", (A, B)),
        ("The Distributor is bound by a duty of secrecy.", "obligation", (B,)),
        ("The Distributor is under an obligation to rest.", "obligation", (B,)),
        ("The Distributor owes the Supplier a duty of secrecy.", "obligation", (B,)),
        ("The Supplier's staff are not to be lured away by the Distributor.", "prohibition", (B,)),
        ("The Supplier's staff are off limits for the Distributor.", "prohibition", (B,)),
        ("The remedy of the Distributor shall sound in damages only.", "prohibition", (B,)),
        ("No appeal lies for the Distributor from the award.", "prohibition", (B,)),
        ("The price may, however, be altered by the Supplier.", "permission", (A,)),
        ("An injunction may at any stage be had at the suit of the Supplier.", "permission", (A,)),
        ("This agreement ceases if the Supplier so elects.", "permission", (A,)),
        ("New rates given out by the Supplier take the place of the old.", "permission", (A,)),
        ("The lawyers' fees of any suit shall be taxed against the Distributor.", "obligation", (B,)),
        ("The Distributor also bears the Supplier's attorneys' fees.", "obligation", (B,)),
    ],
)
def test_what_is_forbidden_or_owed_in_other_words_has_its_bearer(text: str, kind: str, bearers: tuple[str, ...]) -> None:
    agreement = analyze(read_bytes((OPENING + text + ENDING).encode(), "a.txt"))
    assert [(str(duty.kind), duty.bearers) for duty in agreement.duties] == [(kind, bearers)]


def test_as_early_as_may_be_is_part_of_what_is_done() -> None:
    text = "The Supplier shall repair each pump as early as may be convenient."
    (duty,) = analyze(read_bytes((OPENING + text + ENDING).encode(), "a.txt")).duties
    assert duty.action == "repair each pump as early as may be convenient"
