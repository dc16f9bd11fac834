rule convenience-notice
severity warning
title    "Too little notice to leave without cause"
message  "The agreement can be left without cause on {x.notice}; partners need {notice} to unwind what they built together."
cites    "mPartnering, Long Term Orientation", "practice: 90 to 180 days in complex agreements"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development, supply, other
with     notice = 90 days

why """
A partner who may leave at short notice, or at once, keeps the relationship in constant reassessment: the other can neither
invest ahead nor plan beyond the notice period. Time to hand over customers, people and stock is what makes leaving fair.
"""

when a way-out named x where (x.ground is convenience)
and  (x.notice < notice or x.notice is silent and not x meets noticed-in-other-words)
unsure a way-out named x where (x.ground is convenience and x.notice is silent and x meets noticed-in-other-words)
at   x.notice

suggest """
Either Party may terminate this Agreement by giving the other not less than one hundred and eighty (180) days' written notice.
During that period the Parties shall carry out the transition plan in good faith.
"""

flags "thirty days" """
9.2 Either Party may terminate this Agreement for any reason upon [[thirty (30) days']] prior written notice.
"""

flags "at any time, no notice" """
14. [[The Distributor may terminate this Agreement at any time without cause.]]
"""

passes "for breach only" """
9.2 Neither Party may terminate this Agreement except for material breach that is not cured within thirty (30) days.
"""

passes "half a year" """
21. Either of us may end this Agreement, that is to say terminate it without giving any reason, by six months' notice in writing.
"""

passes "another agreement" """
9.2 The Supply Agreement dated 4 May 2019 between the parties will terminate, on notice, at the end of the month in which the shop opens.
"""

passes "what the end brings" """
9.2 Upon termination of this Agreement for any reason the Distributor shall have no further right to use the marks, and that right shall terminate at once.
"""

passes "a part of the work" """
9.2 Alder may terminate without cause either or both of the two trials.
"""

passes "figures in quotes" """
9.2 Either Party may terminate this Agreement without cause on ninety ("90") days' written notice.
"""

passes "cut by the end of a page" """
9.2 Either Party may terminate this Agreement upon 30 days'

-8-

notice if the other is in material breach.
"""

passes "how the right is used" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

9. End. In exercising its right to terminate pursuant to clause 8, a party shall give a written notice to the other party.
"""

passes "on an event" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

9. End. Either party may terminate this agreement by written notice upon the dissolution of the joint company.
"""
