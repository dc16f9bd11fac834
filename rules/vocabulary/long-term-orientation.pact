# What the rules of long-term-orientation speak of: topics, words and conditions. Rules of every principle may use them.

topic term
title    "How long the agreement lasts"
headings "(initial|) term", "duration", "term of [this|the] agreement", "term and termination", "period", "commencement",
         "how long", "continuance", "validity"
phrases  "(continue|remain) in (force|effect)", "initial (term|period) of", "term of this agreement", "shall expire on",
         "first (period|term) of", "lasts for", "continue* for"

topic renewal
title    "Renewal and extension"
label    "Renewal Term"
headings "renewal*", "extension*", "prolongation", "(going|carrying|running|staying) on", "continuation",
         "(going|carrying|staying) (further|together)"
phrases  "(day|date|end|expiry|term) … (is|shall be|stands|be) (put off|postponed|deferred|moved (back|on)|pushed back|carried forward|put back)",
         "renew*", "extend it", "extended [by|for] a further",
         "(extend|extended|extends|extending|extension) … (agreement|term|period|appointment|duration|alliance|venture|years|months)",
         "(agreement|term|period|appointment|duration|alliance|venture) … (extend|extended|extends|extension)",
         "(successive|further|additional|second|fresh|another) [and|or|like|similar|equal|successive|further|additional|renewal|one-year|two-year|three-year|five-year] (terms|periods|term|period|appointment*)",
         "(successive|further|additional) [one|two|three|four|five|one-year|two-year|three-year|five-year] (years|year)",
         "evergreen", "(is|be|deemed|stand*|automatically|also) prolonged",
         "prolong* … (agreement|term|period|appointment|duration|alliance|venture|relationship|years|months|it)",
         "(agreement|term|period|appointment|duration|alliance|venture|relationship) … prolong*", "roll* over",
         "roll* on", "year to year", "from (year|month) to (year|month)", "(continue*|carr* on|go* on) … thereafter",
         "(thereafter|after that) … continue*", "hold* over",
         "(carry|carries|go|goes|run|runs|last|lasts|roll|rolls|stay|stays) [on|together] for … more",
         "(for|by) [a|another] (further|additional|more) (two|three|four|five|one|2|3|4|5|1) (contract|calendar|operating|financial) years",
         "(extended|extend|extends|prolonged|renewed) for (one|two|three|four|five|six) [contract|calendar] (year|years)"
except   "(obtain*|maintain*|hold*|keep*|procure*|secure*|apply for) [up] (and|or) renew*",
         "(customer*|client*|user*|subscriber*|tenant*) … renew*", "renew* … subscription*",
         "(event|cause|circumstance) … (lasts|continues) for more",
         "(extends|extend) to (the|information|all|any|every|its|those|such)", "licen* [shall|will] … renew",
         "insurance", "renew* … (registration*|permit*|patent*|domain)", "extension of time",
         "renew* … (offer|negotiation*|request)",
         "prolonged (event*|force majeure|absence|delay|illness|outage|interruption|period*)"

# The words of going on, to tell a clause that grants it from one that denies it.
words goes-on
  "renew*", "exten(d|ds|ded|sion)", "prolong*", "roll* over", "continu*", "second (term|appointment|period)",
  "further (term|period)*"

topic termination-for-convenience
title    "Leaving without cause"
label    "Termination For Convenience"
headings "termination for convenience", "termination without cause"
phrases  "(may|can|right to|entitled to|option to|power to|free to|at liberty to) … (terminat*|cancel*|end|determine|withdraw) … (without cause|without [any] reason|for [any|no] reason|for [its|their] convenience|at any time|at will|without (giving|assigning) [any] reason*)",
         "(may|can) be (terminated|cancelled|ended|determined) … (without cause|for [any|no] reason|for convenience|at any time|at will)",
         "(may|can|right to) [at any time] … (terminat*|end) … (by|on|upon) (giving|serving) … notice",
         "(at any time|without cause|for convenience|for [any|no] reason) … (may|can|shall be entitled to|shall have the right to) … (terminat*|cancel*|end|determine)"
except   "material* breach", "breach*", "default*", "insolven*", "bankrupt*", "fails to", "terminat* for cause",
         "in the event [that]", "if", "force majeure", "change (in|of) control"

# A right that both were given, withheld from somebody.
words right-taken-back
  "(right|liberty|power|option|privilege|faculty|entitlement) … (suspended|in abeyance|withheld|denied|not exercisable|not be exercis*|not available|not be available|unavailable|shall not extend|does not extend|not belong)",
  "(right|liberty|power|option) … may not be exercised", "(has|have|shall have) no such (right|liberty|power|option)",
  "(may|shall|can) not (exercise|use|invoke|avail itself of) (this|that|such|the|its) (right|liberty|power|option|clause|section)",
  "(this|that|such|the foregoing) (clause|section|paragraph|liberty|right) (does|shall|will) not (apply|extend|be available) to"

topic survival
title    "What outlives the agreement"
headings "survival", "surviv*", "what continues"
phrases  "surviv* … (termination|expiry|expiration|end)"

