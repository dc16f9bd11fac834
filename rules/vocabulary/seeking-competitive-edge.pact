# What the rules of seeking-competitive-edge speak of: topics, words and conditions. Rules of every principle may use them.

topic pricing
title    "Prices"
headings "price*", "pricing", "fees", "charges", "rates", "tariff*", "consideration", "remuneration"
phrases  "(price*|fee|fees|charges|rates|tariff*) … (shall|will|must|is|are|may|to) … (paid|pay|increas*|adjust*|fixed|vary|varied|revis*|remain|stay|be)"

topic cost-reduction
title    "Looking for lower cost"
headings "cost (reduction*|saving*|savings|down|improvement*|control*)", "value (engineering|analysis)", "gain-shar*",
         "gain-share", "efficien*", "sharing of savings", "cost savings", "(keeping|bringing|getting) … cost* [down]",
         "economies", "productivity", "open-book", "lower cost*", "benchmark*"
phrases  "(per cent|percent|%|figure|point*) … less … (each|every|per) (year|annum|season|twelve months|quarter)",
         "(grow*|become*|made|make|makes|making|build*|produc*) … (cheaper|less dear*|less cost*|for less)",
         "(strike out|cut out|take out|replace*|find*|question*) … (adds nothing|dearer|waste|needless|unnecessary|superfluous|too dear)",
         "(lessen*|abat*|diminish*|lower*|reduc*) … (charge*|cost*) of (making|producing|carriage|running|operat*|manufactur*)",
         "design to cost", "design-to-cost", "dearer than",
         "(bring|brought|get|press*|hold|keep|drive) (it|them|cost*|expense*|that) down",
         "(greater|ever greater|strict*|due|all due) economy", "thrift*", "frugal*",
         "(expense*|cost*|outlay) … (spared|saved|avoided|too high|trimmed|pruned)",
         "(spare|save|prune|trim|shave) … (expense*|cost*|outlay|money)", "(less|lower|smaller) (cost|outlay|expense)",
         "(cost|costs|expense*) … (compar*|examin*|scrutin*|challeng*|question*) … (lower|less|save|reduc*|down|cheap*)",
         "compare the cost*", "(more for less|cost down|cost-down|cost-out|lean)",
         "(waste|idle time|overhead*) … (reduc*|eliminat*|cut|avoid*|remov*)",
         "(reduc*|eliminat*|cut|avoid*) … (waste|idle time|scrap)",
         "(reduc*|lower*|cut|cutting|bring* down|drive* down|driving down|decreas*|lessen*|diminish*|minimi*|optimi*|trim*|shave*) … (cost*|expense*|expenditure|outlay|overhead*|unit price)",
         "(cost*|expense*|expenditure|outlay) … (be|is|are|to be) … (reduced|lowered|cut|brought down|driven down|decreased|lessened|diminished)",
         "value (engineering|analysis|methodology)", "cost (reduction*|saving*|down|improvement*|optimi*|efficien*)",
         "gain-shar*", "pain-shar*", "gain share", "pain share", "target cost*", "cost target*", "should-cost",
         "open-book",
         "(saving|savings|economies) … (share*|divid*|split|found|find|seek|look*|identif*|propos*|achiev*|belong*|go|credited|pass*|retain*|keep|kept|accru*|made)",
         "(share*|divid*|split|find|seek|sought|look*|identif*|propos*|achiev*|pursue*|generat*|secur*) … (saving|savings|economies|cheaper)",
         "(cheaply|more economical*|cheaper (way*|mean*|method*|source*|material*|design*|process*|substitut*|part*|supplier*)|cost-effective*|cost effective*|efficiencies|cost-efficient*)",
         "productivity (gain*|target*|improvement*|factor)", "benchmark*",
         "(more|greater|improv*|better) (efficient*|efficiency|productivity)",
         "(efficiency|productivity) (gain*|target*|plan*|programme*|program|project*|factor*|saving*|measure*)",
         "economies of scale", "at less (cost|expense)", "(spend|spending) less", "save (money|cost*|expense)",
         "lean manufactur*"
except   "daylight", "saving clause", "savings clause", "savings bank", "savings plan", "energy efficien* class",
         "recall*", "debris", "hazardous", "arbitrat*",
         "(provides|providing|delivers|delivering|offers|offering) … cost savings",
         "(proven|prove|proved) to be cost-effective"

topic differentiation
title    "What sets the parties apart"
headings "innovat*", "differentiat*", "brand*", "market (development|building)", "[joint] marketing", "marketing",
         "promotion*", "new products", "product development", "research [and development]", "(standing|stand) out",
         "publicity and promotion", "advertis*", "roadmap*", "competitive (edge|advantage|position*)",
         "technology (development|roadmap*|programme|committee)", "distinct*"
phrases  "(bring* out|launch*|introduc*|devis*) … (model*|product*|line*|feature*|service*|variant*|version*|goods|article*)",
         "no [other] (pump*|product*|goods|rival*|competitor*|maker*|seller*|firm|supplier*|house|service*|competing goods) … (on the market|in the market|in the territory|does|do|has|have|possess*|offer*|can)",
         "(better|longer|faster|quieter|safer|stronger|finer) than (any|those of|that of) (other*|rival*|competitor*)",
         "(renown*|fame|reputation|repute|acquaint*) … (among|public|trade|farmers|buyers|customers|users|hospitals|market|nurses|quality|sign of)",
         "(known|name|interest|notice) … (among|sign of quality)",
         "(known|name|interest|notice) (with|to|by|of) [the] (public|trade|farmers|buyers|customers|users|hospitals|nurses)",
         "(acquaint*|familiari*|interest*) … (farmers|buyers|customers|users|hospitals|public|trade|dealers) with",
         "(made|make|making|become*) … known (to|among|in|as)", "making it known", "(fairs|exhibition*|roadshow*)",
         "(trials|research|experiment*|laborator*|new uses|studies) … (product*|material*|design*|feature*|valve*|goods|service*|better|new)",
         "(sold|marketed|offered|traded) under the (name|mark|sign|style) … (build*|built|both|common|joint*|promote|own)",
         "(new|further|fresh|additional) (markets|territories|classes of (customer*|buyer*)|fields|applications)",
         "innovat*", "differentiat*", "competitive (edge|advantage|position*)", "(set|sets|setting|mark*|mark) … apart",
         "stand* out",
         "(new|novel|improved|next-generation|upgraded|next generation) (product*|feature*|service*|market*|model*|line*|technolog*|design*|application*|package*|offering*|version*)",
         "(develop*|enter|entering|open|opening|build*|grow*|cultivat*|expand*|creat*|penetrat*|exploit*) … (market|markets|demand|brand|brands|custom|goodwill|clientele|trade)",
         "(product|market|brand|technology|joint|business) (development|roadmap*)", "research and development", "r&d",
         "roadmap*", "(joint|common|own|new|house|venture|alliance|shared|single) brand*", "co-brand*", "branding",
         "branded", "trade name",
         "brand (name|building|development|guideline*|standard*|identity|plan|promotion|awareness|value|image)",
         "(build*|promote|promotes|promoting|promoted|protect*|develop*|strengthen*|use|sold|sell|market*|advertis*) … brand*",
         "(market*|promote|promotes|promoting|promoted|promotion|advertis*|publicis*) … (product*|service*|goods|brand*|venture*|jointly|joint|campaign*|solution*|programme*|program)",
         "(marketing|promotion*|advertising) (plan*|campaign*|fund*|budget*|material*|activit*|programme*|program|effort*|strateg*|spend|expend*|support)",
         "trade (fair*|show*)",
         "(unique|distinctive|superior|first of its kind|leading) … (product*|service*|offering*|package*|feature*|proposition|choice|position|supplier)",
         "no [other] (seller|competitor|supplier|rival) … (offer*|has|sells)",
         "(ahead of|better than|apart from) … (competit*|rival*)", "prototype*", "co-market*", "joint marketing"
except   "(name*|trademark*|trade mark*|mark|marks|logo*|brand*) of the other [party] except", "trade secret*",
         "public domain", "confidential information", "proprietary information",
         "(neither|no) party (may|shall) (use|advertise|publicis*)", "brand standard*", "publicity … consent"

# What is shared is not this.
words kept-out-of-it
  "(does|do|shall|will) not enter [into] [the|any] (division|sharing|share*|split|pool|reckoning|gain*)",
  "(outside|out of|no part of) (the|any) (division|sharing|gain*|pool|split|gainshare)"

words whole-of-it
  "(does|do|shall|will) not enter [into] [the|any] (division|sharing|share*|split|pool|reckoning|gain*)",
  "(outside|out of|no part of) (the|any) (division|sharing|gain*|pool|split|gainshare)",
  "to the last (penny|cent|rupee|farthing)", "exclusively", "to no other", "and to no one else", "no part", "nothing",
  "in (its|their) entirety", "as its own", "all", "everything", "what", "whatever", "full amount", "entire*", "whole",
  "wholly", "one hundred (%|per cent|percent|per centum)", "100 %", "100 per cent", "100 percent", "100%",
  "hundred (%|per cent|percent|per centum)", "full", "fully", "exclusive*", "solely", "sole", "alone", "every", "any",
  "each", "in full", "the benefit", "entirety", "undivided"

