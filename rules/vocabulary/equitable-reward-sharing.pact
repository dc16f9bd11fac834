# What the rules of equitable-reward-sharing speak of: topics, words and conditions. Rules of every principle may use them.

topic reward
title    "What is shared out"
headings "royalt*", "(revenue|profit|profits|reward|margin|gain|income) [and loss] (share|shar*|split*|pool)",
         "profit* and loss*", "(commission|commissions)", "division of (profit*|income|proceeds|spoils)",
         "distributions", "distribution* of (profit*|income|cash|proceeds)", "dividend*",
         "(sharing|splitting|dividing) [of] [the] (reward*|profit*|revenue*|margin|proceeds|gains)",
         "how we share the (reward|profit|money)*", "who (gets|earns|takes) what",
         "allocation of (profit*|income|revenue*)", "economics", "remuneration", "(our|your) earnings"
phrases  "royalt* (of|at|equal|on|calculated|shall|is|are|payable|rate*)", "(pay*|receive*|earn*) … royalt*",
         "(pays|owes|remits|gets|has|takes) … (commission*|royalt*)",
         "(collects|takes|banks) the (money|cash|takings|fares) and (sends|pays|gives|passes|remits) … (half|third|quarter|%|percent|per cent|share)",
         "(commission|commissions) (of|at|equal|on|shall|is|rate*|equivalent)",
         "(earn*|pay|paid|receive*|entitled to) … commission*",
         "(share|percent|percentage|per cent|per cent.|portion|part|half|third*|quarter*|%) of [the|all|any|its] [net|gross|distributable|total] (profit*|revenue*|proceeds|margin|income|receipts|surplus|sales|savings|gains|fees|earnings|takings|turnover|bookings)",
         "(profit*|revenue*|proceeds|margin|income|receipts|surplus|savings|earnings|gains|fees) … (shared|divided|split|distributed|allocated|apportioned|credited|belong*|accrue*|enure*)",
         "(share|divide|split|distribute|apportion|allocate|shares) … (profit*|revenue*|proceeds|income|margin|savings|surplus|dividend*|gains|fees|earnings)",
         "dividend*", "(discount|margin|rebate|allowance) [of|at|equal]", "(less|at) a discount",
         "(trade|functional|dealer) (allowance|discount|margin)",
         "(wholesale|transfer|dealer|distributor|reseller|purchase|product|unit) price*", "abated", "discounted price",
         "(wholesale|transfer|dealer) price*", "(cents|pence) (in|of|on) [each|every|the] (euro|dollar|pound)",
         "(profit|revenue|gain|income|cost|savings)-shar*",
         "(success|introduc*|finder's|performance|management|licen*) fee*", "bonus*",
         "(equity|membership|ownership|partnership) (interest|stake|share)*",
         "shares in the [joint venture] (company|venture)", "share capital", "shareholding*",
         "(retain*|keep*) … (revenue*|proceeds|income|receipts|fees|profits)", "(work|work-|workshare) share",
         "(as|by way of|in the form of|subject to|bears|bear) [a|its|their] (royalt*|commission|profit share|revenue share)",
         "[net|gross] sales price as",
         "(divided|divide|shared|share|split|parted) [equally|evenly] (in|into|by|between|among) [equal] (halves|moieties|thirds|parts|two|proportion|the)",
         "(per centum|per cent|per cent.|percent|%) (on|upon|of) [the|all|each|every] [net|gross] (invoice*|value|price|sales|orders|billing*|booking*|amount*|contract|subscription*|turnover|takings|premium*|rent*|freight|hire|tuition)",
         "credited to (each|both|either) [party|of them]",
         "in proportion to (its|their|his) (purchase*|litres|volume*|work|investment*|contribution*|tonnage|use|usage|orders)",
         "(gain*|surplus|excess|difference|remainder|what remains|what is left|benefit) … (credited|divided|shared|split|paid|goes|go|belong*|accrue*)",
         "(remunerat*|rewarded) (by|with|of|for|is|shall)",
         "consideration (for|payable|shall be|is) … (fee*|price|sum*|share*|percent*|rate*|licen*)", "day rate*",
         "retainer", "cost-plus", "cost plus", "workshare", "subcontract* … (price|value|portion)"
except   "royalty-free", "free of royalt*", "(without|no) [any] (royalt*|commission|discount|fee|rebate|margin)",
         "(carry|carries|confer*|have|has|bear*|give*|take*|entitle*) [to] no (share|part|interest|right) (in|of|to)",
         "not be (shared|divided|distributed)", "free of charge",
         "(installers|employees|staff|personnel|brokers|salesmen|salespeople|subcontractors|bankers|auctioneers) (shall|may|will|are|is|to|who) … (earn*|receive*|paid|entitled|get|gets|commission*|bonus*)"

# Rewards in money that somebody works out and pays over, which the other must be able to follow.
condition worked-out of sentence c means
  (c says "royalt*", "commission", "commissions", "net sales", "revenue shar*", "profit shar*",
           "(share|percent|percentage|per cent|portion|part|half|third*|quarter*|moiety|%) of [the|all|any|its] [net|gross|distributable|total|operating] (profit*|revenue*|proceeds|margin|income|receipts|surplus|sales|savings|fees|earnings|gains|takings|turnover)",
           "(profit*|revenue*|proceeds|margin|fees|receipts|surplus|income|savings|gains|takings|earnings|distributable cash) … (shared|divided|split|distributed|apportioned|allocated|allotted|credited)",
           "(share|divide|split|distribute|apportion|allocate) … (profit*|revenue*|proceeds|margin|fees|receipts|surplus|income|savings|gains|takings|earnings)",
           pattern "(?:%|\bper ?cent(?:um)?\.?|\bpercent|\b(?:one|two|three)[- ]\w+)(?: \(\s?[\d.]+ ?%\s?\))?,? (?:of|on|upon) (?:(?:the|all|any|its|their|such|net|gross) ){0,3}(?:\w+ ){0,2}(?:sales|revenues?|receipts|takings|turnover|profits?|proceeds|invoice value|invoiced value|value of (?:all )?orders|billings|subscriptions?|bookings|margin|income|earnings|gains)\b"
       or a division of profit named d and c states d
       or a division of revenue named v and c states v)
  and c does not say "tender", "beneficial owner*",
     "(european|exchange|trade|securities|competition|regulatory|utilities|communications) commission",
     "commission of the", "loss of (profit*|revenue*)", "lost (profit*|revenue*)", "royalty-free", "common stock",
     "voting securities", "commission on … (quality|safety|health|standards)",
     "(filed|omitted|registered|submitted) … with the … commission", "commission (rules|regulations)",
     "right of first refusal", "liquidated damages", "not be entitled to [any|a|the] (commission*|royalt*|share)",
     "bad debt*", "(not|no) [shall|be] … vacation", "not paid when due", "past due",
     "(not|without [any] (obligation|liability|duty) to) pay [any|the other party|a|the] … (commission*|royalt*|share)",
     "(arbitrator|arbitrator's|arbitrators|mediator|mediator's|expert's|auditor's|attorney's|legal) fees",
     "(cost|costs|expenses) of [the|any|such] (arbitration|mediation|proceeding*|litigation|expert|auditor)"

