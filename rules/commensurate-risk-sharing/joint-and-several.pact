rule joint-and-several
severity error
title    "Each answers for all, and nobody settles between the parties"
message  "{w}: a third party may take the whole from either, and nothing says what the other then owes it."
cites    "mPartnering, Commensurate Risk Sharing"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development, supply, other

why """
Joint and several liability lets a customer or a lender choose the partner with the deeper pocket. That may be the price of the business; but
between the partners the loss should end where it was caused, or where their shares put it. Without a right of contribution, or an indemnity
of each for its own part, the partner who is easier to sue pays for both.
"""

when a clause named c
and  c says joint-liability named w
and  not c denies joint-liability
and  not c says "(nothing|neither) … joint*", liable-strangers
and  (c meets denies-recourse
       or no clause named k in the same section as c where (k meets settles-between-parties)
         and no clause named g where (g meets settles-joint-liability))
at   w

suggest """
Where a third party holds the Parties jointly and severally liable, each bears between themselves the part that its own acts or omissions caused,
else its share under clause [number], and shall indemnify the other for whatever the other has paid beyond that.
"""

flags "towards the customer" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

3. Bid. The members shall be [[jointly and severally liable]] to the customer for the performance of the contract.
"""

flags "each for the whole" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

3. To the lender Alder and Birch [[answer each for the whole]], and neither may call on the other to bear a part.
"""

passes "with contribution" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

3. Bid. The members are jointly and severally liable to the customer. As between themselves each bears what its own part of the work has caused.
"""

passes "not jointly" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

3. Bid. The liability of the members is several and not joint, and nothing makes them jointly and severally liable.
"""

passes "what several of one side state" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

3. Statements. The members of the group, jointly and severally, represent and warrant that they may sign this agreement.
"""
