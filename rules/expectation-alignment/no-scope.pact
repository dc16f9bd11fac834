rule no-scope
severity warning
title    "Nothing says who does what"
message  "No clause states the scope of the agreement, or the roles and responsibilities of the parties in it."
cites    "mPartnering, Expectation Alignment",
         "practice: scope and responsibilities come first, and everything else refers to them"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development, supply

why """
Partners who share an aim may still each believe that the other will do the work. What is in, what is out and who does which part is the exchange of
expectations that everything else in the agreement rests on.
"""

when no clause on scope
and  no sentence named t where (t meets work-divided)
and  no sentence named s where (s meets tells-who-works)
and  no deferral named paper where (paper says work-told-elsewhere)
unsure a deferral named paper where (paper says work-told-elsewhere)
and  fewer than two clauses on scope
and  no sentence named s where (s meets tells-who-works)
near objectives, contributions

suggest """
2.1 The Parties collaborate in developing and selling the Products in the Territory. 2.2 Alder is responsible for design and manufacture. 2.3 Birch is responsible
for marketing, sales and first-line support.
"""

flags "an aim and nothing more" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Aim. The parties aim to reach three hundred customers within three years.

2. Contacts. The sales manager of each party is the point of contact.
"""

flags "law and confidence only" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Confidence. Each party shall keep the other's secrets.

2. Law. Ohio law governs this agreement.
"""

passes "roles" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Roles. Alder designs the pumps, and Birch sells them.
"""

passes "an appointment" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Alder hereby appoints Birch to sell its pumps in Wales, and Birch accepts.
"""

passes "leave to put a name on goods" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Names. Alder agrees to allow Birch to co-brand the pumps that Birch sells in Wales.
"""

passes "what each has taken on, under its own heading" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Commitments of Alder. Alder raises money and keeps the books.

2. Commitments of Birch. Birch finds the sites.
"""

passes "split by craft" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Work. The work is divided by trade: whatever is cast in iron is the affair of Alder, and whatever is sold over a counter that of Birch.
"""

flags "what the venture's business costs, and no work" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Costs. The costs of the services that Alder has paid are entered in the common ledger.

2. Secrets. Each party keeps what it learned outside the business of the venture.
"""
