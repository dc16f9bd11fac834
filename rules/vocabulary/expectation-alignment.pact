# What the rules of expectation-alignment speak of: topics, words and conditions. Rules of every principle may use them.

# ---- scope

topic scope
title    "Scope and roles"
headings "(content|contents|details|substance) of [the] [strategic] (cooperation|co-operation|alliance|collaboration|venture|partnership)",
         "party (a|b|c)'s [rights and] (obligations|duties|responsibilities|undertakings|rights)",
         "(commitment|obligation|agreement) to (sell|offer|purchase|buy|supply)", "scope", "roles", "responsibilit*",
         "appointment", "engagement", "statement of work", "services", "division of (work|labour|labor|tasks|functions)",
         "work share", "workshare", "(what|who) (each|we|you|our|the parties) … (do|does)", "who does what",
         "(obligations|duties|undertakings|responsibilities|tasks) of",
         "(commitments|committments|engagements) [and (rights|obligations)] of",
         "covenants of [the] (parties|distributor|supplier|reseller|licensee|licensor|contractor|provider|manufacturer|agent|company|venture|partner*|member*|seller|buyer|purchaser|vendor|dealer)",
         "(distributor|supplier|reseller|licensee|contractor|provider|manufacturer|agent|dealer|vendor|seller|buyer)'s (duties|obligations|undertakings|covenants|responsibilities)",
         "(purpose|object|objects) of the (company|venture|partnership|joint venture|alliance|consortium)",
         "(agreement|undertaking) to (sell|supply|purchase|buy|manufacture|develop|provide)", "sale and purchase",
         "purchase and sale", "work packages", "the (project|collaboration|work|enterprise|undertaking|services)",
         "business of the (company|venture|partnership)", "grant of (rights|licen*)", "(licen*|rights) grant*",
         "(development|work) (plan|programme|program)", "subject matter", "object of (the|this)"
phrases  "(shall|will|must) (provide|perform|render|carry out|execute) [all] the (services|works|work)",
         "(sell|sells|supply|supplies) … and … (buy|buys|purchase|purchases|take from)",
         "(constitut*|nominat*|designat*|name*) … (its|their|his) [sole|exclusive|lawful|true] (factor|agent|distributor|dealer|representative|attorney|vendor)",
         "(prime|main|general|principal|lead) (contractor|bidder|partner)",
         "(take*|has|have) the lead [role] (on|in|for|with)", "(is|are|be) in charge of",
         "to be (its|their|his|the) … (representative|agent|distributor|dealer|reseller|vendor|attorney) … (for|to)",
         "(allow*|permit*|authori*|entitle*|licen*) … to co-brand",
         "licensed … to (market|sell|resell|distribute|promote|manufacture|offer)",
         "(invest|invests) [in] and (build|develop|construct|operate)",
         "(tasks|task|work|duties|works|packages|functions|activities|responsibilities|services|roles) … (fall|falls|falling|belong|belongs|allotted|allocated|assigned|entrusted|divided|apportioned|split) (to|upon|on|between|among)",
         "(division|distribution|allocation|apportionment|split|sharing) of [the] [work] (work|works|packages|tasks|labour|labor|responsibilities|functions|duties|roles|activities|services)",
         "(provision|supply|performance|execution|carrying out|manufacture|design|marketing|operation|management) of … (falls|fall|entrusted|left|belongs|assigned|allotted) to",
         "(company|venture|partnership|consortium|alliance) … (shall|will|is to) … (undertake|carry on|engage in|pursue|conduct) … (manufactur*|sale|selling|export*|import*|production|producing|trade|trading|distribut*|construct*|operation|mining|growing|processing|marketing)",
         "(purpose|object|objects) of the [joint] (company|venture|partnership|alliance|consortium) (is|are|shall be|will be)",
         "(it|there) [shall|will] (falls|fall|is|be|lies|lie|rests|rest) (to|upon|with|on|for) … to (keep|supply|provide|perform|make|build|maintain|sell|market|operate|run|carry|receive|store|design|deliver|furnish|manufacture|develop|look after|see to|attend)",
         "(covers|cover|extends to|comprises|embraces|takes in|is confined to|is limited to) … (and|but) (nothing|no) (else|besides|more|further|other)",
         "(this|the|our) (agreement|alliance|collaboration|partnership) (covers|concerns|relates to|deals with|is about|extends to)",
         "who does what", "means the (design|manufacture|sale|development|distribution|operation|supply|marketing) … of",
         "(company|venture|partnership|alliance) … (formed|established|set up|organi*) to (make|sell|manufacture|develop|design|operate|distribute|provide|build)",
         "scope of (this|the) (agreement|work*|services|collaboration|alliance|venture|project|co-operation|engagement|business)",
         "appoint* … as [its|their] [sole|exclusive|non-exclusive|authori*|an|a|the] … (distributor|reseller|dealer|agent|representative|franchisee|licensee|contractor|supplier|manufacturer|partner)",
         "appoint* … to (buy|sell|resell|market|distribute|promote|provide|perform|act|supply|manufacture|develop)",
         "(engage*|retain*|commission*) … to (provide|perform|render|develop|design|manufacture|supply|act)",
         "(role*|responsibilit*|task*|function*) of (each|either|the) (party|parties|partner*|member*)",
         "(role|task) (is|shall be|will be|of) … to", "(its|their|his|her|'s) part (is|shall be|will be) … to",
         "division of (work|labour|labor|tasks|responsibilities|functions)",
         "responsib* for … (design*|develop*|manufactur*|market*|selling|sales|install*|support|research|engineering|production|distribut*|promot*|operat*)",
         "(perform*|carr*|undertake*|discharge*|execute*|do*) … (tasks|work|responsibilities|roles|services|activities|functions) … (allotted|assigned|allocated|set out|set forth|described|listed|falls to|belonging|entrusted)",
         "(shall|will|must) (provide|perform|render) the (services|work)",
         "business of (the|this) (company|venture|partnership|alliance|joint venture) (is|are|shall|will|means|consists|comprises|to|being)",
         "(the|its) business (is|are|shall be|shall consist|consists|comprises) … (manufactur*|making|sale|selling|development|developing|operat*|distribut*|production|provision|design*|market*)",
         "(shall|will|to) … (engage in|carry on|conduct) the business", "workshare", "work share", "statement of work",
         "(company|venture|partnership|consortium|alliance) (shall|will|is to|must) [only] (make|manufacture|produce|sell|build|design|develop|grow|mine|market|construct)",
         "(has|have|takes|take|having) charge of",
         "(is|are|be|falls|fall) for … to (design|make|build|supply|run|manage|provide|develop|sell|market|operate|keep|find|furnish)"
except   "reserved matter*", "affirmative vote", "unanimous*", "no other (business|purpose)"

