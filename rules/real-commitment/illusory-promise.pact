rule illusory-promise
severity warning
title    "A promise that its maker may keep or not"
message  "“{w}”: whether anything is done is left to the party that should do it."
cites    "mPartnering, Real Commitment"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development, supply

why """
A party that performs only if it likes has promised nothing, and in many courts a promise so made is no consideration for the other's. The partner who
is bound invests against an option. Say what will be done, and put the freedom where it is needed: in the manner, the timing, a ground for refusing.
"""

when (an exemption named x where (not x is mutual
                 and (x meets done-at-pleasure
                     or x says freed-from
                       and x says "not", "no", "nothing", "need"
                       and x says of-the-whole
                       and not x is conditional
                       and not x says refused-for-a-reason)
                 and not x.sentence says once-over, beyond-what-is-owed, either-way, not-at-the-time)
           and x says pattern "(?s)\S.*\S" named w
       or a sentence named s where (not s is common
             and s does not say either-way, once-over, beyond-what-is-owed, not-at-the-time, "free to", used-freely)
         and s says optional-performance,
           pattern "\b(?:if|when|whenever|so far as|to the extent|for so long as|as long as)(?: that)?,? (?:and |or )?(?:if|when|whenever|to the extent|for so long as|for as long as|so long as|so far as|as often as)(?:,? and (?:to the extent|for so long as|for as long as|so long as))?(?: that)? (?:it|they|he|she|we|you|(?:the )?[A-Z]\w+)(?: may| then| shall)? (?:chooses?|elects?|decides?|opts?|pleases?|likes?|wants?|cares?|wish(?:es)?|finds? (?:it )?(?:convenient|expedient|fit|worthwhile)|(?:sees?|thinks?|deems?) (?:it )?fit|is (?:so )?(?:minded|inclined|disposed))\b",
           pattern "\b(?:deliver|suppl(?:y|ies)|provid|furnish|render|perform|fund|pay|contribut|invest|promot|market|train|help|assist|support|fill|fulfil|execut|giv|send|second|staff|host|build|maintain|repair|carr(?:y|ies)|make|mak)\w*\b[^.;]{0,40}\b(?:those|such|only those|whichever|whatever|as many|so many)\b[^.;]{0,40}\b(?:as|which|that)\b[^.;]{0,50}\b(?:it|they|we|you)(?: may| then| shall| so)?(?: for its own \w+)? (?:chooses?|elects?|decides?|opts?|cares?|wish(?:es)?) to (?:(?:deliver|suppl(?:y|ies)|provid|furnish|render|perform|fund|pay|contribut|invest|promot|market|train|help|assist|support|fill|fulfil|execut|giv|send|second|staff|host|build|maintain|repair|carr(?:y|ies)|make|mak)\w*|take up|accept|undertake|do)",
           pattern "\bin such (?:\w+ )?(?:months?|weeks?|years?|seasons?|quarters?|days) (?:only )?as (?:it|they|we|you)(?: may| then| shall)? (?:chooses?|elects?|decides?|opts?|cares?|wish(?:es)?)\b",
           pattern "\bsuch\b[^.;]{0,60},? if any,? as (?:it|they|we|you)\b[^.;]{0,40}\b(?:chooses?|elects?|decides?|opts?|pleases?|likes?|wants?|cares?|wish(?:es)?|finds? (?:it )?(?:convenient|expedient|fit|worthwhile)|(?:sees?|thinks?|deems?) (?:it )?fit|is (?:so )?(?:minded|inclined|disposed))\b",
           pattern "\b(?:shall|will|must|(?:is|are|undertakes?|agrees?) to)\b[^.;]{0,150}[\w)] (?:only )?(?:if(?: and (?:to the extent|when))?|to the extent|(?:as and )?when|whenever|so far as|insofar as|(?:so|as) often as|(?:for )?(?:so|as) long as)(?: that)? (?:it|they|he|she|we|you)(?: (?:may|shall|then|so|also|from time to time|from day to day|in its \w+(?: \w+)?)){0,3} (?:(?:is|are|be) (?:so )?(?:minded|inclined|disposed)|cares? to|feels? (?:like|inclined|so)|(?:chooses?|wish(?:es)?|pleases?|likes?|elects?|desires?|wants?|decides?|(?:sees?|thinks?|deems?|considers?) (?:it )?(?:fit|proper|appropriate|desirable|expedient))(?:[^\w ]|$| [a-su-z]| t[a-np-z]))",
           pattern "\b(?:such|so (?:many|much)|as (?:many|much)|that part|whatever|what)\b[^.;]{0,80} (?:it|they|he|she|we|you)(?: (?:may|shall|then|so|also|from time to time|from day to day|in its \w+(?: \w+)?)){0,3} (?:(?:is|are|be) (?:so )?(?:minded|inclined|disposed)|chooses?|pleases?|likes?|fancies|cares?|feels?|wants?|(?:sees?|thinks?|deems?) (?:it )?fit)\b",
           pattern "\"[^\"]{2,40}\"[^.;]{0,80}\b(?:such|so (?:many|much)|that (?:part|sum|number)|whatever|what)\b[^.;]{0,100}\b(?:as|of|that|if any)\b[^.;]{0,40}\b(?:chooses?|elects?|pleases?|likes?|wish(?:es)?|minded|inclined|disposed|cares?|(?:see|think|deem)s? fit|feels? like)\b",
           pattern "\b(deliver(y|ies)|suppl(y|ies)|provision|performance|furnishing|acceptance|fulfil\w*|funding|purchases?|support|contributions?|promotion|training|assistance|execution|investments?|services|orders)\b[^.;]{0,80} (is|are|be|remains?|lies?|rests?) (entirely |solely |wholly |purely |always |hereunder )*(at|in|within|with|a matter for) (the )?([\w.]+('s|s') )?((sole|absolute|entire|uncontrolled|unfettered|own|exclusive|free|mere),? (and )?)*(option|discretion|pleasure|election|will|choice)\b" named w)
