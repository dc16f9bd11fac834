# What a clause can be about. Headings and phrases tell a topic; `except` rules a sentence out.

topic term
title    "How long the agreement lasts"
headings "(initial|) term", "duration", "term of [this|the] agreement", "term and termination"
phrases  "(continue|remain) in (force|effect)", "initial (term|period) of", "term of this agreement", "shall expire on"

topic renewal
title    "Renewal and extension"
label    "Renewal Term"
headings "renewal", "extension", "renewals and extensions"
phrases  "renew* automatically", "automatically renew*", "shall renew", "(successive|further|additional) … (terms|periods)", "be (renewed|extended)", "evergreen"

topic termination-for-convenience
title    "Leaving without cause"
label    "Termination For Convenience"
headings "termination for convenience", "termination without cause"
phrases  "terminat* … (without|for) [any|no] (cause|reason|convenience)", "terminat* … for convenience", "terminat* … at any time",
         "without (cause|assigning any reason|giving [any] reason*) … terminat*", "terminat* … at will"
except   "material* breach", "insolven*", "bankrupt*"