# Work that somebody is said to do, without any "shall": "Alder builds the boats."
words works
  "(designs|makes|builds|manufactures|develops|supplies|sells|markets|distributes|installs|operates|runs|tests|writes|teaches|staffs|hosts|prints|grows|hauls|ships|services|maintains|produces|assembles|engineers|surveys|drills|mans|stocks|edits|performs) (the|a|an|them|it|its|all|both|and (builds|makes|sells|installs|ships|markets|tests|delivers))"

condition tells-who-works of sentence s means
  a party named p
  and s mentions p
  and s says works
  and s does not say "if", "which", "that", "who", "warrants", "represents", "whereas", "shall", "may", "must", "will"

# Where the work is said to be told in a paper that is not there; not where its cost is.
words work-told-elsewhere
  "(scope|role*|responsibilit*|services|tasks|work|duties|functions) … (set|described|specified|listed|defined|stated|detailed|contained|given|laid|found|agreed|divided|allotted|recorded|shown|tabulated|allocated|assigned|appear*|follow*)",
  "(set|described|specified|listed|defined|stated|detailed|laid|divided|recorded|contains|allots|says) … (scope|role*|responsibilit*|services|tasks|duties|who does)",
  "(statement|scope) of work", "work plan"

# ---- documents and their order

topic general
title    "General provisions"
headings "general", "miscellaneous", "general provisions"

topic entire-agreement
title    "Entire agreement"
headings "entire agreement", "entirety", "integration", "merger [clause]",
         "(complete|whole|full) (agreement|bargain|contract|deal)", "entire (understanding|contract)",
         "(sole|whole|only) (agreement|record)", "(prior|previous|earlier) (agreements|understandings|dealings)",
         "no other (terms|agreements|promises)", "non-reliance", "(supersession|merger) of"
phrases  "entire (agreement|understanding|contract|bargain|arrangement|deal)",
         "(whole|complete|full) [of] [the|our] (agreement|bargain|contract|understanding|deal|arrangement|terms|record|statement)",
         "(complete|full|final|entire|sole) and (exclusive|final|complete|entire|only)",
         "(final|full), complete and exclusive",
         "(sole|only|exclusive|full|complete|final) [and exclusive] (agreement|contract|statement|record|expression|memorial|embodiment|repository)",
         "[fully|completely] integrated (agreement|contract|writing)", "four corners",
         "(supersede*|supersession|replace*|cancel*|extinguish*|merge*|override*|supplant*|displace*|revoke*|annul*) … (all|any|every|everything|each|whatever) … (prior|previous|earlier|former|preceding|before|antecedent|oral|past)",
         "(supersede*|supersession|replace*|cancel*|extinguish*|merge*|supplant*|displace*|revoke*) … (prior|previous|earlier|former|preceding|antecedent|oral|past) [written|oral] (agreement*|understanding*|negotiation*|discussion*|correspondence|arrangement*|communication*|representation*|contract*|dealing*|proposal*|memorand*|promise*|treat*)",
         "(place|stead|lieu) of … (all|any|every|everything|each|whatever|earlier|prior|previous|former|before|past) … (agreement*|understanding*|arrangement*|discuss*|said|agreed|talk*|letter*|negotiat*|promise*|correspondence)",
         "in lieu of any (earlier|prior|previous|former) (agreement|arrangement|understanding|contract)",
         "(all|any|every|each) (prior|previous|earlier|former|preceding|antecedent|past) … (draft*|heads|letter*|negotiation*|agreement*|understanding*|email*|talks|discussion*|correspondence|representation*|promise*|proposal*|treat*) … (supersede*|merge*|cease*|lapse*|fall* away|extinguish*|cancel*|replace*|void|no effect|without effect|of no force|spent|revoked|ended)",
         "(contain*|embod*|compris*|constitut*|set out|sets out|record*|state*|hold*) (all|everything|the whole|the entire) … (agreed|agreement|terms|between|understanding)",
         "(everything|all) … (agreed|promised|settled) … (is|are|stands) … (in|within|by|on) (this|these|the)",
         "(nothing|no|not) … (said|written|promised|agreed|stated|represented|discussed) … (before|prior|earlier|outside|elsewhere|not in|not set out|beforehand|previously)",
         "nothing (outside|beyond|except|other than) … (part|agree*|bind*|count*)",
         "(forget|disregard|ignore) … (email*|letter*|draft*|talk*|slides|said|before|earlier)",
         "(email*|e-mail*|letter*|talk*|conversation*|draft*|slides|discussion*|correspondence|promise*) … (before|earlier|prior|previous) … (count|counts|bind|binds|matter|matters|apply|applies|effect|force)",
         "no other (oral|verbal|collateral|written) (agreement*|promise*|term*|representation*|understanding*|warrant*)",
         "no [other|further] (agreement*|promise*|term*|representation*|understanding*|arrangement*|bargain*|covenant*|stipulation*) … (save|except|other than|but|beyond|besides) (those|such|what|as|that|the ones) … (contain*|express*|embod*|record*|state*|appear*|set|written|instrument|deed|here*)",
         "(all|everything|anything|whatever|aught) [that] [was|has been|were] (said|written|agreed|promised|settled|passed|exchanged) … (superseded|cancelled|spent|replaced|of no effect|at an end|merged|extinguished|falls away)",
         "no (other|oral|collateral|verbal) (agreement*|promise*|term*|representation*|understanding*) (between|among|exist*|bind*|shall|is|are|was|were|of any kind)",
         "no [other] (agreement*|covenant*|promise*|representation*|understanding*|condition*|term*|arrangement*) … (other than|except|save|besides|not) … (herein|here|in this|set out|set forth|contained|expressed|stated|in it|in the)",
         "(not|neither|nor|no party) … (rel*|induced) … (statement*|representation*|promise*|assurance*|undertaking*|warrant*|anything) … (outside|not set out|not contained|other than|not in|not expressly|except|herein)",
         "(prior|previous|earlier) (agreements|understandings|negotiations|representations|discussions) … (superseded|merged|of no effect|replaced)",
         "(terms|provisions|conditions) … (are|is) exhaustive",
         "(earlier|prior|previous|former|past|antecedent) … (draft*|heads|letter*|email*|e-mail*|e-mails|talk*|proposal*|understanding*|agreement*|negotiation*) … (have|has|carry|carries|are of|is of|shall have|bear*|retain*) no [further|legal|continuing] (force|effect|weight|standing|validity|bearing)"
except   "part* of the entire", "transfer*", "in whole or in part", "without reference to … entire",
         "represents that it has made no other"

topic amendment
title    "Amendment"
headings "amendment*", "modification*", "variation*",
         "chang* (this|the|to this|to the) (agreement|contract|deed|text|terms)", "alteration*",
         "(revision|change|changes|variation) (of|to) [the] (agreement|contract|terms|text)", "how (we|to) change",
         "amend* and waiv*"
