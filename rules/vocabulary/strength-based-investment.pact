# What the rules of strength-based-investment speak of: topics, words and conditions. Rules of every principle may use them.

topic contributions
title    "What each party brings"
headings "[capital|initial|respective|parties'] contribution*",
         "what each [of us|party|side] (brings|puts in|contributes|gives)", "what we [each] (bring|put in)", "resourc*",
         "investment*", "commitments of [the] (part*|resources|each)", "stakes", "equity", "assets",
         "[common|joint] stock", "(who|what) … brings", "pooling", "strengths", "endowment", "capitali*",
         "(what|resources) … (bring*|put in|furnish*|provide*)", "(putting|paying) in", "funding", "capital",
         "assets to be (furnished|provided)", "inputs", "subscription*"
phrases  "(shall|will|must|agrees to|undertakes to|hereby) … contribute*",
         "what each [of us|party|side] (brings|puts in)",
         "contribut* … (capital|cash|assets|know-how|personnel|technology|staff|people|equipment|premises|expertise|network|sum|fund|licen*|land|plant|machinery)",
         "capital contribution*", "contribution* (in kind|of)",
         "(brings|bring|puts in|put in|invests|invest|subscribes|injects) … (venture|alliance|company|business|enterprise|partnership|programme|project|joint|relationship|fund)",
         "(bring in|brings in|inject|injects|subscribe for|pay into|pays into) … (capital|cash|sum|fund|money)",
         "(furnish*|provid*|lend*|dedicat*|make available|makes available|hand over|commit*|put* at the disposal) … (to|for|at|of) … (joint|venture|alliance|programme|project|enterprise|partnership|collaboration|consortium|common)",
         "(venture|alliance|programme|project|enterprise|partnership|collaboration) … (furnish*|lend*|dedicat*|make available|makes available|hand over|contribut*|put in|bring*)",
         "(dedicat*|devot*|second|seconds|make* available|made available|lend*|puts up|put up|invest|invests|commits|earmark*|furnish*|hand* over|deploy*) … (team|teams|engineer*|staff|personnel|people|employees|scientists|sales force|network|capital|money|funds)",
         "(dedicat*|devot*|make* available|made available|lend*|puts up|put up|invest|invests|commits|earmark*|furnish*|hand* over|deploy*) … (premises|laborator*|plant|machinery|know-how|patent*|software|technology|equipment|workshop*|showroom*|vehicles|warehouse*|studio|facilit*|land|brand)",
         "(bring*|brought|puts|put) … (to the table|to the venture|into the venture|in common|to the alliance|to it|to this|to the project|to the partnership)",
         "(its|his|their|our|your) (stake|input|inputs|investment|share of the capital|capital)",
         "(capital|equity|cash|funding|sums|money|resources|assets|personnel) … (be|is|are) (provided|furnished|contributed|brought|put|supplied|advanced|subscribed|paid|committed|found) … by",
         "(subscribe*|advance*|fund*|finance*|pay into|deposit*) … (capital|equity|shares|venture|company|programme|project|joint|fund|account)",
         "initial (capital|investment|funding|outlay)", "(in kind|in-kind)",
         "(furnished|provided|contributed|supplied|put in|brought) by [each|either|both|the|us|them]",
         "(its|their) contribution*"
except   "contributory", "(assign*|transfer*) this agreement", "interest in the (venture|company|alliance|partnership)",
         "on request", "after a request", "upon request", "contribution (from|between) … (tortfeasor*|indemn*)",
         "(pension|retirement|benefit|401|social security|insurance|superannuation|provident) … contribution*",
         "contribute* to … (loss|damage*|injur*|death|breach|infring*)",
         "(loss|damage*|injur*|breach|liability) … contribut*", "right of contribution", "charitable contribution*",
         "political contribution*", "contribution … (negligence|fault)"

topic background-ip
title    "Who owns and may use what each brings"
headings "background (ip|intellectual|technology|rights|know-how|property)",
         "existing (ip|intellectual|technology|rights)", "pre-existing", "[ip|what] (we|each) already own*",
         "(our|your) own (ip|know-how|ideas|technology)", "retained rights"
