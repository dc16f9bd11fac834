# What the rules of real-commitment speak of: topics, words and conditions. Rules of every principle may use them.

topic objectives
title    "Shared objectives"
headings "objective*", "[common|joint|shared|our] purpose*", "vision", "mission", "goals", "aims", "common end*",
         "what we want", "why we", "why [the] (venture|alliance|partnership|collaboration|company) exists", "ambition*",
         "what we are (trying|setting out)", "guiding principles", "intent of the parties", "objects of"
phrases  "(common|shared|mutual|joint|our|partnership's|venture's|alliance's|collaboration's|parties') [strategic|business|commercial] (objective*|goal|goals|aim|aims|vision|purpose|ambition|ends|mission)",
         "common end (is|of|that|which|we|to|in)", "share* … (objective*|goal|goals|aim|aims|vision|ambition)",
         "(purpose|purposes) of (the|this|our) [joint|strategic] (venture|alliance|agreement|collaboration|cooperation|co-operation|partnership|relationship|consortium|arrangement|programme|program) (is|are|shall be|being) (to|that|for)",
         "(objective*|goal|goals|aim|aims|object|objects) of (the|this) [parties|joint|strategic] (venture|alliance|agreement|collaboration|cooperation|co-operation|partnership|relationship|parties|consortium|teaming|arrangement|appointment|programme|program|company)",
         "(objective*|goal|goals|aims|purposes|ends|ambition*) [which|that|they] [hold|share|held] in common",
         "in common is", "(hold|held|have|share|pursue|seek) in common", "in common and towards which",
         "what … (seek|seeks|want|wants|aim at|pursue|work for|hope for|strive for) (together|jointly|in common)",
         "(objects|ends|aims|purposes|goals) … (hold|held|share|shared|common|together|both)",
         "the parties (aim|seek|strive|wish to achieve|want to reach|pursue)",
         "together … (aim|seek|strive|pursue|achieve|want to|wish to|set out) to",
         "(both|each) … (work|strive) for the other's success", "(aim|object|purpose|goal|intention) of both",
         "with a view to (jointly|together|mutually)",
         "with the [common|shared|joint|overall|ultimate] (goal|aim|objective) of",
         "(wish|desire|intend|propose)* to (jointly|together|collaborate|cooperate|co-operate|combine|pool|join)",
         "mutual[ly] (benefit|beneficial|advantage|success)", "prosper",
         "(ends|end|aims|goals|objectives|results|purposes) … (together|jointly|both|in common|collectively) … (pursue|seek|work for|strive|share|serve|reach)",
         "(together|jointly|collectively) (pursue|seek|aim|strive|set out|undertake to achieve)",
         "(share|shared|common|joint) … (ambition*|endeavo*|vision|aspiration*)",
         "success (is|will be|shall be) measured by",
         "(want|wish|aim|hope|mean|intend|set out|aspire) to (achieve|accomplish|reach|build together|win together)"
except   "for [the] [sole|purposes|purpose|limited] purpose* of"

topic exclusivity
title    "Exclusivity and non-competition"
label    "Exclusivity"
headings "exclusiv*", "non-compet*", "competing (product*|good*|business*|activit*)", "covenant* not to compete",
         "restrictive covenant*", "loyalty", "sole (outlet|agency|appointment|rights)", "rival*", "undivided"
phrases  "(sole|exclusive) [and exclusive] (distributor*|reseller*|agent*|supplier*|licen*|dealer*|partner*|right*|basis|source|provider)",
         "(shall|will|may|must) not … (compet*|rival*) … (product*|business*|service*|goods|venture*|with)",
         "(shall|will|may|must) not [directly or indirectly] [appoint|engage|supply|sell] … (any other|another) (distributor*|dealer*|reseller*|agent*|supplier*|partner*)",
         "(neither|no) (party|member|of us|of them) (shall|will|may) … compet*",
         "(buy|purchase|obtain|source|sell|supply|work) … (only|exclusively|solely) (from|to|with|through)"
except   "non-exclusive", "not exclusive", "exclusive jurisdiction", "exclusive venue", "exclusive remed*",
         "exclusive property", "exclusive of", "sole and exclusive (remedy|property|owner*)",
         "exclusive (control|owner*)", "right, title", "title and interest"

topic minimum-commitment
title    "What must be reached at the least"
label    "Minimum Commitment"
headings "minimum*", "(sales|performance|purchase|volume) (target*|quota*)", "quota*", "diligence", "milestones",
         "take or pay", "(purchase|volume|spend*|marketing) commitment*", "earning (the|its|your) exclusivity",
         "keeping (the|its) exclusivity"
phrases  "(lay out|lays out|spend|expend|devote|disburse|apply|invest|allot|set aside) … (at least|no less than|not less than|a minimum of)",
         "(keep|maintain|employ|station|assign|second|hold) … (representatives|engineers|salesmen|salespeople|people|persons|staff|technicians|specialists) [wholly|exclusively|solely|full-time] (occupied|engaged|employed|devoted|assigned|dedicated)",
         "minimum [annual|yearly|quarterly|guaranteed|aggregate|sales|purchase|net] (purchase*|quantit*|order*|volume*|sales|spend*|royalt*|commitment*|amount*|revenue*|payment*|investment*|number|headcount|guarantee*|turnover|offtake|uptake)",
         "(purchase*|buy|bought|order*|sell|sold|sales|spend|spent|invest*|achieve*|generate*|take|taken|commit*|place|placed|employ|launch|reach|attain|turnover) … (at least|no fewer than|no less than|not less than|not fewer than|a minimum of|or more|worth)",
         "(at least|no fewer than|no less than|not less than|not fewer than|a minimum of) … (units|orders|sales|tonnes|cases|licences|cartons|hours of|man-hours|person-days|man-days)",
         "(employ*|assign*|dedicat*|maintain*|staff*|keep*|second*|provid*|hold*|available|devot*|appoint*|engag*|have|hire*|contribut*|commit*|allocat*) … (at least|no fewer than|no less than|not less than|not fewer than|a minimum of) … (persons|people|employees|representatives|engineers|salespeople|salesmen|staff|full-time|specialists|workers|welders|technicians|developers|personnel|scientists)",
         "(place|buy|order|purchase|take|sell) … (these|the following) (quantities|volumes|numbers|amounts|tonnages)",
         "(sale|sales|performance|revenue|volume|purchase) (target*|quota*|goal*)", "take-or-pay",
         "(diligence|development|commercial) milestone*", "failing which … non-exclusive",
         "(become*|make|convert*|revert*) … non-exclusive"
