rule share-contribution-mismatch
severity warning
title    "Reward does not follow contribution"
message  "{r.party} gets {r.percent} of the {reward.of} for {k.percent} of the {stake.of}, and no reason is stated."
cites    "mPartnering, Equitable Reward Sharing"
with     tolerance = 10 points, nothing = 0 %

why """
Reward should be commensurate with what each partner puts in and risks; a split is fair or unfair by that measure, never for being unequal.
A share far above or below a party's contribution invites the question why, and an agreement that answers it (a patent, a market opened, a
risk run alone) will not be reopened over it later. Where contributions are not stated in figures, the shares of loss stand in for them.
"""

when (a division of profit named reward or a division of revenue named reward)
and  (a division of contribution named stake
       or a division of capital named stake where (no division of contribution)
       or a division of loss named stake where (no division of contribution and no division of capital))
and  least of stake.percent > nothing
and  a share of reward named r
and  a share of stake named k where (k.party is r.party)
and  r.percent differs from k.percent by over tolerance
and  no clause named c in the same section as r where (c says reasons-for-shares)
unsure no division of profit
and  no division of revenue
and  (a division of contribution or a division of capital)
and  a deferral named x
and  x says "(profit|profits|revenue*|income|margin|proceeds|earnings|surplus|takings)",
     "sharing (ratio|percentage*|proportion*)"
at   reward "how the reward is shared", stake "what it would follow"

suggest """
Profits are shared in proportion to the Parties' contributions under Section 3. Where the Parties agree on other shares, they state the
reason in Schedule 2.
"""

flags "a third of the money, two thirds of the profit" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

3. Contributions. Alder contributes [[35% of the capital and Birch 65%]] of it.

4. Profits. Profits are paid out [[65% to Alder and 35%]] to Birch.
"""

flags "in amounts" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

3. What each brings. Alder shall contribute [[EUR 900,000 and Birch EUR 100,000]].

4. Profits. The net profits are divided [[equally]].
"""

passes "ninety to ten both ways" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

3. Contributions. Contributions are 90% from Alder and 10% from Birch.

4. Of the net profit Alder takes ninety percent and Birch ten percent.
"""

passes "another split, for this reason" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

3. Contributions are 70% from Alder and 30% from Birch.

4. Profits are divided 50% to Alder and 50% to Birch. Birch has more than it puts in for this reason: it alone runs the shop.
"""

passes "another split, with its reason" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

3. Contributions are 70% from Alder and 30% from Birch.

4. Profits are divided 50% to Alder and 50% to Birch. The difference reflects the customers whom Birch brings.
"""
