"""What agreements call those who act in them: their parties by role, the people who sign by office."""

from __future__ import annotations

import re

_ROLES = (
    r"Company|Corporation|Partner|Supplier|Seller|Vendor|Buyer|Purchaser|Customer|Client|Licensor|Licensee|Sublicensee"
    r"|Distributor"
    r"|Reseller|Dealer|Agent|Principal|Manufacturer|Producer|Franchisor|Franchisee|Franchise Owner|Consultant|Contractor"
    r"|Subcontractor"
    r"|Prime Contractor|Provider|Service Provider|Recipient|Discloser|Disclosing Party|Receiving Party|Owner|Operator"
    r"|Developer|Publisher"
    r"|Author|Artist|Sponsor|Promoter|Endorser|Talent|Athlete|Professional|Celebrity|Player|Coach|Speaker|Lessor|Lessee"
    r"|Landlord|Tenant"
    r"|Lender|Borrower|Guarantor|Investor|Shareholder|Stockholder|Member|Manager|Employer|Employee|Executive|Transporter"
    r"|Shipper|Carrier"
    r"|Host|User|Subscriber|Merchant|Affiliate|Advertiser|Marketer|Representative|Sales Representative|Team Member"
    r"|Teaming Partner|Prime"
    r"|Party [A-D1-4]|First Party|Second Party|Third Party|Assignor|Assignee|Transferor|Transferee|Grantor|Grantee|Collaborator"
    r"|University|Institution|Institute|Foundation|Hospital|Bank|Trust|Fund|Adviser|Advisor|Parent|Subsidiary|Issuer|Trustee"
    r"|Administrator|Servicer|Underwriter|Placement Agent|Marketing Affiliate|Co-Brand Partner|Alliance Partner|Venturer"
    r"|Co-Venturer"
    r"|Government|Authority|Undersigned|Pledgor|Debtor|Depositor|Custodian|Originator|Obligor|Indemnitor|Indemnitee|Broker"
    r"|Exporter"
    r"|Importer|Factor|Processor|Controller|Tester|Laboratory|Ministry|Council"
)
PARTNERS = (
    r"Company|Partner|Supplier|Seller|Vendor|Buyer|Purchaser|Customer|Client|Licensor|Licensee|Distributor|Reseller|Dealer|Agent|Principal"
    r"|Manufacturer|Franchisor|Franchisee|Consultant|Contractor|Subcontractor|Prime Contractor|Provider|Service Provider"
    r"|Owner|Operator|Developer|Publisher|Sponsor|Endorser|Lessor|Lessee|Landlord|Tenant"
    r"|Lender|Borrower|Investor|Employer|Prime|Team Member|Teaming Partner|Party [A-D1-4]|University|Collaborator"
)
"""Source of a pattern for the roles that only a party has."""
_ROLE = re.compile(rf"(?:the\s)?(?:{_ROLES})s?", re.IGNORECASE)

OFFICER = re.compile(
    r"(?:chief|managing|executive|vice|senior|president|director|chairman|chairperson|secretary|treasurer|manager"
    r"|general\s(?:manager|director|counsel)|authori[sz]ed|attorney|legal\srepresentative)\b",
    re.IGNORECASE,
)
"""How the office of a person begins where it stands before her name."""
OFFICE = re.compile(
    r"\b(?:(?:vice\s+|co-)?president|(?:chief\s+\w+\s+)?officer|(?:managing\s+|senior\s+)?director|manager|secretary|treasurer"
    r"|(?:general|managing|sole)\s+(?:partner|member)|signatory|attorney(?:-in-fact)?|counsel|chairman|ceo|cfo|coo|date|title"
    r"|name"
    r"|witness|agreement|whereof|authorized|partner|member|trustee|esq\.?|initial(?:s|ed)?|print|signature|page)(?![\w'])[\s.:,]*",
    re.IGNORECASE,
)
"""The words of a signature block that belong to neither name, with the white space and marks after them."""


def is_role(words: str) -> bool:
    """Is it what agreements call a party by what it does ("the Licensee", "Party A")?"""
    return bool(_ROLE.fullmatch(words.strip()))
