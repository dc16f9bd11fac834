rule no-minimum-commitment
severity warning
title    "Exclusivity without a minimum in return"
message  "Exclusivity is granted, and nothing says what its holder must reach at the least."
cites    "mPartnering, Real Commitment"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development, supply

why """
Whoever grants exclusivity lives by the other's effort in that field. Without a minimum (purchases, spend, staff, a milestone, a target) the
holder can let the right lie idle and keep everyone else out. A modest figure, reviewed each year, shows that the commitment is meant.
"""

when a tie named t where (t is grant
       or t is mutual and (agreement is joint-venture or agreement is alliance or agreement is teaming))
and  no tie named before where ((before is grant or before is mutual) and before precedes t)
and  not (t is mutual and a sentence on minimum-commitment named k where (k affirms least-words or k says figure-owed))
and  not (a party named q
       and t favours q
       and a sentence on minimum-commitment named m where ((m affirms least-words or m says figure-owed)
           and m mentions q))
and  no sentence named f where (f meets floor-promised
       and (t is mutual
           or no party named z where (f mentions z)
           or a party named w where (t favours w and f mentions w)))
and  no sentence on minimum-commitment named n where (n affirms unowned-minimum
       and no party named z where (n mentions z))
unsure a deferral named d where (d says "minimum*", "target*", "quota*", "milestone*", "commitment*")
at   t

suggest """
To keep its exclusivity the Distributor shall purchase at least the Minimum Quantity in each Contract Year. If it does not, and does not make up
the shortfall within ninety (90) days, the Supplier may make the appointment non-exclusive.
"""

flags "a sole distributor" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

2. Appointment. [[Alder hereby appoints Birch as its sole and exclusive distributor]] in Wales.

3. Orders. Birch orders when it needs pumps.
"""

flags "a licence" """
This agreement is made between Alder Works Inc. ("the Licensor") and Birch Trading Ltd ("the Licensee").

2. Licence. The [[Licensor grants to the Licensee an exclusive licence]] to make and sell the Product in Spain.
"""

passes "a minimum each year" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Appointment. Alder hereby appoints Birch as its exclusive distributor in Wales.

2. Orders. Birch shall buy not less than four hundred pumps in each year.
"""

passes "not exclusive" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

2. Appointment. Alder hereby appoints Birch as its non-exclusive distributor in Wales. Disputes are under the exclusive jurisdiction of the
courts of Cardiff.
"""

passes "sale targets in an appendix" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

2. Appointment. Alder hereby appoints Birch as its exclusive distributor in Wales.

3. Birch shall satisfy the yearly sale targets of the appendix.
"""
