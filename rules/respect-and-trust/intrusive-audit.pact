rule intrusive-audit
severity warning
title    "An audit without bounds"
message  "A party may check on the other without notice, too often, or by people bound to no secrecy: {w}."
cites    "mPartnering, Respect and Trust",
         "practice: once a year, on ten to thirty days' notice, by auditors bound to secrecy"
with     notice = 2 days

why """
A right to have the books checked, rarely used, makes figures believable. A right to walk in at any time says that they are not believed, and
lays open to the auditor what has nothing to do with the partnership. Notice, a limit of once a year without cause, and an auditor's
silence give the same assurance without the suspicion.
"""

when a sentence on checking named w where (not w says books-of-both)
and  not w meets words-struck-out
and  not (w says by-paper and a deferral named z in w)
and  not w says "(promotional|educational|marketing) … (material*|plan)", "(checked|verified|examined) by both",
     "both … (check|verify) the (sums|figures|arithmetic)", "acceptable to (both|each)",
     "for-cause (audit*|inspection*)", "procedures … include", "(discover*|finds|found) (in|during|by) … spot",
     "reflect … information", "(during|at) spot checks", pattern "(?i)\bprovided that:?\s*$"
and  (w says whenever-it-likes
           and no sentence named v in the same section as w where (v affirms some-notice or v says not-under-notice)
       or w says unannounced and not w says never-unannounced
       or w affirms over-often and not w says at-most-once and not w says for-cause
       or w says more-than-once and not w says at-most-once and not w says for-cause
       or w says auditor-free
       or a duration named d in w where (d < notice and d.role is "notice")
       or w says outside-auditor
         and no sentence named v in the same section as w where (v says kept-in-confidence)
         and no sentence on secrecy-duty named g where (g is common))
unsure a sentence on checking named c
and  a deferral named x in the same section as c where (x says "audit*", "inspect*", "check*", "verif*", "examin*",
       "books", "records")
at   w

suggest """
Each Party may once a year, on thirty (30) days' written notice and in business hours, have the other's records of sums due under this
Agreement examined by an independent accountant who has undertaken to keep confidential all but the result.
"""

flags "at any time" """
7. Audit. [[Alder may at any time enter Birch's premises and examine its books.]]
"""

flags "as often as it likes" """
7. Books. Birch keeps books. [[Alder may, on ten days' notice and as often as it wishes, inspect those books.]]
"""

passes "once a year, on notice, in confidence" """
7. Audit. Once a year, on thirty days' notice, an independent accountant bound to secrecy may examine the records of either party.
"""

passes "never without notice" """
7. Audit. Alder may not inspect the books without ten days' notice, and not more than once a year.
"""

passes "its own procedures" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

5. Freight. Birch shall set up procedures to keep the freight safe. These procedures shall include spot checks, inspections and reports.
"""
