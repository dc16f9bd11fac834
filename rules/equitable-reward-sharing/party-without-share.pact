rule party-without-share
severity error
title    "A party gets no share"
message  "Rewards are divided and {p.name} gets none."
cites    "mPartnering, Equitable Reward Sharing"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development, supply, other
with     nothing = 0 %

why """
Whoever contributes and gets nothing when rewards are divided is an employee without a wage, or a partner only in name. If its return lies elsewhere, in a fee, a
price or a licence, the agreement should say so where it divides the rest.
"""

when a party named p
and  another party named q
and  (a division named d where (d.of is "profit", "revenue"
                       and a share of d named h where (h.party is p.name and h.percent is nothing)
                 or d.of is "profit", "revenue" and d is complete and no share of d named j where (j.party is p.name))
           and no sentence named m where (m mentions p and m meets left-out)
           and a sentence named s where (s states d)
       or a sentence named s where (s mentions p and s meets left-out)
         and no division named e where (e.of is "profit", "revenue"
             and a share of e named f where (f.party is p.name and f.percent > nothing))
       or a stipulation of p named w where (w meets denied-a-share and not w is mutual)
         and a sentence named s where (s states w))
and  no division named o where (o.of is "profit", "revenue"
       and a share of o named k where (k.party is p.name and k.percent > nothing))
and  no sentence named z where (z mentions p
       and (z says pattern "\b(?:pays?|paying|receives?|receiv(?:e|ing)|earns?|entitled?|entitles|(?:be|is|are|been) paid|gets?|takes?|draws?)\b[^.;]{0,100}\b(?:royalt\w*|commissions?|bonus\w*|(?:management|licen\w+|services?|success|fixed|annual|introduc\w+|distribution) fees?)\b",
               "(fee|fees|royalt*|commission) (of|at|equal)",
               "(reward|return|remuneration|recompense) … (is|shall be|will be|lies in|consists of|being) [the|a|an] … (fee|fees|royalt*|commission*|price|salary)"
           or not agreement is joint-venture
             and z says pattern "\b(?:pays?|paying|receives?|receiv(?:e|ing)|earns?|entitled?|entitles|(?:be|is|are|been) paid|gets?)\b[^.;,]{0,80}\b(?:fees?|price|remuneration|discount|salary)\b"))
at   s

suggest """
The Net Profits are shared among all the Parties in proportion to their contributions.
"""

flags "all to one" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

4. Profits. [[Alder shall receive all profits of the venture.]]
"""

flags "no part in them" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

4. Profits. Profits are shared as the board decides. [[Birch shall have no right to participate in the profits.]]
"""

flags "to another instead" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

4. Revenue. [[Net revenue is divided as to 60% to Alder and as to 40% to Alder Garden Trust.]]
"""

passes "both" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

4. Profits. Profits are shared 90% to Alder and 10% to Birch.
"""

passes "all to one, and a royalty" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

4. Profits. Alder shall receive all profits of the venture. Alder shall pay Birch a royalty of 8% on each pump.
"""

passes "while nothing can be done" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

7. Hindrance. In a force majeure event Alder will not be responsible for payment of any revenue share.
"""
