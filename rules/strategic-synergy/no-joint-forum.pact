rule no-joint-forum
severity note
title    "No place where the partners decide together"
message  "Nothing in the agreement sets up a committee, a board, a joint team or regular sessions in which the parties decide together."
cites    "mPartnering, Strategic Synergy",
         "practice: alliances are steered by a joint committee with members of each party"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development, supply

why """
A contract foresees what its authors knew on the day they signed. What partners learn after that needs a place where both sides hear it and can
decide upon it; without one, every change is a negotiation between lawyers, and small differences grow until they are disputes. Reports
sent back and forth inform; they do not decide. Most agreements on resale and co-branding have no such place, which is why this is a note.
"""

when no clause on governance named g where ((g affirms joint-body or not g denies joint-body)
       and not g meets meets-once)
and  no sentence named s where (s meets meets-regularly or s meets sit-and-decide)
near scope

suggest """
The Parties hereby establish a Steering Committee of two members appointed by each Party. It meets at least once each quarter, approves the yearly
plan, follows the results and settles operational questions. Decisions require the votes of both Parties.
"""

flags "letters only" """
1. Scope. Alder makes pumps and Birch sells them.

2. Reports. Each party sends the other a report every month.
"""

flags "expressly none" """
1. Scope. Alder makes pumps and Birch sells them.

2. General. The parties act through their officers, and no steering committee shall be formed.
"""

passes "a committee" """
4. Steering Committee. The parties establish a committee of four persons, two from each.
"""

passes "a body by no usual name" """
4. The Convening. The sales directors of both parties, with two colleagues each, meet every quarter and together decide the marketing plan;
decisions need the assent of both delegations.
"""

passes "a meeting each month to steer the work" """
4. Meetings. The parties shall meet in person or by telephone at least once per month to coordinate the carrying out of this agreement.
"""

passes "people of both sides who sit and decide" """
4. Sittings. On the first Monday of each month two persons sent by Alder and two sent by Birch sit down in Leeds and settle what is to be done.
"""

passes "plans adjusted at meetings" """
4. Data meetings. The parties will meet on a quarterly basis to go over the number of members won and to adjust the marketing plans and goals.
"""

passes "a review at which they agree what is next" """
4. Review. The parties shall review the campaigns on a quarterly basis and agree upon further ones.
"""
