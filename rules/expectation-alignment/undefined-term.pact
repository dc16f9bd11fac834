rule undefined-term
severity warning
title    "A term is used and nowhere defined"
message  "“{u.term}” is written as a defined term, and nothing in the agreement defines it."
cites    "mPartnering, Expectation Alignment", "practice: capital letters mark a defined term"

why """
A capital letter promises a definition. Where there is none, each side reads into the word what it expects, and they find out in the dispute
that they expected different things. Define the term, or write it in small letters and mean the ordinary word.
"""

when not agreement is amendment
and  an use named u where (u is undefined and u is first)
and  no deferral named paper where (paper says "(terms|words|expressions|definitions) … (meaning*|defined|contained|glossary)")
unsure an use named u where (u is undefined and u is first)
and  a deferral named paper where (paper says "(terms|words|expressions|definitions) … (meaning*|defined|contained|glossary)")
at   u

suggest """
“Net Sales” means the amounts invoiced for Products in a quarter, less returns, discounts and value added tax.
"""

flags "a base that nobody defines" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Definitions. "Products" means pumps.

2. Royalty. Birch shall pay Alder six percent of its sales of the Products, less any [[Excluded Transactions]], and the Excluded Transactions of each month are told.
"""

flags "among terms that are defined" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps (the "Pumps").

2. Selling. Birch shall sell such Pumps in any [[Protected Territory]] and may sell them nowhere but in the Protected Territory.
"""

passes "defined in passing" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Birch shall sell pumps in Wales (the "Protected Territory"). Alder shall not sell in the Protected Territory.
"""

passes "a name, not a term" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Birch shall deliver in Cardiff on Monday, and Alder shall pay in London in June.
"""

passes "told in a schedule, as the words say" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Price. Birch shall pay for each pump at the Dealer Prices set out in Schedule 1, and for no pump more than the Dealer Prices.

Schedule 1

Prices

A pump costs EUR 500.
"""

passes "the name of a house, told by another of its kind" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Tests. Each pump is tested by the Steady Flow or another independent laboratory.
"""

passes "told by its sum" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Leave. Birch may dig once it has paid Alder its Opening Payment.

2. Payment. When it exercises the right in Section 1, Birch pays an Opening Payment of Two Hundred Dollars ($200.00).
"""

passes "told by what it includes" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Secrets. Each party keeps the Trade Information. Trade Information includes, without limitation, prices and drawings. No Trade Information is told to others.
"""

passes "a substance" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Powder. Alder shall tell Birch of any Sodium Zinc Phosphate powder that it makes, and of the Sodium Zinc Phosphate of others.
"""

passes "a department by its name" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pictures. Each picture must be approved by Store Partnerships, and none is shown that Store Partnerships has not seen.
"""

passes "a field of a form" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Leads. The list of leads must include the Business Name, an address and a telephone number.
"""

passes "meanings from a paper that the reader does not have" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Words. Capitalized terms not otherwise defined have the meanings assigned to them in the Supplement.

2. Royalty. Birch shall pay six percent of its sales less any Excluded Transactions.
"""

flags "one of business, used once" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Payments. Nothing is paid to the owners while the cash is below the [[Liquidity Floor]].
"""