words gains
  "(hours|time|money|labour|labor|fuel|days) [so|thus|thereby] (gained|freed|spared|won)",
  "whatever … (save|saves|saved|spare*)", "what … (save|saved|spare*)", "means to save", "the cuts",
  "benefit of the (cut*|reduction*|decrease*|lower*)", "underspend*", "underrun*",
  "(the|any|every|all|each|such|whole) [of the] (gainshare|gain-share|gain share)",
  "cheaper (way*|method*|material*|source*)", "cost (cut*|decrease*|improvement*)",
  "(fall*|drop*|decrease*|decline*) in [the|its] [unit] cost*", "value engineering benefit*", "frugality", "thrift",
  "(money|cost*|amount*|sum*|expense*) saved", "saved (cost*|money|expense*)",
  "(fall|drop|decrease|decline|cut|cuts) in … (cost|costs|expense*)", "(reduc*|lower*|cuts|lessen*) its cost*",
  "(reduc*|lower*) [the|its] (cost|costs) of", "what … saves", "saving", "savings",
  "reduction* in [the] [cost*|unit cost|cost-to-serve|expense*|outlay]",
  "(cost|costs|expense*|price) (reduction*|saving*|down)", "(efficiency|productivity) gain*", "economies", "economy",
  "efficiencies", "lower cost*", "cost avoidance", "cost improvement*", "reduc* in … (cost|costs)", "gains"

# Economies told without the word.
words economies-told
  "(out of|from) [its|the] cost base",
  "(do|doing|done|make|making|made|run|running|perform|performed|deliver|delivered) … for less",
  "efficiency (payment|saving*|gain*)", "lowers its cost*", "(spare|spared|sparing) in",
  "(at|for|to) (less|lower|smaller) (charge|cost|costs|expense|outlay) than",
  "(trim*|par(e|es|ed)|shave*) [its|the] [conversion|unit|production] (cost*|expense*)",
  "(actual|real|final|true) cost … (is|be|proves|falls|comes) … (less|lower|below|under|short)",
  "cheaper (way|method|source|process|material|means|route|design)", "(process|design|method) (change|improvement)",
  "(cost*|expense*|outlay|charge*) … (trimmed|pruned|spared|taken out|shaved|avoided|saved|knocked off)",
  "(efficiency|economy|cost-down|cost down|saving) (measure*|project*|idea*|proposal*|suggestion*)",
  "(savings|saving|efficiency) (delta|benefit|dividend|amount)", "(fruit*|yield|harvest) of (thrift|economy|efficiency)"

words goes-to-one
  "(whole|all|entire*|full|every|everything) … (kept|retained|pocketed) by",
  "(gets|has|takes|receives|keeps|retains) (the (difference|saving*|benefit|gain*|whole)|100|all)",
  "(vest*|yield*) … (in|to|unto)", "(goes|go) straight to",
  "(inure*|enure*|accru*|belong*|credit*|refund*|render*|remit*|pass|passes|passed|paid over|hand* over|account of|booked|revert*|return*|surrender*|flow*|go|goes|yield*|made over) … (to|for|of|unto|on)",
  "for the (account|benefit|credit|advantage) of",
  "(keeps|keep|retain*|pocket*|takes|take|has|have|enjoys) (it|them|all|the whole|the lot|every|that|the difference|the benefit)",
  "(price*|fee*|charge*|invoice*) … (drop*|fall*|reduc*|lower*|cut|less) … (same|like|full|whole|entire|that|equal|corresponding|the amount)",
  "(pays|pay|paid) … (that much|so much|correspondingly|the same amount|by that) (less|lower)"

words none-for-finder
  "(gets|get|receives|receive|has|have|takes|take|keeps|keep|earns|is paid|is entitled to|be entitled to) (nothing|none of|no part|no share|no portion)",
  "(shall|will|may|must|does|do|can) not (retain|keep|share in|participate in|have|claim) … (portion|part|share|economies|savings|any of|benefit)",
  "the share of … is (0|nil|zero|nothing)"

# Whoever finds it, keeps it: that is one rule for all.
words finder-keeps
  "(finds|makes|achieves|saves|found) (itself|for itself|by itself|themselves)",
  "(whichever|whoever) … (found|find*|made|make*|propos*|achiev*|caus*|brought)",
  "(party|partner|promoter|member|side|venturer|participant|one|whoever) (which|that|who|whose) … (found|find*|made|make*|propos*|achiev*|idea*|effort*|brought)",
  "the (finder|proposer|originator)", "be it"

words keeps
  "beneficiary of", "(is|are) (ours|yours|its|theirs|mine)", "(is|are) [to be] handed over", "made over to",
  "(keep*|retain*|retained|kept|pocket*|takes|take|taken)",
  "(accru*|enure*|inure*|belong*|goes|go|pass|passes|passed|flow*|revert*|credited|credit|vest*) … (to|on|for|in)",
  "(solely|exclusively|only|wholly) for … benefit", "right to [all] [the] (saving*|gain*|econom*)",
  "(entitled to|benefit of|property of|account of|sole benefit|exclusive benefit|for its own account|remain* with|stay* with|rest* with|lie* with|reserved to)",
  "(reduc*|lower*|cut|adjust*) … by … (full|entire|whole|all|100|hundred)"

words gains-shared
  "(share*|shared|sharing|divid*|split|splits|apportion*|half|halves|equally|moiety|moieties|thirds|pro rata|proportion*|gain-sharing|respectively|fifty|fifty-fifty|50|other half|remainder|balance|rest)",
  "(to|between|among|for|by|with) both (parties|of)",
  "(benefit|account|advantage|credit|profit|favour|favor|good|fund|property|purse|use|name|names) of both",
  "both (parties|of) [shall|will|may] (benefit|gain|profit|enjoy|share|participate|take|have|receive|keep)",
  "between (the parties|them|us)", "in common", "jointly", "each (retain*|keep*) … (its own|own)"

words gains-given
  "(give*|given|pass*|rebate*|credit*|reduc*|pay*|pays) … (half|third|quarter|portion|part|percentage|per cent|percent|%) … (saving*|reduction*|gain*)"

# What one side saves goes over to the other, and nothing says that any of it comes back.
condition saving-handed-over of sentence s means
  (s says gains, economies-told and (s affirms goes-to-one or s says none-for-finder)
       or s affirms "(gets|has|takes|receives|keeps|retains) (the difference|it|that|the benefit|the gain)",
           "paid that much less"
         and a sentence named b in the same clause as s where (b says economies-told and b precedes s)
       or s says none-for-finder and a sentence named b in the same section as s where (b says gains, economies-told))
  and not s affirms gains-shared
  and not s says finder-keeps
  and not s is common
  and s does not say "daylight", "saving* clause", "ability to", "inability", "forward-looking", "uncertaint*", "tax",
     "(three|two|one) (quarter*|fifth*|tenth*|third*|quarters)", "half", "fair (part|share|portion)", "agree*",
     "customer*", "(public|end user*)", "fund"
  and no percentage named p in s where (p < 100 %)

# One party has the whole of what is saved.
condition saving-kept of sentence s means
  not s says finder-keeps
  and s says gains
  and (s affirms keeps
       or s says "(have|has|take|receive|get) no (share|part|interest|claim|portion)"
       or s says kept-out-of-it, "alone", "in full", "entire*", "whole", "undivided"
         and s says pattern "\b(?:is|are|be|becomes?|remains?) (?:(?:wholly|solely|entirely|all|then) )?(?:the )?(?-i:[A-Z])\w+(?:'s|s')(?:\s*[,.;]|\s+(?:and|alone|only|in full)\b)")
  and s says whole-of-it
  and not s affirms gains-shared
  and (s is not common
       or s says pattern "\b(?:enure|inure|accrue|belong|go|goe|pass|passe|fall|credited|paid|revert)s? (?:wholly |solely |exclusively )?(?:to|unto) (?:the )?(?-i:[A-Z])\w+ (?:alone|only|solely|exclusively|in (?:its|their) entirety|in full|and to no)\b")
  and s does not say "daylight", "saving* clause", "ability to", "inability", "forward-looking", "uncertaint*"

# What has been spent, whatever it is called, and what is added to it.
words spent-sum
  "(lay|lays) out", "spends", "(recharged|passed on|billed) … as incurred", "actually paid", "put unto",
  "time and material*", "cost", "costs", "expenditure", "outlay*", "expense", "expenses", "disburse*", "laid out",
  "paid out", "spent", "actuals", "invoice* of (its|the|their)", "(carrier*|supplier*|subcontractor*) invoice*",
  "monies … disbursed", "payroll"

