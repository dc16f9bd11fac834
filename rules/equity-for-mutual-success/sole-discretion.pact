rule sole-discretion
severity warning
title    "One side decides as it likes"
message  "What the other party gets or may do is left to the discretion of {d.holder} alone (“{d.words}”)."
cites    "mPartnering, Equity for Mutual Success"

why """
Partners decide together what touches both. A right that one side may use as it likes, for any reason or for none, makes the other's
position depend on goodwill alone, and courts are slow to read limits into such words. A discretion over one's own affairs, or to do more
than is owed, harms nobody and is left alone.
"""

when a discretion named d
and  d.holder is present
and  not d is mirrored
and  not d meets harms-nobody
and  not d meets follows-an-event
and  not (d.words says "reason*", "cause" and d says ending)
unsure a deferral named x
and  x says "(may|can|shall|will) be (removed|withdrawn|taken|excluded|changed|refused|declined|rejected|varied|added) … by the party",
     "criteria", "(accept*|reject*|approv*|declin*|determin*|decid*|select*) … by", "discretion*"
at   d

suggest """
… may, acting reasonably and after consulting the other Party in good faith, …
"""

flags "sole and absolute" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

3. Territory. [[Alder may, in its sole and absolute discretion, remove any county from the Territory.]]
"""

flags "at the discretion of" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

3. Range. [[The range that Birch may sell is fixed at the absolute discretion of Alder]]; Birch shall keep it in stock.
"""

passes "the words only deny it" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

3. Orders. Alder does not have sole discretion to reject an order and shall give its grounds in writing.
"""

passes "either of them" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

2. Committee. Each party may replace its members of the committee at its own discretion.
"""

passes "acting reasonably" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

3. Range. Alder may, acting reasonably and after consulting Birch, propose changes to the list of products.
"""

passes "a bonus on top" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

3. Bonus. Alder may in its discretion award Birch an additional bonus, which counts towards nothing.
"""

passes "its own suits at its own cost" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

6. Marks. Alder will, at its own discretion and expense, take any action against whoever copies the marks.
"""

passes "its other business" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

2. Other business. Alder may carry on for its own account such other ventures as Alder in its sole discretion may elect.
"""

passes "the discretion of somebody else" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

3. Upgrades. Upgrades that Alder offers can be bought at the discretion of the Dealer.
"""

passes "when the other is behind" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

3. Minimum. In any year in which Birch fails to buy the minimum, Alder may, at its sole option, end the exclusivity.
"""

passes "when an event has come" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

3. Permit. Birch has the discretion to terminate this agreement in the event that Alder has lost its permit for the works.
"""

flags "the event is for one side to judge" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

3. Signs. [[If Alder determines in its sole discretion that Birch fails to meet its standards, Birch shall close the shop.]]
"""

passes "more than it must buy" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

3. Credit. Where Birch elects in its sole discretion to purchase pumps in excess of the minimum, the surplus counts for the next year.
"""

passes "help that nobody owes" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

3. Help. Alder trains two people of Birch; any other assistance is at the sole discretion of Alder.
"""

passes "its own forecast" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

3. Forecast. Birch may, in its sole discretion, revise the forecast of its needs each month.
"""

passes "at the pleasure of a third person" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

3. Events. At events of others the booth of Birch is placed at the sole discretion of the organiser.
"""

passes "a third person may decide" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

3. Events. Birch acknowledges that Stadium (directly or through its manager) may determine in its sole discretion which signs are shown.
"""

passes "not to be used unreasonably" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

3. Audits. Alder has the sole discretion, not to be unreasonably exercised, to fix the date of the audits.
"""

flags "if it is so minded" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

3. Shops. [[Alder may take any shop out of the list if it is so minded.]]
"""
