rule unvalued-contribution
severity warning
title    "A contribution in kind without a value"
message  "What is brought has no value, and no way of valuing it is agreed: {w}."
cites    "mPartnering, Strength Based Investment",
         "practice: contributions in kind are valued by agreement, by an appraiser, or at documented cost"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development

why """
Shares of reward and risk follow what each has put in, and that can be compared only where things and people carry a figure, or a way to
find one. A value agreed at the start costs an afternoon; one disputed at the end costs the partnership.
"""

when (a sentence named z where (z says no-value
                 and not z meets yet-to-value
                 and an input named h in the same section as z where (h is headed))
           and z says no-value named w
       or no sentence named n where (n says no-value and an input named g in the same section as n where (g is headed))
         and an input named i where (i meets unvalued
             and i does not say "in advance", "notified", "consented"
             and (at least two inputs named e in the same clause as i where (e is valued)
                     and no sentence named f where (f meets valuing and f meets yet-to-value)
                 or no sentence named v in the same section as i where (v meets valuing)
                   and no sentence named t where (t says "valu*", "apprais*", "book value"
                       and t says "contributions", "contributions in kind")))
         and i says pattern "(?s).{1,400}" named w)
unsure a clause on contributions named c
and  a deferral named d in c
at   w

suggest """
Contributions in kind are valued as stated beside each in Schedule [•], or else by an independent appraiser whom both Parties appoint; staff
time counts at its documented payroll cost.
"""

flags "know-how without a figure" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

3. Contributions. Alder shall contribute EUR 400,000 on signature. Birch [[shall contribute its know-how within a month.]]

4. Law. The laws of Ireland govern.
"""

flags "a field left open" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

3. Contributions.

Party: Alder; Contribution: a crane; Value: EUR 9,000; Due: 1 May 2026.

Party: Alder; Contribution: cash; Value: EUR 9,000; Due: 1 May 2026.

[[Party: Birch; Contribution: a yard; Value: not determined; Due: 1 May 2026.]]

4. Law. The laws of Ireland govern.
"""

flags "things and people" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

3. Resources. Alder [[shall hand over demonstration equipment]], and [[Birch its dealer network, within three months.]]

4. Law. The laws of Ireland govern.
"""

passes "by an appraiser" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

3. Contributions. Birch shall contribute its crane. Contributions in kind are valued by an independent appraiser.

4. Law. The laws of Ireland govern.
"""

passes "money only" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

3. Contributions. Contributions are made in money only; neither goods nor know-how count. Alder pays EUR 400 and Birch EUR 600.

4. Law. The laws of Ireland govern.
"""

passes "a notice in advance" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

3. Contributions. Each party contributes EUR 400,000, unless it has been notified in advance of, and consented to, a change of the articles.

4. Law. The laws of Ireland govern.
"""