phrases  "background (ip|intellectual property|technology|rights|know-how)",
         "(pre-existing|existing|prior) (ip|intellectual property|technology|rights|know-how|property)",
         "(retain*|keep|keeps|reserve*) … (own|owns|owned|ownership|title|property|right*|intellectual|patents|know-how|technology|software)",
         "(remain*|continue*|stay*|rest*) … (owner*|property of|vested|owned by|belong*|rest* with)",
         "(remain*|stay*|is|are|continue*) … (its|his|their|her|our|your) [own|sole|exclusive|separate] property",
         "(its|their|his) own … (remain*|stay*|keep*)",
         "(brings|brought|contributes|lends|had|has) … (remains|stays) (its|his|their|with)",
         "(lent|lends|loan*) … (know-how|technology|software|patent*|design*)",
         "(know-how|technology|software|patent*|intellectual property|ip|invention*|design*) … (belong* to|owned by|vest* in|the property of|remain*|stay*|retain*)",
         "(licen*|grant*) … (use|exploit|practise|practice) … (know-how|technology|software|patent*|intellectual|ip|it|them|seal|design*)",
         "each [party] … (owns|keeps|retains) … (ip|its own|what)",
         "(no|nothing|not) … (transfer*|assign*) … (title|ownership|property in)",
         "title (to|in) … (remain*|shall|stays|pass|passes|vest*)", "(remain*|stay*|rest*|continue*) with",
         "(no|not) … (become*|pass*|part) … (property|title|owner*)", "(own|owns) … before",
         "what [it] (it|each|a party) … (owned|brought) … (stays|remains|keeps)"

words contributing
  "contribut*", "capital", "instalment*", "installment*", "subscription*", "funding", "inputs",
  "due under (exhibit|schedule|annex|annexure|appendix)", "(put|pay|paid|pays|puts|bring*|brought) in", "stake",
  "investment"

words foreground
  "(venture|joint|project|foreground|new|alliance|resulting|arising|collaboration|programme|program|developed|company) (technology|technologies|ip|know-how|development*|invention*|result*|intellectual property|software|improvement*|work*|materials)",
  "(created|developed|conceived|made|invented|generated|arising|produced|devised|resulting) … (under|during|in the course|by the (venture|company|alliance)|jointly|from the|in carrying out|hereunder)"

words brought-before
  "background", "pre-existing", "existing", "(before|prior)",
  "own (ip|technology|know-how|intellectual|property|patents|software)",
  "(brought|brings|bring|contributes|contributed|contribute|puts in|put in|lends|lent|furnishes|provided by|belonging|owned by each|already)",
  "each (party|venturer|partner|member|of us|side) … (retain*|keep*|remain*|own*)",
  "(its|their|his|her) own (ip|know-how|technolog*|software|patent*|property|intellectual|inventions|designs|data|code|materials|works|rights|marks)",
  "on the effective date"

# Words that belong to the contributions: they name them, or stand under a heading that does.
condition on-contributions of sentence s means
  (s says contributing
       or s.heading says "contribut*", "capital", "resourc*", "funding", "invest*", "(put|bring|give)* in", "inputs",
         "brought in")

words no-value
  "(need|needs|shall|will|do|does|is|are) not … (put|place|set|assign|attach|state|give|fix) … (figure|value|price|valuation)",
  "(neither|no) … (put*|place*|set*|assign*|attach*|state*|give*|fix*|need*) … (figure|value|price|valuation|valued|priced)",
  "(no|without) (account|reckoning|tally|measure) … (worth|value)",
  "(worth|value) … (immaterial|irrelevant|of no moment|left open|disregarded|not inquired into|not be inquired into)",
  "(no|without|not carrying) [a|any] [stated|agreed|fixed] (figure|value|valuation|price|appraisal)", "unvalued",
  "not [been] (valued|appraised|priced)"

