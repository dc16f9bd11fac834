rule cost-plus-uncapped
severity warning
title    "Cost-plus price without a limit"
message  "The price follows whatever is spent, with no cap, target or incentive: {w}."
cites    "mPartnering, Seeking Competitive Edge",
         "practice: cost-plus prices carry a ceiling, a target cost or a shared saving"

why """
A price that repays every cost and adds a margin rewards spending: the more the work costs, the more its performer earns. A ceiling, a
target cost with shared differences, or a budget that both approve gives the performer a reason to save. A general duty to look for savings
elsewhere in the agreement does not bear on this price.
"""

when a sentence named s where ((s affirms cost-based and s says price-words and not s says "covers all", "includes all"
             or s meets spent-and-more)
       and not s says cost-bounds
       and not s says own-cost)
and  no sentence named o in the same section as s where (o says cost-bounds
       and not (o says rise-moves and o says rise-basis and o does not say spent-sum))
and  no sentence named b where (b says hard-bounds and b says this-price)
and  (s affirms cost-based named w
       or not s affirms cost-based
         and s says pattern "\b(?:costs?|expenditure|outlays?|expenses?|disbursed?|laid out|paid out|actuals|invoices|payroll|actually paid|time and materials|charges?|recharged|outlay)\b,?(?: [^ .;]+){2,16}" named w)
unsure a clause on pricing named c
and  a deferral named d in c where (d says "cost-plus", "pass* … through", "pass-through", "actual cost*", "cost plus",
       "mark-up", "costs incurred", "at cost", "ceiling*", "cap", "upper limit*", "maximum")
at   w

suggest """
The price is the documented cost plus ten percent (10%), but not more than the target cost stated in Schedule [•]. Where the cost is below
the target cost the Parties share the difference equally; what exceeds it the Supplier bears.
"""

flags "cost plus a margin" """
5. Price. Birch shall [[pay Alder its actual costs plus]] fifteen percent (15%).
"""

flags "passed through" """
5. Charges. All freight and duty shall be [[passed through to]] Birch as incurred, and Birch shall pay them when billed.
"""

passes "with a ceiling" """
5. Price. Birch shall pay Alder its actual costs plus ten percent (10%), not to exceed EUR 400 for each pump.
"""

passes "half above a figure" """
5. Price. Birch shall pay Alder its actual costs plus ten percent (10%); above EUR 400 for each pump it pays only half.
"""

passes "a quarter of the year" """
5. Statement. Alder shall send a statement of revenue, expenses and profit for that quarter and pay what is due.
"""

passes "own costs" """
5. Costs. Each party shall pay its own costs of preparing this agreement, plus half of the notary's fee.
"""

passes "warranty work by the other" """
5. Repairs. Birch may perform warranty work where Alder cannot, and the reasonable cost of it shall be paid by Alder.
"""