topic audit
title    "Checking the books"
label    "Audit Rights"
headings "audit*", "inspection of (books|records|accounts)", "books [and|,] (records|accounts)", "records",
         "checking the (records|books|figures)", "verification", "open book*", "access to records"
phrases  "audit*",
         "(inspect*|examin*|verif*|check*|access*|scrutini*|look at) … (books|records|accounts|ledger*|figures|vouchers)",
         "(books|records|accounts|ledger*|figures|vouchers) … (inspect*|examin*|verif*|checked|scrutini*|open to)",
         "open-book", "open book", "independent (accountant|auditor)"

# An audit that a law or one's own house asks for lets nobody else see the figures, unless somebody else comes into it.
words of-ones-own-accounts
  "as [the|by|any] [applicable] law* (require*|prescribe*|demand*)", "required by [applicable] (law|statute)",
  "(statutory|annual|year-end|yearly) (audit*|accounts|financial statements)",
  "(its|their) own (auditor*|accountant*|books|accounts)",
  "(auditors|auditor|accountants|accountant) of (each|either|every)",
  "(each|either|every|a) (party's|member's|partner's) (auditor*|accountant*)"

words for-the-other
  "(may|can|right|rights|entitled|at liberty|open|access|on request|upon request|available|at the disposal|joint venture)",
  "(to|of|for|by) (the other|the others|another|both|either|all parties|each other)",
  "(company|venture|partnership|alliance|joint|consortium)"

# A contribution is valued, and no figure checked.
words valued-by
  "(been|be|is|are|were|was|as) (valued|appraised)", "(valuation|appraisal) (of|by|made|report)"

# Somebody may check the figures, or somebody independent does.
condition may-check of sentence c means
  c says pattern "\b(?:inspect|examin|verif|check|scrutini[sz]|peruse|access|look(?:s|ing)? (?:at|into|over|through)|satisf|go(?:es)? through|vouch)\w*\b[^.;]{0,140}\b(?:books?|records|accounts|accounting|ledgers?|figures|vouchers|computations?|calculations?|statements?|invoices|papers|registers?|underlying|data behind|numbers|sales data)\b",
     pattern "\b(?:review|copy|copies|copying|test|see|sight|ask for|call for|question)\w*\b[^.;]{0,100}\b(?:books|records|accounts|ledgers?|vouchers|computations?|calculations?|figures)\b",
     pattern "\b(?:books?|records|accounts|ledgers?|figures|vouchers|computations?|calculations?|statements?|papers)\b[^.;]{0,140}\b(?:inspect\w*|examin\w*|verif\w*|checked|scrutin\w*|open to|open for|accessible|produced?|available (?:to|for) (?:inspect|the other|either|each|examin|both|its)|at the disposal|certified by|audited|read by)",
     pattern "\bcertif(?:y|ies|ied)\b[^.;]{0,40}\b(?:figures|accounts|books|computations?|calculations?|amounts? (?:due|payable)|royalt|revenue|sales)\b",
     pattern "\baudit\w*\b", "independent (accountant*|auditor*|accounting firm)", "chartered accountant*"
  and not (c says of-ones-own-accounts and c does not say for-the-other)
  and c does not say valued-by,
     pattern "\baudit\w*\b,?(?: of| on| for)?(?: the| its| their| any| all)? (?:\w+ ){0,1}(?:safety|security|quality|environment\w*|fire|health|premises|site|quarry|facilit\w+|plant|factory|data protection|privacy|brand|hygiene|training)\b",
     "(security|safety|quality|environmental|fire|hygiene) audit*", "by written record*"

topic payment-terms
title    "When and in what money rewards are paid"
headings "payment*", "[terms of] payment", "invoic*", "settlement", "when we pay", "time for payment", "distributions"
phrases  "(pay*|paid|remit*|settle*|due|distribut*|discharge*|credited|disburse*|transfer*|account*) … (within|not later than|no later than|by the|on or before|on the|before the|at the end of|after the end of|following the end) … (day*|month*|quarter*|week*|year*)",
         "(monthly|quarterly|annually|weekly|yearly|half-yearly|semi-annually) … (pay*|paid|distribut*|settle*|remit*|discharge*)",
         "(pay*|paid|distribut*|settle*|remit*|credited) … (monthly|quarterly|annually|in arrears|half-yearly|semi-annually)",
         "(pay*|paid|distribut*|settle*|remit*|credited) … (each|every) (month|quarter|year|week|half-year)",
         "within … days … (pay*|invoice*|remit*|settle*)", "net (30|thirty|45|60|sixty|forty-five) [days]",
         "(days|months|weeks) (of|after|from) … (invoice|statement|receipt|delivery|date thereof|bill)",
         "day of [each|every] … (month|quarter) … (pay*|discharge*|settle*|remit*|reckon*)",
         "(pay*|paid|settle*|remit*|discharge*) … in (euro*|us dollars|united states dollars|u.s. dollars|pounds|sterling|rupees|singapore dollars|dollars|lawful money|the currency|yen)",
         "lawful (money|currency)", "(currency of payment|payment currency)", "payable (on|upon|in|within|at)",
         "dividend* … (within|annually|each year|quarterly)", "(upon|on) (receipt|delivery|completion|invoice)"

# What a late payer owes on top tells nothing of when a reward is due; nor does what a currency is called.
words when-late
  "(late|overdue|unpaid|past due|arrears) … interest", "interest … (late|overdue|unpaid|past due|arrears)",
  "(pays|paid|payment*) late"

# Sections whose payments follow a loss, a breach or the end.
words sums-of-another-kind
  "loss*", "indemnit*", "indemnif*", "insurance", "liability", "liquidated", "damages", "exit", "transition",
  "terminat*", "winding*", "wind-up", "dissolution", "default*", "deadlock", "buy-out", "buyout", "warrant*", "dispute*",
  "arbitrat*", "definition*", "defined terms", "bad leaver", "set-off", "minimum*", "commitment*"

