rule no-statement
severity warning
title    "Nobody accounts for the figures"
message  "Rewards are worked out from figures (“{c}”), and nobody must render an account of them."
cites    "mPartnering, Equitable Reward Sharing"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development, supply

why """
The one who keeps the figures knows what is due, and the other has only the cheque. A statement with each payment costs the first an hour and lets the second see that it is right,
which is most of what trust in a shared reward rests on.
"""

when a sentence named c where (c meets reckoned)
and  no sentence named e where (e meets reckoned and e precedes c)
and  no sentence on statement named z where (z meets accounted)
and  no sentence named s where (s meets figures-shown)
and  no deferral named y where (y says "statement*", "accounts", "accounting", "account (of|for|to)", "report*")
unsure a sentence named c where (c meets reckoned)
and  no sentence on statement named z where (z meets accounted)
and  no sentence named s where (s meets figures-shown)
and  a deferral named x
and  x says "statement*", "accounts", "accounting", "account (of|for|to)", "report*"
at   c

suggest """
With each payment the paying Party sends the other a statement of the sales, deductions and sums from which the payment is worked out.
"""

flags "a royalty unexplained" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

5. Royalties. [[Birch shall pay Alder a royalty of six percent (6%) of Net Sales each quarter.]]
"""

passes "a statement" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

5. Royalties. Birch shall pay Alder a royalty of six percent (6%) of Net Sales each quarter and shall send a statement of sales.
"""

passes "a shared ledger" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

5. Royalties. Birch shall pay Alder a royalty of six percent (6%) of Net Sales. Every sale is entered in a ledger open to both.
"""

passes "what the arbitration costs" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

9. Arbitration. The costs of the arbitration, with the arbitrator's fees, are shared equally by the parties.
"""

passes "an accounting statement with each payment" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

5. Royalties. Birch shall pay Alder a royalty of six percent (6%) of Net Sales. Each payment will include an accounting statement of the units sold.
"""