words added-on-top
  "for (its|their|his) (trouble|pains)", "(%|per cent|percent|tenth|fifth|twentieth) [more] (besides|further|extra)",
  "handling (charge|fee)",
  "(%|per cent|percent|per centum|tenth|fifth|quarter|third) … (upon|on) (it|them|that|this|top|these)", "adds",
  "and [a] (profit|margin|fee|return) of", "service charge*", "in the pound", "plus",
  "with … (added|on top|thereon|thereof|in addition|addition|by way of)", "addition of", "an addition", "added",
  "on top", "over and above", "(increased|augmented|uplifted|marked up|grossed up|enhanced|loaded) by", "mark-up",
  "markup", "margin", "together with", "thereof", "thereon", "and … (of them|more|for (his|its|their) pains)", "x 1",
  "times", "multiplied by", "loading"

words a-part-of-it
  "(one|a|an|two|three|and) (tenth*|fifth*|twentieth*|eighth*|quarter|third|twelfth|sixth*|half)", "one-tenth",
  "one-fifth", "one-twentieth", "one-quarter", "one-third", "one-eighth", "point", "points"

# A price made of what was spent and something on top.
condition spent-and-more of sentence s means
  s affirms spent-sum
  and s affirms added-on-top
  and (a percentage named p in s or s says a-part-of-it, pattern "\b1[.,]\d+\b")
  and s says price-words, "shall be the aggregate", "worked out", "at", "passes on", "cover*", "make* good", "made good"
  and s does not say own-cost, "share* of", "contribut*", "covers all", "includes all", "including all", "saving*",
     "fund", "each party", "late", "overdue", "capital", "dilut*", "vote*", "profit and loss", "gain*", "underrun",
     "overrun", "reduc*", "lower*"

words cost-based
  "(cost|costs|expenses|expenditure|outlay) (multiplied by|times)",
  "(expense*|salary|salaries|wages|payroll|disbursement*|cost) … (plus|together with|with an addition|increased by) … (%|per cent|percent|per centum|margin|mark-up|overhead*|service charge*|handling)",
  "what … (cost|costs|spend|spends|laid out|pays out) … (and|plus|with) … (add*|%|per cent|percent|on top|margin|profit|tenth|fifth|quarter)",
  "(outlay*|cost|costs|expenditure|expenses|disbursement*) … (together with|plus|increased by|and|with|augmented by|enhanced by|grossed up by) … (tenth*|fifth*|twentieth*|eighth*|a quarter|one quarter|one-quarter|a third|one third|one-third|twelfth*) [part] [thereof|of them|more|on top|of that]",
  "(costs|expenses|outlay*|expenditure) (increased|augmented|enhanced|uplifted|grossed up) by",
  "(cost|costs|outlay*|expenditure|hours) … with … (%|per cent|percent|per centum|in the hundred) … (on top|added|thereon|addition*|uplift)",
  "(price|fee|charge|charges) [is|are|equals|shall be|means] [the] (cost|costs) … (plus|and|together|increased)",
  "(outlay*|cost|costs|expenditure) and a (profit|margin|fee|return) of", "(at|for) whatever (cost|it costs)",
  "(reimburs*|repaid|refunded) … (cost|costs|outlay*) … in full", "(actual|hourly) (hours|time) … prevailing rates",
  "cost-plus", "cost plus", "cost reimbursable", "cost-reimbursable", "costs plus", "time and material*", "at cost",
  "(pass*|passed|passing) (through|on) … (to|at|as|in)", "pass-through",
  "(actual|incurred|landed|its|full|total|true|prime|direct|manufacturing|production|all|reasonable|documented) (cost|costs|expenditure|outlay|charges|expense|expenses) … (plus|together with|with|increased by|uplift*|added|and) … (%|per cent|percent|per centum|margin|fee|mark-up|markup|charge|profit|uplift|remuneration|addition)",
  "(cost|costs|expenditure|outlay) … (plus|together with|increased by|uplifted by|with the addition of) … (%|per cent|percent|per centum|margin|fee|mark-up|markup|profit|uplift|hundred)",
  "(whatever|all that|everything) … (cost*|costs|spends|lays out|expends) … (plus|and|with|together)",
  "margin (on|over|above) … cost*", "mark-up (on|over|of)",
  "(charge*|invoice*|bill*) … (all|every|whatever|full|actual) … (cost|costs|expenditure|outlay|expenses) … (incurred|expended|sustained|laid out|disbursed)",
  "(reimburs*|repay*|recover*|pay|paid) … (all|every|whatever|full|actual|such) … (cost|costs|expenditure|outlay|expenses|charges|outgoings) … (plus|together with|with a|with an addition|and a)"

words price-words
  "defray*", "bills", "reimburs*", "price", "prices", "pricing", "charge", "charges", "charged", "fee", "fees", "pay",
  "pays", "paid", "payable", "invoice*", "remunerat*", "rate", "rates", "bill", "billed", "consideration", "compensat*",
  "passed through", "passed on"

words cost-bounds
  "(not|never) (pass|surpass|overstep|outrun|overtop|go beyond|come to more)",
  "(above|over|beyond|past) … (nothing|only|no more|half|a part|a half|at half)",
  "(whole|total|sum|all|price) … (not|never) [to] (be|go|come|rise|run|stand) [to] (above|over|beyond|past|higher|more)",
  "(never|no|not|nor|in no (month|year|case|event|quarter)) … (more|above|over|beyond|past|higher|dearer) than",
  "(never|no|not|nor) … (above|over|beyond|past) (EUR|USD|GBP|INR|SGD|US|the|a)",
  "(what|whatever|anything|amount*|all that|that) … (over|above|beyond|past|exceeds) … (borne|bears|bear|carries|carry|itself|own|half)",
  "(lies|lie|stays|within|inside) … (budget|forecast|estimate|limit*)",
  "(half|third|quarter|share) of [the|any|what] (excess|difference|overspend|underspend)", "(of|from) what lies",
  "in no (month|year|case|quarter) more than", "below … (keeps|retains|shares) [one] half",
  "not [to] (go|run|pass|rise) (beyond|above|over|past)", "not [to] (surpass|top)", "cap", "caps", "capped", "ceiling*",
  "maximum", "not [to] exceed*", "(shall|will|must|may|can) not … exceed*", "no more than", "not more than",
  "not be more than", "never … (more|above|exceed*)", "up to (a|an|EUR|USD|GBP|INR|SGD|US)",
  "up to the (amount|limit|sum|maximum|budget|figure|ceiling)", "upper limit", "limited to", "limit of",
  "in no event … (exceed*|more)", "nor … exceed*", "target (cost*|price*)", "gain-shar*", "gain share", "pain",
  "incentive*", "guaranteed maximum", "gmp", "open-book target", "approved budget", "agreed budget", "budget*",
  "(share*|shared|split|divid*) … (saving*|underrun*|overrun*)",
  "(saving*|underrun*|overrun*) … (share*|shared|split|divid*)", "should-cost", "lesser of",
  "whichever is (less|lower|the lower|the less)", "reduc* … each year", "without … prior [written] (approval|consent)",
  "estimate*", "beyond … (borne|bear)",
  "(exceed*|excess|above|over) … (not [be] (reimbursed|payable|paid|charged|recoverable|passed)|borne by|own account)",
  "prior [written] (approval|consent)", "approved in (writing|advance)"

# What moves when prices do.
words rise-moves
  "rise*", "increase*", "escalat*", "uplift*", "adjust*", "index*", "review*", "revis*", "indexation", "change*"

# Prices were named before; here is how they rise: "they move in step with the index", "it goes up by 3%".
condition follows-an-index of sentence s means
  (s says pattern "\b(?:it|they|these|those)\s+(?:(?:shall|will|must|then|also|is|are|be|to|thereafter|each|year|on|every|anniversary|by)\s+){0,6}?(?:goes up|go up|rises?|steps? up|increases?|grows?|climbs?|(?:raised|increased|stepped up|uprated|put up))\b"
           and a percentage in s
           and s does not say "if", "where", "when", "should"
       or s says pattern "\b(?:it|they|these|those)\s+(?:(?:shall|will|must|then|also|is|are|be|to|thereafter|each|year)\s+){0,5}?(?:mov\w+|follow\w*|track\w*|ris\w+|chang\w+|go(?:es)?|adjust\w*|uprated|var(?:y|ies|ied)|keeps?|march)\b[^.;]{0,130}\b(?:index|indices|CPI|RPI|PPI|inflation)\b")
  and a sentence named b in the same clause as s where (b precedes s
       and b says "price", "prices", "fee", "fees", "charge", "charges", "rate", "rates", "tariff*")

# Once a year is a bound to what one may do at will, and none to an index.
words seldom
  "(increas*|rais*|rise*|adjust*|revis*) … [only|but|no more than|at most] (once per (year|annum)|once (in|a|each|every) [calendar|contract] year)"

# A limit that is one wherever it stands.
words hard-bounds
  "not [to] exceed*", "(shall|will|must|may) not … exceed*", "cap", "capped", "ceiling*", "maximum", "in no event",
  "no more than", "not more than", "guaranteed maximum", "target (cost|price)", "never … (more|above|exceed*)"

