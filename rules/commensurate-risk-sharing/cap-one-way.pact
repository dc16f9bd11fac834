rule cap-one-way
severity warning
title    "Only one party's liability is limited"
message  "Liability is limited or excluded for {r.party}, and nothing protects {r.other} in the same way."
cites    "mPartnering, Commensurate Risk Sharing",
         "practice: a cap, and an exclusion of consequential loss, protect both parties of a commercial agreement alike"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development, supply, other

why """
A cap and an exclusion of consequential loss say how much of the common risk a party can be made to carry. Where they protect one side
only, the other insures the venture with all it owns while its partner knows the price of its worst mistake. Different figures for the two
may be right, where they follow what each earns or can insure; protection for one alone is seldom a decision that both would defend.
"""

when an allocation named r
and  (r.head is "cap" or r.head is "exclusion")
and  r is one-sided
and  no allocation of unlimited named u where (u.party is not r.party)
and  no deferral named x where (x meets leaves-the-other-open and x says "liab*", "limit*", "cap", "capped", "ceiling*")
unsure (a deferral named d where (d meets leaves-the-other-open
                 and d says "liab*", "limit*", "cap", "capped", "ceiling*")
           and an allocation of cap
       or a clause on liability-cap named c and a deferral named d in c)
at   r

suggest """
Neither Party is liable to the other for indirect or consequential loss, and the total liability of each Party to the other in a calendar
year does not exceed [amount]. These limits protect both Parties alike.
"""

flags "the maker's cap" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

12. Liability. [[Alder's total liability under this agreement shall not exceed the price of the pumps concerned]].
"""

flags "consequential loss, for one alone" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

12. Liability. The liability of each party is limited to USD 1,000,000 a year. [[In no event shall Alder be liable to Birch for loss of
profit or any consequential damages]].
"""

passes "one sentence for each" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

12. Liability. Alder's liability is capped at EUR 400,000 and Birch's is limited to EUR 300,000. Neither of the parties shall be liable for
lost profits.
"""

passes "extended to the other" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

12. Alder is not liable for indirect or consequential loss. The same exclusion applies to Birch.
"""

passes "delay beyond control" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

12. Alder is not liable for any loss arising from delay that is caused by events beyond its control.
"""

passes "a list that is not limited" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

4. Accounts. Alder shall accept all of the responsibilities of the treasurer, including but not limited to the payment of invoices.
"""

passes "that of the other" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

12. The liability of Alder shall not exceed EUR 5,000, and that of Birch EUR 3,000.
"""
