rule sole-discretion
severity warning
title    "One side decides as it likes"
message  "What the other party gets or may do is left to one side's discretion: {w}."
cites    "mPartnering, Equity for Mutual Success"

why """
Partners decide together what touches both. A right that one side may use as it likes, for any reason or for none, makes the other's
position depend on goodwill alone, and courts are slow to read limits into such words.
"""

when a clause named c
and  c affirms sole-discretion named w
and  no right named r in c where (r is mutual and r says sole-discretion)
at   w

suggest """
… may, acting reasonably and after consulting the other Party in good faith, …
"""

flags "sole and absolute" """
3.2 Alder may, [[in its sole and absolute discretion]], remove any county from the Territory.
"""

flags "as it sees fit" """
3.2 The Principal may vary the commission [[as it sees fit]].
"""

passes "the words only deny it" """
3.2 Alder does not have sole discretion to reject an order and shall give its grounds in writing.
"""

passes "either of them" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

2. Committee. Each party may replace its members of the committee at its own discretion.
"""

passes "acting reasonably" """
3.2 Alder may, acting reasonably and after consulting Birch, propose changes to the list of products.
"""
