rule contribution-unsecured
severity warning
title    "A contribution with no date or no consequence"
message  "A contribution is promised with no date, or with nothing that follows when it is not made: {w}."
cites    "mPartnering, Strength Based Investment"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development

why """
A contribution that may come at any time, or fail without consequence, leaves the partner who paid first to carry the venture alone. A date,
and something that follows when it is missed (interest, dilution, a substitute at the other's cost, the right to withdraw), make a promise
of it.
"""

when (a lapse named z where (z is harmless and z does not say "acknowledg*")
           and no lapse named l where (not l is harmless)
           and z says pattern "(?s).{1,400}" named w
       or an input named i where (i meets datelessness or i meets nothing-follows)
         and no sentence named x in the same section as i where (x says "(has|have) [each] [already] (contributed|paid|made)")
         and i says pattern "(?s).{1,400}" named w)
and  no deferral named y where (y says contributing and y says dates-told)
unsure (a deferral named y where (y says contributing and y says dates-told)
       or a clause on contributions named c and a deferral named d in c)
at   w

suggest """
Each Party shall make its contributions by the dates in Schedule [•]. A contribution not made within thirty (30) days after a reminder bears
interest at six percent (6%) a year, and the shares of the Parties are adjusted to what each has in fact contributed.
"""

flags "no date" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

3. Contributions. Alder [[shall contribute EUR 400,000.]] If a contribution fails, the shares are reduced in proportion.

4. Law. The laws of Ireland govern.
"""

flags "at some time" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

3. Contributions. Alder [[shall in due course contribute a crane worth EUR 400,000.]] Each contribution belongs to the party that made it.

4. Law. The laws of Ireland govern.
"""

passes "dates and the price of missing them, in a list" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

3. Contributions. On or before the first of May Alder pays in EUR 40,000 and Birch hands over its van, taken at EUR 9,000. Whoever is late
lets the other hire a substitute at the latter's cost.

4. Law. The laws of Ireland govern.
"""

passes "a default that is not made good" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

3. Contributions. Alder shall contribute EUR 400,000 by 1 July. Should a party not make its contribution on its date and not make good the
default within a month, interest at nine percent runs.

4. Law. The laws of Ireland govern.
"""

passes "a date and interest" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

3. Contributions. Alder shall contribute EUR 400,000 by 1 July. A late contribution bears interest at five percent.

4. Law. The laws of Ireland govern.
"""

passes "what belongs to nobody" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

3. Contributions. Birch shall contribute EUR 400,000 by 1 March 2026 and pays interest at six percent if it is late. Birch acknowledges that it
has no claim if Alder's own contribution does not come about.

4. Law. The laws of Ireland govern.
"""
