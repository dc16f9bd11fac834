"""The words that say to whom belongs what the parties create together."""

from __future__ import annotations

import re

from pactlint.agreement import Head
from pactlint.extract.allocations.wording import Form, Relation, form
from pactlint.extract.sieve import sifted

_JOINT = (
    r"\b(?:make|made|create[ds]?|come\s+up\s+with|came\s+up\s+with|buil[dt]|invent\w*|develop\w*|devise[ds]?|writ(?:e|ten)|design\w*|conceive[ds]?)\s+(?:it\s+|them\s+)?together\b"
    r"|\bjoint(?:ly)?\b(?!\s+(?:and\s+several|venture))|(?<!\()\btogether\b(?!\s+(?:with|the)\b|\s+[\"“,])|\bin common\b"
    r"|\bcollaborat\w+"
    r"|\bco-?(?:develop|creat|author|invent|design)\w*|\bboth (?:parties|of them|of us)|\bforeground\b|\bresults\b"
    r"|\bthe parties (?:\w+ )?(?:create|develop|make|devise|invent)"
    r"|\bprogram(?:me)? (?:ip|inventions?|technology)\b|\bproject (?:ip|inventions?|technology|results?)\b"
    r"|\bwho(?:m|so)?ever\b(?=[^.;]{0,20}\b(?:ma(?:k|d)e|conceiv|creat|devis|invent|develop|author))"
    r"|\bregardless of (?:who|which|the inventor|inventorship)|\beither or both\b"
    r"|\bwhichever\b(?=[^.;]{0,40}\b(?:produc|ma(?:k|d)e|conceiv|creat|devis|invent|develop|author|contribut))"
    r"|\bcom(?:es?|ing) out of (?:the|their) (?:common |joint |shared )?(?:work|project|collaboration|alliance|research)\b"
    r"|\b(?:conceived|created|developed|made|devised|invented|written) by (?:either|any|both|the) (?:of the )?part(?:y|ies)\b"
)
MADE_BY_BOTH = sifted(_JOINT, re.IGNORECASE)
"""Words for what both create, in a sentence or in the definition of a term."""
CREATED = re.compile(
    r"\b(?:creat|develop|invent|conceiv|devis|author|improvement|foreground|intellectual|know-?how|patent|copyright|works?\b|results\b"
    r"|made\b|written\b|designed\b)",
    re.IGNORECASE,
)
"""What a term must be about to be one for what is created."""

# What each brought remains its own, whoever works with it.
_BROUGHT = (
    r"\b(?:background|pre-?existing)\b(?![^.]*\b(?:foreground|arising|joint(?:ly)?\s+(?:developed|created|made|owned|ip|results?"
    r"|inventions?|works?)))"
    r"|\brisk of loss\b|\bsearch results\b|\bdetermined jointly\b|\bto pass (?:the )?data\b"
    r"|\bin (?:the )?transit\b|\b(?:exclusive|sole) remed(?:y|ies)\b|\bredeem|\bnet asset value\b"  # nothing is created
    r"|\bas (?:a )?(?:bare )?(?:nominee|trustee)\b|\b(?:in|up?on) trust for\b"  # whose name stands on it owns nothing
    r"|\bowner of (?:the|all|its) (?:trade-?\s?marks?|marks?|logos?)\b(?![^.]*\bjoint)"
)

OWNERSHIP: tuple[Form, ...] = (
    # ---- to whom belongs what both create
    form(
        Head.OWNERSHIP,
        Relation.NAMED,
        r"""\b(?:(?:belongs?|pass(?:es)?|accrues?|attributed|allotted|allocated|credited|reserved|falls?|goes|inures?|enures?|ceded?|made\s+over
        |transferred|transfers?|conveys?|conveyed|cedes?)\b~{0,40}?\bto|(?:vests?|vested|resides?)\b~{0,40}?\bin|(?:property|ownership
        |domain)\b~{0,20}?\bof|(?:owned|held)\b~{0,40}?\bby|assigns?\b~{0,100}?\bto|assigned\s+to|(?:gives?|yields?)\s+up\s+to|surrenders?\s+to|title\b~{0,60}?\b(?:in|to
        |with)|(?:rests?|lies?|resides?|remains?|stays?)\b~{0,20}?\bwith|(?:copyright|title|ownership|owner|property)\b~{0,60}?:|in\s+the\s+(?:sole\s+|exclusive\s+)?name\s+of|in(?=\s+[A-Z]\w+['\u2019]s\s+(?:sole\s+|own\s+)?name))\s+(?:the\s+)?""",
        unless=_BROUGHT,
        with_=_JOINT,
    ),
    form(
        Head.OWNERSHIP,
        Relation.NAMED,
        r"""\b(?:is|are|be|remains?|becomes?)\s+(?:and\s+(?:shall\s+)?(?:remains?|be)\s+)?(?:at\s+all\s+times\s+)?(?:the\s+)?
        (?=\w[\w\s]{0,30}?['\u2019]s?(?:\s*(?:[.;,]|$)|\s+(?:sole|exclusive|absolute|own|alone|property|outright|entirely)))""",
        unless=_BROUGHT,
        with_=_JOINT,
    ),
    form(
        Head.OWNERSHIP,
        Relation.SUBJECT,
        r"\b(?:(?<!\bits\s)(?<!\btheir\s)(?<!\bof\s)owns?|retains?\s+(?:all|sole|exclusive)|acquires?"
        r"|be\s+(?:the\s+)?(?:\w+\s+){0,3}?(?:owner|proprietor)"
        r"|(?:is|are)\s+the\s+(?:\w+\s+){0,3}?(?:owner|proprietor)|takes?\s+(?:the\s+)?(?:property|title|ownership)"
        r"|holds?\s+(?:all\s+)?(?:rights?|title)|(?:has|holds|keeps)\s+(?:it|them|all\s+of\s+(?:it|them))(?=\s*[,.;]|\s+(?:alone|outright|solely))|files?\s+(?:\w+\s+){0,4}?in\s+its\s+(?:own|sole)\s+name)\b",
        unless=_BROUGHT,
        with_=_JOINT,
    ),
    form(
        Head.OWNERSHIP,
        Relation.COUNTERPARTY,
        r"\b(?:retains?|has|have|acquires?|holds?|obtains?|takes?|gains?)\s+(?:no|neither)\s+(?:\w+\s+){0,3}?(?:rights?|title|interest"
        r"|ownership|property|licen[cs]e)\b"
        r"|\b(?:waives?|renounces?|disclaims?|relinquish(?:es)?|forgoes|abandons?)\s+(?:any|all|every)\s+(?:\w+\s+){0,3}?"
        r"(?:rights?|title|interest|claims?|ownership)\s+(?:\w+\s+){0,2}?(?:in|to|over|upon)\b",
        unless=_BROUGHT,
        with_=_JOINT,
    ),
)
