rule voting-mismatch
severity warning
title    "Votes do not follow equity"
message  "{v.party} has {v.percent} of the {power.of} with {e.percent} of the {equity.of}, and no reason is stated."
cites    "mPartnering, Equity for Mutual Success"
with     tolerance = 10 points, nothing = 0 %

why """
Who owns a venture should have a say in it in like measure. A partner whose votes or seats run well ahead of its share decides with the
other's money, and one whose votes lag behind is an investor without a voice. Seats come in whole numbers and a protective veto may be
well founded; a larger gap should stand in the agreement with its reason.
"""

when (a division of votes named power or a division of seats named power)
and  a division of capital named equity where (least of equity.percent > nothing)
and  a share of power named v
and  a share of equity named e where (e.party is v.party)
and  v.percent differs from e.percent by over tolerance
and  no clause named c in the same clause as v where (c says reasons-for-shares)
at   power "the say", equity "the share"

suggest """
Each Party appoints directors in proportion to its shareholding, rounded to the nearest whole number. Decisions listed in Schedule 3 need the
consent of both Parties.
"""

flags "a minority of the shares, most of the seats" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

2. Shares. Alder holds [[30% of the shares and Birch 70%]].

3. Board. Alder shall appoint [[four directors and Birch shall appoint one]] director.
"""

flags "votes against equity" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

2. Equity. The equity is held [[50% by Alder and 50%]] by Birch.

3. Meetings. Alder has [[75% of the votes and Birch 25%]].
"""

passes "seats in whole numbers" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

2. Shares. Alder holds 65% of the shares and Birch 35%.

3. Board. Alder shall appoint three directors and Birch shall appoint two directors.
"""

passes "equal votes, and why" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

2. Shares. Alder holds 70% of the shares and Birch 30%.

3. Meetings. Because each is to be convinced, Alder has 50% of the votes and Birch 50%.
"""
