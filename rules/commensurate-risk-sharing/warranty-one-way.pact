rule warranty-one-way
severity warning
title    "One party warrants, the other disclaims"
message  "{d.party} disclaims all warranties, while {w.party} warrants what it brings."
cites    "mPartnering, Commensurate Risk Sharing"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development, supply, other

why """
A warranty says that one stands behind what one brings. A partner that takes warranties and gives none hands the other the risk that its own
part does not work, although it alone can know and mend it. A disclaimer of what is not written is usual, and fair where the same party
has written down what it does promise.
"""

when an allocation of disclaimer named d
and  d is one-sided
and  an allocation of warranty named w where (w.party is d.other)
and  no allocation of warranty named m where (m.party is d.party)
unsure a clause on warranty named c
and  a deferral named p in c
and  no allocation of warranty named k where (k is mutual)
at   d "disclaims", w "warrants"

suggest """
Each Party warrants that what it supplies under this Agreement will conform to its specification for [twenty-four (24) months], and that it has
the right to supply it. Except for the warranties written in this Agreement, neither Party gives any.
"""

flags "as is" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

10. Warranties. [[Birch warrants that its repairs will be done with due skill]]. [[Alder supplies the pumps "as is" and disclaims all warranties]],
express or implied.
"""

flags "no warranty is given" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

10. [[Birch represents and warrants that it will comply with all laws]].

11. [[Alder makes no representation or warranty of any kind concerning the technology]].
"""

passes "both warrant, both disclaim the rest" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

10. Alder warrants the pumps for two years, and Birch its repairs. Except as stated, neither party makes any warranty of any kind.
"""

passes "own warranty first" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

10. Birch warrants its workmanship. Alder warrants that the pumps conform to their data sheets and disclaims all other warranties.
"""

passes "not as is" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

10. Alder does not supply the pumps "as is". Birch warrants its repairs for a year.
"""
