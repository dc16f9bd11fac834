rule no-idea-exchange
severity note
title    "Nobody's ideas are asked for"
message  "Nothing lets either party bring ideas or proposals and have them considered."
cites    "mPartnering, Strategic Synergy"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development, supply

why """
The philosophy asks for "the open exchange and consideration of ideas". A partner sees the other's work from a side on which its own people never
stand; unless the agreement gives it a way to say what it sees, and an answer, most of that is lost. Targets and reports measure what was
planned. Ideas change the plan.
"""

when no clause on idea-exchange
and  no sentence named s where (s meets thought-heard or s meets wish-put-forward)
near governance, scope

suggest """
Either Party may propose ideas for products, processes or markets to the Steering Committee. The Committee shall consider each proposal at its
next meeting, whichever Party it comes from, and shall answer in writing, with its reasons, within ten Business Days.
"""

flags "figures only" """
6. Improvement. Each party raises its on-time delivery by one point in every year.

7. Review. At the review of each quarter the parties present their figures.
"""

flags "proposals that are done with" """
6. Whole agreement. This agreement supersedes all proposals and prior negotiations or discussions.

7. Chances. The dealer shall give such particulars of a proposed sale as are reasonably requested.
"""

flags "shut out" """
6. Ideas that are not asked for shall be returned unopened.

7. The buyer does not consider suggestions of the maker.
"""

passes "on the agenda" """
6. Ideas. Either party may bring a proposal for a new product to the committee, which shall consider it at its next meeting.
"""

passes "in old words" """
6. Whatever either party may suggest for the betterment of the trade shall be weighed by the other upon its merits and answered within a month.
"""

passes "one may suggest" """
6. Releases. The dealer may from time to time suggest new uses of the gauge to the maker.
"""

passes "requests for features" """
6. Next version. The maker will give due consideration to the dealer's feature requests for the next version of the gauge.
"""

passes "changes wished for, in writing" """
6. Changes. Any suggestions of the dealer on the manual shall be made in writing, and what is taken up belongs to the maker.
"""

passes "chances of business brought to the other" """
6. Leads. Each party shall present to the other every project which it wishes to pursue.
"""

flags "what customers send in" """
6. Letters. The dealer shall present invoices for each project to the other every month.
"""

passes "projects brought to the committee" """
6. Technical Panel. The panel shall propose new projects to the steering committee.
"""
