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
and  (d.act says vague-measures named w or d meets enough-of-it and d says enough named w)
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

passes "told what the word means" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Accidents. Each party must promptly, meaning by noon of the next Business Day, repair what it has broken.
"""

passes "with a figure" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Delivery. Alder shall promptly, and at the latest within ten days, deliver the pumps that Birch orders.
"""

passes "a liberty, no duty" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Visits. Either party may from time to time visit the other, and may as it sees reasonable decline.
"""

passes "the next sentence has the limit" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Repairs. Alder shall repair each pump in a timely manner. If a pump does not run again fourteen days after the call, Birch may send it back.
"""

passes "times to answer stand in a schedule" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Support. Alder shall promptly answer the calls of Birch.

Schedule 1

Response times

Standstill: one hour. Reduced flow: one day.
"""

passes "a warning that weighs little" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Notices. Each party shall promptly notify the other of a new address.

2. Audit. Birch shall open its books to Alder on reasonable notice.
"""

passes "all that can be asked" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Registration. Birch shall give Alder all reasonable assistance in the registration of the pumps.
"""

passes "the word is in the condition" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Birch shall buy a second pump if Alder has promptly repaired the first.
"""

passes "a guide named after a word, and no duty" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Help. Alder may open its page of Frequently Asked Questions to Birch, which will be kept by Alder at no charge.
"""

passes "the price has its day elsewhere" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Trade. Birch shall pay for all products in a timely manner.

2. Payment. Birch pays one half before shipment and the balance thirty days after shipment.
"""

passes "what happens if it is not done" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Suits. In the event that Alder (i) does not say in time that Alder will bring suit, or (ii) fails to bring suit within a reasonable time, Birch may bring suit.
"""

passes "a claim has its time" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Inspection. Birch shall examine each pump as soon as practicable. Claims for a pump are made within ten days after its receipt.
"""

passes "within the time just told" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Orders. A pump is ordered twenty days ahead. Alder shall ship the pump as soon as practicable within such time period.
"""

passes "the signs that belong there" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Marks. Birch shall put the symbols of registered marks beside the name of each pump as appropriate.
"""

passes "a form to be signed with somebody else" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Customers. Birch shall sign with each customer a contract in the form of Exhibit A. Birch buys forty pumps a year.

EXHIBIT A

FORM OF SERVICE CONTRACT

1. Service. Birch shall promptly repair each pump of the customer.
"""

flags "an item of a list has no share in the figures of the others" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Work. Alder shall:

(a) ship each pump within ten days of the order; and

(b) [[replace a pump that fails as early as may be convenient.]]
"""
