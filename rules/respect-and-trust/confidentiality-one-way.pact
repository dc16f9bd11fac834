rule confidentiality-one-way
severity warning
title    "Confidentiality protects one party only"
message  "{p.name} must keep {q.name}'s secrets, and nothing makes {q.name} keep those of {p.name}."
cites    "mPartnering, Respect and Trust"

why """
Partners tell each other things. Where one alone is bound to secrecy, the other learns as much and may use and repeat it, so the bound party
will tell no more than it must. What either is told deserves the same care.
"""

when a party named p
and  a silence of p named s where (s.kind is "secrets" and not s is mutual and not s is mirrored)
and  no silence of p named e where (e.kind is "secrets" and e precedes s)
and  another party named q
and  no silence of q named v where (v.kind is "secrets")
and  no sentence named m in the same section as s where (m says mirrored and not m says passed-on)
at   s

suggest """
Each Party shall keep confidential all information it receives from the other under this Agreement, shall use it only to perform this
Agreement, and shall disclose it only to those who need it and are bound alike.
"""

flags "the dealer alone" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

2. Confidentiality. [[Birch shall keep Alder's confidential information secret.]] Birch shall return it at the end.
"""

flags "in the passive" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

2. Secrecy. [[All drawings of Alder shall be kept secret by Birch.]]
"""

passes "neither" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

2. Confidentiality. Neither party shall disclose the other's confidential information.
"""

passes "the names exchanged" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

2. Confidentiality. Birch shall keep Alder's confidential information secret. This clause applies to Alder, mutatis mutandis.
"""

passes "each of the two" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

2. Secrets. Alder and Birch each agree that for as long as the law allows each shall hold in confidence the information of the other.
"""
