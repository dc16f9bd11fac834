"""The words that put a risk on a party: indemnities and insurance."""

from __future__ import annotations

from pactlint.agreement import Head
from pactlint.extract.allocations.wording import Form, Relation, form, under

_STRANGER = (
    r"(?:(?:an?\s+|any\s+|the\s+)?(?:third[-\s]part\w+|third\s+persons?)|(?:an?\s+|any\s+)?outsiders?|strangers?|others\b|someone|anyone|(?:(?:a|any|every|its|the)\s+(?:\w+\s+)?)?"
    r"(?:customers?|clients?|carriers?|consumers?|users?|persons?|authorit\w+|buyers?))"
)
_SUED = (
    rf"(?:\b{_STRANGER}['\u2019]?s?\s+(?:claims?|suits?|actions?|demands?|proceedings)"
    rf"|\b(?:claims?|suits?|actions?|demands?|proceedings)\b(?:\s+\w+){{0,2}}?\s+(?:by|of|from|which|that|brought\s+by|made\s+by)\s+{_STRANGER}"
    rf"|\b{_STRANGER}\b[^.;]{{0,60}}?\b(?:sues?|recovers?|claims?\s+(?:on|against|from)|brings?|proceeds?\s+against|makes?\s+a\s+claim|complains?\s+against|alleges?|takes?\s+\w+\s+to\s+court))"
)
_MADE_TO_PAY = (
    r"(?:whatever|what|(?:every|any|all|each|such)\s+(?:sums?|amounts?|moneys?)|everything|anything)\b~{0,80}?"
    r"\b(?:recover(?:s|ed)?|ordered|adjudged|condemned|compelled|(?:has|have|is|are|been|be)\s+(?:to|made\s+to|obliged\s+to|held\s+to)\s+pay|has\s+had\s+to\s+pay|awarded)"
)
_LOSS = r"(?:loss(?:es)?|damages?|claims?|liabilit\w+|costs?|expenses?|demands?|judge?ments?|proceedings|actions?)"
_HARM = (
    r"(?:loss(?:es)?|damages?|claims?|liabilit\w+|demands?|judge?ments?|proceedings|actions?)"  # what costs one more than work
)

