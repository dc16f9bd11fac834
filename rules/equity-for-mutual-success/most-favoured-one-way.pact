rule most-favoured-one-way
severity warning
title    "Best terms for one party only"
message  "Best terms are promised to one side, and nothing of the kind to the other (“{w}”)."
cites    "mPartnering, Equity for Mutual Success"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development, supply

why """
A most-favoured clause passes every concession that one partner makes elsewhere on to the other, and stops it from dealing freely. Where both give it, each knows that
the other treats it as a partner; where one does, it is a rebate without a price.
"""

when a party named p
and  another party named q
and  (a stipulation of p named d where (d meets grants-best-terms and not d is mutual and not d is mirrored)
           and no stipulation of q named u where (u meets grants-best-terms)
           and no sentence named e where (e meets extends-best-terms and not e states d)
           and d says pattern "\S.*" named w
       or a sentence named c where (c meets extends-best-terms
             and c mentions p
             and not c is common
             and not c meets given-by-both
             and not c is mirrored)
         and no sentence named e where (e meets extends-best-terms and (e precedes c or c precedes e))
         and no stipulation named u where (u meets grants-best-terms)
         and c says pattern "\S.*" named w)
unsure a deferral named x
and  x says "most favo*", "most-favo*", "(best|better|lowest|equal) (terms|price*|rate*|conditions)"
at   w

suggest """
Each Party shall give the other terms no less favourable than those it gives to others in comparable circumstances and volumes.
"""

flags "best price" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

7. Prices. Alder [[shall give Birch prices no less favourable than those given to any other customer.]]
"""

flags "better terms passed on" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

7. Terms. Birch [[shall not grant any other supplier terms more favorable than those granted to Alder.]]
"""

passes "both ways" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

7. Terms. Alder shall give Birch terms as good as those given to any reseller, and Birch shall give Alder terms as good as those given to any supplier.
"""

passes "each party" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

7. Terms. Each party shall give the other terms no less favourable than it gives to any other person.
"""

flags "no customer for less" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

7. Prices. [[No customer of Alder is to have pumps at a price below Birch's.]]
"""
