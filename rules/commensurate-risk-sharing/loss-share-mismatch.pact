rule loss-share-mismatch
severity warning
title    "Losses are not shared as profits are"
message  "{g.party} takes {g.percent} of the gains and bears {l.percent} of the losses."
cites    "mPartnering, Commensurate Risk Sharing",
         "practice: partners bear losses as they share profits, in the absence of agreement (Uniform Partnership Act (1997), s. 401(b))"
with     tolerance = 10 points

why """
Risk should be commensurate with reward: who takes the larger part of the gain should bear the like part of the loss. Where the two part
ways, one partner plays with the other's money, and its interest in a prudent decision is the weaker for it. A difference of a few points
may be a matter of rounding or of fees; one beyond that should be a decision, with its reason beside it.
"""

when (a division of profit named gain or a division of revenue named gain where (no division of profit))
and  a division of loss named pain
and  a share of gain named g
and  a share of pain named l where (l.party is g.party)
and  l.percent differs from g.percent by over tolerance
and  no sentence named c in the same clause as l where (c says reasons-for-losses,
       pattern "\b(?i:as)\s+(?:it|they|he|this|that|the\s+(?:latter|former|other)|(?:the|that|such)\s+party|(?-i:[A-Z])\w+)\s+\w+",
       "loss* of (data|use|goods|stock|goodwill)", "loss* … (that|which) (its|it|his|their)",
       "loss* … (its|his|their|that party's) own [gross|wilful] (negligence|breach|default|fault|act*|fraud|misconduct)")
unsure a deferral named d where (d says "loss*", "overrun*", "deficit*", "shortfall*", "deficienc*")
and  (a division of profit or a division of revenue)
and  no division of loss
at   pain "how losses are borne", gain "how profits are shared"

suggest """
The Parties share profits and bear losses in the same proportions: sixty percent (60%) Alder and forty percent (40%) Birch.
"""

flags "equal profits, unequal losses" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

4. Profits. Profits of the venture belong [[50% to Alder and 50%]] to Birch.

5. Losses. Losses shall be borne [[20% by Alder and 80%]] by Birch.
"""

flags "all of the losses" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

4. Result. The parties share profits [[equally]]. [[Birch shall bear all losses of the venture]].
"""

flags "on one alone from some sum on" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

4. Profits. Profits of the venture belong [[60% to Alder and 40%]] to Birch.

5. Losses. Losses are borne in the proportions in which profits are shared, and beyond EUR 400 fall upon [[Birch alone]].
"""

passes "the same for both" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

4. Result. Profits and losses shall be shared 70% to Alder and 30% to Birch.
"""

passes "ten points apart" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

4. Profits go 60% to Alder and 40% to Birch.

5. Out of every hundred of any loss, Alder bears fifty and Birch fifty.
"""