except   "landed cost", "target cost", "cost target", "instruct", "per order", "(no|each|every|any|single) order",
         "minimum order (size|quantity)", "notice", "insurance", "audit*", "interest", "confidential", "calls answered",
         "right first time", "(warranty|cure) period"

# A sentence on a minimum that is one: the word, or a figure that must be reached.
words least-words
  "minimum*", "at [the] least", "(these|following) (quantities|volumes|numbers|amounts|tonnages)",
  "(no|not) (fewer|less) than", "quota*", "milestone*", "take-or-pay", "order* … worth", "place* … worth",
  "(sale|sales|revenue|purchase|volume|performance) target*", "or more"

# A minimum of which nobody in particular is said to owe it.
words unowned-minimum
  "minimum (purchase*|quantit*|order*|volume*|sales|royalt*|commitment*)",
  "(purchase*|order*|turnover|royalt*) … (at least|not less than|no less than|not fewer than)",
  "(at least|not less than|no less than|not fewer than) … (purchased|ordered|sold)"

words figure-owed
  "non-exclusive", "turnover of", "target of"

# Whatever competes.
words competing
  "(do|does|perform|performs|serve|serves) (what|the same function* as|the job of|the work of) (the|this)",
  "(other|rival) (makers|manufacturers|producers|sellers) of", "up against (the|this|its|our)",
  "(vie|vies|vying|contend*) [directly|head-on|openly] (with|against)", "head-on",
  "compet(e|es|ed|ing|ition|itor|itors|itive)", "rival*",
  "(similar|identical) (to|or) [similar to|identical to] [those of|the] (product*|business|venture)"

# The freedom to compete, told without saying that somebody may.
words competing-kept
  "(reserve*|retain*|keep|keeps|preserve*|enjoy*) [to itself|itself] [the|its|an|entire|full|complete|absolute|every|unfettered|unrestricted|perfect] (liberty|freedom|right|privilege|power) … (to|of) … (rival*|compet*|what the … (does|do)|other (makers|manufacturers|producers) of)",
  "(may|free to|liberty to|entitled to|right to) [freely|independently|also] (engage|invest|own|hold|possess|participate|be interested|carry on|have an interest) … (other|similar|any|every) … (business*|venture*|activit*|enterprise*) … (compet*|rival*)",
  "(sale|selling|supply*|making|manufactur*|dealing*|furnishing|licensing) … to (other|rival|competing) (maker*|manufacturer*|producer*|seller*|supplier*|house*|operator*) … (reserved|open|free|permitted|unrestricted|unaffected)",
  "(not|nothing) … (stand* in the way of|hinder*|prevent*|preclude*|stop*|restrain*|inhibit*|keep*|debar*|bar*) … (bringing|launching|introducing|marketing|selling|making|offering|developing|bring|launch|introduce|market|sell|make|offer|develop) … (of its own (make|brand|design)|own (competing|rival)|same (crops|field|customers|market|products|purpose*))",
  "(open|free|at liberty|may|entitled|liberty) … (put|field|pit|run|launch|bring|set) … (up against|in opposition to|head to head with|in the teeth of) (the|its|our|this)",
  "(nothing|no clause) … (debar*|stops|stop|hinders|keeps) … (same line|like business|same business|similar business|compet*|rival*)",
  "(not|n't) (have|need|obliged|bound) to (stay|keep) out of … (market|business|field|trade)",
  "(traffic|deal|trade|work|treat) with any (competitor*|rival*)",
  "(freedom|liberty|right) to (supply|serve|deal with|work with|sell to) (rival*|competitor*) … (unaffected|untouched|preserved|remains)",
  "(nothing|no (clause|provision|term|part)) … (stops|stop|hinders|hinder|keeps|keep|stands in the way) … (head to head|head-on|compet*|rival*|against the (venture|alliance|company))",
  "(at liberty|free|lawful|open|entitled|permitted|right|may) [for|to] … (deal|supply|serve|sell|work|trade|furnish|engage|treat|associate|join|make|build) … (competitor*|rival*|competing|compet*) … (as freely|as it (pleases|sees fit|thinks fit|likes)|as though|whatever|whomever|whoever|without (limit*|restriction|restraint|leave|let)|terms it|will)",
  "(as though|as if|as freely as if|as freely as though) … (not been made|not been signed|never been made|not existed|did not exist|never existed|not made)",
  "(sells|builds|makes|supplies|trades|manufactures|serves|carries on) … (may|will|shall|and) (go on|continue|keep) (building|selling|making|supplying|trading|serving|manufacturing|on|to) … (compet*|rival*|against|same)",
  "(go on|continue|keep) (building|selling|making|supplying|trading|serving|manufacturing) … (compet*|rival*)",
  "unrestricted right to … (compet*|rival*)",
  "whatever (maker|seller|supplier|rival|competitor|person|firm) … (pleases|likes|chooses|will)",
  "(compete|competition|rivalry) … (without (limit*|restriction|restraint)|no (limit*|restriction|restraint))",
  "(places|imposes|puts|lays) no (restraint|restriction|limit*|fetter) [of any kind] [up]on … (compet*|rival*)",
  "(no|without) (restraint|restriction|limitation|fetter) [of any kind] … (compete|competing|rival*|competitor*)",
  "(freedom|right|rights|liberty|ability|privilege) [of [the] [party|parties|partner*]] to … (compet*|rival*) … (preserved|reserved|retained|unaffected|unimpaired|not affected|unrestricted|acknowledged|not restricted|not limited)",
  "(compet*|rivalry) [with the (venture|alliance|company|joint business)] by … (shall not|is not|does not|no) … breach",
  "(corporate|business) opportunit* … (not apply|disclaimed|renounce*|waive*|inapplicable|excluded)",
  "(renounce*|waive*|disclaim*) … (corporate|business) opportunit*",
  "(no|not) (claim|complain|object*|complaint) … (compet*|rival*)",
  "(we|you|they) (may|can|will|are free to|remain free to) … (set up|open|start|sell|deal|work|trade) … (next door|very same|same thing*|same line*|same customer*|other's rival*|competitor*|rival*)",
  "(continue*|carr*) [to carry] on … in (direct) (rivalry|competition) with the (venture|alliance|company|joint)"

