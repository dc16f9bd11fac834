# What the rules of continuous-improvement speak of: topics, words and conditions. Rules of every principle may use them.

topic review
title    "Regular review"
headings "review*", "meeting*", "reporting", "report*", "feedback", "survey*", "scorecard*", "taking stock",
         "(keeping|staying) in touch", "how we are doing", "talking to each other", "conference*", "colloqu*"
phrases  "(meet*|confer*|conven*|review*|report*|feedback|survey*|assess*|evaluat*|apprais*|scorecard*|statement*|account of|accounts of|summary|stocktak*|take stock|progress) … (daily|weekly|fortnightly|monthly|quarterly|half-yearly|semi-annual*|bi-annual*|annually|yearly|biennial*|triennial*|periodic*|regular*)",
         "(weekly|fortnightly|monthly|quarterly|half-yearly|semi-annual*|bi-annual*|annual|yearly|biennial*|triennial*|periodic*|regular*|regularly) … (meet*|confer*|conven*|review*|report*|feedback|survey*|assess*|evaluat*|apprais*|scorecard*|statement*|summary|stocktak*)",
         "(meet*|confer*|conven*|review*|report*|feedback|survey*|assess*|evaluat*|apprais*|scorecard*|statement*|account of|accounts of|summary|take stock|progress) … (each|every|per) [other|calendar|contract|financial|fiscal|licence|operating|successive|second|third|agreement] (day|week|fortnight|month|quarter|half-year|year|quarter-day|may|june|january|march|september|december)",
         "(each|every|per) [other|calendar|contract|financial|fiscal|licence|operating|successive|second|third|agreement] (day|week|fortnight|month|quarter|half-year|year|quarter-day|may|june|january|march|september|december) … (meet*|confer*|conven*|review*|report*|feedback|survey*|assess*|evaluat*|apprais*|scorecard*|statement*|account of|summary|take stock|progress)",
         "(meet*|confer*|conven*|review*|report*|feedback|survey*|assess*|evaluat*|statement*) … (once|twice|thrice|times|occasions) … (a|per|each|every|in) … (week|month|quarter|year|weeks|months|quarters|years)",
         "(once|twice|thrice|times|two|three|four) … (a|per|each|every|in) … (week|month|quarter|year|weeks|months|quarters|years) … (meet*|confer*|conven*|review*|report*|feedback|survey*|assess*)",
         "(update|updates) (on|about|as to|concerning|regarding|to the other) … (daily|weekly|fortnightly|monthly|quarterly|each|every|regular*|periodic*|annual*)",
         "(regular|monthly|weekly|quarterly|periodic*|regularly|daily) … (update|updates) (on|about|as to|concerning|regarding|to the other|of the (progress|success|status))",
         "(progress|status|business|market|sales|written) update* … (daily|weekly|fortnightly|monthly|quarterly|each|every|regular*|periodic*|annual*)",
         "(daily|weekly|fortnightly|monthly|quarterly|each|every|regular*|periodic*|annual*) … (progress|status|business|market|sales|written) update*",
         "keep* … (informed|updated|posted|apprised) … (weekly|fortnightly|monthly|quarterly|each|every|regular*|periodic*)",
         "(speak|talk|confer|call) [together|with … other] (weekly|monthly|every|each|once)",
         "(meet*|confer*|review*|report*|feedback) … at … intervals", "at each … meeting"
except   "audit*", "inspect*", "insurance", "certificate*", "credit check*", "price list", "list price*",
         "invoice* … monthly", "renew*", "independent (apprais*|valu*|accountant*|auditor*|expert*)",
         "value engineering"

topic reporting
title    "Reports"
headings "reports", "reporting", "records"

topic measures
title    "How performance is measured"
headings "(key|) indicator*", "(key|) performance indicator*",
         "acceptance (test*|criteria|criterion|procedure*|standard*)",
         "acceptance of [the] (work|works|deliverables|goods)", "milestone*", "ratings", "dashboard*", "kpi*",
         "service level*", "scorecard*", "performance (standard*|measure*|target*|requirement*|management)",
         "measur* (how we do|performance|success)", "quality (standard*|assurance|control|requirement*)", "target*",
         "standards of (performance|service|work)", "how we measure*"
