"""The words by which a party stands behind what it brings, or does not."""

from __future__ import annotations

from pactlint.agreement import Head
from pactlint.extract.allocations.wording import Form, Relation, form

_PROMISE = r"(?:representations?|warrant(?:y|ies)|guarantees?|promises?|assurances?|undertakings?\s+as\s+to)"
_BARE = (
    r"\b(?:as\s+(?:(?:it|they)\s+(?:now\s+)?(?:stands?|finds?|found|lies?|is|are)(?=\s*(?:[.,;:)]|$|\s(?:and|with|without)))"
    r"|(?:you|we)\s+find\s+(?:it|them)|it\s+finds\s+(?:it|them))|as[-\s]is[-,\s]+where[-\s]is|as[-\s](?:is|seen)(?=[,;.)\"'\u201d\u2019]|$|\s+(?:and|basis|condition|where"
    r"|without|with\s+all))"
    r"|(?:with|subject\s+to)\s+all\s+(?:its\s+|their\s+)?(?:faults|defects)"
    r"|in\s+(?:whatever|whichever|what)\s+(?:state|condition)\b|in\s+the\s+(?:state|condition)\s+in\s+which\b|at\s+(?:its|your|their|the\s+\w+['\u2019]s)\s+(?:own\s+|sole\s+)?risk\b"
    r"|in\s+(?:its|their|the)\s+(?:present|current|existing|actual|then)\s+(?:state|condition)"
    r"|without\s+(?:(?:any|a)\s+)?(?:\w+\s+){0,3}?(?:warrant(?:y|ies)|assurance|guarantee|recourse)\b)"
)
_EVERYTHING = (
    r"\b(?:express|implied|whatsoever|whatever|of any kind|any other kind|all (?:\w+ )?(?:warrant|represent|guarantee|condition)"
    r"|as[- ]is|as seen|any (?:warrant|assurance|guarantee)|merchantab|fitness|faults|defects|recourse|nothing|anything|aught"
    r"|no warrant"
    r"|own risk|of any sort|at all\b|\bneither\b|\bfor nothing\b|\bnot promise\b|\bin whatever (?:state|condition)"
    r"|as (?:it|they|you|we) (?:now )?(?:stand|find|found|lie|is\b|are\b)|(?:present|current|existing|actual) (?:state|condition)"
    r"|no (?:assurance|representation|promise|guarantee)s?(?=\s*(?:[.;,]|either|at all)))"
)

