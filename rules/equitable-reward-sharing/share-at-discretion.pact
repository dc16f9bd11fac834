rule share-at-discretion
severity error
title    "One side sets the share"
message  "How a reward is shared is what {q.name} decides (“{s}”)."
cites    "mPartnering, Equitable Reward Sharing"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development, supply

why """
A commission or a share that the payer may set or change is not agreed at all. The one who earns it invests first and learns the price afterwards, and has no ground to
complain when it falls. A rate fixed for the term, or moved by a rule that neither controls, is a reward one can plan on.
"""

when a party named q
and  another party named p
and  (a stipulation of q named w where ((w meets sets-reward or w meets rate-named-by)
                 and not w is mutual
                 and not w is mirrored)
           and a sentence named s where (s states w)
       or a discretion of q named d where ((d says reward-terms or d says reward-shares)
             and d says set-at-will, "such … as", "at the (pleasure|will|whim|discretion)", "how much",
               "what (share|part)"
             and d does not say an-extra
             and d does not say "resale", "selling price*", "attorney*", "indemnif*", "solicit*", "hire",
               "to be (defective|non-conforming|unacceptable)"
             and not d is mutual
             and not d is mirrored)
         and a sentence named s where (s states d))
and  (s does not say "fee", "fees"
       or s says whose-fee, pattern "\b(?:[a-z]\w*'s?|your) (?:\w+ )?fees?\b|\bfees?. (?:means|shall mean)\b"
       or a stipulation of q named f where (f meets pays-a-fee)
       or a stipulation of p named g where (g says "(receive*|be paid|earn*|entitled to) … (fee|fees)"))
unsure a deferral named x
and  x says reward-terms, "rate", "rates", "proportion*", "percentage*", "part", "parts", "entitle*"
and  x says "adjust*", "change*", "vari*", "revis*", "determin*", "fixed", "set", "alter*", "restat*", "who",
     "designat*", "result* from", "follow* from", "(is|are) (that|those)", "thereafter", "after the … year"
at   s

suggest """
The commission is thirty percent (30%) for the whole Term and changes only by an amendment that both Parties sign.
"""

flags "whenever it likes" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

5. Commission. Birch earns a commission of ten percent. [[Alder may raise or lower the commission whenever it sees fit.]]
"""

flags "at such rate" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

5. Commission. [[Birch shall be paid a commission at such rate as Alder may from time to time determine.]]
"""

flags "what one names" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

5. Margin. [[From the third year the share of the margin that goes to Birch is what Alder names each January.]]
"""

flags "until one thinks otherwise" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

5. Profit. Profits are shared equally. [[This lasts until the board of Alder considers another split fairer.]]
"""

passes "what both name" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

5. Margin. From the third year the share of the margin that goes to Birch is what both parties agree in writing.
"""

passes "a bonus on top" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

5. Commission. Birch earns a commission of ten percent. Alder may in its discretion award an additional launch bonus.
"""

passes "by consent" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

5. Commission. Alder may change the commission with the written consent of Birch.
"""

passes "a fee that the other pays" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

5. Support. Alder may change the Fees for its support from time to time in its sole discretion.
"""

passes "consent to a hiring" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

5. Staff. Birch shall not directly or indirectly engage an employee of Alder without the consent of Alder, which it may give in its sole discretion,
and a severance fee to be agreed.
"""

passes "a choice of remedy" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

5. Patents. Alder shall pay the award and the attorneys' fees of Birch and shall, in its sole discretion, notify Birch that it procures a licence or
replaces the pumps.
"""

passes "a report in detail" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

5. Royalties. Birch shall send a report of the royalties for such quarter, in such detail as shall allow Alder to determine how they were reckoned.
"""

passes "a change of control" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

5. Sale. If the end follows a change of control, Birch may claim the share that it received in the year before.
"""

passes "only after approval" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

5. Rates. After obtaining approval from Birch, Alder may change the commission rate.
"""