phrases  "key (performance|result) (indicator*|measure*|area*)", "kpi*",
         "(service|performance|quality|availability|response) level*", "sla", "slas", "scorecard*", "scoreboard*",
         "(performance|quality|service|delivery|sales|volume|revenue|growth|response|availability|improvement) (target*|standard*|measure*|metric*|indicator*|criteria|criterion|goal*|yardstick*)",
         "(performance|quality) requirement*",
         "(measured|judged|tested|score*|rated|tracked|gauged|assessed|graded|marked|evaluated) … (against|by the)",
         "measure … (performance|work|success|progress|results) … (against|by)", "key indicator*",
         "(performance|success|progress|quality|results) … (is|are|be) … (measured|judged|gauged|tracked|rated|scored)",
         "(sales|turnover|volume|revenue|order) (target*|goal*|quota*|objective*|minimum*|budget*)",
         "minimum (sales|turnover|revenue)", "acceptance (criteri*|test*|standard*)", "reference (specimen|sample)",
         "tolerance*", "dashboard*", "mean time", "(performance|quality|service|availability) threshold*",
         "(expected|undertakes|undertake|shall|will|must|agrees) … (sell|achieve|attain|win|book) … (at least|not fewer|not less|no fewer|no less|minimum)",
         "(expected|undertakes|undertake|shall|will|must|agrees) … (achieve|attain|win|book) … (units|tonnes|orders|customers|subscribers)",
         "(conform*|comply|complies|compliance|accord*|accordance) … (sample*|drawing*|standards|iso|bs|din|ansi|gmp)",
         "(conform*|comply|complies|accord*|accordance) … standard (of|for|in|set|laid|stated|agreed)",
         "to the standard (required|set|agreed|of|expected|laid)", "punctual*", "first-time-right",
         "on-time (delivery|deliveries|performance|arrival*|shipment*|completion|rate*)",
         "(deliver*|ship*|shipped|arriv*|complet*|answer*|perform*|is|are|leave*|run*|come*|per cent|percent|%) … on-time",
         "(error|failure|churn|hit|defect|scrap|rejection|return|retention) rate*",
         "(meet*|achiev*|attain*|reach*|hit*|miss*|set*|agree*|agreed) … (target|targets)",
         "(target|targets) … (shall|will|must|are|is)",
         "(uptime|availability|yield|fill rate|response time*|turnaround|on-time|lead time*|defect rate*|error rate*|reject*|complaint*|satisfaction|net promoter) … (%|per cent|percent|per centum|in the hundred|points|hours|days)",
         "(%|per cent|percent|per centum|in the hundred) … (on time|of (orders|cases|calls|requests|deliveries|shipments|consignments|tickets)|uptime|availability|yield|satisfaction)",
         "(%|per cent|percent|per centum) of [the|all] … (ordered|delivered|answered|shipped|completed|mended|within … (hours|days|weeks))",
         "within … (hours|hour)", "(conform*|comply|complies|accord*|meet*|satisf*) … specification*",
         "quality (assurance|control|management)", "(industry|professional|international|technical|iso|good) standard*",
         "(best|good) [industry] practice*", "workmanlike", "iso [9001|9000|13485|14001]", "milestone*", "red … amber",
         "first-class", "skill and (care|diligence)"
except   "holidays", "insolven*", "target cost*", "cost target*", "price target*", "target distribution*",
         "target (market*|customer*|client*|audience*|company|business|date*|closing)", "(normal|regular|usual) … hours",
         "postage*", "first-class … (mail|post)", "tax*", "(accounting|financial reporting) (standard*|principle*)",
         "not cured within", "confidential*"

topic improvement
title    "Getting better"
headings "[continuous|continual|quality] improvement", "improvement (plan*|programme*|program|project*|team*)",
         "getting better", "doing better", "lean", "betterment"
phrases  "continu* (quality|) improvement*",
         "(ongoing|constant|steady|year-on-year|annual|yearly|joint|improvement) (improvement*|project*|programme*|program|programs|plan) … (quality|process*|cost*|service*|delivery|performance|efficien*|yield*)",
         "improvement (project*|programme*|program|programs|target*|plan*|initiative*|workshop*|objective*)",
         "(improve|improving|better|bettering|enhance|enhancing|refine|refining|perfect|ameliorate) … (quality|process*|performance|efficien*|productivity|service|services|reliability|yield*|satisfaction|method*|workmanship|delivery|response)",
         "(raise|raising|increase|increasing) … (quality|performance|efficien*|productivity|service level*|reliability|yield*|satisfaction|workmanship)",
         "(quality|process*|performance|efficien*|productivity|service|services|reliability|yield*|satisfaction|method*|workmanship|standard*) … [be] [is|are] … (improved|bettered|enhanced|raised)",
         "(reduc*|lower*|cut|cutting|bring* down|drive* down|lessen*|shorten*|diminish*|eliminat*) … (cost*|fault*|defect*|error*|waste|scrap|reject*|rework|lead time*|cycle time*|time taken|downtime|complaint*)",
         "ways (to|of|in which) … (better|cheaper|cheaply|improv*|faster|lower*|reduc*)",
         "(do|doing|done|perform*) … better", "kaizen", "six sigma", "lean (manufacturing|method*|principles|practice*)",
         "lessons (learned|learnt)",
         "(better|above|beyond|ahead of) [that|those|the figures] [of|in|for] the (year|quarter|period) before",
         "value engineering", "(more|greater) (efficient*|efficiency|economical*|economy)"
except   "(prevail*|precedence) … over",
         "improvements (to|in|of) … (property|patent*|technology|intellectual|belong|vest*|owned|premises|land)",
         "leasehold", "best efforts to reduce", "mitigat*", "user errors", "public awareness"

topic corrective-action
title    "Putting a missed measure right"
headings "corrective action*", "remedial action", "recovery plan*", "improvement plan*", "root cause"
phrases  "corrective (action*|plan*|measure*)", "(recovery|improvement|remediation) plan*", "root cause"

