rule overbroad-restraint
severity warning
title    "The restraint reaches too far"
message  "A restraint that lasts over {longest} after the end, names no territory or reaches other trades goes beyond what the venture needs: {n}."
cites    "mPartnering, Seeking Competitive Edge",
         "practice: restraints between businesses seldom outlast the venture by more than one or two years, and keep to its field and territory"
with     longest = 2 years

why """
A restraint protects what the partners built together, for as long as it takes the market to move on. One that lasts longer, covers the world
or reaches into other trades keeps a competitor out and nothing more; courts in many places strike such a clause down as a whole, and then
nothing is protected.
"""

when a non-compete named n
and  (n.length > longest or n is endless or n is lasting and not n is placed or n says any-business)
unsure a deferral named d where (d says "(tail|restraint|restrict*|non-compet*|compet*) … (period|term|time|length|territory)",
           "(keep*|stay*|hold*) out of … (time|period|area|territory|years|months|place*|length)"
       or a clause on restraint named c in the same clause as d
       or d says "(after|beyond|outlast*|long|length|period|territory|area) … (term|end|long|period|time|as|territory|area)"
         and a non-compete named m in the same section as d)
at   n "what it forbids", n.length "for how long"

suggest """
During the Term and for twelve (12) months after it neither Party shall, within the Territory, make or sell products that compete with the
Products.
"""

flags "five years" """
7. Restraint. For a period of [[five (5) years]] after the end of this agreement Birch [[shall not engage in the Territory in a business that
competes with the Business]].
"""

flags "any business whatsoever" """
7. Loyalty. During the term [[neither party shall carry on in the Territory any business whatsoever]].
"""

flags "whatever it is made of" """
7. Loyalty. During the term [[neither party shall sell in the Territory pumps that compete with the Pumps or any other article of whatever
material]].
"""

passes "one year, in the field and the territory" """
7. Restraint. For one (1) year after the end of this agreement neither party shall, in the Territory, engage in a business that competes
with the Business.
"""

passes "five years of secrecy" """
7. Restraint. For one (1) year after the end neither party shall compete in the Territory.

8. Secrecy. For five (5) years after the end neither party shall disclose Confidential Information anywhere in the world.
"""

passes "nobody need do it" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

9. Work. Neither party will be required to conduct any business or activity other than that which this agreement gives it.
"""

passes "a good name kept" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

9. Conduct. Birch has not engaged and will not engage in any activity that could have a negative impact on the pumps.
"""