phrases  "(any|every|each) (amendment|modification|variation|alteration|change) … (must|shall|has to|is to|will|requires) … (writing|written|signed)",
         "no … (amendment*|variation*|modification*|alteration*|change|changes|addition*) … (valid|effective|binding|effect|unless|except|counts|made|bind*)",
         "(amend*|modif*|alter*|vary|varied|variation|change|changed|added to|supplement*|revised|rewritten) … (only|unless|except|save|otherwise than|without|other than) … (writing|paper|written|signed|instrument|deed|paper|mutual|consent|both|each|memorandum|hand*)",
         "(amended|modified|altered|varied|changed|added to|struck out|supplemented) … (by|in) … (paper|instrument|deed|document|writing|agreement) … (sign*|both|each|only)",
         "(amend*|modif*|alter*|vary|variation*|change|changes) (to|of|in) (this|the) (agreement|contract|deed|terms) … (writing|written|signed|consent|both|each)",
         "this (agreement|contract|deed) … (may|can|shall|must) [only] be [further] (amended|modified|altered|varied|changed) … (writing|written|signed|agree*|consent)"

# Changing the agreement itself, in whatever order a sentence says it: a word of change near a word for the agreement, and a form or a consent.
words change-of-agreement
  "(amend|amends|amended|amending|amendment*|modif*|alter|alters|altered|alteration*|vary|varied|varying|variation*|change|changes|changed|revis*|supplement|supplemented|addition*|restat*|rewrit*|depart*|added to|add to) … (this|our|these|the present|the said) (agreement|contract|deed|memorandum|document|paper|letter|presents|pages|instrument|arrangement|bargain|deal|terms|articles|provisions|mou)",
  "(amend|amends|amended|amending|amendment*|modif*|alter|alters|altered|alteration*|vary|varied|varying|variation*|change|changes|changed|revis*|addition*|departure) (to|of|in|from) [the] (agreement|contract|deed|text|terms|provisions|wording)",
  "(amendment*|modif*|alter*|variation*|change|changes|departure|addition*|supplement*|addend*|corrigend*) … (hereof|hereto|herein)",
  "(addendum|addenda|corrigend*|supplement) … (to|of) [this|the] (agreement|contract|deed|memorandum|mou)",
  "(this|our|these|the present|the said) (agreement|contract|deed|memorandum|document|paper|letter|presents|pages|instrument|arrangement|bargain|terms|articles|provisions|mou) … (amended|amend|modified|modify|altered|alter|varied|vary|changed|change|revised|supplemented|restated|rewritten|added to)",
  "(terms|provisions|clauses) of (this|the|our|these) (agreement|contract|deed|memorandum|mou) … (amended|modified|altered|varied|changed|revised|supplemented)",
  "(amend*|modif*|alter*|vary|varied|variation*|change|changes|changed|revis*|add to) … what (we|the parties|you and we) [have] (agree*|sign*|settled)",
  "what (we|the parties) [have] (agree*|sign*|settled) … (amended|modified|altered|varied|changed|revised)"

words form-of-change
  "writing", "written", "sign*", "executed", "instrument", "deed", "addend*", "both", "mutual*", "joint*", "consent*",
  "hand", "hands", "initial*", "orally", "oral", "paper", "letter", "authori*", "handshake", "either of us",
  "neither of us", "each of us", "agreed by", "agreement between", "agreement of", "memorandum"

words other-changes
  "address*", "change* of control", "change* in control", "control of", "chang* in [the] law",
  "change* in [any] applicable", "as amended", "as varied", "as modified",
  "as [from time to time] (supplemented|amended|varied|restated)", "reference* to",
  "(may not|cannot|has no (power|authority) to|shall not have [the] (power|authority) to) … (amend|modify|change|vary|alter) this",
  "change order*", "change of name"

condition changes-the-agreement of sentence s means
  s says change-of-agreement
  and s says form-of-change
  and s does not say other-changes

topic precedence
title    "Which paper comes first"
headings "precedence", "order of priority", "priority of", "inconsisten*",
         "(conflict*|ranking|rank|hierarchy) (of|between|among|in) [the] (paper*|document*|term*|provision*|part*|instrument*)",
         "conflicting (provision*|term*|document*)", "(documents|papers|terms|parts) … (conflict|disagree|differ|clash)",
         "hierarchy", "which [paper|document|part|page] (prevails|wins|governs|comes first|counts)", "contradiction*",
         "(rank|ranking|priority|order) of [the] [contract] (document*|paper*|part*|schedule*|exhibit*|annex*|authority|application)"
phrases  "the terms of (this agreement|this contract|the exhibit|the exhibits|the schedule|the schedules|the annex) (shall|will) (control|govern|prevail)",
         "(conflict*|inconsisten*|discrepanc*|contradict*|clash*) [between them] (are|is|be) (resolved|settled|decided|dealt with) (thus|in this|as follows|in the following|by giving|in favour|in favor)",
         "order of (precedence|priority|rank)", "(take*|have|has|having|given) (precedence|priority)",
         "(conflict*|inconsisten*|discrepanc*|contradict*|ambigu*|differ*|clash*|variance|disagree*|repugnan*) … (prevail*|control*|govern*|supersede*|paramount|come* first|win*|yield*|follow*|preferred)",
         "(prevail*|control*|govern*|yield*|preferred) … (conflict*|inconsisten*|discrepanc*|contradict*|ambigu*|clash*|variance|disagree*)",
         "(prevail*|paramount) (over|to) … (schedule*|exhibit*|annex*|appendi*|attachment*|document*|order*)",
         "(schedule*|exhibit*|annex*|appendi*|attachment*|document*|paper*|clause*|body) … (prevail*|come* first|come* next|yield*|subordinate|give way|rank*)",
         "(rank*|read|apply|applied|applies|stand|take effect|prevail|construed) in (the|this|that|following|descending) [following|descending] order",
         "descending order", "order of (authority|importance|application|weight)",
         "(conflict*|inconsisten*|discrepanc*|contradict*|ambigu*|clash*|variance|disagree*) … first … (second|then|next|last|after*)",
         "(conflict*|inconsisten*|discrepanc*|contradict*|clash*) … (resolved|settled|decided|dealt with) … (agreement|clause*|section*|article*|body|schedule*|exhibit*|annex*) … (then|before|over)",
         "(prevail*|(shall|will|to|does|do) control|controls|controlling|govern|governs|supersede*|override*|overrid*|overrul*|paramount|win|wins|trump*|superior|decisive|authoritative|preferred|outrank*|supplant*) … (schedule*|exhibit*|annex*|appendi*|attachment*|main text|main body|body|order form*|statement of work)",
         "(schedule*|exhibit*|annex*|appendi*|attachment*|main text|main body|pages|order form*|statement* of work) … (prevail*|(shall|will|to|does|do) control|controls|controlling|supersede*|override*|overrid*|overrul*|paramount|win|wins|trump*|superior|inferior|outrank*|subordinate|rank|ranks|ranking|takes second place|gives way)",
         "(exhibit*|schedule*|annex*|appendi*|attachment*|body|text|agreement|clauses|articles|sections) [a|b|1|2|i] [shall|will|is to|are to|do|does] (control|controls|govern|governs|prevail|prevails) (over|as to|in|to the extent|on)",
         "(schedule*|exhibit*|annex*|appendi*|attachment*) … (subject|subordinate|subsidiary|secondary) to [the] [main] [body|text] [of] [this] (clause*|body|text|agreement|section*|article*|term*|provision*|contract|deed|main)",
         "(schedule*|exhibit*|annex*|appendi*|attachment*) … (read|apply|applies|take* effect|construed|incorporated|have effect) subject to",
         "(exhibit*|schedule*|annex*|appendi*|attachment*) … (despite|notwithstanding) anything [to the contrary]",
         "(says one thing|say different things|depart* from|do not agree|does not agree|disagree with|at odds) … (win*|follow*|govern*|prevail*|count*|preferred|control*|come* first|lead*)",
         "in case of [any] doubt … (body|text|agreement|clauses) … (decisive|prevail*|govern*|control*|count*|preferred|authoritative)"
