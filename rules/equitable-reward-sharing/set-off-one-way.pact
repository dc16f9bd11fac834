rule set-off-one-way
severity warning
title    "Only one side may set off or withhold"
message  "{p.name} may hold back what it owes, and {q.name} may not (“{w}”)."
cites    "mPartnering, Equitable Reward Sharing"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development, supply

why """
Set-off is quick justice in one's own cause. Where one side has it and the other must pay in full, every dispute about money is fought with one side's money, whoever is
right. It should be open to both for sums that are agreed or awarded, or to neither.
"""

when a party named p
and  another party named q
and  (a stipulation of p named d where ((d meets may-set-off or d meets claims-what-is-netted)
                 and not d is mutual
                 and not d is mirrored)
           and d says pattern "\S.*" named w
       or a stipulation of q named d where (d meets must-not-set-off and not d is mutual and not d is mirrored)
         and a stipulation of p named u where (u meets may-set-off and not u is mutual)
         and d says pattern "\S.*" named w
       or a discretion of p named d where (d says money-held-back and not d is mutual and not d is mirrored)
         and d says pattern "\S.*" named w)
and  no stipulation of q named v where (v meets may-set-off
       or v says pattern "^\W*(?:may|can|(?:shall be|is) (?:entitled|free|at liberty) to)\b[^.;]{0,30}\b(?:deduct|withhold|set[- ]off)\b")
unsure a deferral named x
and  x says "set-off", "set off", "withh*", "deduct*"
at   w

suggest """
A Party may deduct from a payment only a sum that the other has agreed in writing or that a court or arbitrator has awarded.
"""

flags "one may deduct" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

6. Payment. Alder [[may set off against commission any sum that Birch owes it.]]
"""

flags "and the other must pay in full" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

6. Payment. Alder [[may deduct from credits any sum owed by Birch.]] Birch [[shall pay every invoice without deduction or set-off of any kind.]]
"""

flags "for one to choose" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

6. Payment. Each party pays in full. [[It is for Alder alone to count what it claims against what it owes.]]
"""

flags "paid less what the other claims" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

6. Payment. Every payment to Birch shall be net of whatever claim Alder [[can assert against it.]]
"""

passes "either" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

6. Payment. Either party may set off sums that the other has admitted.
"""

passes "the like liberty" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

6. Payment. Alder may deduct from credits any invoice left unpaid. Birch enjoys the like liberty.
"""

passes "tax" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

6. Payment. Alder may deduct from any payment the tax required by law.
"""

passes "how a fee is worked out" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

7. Fees. Before it works out the fee, Birch may deduct from the retail revenues the refunds given to buyers.
"""
