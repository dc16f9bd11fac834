rule control-auto-termination
severity warning
title    "A change of control ends the agreement at once"
message  "A change of control ends the agreement without notice or discussion: {s}."
cites    "mPartnering, Systemic and Not Individual"

why """
A company that is sold is still the same organisation, with the same people and duties, until somebody decides otherwise. Where a change of
control ends the agreement by itself, what both built is lost at the signing of a deal in which one of them had no part, and any buyer knows
it. Notice and a talk give the partners, and the new owner, the chance to go on.
"""

when a sentence named s
and  (s meets ends-with-control
       or s says in-that-event
         and s says ends-outright
         and a sentence on control-change named k in the same section as s where (k precedes s
             and k says control-passing)
       or s says control-passing
         and a sentence on control-change named m where (not m precedes s and not s precedes m)
         and s does not say pattern "\b(?:shall|will|must|may) (?:have|be|not|return|cease|pay|also|provide|notify|take|use)\b"
         and a sentence named l in the same section as s where (l precedes s
             and l says ends-outright
             and l does not say with-notice-or-talk
             and l says pattern ":"
             and not l says pattern ":\s*\w")
         and no sentence named q in the same section as s where (q precedes s and q meets defines-control))
and  not s meets control-beside-the-end
and  not s says with-notice-or-talk, control-stays, pattern "\bmeans:?\s*\(",
     pattern "\b(?:one|two|three|six|twelve|\d+)\b[^.;]{0,12} (?:years?|months?|days?) after\b"
and  not s says "[is|was|has been] terminated (pursuant|under|in accordance)", "right to terminate … (expire*|laps*)"
unsure a sentence on control-change named c
and  a deferral named d in the same section as c where (d says control-passing
       or d says "effect*", "consequence*", "terminat*", "determin*", "follow*", "happen*")
at   s

suggest """
A Party whose control changes shall tell the other within ten (10) Business Days, and senior executives shall meet within thirty (30) days. If
the new owner competes with the other Party and no safeguards are agreed within sixty (60) days, the other may end this Agreement on one
hundred and eighty (180) days' notice.
"""

flags "automatically" """
11. [[This agreement terminates automatically if the control of Birch changes.]]
"""

flags "may end it at once" """
11. Change of control. [[If Birch is acquired by another company, Alder may terminate this agreement immediately.]]
"""

flags "dissolved by the event" """
11. [[The passing of half of the shares of a party into other hands shall, without any act of the other, dissolve this agreement.]]
"""

passes "with notice and a meeting" """
11. On a change of control the parties meet within thirty days, and either may then end this agreement on ninety days' notice.
"""

passes "it goes on" """
11. On a change of control of either party its rights and duties bind its new parent with immediate effect, and this agreement continues.
"""

passes "the winding up of a solvent company" """
11. Either party may end this agreement immediately if:

(a) an order is made for the winding up of the other, other than for a solvent amalgamation or reconstruction.
"""

passes "an assignment on a merger" """
11. Alder may terminate this agreement at once in these cases: Birch does not pay. Birch may assign this agreement to whoever takes over its
business by a merger.
"""

passes "what a change of control is" """
11. End. Alder may terminate this agreement at any time on the following events:

(a) a change of control of Birch on ninety days' notice. A change of control shall be deemed to have occurred when another company acquires
half of the shares.
"""

passes "an official who buys a share" """
11. If an interest in the control of Birch is acquired by a government official, this agreement may become subject to immediate termination.
"""

passes "an assignment that is void" """
11. In the case of a merger of Birch, any attempt to assign this agreement other than as allowed above is null and void.
"""

passes "a pay-off after a change of control" """
11. If within a year of a change of control of Alder the services of Birch are terminated without cause, Alder shall at once pay a sum.
"""

passes "things returned at the end" """
11. Upon termination of this agreement Birch shall immediately return the papers in its possession or control.
"""

passes "a year after the sale" """
11. This agreement terminates automatically one year after the closing of a sale of Birch to another company.
"""