topic exit-plan
title    "How the parties part"
headings "exit [plan]", "transition", "hand-over", "handover",
         "(tidy|orderly|clean|good|decent) (ending|end|parting|close|exit)", "separation", "unwinding", "leaving well",
         "wind* down", "wind* up", "run-off", "sell-off", "step-out", "transfer on exit", "buy-out",
         "(put|call) option*", "drag-along", "tag-along", "dissolution", "liquidation",
         "post-termination (assistance|services)", "termination assistance", "parting", "when (it|this) ends",
         "after the end", "return of (business|customers)", "what happens (at|when) … end*", "disengagement", "orderly",
         "buy-sell"
phrases  "(on|upon|after|following|when|at) … (termination|terminates|expiry|expiration|ends|end|expires) … (may|shall|will|must) … (buy|transfer|take over|hand over|pass|make over|assign) … (stock|stocks|inventory|units|data|customers|customer list*|records|projects|work|business|tooling|tools|equipment|shares|contracts|orders|interest|files)",
         "(outstanding|existing|pending|current|accepted) … (order*|project*|contract*|campaign*|engagement*) … (continue|completed|fulfilled|honoured|honored|performed) … (termination|expiry|expiration|end)",
         "(inventory|stock|stocks|units) … (terminat*|expir*) … (sell|sold|dispose*|repurchase*|buy back|bought back)",
         "unsold",
         "(continue|continues) to (serve|support|supply|service) … (customers|users|patients) … (termination|expiry|expiration|end)",
         "transition (plan|period|services|assistance|arrangement*)",
         "exit (plan|management|arrangements|services|assistance)",
         "(hand-over|handover|handing-over|separation|unwinding|disentanglement|close-out|closing-down|run-down) (plan|scheme|programme|program|schedule|protocol|memorandum)",
         "(plan|scheme|programme|program) (of|for) [the] (winding up|winding-up|hand-over|handover|handing over|unwinding|separation|parting|closing down|exit)",
         "(wind* down|wind* up|winding-up|wound up|run-off|run off|sell-off|sell off) … (business|venture|company|period|activit*|operation*|project*|stock|inventory|orders|affairs|alliance|work|agreement)",
         "(orderly|smooth) … (transition|transfer|hand-over|wind* down|winding up|change|transfer)",
         "hand* over … (customer*|work|data|materials|project*|stock|records|file*|business)",
         "(termination|transition|disengagement|migration) assistance",
         "(on|upon|after|following|when|at) … (termination|terminates|expiry|expiration|ends|end|expires|dissolution|parting) … (complete|fulfil*|fill|finish|perform|honour|honor|serve) … (order*|project*|work|visits|service*|engagement*|purchase*|commitment*|contract*)",
         "(on|upon|after|following|when|at) … (termination|terminates|expiry|expiration|ends|end|expires|dissolution|parting) … (sell|dispose of|repurchase|buy back|purchase|take back) … (stock|inventory|products|goods|units|shares|interest)",
         "(orders in hand|outstanding orders|pending orders|accepted orders|work in progress|existing customers|open orders) … (complete*|fulfil*|filled|honour*|honor*|finish*|end|terminat*|expir*)",
         "(ordered|accepted|placed) … before the (end|termination|expiry|expiration)", "sell off", "list of … customers",
         "(help*|assist*) … customers … (move|migrate|transfer)", "(remaining|unsold) (stock|inventory|products|units)",
         "(ends|end|over|terminat*|expir*|finish*|stop*) … (sell|dispose of|use up|run down|clear|work off) … (left|remaining|unsold|warehouse|held|on hand|in hand|still has)",
         "(ends|end|over|terminat*|expir*|finish*|stop*) … (goes on|go on|continue*|keep|keeps) … (honour*|honor*|serv*|support*|suppl*|repair*) … (warrant*|customer*|month*|year*|owner*|user*)",
         "(buy out|buy-out|purchase|acquire|sell|offer) … (shares|interest|participation|stake|membership) … (other|party|member|venturer|partner|fair value|fair market value)",
         "(assets|property) … (distributed|divided|shared|liquidated|realised|realized|sold)",
         "(dissol*|liquidat*) … (assets|proceeds|venture|company)",
         "(right of first refusal|put option|call option|tag-along|drag-along)",
         "(cooperate|co-operate|assist|help) … (transfer|transition|migration|hand-over|change smooth|replacement|successor)"
except   "confidential information"

# The agreement itself, and not a licence or a duty under it, goes on until it is ended.
condition open-ended means
  a sentence named s where ((s says open-ended-words
             or s says "unless [sooner|earlier|otherwise|duly|validly|previously] (terminated|determined|cancelled|ended|dissolved)"
               and no duration named d in s where (d.role is term))
       and s says whole-agreement
       and not s says not-of-its-term)

