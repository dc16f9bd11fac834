rule free-to-compete
severity warning
title    "Free to compete with the partnership"
message  "“{r}”: a partner keeps the freedom to work against what the parties build."
cites    "mPartnering, Real Commitment"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development, supply

why """
A partner who may compete with the venture, or serve its rivals, without limit has one foot outside it, and the other has to guard what it shares.
Freedom in other fields and places is healthy; it should be drawn so that the joint business is not the field.
"""

when (a right named x where (x says competing)
           and not x.sentence says competing-fenced
           and x says pattern "(?s)\S.*\S" named r
       or a sentence named s where (not s says competing-fenced)
         and (s says competing-kept,
                 pattern "(?i)\b(?:sale|selling|supply|supplying|making|manufacture|furnishing|licensing|dealing)\b[^.;]{0,80}\bto (?:other|rival|competing) (?:makers?|manufacturers?|producers?|sellers?|suppliers?|houses?|operators?)\b[^.;]{0,120}\b(?:reserved|open|free|permitted|unrestricted|unaffected)\b" named r
             or s affirms competing-freely named r))
unsure a deferral named d where (d says competing
       and d says "free*", "may", "liberty", "permitted", "reserved", "excepted", "allowed")
at   r

suggest """
Each Party remains free to carry on any business outside the Field, and outside the Territory. Within them neither Party shall, during the Term, carry on
or assist a business that competes with the Products, alone or with others.
"""

flags "any manufacturer" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

2. Liberty. Birch [[shall be at liberty to represent any manufacturer whose goods are in competition with the Products.]]
"""

flags "nothing prevents" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

2. Others. [[Nothing in this agreement shall prevent Alder from competing directly with the Venture or working with its rivals.]]
"""

flags "sales to others kept" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

2. Others. The [[selling of valves by Alder to other makers in Wales, in whatever number, is reserved]] to it.
"""

passes "other goods" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

2. Loyalty. Birch may sell any goods which do not compete with the Products, and Alder may compete outside the Territory.
"""

passes "a remedy" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

2. Loyalty. If Birch competes with the Products, Alder may end this agreement. Prices may be compared with those of competitors.
"""
