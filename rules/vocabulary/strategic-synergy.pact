# What the rules of strategic-synergy speak of: topics, words and conditions. Rules of every principle may use them.

topic governance
title    "Joint bodies"
headings "governance", "steering", "management committee", "[joint] committee"
phrases  "(steering|joint|management|executive) (committee|group|board|team)"

words ideas-barred
  "(no|not|never|neither) … (accept*|consider*|receive*|entertain*|review*) … (idea|ideas|suggestion|suggestions|proposal|proposals)",
  "(no|not|never) … unsolicited (idea|ideas|suggestion|suggestions|proposal|proposals)",
  "(idea|ideas|suggestion|suggestions|proposal|proposals) … (shall|will|must) not be (considered|accepted|entertained)",
  "deemed to (have no value|be worthless|be of no value)"
