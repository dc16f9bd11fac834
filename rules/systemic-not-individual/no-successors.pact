rule no-successors
severity note
title    "No clause on successors"
message  "Nothing says that the agreement binds those who succeed the parties."
cites    "mPartnering, Systemic and Not Individual", "practice: boilerplate of commercial agreements"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development, supply

why """
A partnership is between organisations and should outlive a merger, a sale or a change of hands. A clause on successors and assigns says
that it does, and on what terms.
"""

when no sentence on successors named s where (not s meets bars-a-transfer)
and  no deferral named x where (x says "success*", "assign*", "binding effect")
unsure a deferral named x
and  x says "success*", "assign*", "binding effect"
and  fewer than two sentences on successors
near assignment, general

suggest """
This Agreement binds and benefits the Parties and their successors and permitted assigns.
"""

flags "silent" """
1. Supply. Alder shall supply pumps to Birch.

2. General. Notices are given in writing.
"""

flags "a successor of a product" """
1. Supply. Alder shall supply pumps and any successor model to Birch.

2. Assignment. Neither party may assign this agreement without the other's consent.
"""

flags "a heading over a bar to assignment" """
1. Supply. Alder shall supply pumps to Birch.

2. Assignment and successors. Neither party may assign this agreement without the other's consent.
"""

passes "the usual clause" """
15. This Agreement shall be binding upon and inure to the benefit of the parties and their respective successors and assigns.
"""

passes "in other words" """
15. Whoever takes over the business of a party by merger or otherwise takes its place in this agreement.
"""
