rule no-deadlock
severity warning
title    "A joint body that can tie, and no way out"
message  "The joint body decides only if both sides agree ({w}), and nothing says what happens when they do not."
cites    "mPartnering, Strategic Synergy", "practice: joint venture and alliance agreements carry a deadlock clause"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development, supply

why """
Equal votes protect both partners until the day they differ; then the venture stands still, at the cost of both, and whoever can wait longer
wins. Naming beforehand who is asked next, and within which time, keeps a difference of opinion from becoming a dispute. A clause on
disputes alone does not help: a budget that nobody has approved is no breach of contract.
"""

when (a clause on governance
           and a clause named c where (c meets can-tie
               and (c says joint-body, "director*", "reserved matter*"
                   or c says deciding and a clause on governance named g in the same section as c))
           and c says tying-terms, tied-unless named w
       or a clause named c where (c meets evenly-manned) and c says even-words named w)
and  no clause on deadlock named d where (d meets breaks-a-tie)
and  no sentence named s where (s meets tie-broken)
and  not agreement meets cannot-tie
at   w

suggest """
If the Steering Committee does not decide a matter at two meetings in a row, the chief executives of the Parties shall meet within fifteen (15) days
to decide it. If they do not decide it within thirty (30) days, either Party may refer it to mediation. Until then the last approved plan continues.
"""

flags "two votes, no way out" """
4. Steering group. The parties set up a steering group with [[two members each]]. A decision needs [[both votes]].

5. Disputes. Any dispute is settled by arbitration in Dublin.
"""

flags "unanimous" """
4. Joint council. The council has six members, and all its resolutions shall be [[unanimous]].
"""

flags "agreement that fails on another matter" """
4. Joint council. The council has six members, and all its resolutions shall be [[unanimous]].

5. Storms. If a storm lasts for a month the parties shall meet to recast the plan and, failing agreement within a week, either may leave.
"""

passes "what is signed by mutual agreement" """
4. Review. The parties shall review the campaigns each quarter and agree upon further ones.

4.1 Orders. Further orders shall be entered into by mutual agreement between Alder and Birch in the form of Schedule 1.
"""

passes "the chief executives" """
4. Steering group. The parties set up a steering group with two members each. A decision needs both votes. If it cannot agree at two meetings, the
chief executives decide.
"""

passes "one step after another" """
4. Steering group. The parties set up a steering group with two members each. A decision needs both votes.

4.1 If the group can't agree, it meets again in ten days. If it still can't, either party may escalate to the two heads of product.
"""

passes "an independent member" """
4. Joint council. Each party appoints two members of the council, and both name an independent chair. The council decides by a majority of its
five members.
"""

passes "of two minds" """
4. Council. Decisions of the council are unanimous. Should the council be of two minds, the presidents of the parties shall have three weeks.
"""
