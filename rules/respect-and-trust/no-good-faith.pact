rule no-good-faith
severity note
title    "No duty of good faith"
message  "The agreement has no duty of good faith or fair dealing, or excludes it."
cites    "mPartnering, Respect and Trust"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development, supply

why """
Many laws imply no duty of good faith between businesses, and others let it be excluded. Partners who want to rely on one another's conduct,
where no clause reaches, have to say so. Where the duty is excluded, each is told in advance that the other may use every right against it.
Most agreements are silent, and where the law reads the duty into every contract silence costs little: worth knowing rather than a fault.
"""

when (a sentence on good-faith,
           freedom-to-be-unfair named w where (w says faith-excluded and not w says "not [thereby|hereby|in any way] (excluded|limited|displaced|waived|eliminated)", "nothing … exclud*", "(not|nothing) … (exclude*|limit*|displace*|waive*) … (duty|obligation)")
       or no sentence on good-faith named s where (not s says not-a-duty)
         and no deferral named x where (x says "conduct", "ethic*", "behaviour", "charter"))
near general, confidentiality, term

suggest """
Each Party shall act in good faith and deal fairly with the other in everything it does under this Agreement.
"""

flags "silent" """
1. Supply. Alder shall supply pumps to Birch. Birch shall pay the price.
"""

flags "excluded" """
12. Rights. [[The parties owe each other no duty of good faith, and none shall be implied.]]
"""

passes "the usual duty" """
12. Each party shall act in good faith and deal fairly with the other.
"""

passes "the exclusion is denied" """
12. Nothing in this agreement excludes the duty of good faith which each party accepts towards the other.
"""

flags "papers held in trust, and a statute on fairness" """
6. Papers. The parties shall keep each paper of the other in trust and confidence, and act as the Fair Credit Reporting Act says.
"""
