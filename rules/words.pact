# Word lists that rules share.

words sole-discretion
  "in its sole [and absolute] discretion", "at its sole [and absolute] discretion", "in its absolute discretion",
  "at its absolute discretion", "sole and absolute discretion", "in its sole judgment", "as it sees fit",
  "as it thinks fit", "in its unfettered discretion", "at its own discretion", "in its own discretion"

words ideas-barred
  "(no|not|never|neither) … (accept*|consider*|receive*|entertain*|review*) … (idea|ideas|suggestion|suggestions|proposal|proposals)",
  "(no|not|never) … unsolicited (idea|ideas|suggestion|suggestions|proposal|proposals)",
  "(idea|ideas|suggestion|suggestions|proposal|proposals) … (shall|will|must) not be (considered|accepted|entertained)",
  "deemed to (have no value|be worthless|be of no value)"
