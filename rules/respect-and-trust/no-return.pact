rule no-return
severity warning
title    "Nothing brings confidential information back"
message  "Nothing makes what was confided come back, or be destroyed, when the parties part."
cites    "mPartnering, Respect and Trust", "practice: return or destruction at the end and on request"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development, supply, confidentiality, other

why """
What was confided for a purpose should not outstay it. Without a duty to return or destroy it, copies stay with people who have no more
reason to guard them. In a confidentiality agreement, which has no other clause on the end, a duty that waits for a request leaves it to
memory: nobody asks for papers of which nobody remembers the sending.
"""

when a silence named s where (s meets first-promise)
and  no sentence on information-returned named k where (k meets about-secrets
       and not k says no-return-needed
       and (k says what-was-confided or not k says goods-alone)
       and (not agreement is confidentiality or k meets at-the-end))
and  no sentence named b where (b meets secrets-come-back and (not agreement is confidentiality or b meets at-the-end))
and  no deferral named x where (x says "return (of|or|and|to)", "returned", "returning", "destr*", "eras*", "delet*",
       "dispos*")
and  (a sentence named w where (w says kept-for-good, owned-not-returned
             and not w says one-copy
             and w meets about-secrets)
       or a sentence named w where (w states s)
         and no sentence named v where (v says kept-for-good, owned-not-returned
             and not v says one-copy
             and v meets about-secrets))
unsure a silence named s where (s meets first-promise)
and  a deferral named x where (x says "return (of|or|and|to)", "returned", "returning", "destr*", "eras*", "delet*",
       "dispos*")
at   s, w "what is kept"

suggest """
On termination or expiry of this Agreement, and at any time on request, each Party shall return or destroy the other's Confidential
Information and confirm in writing that it has done so, except for one copy kept where the law requires it.
"""

flags "none" """
8. Confidentiality. [[Neither party shall disclose the other's confidential information to anyone.]]
"""

flags "goods come back, secrets do not" """
8. Confidentiality. [[Each party shall hold the other's know-how in confidence.]]

9. Returns. Birch may return faulty pumps within thirty days.
"""

passes "at the end" """
8. Confidentiality. Neither party shall disclose the other's confidential information, and each shall return or destroy it when this
agreement ends.
"""

passes "in the clause on the end" """
8. Confidentiality. Each party shall keep the other's secrets.

14. The end. By then each party shall have wiped from its systems, or sent back to the other, all confidential data it holds.
"""

passes "one long sentence, with a copy for the file" """
8. Confidentiality. Neither party shall disclose the confidential information of the other. Within ten days of the end, all confidential information, with any copies that may have been made of it as this clause allows, will, as the party it came from may choose, either be returned to that party or certified to be destroyed, though each may keep one archival copy.
"""

passes "words left out of the copy that is filed" """
Certain confidential information in this exhibit has been omitted, and would do harm if publicly disclosed.

1. Supply. Alder shall supply pumps to Birch.
"""
