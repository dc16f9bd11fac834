rule placeholder
severity error
title    "Something was left to be filled in"
message  "Left open: “{p.phrase}”."
cites    "mPartnering, Expectation Alignment", "practice: nothing is signed with blanks"

why """
A blank, a bracket or a drafter's note is a question that nobody answered. Once signed, it is either of no effect or filled by whoever holds the
pen afterwards, and the parties have not agreed on the point whatever they believed.
"""

when not agreement is template
and  a placeholder named p
and  p.kind is not "redaction"
and  p is not continuing
at   p.phrase

suggest """
Fill it in, or strike the clause.
"""

flags "a blank" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Price. Birch shall [[pay Alder EUR ______ for each]] pump.
"""

flags "to be decided" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Target. The [[response time is TBD for each]] order.
"""

flags "a field" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Price. [[The price is {{price}} for each]] pump.
"""

flags "two blanks in one breath, told once" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Term. This agreement [[ends on this ____ day of ____________, 20____]].
"""

passes "lines to sign on" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Price. Birch shall pay Alder EUR 500 for each pump.

Signed for Alder

By: ______________________

Name: ______________________
"""

passes "words about blanks" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Notices. A form with a blank left unfilled, or marked "TBD", is not a valid notice.
"""

passes "a template" """
TEMPLATE SUPPLY AGREEMENT

This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Price. Birch shall pay Alder EUR ______ for each pump.
"""

passes "a form that is attached" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Starting. Birch shall send Alder a notice in the form attached as Exhibit A for each shop.

EXHIBIT A

STARTING A SHOP

The shop is at ____________ and opens on ____________.
"""

passes "a line above the name of who signs" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Price. Birch shall pay Alder EUR 500 for each pump.

The parties have agreed to all of this. The dealer: ____________________ Birch Trading Ltd

By ____________________
"""
