"""What a party can be: legal forms, kinds of entity, places that are none, and the roles agreements give their parties."""

from __future__ import annotations

import re

# Forms that end a name ("Northgate Instruments, Inc."), of the jurisdictions whose agreements are usually in English.
_FORMS = (
    r"limited\sliability\s(?:company|partnership)|limited\spartnership|general\spartnership|inc(?:orporated)?\.?|corp\.?|corporation|co\.?\s?,?\s?ltd\.?|company\s?,?\s(?:limited|ltd\.?)|l\.?\s?t\.?\s?d\.?\s?a\.?|l\.?t\.?d\.?|limited"
    r"|l\s?\.?\s?l\s?\.?\s?c\.?|l\.?\s?l\.?\s?l?\.?\s?p\.?|l\.\s?p\.?|lp|p\.?\s?l\.?\s?c\.?|p\.?l\.?l\.?c\.?|p\.c\.|p\.a\."
    r"|public\slimited\scompany|private\slimited|pvt\.?(?:\sltd\.?)?|pte\.?(?:\sltd\.?)?|pty\.?(?:\sltd\.?)?|\(pty\)(?:\sltd\.?|\slimited)?"
    r"|sdn\.?\sbhd\.?|bhd\.?|gmbh(?:\s&\sco\.?\s(?:kg|kgaa|ohg))?|mbh|ag|kg|kgaa|ohg|e\.v\.|se|s\.?\s?p\.?\s?a\.?|s\.?\s?r\.?\s?l\.?|s\.?\s?a\.?\s?r\.?\s?l\.?|s\.?à\s?r\.?\s?l\.?"
    r"|s\.a\.s\.?|sas|s\.a\.?(?:\sde\sc\.?v\.?)?|sa(?:\sde\scv)?|s\.\sde\sr\.?l\.?(?:\sde\sc\.?v\.?)?|s\.c\.a\.?|s\.l\.u?\.?|b\.?\s?v\.?|n\.v\.?|nv|a/s|aps|asa|as|ab|oyj?|hf\.?|k\.?k\.?|kabushiki\skaisha"
    r"|lt[de]e\.?|ltée|inc\.?/ltd\.?|d\.o\.o\.?|a\.d\.?|s\.r\.o\.?|a\.s\.?|sp\.?\sz\so\.?o\.?|kft\.?|zrt\.?|nyrt\.?|ooo|oao|zao|pjsc|ojsc|cjsc|jsc|fzco|fz-?llc|fze|dmcc|w\.l\.l\.?|k\.s\.c\.?"
    r"|n\.a\.|national\sassociation|f\.?s\.?b\.?|a\.g\.|g\.m\.b\.h\.?|proprietary\slimited|unlimited|cic|lda\.?|ltd\.?\ssti\.?|a\.?ş\.?|t\.a\.s\."
)
FORM = rf"(?:{_FORMS})"
"""Source of a pattern for a legal form, whatever its case; to be tried where a word begins, after the first word of a name."""

INSTITUTION = re.compile(
    r"(?:university|universit[éàa]|universidad|universität|college|institute|institut|school|academy|hospital|clinic|foundation|trust|trustees|bank|banc|ministry|department"
    r"|government|republic|kingdom|commonwealth|state|county|city|town|village|borough|municipality|authority|agency|commission|council|board|bureau|office|administration"
    r"|association|society|federation|league|union|club|church|museum|library|center|centre|laboratory|laboratories|partnership|cooperative|co-operative|consortium"
    r"|regents|people's|tribe|nation|port|district|service|corps|organi[sz]ation|secretary|president|governor|company|corporation|group|holdings|partners|fund|firm|house"
    r"|enterprises?|associates|industries|systems|technologies|solutions|ventures|capital|bancorp|factory|plant|works|studios?|pharmaceuticals?|international|stores|brothers|sons)",
    re.IGNORECASE,
)
"""Words that make a name without a legal form the name of an entity ("Technical University of Delft")."""
HOLDERS = re.compile(
    r"(?:universit\w+|college|institute?|school|academy|hospital|foundation|trust|trustees|bank|ministry|minister|department|government|republic|kingdom|commonwealth|states?|county|city|town"
    r"|village|borough|municipality|authority|agency|commission|council|board|bureau|office|administration|association|society|federation|league|church|museum|center|centre"
    r"|laborator\w+|regents|port|district|secretary|president|governor|company|co\.?|corporation|group|partners|fund|house|tribe|nation|order|sons|center|people's|division|sisters|brothers|estate|university)",
    re.IGNORECASE,
)
"""Words that "of" may follow within a name."""

