rule termination-one-sided
severity warning
title    "Only one party may terminate for cause"
message  "A breach or an insolvency lets one side leave and not the other (“{w}”)."
cites    "mPartnering, Equity for Mutual Success"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development, supply, confidentiality

why """
A promise that only one side can enforce by leaving binds only the other. The party that cannot terminate must go on performing for a partner that
has stopped, and can but sue for money. The same grounds, notice and cure period should stand for both.
Where the law lets everybody leave upon a grave breach the words matter less, and a line mends them: counsel raises it and goes on.
"""

when a party named p
and  another party named q
and  (a stipulation of p named w where (not w is mutual
             and not w is mirrored
             and (w meets ends-for-breach
                     and no stipulation of q named u where (u meets ends-for-breach)
                     and no way-out of q named y where (y.ground is breach
                         and y says "(either|each|any|both|other|non-breaching|non-defaulting|defaulting|breaching|innocent|aggrieved) part*")
                 or w meets ends-for-insolvency and no stipulation of q named u where (u meets ends-for-insolvency)
                 or w meets opens-the-ending
                   and no stipulation of q named u where (u meets opens-the-ending
                       or u meets ends-for-breach and not u.sentence says "party giving")))
       or a stipulation of q named w where (w meets gives-up-ending and not w is mutual and not w is mirrored)
         and no stipulation of p named u where (u meets gives-up-ending))
unsure a deferral named x
and  x says "terminat* … (breach*|default*|cause|insolv*)", "(breach*|default*|cause|insolv*) … terminat*"
at   w

suggest """
Either Party may terminate this Agreement by written notice if the other commits a material breach and does not cure it within thirty (30) days of notice,
or becomes insolvent.
"""

flags "the principal alone" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

9. Breach. Alder [[may terminate this agreement if Birch commits a material breach.]] If Alder is in breach, Birch may refer the matter to mediation.
"""

flags "given up" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

9. Breach. Birch [[irrevocably waives any right to terminate this agreement for breach by Alder.]]
"""

passes "either" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

9. Breach. Either party may terminate this agreement if the other commits a material breach.
"""

passes "a list for each" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

9. Breach. Alder may terminate this agreement if Birch fails to pay. Birch may terminate this agreement if Alder fails to deliver.
"""

passes "ends by itself for both" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

9. Breach. If either party is in breach and does not cure it within thirty days of notice from the non-defaulting party, the agreement shall
automatically terminate. If Birch breaks the confidence of Alder, Alder may terminate this agreement at once.
"""

passes "no wish to go on" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

9. Project. If Alder takes over the project and does not desire to go on with it, Alder may withdraw from the project and terminate this agreement.
"""

passes "not before a time" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

9. Launch. Alder may not terminate this agreement because a station fails to launch for these reasons unless ninety days have gone by.
"""

passes "a refund unpaid" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

9. Breach. Alder may terminate this agreement if Birch fails to pay. Birch may terminate this agreement if Alder fails to perform any duty,
including a failure to pay a refund when due.
"""

passes "what the end does not stop" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

15. End. The termination of this agreement for any breach shall not prevent Alder from making pumps or cause it to terminate the sale of them.
"""

flags "left to its damages" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

9. Breach. If Birch commits a material breach, Alder [[may terminate this agreement.]] [[For a breach by Alder the remedy of Birch lies in damages alone.]]
"""