words own-cost
  "counsel", "out-of-pocket", "professional fees", "proceeding*", "own (cost|costs|expense)", "sole (cost|expense)",
  "each party … (bear|bears|pay|pays)",
  "costs and expenses of (the|any) (proceeding*|action*|suit*|arbitration*|litigation*)", "legal (cost*|fee*)",
  "attorney*", "indemni*", "audit*", "travel*", "arbitrat*", "litigation", "insur*", "claim*", "tax", "taxes",
  "interest", "default*", "breach*", "recall*", "return*", "fail*", "terminat*", "patent prosecution", "prosecut*",
  "dispute*", "damages", "collection", "warranty (work|repair*|service*|claim*)"

words price-rises
  "(price*|fee|fees|charges|rates|tariff*) … (uprated|advanced|stepped up|goes up|go up)",
  "(vary|varies|alter|alters|amend|amends|change) [its|the|our|their] (price*|fee|fees|charges|rates|tariff*)",
  "(put*|mark*|push*|move*|bring*) … (price*|fee|fees|charges|rates|tariff*) … up",
  "(put*|mark*|push*|move*) up … (price*|fee|fees|charges|rates|tariff*)",
  "(price*|fee|fees|charges|rates|tariff*|list) … (climb*|mount*|ascend*|advance*|swell*|accrete*|multiplied by|compounded)",
  "(price*|fee|fees|charge|charges|rate|rates|tariff*|royalty|list) … (increas*|rise*|rises|rising|escalat*|uplift*|go up|goes up|rais*|adjust*|index*|step up|grow*|revis*|augment*|enhanc*|enhanced|vary|varied|inflat*|track*|follow*|mov*|chang*)",
  "(increas*|rais*|escalat*|uplift*|index*|adjust*|revis*|augment*|enhanc*) … (price*|fee|fees|charges|rates|tariff*|list)",
  "(price|annual|yearly) (escalat*|increase*|uplift*|adjustment*|indexation)", "escalator", "indexation"

# A figure that is made greater, in a formula, a table or the words of a former age.
words made-greater
  "(price*|fee|fees|charges|rates|tariff*|figure*) … (greater|higher|dearer|more) … (than|in) … (year|before|foregoing|last|preceding|previous)",
  "(price*|fee|fees|charges|rates|tariff*|figure*|sum) … (step* up|climb*|is multiplied|are multiplied|multiplied by|times 1|x 1|plus|increased by|with an addition|by an addition)",
  "(fee|price|rate|charge|figure|sum) of the (year|month|quarter) before (plus|and|with)",
  "(addition|increase|rise|uplift|augmentation) of [one|a] (one-twentieth|one-tenth|one-fiftieth|twentieth|tenth|fiftieth|hundredth)",
  "addition of … (per cent|percent|%|hundredth|part) … (figure|price|rate|last)",
  "(each|every) (following|succeeding|later|subsequent) (year|anniversary)"

words rise-basis
  "(each|every|per) (renewal|operating|service|licence|license|new|trading|season*) (year|term|period)",
  "upon that of the year before", "at each (lady day|michaelmas|anniversary)",
  "(each|every) (following|succeeding|later|subsequent) (year|anniversary)", "(price|fee|rate) in year",
  "(last|previously) payable",
  "(each|every|on) (january|february|march|april|may|june|july|august|september|october|november|december)",
  "as much as … (like*|please*|choose*|wish*)", "by whatever",
  "as (it|we|they) (like*|please*|choose*|wish*|see* fit|think* fit)",
  "at the (start|beginning|opening|end) of (each|every|any)", "(each|every|any) (quarter|half-year|season|month)",
  "year by year", "year on year", "compound*", "upon every", "(each|every) (first|1st|1)",
  "(consumer|retail|producer|wholesale|industrial) price* ind*", "index", "indices", "indexed", "indexation", "cpi*",
  "rpi", "ppi", "wpi", "inflation", "cost of living",
  "(each|every|per) [calendar|contract|financial|fiscal|successive] (year|annum|january|april|july|anniversary|twelve)",
  "annually", "yearly", "annual", "per annum", "on each anniversary",
  "(on|upon|at|from|with) (the|each|every) … (anniversary|january|april|july|october) [of|in|1] [each|every]",
  "at any time", "from time to time", "at will", "as it (sees|thinks) fit", "in its [sole|absolute|own] discretion",
  "at its [sole|absolute|own] discretion", "whenever", "as often as",
  "(may|can|is free to|shall be entitled to|reserves the right to) … (increas*|rais*|adjust*|revis*|escalat*)"

words rise-bounds
  "(half|third|thirds|quarter|quarters|fifth|fifths|tenth|tenths|two-thirds|three-quarters|three-fifths|four-fifths|%|per cent|percent|part|fraction) of (the|any|such|that|each|its|their) … (change|rise|increase|movement|fall|percentage|index|inflation|variation|difference)",
  "(absorb*|borne|bear|bears|carries|carried|swallow*) … (by|itself|themselves|parties|supplier|seller|part|half|third|fifth*|tenth*)",
  "(rise|increase|movement|change) … (absorb*|not charged|not passed on|left out of account)",
  "(points|per cent|percent|%|one) … (taken|deducted|subtracted|knocked off|struck off|withheld) … (for|on account of|in respect)",
  "from which … (taken|deducted|subtracted)", "less … (points|per cent|percent|%)",
  "(over|above|exceeding|more than) … (counts|count|treated|taken|reckoned|deemed) as",
  "(no|not|never|nor) … (come|amount|add up|sum|go|reach|pass) … (to|past|beyond|over|above) [more than]",
  "(rise*|increase*|uplift*|adjustment*) … (no|not|never) … (more than|exceed*|over|above|beyond)",
  "(settle|fix|set|decide*|agree) … (again|together|anew|afresh|jointly)",
  "(re-examin*|revisit*|test*|check*|beside|against) … (cost*|market)",
  "whether … (still|remains) (right|fair|justified)", "(both|the) (parties|sides) [shall|may|so] agree",
  "as … (agree|agreed) in writing", "as (both|all) … agree",
  "no (price|fee|charge|rate|increase|rise|adjustment|uplift) … (exceed*|more than|over|above|beyond|stand)",
  "(more|greater|higher) than … (above|over) (that|those|the)", "at most", "not [to] surpass", "never surpass",
  "no (more|higher|greater) than", "cap", "caps", "capped", "ceiling*", "maximum", "not [to] exceed*",
  "not (be|by) more than", "not exceeding", "no more than", "no greater than", "not more than", "not greater than",
  "never … (more|above|exceed*)", "nor … (exceed*|more than)", "exceed*",
  "up to (a maximum|the limit|the cap|half|one|two|three|four|five|six|a tenth|the level|the rate|the change|the rise|the index|the extent)",
  "up to … (%|per cent|percent|points)", "upper limit", "limited to", "lesser of", "lower of",
  "in no event … (exceed*|more|above|over|higher|greater|beyond|rise*|increase*)",
  "whichever is (less|lower|the lower|the less)", "save that no", "less …  efficiency", "efficien*", "productivity",
  "minus", "less (one|two|three|half|1|2|3|0|a|an)", "x-factor", "(mutual|mutually) … (agree*|consent)",
  "(agree*|agreed|agreement|consent) … (between|of|by|with|to) … (part*|other|both|them|us)", "by agreement",
  "only by agreement", "unless … agree*", "written (consent|agreement)", "negotiat*",
  "(review*|re-examin*|revisit*|look* at|reconsider*|benchmark*|test*) … (price*|fee*|charge*|rate*|level|list|uplift|increase*|rise*|whole|indexation|formula|market)",
  "(price*|fee*|charge*|rate*|list|uplift|indexation|formula|whole) … (review*|re-examin*|revisit*|reconsider*|benchmark*|looked at)",
  "open-book (account*|basis|review*|pricing|principle*|calculation*|evidence|process|figures|records|books)",
  "open-book … (review*|negotiat*|justif*|basis|evidence|process|examin*)", "both directions",
  "(increas*|rais*|rise*|adjust*|revis*) … (only once|but once|once only|once at most|at most once|(no|not) more than once)",
  "(increase* or decrease*|increased or decreased|up or down|upward* or downward*|rise or fall|rises or falls)",
  "(decreas*|reduc*|lower*|fall|falls) … (cost*|efficien*|volume*|productivity)"

words benchmarks
  "(quotation*|quote*|offer*|price*|rates) … (from|of|by) (any other|another|other|others|a different) (vendor*|supplier*|provider*|bidder*|seller*|contractor*|source*|firm*|maker*|dealer*|manufacturer*)",
  "(check*|hold*|held|put|tried|weigh*|test*|set|compar*|look*) … (price*|rate*|charge*|fee*|figure*|cost*|performance) … (against|with|beside) … (rival*|maker*|mill*|manufacturer*|house*|firm*|seller*|other*|competitor*|market*|three|four|five|two|best)",
  "(price*|rate*|charge*|fee*) … (set|held|compared|tested|weighed|measured|checked) … (against|beside|with) … (those of|that of|maker*|mill*|market|rival*|other*)",
  "(rates|prices|charges|terms) of (any other|another|other|others|some other|a third|rival*|competing)",
  "comparison with the market", "(upper|top|best|lower|bottom) (quartile|decile|third|half|quarter)", "league table*",
  "benchmark*",
  "(compar*|measured|set|ranked|rank|ranks|tested|weighed) … (with|against|to|beside|among) … (market*|industry|peer*|competitor*|other (reseller*|distributor*|dealer*|supplier*|provider*|vendor*|agent*)|third part*|rival*|best (in|of)|published|offer*|quotation*)",
  "compar* … (those|that|prices|rates|figures) of … other*",
  "(above|over|exceed*|beyond|higher than|dearer than|out of line with|worse than) the (median|average|mean|norm|going rate|market) [of the|in the|for the|price|rate|level]",
  "(market|price|cost|peer|comparative|performance|independent|outside|impartial) (comparison*|test*|survey*|study|studies|benchmark*)",
  "market-test*", "(lower half|bottom (half|quartile|third)|below the (average|median|mean))"