words corrective
  "corrective", "remedial (plan*|action*|measure*|step*|programme*)", "remediation",
  "(recovery|improvement|action|remediation|rectification|get-well|correction|catch-up|turnaround) (plan*|programme*|program)",
  "(root cause|root-cause|cause analysis|find the cause|cause* of [the|such|any] (miss*|failure*|shortfall*))",
  "plan (to|for|of|by which) … (get back|restor*|put* … right|improv*|recover*|correct*|remedy*|bring*|return*|mend*|cur*)",
  "(opportunity|chance|time|period) … (to|of|for) (cure|correct*|remedy|remed*|improve|improvement|put|mend|rectif*|grace)",
  "(cure|correct|remedy|rectify|mend|put right|make good|amend) … (shortfall*|failure*|miss*|default*|deficienc*|within)",
  "(grace|cure|improvement) period", "(days|month|months|weeks) (wherein|within which|in which) to", "amend the same",
  "put (it|this|that|them|matters|things) right",
  "(meet|confer|consult) … (to|and) … (agree|correct*|remedy|restor*|improv*|steps)"

# Somebody looks for what went wrong.
words cause-found
  "(search*|look*|seek*|trac*|establish*|determin*|identif*|ascertain*|find*|found|discover*|investigat*|inquir*|enquir*|analys*|diagnos*|examin*|get* to) [out|for|into] [the|its|their|every|each] (cause*|root cause*|reason* (for|of) [the|such|any|every|each] (miss*|fail*|shortfall*))",
  "cause* … (searched out|sought|traced|established|determined|identified|ascertained|found|discovered|investigated|inquired into|looked into)",
  "(get|gets|got) to the (root|bottom) of", "what went wrong"

# Whoever misses has first to mend, or is spared the penalty where it has mended.
condition mended-first of sentence k means
  (k affirms corrective, cause-found
       or k says pattern "\b(?:no|nothing|not|none)\b[^.;]{0,60}\b(?:debit\w*|credit\w*|deduct\w*|penalt\w*|due|payable|paid|made|levied|charged|forfeit\w*|terminat\w*|owed|incurred)\b[^.;]{0,60}\b(?:if|where|when|provided|so long as|in case|in the event)\b[^.;]{0,160}\b(?:cause|right|remed\w+|cured?|corrected|made good|makes good|restored|recovered|mended|rectified|plan)\b")

words review-acts
  "(board|committee|council|forum|panel|team|group|members) [shall|must|will|is to|are to] (sit|sits|gather|gathers|assemble|assembles|come together|comes together|get together|hold its sittings)",
  "(sitting|sittings|session|sessions) of the (board|committee|council|forum|panel|team|group|parties|members)",
  "exchange (returns|reports)", "take account together",
  "(assemble|gather|convene) … (review|consider|business|discuss)", "meet", "meets", "meeting*", "conven*", "confer",
  "confers", "review*", "report", "reports", "reporting", "feedback", "survey*", "assess*", "evaluat*", "apprais*",
  "scorecard*", "speak",
  "(update|updates) (on|about|as to|concerning|regarding|to the other|of the (progress|success|status))",
  "(progress|status|business|market|sales|written) update*", "take stock", "stocktak*", "account of", "progress",
  "sit down", "look back", "statement of", "statements of",
  "communicat* … (knowledge|information about|developments|conditions|activities|progress|results|market|markets|customers)"

words recurrence
  "(january|february|march|april|may|june|july|august|september|october|november|december) (january|february|march|april|may|june|july|august|september|october|november|december) (january|february|march|april|may|june|july|august|september|october|november|december) and (january|february|march|april|may|june|july|august|september|october|november|december)",
  "(in|of) (january|february|march|april|may|june|july|august|september|october|november|december) and [in|of] (january|february|march|april|may|june|july|august|september|october|november|december)",
  "(january|february|march|april|may|june|july|august|september|october|november|december) (january|february|march|april|may|june|july|august|september|october|november|december) and (january|february|march|april|may|june|july|august|september|october|november|december)",
  "daily (meeting*|call*|report*|stand-up*|briefing*|review*|conference*)",
  "(reports|report|meet|confer|review) [each other] daily",
  "(each|every) (january|february|march|april|may|june|july|august|september|october|november|december)",
  "(each|every) (spring|summer|autumn|fall|winter|monday|tuesday|wednesday|thursday|friday)",
  "(first|second|third|fourth|last) (monday|tuesday|wednesday|thursday|friday|week|business day|working day|day) (of|in) [each|every|the] (month|quarter|week)",
  "(every meeting|ordinary meeting*|regular meeting*|standing meeting*|periodic meeting*|recurring meeting*|regular review*|periodic review*|standing call*)",
  "cadence", "rolling", "months … between … (meeting*|review*|another|next)",
  "(weeks|months) (shall|may|must|will) … (pass|elapse|go by) … (without|between)",
  "in (january|february|march|april|june|july|august|september|october|november|december) [and (january|february|march|april|june|july|august|september|october|november|december)] (of|in) (each|every)",
  "(twice|thrice|once) yearly", "times yearly", "half-year", "each season", "every season", "(from|of) month to month",
  "at least (monthly|quarterly|annually|yearly|weekly)",
  "on a (monthly|quarterly|weekly|yearly|half-yearly|annual|regular|rolling|continuing) basis", "weekly", "fortnightly",
  "monthly", "bi-monthly", "quarterly", "half-yearly", "semi-annual*", "bi-annual*",
  "annual (meeting*|review*|report*|survey*|assessment*|evaluation*|appraisal*|conference*|scorecard*|general meeting|business review|summit|joint|strateg*)",
  "annually", "yearly", "biennial*", "triennial*", "periodic*", "regular", "regularly",
  "(each|every|per) [other|second|third|calendar|contract|financial|fiscal|successive] (day|week|fortnight|month|quarter|half-year|year)",
  "(once|twice|thrice|times) … (a|per|each|every|in) … (week|month|quarter|year|weeks|months|quarters|years)",
  "at (regular|stated|fixed|periodic) intervals",
  "every (one|two|three|four|five|six|eight|nine|ten|twelve|eighteen|thirty|sixty|ninety|2|3|4|6|8|9|10|12|18|30|60|90) … (days|months|weeks|years|quarters)"

