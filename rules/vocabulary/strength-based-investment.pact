# What the rules of strength-based-investment speak of: topics, words and conditions. Rules of every principle may use them.

topic contributions
title    "What each party brings"
headings "[capital|initial|respective|parties'] contribution*",
         "what each [of us|party|side] (brings|puts in|contributes|gives)", "what we [each] (bring|put in)", "resourc*",
         "investment*", "capitali*", "(what|resources) … (bring*|put in|furnish*|provide*)", "(putting|paying) in",
         "funding", "capital", "assets to be (furnished|provided)", "inputs", "subscription*"
phrases  "(shall|will|must|agrees to|undertakes to|hereby) … contribute*",
         "what each [of us|party|side] (brings|puts in)",
         "contribut* … (capital|cash|assets|know-how|personnel|technology|staff|people|equipment|premises|expertise|network|sum|fund|licen*|land|plant|machinery)",
         "capital contribution*", "contribution* (in kind|of)",
         "(brings|bring|puts in|put in|invests|invest|subscribes|injects) … (venture|alliance|company|business|enterprise|partnership|programme|project|joint|relationship|fund)",
         "(bring in|brings in|inject|injects|subscribe for|pay into|pays into) … (capital|cash|sum|fund|money)",
         "(furnish*|provid*|lend*|assign*|dedicat*|make available|makes available|hand over|commit*|put* at the disposal) … (to|for|at|of) … (joint|venture|alliance|programme|project|enterprise|partnership|collaboration|consortium|common)",
         "(venture|alliance|programme|project|enterprise|partnership|collaboration) … (furnish*|lend*|dedicat*|make available|makes available|hand over|contribut*|put in|bring*)",
         "(furnished|provided|contributed|supplied|put in|brought) by [each|either|both|the|us|them]",
         "(its|their) contribution*"
except   "contributory", "contribution (from|between) … (tortfeasor*|indemn*)",
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
         "(retain*|keep|keeps|reserve*) … (own*|title|property|right*|intellectual|patents|know-how|technology|software)",
         "(remain*|continue*|stay*|rest*) … (owner*|property of|vested|owned by|belong*|rest* with)",
         "(know-how|technology|software|patent*|intellectual property|ip|invention*|design*) … (belong* to|owned by|vest* in|the property of|remain*|stay*|retain*)",
         "(licen*|grant*) … (use|exploit|practise|practice) … (know-how|technology|software|patent*|intellectual|ip|it|them|seal|design*)",
         "each [party] … (owns|keeps|retains) … (ip|its own|what)",
         "(no|nothing|not) … (transfer*|assign*) … (title|ownership|property in)",
         "title (to|in) … (remain*|shall|stays|passes|vest*)", "(own|owns) … before",
         "what [it] (it|each|a party) … (owned|brought) … (stays|remains|keeps)"

words gives
  "contribut*", "brings", "bring", "puts in", "put in", "furnish*", "lend", "lends", "make* available", "made available",
  "hand over", "hands over", "place* at the disposal", "put* at the disposal", "second", "seconds", "assign", "assigns",
  "inject*", "invest", "invests", "subscrib*", "dedicat*", "provide", "provides", "pays into", "pay into", "pay", "pays",
  "bring* in", "open", "opens", "commit*", "deliver*", "fit out", "supplies", "supply", "fund", "funds", "place",
  "transfer*", "advance*", "introduc*", "devote*", "deploy*", "loan*"

words in-kind
  "equipment", "machiner*", "premises", "building*", "land", "plot", "godown*", "warehouse*", "vehicle*", "van", "vans",
  "crane*", "yard", "workshop*", "showroom*", "plant", "tooling", "tools", "instruments", "laborator*", "basin",
  "factory", "office space", "space", "stock", "inventory", "goods", "know-how", "technology", "technologies",
  "software", "patent*", "licence", "license", "licences", "licenses", "ip", "intellectual property", "trade mark*",
  "trademark*", "brand", "data", "database*", "source code", "designs", "drawings", "formula*", "process", "platform",
  "right to use", "rights to use", "personnel", "staff", "engineer*", "employee*", "team", "teams", "people",
  "secondee*", "expertise", "services", "time of", "labour", "labor", "skill*", "network", "customer list*", "customers",
  "clientele", "goodwill", "relationship*", "contacts", "market access", "access to", "distribution channel*", "dealer*",
  "register of", "reputation", "sales force", "use of"

words valued
  "valu*", "worth", "apprais*", "at cost", "at list price", "list value", "cost of", "costed", "priced", "credited at",
  "price of", "at a rate", "day rate*", "per day", "payroll cost*", "market rent", "book value", "assessed",
  "estimated at", "equivalent to", "reckoned at", "taken at", "agreed at", "agreed figure", "independent accountant",
  "certified by", "at the figure", "€", "$", "£", "usd", "eur", "gbp", "inr", "rs.", "rs", "sgd", "s$", "us$", "rupees",
  "dollars", "pounds", "euro", "euros", "lakh*", "crore*"

words contribution-nothing
  "(shall|will|need|does|is|are|do) (not|neither) … (contribut*|invest*|provide|furnish|bring|fund|advance|put in) … (capital|cash|money|assets|fund*|resources|personnel|know-how|anything|any|thing*|property|sum*)",
  "(not|neither|no) (obliged|required|bound|called upon|liable|expected) to … (contribut*|invest*|provide|furnish|bring|fund|advance|put in)",
  "without … (contribut*|investing|furnish*|providing|putting in|bringing|advancing|being (called upon|required|obliged) to (contribut*|furnish*|provide|put in|bring|advance|invest))",
  "(contributes|contribute|brings|bring|invests|puts in|put in|furnishes|provides) (nothing|no)",
  "(makes|make|making) no (contribution*|investment*)",
  "no (contribution*|investment*|capital) … (required|due|made|asked|expected|called)",
  "(free of|exempt from|relieved of|excused from) … (contribut*|invest*)",
  "no obligation to … (contribut*|invest*|provide|furnish|fund)", "nil"

