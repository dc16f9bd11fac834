rule signatory-without-capacity
severity note
title    "Signed in no capacity"
message  "{s.name} signs without a title, or without saying for whom."
cites    "mPartnering, Systemic and Not Individual",
         "practice: a signature block names the entity, the signatory and the office"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development, supply, confidentiality, amendment

why """
An organisation is bound by those who may bind it. A block that does not say for whom somebody signs, or in what office, leaves it open whether
the organisation or the person made the promise, and whom to ask when it is doubted.
"""

when a signatory named s
and  s.name is present
and  not agreement is template
and  not s is personal
and  (not s is titled or s.entity is silent)
and  no deferral named x where (x says "capacity … sign*", "authority to sign", "signator*")
unsure a deferral named x
and  x says "capacity … sign*", "authority to sign", "signator*"
at   s

suggest """
Signed for and on behalf of Birch Trading Ltd by
Name: Priscilla Vale
Title: Commercial Director
"""

flags "no title" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

IN WITNESS WHEREOF the parties have signed.

ALDER WORKS INC.

By: /s/ Robert Lind
Name: Robert Lind
Title: President

[[BIRCH TRADING LTD

By: /s/ Imogen Vale
Name: Imogen Vale]]
"""

flags "an empty title" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

[[BIRCH TRADING LTD

By: /s/ Imogen Vale
Name: Imogen Vale
Title:]]
"""

passes "both in office" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

ALDER WORKS INC.

By: /s/ Robert Lind
Name: Robert Lind
Title: President

BIRCH TRADING LTD

By: /s/ Imogen Vale
Name: Imogen Vale
Title: Managing Director
"""

passes "not yet signed" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

BIRCH TRADING LTD

By: ______________
Name:
Title:
"""

passes "side by side, the offices in a line below" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

ALDER WORKS INC.                         BIRCH TRADING LTD

/s/ Robert Lind                          /s/ Imogen Vale
(Signature)                              (Signature)

Robert Lind                              Imogen Vale
(Print name)                             (Print name)

CEO                                      Vice President
(Office)                                 (Office)
"""

passes "for himself" """
This agreement is made between Alder Works Inc. ("Alder") and Mr. Oscar Vale ("Vale").

1. Pumps. Alder makes pumps.

ALDER WORKS INC.

By: /s/ Robert Lind
Name: Robert Lind
Title: President

OSCAR VALE

By: /s/ Oscar Vale
"""

passes "signed once more under a schedule" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

ALDER WORKS INC.

By: /s/ Robert Lind
Name: Robert Lind
Title: President

BIRCH TRADING LTD

By: /s/ Imogen Vale
Name: Imogen Vale
Title: Managing Director

SCHEDULE A

Alder pays on the first of each month.

ALDER WORKS INC.

By: /s/ Robert Lind

BIRCH TRADING LTD

By: /s/ Imogen Vale
"""