words technology
  "know-how", "technology", "technologies", "software", "patent*", "intellectual property", "ip", "source code",
  "designs", "drawings", "formula*", "process technology", "trade secret*", "algorithm*", "recipes",
  "(computer|planning|scheduling|routing|control|modelling|modeling|design|booking|dispatch|tracking|forecasting|trading|monitoring|pricing|data|analytic*|simulation|licensed|proprietary) (program|programs|system|systems|tool|tools|app|apps|application|applications|engine|model|models|module|modules)",
  "(program|programme|application|app|model|system|tool|method|process) of its own [design|making|devising|invention|development]",
  "technical (information|data|documentation)", "seal technology", "platform", "inventions", "application library",
  "trade mark*", "trademark*"

words dates-set
  "(dates|times) (shown|stated|listed|set|given|fixed)", "due date*", "by the date*",
  "(each|all|every) … contribution* … (by|on|within|before)", "ready by", "on its day", "timetable", "on or before",
  "within … (days|weeks|months) (of|after|from)"

words dates-told
  "date*", "when", "time", "times", "timetable", "instalment*", "installment*", "interest", "default*", "late*", "fail*"

# A contribution that is promised, not one that might be called for later.
condition promised-input of input i means
  not i is empty
  and not i says "loan", "further"
  and (i is headed or no input named h where (h is headed))

# It comes when it comes: no date of its own where others have theirs, or none at all.
condition datelessness of input i means
  i meets promised-input
  and (i is vague
       or not i is dated
         and not i is shared
         and i does not say pattern "(?i)\b(?:shall|will|must|agrees?|undertakes?)\b"
         and at least two inputs named e in the same clause as i where (e is dated)
       or not i is dated
         and no input named b in the same clause as i where (b precedes i and not b is empty)
         and no input named e where (e is headed and e is dated)
         and no sentence named r in the same clause as i where (r says dates-set)
         and no sentence named g where (g says contributing and g says dates-set))

# The first of the contributions of an agreement that says nowhere what follows when they do not come.
condition nothing-follows of input i means
  i meets promised-input
  and no input named b where (b meets promised-input and b precedes i)
  and no lapse

# Something in kind that carries no figure of its own.
condition unvalued of input i means
  i does not say "loan*", "guarantee*", "funding"
  and i is tangible
  and not i is valued
  and not i is empty
  and (i is headed or no input named h where (h is headed))

# How contributions are valued, in a sentence for all of them.
condition valuing of sentence v means
  v says "valu*", "apprais*", "at [documented|actual|net] (cost|book)", "market price", "priced", "reckoned", "costed"
  and v says "contribution*", "in kind", "item*", "those", "these", "values", "each", "property", "whatever", "anything"

# Such a sentence that reaches what is added: it values what comes, and does not tell of a valuation that was made.
condition yet-to-value of sentence v means
  v says "(shall|will|must|is to|are to) [each] be (valued|appraised|priced|taken|reckoned|credited|costed|brought in)",
     "(shall|will|must|to) (value|appraise|determine|fix|settle)",
     "(is|are) (valued|appraised|priced|costed|reckoned|taken|credited) [each] (by|at|on|as)"
  and v says "contribution*", "in kind", "item*", "property", "assets", "whatever", "anything", "other than (cash|money)",
     "things"
  and v does not say "(day|days|hour|hours) of", "per (day|hour)", "(a|an) (day|hour)"

# What is said of both, or of the stake a party takes and not of what it gives for it.
condition mere-stake of input j means
  (j is shared or j says "subscri*", "shares", "units", "interest" and not j is tangible and not j is valued)

