rule shares-not-whole
severity error
title    "The shares do not add up"
message  "The shares of {d.of} add up to {sum of d.percent}, and not to the whole."
cites    "mPartnering, Equitable Reward Sharing", "arithmetic: the parts of a whole make the whole"
with     whole = 100 %, rounding = 0.5 points, nothing = 0 %

why """
Shares that make less than the whole leave a part that belongs to nobody, and those that make more promise it twice. Either is a slip of drafting that costs one
partner money once it is found, and it is found when there is something to divide.
"""

when a division named d
and  d is complete
and  least of d.percent > nothing
and  sum of d.percent differs from whole by over rounding
unsure a clause on reward named c
and  a deferral named x in c
and  x says "(percentage|percentages|proportion|proportions|ratio|share|shares|split) … (set|stated|specified|entered|shown|listed|fixed|given|laid|recorded|appear*|in|under)"
and  x says "(profit*|gain*|margin*|receipts|revenue*|surplus|proceeds|loss|losses|dividend*|savings|income|distribution*)"

suggest """
Profits are shared 60% to Alder and 40% to Birch, together 100%.
"""

flags "ninety in all" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

4. Profits. Net profits shall be shared [[60% to Alder and 30%]] to Birch.
"""

flags "a table" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

4. Profits.

| Party | Share of profit |
|---|---|
| Alder | [[60% |
| Birch | 45%]] |
"""

passes "each of its own" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

4. Commission. Alder earns a commission of 10% of pumps and Birch 15% of valves.
"""

passes "thirds" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

4. Profits. Two-thirds of the profits go to Alder and the remaining one-third to Birch.
"""

passes "the rest" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

4. Profits. Alder receives 70% of the profits and Birch the rest.
"""

passes "each half" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

4. Profits. Of the profits each party takes 50%.
"""
