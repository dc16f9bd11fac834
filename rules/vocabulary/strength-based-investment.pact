# What the rules of strength-based-investment speak of: topics, words and conditions. Rules of every principle may use them.

topic contributions
title    "What each party brings"
headings "[capital] contribution*", "what each [of us|party] brings", "resourcing", "investment*"
phrases  "shall contribute", "what each [of us|party|side] brings",
         "contribut* … (capital|cash|assets|know-how|personnel)", "capital contribution*"
