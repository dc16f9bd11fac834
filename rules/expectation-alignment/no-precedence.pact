rule no-precedence
severity note
title    "Schedules, and nothing says which paper prevails"
message  "The agreement has schedules or exhibits, and nothing says which prevails where they differ from its clauses."
cites    "mPartnering, Expectation Alignment", "practice: an order of precedence wherever an agreement has schedules"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development, supply

why """
Schedules are written by other people, at another time, and replaced more often. Sooner or later a schedule and a clause say different things; without an
order each side holds up the page that helps it.
"""

when (at least one schedule
       or at least one sentence named q where (q says pattern "\b(?:in|of|by|under|see|to|from|on|with) (?:schedule|exhibit|annexure|annex|appendix|attachment) (?:\d{1,2}|[a-h]|i{1,3}|one|two|three)\b")
       or at least one reference named r where (r says "schedule*", "exhibit*", "annex*", "appendi*", "attachment*"))
and  no clause on precedence
and  no sentence named s where (s meets paper-wins)
and  no deferral named paper where (paper says "precedence", "conflict*", "inconsisten*", "discrepanc*", "priority",
       "rank*", "prevail*")
unsure a deferral named paper where (paper says "precedence", "conflict*", "inconsisten*", "discrepanc*", "priority",
       "rank*", "prevail*")
and  fewer than two clauses on precedence
near entire-agreement, amendment, general

suggest """
If the documents conflict, the Sections of this Agreement prevail over its Schedules, and these over orders and invoices.
"""

flags "a schedule" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Supply. Alder shall supply to Birch the pumps in Schedule 1.

2. General. Notices are given in writing.

Schedule 1 - Pumps

The pump P1.
"""

flags "an exhibit that is only mentioned" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Supply. Alder shall supply to Birch the pumps in Exhibit A, which is part of this agreement.
"""

passes "an order" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Supply. Alder shall supply to Birch the pumps in Schedule 1.

2. Conflict. If a schedule and a clause differ, the clause prevails.

Schedule 1 - Pumps

The pump P1.
"""

passes "nothing is attached" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Supply. Alder shall supply pumps to Birch.
"""

passes "which of them one reads" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Supply. Alder shall supply the pumps listed in Schedule 1 to Birch. Where the Schedule says one thing and a clause another, the parties obey the clause.

Schedule 1

Pumps

P1, P2
"""