except   "english", "french", "german", "spanish", "chinese", "hindi", "malay", "entire (agreement|understanding)",
         "supersede* (all|any|every|each|earlier|prior|previous|former)", "conflict of laws", "conflicts of laws",
         "choice of law", "conflict of interest*", "change of control", "quality control", "governed by",
         "(language|translation|version)", "articles of the company", "articles of association", "the act prevails",
         "bylaws … act"

# ---- deliverables

topic deliverables
title    "What is to be delivered"
headings "deliver*", "shipment*", "supply of (products|goods)", "milestone*"
phrases  "(ship|ships) (the|all|each|its|any)", "deliverable*",
         "(deliver*|ship|ships|supply|supplies|hand over) (it|them)",
         "(deliver|delivers|ship|ships|supply|supplies|hand over|manufacture|manufactures|build|builds|produce|produces|deliver* up) … (product|products|goods|unit*|instrument*|equipment|machine*|prototype*|software|material*|work|works|part|parts|component*|article*|device*|consignment*|batch*|order|orders|system|systems)",
         "(product|products|goods|unit*|instrument*|equipment|machine*|prototype*|software|article*|consignment*|batch*|order|orders) … (delivered|shipped|supplied|handed over|manufactured|consigned)"
except   "recalled", "discontinued", "sale notice*", "execut* and deliver*",
         "(documents|document|agreements|papers) (and|or) [other] instrument*", "counterpart*"

# What speaks of acceptance, and not of "accepted goods", of which only the price is told.
words on-acceptance
  "accept", "accepts", "accepting", "acceptance", "acceptable", "(is|are|be|been|being|was|were|deemed) accepted",
  "accepted (when|if|once|by|as|in|on|under|according|only|unless)", "reject*", "inspect*", "test*"

topic acceptance
title    "When a delivery is good"
headings "testing", "(delivery|inspection|testing|test|tests) and acceptance",
         "acceptance (test*|criteri*|procedure*|and)",
         "acceptance of [the] (product*|goods|deliver*|work*|service*|milestone*|material*|unit*)",
         "accepting [the] (product*|goods|deliver*|work*|service*|unit*)", "accept* and reject*", "rejection*",
         "inspection of [the] (product*|goods|deliver*|work*|unit*)", "(product|goods) inspection", "commissioning",
         "(check*|test*) … (product*|goods|deliver*|work*|unit*)", "good delivery"
phrases  "acceptance (test*|criteri*|procedure*|certificate*|period|protocol*|trial*)",
         "accept* (or|and|nor|unless|until) … reject*",
         "(accept*|reject*|refuse*|return*|passes|passed|fails|failed) … (product*|goods|deliver*|shipment*|consignment*|unit|units|batch*|lot|lots|milestone*|prototype*|instrument*|machine*|work product*|defective)",
         "(product*|goods|deliverable*|shipment*|consignment*|unit|units|batch*|milestone*|prototype*|instrument*|machine*|work product*) … (accepted|rejected|refused|acceptance|rejection|inspected|tested|examined|passes|fails|good delivery)",
         "(inspect*|test|tests|tested|testing|examine*|try|prove) … (product*|goods|deliverable*|shipment*|consignment*|unit|units|batch*|instrument*|machine*|prototype*)",
         "(test|tests|tested|testing|inspect*|examine*|try) … (accept*|reject*|return*|refus*|pass|passes|passed|fail|fails|failed)",
         "deemed [to be|to have been|to have] accept*", "good delivery", "(taking|take) over (test*|certificate*)",
         "sign* off", "sign-off", "factory acceptance", "site acceptance", "user acceptance", "uat",
         "definition of done", "taking-over", "taking over",
         "(pass*|meet|meets|conform*) … (is|are|shall be|will be) [deemed|then] accepted",
         "(milestone*|stage*|module*|deliver*|phase*) … (complete*|done|achieved|met|finished) (when|if|once|only) … (criteri*|certif*|test*|pass*|meet*|confirm*|approv*|engineer|definition)",
         "(approve*|approval|certif*|pass*) … (deliver*|design*|drawing*|prototype*|sample*|product*|work|milestone*|software|goods|engine*|machine*) … (days|weeks|or give|or state|unless|reason*|within|brief|specification*|description)",
         "(within|days|weeks) … (approve|certify|pass|reject|confirm) (it|them|the|each|any)",
         "(nonconform*|non-conform*|defective|faulty|not conform*|does not conform|fails to conform) … (refus*|reject*|return*|sent back|send back|replace*)",
         "(refus*|reject*|return*|send back) … (nonconform*|non-conform*|defective|faulty|not conform*|does not conform)",
         "(check*|examin*|inspect*|count*) (each|every|the|all) (deliver*|shipment*|consignment*|batch*|lot|goods|product*|engine*|machine*) … (report*|notif*|defect*|shortage*|certif*|days)",
         "(pre-despatch|pre-shipment|pre-dispatch|incoming|joint|third party) inspection", "inspection … final",
         "(sealed|reference|approved|standard) sample … (taken|accept*|reject*|sent back|match*|correspond*)",
         "match* the … sample", "(weighed|assayed|analysed|analyzed|surveyed|gauged) … (bind*|final|conclusive)",
         "performance test*", "(say yes|thumbs up) … (or|list|fixed)",
         "(list|tell|say) … what must be (fixed|changed|put right)",
         "certif* that (it|they) (answer*|meet*|compl*|conform*|satisf*)", "good (when|if|once) … (pass*|meet*|test*)",
         "(taken|treated|regarded|deemed|reckoned|considered|counts|count) [as|to be] (complete|completed|finished|done|fit|satisfactory|conforming) … (when|if|once|upon|unless|until|where)",
         "(certif*|attest*|confirm*) … (test*|check*|trial*|criteria) … (met|passed|satisfied|completed)",
         "(mend|cure|correct|repair|rework|make good|remedy) … (re-submit|resubmit|re-present|tender it again|submit it again|re-deliver)",
         "(deliverable*|unit|units|goods|batch*|lot|lots|consignment*|prototype*|work|release|build|machine*|product*) … (meet*|satisf*|answer*|disagree*|fall* short of|compl* with|correspond*) … (criteri*|specification*|description|sample|drawing*|test*|standard*|script)",
         "(answer*|answering|correspond*|conform*) [to|with] (its|their|the) (description|sample|order|specification*)"
