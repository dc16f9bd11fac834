rule no-payment-terms
severity warning
title    "A reward without time or currency"
message  "A reward is agreed (“{c}”), and neither when nor in what money it is paid."
cites    "mPartnering, Equitable Reward Sharing"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development, supply

why """
A reward that is due at no time can be held back without breach, and one in no currency moves with the exchange rate towards whoever chooses the day. Neither is hard
to write down.
"""

when a sentence named c where (c meets reckoned)
and  no sentence named e where (e meets reckoned and e precedes c)
and  no sentence named z where (z meets paid-when)
and  no deferral named y where (y says "pay*", "settle*", "remit*")
unsure a sentence named c where (c meets reckoned)
and  no sentence named z where (z meets paid-when)
and  a deferral named x
and  x says "pay*", "settle*", "remit*"
at   c

suggest """
Sums due under this Section are paid in euros within thirty (30) days after the end of each quarter.
"""

flags "a royalty, some day" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

5. Royalties. [[Birch owes Alder a royalty of six percent (6%) of Net Sales.]]
"""

flags "only losses are settled in time" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Words. "EUR" means the lawful currency of Ireland.

5. Royalties. [[Birch owes Alder a royalty of six percent (6%) of Net Sales.]] Late payments bear interest at 5% a year.

6. Losses. What one party owes for a loss shall be paid within thirty days.
"""

passes "within thirty days" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

5. Royalties. Birch shall pay Alder a royalty of six percent (6%) of Net Sales within thirty days after each quarter.
"""

passes "a monthly reckoning" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

5. Commission. Birch earns a commission of six percent.

6. Reckoning. On the twentieth day of every month the debtor shall discharge the balance in lawful money.
"""
