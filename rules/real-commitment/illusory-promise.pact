rule illusory-promise
severity warning
title    "A promise that its maker may keep or not"
message  "“{w}”: whether anything is done is left to the party that should do it."
cites    "mPartnering, Real Commitment"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development, supply

why """
A party that performs only if it likes has promised nothing, and in many courts a promise so made is no consideration for the other's. The partner who
is bound invests against an option. Say what will be done, and put the freedom where it is needed: in the manner, the timing, a ground for refusing.
"""

when (an exemption named x where (not x is mutual
                 and (x says at-pleasure and x says performing and not x says "free to", "exploit", used-freely
                     or x says freed-from and not x is conditional and not x says refused-for-a-reason)
                 and not x.sentence says once-over, beyond-what-is-owed, either-way)
           and x says pattern "(?s)\S.*\S" named w
       or a sentence named s where (not s is common and s does not say either-way)
         and s says optional-performance,
           pattern "\b(deliver(y|ies)|suppl(y|ies)|provision|performance|furnishing|acceptance|fulfil\w*|funding|purchases?|support|contributions?|promotion|training|assistance|execution|investments?|services|orders)\b[^.;]{0,80} (is|are|be|remains?|lies?|rests?) (entirely |solely |wholly |purely |always |hereunder )*(at|in|within|with|a matter for) (the )?([\w.]+('s|s') )?((sole|absolute|entire|uncontrolled|unfettered|own|exclusive|free|mere),? (and )?)*(option|discretion|pleasure|election|will|choice)\b" named w)
unsure a deferral named d where (d says "bound to", "may (decline|refuse|reject)", "oblig*"
       and d says "accept*", "decline*", "fill*", "perform*", "orders")
at   w

suggest """
The Supplier shall accept every Order that conforms to this Agreement and does not exceed one hundred and twenty per cent (120%) of the forecast, and
shall give its reasons in writing for any other it declines.
"""

flags "no order need be filled" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

2. Orders. Alder shall consider every order, but [[shall have no obligation to accept or fill any of them.]]
"""

flags "performs if it likes" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

2. Support. Alder [[may, in its sole discretion, elect to provide training to the staff of Birch.]]
"""

flags "none of these" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

2. Warranty. On a claim Alder may repair, may replace, may refund or [[may do none of these, as it chooses.]]
"""

passes "not yet delivered" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

2. Payment. Birch shall pay each invoice within thirty days, and shall have no obligation to pay for goods not yet delivered.
"""

passes "for stated reasons" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

2. Orders. Alder shall accept each order; it is not obliged to accept one that exceeds the credit limit.
"""
