# What the rules of equity-for-mutual-success speak of: topics, words and conditions. Rules of every principle may use them.

topic assignment
title    "Assignment"
label    "Anti-Assignment"
headings "assignment", "transfer"
phrases  "assign … (agreement|rights)"

topic forum
title    "Where disputes are brought"
headings "[governing law and] jurisdiction", "venue", "forum", "(dispute*|disagreement*)", "arbitration", "courts",
         "which court*"
phrases  "(exclusive|non-exclusive) jurisdiction", "(submit*|consent*) … jurisdiction", "courts of",
         "seat of [the] arbitration"

words sole-discretion
  "in its sole [and absolute] discretion", "at its sole [and absolute] discretion", "in its absolute discretion",
  "at its absolute discretion", "sole and absolute discretion", "in its sole judgment", "as it sees fit",
  "as it thinks fit", "in its unfettered discretion", "at its own discretion", "in its own discretion"

# A discretion over the holder's own affairs, or to do more than it must, shapes nobody else's position.
words harmless-discretion
  "(initiate|bring|institute|prosecute|settle|defend|file|pursue) … (suit|action|claim*|litigation|proceeding*|patent*|filing*|registration*)",
  "third part*", "disclos*", "good faith", "good-faith", "(assist|help|support) … (in|with)", "subscriber*",
  "required by law", "subcontract*", "prices it charges", "own discretion file", "[its] own account",
  "discretion and [at] [its|own] (cost|expense)", "(cost|expense) and [at] its [own|sole] discretion", "such settlement",
  "(additional|extra|further|ex gratia|ex-gratia|goodwill|discretionary) (bonus*|payment*|support|training|credit*|allowance*|discount*|incentive*|link*|promotion*)",
  "special pricing", "(additional|further) … incentive*", "expressly agree", "free to (resell|re-sell)",
  "(resell|re-sell) … (at|for) such price*", "establish … price for each",
  "(purchase*|order*) (beyond|in excess of|above) the minimum", "may compensate", "procure … the right to continue",
  "(provide|supply) … (fix|patch|workaround)",
  "own (business|staff|personnel|employees|affairs|resale price*|prices|price|representative*|member*|nominee*|cost|costs|expense|counsel|brand*|operations|internal|resources|customers)",
  "(resale|retail|selling) price*",
  "what (shoppers|customers|consumers|patients|guests|diners|readers|buyers|passengers) [will|shall|are to|must] pay",
  "(price*|fee*|fare*|charge*) … (shoppers|consumers|patients|guests|diners|readers|passengers) [will|shall|are to] pay",
  "its (shifts|rosters|working hours|own plant|staffing|recruitment|holidays|working methods)", "waive*",
  "(extend|enlarge) the time", "(repair|replace)", "its (nominee*|representative*)",
  "(choose|select|appoint|change|replace) its", "participate in the defen*",
  "prices at which (it|he|she) (resells|sells)",
  "(any other|optional|excess|elective|voluntary) [cash] (service*|support|assistance|training|order*|payment*)",
  "other payment terms", "accept [the] [inventory] return*", "make available … (additional|other|certain)",
  "(purchase*|order*|buy) … in excess of", "option … exercisable", "exercise of [the|its|this|such] option", "forecast*",
  "monitor",
  "(choice|selection|rostering|posting) of … (driver*|staff|crew*|personnel|people|worker*|vehicle*|tool*|method*|means|team*|subcontractor*)",
  "(maintain|enforce|register|prosecute|protect|filing|preparation|prosecution|enforcement|maintenance) … (trademark*|patent*|copyright*|intellectual property|infring*|domain name*)",
  "(employ|engage|consult) [with] (agents|advisers|advisors|counsel)", "travel … expense*",
  "if it so (wishes|chooses|desires)", "(perform*|work) … at such (place*|location*|time*|hours)"

condition harms-nobody of discretion d means
  d says harmless-discretion,
     pattern "\bunder no (?:circumstances?|obligation)\b[^.;]{0,30}\b(?:required|obliged|obligated|provide|offer|supply)\b",
     pattern "\bno obligation to (?:provide|offer|supply|build|construct|renew|extend)\b[^.;]{0,80}\bmay\b"

# What one side may do when the other fails, or when an event has come that the agreement names and not the holder judges of.
condition follows-an-event of discretion d means
  (d says pattern "\b(?:if|in the event|should|where|when|upon|in case|in any)\b[^.;]{0,160}\b(?:fail(?:s|ed|ure)?|breach\w*|default\w*|violat\w+|delinquent|insolven\w+|bankrupt\w*)\b",
           pattern "\bunless\b[^.;]{0,40}\b(?:cures?|remed(?:y|ies))\b"
       or d says "terminat*" and d says pattern "\b(?:if|in the event)\b")
  and d does not say "even if", pattern "\b(?:if|that),? (?:in|at) (?:its|\w+'s)\b",
     pattern "\b(?:determin|judg|opinion|deem|believ|find|conclud|consider|satisf|dissatisf|think|sees)\w*\b"

words the-terms
  "(this|the) (agreement|contract|deed|arrangement)",
  "(these|those|the) [general|standard|commercial] (terms|conditions)",
  "(price*|prices|pricing|price list|rates|rate card|tariff*|charges|fees|discount*)", "polic*", "territor*",
  "(guide|guides|guideline*|manual|handbook|code|rulebook|rules|programme|program)",
  "(schedule|annex|exhibit|appendix) [1|2|a|b]",
  "(product*|range|list of product*|specification*|field|scope|account|accounts|region|area)"

words changing
  "(amend|amends|amending|modify|change|changes|changing|vary|varying|revise|revising|alter|altering|adjust|supplement|rewrite|replace|substitute|update|raise|increase|lower|reduce|cut|enlarge|shrink|reissue|reset|restate)",
  "(changed|amended|modified|varied|revised|altered|adjusted|supplemented|replaced|updated|raised|increased|reduced|withdrawn|reissued)",
  "subject to (change|revision|alteration|variation|adjustment|modification|amendment|withdrawal|reduction|increase)",
  "(remove|withdraw|delete|discontinue|strike) [from] … (product*|territor*|account*|region*|county|country|countries|area*)",
  "make (changes|alterations|amendments|additions|modifications|variations)"