# Something is put into what the parties do together, and not lent, taught or brought before one another.
condition puts-in of clause c means
  (c says "contribut*", "capital", "instalment*", "installment*", "inputs",
           "due under (exhibit|schedule|annex|annexure|appendix)", "(put|pay|paid|pays|puts|bring*|brought) in",
           "stake", "(party|parties|member*|shareholder*|partner*|venturer*|each|both) … funding",
           "funding … (by|from|of) … (party|parties|member*|shareholder*|partner*|venturer*|each|both)", "invest*",
           "in kind", "pool*", "subscri*"
       or c.heading says "contribut*", "(what|who|each) … bring*", "(bring*|brought) in", "(put*|pay*|giv*) in",
         "resourc*", "capital", "stake*"
       or c says "(bring*|brought|furnish*|provid*|lend*|lent|dedicat*|devot*|commit*|suppl*|second*|assign*|hand* over|deploy*|earmark*|allot*|place*|put*|mak* available|made available|grant*|transfer*|introduc*|fund*|advanc*) … (venture|alliance|joint|programme|program|project|collaboration|company|partnership|consortium|common|enterprise|undertaking|relationship|co-operation|cooperation|table)"
         and c does not say put-forward
       or c says "(dedicat*|devot*|commit*|deploy*|earmark*|make* available|made available|lend*|provid*|furnish*) … (team|engineer*|staff|personnel|people|employees|sales force|network|premises|laborator*|plant|machinery|know-how|patent*|software|technology|equipment|workshop*|showroom*|vehicles|warehouse*|studio|facilit*|land|brand|capital|cash|money|funds)"
         and c does not say "to (the other|each other|one another|the receiving)")

# An idea, a question or a claim is put and brought too, and nothing with it.
words put-forward
  "(put*|bring*|brought) [an|a|any|the|such|its|his|that|forward] [new] (idea*|question*|proposal*|suggestion*|matter*|motion*|point*|case|request*|complaint*|claim*|action*|dispute*|issue*)"

condition giving-in-common of sentence s means
  s says pattern "\b(?:brings?|puts?|putting|bring(?:s|ing)? in|puts? up|throws? in|chips? in|contributes?|invests?|injects?|pools?|stakes?|places?|gives?|lends?|commits?|dedicates?|devotes?|suppl(?:y|ies)|provides?|furnish(?:es)?|finds?|seconds?)\b[^.;]{0,30}\b(?:its|their|his|her|our|your|the|a|an|two|three|four|five|six|eight|ten|twelve|twenty|\d+|one|both|half|us|rs|r|inr|eur|usd|gbp|sgd|chf|zar|cash|capital|[$£€¥₹])",
     pattern "(?:[$£€¥₹] ?|\b(?:rs\.?|r|inr|eur|usd|gbp|sgd|chf|zar|us|hk) ?)\d[\d,. ]*(?:million|lakhs?|crores?|thousand|m|k|bn)?[^.;]{0,30}\b(?:from|by|put in|brought|contributed|invested|paid in)\b"

condition what-can-be-put-in of sentence s means
  s says pattern "\b(?:staff|people|personnel|team|engineers?|experts?|specialists?|scientists?|technicians?|managers|dairymaids|crew|drivers?|workers|programmers|developers|sales ?force|agents|hands|building|premises|land|site|plot|shed|works|plant|machine\w*|equipment|tool\w*|bench|rig|kiln|laborator\w*|lab|warehouse|workshop|fleet|vehicles|trucks|boats?|hulls?|ships?|vessels?|cows|cattle|flock|herd|know-how|skills?|expertise|experience|technology|software|platform|source code|data|patents?|licen[cs]es?|recipes?|designs?|brands?|trade ?marks?|name|reputation|network|portfolio|customers?|list|contacts|market access|capital|cash|money|funds?|sum|facility|facilities|projectors|servers|office|studio|shop|store|stock-in-trade|instruments?|materials?|(?:eur|usd|gbp|inr|sgd|chf|zar|rs\.?|r|us|[$£€¥₹]) ?[$\d])"

