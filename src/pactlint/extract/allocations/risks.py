"""The words that put a risk on a party, or take it off: indemnities, limits of liability, insurance, warranties, fixed sums."""

from __future__ import annotations

from pactlint.agreement import Head
from pactlint.extract.allocations.wording import Form, Relation, form

_LOSS = r"(?:loss(?:es)?|damages?|claims?|liabilit\w+|costs?|expenses?|demands?|judge?ments?|proceedings|actions?)"
_REMOTE = (
    r"(?:consequential|indirect|incidental|special|punitive|exemplary|remote"
    r"|loss(?:es)?\s+of\s+(?:\w+\s+){0,3}?(?:profits?|revenues?|business"
    r"|goodwill|data|use|contracts?|opportunit\w+|savings|production|income|earnings|reputation)|(?:lost"
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
_LIQUIDATED = (
    r"(?:liquidated\s+(?:and\s+ascertained\s+)?(?:damages|sum|amount)"
    r"|agreed\s+(?:and\s+liquidated\s+)?(?:compensation|damages|sum)"
    r"|(?:early[-\s])?(?:termination|cancellation|break(?:-?up)?|break-?age|exit|withdrawal|walk-?away|kill"
    r"|severance)\s+(?:fee|charge|payment|compensation|sum|penalty)"
    r"|break-?fee|(?:genuine|reasonable)\s+pre-?estimate|by\s+way\s+of\s+(?:\w+\s+)?(?:penalty|compensation"
    r"|damages|forfeit\w*)|as\s+(?:a\s+)?(?:fixed|stipulated|liquidated)\s+(?:compensation|damages|penalty)"
    r"|an?\s+(?:\w+\s+)?penalty\s+(?:of|equal|amounting)|stipulated\s+damages|delay\s+damages)"
)
_LIMITED = (
    r"(?:(?:limited|capped|confined|restricted)\b(?:\s+(?:to|at|as)|\s*:|\s+by)|not\s+(?:\w+\s+){0,4}?(?:exceed"
    r"|surpass|go\s+beyond|be\s+(?:more|greater|higher)|amount\s+to\s+more|extend\s+beyond)"
    r"|no\s+(?:more|greater|higher)\s+than|(?:subject\s+to|have|has|be)\s+(?:a|an|the)\s+(?:\w+\s+){0,3}?(?:cap"
    r"|limit|ceiling|maximum)|(?:ceases?|stops?|ends?)\s+at|(?:is|only|be)\s+up\s+to\b|never\s+exceed)"
)

RISKS: tuple[Form, ...] = (
    # ---- who makes good what others claim
    form(
        Head.INDEMNITY,
        Relation.SUBJECT,
        rf"""\b(?:indemnif(?:y|ies)\b|(?:holds?|saves?|keeps?)\s~{{0,60}}?\b(?:harmless|indemnified|whole)\b
        |makes?\s+~{{0,40}}?\bwhole\b
        |makes?\s+good\s+(?:to\s+~{{0,40}}?\s)?(?:all|any|every|each|whatever|such|the)\s+(?:\w+\s+){{0,3}}?(?:loss
        |losses|damages|claims?|liabilit\w+)
        |reimburses?\s+~{{0,60}}?\b(?:all|any|every|each)\s+(?:\w+[,\s]+){{0,4}}?{_LOSS}
        |(?:gives?|grants?|provides?)\s+~{{0,40}}?\b(?:full\s+)?indemnity\b
        |answers?\s+(?:to\s+~{{0,40}}?\s)?for\s+(?:all|any|every|each|whatever)\s+(?:\w+[,\s]+){{0,4}}?{_LOSS})""",
    ),
    form(
        Head.INDEMNITY,
        Relation.PATIENT,
        r"\b(?:be|is|are|stand)\s+(?:\w+\s+){0,2}?(?:kept\s+|held\s+)?(?:\w+\s+){0,3}?(?:indemnified|(?:held|kept"
        r"|saved)\s+(?:\w+\s+)?harmless)\b",
        unless=r"\bso indemnified|\bto be indemnified (?:shall|must)",
    ),
    # ---- whose liability has a limit
    form(
        Head.CAP,
        Relation.OWNER,
        rf"(?:liabilit(?:y|ies)|exposure|\bthat(?=\s+of\b))\b(?!\s+compan)(?:@{{0,220}}?\b){_LIMITED}",
        unless=r"\b(?:not|never) be limited|\binsurance\b",
    ),
    form(Head.CAP, Relation.OWNER, r"liabilit(?:y|ies)\b@{0,60}?\bnot\s+(?:be\s+)?(?:unlimited|without\s+limit)"),
    form(
        Head.CAP,
        Relation.OWNER,
        r"(?:liabilit(?:y|ies)|exposure|\bthat(?=\s+of\b))\b@{0,200}?\bexceed",
        with_=r"\b(?:in|under|at) no (?:event|case|circumstances?|time)|\bnor\b|\bneither\b|\bno\b",
    ),
    form(
        Head.CAP,
        Relation.SUBJECT,
        r"""\b(?:be\s+)?(?:liable|responsible|answerable|accountable)\b~{0,100}?\b(?:for\s+more\s+than|(?:sum|amount|loss
        |damages?|anything)\w*\s+(?:in\s+excess\s+of|exceeding|above|beyond|greater)
        |beyond\s+(?:[£$€\d]|that|this|such|what|(?:USD|GBP|EUR|Rs|the\s+(?:amount|sum|price|fees|value)))
        |in\s+excess\s+of|only\s+(?:up\s+)?to|up\s+to\s|to\s+(?:a|the)\s+(?:maximum|limit|extent)\s+of|not\s+exceeding)""",
    ),
    form(Head.CAP, Relation.SUBJECT, r"\b(?:limits?|caps?|restricts?|confines?)\s+(?:its|all|any)\s~{0,40}?liabilit\w+"),
    form(
        Head.CAP,
        Relation.NAMED,
        r"\b(?:recover\w*|claims?|damages|award\w*|compensation)\b~{0,60}?\b(?:from"
        r"|against)\s+(?:the\s+)?(?=[A-Z]~{0,60}?\b(?:exceed|more\s+than|limited|capped|beyond|in\s+excess))",
    ),
    # ---- for what nobody can claim
    form(
        Head.EXCLUSION,
        Relation.NEGATED,
        rf"\b(?:be\s+)?(?:liable|responsible|answerable|accountable)\b~{{0,200}}?\b{_REMOTE}",
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
        Relation.COUNTERPARTY,
        r"\b(?:not|no|never|waives?|releases?|neither)\b~{0,80}?\b(?:claim|recover|entitled\s+to|seek|right\s+to"
        r"|claims\s+for)\b~{0,100}?\b(?:(?:consequential|indirect|incidental|punitive)\b~{0,30}?\b(?:loss|damage)"
        r"|los[st]\w*\s+(?:of\s+)?profits?)",
    ),
    # ---- whose liability has no limit
    form(
        Head.UNLIMITED,
        Relation.OWNER,
        r"""(?:liabilit\w+|\bthat(?=\s+of\b))\b@{0,120}?\b(?:unlimited|uncapped|unrestricted
        |without\s+(?:any\s+)?(?:\w+\s+)?(?:limit|cap
        |ceiling)\b|(?:not|never)\s+(?:be\s+)?(?:\w+\s+)?(?:limited|capped|subject\s+to\s+(?:any|a)\s+(?:limit|cap
        |ceiling)\w*)
        |(?:has|have|with|know\w*|subject\s+to)\s+no\s+(?:limit|cap|ceiling)\w*)""",
        unless=_HEADS_APART + r"|\bnot be unlimited|\bnot unlimited",
    ),
    form(
        Head.UNLIMITED,
        Relation.SUBJECT,
        r"""\bliable\b~{0,120}?\b(?:without\s+(?:any\s+)?(?:limit|ceiling|cap|limitation\s+(?:of|as\s+to|in)\s+(?:amount|sum
        |any))\b|to\s+an\s+unlimited|(?:in\s+full\s+)?for\s+(?:all|every|any\s+and\s+all)\s+(?:loss|losses
        |damages?)\b~{0,60}?
        \b(?:(?:of\s+)?(?:whatever|whatsoever|any|every)\s+(?:kind|nature)|whatsoever|howsoever|including\s+(?:indirect
        |consequential|loss)|direct\s+(?:or|and)\s+indirect|without\s+limit))""",
        unless=_HEADS_APART,
    ),
    form(
        Head.UNLIMITED,
        Relation.NAMED,
        r"\b(?:limit\w*|caps?|ceiling)\b~{0,60}?\b(?:(?:shall|does|do|will)\s+not\s+(?:apply|extend|enure|avail"
        r"|operate)|no\s+application)\s+(?:to|for|in\s+favou?r\s+of)\s+(?:the\s+benefit\s+of\s+"
        r"|(?:the\s+)?(?:\w+\s+)?liabilit\w+\s+of\s+|the\s+)?(?=[A-Z])",
        unless=_HEADS_APART,
    ),
    form(
        Head.UNLIMITED,
        Relation.NAMED,
        r"\bno\s+(?:such\s+)?(?:limit\w*|cap|ceiling)\b~{0,40}?\b(?:to|on|upon"
        r"|for)\s+(?:(?:the\s+)?(?:\w+\s+)?liabilit\w+\s+of\s+|the\s+)?(?=[A-Z])",
        unless=_HEADS_APART,
    ),
    # ---- who insures
    form(
        Head.INSURANCE,
        Relation.SUBJECT,
        r"""\b(?:(?:maintains?|procures?|obtains?|carr(?:y|ies)|takes?\s+out|effects?|keeps?|holds?|has|have|purchases?
        |arranges?|buys?|puts?\s+in\s+place|provides?(?!~{0,60}(?:certificat|evidence|proof|cop(?:y|ies)))|subscribes?)\b~{0,140}?
        \b(?:insurances?|insured|(?:liability|indemnity|risks?|fire|transit|cyber|professional)\s+cover(?:age)?
        |cover(?:age)?\s+(?:of|for|against)\s+(?:not\s+less|at\s+least|no\s+less|[£$€]|loss|damage|third)
        |polic(?:y|ies)\s+(?:of\s+(?:\w+\s+){0,3}?insurance|with\s+(?:reputable|insurers)|against|covering))
        |insures?\b(?!\s+that)|pays?\s+~{0,40}?\bpremiums?)""",
        unless=r"\binsurance (?:proceeds|compan\w+ (?:pays|shall))",
    ),
    form(
        Head.INSURANCE,
        Relation.AGENT,
        r"\b(?:insurances?|cover(?:age)?|polic(?:y|ies)|insured)\b~{0,120}?\b(?:maintained|taken\s+out|effected"
        r"|procured|obtained|carried|kept|arranged|provided|held|borne|insured|purchased)\b~{0,60}?(?=\bby\b)",
    ),
    form(Head.INSURANCE, Relation.AGENT, r"\bbe\s+(?:\w+\s+){0,2}?insured\b~{0,60}?(?=\bby\b)"),
    form(
        Head.INSURANCE,
        Relation.NAMED,
        r"\b(?:dut(?:y|ies)|obligation|responsibility|burden|risk)\b~{0,60}?\binsur\w+~{0,80}?\b(?:pass(?:es)?\s+to"
        r"|falls?\s+(?:on|upon|to)|rests?\s+(?:with|on|upon)|lies?\s+(?:with|on|upon)|be\s+(?:that\s+of"
        r"|on))\s+(?:the\s+)?",
    ),
    form(
        Head.INSURANCE,
        Relation.NAMED,
        r"\binsur\w+~{0,120}?\b(?:at\s+the\s+(?:sole\s+)?(?:cost|expense)\s+of|for\s+the\s+account\s+of"
        r"|responsibility\s+of)\s+(?:the\s+)?",
    ),
    # ---- who stands behind what it brings, and who does not
    form(
        Head.WARRANTY,
        Relation.SUBJECT,
        r"""\b(?:(?:represents?|covenants?)(?:\s*,)?(?:\s+and\s+|\s*,\s*)(?:warrants?|guarantees?)|represents?\s+(?:to
        |that)\b|warrants?\b(?!\s+(?:statement|period))|guarantees?\s+(?:that|to|the|each|its|all|every)
        |promises?\s+that
        |assures?\s+~{0,30}?\bthat|(?:gives?|makes?|provides?)\s+(?:to\s+~{0,30}?\s)?(?:the\s+(?:following|same)|a|an
        |its|such|these)\s+(?:\w+\s+){0,3}?(?:warrant(?:y|ies)|representations?|guarantees?)|(?:vouches|stands)\s+(?:for
        |behind)|shall\s+(?:conform|comply|meet)\s+with\s+the\s+warrant)""",
        unless=r"\b(?:no|not) (?:\w+ )?(?:warrant|representation)",
    ),
    form(
        Head.WARRANTY,
        Relation.AGENT,
        r"\b(?:warranted|guaranteed|represented)\b~{0,60}?(?=\bby\b)|\bwarrant(?:y|ies)\s+(?:(?:is"
        r"|are)\s+)?(?:hereby\s+)?(?:given|made)\s+(?=by\b)",
    ),
    form(
        Head.DISCLAIMER,
        Relation.SUBJECT,
        r"""(?:\bdisclaims?\b|\b(?:makes?|gives?|offers?|extends?|provides?)\s+no\s+(?:\w+[,\s]+){0,5}?(?:representations?
        |warrant\w+|promises?|guarantees?|assurances?)
        |\bnot\s+(?:make|give|offer|provide)\s+any\s+(?:\w+[,\s]+){0,5}?(?:representations?|warrant\w+|promises?
        |guarantees?)|\bnot\s+(?:warrant|guarantee)\s+(?:anything|the|any)
        |\bexcludes?\s+(?:all|any|every)\s~{0,60}?warrant\w+|\bon\s+an?\s+["'\u201c\u2018]?as[-\s]is
        |["'\u201c\u2018(]as[-\s](?:is|seen)\b|\bas[-\s]is(?=[,;.]|\s+(?:and|basis|condition|where|without|with\s+all))
        |\bwith\s+all\s+(?:its\s+|their\s+)?faults
        |\bwithout\s+(?:any\s+)?warrant(?:y|ies)\b)""",
        unless=r"""\ball other\b|\bnot\s+(?:\w+\s+){1,6}["'\u201c]?as[- ](?:is|seen)""",
        with_=r"\b(?:express|implied|whatsoever|whatever|of any kind|any other kind|all (?:other )?(?:warrant|represent)"
        r"|as[- ]is|as seen|any warrant|merchantab|fitness|faults|nothing|anything|no warrant)",
    ),
    form(
        Head.DISCLAIMER,
        Relation.AGENT,
        r"\bno\s+(?:\w+[,\s]+){0,5}?(?:representations?|warrant\w+|guarantees?)\b~{0,80}?\b(?:given|made|offered"
        r"|provided)\b~{0,20}?(?=\bby\b)|\b(?:warrant\w+)~{0,80}?\b(?:excluded|disclaimed)\s+(?=by\b)",
        with_=r"\b(?:express|implied|whatsoever|whatever|of any kind|all|any)\b",
    ),
    # ---- who pays a sum fixed beforehand
    form(
        Head.DAMAGES,
        Relation.SUBJECT,
        r"\b(?:pays?|owes?|remits?|bears?|incurs?|liable\s+(?:to\s+pay|for|to)|compensates?|surrenders?|credits?"
        rf"|allows?)\b~{{0,160}}?\b{_LIQUIDATED}",
        unless=r"\bindemnif|\bgovernment|\blawful",
    ),
    form(Head.DAMAGES, Relation.SUBJECT, r"\bforfeits?\b(?!\s+(?:its|any|all|the)\s+(?:right|claim|vot))~{0,60}"),
    form(
        Head.DAMAGES,
        Relation.AGENT,
        rf"\b{_LIQUIDATED}\b~{{0,100}}?\b(?:payable|paid|due|owed|borne)\b~{{0,60}}?(?=\bby\b)",
    ),
    form(
        Head.DAMAGES,
        Relation.COUNTERPARTY,
        r"\b(?:recovers?|claims?|deducts?|charges?|lev(?:y|ies)|imposes?|retains?|receives?|withholds?|demands?"
        rf"|set\s+off|entitled\s+to(?=\s+(?:{_LIQUIDATED})))\b~{{0,140}}?\b{_LIQUIDATED}",
    ),
)
