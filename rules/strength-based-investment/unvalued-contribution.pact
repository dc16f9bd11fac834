rule unvalued-contribution
severity warning
title    "A contribution in kind without a value"
message  "What is brought has no value, and no way of valuing it is agreed: {w}."
cites    "mPartnering, Strength Based Investment",
         "practice: contributions in kind are valued by agreement, by an appraiser, or at documented cost"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development

why """
Shares of reward and risk follow what each has put in, and that can be compared only where things and people carry a figure, or a way to
find one. A value agreed at the start costs an afternoon; one disputed at the end costs the partnership.
"""

when a clause on contributions named c
and  a sentence named s in c where (s affirms gives and s says in-kind and not s says valued and not s says no-kind)
and  no sentence named v in the same section as s where (v says valued and v says valuation-of-contributions)
and  no sentence named t where (t says valued and t says "contribution*")
and  no sentence named b in the same section as s where (b precedes s and b affirms kind-given and not b says valued)
and  s affirms pattern "\b(?:contribut|furnish|provid|hand|bring|put|lend|mak|second|assign|dedicat|open|deliver|fit|place|transfer|deploy|commit|devot|grant|licen[cs]|suppl|loan)(?:es?|s|y|ies)?\b(?: [^ .;]+){2,18}" named w
unsure a clause on contributions named c
and  a deferral named d in c
at   w

suggest """
Contributions in kind are valued as stated beside each in Schedule [•], or else by an independent appraiser whom both Parties appoint; staff
time counts at its documented payroll cost.
"""

flags "know-how without a figure" """
3. Contributions. Alder shall contribute EUR 400,000 on signature. Birch shall [[contribute its know-how within a month]].

4. Law. The laws of Ireland govern.
"""

flags "things and people" """
3. Resources. Alder shall [[hand over demonstration equipment, and Birch its dealer network, within three months]].

4. Law. The laws of Ireland govern.
"""

passes "by an appraiser" """
3. Contributions. Birch shall contribute its crane. Contributions in kind are valued by an independent appraiser.

4. Law. The laws of Ireland govern.
"""

passes "money only" """
3. Contributions. Contributions are made in money only; neither goods nor know-how count. Alder pays EUR 400 and Birch EUR 600.

4. Law. The laws of Ireland govern.
"""