condition into-the-common of sentence s means
  s says pattern "\b(?:puts?|bring|brings|throws?|chips?) (?:[^.;]{0,80} )?(?:in|into|together|to (?:this|it|the table)|at the disposal)\b",
     pattern "\bat the disposal of\b", "(each|both) … (bring*|put* in|contribut*|invest*)",
     pattern "\bto (?:this|which|it|the (?:venture|alliance|cooperation|co-operation|partnership|undertaking|common)\w*)\b[^.;]{0,20}\b(?:brings?|puts?|gives?|adds?|contributes?|invests?)\b",
     pattern "\b(?:each|first|one|other|\w+) (?:shall|will|must|agrees to|is to)? ?(?:puts? in|put up|puts up|bring(?:s)? in|invests?|contributes?|commits?|pools?)\b",
     "the (skill*|know-how|building|use) of", "inbreng", "apport", "einlage", "aportacion"

condition put-otherwise of sentence s means
  s says pattern "\b(?:puts?|brings?|brought)\b[^.;]{0,40}\b(?:in writing|in place|in default|in practice|into practice|into effect|into force|in force|in order|into service|on sale|to an end|to a close|about|down|to (?:the|its|his|their|one another's|each other's) (?:attention|notice)|forward|an end|things right|right|off|out|through|up for|proceedings?|claims?|actions?|suits?|to market)\b",
     "breach*", "default*", "fail*", "risk", "at risk", "harm", "request", "royalt*", "for sale", "sells", "invoice*",
     "in consideration of the price", "a month", "per (hour|day)", "reimburs*", "belong*"

# A party puts something of its own into what is common: people, money, things, know-how.
condition brings-in of sentence s means
  s meets giving-in-common
  and s meets into-the-common
  and s meets what-can-be-put-in
  and not s meets put-otherwise

# What one side supplies of its own to the work of both.
condition supplied-of-its-own of sentence s means
  s says pattern "\b(?:will|shall|must|agrees to|undertakes to|is to) (?:supply|provide|furnish|make available|bring|commit|dedicate|field)\b[^.;]{0,40}\b(?:facilit\w+|staff|people|personnel|engineers?|experts?|software|technology|know-how|laborator\w+|equipment|premises|specialists?|patents?|land|capital|expertise|sales ?force|network)\b"
  and not s meets put-otherwise
  and s does not say "to the other", "access", "upgrade*", "replace*", "training", "in the possession",
     "within … (days|hours)"

# A consent is given, and nothing with it.
words consent-given
  "(consents|consent|approval|permission) … (withheld|in writing|in advance)"

# What one side gives or does at its own cost, and not for what went wrong.
condition at-own-cost of sentence s means
  s says pattern "\b(?:shall|will|must|agrees to|undertakes to)\b[^.;]{0,120}\b(?:at (?:its|their) (?:own |sole )?(?:cost|expense)|at no (?:additional |extra |further )?(?:cost|charge)|free of charge|without (?:additional |extra |further )?charge|without tuition)\b",
     pattern "\b(?:shall|will) (?:also )?be (?:solely |fully )?responsible for (?:all |any |the )?(?:costs|expenses) (?:in connection|associated|of|for|and expenses)\b",
     pattern "\b(?:funds?|finances?|invests?|bears?|pays? for)\b[^.;]{0,60}\b(?:development|marketing|advertising|promotion|launch|construction|training|studies|trials)\b"
  and s does not say "breach*", "default*", "indemnif*", "defend", "counsel", "audit*", "recall*", "defective",
     "infring*", "tax*", "duties", "return*", "terminat*", "repair*", "replac*", "confidential*", "insur*", "freight",
     "shipping", "injunct*", "own (legal|travel)"

# By role: each of two does.
condition supplied-by-role means
  a party named p
  and another party named q
  and a sentence named m where (m meets supplied-of-its-own and m mentions p and not m mentions q)
  and a sentence named n where (n meets supplied-of-its-own and n mentions q and not n mentions p)

# A heading over what one of the parties does: "Responsibilities of the Dealer", "Alder Responsibilities".
condition role-headed of clause c means
  c.heading says "(responsibilities|obligations|duties|commitments|tasks|role) of", "responsibilities"
  and not c.heading says "parties", "joint", "mutual", "both", "confiden*", "secrecy", "terminat*", "indemnif*",
     "general", "other", "board", "directors", "committee"
