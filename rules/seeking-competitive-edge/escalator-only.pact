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

when a sentence named s where ((s affirms price-rises, made-greater, pattern "\b1[.,]0\d+ ?\^"
             or s meets follows-an-index)
       and s says rise-basis
       and not s says rise-bounds
       and (not s says seldom or s says "index", "indices", "CPI")
       and not s says not-a-price
       and not s says pattern "(?i)price index.{0,3} (?:shall )?mean",
         pattern "(?:\bindex\b[^\"]{0,20}|\b[CRPW]PI)[\"”]\W{1,3}(?:shall )?mean")
and  no sentence named o in the same section as s where ((o says rise-bounds
             or o says seldom and o does not say "index", "indices", "CPI")
       and o says rise-moves, "price*", "fee", "fees", "rate", "rates", "charges", "tariff*", "list"
       and not (s says "fee", "fees"
           and s does not say "price*", "rate", "rates", "charge*"
           and o does not say "fee", "fees"
           and o precedes s
           and a sentence named r in the same clause as s where (r precedes o
               and r affirms price-rises
               and r does not say "fee", "fees")))
and  no reference named e in s where (a sentence named o where (e reaches o
         and o says rise-bounds
         and o says rise-words))
and  (no deferral named x in the same clause as s
       or a percentage in s
       or no deferral named x in s and s says "index", "indices", "CPI", "inflation")
and  (s says pattern "\b(?:prices?|fees?|charges|rates?|tariffs?|list|uplift(?:ed)?|increas\w+|rais\w+|escalat\w+|adjust\w+|index\w*)\b(?: [^ .;]+){3,18}" named w
       or not s says pattern "\b(?:prices?|fees?|charges|rates?|tariffs?|list|uplift(?:ed)?|increas\w+|rais\w+|escalat\w+|adjust\w+|index\w*)\b(?: [^ .;]+){3,18}"
         and (s affirms made-greater named w
             or s meets follows-an-index
               and s says pattern "\b(?:goes? up|steps? up|rises?|climbs?|grows?|follows?|moves?|tracks?|keeps? pace)\b(?: [^ .;]+){2,18}" named w))
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

flags "they follow an index" """
5. Price. The rates are in Schedule 1. They move in step with the consumer [[price index of Ireland, in full and every year]].
"""

flags "a fee beside rates that are bounded" """
5. Price. The rates change each year by the index. No rise of them may be more than 2%. The management [[fee goes up by four percent each
January]].
"""

passes "four fifths of the index" """
5. Price. The price rises each year by four-fifths of the rise in the consumer price index.
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
