rule no-contributions
severity warning
title    "Nothing says what each party brings"
message  "Nothing in the agreement says what the parties contribute to it."
cites    "mPartnering, Strength Based Investment"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development

why """
All parties invest in partnering, each with the strengths it alone has. What is brought (money, people, assets, know-how, access to a
market) is the ground on which shares of reward and risk are judged; if it is not written down, both are arbitrary.
"""

when no clause on contributions named c where (c meets puts-in)
and  no input named i where (not i is empty)
and  no sentence named s where (s meets brings-in)
and  not agreement meets supplied-by-role
and  not (a party named p
       and another party named q
       and a sentence named m where (m meets at-own-cost and m mentions p and not m mentions q)
       and a sentence named n where (n meets at-own-cost and n mentions q))
and  fewer than two clauses named r where (r meets role-headed)
near objectives, scope

suggest """
Each Party shall contribute the capital, people, assets, know-how and market access listed beside its name in Schedule 1, by the dates
and at the values stated there.
"""

flags "a venture without contributions" """
JOINT VENTURE AGREEMENT

1. The parties form a joint venture to build wind farms.

2. Profits are shared equally.
"""

flags "contribution of another kind" """
JOINT VENTURE AGREEMENT

1. The parties form a joint venture to build wind farms.

2. Liability. Each party is liable to the extent that its negligence contributed to the damage.
"""

passes "capital in money" """
3. Capital Contributions. Alder shall contribute EUR 400,000 and Birch EUR 600,000.
"""

passes "in kind, in plain words" """
3. What each of us brings. Alder brings its patents and two engineers; Birch provides its yard and its cranes.
"""

passes "what each does, under a heading for each" """
JOINT VENTURE AGREEMENT

2. Responsibilities of Alder. Alder makes the batches and keeps the plant.

3. Responsibilities of Birch. Birch runs the trials and files for approval.
"""

passes "each does something at its own cost" """
JOINT VENTURE AGREEMENT

This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. The parties form a joint venture to sell calling cards.

2. Alder shall, at its own cost, build and host the site.

3. Birch shall be responsible for all costs in connection with the printing of the cards.
"""
