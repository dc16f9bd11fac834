# What the rules of seeking-competitive-edge speak of: topics, words and conditions. Rules of every principle may use them.

topic pricing
title    "Prices"
headings "price*", "pricing", "fees", "charges"

topic cost-reduction
title    "Looking for lower cost"
headings "cost (reduction*|savings)", "value engineering", "gainshare", "efficiency"
phrases  "(reduc*|lower*) … cost*", "value engineering", "cost (reduction|saving*)", "gain-shar*", "target cost"