# What both agree to, or what a formula bounds, is not one party's to change.
words agreed-or-bounded
  "[prior|written|mutual|express] (consent|agreement|approval|concurrence|assent) of", "(consent|approval) from",
  "(with|by) [the] [prior|other's|mutual|written|express] [prior|written] (consent|agreement|approval|concurrence|assent)",
  "(mutual|both) (agree*|parties)", "agreed (by|between|in writing)", "(countersign*|sign*) by", "jointly",
  "(in line with|in proportion to|corresponding to|to reflect|required by) … (law|tax*|duty|duties|regulation*|legislation|index|cost*)",
  "own (staff|personnel|representative*|details|address*|members|bank)",
  "(address|contact|bank|notice) (detail*|address*)", "accept* by"

words tied-to-a-measure
  "(index|indices|inflation|consumer price|producer price)", "(no|not) more than", "not [to] exceed*",
  "(at no time|in no event|in no case|never) … (less|more|higher|greater|lower|fewer|exceed*|below|above)",
  "by the amount of", "(when|once|if|after) (both|the parties|each|the other) … (sign*|agree*|accept*|approv*|consent*)",
  "(lesser|lower|smaller) of", "(propose|suggest|request|recommend)",
  "(unless|until|only if|only when) … (agree*|accept*|consent*|countersign*|sign*)",
  "(no|not) … (effect|bind*) … (unless|until)", "only if", "only (after|when|upon|with)", "duly executed", "signed by",
  "in writing and"

words ending
  "(terminate|terminates|terminated|terminating)", "(right|power) of termination", "(rescind|rescinded)", "rescission",
  "cancel* (this|the) (agreement|contract|appointment|licen*|arrangement)",
  "determine (this|the) (agreement|contract|appointment|licen*|engagement)",
  "(end|ends|ending) (this|the) (agreement|contract|appointment|licen*|arrangement|relationship|alliance)", "end it",
  "bring … to an end", "put an end to", "treat … (discharged|at an end|terminated|repudiated)",
  "withdraw from (this|the) (agreement|venture|alliance|consortium)", "be (ended|cancelled|rescinded|determined)",
  "walk away", "dissolve (this|the)", "determine (these presents|the same|this|the said)", "(end|ends) (this|it|the)",
  "(agreement|contract|deed|appointment|presents|alliance) … (ends|terminates|lapses|determines|ceases)",
  "(entitle*|right) … termination", "immediate termination", "(of|ground for) ending",
  "termination (for|on|upon|by reason of) [a|any] [material|serious|substantial|grave|fundamental|unremedied|uncured] (cause|breach|default|insolvency)",
  "(agreement|contract|deed|appointment|presents|alliance|venture) … at an end",
  "released from (this|the) (agreement|contract|alliance|venture)", "call off", "bring (this|the) … to (a close|an end)",
  "declare (this|the) … (at an end|void|terminated)", "be (terminated|determined)", "annul*", "avoid (this|the)",
  "(put|give) … notice to (quit|terminate|end)", "(withdraw|retire|resign) from"

words grounds
  "breach*", "default*", "fail*", "insolv*", "bankrupt*", "liquidat*", "receiver*", "winding up", "wound up",
  "administration", "administrator", "creditors", "non-payment", "unpaid", "violat*", "contraven*", "non-compliance",
  "neglect*", "misconduct", "broke*", "breaks", "non-performance", "does not (perform|pay|comply|put)", "for cause",
  "unable to pay", "repudiat*", "(break|breaks) (it|this|the|its|any)", "(for|termination for) cause", "infring*",
  "delinquen*", "non-observance", "does not (remedy|cure|keep|observe|make good)", "in arrear*", "wrong*"

# Insolvency and breach are told apart, for an agreement may be even-handed in one of them only.
words insolvency
  "insolv*", "bankrupt*", "liquidat*", "receiver*", "winding up", "wound up", "administrator", "creditors",
  "unable to pay [its] debts", "composition", "moratorium", "distress", "execution levied"

words breach
  "breach*", "default*", "fail*", "non-payment", "unpaid", "violat*", "contraven*", "non-compliance", "neglect*",
  "misconduct", "broke*", "breaks", "break", "non-performance", "cause", "repudiat*", "infring*", "delinquen*",
  "non-observance",
  "(does|do) not (pay|perform|deliver|keep|supply|comply|put|remedy|cure|observe|make|honour|meet|reach|achieve|do|fulfil|satisfy|attain|maintain|provide|hold|give|submit|report|obtain|furnish|sell|buy|purchase|take|accept|order|correct|rectify|mend|have)"

# A party may end the agreement for what the other did.
condition ends-for-breach of stipulation w means
  w.kind is "permission"
  and w.sentence says breach
  and (w says ending
       or w.sentence says pattern "(?:may|can|entitled to|right to|option to)\b[^.;:]{0,90}(?:terminat|cancel|rescind|\bend\b|determine)[^.;:]{0,120}[:—]")
  and w.sentence does not say "not [be] (considered|deemed|constitute|a) [to be] [a] breach", "end-user*",
     "(if|event|where|when|should) … or … (breach*|default*) … the other (party|partner)"
  and w does not say "may not", "lower-tier", "subcontractor*",
     "(terminate|cancel) [such|any|the|a] (order*|purchase order*|employ*|subcontract*|lease*)", "request*"

# … or for its insolvency.
condition ends-for-insolvency of stipulation w means
  w.kind is "permission"
  and (w says ending and w.sentence says insolvency
       or w says insolvency
         and w.sentence says pattern "(?:may|can|entitled to|right to|option to)\b[^.;:]{0,90}(?:terminat|cancel|rescind|\bend\b|determine)[^.;:]{0,120}[:—]")

# "If Birch is in breach, Alder may give notice, and the party giving notice may terminate": the right is Alder's alone.
condition opens-the-ending of stipulation w means
  w.kind is "permission"
  and w says "(give|serve|send) … notice"
  and w.sentence says "(party|one) (giving|serving|sending) [such|the|that] notice"
  and w.sentence says ending
  and w.sentence says grounds

