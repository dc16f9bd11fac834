# Word lists that rules share.

words sole-discretion
  "in its sole [and absolute] discretion", "at its sole [and absolute] discretion", "in its absolute discretion",
  "at its absolute discretion", "sole and absolute discretion", "in its sole judgment", "as it sees fit", "as it thinks fit",
  "in its unfettered discretion", "at its own discretion", "in its own discretion"

words ideas-barred
  "(accept*|consider*|receive*|entertain*|review*) … unsolicited (idea|ideas|suggestion|suggestions|proposal|proposals)",
  "not (accept*|consider*|entertain*) … (idea|ideas|suggestion|suggestions|proposal|proposals) from",
  "does not accept or consider unsolicited ideas", "shall be deemed to have no value"
