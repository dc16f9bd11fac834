rule no-acceptance
severity warning
title    "Deliveries without a test of acceptance"
message  "Something is to be delivered, and nothing says when it counts as good."
cites    "mPartnering, Expectation Alignment",
         "practice: acceptance criteria, a period to inspect, and what follows a rejection"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development, supply

why """
Who delivers believes that the work is done; who receives believes that it is on trial. Payment, risk and warranty all run from the moment of acceptance,
so an agreement that is silent about it leaves three questions open at once.
"""

when (at least one clause on deliverables named c where (c meets delivery-owed)
       or a sentence named h where (h meets handed-over-work))
and  no clause on acceptance
and  no sentence named s where (s meets good-when)
and  no deferral named paper where (paper says on-acceptance)
unsure a deferral named paper where (paper says on-acceptance)
and  fewer than two clauses on acceptance
and  no sentence named s where (s meets good-when)
near deliverables, scope

suggest """
The receiving Party shall test each Deliverable against the Specification within ten (10) Business Days after delivery. A Deliverable that passes, or on which
no written report of a failure is given in that time, is accepted; one that fails is corrected and tested again.
"""

flags "silent" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Development. Alder shall develop the software and deliver it to Birch on 1 March 2027.

2. Price. Birch shall pay EUR 50,000.
"""

flags "a delivery note is not acceptance" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Deliveries. Alder shall deliver the pumps to Birch in Leeds with a delivery note.

2. Orders. Alder shall accept or reject each order within three days.
"""

passes "a period to test" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Deliveries. Alder shall deliver the pumps to Birch in Leeds.

2. Testing. Birch may test the pumps for ten days, and shall say in writing which of them it rejects.
"""

passes "nothing is delivered" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Advice. Alder shall advise Birch on advertising, two days in each month.
"""

passes "products are only spoken of" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Purpose. The aim of the venture is to manufacture and sell better pumps; each party pays for the supply of equipment that its staff needs.

2. Process. Notices to Birch are sufficient if delivered to: Birch Trading Ltd, Mill Road, Leeds, with a copy of the software licence.
"""

passes "what goods cost is told, and nobody delivers any" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Fund. Alder finances:

(a) The expenses for the supply of equipment and materials, and those of their upkeep.

(b) The wages of two chemists.
"""
