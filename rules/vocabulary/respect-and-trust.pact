# What the rules of respect-and-trust speak of: topics, words and conditions. Rules of every principle may use them.

topic confidentiality
title    "Confidentiality"
headings "confidential*", "non-disclosure", "secrecy"
phrases  "confidential information", "(keep|hold|treat*|maintain) … (confidential|in confidence|secret)",
         "non-disclosure agreement"
