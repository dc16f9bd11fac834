rule voting-mismatch
severity warning
title    "Votes do not follow equity"
message  "{say.party} has {say.percent} of the {power.of} with {e.percent} of the {equity.of}, and no reason is stated."
cites    "mPartnering, Equity for Mutual Success"
with     tolerance = 10 points, nothing = 0 %

why """
Who owns a venture should have a say in it in like measure. A partner whose votes or seats run well ahead of its share decides with the
other's money, and one whose votes lag behind is an investor without a voice. Seats come in whole numbers and a protective veto may be
well founded; a larger gap, and a casting vote that only one side's appointee can have, should stand in the agreement with its reason.
"""

when a division of capital named equity where (least of equity.percent > nothing)
and  a division named power where (power.of is "votes", "seats")
and  a share of power named say
and  a share of equity named e where (e.party is say.party)
and  (say.percent differs from e.percent by over tolerance
       or say.percent > e.percent
         and an allocation of chair named head where (head.party is say.party and not head is mutual)
         and no allocation of chair named other where (not other.party is say.party)
         and agreement affirms "casting vote", "(second or|and second) … vote", "deciding vote",
           "(has|have|exercise*) a second vote")
and  equity does not say "affiliate*", "power to appoint"
and  no sentence named c in the same section as say where (c says reasons-for-shares)
unsure a division of capital
and  no division of seats
and  a deferral named x
and  (no division of votes or x says "(director*|manager*|seat*)")
and  x says "votes", "voting", "how many … (director*|manager*|seat*|member*|vote*)", "seats",
     "(designat*|appoint*|nominat*|chosen|elected) … number*",
     "(number*|appoint*|designat*|nominat*|elect*) … (director*|manager*|board member*|nominee*|designee*)",
     "(director*|manager*|nominee*) … (number*|appoint*|designat*|nominat*)"
and  x does not say "minutes", "agenda"
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

passes "a second round of voting, and what an affiliate is" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Terms. An affiliate is a company in which Alder holds 50% or Birch holds 50% of the capital or has the power to appoint the manager.

2. Shares. Alder holds 49% of the shares and Birch 51%.

3. Board. Alder shall appoint three directors and Birch shall appoint four directors. Alder appoints the chairman, Birch the vice-chairman.

4. No majority. A director may call a second vote after seven days.
"""
