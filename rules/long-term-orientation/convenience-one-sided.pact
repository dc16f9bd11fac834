rule convenience-one-sided
severity warning
title    "Only one party may leave without cause"
message  "{p.name} may end the agreement without cause and {q.name} may not."
cites    "mPartnering, Long Term Orientation", "mPartnering, Equity for Mutual Success"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development, supply

why """
Whoever alone can walk away holds an option on the relationship, and the other side has to price that into everything it invests. A
way out that both have is a risk both can plan for; one that a single party has turns every later disagreement into a threat.
"""

when a way-out named x where (x.ground is convenience)
and  a party named p
and  p holds x
and  another party named q
and  (not x is mirrored and not q holds x and no way-out of q named y where (y.ground is convenience)
       or x is mutual
         and a sentence named s in the same section as x where (s says right-taken-back
             and s mentions q
             and not s mentions p)
         and no sentence named z in the same section as x where (z says right-taken-back and z mentions p))
at   x

suggest """
Either Party may terminate this Agreement without cause by giving the other not less than one hundred and eighty (180) days' written
notice, and the transition plan shall then apply.
"""

flags "the principal alone" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

9. Termination. [[Alder may terminate this agreement without cause by giving Birch six months' notice.]] Birch may terminate this
agreement if Alder commits a material breach and does not remedy it within sixty days.
"""

flags "by whom it is terminable" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

9. Duration. [[The appointment shall be determinable at the will of Alder upon a quarter's notice in writing.]]
"""

flags "given to both and taken from one" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

9. Termination. [[Either party may terminate this agreement without cause on six months' notice.]] The right so given may not be
exercised by Birch while the first loan is outstanding.
"""

passes "nobody may use it at first" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

9. Termination. Either party may terminate this agreement without cause on six months' notice. The right may not be exercised by either
party in the first three years.
"""

passes "each in its own words" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

9. Termination. Alder may terminate this agreement without cause on six months' notice.

10. Birch's way out. It shall be lawful for Birch to determine the appointment, no reason being given, on the same notice.
"""

passes "one for breach" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

9. Termination. Alder may terminate this agreement if Birch commits a material breach and does not cure it within thirty days.
"""

passes "a buyer's part in the programme" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

9. Buyers. Alder may at any time, with or without cause, cancel or decline any buyer's participation in the programme.
"""