words contribution-dates
  "on or before", "not later than", "no later than",
  "within … (days|weeks|months|month|year|week|day) (of|after|from|following)",
  "within … (days|weeks|months|month|week)", "(by|before|of|early|late|mid) (may|march)",
  "(first|second|third|fifth|tenth|fifteenth|twentieth|thirtieth|thirty-first|end) [day] of (may|march)",
  "(1|2|3|5|10|15|20|30|31) (may|march)", "(may|march) (1|2|3|5|10|15|20|30|31)",
  "(january|february|april|june|july|august|september|october|november|december)",
  "on the (effective|closing|completion|commencement|start|signing|formation|first) (date|day)",
  "(on|upon|at|before|after|from) [the] (signature|signing|closing|completion|formation|commencement|execution|incorporation|start date|effective date|closing date|completion date|commencement date)",
  "on demand", "when called", "drawdown", "(monthly|quarterly|annual|yearly|equal) instal*",
  "(each|every) (month|quarter|year)", "in each", "first day", "by the date*", "due date*", "due", "deadline*",
  "milestone*", "t+*", "ready by", "day one", "the date*", "the days", "on the day", "for the (term|duration)",
  "throughout the term", "during the term", "at once", "forthwith", "immediately", "date* (shown|stated|listed|set)",
  "in advance", "timetable"

words contribution-vague
  "at some convenient time", "at a convenient time", "in due course", "as and when", "when convenient",
  "from time to time", "at its convenience", "as soon as (practicable|convenient|possible|may be)",
  "at a (time|date) to be agreed", "at some (time|stage|point)", "when … (able|funds permit|circumstances permit|ready)",
  "in its own time", "at such time* as", "when it can", "eventually", "sooner or later", "to be agreed"

words lateness
  "fail*", "failure", "default*", "late", "lateness", "delay*", "miss", "misses", "missed", "missing", "unpaid",
  "overdue", "unless", "until", "shortfall", "does not", "do not", "did not", "arrear*", "non-contributing",
  "not (made|paid|delivered|ready|met|given|furnished|brought|contributed|provided|make|makes|in|forthcoming|arrived|available)",
  "non-payment", "failing", "remains outstanding", "short of"

words consequences
  "interest", "dilut*", "reduc*", "terminat*", "withdraw*", "withhold*", "hold back", "suspend*", "recover*", "damages",
  "adjust*", "transfer*", "forfeit*", "loan", "purchase", "buy", "hire", "procure", "cost", "costs", "pay", "pays",
  "share", "shares", "releas*", "elsewhere", "substitut*", "cure", "lose", "loses", "remed*", "step in", "vote", "votes",
  "voting", "compensat*", "repay*", "refund*", "liable", "determine", "funded by", "free to", "at liberty", "excused",
  "vacat*", "surrender*", "rescind*", "rectif*", "penalt*", "rebalanc*", "recalculat*"

# What follows when something promised does not come.
condition securing of sentence s means
  s says lateness
  and s says consequences

words technology
  "know-how", "technology", "technologies", "software", "patent*", "intellectual property", "ip", "source code",
  "designs", "drawings", "formula*", "process technology", "trade secret*", "algorithm*", "recipes",
  "technical (information|data|documentation)", "seal technology", "platform", "inventions", "application library",
  "trade mark*", "trademark*"

# Words by which a party puts something of its own into the common undertaking.
condition contributing of sentence s means
  s says gives
  and s says in-kind, valued, "cash", "capital", "money"

words no-kind
  "money only", "cash only", "only in (money|cash)", "solely in (money|cash)", "neither goods", "(not|no) … in kind"

words valuation-of-contributions
  "contribution*", "in kind", "valu*", "apprais*", "item*", "worth", "those", "these", "each", "staff time", "equipment"

words kind-given
  "(contribut*|brings|bring|puts in|put in|furnish*|lend*|make* available|hand over|hands over|second*|assign*|dedicat*|provid*|open*|deliver*|grant*|transfer*|licens*|commit*|suppl*|place*|devote*) … (equipment|machiner*|premises|building*|land|plot|godown*|warehouse*|vehicle*|vans|crane*|yard|workshop*|showroom*|plant|tooling|instruments|laborator*|basin|factory|space|stock)",
  "(contribut*|brings|bring|puts in|put in|furnish*|lend*|make* available|hand over|hands over|second*|assign*|dedicat*|provid*|open*|deliver*|grant*|transfer*|licens*|commit*|suppl*|place*|devote*) … (know-how|technology|software|patent*|licence|license|ip|intellectual property|trade mark*|trademark*|brand|data|source code|designs|drawings|platform|right to use|rights to use)",
  "(contribut*|brings|bring|puts in|put in|furnish*|lend*|make* available|hand over|hands over|second*|assign*|dedicat*|provid*|open*|deliver*|grant*|transfer*|licens*|commit*|suppl*|place*|devote*) … (personnel|staff|engineer*|employee*|team|people|expertise|services|labour|labor|network|clientele|goodwill|contacts|market access|access to|dealer*|register of|reputation|sales force|use of)"
