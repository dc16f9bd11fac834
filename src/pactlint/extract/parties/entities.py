"""What a party can be: legal forms, kinds of entity, and the capitalised words of agreements that are none."""

from __future__ import annotations

import re

# Of the jurisdictions whose agreements are usually in English. Longer ones first: the pattern takes the first that fits.
FORM = (
    r"(?:limited\sliability\s(?:company|partnership)|limited\spartnership|general\spartnership|public\slimited\scompany"
    r"|inc(?:orporated)?\.?|corp\.?|corporation|co\.?\s?,?\s?ltd\.?|company\s?,?\s(?:limited|ltd\.?)|company|companies|co\."
    r"|l\.?\s?t\.?\s?d\.?\s?a\.?|l\.?t\.?d\.?|limited|l\s?\.?\s?l\s?\.?\s?c\.?|l\.?\s?l\.?\s?l?\.?\s?p\.?|l\.\s?p\.?|lp"
    r"|p\.?\s?l\.?\s?c\.?|p\.?l\.?l\.?c\.?|p\.c\.|p\.a\.|private\slimited|proprietary\slimited|unlimited|cic|lt[de]e\.?|ltée"
    r"|pvt\.?(?:\sltd\.?)?|pte\.?(?:\sltd\.?)?|pty\.?(?:\sltd\.?)?|\(pty\)(?:\sltd\.?|\slimited)?|sdn\.?\sbhd\.?|bhd\.?|(?:sendirian\s)?berhad|tbk\.?"
    r"|gmbh(?:\s&\sco\.?\s(?:kg|kgaa|ohg))?|g\.m\.b\.h\.?|mbh|a\.?g\.?|kg|kgaa|ohg|e\.v\.|se"
    r"|s\.?\s?p\.?\s?a\.?|s\.?\s?r\.?\s?l\.?|s\.?\s?[aà]\s?\.?\s?r\.?\s?l\.?|s\.a\.s\.?|sas|s\.a\.?(?:\sde\sc\.?v\.?)?"
    r"|sa(?:\sde\scv)?"
    r"|s\.\sde\sr\.?l\.?(?:\sde\sc\.?v\.?)?|s\.c\.a\.?|s\.l\.u?\.?|lda\.?|b\.?\s?v\.?|n\.v\.?|nv|a/s|aps|asa|as|ab|oyj?|hf\.?"
    r"|k\.?k\.?|kabushiki\skaisha|d\.o\.o\.?|a\.d\.?|s\.r\.o\.?|a\.s\.?|sp\.?\sz\so\.?o\.?|kft\.?|zrt\.?|nyrt\.?"
    r"|ltd\.?\sşti\.?|a\.?ş\.?"
    r"|ooo|oao|zao|pjsc|ojsc|cjsc|jsc|fzco|fz-?llc|fze|dmcc|w\.l\.l\.?|k\.s\.c\.?|n\.a\.|national\sassociation|f\.?s\.?b\.?|f\.?c\.?b\.?|acb|mhc|s/a|g\.i\.e\.?|s\.n\.c\.?)"
)
"""Source of a pattern for a legal form, whatever its case; to be tried where a word begins, after the first word of a name."""

INSTITUTION = re.compile(
    r"(?:university|universit[éàa]|universidad|universität|college|institute|institut|school|academy|hospital|clinic"
    r"|foundation|trust"
    r"|trustees|bank|banc|ministry|department|government|republic|kingdom|commonwealth|state|county|city|town|village|borough"
    r"|municipality|authority|agency|commission|council|board|bureau|office|administration|association|society|federation"
    r"|league|union"
    r"|club|church|museum|library|center|centre|laboratory|laboratories|partnership|cooperative|co-operative|consortium"
    r"|regents|people's"
    r"|tribe|nation|port|district|service|corps|organi[sz]ation|secretary|president|governor|company|corporation|group"
    r"|holdings|partners"
    r"|fund|firm|house|enterprises?|associates|industries|systems|technologies|solutions|ventures|capital|bancorp|factory"
    r"|plant|works"
    r"|studios?|pharmaceuticals?|international|stores|brothers|sons)",
    re.IGNORECASE,
)
"""Words that make a name without a legal form the name of an entity ("Technical University of Delft")."""
HOLDER = re.compile(
    r"(?:universit\w+|college|institute?|school|academy|hospital|foundation|trust|trustees|bank|banc|ministry|minister|department"
    r"|service|government|republic|kingdom|commonwealth|states?|county|city|town|village|borough|municipality|authority|agency|commission"
    r"|council|board|bureau|office|administration|association|society|federation|league|church|museum|center|centre|laborator\w+"
    r"|regents|port|district|secretary|president|governor|company|co\.?|corporation|group|partners|fund|house|tribe|nation"
    r"|order|sons"
    r"|people's|division|sisters|brothers|estate)",
    re.IGNORECASE,
)
"""Words that "of" may follow within a name."""