words money-statement
  "balance sheet*", "statement* of (income|account*|royalt*|sums|amounts|profit*|earnings|sales|receipts|money*)",
  "statement* (of|showing) … (cost*|deductions|receipts|expenses|expenditure|net (profit*|loss*))", "royalty statement*",
  "financial statement*", "royalt*", "cash flow*", "invoice*", "distributable", "distributions",
  "distribution of (profits|cash|income|earnings)", "dividend*", "tax", "annual accounts"

words look-at-work
  "meet", "meets", "meeting*", "review*", "feedback", "survey*", "assess*", "evaluat*", "apprais*", "confer", "progress",
  "performance", "take stock",
  "(written|status|progress|monthly|quarterly|weekly|annual|activity|management|sales) report*", "report on",
  "reports on", "report of [the] [business] (operations|activities|business|work)", "scorecard*", "steering"

# A figure that somebody outside finds, work done together, or a standard that is met.
words no-look
  "independent* (apprais*|valu*|accountant*|auditor*|expert*)", "value engineering", "value analysis",
  "(meet|meets|meeting) (the|all|its|their|every|each) [applicable|said|agreed|relevant] (criteri*|specification*|requirement*|standard*|minimum*|target*|obligation*|demand*|need*|description*|cost*|expense*)"

words no-review-at-all
  "audit*", "inspect*", "insurance", "certificate*", "list price*", "price list*", "training", "workshop*", "renew*",
  "compensation", "wage*", "salary", "salaries"

# A meeting, review or report that comes again and again.
condition recurring-review of sentence s means
  s says review-acts
  and s does not say no-review-at-all, no-look

words falling-short
  "(time|times|rate|rates|defects|rejects|complaints|downtime|errors) … (exceed*|rise* above|go* above|surpass*)",
  "(longer|slower|later) than … (target*|limit*|level*|standard*|schedule|agreed|promised)", "(not|never) up to",
  "underperform*", "under-perform*", "substandard", "inferior to", "want of attainment", "non-attainment",
  "non-achievement", "non-compliance with … (service level*|target*|kpi*|standard*|measure*)",
  "failure to (meet|reach|attain|achieve|hit|keep)", "(less|fewer|lower|smaller) than",
  "does not (meet|reach|attain|achieve|come up)", "under [the] (target*|minimum*|quota*)", "consequence of a miss",
  "(for|on|upon) each (miss|failure|breach)",
  "(sinks|dips|slides|descends|lies|lie|stands|stand|remains|remain|is|are) (below|under|beneath|short of)",
  "unachieved", "unmet", "lag* behind", "in arrear with", "in default of (attaining|reaching|meeting|achieving)",
  "failing (attainment|achievement|to)", "not be (met|achieved|attained|reached|maintained)",
  "score* (of less|below|under)",
  "(fail*|failure|unable|does not|do not|did not|not) … (meet*|met|achiev*|attain*|reach*|reached|maintain*|hit|perform*|deliver*|respond*|comply)",
  "below (the|that|this|such|those|a|an|any|its|such)", "miss", "misses", "missed", "missing", "shortfall*",
  "(falls|fall|falling|fell) (short|below|under)", "(drops|drop|dropping|slips|sinks) (below|under|beneath)",
  "less than", "under the (target*|level*|standard*)",
  "(each|every|per) [full|whole|complete] … (point*|percentage*|day*|week*|hour*|%|per cent|percent) … (delay|late|below|under|by which|thereof|short)",
  "(breach*|default*) of … (service level*|target*|standard*|indicator*|kpi*)",
  "not (met|achieved|attained|reached|maintained)", "late delivery", "delay", "delays", "worse than",
  "beyond (the|that) (time|period)", "want of"