words reward-paid
  "commission*", "royalt*", "(net|gross) (revenue*|receipts|sales|profit*|margin)", "profit share*", "revenue share*",
  "distribution*", "dividend*", "statement*", "invoice*", "share of", "shares of", "remuneration", "fee", "fees",
  "price",
  "(part|parts|portion|share|shares|percentage*) … (receipts|revenue*|proceeds|profit*|income|margin|takings|surplus|net)",
  "each (quarter|month)", "every (quarter|month)"

# When, or in what money, something is paid.
condition paid-when of sentence c means
  c says pattern "\b(?:pay(?:s|able|ments?|outs?|ing)?|paid|remit\w*|distribut(?:e|es|ed|ions?)|disburs\w+|discharg\w+|credit(?:s|ed)?|(?:balances?|accounts?|sums?|amounts?) (?:is |are |be |shall be )?settled|settles? (?:up|the account|accounts|the balance)|settlement|transfer(?:s|red)?|hand(?:s|ed)? over|account (?:for|to)|accounts to|reckon\w*|falls? due|becomes? due|wires?|wired|receives?|dividends?|declared)\b(?:[^.;]|per cent\.|\.\d){0,110}\b(?:within|not later than|no later than|by|on|before|at|after|following|upon|each|every|per|net|in arrear|in|once)\b[^.;]{0,50}\b(?:days?|weeks?|months?|quarters?|years?|quarter-day|fortnights?|january|february|march|april|june|july|august|september|october|november|december|lady day|michaelmas|demand|month-end)\b",
     pattern "\b(?:pay(?:s|able|ments?|outs?|ing)?|paid|remit\w*|distribut(?:e|es|ed|ions?)|disburs\w+|discharg\w+|credit(?:s|ed)?|(?:balances?|accounts?|sums?|amounts?) (?:is |are |be |shall be )?settled|settles? (?:up|the account|accounts|the balance)|settlement|transfer(?:s|red)?|hand(?:s|ed)? over|account (?:for|to)|accounts to|reckon\w*|falls? due|becomes? due|wires?|wired|receives?|dividends?|declared)\b(?:[^.;]|per cent\.|\.\d){0,110}\b(?:within|on|upon|after|against|at the time of|with|following|as soon as|when)\b[^.;]{0,30}\b(?:invoice|receipt|received|delivery|completion|collected|shipment|closing|maturity|order)\b",
     pattern "\b(?:within|not later than|no later than|on or before|on the|before the|at the end of|at the close of|after|following|upon|each|every|once an?|by)\b[^.;]{0,60}\b(?:days?|weeks?|months?|quarters?|years?|quarter-day|fortnights?|january|february|march|april|june|july|august|september|october|november|december|lady day|michaelmas|demand|month-end|invoice|receipt|delivery|completion)\b(?:[^.;]|per cent\.|\.\d){0,120}\b(?:pay(?:s|able|ments?|outs?|ing)?|paid|remit\w*|distribut(?:e|es|ed|ions?)|disburs\w+|discharg\w+|credit(?:s|ed)?|(?:balances?|accounts?|sums?|amounts?) (?:is |are |be |shall be )?settled|settles? (?:up|the account|accounts|the balance)|settlement|transfer(?:s|red)?|hand(?:s|ed)? over|account (?:for|to)|accounts to|reckon\w*|falls? due|becomes? due|wires?|wired|receives?|dividends?|declared)\b",
     pattern "\b(?:pay(?:s|able|ments?|outs?)?|paid|remit\w*|distribut\w+|settl\w+|credited|reckon\w*|due|discharg\w+|accounted)\b[^.;]{0,80}\b(?:monthly|quarterly|annually|yearly|weekly|half-yearly|semi-annually|fortnightly|in arrears?|forthwith|immediately|at once|promptly|instalments?)\b",
     pattern "\b(?:monthly|quarterly|annual|annually|yearly|weekly|half-yearly|semi-annual|fortnightly)\b[^.;]{0,60}\b(?:pay(?:s|able|ments?|outs?)?|paid|remit\w*|distribut(?:e|es|ed)|settle\w*|reckon\w*|instalments?|dividends?|royalt(?:y|ies))\b",
     pattern "\bin (?:cleared )?(?:euros?|us dollars|u\.s\. dollars|united states dollars|dollars|pounds|pounds sterling|sterling|rupees|indian rupees|singapore dollars|yen|swiss francs|usd|eur|gbp|inr|sgd|the currency of)\b",
     "lawful (money|currency)", "(currency of payment|payment currency)", "legal tender", "cleared funds",
     "net (30|thirty|45|60|sixty|forty-five|90) [days]"
  and c does not say "dispute not settled", "dispute shall", "force majeure", "failure to pay",
     "notice of (breach|default)", "material breach", "discrepancy", "loss* shall be", "remain* in force",
     "working capital", "paid-up"
  and c says "pay*", "paid", "remit*", "settl*", "distribut*", "disburs*", "dividend*", "sum", "sums", "amount*", "money",
     "moneys", "monies", "balance*", "share*", "royalt*", "commission*", "fee", "fees", "price*", "invoice*", "profit*",
     "revenue*", "margin*", "proceeds", "receipts", "income", "debt*", "takings", "currency", "cheque*", "what is due",
     "dues"
  and c does not say pattern "\b(?:party|parties|one|side)\b[^.;]{0,20}\bdisput(?:es|ing|ed)\b"
  and c does not say pattern "[\"“](?:[A-Z]{2,3}|[A-Z]{0,3}[$€£₹]|rs\.?|dollars?|euros?|pounds?|rupees?|sterling)[\"”]\W{0,3}(?:(?:shall )?means?|denotes?|refers? to|is|are|stands? for)\b"
  and not (c says when-late
       and c does not say "within", "net", "days of", "days after", "days from", "not later than", "no later than")
  and not c.heading says "contribution*", "capital", "exhibit", "funding"
  and not (a clause named k in the same section as c where (k.heading says sums-of-another-kind)
       and c does not say reward-paid)
  and (no input in the same section as c or c says reward-paid and no input in c)

