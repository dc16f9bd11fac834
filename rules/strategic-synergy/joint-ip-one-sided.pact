rule joint-ip-one-sided
severity warning
title    "What both create belongs to one"
message  "What the parties create together belongs to {r.party} alone, and {r.other} gets no licence to use it."
cites    "mPartnering, Strategic Synergy"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development, supply, other

why """
Partners combine their knowledge, and what comes of it carries both. Where all of it falls to one, the other has taught a future competitor, and
when the agreement ends it may not use what its own people invented. One owner can be the sensible answer, to keep patents in one hand; then
the other needs a licence that lasts.
"""

when (no sentence on title-shared or an allocation of ownership)
and  an allocation of ownership named r
and  r is one-sided
and  no clause named k in the same section as r where (k meets leaves-use and not k says of-what-each-brought)
and  no clause named k in the same section as r where (k affirms commonly-owned and not k says of-what-each-brought)
unsure a deferral named d where (d says "own*", "ownership", "title", "belong*", "vest*", "intellectual property",
       "inventions", "foreground", "joint (ip|results|developments|works)")
and  no allocation of ownership
at   r

suggest """
Results created together belong to [Party], which hereby grants the other a perpetual, royalty-free licence to use them in its own business, with
the right to sublicense to its affiliates.
"""

flags "to the maker" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

7. Inventions. [[All inventions that the parties make jointly shall belong to Alder without payment]].
"""

flags "assigned beforehand" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

7. [[Birch hereby assigns to Alder all rights in the software that its engineers and those of Alder write together]].
"""

passes "with a licence back" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

7. Inventions that the parties make jointly belong to Alder. Alder grants Birch a perpetual licence, free of charge, to use them.
"""

passes "to both" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

7. It is not the case that what both devise together belongs to Alder alone. Both of the parties own it. Alder alone owns its pumps.
"""

passes "a remedy, and a mark of its own" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

7. Marks. Alder is the owner of the trademark "Alder". Payment shall be Birch's sole and exclusive remedy where what both make together fails.
"""
