rule escalator-only
severity note
title    "Prices only rise"
message  "Prices rise with no cap, review or efficiency factor: {w}."
cites    "mPartnering, Seeking Competitive Edge",
         "practice: indexed prices are capped, or carry an efficiency factor, or are reviewed against cost and market"

why """
An index or a fixed uplift passes every rise in cost to the buyer and leaves nobody a reason to avoid it. Experience in making a thing lowers
its cost; partners share that through a factor taken off the index, a cap, or a review of the price at fixed times.
"""

when a sentence named s where (s affirms price-rises, made-greater, pattern "\b1[.,]0\d+ ?\^"
       and s says rise-basis
       and not s says rise-bounds
       and not s says not-a-price
       and not s says pattern "(?i)price index.{0,3} (?:shall )?mean")
and  no sentence named o in the same section as s where (o says rise-bounds and o says price-subject)
and  no reference named e in s where (a sentence named o where (e reaches o
         and o says rise-bounds
         and o says rise-words))
and  (no deferral named x in s or a percentage in s)
and  (s says pattern "\b(?:prices?|fees?|charges|rates?|tariffs?|list|uplift(?:ed)?|increas\w+|rais\w+|escalat\w+|adjust\w+|index\w*)\b(?: [^ .;]+){3,18}" named w
       or not s says pattern "\b(?:prices?|fees?|charges|rates?|tariffs?|list|uplift(?:ed)?|increas\w+|rais\w+|escalat\w+|adjust\w+|index\w*)\b(?: [^ .;]+){3,18}"
         and s affirms made-greater named w)
unsure a clause on pricing named c
and  a deferral named d in c where (d says "adjust*", "formula", "increas*", "index*", "escalat*", "revis*")
at   w

suggest """
Prices change once a year by the change in the index, less one percent (1%) for efficiency, and by no more than three percent (3%). Every
second year the Parties review the prices against cost and market.
"""

flags "four percent a year" """
5. Price. The [[price increases by four percent (4%) on January 1 of each year]].
"""

flags "at any time" """
5. Price. Alder may at any time [[increase its prices by notice to Birch]].
"""

passes "index less efficiency" """
5. Price. Prices are adjusted each year by the change in the consumer price index, less one percent for efficiency.
"""

passes "capped" """
5. Price. Alder may raise its list prices once in each calendar year, but not by more than three percent (3%).
"""

passes "a list of states" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

9. States. Alder may at its discretion increase or amend the list of such states from time to time.
"""
