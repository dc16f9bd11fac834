rule no-force-majeure
severity note
title    "Nothing on events beyond control"
message  "Nothing in the agreement says what happens when events beyond a party's control stop it from performing."
cites    "mPartnering, Commensurate Risk Sharing", "practice: boilerplate of commercial agreements"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development, supply

why """
War, flood and strike are nobody's fault, and which partner bears them should not be left to the accident of whose duty they strike. A
clause on events beyond control shares that risk and says how long either must wait.
"""

when no sentence on force-majeure named f where (f meets of-performance)
and  no sentence named s where (s meets hindrance-excuses)
near liability, general

suggest """
A Party is not liable for a failure to perform that is caused by an event beyond its reasonable control, for as long as the event lasts,
if it tells the other without delay and does what it reasonably can to overcome it.
"""

flags "silent" """
1. Supply. Alder shall supply pumps to Birch.

2. General. Notices are given in writing.
"""

passes "the usual clause" """
14. Force Majeure. Neither party is liable for delay caused by events of force majeure.
"""

passes "in other words" """
14. A party prevented from performing by flood, strike or any other event beyond its reasonable control is excused while it lasts.
"""

flags "a flood that the warranty leaves out" """
1. Supply. Alder shall supply pumps to Birch.

2. Warranty. Pumps spoiled by acts of God are not covered by the warranty.
"""
