# What a clause can be about. Headings and phrases tell a topic; `except` rules a sentence out.

topic term
title    "How long the agreement lasts"
headings "(initial|) term", "duration", "term of [this|the] agreement", "term and termination"
phrases  "(continue|remain) in (force|effect)", "initial (term|period) of", "term of this agreement", "shall expire on"

topic renewal
title    "Renewal and extension"
label    "Renewal Term"
headings "renewal", "extension", "renewals and extensions"
phrases  "renew* automatically", "automatically renew*", "shall renew",
         "(successive|further|additional) … (terms|periods)", "be (renewed|extended)", "evergreen"

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

topic objectives
title    "Shared objectives"
headings "objective*", "[common] purpose*", "vision", "mission", "goals"
phrases  "[common|shared|mutual|joint] (objective*|goals)", "share* the (objective*|goal*|aim*)",
         "common (end|purpose|aim*|goal*|objective*)", "in common is", "the parties aim"

topic scope
title    "Scope and roles"
headings "scope", "roles", "responsibilities", "appointment", "engagement"

topic review
title    "Regular review"
headings "review*", "meetings", "reporting", "reports", "performance review"
phrases  "meet* [at least] (weekly|monthly|quarterly|annually|yearly|once|twice|every)",
         "(quarterly|monthly|annual|weekly|yearly|semi-annual|biennial) … (meeting*|review*|report*)",
         "report* … (every|each) (week|month|quarter|year)", "every (week|month|quarter|year) … report*",
         "review* … (every|each) (week|month|quarter|year)"

topic reporting
title    "Reports"
headings "reports", "reporting", "records"

topic governance
title    "Joint bodies"
headings "governance", "steering", "management committee", "[joint] committee"
phrases  "(steering|joint|management|executive) (committee|group|board|team)"

topic confidentiality
title    "Confidentiality"
headings "confidential*", "non-disclosure", "secrecy"
phrases  "confidential information", "(keep|hold|treat*|maintain) … (confidential|in confidence|secret)",
         "non-disclosure agreement"

topic general
title    "General provisions"
headings "general", "miscellaneous", "general provisions"

topic contributions
title    "What each party brings"
headings "[capital] contribution*", "what each [of us|party] brings", "resourcing", "investment*"
phrases  "shall contribute", "what each [of us|party|side] brings",
         "contribut* … (capital|cash|assets|know-how|personnel)", "capital contribution*"

topic entire-agreement
title    "Entire agreement"
headings "entire agreement", "integration", "merger clause", "complete agreement"
phrases  "entire (agreement|understanding|contract)", "whole agreement",
         "(complete|full) and (exclusive|final) (agreement|statement)", "supersede* all"

topic amendment
title    "Amendment"
headings "amendment*", "modification*", "variation*"
phrases  "amend* … in writing", "modif* … in writing", "no (amendment|variation|modification)"

topic force-majeure
title    "Events beyond control"
headings "force majeure", "acts of god",
         "(event*|cause*|circumstance*) (beyond|outside) [our|their|its|a party's] [reasonable] control", "hardship",
         "excused performance"
phrases  "force majeure", "(act|acts) of god", "(beyond|outside) (its|their|our|the) [reasonable] control",
         "(event*|cause*|circumstance*) [that|which] (it|they|neither|a party) (cannot|can not|could not) control",
         "vis major", "(event|cause|circumstance)* beyond … control"

topic liability
title    "Liability"
headings "[limitation of] liability", "limitation*", "indemni*"

topic reward
title    "What is shared out"
headings "royalt*", "revenue share", "profit* and loss*", "commission*", "division of (profit*|income)", "distributions"
phrases  "royalt* of", "share of [the] [net] (profit*|revenue*)", "commission of", "profits … shared"

topic audit
title    "Checking the books"
label    "Audit Rights"
headings "audit*", "inspection of books", "books and records"
phrases  "audit*", "(inspect|examine) … (books|records|accounts)"

