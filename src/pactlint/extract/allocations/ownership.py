"""The words that say to whom belongs what the parties create together."""

from __future__ import annotations

from pactlint.agreement import Head
from pactlint.extract.allocations.wording import Form, Relation, form

_JOINT = (
    r"\bjoint(?:ly)?\b(?!\s+(?:and\s+several|venture))|\btogether\b(?!\s+with)|\bin common\b|\bcollaborat\w+"
    r"|\bco-?(?:develop|creat|author)\w*|\bboth (?:parties|of them)"
    r"|\bforeground\b|\bthe parties (?:\w+ )?(?:create|develop|make|devise|invent)|\bresults\b"
    r"|\bprogram(?:me)? ip\b|\bproject ip\b"
)

OWNERSHIP: tuple[Form, ...] = (
    # ---- to whom belongs what both create
    form(
        Head.OWNERSHIP,
        Relation.NAMED,
        r"""\b(?:(?:belongs?|pass(?:es)?|accrues?)\b~{0,40}?\bto|(?:vests?|vested)\b~{0,40}?\bin|(?:property|ownership
        |domain)\b~{0,20}?\bof|owned\b~{0,40}?\bby|assigns?\b~{0,100}?\bto|assigned\s+to|title\b~{0,60}?\b(?:in|to
        |with))\s+(?:the\s+)?""",
        with_=_JOINT,
    ),
    form(
        Head.OWNERSHIP,
        Relation.SUBJECT,
        r"\b(?:(?<!\bits\s)(?<!\btheir\s)(?<!\bof\s)owns?|retains?\s+(?:all|sole|exclusive)|acquires?"
        r"|be\s+the\s+(?:\w+\s+){0,3}?(?:owner|proprietor)"
        r"|(?:is|are)\s+the\s+(?:\w+\s+){0,3}?(?:owner|proprietor)|takes?\s+(?:the\s+)?(?:property|title|ownership)"
        r"|holds?\s+(?:all\s+)?(?:rights?|title))\b",
        with_=_JOINT,
    ),
)
