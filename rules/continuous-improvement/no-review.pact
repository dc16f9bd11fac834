rule no-review
severity warning
title    "No regular review"
message  "Nothing in the agreement makes the parties meet, review or report at regular intervals."
cites    "mPartnering, Continuous Improvement"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development, supply

why """
Routine feedback in all directions is what lets a partnership mend small faults before they become disputes. Without a fixed date in
the calendar it happens only when something has gone wrong.
Half of the agreements that we read have no such date. That is usual for trade, and it is what tells a partnership from trade.
"""

when no clause on review named c where (c says recurrence and (c does not say money-statement or c says look-at-work))
and  no sentence named s where (s meets recurring-review
       and s says recurrence
       and s does not say "next regular meeting", "quorum"
       and (s does not say money-statement or s says look-at-work))
and  no sentence named r where (r meets comes-round)
near governance, reporting

suggest """
The Parties shall meet at least once in each quarter to review performance against the agreed measures, to give each other feedback, and
to agree on improvements, and shall keep minutes.
"""

flags "nothing recurring" """
1. Supply. Alder shall supply pumps to Birch.

2. Price. Birch shall pay the price within thirty days.
"""

flags "one meeting, at the start" """
1. Supply. Alder shall supply pumps to Birch.

2. Start. The parties shall meet within ten days after signature to agree the delivery plan. Birch may audit the books once a year.
"""

flags "a program and a list kept up to date" """
1. Supply. Alder shall supply programs to Birch and provide updates of them on a regular basis.

2. List. Birch shall regularly update the list of its shops.
"""

passes "quarterly meeting" """
7. The parties shall meet quarterly to review how the work is going.
"""

passes "a monthly report both ways" """
7. Each party shall send the other a written report on its part of the work every month.
"""

passes "knowledge of the market, told regularly" """
7. Market. The distributor shall keep itself informed of the trade in the region and regularly communicate that knowledge to the maker.
"""

passes "reports of the business with its accounts" """
7. Books. The books are the complete record and report of the business operations, with a balance sheet, and are submitted to the venturers on a
regular basis.
"""

passes "news of the dealers each quarter" """
7. Updates. The distributor shall send the maker written updates on its distribution arrangements at the end of each calendar quarter.
"""
