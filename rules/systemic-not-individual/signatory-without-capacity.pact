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
and  no party named p where (p.name is s.name)
and  (s.title is silent or s.entity is silent)
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
