rule number-mismatch
severity error
title    "Words and figures disagree"
message  "The words and the figures disagree: “{n}”."
cites    "mPartnering, Expectation Alignment",
         "practice: words prevail over figures in doubt, which is rarely what both sides meant"

why """
A number written twice is meant to be safe from slips of the pen; written twice with two values it guarantees a dispute. Courts let the words
prevail as a rule of last resort, and whether that is what was agreed nobody can tell from the page.
"""

when a quantity named n where (n is clashing)
at   n

suggest """
… within sixty (60) days …
"""

flags "days" """
3. Payment. Birch shall pay each invoice within [[thirty (60) days]].
"""

flags "money" """
3. Alder shall pay Birch [[ten thousand dollars ($100,000)]] on signing.
"""

flags "percent" """
3. A royalty of [[six percent (8%)]] is due on each sale.
"""

passes "both the same" """
3. Payment. Birch shall pay each invoice within thirty (30) days, and a royalty of six and one half percent (6.5%).
"""

passes "figures that mean something else" """
3. Payment. Birch shall pay within thirty days (see Section 60), and five percent of the price (4 instalments).
"""

passes "a point and a half in the smaller unit" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Price. The price follows the index less a percentage point and a half (150 basis points).
"""
