rule non-binding
severity warning
title    "A commitment that does not bind"
message  "“{w}”: what reads like a commitment is left to be agreed, or binds nobody."
cites    "mPartnering, Real Commitment"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development, supply

why """
An agreement to agree gives a party that invests nothing to rely on, and most courts will not fill the gap. Where the figure cannot be known at
signing, a formula, an expert or a default that applies until the parties agree makes the promise one that can be kept.
"""

when a sentence named s where (not s says no-operative-matter)
and  (s affirms left-open named w or s says disclaimed named w)
and  no sentence named n in the same section as s where (n says settled-otherwise)
unsure a deferral named d where (d says "binding", "bind", "binds", "legal effect", "enforceable", "obligations",
       "to be agreed")
at   w

suggest """
The Minimum Quantity for each Contract Year after the first is agreed by the Steering Committee ninety (90) days before that year begins; until it
is agreed, the figure of the year before applies, increased by five per cent (5%).
"""

flags "a quantity to be agreed" """
5. Minimum. Birch will buy in each year a minimum quantity, such quantity [[to be mutually agreed by]] the parties at a later date.
"""

flags "an intention only" """
5. Investment. The parties' investment under this clause [[is a statement of intention]] only and [[creates no obligation]].
"""

flags "neither is held" """
5. Trials. The parties have it in mind to spend ten days a year on trials, and [[neither is held to it]].
"""

passes "a forecast" """
5. Minimum. Birch shall buy not less than 240 units in each year. Its forecast is a non-binding estimate given to help Alder plan.
"""

passes "a default until they agree" """
5. Minimum. The quantity for later years is to be agreed by the parties, and until it is agreed the quantity of the year before applies.
"""

passes "no trust between them" """
2. Independence. Birch shall not have or be deemed to have fiduciary obligations to Alder.
"""

passes "what a customer would like" """
5. Leases. If the original lessee would like to buy the pumps at the end of its lease, it may keep the licence.
"""
