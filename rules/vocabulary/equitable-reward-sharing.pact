# What the rules of equitable-reward-sharing speak of: topics, words and conditions. Rules of every principle may use them.

topic reward
title    "What is shared out"
headings "royalt*", "revenue share", "profit* and loss*", "commission*", "division of (profit*|income)", "distributions"
phrases  "royalt* of", "share of [the] [net] (profit*|revenue*)", "commission of", "profits … shared"

topic audit
title    "Checking the books"
label    "Audit Rights"
headings "audit*", "inspection of books", "books and records"
phrases  "audit*", "(inspect|examine) … (books|records|accounts)"

words reasons-for-shares
  "reflect*", "because", "in recognition of", "recogni* that", "in consideration of", "having regard to",
  "on account of", "to reward", "for the reason", "the reason", "in return for", "to compensate", "in view of",
  "takes account of", "taking (account of|into account)", "in exchange for", "justified by", "owing to", "since",
  "compensates"
