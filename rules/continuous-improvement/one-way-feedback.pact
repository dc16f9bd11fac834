rule one-way-feedback
severity warning
title    "Feedback runs one way"
message  "{w}: {p.name} reports or gives marks to {q.name}, and nothing makes {q.name} answer with an account or marks of its own."
cites    "mPartnering, Continuous Improvement: routine feedback in all directions"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development, supply

why """
Feedback in all directions means that the party which receives reports gives them too. Where only one side is measured and reports, faults
on the other side (late deliveries, slow answers, poor forecasts) are never put on the table, and what could be mended together becomes
one party's failure.
"""

when a party named p
and  another party named q
and  an account of p named w where (not w is mirrored
       and w does not say "invoice*", "problem*", "listing*", "(clinical|patient*|laborator*|test) … report*")
and  (w is grading and no account of q named g where (g is grading)
       or not w is grading
         and no account of q named r where (not r is grading)
         and no sentence named e where (e says reports-exchanged))
unsure a clause on review, reporting named c
and  a deferral named d in c
at   w

suggest """
By the tenth day of each month each Party shall send the other a written report on its part of the work: what was done, which targets were
missed and why, and what it asks of the other. The Parties shall discuss both reports at their next meeting.
"""

flags "the dealer alone" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

2. Reports. Birch [[shall deliver to Alder a monthly report]] on sales and stock.
"""

flags "in the passive" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

2. Returns. [[A return of sales shall be furnished by Birch]] to Alder in every quarter.
"""

passes "each to the other" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

2. Reports. Each party shall deliver to the other a monthly report on its part.
"""

passes "the answer comes two paragraphs on" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Reports. Birch shall send Alder a monthly report on sales.

2. Records. Past reports are kept on the shared site.

3. Answers. Within ten days of each report Alder shall send Birch one of its own, on supply and on faults found.
"""

passes "a hotline" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

2. Support. Birch shall provide a support centre with a hotline to receive and track complaints and any reports of errors.
"""

passes "a report that may be asked of others" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

2. Warranty. For warranty claims Alder may require its dealers to provide Alder with a written report on each sale.
"""

passes "a bill, and a fault put right" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

5. Fees. Birch will send an invoice to Alder each month according to the progress of the work.
"""
