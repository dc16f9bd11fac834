rule no-information-sharing
severity note
title    "Nothing makes the parties tell each other anything"
message  "No clause has the parties share information, open their books or report to one another."
cites    "mPartnering, Respect and Trust"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development, supply

why """
Trust grows on what partners see of one another. Where no figure, forecast or report changes hands, each plans in the dark, and the first
the other hears of a difficulty is the dispute about it.
"""

when no sentence on information-sharing named i where (not i meets told-by-nobody)
and  no sentence named s where (s meets tells-the-other)
and  no deferral named x where (x says "report*", "information", "data")
unsure a deferral named x where (x says "report*", "information", "data")
and  no sentence on information-sharing
and  no sentence named s where (s meets tells-the-other)
near governance, review, confidentiality, general

suggest """
Each Party shall every month give the other its figures on sales, stock, forecasts and faults that bear on this Agreement, and shall tell
it promptly of anything that puts the shared objectives at risk.
"""

flags "a sale and no more" """
1. Supply. Alder shall supply pumps to Birch. Birch shall pay the price within thirty days.
"""

flags "a notice is no report" """
1. Supply. Alder shall supply pumps to Birch.

9. Notices. A notice shall be given in writing and sent by courier.
"""

flags "a heading, and an accountant who tells neither" """
1. Supply. Alder shall supply pumps to Birch.

2. Reviews and reporting. The board shall consider the work every quarter.

3. Audit. Once a year an independent accountant may examine the books of both parties, and shall disclose to neither those of the other.
"""

passes "each month" """
4. Sharing. Every month each of us shares its stock levels and sales figures with the other.
"""

passes "open books" """
4. The parties work on an open-book basis.
"""

flags "what must not be told" """
1. Supply. Alder shall supply pumps to Birch.

2. Secrecy. Neither party shall disclose the financial and technical information of the other to anyone.
"""

passes "feedback from the market" """
1. Supply. Alder shall supply pumps to Birch. Birch shall provide regular marketing feedback to Alder.
"""