PLACE = re.compile(
    r"(?:the\s)?(?:united states(?: of america)?|u\.?s\.?a?\.?|america|england|wales|england and wales|scotland|(?:northern )?ireland|great britain|united kingdom|u\.?k\.?|canada|australia|new zealand|germany|france"
    r"|italy|spain|portugal|netherlands|holland|belgium|luxembourg|switzerland|austria|sweden|norway|denmark|finland|iceland|poland|hungary|greece|turkey|israel|india|china|p\.?r\.?c\.?|people's republic of china|hong kong|taiwan|japan"
    r"|korea|singapore|malaysia|thailand|indonesia|philippines|vietnam|brazil|argentina|chile|mexico|colombia|peru|bermuda|british virgin islands|cayman islands|bahamas|panama|russia|ukraine|south africa|nigeria|kenya|egypt"
    r"|alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri"
    r"|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington"
    r"|west virginia|wisconsin|wyoming|puerto rico|district of columbia|ontario|quebec|québec|alberta|british columbia|manitoba|nova scotia|saskatchewan|london|paris|tokyo|beijing|shanghai|mumbai|new delhi|delhi|bangalore|bengaluru"
    r"|chicago|boston|los angeles|san francisco|san diego|dallas|houston|atlanta|miami|seattle|denver|philadelphia|toronto|vancouver|montreal|sydney|melbourne|dublin|zurich|geneva|munich|berlin|amsterdam|europe|asia|north america)",
    re.IGNORECASE,
)
"""Names of places, which by themselves are no parties."""

NO_NAME = re.compile(
    r"(?:the\s)?(?:parties|party|undersigned|section|article|clause|exhibit|schedule|annex|appendix|recitals?|witnesseth|[a-z\d' -]*agreement|[a-z ]*contract|effective date|table of contents|services?|products?|territory|term|confidential"
    r"|general|background|definitions?|terms and conditions|laws?|securities(?: and exchange commission)?|rule \w+|commission|(?:exchange|securities) act.*|affiliates?|subsidiar(?:y|ies)|customers?|end users?|third part(?:y|ies)|persons?"
    r"|individuals?|name|title|signature|company name|dear .*|ladies.*|gentlemen|re|mr|mrs|ms|dr|prof|inc|incorporated|ltd|limited|llc|corporation|corp|company|co|january.*|february.*|march.*|may \d.*|april.*|june.*|july.*|august.*"
    r"|september.*|october.*|november.*|december.*|each|both|all|any|such|other|common stock|shares?|board of directors|offering|closing(?: date)?|amendment.*)",
    re.IGNORECASE,
)
"""Capitalised words of agreements that are no names."""

_ROLES = (
    "Company|Corporation|Partner|Supplier|Seller|Vendor|Buyer|Purchaser|Customer|Client|Licensor|Licensee|Sublicensee|Distributor|Reseller|Dealer|Agent|Principal|Manufacturer|Producer|Franchisor|Franchisee|Franchise Owner"
    "|Consultant|Contractor|Subcontractor|Prime Contractor|Provider|Service Provider|Recipient|Discloser|Disclosing Party|Receiving Party|Owner|Operator|Developer|Publisher|Author|Artist|Sponsor|Promoter|Endorser|Talent|Athlete"
    "|Lessor|Lessee|Landlord|Tenant|Lender|Borrower|Guarantor|Investor|Shareholder|Stockholder|Member|Manager|Employer|Employee|Executive|Transporter|Shipper|Carrier|Host|User|Subscriber|Merchant|Affiliate|Advertiser|Marketer"
    "|Representative|Sales Representative|Team Member|Teaming Partner|Prime|Party A|Party B|Party C|First Party|Second Party|Third Party|Assignor|Assignee|Transferor|Transferee|Grantor|Grantee|Collaborator|University|Institution|Institute|Foundation"
    "|Hospital|Bank|Trust|Fund|Adviser|Advisor|Parent|Subsidiary|Issuer|Trustee|Administrator|Servicer|Underwriter|Placement Agent|Marketing Affiliate|Co-Brand Partner|Alliance Partner|Venturer|Co-Venturer|Government|Authority|Undersigned|Pledgor|Debtor"
)
_ROLE = re.compile(rf"(?:the\s)?(?:{_ROLES})s?", re.IGNORECASE)


def is_role(words: str) -> bool:
    """Is it what agreements call a party by what it does ("the Licensee", "Party A")?"""
    return bool(_ROLE.fullmatch(words.strip()))