condition gives-up-ending of stipulation w means
  (w.kind is "prohibition" and w says ending and w.sentence says grounds, "any right", "all rights", "every right"
       or w.sentence says breach and w says left-to-damages and w does not say "liab*")
  and w does not say "except", "unless", "otherwise than", "other than", "only (if|for|where|when|upon|after|on|with|by)",
     "until", "before", "charges", "employ*", "subcontract*", "violate*", "conflict with", "result in",
     "(termination|expiration|expiry) of this agreement (shall|will|does) not"
  and w.sentence does not say pattern "\bnot\b[^.;]{0,160}\b(?:unless|except|until)\b"

words assigning
  "(assign|assigns|assigned|assignment|transfer|transfers|transferred|novate*|novation|convey|make over|cede)"

words what-is-assigned
  "(agreement|contract|deed|appointment|licen*|rights|obligations|benefit|burden|interest*|duties|it|thereof|hereunder)"

# Assigns who only come after, goods and shares that are sold, receivers, money alone, and what both must sign.
condition moves-something-else of stipulation w means
  (w says "receiver*", "benefit of creditors", "disposition period", "as the case may be",
           "(monetary|financial) benefits", "designate the assignees", pattern "\bsigned by\b[^.;]{1,60} and \w",
           pattern "\bnon-?(?:transferable|assignable)\b",
           pattern "\bdispos\w* of (?:(?:any|the|all|its|such|remaining) ){0,3}(?:products?|goods|stock|inventory|merchandise)\b",
           pattern "\b(?:expiry|expiration|termination)\b[^.;]{0,20} or assignment of\b",
           pattern "\b(?:assign|transfer|sell)\w* (?:(?:any|all|its|the|of|or|part|such|their) ){0,5}(?:\w+ )?(?:shares|securities|equity|membership|partnership)\b",
           pattern "\brequire (?:the )?\w+ to (?:assign|transfer)\b", pattern "\b(?:foregoing|such) assignments to\b",
           pattern "\bassign and convey to\b"
       or w says pattern "\bsuccessors?,?(?: and| or|,)+ (?:permitted )?assigns\b"
         and w does not say pattern "\b(?:assign|assigned|assigning|assignable|assignment|transfer\w*)\b")

condition may-assign of stipulation w means
  w.kind is "permission"
  and not w meets moves-something-else
  and w says pattern "\b(?:assign(?:s|ing|ments?|ees?|able)?|transfer(?:s|ring|ees?|able)?|novat\w*|convey\w*|ced(?:e|es|ing)|make over|made over|pass(?:es)? (?:on|over)|hand(?:s)? (?:on|over)|dispos(?:e|es|ing|al) of|alienat(?:e|es|ing|ion)|part(?:s|ing)? with|substitut\w*)\b[^.;]{0,80}\b(?:agreement|contract|deed|presents|appointment|licen[sc]e|rights?|obligations?|benefit|burden|interests?|duties|hereunder|its place)\b",
     pattern "\b(?:agreement|contract|deed|presents|appointment|rights?|obligations?|benefit|interests?)\b[^.;]{0,60}\b(?:assign|transfer|novat|made over|passed on)\w*",
     "(assign|transfer|novate) (it|them|freely)", "(those|that) of … be [freely] (assigned|transferred|novated|ceded)",
     pattern "\b(?:hand|make|pass)\b[^.;]{1,30}\b(?:agreement|contract|deed|rights?)\b[^.;]{0,10}\b(?:over|on)\b",
     pattern "\bpass(?:es)? (?:this|the|its|it)\b[^.;]{0,30}\bon\b",
     pattern "\bpass(?:es)? (?:its|the|all|any) (?:rights?|benefit|interests?|obligations?)\b",
     "(assignment|transfer|novation|cession) by", "[freely] (transferable|assignable)"
  and w does not say "transfer price", "employee*", "personnel", "funds", "data", "software to", "title to",
     "ownership interest*", "abandon", "testimony", "execute (documents|instruments|papers)",
     pattern "\b(?:assign|transfer|convey|hand over|substitute|dispose of)\w* (?:(?:any|all|such|its|the|an?|new|other|additional|further|certain|\d+) ){0,3}(?:\w+-)?(?:resellers|distributors|dealers|agents|engineers|staff|people|personnel|persons?|employees|representatives?|members|managers|tasks?|work|resources|accounts|customers|orders|domain|data|content|functions?|units|shares|stock|assets|project)\b",
     pattern "\b(?:assign|transfer)\w* to (?:any|a) third (?:party|person) (?:the|its|any|all) (?:functions?|content|data|domain)"
  and w.sentence does not say pattern "\b[Ww]hether\b[^.;]{0,40}\b(?:may|can|shall)\b"
  and w.sentence does not say pattern "\b(?:right of first \w+|rights? (?:\w+ )?(?:granted|given|conferred|provided)?(?: \w+)? ?(?:under|by|in) this (?:section|clause|article|paragraph)\b)"

condition must-not-assign of stipulation w means
  w.kind is "prohibition"
  and not w meets moves-something-else
  and w says pattern "\b(?:assign|transfer|novat|convey|ced(?:e|ing)|make over|made over|pass(?:es)? (?:on|over)|hand(?:s)? (?:on|over)|dispos|alienat|part with|substitut)\w*\b[^.;]{0,90}\b(?:agreement|contract|deed|presents|appointment|licen[sc]e|rights?|obligations?|benefit|burden|interests?|duties|hereunder|thereof|its place)\b",
     pattern "\b(?:agreement|contract|deed|presents|appointment|rights?|obligations?|benefit|interests?)\b[^.;]{0,60}\b(?:assign|transfer|novat|made over|passed on)\w*",
     pattern "\b(?:assign|transfer|novate|pass|cede|part with|convey|dispose of|hand over|make over|alienate)\b(?: or \w+)?(?: over| on)? (?:it|them|this)\b(?: over| on)?",
     pattern "\b(?:hand|make|pass) (?:it|them|this) (?:over|on)\b",
     pattern "\b(?:hand|make|pass)\b[^.;]{1,30}\b(?:agreement|contract|deed|rights?)\b[^.;]{0,10}\b(?:over|on)\b",
     "(assign|transfer) (without|in whole|to any|to another)", "make no (assignment|transfer)",
     "(assignment|transfer|novation|cession) by", "(transferable|assignable)",
     pattern "\b(?:assign|transfer|novate)\b ?$", pattern "\b(?:assign|transfer|novate)\b, ?(?:charge|mortgage|sub)"
  and w does not say "transfer price", "employee*", "personnel", "funds", "data", "monies", "money", "title",
     "ownership interest*", "technology", "shares", "assign to it",
     pattern "\b(?:assign|transfer|convey|hand over|substitute|dispose of)\w* (?:(?:any|all|such|its|the|an?|new|other|additional|further|certain|\d+) ){0,3}(?:\w+-)?(?:resellers|distributors|dealers|agents|engineers|staff|people|personnel|persons?|employees|representatives?|members|managers|tasks?|work|resources|accounts|customers|orders|domain|data|content|functions?|units|shares|stock|assets|project)\b",
     pattern "\b(?:assign|transfer)\w* to (?:any|a) third (?:party|person) (?:the|its|any|all) (?:functions?|content|data|domain)",
     pattern "\bassign (?:to it |to them )?(?:anyone|persons?)\b"
  and w.sentence does not say pattern "\b(?:right of first \w+|rights? (?:\w+ )?(?:granted|given|conferred|provided)?(?: \w+)? ?(?:under|by|in) this (?:section|clause|article|paragraph)\b)"

