rule undefined-term
severity warning
title    "A term is used and nowhere defined"
message  "“{u.term}” is written as a defined term, and nothing in the agreement defines it."
cites    "mPartnering, Expectation Alignment", "practice: capital letters mark a defined term"

why """
A capital letter promises a definition. Where there is none, each side reads into the word what it expects, and they find out in the dispute
that they expected different things. Define the term, or write it in small letters and mean the ordinary word.
"""

when a use named u where (u is undefined and u is first)
at   u

suggest """
“Net Sales” means the amounts invoiced for Products in a quarter, less returns, discounts and value added tax.
"""

flags "a base that nobody defines" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Definitions. "Products" means pumps.

2. Royalty. Birch shall pay Alder six percent of the [[Adjusted Net Receipts]] for the Products. The Adjusted Net Receipts are told each month.
"""

flags "among terms that are defined" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps (the "Pumps").

2. Area. Birch shall sell the Pumps in the [[Reserved Area]], and may sell the Pumps nowhere but in the Reserved Area.
"""

passes "defined in passing" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Birch shall sell pumps in Wales (the "Reserved Area"). Alder shall not sell in the Reserved Area.
"""

passes "a name, not a term" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Birch shall deliver in Cardiff on Monday, and Alder shall pay in London in June.
"""
