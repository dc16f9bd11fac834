rule broken-reference
severity warning
title    "A reference that leads nowhere"
message  "“{r.list}”: not in the document."
cites    "mPartnering, Expectation Alignment", "practice: references are checked before signing"

why """
What the parties meant to find there is missing: a list of products, a form, a limit, a procedure. Either the clause was renumbered and the reference now
points past it, or the paper was never written or never attached, and then each side has its own idea of what it says.
"""

when a reference named r
and  r is broken
and  r is first
and  r is not continuing
at   r.list

suggest """
Attach the paper, or refer to the clause by the number it has now.
"""

flags "a section that is not there" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Supply. Alder shall supply pumps to Birch as [[Section 9]] says.

2. Price. Birch shall pay the price.

3. Law. Ohio law governs.

4. Notices. Notices are given in writing.

5. Language. The language is English.
"""

flags "an exhibit that is not attached" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Supply. Alder shall supply the pumps listed in [[Exhibit B]] to Birch.
"""

flags "several in one breath, told once" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Supply. Alder shall supply the pumps listed in [[Exhibits B, C and D]] to Birch.
"""

passes "a number with a nought behind it" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Supply. Alder shall supply pumps to Birch as Section 2.0 says.

2. Price. The price is EUR 500.

3. Law. Ohio law governs.

4. Notices. Notices are given in writing.

5. Language. The language is English.
"""

passes "an exhibit whose name stands at the end of its line" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Supply. Alder shall supply the pumps listed in Exhibit A to Birch.

PUMP SCHEDULE                                     EXHIBIT A

The pump P1 costs EUR 500.
"""

passes "there" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Supply. Alder shall supply pumps to Birch at the price in Section 2.

2. Price. The price is EUR 500.
"""

passes "of an act" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Tax. Each party shall keep records under Schedule 11 to the Value Added Tax Act 1994 and section 386 of the Companies Act 2006.

2. Price. The price is EUR 500.
"""

passes "a paper that is still to be made" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Plan. A plan will be agreed by the parties and made part of this agreement as Exhibit B. Birch shall sell pumps as Exhibit B says.
"""

passes "a section of land" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Wells. Birch owns land at Section 31, on which it keeps two wells.

2. Price. The price is EUR 500.

3. Law. Ohio law governs.

4. Notices. Notices are given in writing.

5. Language. The language is English.
"""
