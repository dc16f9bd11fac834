rule contribution-unsecured
severity warning
title    "A contribution with no date or no consequence"
message  "A contribution is promised with no date, or with nothing that follows when it is not made: {w}."
cites    "mPartnering, Strength Based Investment"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development

why """
A contribution that may come at any time, or fail without consequence, leaves the partner who paid first to carry the venture alone. A date,
and something that follows when it is missed (interest, dilution, a substitute at the other's cost, the right to withdraw), make a promise
of it.
"""

when a clause on contributions named c
and  a sentence named s in c where (s affirms gives and s says in-kind, valued, "cash", "capital", "contribution*" and not s meets securing)
and  no sentence named b in the same section as s where (b precedes s and b meets contributing)
and  (s says contribution-vague named w or (no sentence named o in the same section as s where (o says contribution-dates and not o says contribution-vague) and no sentence named r where (r says "(each contribution|all contributions|the contributions|its contributions|their contributions|such contributions|these contributions)" and r says contribution-dates) or no clause on contributions named g where (a sentence named k in g where (k meets securing)) and no sentence named l where (l says "contribut*" and l meets securing)) and not s says contribution-vague and s affirms pattern "\b(?:contribut|furnish|provid|hand|bring|put|lend|make|second|assign|dedicat|inject|invest|subscrib|pay|fit|place|fund|transfer|deliver|deploy|commit|devot)(?:es?|s|ing)?\b(?: [^ .;]+){1,8}" named w)
unsure a clause on contributions named c
and  a deferral named d in c
at   w

suggest """
Each Party shall make its contributions by the dates in Schedule [•]. A contribution not made within thirty (30) days after a reminder bears
interest at six percent (6%) a year, and the shares of the Parties are adjusted to what each has in fact contributed.
"""

flags "no date" """
3. Contributions. Alder shall [[contribute EUR 400,000]]. If a contribution fails, the shares are reduced in proportion.

4. Law. The laws of Ireland govern.
"""

flags "at some time" """
3. Contributions. Alder shall [[in due course]] contribute a crane worth EUR 400,000. Each contribution belongs to the party that made it.

4. Law. The laws of Ireland govern.
"""

passes "dates and the price of missing them, in a list" """
3. Contributions. On or before the first of May Alder pays in EUR 40,000 and Birch hands over its van, taken at EUR 9,000. Whoever is late
lets the other hire a substitute at the latter's cost.

4. Law. The laws of Ireland govern.
"""

passes "a date and interest" """
3. Contributions. Alder shall contribute EUR 400,000 by 1 July. A late contribution bears interest at five percent.

4. Law. The laws of Ireland govern.
"""
