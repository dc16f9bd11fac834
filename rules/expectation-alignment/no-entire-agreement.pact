rule no-entire-agreement
severity note
title    "No entire-agreement clause"
message  "Nothing says that this document is the whole of what the parties agreed."
cites    "mPartnering, Expectation Alignment", "practice: boilerplate of commercial agreements"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development, supply

why """
Talks, drafts and presentations leave expectations behind. Unless the document says that it is the whole agreement, either side may
later hold the other to something that is nowhere in it.
"""

when no clause on entire-agreement
and  no sentence named s where (s meets agreed-nothing-else)
and  no deferral named paper where (paper says "general conditions", "general terms",
       "earlier (papers|agreements|letters)", "prior (papers|agreements|letters)", "boilerplate",
       "miscellaneous provisions", "general provisions")
unsure a deferral named paper where (paper says "general conditions", "general terms",
       "earlier (papers|agreements|letters)", "prior (papers|agreements|letters)", "boilerplate",
       "miscellaneous provisions", "general provisions")
and  fewer than two clauses on entire-agreement
near general, amendment

suggest """
This Agreement, with its Schedules, is the entire agreement between the Parties on its subject and supersedes all earlier negotiations,
representations and agreements on it.
"""

flags "silent" """
1. Supply. Alder shall supply pumps to Birch.

2. General. Notices are given in writing.
"""

passes "the usual clause" """
12. Entire Agreement. This Agreement constitutes the entire understanding between the parties.
"""

passes "in plain words" """
12. Nothing that either of us said or wrote before signing is part of our agreement; all of it is in this document, which is the whole agreement.
"""

passes "all that was said before is spent" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Supply. Alder shall supply pumps to Birch.

2. Changes. Whatever passed between the parties before today, by letter or by word of mouth, is spent and merged in this paper.
"""