words penal-consequence
  "(shall|must|will|to) (forgo|forego|sacrifice|surrender|cede|yield up|give up) … (%|per cent|percent|share*|fee*|part|half|third|quarter|tenth|sum|exclusiv*|right*)",
  "(failure|miss*|shortfall*|target*|level*) … costs … (%|per cent|percent|fee|price|sum|EUR|USD|GBP)",
  "(give|gives|entitle*) … right to (terminate|cancel|end|determine|withdraw)", "(we|it|he) pay* (you|it|the other)",
  "(render|renders|yield*) … (pounds|rupees|sum|for every)",
  "(answered|met|settled|discharged|visited|followed|punished) (by|with) … (credit*|debit*|deduction*|abatement|payment|sum|penalt*|reduction)",
  "debited", "(knock|knocks|knocked|take*|strike*) … (off|credit)", "deduction of",
  "by way of (abatement|penalty|damages|credit)",
  "(entail*|carries|carry|attract*|trigger*|give* rise to|result* in|lead* to|earn*|cost*|incur*|bring* with it|followed by|met by|punished|visited) … (deduction*|credit*|penalt*|reduction*|terminat*|damages|rebate*|sum|per cent|%|percent|forfeit*|cancel*|loss of|fine*)",
  "(compensation|damages|credit*|penalt*|sum|deduction*) … (payable|due|owed|paid|levied)",
  "(immediate|summary|automatic) (termination|cancellation|determination)", "(%|per cent|percent) off",
  "(lose*|loss of|cease* to (hold|enjoy|be)|stripped of|withdraw*|revok*|convert*) … (exclusiv*|agency|appointment|licen*|territory|right*)",
  "(agency|exclusivity|appointment|franchise|licence|license|rights) … (shall|will|is|are|be) … (forfeit*|withdrawn|lost|lapse*|cease*|terminat*|revoked|end|ends)",
  "(strike|struck) off", "deposit … (retained|kept|forfeit*)",
  "entitle* … (credit*|rebate*|deduct*|terminat*|reduc*|damages)",
  "penalt* … (levied|imposed|recovered|payable|charged|due)", "(pay|pays) (us|you|the other|it)",
  "(credits|rebate*|compensation|damages|deduction) … (payable|due|recoverable|levied)", "forfeit*",
  "(pay|payable|liable) … (damages|compensation|penalt*)",
  "(shall|must|will|may|is|are|be|to|can) … (credit|credits|credited|liquidated damages|penalt*|forfeit*|abate*|rebate|rebates|fine|fines|compensat*)",
  "(shall|must|will) (pay|allow|suffer|incur|bear|owe|refund) … (per cent|percent|%|per centum|damages|sum|credit*|deduction|fee*|price)",
  "(may|can|shall be entitled to|is entitled to|shall have the right to|has the right to|at liberty to|free to) … (terminat*|determine (this|the|such|it|forthwith)|cancel*|end this|end the|rescind*|deduct*|withhold*|reduce … (fee*|price*|charge*|payment*))",
  "(service|performance) credit*", "liquidated damages",
  "(price|fee|charges|payment|fees) [shall|will|is|are] … (reduced|abated|deducted|cut)",
  "(agreement|contract) (shall|will|may) … (terminat*|be terminated|determine|end|cease)",
  "(deducted|deductible|deduction) from"

words reports-exchanged
  "exchang* … (report*|feedback|account*|observation*|figure*|survey*|results)",
  "(each|one) (other|another) … (feedback|report*|score*)",
  "(report*|feedback) … (each other|one another|both directions|either direction|mutual*|reciprocal*)",
  "(each party|both parties|the parties|each of us|each of them|each side|both of us|both sides|we both) [shall|must|will|agree to|undertake to|also|in turn] (report*|deliver*|send*|give*|provide*|furnish*|submit*|render*|present*|share*|exchang*|make|prepare*) … (report*|feedback|account|survey|statement)",
  "(each party|both parties|each of us|each side) … (feedback|score* the other|rate* the other)",
  "(mutual|reciprocal|two-way|joint) (feedback|report*|survey*|score*|scorecard*)", "both reports",
  "(reports|feedback) (from|by|of) (both|each)"

# A limit of liability, an ordinary breach, or a quarrel over something else than how well the work is done.
words no-measure
  "in no event", "under no circumstances", "liabilit*", "indemni*", "representation*", "insolven*", "bankrup*",
  "change of control", "infring*", "stockholder*", "shareholder*", "confidential*", "consequential", "lessee*", "rent",
  "regulatory", "force majeure", "registration right*", "registrable", "securities"

