rule no-survival
severity note
title    "Nothing is said to survive the end"
message  "No clause says what goes on when the agreement has ended, and none outlives it by its own words."
cites    "mPartnering, Systemic and Not Individual", "practice: boilerplate of commercial agreements"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development, supply

why """
Secrets, warranties, accounts and claims do not end on the day an agreement does. Where nothing is said to survive, it is open to argument
whether any of it does, and the argument comes when the partners no longer need one another.
"""

when no sentence named h where (h meets holds-after)
and  no sentence on outlasting named s where (not s says nothing-survives
       and not s says survives-otherwise
       and (not s says last-acts or s says "surviv*", "(continue*|remain*|outlive*|outlast*|persist*)", "accrued"))
and  no deferral named x where (x says "surviv*")
unsure a deferral named x where (x says "surviv*")
and  fewer than two sentences on outlasting
near termination-for-convenience, term, general

suggest """
Clauses 8 (Confidentiality), 10 (Ownership), 12 (Liability) and 16 (Disputes), and any other that is meant to outlast it, continue after this
Agreement ends. Rights that have accrued are not affected.
"""

flags "silent" """
1. Supply. Alder shall supply pumps to Birch while this agreement lasts.

2. The end. This agreement ends on 31 December 2030.
"""

flags "everything ceases" """
1. Supply. Alder shall supply pumps to Birch.

2. The end. On termination all rights and duties of the parties cease, and nothing survives.
"""

flags "a last act" """
1. Supply. Alder shall supply pumps to Birch.

2. The end. Within thirty days after the expiry of this agreement each party shall give back the other's tools.
"""

passes "the usual saving" """
14. Clauses 8 and 12 survive the termination of this agreement.
"""

passes "a clause that outlives it by its own words" """
8. Secrets. Each party shall keep the other's secrets for five years after the end of this agreement.
"""

passes "whether it still lasts or not" """
10. Marks. The dealer shall not contest the marks of the maker, whether during this agreement or after its expiry.
"""

passes "earlier breaches are answered for" """
9. The end. Neither party owes the other anything on termination, but liabilities for a breach before the termination shall not be exempted.
"""
