rule remedy-one-sided
severity warning
title    "A remedy for one party only"
message  "One side has a remedy that the other lacks (“{w}”)."
cites    "mPartnering, Equity for Mutual Success"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development, supply, confidentiality

why """
An injunction, the lawyers' bill or the right to mend a breach is worth as much to one side as to the other. Where only one has it, the same wrong costs the
one who does it more or less according to who it is, which is the opposite of a shared venture.
"""

when a party named p
and  another party named q
and  (a stipulation of p named w where (w meets has-remedy and not w is mutual and not w is mirrored)
           and no stipulation of q named u where (u meets has-remedy)
       or a stipulation of q named w where (w meets pays-costs and not w is mutual and not w is mirrored)
         and no stipulation of p named u where (u meets pays-costs)
       or a stipulation of q named w where (w meets must-take-money and not w is mutual and not w is mirrored)
         and no stipulation of p named u where (u meets must-take-money)
         and a stipulation of p named u where (u meets has-remedy))
unsure a deferral named x
and  x says "remed*", "injunct*", "(legal|attorney*) (fee*|cost*)"
at   w

suggest """
Each Party may ask a court of competent jurisdiction for interim or injunctive relief. The prevailing Party recovers its reasonable attorneys' fees.
"""

flags "an injunction for one" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

15. Relief. Birch agrees that damages are no remedy, and Alder [[shall be entitled to injunctive relief without posting a bond.]]
"""

flags "the lawyers' bill" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

15. Costs. Birch [[shall pay Alder's legal fees in any action to enforce this agreement.]]
"""

passes "either" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

15. Relief. Either party may seek an injunction.
"""

passes "the one who wins" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

15. Costs. The prevailing party shall be entitled to its attorneys' fees.
"""

passes "each of them to the other" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

15. Relief. Each of Alder and Birch agrees that on a breach the other party hereto shall be entitled to injunctive relief.
"""

passes "claims of strangers" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

15. Claims. Birch agrees to pay all costs, attorneys' fees included, of any Indemnitee in an action on such a claim, and Alder may take over
the defense of that claim.
"""

passes "an order that keeps a secret" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

8. Secrets. If a court asks Birch for them, Birch shall give notice so that Alder may seek a protective order or other relief.
"""

passes "a ground to leave" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

15. End. This agreement may be terminated by Birch if the sale of the pumps is enjoined by a court.
"""

flags "at the suit of one, with the bill to the other" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

15. Costs. [[Whatever the outcome of the suit, the fees of Alder's lawyers are paid by its opponent.]]
"""

passes "each for what it holds dear" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

15. Relief. Alder may ask a court for an urgent order where its pumps are in danger, and Birch where its shops are.
"""
