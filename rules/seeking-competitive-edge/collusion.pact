rule collusion
severity error
title    "Resale prices are fixed, or a market is shared out"
message  "This is likely unlawful under competition law: {w}."
cites    "mPartnering, Seeking Competitive Edge",
         "Treaty on the Functioning of the European Union, art. 101(1)(a)-(c); Sherman Act, s. 1"

why """
A competitive edge is won in the market and not by leaving the market. Fixing or flooring the prices at which the other resells, sharing
customers or territories between competitors, and agreeing output are treated as restrictions by their object in most places: the clause
is void, fines are counted in turnover, and individuals may answer for it. Recommended or maximum prices are another matter.
"""

when a sentence named s where ((not s meets fair-pricing or s says floor-by-suggestion) and s does not say "insurance")
and  (s says resale-floor, custom-kept-off named w
       or s says no-sale-beneath named w
         and s does not say resale-floor, custom-kept-off, resale-set, reduction-within, no-floor
         and (s says price-subject, "price*", "list", "figure", "card", "sum", "tariff", "MRP", "floor", "times",
                 "schedule", "annex"
             or a sum-of-money in s
               and s says "(sold|sell|sells|resold|resell|resells|retail*|offered|quoted) … (for|at) less than")
       or s says no-reduction named w
         and s does not say resale-floor, custom-kept-off, no-sale-beneath, reduction-within
       or s does not say sold-to-the-reseller and s affirms resale-set named w
       or s affirms market-shared named w
       or s says own-part-only
         and s does not say custom-kept-off, market-shared
         and a party named p
         and a duty of p named d in s where (d.kind is prohibition
             and not d is mutual
             and d says own-part-only
             and d says a-part)
         and another party named q
         and a duty of q named e in s where (e.kind is prohibition
             and not e is mutual
             and e says own-part-only
             and e says a-part)
         and s says a-part named w
       or s affirms sale-price-set named w
         and s does not say sale-within, sold-to-the-reseller
         and (agreement is reseller or s says onward-sale))
unsure a clause on pricing, restraint, exclusivity named c
and  a deferral named d in c where (d says "resale", "resell*", "retail pric*",
       "(divi*|allocat*) … (market*|customer*)")
at   w

suggest """
The Reseller alone decides the prices at which it resells the Products. The Supplier may recommend prices, which bind nobody.
"""

flags "a floor" """
5. Resale. Birch [[shall not resell any pump at less than the list]] price.
"""

flags "customers shared out" """
5. Customers. [[Neither party shall solicit or sell to customers allotted]] to the other.
"""

flags "over the counter" """
5. Dealers. Alder shall see that [[no pump is to go over a dealer's counter for less than]] the sum on its ticket.
"""

passes "recommended prices" """
5. Resale. Alder may publish recommended resale prices, but Birch is free to sell for more or less.
"""

passes "bids that are made together" """
5. Bids. The parties lodge bids to the authority together. The council decides which bids are lodged, and at the end they agree a plan which covers
bids that are pending. Each party alone settles the price which it quotes to other customers.
"""

passes "own discretion" """
5. Resale. Birch sets its own resale prices.
"""

passes "a prospect that is kept for a dealer" """
5. Prospects. Alder shall refrain from soliciting the dealer's prospects directly, while taking into account what they wish.
"""

passes "a sum insured" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

9. Cover. Birch shall hold product and advertising injury liability insurance in an amount no less than USD 1,000,000.
"""
