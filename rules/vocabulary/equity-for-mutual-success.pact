# What the rules of equity-for-mutual-success speak of: topics, words and conditions. Rules of every principle may use them.

topic assignment
title    "Assignment"
label    "Anti-Assignment"
headings "assignment", "transfer"
phrases  "assign … (agreement|rights)"

words sole-discretion
  "in its sole [and absolute] discretion", "at its sole [and absolute] discretion", "in its absolute discretion",
  "at its absolute discretion", "sole and absolute discretion", "in its sole judgment", "as it sees fit",
  "as it thinks fit", "in its unfettered discretion", "at its own discretion", "in its own discretion"
