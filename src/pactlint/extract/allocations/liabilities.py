"""The words that limit a party's liability, exclude it, or leave it without a limit."""

from __future__ import annotations

from pactlint.agreement import Head
from pactlint.extract.allocations.wording import Form, Relation, form

_REMOTE = (
    r"(?:consequential|indirect|incidental|special|punitive|exemplary|remote"
    r"|loss(?:es)?\s+of\s+(?:\w+\s+){0,3}?(?:profits?|revenues?|business|custom|trade|bargain|margin"
    r"|goodwill|data|use|contracts?|opportunit\w+|savings|production|income|earnings|reputation)|(?:profits?\s+lost|interruption\s+of\s+(?:trade|business))|(?:lost"
    r"|loss\s+in)\s+(?:\w+\s+){0,2}?(?:profits?|revenues?"
    r"|business|savings|income|earnings)|any\s+(?:\w+\s+){0,3}?(?:loss|losses|damages?|claims?|liability"
    r"|cost)\b~{0,60}?\b(?:whatsoever|howsoever|of\s+(?:any|whatever)"
    r"\s+(?:kind|nature)|arising|caused|suffered|sustained)|whatsoever|in\s+any\s+manner)"
)
_BEYOND_CONTROL = r"force majeure|beyond (?:its|the|their|his)|outside (?:its|the|their) |act of god|cannot control"
_HEADS_APART = (
    r"\b(?:fraud|death|personal injur\w+|wil?lful|gross negligence|confidentiality|indemnit\w+ (?:in|under)"
    r"|by law|infringement|recall|taxes|the price)\b"
    r"|\bunder (?:clause|section|article)|\bas an exception"
)
_LIABLE = r"(?:liable|responsible|answerable|accountable|chargeable|answers?)"
_HAS = r"(?:has|have|hath|knows?|with|subject\s+to|bears?|enjoys?|under)"
_BOUNDLESS = (
    r"(?:unlimited|uncapped|unrestricted|boundless|limitless|open-ended|at\s+large"
    r"|without\s+(?:any\s+)?(?:\w+\s+){0,3}(?:limits?|caps?|ceilings?|bounds?|maximum|limitation\s+(?:of|as\s+to|in)\s+(?:amount|sum|any))\b"
    r"|(?:not|never)\s+(?:be\s+)?(?:\w+\s+)?(?:limited(?!\s+to\s+(?:the\s+)?(?:following|those|direct))|capped"
    r"|subject\s+to\s+(?:any|a)\s+(?:\w+\s+)?(?:limit|cap|ceiling)\w*)"
    rf"|{_HAS}\s+no\s+(?:\w+\s+){{0,2}}?(?:limit|cap|ceiling|bound|maximum)\w*"
    r"|(?:extends?|runs?|reach(?:es)?|goes)\s+to\s+(?:the\s+)?(?:whole|entire|full|all\b|everything)(?:~{0,80}?\b(?:loss|damage|harm|injury|extent)\w*))"
)
_COMPENSATES = (
    r"(?:liable|responsible|answerable|accountable|answers?|compensates?|makes?\s+good|pays?|reimburses?"
    r"|responds?|stands?\s+good)"
)
# The whole of a loss, with words that leave no doubt that no limit is meant.
_HOWEVER_MUCH = (
    r"(?:without\s+(?:any\s+)?(?:\w+\s+){0,3}(?:limit|ceiling|cap|bound|maximum)|whatever\s+(?:the|its|that|be|it)\b|whatsoever\b"
    r"|however\s+(?:much|great|large|high)|be\s+it\s+what\s+it\s+may|no\s+matter\s+(?:how|what)|to\s+the\s+last|to\s+the\s+full|in\s+(?:their|its)\s+entirety"
    r"|in\s+any\s+amount)"
)
_BREACH = r"\b(?:breach\w*|defaults?|faults?|fails?|failures?|negligen\w+|let\s+\w+\s+down|breaks?|wrongs?|non-?performance)\b"
# What a name must be followed by, so that it is the whole party's liability that has no limit.
_WHOLE = (
    r"(?=\w[\w\s]{0,30}?(?:['\u2019]s\s+(?:\w+\s+)?(?:liabilit|responsibilit)|\s*(?:[.;,]|$)"
    r"|\s+(?:alone|only|at\s+all|whatever|whatsoever|in\s+any)))"
)
_SUM = (
    r"(?:(?:liabilit\w+|responsibilit\w+|exposure|sums?|amounts?|damages|claims)"
    r"\s+(?:of|against|due\s+from|payable\s+by|recoverable\s+from|that\s+may\s+be\s+recovered\s+from|on\s+the\s+part\s+of)\s+"
    r"|(?:damages|sums?|losses|loss|amounts?)\s+for\s+which\s+|what\s+(?:\w+\s+){0,2}?(?:may|can)\s+(?:be\s+)?(?:recover|claim|demand)(?:ed)?\s+from\s+)"
)
_LIMITED = (
    r"(?:(?<!not\s)(?:limited|capped|confined|restricted)\b(?:\s+(?:to|at|as)|\s*:|\s+by(?!\s+(?:shares|guarantee)))|not\s+(?:\w+\s+){0,4}?(?:exceed"
    r"|surpass|go\s+beyond|be\s+(?:more|greater|higher)|amount\s+to\s+more|extend\s+beyond)"
    r"|in\s+no\s+\w+\s+(?:\w+\s+)?(?:exceed|surpass|be\s+more)|(?:no|not|never)\s+(?:be\s+)?(?:more|greater|higher)\s+than|(?:at\s+most|a\s+maximum\s+of)\b|(?:be|is|are)\s+(?:the\s+)?(?:lesser|lower|smaller|least)\s+of\b|(?:subject\s+to|have|has|be)\s+(?:a|an|the)\s+(?:\w+\s+){0,3}?(?:cap"
    r"|limit|ceiling|maximum)|(?:ceases?|stops?|ends?)\s+at|(?:is|only|be)\s+up\s+to\b|never\s+exceed)"
)

