rule not-invented-here
severity warning
title    "A partner's ideas are shut out"
message  "Ideas that come from a partner are barred, or deemed of no worth, before anyone has heard them: {w}."
cites    "mPartnering, Strategic Synergy"

why """
Partners combine their resources and knowledge, and the next improvement may well occur to the other side. A clause that refuses ideas
from outside, or deems them worthless, is the "not invented here" syndrome put in writing.
"""

when (no sentence on ideas-not-barred or a sentence)
and  a sentence named s
and  (s says ideas-barred,
           pattern "\bnot\s+(?:to\s+)?be\s+(?:troubled|bothered|burdened|approached)\s+with\b[^.;]{0,40}?\b(?:ideas?|suggestions?|proposals?|innovations?|inventions?|concepts?|schemes?|devices?|notions?|improvements?|submissions?|recommendations?|advice)",
           pattern "\b(?:any|every|all|each)\s+(?:such\s+)?(?:ideas?|suggestions?|proposals?|innovations?|inventions?|concepts?|schemes?|devices?|notions?|improvements?|submissions?|recommendations?|advice)\b[^.;]{0,50}?\b(?:shall|will|is|are)\s+(?:be\s+)?(?:disregarded|ignored|discarded|destroyed|binned|refused)\b",
           pattern "\bno\s+(?:\w+\s+){0,3}?(?:ideas?|suggestions?|proposals?|innovations?|inventions?|concepts?|schemes?|devices?|notions?|improvements?|submissions?|recommendations?|advice)\b[^.;]{0,100}?\b(?:deemed|taken|considered|presumed|held)\s+to\s+have\s+(?:any\s+)?(?:merit|value|worth)",
           pattern "\b(?:destroy|delete|discard|return|ignore|reject)\w*\s+(?:unread|unopened|without\s+\w+)\b[^.;]{0,40}?\b(?:ideas?|suggestions?|proposals?|innovations?|inventions?|concepts?|schemes?|devices?|notions?|improvements?|submissions?|recommendations?|advice)",
           pattern "\b(?:not|never|neither|nor|n't)\s+(?:\w+\s+){0,5}?(?:accept|consider|receiv|entertain|review|solicit|evaluat|examin|read|welcom|look\s+at|hear|study|discuss|act\s+(?:up)?on|take\s+up|take\s+into|respond\s+to|answer)\w*\b[^.;]{0,60}?\b(?:ideas?|suggestions?|proposals?|innovations?|inventions?|concepts?|schemes?|devices?|notions?|improvements?|submissions?|recommendations?|advice)\b",
           pattern "\b(?:refuses?|declines?)\s+(?:to\s+(?:accept|consider|receiv|entertain|review|solicit|evaluat|examin|read|welcom|look\s+at|hear|study|discuss|act\s+(?:up)?on|take\s+up|take\s+into|respond\s+to|answer)\w*\s+)?(?:\w+\s+){0,6}?(?:ideas?|suggestions?|proposals?|innovations?|inventions?|concepts?|schemes?|devices?|notions?|improvements?|submissions?|recommendations?|advice)\b",
           pattern "\bno\s+(?:\w+\s+){0,4}?(?:ideas?|suggestions?|proposals?|innovations?|inventions?|concepts?|schemes?|devices?|notions?|improvements?|submissions?|recommendations?|advice)\b[^.;]{0,80}?\b(?:shall|will|may|is|are|can|need|must)\b[^.;]{0,20}?\b(?:considered|accepted|entertained|reviewed|examined|received|read|taken\s+(?:up|into)|heard|discussed|adopted|acted\s+(?:up)?on|tabled|answered|welcome|evaluated|studied|looked\s+at)\b",
           pattern "\b(?:ideas?|suggestions?|proposals?|innovations?|inventions?|concepts?|schemes?|devices?|notions?|improvements?|submissions?|recommendations?|advice)\b[^.;]{0,100}?\b(?:returned|destroyed|deleted|discarded|filed|shredded|thrown\s+(?:away|out)|sent\s+back|ignored|disregarded|rejected|(?:laid|put|set|cast)\s+(?:aside|by)|left|passed\s+over|binned|dropped|go(?:es)?\s+(?:back|away))\b[^.;]{0,40}?\b(?:unopened|unread|without|unanswered|unexamined|unconsidered)\b",
           pattern "\b(?:delete|destroy|discard|bin|shred|ignore|return|reject|(?:lay|put|set|cast)\s+aside|send\s+back)\s+(?:it|them|any|these|those|such)\s+(?:unread|unopened|without\s+(?:reading|opening|review|consideration|looking|being\s+read))",
           pattern "\b(?:do\s+not|don't|never|refrain\s+from|abstain\s+from|desist\s+from|(?:shall|must|may|will)\s+not)\s+(?:please\s+)?(?:send|submit|offer|tender|propos|suggest|forward|volunteer|present)\w*\b(?:\s+\w+){0,6}?\s+(?:ideas?|suggestions?|concepts?|improvements|advice\s+(?:up)?on\s+the\s+(?:design|method|business|goods|product|process)\w*)",
           pattern "\b(?:absence|lack|want|worthlessness)\b[^.;]{0,80}?\b(?:novelty|worth|value|merit)\b[^.;]{0,40}?\b(?:ideas?|suggestions?|proposals?|innovations?|inventions?|concepts?|schemes?|devices?|notions?|improvements?|submissions?|recommendations?|advice)\b[^.;]{0,80}?\b(?:presum|deem|assum|taken|acknowledg|agreed)\w*",
           pattern "\b(?:ideas?|suggestions?|proposals?|innovations?|inventions?|concepts?|schemes?|devices?|notions?|improvements?|submissions?|recommendations?|advice)\b[^.;]{0,80}?\b(?:deemed|presumed|considered|regarded|taken|treated|acknowledged|agreed)\b[^.;]{0,40}?\b(?:(?:no|without(?:\s+any)?|devoid\s+of|lack\w*(?:\s+(?:all|any))?|of\s+no)\s+(?:\w+\s+)?(?:value|worth|merit|account|novelty|use|consequence)|worthless|valueless|useless)",
           pattern "\b(?:ideas?|suggestions?|proposals?|innovations?|inventions?|concepts?|schemes?|devices?|notions?|improvements?|submissions?|recommendations?|advice)\b[^.;]{0,60}?\b(?:is|are|be)\s+(?:neither\s+|not\s+|un)(?:welcome|wanted|solicited\s+and|invited|sought)\b",
           pattern "\bwaives?\b[^.;]{0,60}?\b(?:right|claim)\b[^.;]{0,40}?\b(?:ideas?|suggestions?|proposals?|innovations?|inventions?|concepts?|schemes?|devices?|notions?|improvements?|submissions?|recommendations?|advice)\b[^.;]{0,40}?\bconsider",
           pattern "\b(?:has|have|is|are|be|shall\s+be)\s+(?:under\s+)?(?:no|not\s+(?:obliged|bound|required))\s*(?:duty|obligation|need)?\s*to\s+(?:accept|consider|receiv|entertain|review|solicit|evaluat|examin|read|welcom|look\s+at|hear|study|discuss|act\s+(?:up)?on|take\s+up|take\s+into|respond\s+to|answer)\w*\b[^.;]{0,40}?\b(?:ideas?|suggestions?|proposals?|innovations?|inventions?|concepts?|schemes?|devices?|notions?|improvements?|submissions?|recommendations?|advice)\b" named w
       or (s affirms left-unread named w or s says before-reading named w)
         and a party named q
         and s mentions q
         and not s is common
         and s says idea-like, "whatever", "anything", "everything", "note", "notes", "paper", "memorand*", "comment*",
           "input"
       or s says shut-out named w and s says idea-like and a party named q and s mentions q)
and  not s says kept-in-play
and  not s says bar-forbidden, wrong-door, other-proposals
and  (not s says outsiders or not s is common and a party named p and s mentions p and not s says ideas-of-outsiders)
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

passes "no ground to lay it aside" """
11. That a suggestion comes from the other house is no ground for laying it aside unread.
"""

passes "letters of the public" """
11. Unsolicited ideas of members of the public are not accepted by either party.
"""