RISKS: tuple[Form, ...] = (
    # ---- who makes good what others claim
    form(
        Head.INDEMNITY,
        Relation.SUBJECT,
        rf"""\b(?:(?<!\bfails\sto\s)(?<!\bfailed\sto\s)(?<!\bfailure\sto\s)indemnif(?:y|ies)\b|(?:holds?|saves?|keeps?|bears?|renders?)\s~{{0,80}}?\b(?:harmless|indemnified|whole|scathless|skaithless)\b
        |(?:holds?|keeps?)\s~{{0,80}}?\b(?:free|clear|quit)\s+(?:and\s+clear\s+)?(?:of|from)\s+(?:\w+\s+){{0,4}}?(?:claims?|liabilit\w+|demands?|proceedings|actions?|suits?|losses)\b
        |makes?\s+~{{0,40}}?\b(?:(?<!\bthe\s)whole\b|good\s+in\s+respect\s+of\b)
        |(?:reimburses?|refunds?|recoups?|repays?|compensates?|makes?\s+good)\s+~{{0,60}}?{_MADE_TO_PAY}
        |defends?\b~{{0,160}}?\b(?:against|from)\s~{{0,40}}?\b(?:claims?|suits?|actions?|proceedings|demands?)
        |makes?\s+good\s+(?:to\s+~{{0,40}}?\s)?(?:all|any|every|each|whatever|such|the)\s+(?:\w+\s+){{0,3}}?(?:loss
        |losses|damages|claims?|liabilit\w+|penalt(?:y|ies)|fines?)
        |sees?\s+~{{0,30}}?\bsafe\b
        |reimburses?\s+~{{0,60}}?\b(?:all|any|every|each)\s+(?:\w+[,\s]+){{0,4}}?{_HARM}
        |(?:gives?|grants?|provides?)\s+~{{0,40}}?\b(?:full\s+)?indemnity\b
        |answers?\s+(?:to\s+~{{0,40}}?\s)?for\s+(?:all|any|every|each|whatever)\s+(?:\w+[,\s]+){{0,4}}?{_LOSS})""",
        unless=r"\bagreement\s+(?:will|shall|is\s+to)\s+(?:\w+\s+)?(?:provide|contain|state|include)\b",
    ),
    form(
        Head.INDEMNITY,
        Relation.SUBJECT,
        r"""\b(?:takes?\s+(?:(?:(?:the|any|such|every)\s+\w+|it|them)\s+)?(?:over|up|on|upon\s+(?:itself|themselves))|assumes?|shoulders?|bears?|meets?|pays?|settles?|satisf(?:y|ies)|discharges?|answers?\s+for
        |picks?\s+up|sees?\s+off|makes?\s+good|covers?)\b~{0,60}?\b(?:claims?|suits?|actions?|proceedings|judge?ments?|damages|them|it)\b
        |\b(?:keeps?|holds?)\s~{0,80}?\b(?:free|clear|quit)\s+(?:of|from)\s+(?:them|it|the\s+same|all\s+that)\b""",
        with_=_SUED,
        unless=r"\binsur|\bits own\b|\btheir own\b|\binterest\b",
    ),
    form(
        Head.INDEMNITY,
        Relation.AGENT,
        r"""\b(?:claims?|judge?ments?|suits?|actions?|proceedings|demands?)\b~{0,140}?\b(?:borne|met|paid|taken\s+(?:up|over|on)|assumed|settled|satisfied|discharged
        |defended|made\s+good|answered|shouldered)\b~{0,40}?(?=\bby\b)""",
        with_=_SUED,
        unless=r"\binsur|\bits own\b|\btheir own\b",
    ),
    form(
        Head.INDEMNITY,
        Relation.NAMED,
        r"""\b(?:burden|costs?|risks?|expenses?|weight|responsibility|brunt)\s+(?:\w+\s+){0,3}?of\s~{0,80}?\b(?:claims?|suits?|actions?|proceedings)\b~{0,160}?
        \b(?:rests?|lies?|falls?|sits?|(?:be|is|are)\s+(?:borne|that)|remains?)\s+(?:\w+\s+)?(?:upon|on|with|by|of)\s+(?:the\s+)?""",
        with_=_SUED,
        unless=r"\binsur|\barbitrat|\bin (?:equal|proportion)",
    ),
    form(
        Head.INDEMNITY,
        Relation.NAMED,
        r"""\b(?:claims?|suits?|actions?|proceedings)\b~{0,100}?\b(?:comes?\s+home\s+to|falls?\s+(?:up)?on|lies?\s+(?:with|at\s+the\s+door\s+of)
        |rests?\s+(?:with|upon|on)|(?:is|are|shall\s+be)\s+(?:for\s+the\s+account|the\s+(?:affair|business|responsibility|burden))\s+of)\s+(?:the\s+)?(?=[A-Z])""",
        with_=_SUED,
        unless=r"\binsur|\barbitrat|\bin (?:equal|proportion)|\bburden of proof",
    ),
    form(
        Head.INDEMNITY,
        Relation.NAMED,
        r"""\b(?:claims?|suits?|actions?|proceedings|judge?ments?)\b~{0,120}?\b(?:at|for)\s+the\s+(?:sole\s+)?(?:cost|expense|charge|account)\s+of\s+(?:the\s+)?
        |\brecourse\s+(?:to|against|upon)\s+(?:the\s+)?(?=\w[\w\s]{0,60}?\b(?:pay|pays|paid|claims?|suffers?)\b)""",
        with_=_SUED + r"|\b(?:outsiders?|third[- ]part\w+|strangers?)\b",
        unless=r"\binsur|\barbitrat|\bsettle|\blender",
    ),
    form(
        Head.INDEMNITY,
        Relation.NAMED,
        r"""\b(?:not|nor|never)\s+(?:\w+\s+)?(?:relieves?|releases?|excuses?|discharges?|exonerates?)\s+(?:the\s+)?
        (?=\w+(?:\s+\w+)?\s+(?:of|from)\s+(?:\w+ing\b)~{0,40}?\b(?:whatever|what|every|all|any|claims?|harmless)\b)""",
        with_=_SUED,
    ),
    form(
        Head.INDEMNITY,
        Relation.PATIENT,
        r"\b(?:be|is|are|stand)\s+(?:\w+\s+){0,2}?(?:kept\s+|held\s+)?(?:\w+\s+){0,3}?(?:indemnified|(?:held|kept"
        r"|saved)\s+(?:\w+\s+)?harmless)\b",
        unless=r"\bso indemnified|\bto be indemnified (?:shall|must)",
    ),
    form(
        Head.INDEMNITY,
        Relation.AGENT,
        r"""\b(?:an?\s+|the\s+|full\s+)?(?:indemnit(?:y|ies)|(?:save|hold)-?\s?harmless)\b~{0,100}?\b(?:furnished|given|provided|granted|afforded|extended|made|offered
        |undertaken|owed|due)\b~{0,20}?(?=\bby\b)""",
        unless=r"\bno indemnit",
    ),
    form(
        Head.INDEMNITY,
        Relation.SUBJECT,
        rf"""\b(?:covers?|bears?|shoulders?|meets?|makes?\s+good|picks?\s+up|pays?)\s~{{0,40}}?\b(?:{_LOSS}|bills?|whatever|anything|everything|all\s+that)\b
        |\b(?:keeps?|holds?)\s~{{0,30}}?\bfree\s+(?:and\s+clear\s+)?(?:of|from)\s+(?:all|any|every)\b
        |\b(?:takes?\s+over|sees?\s+off|defends?)\s+(?:\w+\s+){{0,3}}?(?:claims?|suits?|proceedings)\b~{{0,40}}?\b(?:at\s+its\s+(?:own\s+)?(?:cost|expense))""",
        with_=r"\b(?:if|should|when|where|whenever)\b[^.;]{0,60}?\b(?:sues?|claims?\s+against|brings?\s+(?:an?\s+)?(?:claim|action|suit)|is\s+sued"
        r"|makes?\s+a\s+claim|complains?\s+against|is\s+claimed|takes?\s+\w+\s+to\s+court)",
        unless=r"\b(?:its|their) own\b|\binsur",
    ),
    form(  # who must defend the other at its own cost, and pay what is awarded, bears the loss as well
        Head.INDEMNITY,
        Relation.SUBJECT,
        r"\bdefends?\b~{0,160}?\b(?:claims?|suits?|actions?|proceedings?)\b",
        with_=r"\bat (?:its|their) (?:own |sole )*(?:cost|expense)\b"
        r"|\bpays?\b[^.;]{0,60}\b(?:costs|damages|judge?ments?)\b[^.;]{0,40}\b(?:awarded|assessed|incurred)",
        unless=r"\binsur|\b(?:right|option|elects?|entitled|obligation) to (?:\w+ )?defend|\bmay\b[^.;]{0,40}\bdefend"
        r"|\bdefend (?:itself|themselves)",
    ),
    # ---- who insures
    form(
        Head.INSURANCE,
        Relation.SUBJECT,
        r"""\b(?:(?:maintains?|procures?|obtains?|carr(?:y|ies)|takes?\s+out|effects?|keeps?|holds?|has|have|purchases?
        |arranges?|buys?|puts?\s+in\s+place|provides?(?!~{0,60}(?:certificat|evidence|proof|cop(?:y|ies)))|subscribes?)\b(?!\s+no\b)~{0,140}?
        \b(?:insurances?(?!\s+(?:licen[cs]\w+|agen\w+|network\w*|laws?|affiliates?)\b)|insured|(?:liability|indemnity|risks?|fire|transit|cyber|professional)\s+cover(?:age)?
        |cover(?:age)?\s+(?:of|for|against|to\s+the\s+(?:amount|value|extent))\s+(?:not\s+less|at\s+least|no\s+less|[£$€]|(?:US|S|A)?\$|(?:USD|GBP|EUR|INR|SGD|Rs)\b|loss|damage|third)
        |polic(?:y|ies)\s+(?:of\s+(?:\w+\s+){0,3}?insurance|with\s+(?:reputable|insurers)|against|covering))
        |insures?\b(?!\s+that)|pays?\s+~{0,40}?\bpremiums?)""",
        unless=r"\binsurance (?:proceeds|compan\w+ (?:pays|shall))|\b(?:no|without)\s+(?:\w+\s+)?insurance\b"
        r"|\b(?:pack(?:age)?|crate|load)(?:,| and| or)[^.;]{0,30}\binsures?\b|\bnot be obligated\b",
    ),
    form(
        Head.INSURANCE,
        Relation.SUBJECT,
        r"""\b(?:maintains?|procures?|obtains?|carr(?:y|ies)|takes?|effects?|keeps?|holds?|has|have|purchases?|arranges?|buys?|renews?|subscribes?|puts?)\b(?!\s+no\b)
        ~{0,140}?\b(?:polic(?:y|ies)|cover(?:age)?s?)\b""",
        with_=r"\binsur|\bunderwrit|\bpremiums?\b|\b(?:product|premises|public|liability|fire|indemnity|cyber|transit"
        r"|marine|all[- ]risks?|omissions)"
        r"\b[^.;]{0,40}?\b(?:polic|cover)|\bcomprehensive\s+polic|\b(?:an|per|any one|each) (?:occurrence|claim|event)\b",
        unless=r"\b(?:privacy|security|quality|safety|ethics|environmental|anti-\w+|personnel) polic"
        r"|\bcertificate of (?:\w+ )?polic|\bnot be obligated\b",
    ),
    form(
        Head.INSURANCE,
        Relation.SUBJECT,
        r"\b(?:insurances?|cover|polic(?:y|ies))\b~{0,20}?\b(?:which|that)\s+it\s+(?:is\s+to|shall|must|has\s+to|undertakes\s+to)\s+(?:carry|maintain|keep|effect"
        r"|hold|renew|procure)\b",
    ),
    form(
        Head.INSURANCE,
        Relation.OWNED,
        r"\b(?:(?:commercial|general|public|product|professional|liability|indemnity|property|cyber)\s+){1,5}(?:insurance\s+)?(?:polic(?:y|ies)|cover(?:age)?)\b",
        with_=r"\binsur|\bcover|\bpremiums?\b|\b(?:liability|indemnity|cyber)\s+polic|\b(?:claim|loss|occurrence|risk)s?\b",
    ),
    form(
        Head.INSURANCE,
        Relation.NAMED,
        r"""\b(?:insurances?|cover(?:age)?)\b~{0,220}?\b(?:at|for|to|in|on)\s+(?:the\s+)?
        (?=\w[\w.&-]*(?:\s\w+){0,2}?['\u2019]s?\s+(?:sole\s+|own\s+)?(?:cost|expense|account|charge)\b)""",
    ),
    under(  # policies of another sort are no insurance
        r"\binsur|\bcover(?:age|ed|s)?\b|underwrit|\brisks?\b|\bindemnity\b|liabilit",
        form(
            Head.INSURANCE,
            Relation.AGENT,
            r"\b(?:insurances?|(?<!network\s)(?<!mobile\s)(?<!media\s)(?<!press\s)(?<!\bor\s)(?<!\bto\s)cover(?:age)?(?!\s+(?:any|the|all)\b)"
            r"|polic(?:y|ies)|insured)\b~{0,120}?\b(?:maintained|taken\s+out|effected"
            r"|procured|obtained|carried|kept|arranged|provided|held|insured|purchased|placed|bought|paid\s+for|renewed)\b~{0,60}?(?=\bby\b)",
        ),
    ),
    under(
        r"\binsur",
        form(
            Head.INSURANCE,
            Relation.NAMED,
            r"\b(?:until\s+then|before\s+that|thereafter|after\s+that|otherwise)\s+(?:it|the\s+same|(?:that|this)\s+(?:duty|burden|risk))\s+"
            r"(?:rests?|lies?|falls?|remains?|stays?|passes)\s+(?:with|on|upon|to)\s+(?:the\s+)?",
        ),
    ),
    form(
        Head.INSURANCE,
        Relation.SUBJECT,
        r"\b(?:shall|must|will|(?:is|are|agrees?|undertakes?|covenants?)(?:,[^,;.]{0,120},)?\s+to)(?:\s|,)~{0,120}?\b(?:(?:be|remain|stay|stand"
        r"|(?:keep|hold|maintain)\s+(?:itself|themselves))\s+(?:\w+\s+){0,3}?(?:insured|covered\s+by\s+insurance)"
        r"(?=\s+(?:against|for|in\s+respect|to\s+the\s+(?:extent|amount|value)|under|with)\b)(?!~{0,120}?\bby\b))",
    ),
    form(
        Head.INSURANCE,
        Relation.SUBJECT,
        r"\b(?:sees?|ensures?|procures?|causes?)\s+(?:to\s+it\s+)?that\b~{0,80}?\b(?:covered|insured)\s+(?:against|for|under|by)\b",
    ),
    form(
        Head.INSURANCE,
        Relation.NAMED,
        r"\binsur\w+~{0,120}?\b(?:matter|responsibility|business|task|affair|duty)\s+(?:for|of)\s+(?:the\s+)?"
        r"|\b(?:cover(?:age)?|insurances?)\b~{0,40}?\b(?:that|which)\s+(?:the\s+)?(?=\w+\s+(?:maintains|carries|holds|keeps|effects|has)\b)",
    ),
    form(
        Head.INSURANCE,
        Relation.SUBJECT,
        r"\b(?:shall|must|will|agrees?\s+to|undertakes?\s+to)\s+(?:be|remain|stay|keep\s+itself)\s+(?:\w+\s+){0,2}?covered\s+"
        r"(?:for|against|in\s+respect\s+of)\s+"
        r"(?:\w+\s+and\s+)?(?:public|product|professional|third[-\s]party|employers?'?|general|commercial|cyber|fire|accident)\b",
    ),
    form(Head.INSURANCE, Relation.SUBJECT, r"\bbeing\s+(?:\w+\s+){0,2}?insured\s+(?=for|against|in|to|with)"),
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
        r"\binsur\w+~{0,120}?\b(?:at\s+the\s+(?:sole\s+)?(?:cost|expense|charge)\s+of|for\s+the\s+account\s+of"
        r"|responsibility\s+of)\s+(?:the\s+)?",
    ),
)