words no-benchmark
  "benchmark (rate|interest|yield)", "(meet*|satisf*|achiev*|pass*|reach*|against) the benchmark*", "prototype*",
  "sample"

# Places in a comparison that somebody has not reached.
words not-among-the-best
  "not [be] (within|in|among|at) … (quartile|third|half|quarter|best|top|market|average)",
  "not (competitive|the cheapest|the lowest)"

# These have a "without" in them.
words weapon-nominal
  "(termination|cancellation|rescission|withdrawal) … is … (remedy|right|privilege|answer|consequence)"

words weapon
  "(price*|fee|fees|charges|rates|rate) [then|thereupon|automatically|at once|forthwith] (falls|fall|drops|drop|comes down|come down|sinks|shrinks|goes down)",
  "(may|can|will|shall|is entitled to) … (abate*|pay the lower|pay only|pay no more|leave|walk away|quit|dismiss|impose|set the new|fix the new|dictate*)",
  "(pay|pays) (the|only the|no more than the) (lower|lowest|cheaper|cheapest|market)",
  "(set|sets|fix|fixes|impose*) the new (price*|rate*|fee*|charge*)", "deduct* the difference",
  "(termination|cancellation|rescission|determination) … (remedy|right|consequence|follows|without (compensation|notice|indemnity)|at once)",
  "(contract|agreement|appointment) (ends|lapses|determines|terminates|falls)", "(match|meet) it within",
  "(may|can|shall be entitled to|is entitled to|has the right to|shall have the right to|at liberty to|free to|lawful for|sufficient (ground|cause|reason) … to|ground* for|entitl* … to|right to) … (terminat*|determine|cancel*|end|rescind*|withdraw*|reduc*|lower*|cut|deduct*|re-source|replace)",
  "(price*|fee|fees|charges|rates|discount*|commission*) … (shall|will|must|is|are) … (reduc*|lower*|cut|adjust*|match*|brought down|abate*|fall)",
  "(shall|will|must) … (reduc*|lower*|cut|match*|bring down) … (price*|fee|fees|charges|rates|discount*|commission*)",
  "(agreement|contract|appointment) (shall|will|may) … (terminat*|be terminated|determine|end|cease|lapse)"

words chance-to-match
  "(has|have|allowed|given) … (year|months|month|quarter|weeks|days) to",
  "(plan|scheme|programme|programmes|proposal*) … (clos*|make good|catch* up|reduc*|improv*)",
  "(sit|meet|confer|consult*|discuss*|talk*) [together|with] … (settle|agree|how|what|cause*|whether)",
  "(until|unless|only if|once) … (both|they|the parties|the managers) [have|so] agree*",
  "(days|weeks|months) … (close|narrow|make up|catch up|bring its|come back|answer|respond|improve|better)",
  "for (the information|instruction|guidance) [only]", "shall found no", "choose together",
  "(choose|agree) … to do better", "(if|where) it lies above … below",
  "(rises|rise|risen|goes up|raised) (by|to|accordingly|likewise|in like)", "propos* … (measure*|plan*|step*)",
  "in both (directions|senses)",
  "(improvement|action|recovery|corrective|remedial|catch-up) (plan*|period|programme*|program)",
  "(opportunity|chance|time|period|days|months) … (to|in which to|within which to) (match*|improve|respond|close|propose|correct*|remedy|cure|catch)",
  "(discuss*|negotiat*|confer|consult*|meet) … (good faith|how|agree*|result*|gap|difference*)",
  "(agree*|agreed) … (plan|step*|adjustment*|reduction*|measure*)", "(close|closing|bridge) the gap", "by agreement",
  "(both|each) (party|parties|side*) … (plan|adjust*|improv*)",
  "(increase or decrease|up or down|either direction|both directions)", "learn*", "next improvement",
  "joint* … (plan|review|work*)", "plan to"

words worse-than-others
  "lower", "lowest", "cheaper", "cheapest", "lesser", "better", "best", "dearer", "exceed*", "above", "beyond",
  "unfavourable", "unfavorable", "adverse", "worse", "undercut*", "median", "average", "mean", "(less|more|higher) than",
  "out of line", "higher", "L1", "at a lesser"

# What is done about it: the price is made another, or the one who lost is dropped.
words price-follows
  "(you|it|they|he|price*|rate*) (drop|drops|fall|falls|come down|comes down|go down|goes down) to",
  "(is|are|be) [then] (lowered|reduced|cut|brought down) to",
  "(fall|falls|drop|drops|sink*|reset*|comes down|goes down|brought down|reduced|lowered|cut|strik*|struck|moves|moved|set|changes) … to … (lowest|lower|mean|median|average|cheapest|middle|theirs|that of|those of|best|new figure|same)",
  "(price*|rate|rates|fee|fees|charge|charges|tariff*|figure*|it|this|that) … (fall|falls|drop|drops|reset*|resets|sink*|reduce*|reduced|lowered|cut|comes down|varied|become*|abated|brought (to|down)|set (to|at)|adjusted (to|down*)|equal|equals|revised)",
  "(strik*|struck|mark*|bring*|knock*|cut|cuts|reduc*|lower*|write*|written|set|sets|match*|meet*) … (down|lowest|lower|cheapest|median|mean|average|L1|best|rate*|price*)"

words dropped
  "(lose|loses|forfeit*|miss*) … (business|contract|work|order*|custom|appointment)", "cast … off",
  "(cause|ground*|reason) for (termination|cancellation|dismissal|rescission)",
  "(contract|agreement|appointment) (ends|lapses|terminates|comes to an end|shall come to an end)",
  "(may|can|shall|will|stand*|at liberty|entitle*|free|right*|lawful) … (strike|struck|remove*|drop|dropped|replac*|dismiss*|put an end|put to an end|end|ends|ended|terminate|terminated|cancel|cancelled|rescind|rescinded|determine|withdraw|withdrawn|leave|de-list*|delist*|cease to (buy|order|use)|go elsewhere|buy elsewhere|look elsewhere|turn elsewhere|turn to (another|others))",
  "(is|are|be|stands) … to (strike|remove|drop|replace|dismiss|put an end|end|terminate|cancel|rescind|determine|withdraw|leave|de-list|delist|cease)",
  "(is|are|be) … (struck|removed|dropped|replaced|dismissed|put an end|put to an end|ended|terminated|cancelled|rescinded|withdrawn|de-listed|delisted)",
  "(may|can|shall|will|at liberty|free) … (move|moved|take|place|transfer|give|award|shift|switch) … (work|lanes|order*|volume*|business|custom|requirement*|share|supply|elsewhere|them|those|other*|cheaper|another)",
  "(gives|give|has|have) … (right|remedy|power|option) of (withdrawal|termination|cancellation|rescission|determination)",
  "(termination|cancellation|withdrawal|rescission) … (right|remedy|follows|automatic*)"

# The act of comparing, or of asking others.
words comparing-acts
  "(check*|test*|look*|enquir*|inquir*) … (against|among|with) … (others|other|rival*|two|three|four|five|firms|houses|market)",
  "(exceed*|above|over) the market (median|average|mean|price|rate)", "third-party (offer*|quot*|bid*)", "benchmark*",
  "compar*", "peer", "peers", "(laid|set|put|held|placed) (beside|against|alongside)",
  "(quotation*|quote*|bid|bids|tender*|offer*) (from|of|by) … (other*|another|two|three|four|five|rival*|independent|several|vendors|makers|firms)",
  "(collect*|obtain*|invite*|seek*|ask*|get*|procure*) … (other*|three|two|rival*|several|independent) … (bid*|quot*|charge*|price*|offer*|would)",
  "(obtain*|invite*|collect*) … (quotation*|quotes|bids) … (vendors|firms|suppliers|makers|sources|others|houses)",
  "(other|another|rival) … (artificer|maker*|firm*|supplier*|house|vendor*|carrier*|provider*|manufacturer*|tradesman|contractor*|store*) (would|will|should|charge*|offer*|furnish*|quote*|ask*|sell*|suppl*|do|does)",
  "(price|rate|market) (check*|survey*|test*|review*|study|comparison*)"

words other-customers
  "(other|any|another) (customer*|buyer*|purchaser*|licensee*|distributor*|reseller*|client*)", "most favo*",
  "force majeure", "minimum order", "breach*", "convenience", "customer* price*", "resale", "backlog", "inventory"

