rule no-cost-reduction
severity note
title    "Nothing makes the parties look for lower cost"
message  "Nothing in the agreement makes the parties look for ways to lower costs."
cites    "mPartnering, Seeking Competitive Edge"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development, supply

why """
All parties seek new ways to lower costs. A shared duty to look for savings, and a rule on who keeps them, turns the relationship into an
advantage neither side would have alone.
Many agreements say nothing of it; hence a note and no more.
"""

when no clause on cost-reduction
and  no sentence named s where (s meets looks-for-less)
near pricing, review

suggest """
The Parties shall together look for ways to lower the cost of the work, review proposals at each quarterly meeting, and share savings
equally.
"""

flags "silent" """
1. Supply. Alder shall supply pumps to Birch.

2. Price. Birch shall pay the price within thirty days.
"""

flags "costs are spoken of, and nobody lowers them" """
1. Supply. Alder shall supply pumps to Birch at the prices in the list.

2. Costs. Each party bears its own costs. Late payment saves no party from interest.
"""

flags "waste carried off, and a product that saves" """
1. Work. Birch shall remove all waste from the site when the work is done.

2. Pumps. Alder makes pumps for mines, delivering cost savings to whoever runs them.
"""

flags "a plan that is worked on" """
1. Supply. Alder shall supply pumps to Birch.

2. Plan. "Working Plan" means the plan approved under clause 3.
"""

passes "a cost below that of last year" """
1. Supply. Alder shall supply pumps to Birch.

2. Targets. Cost of each pump delivered: EUR 3 below that of the year before.
"""

passes "joint cost target" """
9. The parties shall work together to reduce the cost of each pump by three percent a year.
"""

passes "value engineering" """
9. Value Engineering. Either party may propose a cheaper design, and the saving is shared equally.
"""