words open-ended-words
  "(no|without a|without any|not for a|has no|have no|not limited to a) (fixed|set|stated|specified|definite|particular) (end|term|period|date|duration)",
  "until … (terminated|ends it|end it|ended|determined|cancelled|dissolved|notice|brought to an end|brought to a close|put an end|withdraw*|wound up|decide*|wish*|tells|tell|stop|says|gives|leaves|leave)",
  "indefinite*", "perpetual*", "in perpetuity", "evergreen", "permanent*",
  "without (limit|limitation) (of|in|as to) time", "unless and until (terminated|determined|it is|this|ended|cancelled)",
  "(as|so) long as (both|the parties|either|neither|we|it suits|they)",
  "(open-ended|open ended|rolling|unlimited) [in] (basis|term|duration|period|time|appointment|agreement)",
  "no (end|expiry|expiration) date"

words not-of-its-term
  "hindrance", "hindered", "interest at", "clauses", "for (such|the) period … (each|it) … states", "compet*",
  "requirements", "(alliance|venture|company|programme) (fund|plan|board|account|manager|office)", "surviv*", "licen*",
  "warrant*", "confidential*", "trade secret*", "title", "paid", "insur*", "deadlock", "dispute*", "committee",
  "steering", "means", "continue* after", "until (this agreement|it) (ends|is terminated|has ended)",
  "after (this agreement|it) (ends|expires)", "force majeure", "records", "secondment", "mediat*", "arbitrat*", "escrow"

# That it is the end of which a clause speaks, and not a change of people or the beginning.
words parting-words
  "terminat*", "expir*", "end", "ends", "ended", "ending", "dissol*", "wind* (down|up)", "wound (down|up)", "winding",
  "exit*", "leav(e|es|ing)", "buy* out", "buy-out", "buyout", "buy-sell", "purchase", "acquire", "sell", "sells", "sold",
  "sale", "shares", "liquidat*", "parting", "part company", "withdraw*", "run-off", "run off", "cease*", "stop*",
  "disengag*", "conclusion", "close of", "(is|are|all) over", "retire*", "discontinu*", "separat*", "unwind*",
  "break up", "cancel*", "determination", "post-term*", "successor (supplier|distributor|partner)", "afterwards",
  "called off", "stepping out", "step-out", "option"

# The end is that of what the parties do together, and not of a quarter, a shift or somebody's rights.
condition of-parting of sentence e means
  (e.heading says "exit*", "transition*", "hand-over*", "handover*", "separation", "unwind*", "part*", "wind*", "run-off",
           "sell-off", "step-out", "buy-out*", "buy-sell", "option*", "(tag|drag)-along", "dissolution", "liquidation",
           "orderly", "disengag*", "assistance", "(ends|end|ending|close|leaving)",
           "(return|business|customers) … (return|business|customers)"
       or e says "terminat*", "expir*", "dissol*", "(wind|winds|winding|wound) (up|down)", "liquidat*", "exit*",
         "withdraw*", "buy* out", "buy-out", "buyout", "buy-sell", "(leave|leaves|leaving)", "parting",
         "part (company|ways)", "run-off", "run off", "sell-off", "sell off", "disengag*", "transition", "hand-over",
         "handover", "unsold", "separat*", "unwind*", "(put|call) option", "tag-along", "drag-along",
         "successor (supplier|distributor|partner)", "called off", "stepping out", "step-out", "post-term*", "outgoing",
         "cancel*", "afterwards", "discontinu*", "retire*",
         pattern "\b(?:agreement|contract|appointment|venture|alliance|partnership|consortium|term|relationship|co-?operation|arrangement|collaboration|programme|work|it|this|that|we|all)\b (?:\w+ ){0,3}?(?:ends?|ended|ending|is over|are over|stops?|ceases?|closes?|concludes?|finishes)\b",
         pattern "\b(?:end|close|conclusion|determination|last (?:\w+ )?(?:day|month|weeks|season)) of (?:the|this|that|our|its|their|such)?,? ?(?:\w+ )?(?:agreement|contract|appointment|venture|alliance|partnership|consortium|term|relationship|co-?operation|arrangement|collaboration|programme|work|parties|association|deal)\b",
         pattern "\b(?:shares?|interest|stake|participation|membership)\b[^.;]{0,60}\b(?:other|remaining|outgoing|others)\b",
         pattern "\b(?:other|remaining|outgoing|others)\b[^.;]{0,60}\b(?:shares?|interest|stake|participation|membership)\b")
  and e does not say "not constitute [a] right", "(right|title) [or|and] (interest|title)", "tender", "beneficial*"

# A hand-over that has nothing to do with the end.
words starting-words
  "(at|on|upon|from) [the] (commencement|start|outset|beginning|signature|effective date|go-live|launch)",
  "into service",
  "departing (and|or|manager*|director*|occupant*|person*|employee*|staff|people|colleague*|member*|officer*)",
  "occupant*", "onboard*", "shift*",
  "(relationship|account|alliance|project) (manager*|director*|lead*|representative*)", "director* of alliances",
  "(replace*|chang*) … (manager*|director*|representative*|member*)", "transition (committee|manager)", "secondee*"

words renewal-denied
  "(no|neither|nor|without) … (right|rights|expectation|entitlement|assurance|promise|prospect) … (renew*|prolong*|exten*)"

# No length is told, so there is nothing to renew.
condition without-term means
  agreement.initial-term is silent
  and no sentence named s where (s meets span-told)
  and no date named d where (d.role is term)