# Whether it may is told in a paper that is not there.
condition leaves-assigning-open of deferral x means
  x says pattern "\b(?:liberty|freedom|rights?|power|whether|may|free|permitted|allowed|entitled|extent|manner)\b[^.;]{0,50}\b(?:assign|assigns|assigned|assignment|transfer|transfers|novate|cede)\b",
     pattern "\b(?:[Aa]ssignments?|[Tt]ransfers?|[Nn]ovation|[Cc]ession)\b[^.;]{0,60}\b(?:open|permitted|allowed|in the cases?|to the extent|subject to)\b"
  and x does not say "licen*", "data", "personnel", "title", "funds", "technology", "product*", "shares",
     "registration statement", "prospectus"

words soliciting
  "(solicit*|entic*|canvass*|poach*|induc*|seduc*|head-hunt*|headhunt*|win over|woo|wooing|court|coax*|lur*|recruit*|hire|hires|hiring|hired|tempt*|persuad*|divert*)",
  "(take|takes|taking|taken) (into|on)", "offer* … (employment|a job|jobs|work|engagement)", "hands off",
  "(employment|hiring|recruitment|solicitation|engagement|enticement|canvassing) by",
  "(induce|persuade|tempt|cause) such a person",
  "engag* (any|an|a|the|such|persons|those|its|his|anyone) … (employee*|staff|personnel|officer*|people|person|manager*|engineer*|workman|workmen|clerk*|works)",
  "(employ|approach*|take on|contact*|employment) … (employee*|staff|personnel|officer*|people|person|manager*|engineer*|customer*|client*|workman|workmen|clerk*|servant*|agent*|technician*)",
  "with a view to (employ*|engag*|hir*)", "(give|given|find|found) (a|any|another) (job|post|place|position|situation)",
  "off limits", "out of bounds",
  "(offer*|invitation*|approach*|proposal*|inducement*) … (work|employment|a job|a post|position|engagement)"

words people-or-customers
  "(person*|anyone|anybody|people) … (service|employ*|staff|payroll)", "(those|that) of",
  "(person*|anyone|anybody|individual*|one|man|those) [then|being] (whom|who) … (employ*|engag*|service|work*)",
  "(person*|anyone|anybody|individual*) [then|who is|who are] [so] (employed|engaged|in the employ*|working)",
  "(employee*|staff|personnel|officer*|workforce|worker*|people|consultant*|engineer*|executive*|customer*|client*|clientele|account*|dealer*|patron*|buyers|connection*|workman|workmen|clerk*|traveller*|servant*|manager*|salespeople|salesm*|technician*|specialist*|scientist*|planner*|researcher*|designer*|driver*|nurse*|analyst*|programmer*|crew*|team|members of)",
  "such a person"

# A sum for whoever hires away a person of the other's.
condition pays-for-hiring of stipulation w means
  w.kind is "obligation"
  and w says "(pay|pays|refund|owe|owes|reimburse)"
  and w.sentence says pattern "\b(?:if|should|where|when|in case)\b[^.;]{0,50}\b(?:hires?|employs?|engages?|takes?|recruits?|solicits?|entices?)\b[^.;]{0,70}\b(?:employ\w*|engineers?|staff|persons?|anyone|people|servants?|works? for)\b"
  and w says "salar*", "remuneration", "fee", "sum", "months", "month's", "year's", "pay of", "wages"

condition must-not-solicit of stipulation w means
  w.kind is "prohibition"
  and w says soliciting,
     pattern "\b(?:employees?|staff|personnel|persons?|people|engineers?|officers?|anyone|anybody|work(?:man|men|ers?)|customers?|clients?|clerks?|servants?|members?|scientists?|planners?|technicians?|specialists?)\b[^.;]{0,40}\b(?:of|in|by|for)\b[^.;]{0,60}\b(?:approached|engaged|employed|contacted|taken)\b"
  and (w says people-or-customers
       or w.sentence says pattern "\b(?:offers?|invitations?|approach|proposals?|inducements?)\b[^.;]{0,30}\b(?:reach|made to|come to|go to) (?:them|any of them|such|those)\b")
  and w does not say "proprietary information", "trade secret*", "to use", "engage the services",
     "solicit orders … outside", "outside [of] (the|its|their) territor*"

words remedies
  "injunct*", "interdict", "(equitable|interim|provisional|emergency|interlocutory) (relief|remed*|order*|measure*)",
  "specific performance", "restraining order*",
  "(attorney*|legal|lawyers|solicitor*|counsel) … (fee|fees|costs|expenses|charges)", "costs of enforcement",
  "(urgent|interim) order*", "(obtain*|seek*|apply for) … order*",
  "(cure|remedy|make good) … (breach|default|failure) … (at the (cost|expense)|itself)", "step-in", "step in",
  "(day*|week*|month*) … to (cure|remedy|rectify|make good|put right|mend)",
  "(right|opportunity|chance) to (cure|remedy|rectify|make good|put right|mend)",
  "(perform|carry out|do|remedy|make good|procure|complete|finish|have … done) … at (the other's|the cost|the expense|the charge)",
  "(ask|request|petition|apply to|go to) … court* … (stop|restrain|prevent|forbid|order|enjoin)", "enjoin*",
  "extraordinary relief", "(mandatory|prohibitory) order*", "(freezing|search) order*",
  "(summary|interlocutory|urgent|emergency) (proceeding*|application*|relief)",
  "(ask|petition|move|approach|go to|turn to|apply to) … (court*|judge*) … (measure*|urgent*|interim|summary|protect*|stay)"