topic successors
title    "Successors"
headings "successors", "binding effect"
phrases  "successors", "inure* to the benefit", "enure* to the benefit", "take* over the business"

topic assignment
title    "Assignment"
label    "Anti-Assignment"
headings "assignment", "transfer"
phrases  "assign … (agreement|rights)"

topic pricing
title    "Prices"
headings "price*", "pricing", "fees", "charges"

topic cost-reduction
title    "Looking for lower cost"
headings "cost (reduction*|savings)", "value engineering", "gainshare", "efficiency"
phrases  "(reduc*|lower*) … cost*", "value engineering", "cost (reduction|saving*)", "gain-shar*", "target cost"

topic exclusivity
title    "Exclusivity and non-competition"
label    "Exclusivity"
headings "exclusiv*", "non-compet*", "competing (product*|good*|business*|activit*)", "covenant* not to compete",
         "restrictive covenant*", "loyalty"
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
headings "minimum*", "[sales|performance] (target*|quota*)", "diligence", "milestones", "take or pay",
         "purchase commitment*"
phrases  "minimum (purchase*|quantit*|order*|volume*|sales|spend*|royalt*|commitment*|amount*|revenue*|payment*|investment*|number)",
         "(purchase|buy|order|sell|spend|invest|achieve|generate|take|commit*|order*|place) … (at least|no fewer than|no less than|not less than|not fewer than|a minimum of) … (in each|each|every|per|annually|yearly) [contract|calendar] (year|quarter|month)",
         "(at least|no fewer than|no less than|not less than|not fewer than|a minimum of) … (units|persons|people|employees|representatives|engineers|salespeople|staff)",
         "(commercially reasonable|reasonable|best|diligent) efforts to (develop|commerciali*|promote|market|sell)",
         "(sales|performance|revenue) (target*|quota*)", "take-or-pay", "diligence milestone*"
except   "days", "notice", "insurance", "audit*", "interest"

topic governing-law
title    "Which law governs"
label    "Governing Law"
headings "(governing|applicable|proper) law*", "choice of law", "law and jurisdiction"
phrases  "governed [exclusively] by … law*", "(decide*|merits|settled) … in accordance with … law* of",
         "law* of … (govern|governs) this", "construed … in accordance with … law*",
         "(governing|applicable|proper) law (is|shall be)"

topic liability-cap
title    "The most a party can owe"
label    "Cap On Liability"
headings "(cap|limit*) (on|of) liability", "liability cap"
phrases  "(total|aggregate|maximum|entire|overall) … liability",
         "liability … (limited to|not exceed|capped at|no more than|no greater than)"

topic key-person
title    "What hangs on one person"
headings "key (person*|man|men|individual*|executive*|employee*)"
phrases  "(leaves|dies|retires|resigns|departs|depart|death|departure|resignation|retirement|incapacity|incapacitated|falls ill) … (terminat*|dissol*|rescind*|cancel*|withdraw*|come* to an end|ends|end this|end the|at an end|be free to leave|be ended)",
         "(cease* to (be|work|serve|act|hold|devote)|no longer (employed|engaged|active*|available|works|with|serves|leads|in charge|the)) … (terminat*|dissol*|rescind*|cancel*|withdraw*|come* to an end|ends|end this|end the|at an end|be ended)",
         "(terminat*|dissol*|rescind*|cancel*|withdraw*|come* to an end|ends|end this|end the|at an end|be ended) … (leaves|dies|retires|resigns|departs|leave|death|departure|resignation|retirement|incapacity)",
         "(terminat*|dissol*|rescind*|cancel*|withdraw*|come* to an end|ends|end this|end the|at an end|be ended) … (cease* to (be|work|serve|act|hold|devote)|no longer (employed|engaged|active*|available|works|with|serves|leads|in charge|the))",
         "key (person|man|individual) (event|clause|departure)"

topic payment-time
title    "When payment is due"
headings "payment*", "[terms of] payment", "invoic*"
phrases  "pay* … (within|not later than|no later than) … days", "invoice* … (within|due) … days"