# Some length is told, though no figure: the life of a project, a date, the wish of a party.
condition lasting means
  (agreement meets open-ended
       or a date named d where (d.role is term)
       or a sentence named t where (t says "term of [the|this] (cooperation|co-operation|agreement|venture|alliance) [shall|is]",
           pattern "(?i)\b(?:initial|first) \w+ (?:period|term)\b[^.;]{0,90}\b(?:months?|years?)\b")
       or a way-out named x where (x says "(continue*|remain*|force|effect|last*|run*|go* on|carr*|bind*|subsist*|endure*|work*) … until",
           "until (terminated|ended|determined|either|one of|any party|a party|we|you|both)",
           "unless (and until|it is|sooner|earlier)", "thereafter")
       or a sentence named s where ((s says lasting-words and s says whole-agreement or s says lasts-until)
           and not s says not-of-its-term, beside-its-term))

# What lasts stands before how long: "this agreement … until", or is told after it: "until then this agreement binds".
words lasts-until
  "(agreement|contract|deed|presents|appointment|venture|alliance|arrangement|collaboration|partnership|relationship|engagement|consortium|franchise|co-operation|cooperation|enterprise|membership|agency|programme|parties|it|we|they) … (until|till|as long as|so long as|indefinite*|perpetual*|permanent*|evergreen|without end|without limit|no fixed end|no fixed term|no end date)",
  "(until|till|as long as|so long as) … (this|the) (agreement|contract|deed|appointment|venture|alliance|arrangement|partnership|consortium) (binds|lasts|continues|remains|runs|subsists|stands|stays|endures|is (in force|to continue|to last)|shall (bind|last|continue|remain|run|subsist|stand|stay|endure))"

# The length of something else: an event that lasts, a plan made before the end, a thing lent for a while.
words beside-its-term
  "(event|delay|circumstance|cause|failure|impediment|default|breach|illness|deadlock|suspension) … (lasts|continues|persists|continue|last)",
  "(before|until|when|if|once) (it|this agreement|the agreement|the term) (expires|ends|lapses)", "notice to end",
  "until [the|that|such|its] notice (has|runs|is over|expires)", "leasehold", "(use|lease|loan) of", "shall require it",
  "pendency", "no party … until", "neither … until"

words lasting-words
  "(agreement|contract|venture|alliance|appointment|arrangement|collaboration|partnership|consortium|company) … (expires|expire|lapses|lapse)",
  "come* to (an|its) end (on|when|upon|with)",
  "(ends|end|terminates|terminate|expires|expire) (on|when|upon|with|at) [the] (completion|conclusion|expiry|handover|hand-over|date|day|delivery|performance|dissolution|season|last)",
  "(duration|lifetime|life|currency) of", "(initial|fixed|first|original) (term|period)",
  "(last|lasts|run|runs|endure|endures|subsist|subsists) for",
  "(continue|continues|remain|remains) [in (force|effect|full force and effect)|valid|binding] (for|through*|unless|indefinitely)",
  "term of … (years|year|months)", "from year to year", "for the (season|duration|life|lifetime)"

words whole-agreement
  "this agreement", "the agreement", "appointment", "venture", "alliance", "arrangement", "collaboration",
  "this contract", "partnership", "relationship", "engagement", "does so", "goes on", "consortium", "franchise",
  "this deed", "these presents", "co-operation", "it (shall|will|continues|remains|lasts|runs|goes|is to|has no|may be)",
  "they (shall|will|continue|remain)", "[joint] (undertaking|enterprise)", "membership", "cooperation", "agency",
  "we (work|go|carry|stay|continue)", "programme", "the parties (shall|will) (continue|work|collaborate)"

