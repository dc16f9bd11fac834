rule no-audit
severity note
title    "Nobody may check the figures"
message  "Rewards are worked out from figures (“{c}”), and nobody may check them."
cites    "mPartnering, Equitable Reward Sharing"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development, supply

why """
A share of revenue is worth as much as the figures behind it. The right to have the books checked, rarely used, is what lets the other
side trust the statement it receives.
"""

when a sentence named c where (c meets reckoned)
and  no sentence named e where (e meets reckoned and e precedes c)
and  no sentence named z where (z meets may-check)
and  no deferral named y where (y says "audit*", "inspect*", "records")
unsure a sentence named c where (c meets reckoned)
and  no sentence named z where (z meets may-check)
and  a deferral named x
and  x says "audit*", "inspect*", "records"
at   c

suggest """
Each Party shall keep complete books on all amounts that bear on sums due under this Agreement. The other may have them audited once a
year, on thirty (30) days' notice, by an independent accountant bound to secrecy.
"""

flags "royalty, no check" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

5. Royalties. [[Birch shall pay Alder a royalty of six percent (6%) of Net Sales.]]
"""

passes "royalty and audit" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

5. Royalties. Birch shall pay Alder a royalty of six percent (6%) of Net Sales.

6. Audit. Alder may inspect the books of Birch once a year.
"""

flags "accountants who value, and an audit that the law asks for" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

4. Tools. The tools have been valued by an independent accountant. Each party's auditors certify its own accounts as the law requires.

5. Royalties. [[Birch shall pay Alder a royalty of six percent (6%) of Net Sales.]]
"""

passes "no reward at all" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

5. Price. Birch shall pay the price within thirty days.
"""

passes "a commission that is not paid" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Sales. Alder may, without obligation to pay any commission, sell to others. Any portion of the fees not paid when due bears interest.
"""

passes "a commission that regulates" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Wells. Birch shall build the well as the Commission on Water Quality asks.
"""