unsure a deferral named d where (d says "bound to", "may (decline|refuse|reject)", "oblig*"
       and d says "accept*", "decline*", "fill*", "perform*", "orders")
at   w

suggest """
The Supplier shall accept every Order that conforms to this Agreement and does not exceed one hundred and twenty per cent (120%) of the forecast, and
shall give its reasons in writing for any other it declines.
"""

flags "no order need be filled" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

2. Orders. Alder shall consider every order, but [[shall have no obligation to accept or fill any of them.]]
"""

flags "performs if it likes" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

2. Support. Alder [[may, in its sole discretion, elect to provide training to the staff of Birch.]]
"""

flags "none of these" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

2. Warranty. On a claim Alder may repair, may replace, may refund or [[may do none of these, as it chooses.]]
"""

flags "what it finds convenient" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

2. Tasks. Alder shall:

(a) keep a stock of valves; and

(b) service the pumps [[if and for so long as it sees fit]].
"""

flags "with one alone" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

2. Training. Alder shall train the fitters, but it shall [[rest entirely with Alder whether a course is given]] in any year.
"""

passes "not yet delivered" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

2. Payment. Birch shall pay each invoice within thirty days, and shall have no obligation to pay for goods not yet delivered.
"""

passes "for stated reasons" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

2. Orders. Alder shall accept each order; it is not obliged to accept one that exceeds the credit limit.
"""

passes "a measure of its own prices" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

2. Resale. Birch may resell the pumps at such prices and on such terms as Birch sees fit.
"""

passes "a longer notice" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

2. Prices. Alder will give sixty days' notice of a new price list, or such longer notice as Alder deems appropriate.
"""

passes "how often at most" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

2. Figures. Birch shall provide (but shall not be obligated to do so more frequently than twice a year) its accounts to Alder.
"""

passes "an example" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

2. Sites. Birch shall connect the pumps to utilities such as water as well as electricity.
"""

passes "a choice told in passing" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

2. Warranty. The warranty runs from delivery, whatever further warranty Birch may choose to provide to its customers.
"""

passes "a look at the other's works" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

2. Works. Alder shall let Birch send people to look over the works and inspect them, although Birch will have no obligation to do so.
"""

passes "a task that is the other's" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

2. Support. Birch supports its buyers. Alder shall have no obligation to provide support to the buyers.
"""

passes "what the other may go on with" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

2. Suits. Whoever drops a suit shall give notice of it to the other party who may, if it so desires, continue it.
"""
