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

when a silence named s where (s meets first-promise)
and  fewer than kinds of [ a sentence on excluded-as-public named k where (k meets exclusion);
       a sentence on excluded-as-known named l where (l meets exclusion);
       a sentence on excluded-as-own-work named m where (m meets exclusion);
       a sentence on excluded-as-received named o where (o meets exclusion) ]
and  no deferral named x where (x says left-out)
and  no sentence named e where (e meets governs-secrets-elsewhere)
and  (a sentence on excluded-as-public, excluded-as-known, excluded-as-own-work, excluded-as-received,
               left-out-of-secrecy named w where (w meets beside-promise)
           and no sentence on excluded-as-public, excluded-as-known, excluded-as-own-work, excluded-as-received,
             left-out-of-secrecy named v where (v meets beside-promise and v precedes w)
       or no sentence on excluded-as-public, excluded-as-known, excluded-as-own-work, excluded-as-received,
           left-out-of-secrecy named v where (v meets beside-promise)
         and a sentence named w where (w states s))
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

flags "one of another kind" """
8. Confidentiality. Each party shall keep the other's designs secret. [[The sole exception is what has appeared in the trade press.]]
"""

passes "all four" """
8. Confidentiality. Neither party shall disclose the other's confidential information, unless it is public, was already known to the
recipient, was independently developed by it or was received from a third party free to disclose it.
"""

passes "in plain words" """
8. Keeping secrets. Each of us will keep the other's information secret. That does not go for what everyone knows, what we knew before, or
what we worked out on our own.
"""

passes "another agreement of the parties governs" """
8. Confidentiality. The terms of the Secrecy Agreement entered into between the parties on 3 March 2026 shall govern what each tells the
other in confidence.
"""

passes "a password and no more" """
8. Portal. The password shall be kept confidential by the dealer, who shall change it every month.
"""

passes "articles of a chapter" """
CHAPTER 7 SECRECY

Article 30 Each party shall keep the confidential know-how of the other secret. The above shall not apply to what:

(1) is or becomes public knowledge;

(2) was known to the recipient before;

(3) was obtained from a third person who was free to tell it.

CHAPTER 8 LAW

Article 31 The laws of Ireland govern.
"""
