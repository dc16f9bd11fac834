# What the rules of expectation-alignment speak of: topics, words and conditions. Rules of every principle may use them.

topic scope
title    "Scope and roles"
headings "scope", "roles", "responsibilities", "appointment", "engagement"

topic general
title    "General provisions"
headings "general", "miscellaneous", "general provisions"

topic entire-agreement
title    "Entire agreement"
headings "entire agreement", "integration", "merger clause", "complete agreement"
phrases  "entire (agreement|understanding|contract)", "whole agreement",
         "(complete|full) and (exclusive|final) (agreement|statement)", "supersede* all"

topic amendment
title    "Amendment"
headings "amendment*", "modification*", "variation*"
phrases  "amend* … in writing", "modif* … in writing", "no (amendment|variation|modification)"

topic governing-law
title    "Which law governs"
label    "Governing Law"
headings "(governing|applicable|proper) law*", "choice of law", "law and jurisdiction"
phrases  "governed [exclusively] by … law*", "(decide*|merits|settled) … in accordance with … law* of",
         "law* of … (govern|governs) this", "construed … in accordance with … law*",
         "(governing|applicable|proper) law (is|shall be)"

topic payment-time
title    "When payment is due"
headings "payment*", "[terms of] payment", "invoic*"
phrases  "pay* … (within|not later than|no later than) … days", "invoice* … (within|due) … days"

words invoices
  "invoice*", "bill", "bills"
