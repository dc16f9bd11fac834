rule disparagement-one-sided
severity warning
title    "Only one party must not speak ill of the other"
message  "{p.name} must not disparage {q.name}, and nothing keeps {q.name} from disparaging {p.name}."
cites    "mPartnering, Respect and Trust"

why """
A partner's good name is among what it brings. Where one party alone must hold its tongue, the other may damage that name in public while the
partnership lasts, and the first may not even answer.
"""

when a party named p
and  a silence of p named s where (s.kind is "ill" and not s is mutual and not s is mirrored)
and  no silence of p named e where (e.kind is "ill" and e precedes s)
and  another party named q
and  no silence of q named v where (v.kind is "ill")
and  no sentence named m in the same section as s where (m says mirrored and not m says passed-on)
and  (a sentence named w in the same section as s where (w says party-defined and w mentions p)
       or a sentence named w where (w states s)
         and no sentence named v in the same section as s where (v says party-defined and v mentions p))
at   s, w "who is bound"

suggest """
During the Term and for one year after it neither Party shall make a disparaging public statement about the other, its people or its
products. Truthful statements that the law requires are allowed.
"""

flags "the reseller alone" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

2. Good name. [[Birch shall not make any statement that disparages Alder or its products.]]
"""

flags "archaic" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

2. Reputation. [[Birch covenants to refrain from decrying or running down the goods of Alder.]]
"""

passes "neither" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

2. Good name. Neither party shall disparage the other.
"""

passes "each for its part" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

2. Good name. Birch shall not disparage Alder's products. Alder shall not belittle Birch's service.
"""

passes "what is shown on a site" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

2. Site. Birch shall not display on its site any content that is obscene, defamatory or libelous.
"""

passes "no claim for goodwill" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

2. End. Birch shall not be entitled to claim any compensation for damage on account of goodwill.
"""
