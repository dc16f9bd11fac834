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
         "title (to|in) … (remain*|shall|stays|passes|vest*)", "(own|owns) … before",
         "what [it] (it|each|a party) … (owned|brought) … (stays|remains|keeps)"

words lateness
  "fail*", "failure", "default*", "late", "lateness", "delay*", "miss", "misses", "missed", "missing", "unpaid",
  "overdue", "unless", "until", "shortfall", "does not", "do not", "did not", "arrear*", "non-contributing",
  "not (made|paid|delivered|ready|met|given|furnished|brought|contributed|provided|make|makes|in|forthcoming|arrived|available)",
  "non-payment", "failing", "remains outstanding", "short of"

words consequences
  "interest", "dilut*", "reduc*", "terminat*", "withdraw*", "withhold*", "hold back", "suspend*", "recover*", "damages",
  "adjust*", "transfer*", "forfeit*", "loan", "purchase", "buy", "hire", "rent", "expense", "stop", "others", "procure",
  "cost", "costs", "pay", "pays", "share", "shares", "releas*", "elsewhere", "substitut*", "cure", "lose", "loses",
  "remed*", "step in", "vote", "votes", "voting", "compensat*", "repay*", "refund*", "liable", "determine", "funded by",
  "free to", "at liberty", "excused", "vacat*", "surrender*", "rescind*", "rectif*", "penalt*", "rebalanc*",
  "recalculat*"

# What follows when something promised does not come.
condition securing of sentence s means
  s says lateness
  and s says consequences

words contributing
  "contribut*", "capital", "instalment*", "installment*", "subscription*", "funding", "inputs",
  "due under (exhibit|schedule|annex|annexure|appendix)", "(put|pay|paid|pays|puts|bring*|brought) in", "stake",
  "investment"

words harmless-default
  "no [other|further|such] (consequence*|sanction*|penalty|remedy|effect) … (attach*|follow*|arise*|flow*|ensue*|result*|lie*|be|on|upon)",
  "(without|no) (consequence*|sanction*|effect) … (late*|default*|fail*|delay*)",
  "(fail*|default*|delay*|late*|omission) … (have|has|be of) no (effect|consequence*)",
  "(fail*|default*|delay*|late*|omission) … (shall|will|does) not … (affect|prejudice|entitle|reduce|diminish|alter)"

words foreground
  "(venture|joint|project|foreground|new|alliance|resulting|arising|collaboration|programme|program|developed|company) (technology|technologies|ip|know-how|development*|invention*|result*|intellectual property|software|improvement*|work*|materials)",
  "(created|developed|conceived|made|invented|generated|arising|produced|devised|resulting) … (under|during|in the course|by the (venture|company|alliance)|jointly|from the|in carrying out|hereunder)"

words brought-before
  "background", "pre-existing", "existing", "(before|prior)",
  "own (ip|technology|know-how|intellectual|property|patents|software)",
  "(brought|brings|bring|contributes|contributed|contribute|puts in|put in|lends|lent|furnishes|provided by|belonging|owned by each|already)",
  "each (party|venturer|partner|member|of us|side) … (retain*|keep*|remain*|own*)", "(its|their|his|her) own",
  "on the effective date"

words no-value
  "(no|without|not carrying) [a|any] [stated|agreed|fixed] (figure|value|valuation|price|appraisal)", "unvalued",
  "not [been] (valued|appraised|priced)"

words technology
  "know-how", "technology", "technologies", "software", "patent*", "intellectual property", "ip", "source code",
  "designs", "drawings", "formula*", "process technology", "trade secret*", "algorithm*", "recipes",
  "technical (information|data|documentation)", "seal technology", "platform", "inventions", "application library",
  "trade mark*", "trademark*"

words dates-set
  "(dates|times) (shown|stated|listed|set|given|fixed)", "due date*", "by the date*",
  "(each|all|every) … contribution* … (by|on|within|before)", "ready by", "on its day", "timetable", "on or before",
  "within … (days|weeks|months) (of|after|from)"
