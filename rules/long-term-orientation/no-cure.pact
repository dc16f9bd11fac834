rule no-cure
severity warning
title    "Too little time to put a breach right"
message  "For a breach the agreement can be ended with {x.cure} to put it right; {cure} is usual, and {payment-cure} for a payment."
cites    "mPartnering, Long Term Orientation", "practice: 30 days to cure a breach, 10 days to make a late payment"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development, supply, other
with     cure = 30 days, payment-cure = 10 days

why """
Most breaches are mistakes, and a partner that is told of one mends it. Time to do so keeps an accident from becoming the end of the
relationship, and keeps whoever regrets the deal from using a slip as the way out.
"""

when (a way-out named x where (x.ground is breach and x.cure < cure)
       or a way-out named x where (x.ground is non-payment and x.cure < payment-cure)
       or a way-out named x where (x.ground is breach and x is not curable and x.cure is silent)
         and no party named p where (p holds x and a way-out of p named y where (y.ground is breach and y is curable))
         and no duration named d in x where (d >= cure)
         and not x says "incapable of (remedy|cure)", "not capable of (remedy|cure)", "irremediable",
           "cannot be (remedied|cured)")
at   x.cure

suggest """
Either Party may terminate this Agreement if the other commits a material breach and does not remedy it within forty-five (45) days (ten
(10) Business Days for an undisputed payment) of a notice that describes the breach and asks for it to be remedied.
"""

flags "ten days" """
9. Termination. Either Party may terminate this Agreement if the other commits a material breach and fails to remedy it within
[[ten (10) days]] of written notice.
"""

flags "at once" """
9. Default. [[Alder may terminate this agreement forthwith upon any breach of it by the Distributor.]]
"""

flags "two days to pay" """
1. Work. Alder digs.

2. Default. A party may terminate this agreement:

(a) if the other commits a material breach which it has not remedied within forty-five days of notice; or

(b) if the other has not paid a sum due within [[two business days]] after a reminder.
"""

flags "by a weekday" """
9. Default. If a breach has not been put right by the [[third Friday]] after notice of it, the other party may terminate this agreement.
"""

passes "sixty days" """
9. Termination. Either party may terminate this agreement if the other does not cure a material breach within sixty days of notice.
"""

passes "what cannot be remedied" """
9. Termination. A party may terminate this agreement forthwith by notice if the other:

(a) commits a material breach that is capable of remedy and does not remedy it within thirty days of being asked to; or

(b) commits a material breach that is incapable of remedy.
"""

passes "a long notice of the breach" """
9. Default. Alder may terminate this agreement upon sixty days' notice of any breach of it by the Distributor.
"""

passes "a cause that is no breach" """
9. Default. Alder may terminate this agreement forthwith:

(a) for cause, if a port authority closes the quay to ships of the Distributor; or

(b) if its continued performance would place it in violation of an order of a court.
"""
