rule too-few-parties
severity warning
title    "Fewer than two parties"
message  "{agreement.parties} of the parties can be found in the agreement; a partnership takes two."
cites    "mPartnering, “a commitment between two or more organizations”"

why """
A commitment binds those who make it, and nobody can hold a name that is not in the paper to anything. Either a party was left out of the introduction and
the signatures, or it is named in a way that a court, too, would have to guess at.
"""

when not agreement is template
and  not agreement says "by (downloading|installing)"
and  agreement.title does not say "(general|standard) [business|trading] (terms|conditions)"
and  fewer than two parties

suggest """
This Agreement is made on 1 March 2026 between (1) Alder Works Inc., a Delaware corporation (“Alder”), and (2) Birch Trading Ltd, a company registered in
England and Wales under number 01234567 (“Birch”).
"""

flags "one name" """
[[SUPPLY UNDERTAKING]]

This undertaking is given by Alder Works Inc. ("Alder").

1. Supply. Alder shall supply pumps for three years.
"""

flags "nobody" """
SERVICES

1. Services. The services are performed in Leeds.

2. Price. The price is fixed each year.
"""

passes "two names" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Supply. Alder shall supply pumps to Birch.
"""

passes "a form that names nobody yet" """
TEMPLATE SUPPLY AGREEMENT

This agreement is made by {{supplier}}.

1. Supply. The supplier shall supply pumps.
"""

passes "general terms, which others accept" """
GENERAL TERMS AND CONDITIONS

1. Members. These terms are for shops that wish to sell the pumps of alder works.

2. Supply. Each member is supplied with pumps.
"""

passes "names with an abbreviation in a bare bracket" """
SUPPLY

1. ALDER WORKS OF 5 HIGH ROAD, LEEDS (ALDER) certifies that it buys the pumps of BIRCH TRADING, INC. OF 9 QUAY, CARDIFF (BTI).

2. Supply. BTI shall supply pumps to ALDER. BTI shall mend them and ALDER shall pay BTI. ALDER keeps them dry.
"""
