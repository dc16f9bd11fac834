rule no-minimum-commitment
severity warning
title    "Exclusivity without a minimum in return"
message  "Exclusivity is granted (“{c}”), and nothing says what its holder must reach at the least."
cites    "mPartnering, Real Commitment"
applies  to joint-venture, alliance, co-branding, reseller, development, supply

why """
Whoever grants exclusivity lives by the other's effort in that field. Without a minimum (purchases, spend, staff, a milestone, a target) the
holder can let the right lie idle and keep everyone else out. A modest figure, reviewed each year, shows that the commitment is meant.
"""

when a clause on exclusivity named c where (c affirms exclusive-grant)
and  no clause on exclusivity named before where (before affirms exclusive-grant and before precedes c)
and  no clause on minimum-commitment named m where (m says "minimum*", "target*", "quota*" or a party named p and m binds p)
at   c

suggest """
To keep its exclusivity the Distributor shall purchase at least the Minimum Quantity in each Contract Year. If it does not, and does not make up
the shortfall within ninety (90) days, the Supplier may make the appointment non-exclusive.
"""

flags "a sole distributor" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

2. Appointment. [[Alder hereby appoints Birch as its sole and exclusive distributor in Wales.]]

3. Orders. Birch orders when it needs pumps.
"""

flags "a licence" """
2. Licence. [[The Licensor grants to the Licensee an exclusive licence to make and sell the Product in Spain.]]
"""

passes "a minimum each year" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Appointment. Alder hereby appoints Birch as its exclusive distributor in Wales.

2. Orders. Birch shall buy not less than four hundred pumps in each year.
"""

passes "not exclusive" """
2. Appointment. Alder hereby appoints Birch as its non-exclusive distributor in Wales. Disputes are under the exclusive jurisdiction of the
courts of Cardiff.
"""