words competing-freely
  "(may|will|shall|can) (compete|be in competition|set up in competition|go on competing|keep competing)"

# What keeps it within bounds, or makes it something else.
words competing-fenced
  "(do|does|would|did|shall|will) not [directly|itself] compet*", "not (in competition|competing)", "non-compet*",
  "(is|are|be|being) (not|neither) [a|an|any|of a] (rival*|compet*)",
  "(that|which|who) (do|does|are|is|can) (not|neither) [directly|themselves|itself|in] (rival*|compet*)",
  "(no|not a|not any|non) (rival*|competitor*)", "(neither|nor) … nor (rival*|compet*)", "outside (the|of|that|its)",
  "other than", "except*", "subject to", "provided that", "save", "only", "so long as", "unless",
  "after (the|termination|expiry|expiration|it|this)", "following (the )?(termination|expiry|expiration)", "if", "upon",
  "competitive (price*|bid*|tender*|rate*|quot*|offer*|terms|pricing|procurement|process|selection|basis|advantage|position)",
  "compared with", "those of [its|the|their] competitors", "terminat*", "disclos*", "anti-compet*",
  "competition (law*|authorit*)", "injunct*", "clear*", "(named|listed|specified|designated) … competitor*",
  "(list|lists) of … competitor*", "(designate|name) … competitor*", "includ* … without limitation", "eliminat*",
  "own (independently|independent)", "independently develop*", "passive*", "up to",
  "(since|after|once|from|following) … (end|termination|expiry|expired|ended)",
  "(listed|named|specified|described|set out) in", "when (this agreement|it) (ends|is over|has ended)",
  "(may|shall|will) not compete", "no longer", "less than", "not exceeding", "publicly traded", "listed on",
  "stock exchange", "per cent"

# What leaves a commitment open.
words left-open
  "(endeavour|endeavor|attempt|seek|try|strive) to (settle|fix|work out|negotiate|conclude) … (later|further|separate|subsequent|future|another) (writing|agreement|contract|instrument|document|paper|deed)",
  "statement* of [its|their|the parties'] [present|current|mere] (thinking|mind|inclination|hope*)",
  "(remain*|yet|still) to be (negotiated|agreed|settled|fixed|decided|determined)",
  "(upon|on|in) [his|its|her|their] honour",
  "only (upon|on|after|when|once) [the] … (definitive|further|formal|separate) … (agreement|contract|deed)",
  "(a|an|some|another|any) (follow-up|later|further|separate|subsequent|second|future) (contract|agreement|instrument|deed|document|paper) … (if|until|unless|when|once|that|which|may)",
  "(left|reserved|remitted|deferred) (for|to) [a|an|some|such] (later|further|subsequent|future|separate|another) (instrument|deed|contract|agreement|document|paper|day|time)",
  "(on|upon) (such|what|whatever) terms … (may|shall|then|hereafter) [be] (agree|agreed|settle|settled)",
  "terms [then|later|hereafter] to be (settled|agreed|negotiated|fixed)", "may decline to (enter|sign|conclude|agree)",
  "(matter|question|debt|point) of honour", "in honour [only|alone]", "honour only",
  "(hope|wish|aspiration|ambition|desire) which … (entertain*|cherish*|have|share*)",
  "to be [mutually|jointly|separately|later] agreed [upon|on] [between|by|among]",
  "(as|such) … (shall|may|will) [be] [mutually] (agree|agreed) [upon] (at a later|in due course|from time to time hereafter|later|in future)",
  "(at|on|upon|for|in) (a|the|such|an) [and upon such] (price*|terms|rate|rates|fee*|royalt*|share*|proportion*|quantit*|amount*|territor*) … as … (shall|may|will) [be] [mutually] (agree|agreed)",
  "to be (negotiated|settled|determined|decided|fixed) [by the parties|between the parties|mutually] (at a later|later|in due course|hereafter|in the future|in future|after signature|in good faith)",
  "(at a later (date|stage|time)|in due course|hereafter|at some later time) … (agree|agreed|negotiat*|settle*|determine*)",
  "(agree|agreed|negotiat*|settle*|determine*) … (at a later (date|stage|time)|in due course|hereafter|at a future date|at some later time)",
  "agree* to agree", "agreement to agree", "agree* to negotiate", "negotiate … after signature",
  "(agree|settle|settled|agreed|decide|decided|fixed|determined) [mutually] [between them|among themselves|between themselves] (later|in due course|hereafter)",
  "(work|sort|figure|iron|talk) [it|this|that|these|them|things] (out|over|through) [between us|between them] … (later|nearer the time|when the time comes|in due course|as we go)",
  "(endeavour|endeavor|attempt|seek|try|strive|use their (best|reasonable) (endeavours|endeavors|efforts)) to (reach [an|a] [agreement|understanding|accord]|agree|come to [an|a|some] (agreement|understanding|terms))",
  "(subject|conditional|contingent|dependent) [always|however|in all respects] (to|on|upon) [the] [due] (execution|conclusion|negotiation|signature|signing|completion|entry into) … (further|definitive|separate|formal|subsequent|binding|final|detailed|full|fuller|long-form|mutually acceptable) … (agreement*|contract*|documentation|terms)",
  "subject [always] to [a|an|the parties'] (further|definitive|separate|later|subsequent|formal|final|detailed) [and more formal] [written] (agreement|contract|documentation|negotiation*|discussion*)",
  "subject to contract",
  "(left|reserved|deferred|postponed) (for|to) [a|the] (future|later|further|subsequent) (agreement|negotiation*|discussion*|decision|accord|settlement)",
  "(future|later|further|subsequent) (agreement|negotiation*|discussion*) … (shall|will|is to|are to) (determine|settle|fix|decide)",
  "in good faith only", "binding in honour only", "binding (only) in honour", "(gentlemen's|gentleman's) agreement",
  "(is|are|be|being|as|express*) [a|an|the] [mere|merely|only|no more than] [non-binding] (statement*|expression*|declaration*|matter*|record*|indication*) [only] of [present|current|mere|mutual|good|general|honest|the parties'] (intent|intention|intentions|aspiration*|hope*|purpose)",
  "(is|are|be|express*|state*|record*|reflect*) [only|merely|no more than] [the|a|an|their|its] [parties'] (present|current|mere) (intention*|intent|aspiration*|hope*|thinking|expectation*)",
  "present (intention*|intent)",
  "(merely|purely|only) (aspirational|indicative|illustrative) … (commit*|target*|contribution*|obligation*|undertaking*|investment*|purchase*)",
  "(commit*|target*|contribution*|obligation*|undertaking*|investment*|purchase*|volume*|quantit*|spend*) … (aspirational|indicative only|for guidance only|for planning purposes only)",
  "(parties|we|they|both|partners|sides) (shall|will|may) (discuss|consider|explore|examine|look at|look into|talk about) … (whether|possible|possibility|in due course|opportunit* to|desirab*)",
  "(hope|hopes|hopeful|aspire|aspires|would like) to (invest|buy|purchase|order|fund|contribute|second|provide|supply|keep|spend|commit|assign|appoint|open|hire|employ|deliver|build|pay)",
  "(have|has|take|takes|come|comes|comes|into) [no] (force|effect) [only] (once|when|upon|after) … (definitive|further|formal|separate|final) … (signed|executed|concluded|agreed|negotiated)"

