rule conflicting-terms
severity error
title    "Two clauses give different answers"
message  "Two clauses give different answers to the same question: “{earlier}”, and “{later}”."
cites    "mPartnering, Expectation Alignment",
         "practice: a contract is read as a whole, and what cannot be reconciled is litigated"

why """
Each side will rely on the clause that suits it. Two notice periods for the same right to leave, two caps on the same liability, two terms or two
governing laws are mostly left over from an earlier draft; courts reconcile them by rules that neither side chose. Say it once, and refer to it.
"""

when (a clause on termination-for-convenience named earlier where (earlier.notice is present) and another clause on termination-for-convenience named later where (later.notice is present) and earlier precedes later and later.notice is not earlier.notice and a party named p and earlier favours p and later favours p or a clause on term named earlier where (earlier.term is present) and another clause on term named later where (later.term is present) and earlier precedes later and earlier does not say "(following|after) … (terminat*|expir*|the end)" and later does not say "(following|after) … (terminat*|expir*|the end)" and later.term is not earlier.term or a clause on liability-cap named earlier where (earlier.cap is present) and another clause on liability-cap named later where (later.cap is present) and earlier precedes later and later.cap is not earlier.cap and earlier meets cap-for-all and later meets cap-for-all or a clause on governing-law named earlier where (earlier.law is present) and another clause on governing-law named later where (later.law is present) and earlier precedes later and later.law is not earlier.law or a clause on payment-time named earlier where (earlier.payment is present and earlier says invoices) and another clause on payment-time named later where (later.payment is present and later says invoices) and earlier precedes later and later.payment is not earlier.payment)
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
