rule short-term
severity note
title    "Too short a term to earn back what partners invest"
message  "The agreement lasts {agreement.initial-term} at first."
cites    "mPartnering, Long Term Orientation",
         "practice: three years for ventures and alliances, two for other partnerships"
applies  to joint-venture, alliance, teaming, co-branding, reseller, development, supply
with     venture = 3 years, partnership = 2 years

why """
Training people, opening a market or building a plant pays off after years. A term that ends before it does tells each side to invest only
what it can get back at once, and the relationship then delivers no more than that.
"""

when ((agreement is joint-venture or agreement is alliance or agreement is teaming) and agreement.initial-term < venture
       or agreement.initial-term < partnership)
unsure agreement.initial-term is silent
and  a deferral named d where (d says "(initial|first|fixed|contract|agreed) (term|period)", "duration",
       "(last*|remain*|continue*|force|effect|endure*|subsist*|run|runs) … (period|term|years|months|time)",
       "(number|period) of (years|months)")
at   agreement.initial-term

suggest """
This Agreement commences on the Effective Date and continues for an initial term of five (5) years.
"""

flags "one year" """
JOINT VENTURE AGREEMENT

4. Term. This Agreement shall commence on the Effective Date and continue for an initial term of [[one (1) year]].
"""

flags "eighteen months" """
RESELLER AGREEMENT

4. Period. The appointment shall remain in force for a first period of [[eighteen calendar months]] only.
"""

flags "ten quarters" """
JOINT VENTURE AGREEMENT

4. Term. This Agreement shall remain in effect [[through the end of the sixth Fiscal Quarter]] after it is signed.
"""

passes "five years" """
JOINT VENTURE AGREEMENT

4. Term. This Agreement shall commence on the Effective Date and continue for an initial term of five (5) years, and payments are made
within one year.
"""

passes "a short renewal" """
4. How long this lasts. This agreement starts today and lasts for forty months. It may be extended by a year.
"""

passes "a suspension" """
4. Term. Where Birch bribes anybody, Alder may, under this agreement, fine it, suspend the cooperation for one (1) year or end it.
"""

passes "a test and a ban" """
This agreement is made between Alder Works Inc. ("Alder") and Birch Trading Ltd ("Birch").

1. Pumps. Alder makes pumps.

9. Test. Birch may test the service for the duration of five weeks. This agreement remains in force for three years.
"""