WARRANTIES: tuple[Form, ...] = (
    # ---- who stands behind what it brings, and who does not
    form(
        Head.WARRANTY,
        Relation.SUBJECT,
        r"""\b(?:(?:represents?|covenants?)(?:\s*,)?(?:\s+and\s+|\s*,\s*)(?:warrants?|guarantees?)|represents?\s+(?:to
        |that)\b|warrants?\b(?!\s+(?:statement|period))|guarantees?\s+(?:~{0,40}?\bthat|to|the\s+(?!performance|payment|obligations|debts)
        |each|its(?!\s+(?:performance|payment|obligations|debts))|all\s+(?!obligations|sums|debts|amounts)|every)
        |(?:promises?|assures?|certifies|hereby\s+certify|vouches?|affirms?|covenants?)\s+~{0,30}?\bthat\s+(?!(?:it|he|they|she|we|you)\s+(?:shall|will|'ll))
        |assures?\s+~{0,30}?\b(?:of|as\s+to)\s+(?:the|its)\s
        |covenants?\s+for\s+(?:title|the\s+quality)
        |(?:gives?|makes?|provides?)\s+(?:to\s+~{0,30}?\s)?(?:the\s+(?:following|same)|a|an
        |its|such|these)\s+(?:\w+\s+){0,3}?(?:warrant(?:y|ies)|representations?|guarantees?)|(?:vouches|vouch|stands?|answers?)\s+(?:for\s+the
        \s+(?:quality|fitness|accuracy|soundness|truth|correctness)|behind)|shall\s+(?:conform|comply|meet)\s+with\s+the\s+warrant)""",
    ),
    form(
        Head.WARRANTY,
        Relation.AGENT,
        r"\b(?:warranted|guaranteed|represented)\b~{0,60}?(?=\bby\b)|\bwarrant(?:y|ies)\s+(?:(?:is"
        r"|are)\s+)?(?:hereby\s+)?(?:given|made)\s+(?=by\b)",
    ),
    form(
        Head.WARRANTY,
        Relation.OWNED,
        r"\b(?:warrant(?:y|ies)|guarantees?)\s+(?:that|covers?|extends?|lasts?|runs?|(?:is|are)\s+(?:for|as\s+follows))\b",
        unless=r"\b(?:no|not) (?:\w+ )?(?:warrant|representation)|\bexclud|\bdisclaim",
    ),
    form(
        Head.DISCLAIMER,
        Relation.SUBJECT,
        rf"""(?:(?<!not\s)\bdisclaims?\b|\b(?:makes?|gives?|offers?|extends?|provides?|grants?)\s+no\s+(?:\w+[,\s]+){{0,5}}?{_PROMISE}
        |\b(?:promis(?:es?|ing)|warrant(?:s|ing)?|guarantee(?:s|ing)?|assur(?:es?|ing)|vouch(?:es|ing)?|answer(?:s|ing)?|stand(?:s|ing)?)\s+(?:for\s+)?(?:nothing|neither|nor|no)\b
        |\b(?:giv|mak|offer|extend|provid|grant|undertak)ing\s+(?:no|neither|nor)\s+(?:\w+[,\s]+){{0,5}}?(?:{_PROMISE}|conditions?)
        |\b(?:gives?|makes?|offers?|provides?)\s+neither\s+(?:\w+[,\s]+){{0,5}}?(?:{_PROMISE}|conditions?)
        |\bnot\s+(?:promise|assure|vouch)\b
        |\bnot\s+(?:make|give|offer|provide)\s+any\s+(?:\w+[,\s]+){{0,5}}?{_PROMISE}|\bnot\s+(?:warrant|guarantee)\s+(?:anything|the|any)
        |\b(?:excludes?|negatives?|rejects?|repudiates?)\s+(?:all|any|every)\s~{{0,60}}?(?:warrant\w+|representations?|guarantees?)
        |\bunder\s+no\s+(?:\w+\s+){{0,2}}?(?:warranty|guarantee)
        |\bnot\s+be\s+(?:taken|deemed|construed|understood|held)\s+(?:to|as)\s~{{0,40}}?(?:assur|warrant|guarant|vouch)\w*
        |\bnot\s+(?:be\s+)?(?:bound\s+by|answerable\s+under)\s+any\s~{{0,40}}?warrant\w+
        |\b(?:has|have|bears?|accepts?)\s+no\s+(?:\w+\s+){{0,2}}?(?:responsibility|liability)\s+(?:whatever\s+|whatsoever\s+)?for\s+the\s+(?:quality|fitness
        |accuracy|condition|soundness|correctness|suitability))""",
        unless=r"\b(?:save|except|beyond|apart from)\b[^.;]{0,40}\b(?:next|following) (?:sentence|paragraph|clause|sub-?clause)"
        r"""|\ball other\b|\bother than (?:those|as|the)|\bnot\s+(?:\w+\s+){1,6}["'\u201c]?as[- ](?:is|seen)""",
        with_=_EVERYTHING + r"|\b(?:quality|fitness|accuracy|soundness|correctness|suitability)\b",
    ),
    form(
        Head.DISCLAIMER,
        Relation.SOURCE,
        _BARE,
        unless=r"""\ball other\b|\bnot\s+(?:\w+\s+){1,6}["'\u201c]?as[- ](?:is|seen)""",
        with_=r"\b(?:suppl|deliver|furnish|provid|licen[sc]|made available|makes? available|contribut|giv|\blet\b|sold|sells?"
        r"|lent|lends?|hand(?:s|ed)"
        r"|bring|brought|disclos|offer|transfer|shar(?:e|ing)|leas|communicat|tak(?:e|ing)|accept|receiv|acquir|purchas|buy|uses?\b"
        r"|comes?\b|made over|makes? over)",
    ),
    form(
        Head.DISCLAIMER,
        Relation.NAMED,
        r"\b(?:nothing|no\s+(?:word|term|statement|part))\b~{0,60}?\b(?:promise|warranty|assurance|representation|guarantee)\s+(?:by|of|from|on\s+the\s+part\s+of)\s+(?:the\s+)?",
        with_=r"\b(?:fit|fitness|quality|sound|any|merchantab|accura)",
    ),
    form(
        Head.DISCLAIMER,
        Relation.SOURCE,
        r"\b(?:entire|whole|all|sole|full)\s+risk\s+(?:as\s+to|of|in|for)\s~{0,20}?\b(?:quality|performance|fitness|accuracy|use|condition)\b",
    ),
    form(
        Head.DISCLAIMER,
        Relation.AGENT,
        r"\bno\s+(?:\w+[,\s]+){0,5}?(?:representations?|warrant\w+|guarantees?)\b~{0,80}?\b(?:given|made|offered"
        r"|provided)\b~{0,20}?(?=\bby\b)|\b(?:warrant\w+)~{0,80}?\b(?:excluded|disclaimed)\s+(?=by\b)",
        with_=r"\b(?:express|implied|whatsoever|whatever|of any kind|all|any)\b",
    ),
    form(
        Head.DISCLAIMER,
        Relation.NAMED,
        r"""\b(?:all|any|every)\s+(?:\w+[,\s]+){0,6}?(?:representations?|warrant(?:y|ies)|guarantees?)\b(?:(?!\bother\s+than\b)~){0,60}?
        \b(?:on\s+the\s+part\s+of|by|from|of|against|binding(?:\s+up)?(?:\s*on)?)\s+(?:the\s+)?
        (?=(?-i:[A-Z])~{0,80}?\b(?:excluded|disclaimed|negatived|waived|negated|of\s+no\s+effect)\b)""",
    ),
    form(
        Head.DISCLAIMER,
        Relation.NAMED,
        r"""\bno\s+(?:\w+[,\s]+){0,6}?(?:representations?|warrant(?:y|ies)|guarantees?|conditions?)\b~{0,60}?\b(?:implied|given|made|offered|read|presumed
        |inferred|taken|exists?|arises?|binds?|attach\w*|comes?)\b~{0,30}?\b(?:against|by|on\s+the\s+part\s+of|from|for|upon|on|binds?)\s+(?:the\s+)?(?=[A-Z])""",
        with_=r"\b(?:warrant|guarantee|representation)",
        unless=r"\ball other\b|\bno other\b|\bother than\b|\bexcept\b|\bsave\b",
    ),
)
