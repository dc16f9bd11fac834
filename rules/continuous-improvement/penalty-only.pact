rule penalty-only
severity warning
title    "A missed measure is punished and not mended"
message  "A missed measure leads straight to this: {w}; nobody has first to find the cause and put it right."
cites    "mPartnering, Continuous Improvement"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development, supply

why """
A credit or the end of the agreement tells a partner that it failed; it does not help either side do better. Where the first step after a
miss is to find the cause and agree a plan, money and termination remain for the case in which the plan fails, and both parties have every
reason to report a miss early instead of hiding it.
"""

when a sentence named s where ((s says falling-short,
                   pattern "(?i)\bbelow (?:\d|[a-z-]+ (?:\([\d.,]+ ?%?\) )?(?:per ?cent|%))"
             or s says pattern "\|"
               and a sentence named h in the same section as s where (h says "consequence* … (miss*|fail*|short*|breach*|below)",
                   "if missed", "penalty"))
       and s does not say late-money, no-penalty, no-measure
       and s says penal-consequence)
and  (s says measured-by
       or s says "liquidated damages" and s says "delay*", "late*"
       or s says "(that|this|such|those) (level*|figure*|percentage*|standard*|rate*|mark|number*|hours|time|times|score*)",
           "the (level*|figure*|percentage*|standard*|rate*|mark|score*)", "miss", "misses", "missed", "fall* short",
           "below the", "that measure", "than that", "fewer than"
         and (a percentage in the same section as s or a clause on measures named c in the same section as s)
       or s says pattern "\|")
and  no sentence named k in the same section as s where (k meets mended-first)
and  no clause on measures named g where (g affirms corrective, cause-found)
and  s says pattern "(?i)\b(?:answered|met|settled|discharged|visited|followed|punished) (?:by|with)\b(?: [^ .;|]+){1,12}|\b(?:stands?|be|is|are) debited\b(?: [^ .;|]+){1,12}|\b(?:knock|deduction|takes? a credit|costs|renders?|debited|pays? you|gives?)\b(?: [^ .;|]+){1,12}",
     pattern "(?i)\b(?:shall|must|will)\b(?: [^ .;]+){0,4}? (?:forgo|forego|sacrifice|surrender|cede|give up)\b(?: [^ .;]+){1,4}|\b(?:entails?|carr(?:y|ies)|attracts?|triggers?|gives? rise to|results? in|leads? to|immediate termination)\b(?: [^ .;|]+){1,12}|\bcompensation(?: [^ .;]+){0,8}? (?:payable|due|owed)\b|\d\s?% off[^|.;]{0,40}|immediate termination[^|.;]{0,30}|\b(?:agency|exclusivity|exclusive|appointment|franchise|licen[cs]e)\b(?: [^ .;]+){0,6}? (?:forfeit\w*|withdrawn|lost|lapses?|ceases?|revoked)\b|\b(?:shall|must|will|may|is|are|can|has the right to|credits?|pays?|forfeits?|incurs?|loses?)\b(?: [^ .;]+){0,8}? (?:credit\w*|liquidated|penalt\w+|forfeit\w*|abate\w*|rebate\w*|fine\w*|terminat\w+|determin\w+|cancel\w*|rescind|end|deduct\w*|withh\w+|reduc\w+|damages|compensat\w+|pay|allow|per cent|percent)\b(?: [^ .;]+){0,10}|\b(?:penalt\w+|credits?|rebate|entitles?|forfeit\w*|liquidated|pays? (?:us|you|the other))\b(?: [^ .;]+){0,12}" named w
unsure a clause on measures named c
and  a deferral named d in the same section as c where (d says falling-short, "consequence*", penal-consequence)
at   w

suggest """
A Party that misses a measure shall within ten (10) Business Days find the cause and propose a corrective action plan, which the Parties
shall agree and carry out. Only if the plan is not carried out, or the measure is missed in three consecutive months in spite of it, is
the service credit due.
"""

flags "credit, then the end" """
4. Service levels. Alder shall answer calls within four hours in ninety-five per cent of cases in each month. If Alder falls below that
level, Alder [[shall credit Birch with two per cent of the month's charges]].

5. Prices. Prices stay as they are.
"""

flags "liquidated damages" """
4. Delivery. Alder shall deliver ninety-five percent (95%) of the pumps on time. For each week of delay Alder [[shall pay to Birch, as
liquidated damages, two percent (2%) of the]] price of the delayed pumps.

5. Prices. Prices stay as they are.
"""

passes "a plan first" """
4. Service levels. Alder shall answer calls within four hours in ninety-five per cent of cases. If Alder falls below that level it shall
within ten days propose a corrective action plan; only if the level is missed for three months shall it credit Birch with two per cent.

5. Prices. Prices stay as they are.
"""

passes "a debit that is spared to whoever mends" """
4. Targets. Alder shall answer ninety-five per cent of calls within four hours. If Alder misses that target, it shall be debited with two per
cent of the fee; but nothing is debited where, having traced the cause, Alder has set the matter right within the next month.

5. Prices. Prices stay as they are.
"""

flags "a share forgone" """
4. Targets. Alder shall answer ninety-five per cent of calls within four hours. For each month in which it misses that target Alder [[shall forgo
two per cent of]] its fee for that month.

5. Prices. Prices stay as they are.
"""

passes "late money is no measure" """
4. Payment. Birch shall pay within thirty days. A party that fails to pay on time shall pay interest of five percent (5%) a year.

5. Prices. Prices stay as they are.
"""

passes "the price of what came" """
4. Records. To the extent that Alder fails to deliver ninety-five per cent of the records, the fee is correspondingly reduced at the rate of two
dollars for each record.

5. Prices. Prices stay as they are.
"""

passes "no compensation" """
4. Quotas. If Birch is terminated because of its failure to meet the sales quotas, Birch will not be entitled to compensation of any kind for what
it might incur as a result of the termination.

5. Prices. Prices stay as they are.
"""
