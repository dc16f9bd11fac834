# What the rules of expectation-alignment speak of: topics, words and conditions. Rules of every principle may use them.

# ---- scope

topic scope
title    "Scope and roles"
headings "scope", "roles", "responsibilit*", "appointment", "engagement", "statement of work", "services",
         "division of (work|labour|labor|tasks|functions)", "work share", "workshare",
         "(what|who) (each|we|you|our|the parties) … (do|does)", "who does what",
         "(obligations|duties|undertakings|covenants) of",
         "(distributor|supplier|reseller|licensee|contractor|provider|manufacturer|agent)'s (duties|obligations)",
         "the (project|collaboration|work|enterprise|undertaking|services)",
         "business of the (company|venture|partnership)", "grant of (rights|licen*)", "(licen*|rights) grant*",
         "(development|work) (plan|programme|program)", "subject matter", "object of (the|this)"
phrases  "who does what", "means the (design|manufacture|sale|development|distribution|operation|supply|marketing) … of",
         "(company|venture|partnership|alliance) … (formed|established|set up|organi*) to (make|sell|manufacture|develop|design|operate|distribute|provide|build)",
         "scope of (this|the) (agreement|work*|services|collaboration|alliance|venture|project|co-operation|engagement|business)",
         "appoint* … as [its|their] [sole|exclusive|non-exclusive|authori*|an|a|the] … (distributor|reseller|dealer|agent|representative|franchisee|licensee|contractor|supplier|manufacturer|partner)",
         "appoint* … to (buy|sell|resell|market|distribute|promote|provide|perform|act|supply|manufacture|develop)",
         "(engage*|retain*|commission*) … to (provide|perform|render|develop|design|manufacture|supply|act)",
         "(role*|responsibilit*|task*|function*) of (each|either|the) (party|parties|partner*|member*)",
         "(role|task|part) (is|shall be|will be|of) … to",
         "division of (work|labour|labor|tasks|responsibilities|functions)",
         "responsib* for … (design*|develop*|manufactur*|market*|selling|sales|install*|support|research|engineering|production|distribut*|promot*|operat*)",
         "(perform*|carr*|undertake*|discharge*|execute*|do*) … (tasks|work|responsibilities|roles|services|activities|functions) … (allotted|assigned|allocated|set out|set forth|described|listed|falls to|belonging|entrusted)",
         "(shall|will|must) (provide|perform|render) the (services|work)",
         "business of (the|this) (company|venture|partnership|alliance|joint venture)",
         "(shall|will|to) … (engage in|carry on|conduct) the business", "workshare", "work share", "statement of work"

# ---- documents and their order

topic general
title    "General provisions"
headings "general", "miscellaneous", "general provisions"

topic entire-agreement
title    "Entire agreement"
headings "entire agreement", "entirety", "integration", "merger clause", "(complete|whole) (agreement|bargain|contract)",
         "entire (understanding|contract)"
phrases  "entire (agreement|understanding|contract|bargain|arrangement)",
         "(whole|complete|full) (agreement|bargain|contract|understanding|terms|record|statement)",
         "(complete|full|final) and (exclusive|final|complete|entire)",
         "(sole|only) [and exclusive] (agreement|contract|statement|record)",
         "(supersede*|replace*|cancel*|extinguish*|merge*) … (all|any|every|everything|each) … (prior|previous|earlier|former|preceding|before|antecedent|oral)",
         "(contain*|embod*|compris*|constitut*|set out|sets out|record*|state*|hold*) (all|everything|the whole|the entire) … (agreed|agreement|terms|between|understanding)",
         "(nothing|no) … (said|written|promised|agreed|stated|represented) … (before|prior|earlier|outside|elsewhere|not in|not set out)",
         "no (other|oral|collateral|verbal) (agreement*|promise*|term*|representation*|understanding*|warrant*)",
         "(prior|previous|earlier) (agreements|understandings|negotiations|representations|discussions) … (superseded|merged|of no effect|replaced)"

topic amendment
title    "Amendment"
headings "amendment*", "modification*", "variation*", "chang* (this|the|to this|to the) (agreement|contract|deed)",
         "alteration*"
