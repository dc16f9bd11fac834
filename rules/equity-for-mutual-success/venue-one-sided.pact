rule venue-one-sided
severity warning
title    "One party chooses the forum"
message  "Where and how a dispute is tried is not the same for both parties (“{w}”)."
cites    "mPartnering, Equity for Mutual Success"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development, supply, confidentiality

why """
A forum that one side may choose, or a jury or an appeal that only the other gives up, decides disputes before they arise. The party that must always travel settles
early and cheaply. One forum for both, or the defendant's home for either, costs nobody anything.
"""

when a party named p
and  another party named q
and  (a stipulation of p named w where (w meets chooses-forum and not w is mutual and not w is mirrored)
           and no stipulation of q named u where (u meets chooses-forum)
       or a stipulation of q named w where (w meets has-forum-imposed and not w is mutual and not w is mirrored)
         and no stipulation of p named u where (u meets has-forum-imposed))
unsure a clause on forum named c
and  a deferral named x in c
and  x says "court*", "forum", "venue", "jurisdiction", "arbitra*", "dispute*"
at   w

suggest """
Each Party submits to the exclusive jurisdiction of the courts of the place where the defendant has its principal office.
"""

flags "wherever it chooses" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

16. Courts. Alder [[may bring proceedings in any court of competent jurisdiction.]]
"""

flags "submits alone" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

16. Courts. Birch [[irrevocably submits to the jurisdiction of the courts of Ohio.]]
"""

passes "both" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

16. Courts. Each party submits to the jurisdiction of the courts of Ohio.
"""

passes "the home of the defendant" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

16. Courts. Alder shall bring proceedings only in the courts of England; Birch shall bring proceedings only in the courts of Ohio.
"""

flags "the award" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

16. Award. Birch [[forgoes every right to have the award set aside in any court.]]
"""
