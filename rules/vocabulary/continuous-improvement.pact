# What the rules of continuous-improvement speak of: topics, words and conditions. Rules of every principle may use them.

topic review
title    "Regular review"
headings "review*", "meetings", "reporting", "reports", "performance review"
phrases  "meet* [at least] (weekly|monthly|quarterly|annually|yearly|once|twice|every)",
         "(quarterly|monthly|annual|weekly|yearly|semi-annual|biennial) … (meeting*|review*|report*)",
         "report* … (every|each) (week|month|quarter|year)", "every (week|month|quarter|year) … report*",
         "review* … (every|each) (week|month|quarter|year)"

topic reporting
title    "Reports"
headings "reports", "reporting", "records"
