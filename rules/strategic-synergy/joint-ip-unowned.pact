rule joint-ip-unowned
severity warning
title    "Nobody owns what is made together"
message  "The parties create something together ({w}), and nothing says who owns it and who may use it."
cites    "mPartnering, Strategic Synergy",
         "practice: joint development agreements allot results and the right to use them"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development, supply

why """
What two companies create together belongs to both in ways that differ from country to country: in some a co-owner may license without asking, in
others not at all. Partners who leave it to the law find out, when the thing has become worth something, that neither can use it as
planned. Whoever owns it, the agreement should say so, and say what the other may do with it.
"""

when (a sentence on joint-development named s
           and s affirms made-together named w
           and no sentence on joint-development named e where (e precedes s and e affirms made-together)
       or a sentence named s where (s meets made-by-both)
         and s says made-words named w
         and no sentence named e where (e precedes s and (e meets made-by-both or e affirms made-together)))
and  no clause on joint-ip-rule named k where (not k meets settles-only-what-was)
and  no sentence named f where (f meets fruit-settled)
unsure a clause on joint-development named j
and  a deferral named d where (d says "intellectual", "ip", "property", "ownership")
at   w

suggest """
The Parties own in equal shares what they create together under this Agreement. Each may use it in its own business, during the Term and
afterwards, without accounting to the other; neither may license or sell it to a third party without the other's written consent.
"""

flags "developed jointly" """
3. Work. The parties shall [[jointly develop]] a control unit for the pump.

4. Price. The price is agreed each year.
"""

flags "in common" """
3. Work. The engineers of both houses shall work in one room, and the software is to be [[designed together]].
"""

flags "what each had is all that is settled" """
3. Work. The parties shall [[together write]] a program for the pump.

4. Background. The Background Rights of each party remain its property, and each licenses them to the other while this agreement lasts.
"""

passes "owned by both" """
3. Work. The parties shall jointly develop a control unit. Results and the patents on them are owned by both in equal shares.
"""

passes "nothing is made" """
3. Nothing in this agreement creates a joint venture. The parties work together to sell pumps.
"""