topic statement
title    "Who accounts for the figures"
headings "royalty report*", "reckoning", "render* of accounts", "statement* of account*"
phrases  "statement* (of|showing|setting|itemi*|for each|covering)", "render* … account*",
         "(account|accounts|accountable) to … for",
         "(give|submit|deliver|send|furnish|provide|supply|render) … (statement*|account|accounts|reckoning|breakdown)",
         "(report|reports|reported|reporting|particulars|details|return*|summary) … (sales|revenue*|royalt*|units|receipts|sold|income|profit*|commission*|fees|orders|turnover)",
         "(sales|revenue|royalty|commission|profit|financial|settlement|payment|earnings|booking*) (report*|return*|statement*|summar*)",
         "ledger*", "books of account",
         "(audited|management|annual|monthly|quarterly) [financial] (accounts|statements)",
         "financial (statements|reports|report)", "reckoning (shall|is|of|must|to)", "profit and loss account",
         "dashboard", "reconciliation*",
         "(draw up|prepare|make up|strike|compile|lay before|present|circulate|exhibit|hand over) … (accounts|reckoning|balance sheet|breakdown)",
         "(itemised|itemized|regular|monthly|quarterly|weekly|daily|annual|detailed) (reporting|reports|report|return|returns|accounts|figures|breakdown*)",
         "reporting (of|on) [all] (sales|bookings|revenue*|receipts|orders|royalt*|commission*|fees|units)",
         "keep … accounts", "balance sheet*", "profit and loss", "management accounts",
         "(shows|show|showing|set out|sets out) how … (calculated|computed|arrived at|worked out)",
         "(figures|numbers|working*|sales data) … (sent|shared|given|made available|posted|shown|supplied|disclosed) to",
         "(tell|tells|inform*|notify|show|shows|report*) … (what was sold|how much|sales|revenue*|receipts|takings|the figures|turnover)"
except   "(bank|mission|work|policy|public|press|false|disparaging|marketing) statement*", "statement of work",
         "statements of work"

# Figures are given to the other, and not only kept, or reported on the work alone.
words rendered
  "(send*|sent|giv*|render*|deliver*|furnish*|submit*|provid*|suppl*|show*|present*|lay|lays|laid|circulat*|report*|open|access*|inform*|exchang*|copy|copies|post*|available|jointly|account to|accounts to|statement*|agree*|draw* up|prepare*|share*|made up|strike|struck|reckoning)"

words work-alone
  "(pipeline|shipments|incidents|releases|complaints|staffing|headcount)"

words figures-of-money
  "statement*", "account*", "royalt*", "revenue*", "receipts", "takings", "turnover", "margin*", "profit*",
  "commission*", "invoiced", "amount*", "sums", "cash", "financial*", "cost*", "sales (made|of|for|figures|value)",
  "net sales", "income", "fees"

condition accounted of sentence s means
  s says pattern "(?s)\S+\s+\S+\s+\S+\s+\S+"
  and not (s says "(keep*|kept|maintain*|enter*|entered|preserve*|retain*|record*) … (book*|ledger*|account*|records)"
       and not s says rendered)
  and not (s says work-alone and not s says figures-of-money)

words reasons-for-shares
  "reflect*", "because", "in recognition of", "recogni* that", "in consideration of", "having regard to",
  "on account of", "to reward", "for (the|this|that|these|those|the following|good) reason*", "the reason",
  "reason* (is|are|being|therefor)", "the difference (is|being|represents|rewards|pays for|stands for)",
  "on the footing that", "that is why", "which is why", "therefore", "in return for", "to compensate", "in view of",
  "takes account of", "taking (account of|into account)", "in exchange for", "justified by", "owing to", "since",
  "compensates", "at its own (expense|cost|risk)",
  "having (borne|brought|carried|gathered|built|developed|funded|paid|provided|supplied|taken)", "by reason of",
  "in acknowledg*", "to acknowledge", "due to", "given that", "being the party (that|which|who)", "bears … alone",
  "so as to", "in order to", "by way of (compensation|recognition|premium)", "premium for",
  "as (it|they|that party|he) (bear*|bring*|carr*|provid*|contribut*|has|have|run*|take*|put*|give*|lend*|own*|suppl*|guarant*|made|brought|gave)",
  "as (it|they|he|she|that party|such party|the latter)",
  "as … (bears|brings|carries|provides|contributed|guarantees|gives|lends|supplies|gave|brought)", "recompense*",
  "in lieu of", "on the ground*", "compensation for", "in exchange", "offset*", "corresponds to", "in return",
  "the price of", "reward for", "inasmuch as", "for having", "in respect of its"

words reward-terms
  "commission*", "royalt*", "(profit|revenue|margin|gain|reward|income|savings) share*",
  "share* of [the|any|all] [net|gross|distributable] (profit*|revenue*|proceeds|income|fees|savings|margin|surplus|receipts)",
  "margin*", "discount*", "rebate*", "(revenue|profit) split", "split", "sharing (ratio|percentage|proportion)*",
  "(its|their|the) (share|percentage|portion|entitlement)", "remuneration",
  "(licen*|service|management|success|performance|referral|finder's) fee*", "fee", "fees", "distributions",
  "distribution of (profit*|income|cash|surplus|proceeds)", "profits is distributed", "dividend*", "profit*", "bonus*",
  "reward*", "shares"

words reward-shares
  "(those|the|these|such|said) (proportion*|percentages|shares|split|ratio)",
  "(proportion|percentage|part|portion|share|tenth|half) of (it|the gains|the surplus|the margin|the receipts|the proceeds|the takings|the dividend*|net revenue|the pool|the profit*|the income|the revenue*|the price|the savings)",
  "pool", "payout percentage*", "payout*", "how much",
  "(another|other|different|new|fresh) (division|split|share*|sharing|proportion*|apportionment|allocation|percentage*|rate|ratio|key)",
  "(management|incentive) fee"

words set-at-will
  "(set|fix|determine|decide|change|vary|raise|lower|adjust|reduce|amend|increase|decrease|revise|alter|modify|cut|reset|review and|suspend|recalculate|allocate|apportion|cancel|withhold|defer|prescribe|stipulate|specify|assess|announc*|declare*|publish*|post*|allow|publish*|notif*|name|names|direct|directs|choose*|restate|redraw|state|states|say|says|ask|asks|fixes|decides|determines|sets)",
  "(thinks|considers|deems|finds|judges|holds|feels) … (another|other|different|fair*|fitting|better|just|right|proper|due)",
  "how … (divided|shared|split|parted|apportioned|allocated)", "(divided|shared|split|parted|apportioned|allocated) as",
  "(considers|thinks|deems|judges|finds) (just|fair|right|proper|fit|appropriate|fitting)",
  "(set|fixed|determined|decided|changed|varied|raised|lowered|adjusted|reduced|increased|decreased|revised|altered|modified|reset|suspended|recalculated|allocated|apportioned|withheld|deferred|prescribed|stipulated|assessed|declared)",
  "subject to (change|revision|alteration|variation|adjustment|reduction)",
  "(setting|fixing|fixation|apportionment|assessment|settlement|determination|change*|changing|adjustment|amount) of"

