# What the rules of commensurate-risk-sharing speak of: topics, words and conditions. Rules of every principle may use them.

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

topic liability-cap
title    "The most a party can owe"
label    "Cap On Liability"
headings "(cap|limit*) (on|of) liability", "liability cap"
phrases  "(total|aggregate|maximum|entire|overall) … liability",
         "liability … (limited to|not exceed|capped at|no more than|no greater than)"

# A limit on whatever is owed under the agreement, not on one head of it.
condition cap-for-all of clause c means
  c says "(total|aggregate|maximum|entire|overall|cumulative) [cumulative|aggregate|total] liability", "liability … under [or in connection with] this agreement"