words measured-by
  "(missed|each|any|every|two) [missed] (measure*|target*|level*|standard*)",
  "(calls|orders|deliveries|tickets|visits|units) … (in time|on time|answered)",
  "(measure|standard|yield) (appointed|set|agreed)",
  "(measure|measures|standard|standards|level|levels|target) [is|are|be|was] [not] (missed|unmet|met|attained|reached)",
  "(measure*|standard*|level*) (in|of|listed in|set out in|stated in|under) … (schedule|exhibit|annex*|appendix|list)",
  "(below|under|short of|beneath) (a|any|the|such|that) (standard|measure|level|target|mark)", "rating*",
  "(minimum|annual|yearly|quarterly) (sales|turnover|volume*|revenue*|order*|quantit*)", "quota*", "kpi",
  "key (result|figure)*", "uptime", "availability", "response time*",
  "(fill|error|defect|reject*|return*|yield|scrap|hit|completion|failure|satisfaction|on-time) (rate*|score*|figure*|level*)",
  "on-time", "punctual*", "turnaround", "lead time*", "yardstick*", "yield",
  "(agreed|stipulated|prescribed|promised|guaranteed|committed) (level*|standard*|figure*|rate*|percentage*|quantit*|output|performance)",
  "service level*", "target*", "kpi*", "indicator*", "scorecard*",
  "performance (standard*|level*|measure*|requirement*)", "quality (standard*|level*|measure*)", "metric*",
  "agreed measure*"

words late-money
  "(pay|pays|paid|settle*|settling) … invoice*", "invoice* … (paid|unpaid|due|settled|overdue)",
  "payment* (when|as) due", "interest", "overdue", "fails to pay", "failure to pay", "non-payment",
  "(amount|amounts|sum|sums|fee|fees|royalt*) due", "contribution*"

# A review of the work, not of what is owed for it.
condition review-of-work of sentence s means
  s meets recurring-review
  and s does not say "statement*", "royalt*", "invoice*", "amounts (due|payable|owed)",
     "account* of (sales|profits|receipts|money*)", "payment*", "stockholder*", "form 10-k", "the annual meeting",
     "proxy", "annual report on", "special meeting*", "securities"

# No sanction, or no more than the price of what was delivered.
words no-penalty
  "not [be] entitled to … (compensat*|damages|indemnit*|payment)",
  "(not|no) … (deemed|considered|constitute) [to be] [a] breach",
  "(correspondingly|proportionately|proportionally|pro rata) … (reduc*|adjust*|abat*|decreas*)",
  "(reduc*|adjust*|abat*|decreas*) (correspondingly|proportionately|proportionally|pro rata)",
  "(shall|will|may|must|does|do|should) not … (credit*|terminat*|deduct*|reduc*|damages|penalt*|withh*)",
  "no (credit*|deduction*|termination|damages|penalt*|reduction)"

# So many of so many: nine in ten, 97 of every 100, not more than two of a hundred.
condition out-of-so-many of sentence s means
  s says pattern "\b(?:\d[\d.,]*|\w+)(?: \w+){0,3} (?:out of|of|in) (?:every|each|any|the|a|an)? ?(?:\d{2,}|ten|twenty|fifty|hundred|thousand|million|dozen|score)\b(?: \w+ ?){0,2}",
     pattern "\b(?:of|out of) (?:every|each|any|a|an) (?:\d{2,}|ten|twenty|fifty|hundred|thousand|million|dozen|score)\b",
     pattern "\b(?:nine|nineteen|eight|seven|99|98|97|96|95|90|9) (?:times )?(?:in|out of) (?:10|20|100|ten|twenty|hundred)\b"

# What is said of the work done: how fast, how whole, how often right.
words doing-well
  "(ship*|deliver*|answer*|arriv*|reach*|com*|land*|free of|without) … (date|day|time|fault*|error*|defect*|damage*|flaw*|hour*|minute*|second*)",
  "(fault*|defect*|flaw*|reject*|error*|complaint*|return*|breakage*|stoppage*|recall*|late|mistake*)", "come back",
  "comes back", "on the (agreed|promised|requested|stated|right) (day|date|time|hour)", "requested date",
  "(inside|within|under|in less than) … (second*|minute*|hour*|day*|week*|fortnight)", "answered", "picked up", "mended",
  "repaired", "satisf*", "first time", "pass"

words sharing-of-money
  "profit*", "revenue*", "fare*", "takings", "royalt*", "commission*", "proceeds", "receipts", "pence", "price*",
  "vote*", "share*", "units held"

condition named-standard of sentence s means
  s says pattern "\b(?:iso|en|bs|din|astm|ansi|asq|mil-std|jis|sans|nen|aql|iec|ieee|sae|iatf|gost|as/nzs)(?:[ /-](?:iso|en|asq|nzs|iec|ts|a|b|c|d|e|f|g|z))*[ :-]{0,2}[a-z]?\d+",
     pattern "\bis \d{3,5}:\d{4}\b", "acceptable quality level", "aql", "parts per million", "ppm", "cpk", "six sigma",
     "hallmark*"

# Words of measuring that set no level for the work: sums that somebody adds up, marks given for answers, an hour within which one is
# told something.
words measured-sums
  "(saving*|gain*|sum*|amount*|receipts|revenue*|profit*|contribution*|loss|losses|damage*|reduction*|deduction*|share*) … (measured|assessed|judged|rated|gauged)",
  "(measured|assessed|judged|gauged) by [the|an] [independent|finance] (finance|accountant*|auditor*|expert*|officer*|director*|treasurer*|valuer*)",
  "(score*|grade|grades|rate|rates|mark|marks) the other", "(scores|score|marks) … (question*|heads)"

