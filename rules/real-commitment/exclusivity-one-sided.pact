rule exclusivity-one-sided
severity warning
title    "Only one party is bound to exclusivity"
message  "{p.name} binds itself to exclusivity or not to compete, and nothing binds {q.name} in return."
cites    "mPartnering, Real Commitment"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development, supply

why """
Exclusivity closes other doors, and a party that closes them relies on the other's effort alone. Where both are bound, each has the same
reason to make the venture succeed; where one is, the other may deal with its competitors the day after signing. What is said on
exclusivity anywhere in the agreement is taken together, so that a grant of sole rights may answer a promise not to compete.
"""

when a tie named t
and  a party named p
and  t binds p
and  another party named q
and  not t binds q
and  t does not say "facilit*"
and  no tie of q named u
and  no tie of p named v where (v precedes t or v is mirrored)
and  no deferral named w in the same section as t where (w says "tied", "tie", "ties", "bound", "binds", "in return",
       "reciprocal*")
unsure a deferral named d where (d says "tied", "tie", "exclusiv*", "compet*", "restrict*",
       "shall not … (sell|make|manufacture|deal)")
at   t

suggest """
During the Term neither Party shall, in the Territory, make, sell or promote products that compete with the Products, alone or with others.
"""

flags "the dealer alone" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

2. Loyalty. Birch [[shall not sell pumps that compete with those of Alder.]] Alder may appoint further dealers.
"""

flags "buys from one alone" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

2. Supply. During the term Birch [[must purchase all of its pumps exclusively from Alder.]]
"""

flags "its works kept for one" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

2. Loyalty. The drying lines of Birch [[are reserved, within Wales, to the products of Alder.]]
"""

passes "each to nobody else" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

2. Loyalty. Alder shall supply pumps in Wales to no one but Birch, and Birch shall furnish valves there to no one but Alder.
"""

passes "neither" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

2. Loyalty. Neither party shall sell pumps that compete with those of the venture.
"""

passes "each in its own clause" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Non-competition. Birch shall not deal in competing pumps.

2. Appointment. Alder shall not appoint another distributor in Wales.
"""

passes "and the other way about" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

2. Loyalty. Birch shall not deal in competing pumps, and the same applies to Alder mutatis mutandis.
"""

passes "both by their letters" """
This agreement is made between Alder Works Inc. ("Party A") and Birch Trading Ltd ("Party B").

1. Pumps. Party A makes pumps.

2. Loyalty. Both Party A and Party B agree that they will not compete with the venture.
"""

passes "where it may sell" """
This agreement is made between Alder Works Inc. ("Party A") and Birch Trading Ltd ("Party B").

1. Pumps. Party A makes pumps.

2. Territory. Party B agrees not to solicit orders outside the Territory, except to the extent that it advertises on television.
"""

passes "no ill word" """
This agreement is made between Alder Works Inc. ("Party A") and Birch Trading Ltd ("Party B").

1. Pumps. Party A makes pumps.

2. Silence. Party B will refrain from making any statement or comment to customers and competitors of Party A.
"""

passes "it and its affiliates in return" """
This agreement is made between Alder Works Inc. ("Party A") and Birch Trading Ltd ("Party B").

1. Pumps. Party A makes pumps.

2. Loyalty. Party A may not sell valves to any other dealer. Party B agrees that it and its Affiliates will not sell valves of any third party.
"""

passes "what it was granted itself" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

2. Licence. Birch shall not grant to any third party the rights granted to Birch hereunder.
"""

passes "where and with what it may" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

2. Licence. Alder grants to Birch the right to make the pumps only in the Territory, and Birch shall not use any logo of a competitor.
"""

passes "granted to somebody else before" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

2. Marks. Birch knows that Alder has previously granted the exclusive right to license its marks to a printer.
"""

passes "sole, with more said of it" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

2. Grant. Alder grants Birch the exclusive, non-transferable right and licence to sell the pumps. Birch shall not sell pumps that compete with them.
"""