words an-extra
  "(additional|extra|further|ex gratia|ex-gratia|goodwill|launch|discretionary|supplementary|special) … (bonus*|payment*|commission*|credit*|allowance*|discount*|rebate*|royalt*|reward*|award*)",
  "over and above", "on top of"

words bounded-share
  "[prior|mutual|written|express] (consent|agreement|approval) (of|by)", "(consent|approval) from",
  "only (after|if|when|upon|with)",
  "(with|by) [the] [prior|other's|mutual|written] [prior|written] (consent|agreement|approval)",
  "(both|mutual*|jointly)", "agreed (by|between|in writing)", "countersign*", "(index|indices|inflation|consumer price)",
  "(no|not) more than", "not exceed*", "(propose|suggest|request|recommend)", "error*", "(return*|refund*|cancel*) by",
  "resale price*", "to its (customers|own)", "own (customers|employees|staff|resale)",
  "at [its|the] [then|current] [current] rates (set out|set forth|specified|stated|listed|shown) in"

condition sets-reward of stipulation w means
  w.kind is "permission"
  and w says pattern "\b(?:set|fix|determine|decide|change|vary|raise|lower|adjust|reduce|amend|increase|decrease|revise|alter|modify|cut|reset|restate|redraw|rewrite|rebalance|re-?allocate|re-?apportion|re-?distribute|substitute|replace|announce|declare|publish|choose|select|redetermine|refix|suspend|recalculate|allocate|apportion|prescribe|stipulate|specify|assess|vary|shift|override|restructure|enhance|curtail|lift|drop|trim|improve|abate|scale)s?\b[^.;]{0,60}\b(?:commissions?|royalt(?:y|ies)|(?:profit|revenue|margin|gain|reward|income|savings) shares?|shares?|margins?|discounts?|rebates?|split|sharing (?:ratio|percentages?|proportions?)|percentage|portion|entitlement|remuneration|fees?|distributions|distribution of (?:profits?|income|cash|surplus)|dividends?|profits?|bonus(?:es)?|rewards?|proportions?|percentages|payouts?|pool|cut|how much|part of the (?:pool|profits?|proceeds|price|income))\b",
     pattern "\b(?:commissions?|royalt(?:y|ies)|(?:profit|revenue|margin|gain|reward|income|savings) shares?|shares?|margins?|discounts?|rebates?|split|sharing (?:ratio|percentages?|proportions?)|percentage|portion|entitlement|remuneration|fees?|distributions|distribution of (?:profits?|income|cash|surplus)|dividends?|profits?|bonus(?:es)?|rewards?|proportions?|percentages|payouts?|pool|cut|how much|part of the (?:pool|profits?|proceeds|price|income))\b[^.;]{0,70}\b(?:set by|be set|(?:is|are) set|fixed|determined|decided|changed|varied|raised|lowered|adjusted|reduced|increased|decreased|revised|altered|modified|reset|suspended|recalculated|allocated|apportioned|withheld|deferred|prescribed|stipulated|assessed|declared|distributed|subject to (?:change|revision|alteration|variation|adjustment|reduction))\b"
  and w does not say an-extra
  and w does not say "change of control", "set off", "set-off", "case by case",
     "suspend … (licen*|service*|access|performance|right*)", "not pay … when due", "following discount*", "terminate",
     "retain*", "deduct*", "tax", "taxes", "be entitled to the following", "exchange", "legal fee*", "attorney*",
     "end user*", "subscriber*", "(complain*|relevant|its) (user|users|customer*)"
  and not w.sentence affirms bounded-share

# Who is paid a fee has to be told; a price that the other pays is none of its earnings.
words whose-fee
  "(management|incentive|performance|success) fee*", "fee* (of|due to|payable to|paid to|earned by)",
  "your [referral|service|success] fee*"

condition pays-a-fee of stipulation w means
  w.kind is "obligation"
  and w says pattern "\b(?:pays?|paid|remits?|credits?)\b[^.;]{0,60}\bfees?\b"

# "At such rate as Alder may decide", "shall be fixed by Alder from time to time".
condition rate-named-by of stipulation w means
  (w.kind is "permission"
           and w says set-at-will
           and w does not say "suspend*"
           and w.sentence does not say "report", "reports", "in detail", "such detail"
           and w.sentence says pattern "\bwhich (?:percentage|rate|share|part|commission|royalty|proportion|margin|fee|discount)\b[^.;]{0,40}\b(?:may|can|shall)\b",
             pattern "(?:commission|royalt|margin|discount|share|remuneration|fees?|bonus|rebate|dividend)[^.;]{0,100}\b(?:such|whatever|any)\b[^.;]{0,60}\b(?:as|that|which)?\b[^.;]{0,40}\b(?:may|shall|can)"
       or w.kind is "obligation"
         and w does not say "case by case"
         and w says "be … (set|fixed|determined|decided|prescribed|stipulated|declared|assessed) … by"
         and w says reward-terms)
  and not w.sentence affirms bounded-share
  and w does not say an-extra

words money-held-back
  "(hold|holds|keep|keeps) back … (balance*|due|payable|owe*|whatever)",
  "(adjust*|appropriat*) … (against|from|towards|out of) … (payable|due|dues|owing|commission*|share*|royalt*)",
  "(keep*|take*|retain*) … out of … (payment*|moneys|money|monies|sums|share*)", "set-off", "set off", "off-set*",
  "offset*", "net (it|them|that|such|off|out|against|any|what|whatever|from|sums|amounts|the sum*)",
  "(deduct*|netted|recoup|abate) … (from|against|sum*|amount*|debt*|payment*)",
  "(withhold*|hold back|suspend*|keep back) … (payment*|sum*|amount*|commission*|royalt*|money|monies|moneys|fees|distribution*|dividend*|margin*|rebate*|share*|credit*|remuneration)",
  "retain* … (out of|from|against) … (payment*|sum*|amount*|commission*|royalt*|money|monies|moneys|fees|due|payable|deduction*)",
  "retain* … (sum*|money|monies|moneys) … (due|owing|owed|payable)",
  "apply … (in or towards|against|towards) … (due|owing|owed|payable|debt*|indebted*|satisfaction)", "contra account",
  "cross-account", "be netted", "apply any credit*",
  "(hold|holds|keep|keeps) (back|on to) … (sum*|amount*|payment*|money|what)", "stop [the] payment*",
  "(keep|hold) (back|from) … (due|owe*|owing|payable)",
  "(reckon|count|bring|charge|pass|place|put) … against (what|any|the|such|all) … (has to pay|must pay|owes|due|payable|owing|sum*|amount*|payment*|account)",
  "(short-pay|short pay)"

