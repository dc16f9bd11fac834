rule base-undefined
severity warning
title    "A percentage of nothing defined"
message  "A part is given of “{b.name}”, and the agreement does not say what that is."
cites    "mPartnering, Equitable Reward Sharing"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development, supply

why """
The percentage is the smaller half of a reward; what it is taken of is the larger. Profit before or after the salaries of the partners, revenue invoiced or received, margin
with or without freight: each reading is honest, and they are far apart. One sentence on what is counted and what is deducted settles it.
"""

when a base named b where (not b is defined)
and  no base named e where (e precedes b and e.name is b.name)
unsure a deferral named x
and  x says pattern "\b(?:profits?|revenues?|margins?|income|earnings|sales|savings|surplus|receipts|proceeds|takings|turnover)\b[^.;]{0,140}\b(?:defin|calculat|determin|comput|mean|ascertain|arriv|measur|work|method|formula|reckon|deduct)",
     pattern "\b(?:defin|calculat|determin|comput|mean|ascertain|arriv|measur|work|method|formula|reckon|deduct)\w*\b[^.;]{0,140}\b(?:profits?|revenues?|margins?|income|earnings|sales|savings|surplus|receipts|proceeds|takings|turnover)\b",
     "(net|gross|adjusted|operating|service|total|annual) (profit*|revenue*|sales|margin|income|earnings|receipts)"
at   b

suggest """
“Net Revenue” means the sums invoiced to and received from Customers for the Products, less value added tax, freight and refunds.
"""

flags "adjusted margin" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

5. Reward. Birch receives [[27.5 per cent of adjusted margin]] on spare parts.
"""

flags "net profits" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

5. Reward. Alder shall pay Birch [[forty percent (40%) of the Net Profits]] each year.
"""

flags "that is made, and who has what of it" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

5. Reward. The [[surplus]] that is made on spare parts is divided as follows: 40% to Alder and 60% to Birch.

6. Tracking. Of the [[net benefit of tracking Alder has 30%]] and Birch the rest.
"""

passes "said where it is used" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

5. Reward. Birch receives thirty percent of the revenue actually collected from customers, less tax and refunds.
"""

passes "a definition" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

5. Reward. Birch receives 30% of Net Revenue.

6. Terms. "Net Revenue" means the sums received less tax.
"""

passes "what is left over" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

7. Shares. After the fees of the agent have been deducted from the price, Birch obtains 70% of the remaining revenue.
"""
