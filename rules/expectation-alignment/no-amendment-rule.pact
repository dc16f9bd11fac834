rule no-amendment-rule
severity note
title    "Nothing says how the agreement is changed"
message  "Nothing says how the parties change what they agreed."
cites    "mPartnering, Expectation Alignment", "practice: boilerplate of commercial agreements"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development, supply, confidentiality

why """
Partners adapt as they learn, in meetings, by e-mail, on the telephone. Unless the agreement says in what form a change counts, each of these may
have changed it or not, and the two sides will remember differently. One sentence, a signed writing, keeps what was agreed and what was merely discussed apart.
"""

when no clause on amendment
and  no sentence named s where (s meets changes-the-agreement)
and  no sentence named t where (t meets change-by-writing)
and  no deferral named paper where (paper says "amend*", "variation*", "modif*", "alteration*",
       "(agreement|contract) … (changed|varied|altered)", "general conditions", "general terms")
unsure a deferral named paper where (paper says "amend*", "variation*", "modif*", "alteration*",
       "(agreement|contract) … (changed|varied|altered)", "general conditions", "general terms")
and  fewer than two clauses on amendment
and  no sentence named s where (s meets changes-the-agreement)
and  no sentence named t where (t meets change-by-writing)
near amendment, entire-agreement, general

suggest """
This Agreement may be amended only by a written instrument that refers to it and is signed by an authorised representative of each Party.
"""

flags "silent" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Supply. Alder shall supply pumps to Birch.

2. General. Notices are given in writing.
"""

flags "a price list that one party changes is no rule" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Supply. Alder shall supply pumps to Birch.

2. Prices. Alder may amend its price list by sixty days' written notice.
"""

passes "the usual clause" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

12. Amendments. No amendment of this agreement is valid unless it is in writing and signed by both parties.
"""

passes "in plain words, under another heading" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

12. The whole paper. What we signed can be altered by a later paper only, and both of us must have signed that one too.
"""

passes "hands set to another paper" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Supply. Alder shall supply pumps to Birch.

2. Words. These words stand until both parties have put their hands to a deed that varies them.
"""
