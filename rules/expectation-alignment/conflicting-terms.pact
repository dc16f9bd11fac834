rule conflicting-terms
severity error
title    "Two clauses give different answers"
message  "On {later.question} two clauses differ: {earlier.answer} in “{earlier}”, {later.answer} in “{later}”."
cites    "mPartnering, Expectation Alignment",
         "practice: a contract is read as a whole, and what cannot be reconciled is litigated"

why """
Each side will rely on the clause that suits it. Two notice periods for the same right to leave, two caps on the same liability, two terms or two
governing laws are mostly left over from an earlier draft; courts reconcile them by rules that neither side chose. Say it once, and refer to it.
"""

when a point named earlier
and  another point named later
and  earlier precedes later
and  later contradicts earlier
at   later "here", earlier "there"

suggest """
Either Party may terminate this Agreement under Section 9.2, and not otherwise, on the notice stated there.
"""

flags "two notice periods" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Term. [[Either party may terminate this agreement without cause upon sixty (60) days' notice.]]

2. Ending. [[Each party may at any time end this agreement for convenience by giving ninety (90) days' written notice.]]
"""

flags "two laws" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. General. [[This agreement is governed by the laws of the State of Ohio.]]

2. Courts. The courts of Cardiff decide.

3. Interpretation. [[This agreement shall be construed in accordance with the laws of England and Wales.]]
"""

passes "each its own notice" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Alder may terminate this agreement without cause upon sixty (60) days' notice.

2. Birch may terminate this agreement without cause upon ninety (90) days' notice.
"""

passes "the same, in other words" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Either party may terminate this agreement at any time upon ninety (90) days' notice.

2. Each party may end this agreement for convenience by three months' notice in writing. Ohio law governs.
"""

passes "each side's claims in their own place" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Claims. Claims by Alder are settled by arbitration in Leeds. Claims by Birch are settled by arbitration in Cardiff.
"""

passes "a time after the end is not the term" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Term. This agreement continues for two years.

2. Staff. During the term of this agreement and the five year period following its termination, Birch hires nobody of Alder's.
"""

passes "a term that follows begins later" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Term. The term commences on 1 March 2026 and ends on 28 February 2029.

2. More. If this agreement is renewed, the first additional term commences on 1 March 2029.
"""

flags "a second cap in passing" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Liability. [[The total liability of each party shall not exceed EUR 900,000 a year.]]

2. Insurance. [[Insurance does not raise the limit of liability, which stands at EUR 700,000 a year.]]
"""
