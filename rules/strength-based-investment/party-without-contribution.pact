rule party-without-contribution
severity warning
title    "A party brings nothing"
message  "{q.name} brings nothing to the venture, and {p.name} contributes to it."
cites    "mPartnering, Strength Based Investment: all parties invest in partnering"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development

why """
All parties invest in partnering, each with the strengths it alone has. A party that has put nothing in has nothing to lose when the work
becomes hard, and a claim on the result that the other will come to resent. What it brings need not be money: people, a name, customers or
knowledge will do, if they are written down.
"""

when a party named p
and  another party named q
and  an input of p named i where (not i is empty and not i says consent-given)
and  no input of q named j where (not j is empty
       and (j is headed or no input named h where (h is headed))
       and not (j meets mere-stake and an input of q named u where (u is empty and not u is shared)))
and  (an input of q named w where (w is empty)
       or no input of q
         and an input of p named w where (not w is empty
             and not w says "loan", "lend*", "further"
             and not w says consent-given))
and  no input named y where (y precedes w and not y is empty and not w is empty)
unsure a clause on contributions named c
and  a deferral named d in c
at   w "who brings nothing, or is alone to bring something", i "what is brought"

suggest """
Each Party shall contribute what is listed beside its name in Schedule [•]: money, people, equipment, know-how or access to its customers,
with its value and date.
"""

flags "called upon for nothing" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Contributions. Birch [[shall contribute EUR 100,000 on signature.]] Alder [[shall take its share without being called upon to contribute any]]
capital or other thing of value.

2. Law. The laws of Ireland govern.
"""

flags "makes none" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Contributions. Alder [[shall contribute a crane worth EUR 100,000.]] Birch [[makes no contribution.]]

2. Law. The laws of Ireland govern.
"""

flags "nil in a line of fields" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Contributions.

[[Party: Alder; Contribution: cash; Value: EUR 90,000; Due: 1 May 2026.]]

[[Party: Birch; Contribution: nil; Value: nil; Due: never.]]

2. Law. The laws of Ireland govern.
"""

passes "in the passive and by turns" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Contributions. EUR 90,000 shall be contributed by Alder on 1 May 2026, and a crane worth EUR 90,000 by Birch.

2. Law. The laws of Ireland govern.
"""

passes "no capital from either" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Contributions. Neither party is obliged to contribute capital. Alder lends ten pumps worth EUR 9,000 and Birch opens its network of
dealers, valued at EUR 9,000.

2. Law. The laws of Ireland govern.
"""

passes "each in kind" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Contributions. Alder shall contribute its patents and Birch shall contribute its yard, at the values in the table.

2. Law. The laws of Ireland govern.
"""

passes "a consent under a heading on subscriptions" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

2. Subscriptions. Alder may sell subscriptions for four years at most, unless Birch consents in each case in writing.

3. Law. The laws of Ireland govern.
"""
