rule no-common-objectives
severity note
title    "No shared objectives"
message  "Nothing in the agreement says what the parties want to reach together."
cites    "mPartnering, Real Commitment"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development, supply

why """
Commitment is to each other's objectives, and no one can be held to objectives that nobody wrote down. A short statement of common
purpose guides the reading of every doubtful clause and tells the people who run the relationship what success is. Most agreements drafted for
sale and purchase leave it out; that makes it a thing to add, seldom one to refuse over.
"""

when no clause on objectives
and  no sentence named s where (s meets aims-shared)
near scope

suggest """
The Parties enter into this Agreement to pursue the following common objectives: (a) …; (b) …; and (c) …. Each Party shall work for the
other's success in them as well as its own.
"""

flags "recitals that only introduce" """
BACKGROUND

(A) Alder Ltd makes pumps.

(B) Birch Ltd sells pumps.

1. Supply. Alder shall supply pumps to Birch.
"""

passes "objectives in the recitals" """
BACKGROUND

(A) The parties share the objective of winning one tenth of the market for heat pumps within five years.

1. Supply. Alder shall supply pumps to Birch.
"""

passes "both wish to bring something about" """
WHEREAS Alder and Birch desire to work together for a ferry line that will serve the islands in winter;

1. Ships. Alder shall provide two ships.
"""

passes "what both believe they can do" """
Alder and Birch believe that, by joining their experience, they can increase the business which each has in the region.

1. Leads. Each party tells the other of a lead.
"""

passes "the growth of the other" """
1. Alliance. Alder and Birch will help the other continue the growth of its business.
"""

passes "what the venture is formed for" """
1. Scope. The joint venture is formed for the purpose of bringing lamps of the new kind to the shops.
"""

passes "what the two strive for" """
1. Ferry. Alder shall provide two ships.

2. What the two companies have come together to reach is an island that no winter cuts off. Each shall weigh its plans by it.
"""

flags "users in common" """
1. Help. Birch shall answer common end user questions.
"""

flags "each wishes for its own" """
WHEREAS Alder wishes to sell pumps and Birch wishes to resell them, and Alder and Birch wish to enter into an agreement on it;

1. Supply. Alder shall supply pumps to Birch.
"""

passes "a common purpose in other words" """
1. The end which we have in common is that every farm in the county shall be served within a day, and both of us prosper by it.
"""
