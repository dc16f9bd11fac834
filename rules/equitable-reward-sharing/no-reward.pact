rule no-reward
severity warning
title    "Nothing says what each party earns"
message  "No share of profit, revenue, equity, royalty, commission, discount or saving is agreed."
cites    "mPartnering, Equitable Reward Sharing"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development

why """
Partners work for a return, and one that is not written down is imagined differently by each. An agreement that lists what everyone does and not what
anyone earns leaves the argument for the day there is money to argue about.
"""

when no clause on reward
and  no division of profit
and  no division of revenue
and  no division of savings
and  no sentence named s where (s meets reward-told)
and  not (not agreement is reseller
       and agreement says "(shall|will|must) pay … (fee|fees|price|sum|amount|consideration|compensation)",
         "(shall|will|must) be paid … (fee|fees|price|sum|amount|consideration|compensation|funding)",
         "in consideration for providing … (shall|will|must) pay", "(shall|will|must) pay … (funding|milestone*)")
unsure no clause on reward
and  a deferral named x
and  x says "reward*", "remunerat*", "fee", "fees", "commission*", "royalt*", "share*", "price*", "compensation",
     "economics", "split", "commercial terms"
near pricing, payment-terms, contributions, scope

suggest """
The Net Revenue of the Venture is shared in proportion to the Parties' contributions under Section 3: [60]% to Alder and [40]% to Birch.
"""

flags "list price and no more" """
RESELLER AGREEMENT

This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Appointment. Alder appoints Birch as a reseller of pumps.

2. [[Prices]]. Birch buys each pump at the list price.
"""

passes "a discount" """
RESELLER AGREEMENT

This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Appointment. Alder appoints Birch as a reseller of pumps.

2. Prices. Birch buys each pump at the list price less a discount of thirty percent.
"""

passes "so much in the euro" """
RESELLER AGREEMENT

This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

2. Prices. The list price of every pump is abated by twenty cents in each euro.
"""

passes "services paid in stock" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Alder finds technology for Birch.

2. Compensation. In consideration for providing these services Birch shall pay Alder USD 90,000 in unregistered stock.
"""
