rule infrequent-review
severity warning
title    "Review too seldom"
message  "The most frequent review comes round every {i}: too seldom to steer by."
cites    "mPartnering, Continuous Improvement",
         "practice: joint ventures, alliances and outsourced services are reviewed each quarter, other partnerships each year"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development, supply
with     closely = 3 months, loosely = 12 months

why """
A review corrects only what is still young. Where two organisations work together every day, a year between two looks at the results lets
a fault cost four quarters before anyone is bound to speak of it; where the relationship is looser, a year is the longest that a plan and
the market stay in step. The interval that counts is the shortest one the agreement sets for any meeting, review or report.
"""

when a sentence named s where (s meets review-of-work
       or s says pattern "(?i)\b(?:board|committee|forum|council|team|review|meeting)\b[^|\n]{0,40}\|")
and  a duration named i in s where (i.role is interval)
and  (i > loosely or (agreement is joint-venture or agreement is alliance or agreement is supply) and i > closely)
and  no sentence named o where (o meets review-of-work and a duration named j in o where (j.role is interval and j < i))
unsure (a clause on review, reporting named c and a deferral named d in c
       or a clause on governance named g
         and a deferral named d in g where (d says "interval*", "terms of reference", "frequen*", "calendar",
             "how often", "meet*", "sit", "sits", "sitting*"))
at   i

suggest """
The Parties shall meet at least once in each quarter to review the results against the agreed measures, and shall record in writing what
each is to do before the next meeting.
"""

flags "a joint venture once a year" """
JOINT VENTURE AGREEMENT

4. Meetings. The board shall meet [[once each year]] to review the results.

5. Profits. Profits are shared equally.
"""

flags "every second year" """
RESELLER AGREEMENT

4. Prices. Prices stay as they are.

5. Survey. The parties shall [[biennially]] meet and survey the working of the appointment.
"""

passes "each quarter" """
JOINT VENTURE AGREEMENT

4. Profits. Profits are shared equally.

5. Meetings. Not less than four times in every year the members shall convene and consider the accounts.
"""

passes "a panel checks more often" """
JOINT VENTURE AGREEMENT

4. Panel. The technical panel shall check at least quarterly the progress of the trials, and report every six months to the board.

5. Profits. Profits are shared equally.
"""

passes "a report in between" """
JOINT VENTURE AGREEMENT

4. Meetings. The board shall meet once each year.

5. Reports. Each party shall report to the board on its work each month.
"""
