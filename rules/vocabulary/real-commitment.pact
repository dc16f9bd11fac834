# What the rules of real-commitment speak of: topics, words and conditions. Rules of every principle may use them.

topic objectives
title    "Shared objectives"
headings "objective*", "[common|joint|shared|our] purpose*", "vision", "mission", "goals", "aims", "common end*",
         "what we want", "why we", "ambition*", "what we are (trying|setting out)", "guiding principles",
         "intent of the parties", "objects of"
phrases  "(common|shared|mutual|joint|our|partnership's|venture's|alliance's|collaboration's|parties') [strategic|business|commercial] (objective*|goal|goals|aim|aims|vision|purpose|ambition|end|ends|mission)",
         "share* … (objective*|goal|goals|aim|aims|vision|ambition)",
         "(objective*|purpose|purposes|goal|goals|aim|aims|object|objects) of (the|this) [parties|joint|strategic] (venture|alliance|agreement|collaboration|cooperation|co-operation|partnership|relationship|parties|consortium|teaming|arrangement|appointment|programme|program|company)",
         "in common is", "the parties (aim|seek|strive|wish to achieve|want to reach|pursue)",
         "together … (aim|seek|strive|pursue|achieve|want to|wish to|set out) to",
         "(both|each) … (work|strive) for the other's success", "(aim|object|purpose|goal|intention) of both",
         "with a view to (jointly|together|mutually)",
         "(wish|desire|intend|propose)* to (jointly|together|collaborate|cooperate|co-operate|combine|pool|join)",
         "mutual[ly] (benefit|beneficial|advantage|success)", "prosper"

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
headings "minimum*", "[sales|performance|purchase] (target*|quota*)", "diligence", "milestones", "take or pay",
         "(purchase|volume|spend*|marketing) commitment*", "earning (the|its|your) exclusivity",
         "keeping (the|its) exclusivity"
phrases  "minimum [annual|yearly|quarterly|guaranteed|aggregate|sales|purchase|net] (purchase*|quantit*|order*|volume*|sales|spend*|royalt*|commitment*|amount*|revenue*|payment*|investment*|number|headcount|guarantee*|turnover|offtake|uptake)",
         "(purchase*|buy|bought|order*|sell|sold|sales|spend|spent|invest*|achieve*|generate*|take|taken|commit*|place|placed|employ|launch|reach|attain|turnover) … (at least|no fewer than|no less than|not less than|not fewer than|a minimum of|or more|worth)",
         "(at least|no fewer than|no less than|not less than|not fewer than|a minimum of) … (units|persons|people|employees|representatives|engineers|salespeople|salesmen|staff|orders|sales|tonnes|cases|licences|full-time)",
         "(commercially reasonable|reasonable|best|diligent) (efforts|endeavours) to (develop|commerciali*|promote|market|sell|exploit)",
         "(sales|performance|revenue|volume|purchase) (target*|quota*|goal*)", "take-or-pay",
         "(diligence|development|commercial) milestone*", "failing which … non-exclusive",
         "(become*|make|convert*|revert*) … non-exclusive"
except   "notice", "insurance", "audit*", "interest", "confidential", "calls answered", "right first time",
         "(warranty|cure) period"

# A sentence on a minimum that is one: the word, or a figure that must be reached.
words least-words
  "minimum*", "at least", "(no|not) (fewer|less) than", "quota*", "milestone*", "take-or-pay", "order* … worth",
  "place* … worth", "(sales|revenue|purchase|volume) target*", "(efforts|endeavours) to", "or more"

# A minimum of which nobody in particular is said to owe it.
words unowned-minimum
  "minimum (purchase*|quantit*|order*|volume*|sales|royalt*|commitment*)",
  "(purchase*|order*|turnover|royalt*) … (at least|not less than|no less than|not fewer than)",
  "(at least|not less than|no less than|not fewer than) … (purchased|ordered|sold)"

words figure-owed
  "non-exclusive", "turnover of", "target of"

# Whatever competes.
words competing
  "compet(e|es|ed|ing|ition|itor|itors|itive)", "rival*",
  "(similar|identical) (to|or) [similar to|identical to] [those of|the] (product*|business|venture)"

# What keeps it within bounds, or makes it something else.
words competing-fenced
  "(do|does|would|did|shall|will) not [directly|itself] compet*", "not (in competition|competing)", "non-compet*",
  "outside (the|of|that|its)", "other than", "except*", "subject to", "provided that", "save", "only", "so long as",
  "unless", "after (the|termination|expiry|expiration|it|this)", "following (the )?(termination|expiry|expiration)",
  "if", "upon", "competitive (price*|bid*|tender*|rate*)", "compared with", "those of [its|the|their] competitors",
  "terminat*", "disclos*", "anti-compet*", "competition (law*|authorit*)", "injunct*", "clear*",
  "own (independently|independent)", "independently develop*", "passive*", "up to … %", "per cent"

