rule damages-one-way
severity warning
title    "Fixed damages or fees run against one party only"
message  "{r.party} must pay a sum fixed beforehand, and {r.other} none in the like case."
cites    "mPartnering, Commensurate Risk Sharing"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development, supply, other

why """
Liquidated damages and termination fees put a price on one side's failure or departure. Where the other side may fail or leave free of
charge, the sum is no longer an estimate of a loss that both may cause; it is a lever. Partners who agree on sums beforehand agree on them
for both, or leave both to prove what they lost.
"""

when an allocation of damages named r
and  r is one-sided
and  r does not say "documentation", "performance bond"
and  no deferral named x where (x meets leaves-the-other-open
       and x says "pay", "pays", "payable", "owes", "damages", "fee")
unsure a deferral named d
and  (d meets leaves-the-other-open
           and d says "pay", "pays", "payable", "owes", "damages", "fee"
           and an allocation of damages
       or no allocation of damages and a clause on fixed-damages named c in the same clause as d)
at   r

suggest """
A Party that ends this Agreement before the end of the Term under clause [number] shall pay the other its unrecovered contributions, and no
more. The same sum is due whichever Party ends it.
"""

flags "a fee for leaving" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

14. Leaving. Either party may end this agreement on a year's notice. [[If Birch does so, it shall pay Alder a termination fee of USD 90,000]].
"""

flags "deducted from what is due" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

14. [[Alder may deduct from its payments liquidated damages of one percent for each week of delay]].
"""

passes "whoever leaves" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

14. A party that ends this agreement early shall pay the other a break fee of USD 90,000.
"""

passes "a sum for each" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

14. If delivery is late, Alder shall pay liquidated damages of one percent a week. If payment is late, Birch shall pay liquidated damages at
the same rate.
"""

passes "none are due" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

14. In no case shall Birch be liable to pay liquidated damages or a termination fee.
"""

passes "papers for a claim" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

8. Orders. Birch will provide Alder with documentation adequate to support a claim for cancellation charges.
"""

passes "a rate for each" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

14. Alder shall pay EUR 75 as agreed damages for each pump that is late, and Birch EUR 75 for each order that is lost.
"""