# Putting the relationship itself, its price or its scope in question.
words reopening
  "(again|anew|afresh|once more) … (submit*|apply|applies|qualify|qualifies|undergo*|present*) … (qualification|selection|approval|accreditation|assessment|tender*|vetting|scrutiny|audition)",
  "(submit*|present*|offer*) (itself|themselves) (again|anew|afresh|once more)",
  "(laid|lay|put|placed|brought|come|comes|goes|go) … [up]on the table (again|anew|afresh|once more)",
  "test* the market for (another|a new|other|alternative|a different)",
  "(continue*|carr* on|go* on|proceed*) (on|upon) (the|such|what|whatever) (footing|terms|basis) (then|so|there) (found|fixed|settled|agreed)",
  "(put|puts|putting|throw*) … (out|open) (for|to) (bid*|tender*|competition|offers)",
  "(invite*|call* for|ask* for|seek*|take*) … (bid*|tender*|quot*|offer*) … (other*|rival*|keepers|makers|another|market)",
  "(invite*|ask*|call*) … (other*|rival*|another) … (to) (bid*|tender*|quot*|offer*)",
  "(bargain*|haggl*|treat*|settled|fixed|agreed|negotiat*) [for] (afresh|anew|again|de novo|from scratch)",
  "(keeps|retains|keep|retain|continues|continue) … only if … (offer|bid|quote|price|tender|selected|lowest|chosen)",
  "(stand|stands|lies|lie|fall|falls) open",
  "(decide|decides|consider*|determin*) … whether to (keep|retain|continue|go on)",
  "(settle*|fix*|agree*|determin*|decide*|reckon*|weigh*|adjust*|review*|bargain*|negotiat*|treat*) (afresh|anew|de novo|all over again)",
  "(afresh|anew) … (settle*|fix*|agree*|determin*|decide*|negotiat*|bargain*)",
  "(satisfy|satisfies|prove|proves|show|shows|demonstrat*|justif*|persuade*|convince*|establish*|earn|earns) … (afresh|anew|again|once more) … (remain*|continue*|keep|kept|retain*|stay|place|fit|worthy|suitable)",
  "in competition with … (invite*|tender*|bid*|candidate*|operator*|supplier*)",
  "(re-tender*|retender*|re-bid*|rebid*|re-compete*|recompete*|fresh tender|new tender|competitive tender|put out to … (tender|bid*)|invite … (tenders|bids))",
  "(re-qualif*|requalif*|re-apply|reapply|re-audition|re-quote*|requote*)",
  "(re-open*|reopen*|re-negotiat*|renegotiat*|re-determin*|redetermin*|re-set|reset|re-fix*|refix*|re-base*|re-price*|reprice*|re-priced)",
  "(laid|lay|thrown|throw) open", "(benchmark*|market test*|market-test*) … (price*|terminat*|replace*)",
  "(scope|price*|territory|fee*|charge*|role*|share*|term*) … (re-agreed|reassess*|re-assess*|reconsider*|set anew|agreed anew|fixed anew|decided anew|determined anew|provisional)",
  "(reassess*|re-assess*|reconsider*) … (whether|appointment|relationship|agreement|continuation|continue)",
  "(re-award*|reaward*|re-appoint*|reappoint*|re-elect|re-empanel*|reempanel*|re-accredit*|reaccredit*|re-approv*|re-select*|reselect*)",
  "(apply|applies|applied|tender*|bid|bids|pitch|pitches|quote|quotes|compete|competes|qualify|qualifies|submit*) (again|afresh|anew|de novo|once more)",
  "(decides|decide|chooses|choose|determines|selects|select|settles|settle) (afresh|anew|again|each time|from scratch)",
  "(fresh|new|renewed) (bid*|quotation*|quote*|pitch*|round of (tenders|bids)|application|selection|qualification|empanelment|mandate)",
  "(reopening|re-opening|renegotiation|re-negotiation|redetermination|re-determination|re-basing|rebasing|resetting|repricing) of",
  "(which|what) (services|products|work|territor*|volumes) … (wants|wishes|chooses) to (keep|retain|continue|leave)",
  "(prove|demonstrate|show|justify) (itself|its place|its worth|its fitness) (again|anew|afresh)",
  "(confirm*|renew*) (its|the|their) (appointment|status|accreditation|qualification|place on the panel)",
  "on probation", "(put|placed|thrown) back (to|into|on) the market",
  "decide* … (whether|if) … (continue|goes on|go on|retain|keep)"

words more-than-yearly
  "(each|every) [of the] [fiscal|financial|trading|operating|accounting|civil|calendar|contract|whole] (quarter|month|half-year|half year|week|fortnight|season)",
  "from (one|each|a) [fiscal|financial|trading|operating|calendar|contract] (quarter|month|week|season|half-year|shipment|order) to (the next|another|the following)",
  "(quarter|month|week|season) by (quarter|month|week|season)",
  "each of the (two|three|four|six|twelve) (meetings|sittings|sessions|reviews|gatherings)",
  "[in|at|on|of|before|after|by] (each|every) (spring|summer|autumn|fall|winter|sowing|harvest|planting|vintage|half) … and [in|at|on|of|before|after|by] [each|every] (spring|summer|autumn|fall|winter|sowing|harvest|planting|vintage|half)",
  "(in|at|on|of) [each|every] [the] [first] (january|february|march|april|may|june|july|august|september|october|november|december|lady day|michaelmas|midsummer|christmas|easter|spring|summer|autumn|winter) and [in|at|on|of] [each|every] (january|february|march|april|may|june|july|august|september|october|november|december|lady day|michaelmas|midsummer|christmas|easter|spring|summer|autumn|winter)",
  "monthly", "quarterly", "weekly", "daily", "fortnightly", "half-yearly", "half yearly", "semi-annual*", "biannual*",
  "bi-monthly",
  "(each|every) [calendar|contract] (month|quarter|week|day|fortnight|half-year|half year|season|order|shipment|ninety days|sixty days)",
  "(end|start|beginning|first day|last day|close|outset) of (each|every|the) [calendar] (month|quarter|week|fortnight|half-year)",
  "(twice|thrice|(two|three|four|six|twelve|2|3|4|6|12) times) (a|each|every|per|in each|in every|in any|in the|in a) [calendar|contract|financial] year",
  "every … months", "at any time", "from month to month"

