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