# What takes the force of a commitment away, in words that deny.
words disclaimed
  "no (action|suit|claim|proceeding*) (shall|will|may|can|does|is to) (lie|be brought|be founded|arise) [up]on",
  "(neither|no party|none|nobody|no one|not) … held to (it|them|this|that|what)", "without being held to (it|them|this)",
  "(create|creates|creating|give rise to|gives rise to) no liabil*",
  "(has|have|carry|carries) no (contractual force|legal force|legal effect)", "(estimate*|expression*|statement*) only",
  "(is|are) not a promise",
  "(neither|not|no|nothing|none|never) … (until|unless) … (instrument|deed|contract|agreement|document|paper) … (signed|executed|concluded|settled|entered into)",
  "(found|founds|ground|support|sustain) no (action|claim|suit|proceeding*)",
  "no [court|tribunal|judge|arbitrator] (is|shall|will|may|can) … (enforce|compel|order)",
  "(nothing|none|no part) … (legally enforceable|enforceable at law|enforceable in law|enforced|enforceable)",
  "not (legally enforceable|enforceable (at|in) law)",
  "no (obligation|duty|liability|commitment|undertaking) [so] [to] [do] [so] (shall|will|is to|does|is|being) (arise*|come into being|exist*|attach*|be (created|implied))",
  "(not|never) … (construed|taken|read|deemed|regarded|held|understood) … (as|to have) … (obligation*|commitment*|engaged|undertaken|promise*|bound|bind*)",
  "target and not a (commitment|promise|obligation|duty|undertaking)",
  "(indicative|aspirational|provisional|tentative) and … not",
  "(a|an) (target|hope|aim|estimate|wish|expectation|ambition) [only|merely] [and|but|,] (not|no) [a|an] (commitment|promise|obligation|undertaking|duty)",
  "(hope*|wish*|aim*|expect*|plan*|intend*) to … but [we|it|they|he] … (do|does|not|no) [not] promise",
  "(not|non) [intended to be] [legally|contractually] binding", "non-binding",
  "no [legally|contractually] (binding|enforceable) (effect|obligation*|force|commitment*|promise*|undertaking*|duty|duties)",
  "(not|neither) [intended|intend|deemed|meant|taken|construed|read|designed] [to] [be] (create|creating|give rise to|giving rise to|impose|imposing|constitute|constituting|amount to) [any|a|an] [legal|legally|contractual|binding] (binding|enforceable|obligation*|relations|commitment*|dut*|promise*|undertaking*|liabilit*)",
  "(creates|create|creating|imposes|impose|gives rise to|constitutes|constitute) no [legal|legally|binding|enforceable|contractual] (binding|enforceable|obligation*|relations|commitment*|dut*|promise*|undertaking*|liabilit*|right*)",
  "not [intended] [to] (have|has|having|carry|be given|take) [any] (legal|binding|contractual|legally binding) (effect|force|consequence*)",
  "(no|without|of no|without any|devoid of) (legal|binding|contractual|legally binding) (effect|force|consequence*)",
  "(do|does|shall|will|is|are|to) not [be] [legally|contractually] (bind|binding) [on|upon] [it|them|either|the|that|him|party|parties|partner|partners]",
  "not be bound (until|unless|before|hereby|thereby|to [do|buy|sell|supply|fund])",
  "neither … (shall|will|is|may) be (bound|obliged|committed) … (until|unless|before)",
  "until … (definitive|formal|further|separate|final|binding|long-form) … (signed|executed|concluded|agreed|negotiated|entered into) … (neither|not|no)",
  "(not|no|neither|none) [be|have|has|take|takes] [any|of] [legal|binding] [force|effect|bound|binding|obligation*|operative|liab*] (until|unless|before) … (definitive|formal|further|separate|final|long-form) … (signed|executed|concluded|agreed|negotiated|entered into|made)",
  "(not|n't|never) [be] (treat*|take*|read|regard*|understood|rel*|construe*) … [as] (promise|commitment|guarantee|undertaking|binding)",
  "(not|n't|nor|in no way) (as|a|an|any|mean* as|be [a|an]) [legal|firm|binding] (promise|commitment|guarantee)",
  "(intend*|intention|hope*|aspire*|expect*|wish*|propose*) … (but|without|though|although) … (bound|obligation|obliged|commit*|undertaking|promis*|liab*)",
  "(intend*|intention|hope*|aspire*|expect*|wish*|propose*) … [but|without|though|although] … (does|do|is|are) not … (bound|obliged|commit*|promis*|undertake)",
  "not [intended to] create legal relations", "intended to create [legally] binding",
  "no intention to create legal relations", "(in spirit|morally|in honour) … not (in law|legally|at law)",
  "not (in law|legally|at law) … (bound|binding)"

