rule background-ip
severity warning
title    "Nothing says who owns the know-how brought in"
message  "Know-how or technology is contributed, and nothing says who keeps owning it and who may use it."
cites    "mPartnering, Strength Based Investment"
applies  to joint-venture, alliance, teaming, co-branding, development

why """
A party brings its best technology only where it knows that it will keep it. If ownership and use are left open, one side may think that it
has lent and the other that it was given, and both will be right until the agreement ends.
"""

when at least one input named i where (i says technology and not i is empty)
and  no clause on background-ip named b where (not b says foreground or b says brought-before)
and  no deferral named f where (f says "intellectual", "licen*", "ownership")
unsure no clause on background-ip
and  a deferral named d where (d says "intellectual", "licen*", "ownership")
near contributions

suggest """
Each Party remains the owner of what it owned before this Agreement or creates outside it. It grants the other a non-exclusive licence, free
of charge, to use what it contributes for the purposes of this Agreement during the Term.
"""

flags "know-how put in, and no more" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

3. Contributions. Alder shall contribute EUR 400,000 and Birch shall contribute its know-how.

4. Profits are shared equally.
"""

flags "software, in plain words" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

3. What we bring. Alder brings EUR 400,000. Birch brings its software.

4. Profits are shared equally.
"""

passes "owned and licensed" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

3. Contributions. Birch shall contribute its know-how.

4. Background IP. Each party remains the owner of its know-how and licenses the other to use it for the venture.
"""

passes "money only" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

3. Contributions. Alder and Birch shall each contribute EUR 400,000.

4. Profits are shared equally.
"""
