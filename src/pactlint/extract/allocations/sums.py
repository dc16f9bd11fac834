"""The words by which a party pays a sum fixed beforehand: liquidated damages, fees for leaving."""

from __future__ import annotations

from pactlint.agreement import Head
from pactlint.extract.allocations.wording import Form, Relation, form

_LIQUIDATED = (
    r"(?:liquidated\s+(?:and\s+ascertained\s+)?(?:damages|sum|amount)"
    r"|agreed\s+(?:and\s+liquidated\s+)?(?:compensation|damages|sum)"
    r"|(?:early[-\s])?(?:termination|cancellation|break(?:-?up)?|break-?age|exit|withdrawal|walk-?away|kill"
    r"|severance)\s+(?:fee|charge|payment|compensation|sum|penalty)"
    r"|break-?fee|(?:genuine|reasonable)\s+pre-?estimate|by\s+way\s+of\s+(?:\w+\s+)?(?:penalty|compensation"
    r"|damages|forfeit\w*)|as\s+(?:a\s+)?(?:fixed|stipulated|liquidated)\s+(?:compensation|damages|penalty)"
    r"|an?\s+(?:\w+\s+)?penalty\s+(?:of|equal|amounting)|stipulated\s+damages|delay\s+damages)"
)

SUMS: tuple[Form, ...] = (
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