_COUNTRIES = (
    r"united states(?: of america)?|u\.?s\.?a?\.?|america|england|wales|england and wales|scotland|(?:northern )?ireland"
    r"|great britain"
    r"|united kingdom|u\.?k\.?|canada|australia|new zealand|germany|france|italy|spain|portugal|netherlands|holland|belgium"
    r"|luxembourg"
    r"|switzerland|austria|sweden|norway|denmark|finland|iceland|poland|hungary|greece|turkey|israel|india|china|p\.?r\.?c\.?"
    r"|people's republic of china|hong kong|taiwan|japan|korea|singapore|malaysia|thailand|indonesia|philippines|vietnam"
    r"|brazil|argentina"
    r"|chile|mexico|colombia|peru|bermuda|british virgin islands|cayman islands|bahamas|panama|russia|ukraine|south africa"
    r"|nigeria|kenya"
    r"|egypt|puerto rico|europe|asia|north america"
)
_STATES = (
    r"alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana"
    r"|iowa|kansas"
    r"|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada"
    r"|new hampshire"
    r"|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina"
    r"|south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming|district of columbia"
    r"|ontario|quebec"
    r"|québec|alberta|british columbia|manitoba|nova scotia|saskatchewan"
)
_CITIES = (
    r"london|paris|tokyo|beijing|shanghai|mumbai|new delhi|delhi|bangalore|bengaluru|chicago|boston|los angeles|san francisco"
    r"|san diego"
    r"|dallas|houston|atlanta|miami|seattle|denver|philadelphia|toronto|vancouver|montreal|sydney|melbourne|dublin|zurich"
    r"|geneva|munich"
    r"|berlin|amsterdam"
)
PLACE = re.compile(rf"(?:the\s)?(?:{_COUNTRIES}|{_STATES}|{_CITIES})", re.IGNORECASE)
"""Names of places, which by themselves are no parties."""

NO_NAME = re.compile(
    r"(?:the\s)?(?:parties|party|undersigned|(?:section|article|clause|exhibit|schedule|annex|appendix)(?:\s[\w.-]+)?|recitals?|witnesseth"
    r"|[a-z\d' -]*agreement|[a-z ]*contract|effective date|table of contents|services?|products?|territory|term|confidential"
    r"|general"
    r"|background|definitions?|terms and conditions|laws?|securities(?: and exchange commission)?|rule \w+|commission"
    r"|(?:exchange|securities) act.*|affiliates?|subsidiar(?:y|ies)|customers?|end users?|third part(?:y|ies)|persons?"
    r"|individuals?|name"
    r"|title|signature|company name|dear .*|ladies.*|gentlemen|re|mr|mrs|ms|dr|prof|each|both|all|any|such|other|common stock"
    r"|either|neither|every|whoever|whichever|whatever"
    r"|shares?"
    r"|board of directors|offering|closing(?: date)?|amendment.*"
    r"|(?:accepted|agreed|intending|understood|acknowledged|in witness|persons|lenders|banks|entities|companies|individuals) .*"
    r"|(?:january|february|march|may \d|april|june|july|august|september|october|november|december).*)",
    re.IGNORECASE,
)
"""Capitalised words of agreements that are no names."""
NO_HEAD = re.compile(
    r"preamble|agreement|contract|introduction|parties|recitals?|background|premises|witnesseth|dated?|exhibit|schedule|form"
    r"|deed|between"
    r"|lease|licen[sc]e",
    re.IGNORECASE,
)
"""Headings, alone on their line, that a name on the next line does not belong to."""
