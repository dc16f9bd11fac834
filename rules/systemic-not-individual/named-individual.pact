rule named-individual
severity note
title    "It rests on one named person"
message  "This rests on {h.name} by name, with no post and nobody to take that person's place."
cites    "mPartnering, Systemic and Not Individual"

why """
People change posts, fall ill and leave. What only one person by name may approve, receive or do stops on the day that person is not there, and
a notice sent to somebody who left a year ago may still be validly given. A post, or a name with its successor, goes on working.
"""

when a sentence named s
and  a person named h in s
and  s says laid-on-a-person
and  not s says office
and  not s says pattern "/s/", pattern "\be\.g\."
and  not s says or-another, named-for-itself
and  not (s says "llp", "attorneys at law" and not s says "if to")
and  no sentence named r in the same clause as s where (r says or-another)
and  no sentence named q in the same section as s where (q says replaceable)
and  not (s says "attn", "attention", "att" and agreement says addressee-may-change)
and  not (s says parting and s says ending-it)
and  no sentence on key-person named k where (not k precedes s and not s precedes k)
and  no person named g in s where (g precedes h)
unsure a deferral named d
and  d says pattern "\bwho(?:m|se)?\b[^.;]{0,60}\b(?:approv|consent|sign|certif|decid|clear|countersign|authori|receiv|notif|address|determin)",
     "whose (approval|consent|signature|decision)"
at   s

suggest """
Notices to Birch are sent to its Commercial Director, at present Ms. Poole, or to whoever then holds that post.
"""

flags "notices to a name" """
9. Notices. [[Notices to Birch shall be sent to Ms. Priscilla Vale at Mill Bank House, and to nobody else.]]
"""

flags "an approval" """
9. Design. [[Every change to the drawings must be approved by Dr. Ian Holt.]]
"""

flags "lists from hand to hand" """
9. Faults. [[Lists of faults are drawn up by Aoife Brannigan.]]
"""

passes "by name and post" """
9. Notices. Notices to Birch shall be sent to Ms. Priscilla Vale, its Commercial Director, at Mill Bank House.
"""

passes "or whoever follows" """
9. Notices. Notices to Birch shall be marked for Ms. Priscilla Vale or such other person as Birch has last notified.
"""

passes "a holder of shares" """
4. Voting. Alder shall not agree with any person on the votes of the shares that are beneficially owned by Ms. Priscilla Vale.
"""

passes "a seat on a board" """
4. Board. Birch shall appoint Ms. Priscilla Vale and Dr. Ian Holt to the Board, and they accept.
"""

passes "a copy to the lawyers" """
9. Notices. Notices to Birch shall be sent to its Commercial Director, with a copy to: Reed & Holt LLP, Attention: Ms. Priscilla Vale.
"""

passes "an address that may be changed" """
9. Notices. Notices are sent to the addresses below, or to such other addresses as a party may specify by notice.

If to Birch:

Mill Bank House, 4 Mill Lane
Attention: Priscilla Vale
"""

passes "only an example" """
9. Bonus. One event shall not trigger two bonuses (e.g. a film that Priscilla Vale shall direct counts once).
"""
