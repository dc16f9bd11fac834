rule no-audit
severity note
title    "Nobody may check the figures"
message  "Rewards are divided under the agreement, and nobody may check the figures they are worked out from."
cites    "mPartnering, Equitable Reward Sharing"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development

why """
A share of revenue is worth as much as the figures behind it. The right to have the books checked, rarely used, is what lets the other
side trust the statement it receives.
"""

when a clause on reward
and  no clause on audit
near reward

suggest """
Each Party shall keep complete books on all amounts that bear on sums due under this Agreement. The other may have them audited once a
year, on thirty (30) days' notice, by an independent accountant bound to secrecy.
"""

flags "royalty, no check" """
5. [[Royalties]]. Birch shall pay Alder a royalty of six percent (6%) of Net Sales.
"""

passes "royalty and audit" """
5. Royalties. Birch shall pay Alder a royalty of six percent (6%) of Net Sales.

6. Audit. Alder may inspect the books of Birch once a year.
"""

passes "no reward at all" """
5. Price. Birch shall pay the price within thirty days.
"""