except   "complaint*", "data sets", "test (environment|facilit*|laborator*|equipment|bench|data|house)",
         "(months|years) (after|from|of) [the] (delivery|shipment|despatch|dispatch|installation|commissioning)",
         "warranty (runs|lasts|period)", "price is due", "title passes", "title (passes|pass|shall pass|to)",
         "risk (passes|pass|shall pass)", "risk and title", "title and risk", "purchase order*", "each order",
         "any order", "orders for", "order placed", "patent*", "marketing material*", "accept* … order*",
         "reject* … order*"

# ---- law and disputes

topic governing-law
title    "Which law governs"
label    "Governing Law"
headings "(governing|applicable|proper) law*", "choice of law", "law and jurisdiction"
phrases  "governed [exclusively] by … law*", "(decide*|merits|settled) … in accordance with … law* of",
         "law* of … (govern|governs) this", "construed … in accordance with … law*",
         "(governing|applicable|proper) law (is|shall be)"

topic disputes
title    "Disputes"
headings "dispute*", "difference*", "arbitration", "mediation", "escalation", "jurisdiction", "disagreement*",
         "claims and courts", "(if|when|where) (we|things|the parties) … (agree|wrong|fall out|disagree|differ)",
         "settl* [of] (dispute*|difference*)"
phrases  "(dispute|disputes|difference|differences|controversy|controversies|disagreement*) … (arbitrat*|court*|settled|resolved|referred|decided|determined)",
         "(exclusive|non-exclusive) jurisdiction", "submit* to the jurisdiction"

# A step between the dispute and the tribunal.
words ladder
  "negotiat*", "escalat*", "amicabl*", "mediat*", "conciliator*", "conciliate*",
  "conciliation (meeting|proceeding*|by|between|first|shall|is|has|fails)", "good faith discussion*", "friendly",
  "consult*", "senior (executive*|management|officer*|representative*|manager*|member*)", "chief executive*",
  "managing director*", "managing partner*",
  "(meet|meets|met|confer|confers|discuss*|talk|talks|sit down) … (resolve|settle|agree|dispute|difference|compos*|days|first)",
  "(executive*|manager*|director*|principal*|president*|head*|officer*|representative*|partner*|chair*) … (meet|confer|discuss|resolve|settle|seek|attempt|try|endeavour|endeavor)",
  "(first|in the first instance|initially) … (refer*|put|taken|laid|submit*|brought|discuss*|raised|go) … (to|before|with)",
  "(referred|put|taken|laid|submitted|brought|raised|goes|go) … (to|before|with) … (manager*|executive*|director*|principal*|president*|officer*|committee|board|group|partners|heads)",
  "(try|attempt|endeavour|endeavor|seek|best efforts|use efforts) … (resolve|settle|compose|agree|dispose)"

topic dispute-ladder
title    "Settling a dispute before it is decided by others"
headings "dispute (escalation|ladder)", "escalation", "mediation", "amicable (settlement|resolution)", "negotiation",
         "informal [dispute] resolution", "(friendly|good faith) (settlement|discussion*|negotiation*)", "talk* first",
         "conciliation", "(first|step) … (talk|meet|meeting)", "settling [our] differences",
         "(sorting|working|talking|ironing) [things] out", "falling out"
phrases  "(cannot|can not|unable to|not|fail*) [themselves] (resolve|settle|compose) … (on their own|by themselves|between themselves|among themselves|amongst themselves|between them)",
         "(parties|party|we|partners|members) … (attempt|try|seek|endeavour|endeavor|efforts|best) to (resolve|settle|compose|dispose of) … (dispute*|difference*|controvers*|disagreement*|claim*)",
         "(go|goes|turn|turns) to [a|the] (mediator|conciliator)",
         "(dispute|disputes|difference|differences|controversy|controversies|disagreement*|grievance*|quarrel*) … (negotiat*|escalat*|amicabl*|mediat*|conciliate*|conciliator*|consult*|senior|chief executive*|managing director*|principals|in good faith|discuss*|friendly|first)",
         "(negotiat*|escalat*|amicabl*|mediat*|conciliate*|conciliator*|discuss*|confer*|meet) … (dispute|disputes|difference|differences|controversy|controversies|disagreement*)",
         "(dispute|disputes|difference|differences|disagreement*) … (referred|put|taken|laid|submitted|brought|raised|goes|go|escalated|reported) … (manager*|executive*|directors|principal*|president*|officer*|committee|board|group|partners|heads|sponsor*|leads)",
         "(dispute*|difference*|disagreement*|controvers*|quarrel*|claim*|issue*|problem*|matter*|grievance*) … (friendly|amicabl*|mutual consultation|mutual discussion*|conciliate*|conciliator*|mediat*|settlement conference|executive meeting)",
         "(friendly|amicabl*|conciliate*|conciliator*|mediat*|settlement conference) … (dispute*|difference*|disagreement*|controvers*|quarrel*|claim*|issue*|problem*|grievance*)",
         "(issue*|problem*|matter*|dispute*|difference*|disagreement*) … (raised|escalated|goes|go|passed|taken|moved|referred|handed) … (level by level|level to level|up the line|from there to|upwards|next level|higher level)",
         "(fall out|fell out|disagree|cannot agree|quarrel|go wrong) … (talk*|sit down|meet|mediat*|managers|bosses|directors|each other)",
         "(referral|reference|submission) of … (dispute*|difference*|disagreement*|claim*|matter*) to the (sponsor*|manager*|executive*|director*|principal*|president*|officer*|committee|board|partners|heads|leads) … (preced*|before|prior)",
         "(next|then|thereafter|after that|failing (that|which)|in default) … mediat* … (in|under|by|before|run|rules|cost|centre|center)",
         "(aggrieved|unhappy|discontented|dissatisfied|complain*|objects|grievance*) … (writes|write|state*|sets out|tell*|letter|in writing) … (meet|confer|talk|answer*|repl*|why|reasons)",
         "(step|level|stage|tier|rung) (1|one|first|a|i) … (lead*|manager*|director*|officer*|head*|ceo*|cto*|executive*|sponsor*)"

