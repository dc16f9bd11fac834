# What the rules of systemic-not-individual speak of: topics, words and conditions. Rules of every principle may use them.

topic successors
title    "Successors"
headings "successors", "binding effect"
phrases  "successors", "inure* to the benefit", "enure* to the benefit", "take* over the business"

topic key-person
title    "What hangs on one person"
headings "key (person*|man|men|individual*|executive*|employee*)"
phrases  "(leaves|dies|retires|resigns|departs|depart|death|departure|resignation|retirement|incapacity|incapacitated|falls ill) … (terminat*|dissol*|rescind*|cancel*|withdraw*|come* to an end|ends|end this|end the|at an end|be free to leave|be ended)",
         "(cease* to (be|work|serve|act|hold|devote)|no longer (employed|engaged|active*|available|works|with|serves|leads|in charge|the)) … (terminat*|dissol*|rescind*|cancel*|withdraw*|come* to an end|ends|end this|end the|at an end|be ended)",
         "(terminat*|dissol*|rescind*|cancel*|withdraw*|come* to an end|ends|end this|end the|at an end|be ended) … (leaves|dies|retires|resigns|departs|leave|death|departure|resignation|retirement|incapacity)",
         "(terminat*|dissol*|rescind*|cancel*|withdraw*|come* to an end|ends|end this|end the|at an end|be ended) … (cease* to (be|work|serve|act|hold|devote)|no longer (employed|engaged|active*|available|works|with|serves|leads|in charge|the))",
         "key (person|man|individual) (event|clause|departure)"

words replacement
  "replac*", "successor*", "substitut*", "alternate*", "designee*", "stand-in", "another (person|individual) of",
  "(name|nominate|appoint|propose|provide) (another|a new)"
