rule no-exit-plan
severity note
title    "Nothing says how the parties part"
message  "Nothing in the agreement says how the work, the customers or the shares are handed over when it ends."
cites    "mPartnering, Long Term Orientation"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development, supply

why """
Partners who know how they will part can afford to grow close. Without a plan for customers in mid-order, people, stock, data and shares,
whoever is less dependent on a tidy end can hold the other to ransom, and both know it while the agreement still runs. Every other agreement
between companies has no such plan, so that this is a thing to raise and no reason to refuse.
"""

when no sentence on exit-plan named e where (e meets of-parting
       and a clause named c in the same clause as e where (c says parting-words or not c says starting-words))
and  no sentence named s where (s meets parts-orderly)
unsure a deferral named d where (d says "exit", "transition", "hand-over", "handover", "wind* down",
       "(on|upon|after|following) … (termination|expiry|end)")
and  no clause on exit-plan
and  no sentence named s where (s meets parts-orderly)
near termination-for-convenience, term, survival

suggest """
On expiry or termination for whatever reason the Parties shall carry out a transition plan over six (6) months: orders in hand are filled,
customers are told jointly, data and materials are handed over, and each Party helps the other at cost.
"""

flags "it ends and no more" """
9. Termination. Either party may terminate this agreement on six months' notice.

10. Survival. Clauses 5 and 6 survive the end of this agreement.
"""

flags "accrued rights" """
9. Consequences of Termination. Termination does not affect rights accrued before it.
"""

flags "staff that leave" """
9. Termination. Either party may terminate this agreement on six months' notice.

10. People. Departing staff hand over their files to the successor.
"""

passes "to whoever comes next" """
9. Ending. However this agreement comes to its close, its last six months are given over to passing the work to whoever is to do it next.
"""

passes "orders are filled" """
9. Ending. When this agreement ends Alder shall fill the orders in hand, and Birch may sell its remaining stock for six months.
"""

passes "one buys the other out" """
9. Parting. A party that wishes to leave shall first offer its shares to the other at fair value.
"""

passes "what was ordered is still shipped" """
9. Termination. In the event that this agreement is terminated, the maker shall process the orders which it accepted before.
"""

flags "a choice about something else, and a quarter's end" """
9. Termination. Either party may terminate this agreement on six months' notice.

10. Marks. The Dealer acquires no right, title or interest in the marks of the other party.

11. Records. The Dealer keeps, for two years after the end of each year, complete records of its customers in good order.
"""

passes "an item of what is done at the end" """
9. Duties upon Termination. When this agreement ends the parties have the following duties:

(a) The Dealer ceases to use the marks.

(b) The contracts with customers shall be transferred to the Maker.
"""

passes "costs of winding down" """
9. Termination. If Alder terminates this agreement, Birch shall wind down its trials with care and is paid for sixty days of doing so.
"""