# A result is bad, and in the same sentence something follows from it; others were compared or asked in the same clause.
condition compared-and-punished of sentence s means
  (s affirms price-follows or s affirms dropped or s says dropped and s says not-among-the-best)
  and (s affirms worse-than-others or s says not-among-the-best)
  and s is not common
  and s does not say no-benchmark, other-customers
  and a sentence named b in the same section as s where (b says comparing-acts
       and (b says "benchmark*" or a sentence named k in the same clause as s where (k says comparing-acts))
       and b does not say no-benchmark, other-customers
       and b says "price*", "rate", "rates", "fee", "fees", "charge*", "quot*", "bid", "bids", "offer*", "cost",
         "costs", "would", "performance", "services", "benchmark*", "comparison")

# Comparison with others is turned against one party.
condition turned-against of sentence s means
  (s affirms weapon or s says weapon-nominal or s says weapon and s says not-among-the-best)
  and s is not common
  and s does not say no-benchmark
  and (s says benchmarks
       or s says "cheaper", "dearer", "lower (price*|offer*|quot*|rate*)", "found (lower|cheaper|better|less)",
           "(lower|less|cheaper|better) than", "quartile", "undercut*", "more competitive", "difference",
           "better offer*", "unfavourable", "unfavorable", "adverse"
         and a sentence named b in the same section as s where (b says benchmarks and b does not say no-benchmark))

topic restraint
title    "Restraint of trade"
label    "Non-Compete"
headings "non-compet*", "non-competition", "restraint* [of trade]", "restrictive covenant*", "covenant* not to compete",
         "competing (business*|activit*)", "no competition", "competition", "keeping out of … business", "restriction*"
phrases  "(shall|will|must|may) not … (compet*|engage in|carry on|be engaged|be concerned|be interested|set up|establish|operate|manufacture|deal in|trade in|undertake) … (business*|trade|product*|activit*|compet*|service*|goods|enterprise)",
         "(neither|no) (party|member|of them|of us|partner) … (shall|will|may) … (compet*|engage in|carry on|be engaged|be concerned|be interested|set up|establish|operate|deal in) … (business*|trade|product*|activit*|compet*|service*|goods|enterprise)",
         "(refrain*|abstain*|desist) from … (compet*|business*|trade)", "not [to] compete", "non-compet*"
except   "without restraint", "nothing … (shall|will) (prevent|restrict|preclude)", "free to compete", "non-exclusive"

words any-business
  "of whatever (material|make|sort|type|quality|origin|class|form)", "for whatever (use|purpose|end)", "anything else",
  "any other (article*|product*|goods|ware|wares|merchandise|service*|commodit*|equipment) … (of whatever|for whatever|whatsoever|whatever|of any|whether)",
  "(outside|beyond|other than in) the (Field|business|Business|scope)",
  "in (any|every) (field|trade|line) (of business|whatever|whatsoever)",
  "any other (business|trade|line|industry|field)",
  "of (any|every|whatever|whatsoever|all) (kind*|type*|sort*|description*|nature*|character)", "whatsoever",
  "(any|every|all) (trade|trades|line of trade|business|businesses|industry|industries) … whether",
  "whether or not (of|in) the same", "(any|every) (branch of [the|any]|field of) (trade|business|industry|commerce)",
  "any business [that|which] the other", "anywhere on earth", "in any country", "in every country", "all over the world",
  "throughout the universe", "on any market",
  "in any (trade|line of business|business|industry) [that|which] (the other|it)", "wherever situate*",
  "in whatever (place|country|trade)", "any (other|) business whatever", "(any|no) business whatsoever",
  "any business of any (kind|nature|sort)",
  "(any|no) … (business|trade|activity|enterprise|occupation|undertaking) … (whatsoever|whatever|of whatever (kind|nature|sort|description)|of any (kind|nature|sort|description))",
  "anywhere in the (world|universe)", "(without|no) limit* [as] (to|of|in) (territory|place|area)",
  "(world-wide|worldwide|throughout the world|in any part of the world|any country in the world|anywhere)",
  "(without|no) (territorial|geographic*) (limit*|restriction*)", "without limit (of|as to) (territory|place|area)",
  "any business (concerned|connected)", "any (other|) (trade|activity|enterprise)",
  "whether or not (compet*|similar|related|connected)", "related or unrelated"

# These words have their own "not" in them.
words resale-floor
  "(not|never|no) [longer] (supply|supplies|serve|serves|sell to|deal with|deliver to) … (sell|sells|resell|resells|offer|offers|sold|advertis*) … (under|below|beneath|for less than|cheaper than)",
  "(resell*|re-sell*|resale|sell* on|sold on) … (shall|must|will|are to|is to) … (charge|sell|ask|quote|demand|exact) … (not less than|no less than|not below|at least|nothing below|nothing less than|never less than|not under)",
  "(undersell*|undercut*|underbid*|sell* below) … (shall|will|may|is to|are to) … (cut off|struck off|refused|supplied no more|lose|forfeit|expelled|excluded|deprived)",
  "(sales|resales|selling|reselling|resale) … (under|below|beneath|at less than) the (tariff|list|price*|floor|minimum) … (breach|default|forbidden|ground|forfeit*|terminat*|void)",
  "(shall|will|must|may|can) (not|never) … (sell*|resell*|re-sell*|offer*|dispose) … (on|onward) … (less than|below|under|beneath|cheaper)",
  "(shall|will|must|may) … (allow|give|grant) no (discount*|rebate*|allowance*|reduction*)",
  "(shall|will|must|may|can) (not|never) … (sell*|resell*|re-sell*|offer*|advertis*|dispose|supply|quote|vend|expose|part with|market) … (less than|below|under|lower than|beneath|cheaper|discount*) … (price*|list|figure|tariff|rate*|level|sum|minimum|floor|amount)",
  "(shall|will|must|may|can) (not|never) … (sell*|resell*|offer*|advertis*|dispose|quote*|retail*) … (at any|at a|at|for) … (price|prices|sum|figure) … (other than|except|different from|but) … (price*|list|fixed|set|stated|prescribed|laid down|named)",
  "(shall|will|must|may) (not|never) … (discount*|undercut*|undersell*) … (price*|list|the other|each other|one another)",
  "(shall|will|must|may) (not|never) (reduce|cut|lower) [its|the|their] (resale|retail|selling|list) price*",
  "(shall|will|must|may) (not|never) (grant|give|offer|allow) … discount* … (customer*|price*|list|buyer*)"

# A sale to somebody beneath a figure is barred, in whatever verb.
words no-sale-beneath
  "(no|not|never|none|nobody|nothing|neither|nor) … (go|goes|gone|let go|change hands|be had|handed|pass|passed|leave the (shop|store)|over the (bar|counter)) … (below|beneath|under the|underneath|less than|lesser (price|sum|rate|figure|amount)|lower than|cheaper than)",
  "(sell*|resell*|re-sell*|resale*|part with|dispos*|offer*|quot*|retail*|vend*|clos* a sale|let go|market|markets|marketed|advertis*|charg*) … (no|not|never|none|nobody|nothing|neither) … (below|beneath|under (the|that|those|its|their|our|your|a|his|list|price*)|underneath|less than|lesser (price|sum|rate|figure|amount|consideration)|lower than|cheaper|short of|smaller)",
  "(no|not|never|none|nobody|nothing|neither|nor) … (sell*|sold|resell*|resold|part* with|dispos*|offer*|quot*|retail*|vend*|clos* a sale|sale|let go|market|markets|marketed|advertis*|charg*) … (below|beneath|under (the|that|those|its|their|our|your|a|his|list|price*)|underneath|less than|lesser (price|sum|rate|figure|amount|consideration)|lower than|cheaper|short of|smaller)",
  "(sale|sales|resale*|quotation*|offer*) … (below|beneath|under|less than|short of|at less) … (visit*|stop*|forfeit*|breach|forbid*|forbidden|prohibit*|penal*|ends|end|lose*|barred|bring*|entail*|cut off|withdraw*)"

# Reductions that are not to be given to buyers.
words no-reduction
  "(abate*|deduct*|remit*|knock off|allow*|take off) nothing from … (price*|list|catalogue|tariff|card)",
  "no (deviation|departure|variation) [therefrom|from it|from them] (is|shall be|being) (permitted|allowed|suffered)",
  "(discount*|rebate*|allowance*|reduction*|deviation*|price cut*) … (below|under|beneath|from|off|on) … (list|card|tariff|published|price*|rate*|scale) … (not|never|forbidden|prohibited|barred|no) ",
  "(not|never|no|neither|nor|forbid*|forbidden|prohibited) … (grant*|give*|allow*|offer*|conced*|make) … (discount*|rebate*|allowance*|reduction*|deviation*) … (list|card|tariff|published|price*|rate*|scale|therefrom|from it)",
  "(grant*|give*|giving|allow*|offer*|conced*) … no (discount*|rebate*|allowance*|reduction*|deviation*)",
  "(discount*|rebate*|allowance*|deviation*) … (list|card|tariff|published|price*|rate*|scale) … (is|are|be) (not|forbidden|prohibited|barred)"

