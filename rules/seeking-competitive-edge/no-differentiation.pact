rule no-differentiation
severity note
title    "Nothing sets the parties apart from competitors"
message  "Nothing in the agreement speaks of innovation, of brand, or of developing the market."
cites    "mPartnering, Seeking Competitive Edge"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development, supply

why """
Partners lower costs and differentiate themselves; cost alone is a race that someone else can always join. What the two can offer together
and no rival can, and who works on it, belongs in the agreement if it is to be worked on at all.
"""

when no clause on differentiation
and  no sentence named s where (s meets stands-apart)
near objectives, cost-reduction, scope

suggest """
Each year the Parties shall agree on at least one new feature, service or market that sets the joint offer apart from those of
competitors, name who develops it, and review its success at the next yearly meeting.
"""

flags "supply and price" """
1. Supply. Alder shall supply pumps to Birch.

2. Price. Birch shall pay the price within thirty days.
"""

flags "supply, service and law" """
1. Supply. Alder shall supply pumps to Birch and repair them.

2. Law. This agreement is governed by the laws of Ireland.
"""

flags "what is known already" """
1. Supply. Alder shall supply pumps to Birch.

2. Words. Words with a well-known technical or trade meaning bear it. Trade secrets and plans of marketing activities are kept secret.
"""

passes "what no rival brings" """
1. Supply. Alder shall supply pumps to Birch.

2. Projects. One project a year gives growers a thing that no rival maker's van brings them.
"""

passes "new features" """
1. Supply. Alder shall supply pumps to Birch.

2. New features. Each year the parties shall agree one new feature that sets the pump apart from those of competitors.
"""

passes "building the market" """
1. Supply. Alder shall supply pumps to Birch.

2. Custom. Birch shall use its best endeavours to create a demand for the pumps and to build up the goodwill of the trade.
"""
