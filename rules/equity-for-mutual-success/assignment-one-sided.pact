rule assignment-one-sided
severity warning
title    "Only one party may assign"
message  "Whether it may transfer the agreement is not the same for {p.name} and {q.name} (“{w}”)."
cites    "mPartnering, Equity for Mutual Success"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development, supply

why """
Each side chose the other. If one may hand its place to anybody while the other is held to it, the first is free to sell the relationship and the
second may wake up with a partner it never chose, perhaps a competitor. Consent, not unreasonably withheld, does for both what it does for one.
"""

when a party named p
and  another party named q
and  (a stipulation of p named w where (w meets may-assign and not w is mutual and not w is mirrored)
           and (no stipulation of q named u where (u meets may-assign)
               or a stipulation of q named v where (v meets must-not-assign and not v is mutual and not v is mirrored)
                 and no stipulation of q named u where (u meets may-assign and not u is mutual))
       or a stipulation of p named w where (w meets must-not-assign and not w is mutual and not w is mirrored)
         and no stipulation of q named u where (u meets must-not-assign))
and  no deferral named x where (x meets leaves-assigning-open)
unsure a deferral named x
and  (x meets leaves-assigning-open or x says "(assign*|transfer*|novat*) … (agreement|right*|it|interest*)")
at   w

suggest """
Neither Party may assign this Agreement without the other's prior written consent, which shall not be unreasonably withheld, except to a successor to
the whole of the business concerned that agrees in writing to be bound.
"""

flags "free for one" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

12. Assignment. Alder [[may assign this agreement to any person without consent.]] Birch [[shall not assign it.]]
"""

flags "personal to one" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

12. Assignment. This agreement is personal to Birch, which [[shall not transfer it.]]
"""

passes "neither" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

12. Assignment. Neither party may assign this agreement without the consent of the other.
"""

passes "each in a sentence of its own" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

12. Assignment. Alder shall not assign this agreement without Birch's consent. Birch shall not assign this agreement without Alder's consent.
"""

passes "dealers of its own" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

12. Dealers. Birch does not have the right to assign sub-dealers under this agreement outside Wales without the consent of Alder.
"""

passes "calls passed on" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

12. Service. Alder may claim damages if Birch leaves unanswered the calls transferred by Alder in time under its obligations hereunder.
"""

passes "the works at the end" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

12. Works. After the end Birch has the disposition right to the works.
"""

passes "one right among many" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

12. First refusal. The right of first refusal under this Section may not be assigned, except that Alder may assign it to its subsidiaries.
"""

flags "one side of two companies" """
This agreement is made between Alder Works Inc. ("Alder"), Cedar Ltd ("Cedar"; Alder and Cedar together, the "Makers") and Birch Trading Ltd ("Birch").

12. Assignment. Neither party may assign this agreement without consent, but the Makers [[may assign this agreement to any affiliate.]]
"""

passes "shares in the venture" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

12. Shares. Alder may transfer its shares in the Company, with the rights that go with them, to a subsidiary.
"""

passes "products at the end" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

12. Stock. Birch may dispose of the products covered by this agreement for sixty days after its end.
"""

passes "both must sign" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

12. Form. This agreement may not be changed or assigned except in writing signed by Alder and Birch.
"""

passes "an assignee of creditors" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

12. Failure. If the business of Alder is placed in the hands of a receiver, assignee or trustee, Birch may terminate this agreement.
"""

passes "nor the other without that of the first" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

12. Assignment. Birch shall not assign this agreement without the consent of Alder, nor Alder without that of Birch.
"""
