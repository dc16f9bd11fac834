"""The words by which a party stands behind what it brings, or does not."""

from __future__ import annotations

from pactlint.agreement import Head
from pactlint.extract.allocations.wording import Form, Relation, form

WARRANTIES: tuple[Form, ...] = (
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
)
