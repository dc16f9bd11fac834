# What the rules of real-commitment speak of: topics, words and conditions. Rules of every principle may use them.

topic objectives
title    "Shared objectives"
headings "objective*", "[common] purpose*", "vision", "mission", "goals"
phrases  "[common|shared|mutual|joint] (objective*|goals)", "share* the (objective*|goal*|aim*)",
         "common (end|purpose|aim*|goal*|objective*)", "in common is", "the parties aim"

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

# A duty not to deal with others, or to deal with one alone.
condition restraint of duty d means
  (d says exclusive-terms and d does not say "non-exclusive", "exclusive of", "exclusive (property|jurisdiction|remed*)", "exclusively (for|by)" or d.kind is "prohibition" and d says "compet*", "rival*", "(same|similar) (product*|good*|service*|business*|kind)", "other than", "(any|no) other", "another", "third part*", "anyone else", "elsewhere")

words exclusive-grant
  "(sole|exclusive) [and exclusive] right* … (sell|distribut*|market*|promot*|manufactur*|make|supply|use|develop*|commerciali*|resell|offer|exploit)",
  "(sole|exclusive) [and exclusive] (distributor*|reseller*|agent*|dealer*|licence|license|licensee|supplier*|partner*|franchisee*|representative*|provider*|source|basis|territory|appointment)",
  "exclusively",
  "(no other|any other|another) (distributor|reseller|agent|dealer|licensee|supplier|partner|franchisee|representative|seller)"

words exclusive-terms
  "exclusive", "exclusively",
  "sole [and exclusive] (distributor|reseller|agent|dealer|licensee|supplier|partner|franchisee|representative|provider|source)",
  "solely (from|through|with)", "only (from|through|with)", "no one (but|else)", "nobody (but|else)"