words reopening-at-will
  "(at any time|as often as|whenever|from time to time|at will|at its (sole|absolute) discretion|in its (sole|absolute|own) discretion|for any reason|as it (sees|thinks) fit) … (re-negotiat*|renegotiat*|re-open*|reopen*|re-tender|suspend*|re-price|reprice)",
  "(require|demand|call for) … (renegotiation|re-negotiation|to renegotiate|to re-negotiate) … (at any time|whenever|at will|discretion|for any reason)",
  "(re-negotiat*|renegotiat*|re-open*|reopen*|suspend*|suspension) … (at any time|whenever|at will|discretion|for any reason|without cause|without (giving|assigning)|as it (sees|thinks) fit|for convenience|from time to time)"

# What makes it no standing threat: a breach, an event, both wish it, once a year.
words reopening-fenced
  "(third|fourth|fifth|sixth|seventh|tenth) [and|,] … anniversar*", "[up]on … anniversar* … (only|alone|not otherwise)",
  "(do|does|shall|will) not (reopen|re-open|affect|disturb|touch|alter|change) the … (price*|fee*|scope|share*|rate*|tariff)",
  "(quotation*|quotes|bids|tenders|offers) (from|of) (makers|sellers|suppliers|vendors|hauliers|carriers|printers) of",
  "once (in|a|each|every|per) … (year|years)", "once a year", "(oftener|more frequently|more often) than once",
  "for information only", "(by|through) variation", "annually", "not more than once", "no more (often|than once)",
  "breach*", "(is|are|be|party|remain*) in default", "in default under", "(defaults|defaulted|defaulting)",
  "(default by|event of default)", "unpaid", "overdue", "fail* to", "force majeure", "unlawful*", "safety",
  "(mutual|written) (agreement|consent)", "by agreement", "access to", "user account*", "unsafe", "danger*", "endanger*",
  "hazard*", "injur*", "life", "health",
  "(from|among|between) [local|its|their|the|outside|several] (hauliers|carriers|vendors|contractors|suppliers|printers|builders|sub-suppliers|forwarders|insurers|banks)",
  "third-party (supplier*|vendor*)", "institutional review", "irb", "(regulatory|governmental) authorit*", "study",
  "suspends", "(is|are|been|was) … suspended", "jointly", "(tax|interest|exchange) rate*",
  "every (other|second|third|two|three) year*", "(biennial*|triennial*)", "sub-supplier*", "subcontractor*",
  "sub-contractor*", "infring*", "required by law", "security"

# The agreement's life is told, in words that need no figure.
condition life-of-it of sentence s means
  s says "no end date", "no fixed end", "no closing date", "no set end",
     pattern "\b(?:subsists?|endures?|lasts?|runs?|carry|carries|goes on|go on|keeps going|keep going|stays?|stands?|holds? good|abides?|persists?|is good|lives?)\b[^.;]{0,40}\b(?:until|till|for as long as|so long as|while|up to|through)\b",
     pattern "\b(?:for|during|by) the (?:space|term|period|duration|currency|life) of\b[^.;]{0,60}\b(?:ensuing|following|thence|next|to be reckoned|to be computed|reckoned|computed)\b",
     pattern "\b(?:for|during) [^.;]{0,30}\b(?:years?|months?) (?:reckoned|computed|counted|calculated|running|to run|to be counted|to be reckoned) from\b",
     pattern "\b(?:validity|duration|life|lifetime|length|span|currency) of (?:this|the) \w+ (?:is|shall be|will be|amounts to|extends)\b",
     pattern "\b(?:contract|agreement|deed|arrangement|partnership|cooperation|co-operation|venture|alliance) is (?:entered into|concluded|made|closed|agreed|signed up|valid|good) (?:for|until|till|up to)\b"

words life-of-what
  "(parties|members|companies|partners|promoters) … (act|work|join|trade|cooperate|co-operate|collaborate|associate) [themselves] together",
  "association", "deal", "arrangement", "agreement", "contract", "venture", "alliance", "partnership", "cooperation",
  "co-operation", "scheme", "deed", "presents", "relationship",
  "it (carries|runs|lasts|goes|keeps|stays|subsists|endures|stands|holds)", "we (carry|go|keep|stay|work)", "shall have",
  "(grant|grants|demise*|let|lets) … (unto|to)", "there is no", "there's no"

# How long they are in it, and not how long a warranty, a licence or a payment runs.
condition life-told of sentence s means
  s meets life-of-it
  and s says life-of-what
  and s does not say not-of-its-term, "delivery", "sub-contract", "lease", "order is"

