rule indemnity-one-way
severity warning
title    "Only one party indemnifies"
message  "{r.party} indemnifies, and nothing makes {r.other} indemnify in return."
cites    "mPartnering, Commensurate Risk Sharing",
         "practice: in commercial agreements each party indemnifies against the claims that its own acts cause"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development, supply, other

why """
An indemnity moves the whole of a loss, with its legal costs, from the one who suffers it to the one who gave it. Between partners it follows
the risk: each answers for the claims that its own goods, people and mistakes bring about. Where one indemnifies and the other does not, the
other has no reason of its own to avoid the claims it may cause. The indemnity of the other party counts wherever it stands, also in another
clause and for another kind of claim.
"""

when an allocation of indemnity named r
and  r is one-sided
and  no deferral named x where (x meets leaves-the-other-open and x says "indemni*", "harmless", "make good")
unsure a clause on indemnity named c
and  a deferral named d in c
and  (no allocation of indemnity or d meets leaves-the-other-open)
at   r

suggest """
Each Party shall indemnify the other against claims by third parties, with the reasonable costs of defending them, to the extent that they
result from its negligence, from its breach of this Agreement, or from an infringement by what it brings to the venture.
"""

flags "the dealer alone" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

9. Claims. [[Birch shall defend, indemnify and hold Alder harmless against all claims that arise from its sale of the pumps]].
"""

flags "the partner is to be kept indemnified" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

9. Alder and its officers shall at all times [[be kept fully indemnified by Birch from and against every loss howsoever arising]].
"""

passes "one clause for each" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

9. Product claims. Alder shall indemnify Birch against claims that a pump was defective.

10. Sales claims. Birch holds Alder harmless from claims about what its salesmen said.
"""

passes "and the other way round" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

9. Birch shall indemnify Alder against the claims of its own employees, and vice versa.
"""

passes "whichever of them is at fault" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

9. The party at fault makes good to the other all losses that its default has caused. Neither party is obliged to indemnify the other beyond that.
"""

passes "costs of the work" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

9. Cards. Birch shall reimburse Alder for all costs of printing and packing the cards.
"""

passes "a term of another paper" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

9. Closing. The Purchase Agreement will provide that Birch will indemnify Alder against losses from the loans.
"""

passes "two companies of one side" """
This agreement is made between Alder Works Inc. ("Alder"), Cedar Ltd ("Cedar"; Alder and Cedar together, the "Makers") and Birch Trading Ltd
("Birch").

9. Claims. Each of the Makers shall, jointly and severally, indemnify Birch against claims that a pump was defective.

10. Sales. Birch shall indemnify the Makers against claims about what its salesmen said.
"""

passes "a role that nobody was given" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

9. Claims. The Reseller agrees to indemnify Alder against claims of its customers. Alder shall indemnify Birch against claims about patents.
"""

flags "with its officers" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

9. [[Against the claims of others Alder and its officers shall be saved harmless at the charge of Birch]].
"""
