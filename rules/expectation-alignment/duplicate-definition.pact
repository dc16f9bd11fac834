rule duplicate-definition
severity warning
title    "A term is defined twice"
message  "“{d.term}” is defined here, and was defined before: “{d.earlier}”."
cites    "mPartnering, Expectation Alignment", "practice: one term, one meaning"

why """
Each side will read the term by the definition that suits it, and a court has to choose between two texts that both claim to settle the question. Mostly
the second came with a clause from another agreement. Keep one, and let the other place refer to it.
"""

when not agreement is amendment
and  a definition named d
and  d is duplicate
at   d.whole "here", d.earlier "there"

suggest """
“Approved Insurer” has the meaning given to it in Section 1.1.
"""

flags "two meanings" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Definitions. "[[Territory" means Wales]].

2. Sale. Birch shall sell the pumps in the Territory.

3. Advertising. "[[Territory" means Wales and Scotland]]. Alder shall advertise in the Territory.
"""

flags "in brackets the second time" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Definitions. "[[Fee" means the sum of EUR 5,000 a month]].

2. Payment. Birch shall pay the Fee to Alder, and one tenth of its sales (the "[[Fee]]").
"""

passes "the second points to the first" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Definitions. "Territory" means Wales.

2. Sale. In the sales plan, "Territory" has the meaning given in Section 1.
"""

passes "for one clause only" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Definitions. "Territory" means Wales. Birch shall sell the pumps in the Territory.

2. Advertising. For the purposes of this Section, "Territory" means Wales and Scotland. Alder shall advertise in the Territory.
"""

passes "an elaboration" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Definitions. "Territory" means Wales. Birch shall sell the pumps in the Territory.

2. To avoid doubt, the Territory includes the Isle of Anglesey, and a reference to the Territory is to Wales as it stands.
"""

passes "a meaning for each of the parties" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Definitions. "Affiliate" means, in relation to Alder, a foundry.

2. Others. "Affiliate" means, in relation to Birch, a shop. No Affiliate owes anything.
"""

passes "a clause that is quoted to replace another" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Way out. Birch gets its licence sixty days from signing (the "Licence Day"). On the Licence Day Alder pays.

Attachment A

Change of 1 May 2027

The parties agree to amend Section 1 of the agreement so as to read as follows:

"Birch gets its licence three years from signing (the "Licence Day"). On the Licence Day Alder pays."
"""