# What must have happened before a tribunal is called upon: talk, of people.
words tribunal
  "court*", "arbitrat*", "lawyer*", "attorney*", "sue", "sues", "suing", "suit", "suits", "litigat*", "proceeding*",
  "(an|any|no) action", "legal action*", "recourse to law", "writ", "tribunal", "solicitors"

words talks
  "negotiat*", "escalat*", "amicabl*", "mediat*", "conciliator*", "conciliate*",
  "conciliation (meeting|proceeding*|by|between|first|shall|is|has|fails)", "discuss*", "friendly", "consult*", "confer",
  "conferred", "confers", "conferring", "settlement conference", "talk", "talks", "talked", "sit down", "sat down",
  "(have|has|had) met", "(meet|meets|meeting|met) … (resolve|settle|discuss|agree|try|attempt)",
  "(principals|presidents|chief executives|managing directors|directors|managers|executives|sponsors|heads|chairs|leads) … (meet|met|meeting|tried|try|seek|sought|confer|attempt*)",
  "(principals|presidents|directors|managers|executives|sponsors|heads|chairs|chairmen|leads|owners|seniors) … (together|face to face|sat|spent|looked|heard|spoken|spoke)",
  "(face to face|around a table|round a table|round one table)", "best person", "best people", "bosses",
  "(try|tries|tried) to (settle|resolve|mend|compose|work it out|sort)"

words before-tribunal
  "before", "prior to", "until", "unless", "only if", "only after", "only when", "first", "precondition",
  "condition precedent", "precede*", "last resort", "failing", "has not helped", "have not helped", "fails", "failure",
  "after that", "come* last"

# People meet, or a mediator comes in, in an earlier sentence of the section in which a tribunal decides.
condition talks-above of sentence s means
  s says "(arbitrator*|arbitration|tribunal|court*) … (decide*|determine*|settle*|rule*|resolve*|final*|refer*)",
     "(decide*|determine*|settle*|refer*|resolve*|submitted|brought|taken) … (arbitrator*|arbitration|tribunal|court*)"
  and a sentence named b in the same section as s where (b precedes s
       and b affirms "(executive*|manager*|director*|principal*|president*|head*|officer*|partners|owners|bosses|leads|sponsors|representatives) … (meet|confer|talk|sit down|discuss)",
         "(mediation|mediator|conciliator)"
       and b does not say "(committee|board|council) (meets|shall meet)", "any (claim|dispute) … arbitrat*")

condition talks-first of sentence s means
  s says tribunal
  and s says talks
  and s says before-tribunal
  and s does not say "without first",
     "(not|neither|nor|no) … (required|obliged|bound|obligation|need|necessary|have) to … (negotiat*|mediat*|discuss*|meet|talk|confer|attempt)",
     "need not", "without … (negotiat*|mediat*|attempt*|discussion*|prior)", "price*"

# ---- payment

topic payment-time
title    "When payment is due"
headings "payment*", "[terms of] payment", "invoic*"
phrases  "pay* … (within|not later than|no later than) … days", "invoice* … (within|due) … days"

words invoices
  "invoice*", "bill", "bills"

# ---- duties measured by a word

words vague-measures
  "(with|such|what|all) [such|all|what|every|due|the|as much] [reasonable|due|possible|proper|good|convenient|utmost|appropriate|practicable|fitting] (speed|dispatch|despatch|expedition|celerity|promptitude|promptness|alacrity|haste|diligence|expediency)",
  "as (fast|quickly|soon|early|promptly|rapidly|speedily|swiftly|expeditiously|often|frequently|much|many|far) as [is|are|it is|may be|it|they|we|you|circumstances|he|conveniently] [commercially|humanly|reasonably|conveniently|technically|it|they|he|they are] (reasonabl*|practicabl*|practical|possible|feasible|achievable|may be|be|convenient*|can|could|permit*|allow*|able|need*|necessary|require*)",
  "as (is|are|may be|shall be|it is) (reasonable|proper|fair|fit|convenient|practicable|suitable|expedient)",
  "at (its|his|their|the) earliest (convenience|opportunity)", "at the earliest", "in good time", "in due time",
  "within due time", "timeously", "when convenient", "in due course", "expeditiously", "speedily", "quickly", "swiftly",
  "promptly", "rapidly", "regularly", "frequently", "on a regular basis", "periodically",
  "reasonably (quickly|promptly|soon)", "in a timely (manner|fashion)", "on a timely basis",
  "(within|in|after|for) [a|such|some] (reasonable|sensible|suitable|appropriate|acceptable|fair) [a|short] (time|period|while|interval|term|delay)",
  "without (undue|unreasonable|needless|avoidable) delay",
  "as [and when|when|may be|is|are|it is|shall be] (needed|necessary|appropriate|required|expedient|convenient|fitting|suitable)",
  "as [and when] (the need|need|occasion|occasions|circumstances) (arise*|require*|may require|permit*|dictate*|demand*)",
  "as far as (practicable|possible|convenient)",
  "(at|with) (regular|suitable|reasonable|appropriate|convenient|proper|fitting|frequent) (intervals|frequency|season*)",
  "(suitable|appropriate|convenient|fitting|frequent) (interval*|season*)",
  "to an (acceptable|appropriate|adequate) (standard|level)", "to a (reasonable|satisfactory|high) standard",
  "of (good|reasonable|acceptable|adequate|proper|suitable|satisfactory) (quality|standard)",
  "in [a] (reasonable|acceptable|decent|suitable|satisfactory) (condition|order|state|manner)",
  "to the [reasonable] satisfaction",
  "as (it|they|he|she) (thinks|think|sees|see|deems|deem) (fit|appropriate|proper|necessary)",
  "(shall|will|must) from time to time"

# So much of something as is enough, whatever that is.
words enough
  "enough", "adequate", "sufficient", "appropriate", "suitable", "reasonable", "ample", "acceptable", "satisfactory",
  "decent", "plentiful", "proper"

condition enough-of-it of duty d means
  d says pattern "\b(?:enough|adequate|sufficient|appropriate|suitable|reasonable|ample|acceptable|satisfactory|decent|plentiful|proper)(?:,? \w[\w-]*){0,2}? (?:stocks?|levels?|numbers?|quantit\w+|amounts?|sums?|support|assistance|training|resources?|staff\w*|personnel|people|hands|crews?|engineers?|facilit\w+|inventor\w+|spares?|parts|frequency|attention|supplies|volumes?|standards?|quality|publicity|marketing|promotion|advertising|cooperation|co-operation|advice|help|capacity|cover|funds?|funding|equipment|space|notice|share)\b"
  and d does not say "not less than", "at least", "no fewer than", "power and", "(power|capacity|authority) to"