# What may well be left open, or is no commitment of the partnership.
words no-operative-matter
  "such other", "or such", "or as", "as otherwise", "any other", "otherwise agreed", "agree to be bound",
  "statement* of work", "work order*", "right to negotiate", "first negotiation", "option",
  "(cure|remedy) (such|the|any|that)", "warrant*", "board", "beneficiar*", "invalid*", "severab*", "alternative",
  "mediator", "non-binding procedure", "additional service*", "fee to be", "forecast*", "estimate*", "mediat*",
  "conciliat*", "heading*", "recommend*", "expert", "projection*", "budget*",
  "until [it is|they are|so|such|they] (agreed|agree*)", "(failing|absence|default of) [such|an] agree*",
  "if (the parties|they) (cannot|do not|fail)", "letter of interest", "third part*", "confidential*", "publicity",
  "dispute*", "difference*", "disagree*", "grievance*", "counterpart*", "offer* … not binding", "quotation*",
  "proposal*", "opinion*", "date, time and place", "place and time", "time and place", "venue", "agenda",
  "letter of intent", "term sheet", "memorandum of understanding", "governing law", "arbitrat*", "steering", "committee",
  "supersede*", "prior to", "preliminary", "amend*", "other currency", "format", "sub-contract",
  "not binding (on|upon) … unless", "unless … (writing|signed)", "binding (on|upon) … unless", "shall not be binding",
  "is not binding until", "successor*", "law* of", "fiduciary", "contract years", "in lieu of the foregoing",
  "(customer|lessee|user|buyer|tenant) would like"

# What settles a question that is left open, somewhere near it.
words settled-otherwise
  "(failing|absence of|default of|in lieu of) [such|an|any|that|this|their] agree*", "failing which",
  "(until|unless and until|pending) … (agree*|settle*) … (previous|year before|preceding|continue*|appl*|remain*)",
  "if (the parties|they|no|we|both) [have|do|can|has|is|are|cannot|fail|should] [not|never|fail] [been|be|to] [agree|agreed|reach*|settle*|agreement]",
  "(expert|arbitrator|valuer|auditor) … (fix*|determin*|decid*|settle*)"

# A right to use what is there, which only its holder's wish measures.
words used-freely
  "(may|to) [freely] (use|practise|practice|occupy|enjoy|make use of) … (as|so) (long|often|widely|much) as (it|they|he|she|we|you)",
  "(may|to) [freely] (use|practise|practice|make use of) … (free of charge|free of royalt*|royalty-free|without (charge|payment|royalty|accounting))"

