rule residuals
severity warning
title    "What people remember may be used"
message  "A party may use what its people keep in memory of the other's confidential information: {w}."
cites    "mPartnering, Respect and Trust"

why """
A residuals clause turns secrecy into a rule about paper. The most valuable things a partner tells, an idea, a method, a price, are the
easiest to remember, and the clause licenses exactly those without a fee. Where general skill is meant, it can be said without touching
what was confided.
"""

when a sentence on residuals named w
and  w says freedom-to-use
and  not w says "(bear|bears|bearing|borne|keep|keeping|kept) … in mind",
     "(conduct|initiate|order|undertake|implement) (a|any|such|the) recall", "recall … field correction*",
     "product recall*"
and  not w says remembered-yet-kept
and  (not w says remembered-yet-barred or w says unpunished)
at   w

suggest """
Nothing in this Agreement keeps a Party's people from using the general skill and experience of their trade, so long as they neither use
nor disclose the other Party's Confidential Information, remembered or recorded.
"""

flags "the usual clause" """
8.5 Residuals. [[The receiving party may use for any purpose the information retained in the unaided memory of its personnel.]]
"""

flags "archaic" """
8. Secrecy. Each party shall keep the other's methods secret. [[Provided that no party shall be answerable for the employment of such ideas as may be recollected by its servants.]]
"""

passes "skill, not secrets" """
8. Nobody is stopped from using the general skill of the trade, so long as he neither uses nor gives away the other's information,
remembered or recorded.
"""

passes "memory is bound" """
8. Neither party may use or disclose the other's secrets, whether they are in writing or retained in memory.
"""