LIABILITIES: tuple[Form, ...] = (
    # ---- whose liability has a limit
    form(
        Head.CAP,
        Relation.OWNER,
        rf"(?:liabilit(?:y|ies)|responsibilit(?:y|ies)|exposure|\bthat(?=\s+of\b))\b(?!\s+compan)(?:@{{0,220}}?\b){_LIMITED}",
        unless=r"\b(?:not|never) be limited|\binsurance\b|\b(?:share|stock)holders?\b|\blimited by\b|\bany authority\b",
    ),
    form(
        Head.CAP,
        Relation.WRONGDOER,
        rf"\b(?:the|any|all|its|such)\s+(?:\w+\s+)?(?:damages|compensation|recovery|award)\b(?!\s+(?:payable|due|owed)\s+by)~{{0,80}}?\b{_LIMITED}",
        unless=r"\binsur|\bliquidated\b",
    ),
    form(
        Head.CAP,
        Relation.NAMED,
        rf"""\b(?:what(?:ever|soever)?|(?:all|everything|anything|the\s+(?:sum|amount|damages|compensation|loss(?:es)?))\s+(?:that|which|for\s+which))\s+(?:the\s+)?
        (?=\w[\w\s'\u2019]{{0,40}}?\b(?:owes?|pays?|answers?|liable|responsible|recovers?|claims?)\b~{{0,160}}?\b{_LIMITED})""",
        unless=r"\binsur|\bprice (?:of|for)\b|\binvoice",
    ),
    form(
        Head.CAP,
        Relation.NAMED,
        rf"""\b(?:damages|compensation|sums?|amounts?)\s+(?:\w+\s+)?(?:payable|due|owed|recoverable)\s+(?:by|from)\s+(?:the\s+)?(?=\w~{{0,120}}?\b{_LIMITED})""",
        with_=r"\b(?:damages|breach|compensation|liabilit|loss)",
        unless=r"\binsur|\bliquidated\b",
    ),
    form(
        Head.CAP,
        Relation.NAMED,
        r"\b(?:sole|maximum|only|entire|exclusive|greatest)\s+(?:\w+\s+){0,4}?(?:recovery|recourse|claim|remed(?:y|ies))\b~{0,30}?\b(?:from|against)\s+(?:the\s+)?",
    ),
    form(
        Head.CAP,
        Relation.SUBJECT,
        rf"\b{_COMPENSATES}\b~{{0,80}}?\b(?:up\s+to\b|at\s+most\b|no\s+more\s+than\b|not\s+more\s+than\b|to\s+no\s+greater)",
        with_=_BREACH + r"|\b(?:loss|damages?|injury|claim)\b",
        unless=r"\binsur|\bliquidated\b|\bpenalt|\bper (?:week|day|month)\b|\bcredits?\b",
    ),
    form(
        Head.CAP,
        Relation.SUBJECT,
        r"\b(?:need|shall|will|must|does|do|can)\s+not\s+(?:be\s+\w+\s+to\s+)?(?:pay|owe|answer\s+for|compensate|make\s+good)\b~{0,40}?\b(?:more|above|beyond|in\s+excess)\b",
        with_=_BREACH + r"|\b(?:loss|damages?|injury|liabilit\w+|compensation)\b",
        unless=r"\binsur|\bliquidated\b|\bpenalt",
    ),
    form(
        Head.CAP,
        Relation.NAMED,
        r"\b(?:limit|cap|ceiling|maximum)\b~{0,60}?\b(?:on|upon|to)\s+what\s+(?=\w[\w\s]{0,30}?\b(?:owes?|pays?|may|can|must)\b)"
        r"|\b(?:limit|cap|ceiling)\s+(?:of|on)\b~{0,60}?\b(?:in\s+favou?r\s+of|for\s+the\s+benefit\s+of|protects)\s+(?:the\s+)?",
        with_=r"\b(?:owes?|pays?|damages|liabilit\w+|loss|breach)",
        unless=r"\binsur|\bno (?:limit|cap|ceiling)|\bprice",
    ),
    form(Head.CAP, Relation.OWNER, r"liabilit(?:y|ies)\b@{0,60}?\bnot\s+(?:be\s+)?(?:unlimited|without\s+limit)"),
    form(
        Head.CAP,
        Relation.OWNER,
        r"(?:liabilit(?:y|ies)|responsibilit(?:y|ies)|exposure|\bthat(?=\s+of\b))\b@{0,200}?\b(?:exceed|be\s+(?:greater|more|higher)\s+than|go\s+beyond|surpass)",
        with_=r"\b(?:in|under|at) no (?:event|case|circumstances?|time)|\bnor\b|\bneither\b|\bno\b",
    ),
    form(
        Head.CAP,
        Relation.SUBJECT,
        rf"""\b(?:be\s+)?{_LIABLE}\b~{{0,100}}?\b(?:for\s+(?:no|not)\s+more\s+than|only\s+(?:up\s+)?to
        |up\s+to\s+(?:[£$€₹\d]|(?:USD|GBP|EUR|INR|Rs|S\$|that|this|such|its|an?\s|the\s+(?:amount|sum|price|fees|value|total|limit|extent|same))
        |\w+\s+(?:thousand|hundred|million|percent|per\s+cent|lakh|crore|times))|to\s+(?:a|the)\s+(?:maximum|limit|extent)\s+of|not\s+exceeding)""",
    ),
    form(
        Head.CAP,
        Relation.SUBJECT,
        rf"""\b(?:be\s+)?{_LIABLE}\b~{{0,100}}?\b(?:for\s+more\s+than|(?:sum|amount|loss
        |damages?|anything)\w*\s+(?:in\s+excess\s+of|exceeding|above|beyond|greater)
        |beyond\s+(?:[£$€\d]|that|this|such|what|(?:USD|GBP|EUR|Rs|the\s+(?:amount|sum|price|fees|value)))|in\s+excess\s+of)""",
        with_=r"\b(?:not|no|never|neither|nor|nothing|nobody|none)\b",
    ),
    form(Head.CAP, Relation.SUBJECT, r"\b(?:limits?|caps?|restricts?|confines?)\s+(?:its|all|any)\s~{0,40}?liabilit\w+"),
    form(
        Head.CAP,
        Relation.NAMED,
        r"\b(?:recover\w*|claims?|damages|award\w*|compensation)\b~{0,60}?\b(?:from"
        r"|against)\s+(?:the\s+)?(?=[A-Z]~{0,60}?\b(?:exceed|more\s+than|limited|capped|beyond|in\s+excess|confined|restricted|(?:ends?|stops?|ceases?)\s+at|only\s+up\s+to|anything\s+but\s+direct))",
    ),
    form(
        Head.CAP,
        Relation.NAMED,
        r"""\b(?:the\s+)?(?:most|maximum|utmost|highest\s+(?:sum|amount))\b~{0,60}?\b(?:from|against|payable\s+by|due\s+from|owed\s+by)\s+(?:the\s+)?
        (?=\w)|\bthe\s+most\s+(?:that\s+)?(?=\w[\w\s]{0,40}?\b(?:owes?|pays?|be\s+(?:held\s+)?liable|be\s+made\s+to\s+pay|answers?))
        |\b(?:the\s+)?(?:maximum|utmost|most)\s+(?:that|which)\s+(?=\w[\w\s]{0,40}?\b(?:owes?|pays?|liable|answers?))""",
        with_=r"\b(?:recover\w*|claim\w*|owes?|pays?|liable|answers?|damages|loss|due|failures?|breach\w*)\b",
        unless=r"\bmost favou?red|\bprice\b|\binsur",
    ),
    form(
        Head.CAP,
        Relation.NAMED,
        r"\b(?:not|no|never|nor|neither|nothing)\b~{0,40}?\b(?:recovers?|claims?|demands?)\b~{0,20}?\b(?:more\s+than|above|beyond|in\s+excess\s+of|over)\b"
        r"~{0,60}?\b(?:from|against)\s+(?:the\s+)?",
        unless=r"\binsur|\bprice\b|\bthird[- ]part",
    ),
    form(
        Head.CAP,
        Relation.NAMED,
        r"\b(?:recovers?|claims?|demands?)\s+from\s+(?:the\s+)?(?=\w~{0,120}?\b(?:and\s+no\s+(?:more|further)|at\s+(?:the\s+)?most)\b)",
        unless=r"\binsur|\bprice\b|\bthird[- ]part",
    ),
    # ---- for what nobody can claim
    form(
        Head.EXCLUSION,
        Relation.NAMED,
        rf"\b(?:{_REMOTE}|loss(?:es)?\s+of\s+\w+)\b~{{0,80}}?\b(?:cannot|(?:can|may|shall|will|must)\s+(?:not|never))\s+be\s+(?:claimed|recovered|demanded|sought)\s+(?:from|against)\s+(?:the\s+)?",
        unless=_BEYOND_CONTROL,
    ),
    form(
        Head.EXCLUSION,
        Relation.NEGATED,
        rf"\b(?:be\s+)?{_LIABLE}\b~{{0,200}}?\b{_REMOTE}",
        unless=_BEYOND_CONTROL,
    ),
    form(
        Head.EXCLUSION,
        Relation.SUBJECT,
        rf"""\b(?:(?:has|have|accepts?|bears?|assumes?|incurs?|undertakes?)\s+no|(?:be|is)\s+under\s+no|excludes?\s+(?:all
        |any|every|its)|disclaims?\s+(?:all|any|every))\s+(?:\w+\s+){{0,3}}?(?:liability
        |responsibility)\b~{{0,200}}?\b{_REMOTE}""",
        unless=_BEYOND_CONTROL,
    ),
    form(
        Head.EXCLUSION,
        Relation.OWNER,
        rf"liabilit\w+\b(?=~{{0,200}}?{_REMOTE})@{{0,240}}?\b(?:excluded|disclaimed|negatived)\b",
        unless=r"\bnot (?:be )?(?:hereby )?excluded",
    ),
    form(
        Head.EXCLUSION,
        Relation.OWNER,
        r"(?:liabilit\w+|\bthat(?=\s+of\b))\b@{0,200}?\b(?:consequential|indirect|profits?)\b@{0,40}?\b(?:be|is|are"
        r"|being)\s+(?:(?!not)\w+\s+)?excluded\b",
    ),
    form(
        Head.EXCLUSION,
        Relation.NAMED,
        rf"""\b(?:no|nor|without)\s+(?:any\s+)?(?:\w+\s+){{0,2}}?(?:claims?|actions?|demands?|recovery|recourse|compensation|damages)\b~{{0,50}}?\b(?:against|from|by|upon|on)\s+(?:the\s+)?
        (?=\w~{{0,40}}?\b(?:for|in\s+respect\s+of|by\s+reason\s+of|on\s+account\s+of)\b~{{0,120}}?\b{_REMOTE})""",
        unless=_BEYOND_CONTROL + r"|\bbrought by\b|\bthird part",
    ),
    form(
        Head.EXCLUSION,
        Relation.COUNTERPARTY,
        r"\b(?:not|no|never|neither|nothing)\b~{0,60}?\brecovers?\b~{0,60}?\b(?:except|but|save|other\s+than|beyond)\s+(?:\w+\s+){0,2}?direct\b",
    ),
    form(
        Head.EXCLUSION,
        Relation.COUNTERPARTY,
        r"\b(?:not|no|never|waives?|releases?|gives?\s+up|renounces?|forgoes?|foregoes?|surrenders?|neither)\b~{0,80}?\b(?:claim|recover|entitled\s+to|seek|right\s+to"
        r"|claims\s+for)\b~{0,100}?\b(?:(?:consequential|indirect|incidental|punitive)\b~{0,30}?\b(?:loss|damage)"
        r"|los[st]\w*\s+(?:of\s+)?profits?)",
    ),
    # ---- whose liability has no limit
    form(
        Head.UNLIMITED,
        Relation.OWNER,
        rf"(?:liabilit\w+|responsibilit\w+|exposure|\bthat(?=\s+of\b))\b@{{0,120}}?(?<!\w){_BOUNDLESS}",
        unless=_HEADS_APART + r"|\bnot be unlimited|\bnot unlimited|\b(?:will|shall|does) not have unlimited",
    ),
    form(
        Head.UNLIMITED,
        Relation.SUBJECT,
        rf"""\b{_LIABLE}\b~{{0,120}}?\b(?:without\s+(?:any\s+)?(?:\w+\s+){{0,2}}(?:limit|ceiling|cap|bound|maximum|limitation\s+(?:of|as\s+to|in)\s+(?:amount|sum
        |any))\b|to\s+an\s+unlimited|to\s+any\s+amount|in\s+any\s+amount|however\s+(?:great|large|high)|no\s+matter\s+how\s+(?:much|great|large)
        |to\s+the\s+(?:full|fullest|whole)\s+(?:extent\s+)?of\s+(?:all|any|its|every|the\s+(?:loss|damage|harm)|what|such)
        |with\s+(?:all|the\s+whole\s+of)\s+its\s+(?:assets|property|estate|means)
        |(?:in\s+full\s+)?for\s+(?:all|every|any\s+and\s+all)\s+(?:loss|losses
        |damages?)\b~{{0,60}}?
        \b(?:(?:of\s+)?(?:whatever|whatsoever|any|every)\s+(?:kind|nature)|whatsoever|howsoever|including\s+(?:indirect
        |consequential|loss)|direct\s+(?:or|and)\s+indirect|without\s+limit))
        |\b(?:has|have|bears?|accepts?|assumes?|undertakes?|incurs?)\s+(?:an?\s+)?(?:unlimited|uncapped|unrestricted)\s+(?:liabilit|responsibilit)\w+
        |\bwaives?\s+(?:any|every|all|the|its)\s+(?:right\s+to\s+)?(?:\w+\s+)?(?:limit|cap|ceiling)\w*(?:\s+(?:of|on|its)\s+liabilit)?
        |\b(?:cannot|can\s+not|not|never)\s+(?:be\s+entitled\s+to\s+)?(?:invoke|rely\s+(?:up)?on|plead|avail\s+itself\s+of|have\s+the\s+benefit\s+of|benefit\s+from)
        \s+(?:the|any|such|this|that|these|those)\s+(?:\w+\s+)?(?:limit|cap\b|ceiling)\w*""",
        unless=_HEADS_APART,
    ),
    form(
        Head.UNLIMITED,
        Relation.NAMED,
        r"\b(?:limit|cap|ceiling|maximum)\w*\b~{0,100}?\b(?:but|and)\s+not\s+(?:in\s+favou?r\s+of|to|for|of|on)\s+(?:the\s+)?"
        r"|\b(?:there\s+is\s+)?none\s+(?:on|upon|to)\s+(?:what\s+|the\s+\w+\s+of\s+)?(?:the\s+)?",
        with_=r"\b(?:limit|cap|ceiling|maximum|owe|liabilit|damages|loss)",
        unless=_HEADS_APART,
    ),
    form(Head.UNLIMITED, Relation.OWNER, r"liabilit\w+\b@{0,40}?\b(?:is|are)\s+not(?=\s*(?:[.;]|\Z))", unless=_HEADS_APART),
    form(
        Head.UNLIMITED,
        Relation.SUBJECT,
        rf"\b{_COMPENSATES}\b~{{0,40}}?\b(?:all|whole|entire\w*|every)\b~{{0,30}}?\b(?:loss|losses|damages?|harm)\b~{{0,60}}?\b{_HOWEVER_MUCH}",
        unless=_HEADS_APART + r"|\b(?:third[- ]part|outsider|insur|whatsoever)",
    ),
    form(
        Head.UNLIMITED,
        Relation.SUBJECT,
        rf"""\b{_COMPENSATES}\b~{{0,60}}?\b(?:in\s+full\s+)?(?:for\s+)?(?:the\s+)?(?:all|whole|entire\w*|every|full|any)\b~{{0,30}}?\b(?:loss|losses|damages?|harm|injury|extent)\b
        ~{{0,100}}?\b{_HOWEVER_MUCH}
        |\b{_COMPENSATES}\b~{{0,40}}?\b(?:the\s+)?(?:whole|entirety|full\s+extent)\s+of\s+(?:the\s+|all\s+|any\s+|its\s+|whatsoever\s+|whatever\s+)?(?:loss|damage|harm|injury)\w*
        |\b(?:has|have|bears?|accepts?|assumes?|undertakes?|carr(?:y|ies))\s+(?:\w+\s+){{0,2}}?(?:liabilit|responsibilit)\w+\b~{{0,100}}?(?<!\w){_BOUNDLESS}""",
        with_=_BREACH,
        unless=_HEADS_APART + r"|\b(?:third[- ]part|outsider|insur)",
    ),
    form(
        Head.UNLIMITED,
        Relation.NAMED,
        rf"""\b(?:limit\w*|caps?|ceilings?)\b~{{0,110}}?\b(?:(?:shall|does|do|will|must|is|are)\s+(?:be\s+)?(?:of\s+no\s+(?:avail|use|benefit|help)|not\s+available|unavailable)\s+to
        |(?:shall|does|do|will|must)\s+not\s+(?:\w+\s+)?(?:limit|restrict|cap|reduce|affect|touch)\s+(?:the\s+)?(?:liabilit\w+|responsibilit\w+|exposure)\s+of)\s+(?:the\s+)?{_WHOLE}""",
        unless=_HEADS_APART,
    ),
    form(
        Head.UNLIMITED,
        Relation.NAMED,
        rf"""\b(?:limit\w*|caps?|ceilings?)\b~{{0,110}}?\b(?:(?:shall|does|do|will|must)\s+not\s+(?:apply|extend|enure|inure|avail
        |operate|protect|benefit|cover)|no\s+application)\s+(?:(?:to|for|in\s+favou?r\s+of)\s+)?(?:the\s+benefit\s+of\s+)?(?:(?:the\s+|any\s+)?(?:\w+\s+)?{_SUM}
        |the\s+)?{_WHOLE}""",
        unless=_HEADS_APART,
    ),
    form(
        Head.UNLIMITED,
        Relation.NAMED,
        rf"""\bno\s+(?:such\s+)?(?:\w+\s+)?(?:limit\w*|cap|ceiling|bound|maximum)\b~{{0,60}}?\b(?:to|on|upon
        |for|in\s+the\s+case\s+of|as\s+regards)\s+(?:(?:the\s+|any\s+)?(?:\w+\s+)?{_SUM}|the\s+|what\s+|that\s+which\s+)?(?=\w)""",
        unless=_HEADS_APART,
    ),
    form(
        Head.UNLIMITED,
        Relation.NAMED,
        rf"""\b(?:to|on|upon|for)\s+(?:the\s+|any\s+)?{_SUM}(?:the\s+)?(?=\w[\w\s]{{0,30}}?\bno\s+(?:\w+\s+)?(?:limit\w*|cap|ceiling|bound
        |maximum)\b~{{0,30}}?\b(?:set|placed|put|fixed|appl|exist|imposed|attach|laid))""",
        unless=_HEADS_APART,
    ),
    form(
        Head.UNLIMITED,
        Relation.NAMED,
        rf"""\b(?:nothing|no\s+(?:provision|term|clause|words?|part|limit\w*))\b~{{0,80}}?\b(?:limit|restrict|cap|reduc|lessen|curtail|diminish|abridg)(?:s|es|e|ing|ping)?\s+
        (?:(?:the\s+|any\s+)?{_SUM}(?:the\s+)?{_WHOLE}|(?:the\s+)?(?=\w[\w\s]{{0,30}}?['\u2019]s\s+(?:\w+\s+)?liabilit\w+(?:\s+(?:to|under|at\s+all)\b|\s*[.;,])))""",
        unless=_HEADS_APART,
    ),
    form(
        Head.UNLIMITED,
        Relation.NAMED,
        r"""\b(?:recovers?|claims?|demands?)\b~{0,60}?\b(?:from|against|of)\s+(?:the\s+)?(?=\w[\w\s]{0,30}?\b(?:the\s+whole\s+of|all)\s+its\s+(?:loss|losses|damage)
        \b~{0,40}?\bwithout\s+(?:any\s+)?limit)""",
        unless=_HEADS_APART,
    ),
)