# Whether the verb that the modal governs is done at all is its bearer's pleasure, and not how, when or how much more.
condition done-at-pleasure of exemption x means
  x says pattern "\b(?:shall|will|may|must|can|(?:agrees?|undertakes?|covenants?|right|liberty|entitled|option|discretion|elects?|chooses?|decides?) to)\b(?:,[^,;.]{0,80},)?(?: \w+ly)?(?: be)? (?:deliver|suppl(?:y|ies)|provid|furnish|render|perform|fund|pay|contribut|invest|promot|market|train|help|assist|support|fill|fulfil|execut|giv|send|second|carr(?:y|ies) out|make available|purchas|buy|sell)\w*\b[^.;]{0,100}\b(?:if|when|whenever|as|to (?:the|such) extent|so far|insofar|often|long|while|levels?)\b[^.;,]{0,30}\b\w+(?: (?:may|shall|then|so|from time to time)){0,3}(?:,? in (?:its|their|his) [^.;,]{0,40},?)? (?:chooses?|wish(?:es)?|pleases?|likes?|elects?|desires?|feels?|wants?|cares?|decides?|(?:sees?|thinks?|deems?|considers?) (?:it )?(?:fit|proper|appropriate|desirable|expedient)|(?:is|are|be) (?:so )?(?:minded|inclined|disposed))\b",
     pattern "\b(?:shall|will|must|(?:agrees?|undertakes?) to)\b[^.;]{0,150}[\w)] (?:only )?(?:if(?: and (?:to the extent|when))?|to the extent|(?:as and )?when|whenever|so far as|insofar as)(?: that)? (?:the )?\w+(?: (?:may|shall|then|so|also|from time to time|from day to day|in its \w+(?: \w+)?)){0,3} (?:(?:is|are|be) (?:so )?(?:minded|inclined|disposed)|cares? to|feels? (?:like|inclined|so)|(?:chooses?|wish(?:es)?|pleases?|likes?|elects?|desires?|wants?|decides?|(?:sees?|thinks?|deems?|considers?) (?:it )?(?:fit|proper|appropriate|desirable|expedient))(?:[^\w ]|$| [a-su-z]| t[a-np-z]))",
     pattern "\b(?:may|can|shall|will|right to|option to|entitled to)\b(?:,[^,;.]{0,60},)?(?: \w+ly)? (?:elect|choose|decide|determine)\b[^.;]{0,60}?\b(?:to|not to|whether(?: or not)?(?: to)?) (?:deliver|suppl(?:y|ies)|provid|furnish|render|perform|fund|pay|contribut|invest|promot|market|train|help|assist|support|fill|fulfil|execut|giv|send|second|carr(?:y|ies) out|make available|purchas|buy|sell)\w*",
     pattern "\b(?:deliver|suppl(?:y|ies)|provid|furnish|render|perform|fund|pay|contribut|invest|promot|market|train|help|assist|support|fill|fulfil|execut|giv|send|second|carr(?:y|ies) out|make available|purchas|buy|sell)\w*,? or (?:to |from )?(?:refrain|not|decline|omit|abstain|forbear|refuse|withhold)\b",
     pattern "\b(?:accept|take up|fill|honou?r|execute|fulfil|take)\b[^.;]{0,30}\bor (?:to )?(?:reject|decline|refuse|leave|ignore|not)\b[^.;]{0,50}\b(?:orders?|indents?|requests?|call-?offs?|it|them|any)\b",
     pattern "\bbut,? ?(?:need not|(?:is|are|shall|will) (?:not|under no)(?: be)?(?: under any)? (?:bound|obliged|required|obligated|duty|obligation))\b[^.;]{0,20}(?:(?:deliver|suppl(?:y|ies)|provid|furnish|render|perform|fund|pay|contribut|invest|promot|market|train|help|assist|support|fill|fulfil|execut|giv|send|second|carr(?:y|ies) out|make available|purchas|buy|sell)\w*|do (?:so|it|any)|$)",
     "none of (these|them|those)", "at its [own|sole|mere] (pleasure|will)",
     pattern "\bmay or may not (?:deliver|suppl(?:y|ies)|provid|furnish|render|perform|fund|pay|contribut|invest|promot|market|train|help|assist|support|fill|fulfil|execut|giv|send|second|carr(?:y|ies) out|make available|purchas|buy|sell)\w*"
  and x does not say pattern "\b(?:or|in|by|with|through|at) (?:to |for |at )?(?:such|any|the) (?:other|longer|shorter|further|later|earlier|greater|lesser|additional|manner|means|methods?|forms?|ways?|channels?|person\w*|times?|places?)\b",
     "free to", "exploit", used-freely
  and x.sentence does not say pattern "\b(?:which|that|whom|whatever)(?: [\w-]+){1,4} may (?:choose|elect|decide)\b"

# Performance that is told to be optional, of which the party need not be the subject.
# A choice between two ways of performing, and a fraction of what somebody chose.
words either-way
  "numerator", "denominator", "such other", "the other [party] (who|which|that) (may|can|shall)",
  "whether to (make|pay|deliver|supply) … or to (pay|make|deliver|supply)"

words optional-performance
  "if any … (as|that|which) (it|they|he|she|we|you) [may|shall|then|so] … (elect*|choose*|decide*|see* fit|find* convenient|think* fit|opt*|please*|wish*|like*|care*|want*)",
  "(lie|lies|rest|rests|remain|remains|left|stand|stands|is|be) [wholly|entirely|solely|always|purely] (with|for|to|up to|in the hands of) … (whether|to decide whether|to say whether) … (kept|made|given|supplied|delivered|provided|performed|paid|furnished|continued|accepted|opened|rendered|sent|carried out|undertaken|fulfilled|done)",
  "whether … (put at the disposal|kept|made|given|supplied|delivered|provided|performed|paid|furnished|continued|rendered|sent|carried out|undertaken|fulfilled|put at … disposal) … (remains|remain|is|be|lies|rests|left|stands) [wholly|entirely|solely] (for|with|to|up to) … to (decide|say|determine|choose)",
  "(level*|amount*|extent|scale|quantit*) (it|he|they|we) (determin*|choose*|decide*|think*|see*) … (discretion|zero|nil|fit)",
  "which may be (zero|nil|nothing)",
  "(may|can|free to|right to) (decide|choose|elect) not to (deliver|supply|perform|pay|provide|fund|contribute|fill|accept)",
  "or decline to (contribute|supply|perform|deliver|pay|provide|fund|accept|fill)",
  "(shall|will|must|to) … if (it|he|she) (thinks|sees) fit",
  "if any … that (it|he|they) (elect|elects|choose*|decide*|please*) to",
  "(amount*|sum*|part|quantit*|number|proportion|help|support|measure|extent) … if any … (discretion|option|choose*|please*|think* fit|elect|elects|minded|fit|judges)",
  "but (shall|will|is|are) [be] under no (duty|obligation|compulsion) to … (make|supply|furnish|deliver|provide|pay|contribute|perform|give|second|fund|buy)",
  "(may|can|shall|election|option|choice) … whether [or not|or no] to (pay|perform|deliver|supply|contribute|fund|furnish|provide|advance|fulfil)",
  "(deliver*|supply|provision|performance|acceptance|fulfil*|funding|purchase*|support|contribution*|promotion|training|assistance|services|investment*) … (is|are|be) [purely|entirely|wholly|strictly|merely] (optional|voluntary|discretionary)",
  "(send|supply|deliver|provide|fill|fund|help|train|buy|sell|promote|support|pay|invest|contribute|give|visit|accept) … (if|when|whenever|if and when|as and when|if or when|as) (we|you) … (feel like|want|wish|like|choose|please|fancy|care to|see fit|think fit)"

