rule no-liability-clause
severity warning
title    "Nothing says who answers for a breach, and how far"
message  "Nothing in the agreement limits liability for breach or says who bears it."
cites    "mPartnering, Commensurate Risk Sharing", "practice: boilerplate of commercial agreements"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development, supply

why """
Where a contract is silent, each party owes whatever loss a court finds that its breach has caused, without limit, and neither knows what it has
staked. Partners decide beforehand which losses each bears, for how much, and which neither can claim. To share trading losses is a
different thing: that speaks of the venture's results, and not of one partner's fault.
"""

when no allocation named r where (r.head is "cap" or r.head is "exclusion" or r.head is "unlimited")
and  no allocation of indemnity named i where (a clause named k in the same clause as i where (k meets covers-breach))
and  no clause on answering-for-breach
and  no sentence named s where (s meets breach-answered)
near insuring, warranty, force-majeure, general

suggest """
Each Party is liable to the other for the loss that its breach of this Agreement causes, up to [amount] in a calendar year. Neither Party is
liable for indirect loss. Nothing limits liability for fraud or for anything else for which the law forbids a limit.
"""

flags "losses of trade only" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Result. Profits and losses of the venture are shared equally.

2. General. Notices are given in writing. Nothing here excludes liability for fraud.
"""

passes "a cap" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

7. Limits. Neither party's liability to the other shall exceed USD 500,000.
"""

passes "allocated in plain words" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

7. If things go wrong. A party that breaks a promise makes good the damage it has done the other, but not the profit the other hoped for.
"""
