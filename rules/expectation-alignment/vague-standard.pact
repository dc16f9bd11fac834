rule vague-standard
severity note
title    "A duty without a measure"
message  "“{w}” is all there is to measure the duty by."
cites    "mPartnering, Expectation Alignment",
         "practice: a time limit or a figure beside every “promptly” and “reasonable”"
with     shown = 10

why """
Both sides agree on “promptly” because each has its own number in mind. The word says only that a judge will say later what it meant. A figure, a
standard that can be looked up or a person who decides costs a minute now.
"""

when not agreement says measure-of-measures
and  a duty named d where (d meets vague)
and  fewer than shown duties named other where (other precedes d and other meets vague)
and  (d says vague-measures named w or d meets enough-of-it and d says enough named w)
at   d

suggest """
… within five (5) Business Days after …
"""

flags "reasonable stocks" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Stocks. Birch [[shall maintain reasonable stocks of the pumps.]]
"""

flags "promptly" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Delivery. Alder [[shall promptly deliver the pumps that Birch orders.]]
"""

passes "with a figure" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Delivery. Alder shall promptly, and at the latest within ten days, deliver the pumps that Birch orders.
"""

passes "a liberty, no duty" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Visits. Either party may from time to time visit the other, and may as it sees reasonable decline.
"""