# What lies over and above a quantity that must be given.
words beyond-what-is-owed
  "(capacity|quantit*|anything|orders|volume*|what|that which|hours|stock|goods|sums) … (beyond|in excess of|over and above|exceeding|above)",
  "beyond (that|this|such|the said) (measure|quantity|figure|number|amount|level|limit)"

words once-over
  "(after|following|upon|on) [the] (termination|expiry|expiration|end)",
  "after (it|this agreement) (ends|expires|terminates)"

# What a partner is there to do.
# While something keeps the party from it, for as long as the other has not done its part, or where the right is all its own.
words not-at-the-time
  "(during|while|when|if|so long as|as long as) … (unable|prevented|delayed|suspended|cannot)", "force majeure",
  "beyond (its|their|the) [reasonable] control", "absent (which|that|this|such|these)", "absent a", "without which",
  "in the event [that]", "provided that", "alternat*", "more (often|frequently) than", "inspect*", "audit*", "infring*",
  "proceeding*"

words freed-from
  "(does|do) not have to [do so|do it|do any of this|do anything]", "need not [do so|do it|bother|do anything]",
  "need be (given|supplied|provided|delivered|made|done|taken|accepted|filled|bought|purchased|performed|rendered|funded)",
  "(not|no|nothing) … (bound|obliged|obligated|obligation|required|duty) to (do so|do it|do any|do anything)",
  "(to|not|no (duty|obligation|commitment)) (accept|fill|fulfil|perform|supply|deliver|provide|purchase|buy|order|sell|fund|contribute|market|promote|continue|proceed|develop|support|use|spend|invest|commit|appoint|commerciali*|devote|employ|launch|execute|honour|honor|train|help|assist|install|serve|do any|take any)"

# The whole of what was promised, or every order: to be free of a task at one place or for one customer is its scope.
words of-the-whole
  "any", "all", "every", "each", "whatsoever", "whatever", "at all", "(an|the|such|no) order*", "orders", "indent*",
  "(do|does|done) (so|it|any|anything|this|that)", "(accept|fill|fulfil) (it|them|one|these|those|such)", "minimum",
  "need not [do so|do it|bother]", "need be", "(does|do) not have to", "under no duty", "proceed", "continue"

words performing
  "(accept|fill|fulfil|perform|supply|deliver|provide|purchase|buy|order|sell|fund|contribute|market|promote|continue|proceed|develop|support|use|spend|invest|act|commit|appoint|commerciali*|devote|employ|launch|make)",
  "(furnish|render|give|second|lend|send|carry out|make available|pay|build|open|hire|staff|participate)",
  "do (so|any|anything|none)", "execute", "honour", "honor", "train", "help", "assist", "install", "serve", "take any"

words refused-for-a-reason
  "(that|which|who) (is|are|does|do|has|have|was|were) (not|in)", "review", "inspect*", "audit*", "monitor*",
  "source code", "(such|different|additional) term*", "in the absence of", "liabil*", "inconsistent with", "own account",
  "shares", "alternative*", "(not yet|not) (delivered|received|paid|accepted|conforming|ordered|approved|due)",
  "exceed*", "in excess", "beyond", "more than", "unless", "until", "if", "where", "to the extent", "except", "save",
  "other than", "so long as", "as long as", "in breach", "in default", "overdue", "after (termination|expiry|the end)",
  "renew*", "extend", "disclos*", "confidential*", "non-conforming", "defective", "disput*", "contrary to law",
  "unlawful", "neither party", "no party", "either party", "third part*", "insurance", "registration", "litigat*",
  "patent*", "defen(d|ce|se)", "prosecut*",
  "(during|in|on|for) (any|the|such) … (day|days|weeks|month|period|shutdown|holiday*|closure|recess)", "credit limit",
  "conform*", "while", "whilst", "pending", "before", "over and above", "additional", "any further", "free of charge",
  "resulting from", "caused by", "at (a|any) loss", "support* … (older|superseded|obsolete|previous)"

# The duties of one side laid on the other too, in a sentence.
words like-duties
  "(everything|all|whatever) [that|which] … (requires|obliges|binds) … to do",
  "(corresponding|same|like|identical|reciprocal|mirror) (duties|obligations|undertakings|covenants) (are|is|shall|apply|bind|fall|as)",
  "(duties|obligations|undertakings|covenants) … (apply|bind|fall) … (equally|likewise|mutatis mutandis|vice versa|in like manner)"

# What both want to reach.
condition wanted-together of sentence s means
  s says pattern "\b(?:both|we|us|they|the parties|the partners|each|\w+ and \w+)\b[^.;]{0,40}\b(?:wish(?:es)?|want|wants|seek|seeks|desire|desires|hope|hopes|aim|aims|mean|intend|aspire|aspires|resolved?|are resolved)\b[^.;]{0,50}\b(?:together|with one another|jointly|in common|both|side by side|each other|as one)\b[^.;]{0,30}\bto\b",
     pattern "\b(?:wish(?:es)?|want|wants|seek|seeks|desire|desires|hope|hopes|aim|aims|intend|aspire|aspires)\b (?:together|jointly|, with one another,|with one another)[^.;]{0,20}\bto (?:make|win|bring|build|become|establish|halve|double|raise|lower|cut|end|open|reach|offer|give|get|lead|revive|restore|improve|grow|put|turn|be)\b",
     pattern "\b(?:what|all that) (?:we|both|they|the parties)(?: both| each)? (?:want|wants|wish|seek|aim|hope|are after|work for|are working towards?)\b",
     pattern "\b(?:what|that which|all that|the (?:end|goal|aim|mark|result|prize|thing)s?(?:,? (?:to|toward|towards|for|at|after) which|,? that|,? which)?) (?:we|they|both(?: of (?:us|them))?|(?:the |both |these )?(?:two |three |four )?(?:parties|members|partners|companies|promoters|venturers|shareholders|sides|firms))\b(?: \w+){0,2}? (?:want|wish|seek|aim|hope|striv|are after|are striv|are working|work for|work toward|pull|pursue|reach|are trying|try|set out|have set out|come together|have come together|have joined|joined|mean to|intend)\w*",
     pattern "\bto the (?:end|intent|purpose) that\b[^.;]{0,160}\b(?:both|revived?|prosper|flourish|thrive|live|may|be)\b",
     pattern "\b(?:joined|come together|banded|associated|combined|united|met)\b[^.;]{0,30}\b(?:to the end|in order|so that|so as|for the purpose)\b",
     pattern "\b(?:the point of (?:this|it)|what this is for|we are doing this|why we're doing|why we are doing|this is about)\b[^.;]{0,80}\b(?:to|so that|because|:)",
     pattern "\b(?:common|shared|joint) (?:aim|goal|purpose|cause|task|ambition|hope|object|ends|end (?:is|of|that|which|we|in))\b",
     pattern "\bpursue (?:as|the)? ?(?:a )?(?:common|shared|joint)\b"

