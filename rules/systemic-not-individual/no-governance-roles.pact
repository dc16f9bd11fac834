rule no-governance-roles
severity note
title    "Nobody is responsible by role"
message  "No clause names a post that looks after the agreement: no relationship manager, project lead or contact."
cites    "mPartnering, Systemic and Not Individual"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development, supply

why """
A company does nothing by itself. Where no post is answerable for the partnership, it depends on whoever happens to care, and a partner with a
difficulty does not know whom to ring. A role outlives the person in it.
"""

when no sentence on governance-roles named g where (not g meets of-an-institute)
and  no sentence named s where (s meets answers-by-post)
and  no deferral named x where (x says "contact*", "responsib*", "role*", "who speaks", "represent*", "governance")
unsure a deferral named x
and  x says "contact*", "responsib*", "role*", "who speaks", "represent*", "governance"
and  fewer than two sentences on governance-roles
near governance, general

suggest """
Each Party shall keep in post a relationship manager and a deputy, who are the other's first point of contact, and shall name a successor
before either leaves the post.
"""

flags "corporate duties only" """
1. Supply. Alder shall supply pumps to Birch. Birch shall pay within thirty days.
"""

flags "directors, but only as knowledge" """
1. Supply. Alder shall supply pumps to Birch.

2. Warranty. Each party warrants that, as far as its directors know, nobody claims its designs.
"""

flags "an expert chosen by an outsider" """
1. Supply. Alder shall supply pumps to Birch.

2. Disputes. They go to an expert chosen by the chairman of the Singapore Mediation Centre.
"""

passes "a manager" """
4. Each party shall appoint a relationship manager, and a deputy who acts when the manager cannot.
"""

passes "posts on the way to court" """
15. Disputes go first to the chief executives of the parties.
"""