condition has-remedy of stipulation w means
  (w.kind is "permission"
       or w.kind is "obligation"
         and w says "be [deemed] entitled", "have (a|an|the|such) … (injunct*|interdict|order*|relief)",
           pattern "have (?:\w+ ){1,4}(?:\(\d+\) )?(?:business )?(?:days|weeks|months)\b[^.;]{0,30}\bto (?:cure|remedy|rectify|make good|put right|mend)")
  and w says remedies,
     pattern "\b(?:perform|carry out|do|remedy|make good|complete|finish|execute)\w*\b[^.;]{0,50}\bat (?:\w+'s?|the) (?:expense|cost)",
     pattern "(?:attorney|lawyer|solicitor)s?.?.? (?:fees?|costs|charges)"
  and w does not say "third part*", "indemnif*", "indemnitee*", "own [legal|attorney*]",
     "claim* (by|from) (third|others)", "(defence|defense) of", "settlement", "protective order",
     "(may|can) be terminated", "(may|can) terminate"
  and w.sentence does not say both-alike

condition pays-costs of stipulation w means
  w.kind is "obligation"
  and w says "(pay|pays|bear|bears|reimburse|reimburses|borne|paid|met|meets|refund|defray*)", "(liable|responsible) for",
     "(taxed|awarded|charged|assessed|adjudged|levied) (against|to|on|upon)", "(recoverable|recovered) from",
     "for the account of", "at the (cost|expense|charge) of", "falls (on|upon|to)"
  and w says "(costs|expenses) of (any|the|all|every|such) … (proceeding*|action*|suit*|litigation)",
     "legal … (fee|fees|cost|costs|expenses|charges|bill|bills)",
     pattern "(?:attorney|lawyer|solicitor|counsel|advocate|barrister)s?.?.? (?:and other )?(?:fees?|costs?|bills?|charges|expenses)",
     "(our|your|their|its) lawyers", "costs of the (action|suit|proceedings)",
     pattern "\b(?:fees?|costs?|bills?|charges|expenses) of (?:the )?(?:\w+.s?.? )?(?:attorneys?|lawyers?|solicitors?|counsel|advocates?|barristers?)\b"
  and w.sentence says "enforc*", "breach*", "default*", "collect*", "proceeding*", "action", "actions", "suit", "award",
     "outcome", "succeeds", "prevail*", "dispute*", "sue", "sues", "litigat*", "claim*", "court*"
  and w does not say "own"
  and w.sentence does not say "third part*", "settle*", "patent*", "infring*", "prosecut*", "indemnif*", "indemnitee*",
     both-alike, "defending", "awarded against", "indemnities", "each bearing its own",
     "indemnity (obligation*|clause*|provision*|claim*|under|given|in|for|set|shall|or|and|of)",
     pattern "\b(?:succeed|prevail|win|favou?r)\w*[^.]{0,200}[;,] (?:and |but |while )?(?:if|when|where|should)\b[^.]{0,80}\b(?:by|pays?|to|against) (?:the )?[A-Z]\w+"

# It must be content with money, whatever the other may ask a court for, or do.
words left-to-damages
  "(remed*|recourse|redress|claims|relief) … (sound*|lie|lies|be|is|are|consist*|confined|limited|restricted) … (in|to) [a] … (damages|money|compensation)",
  "(confined|limited|restricted|relegated|left|remitted) to [a|its|an] … (damages|money|compensation)",
  "(damages|money|compensation) … (adequate|sufficient|enough|suffice*) … for",
  "for … (damages|money|compensation) … (adequate|sufficient|enough|suffice*)",
  "content [itself] with (damages|money|compensation)",
  "no (claim|remedy|recourse|redress|right) (but|save|except|other than|beyond) … (damages|money|compensation)",
  "(go on|continue*|carry on|proceed*) … perform* … (damages|money|compensation)"

condition must-take-money of stipulation w means
  w.kind is not "permission"
  and w says left-to-damages
  and w does not say "liab*", "liquidated", "direct damages", "third part*", "insur*", "inadequate",
     "(not|no|never|nor) … (adequate|sufficient|enough|suffice*|confined|limited)"

# What each grants the other, in one sentence.
words both-alike
  "each (of|party|acknowledges|agrees) … the other", "(both|the) parties (agree|acknowledge) … the other party"

words forum-chosen
  "(bring|commence|institute|take|begin|start|raise|lodge|file|enforce) … (court*|jurisdiction|proceeding*|suit|action|actions|claim*|forum|arbitration|venue|tribunal)",
  "(sue|litigate|proceed) … (court*|jurisdiction|where*|anywhere|any|elsewhere)",
  "(elect|elects|choose|chooses|select|selects|designate|designates|nominate|nominates|fix|fixes|decide|decides|determine|determines|opt) … (court*|city|place|where|litigat*|arbitrat*|venue|forum|seat|jurisdiction|tribunal)",
  "(option|election) … (refer|submit|bring|take) … (arbitration|court*)",
  "(choice|election|option) (between|among) … (court*|arbitration)",
  "(refer|submit) … (court*|arbitration|tribunal) … (of its choice|it (chooses|selects|prefers|elects))",
  "(any|another|other) … court* of competent jurisdiction", "court* … of its choice",
  "choice of (forum|court*|venue|seat|tribunal|jurisdiction)",
  "(refer|submit|take|bring) … to (arbitration|litigation|court*) … (choosing|choice|option|election|pleasure)",
  "prefer (such|an|any) appeal", "may appeal", "(demand|insist on|require) … (arbitration|jury|court)"

words only-there
  "only", "solely", "exclusively", "nowhere else", "no other court"

