rule forum-one-sided
severity warning
title    "One party rules the joint body"
message  "{r.party} rules the joint body, and {r.other} has no like power in it."
cites    "mPartnering, Strategic Synergy",
         "practice: the chair of a joint committee rotates and has no casting vote, or an independent member breaks ties"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development, supply, other

why """
A joint body is where the knowledge of both sides meets. If one of them names all its members, breaks every tie or may set its decisions
aside, the other is there to listen. It will bring fewer ideas to the table, and the agreement promises a say that it does not give.
A majority that follows a larger stake is another matter, and so is a veto that both have.
"""

when an allocation named r
and  (r.head is "override" or r.head is "appointment")
and  r is one-sided
and  r does not say pattern "\b[Ee]ach of\b|\band (?:[\w.]+ ){1,4}(?:shall )?each\b", "arbitrat*", "insured",
     "(claim|claims|lawsuit*|infring*)", "(acquiror|acquirer|squeeze-out|tender offer)", "after the closing"
and  a clause named c in the same section as r where (c says joint-body)
and  (r does not say "chair*", "presid*", "(casting|second|deciding) vote"
       or no sentence named t in the same clause as r where (t meets chair-goes-round))
unsure a clause on governance named g
and  a deferral named d in g where (d says "appoint*", "chair*", "vote*", "decid*", "seat*", "compos*", "member*",
       "nominat*", "overrul*", "power*")
at   r

suggest """
Each Party appoints two members of the Steering Committee, and may replace them. The chair alternates each year between the Parties and has no
casting vote. No decision of the Committee may be set aside by one Party alone.
"""

flags "a casting vote" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

4. Committee. The steering committee has two members from each party. [[Its chairman is appointed by Alder and has a casting vote]].
"""

passes "the chair alternates" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

4. Committee. The steering committee has two members from each party. The chair alternates between Alder and Birch and has no casting vote.
"""

passes "one year the one, one year the other" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

4. The board has four members. It is chaired by a member of Alder in even years and by one of Birch in odd years, and the chair then has a
casting vote.
"""

flags "set aside by one" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

4. The council decides unanimously. [[Any resolution of the council may be set aside by Alder within ten days]].
"""

passes "a veto for each" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

4. The council decides by majority. Alder shall not overrule the council save in a question of safety, and Birch shall not save in one of law.
"""

passes "members from both" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

4. The board of the venture has five directors. Alder appoints three of the directors and Birch two, as their shares are.
"""

passes "the defence of a claim" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

4. Claims. In a claim that the board's marks infringe a right, Alder may settle it or contest it, and may overrule Birch.
"""