words told-in-hours
  "(notif*|notice|inform*|tell*|report*|advise*|acknowledg*|alert*) … within … (hour|hours)",
  "within … (hour|hours) … (notif*|notice|inform*|tell*|report*|advise*|alert*|becoming aware|learning)"

words level-words
  "target*", "indicator*", "kpi*", "service level*", "level*", "standard*", "criteri*", "specification*", "conform*",
  "comply", "complies", "threshold*", "quota*", "yardstick*", "benchmark*", "scorecard*", "tolerance*", "milestone*",
  "metric*", "measures", "sample*", "uptime", "availability", "limits", "satisfaction", "workmanlike",
  "(%|per cent|percent|per centum)", "skill and (care|diligence)", "punctual*", "on-time", "on time", "rate*",
  "performance", "iso", "first-class", "yield*", "quality", "best practice*", "good practice*", "goal*", "objective*"

# It sets something that the work can be held against.
condition sets-a-level of clause c means
  (c says level-words
           and (c does not say measured-sums
               or c says "target*", "indicator*", "kpi*", "level*", "standard*", "criteri*")
       or c does not say measured-sums, told-in-hours, "accept*")

# A level that the work is held to, or a forecast that sales are held against, without a figure beside it.
words held-to-level
  "(maintain*|keep*|hold*|observe*|follow*|adhere*|conform*|comply|complies) … (level of quality|quality level|quality comparable|standards and … specifications|technical standard*|operating standard*)",
  "(not|fails to|fail to) (meet|reach|attain|achieve) … (forecast|budget)"

# How well the work is to be done, by a figure or a standard one can look up.
condition measured-work of sentence s means
  (s meets out-of-so-many and s says doing-well and s does not say sharing-of-money
       or s meets named-standard and s does not say "accounting", "financial reporting", "currency"
       or s says held-to-level)

condition coming-round of sentence s means
  s says pattern "\b(?:each|every|alternate)\b(?: (?:other|second|third|fourth|last|first|calendar|contract|financial|working|business|fiscal|trading|operating|successive|term|market)){0,2} (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday|week|fortnight|month|quarter|quarter-day|half[- ]?year|year|season|sprint|semester|term|trimester|harvest|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|fall|winter|michaelmas|lady day|martinmas|midsummer|christmas|easter)s?\b",
     "quarter-day*", "(weekly|fortnightly|monthly|quarterly|half-yearly|yearly|biweekly|bimonthly|semiannual*|annual*)",
     pattern "\b(?:once|twice|thrice|(?:two|three|four|six|twelve|2|3|4|6|12) times) (?:a|an|per|each|every|in each|in every|in a|in the) (?:\w+ )?(?:week|month|quarter|year|season)\b",
     pattern "\bevery (?:\w+ )?(?:\d+|two|three|four|six|eight|ten|twelve|thirty|sixty|ninety)\b[^.;]{0,12}(?:days|weeks|months)\b",
     pattern "\bon (?:monday|tuesday|wednesday|thursday|friday)s\b"

# Both sides sit down with each other, or one tells the other how it went.
condition looking-together of sentence s means
  s says pattern "\b(?:sits?|sat|come|comes|gets?|get|gather|gathers|assemble|assembles|join|joins|hold|holds|have|has) (?:\w+ ){0,3}?(?:together|down|call|calls|round|huddle|sitting|workshop|stand-up|conference|retrospective|session|review|reviews|talk)\b",
     pattern "\b(?:go|goes|gone|look|looks|walk|walks|run|runs|work|works|talk|talks|think) (?:\w+ ){0,3}?(?:through|over|back|at the figures|at the numbers|at how)\b",
     "(business|performance|joint|service|project|account|operational|executive) review*", "sit together",
     "sits together", "(talk|talks) about (it|them|how)",
     pattern "\b(?:tells?|write|writes|show|shows|report|reports|inform|informs|let|lets)\b[^.;]{0,40}\b(?:how|what|course|progress|state|went|worked)\b",
     pattern "\breport (?:on|of|about)\b", "common report", "joint report", "(compare|exchange) (notes|figures)",
     "take stock", "stock-taking",
     "(discuss|discusses|consider|considers) … (performance|progress|figures|complaint*|result*|course|work|quality|difficult*|cooperation|co-operation|collaboration)",
     "(provide|provides|deliver|delivers|send|sends|furnish|furnishes|supply|supplies|forward|forwards) … (traffic|usage|sales|operating|performance|market|relevant) (data|figures|statistics|information)"

# It comes round again and again, and the work is looked at.
condition comes-round of sentence s means
  s meets coming-round
  and s meets looking-together
  and s does not say no-review-at-all, no-look
  and s does not say "(once|only) … if", "on request", "upon request", "quorum"

