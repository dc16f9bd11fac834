rule non-solicit-one-sided
severity warning
title    "Only one party must not solicit"
message  "{q.name} must leave the other's people or customers alone, and nothing asks the same of {p.name} (“{w}”)."
cites    "mPartnering, Equity for Mutual Success"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development, supply, confidentiality

why """
People and customers met through the venture are a temptation to both. A covenant that protects one side's only says whose staff may be hired away, and
the trust that makes people work openly with the other side goes with it.
"""

when a party named p
and  another party named q
and  a stipulation of q named w where ((w meets must-not-solicit or w meets pays-for-hiring)
       and not w is mutual
       and not w is mirrored)
and  no stipulation of p named u where (u meets must-not-solicit or u meets pays-for-hiring)
unsure a deferral named x
and  x says "solicit*", "poach*", "entice*", "non-solicit*"
at   w

suggest """
During the Term and for twelve (12) months after it, neither Party shall solicit the employees of the other who work on this Agreement. General
advertisements are no solicitation.
"""

flags "the dealer alone" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

14. Staff. Birch [[shall not solicit or hire any employee of Alder during the Term.]]
"""

flags "customers" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

14. Customers. Birch undertakes that it [[will not entice away any customer of Alder.]]
"""

passes "neither" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

14. Staff. Neither party shall solicit the employees of the other.
"""

passes "staff of one, customers of both" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

14. Staff. Alder shall not solicit Birch's employees, and Birch shall not solicit Alder's customers.
"""

passes "advisers, and orders from elsewhere" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

7. Birch will not engage the services of any consulting firm, and agrees not to solicit orders of customers outside the Territory.
"""

flags "off limits" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

14. Staff. [[During the Term the engineers of Alder are not to be lured away by its co-venturer.]]
"""

passes "those of the other too" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

14. Staff. The staff of Alder are off limits for Birch, and those of Birch for Alder.
"""
