rule benchmark-as-weapon
severity warning
title    "Comparison with others is a weapon"
message  "An unfavourable comparison leads straight to this: {w}; the party compared has no chance to improve first."
cites    "mPartnering, Seeking Competitive Edge",
         "practice: benchmarking clauses give time to close the gap before any other consequence"

why """
Measuring oneself against the best shows both sides where to improve. Where the only consequence is a cut or the end of the agreement, the
party compared hides its figures and argues about the method, and the partnership learns nothing.
"""

when a sentence named s where ((s meets turned-against or s meets compared-and-punished)
       and s does not say "registrable", "registered", "registration")
and  no sentence named o in the same clause as s where (o affirms chance-to-match)
and  no sentence named o in the same section as s where (o affirms chance-to-match
       and (o says benchmarks
           or o says "gap", "report*", "difference*", "compar*", "result*", "finding*"
             and o does not say "root cause", "falling below", "falls below", "service level*", "standard*"))
and  (s meets turned-against
           and (s affirms weapon named w
               or s says weapon-nominal named w
               or s says not-among-the-best and s says weapon named w)
       or not s meets turned-against
         and (s affirms dropped named w
             or not s affirms dropped and s affirms price-follows named w
             or s says not-among-the-best and s says dropped named w))
unsure a sentence named s where (s says benchmarks)
and  a deferral named d in the same section as s
at   w

suggest """
Where the comparison shows a gap, the Parties shall agree within thirty (30) days on a plan to close it. Only if the gap is not closed
within six (6) months may either Party ask for the prices to be adjusted.
"""

flags "ends at once" """
5. Benchmarking. Alder may compare Birch's prices with those of the market. If they are above the market in a benchmark, Alder [[may
terminate]] this agreement at once.
"""

flags "cut to match" """
5. Market test. If a benchmark shows that others are cheaper, Birch [[shall reduce its prices]] accordingly with effect from that date.
"""

flags "goes elsewhere" """
5. Benchmarking. An adviser benchmarks the prices of Birch each year. If another maker is cheaper, Alder [[may go elsewhere]].
"""

passes "time to close the gap" """
5. Benchmarking. If a benchmark shows that prices are above the market, Birch has ninety days to close the gap, failing which Alder may
terminate this agreement.
"""

passes "for information" """
5. Benchmarking. An unfavourable benchmark shall not entitle Alder to terminate or to reduce the price; it goes into the next plan.
"""

passes "shares that are registered" """
5. Registration. After the termination of the alliance Alder shall have the right to demand that shares worth less than others be registered.
"""