# Where an agreement says what its own "promptly" or "reasonable" comes to.
words measure-of-measures
  "(is|are|be|being|deemed|considered|regarded as|counts as|held to be|treated as) (reasonable|prompt|adequate|sufficient|timely|satisfactory|appropriate|done promptly) (if|when|where|only if|provided)",
  "\"(promptly|prompt|reasonable|timely|as soon as practicable|adequate|reasonable efforts|reasonable time)\" … (means|mean|shall mean|is|refers)",
  "(a|what is a) reasonable (time|period|level|number|quantity) (is|means|shall be|being) [not] [more|less] [than] (one|two|three|four|five|six|seven|eight|ten|twelve|fifteen|twenty|thirty|forty|sixty)"

# In the handling of claims, secrets and events beyond control a prompt word is what everybody asks for.
words prompt-by-custom
  "claim*", "infring*", "indemnif*", "confidential*", "force majeure", "disclos*", "litigation", "proceeding*",
  "further (documents|instruments|assurance*)", "(all|any) such documents", "beyond … control", "patent*",
  "intellectual property", "tax", "taxes", "minutes", "represents and warrants", "warrants and represents"

# Talk weighs as much as what is told: of the work itself, its goods, its faults and its price.
words the-work
  "fault*", "defect*", "complaint*", "shortage*", "delay*", "deliver*", "order*", "stock", "demand", "price*", "pricing",
  "discontinu*", "market", "material matters", "outage*"

# An obligation of weight: the work, and what bears on it, measured by a word.
condition vague of duty d means
  (d.act says vague-measures or d meets enough-of-it)
  and d is not measured
  and d is not supposed
  and d.kind is "obligation"
  and d does not say prompt-by-custom, measured-by-purpose, at-the-end
  and d.sentence does not say "as … may reasonably (request*|require*)"
  and d says pattern "(?:\S+\s+){3}\S"
  and not (d says paid-by-term
       and d does not say "underpa*", "overpa*", "excess"
       and a sentence named t where (t says "(pay|pays|paid|payment*|payable|balance) … days [shipment|receipt|the] (after|from|of|following)"))
  and (d is not talk or d.sentence says the-work)
  and no clause on force-majeure in the same clause as d

# A purpose is a measure, a court's award has one of its own, and a right to come on reasonable notice is no duty. "All reasonable"
# help is as much as can be asked; so is help with what the other does, and access to what it may audit.
words measured-by-purpose
  "as [is|are|may be] (necessary|needed|required|appropriate) [and|or] [necessary|appropriate|proper] to (maintain|keep|ensure|preserve|meet|comply|achieve|satisfy|fulfil*)",
  "(cost|costs|fees|expenses|symbol*|legend*|notices) … as appropriate", "the (proper|appropriate)", "level based on",
  "(shall|will|does) have the right", "reasonably object", "object … (in writing|on a timely)",
  "all [such|commercially|the] (reasonable|appropriate|proper|necessary|suitable)",
  "as … (reasonably request*|deems|considers)",
  "(assistance|cooperation|co-operation|support|help) … (filing*|prosecution|registration*|audit*|approval*|enforcement|transition|release*|investigation*)",
  "notice … (audit*|inspect*|access|books|records|premises)", "(audit*|inspect*|access|books|records|premises) … notice"

# What goods and services cost is paid at the time that the agreement sets for that.
words paid-by-term
  "pay* … (products|goods|services|charges|fees|invoice*|bills|price)"

# What is left to do when all is over.
words at-the-end
  "(cease*|discontinue*|stop) … (use|using)", "remove … (mark|marks|logo*|trademark*|trade mark*|banner*)",
  "(return*|destroy*) … (sample*|copies|materials|documents|papers)"

# Work that is made and handed over on a day, in lots or in stages.
condition handed-over-work of sentence s means
  s says pattern "\b(?:delivers?|hands? over|shall deliver|shall hand over|turns? over|completes? and delivers?)\b (?:to \w+ )?(?:the|a|an|its|all|each|one) (?:\w+[ -]){0,5}?(?:platform|website|site|app|application|software|code|system|prototype|design|designs|drawings?|manuals?|unit|station|plant|model|tool|report on|module|modules|lots?|work products?|machine|apparatus|database|film|mould|tooling|version|build|release|study|rig|vessel|bridge|installation)s?\b",
     pattern "\bdelivers?\b[^.;]{0,40}\bin (?:\w+ )(?:milestones|lots|stages|phases|parts|sprints|tranches|instalments)\b"

# When it is good: what it must do, or who says so after looking.
# Somebody has to deliver something, or does; products that are only spoken of are no deliveries.
condition delivery-owed of clause c means
  (c.heading says "deliver*", "shipment*", "milestone*", pattern "^\W*(?:\w+ ){0,2}supply\b"
       or c says pattern "\b(?:shall|will|must|agrees? to|undertakes? to)\b[^.;]{0,60}?\b(?:deliver|supply|ship|hand over|manufacture|build|produce|provide (?:all |the |each |its )?deliverables)\b",
         pattern "\b(?:shall|will|must|is to|are to) (?:\w+ )?be (?:delivered|shipped|supplied|handed over|manufactured|produced)\b",
         "(and|or|,) (deliver|ship|hand over)", "(delivers|ships|manufactures|builds)",
         "supplies (the|its|all|each|to)", "hands over", "(delivery|shipment) (of|is|shall|will|takes)",
         "(is|are) (delivered|shipped|supplied|handed over)")

condition good-when of sentence s means
  s says pattern "\b(?:good|accepted|complete|finished|done|delivered|ready|passed)\b[^.;]{0,20}\b(?:when|if|once|as soon as|only)\b",
     pattern "\b(?:check|try|test|look at|examine|inspect|prove|run)s?\b[^.;]{0,80}\b(?:against (?:\w+ ){0,3}(?:spec\w*|samples?|scripts?|plans?|drawings?|lists?|orders?|descriptions?|standards?|criteria|requirements?|sheets?|notes?|brief|tests?|checklists?|schedule|limits?|what)|spec|specification|script|plan|drawings?|requirements?|criteria|say yes|say no|list|what's off)\b",
     pattern "\b(?:counts?|counted|reckoned|taken|regarded|treated) as (?:\w+ ){0,2}(?:contributed|delivered|done|made|performed|received|supplied|fulfilled)\b[^.;]{0,15}\b(?:once|when|if|only|as soon as)\b",
     "silence means", "taking-over", "sign* off", "snag*"
  and s does not say "order", "orders", "offer", "these terms", "by signing", "invoice*", "notice*"

# Which paper wins where two of them differ, in whatever words.
condition papers-differ of sentence s means
  s says pattern "\b(?:schedule|exhibit|annexure|annex|appendix|attachment|paper|document|part)s?\b[^.;]{0,60}\b(?:says? (?:one thing|something (?:different|else)|otherwise|contrary)|differs?|disagrees?|at odds|contrary|clash|collides?|conflicts?|not agree|alter)\b",
     pattern "\b(?:documents|papers|schedules|exhibits|parts)\b[^.;]{0,40}\brank\b",
     pattern "\bnothing in (?:a|an|any|the) (?:schedule|exhibit|annexure|annex|appendix|attachment)\b"

