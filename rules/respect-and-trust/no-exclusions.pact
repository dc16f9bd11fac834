rule no-exclusions
severity warning
title    "Too few things are left out of confidentiality"
message  "Of what confidence usually leaves out (what is public, already known, independently developed, received from a third party) the agreement names fewer than {kinds}."
cites    "mPartnering, Respect and Trust", "practice: the four exclusions of a confidentiality clause"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development, supply, confidentiality, other
with     kinds = 3

why """
A duty of confidence over what is public, was known before, was worked out independently or came from someone free to tell it cannot be
kept: a partner would breach it by going on with its own work. Such a clause is either ignored or kept as a weapon, and neither is trust.
"""

when fewer than kinds of [ a sentence on excluded-as-public named k where (k meets exclusion);
       a sentence on excluded-as-known named l where (l meets exclusion);
       a sentence on excluded-as-own-work named m where (m meets exclusion);
       a sentence on excluded-as-received named o where (o meets exclusion) ]
and  no deferral named x where (x says left-out)
and  (a sentence on excluded-as-public, excluded-as-known, excluded-as-own-work,
               excluded-as-received named w where (w meets exclusion)
           and no sentence on excluded-as-public, excluded-as-known, excluded-as-own-work,
             excluded-as-received named v where (v meets exclusion and v precedes w)
           and a silence named z where (z.kind is "secrets")
       or no sentence on excluded-as-public, excluded-as-known, excluded-as-own-work,
           excluded-as-received named v where (v meets exclusion)
         and a sentence named w where (w meets promise-of-secrecy))
unsure a silence named s where (s meets first-promise)
and  a deferral named x where (x says left-out)
at   w

suggest """
Confidential Information does not include information that (a) is or becomes public other than through breach of this Agreement; (b) was
lawfully known to the recipient before disclosure; (c) is independently developed by the recipient without use of it; or (d) is lawfully
received from a third party who is free to disclose it.
"""

flags "none" """
8. Confidentiality. [[Neither party shall disclose the other's confidential information to anyone.]]
"""

flags "two of four" """
8. Secrecy. Each party shall keep the other's know-how secret. [[This does not extend to what is in the public domain or was known to it
before.]] Each shall return it at the end.
"""

passes "all four" """
8. Confidentiality. Neither party shall disclose the other's confidential information, unless it is public, was already known to the
recipient, was independently developed by it or was received from a third party free to disclose it.
"""

passes "in plain words" """
8. Keeping secrets. Each of us will keep the other's information secret. That does not go for what everyone knows, what we knew before, or
what we worked out on our own.
"""