phrases  "(any|every|each) (amendment|modification|variation|alteration|change) … (must|shall|has to|is to|will|requires) … (writing|written|signed)",
         "no … (amendment*|variation*|modification*|alteration*|change|changes|addition*|waiver) … (valid|effective|binding|effect|unless|except|counts|made|bind*)",
         "(amend*|modif*|alter*|vary|varied|variation|change|changed|added to|supplement*|revised|rewritten) … (only|unless|except|save|otherwise than|without|other than) … (writing|paper|written|signed|instrument|deed|paper|mutual|consent|both|each|memorandum|hand*)",
         "(amended|modified|altered|varied|changed|added to|struck out|supplemented) … (by|in) … (paper|instrument|deed|document|writing|agreement) … (sign*|both|each|only)",
         "(amend*|modif*|alter*|vary|variation*|change|changes) (to|of|in) (this|the) (agreement|contract|deed|terms) … (writing|written|signed|consent|both|each)",
         "this (agreement|contract|deed) … (may|can|shall|must) [only] be [further] (amended|modified|altered|varied|changed) … (writing|written|signed|agree*|consent)"

topic precedence
title    "Which paper comes first"
headings "precedence", "order of priority", "priority of", "inconsisten*",
         "(conflict*|ranking|rank|hierarchy) (of|between|among|in) [the] (paper*|document*|term*|provision*|part*|instrument*)",
         "conflicting (provision*|term*|document*)", "(documents|papers|terms|parts) … (conflict|disagree|differ|clash)",
         "hierarchy", "which [paper|document|part] (prevails|wins|governs|comes first)"
phrases  "order of (precedence|priority|rank)", "(take*|have|has|having|given) (precedence|priority)",
         "(conflict*|inconsisten*|discrepanc*|contradict*|ambigu*|differ*|clash*|variance|disagree*|repugnan*) … (prevail*|control*|govern*|supersede*|paramount|come* first|win*|yield*|follow*|preferred)",
         "(prevail*|control*|govern*|yield*|preferred) … (conflict*|inconsisten*|discrepanc*|contradict*|ambigu*|clash*|variance|disagree*)",
         "(prevail*|paramount) (over|to) … (schedule*|exhibit*|annex*|appendi*|attachment*|document*|order*)",
         "(schedule*|exhibit*|annex*|appendi*|attachment*|document*|paper*|clause*|body) … (prevail*|come* first|come* next|yield*|subordinate|give way|rank*)",
         "(rank*|read) in (the|this|that|following) [following] order"
except   "conflict of laws", "conflicts of laws", "choice of law", "conflict of interest*",
         "(language|translation|version)"

# ---- deliverables

topic deliverables
title    "What is to be delivered"
headings "deliver*", "shipment*", "supply of (products|goods)", "milestone*"
phrases  "deliverable*", "(deliver*|ship|ships|supply|supplies|hand over) (it|them)",
         "(deliver|delivers|ship|ships|supply|supplies|hand over|manufacture|manufactures|build|builds|produce|produces|deliver* up) … (product|products|goods|unit*|instrument*|equipment|machine*|prototype*|software|material*|work|works|part|parts|component*|article*|device*|consignment*|batch*|order|orders|system|systems)",
         "(product|products|goods|unit*|instrument*|equipment|machine*|prototype*|software|article*|consignment*|batch*|order|orders) … (delivered|shipped|supplied|handed over|manufactured|consigned)"

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
         "(accept*|reject*|refuse*|return*|pass*|fail*) … (product*|goods|deliver*|shipment*|consignment*|unit|units|batch*|lot|lots|milestone*|prototype*|instrument*|machine*|work product*|defective)",
         "(product*|goods|deliverable*|shipment*|consignment*|unit|units|batch*|milestone*|prototype*|instrument*|machine*|work product*) … (accepted|rejected|refused|acceptance|rejection|inspected|tested|examined|passes|fails|good delivery)",
         "(inspect*|test|tests|tested|testing|examine*|try|prove) … (product*|goods|deliverable*|shipment*|consignment*|unit|units|batch*|instrument*|machine*|prototype*)",
         "(test|tests|tested|testing|inspect*|examine*|try) … (accept*|reject*|return*|refus*|pass*|fail*)",
         "deemed [to be|to have been|to have] accept*", "good delivery", "(taking|take) over (test*|certificate*)",
         "sign* off", "factory acceptance", "site acceptance"