condition may-set-off of stipulation w means
  (w.kind is "permission"
           and (w says money-held-back
               or w says pattern "\bretain\w*\b[^.;]{0,30}\b\w+'s (?:share|commission|part|portion|royalt\w+|dividend|cut)\b",
                 pattern "\b(?:take|keep|stop|pay itself|help itself)\b[^.;]{0,60}\bout of (?:\w+ ){0,3}(?:commissions?|royalt\w+|shares?|payments?|moneys?|monies|dividends?|margin|fees?|sums)\b")
       or w affirms "(liberty|right|power|lien|privilege) of (stoppage|set-off|set off|deduction|retention|recoupment)")
  and w does not say "withholding tax*", "tax", "taxes", "(tax|taxes|duties) … (law|required)", "required by law",
     "by law", "delivery", "consent", "approval", "carry forward",
     "deduct from (the|all|such) [gross|net|retail|total|service] (revenue*|sales|receipts|proceeds)"
  and w.sentence does not say "(reasonably|in good faith) dispute*", "dispute* … (in good faith|reasonably)"
  and w does not say "confidential information", "deposit", "any lien", "intellectual property"

# What is due to the one is paid less what the other claims: "shall be net of any claim which Birch may have".
condition claims-what-is-netted of stipulation w means
  w says "claim*", "owe*", "demand*", "assert*", "notif*", "alleg*", "have"
  and w.sentence says pattern "\b(?:sums?|amounts?|payments?|moneys?|monies|commissions?|royalt\w+|fees|shares?|balances?|distributions?|dividends?|dues|instalments?|invoices?)\b[^.;]{0,80}\b(?:shall|will|must|is|are|be|being)\b[^.;]{0,40}\b(?:net of|less|after deduct\w+|subject to (?:deduct\w+|set-?off|retention|abatement)|(?:diminished|reduced|abated) by)\b[^.;]{0,60}\b(?:claims?|cross-?claims?|counterclaims?|demands?|debts?|indebted\w+|(?:owes|owed|owing))\b"
  and w.sentence does not say "tax*", "admitted in writing", "undisputed", "award*", "(each|either|neither|both)"

condition must-not-set-off of stipulation w means
  (w.kind is "prohibition" and w says money-held-back
       or w.kind is "obligation"
         and w says "(without|free of|free from|clear of|no) … (set-off|set off|deduction*|withholding|counterclaim*|offset*|abatement)")
  and w does not say "withholding tax*", "tax*", "delivery", "consent", "approval"

words rewards-earned
  "(commission*|royalt*|bonus*|rebate*|discount*|margin*|incentive*|distributions|distribution made|distribution paid|dividend*|profit share*|revenue share*|share* of (profit*|revenue*)|remuneration|reward*|earn*|profit*|credits|fees)"

words taking-back
  "(recovered|reclaimed|clawed back|charged back|recouped|forfeited|reversed|cancelled|taken back|confiscated)",
  "(recover|reclaim|claw*|charge* back|charge-back|chargeback|recoup|forfeit*|take back|demand … (repayment|refund|return)|call back|recall|reverse|cancel|claim back|confiscate|rescind|retrieve|strip|extinguish|require … (repay*|refund|return|disgorge*))"

words giving-back
  "(refund|repay|return|pay back|give back|forfeit|disgorge|reimburse|restore|hand back|surrender|relinquish)",
  "be (refunded|repaid|returned|forfeited|disgorged)"

words a-correction
  "overpa*", "(error|errors|mistake*|miscalculat*|wrongly|erroneous*)", "paid in excess", "not due", "fraud*", "audit",
  "unearned", "(refund|repay|return) … (customer|end user|buyer|purchaser)",
  "(return|refund*) (of|by) (product*|goods|customer*)", "exceeds the amount", "(goods|products) returned",
  "(pro-rat*|prorat*|pro rata|unamorti*|unexpired) … (fee|fees|charges|licen*)",
  "(customer|end user|buyer) … (refund*|credit*|cancel*|return*)", "advance*", "prepaid", "deposit*", "unused",
  "confidential", "(product*|unit*|goods|stock|inventory) recall*", "(unit*|product*|goods) … (is|are) … returned",
  "option to return", "balance of the term", "infring*", "(has|have) not received … (rights|benefits)"

condition takes-back of stipulation w means
  (w.kind is "permission"
           and w says pattern "\b(?:call (?:up)?on|requir\w+|oblig\w+|compel|direct|demand)\b[^.;]{0,70}\b(?:give back|repay\w*|refund\w*|pay back|return|hand back|restore|disgorge)\b[^.;]{0,40}\b(?:all|everything|whatever|any|what|sums?|amounts?|money|moneys|monies)\b[^.;]{0,30}\b(?:paid|received|earned|credited|drawn)\b"
       or w.kind is "permission"
         and w says pattern "\b(?:recover|reclaim|claw(?:ing)? ?back|(?:demand|ask|call|get|have|draw|pull|require) (?:for )?back|debit (?:\w+ ){1,6}?(?:with|for|by)|claw|charge[- ]back|charge back|recoup|forfeit|take back|repayment|refund|call back|recall|reverse|cancel|claim back|confiscate|retrieve|extinguish|disgorge|return)s?\b[^.;]{0,80}\b(?:commissions?|royalt(?:y|ies)|bonus(?:es)?|rebates?|discounts?|margins?|incentives?|distributions?|dividends?|(?:profit|revenue) shares?|shares? of (?:the )?(?:profits?|revenues?)|remuneration|rewards?|profits?|fees and commissions?)\b",
           pattern "\b(?:commissions?|royalt(?:y|ies)|bonus(?:es)?|rebates?|discounts?|margins?|incentives?|distributions?|dividends?|(?:profit|revenue) shares?|shares? of (?:the )?(?:profits?|revenues?)|remuneration|rewards?|profits?|fees and commissions?)\b[^.;]{0,80}\b(?:recovered|reclaimed|clawed back|charged back|recouped|forfeited|reversed|cancelled|taken back|confiscated|refunded|repaid)\b",
           "(right|power) to (recoup|recover|reclaim|claw back) … (commission*|royalt*|bonus*|rebate*|distribution*|profit*)"
       or w.kind is "permission"
         and w says pattern "\b(?:reversal|recovery|recoupment|forfeiture|clawback|cancellation|reclaim) of (?:\w+ ){0,3}(?:commissions?|royalt(?:y|ies)|bonus(?:es)?|payouts?|rewards?|credits?|fees|distributions?|balances?)\b",
           pattern "\b(?:commissions?|royalt(?:y|ies)|bonus(?:es)?|payouts?|rewards?|distributions?|accrued balance)\b[^.;]{0,60}\b(?:is|are) (?:\w+ly )?forfeited"
       or w.kind is "obligation"
         and w says pattern "\b(?:refund|repay|return|pay back|give back|forfeit|disgorge|restore|hand back|surrender|relinquish)\b[^.;]{0,80}\b(?:commissions?|royalt(?:y|ies)|bonus(?:es)?|rebates?|discounts?|margins?|incentives?|distributions?|dividends?|(?:profit|revenue) shares?|shares? of (?:the )?(?:profits?|revenues?)|remuneration|rewards?|profits?|fees and commissions?)\b")
  and w.sentence does not say a-correction

