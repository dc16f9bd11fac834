rule constant-reassessment
severity warning
title    "The relationship is put in question again and again"
message  "“{w}”: what was agreed is reopened more often than once in {often}, or whenever somebody wishes."
cites    "mPartnering, Long Term Orientation"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development, supply
with     often = 1 year

why """
To look at results together is partnership; to have to win the business again every few months is not. Under a standing threat of a new
tender, a new price or a suspension nobody plans ahead, and the energy meant for customers goes into keeping the contract.
"""

when a sentence named s
and  (s affirms reopening named w
           and (a duration named d in s where (d.role is interval and d < often)
               or s affirms more-than-yearly
               or s says pattern "(?i)\b(?:each|every|on)(?: the)? \d{1,2}(?:st|nd|rd|th)? (?:of )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\w*,? and(?: on| each| every)?(?: the)? \d{1,2}")
       or s affirms reopening-at-will named w)
and  not s says reopening-fenced
unsure a deferral named d where (d says reopening
       or d says "suspend*"
       or d says "(frequency|interval*|occasions|times|dates) … (review*|revis*|tender*|qualif*|pric*|scope)")
at   s

suggest """
The Parties shall review prices and scope together once in each Contract Year, at least ninety (90) days before the anniversary of the
Effective Date; any change is made in writing by both, and until then the agreed terms continue.
"""

flags "a tender twice a year" """
7. Reviews. [[Every six months the appointment shall be put out to fresh tender among three candidates.]]
"""

flags "whenever it likes" """
7. Prices. [[Alder may at any time re-open the prices and require them to be renegotiated.]]
"""

flags "each spring and autumn" """
7. Panel. [[Each spring and each autumn Birch shall again submit to selection by Alder, and sells until the next one.]]
"""

flags "on two days of the year" """
7. Tasks. [[Each 1 March and 1 September the parties shall settle afresh who does what, and neither is bound until they have.]]
"""

passes "only after years" """
7. Prices. At the quarterly meetings either party may speak of prices, which are reopened on the third and sixth anniversaries and not otherwise.
"""

passes "once a year" """
7. Prices. Prices may be reviewed once in each year, and changed only by agreement. Neither party may re-open them quarterly or at will.
"""

passes "results each quarter" """
7. Meetings. The parties shall meet every quarter to review sales and service, and shall agree a plan for what lags.
"""