except   "purchase order*", "each order", "any order", "orders for", "order placed", "patent*", "marketing material*",
         "accept* … order*", "reject* … order*"

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
  "negotiat*", "escalat*", "amicabl*", "mediat*", "conciliat*", "good faith discussion*", "friendly", "consult*",
  "senior (executive*|management|officer*|representative*|manager*|member*)", "chief executive*", "managing director*",
  "managing partner*",
  "(meet|meets|met|confer|confers|discuss*|talk|talks|sit down) … (resolve|settle|agree|dispute|difference|compos*|days|first)",
  "(executive*|manager*|director*|principal*|president*|head*|officer*|representative*|partner*|chair*) … (meet|confer|discuss|resolve|settle|seek|attempt|try|endeavour|endeavor)",
  "(first|in the first instance|initially) … (refer*|put|taken|laid|submit*|brought|discuss*|raised|go) … (to|before|with)",
  "(referred|put|taken|laid|submitted|brought|raised|goes|go) … (to|before|with) … (manager*|executive*|director*|principal*|president*|officer*|committee|board|group|partners|heads)",
  "(try|attempt|endeavour|endeavor|seek|best efforts|use efforts) … (resolve|settle|compose|agree|dispose)"

topic dispute-ladder
title    "Settling a dispute before it is decided by others"
headings "dispute (escalation|ladder)", "escalation", "mediation", "amicable (settlement|resolution)", "negotiation",
         "informal [dispute] resolution"
phrases  "(dispute|disputes|difference|differences|controversy|controversies|disagreement*|grievance*|quarrel*) … (negotiat*|escalat*|amicabl*|mediat*|conciliat*|consult*|senior|chief executive*|managing director*|principals|in good faith|discuss*|friendly|first)",
         "(negotiat*|escalat*|amicabl*|mediat*|conciliat*|discuss*|confer*|meet) … (dispute|disputes|difference|differences|controversy|controversies|disagreement*)",
         "(dispute|disputes|difference|differences|disagreement*) … (referred|put|taken|laid|submitted|brought|raised|goes|go|escalated|reported) … (manager*|executive*|directors|principal*|president*|officer*|committee|board|group|partners|heads)"

# ---- payment

topic payment-time
title    "When payment is due"
headings "payment*", "[terms of] payment", "invoic*"
phrases  "pay* … (within|not later than|no later than) … days", "invoice* … (within|due) … days"

words invoices
  "invoice*", "bill", "bills"

# ---- duties measured by a word

words vague-measures
  "promptly", "as soon as (reasonably|practicab*|possible|may be)", "in a timely (manner|fashion)", "on a timely basis",
  "within a reasonable (time|period)", "in reasonable time",
  "with [all] [due] [reasonable] (speed|dispatch|despatch|promptness|expedition|expediency)",
  "without (undue|unreasonable) delay", "in due course", "expeditiously", "speedily",
  "reasonable (stock*|level*|number*|quantit*|amount*|support|assistance|training|resource*|staff|sum*|share|quality|standard*|volume*)",
  "(adequate|sufficient|appropriate|suitable|satisfactory|ample) (stock*|level*|number*|quantit*|amount*|support|assistance|training|resource*|staff*|personnel|facilit*|quality|standard*|volume*|inventor*|attention|marketing)",
  "as (needed|necessary|appropriate)", "as and when (needed|required|necessary)",
  "as (it|they|he|she) (thinks|think|sees|see|deems|deem) (fit|appropriate|proper|necessary)",
  "to a (reasonable|satisfactory|high) standard", "to the [reasonable] satisfaction",
  "(shall|will|must) from time to time"

# In the handling of claims, secrets and events beyond control a prompt word is what everybody asks for.
words prompt-by-custom
  "claim*", "infring*", "indemnif*", "confidential*", "force majeure", "disclos*", "litigation", "proceeding*",
  "further (documents|instruments|assurance*)", "beyond … control"

condition vague of duty d means
  d says vague-measures
  and d is not measured
  and d.kind is "obligation"
  and d does not say prompt-by-custom
