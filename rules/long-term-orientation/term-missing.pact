rule term-missing
severity warning
title    "Nothing says how long the agreement lasts"
message  "No clause says how long the agreement lasts, or that it lasts until somebody ends it."
cites    "mPartnering, Long Term Orientation"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development, supply, confidentiality

why """
Partners plan by the time they have. Where the agreement does not tell it, courts in many places let either side end it on reasonable
notice, and nobody knows beforehand what is reasonable. A stated term, or the statement that it is open-ended, costs one sentence.
"""

when agreement.initial-term is silent
and  not agreement meets lasting
and  no sentence named s where (s meets life-told)
unsure a deferral named d where (d says "(initial|first|fixed|contract) (term|period)", "duration",
       "(last*|remain*|continue*|force|effect|endure*|subsist*|run|runs) … (period|term|years|months|time)",
       "(number|period) of (years|months)")
and  agreement.initial-term is silent
and  not agreement meets lasting
and  no sentence named s where (s meets life-told)
near scope, termination-for-convenience, general

suggest """
This Agreement commences on the Effective Date and continues for five (5) years, and thereafter until ended under Clause 9.
"""

flags "a start and no end" """
SUPPLY AGREEMENT

1. Supply. Alder shall supply pumps to Birch.

2. Commencement. This agreement binds the parties from the day on which the last of them signs it.
"""

flags "an end of breaches only" """
SUPPLY AGREEMENT

1. Supply. Alder shall supply pumps to Birch.

2. Termination. A party may terminate this agreement if the other does not cure a breach within thirty days.
"""

flags "an event that lasts" """
SUPPLY AGREEMENT

1. Supply. Alder shall supply pumps to Birch from the day on which both have signed.

2. Events. If such an event continues for sixty days, either party may terminate this agreement, and a plan is made before it expires.
"""

passes "five years" """
SUPPLY AGREEMENT

1. Supply. Alder shall supply pumps to Birch.

2. Term. This agreement continues for five years.
"""

passes "as long as both wish" """
SUPPLY AGREEMENT

1. Supply. Alder shall supply pumps to Birch, and does so until one of them tells the other, a year ahead, that it wishes to stop.
"""
