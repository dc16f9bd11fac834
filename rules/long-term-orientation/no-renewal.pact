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

when no clause on renewal
and  not agreement meets open-ended
near term

suggest """
At the end of the Initial Term this Agreement renews for successive periods of two (2) years, unless a Party gives the other not less
than six (6) months' written notice that it does not wish it to renew.
"""

flags "a fixed term and nothing after it" """
4. Term. This Agreement shall continue in force for five (5) years from the Effective Date and shall then expire.
"""

passes "renews by default" """
4. Term. This Agreement shall continue in force for five (5) years and shall renew automatically for successive two-year periods.
"""

passes "open-ended" """
4. Duration. This Agreement has no fixed end and continues until one of us ends it on twelve months' notice.
"""