# Better from year to year: who must do what.
condition getting-better of sentence s means
  s says pattern "\b(?:level|levels|target|targets|standard|standards|figure|bar|mark)\b[^.;]{0,30}\b(?:rises?|goes up|go up|climbs?|tightens?|increases?|steps? up|is raised|are raised|harder)\b[^.;]{0,40}\b(?:each|every|year|anniversary|quarter|annually|yearly)\b",
     "kaizen", "(quality|improvement|kaizen) (circle*|event*|workshop*|round*)", "plan-do-check-act", "pdca",
     "retrospective*",
     pattern "\b(?:rejects?|defects?|scrap|waste|errors?|calls?|complaints?|faults?|downtime|breakages?|time|times|cost|costs|losses|delays?|returns|rework|emissions|consumption|usage)\b[^.;]{0,50}\b(?:falls?|drops?|sinks?|shrinks?|go down|goes down|comes? down|reduced|halved?|lowered|fewer|less)\b[^.;]{0,40}\b(?:each|every|year|quarter|annually|yearly|month|by)\b",
     pattern "\b(?:bring|brings|drive|drives|cut|cuts|lower|lowers|reduce|reduces|shorten|lessen|halve|shave|trim)\b[^.;]{0,60}\b(?:number|time|cost|costs|rejects?|defects?|scrap|waste|errors?|calls|complaints|faults|downtime|breakages?|losses|delays?|returns|rework)\b",
     pattern "\b(?:choose|chooses|pick|picks|select|selects|find|finds|list|lists|name|names|look for|take)\b[^.;]{0,50}\b(?:work\w*|going|go|things?|step|process\w*)\b[^.;]{0,50}\b(?:change|better|fix|improve|mend|put right)\b",
     pattern "\b(?:look|looks|search|seek|seeks|hunt|hunting|strive|strives|work)\b[^.;]{0,60}\b(?:measures|ways?|means|methods?)\b[^.;]{0,50}\b(?:sinks?|falls?|lower|cheaper|better|faster|less|fewer|improve|quicker|simpler|safer)\b",
     pattern "\b(?:improvement|enhancement|betterment) of (?:the )?(?:\w+ ){0,2}(?:efficienc\w+|quality|yields?|productivity|reliability|performance)\b",
     "winning fix", "better (method*|way*)", "do it better", "do better than", "learn from (mistakes|errors|misses)"

words standing-still
  "remain* the same", "remain* as stated", "mitigat*", "belong*", "vest*", "lessen the loss", "minimi*", "fall* below",
  "should the", "difference"

# What is measured at one time against what it was at an earlier one: "fewer faults in each year than in the year before".
condition better-than-before of sentence s means
  s says pattern "\b(?:fewer|lower|less|lesser|smaller|shorter|faster|quicker|cheaper|safer|better|higher|greater|larger|more|improved?|reduced?|below|above|beyond|exceed\w*|surpass\w*|beat|beats|outdo\w*)\b[^.;]{0,120}\b(?:each|every|any|successive|following|next|later|year|quarter|season|month|annually|yearly)\b[^.;]{0,80}\b(?:than|of|as compared|compared|over|against|those|that|figures?)\b[^.;]{0,40}\b(?:before|preceding|previous|prior|last|beginning|start|outset|opening|earlier|foregoing|immediately|first)\b",
     pattern "\b(?:than|over|against|compared (?:with|to)|relative to)\b[^.;]{0,40}\b(?:year|quarter|season|month|period|twelvemonth)\b[^.;]{0,12}\b(?:before|preceding|previous|prior|last|earlier)\b",
     pattern "\b(?:than|over|against|compared (?:with|to)|relative to)\b[^.;]{0,30}\b(?:preceding|previous|prior|last|foregoing)\b[^.;]{0,12}\b(?:year|quarter|season|month|period)\b",
     pattern "\b(?:lower|fewer|less|shorter|higher|better)\b[^.;]{0,60}\b(?:end|close)\b[^.;]{0,60}\bthan\b[^.;]{0,30}\b(?:beginning|start|outset|opening)\b"
  and s says "(shall|must|will|undertake*|agree*|covenant*|promise*|bound|has to|have to|is to|are to)",
     "(see to it|see that|ensure*|make sure|answerable for)"
  and s says "(fault*|failure*|fail|fails|defect*|reject*|scrap|waste|error*|complaint*|cost*|time*|hours|days|downtime|return*|rework|loss*|delay*|emission*|energy|consumption|quality|performance|yield*|efficien*|productivity|availability|reliability|satisfaction|output|measure*|indicator*|figure*|score*|accident*|service|deliver*|result*)"
  and s does not say "means", "(not|no|never|nor) [be|fall] (less|lower|worse|fewer|smaller) than", "payment*", "payable",
     "paid", "instalment*", "installment*", "invoice*", "price*", "fee", "fees", "royalt*", "rent", "commission*",
     "purchase*", "minimum*", "quota*", "salary", "interest", "inflation", "index", "carried forward", "liabilit*",
     "dividend*", "insur*", "budget*"

# A duty to do better, and not a level to be kept.
condition doing-better of sentence s means
  (s meets getting-better and s does not say standing-still, "means the amount" or s meets better-than-before)