words one-wins
  "go with", "go by", "follow", "followed", "wins", "win", "prevail*", "count", "counts", "first", "sequence", "order",
  "without effect", "of no effect", "void", "alter", "gives way", "is right", "beats", "stands", "yield*", "ignored",
  "disregarded", "(one|we|they|you|parties|reader) read*", "(is|are) read",
  "(is|are) to be (read|applied|believed|obeyed)", "obey*", "carries the day", "overrid*", "prefer*", "governs",
  "controls", "bows"

condition paper-wins of sentence s means
  s meets papers-differ
  and s says one-wins
  and s does not say "conflict of interest", "in the form"

# To change it both put it in writing.
condition changed-in-writing of sentence s means
  s says pattern "\b(?:change|changing|changes|alter|altering|alterations?|additions?|vary|variations?|amend\w*|modif\w+)\b[^.;]{0,80}\b(?:paper|both sign|we both|signed|note that says|written form|in writing|foot hereof|countersign\w*|signatures?|signature of both)\b",
     pattern "\b(?:both sign|signed by both|writing|written form)\b[^.;]{0,60}\b(?:change|alter|vary|amend|modify)\b",
     pattern "\b(?:set|sets|put|puts|setting|putting) (?:their|its|our|his|her) hands? to\b[^.;]{0,40}\b(?:alter\w*|chang\w*|amend\w*|var(?:y|ies|ied|ying|iation)|modif\w*)\b",
     pattern "\b(?:stands?|remains?|binds?|holds?)\b[^.;]{0,30}\b(?:until|unless|till)\b[^.;]{0,40}\b(?:both|each|all|the (?:parties|members|partners))\b[^.;]{0,40}\b(?:sign\w*|hands?|writing|paper|instrument|deed)\b[^.;]{0,40}\b(?:alter\w*|chang\w*|amend\w*|var(?:y|ies|ied|ying)|modif\w*|otherwise)\b"

condition change-by-writing of sentence s means
  s meets changed-in-writing
  and s does not say "address", "control", "drawing*", "specification*", "order", "orders", "price*", "scope", "design*",
     "budget", "delivery", "personnel", "member*", "account", "as amended", "into law", "law", "laws", "means", "plan",
     "schedule", "forecast"

# Nothing else has been agreed.
condition nothing-else-agreed of sentence s means
  s says pattern "\b(?:this|the|our|these)\b[^.;]{0,30}\b(?:document|paper|agreement|contract|deed|letter|presents)\b[^.;]{0,30}\b(?:replaces?|takes? the place of|stands? in the place of|supersedes?|displaces?|cancels?|wipes? out|puts? an end to)\b[^.;]{0,60}\b(?:emails?|e-mails|talks?|letters?|offers?|drafts?|term sheets?|understandings?|discussions?|promises|memoranda|conversations?|earlier|previous|prior)\b",
     pattern "\b(?:there is |there's )?nothing (?:else )?(?:that )?(?:we|they|the parties|\w+ and \w+) (?:have )?agreed\b",
     pattern "\b(?:oral|verbal|side|collateral) (?:\w+ )?(?:arrangements?|agreements?|deals?|promises?|understandings?|letters?)\b[^.;]{0,30}\b(?:do not exist|not exist|none|no |have not been made|were not made|are none)",
     pattern "\b(?:earlier|previous|prior|former|past|older)\b[^.;]{0,40}\b(?:letters?|offers?|emails?|drafts?|talks?|understandings?|term sheets?|agreements?|papers?)\b[^.;]{0,60}\b(?:lose (?:their|all) force|don't count|do not count|no longer (?:count|bind|apply)|fall away|are spent|lapse|end here|are void|of no (?:more )?effect|drop away)\b",
     pattern "\b(?:all|everything|whatever(?: else)?|anything|aught)\b[^.;]{0,30}\b(?:passed|said|written|agreed|promised|discussed|exchanged|settled|spoken|told)\b[^.;]{0,110}\b(?:merged|spent|superseded|replaced|absorbed|subsumed|swallowed|at an end|lapsed?|lapses|of no (?:force|effect)|displaced|extinguished|set aside|gives? way)\b",
     pattern "\b(?:has|have|is|are|shall be) (?:been )?(?:merged|absorbed|subsumed|integrated|gathered) (?:in|into|by) (?:this|the present|these)\b",
     pattern "\b(?:beside|besides|beyond|outside) (?:which|it|this|these|them)\b[^.;]{0,20}\b(?:there (?:is|are)|stands?|lies|exists?) (?:nothing|no)\b",
     pattern "\b(?:neither|no (?:party|member|partner)|none of (?:us|them))\b[^.;]{0,40}\b(?:relied|relies|rely|relying)\b[^.;]{0,60}\b(?:not (?:found|contained|written|set|stated|expressed|in)|outside|other than|except|beyond)\b"

condition agreed-nothing-else of sentence s means
  s meets nothing-else-agreed
  and s does not say "schedule*", "exhibit*", "price list*", "forecast*", "order", "orders"

# Whose work is what: a lane, a charge, an object, a list by name.
condition work-told of sentence s means
  s says pattern "\b\w+'s (?:lane|side|part|job|end|share of the work|task|role|patch|beat|business) (?:is|are|covers|takes in|will be)\b",
     pattern "\b(?:has|have|takes?|took) as (?:its|their) (?:object|subject|subject-matter|purpose)\b",
     pattern "\b(?:object|subject|subject-matter) of (?:the|this) (?:contract|agreement|cooperation|co-operation|deed|venture)\b[^.;]{0,20}\b(?:is|are|shall be|:)",
     pattern "\b\w+ (?:taking|having) charge of\b", "division of (work|labour|labor|tasks)", "who does what",
     pattern "\b\w+ (?:looks after|sees to|handles|takes care of|runs|is in charge of|is responsible for|takes on)\b[^.;]{0,80}\b(?:and|;|,|while|whereas) \w+ (?:looks after|sees to|handles|takes care of|runs|is in charge of|is responsible for|takes on)\b",
     pattern "\b(?:work|works|tasks?|labour|labor|jobs?|effort) (?:is|are|shall be|will be) (?:split|divided|shared out|parted|apportioned|parcelled|distributed|carved)\b(?: up| out)? (?:by|between|among|along|as|so|thus|according)\b",
     pattern "\b(?:is|are|be|remains?) the (?:affair|concern|province|task|lot|domain|remit|charge) of \w",
     pattern "\b(?:is|are|be|remains?) (?:\w+'s|for \w+|up to \w+),? (?:affair|concern|province|task|domain|remit|job)\b"

condition work-divided of sentence s means
  s meets work-told
  and s does not say "tax*", "costs", "insur*", "notice", "arbitrat*"
