rule clawback
severity error
title    "Earned rewards can be taken back"
message  "What was earned may be taken back from one side (“{w}”)."
cites    "mPartnering, Equitable Reward Sharing"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development, supply

why """
A reward is earned when the work is done and the customer has paid. If it can be taken back afterwards, the one who earned it has lent it, without interest, to the
fortunes of the other. A correction of errors, in either direction, is another matter and passes.
"""

when a party named p
and  (a stipulation of p named d where (d meets takes-back and not d is mutual and not d is mirrored)
           and d says pattern "\S.*" named w
       or a sentence named c where ((c meets undone or c meets hands-back)
             and c mentions p
             and not c is common
             and not c is mirrored)
         and no stipulation named d where (d meets takes-back and c states d)
         and c says pattern "\S.*" named w)
unsure a deferral named x
and  x says reward-terms, "share* of … gain*", "(sum*|money*|amount*) … (drawn|received|earned|paid)", "drawings"
and  x says "recover*", "return*", "recall*", "recaptur*", "reclaim*", "claw*", "refund*", "repa*", "forfeit*",
     "(giv*|given|hand*|pay|paid) back", "restor*", "charge* back", "recoup*"
at   w

suggest """
Commission on a sale is earned when the Customer has paid, and is not affected by termination. Errors are corrected in either direction within twelve months.
"""

flags "two years back" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

7. Commission. If this agreement ends, Birch [[shall refund all commission paid to it during the preceding two years.]]
"""

flags "forfeited" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

7. Commission. Alder [[may reclaim any commission if a customer does not renew.]]
"""

flags "handed back in the present tense" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

7. Margin. [[If this agreement ends early, Birch returns its shares of the margin for the last two years.]]
"""

passes "never" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

7. Commission. Alder shall not reclaim any commission once the customer has paid.
"""

passes "an error put right" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

7. Commission. Birch shall repay any commission that was overpaid to it by mistake.
"""

passes "recalls, and goods that come back" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

7. Royalty. Birch may retain sums against product recalls and rebates. If a unit is returned Birch may reduce the next royalty by that paid on it.
"""

passes "a licence cut short" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

7. Remedy. Alder may end the licence and shall refund to Birch a pro-rated portion of the fees already paid.
"""

passes "rights that were not given" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

7. Fees. If Birch ends this agreement, fees paid for the balance of the term shall be refunded to it.
"""
