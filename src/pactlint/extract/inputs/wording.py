"""The words in which contributions are told, and those that only sound like them."""

from __future__ import annotations

import re

from pactlint.extract.sieve import sifted

OPENING = re.compile(r"\s*+([\w'-]++(?: [\w'-]++){0,6} ?)\.\s")  # possessive: it must not try a long word in pieces
HEADING = sifted(
    r"\bcontribut(?!ory)\w*|(?<!adequate\s)(?<!sufficient\s)(?<!human\s)\bresourc(?:es|ing)\b|\bcapital(?:i[sz]ation)?\b(?!\s+(?:services|markets|group|expenditures?|corp\w*|llc|gains?|equipment))|\bfunding\b|\binputs?\b|\binvestments?\b|\bstakes?\b(?!holder)|\bstrengths\b|\bsubscriptions?\b(?!\s+(?:fees?|services?|terms?|price|plans?|agreement|period|software|and\s+fees))|\bbrought\s+in\b|\bendowment\b|\bantes?\b"
    r"|\b(?:put|puts|bring|brings|putting|bringing|give|gives|invest|invests)\b(?:\s+(?:in|to))?(?!\s+(?:(?:[\w-]+\s+){0,4}?(?:down|up|about|out|off|forward|back|right"
    r"|together|to\s+(?:market|an\s+end|bear|the\s+market|light))|notices?|effect|reasons?|way)\b)|\bcommon stock\b",
    re.IGNORECASE,
)
_VENTURE = r"(?:joint|venture|alliance|programme|program|project|partnership|consortium|collaboration|undertaking|enterprise)"
STRONG = sifted(
    rf"\bcontribut(?:e|es|ing|eth)\b(?!\s+under\b)"
    rf"(?!\s+to\s+(?:the|its|any|an?|their|such)\s+(?!{_VENTURE}|compan|capital|fund|common|start|equity|pool|working))"
    r"(?!\s+to\s+the\s+(?:loss|damage|claim|breach|delay))"
    r"|\b(?:bring|brings|put|puts|pay|pays)\s+(?:[^.;]{0,60}?\s)?in(?:to)?\s+the\s+(?:venture|joint|common|company|alliance|partnership|business|programme|project|fund|enterprise|capital)"
    rf"|\b(?:be|is|are)\s+(?:conveyed|transferred|imparted|assigned|furnished|lent|made\s+available|allotted)\s+(?:to|for)\s+the\s+(?:{_VENTURE}|[Cc]ompany)\b|\b(?:be|is|are)\s+contributed\b|\bat\s+the\s+disposal\s+of\s+the\s+(?:joint|venture|alliance|programme|project|company|partnership)"
    rf"|\b(?:furnish|provide|lend|second|dedicate|devote|commit|inject|subscribe|allot|earmark)(?:e?s)?\b[^.;]{{0,120}}?\b(?:to|into|for)\s+the\s+(?:joint|venture|alliance|programme|partnership|consortium|collaboration)\b(?!\s+(?:of|report|manager|board|committee))"
    rf"|\bmakes?\s+(?:[^.;]{{0,80}}?\s)?available\s+(?:to|for)\s+the\s+{_VENTURE}\b|\bgives?\s+the\s+{_VENTURE}\b(?!\s+(?:\w+\s+){{0,2}}?(?:notice|report|access\s+to\s+(?:its\s+)?(?:books|records)|information))"
    r"|\bbring(?:s|eth)?\s+in\s+(?:its|his|their|the|an?|both|Rs|EUR|USD|US|GBP|INR|SGD|S\$|[€$£\d])|\bpays?\s+in\s+(?:its|the\s+same|half|one|an?\s+(?:equal\s+)?sum|Rs|EUR|USD|US|[€$£\d])|\bputs?\s+up\s+(?:its|the|half|Rs|EUR|USD|US|S\$|[€$£\d])"
    r"|\bas\s+(?:its|his|their)\s+(?:capital\s+|initial\s+)?(?:contribution|stake|share\s+of\s+the\s+capital)\b|\bcontributions?\s+(?:\w+\s+){0,2}?of\s+(?:the\s+)?\w+(?:\s+\w+)?\s+(?:consists?|compris\w+|shall\s+(?:be|consist|comprise))\b"
    r"|'s\s+(?:capital\s+|initial\s+)?contribution\s+(?:consists?|compris\w+|shall\s+(?:be|consist|comprise)|is)\b|\bmatch(?:es)?\b[^.;]{0,40}?\bcontribution\b",
    re.IGNORECASE,
)
TO_COMPANY = sifted(
    r"\b(?:convey|impart|transfer|assign|furnish|lend|make\s+available|makes\s+available|second|devote)(?:s|es)?\s+(?:[^.;]{0,120}?\s)?to\s+the\s+(Company|company)\b"
    r"(?![^.;]{0,60}?\b(?:reports?|notices?|information|statements?|records?|accounts|invoices?|copies|list|certificates?|evidence)\b)",
    re.IGNORECASE,
)
DEFINES = re.compile(
    r"\W{0,3}(?:[\d.]{1,6}\s+)?[\"“][^\"”]{2,60}[\"”]\s+(?:and\s+[\"“][^\"”]+[\"”]\s+)?(?:shall\s+)?means?\b", re.IGNORECASE
)
HEADER = re.compile(
    r"\bcontribut\w+|\b(?:brings?|puts?|gives?|invests?)(?:\s+in(?:to)?)?\b|\binputs?\b|\bstake\b|\bin\s+kind\b", re.IGNORECASE
)
CONTRIBUTION_OF = re.compile(
    r"\b(?:(?:contributions?|inputs?|stake|investment)\s+(?:\w+\s+){0,3}?(?:of|by|from)|(?:;|,|\band|\bwhile)\s+that\s+(?:of|from))\s+(?:the\s+)?$",
    re.IGNORECASE,
)
IS = re.compile(
    r"\s+(?:to\s+\w+(?:\s+\w+){0,4}\s+)?(?:shall\s+|will\s+)?(?:consists?|compris\w+|be|is|are|amounts?|takes?\s+the\s+form)\b",
    re.IGNORECASE,
)
OWN_CONTRIBUTION = re.compile(
    r"'s?\s+(?:capital\s+|initial\s+|own\s+)?(?:contributions?|inputs?|stake|investment)\s+(?:to\s+\w+(?:\s+\w+){0,4}\s+)?(?:shall\s+|will\s+)?(?:consists?|compris\w+|be|is|are|amounts?|takes?\s+the\s+form)\b",
    re.IGNORECASE,
)
AT_LIBERTY = re.compile(
    r"\W*(?:may|might|can|is\s+(?:free|entitled|at\s+liberty)|shall\s+be\s+(?:free|entitled|at\s+liberty))\b", re.IGNORECASE
)
ANY_THAT = re.compile(r"\s+that\b", re.IGNORECASE)  # "a party that pays late"
IF_IT_FAILS = re.compile(
    r"\b(?:if|should|where|when|whenever|unless|until|in\s+case|in\s+the\s+event)\b[^.;]*?\b(?:fail\w*|defaults?|does\s+not|do\s+not|has\s+not|have\s+not|is\s+not|late|overdue|unpaid|missing)\b",
    re.IGNORECASE,
)
NO_MORE = re.compile(
    r"\b(?:beyond|in\s+excess|other\s+than|over\s+and\s+above|apart\s+from|except|save|further|additional|additionally|more\s+than|unless|otherwise)\b",
    re.IGNORECASE,
)
ONLY_SHARES = re.compile(
    r"\W*(?:\w+\s+){0,4}?(?:be\s+admitted|is\s+admitted|participates?|take\s+(?:its|half|a\s+share|part)|takes\s+(?:its|half|a\s+share|part))\b(?!.*\b(?:contribut|bring|put|pay)(?:e|s|es|ing)?\b)",
    re.IGNORECASE | re.DOTALL,
)
UNVALUED = re.compile(
    r"\b(?:no|without|not\s+carrying)\s+(?:an?\s+|any\s+)?(?:\w+\s+)?(?:figure|value|valuation|price|appraisal)\b|\bunvalued\b|\b(?:value|worth|figure|valuation|price)\s*[:=]\s*(?:not\s+\w+|un\w+|none|nil|open|n/?a|tbd|tba|to\s+(?:be|follow)|left|pending|\?|-+\s*[;.])"
    r"|\b(?:value|worth|price|figure)\s+(?:\w+\s+){0,3}?(?:not\s+(?:been\s+|yet\s+|to\s+be\s+)*(?:determined|ascertained|fixed|stated|known|agreed|settled|assessed|specified)|undetermined|unknown|unstated|unspecified)|\bnot\s+(?:been\s+)?(?:valued|appraised|priced)\b"
    r"|\bvalue\s+(?:\w+\s+){0,3}?(?:to\s+be\s+(?:agreed|determined|settled)|left\s+open)\b",
    re.IGNORECASE,
)
_VERBS = (
    r"contribut(?:e|es|ing|eth)(?!\s+under\b)|antes?(?:\s+up)?|brings?(?:\s+in)?|puts?\s+(?:in|up)(?!\w)|sets?\s+(?:apart|aside)|pays?(?:\s+in)?|furnish(?:es)?|provid(?:e|es|ing)|lends?|loans?|makes?\b[^.;]{0,60}?\bavailable|second(?:s)?"
    r"|assigns?|dedicates?|devotes?|injects?|invests?|subscribes?|hands?\s+over|opens?|commits?|delivers?|fits?\s+out|suppl(?:y|ies)|funds?"
    r"|places?|finds?\s+(?:the|all|half|its|a|an|one|[A-Z]{3}|[€$£\d])|transfers?|deploys?|introduces?|advances?|conveys?|imparts?|gives?|match(?:es)?|allots?|confers?|earmarks?|bringeth|engages?\s+and|grants?\s+(?:the\s+)?(?:venture|company|alliance)|bears?\s+the\s+cost|participates?|tak(?:e|es)\s+(?:its|half|a\s+share|part)|admitted|making|make[s]?\s+(?:no|the\s+cash|its|a)|called\s+upon|(?:is|are|be|being)\s+(?:not\s+|in\s+no\s+way\s+)?(?:obliged|required|bound|exempt|relieved|excused|expected)\b|no\s+obligation"
)
GIVES = re.compile(rf"\b(?:{_VERBS})\b", re.IGNORECASE)
GIVES_ALONE = re.compile(
    r"\b(?:contribut(?:e|es|ing|eth)(?!\s+under\b)|bring(?:s|eth)?(?:\s+in)?|puts?\s+(?:in|up)|conveys?|imparts?|gives?|match(?:es)?|transfers?|assigns?|allots?|earmarks?|injects?|subscribes?|furnish(?:es)?|provides?|lends?|makes?\b[^.;]{0,60}?\bavailable|seconds?|dedicates?|devotes?|commits?|places?|pays?|hands?\s+over)\b",
    re.IGNORECASE,
)
FIELD = re.compile(r"\s*[:=]")
LEADS_IN = re.compile(
    r"\b(?:in(?:to)?|to)\s+(?:the|this|a|our)\s+(?:common\s+)?(?:pot|pool|venture|partnership|kitty|purse|fund|stock|alliance|consortium|company|enterprise|joint\s+\w+)\b[^.;]{0,60}:\s*\Z"
    r"|\b(?:contributions?|contribute[sd]?|put\s+in|brings?|brought\s+in|puts?\s+in|pays?\s+in)\b[^.;]{0,80}:\s*\Z",
    re.IGNORECASE,
)
"""Words that open a list of what is put in, under whatever heading."""
GIVEN = re.compile(
    r"\b(?:contributed|conveyed|transferred|imparted|allotted|handed\s+over|seconded|injected|provided|furnished|brought(?:\s+in)?|funded|supplied|lent|put\s+(?:in|up)|made\s+available|paid|delivered|advanced|subscribed)\b",
    re.IGNORECASE,
)
GIVEN_HERE = re.compile(
    rf"{GIVEN.pattern}|\b(?:found|met|borne|tendered|ceded|vested|made\s+over|laid\s+out|forthcoming)\b", re.IGNORECASE
)
THERE = re.compile(r"\W*there\s+(?:shall|will|is|are)\b", re.IGNORECASE)
FALLS_TO = re.compile(
    r"\b(?:(?:falls?|left|incumbent|lies|rests|duty|task|part)\s+(?:\w+\s+)?(?:to|on|upon|for|with)|(?:is|be)\s+(?:for|upon|on)|;\s+(?:and\s+)?(?:to|on|upon|for|with)|\band\s+(?:to|on|upon|for|with))\s+(?:the\s+)?$",
    re.IGNORECASE,
)
TO_GIVE = re.compile(rf"\s*,?\s+to\s+(?:{_VERBS}|find)\b", re.IGNORECASE)
"""A duty laid on somebody: "it falls to Alder to provide …, and to Birch to lend …"."""
OF_WHOM = re.compile(r"\b(?:from|of|by|upon|on)\s+(?:the\s+)?$", re.IGNORECASE)
NOTHING_ASKED = re.compile(
    r"\s*,?\s+(?:nothing|no\s+(?:\w+\s+){1,4}?)\s*(?:more\s+|else\s+)?(?:is|are|shall\s+be|will\s+be)\s+(?:asked|required|due|expected|demanded|called\s+for|sought|payable|owed)\b",
    re.IGNORECASE,
)
"""As in "from Birch nothing is asked"."""
JOINS_FREE = re.compile(
    r"\s*,?\s+(?:shall\s+|will\s+)?(?:enters?|joins?|comes?\s+in(?:to)?|is\s+admitted|be\s+admitted)\b[^.;]{0,80}?\b(?:without\s+(?:\w+\s+){0,3}?(?:outlay|contribution|payment|capital|stake|investment|consideration|expense)|for\s+nothing|free\s+of\s+(?:charge|payment))\b",
    re.IGNORECASE,
)
FIELDS = re.compile(r"\W{0,3}(?:[\w.()]{1,8}\s+){0,2}?[A-Z][a-z]+(?:\s[a-z]+){0,2}\s?:\s")
IS_GIVEN = re.compile(rf"\b(?:be|is|are)\s+(?:\w+\s+)?{GIVEN.pattern}", re.IGNORECASE)
BY = re.compile(r"\bby\s+(?:the\s+)?$", re.IGNORECASE)
GOVERNED = re.compile(
    r"\b(?:to|by|of|from|with|against|upon|on|between|consideration|amounts?|sums?|costs?)\s+(?:the\s+)?$", re.IGNORECASE
)
PASSIVE_TAIL = re.compile(r"(?:\s+(?:to|into)\s+the\s+\w+)?\s+at\s+[^.;,]{3,80}")
ELLIPSIS = re.compile(
    r",?\s+(?:its|the|an?|their|his|in|by|EUR|USD|GBP|SGD|INR|Rs|[€$£\d]|one|two|three|four|five|six|ten|all)", re.IGNORECASE
)
AND = re.compile(r"\b(?:and|while|whereas)\b|;", re.IGNORECASE)
AND_THEN = re.compile(
    r"[^;]*?(?:,\s+(?:and\s+)?|;\s+(?:and\s+)?|\s+and\s+)(?=(?:an?|the|its|EUR|USD|GBP|INR|Rs|[€$£\d])\b)", re.IGNORECASE
)
NOTHING_FOLLOWS = re.compile(
    r"\b(?:fail\w*|default\w*|late|overdue|unpaid|interest|valued\s+by|shall|will|must|if|unless)\b", re.IGNORECASE
)
"""What an item of a list of contributions does not say: it tells what comes, and no rule about it."""
LIMB = re.compile(r";\s|,\s+(?:and|but|while|whereas)\s", re.IGNORECASE)
FAILS = re.compile(r"\b(?:fails?\s+to|does\s+not|do\s+not|which|who|need|whatever|what)\b", re.IGNORECASE)
FIGURE = re.compile(r"(?<![\d,.])(?!(?:19|20)\d\d(?![\d,.]))\d[\d,.]{2,}")  # and no year
TAIL = re.compile(
    r"[\s,;:(]*(?:\b(?:and|but|while|whereas|or)\b)?[\s,;(]*(?:\b(?:the|by|from|to|of|on|upon|for)\b\s*)?(?:\(?[ivx\d]{1,3}\))?\s*\Z",
    re.IGNORECASE,
)
JOINED = re.compile(r"\s*(?:,|,?\s(?:and|or|&))\s+(?:the\s+)?", re.IGNORECASE)
GAP = re.compile(r"[\s,)\"']+")
CELL = re.compile(r"\s*\|")
PAYEE = re.compile(r"\s+(?:over\s+)?(?:to\s+)?(?:the\s+)?", re.IGNORECASE)
LATE = re.compile(r"\b(?:late|defaulting|non-?contributing|failing)\s+$", re.IGNORECASE)
BOUND = re.compile(r"(?:is|are|be|being)\b", re.IGNORECASE)
POSSESSIVE = re.compile(r"'s?\s+(?:\w+\s+){0,2}?(?:obligation|duty|right|failure|commitment)\b", re.IGNORECASE)
LABEL = re.compile(r"\s*(?:,[^:.;|]{1,60}|\([^)]{1,40}\))?\s*(?::\s|\s[-\u2013\u2014]+\s)")
KEYED = re.compile(
    r"(?:\A|[\n.;|,(])\W{0,3}(?:\(?\w{1,4}[).]\s+)?(?:(?:contributing\s+)?(?:party|member|partner|venturer|shareholder|participant|company|contributor|side)|name(?:\s+of\s+party)?|who(?:se|m)?|by(?:\s+whom)?"
    r"|from(?:\s+whom)?|(?:contributed|brought|given|provided|furnished|supplied|payable)\s+by|giver|provider)\s*[:=]\s*(?:the\s+)?\Z"
    r"|(?:\A|\n)\W{0,3}(?:\(?\w{1,4}[).]\s+)?(?:from|by)\s+(?:the\s+)?\Z",
    re.IGNORECASE,
)
"""What stands before the party in a line of fields: "Party: Alder; Contribution: a crane; Value: EUR 9,000"."""
OTHER_SENSE = re.compile(
    r"\bregistered\s+office\b|\baddress\s+for\s+service\b|"
    r"\bcontributor(?:'?s)?\b(?!\s*[:=])|\bauthority\s+to\b|\bprovide\s+feedback\b|\brecogni[sz]ing\s+that\b|\bconsideration\s+\w+\s+contributes\b|\b(?:special|due|good)\s+consideration\b|\ban\s+opportunity\s+to\b"
    r"|\b(?:pension|retirement|social\s+security|superannuation|provident|charitable|political|negligen\w+|fault|losses|damages|liabilit\w+|represents?\s+and\s+warrants?|required\s+by\s+(?:applicable\s+)?law|tortfeasors?|further\s+contribution|indemni\w+|insurance\s+premiums?)\b"
    r"|\bcontribut\w+\s+to\s+(?:the\s+)?(?:loss|damage|injur|death|breach|delay)"
    r"|\bpa(?:y|id|ys)\b[^.;]{0,40}?\b(?:what(?:ever)?|all|any|every|sums?|amounts?|mone?ys?|monies|receipts|takings|payments?|fees?|revenues?)\s+(?:\w+\s+){0,4}?(?:receiv|collect|tak(?:es|en)\s+from|com(?:es|ing)\s+in)\w*",
    re.IGNORECASE,
)
NOTHING = re.compile(
    r"\bnothing\b|\bnil\b|\bnone\b|\bno\s+(?:call|calls|demand|levy|request|requisition|assessment)\b[^.;]{0,60}?\bbe\s+made\b|[:|]\s*(?:n/?a|-+|\u2013|\u2014)\s*(?:[;|]|\Z)|\b(?:not|neither|nor|never|no)\s+(?:be\s+|\w+\s+(?:is|shall\s+be)\s+)?(?:oblig\w+|required|bound|called\s+upon|expected|asked|liable)\b"
    r"|\b(?:shall|will|need|does|do|must)\s+not\s+(?:be\s+)?(?:\w+\s+)?(?:contribut|invest|provide|furnish|bring|fund|put)"
    r"|\bmak(?:e|es|ing)\s+no\s+(?:contribution|investment|other|capital)|\bno\s+(?:contribution|obligation|duty|capital\s+contribution)\b"
    r"|\bwithout\s+(?:[^.;]{0,60}?\s)?(?:contribut|invest|furnish|provid|put|bring|advanc|outlay)|\b(?:exempt|relieved|excused|free)\b"
    r"|\bcontributes?\s+no\b|\bneither\s+capital\b|\bneed\s+(?:bring|contribute|put|furnish|provide|invest)\s+(?:nothing|no)\b",
    re.IGNORECASE,
)
GRATIS = re.compile(
    r"\bno\s+(?:calls?|demand|levy|request|requisition|assessment)\b[^.;]{0,60}?\b(?:shall|will|may|can|is\s+to|to)\s+be\s+(?:made|levied)\b[^.;]{0,20}"
    r"|\b(?:nothing|no\s+(?:consideration|contribution|capital|payment|sums?|money|value|asset|subscription(?:\s+money)?)|neither\s+\w+\s+nor\s+\w+)\s+"
    r"(?:whatever\s+|whatsoever\s+)?(?:(?:being|is|are|shall\s+be|will\s+be|having\s+been)\s+)?(?:payable|paid|due|required|transferable|called\s+for|demanded|asked|expected|owed|given|sought|moving|to\s+be\s+\w+)\b"
    r"(?:[^.;]{0,60}?\b(?:by|of|from)\s+(?:it|them|him|the\s+latter|that\s+\w+)\b)?"
    r"|\b(?:issued|allotted|granted|credited|given|transferred)\s+to\s+(?:it|them)\b[^.;]{0,60}?\b(?:as\s+a\s+bonus|in\s+the\s+nature\s+of\s+a\s+bonus|gratis|free\s+of\s+(?:charge|payment)|for\s+nothing|without\s+(?:payment|consideration))"
    r"|\b(?:proceeds?|comes?|flows?|moves?)\s+(?:from|out\s+of)\s+(?:the\s+)?[A-Z]\w+\s+(?:alone|only|solely|exclusively)",
    re.IGNORECASE,
)
"""That a party gets its stake for nothing, told of what it gets or of what it owes."""
FREE = re.compile(
    r"\b(?:issued|allotted|granted|credited|given|transferred|held|taken|received|acquired|obtained|vested|conferred|awarded)\b[^.;]{0,50}?"
    r"\b(?:without\s+(?:any\s+)?(?:payment|consideration|contribution|cost)|for\s+no\s+(?:\w+\s+)?(?:consideration|payment|price|contribution)|gratis|gratuitously|free\s+of\s+(?:charge|payment|cost)|for\s+nothing|as\s+a\s+(?:gift|bonus))"
    r"(?:\s+(?:of\s+any\s+kind|whatever|whatsoever))?",
    re.IGNORECASE,
)
"""That a stake is had for nothing."""
STAKE = re.compile(r"\b(?:shares?|interest|stake|units|holding|participation|membership|equity|stock)\b", re.IGNORECASE)
STAKE_OF = re.compile(
    r"\b(?:shares?|interest|stake|units|holding|participation|membership|percentage|equity|stock)\b[^.;,]{0,40}?\b(?:of|to|in\s+the\s+name\s+of)\s+(?:the\s+|its\s+|his\s+)?\Z",
    re.IGNORECASE,
)
BUT_GIVES = re.compile(
    r"\b(?:not|no|nothing|neither|nor)\b[^.;]*\b(?:and|but)\s+(?:shall\s+|will\s+|instead\s+|must\s+)*(?:contributes?|brings?|provides?|lends?|furnish(?:es)?|gives?"
    r"|makes?\s+available|puts?\s+in|hands?\s+over|pays?\s+in|seconds?)\b(?!\s+(?:no|nothing|none)\b)",
    re.IGNORECASE,
)
KIND = re.compile(
    r"\b(?:equipment|machiner\w+|machines?|premises|buildings?|land|plots?|godowns?|warehouses?|vehicles?|vans?|trucks?|cranes?|yards?|workshops?|showrooms?|depots?|plant|mills?|tooling"
    r"|tools|instruments?|laborator\w+|basin|factory|factories|office|space|stock|inventory|fleet|ships?|vessels?|servers?|prototypes?|samples?|materials?|manuals?|collaterals?"
    r"|know-?how|technolog\w+|software|patents?|licen[cs]es?|intellectual\s+property|ip|trade\s?marks?|brands?|data|databases?|source\s+code|designs?|drawings|formula\w*|process(?:es)?"
    r"|platforms?|rights?\s+to\s+use|personnel|staff|engineers?|employees?|teams?|people|secondees?|expertise|services|labou?r|skills?|networks?|customer\s+lists?|clientele|goodwill"
    r"|relationships?|contacts|market\s+access|access|channels?|dealers?|registers?|reputation|sales\s+force|use\s+of|barges?|tugs?|boats?|lorr(?:y|ies)|freehold|leasehold|quarr(?:y|ies)|mines?|vineyards?|farms?|herds?|livestock|cattle|wagons?|aircraft|rigs?|kilns?|looms?|furnaces?|boilers?|turbines?|apparatus"
    r"|appliances|furniture|fixtures|fittings|trade\s+names?|recipes?|patterns|mou?lds|dies|copyrights?|archives?|catalog(?:ue)?s?|curricul\w+|permits?|concessions?|order\s+book|customers|clients|subscribers|stores|outlets|shops"
    r"|branches|slots|berths|quays?|jett(?:y|ies)|welders?|crews?|drivers|programmers?|developers|designers|nurses|doctors|teachers|analysts|craftsmen|workmen|workers|managers|experience|circuits?|cells|stands?|antennas?|masts?|scientists?|chemists?|salespeople|trainers?|technicians?|lease|library|content|spectrum|seeds?)\b",
    re.IGNORECASE,
)
MONEY = re.compile(
    r"\b(?:cash|money|moneys|monies|sums?|amounts?|capital|funds?|funding|instal?l?ments?|subscri\w+|shares?|interests?|USD|EUR|GBP|INR|SGD|AUD|CAD|CHF|Rs"
    r"|dollars|pounds|sterling|euros?|rupees|lakhs?|crores?|per\s?cent(?:um)?|contributions?|inputs?|resources?|items?|what(?:ever)?\s+(?:is|stands|follows|appears|each|it\s+(?:owns|has))|things|everything|all|matters"
    r"|property|assets?|costs?|expenses?|half|equally|nothing|none|obligations?)\b|[€$£%]",
    re.IGNORECASE,
)
"""What a row or a limb speaks of that brings money, or brings what is told elsewhere."""
NO_THING = re.compile(
    r"\b(?:evidence|notices?|information|reports?|assurances?|opinions?|consents?|approvals?|support|assistance|co-?operation|efforts|copies|documents?|records|budgets?|forecasts?)\b",
    re.IGNORECASE,
)
"""What is provided and is no contribution."""
NO_OBJECT = re.compile(r"\W*(?:\w+\s+)?(?:put|bring|give|contribute|invest)s?(?:\s+in)?\W*", re.IGNORECASE)
IN_ALL = re.compile(
    r"(?:\A|(?<=\w)(?<!\bthat)(?<!\bthe)(?<!\bsuch))[\s,|\u2013\u2014-]+(?:in\s+all|in\s+total|total|together|altogether|in\s+the\s+aggregate|sub-?total|sum)\s*[:|=]"
    r"|\A\W*(?:grand\s+|sub-?)?total\s+(?:for|of)\b[^:|=;.]*[:|=]",
    re.IGNORECASE,
)
ON_A_DAY = re.compile(
    r"\b(?:by|on|before|from|until|not\s+later\s+than)\s+(?:the\s+)?(?:\d{1,2}|\w+\s+\d{1,2}|first|last|end|\w+day)\b|\b20\d\d\b",
    re.IGNORECASE,
)
VALUED = re.compile(
    r"\b(?:valu\w+|worth|apprais\w+|at\s+(?:\w+\s+){0,3}?(?:cost|list\s+price|book|price)|costed|priced|credited\s+at|per\s+day|a\s+day|day\s+rate|payroll|reckoned|taken\s+at|agreed\s+(?:at|figure|sum)|estimated\s+at|assessed|equivalent\s+to"
    r"|USD|EUR|GBP|INR|SGD|AUD|CAD|CHF|Rs|dollars|pounds\s+sterling|pounds|euros?|rupees|lakhs?|crores?)\b|[€$£]\s?\d",
    re.IGNORECASE,
)
DATED = re.compile(
    r"\b(?:(?:on|at|by)\s+the\s+(?:\w+\s+)?(?:dates?|times?)|(?:each|every)\s+(?:\w+\s+){0,2}(?:month|quarter|year|week)|on\s+or\s+before|(?:not|no)\s+later\s+than|within\s+[^.;]{0,40}?\b(?:days?|weeks?|months?|years?)|by\s+(?:the\s+)?(?:\d|end|first|\w+day|january|february|march|april|may|june|july|august|september|october|november|december|date)"
    r"|january|february|(?:\d|of|by|in|early|late|mid)\s?(?:march|may)|(?:march|may)\s\d|april|june|july|august|september|october|november|december|lady\s+day|michaelmas|midsummer|christmas"
    r"|(?:on|upon|at|before|after|from)\s+(?:the\s+)?(?:date\s+of\s+)?(?:signature|signing|closing|completion|formation|commencement|execution|incorporation|start|effective|closing\s+date|first\s+day|drawdown|call)"
    r"|instal?l?ments?|(?:each|every)\s+(?:month|quarter|year)|due\s+dates?|deadlines?|milestones?|t\s?\+\s?\d+|day\s+one|forthwith|immediately|at\s+once|on\s+its\s+day|ready\s+by|dates?\s+(?:\w+\s+){0,2}?(?:shown|stated|listed|set|given|fixed|named|appearing|appointed)|for\s+the\s+(?:term|duration)|during\s+the\s+term|throughout|in\s+advance|on\s+demand)\b|\b20\d\d\b",
    re.IGNORECASE,
)
VAGUE = re.compile(
    r"\b(?:at\s+(?:some|a)\s+(?:convenient\s+)?(?:time|stage|point|date)(?:\s+to\s+be\s+agreed)?|in\s+due\s+course|as\s+and\s+when|(?:if\s+and\s+)?(?:when|whenever|as)\s+(?:it\s+(?:is\s+|may\s+be\s+)?|this\s+is\s+)?convenient|when(?:ever)?\s+(?:it|he)\s+(?:thinks|sees|deems|finds)\s+(?:it\s+)?(?:fit|proper|convenient)|at\s+(?:its|his)\s+(?:own\s+)?(?:leisure|pleasure|discretion)|at\s+a\s+time\s+of\s+its\s+(?:own\s+)?choosing|as\s+it\s+(?:may\s+)?(?:chooses?|decides?|pleases?)|in\s+(?:the\s+)?course\s+of\s+time|within\s+a\s+reasonable\s+(?:time|period)|when\s+(?:required|needed|called\s+for)\s+by\s+no|from\s+time\s+to\s+time|at\s+its\s+convenience|as\s+soon\s+as\s+(?:practicable|convenient|possible|may\s+be)|"
    r"to\s+be\s+agreed|when\s+(?:it\s+is\s+able|it\s+can|(?:its\s+)?funds\s+permit|circumstances\s+permit|ready)|in\s+its\s+own\s+time|at\s+such\s+times?\s+as|eventually|sooner\s+or\s+later|when\s+its\s+funds\s+permit"
    r"|(?:when(?:so)?(?:ever)?|once|as\s+soon\s+as|as\s+and\s+when|as|so\s+far\s+as|where|if)\s+(?:[\w'-]+\s+){1,7}?(?:allows?|permits?|(?:can|may|could)\s+(?:\w+\s+)?(?:be\s+)?(?:spared|freed|released|arranged|found"
    r"|afforded|done|managed|obtained|completed)|suits?|consents?|(?:has|have)\s+(?:the\s+)?(?:funds|time|means)|(?:be|is|are|becomes?)\s+(?:in\s+funds|stable|settled|over|finished|done|quiet|slack|spare)"
    r"|(?:is|are|becomes?)\s+(?:free|convenient|available|able|ready|able\s+to\s+do\s+so|possible|no\s+longer\s+needed))"
    r"|(?:its|their|his)\s+own\s+(?:\w+\s+)?(?:calendar|timetable|schedule|convenience|pace|time|programme)|at\s+no\s+fixed\s+(?:time|date)|without\s+(?:a\s+)?(?:fixed\s+)?date"
    r"|no\s+date\s+(?:is|being|has)|(?:the\s+)?date\s+(?:of\s+\w+\s+)?(?:being|is|remains)\s+(?:left|open|at\s+large))\b",
    re.IGNORECASE,
)
