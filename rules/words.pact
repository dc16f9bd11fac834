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

words exclusive-grant
  "(sole|exclusive) [and exclusive] right* … (sell|distribut*|market*|promot*|manufactur*|make|supply|use|develop*|commerciali*|resell|offer|exploit)",
  "(sole|exclusive) [and exclusive] (distributor*|reseller*|agent*|dealer*|licence|license|licensee|supplier*|partner*|franchisee*|representative*|provider*|source|basis|territory|appointment)",
  "exclusively",
  "(no other|any other|another) (distributor|reseller|agent|dealer|licensee|supplier|partner|franchisee|representative|seller)"

words exclusive-terms
  "exclusive", "exclusively",
  "sole [and exclusive] (distributor|reseller|agent|dealer|licensee|supplier|partner|franchisee|representative|provider|source)",
  "solely (from|through|with)", "only (from|through|with)", "no one (but|else)", "nobody (but|else)"

words replacement
  "replac*", "successor*", "substitut*", "alternate*", "designee*", "stand-in", "another (person|individual) of",
  "(name|nominate|appoint|propose|provide) (another|a new)"

words reasons-for-shares
  "reflect*", "because", "in recognition of", "recogni* that", "in consideration of", "having regard to",
  "on account of", "to reward", "for the reason", "the reason", "in return for", "to compensate", "in view of",
  "takes account of", "taking (account of|into account)", "in exchange for", "justified by", "owing to", "since",
  "compensates"

words invoices
  "invoice*", "bill", "bills"