# Both wish for one thing, and it is more than to sign: "Alder and Birch wish to form a venture to sell …".
condition wished-by-both of sentence s means
  s says pattern "\b(?:[\w&.'-]+(?: \([^)]*\))?,? and (?:the )?[\w&.'-]+(?: \([^)]*\))?|parties|partners|they),? (?:both |each |mutually |strongly )?(?:desire|wish|want|hope|aim|seek|intend|aspire|propose)\b(?: together| jointly)? to (?:\w+ and (?:further )?|continue to |further |jointly )?(?:form|create|build|develop|expand|grow|increase|enhance|strengthen|improve|achieve|bring|work together|combine|capitali[sz]e|enter into an? (?:\w+ )?(?:strategic|joint|long-term|collaborat\w+|cooperat\w+) (?:\w+ ){1,3}to)\b",
     pattern "\b(?:[\w&.'-]+(?: \([^)]*\))? and (?:the )?[\w&.'-]+(?: \([^)]*\))?|parties|partners|they),? (?:both |each )?(?:believe|trust|expect|recogni[sz]e|are convinced)\b[^.;]{0,160}\b(?:they|both|together) (?:can|will|may|could) (?:\w+ )?(?:increase|grow|expand|build|win|offer|create|develop|serve|reach|improve|lower|achieve)\b",
     pattern "\bhelp (?:each other|the other|one another)\b[^.;]{0,60}\b(?:grow|growth|succe\w+|prosper|thrive)\b",
     pattern "\b(?:venture|alliance|collaboration|consortium|partnership) (?:is|was|has been|shall be) (?:formed|established|created|set up)\b[^.;]{0,40}\b(?:for the purposes? of|in order to)\b",
     "(principle|principles|spirit) of … (mutual benefit*|win-win)"

condition aims-shared of sentence s means
  (s meets wanted-together or s meets wished-by-both)
  and s does not say "agree as follows", "to enter into this", "witnesseth", "terms and conditions set forth",
     "not intend", "to be bound", "confidential*", "shut out", "third part*", "to dispute", "to arbitrat*",
     "agree on the terms"

# A floor: so many, so much, or by such a day, with what follows if it is not reached.
condition floor-owed of sentence s means
  s says pattern "\b(?:shall|will|must|undertakes to|agrees to|spends?|keeps?|lifts?|buys?|takes?|orders?|opens?|has|employs?|invests?|is to)\b[^.;]{0,80}\b(?:at least|not under|no fewer than|not fewer than|not less than|no less than|not below|never (?:under|below|fewer than|less than)|a minimum of|or more|upwards of|every one of)\b",
     pattern "\b(?:shall|will|must|undertakes to|agrees to|is to)\b[^.;]{0,80}\b(?:open|launch|sell|have|place|build|enrol|enroll|sign|reach|appoint|start|market|commerciali[sz]e|on sale|trading)\b[^.;]{0,80}\bby (?:the (?:\w+ )?(?:end|anniversary|close|\w+ anniversary)|\d{1,2} \w+ (?:19|20)\d\d|\w+ \d{1,2}, (?:19|20)\d\d|(?:19|20)\d\d|michaelmas|the \w+ year)",
     pattern "\b(?:or|else|otherwise|failing (?:which|that|this)|if not)\b[^.;]{0,60}\b(?:ceases? to be (?:exclusive|reserved|sole)|lose the (?:sole|exclusive)|loses the (?:sole|exclusive)|becomes? non-exclusive|exclusivity (?:ends|lapses|ceases|falls)|may appoint (?:others|another))\b"

words what-a-floor-is-of
  "(buy|buys|take|takes|lift|lifts|order|orders|purchase*|sell|sells|sold|sale|sales|spend|spends|spent|invest|invests|turnover|revenue)",
  "(store*|shop|shops|outlet*|unit|units|ton|tons|tonnes|case|cases|litres|kilos|pallets|licences|subscribers|accounts)",
  "(salespeople|salesmen|account executives|representatives|dealers|agents|full-time)", "trading", "on sale", "market",
  "launch*", "exclusive", "sole right", "reserved to it", "installations", "sets"

condition floor-promised of sentence s means
  s meets floor-owed
  and s says what-a-floor-is-of
  and s does not say "notice", "insur*", "days of", "records", "confidential*", "interest", "audit*", "vote*",
     "meet at least", "meeting*", "board", "directors", "managers", "quorum", "report*", "warrant*", "once", "improve*",
     "better*", "survey*", "poll*", "canvass*", "feature", "package", "train*", "instruct*", "shall second",
     "will second", "review*", "merger", "capital call", "cure*"
