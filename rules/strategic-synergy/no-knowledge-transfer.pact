rule no-knowledge-transfer
severity note
title    "Knowledge is combined and not passed on"
message  "Nothing provides for training, secondment or any other way in which the partners pass on what they know."
cites    "mPartnering, Strategic Synergy"
applies  to joint-venture, alliance, teaming, reseller, development, supply

why """
A partnership combines "the resources and knowledge of the partners", and knowledge does not move by being mentioned in a recital. It moves with
people: by training, by working side by side, by what is written down and handed over. Without that each partner stays dependent on the other
for what it could have learned, and the venture knows no more than its better half.
"""

when no sentence on knowledge-transfer named k where (not k says no-lesson)
and  no sentence named s where (s meets knowledge-passed)
near governance, scope

suggest """
Each Party shall in each calendar year train the staff of the other in the use of its technology for at least five days, and shall second one
specialist to the other for at least a month.
"""

flags "each does its own" """
2. Roles. Alder makes pumps. Birch installs and maintains them.

3. Price. The price is EUR 40.
"""

flags "know-how is needed" """
2. Roles. The know-how of both parties is needed to serve the customers. Alder ships; Birch installs.
"""

passes "training" """
2. Training. Alder shall train ten engineers of Birch in each year.
"""

passes "side by side" """
2. Shadowing. For ten days a quarter three fitters of Birch work alongside those of Alder.
"""

passes "the other is trained" """
2. Support. Two fitters of the maker shall come to Leeds for three days in each month of the first year to consult with and train the dealer.
"""

passes "an item of a list" """
2. The maker furnishes:

(a) product and software training as the dealer needs it; and

(b) leaflets.
"""

flags "instructions for the carrier" """
2. Orders. Each order shall provide quantities, dates and shipping instructions. Alder ships; Birch installs.
"""