# What is done about the work, the customers or the shares when the end comes.
condition end-comes of sentence s means
  s says pattern "\b(?:at|on|upon|after|following|before|within[^.;]{1,40}of|until|from) (?:its|the|this|such|any|their|that)? ?(?:\w+ )?(?:end|ending|expiry|expiration|termination|close|closing|conclusion|dissolution|parting|winding[- ]up|wind-up|lapse|determination|last day)\b",
     pattern "\b(?:last|final|closing) (?:\w+ )?(?:weeks?|months?|days|quarter|half-year|year|season)\b",
     pattern "\bwhen (?:it|this|we|the \w+|all) (?:\w+ )?(?:ends?|is over|stops?|part|closes|expires|finishes|comes to)\b",
     pattern "\bfor (?:a further |another |up to )?[^.;]{1,40} (?:after|following|from|beyond) (?:the |its |such |that |this )?(?:expir\w+|end\w*|terminat\w+|clos\w+|dissol\w+)\b",
     pattern "\b(?:in (?:the )?(?:event|case)|if|where|when|once|should|effective date of|time of|prior to|notwithstanding)\b[^.;]{0,80}\b(?:terminates?|terminated|termination|expires?|expired|expiration|expiry)\b",
     pattern "\b(?:outgoing|departing|retiring|withdrawing) (?:party|partner|shareholder|member|venturer)\b",
     pattern "\b(?:party|partner|company|member|shareholder|venturer) (?:that |who |which )?(?:leaves|withdraws|parts)\b",
     pattern "\b(?:however|howsoever|in whatever (?:manner|way|fashion)|by whatever (?:route|means)|whatever the (?:reason|cause|ground)s?)\b[^.;]{0,40}\b(?:agreement|contract|alliance|venture|consortium|partnership|it|this|appointment)\b[^.;]{0,20}\b(?:ends?|ended|comes|come|terminat\w+|expires?|closes?|stops?)\b",
     "part ways", "dissolution", "shut-down", "shutdown", "run-down", "rundown", "phase-out", "ramp-down",
     "(wish*|want*) to (carry|go) on", "is wound up", "parts company", "part company", "take* its leave",
     "(is|are) taking over", "the successor", "incoming (supplier|operator|provider|partner)"

condition handed-on of sentence s means
  s says pattern "\b(?:hand|hands|handed|handing|pass|passes|passed|give|gives|turn|turns|deliver\w*|transfer\w*|return\w*|send|sends|go|goes|yield\w*|make|makes|assign\w*|copy|copies|split|share|shared|divide\w*|distribut\w*)\b[^.;]{0,60}\b(?:over|back|up|known|records?|data|files?|tools?|moulds?|stocks?|stock|customers?|orders?|repository|code|instruments|assets|names|keys|contracts?|documents?|plant|equipment|moieties|lots?)\b",
     pattern "\b(?:teach\w*|train\w*|show|shows|instruct\w*|brief\w*|introduc\w+|acquaint\w*)\b[^.;]{0,60}\b(?:taking over|takes over|successor|whom\w*|incoming|replacement|how|other|next)\b",
     pattern "\b(?:take|takes|taken|taking|buy|buys|bought|purchase|purchases|acquire|acquires|sell|sells|sold)\b[^.;]{0,60}\b(?:over|back|whole|valuation|value|valued|price|units?|shares?|stake|stock|stocks|goods|half|interest|offeror)\b",
     pattern "\b(?:go|goes|going|keep|keeps|carry|continue|continues) (?:on )?(?:serving|supplying|supporting|honou?ring|answering|filling|running|looking after)\b",
     pattern "\b(?:orders?|work|jobs?|stock|cases|projects?|campaigns?|bookings?)\b[^.;]{0,30}\b(?:worked off|finished|completed|run off|cleared|filled|seen through|wound down|sold off|run down|valued)\b",
     pattern "\b(?:finish|complete|work off|run off|clear|fill|see through|wind down|sell off|run down|liquidate|realise|realize)\w*\b[^.;]{0,40}\b(?:orders?|work|jobs?|stock|cases|projects?|campaigns?|bookings?|assets|affairs|business|in hand|under way)\b",
     pattern "\b(?:process|honou?r|fulfil\w*|complet\w*|execut\w*|receive)\b[^.;]{0,30}\b(?:all |any |such |pending |open |accepted |outstanding |customer )*(?:orders?|transactions?|bookings?|projects?)\b",
     pattern "\b(?:re-?purchase|purchase|buy|resell|sell)s?\b[^.;]{0,60}\b(?:inventory|stock|ordered products?|remaining products?)\b",
     pattern "\b(?:furnish\w*|deliver\w*|provide\w*|turn over)\b[^.;]{0,60}\b(?:work product|work in (?:process|progress)|customer (?:lists?|data|files))\b",
     pattern "\b(?:customer|client|end[- ]user|sub-?licen[cs]e)\w*\b[^.;]{0,20}\b(?:agreements?|contracts?|accounts?|licen[cs]es?)?\b[^.;]{0,60}\b(?:shall|will|may|to) (?:not )?(?:survive|continue|remain|be (?:transferred|assigned|honou?red|affected|terminated))\b",
     pattern "\b(?:perform|honou?r|service|serve)\w*\b[^.;]{0,60}\b(?:customers?|users?|leases?|subscriptions?)\b[^.;]{0,60}\b(?:until|remaining|expires?)\b",
     pattern "\bkeeps? (?:on |up )?(?:making|running|supplying|serving|the \w+ (?:running|going|up))\b", "who takes",
     pattern "\b(?:pass|hand|transfer|mov|migrat|see|carr|bring|switch|convey|conduct)\w*\b[^.;]{0,80}\b(?:to (?:whoever|whomever|whatever|its successor|the successor|another \w+|a new \w+|the new \w+|a replacement|the replacement|the next \w+)|safely over|safely across|over to)\b",
     pattern "\bcontinues? (?:the |its )?(?:services?|support|supply|supplies)\b", "wound down",
     "(is|are) [still] carried out", pattern "\bhelps?\b[^.;]{0,30}\b(?:move|migrate|transition|hand)\b",
     pattern "\b(?:active|open|outstanding|pending|existing|ongoing|accepted)\b[^.;]{0,30}\b(?:orders?|projects?|studies|statements? of work)\b[^.;]{0,90}\b(?:remains?|continues?|survives?|governed|completed|honou?red)\b",
     pattern "\b(?:cancel|retrieve|collect)s?\b[^.;]{0,30}\b(?:outstanding|open|pending|accepted|its)\b[^.;]{0,20}\b(?:orders?|products?|equipment|goods|units)\b",
     pattern "\b(?:assign|transfer|make available)s?\b[^.;]{0,80}\b(?:filings|registrations|approvals|permits|domain names?)\b",
     pattern "\blicen[cs]es?\b[^.;]{0,120}\b(?:shall|will) (?:survive|continue|become|remain)\b",
     pattern "\bremaining work\b[^.;]{0,80}\b(?:completed|finished|performed)\b", pattern "\bwind(?:ing)?[- ]?down\b",
     "book of business", "name a price", "names a price", "shotgun", "texas shoot-out"