words forum-imposed
  "[irrevocably] submit* … (jurisdiction|court*|judges|tribunal*)", "consent* … (jurisdiction|venue)",
  "(go|resort|apply|proceed) … court* … (other than|except|save)",
  "(only|solely|exclusively) … (sue|bring|commence|institute|litigate|proceed)",
  "(trial by jury|jury trial|right … jury|right of appeal|right to appeal|class action*)",
  "(bring|commence|institute|sue|litigate|raise|begin) … (only|solely|exclusively|except|otherwise than|save|elsewhere|other than)",
  "(bring|commence|institute|raise|begin|start|litigate) … (court*|elsewhere)",
  "objection* … (venue|forum|jurisdiction|court*)", "(contest|challenge|object to|dispute) … (venue|forum|jurisdiction)",
  "forum non conveniens", "(jury|appeal)", "be sued only",
  "(set aside|annul*|vacat*|impeach*|challeng*|resist*|contest*|question*|attack*) … award",
  "award … (set aside|annulled|vacated|impeached|challenged|resisted|contested|questioned|attacked)",
  "recourse … (award|judgment|judgement)"

# What the party may choose stands before the choice: "sitting where Alder elects", "the forum is at the option of Alder".
condition leaves-forum-open of stipulation w means
  w says pattern "\b(?:courts?|city|place|seat|venue|forum|jurisdiction|tribunal|arbitrat(?:ion|ed)|litigat\w+|sit|sits|sitting|heard|held|tried)\b[^.;]{0,110}\b(?:elects?|elected|choos\w+|chosen|prefers?|picks?|picked|names|named|selects?|selected|designat\w+|nominat\w+|fixes|specif\w+|directs|option|choice|pleases?|pleasure)\b"

condition chooses-forum of stipulation w means
  (w.kind is "permission" and w says forum-chosen
       or w.kind is "permission"
         and w meets leaves-forum-open
         and w does not say pattern "\b(?:names?|picks?|appoints?|chooses?|nominates?|selects?|elects?|designates?)\b[^.;]{0,40}\b(?:arbitrators?|mediators?|experts?|chair\w*|one)\b"
       or w.kind is "permission"
         and w says "(claim|sue|proceed|litigate|go|apply|bring|start|begin|commence)"
         and w.sentence says pattern "\b(?:such|any|whatever|whichever|another)(?: other)? (?:court|tribunal|forum|place|city|country|jurisdiction|arbitra\w+)s?\b[^.;]{0,40}\b(?:as|that|which|of)\b[^.;]{0,25}\b(?:pick|choos|choice|select|elect|prefer|name|like|pleas|wish|think|see)\w*",
           pattern "\b(?:courts?|tribunals?|arbitrat\w+|disputes?|proceedings|claims?)\b[^.]{0,80}\b(?:go|sue|claim|proceed|apply|turn)\b[^.;]{0,20}\b(?:elsewhere|anywhere|where(?:ver)? (?:it|they) (?:likes?|pleases?|chooses|prefers))"
       or w.kind is not "prohibition"
         and w says "(name|choose|select|elect|prefer|nominate|designate|appoint|direct)"
         and w.sentence says pattern "\b(?:at|in|before|of) (?:whichever|such|whatever|any|either)\b[^.;]{0,70}\b(?:may|shall) (?:\w+ ){0,2}?(?:name|choose|select|elect|prefer|nominate|designate|appoint|direct)\b")
  and (w does not say only-there or w says pattern "\b(?:and|while|but) [A-Z]\w+ (?:may |shall )?(?:only|solely)\b")
  and w does not say "injunct*", "interim", "equitable", "third part*"
  and (w says "court*", "city", "appeal*", "seat", "jurisdiction", "forum", "venue", "where*", "elsewhere", "anywhere",
           "tribunal", "arbitra*", "litigat*", "sue", "proceedings"
       or w.sentence says "(sit|sits|sitting|seat*|held|heard) … (whichever|whatever)")
  and w does not say "infring*"

condition has-forum-imposed of stipulation w means
  (w.kind is not "permission" or w says only-there)
  and w says forum-imposed
  and w.sentence says "court*", "jury", "appeal*", "jurisdiction", "venue", "forum", "arbitra*", "judges", "award",
     "(sue|sues|litigate) … in"
  and w.sentence does not say "third part*", "infring*"

words best-terms
  "most favo*", "most-favo*", "(no|not) (less|lower) (favo*|advantageous|beneficial)", "no worse", "(no|not) less good",
  "(cheaper|dearer|easier) than", "(at least|equally) as (favo*|good|advantageous|low|beneficial)",
  "(as|so) (good|favo*|advantageous|low|beneficial) as", "(more|better) (favo*|advantageous|beneficial) … than",
  "best (terms|price*|prices|rate*|conditions|deal)", "(finest|keenest) (terms|price*|rate*)", "better deal*",
  "not inferior to", "most preferred", "most-preferred",
  "(larger|greater|higher|bigger) (discount*|rebate*|commission*|margin*)", "longer credit",
  "(no|not) (less|lower) good", "parity with", "(lowest|best) … (price*|rate*) … (any|other|another)",
  "better (terms|prices|price|discount*|rates|conditions)", "(lower|cheaper) (price*|rate*|fee*) … than",
  "(terms|prices|price|rates|discount*) … (better|lower|superior) than"

words anyone-else
  "(other|another|any|all|its|third|no other|anyone|anybody|every) [other] [of its] (customer*|supplier*|distributor*|reseller*|dealer*|licensee*|licensor*|buyer*|purchaser*|partner*|person|party|company|client*|manufacturer*|retailer*|agent*|else|one|buyer|purchaser|customers|dealers)",
  "anyone", "nobody", "third person*", "most preferred (buyer|customer|dealer|licensee|partner)",
  "most favo* … (licensee|customer|nation|dealer|partner|buyer)", "anyone else", "anybody else", "any other",
  "third part*", "others", "elsewhere", "no one"

condition grants-best-terms of stipulation w means
  (w.kind is not "permission" or w says "be entitled", "benefit")
  and w.sentence says best-terms
  and w says "term*", "cheaper", "deal", "deals", "bargain*", "price*", "rate*", "discount*", "condition*", "treatment",
     "most favo*", "fee*", "favo*", "(benefit|advantage) of (it|them|the same|that|those|such)",
     "(extend*|accord*|allow*|offer*|grant*) … (it|them|the same|the like)"
  and w.sentence says anyone-else
  and w.sentence does not say "this agreement's terms", "assign*", "employment", "sublicen*", "insur*", "transfer*",
     "confidential*"

