rule not-invented-here
severity warning
title    "A partner's ideas are shut out"
message  "Ideas that come from a partner are barred, or deemed of no worth, before anyone has heard them: {w}."
cites    "mPartnering, Strategic Synergy"

why """
Partners combine their resources and knowledge, and the next improvement may well occur to the other side. A clause that refuses ideas
from outside, or deems them worthless, is the "not invented here" syndrome put in writing.
"""

when a sentence named s
and  s says ideas-barred, pattern "\b(?:not|never|neither|nor)\s+(?:\w+\s+){0,5}?(?:accept|consider|receive|entertain|review|solicit|evaluate|examine|read|welcome|look\s+at)\w*\b[^.;]{0,60}?\b(?:ideas?|suggestions?|proposals?|innovations?)\b", pattern "\b(?:refuses?|declines?)\s+(?:to\s+(?:accept|consider|receive|entertain|review|evaluate|examine|read)\s+)?(?:\w+\s+){0,6}?(?:ideas?|suggestions?|proposals?|innovations?)\b" named w
and  not s says bar-forbidden
and  (not s says outsiders or not s is common and a party named p and s mentions p)
unsure a deferral named d where (d says "idea*", "suggestion*", "proposal*", "submission*")
at   w

suggest """
Either Party may propose ideas and improvements. The other shall consider each in good faith and answer in writing, with reasons, within
thirty (30) days.
"""

flags "no unsolicited ideas" """
11. Supplier does [[not accept or consider unsolicited ideas]] from Reseller, including ideas for new products.
"""

flags "deemed worthless" """
11. [[Suggestions made by the Dealer shall be deemed to have no value]] and may be disregarded.
"""

passes "ideas welcome" """
11. Each party shall consider ideas of the other in good faith and answer within a month.
"""

passes "about third parties" """
11. Neither party considers unsolicited offers of employment from the staff of the other.
"""

passes "no idea is turned away" """
11. Neither party shall decline to consider an idea because it came from the other.
"""

passes "letters of the public" """
11. Unsolicited ideas of members of the public are not accepted by either party.
"""
