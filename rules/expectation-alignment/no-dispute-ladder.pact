rule no-dispute-ladder
severity warning
title    "Disputes go straight to court or arbitration"
message  "Nothing asks the parties to talk before one of them goes to court or arbitration."
cites    "mPartnering, Expectation Alignment",
         "practice: negotiation between managers, then executives, then mediation, each with a time limit"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development, supply

why """
The first writ is usually the end of a partnership. Most differences between partners are misread expectations that two people with authority settle in
an afternoon, if the agreement makes them sit down before the lawyers take over.
More than half of the agreements that we read say nothing of it, and it costs nothing to add: common, and still the first thing to ask for.
"""

when no clause on dispute-ladder
and  no clause on disputes named d where (d affirms ladder)
and  no sentence named s where (s meets talks-first or s meets talks-above)
and  no deferral named paper where (paper says "dispute*", "difference*", "escalat*")
unsure a deferral named paper where (paper says "dispute*", "difference*", "escalat*")
and  fewer than two clauses on dispute-ladder
and  no sentence named s where (s meets talks-first)
near disputes, governing-law, general

suggest """
A dispute shall first be discussed by the Parties' alliance managers, for fifteen (15) days from written notice of it, then by their chief executives, for thirty
(30) days, and then be mediated. Only then may either Party begin proceedings, save for urgent relief.
"""

flags "straight to court" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Supply. Alder shall supply pumps to Birch.

2. Courts. The courts of Cardiff have exclusive jurisdiction over any dispute.
"""

flags "straight to arbitration" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Supply. Alder shall supply pumps to Birch.

2. [[Disputes]]. All disputes arising out of this agreement shall be finally settled by three arbitrators in London.
"""

passes "managers first" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Supply. Alder shall supply pumps to Birch.

2. Disputes. The managers of both parties shall meet within ten days to settle a dispute, before either goes to arbitration in London.
"""

passes "in plain words" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Supply. Alder shall supply pumps to Birch.

2. If we fall out. We talk first. If the two of us find no way within a month, a mediator helps us.
"""

passes "only if they find no way by themselves" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Supply. Alder shall supply pumps to Birch.

2. Bills. If the parties cannot resolve a question about a bill on their own within ten days, they name an arbitrator.
"""

passes "no court before the heads have sat together" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Supply. Alder shall supply pumps to Birch.

2. Disputes. The courts of Cardiff decide, but not until the heads of both houses have sat together over the matter.
"""
