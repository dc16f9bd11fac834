rule no-confidentiality
severity error
title    "No confidentiality"
message  "Nothing in the agreement protects what the parties tell each other in confidence."
cites    "mPartnering, Respect and Trust"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development, supply

why """
Partners share what they would tell nobody else: costs, plans, customers, know-how. Without a duty of confidence each must either hold
back or take the risk that the other uses it elsewhere, and the law's own protection differs from place to place.
"""

when no silence named s where (s.kind is "secrets")
and  no clause on secrecy-headed
and  no deferral named x where (x says "confiden*", "secre*", "non-disclosure")
unsure a deferral named x where (x says "confiden*", "secre*", "non-disclosure")
and  no clause on confidentiality, secrecy-duty
near general, term

suggest """
Each Party shall keep confidential all information it receives from the other under this Agreement that is marked or would reasonably be
understood to be confidential, shall use it only to perform this Agreement, and shall disclose it only to those who need it and are
bound alike.
"""

flags "silent" """
1. Supply. Alder shall supply pumps to Birch.

2. Price. Birch shall pay the price within thirty days.
"""

flags "an auditor alone is bound" """
1. Supply. Alder shall supply pumps to Birch.

2. Audit. Once a year an independent auditor bound to confidentiality may check the books of either party.
"""

passes "a mutual duty" """
8. Confidentiality. Neither party shall disclose the other's confidential information to anyone.
"""

passes "by reference to an agreement between them" """
8. The non-disclosure agreement made between the parties on 4 March 2024 applies to everything either tells the other.
"""
