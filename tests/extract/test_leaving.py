"""The ways out of an agreement: ground, holders, notice and cure, in drafting of many styles."""

from __future__ import annotations

import pytest

from pactlint.agreement import Amount, Exit, Ground, Unread
from pactlint.extract import analyze
from pactlint.quantity import Duration
from pactlint.readers import read_bytes

OPENING = """This Agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

2. Ending. """
A, B, BOTH = "A", "B", "AB"
AT_WILL, BREACH, UNPAID, EVENT = Ground.CONVENIENCE, Ground.BREACH, Ground.NON_PAYMENT, Ground.EVENT


def ways_out(text: str) -> list[Exit]:
    return list(analyze(read_bytes((OPENING + text + "\n").encode(), "a.txt")).exits)


def told(found: Exit) -> tuple[Ground, str, str]:
    """The ground, the first letters of the holders, and the notice or the time to cure."""
    length = found.cure or found.notice
    value = length.value if isinstance(length, Amount) else length
    return (
        found.ground,
        "".join(name[0] for name in found.holders),
        value.iso if isinstance(value, Duration) else "?" if isinstance(value, Unread) else "",
    )


READ = {
    "This agreement may be terminated by Alder or Birch on 30 days' notice without cause.": [(AT_WILL, BOTH, "P30D")],
    "Alder may at its option terminate this agreement at any time after the Minimum Period upon five days' notice.": [
        (AT_WILL, "A", "P5D")
    ],
    'Either party may terminate this agreement without cause upon ninety ("90") days\' written notice.': [
        (AT_WILL, BOTH, "P90D")
    ],
    "Alder may terminate this agreement if Birch is in breach. Alder shall have no further right to use the rights, and "
    "its licence shall terminate.": [(BREACH, A, "")],
    "The Sponsor Agreement dated 3 March 2019 between the parties will terminate at the end of the month, on notice.": [],
    "Birch shall have the right to withdraw dealers from the programme upon ten days' notice.": [],
    "Alder shall have the right to terminate without cause either or both of the trials.": [],
    "The parties agree that in the event of termination of this agreement for any reason Birch may not use the designs.": [],
    "Either party may terminate this agreement:\n\n(a) by ninety days' notice; or\n\n(b) if sums are unpaid. Upon termination "
    "each party will return what is the other's.": [(AT_WILL, BOTH, "P90D"), (UNPAID, BOTH, "")],
    "This agreement shall end on the date that is specified in the notice of termination.": [],
    "Alder may forthwith terminate this agreement in the -37-": [(EVENT, A, "")],
    "Either party may terminate this agreement upon 30 days'\n\n   Page -8-\n\nwritten notice if the other is in breach.": [
        (EVENT, BOTH, "")
    ],
    "Neither party need show a reason for leaving the alliance, provided that it serves written notice and three complete "
    "calendar quarters pass between service and the day of leaving.": [(AT_WILL, BOTH, "P9M")],
    "A secondment, as opposed to this agreement, may be ended by the host at any time on one week's notice.": [],
    "Alder may give notice of a material breach of Birch. If at the end of ten days it persists, Alder may terminate this "
    "agreement.": [(BREACH, A, "P10D")],
    "If Birch commits a material breach, including a failure to pay, Alder may determine this agreement if the same "
    "is not remedied within fourteen days of notice.": [(UNPAID, A, "P14D"), (BREACH, A, "P14D")],
    "Either party may terminate this agreement for any reason on ninety days' notice.": [(AT_WILL, BOTH, "P90D")],
    "It shall be lawful for Birch to determine the appointment, no reason being given, upon two calendar months' notice.": [
        (AT_WILL, B, "P2M")
    ],
    "The appointment is terminable at the will of Alder.": [(AT_WILL, A, "")],
    "This agreement lasts for 15 years, save as it may sooner be determined in accordance with clause 38 or 39.": [],
    "If such an event lasts over 180 days, the chief executives meet. If they find no solution in 30 days, either party may "
    "end this agreement on 90 days' notice.": [(EVENT, BOTH, "P90D")],
    "This agreement continues until terminated by either party on six months' notice.": [(AT_WILL, BOTH, "P6M")],
    "Alder - without cause: yes, twelve (12) months' notice\nBirch - without cause: no": [(AT_WILL, A, "P12M")],
    "Neither party may terminate this agreement without cause except on one year's notice.": [(AT_WILL, BOTH, "P1Y")],
    "A party may terminate this agreement at any time. Notice of termination must be given ninety days ahead.": [
        (AT_WILL, BOTH, "P90D")
    ],
    "If Birch breaches this agreement, Alder may terminate it immediately.": [(BREACH, A, "")],
    "Either party may terminate this agreement if the other does not cure a breach within 30 days, or 5 days to pay.": [
        (BREACH, BOTH, "P30D")
    ],
    "A party may end this agreement:\n\n(a) if the other has committed a breach and has not remedied it within 45 days; or\n\n"
    "(b) if a sum due is still unpaid two days after a reminder; or\n\n(c) if the other becomes insolvent.": [
        (BREACH, BOTH, "P45D"),
        (UNPAID, BOTH, "P2D"),
        (EVENT, BOTH, ""),
    ],
    "Alder may terminate this agreement (i) for convenience upon 60 days' notice, or (ii) upon Birch's bankruptcy.": [
        (AT_WILL, A, "P60D"),
        (EVENT, A, ""),
    ],
    "A party may terminate this agreement for a breach that is not cured within the time in Schedule 7.": [(BREACH, BOTH, "?")],
    "Alder or Birch may terminate this agreement for any reason on thirty days' notice.": [(AT_WILL, BOTH, "P30D")],
    "A party may terminate this agreement with cause on thirty days' notice.": [(BREACH, BOTH, "")],
    "Alder may terminate this agreement at once if a bank declines Birch for any reason.": [(EVENT, A, "")],
    "Alder may terminate this agreement on thirty days' notice from and after the time that Birch is sold.": [(EVENT, A, "P30D")],
    "Termination for cause. Alder may terminate this agreement for cause upon any of these events:\n\n"
    "(a) a change of ownership of Birch; or\n\n(b) a breach of this agreement.": [(EVENT, A, ""), (BREACH, A, "")],
    "Except in the case of a breach, a party may terminate this agreement if:\n\n"
    "(a) a material adverse change has come about; or\n\n(b) the lawsuit is lost.": [(EVENT, BOTH, ""), (EVENT, BOTH, "")],
    "Alder may terminate this agreement for cause if a bank closes the account of Birch.": [(EVENT, A, "")],
    "Alder may terminate this agreement at any time in the event that its further performance would put it in violation of "
    "an order of a court.": [(EVENT, A, "")],
    # Near misses: nobody may leave.
    "Upon termination of this agreement Birch shall at once cease to use the right to the name or discontinue its business.": [],
    "This right to terminate may only be exercised within ninety days by written notice.": [],
    "Alder may terminate its agreement with any advertiser at any time.": [],
    "Birch may withdraw from the registration statement at any time.": [],
    "The policy is cancelable by Alder upon thirty days' notice.": [],
    "This agreement lasts unless sooner terminated by consent of both parties at any time.": [],
    "Neither party may terminate this agreement without cause.": [],
    "On termination of this agreement Birch may sell its stock.": [],
    "Alder may terminate any purchase order on ten days' notice.": [],
    "This agreement may be terminated by mutual written agreement of the parties.": [],
    "Alder may deduct from the fees the average year-to-end bad debt of the venture.": [],
    "In exercising its right to terminate pursuant to clause 8, a party shall give written notice to the other party.": [],
    "Alder may exercise its right to terminate under this clause 9 by sending notice.": [],
    "Alder may at any time, with or without cause, cancel any client's participation in the programme.": [],
    "Birch may terminate this agreement and the licence at any time by destroying all copies of the software.": [],
    "No breach shall entitle a party to terminate this agreement forthwith.": [],
}


@pytest.mark.parametrize("text", READ)
def test_who_may_leave_on_what_ground_and_how_soon(text: str) -> None:
    assert [told(found) for found in ways_out(text)] == READ[text]


def test_a_right_knows_whether_it_takes_effect_at_once_and_lets_a_breach_be_mended() -> None:
    at_once, mended = ways_out(
        "Alder may terminate this agreement forthwith for a breach. Birch may terminate it for a breach not mended in good time."
    )
    assert (at_once.immediate, at_once.curable) == (True, False)
    assert (mended.immediate, mended.curable) == (False, True)
