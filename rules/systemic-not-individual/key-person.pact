rule key-person
severity warning
title    "The agreement ends with one person"
message  "The agreement may end when {h.name} is no longer there, and nothing says how to replace that person."
cites    "mPartnering, Systemic and Not Individual"

why """
A partnership is between organisations and should not die with a friendship or a career. Where one person matters that much, the agreement can
say who may take the place, how the other side agrees to it, and how long both wait before anyone may leave.
"""

when a sentence named c
and  a person named h in c
and  (c says parting and c says ending-it
       or c says parting
         and a sentence named l in the same section as c where (l precedes c
             and l says pattern "(terminat|dissol|cancel|end|determin|rescin|withdraw)[a-z]*[^.;]{0,160}:")
       or a sentence on key-person named k where (not k precedes c and not c precedes k))
and  (not c affirms replacement or c says no-replacement)
and  not c says goes-on-without, pattern "\b(?:not|unless)\b[^.;]{0,40}\breplac\w+\b[^.;]{0,60}\bwithin\b",
     pattern "/s/|_{5}|\bSignature\s*:"
and  (c says at-that-moment or no sentence named r in the same section as c where (r meets replaces-the-person))
unsure a deferral named d
and  d says parting
and  (a person named h in d or d says "key (person|people|personnel|individual*|man)")
at   c

suggest """
If the relationship director named in Schedule 1 is no longer available, the Party concerned shall within sixty (60) days propose a person of
like experience, whom the other shall not unreasonably refuse. This Agreement continues meanwhile.
"""

flags "may be terminated" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

8. People. [[If Dr. Jane Poole leaves the employment of Alder, Birch may terminate this agreement at once.]]
"""

flags "ends by itself" """
8. [[This agreement shall terminate automatically upon the death of Rufus Hale or once he no longer leads the company.]]
"""

flags "a replacement is refused" """
8. [[In case Shri Anil Rao leaves the services of Birch, Alder may rescind this agreement, and no substitute need be considered.]]
"""

passes "a replacement" """
8. If Ms. Jane Poole leaves, Alder shall name another person of like standing as her replacement within a month; only if it does not may Birch
terminate this agreement.
"""

passes "someone leaves, and nothing ends" """
8. If Ms. Jane Poole leaves, Alder shall tell Birch of it. Either party may terminate this agreement for breach.
"""

flags "others are replaced" """
8. People. The holder of any office in clause 4 who is about to vacate it shall have a successor named within a month. [[Dr. Jane Poole being the
maker of the pumps, Birch may treat this agreement as ended should she quit the service of Alder.]]
"""

passes "a post, not a person" """
8. If the managing director of either party resigns, the parties meet to consider whether to terminate this agreement.
"""

passes "only where nobody has come in time" """
8. Alder may terminate this agreement if Dr. Jane Poole ceases to work for Birch and Birch has not replaced her within ninety days.
"""
