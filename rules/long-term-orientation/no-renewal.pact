rule no-renewal
severity note
title    "Nothing says how the agreement goes on"
message  "Nothing in the agreement renews or extends it when its term is over."
cites    "mPartnering, Long Term Orientation"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development, supply

why """
A relationship that is meant to last should not have to be negotiated anew when a date passes. Renewal by default, with notice for
whoever wants out, keeps both sides planning ahead; silence makes the end of the term a cliff.
"""

when no clause on renewal named r where ((r affirms goes-on or not r denies goes-on) and not r says renewal-denied)
and  no sentence named s where (s meets goes-on-again)
and  not agreement meets open-ended
and  not agreement meets without-term
unsure a deferral named d where (d says "renew*", "exten(d|ded|sion)")
and  no clause on renewal
and  not agreement meets open-ended
near term

suggest """
At the end of the Initial Term this Agreement renews for successive periods of two (2) years, unless a Party gives the other not less
than six (6) months' written notice that it does not wish it to renew.
"""

flags "a fixed term and nothing after it" """
4. Term. This Agreement shall continue in force for five (5) years from the Effective Date and shall then expire.
"""

flags "an express end" """
4. Term. This Agreement lasts for four years.

5. Lapse. It shall not be renewed or extended, and neither party may expect that it will be prolonged.
"""

passes "renews by default" """
4. Term. This Agreement shall continue in force for five (5) years and shall renew automatically for successive two-year periods.
"""

passes "open-ended" """
4. Duration. This Agreement has no fixed end and continues until one of us ends it on twelve months' notice.
"""

passes "a second appointment" """
4. Term. The appointment is for four years.

5. Afterwards. Birch may by letter call for a second appointment of four years on the same terms, and Alder shall grant it.
"""
