rule no-measures
severity warning
title    "Nothing to measure the work by"
message  "The agreement sets no indicator, service level, target or standard by which the parties can tell how well they do."
cites    "mPartnering, Continuous Improvement"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development, supply

why """
What is not measured is argued about. A few agreed indicators, for both sides, let the parties see a decline while it can be reversed and
let each know what the other calls good work. A minimum purchase is a measure of volume bought, not of how well anyone performs.
"""

when no clause on measures named c where (c meets sets-a-level)
and  no sentence named s where (s meets measured-work)
and  no sentence named t where (t says pattern "(?i)\b(?:sell|sells|win|book|deliver|ship|answer|attain|achieve)\b[^.;|]{0,40}\b\d[\d,.]*\b[^.;|]{0,60}\b(?:year|quarter|month|week|day)s?\b"
       and t does not say "(deliver*|ship|shipped|attain|achieve) [to the other] [a|an|the|its|such|any] [written|corrective|recovery|action|full|monthly|annual] (notice|plan|report*|statement*|certificate*|invoice*|accounts|proof)")
and  no deferral named f where (f says "performance", "service level*", "quality", "standard*", "indicator*", "target*",
       "measur*")
unsure no clause on measures named c where (c meets sets-a-level)
and  no sentence named s where (s meets measured-work)
and  a deferral named d where (d says "performance", "service level*", "quality", "standard*", "indicator*", "target*",
       "measur*")
near review, scope, governance

suggest """
The Parties shall measure their work each quarter by the key performance indicators in Schedule [•], at least one of which is each
Party's own. A Party that misses a target shall within ten (10) Business Days propose a corrective action plan.
"""

flags "only a price and a quantity" """
1. Supply. Alder shall supply pumps to Birch.

2. Quantity. Birch shall buy at least forty pumps in each year.
"""

flags "a standard that is expressly not set" """
1. Supply. Alder shall supply pumps to Birch.

2. Meetings. The parties shall meet each quarter and exchange accounts of the business done.
"""

flags "words of measuring that measure nothing" """
1. Supply. Alder shall supply pumps to Birch, which must not sell them directly to customers of Alder.

2. Care. The parties agree on the targeted markets, and take reasonable measures to guard each other's secrets against disclosure.
"""

passes "service levels" """
1. Service. Alder shall answer a call within four hours in ninety-five per cent of cases.

2. Price. Birch shall pay the price within thirty days.
"""

passes "a level of quality to be kept" """
1. Mark. Alder may set Birch's mark on its lamps.

2. Quality. Alder shall maintain the quality of its lamps at a level of quality comparable to that of today.
"""

passes "sales held against a forecast" """
1. Supply. Alder shall supply pumps to Birch.

2. Sales. Alder may cancel this agreement if the yearly turnover does not meet the forecast for Birch.
"""

passes "a scorecard in plain words" """
1. Supply. Alder supplies pumps to Birch.

2. How we measure. We keep a scorecard: green if faults are mended in two days, red if it takes more than five.
"""
