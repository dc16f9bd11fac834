rule uncapped
severity error
title    "One party's liability is unlimited, the other's limited"
message  "The liability of {u.party} has no limit, while that of {c.party} is limited."
cites    "mPartnering, Commensurate Risk Sharing"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development, supply, other

why """
One partner stakes a sum that it knows and the other stakes everything. No board can approve that with open eyes, few insurers will cover
it, and in the first serious claim the two will no longer want the same thing. Liability without limit may be fair where both bear it, and
so may limits where both have them, in the measure of what each earns.
"""

when an allocation of unlimited named u
and  u is one-sided
and  an allocation named c where (c.head is "cap" or c.head is "exclusion")
and  (c.party is not u.party and c is one-sided or c is mutual)
unsure an allocation of cap named k
and  a deferral named d where (d says "liab*", "limit*", "cap", "caps", "capped", "ceiling*")
at   u "no limit", c "a limit"

suggest """
The total liability of each Party to the other in a calendar year does not exceed [amount]. Nothing in this Agreement limits liability for
fraud, for death or personal injury, or for anything else for which the law forbids a limit.
"""

flags "one is limited, the other is not" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

12. Liability. [[Alder's liability shall not exceed the sums that it has received in the year]]. [[Birch's liability is unlimited]].
"""

flags "liable for everything" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

12. [[Birch shall be liable without limit for any breach of this agreement]]. [[The aggregate liability of Alder is limited to EUR 50]].
"""

passes "neither has a limit" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

12. The liability of each of the parties under this agreement is unlimited.
"""

passes "not unlimited after all" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

12. Birch's liability shall not be unlimited; Birch's liability shall not exceed EUR 1,000,000, and Alder's is limited to the same sum.
"""

passes "a mutual carve-out" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

12. The liability of either party shall not exceed EUR 1,000,000. Alder's liability for fraud or wilful default is unlimited, and so is
Birch's.
"""
