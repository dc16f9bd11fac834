"""The words that put a risk on a party: indemnities and insurance."""

from __future__ import annotations

from pactlint.agreement import Head
from pactlint.extract.allocations.wording import Form, Relation, form, under

_LOSS = r"(?:loss(?:es)?|damages?|claims?|liabilit\w+|costs?|expenses?|demands?|judge?ments?|proceedings|actions?)"

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
        r"|makes?\s+a\s+claim|complains?\s+against|is\s+claimed)",
        unless=r"\b(?:its|their) own\b|\binsur",
    ),
    # ---- who insures
    form(
        Head.INSURANCE,
        Relation.SUBJECT,
        r"""\b(?:(?:maintains?|procures?|obtains?|carr(?:y|ies)|takes?\s+out|effects?|keeps?|holds?|has|have|purchases?
        |arranges?|buys?|puts?\s+in\s+place|provides?(?!~{0,60}(?:certificat|evidence|proof|cop(?:y|ies)))|subscribes?)\b(?!\s+no\b)~{0,140}?
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
        r"|procured|obtained|carried|kept|arranged|provided|held|insured|purchased)\b~{0,60}?(?=\bby\b)",
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
)