words secrets-or-people
  "departing (staff|person*|people|employee*|colleague*|manager*|director*|officer*|member*)", "confidential*",
  "secret*", "project manager*", "(relationship|account|contract) manager*", "he hands", "she hands", "deadlock", "tie",
  "certificate", "minutes", "meeting*", "delivery", "report*", "invoice*", "notice* … given"

# It opens a list of what is done at the end: "On expiry the parties do the following:".
condition opens-the-end of sentence l means
  l says pattern "\b(?:following|follows|obligations)\b[^.;:]{0,60}:"
  and (l meets end-comes or l.heading says on-the-end)

# How a section on the end begins: with a heading that runs into its sentence, or with what the end leaves alone.
words end-headed
  "(effect|effects|consequence|consequences) of (termination|expiration|expiry)",
  "(duties|obligations|procedure|procedures) (on|upon|after|following) (termination|expiration|expiry)",
  "(termination|expiration|expiry) of this agreement … (shall|will|does) not (relieve|release|affect|limit|prejudice)"

words on-the-end
  "(effect*|consequence*|duties|obligations|rights|procedure*) … (terminat*|expir*)"

# An item of such a list, or a sentence under a heading on the end.
condition at-its-end of sentence s means
  (s meets end-comes
       or s.heading says on-the-end
       or a sentence named l in the same section as s where ((l meets opens-the-end
                 or l.heading says on-the-end
                 or l says end-headed)
           and l precedes s))

# How they part: at the end something is handed over, finished, bought or sold.
condition parts-orderly of sentence s means
  s meets handed-on
  and (not s says secrets-or-people,
           "(end|close) of (each|every|such|the|that|a) [calendar|contract|fiscal|financial|trading|operating] (year|quarter|month|week)"
       or s says "work product", "work in (process|progress)", "customer (list*|file*|data|record*)")
  and s meets at-its-end

condition goes-on-otherwise of sentence s means
  s says "tacit*",
     pattern "\b(?:go on|goes on|carry on|carries on|keep on|continues?|continued|stays? on|holds? over|runs? on|lives? on)\b[^.;]{0,80}\b(?:another|successive|same terms|year to year|each time|like period|more years|again|afresh)\b",
     "option period*", "option year*", "option term*", "(same|like|equal) (period|term) again",
     pattern "\b(?:prolong|extend|stretch|lengthen)\b[^.;]{0,60}\b(?:years?|months?|term|period|season)\b"

# It stops on a day that is told.
condition span-told of sentence s means
  s says pattern "\b(?:agreement|contract|deed|alliance|venture|partnership|cooperation|co-operation|association|arrangement|appointment|deal|consortium)\b[^.;]{0,60}\b(?:ends|stops|expires|ceases|lapses|closes|terminates|finishes|runs out|shall end|shall expire|shall cease|will end|comes to an end)\b (?:then )?(?:on|at|with|upon|in)\b[^.;]{0,30}\b(?:anniversary|(?:19|20)\d\d|end of)\b"
  and s does not say "unless", "until", "renew*", "warrant*"

# Goes on when its time is over, in other words than renewal.
condition goes-on-again of sentence s means
  s meets goes-on-otherwise
  and s does not say "no longer", "shall not", "may not", "no right", "nor", "cure", "breach", "licen*", "confidential*",
     "surviv*", "warrant*", "deadlock", "report*", "secret*"

# Notice of a length that cannot be read: reasonable, one that is told elsewhere, a figure without its word or blacked out.
condition noticed-in-other-words of way-out x means
  x says "(such|the) length … notice", "notice of (the|such) (length|period)",
     "reasonable [prior|written|advance] [written] notice", "notice period", "within … days of … notice",
     pattern "\(\d+\) (?:\w+ )?written notice", pattern "\[[^\]\w]{0,4}\*"