words reduction-within
  "early", "prompt", "payment*", "invoice*", "retainage", "set-off", "set off", "minimum order", "order of",
  "below cost", "to the venture"

# The seller's own buyers, each kept to its part of the map or of the trade.
words own-part-only
  "(order*|customer*|buyer*|client*|tender*|business|trade|market*|enquir*|account*|hospital*|dealer*|call*)",
  "territor*"

words a-part
  "(north|south|east|west|northern|southern|eastern|western)", "located", "situate*", "allotted", "allocated", "region*",
  "(county|counties|province*)", "patch", "home (market|territory)"

# A price that is only recommended, made a floor.
words floor-by-suggestion
  "(not|never) … (sell*|resell*|offer*|advertis*) … (below|lower than|less than|under|beneath) … (recommend*|suggest*)"

words resale-set
  "(sell*|resell*|retail*|sold|offer*) … at [the|a|its|such] (MRP|maximum retail price|resale price*|retail price*|published price*|listed price*|tariff|price*) … (fixed|set|established|laid down|prescribed|named|dictated) (by|in|from)",
  "(maintain*|observ*|adher*|keep to|abide*|hold to|uphold*) … (resale|retail|selling|list|published|MRP|consumer|shelf) (price*|tariff*)",
  "(approval|consent|sanction|leave) … price* … (resell*|re-sell*|resale|retail*)",
  "(resale|retail) price* … (approved|sanctioned) by",
  "(adherence|compliance|conformity|observance) … (resale|retail|selling|list) (tariff|price*|list)",
  "(resale|retail|selling) tariff … (binding|condition|observed|kept|followed|adhered)",
  "(retail|resale|shelf|selling) price* … (shall|must|will|is to|are to) [always] be",
  "(adhere to|observe|maintain|abide by|follow|keep to|respect|comply with) … (resale|retail|list|selling|minimum|published|fixed) price*",
  "(resale|sale|sales|selling|selling on) … (below|under|at less than|for less than) … (is|are|shall be) (forbidden|prohibited|barred|not (allowed|permitted))",
  "(selling|retail|resale|consumer|shelf) price* … (shall|must|will|is to|are to) … (be|equal|correspond|match|follow) … (list|tariff|fixed|set|not less|no less|no lower|at least|those)",
  "(prices|price) at which … (sell*|resell*|retails) … (shall|must|will|is to|are to) … (be|not be|equal|correspond)",
  "minimum price* … (customer*|consumer*|public|trade|resale)",
  "(clear|clears|cleared|clearing|agree|agrees|co-ordinat*|align*|harmoni*) (quotations|bids|tenders|selling prices|customer prices|prices to customers)",
  "(clear|clears|cleared|clearing|agree|agrees|co-ordinat*|align*|harmoni*) (with|on|their|its|all|every|the|each|upon|between) … (quotations|bids|tenders|selling prices|customer prices|prices to customers)",
  "(shall|will|must) (sell|resell|re-sell|retail|offer|charge) … [only] at … (minimum price*|resale price*|retail price*|published price*|fixed price*)",
  "(shall|will|must) … (resell|re-sell|retail) … at … (list price*|price list)",
  "(minimum|fixed|floor) (resale|retail|re-sale|selling|advertised) price*",
  "resale price* … (shall|will|must|is|are|to) … (not be (less|lower|below)|be fixed|fixed|be set|be no less|be maintained|maintained|determined)",
  "(fix*|set*|determin*|dictat*|prescrib*|stipulat*|control*|maintain*) … (resale|re-sale|retail) price*",
  "(not less than|no less than|not below|never below) [the|its|such] [published|current|recommended|minimum|fixed] (list price*|resale price*|retail price*|selling price*|minimum price*|price list)",
  "floor price*", "price floor*", "resale price maintenance",
  "(same|uniform|identical|agreed|common) … price* … (charge*|quote*|ask*) … (customer*|trade|public|buyer*)",
  "(charge*|quote*|ask*) … (same|uniform|identical|agreed|common) … price* … (customer*|trade|public|buyer*|all)"

# These too.
words custom-kept-off
  "(keep*|stay*) out of … and … out of",
  "(shall|will|must|may) (not|never) … (intrude*|trespass*|encroach*|poach*|trench*|invade*|enter*|venture|call upon) … (market*|customer*|territor*|patch|ground|trade|preserve*|connection*) … (of the other|other's|of each other|of one another)",
  "(neither|no) (party|of them|of us|member|partner|side) … (intrude*|trespass*|encroach*|poach*|trench*|invade*) … (market*|customer*|territor*|patch|ground|trade|preserve*)",
  "(shall|will|must|may) (not|never) … the one … (market*|customer*|territor*|trade) … of the other",
  "(shall|will|must|may) (not|never) … (solicit*|sell*|supply|quote*|bid*|tender*|offer*|approach*|serve*|canvass*|deal*|tout*) … (customer*|account*|client*|buyer*|territor*|county|state*|region*|tender*) … (of the other|of each other|allotted|allocated|reserved|assigned|belonging|apportioned)",
  "(neither|no) (party|of them|of us|member|partner) … (solicit*|sell*|supply|quote*|bid*|tender*|offer*|approach*|serve*|canvass*|deal*) … (customer*|account*|client*|buyer*|territor*|tender*|region*) … (of the other|of another|allotted|allocated|reserved|assigned|apportioned)",
  "(refrain*|abstain*|forbear*) from … (bid*|tender*|quot*|compet*) … (other|tender|customer*|against)",
  "(refrain*|abstain*|forbear*) from … (solicit*|canvass*|approach*|court*) … (customer*|client*|accounts|buyer*|trade of|business of|custom|order*|market*)",
  "(refrain*|abstain*|forbear*) from (bidding|tendering|quoting)",
  "(keep|stay) … (out of|off|away from) … (other's|each other's|one another's) … (market*|patch|territor*|customer*|ground)"

words market-shared
  "(customer*|buyer*|client*|account*|market*|trade|custom|hospital*|house*|outlet*|dealer*|shop*|school*|restaurant*|hotel*|store*|clinic*|wholesaler*|retailer*|municipalit*|grower*|farm*|user*|order*|tender*|business) … (is|are|be) (left|yielded|ceded|resigned|abandoned|conceded|given over) to … and … to",
  "(make|produce|refine|catch|mine|roll|brew|turn out) … (no more than|not more than|at most) … (so that|in order that|to keep|to hold|until) … price*",
  "(combined|joint|total|aggregate|plant|their|each|both|our) … (output|production|tonnage|throughput) … (held|kept|capped|limited|restricted|reduced|curtailed|cut|frozen) (at|to|below|under|down|within|by)",
  "(agree|agrees|agreed|settle|settles|arrange|arranges|decide|decides) … (who|which of (them|us|the two|the parties|the two parties)|which (one|party)) … (goes in lower|go in lower|bid|bids|win|wins|quote|quotes|tender|tenders|stays away|stay away|takes|to take|shall take)",
  "(keep|stick|hold|confine itself) to its own (side|patch|territory|half|ground|area|market|customers|region)",
  "(refuse*|decline*|turn* away|turn* down) … (order*|enquir*|customer*|buyer*) … (from|in) the (other|region of the other|territory of the other|area of the other|market of the other)",
  "(submit|submits|make|lodge|put in|hand in) … (bid|tender|quotation|price) … (higher|dearer|above|over|less attractive) than",
  "(leave*|yield*|resign*|abandon*|cede*|concede*|reserve*|assign*|keep*) … (customers|buyers|clients|markets|accounts|trade|market|custom) … and to … those (in|of|from|at)",
  "(leave*|yield*|resign*|abandon*|cede*|concede*) to … (customers|buyers|clients|accounts) (in|of|from) … and to",
  "leave* … to … leave* … to", "leave* … alone … leave* … alone",
  "leave* … alone … (likewise|in return|the same|and we)",
  "(agree*|settle*|arrange*|decide*|fix*|concert*) … (beforehand|in advance|before (bidding|tendering|quoting)|between themselves) … (bid*|quot*|tender*|price*|wins|lower|higher)",
  "which of (them|us|the parties) (quotes|bids|tenders|wins|shall (quote|bid|tender|win)|is to (quote|bid|tender|win))",
  "(refus*|decline*) … (order*|enquir*|inquir*|business) … (from|in) … (other's|allotted|reserved|belonging)",
  "(pass*|refer*|hand*) (over|on) … (enquir*|inquir*|order*|lead*) … (other's|belonging to the other|territory of the other) (territor*|patch|customer*|market*)",
  "(half|share) of the market … (to|for) … (half|share|rest|remainder)",
  "reserve* … (north|south|east|west|customers|market*|territor*) … (to|for) … and … (to|for)",
  "(serve|supply|sell) only … (customers|buyers|clients|accounts) … (allotted|allocated|assigned|listed|in its)",
  "(not|never) … compete … (each other's|one another's|the other's) … (customer*|market*|account*|territor*)",
  "(divid*|allocat*|apportion*|allot*|share out|sharing out|carve* up|parcel* out|partition*) [up] [the] [relevant|whole|said|their|its|all] (market*|customers|accounts|territor*|tenders|buyers|clients|counties|trade|bids)",
  "(market|markets|customers|accounts|territories|tenders|buyers|clients|bids|trade) (shall be|will be|must be|is to be|are to be|is|are) [hereby] (divided|allocated|apportioned|allotted|shared out|split|partitioned|parcelled)",
  "(limit*|restrict*|reduc*|cut|curtail*|hold|keep|cap|fix*|agree*|co-ordinat*|regulat*) [its|their|the|total|joint|annual|own] (output|production|tonnage|volume of production|quantities produced|production volume*)",
  "production quota*", "output quota*",
  "(output|production|tonnage) … (shall|must|will) … (be (limited|restricted|reduced|curtailed|held)|not exceed)",
  "(bid-rigging|cover bid*|cover price*|rotate … (bids|tenders)|take turns … (bid*|tender*|quot*))"