# Better terms for a stranger, and what follows from them.
condition betters-strangers of sentence c means
  c says pattern "\b(?:sell|suppl|offer|allow|grant|giv|quot|charg|host|stor|perform|render|licen[cs]|provid|furnish|deliver|produc|manufactur|make|build|rent|leas|hir|ship|carr|haul|work|accord|let|book|buy|serv|treat)\w*\b[^.;]{0,60}\b(?:another|others?|anyone|anybody|any (?:other|third)|third (?:person|part\w+)|outsiders?|strangers?|elsewhere|someone)\b[^.;]{0,80}\b(?:less|lower|below|under|better|easier|cheaper|keener|larger|greater|higher|longer|more (?:favou?rable|advantageous|beneficial))\b",
     pattern "\b(?:better|easier|lower|cheaper|keener|more (?:favou?rable|advantageous|beneficial)) (?:terms|prices?|rates?|conditions|treatment)\b[^.;]{0,60}\b(?:another|others?|anyone|anybody|any (?:other|third)|third (?:person|part\w+)|outsiders?|strangers?)\b",
     pattern "\bno (?:other )?(?:customer|buyer|licensee|dealer|client|one|person)\b[^.;]{0,40}\b(?:better|lower|more (?:favou?rable|advantageous|beneficial))\b",
     pattern "\b(?:sell|suppl|offer|allow|grant|giv|quot|charg|conced|accord|agree|extend|afford)\w*\b[^.;]{0,80}\b(?:terms?|prices?|rates?|conditions?|discounts?|treatment|deal|bargain|tariffs?|fees?)\b[^.;]{0,30}\b(?:better|lower|cheaper|keener|easier|superior|preferable|more (?:favou?rable|advantageous|beneficial))\b[^.;]{0,20}\bthan\b",
     pattern "\b(?:another|any other|a third|an outside)\s+\w+\s+(?:has\s+|have\s+)?(?:bought|paid|had|obtained|received|gets?|pays?|buys?)\b[^.;]{0,40}\b(?:less|lower|better|cheaper|easier)\b"

words follows-for-the-other
  "(automatically|forthwith) (apply|applies|extend*)", "(claim|demand|require|have) (those|such|the same|them)",
  "the difference", "(pays|pay|charged|charge|buys|gets) (that|those) (price*|rate*|terms|discount*|conditions|figure)",
  "the (same|like|lower|better) (rate*|price*|terms|figure|discount*|conditions|treatment|level)", "the benefit",
  "(sink*|fall|falls|drop*|come down|comes down|goes down|go down|matched|match|matches|follow*|accrue*|passes|refund*|get it|gets it|get them|reduce*|lowered)"

# Both give so, in two limbs of one sentence.
condition given-by-both of sentence c means
  c says pattern "\b(?:if|should|where)\b[^.;]{0,120},? or [A-Z]\w+ (?:\w+ ){0,2}?\w+s\b",
     pattern "\b(?:[Ii]f|[Ss]hould|[Ww]here|[Ww]hen|[Ww]henever)\b[^.;]{0,120}, or (?:the )?[A-Z]\w+ [a-z]",
     pattern "\b[Nn]o\b[^.;]{0,180}(?:,|;)? (?:and|nor) (?:no|any)\b[^.;]{0,140}\b(?:better|lower|above|below|dearer|higher|more|worse|less)\b",
     pattern "(?:no worse|as good|as low|lower|better|no less|more favou?rable|not inferior)\b[^.]{6,220}(?:;|, and|, as| and)\s(?:so )?[A-Z][^.]{0,90}(?:no worse|as good|as low|lower|better|no less|more favou?rable|not inferior)"

# What one gives to strangers, the other is to have as well, whoever must see to it: "the like discount shall be extended to Alder".
condition extends-best-terms of sentence c means
  (c meets betters-strangers
           and c says follows-for-the-other
           and c does not say "confidential*", "insur*", "assign*", "shares", "first refusal", "offer to purchase"
       or c says pattern "\b(?:offer|allow|grant|give|sell|suppl|quot|charg|accord|conced|afford)\w*\b[^.;]{0,50}\b(?:third (?:person|part\w+)|any other|any one else|another|others|anyone|any person|someone else|a competitor)\b[^.;]{0,70}\b(?:lower|better|larger|greater|higher|cheaper|longer|keener|more (?:favou?rable|advantageous|beneficial))\b",
           pattern "\b(?:lower|better|larger|greater|higher|cheaper|longer|keener|more (?:favou?rable|advantageous|beneficial))\b[^.;]{0,60}\bto (?:third (?:person|part\w+)|any other|another|others|anyone|any person|someone else)\b"
         and c says "the (same|like|benefit)",
           "(extend*|deemed|match*|reduce*|equal*|automatically|forthwith|also|likewise|entitled|thereupon)"
       or c says pattern "\b(?:best|most favou?red|most preferred|finest|keenest) (?:terms|prices?|rates?|conditions|deal|customer|licensee|nation|dealer|treatment|buyer)\b",
           pattern "\b(?:not|no) (?:inferior|worse|less (?:good|favou?rable|advantageous|beneficial))\b[^.;]{0,60}\b(?:any|other|others|anyone|best|most|third)\b",
           pattern "\b[Nn]o(?:body| one|ne)\b[^.;]{0,30}\b(?:better|lower|cheaper) (?:deal|prices?|terms|rates?)\b",
           pattern "\b[Nn]o(?:body| one|ne)\b[^.;]{0,60}\b(?:cheaper|better terms|lower prices?|lower rates?|easier terms)\b[^.;]{0,30}\bthan\b",
           pattern "\b[Nn]o (?:other )?(?:customer|buyer|client|licensee|licensor|dealer|distributor|reseller|purchaser|supplier|taker|user|house|person)\b[^.;]{0,90}\b(?:price|rate|terms?|tariff|discount|cost|fee|charge|condition)s?\b[^.;]{0,30}\b(?:below|under|beneath|lower|better|less|cheaper|more favou?rable|easier)\b",
           pattern "\b[Nn]o (?:term|price|condition|rate|discount|tariff|fee|concession|charge)s?\b[^.;]{0,80}\b(?:another|any other|others|anyone|outsiders?|third (?:person|part\w+)|somebody else|someone else)\b[^.;]{0,50}\b(?:better|lower|cheaper|easier|below|more (?:favou?rable|advantageous|beneficial))\b"
         and c does not say "assign*", "employment", "sublicen*", "insur*", "confidential*", "offer to purchase",
           "first refusal", "protect*")

