rule unused-definition
severity note
title    "A definition that nobody uses"
message  "“{d.term}” is defined, and nothing in the agreement uses the term."
cites    "mPartnering, Expectation Alignment", "practice: a definition is written for the clause that uses it"

why """
A term that is defined and never used is what is left of a clause that was taken out, or the sign of one that was meant to be there. The reader cannot
tell which, and will look for the duty that the definition promises.
"""

when not agreement is amendment
and  a definition named d where (d is unused and d is not listed)
and  no reference named r where (r is broken)
and  no placeholder named p where (p.kind is "redaction")
unsure a definition named d
and  d is unused
and  d is not listed
at   d.whole

suggest """
Take the definition out, or write the clause it was meant for.
"""

flags "left over" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Definitions. "[[Sample Period" means the four weeks before delivery]]. "Products" means pumps.

2. Supply. Alder shall supply the Products to Birch.
"""

flags "in brackets" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Supply. Alder shall supply pumps made in Leeds (the "[[Leeds Pumps]]") and spare parts to Birch.
"""

passes "used in the plural" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Definitions. "Product" means a pump.

2. Supply. Alder shall supply Products to Birch.
"""

passes "used by another definition that is used" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Definitions. "Port" means Dublin or Felixstowe. "Blockage" means the closure of a Port.

2. Supply. Alder is not liable for a delay that a Blockage causes.
"""

passes "used in small letters" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Definitions. "Delivery Date" means the first of March.

2. Supply. Alder shall supply the pumps on the delivery date.
"""

passes "an item of a list that is taken in as a whole" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Licence. Alder licenses to Birch the technology described in Exhibit A.

EXHIBIT A

TECHNOLOGY

"Surge Valve" means a valve that closes by itself.

"Quiet Rotor" means a rotor with five blades.
"""

passes "gathered with another in its own bracket" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Works. Alder lets to Birch its yard in Leeds (the "Yard" and, together with the quay, the "Works"). Birch shall insure the Works.
"""

passes "one or more of them" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Definitions. "Pump(s)" means what Alder makes in Leeds.

2. Supply. Alder shall supply ten Pumps to Birch.
"""

passes "used in a plural with another letter" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Definitions. "Alder Parties" means Alder and its directors.

2. Claims. Birch holds the Alder Parties harmless.
"""