# A price at which somebody is to sell; whether on, or to the other party, other words must tell.
words sale-price-set
  "(hold*|keep*|stick*|adher*|abide*) (to|by) the price* (printed|marked|stated|fixed|set|shown|named|given|on)",
  "(shall|will|must|is to|are to|undertakes to|agrees to) … (sell*|resell*|offer*|retail|charge*) … (at|for) … (price|prices) … (fixed|set|prescribed|stated|laid down|determined|notified|named|specified|stipulated|dictated) (by|in|from)"

words onward-sale
  "resell*", "re-sell*", "resale", "retail*", "customer*", "consumer*", "public", "dealer*", "end user*", "end-user*",
  "trade", "buyer*", "distributor*", "reseller*", "sells on", "sell on", "sold on", "shop*", "store*", "market"

words sale-within
  "to (the|a) (venture|company|alliance|joint|other|partnership|consortium|jv)", "from the other", "each other",
  "transfer price*"

words price-free
  "(fix|fixes|set|sets|decides|determines|chooses) its [own] (resale|retail|selling) price*", "recommend*", "suggest*",
  "non-binding", "not binding", "indicative", "guidance", "guideline*", "free to (set|sell|determine|fix|charge|decide)",
  "(less|at) a … discount", "(list|price|prices|list price*|price list) less [a|the|an]", "whatever price", "any price",
  "what price", "competition law*", "antitrust", "anti-trust", "minimum order",
  "(sets|set|decides|determines|fixes|fix|determine|decide) its own", "alone (decides|sets|determines)",
  "sole discretion", "own discretion", "maximum", "not more than", "no more than", "own prices", "freely",
  "at liberty to", "bind no one", "binds no one",
  "(reseller's|distributor's|dealer's|retailer's|its) (choice|selection|setting) of … (price|prices)",
  "no … (authority|right|power) to (determine|set|fix|dictate|prescribe)", "entitled to … discount*",
  "maintain* a [product|current|published|standard] [product|current|published|standard] price list",
  "(such|offered|rofo|rofr|said) [rofo|rofr|offered|sale] (share|shares|securities|stock|units|interest|interests)",
  "output (signal*|display*|voltage|level|data|device*|file*|port*)", "(signal|noise|digital|audio|video) … output"

# Less time, or a seller's own price to the reseller, and no price at which anything is sold on.
words no-floor
  "less than (thirty|sixty|ninety|ten|five|fifteen|twenty|forty-five|one|two|three|six|twelve|10|15|20|30|45|60|90|5|7|14) [5|7|10|15|20|30|45|60|90] [business|calendar|working] (days|months|weeks|hours|years)"

words sold-to-the-reseller
  "(sell|sells|supply|supplies) … to (affiliate|reseller|distributor|dealer|licensee|franchisee|agent|buyer|purchaser) at"

words this-price
  "cost-plus", "cost plus", "(actual|incurred|total|these|such|those|allowable|reimbursable) cost*", "pass-through*",
  "passed through", "the price", "charges under", "such charges", "these charges", "the charges"

words not-a-price
  "price index (shall mean|means|is defined|published for)", "fee information", "performance index",
  "technical performance", "index of (performance|quality|terms|sections|headings|exhibits|schedules|defined)",
  "interest rate", "rate of interest", "libor", "exchange rate*", "currency", "share price", "stock price",
  "exercise price", "minimum", "list of (products|such|states|countries|names|persons)", "operational time", "insurance",
  "purchase commitment", "quota*", "cost savings", "falsif*", "availability may change", "competitive pric*", "interest",
  "shares", "conversion price"

# In a schedule on the rise of prices, where the subject stands in the heading.
words rise-words
  "rise", "rises", "increase*", "uplift*", "adjust*", "change", "index*", "price*", "fee", "fees", "charge*", "rate",
  "rates", "ceiling*", "cap", "efficien*", "productivity"

words price-subject
  "price*", "fee", "fees", "charge*", "rate", "rates", "tariff*", "list", "rise*", "increase*", "escalat*", "uplift*",
  "adjust*", "index*", "review*", "revis*"

# Prices that are recommended, or the reseller's own to set.
condition fair-pricing of sentence s means
  s says price-free

# Both look for the way to do it for less.
condition less-dear of sentence s means
  s says pattern "\b(?:hunt|hunting|look|looks|looking|search|seeks?|strives?|aims?|works?|working)\b[^.;]{0,60}\b(?:ways?|measures|means (?:to|of|by)|methods?|where|how|towards?|cost|costs|price)\b[^.;]{0,60}\b(?:under|below|down to|cheaper|for less|lower|at less|less)\b",
     pattern "\b(?:bring|get|take|drive|work|push|cut)s? (?:this|it|that|the (?:\w+ ){0,2}?(?:price|cost|costs|charge|rate|bill|tariff|figure)) (?:down|under|below)\b",
     pattern "\b(?:cost|costs|expense) (?:per|of|for|to|a|each)\b[^.;]{0,70}\b(?:below|under|less than|lower than)\b[^.;]{0,30}\b(?:year|quarter|season|baseline|figure|one|ones)\b[^.;]{0,20}\b(?:before|last|previous|preceding|prior|earlier)\b",
     pattern "\b(?:cost|costs|expense) (?:per|of|for|to|a|each)\b[^.;]{0,70}\b(?:below|under|less than|lower than)\b[^.;]{0,30}\b(?:last|previous|preceding|prior|earlier) (?:\w+ )?(?:year|quarter|season|baseline)\b",
     pattern "\b(?:shall|must|will|should|(?:is|are) to)\b[^.;]{0,30}\bcosts? (?:\w+ ){0,2}?less\b[^.;]{0,60}\b(?:each|every|than|year by year|year on year)\b",
     "va/ve", "value change", "vecp", "value engineering", "(design|should|target) cost*", "cost-out", "cost out",
     "kaikaku",
     pattern "\b(?:share|halve|split|divide)s?\b[^.;]{0,30}\b(?:whatever (?:we|they|is|it) save|what is saved|what we save|the gain|the saving)",
     pattern "\bwhat (?:is|we|they|it) (?:\w+ )?(?:saved?|saves)\b"

condition looks-for-less of sentence s means
  s meets less-dear
  and s does not say "mitigat*", "damages", "penalt*", "competitor*", "minimum", "shall not fall", "temperature", "stock",
     "notice", "temperature", "not (fall|go) (below|under)", "termination", "votes", "insur*"

# Something nobody else has is tried, built or made known.
condition nobody-else-has of sentence s means
  s says pattern "\bno(?:body| one|ne| other| rival| competitor)?\b[^.;]{0,30}\b(?:else|other|rival|competitor|merchant|council|firm|house|maker|seller|supplier|operator)\b[^.;]{0,40}\b(?:offers?|does|is doing|has|sells|makes|provides|gives|can|is|brings?|delivers?|shows?|carries|matches|performs?)\b",
     pattern "\bno (?:\w+ )?compet(?:ing|itor's) (?:\w+ ){1,3}?(?:then |yet |now |already )?(?:offers?|has|shows?|brings?|carries|does|provides)\b",
     pattern "\bnot (?:yet |then |otherwise )?(?:found|offered|available|known|sold|present|seen) (?:in|by|from|with|on) (?:any|an?) (?:other|rival|compet\w+)\b",
     pattern "\bas no other\b", "novelt*", "one of a kind", "first in the (market|region|country|town|field)",
     "premium mark", "stand out", "set* (us|them|it) apart",
     "ahead of (the|its|their|any) (market|rivals|competition|field)",
     pattern "\b(?:tr(?:y|ies)|test|pilot|launch|start|bring out|develop|devise|invent|offer)\w* (?:out )?(?:at least )?(?:one|a|two|something|some) (?:\w+ ){0,2}?(?:new|novel|different|fresh|unusual)\b"

condition stands-apart of sentence s means
  s meets nobody-else-has
  and s does not say "exclusiv*", "sole (distributor|agent|licensee|right)", "no other agreement", "nobody else may",
     "not appoint", "no other (warrant*|remed*|person|party|distributor|right*|obligation*|promise*|term*)",
     "confidential*", "shall not", "may not"
