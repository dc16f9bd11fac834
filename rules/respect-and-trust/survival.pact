rule survival
severity warning
title    "Secrets are free too soon"
message  "The duty of confidence does not outlive the agreement by {minimum}, or lets trade secrets go at a fixed date."
cites    "mPartnering, Respect and Trust",
         "practice: two to five years after the end, trade secrets for as long as they are such"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development, supply, confidentiality, other
with     minimum = 2 years

why """
What a partner was told keeps its worth when the partnership ends, and it is then that the two may meet as competitors. A duty that ends with
the agreement, or a year later, tells each side to hold back what matters in the last years. A trade secret loses its protection in law
once a holder of it is free to tell it, so it needs a duty that lasts as long as the secret does.
"""

when no deferral named x where (x says length-elsewhere)
and  (a sentence named w where (w meets about-secrets)
           and (a duration named d in w where (d < minimum
                     and w says of-a-duty
                     and not w says other-time
                     and (d.role is "survival" or w says afterwards and not w says time-for-acting))
               or w says trade-secrets-too and w says set-free
               or w says freed-on-a-day
                 and w says "trade secret*", "confidential information", "secrets"
                 and not w says kept-while-secret
               or w says "trade secret*"
                 and w says afterwards
                 and not w says kept-while-secret, time-for-acting
                 and a duration named d in w
                 and no sentence named v where (v says "trade secret*" and v says kept-while-secret))
       or a silence named u where (u meets first-promise)
         and a sentence named p where (p states u and not p meets outliving)
         and (a sentence named w where (w meets cut-off)
             or a sentence named w where (w states u) and no sentence named v where (v meets cut-off)))
unsure a silence named s where (s meets first-promise)
and  a deferral named x where (x says length-elsewhere)
at   w

suggest """
The obligations in this clause continue for five (5) years after this Agreement ends and, as to a trade secret, for as long as it remains
one.
"""

flags "one year" """
8.1 Confidentiality. Each party shall keep the other's information confidential. [[The obligations in this clause survive for one (1) year
after the termination of this Agreement.]]
"""

flags "the end is the end" """
8. Secrecy. [[Each party shall keep the other's know-how secret during the term of this agreement.]]
"""

passes "five years" """
8. Confidentiality. Each party shall keep the other's information confidential. The obligations in this clause survive for five years after
the termination of this Agreement and, as to trade secrets, for as long as they are such.
"""

passes "a general saving" """
8. Confidentiality. Each party shall keep the other's information confidential.

15. Survival. Clauses 8 and 12 survive the end of this agreement.
"""

passes "a list with an aside" """
8. Confidentiality. Each party shall keep the other's information confidential.

15. Survival. Sections 4 (provided that what is owed stays due), 8 and 12 survive the end of this agreement.
"""

passes "not at any time" """
8. Confidentiality. Each party undertakes that it shall not at any time, disclose any confidential information of the other to any person.
"""

passes "no promise, but a representation" """
7. Approvals. No approval of any person is required for this agreement, other than those that were previously disclosed to Birch.
"""

passes "a meeting each month" """
4. Meetings. The parties shall meet at least once each month during the term to share confidential information under their obligations.

8. Confidentiality. Each party shall keep the other's information confidential for five years after this agreement ends.
"""

passes "a return of papers" """
8. Secrecy. Each party shall keep the other's information confidential for five years after this agreement ends. On or before ten days after
its termination Birch shall deliver to Alder all confidential information.
"""

passes "leave to tell" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

8. Names. Birch shall have the right to advertise or otherwise disclose to others its relationship with Alder, subject to consent.
"""

passes "a receiver, and what the law forbids" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

8. Use. Transmission of information in violation of law is prohibited. This agreement ends if a receiver is appointed by private instrument.
"""
