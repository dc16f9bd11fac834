rule conflicting-terms
severity error
title    "Two clauses give different answers"
message  "Two clauses give different answers to the same question."
cites    "mPartnering, Expectation Alignment", "practice: a contract is read as a whole, and what cannot be reconciled is litigated"

why """
Each side will rely on the clause that suits it. Two notice periods for the same right to leave, two caps on the same liability, two terms or two
governing laws are mostly left over from an earlier draft; courts reconcile them by rules that neither side chose. Say it once, and refer to it.
"""

when (a clause on termination-for-convenience named first-one
      and another clause on termination-for-convenience named other-one
      and first-one precedes b and first-one.notice is not other-one.notice
      and a party named p and first-one favours p and other-one favours p
   or a clause on term named first-one and another clause on term named other-one
      and first-one precedes b and first-one.term is not other-one.term
   or a clause on liability-cap named first-one and another clause on liability-cap named other-one
      and first-one precedes b and first-one.cap is not other-one.cap and (first-one.cap < other-one.cap or first-one.cap > other-one.cap)
   or a clause on governing-law named first-one and another clause on governing-law named other-one
      and first-one precedes b and first-one.law is not other-one.law
   or a clause on payment-time named first-one and another clause on payment named other-one
      and first-one precedes b and first-one.payment is not other-one.payment and first-one says invoices and other-one says invoices)
at   other-one, first-one

suggest """
Either Party may terminate this Agreement under Section 9.2, and not otherwise, on the notice stated there.
"""

flags "two notice periods" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

4. Term. [[Either party may terminate this agreement without cause upon sixty (60) days' notice.]]

9. Ending. [[Each party may at any time end this agreement for convenience by giving ninety (90) days' written notice.]]
"""

flags "two laws" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

11. General. [[This agreement is governed by the laws of the State of Ohio.]]

12. Courts. The courts of Cardiff decide.

13. Interpretation. [[This agreement shall be construed in accordance with the laws of England and Wales.]]
"""

passes "each its own notice" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

9.1 Alder may terminate this agreement without cause upon sixty (60) days' notice.

9.2 Birch may terminate this agreement without cause upon ninety (90) days' notice.
"""

passes "the same, in other words" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

4. Either party may terminate this agreement at any time upon ninety (90) days' notice.

9. Each party may end this agreement for convenience by three months' notice in writing. Ohio law governs.
"""
