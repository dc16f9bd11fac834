rule insurance-one-way
severity warning
title    "Only one party must insure"
message  "{r.party} must insure; nothing makes {r.other} insure anything."
cites    "mPartnering, Commensurate Risk Sharing",
         "practice: each party to a joint undertaking carries liability insurance suited to its own part"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development, supply, other

why """
Insurance is how partners make sure that the promise to answer for a loss can be kept. Where one must carry cover and the other need not,
the insured one's policy becomes the fund for both, and its premiums a contribution that nobody has counted. The cover of each may differ in
kind and in amount; that each has some is the point.
"""

when an allocation of insurance named r
and  r is one-sided
and  no party named q where (q.name is not r.party
       and a stipulation of q named e where (e says "(proof|certificate*|evidence) of (such|its|the) insurance"))
unsure a clause on insuring named c
and  no allocation of insurance named m where (m is mutual)
and  a deferral named d in c
at   r

suggest """
During the Term and for two years after it, each Party shall maintain public and product liability insurance of at least [amount] for each
claim, and shall on request show the other a certificate of it.
"""

flags "the contractor insures" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

11. Insurance. [[Birch shall at its own cost take out and maintain public liability insurance of not less than USD 2,000,000]].
"""

flags "in the passive voice" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

11. [[Insurance against fire, theft and third-party claims shall be effected by Birch with insurers whom Alder approves]].
"""

passes "each of them" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

11. Insurance. Each party shall carry the insurance that is usual in its trade.
"""

passes "each its own kind" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

11. Birch insures the showroom against fire. The burden of insuring the pumps in transit falls on Alder.
"""

passes "to insure and to ensure" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

11. Birch shall insure that its staff attend the training. Birch shall not be required to maintain any insurance.
"""

passes "a parcel that is insured" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

5. Shipping. Birch shall package, crate and insure the pumps at its cost and deliver them.
"""

passes "a policy of another sort" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

5. Directions. Birch will observe every direction of Alder on Alder's commercial policy and the delivery of pumps.
"""

passes "proof of that of the other" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

8. Cover. Birch shall maintain during the term:

(a) all required insurance for its staff.

9. Birch shall supply Alder with proof of such insurance. Alder shall maintain product liability insurance.
"""

passes "other covers and licences" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

8. Cover. Birch has not obtained an insurance licence. Buyers may be told that network coverage is provided by Alder.
"""