# Changes to the terms themselves, in either order: "amend the prices", "the prices may be amended".
condition changes-terms of stipulation w means
  (w says pattern "\b(?:amend|modif(?:y|ies)|change|var(?:y|ies)|revise|alter|adjust|supplement|rewrite|replace|substitute|update|raise|increase|lower|reduce|cut|enlarge|shrink|reissue|reset|restate|curtail|narrow|remove|withdraw|delete|discontinue|strike|amend(?:s|ing)|(?:alter|adjust)(?:s|ing)|(?:revise|replace|reduce|remove|delete)s|(?:modify|chang|vary|revis|replac|updat|rais|increas|lower|reduc|cutt|remov|withdraw|delet)ing)\b,? (?:(?:[a-np-z\d(]|o[a-eg-z]|of[a-z])[^.;]{0,70}?\W)?(?:agreement|contract|deed|arrangement|terms|conditions|prices?|pricing|rates?|tariffs?|charges|fees|discounts?|polic(?:y|ies)|territor(?:y|ies)|guide|guidelines?|manual|handbook|code|rules|program(?:me)?|schedule|annex|exhibit|products?|range|specifications?|scope|accounts?|regions?|area|commission)\b",
           pattern "\b(?:agreement|contract|deed|terms|conditions|prices?|pricing|price list|rates?|tariffs?|charges|fees|discounts?|polic(?:y|ies)|territor(?:y|ies)|region|guide|guidelines?|manual|handbook|code|rules|program(?:me)?|schedule|annex|exhibit|products?|range|specifications?|scope|commission)\b[^.;]{0,110}\b(?:amended|modified|changed|varied|revised|altered|adjusted|replaced|updated|raised|increased|lowered|reduced|withdrawn|curtailed|supplemented|subject to (?:change|revision|alteration|variation|adjustment|modification|amendment|withdrawal|reduction|increase))",
           "(put out|issue|publish|bring out|promulgate|circulate|lay down|impose|introduce|adopt|prescribe) [a|any|its] (new|revised|fresh|amended|different|further|other) … (exhibit|schedule|annex*|price*|price list|term*|condition*|rule*|polic*|tariff*|rate*|guideline*|manual|version|edition|programme|program)",
           "(changes|amendments|alterations|variations|revisions|modifications) (which|that|by|notified|made|published|posted) … (bind*|binding|effect|effective|apply|applies)",
           "(amendments|changes|alterations|variations|revisions|modifications) of … by",
           pattern "\b(?:change|alteration|variation|revision) of (?:the |any |such )?(?:\w+ )?(?:prices?|discounts?|rates?|terms|territory|scale|schedule|list|policy|rules)\b[^.;]{0,40}\bby\b",
           "(add to|alter|rescind) … (conditions|terms|provisions|hereof)",
           "(re-write|rewrite|recast|redraw|redefine|rezone|re-zone) … (agreement|term*|price*|territor*|polic*)",
           pattern "\b(?:edition|version|issue|form|text|list|schedule|exhibit)\b[^.;]{0,20}\b(?:which|that|as)\b[^.;]{0,50}\b(?:publish|post|plac|issu|circulat|notif|sen[dt]|fram|releas|upload|put)\w*",
           pattern "\b(?:revised|new|fresh|amended|substituted?|later|updated|replacement)\b[^.;]{0,30}\b(?:sent|issued|published|notified|posted|delivered|circulated|served|announced|made known|(?:given|put|sent) out|fixed|set|laid down)\b[^.;]{0,60}\b(?:replac|supersed|takes? the place|govern|appl|bind|prevail|takes? effect|becomes?)\w*",
           pattern "\bsuch\b[^.;]{0,40}\b(?:rules|terms|conditions|prices?|rates?|polic\w+|guidelines?|regulations|charges|discounts?|standards)\b[^.;]{0,30}\bas\b[^.;]{0,50}\b(?:frame|make|issue|prescribe|fix|lay down|publish|notify|alter|vary|determine|impose|set)\b",
           pattern "\b(?:every|any|all|each) (?:change|alteration|amendment|revision|variation|edition|version|issue)s?\b[^.;]{0,40}\b(?:makes?|issues?|publishes|posts|notifies|announces|adopts)\b",
           pattern "\b(?:such|whatever|whichever|any) (?:other|new|different|later|revised|fresh) (?:fees|prices|rates|charges|terms|rules|discounts|commissions?|tariffs?|polic\w+|schedule|list|territory)\b[^.;]{0,40}\b(?:announc|publish|set|fix|notif|post|issu|put|nam|determin|prescrib)\w*",
           "(add to|take from|vary|alter) … (conditions|terms|provisions|agreement|hereof|herein)",
           "(removes|withdraws|strikes|excludes)",
           "make (changes|alterations|amendments|additions|modifications|variations) … (agreement|term*|price*|polic*|territor*)",
           "right to (vary|change|amend|modify|alter|revise) … (agreement|term*|price*|polic*|territor*|schedule|commission)"
       or w says "(increase|raise|change|vary|alter|amend|revise|reduce|adjust) (them|it|these|those)"
         and w.sentence says "(price*|rate*|fees|charges|discount*|terms|conditions|territor*) (is|are|shall|stand*|stay*|hold*|remain*)"
       or w says "(reissue|re-issue|rewrite|replace|amend|revise|alter|vary|change|recast|update|add to) (them|the same)"
         and w.sentence says "(polic*|manual*|guide*|guideline*|rules|terms|conditions|tariff*|price*|rates|discount*|standards|schedule*|handbook*|code*)"
         and w.sentence does not say "resell*", "resale"
       or w says pattern "\bsuch\b[^.;]{0,40}\b(?:states?|provinces?|count(?:y|ies)|countries|regions?|areas?|towns?|districts?|products?|items?|accounts?|customers?|lines?|models?|outlets?)\b[^.;]{0,20}\bas\b[^.;]{0,50}\b(?:strike|remove|withdraw|delete|exclude|except|take|reserve|add|substitute|redraw)\b"
         and w.sentence says "less", "except*", "save", "other than", "without", "minus",
           "(reduced|increased|altered|varied|extended) by", "excluding", "together with", "territor*")
