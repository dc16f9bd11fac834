# What the rules of long-term-orientation speak of: topics, words and conditions. Rules of every principle may use them.

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

condition open-ended means
  agreement says "(no|without a) fixed (end|term)", "continue* [in (force|effect)] until … (terminated|ends it|end it)", "indefinite*", "perpetual*"
