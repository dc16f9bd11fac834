rule savings-one-sided
severity warning
title    "One party keeps all the savings"
message  "What is saved goes to one party alone: {w}."
cites    "mPartnering, Seeking Competitive Edge",
         "practice: gainsharing divides savings between the one that finds them and the one that pays"

why """
Nobody looks hard for a saving that somebody else keeps. A share for each, even an unequal one, or the cost of finding the saving repaid
first and the rest divided, keeps both sides searching.
"""

when a sentence named s where (s meets saving-kept or s meets saving-handed-over)
and  (a party named p where (s mentions p) or fewer than two parties)
and  not s is mirrored
and  no sentence named o in the same section as s where (o says gains
           and o affirms gains-shared
           and s does not say kept-out-of-it
       or o affirms "shared equally", "then shared", "(divid*|split) equally", "half [to|each]")
and  s says pattern "\b(?:whatever|what|all|every|everything|any|whole|entire\w*|full|one hundred|100|exclusive\w*|sole\w*|benefit|keeps?|retains?|entitled|accrue|belongs?|pockets?|savings?|economies|efficienc\w+|gains|reduc\w+|drops?|refunded|rendered|inures?|gets?|pays?|account|difference|shortfall|credited|booked|share|struck off|gained|freed|no part|nothing)\b,?(?: [^ .;]+){2,30}" named w
unsure a clause on cost-reduction, pricing named c
and  a deferral named d in c where (d says gains)
at   w

suggest """
Savings from an improvement that either Party proposes are measured together, first repay the documented cost of making the improvement,
and are then shared equally for as long as they last.
"""

flags "all savings to one" """
6. Savings. Alder is [[entitled to all savings in the cost of manufacture that result from a proposal of Birch]].
"""

flags "one hundred per cent" """
6. Efficiency. Birch shall each year lower its cost of service. [[One hundred per cent of the reduction in cost shall be retained by Alder]].
"""

flags "no part in what is saved" """
6. Savings. Alder measures what its routes save each year. It is [[struck off the bill of Birch, and Alder has no part in it]].
"""

flags "whose it is" """
6. Savings. Where Alder shortens the loading, the hours [[gained and what they are worth are Birch's and do not enter into the division]].
"""

passes "half each" """
6. Savings. Alder keeps half of all savings and Birch the other half.
"""

passes "after the tooling is repaid" """
6. Savings. Alder keeps the whole saving until it has repaid the tooling. It is then shared equally.
"""
