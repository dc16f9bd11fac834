"""The words that limit a party's liability, exclude it, or leave it without a limit."""

from __future__ import annotations

from pactlint.agreement import Head
from pactlint.extract.allocations.wording import Form, Relation, form

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
_LIMITED = (
    r"(?:(?:limited|capped|confined|restricted)\b(?:\s+(?:to|at|as)|\s*:|\s+by)|not\s+(?:\w+\s+){0,4}?(?:exceed"
    r"|surpass|go\s+beyond|be\s+(?:more|greater|higher)|amount\s+to\s+more|extend\s+beyond)"
    r"|no\s+(?:more|greater|higher)\s+than|(?:subject\s+to|have|has|be)\s+(?:a|an|the)\s+(?:\w+\s+){0,3}?(?:cap"
    r"|limit|ceiling|maximum)|(?:ceases?|stops?|ends?)\s+at|(?:is|only|be)\s+up\s+to\b|never\s+exceed)"
)

LIABILITIES: tuple[Form, ...] = (
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
)