# What leaves a commitment open.
words left-open
  "to be [mutually|jointly] agreed [upon|on] [between|by|among]",
  "(as|such) … (shall|may|will) [be] [mutually] (agree|agreed) [upon] [at a later|in due course|from time to time hereafter|later|in future]",
  "to be (negotiated|settled|determined|decided|fixed) [by the parties|between the parties|mutually] (at a later|later|in due course|hereafter|in the future|in future|after signature|in good faith)",
  "(at a later date|in due course|hereafter|at some later time) … (agree|agreed|negotiat*|settle*|determine*)",
  "(agree|agreed|negotiat*|settle*) … (at a later date|in due course|hereafter|at a future date|at some later time)",
  "agree* to agree", "agreement to agree", "agree* to negotiate", "(not|non) [legally] binding", "non-binding",
  "no [legally] binding (effect|obligation|force|commitment)",
  "not [intended to] [be] [create|creating] [any] [legal|legally] (binding|enforceable|obligation*|relations)",
  "(is|are|be|being|as) … (statement|expression|declaration|matter) of [present|current|mere|mutual] (intent|intention|intentions|aspiration|hope) [only]",
  "subject to [the] (execution|conclusion|negotiation|signature|signing|entry into) … (further|definitive|separate|formal|subsequent|binding) [written] (agreement*|contract*|documentation)",
  "subject to [a|the parties'] (further|definitive|separate|later|subsequent) [written] (agreement|contract)",
  "binding in honour only", "in good faith only", "of no legal effect",
  "(intend*|intention|hope*|aspire*) … (but|without) … (bound|obligation|obliged|commit*|undertaking)",
  "(shall|will|may) (discuss|consider|explore) … (whether|possible|possibility|in due course)", "present intention*",
  "(settled|agreed|decided|fixed|determined|agree) [mutually] [between them] (at a later (stage|date|time)|later|in due course)",
  "(work|sort) out later", "no legal effect", "without legal effect", "negotiate … after signature",
  "(endeavour|endeavor|attempt|seek|try) to (reach agreement|agree|come to an agreement)",
  "intended to create [legally] binding", "(agree|settle) … (later|hereafter|in due course)"

# What may well be left open, or is no commitment of the partnership.
words no-operative-matter
  "beneficiar*", "invalid*", "severab*", "alternative", "mediator", "non-binding procedure", "additional service*",
  "fee to be", "forecast*", "estimate*", "mediat*", "conciliat*", "heading*", "recommend*", "expert", "projection*",
  "budget*", "until [it is|they are|so|such|they] (agreed|agree*)", "(failing|absence|default of) [such|an] agree*",
  "if (the parties|they) (cannot|do not|fail)", "date, time and place", "place and time", "time and place", "venue",
  "agenda", "letter of intent", "term sheet", "memorandum of understanding", "governing law", "arbitrat*", "steering",
  "committee", "supersede*", "prior to", "preliminary", "amend*", "other currency", "format", "sub-contract",
  "not binding (on|upon) … unless", "unless … (writing|signed)", "binding (on|upon) … unless", "shall not be binding",
  "is not binding until", "successor*", "law* of"

# Whatever its maker likes, in so many words.
words at-pleasure
  "it [so] (chooses|wishes|likes|pleases|elects|desires|feels)", "(sees|thinks|deems) fit", "none of (these|them|those)",
  "elect* (to|whether)", "whether or not to", "(choose|decide)* … whether", "but (need|is|shall) not",
  "at its [own] (pleasure|will)", "may or may not"

words once-over
  "(after|following|upon|on) [the] (termination|expiry|expiration|end)",
  "after (it|this agreement) (ends|expires|terminates)"

# What a partner is there to do.
words freed-from
  "(to|not|no (duty|obligation|commitment)) (accept|fill|fulfil|perform|supply|deliver|provide|purchase|buy|order|sell|fund|contribute|market|promote|continue|proceed|develop|support|use|spend|invest|commit|appoint|commerciali*|devote|employ|launch|make any|execute|honour|honor|train|help|assist|install|serve|do any|take any)"

words performing
  "(accept|fill|fulfil|perform|supply|deliver|provide|purchase|buy|order|sell|fund|contribute|market|promote|continue|proceed|develop|support|use|spend|invest|act|commit|appoint|commerciali*|devote|employ|launch|make)",
  "do (so|any|anything|none)", "execute", "honour", "honor", "train", "help", "assist", "install", "serve", "take any"

words refused-for-a-reason
  "in the absence of", "liabil*", "inconsistent with", "own account", "shares", "alternative*",
  "(not yet|not) (delivered|received|paid|accepted|conforming|ordered|approved|due)", "exceed*", "in excess", "beyond",
  "more than", "unless", "until", "if", "where", "to the extent", "except", "save", "other than", "so long as",
  "as long as", "in breach", "in default", "overdue", "after (termination|expiry|the end)", "renew*", "extend",
  "disclos*", "confidential*", "non-conforming", "defective", "disput*", "contrary to law", "unlawful", "neither party",
  "nothing in this", "no party", "either party", "third part*", "insurance", "registration", "litigat*", "patent*",
  "defen(d|ce|se)", "prosecut*", "during any", "credit limit", "conform*"