# What was earned is undone, whoever undoes it: "its accrued balance shall be cancelled".
words earned-before
  "earned", "accrued", "paid", "received", "theretofore", "credited", "distributed", "already", "previously", "past",
  "preceding", "prior", "last", "drew", "drawn", "before", "earlier", "taken", "enjoyed", "to date", "hitherto", "had"

# One gives back what it had earned: "Birch pays back its part of the margin already received".
condition hands-back of sentence c means
  (c says pattern "\b(?:repayment|refund|return|reimbursement|restitution|forfeiture|surrender|disgorgement|recovery|reversal|restoration) (?:by|from|of|to)\b[^.;]{0,60}\b(?:commissions?|royalt(?:y|ies)|bonus(?:es)?|margins?|distributions?|dividends?|profits?|revenues?|remuneration|rewards?|proceeds|gains|earnings|takings)\b"
       or c says pattern "\b(?:pays?|gives?|hands?|credits?|turns?|sends?|makes?) (?:back|over again)\b[^.;]{0,70}\b(?:commissions?|royalt(?:y|ies)|bonus(?:es)?|margins?|distributions?|dividends?|profits?|revenues?|remuneration|rewards?|proceeds|gains|earnings|takings|receipts|fruits|fees|(?:its|the) (?:part|share|portion|proportion|cut|slice|tenth|half|third)|(?:everything|whatever|all|what|sums?|amounts?|money|moneys) (?:that )?(?:it )?(?:has |had )?(?:earned|received|drawn|drew|taken|been paid))\b",
         pattern "\b(?:refunds?|repays?|returns?|loses? (?:every|all|any|its|such|whatever)|restores?|surrenders?|forfeits?|disgorges?|relinquish(?:es)?|yields? up)\b[^.;]{0,70}\b(?:commissions?|royalt(?:y|ies)|bonus(?:es)?|margins?|distributions?|dividends?|profits?|revenues?|remuneration|rewards?|proceeds|gains|earnings|takings|receipts|fruits|fees|(?:its|the) (?:parts?|shares?|portion|proportion|cut|slice|tenth|half|third) of)\b",
         pattern "\b(?:commissions?|royalt(?:y|ies)|bonus(?:es)?|margins?|distributions?|dividends?|profits?|revenues?|remuneration|rewards?|proceeds|gains|earnings|takings|receipts|fruits|fees|(?:part|share|portion|proportion|cut|slice|half|third) of)\b[^.;]{0,80}\b(?:shall|will|is|are|must|to|may|stands?)\b(?:,[^,.;]{0,60},)?[^.;]{0,20}\b(?:refund(?:ed|able)|repaid|repayable|returned|returnable|restored|surrendered|paid back|handed back|given back|disgorged|forfeit(?:ed)?|recalled|recoverable|lost|reversed)\b")
  and c says earned-before
  and c does not say a-correction
  and c does not say "(not|no|nothing|never|neither|nor) … (refund*|repa*|return*|forfeit*|cancel*|revers*|lost|lapse|give* back|pay* back|surrender*|restor*)",
     "capital", "loan*", "contribut*", "whichever (party|of them|promoter)", "confidential", "equipment", "either",
     "each party", "the party that gained"

condition undone of sentence c means
  c says pattern "\b(?:commissions?|royalt(?:y|ies)|bonus(?:es)?|rebates?|payouts?|distributions?|dividends?|(?:profit|revenue) shares?|remuneration|rewards?|credits|accrued (?:balance|fees|share|margin)|earnings|shares? of (?:the )?(?:profits?|revenues?))\b[^.;]{0,80}\b(?:shall|will|is|are|may|must|to)\b[^.;]{0,20}\b(?:refunded|repaid|returned|forfeit(?:ed)?|cancelled|reversed|extinguished|recouped|reclaimed|clawed back|lost|lapse|revert|disgorged|charged back|taken back)\b"
  and c says pattern "\b(?:earned|accrued|paid|received|theretofore|credited|distributed|already|previously|past|preceding|prior|last)\b"
  and c does not say a-correction
  and c does not say pattern "\b(?:not|no|nothing|never|neither|nor)\b[^.;,]{0,70}\b(?:refund|repaid|return|forfeit|cancel|revers|lost|lapse)",
     "if the customer", "unpaid by"

# Somebody is left out of what is shared.
condition denied-a-share of stipulation w means
  w.kind is "prohibition"
  and w says "(share|participat*|interest|part|entitle*|claim|distribut*|receive*)"
  and w.sentence says "(profit*|revenue*|income|proceeds|surplus|margin|dividend*|distribution*|royalt*|savings|receipts|gains|earnings|takings)"
  and w.sentence does not say "until", "unless", "before", "confidential*", "after termination", "vacation", "employee*",
     "benefit plan*", "breach*", "not pay", "other than", "except", "prior to", "during", "responsible for", "liable"

