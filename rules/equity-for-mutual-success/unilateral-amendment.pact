rule unilateral-amendment
severity warning
title    "One party alone may change the terms"
message  "{p.name} alone may change what was agreed (“{w}”)."
cites    "mPartnering, Equity for Mutual Success"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development, supply

why """
A bargain that one side may rewrite is no bargain: the other invests against terms that can move under it, and its only answer is to leave.
Prices, territories, products and policies belong to what was agreed. They may change by the consent of both, or by a formula that neither controls.
Suppliers' price lists move in most agreements on resale; counsel will ask for notice, a cap or a way out, and seldom refuse to sign.
"""

when a party named p
and  another party named q
and  a stipulation of p named w where (w.kind is "permission"
       and w meets changes-terms
       and w does not say "(discontinue|terminate|stop) the development", "audit", "terminate (this|the) agreement",
         "may return", "may agree", "may purchase", "public announcement", "recall",
         "disclose confidential information", "reject … order", "replace such", "obliterate", "only pursuant to",
         "not be restricted from", "(transmit|broadcast|preempt*)",
         "(reduce|offset|deduct) … (returned|refund*|credit*)", "following discount", "responsibility for",
         "(cannot|may not) be … (modified|varied|changed|altered|excluded)",
         "(discontinue|withdraw|remove) … (defect*|recall*|unsafe|infring*)",
         "without (justified|good|due|proper|just|valid|legitimate) (reason|cause)"
       and w.sentence does not say pattern "\b(?:more|most) favou?rable\b",
         pattern "\bin no event\b[^.;]{0,120}\b(?:higher|greater|exceed|more than)\b",
         pattern "\b(?:discontinu|withdraw|remov|chang)\w*\b[^.;]{0,160}\b(?:defect|recall|unsafe|infring|health)",
         pattern "\b(?:if|where|should|when|in the event|in case)\b[^.;,]{0,60}\b(?:breach|violat|default|fails?\b|failure)",
         pattern "\b(?:right|entitled|may)\s+(?:to\s+)?terminate\s+(?:this|the)\s+(?:agreement|schedule|contract)\b[^.;:]{0,60}:"
       and not w is mutual
       and not w is mirrored
       and (not w.sentence affirms agreed-or-bounded and w.sentence does not say tied-to-a-measure
           or w.sentence says pattern "\b(?:save|saving|except|provided|but)(?:,? however,?)? that (?:the )?[A-Z]\w+ (?:may|can|shall be (?:entitled|free|at liberty))\b"
             and w does not say agreed-or-bounded, tied-to-a-measure))
unsure a deferral named x
and  x says "(amended|changed|varied|revised|adjusted|altered|amendment|change|variation|revision) … (in the manner|in accordance with|as set|as provided|under|by the|specified|laid down|set out|set forth|stated)"
and  not x says "registration statement", "prospectus"
at   w

suggest """
A change to this Agreement, its Schedules, the prices or the Territory takes effect only when both Parties have signed it.
"""

flags "by posting" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

9. Changes. Alder [[may amend this agreement at any time by posting the new text on its website.]]
"""

flags "subject to revision by" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

9. Prices. [[Prices and the dealer guide are subject to revision by Alder without notice.]]
"""

passes "countersigned" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

9. Changes. Alder may amend this agreement with the written consent of Birch.
"""

passes "its own address" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

9. Notices. Alder may change its address for notices by telling Birch.
"""

passes "by an index" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

9. Prices. Alder may raise the prices once a year by not more than the change in the consumer price index.
"""

passes "versions of its updates" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

9. Trials. Alder may provide Birch with access to early versions of updates to the products.
"""

passes "after approval" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

9. Fees. After obtaining the approval from Birch, Alder may change the rate of the fee.
"""

passes "not to exceed" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

9. Prices. Alder may increase the prices once a year by a percentage, not to exceed three per cent.
"""

passes "what the other has changed" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

9. Settlement. Alder may withhold the fee that is owed to a discretionary change of charges.
"""

passes "goods sent back" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

9. Returns. Birch may, within ninety days of any modification of the products, return them.
"""

passes "nothing entitles" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

9. Pay. Nothing in this Section shall entitle Alder to reduce the fees told in Section 7.
"""

passes "terms that the law implies" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

9. Law. If the law implies terms which cannot be excluded or modified, the liability of Alder is limited at the option of Alder to repair.
"""

passes "upon a breach" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

9. Breach. If Birch violates this agreement, Alder is entitled to take measures such as suspending the service and removing the products.
"""

passes "the better price of another" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

9. Prices. If Alder grants another buyer prices more favourable than these, Birch may modify this agreement to have those prices.
"""

passes "goods that do harm" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

9. Range. Alder may discontinue any of the products at once by notice in writing to Birch if the step is due to an actual or alleged defect that may
hurt people.
"""

passes "faulty goods replaced" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

9. Faults. Alder may replace such products and the parts that go with them.
"""

passes "an order out of line" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

9. Orders. Alder may only reject an order that exceeds the forecast as amended under clause 8.
"""

flags "given out" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

9. Prices. [[New rates given out by Alder take the place of the old a month later.]]
"""

passes "given out and signed" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

9. Prices. New rates given out by Alder take the place of the old when both have signed them.
"""