# A party is told that it has no part in what is shared, in the present tense or by the way.
condition left-out of sentence s means
  s says pattern "\b(?:does|do|did) not (?:participate|share|take part|rank|partake)\b",
     pattern "\b(?:takes?|has|have|receives?|draws?|earns?|gets?|enjoys?|bears?) (?:no|neither) (?:part|share|dividends?|profits?|distributions?|portion|proportion|interest|entitlement|income|revenue|margin|return)\b",
     pattern "\b(?:looks?|looking) (?:only |solely |instead )?(?:for its (?:return|reward|recompense|remuneration) )?(?:only |solely )?to (?:the )?(?:experience|goodwill|reputation|standing|exposure|use|knowledge|honou?r|publicity)\b",
     pattern "\b(?:content|satisfied|contents itself|be content) with (?:the )?(?:experience|goodwill|reputation|standing|exposure|use|knowledge|honou?r|publicity|association)\b",
     pattern "\bno (?:part|share|portion|penny|cent) of [^.;]{0,60}\b(?:payable|paid|due|goes|go|belongs?|accrues?|accrue|allotted|credited|distributed) to [A-Z]",
     pattern "\b(?:draws?|takes?|receives?|gets?|has|earns?|have|receive|draw|get|take) nothing (?:from|of|out of|in|by way of|under)\b",
     pattern "\b(?:waives?|renounces?|forgoes|foregoes|disclaims?|gives up) (?:any|all|its|every|the) (?:\w+ ){0,2}(?:participation|share|claim|right|entitlement|interest|part) (?:in|to)\b",
     pattern "\b(?:is|are|be|stands?|remains?) (?:\w+ )?(?:excluded|debarred|shut out|barred|precluded) from (?:\w+ ){0,4}(?:profits?|distributions?|dividends?|revenues?|sharing|participat\w+|gains|surplus|income)\b",
     pattern "\bon (?:[A-Z]\w+'s) shares (?:only|alone)\b",
     pattern "\b(?:finds?|seeks?|sees?|has|looks? for|takes?|expects?|derives?) (?:its|his|their|any) (?:whole |sole |only )?(?:satisfaction|reward|return|recompense|remuneration|benefit|advantage|profit) (?:solely |only |alone |exclusively |wholly )?(?:in|from|elsewhere|through|by)\b",
     pattern "\b(?:satisfaction|reward|return|recompense|remuneration|benefit) (?:of [A-Z]\w+ )?(?:lies|is found|consists|shall lie|shall consist|is to be found) (?:solely |only |alone |elsewhere |in )+",
     pattern "\b(?:leaves?|left|going|goes|comes?|coming) (?:away )?(?:empty-handed|with nothing|without (?:a |any )?(?:share|part))\b"
  and s says "(content|satisfied|satisfaction|reward*|recompense|remuneration|benefit|experience|reputation|goodwill|nothing)",
     "(profit*|revenue*|income|proceeds|surplus|margin|dividend*|distribution*|royalt*|savings|receipts|gains|earnings|takings|return|reward|participat*|shares)"
  and s does not say "until", "unless", "confidential*", "employee*", "breach*", "vote on", "meeting", "deliberat*",
     "negotiat*"

# The figures come with the money: a sheet, a breakdown, an account of how they were worked out.
condition figures-shown of sentence s means
  s says "(accounting|royalty|sales|revenue|payment|earnings) statement*",
     pattern "\b(?:accompan\w+|goes|go|comes|come|attach\w*|enclos\w+|along with|together with|with (?:each|every|the|any) (?:\w+ ){0,2}?(?:payment|remittance|wire|transfer|instalment|cheque))\b[^.]{0,80}\b(?:sheet|breakdown|accounting|workings|calculation|computation|bordereau|itemi[sz]ation|note of|particulars|figures|tally|abstract|list of (?:sales|units|sums|orders|receipts))\b",
     pattern "\b(?:sheet|breakdown|accounting|workings|calculation|computation|bordereau|itemi[sz]ation|particulars|figures|tally|abstract)\b[^.]{0,100}\b(?:accompan\w+|goes with|comes with|attached|enclosed|along with|with (?:each|every|the|any) (?:\w+ ){0,2}?(?:payment|remittance|wire|transfer|instalment|cheque))\b",
     pattern "\b(?:tells?|shows?|writes?|sends?|gives?|lets?)\b[^.;]{0,60}\b(?:how (?:we|it|they|the \w+) (?:got|came|arrived|was|is|were) |how much (?:was|has been|came)|what (?:was|has been|came) (?:sold|in|taken|earned|saved))"

# A reward told by what is paid for each, by what is left, or by a part of a price.
condition rewarded-otherwise of sentence s means
  s says pattern "\b(?:for|on|of|out of|from) (?:each|every|any|all)\b[^.;]{1,90}\b(?:pays?|keeps?|gets?|receives?|earns?|owes?|passes|takes?|has)\b[^.;]{0,40}(?:[$£€¥₹] ?\d|\b(?:\d[\d.,]*|\w+) (?:pence|cents|paise|pounds|dollars|euros?|rupees|rand|per ?cent|percent|%)|\b(?:rs|eur|usd|gbp|inr|sgd|chf|zar|r) ?\.?\d|\d ?%|half|third|quarter|rest\b)",
     pattern "\b(?:available|distributable|free|surplus|net) (?:cash|funds|income|proceeds)\b[^.;]{0,40}\b(?:goes?|paid|distributed|flows?|passes|belongs?|shared)\b",
     pattern "\bwhat (?:\w+ ){0,5}?(?:earns?|remains|is left|comes in|makes?|takes in|is made|is over)\b[^.;]{0,90}\b(?:half|halves|moiet\w+|equal\w*|thirds?|split|shared?|divided?|pro rata|parts|each)\b",
     pattern "\b(?:receives?|earns?|gets?|keeps?|draws?|has|takes?) (?:a |an |its )?(?:\w+ )?(?:provision|bounty|cut|slice|finder's fee|override|overriding|tantieme|premium|margin|success fee|carried interest|carry) of\b",
     pattern "\b(?:split|halve|halves|share|divide)s? (?:\w+ ){0,2}?(?:what comes in|the take|whatever|the pot|the money|the winnings|the gain|the difference|net sales)\b"

words paid-for-else
  "damages", "credit*", "late", "delay", "interest", "penalt*", "indemn*", "insur*", "salary", "wages", "cost of",
  "tax*", "rent", "notice", "report*", "vote*", "staff", "shortfall*"

condition reward-told of sentence s means
  s meets rewarded-otherwise
  and s does not say paid-for-else

# A part of a price, of orders or of fees, or half of what is collected, is paid to the other.
condition part-of-price of sentence c means
  c says "(collects|takes|banks) the (money|cash|takings|fares) and (sends|pays|gives|passes|remits) … (half|third|quarter|percent|per cent|share)",
     pattern "\b(?:pays?|earns?|receives?|keeps?|gets?|owes?)\b[^.;]{0,40}(?:%|\bper ?cent|\bpercent)(?: \([^)]*\))? of (?:the |its |all |each |every )?(?:[\w']+ ){0,3}?(?:prices?|sales|orders?|fares?|tickets?|fees)\b"
  and c does not say "late", "delay*", "credit*", "deposit*", "damages", "penalt*", "interest", "discount*", "cancel*",
     "terminat*", "licen*", "in advance", "invoice*", "balance", "advance", "instalment*"

# Money that is worked out and paid over, on whatever it is reckoned.
condition reckoned of sentence c means
  (c meets worked-out and a sentence on reward named o in c or c meets part-of-price)
