"""The words by which a party pays a sum fixed beforehand: liquidated damages, fees for leaving."""

from __future__ import annotations

from pactlint.agreement import Head
from pactlint.extract.allocations.wording import Form, Relation, form, under

_LIQUIDATED = (
    r"(?:(?:liquidated|ascertained|stipulated)\s+(?:and\s+(?:liquidated|ascertained)\s+)?(?:damages|sum|amount)"
    r"|(?:pre-?)?agreed\s+(?:and\s+liquidated\s+)?(?:compensation|damages|sum)"
    r"|(?:early[-\s])?(?:termination|cancellation|break(?:-?\s?up)?|break-?age|exit|withdrawal|walk-?away|kill"
    r"|severance|departure|leaving|determination)\s+(?:fee|charge|payment|compensation|sum|penalty|indemnity)"
    r"|break-?fee|\bpre-?estimate\b|(?:genuine|reasonable|fair|true|honest|agreed)\s+(?:estimate|forecast|assessment|measure)\b|by\s+way\s+of\s+(?:\w+\s+)?(?:penalty|compensation"
    r"|damages|forfeit\w*)|as\s+(?:a\s+)?(?:fixed|stipulated|liquidated)\s+(?:compensation|damages|penalty)"
    r"|an?\s+(?:\w+\s+)?penalty\s+(?:of|equal|amounting|for|at)|delay\s+(?:damages|penalt\w+|compensation)|late\s+delivery\s+(?:damages|penalt\w+))"
)
_MONEY = (
    r"(?:(?:(?:USD|GBP|EUR|INR|SGD|AUD|CAD|CHF|AED|Rs|S)\b\.?\s?)?[£$€₹]?\s?\d[\d,.]*(?:\s+(?:dollars|pounds|euros?|rupees|lakhs?|crores?))?"
    r"|(?:rupees|dollars|pounds|euros)\s+\w+|\w+\s+(?:thousand|hundred|million|lakhs?|crores?)\b)"
)
_FIXED = (
    rf"(?:(?:(?:USD|GBP|EUR|INR|SGD|AUD|CAD|CHF|AED|Rs)\b\.?\s?|(?:US|S|A|C|HK|NZ)?[£$€₹]\s?|rupees\s)(?:\d|\w+\s+(?:thousand|hundred|million|lakhs?|crores?))"
    rf"|\d[\d,.]*\s+(?:dollars|pounds|euros?|rupees|lakhs?|crores?)\b"
    rf"|(?:an?|the)\s+(?:\w+\s+)?(?:sum|amount|compensation|fee|payment|charge)\s+(?:of\s+{_MONEY}|equal(?:ling)?\s+to|equivalent\s+to|amounting\s+to))"
)
_ENDS_OR_FAILS = (
    r"\b(?:if|should|where|when|whenever|in the event|in case|upon|on|for (?:each|every|any)|per)\b[^.;]{0,120}?"
    r"\b(?:terminat|determin|end(?:s|ed|ing)?\b|leav(?:e|es|ing)\b|withdraw|exit|resign|cancel|delay|late(?:ness)?\b|fails?\b|failure"
    r"|default|in breach|breach(?:es)?\b|miss(?:es|ed)?\b|overdue|oversho[o]?t|overrun|behind\b|lag(?:s|ging)?\b"
    r"|slip(?:s|page)?\b|(?:falls?|drops?) below|gives? notice"
    r"|not lifted|below\b|exceed|past (?:the|its)|short(?:fall)?\b|elect|not (?:deliver|complet|perform))"
    r"|\b(?:terminat|withdraw|leav|exit|end(?:s|ing)?\b)\w*[^.;]{0,120}\b(?:in which (?:event|case)|on doing so"
    r"|if it does(?: so)?)\b"
)
_FEE_HEADING = (
    r"\b(?:(?:break|exit|termination|cancellation|withdrawal|leaving|departure)(?:[-\s]?up)?\s+(?:fees?|charges?|payments?|sums?)"
    r"|price\s+of\s+leaving|cost\s+of\s+leaving|liquidated damages|agreed (?:damages|compensation)|penalt(?:y|ies)"
    r"|delay(?:s|ed delivery)?|lateness"
    r"|late delivery|early (?:termination|exit|departure))\b"
)
# What is paid for something received, or to make good what was truly lost, is no sum fixed beforehand.
_OWED_ANYWAY = (
    r"\b(?:interest|invoices?|indemnif\w+|reimburs\w+|purchase price|price of|fair (?:market )?value|book value|capital"
    r"|premiums?|dividends?"
    r"|royalt\w+|buys?\b|expenses|costs? (?:of|incurred)|accrued|fees? for|taxes|deposit|loans?|insur\w+|arbitrat\w+"
    r"|expert|auditor|examiner|accountant|valuer|actual(?:ly)?"
    r"|unrecovered|unamorti[sz]ed|sums? (?:already )?due|outstanding|(?:sums?|amounts?) (?:that|which)|it owes)\b"
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
    form(
        Head.DAMAGES,
        Relation.SUBJECT,
        rf"\b(?:pays?|owes?|remits?|compensates?|credits?|allows?|forfeits?)\b(?:(?!\bto\s+pay\b)~){{0,80}}?(?<!\w)(?<!\bup\sto\s)(?<!\bat\smost\s)(?<!\bthan\s){_FIXED}",
        with_=_ENDS_OR_FAILS,
        unless=_OWED_ANYWAY,
    ),
    form(
        Head.DAMAGES,
        Relation.NAMED,
        rf"""(?<!\w)(?<!\bup\sto\s)(?<!\bat\smost\s)(?<!\bthan\s){_FIXED}~{{0,80}}?\b(?:due|payable|owing|owed|recoverable|recovered|chargeable|charged|leviable|levied|deducted|deductible)\s+
        (?:from|by|against|on|upon)\s+(?:the\s+)?(?:(?:sums?|amounts?|bills?|invoices?|accounts?|fees|payments?)\s+(?:(?:due|payable|owed)\s+to|of)\s+(?:the\s+)?)?(?=[A-Z])""",
        with_=_ENDS_OR_FAILS,
        unless=_OWED_ANYWAY,
    ),
    under(
        _FEE_HEADING,
        form(
            Head.DAMAGES,
            Relation.SUBJECT,
            rf"\b(?:pays?|owes?|remits?|compensates?|credits?|allows?)\b~{{0,80}}?(?<!\w)(?<!\bup\sto\s)(?<!\bat\smost\s)(?<!\bthan\s){_FIXED}",
            unless=_OWED_ANYWAY,
        ),
    ),
    form(
        Head.DAMAGES,
        Relation.SUBJECT,
        r"\b(?:pays?|owes?|credits?|allows?|grants?|concedes?)\b~{0,50}?(?<!\w)(?:\d[\d.]*\s?%|[\w-]+\s+(?:per\s?cent|percent))(?:\s*\([^)]*\))?\s+of\s+(?:the\s+|its\s+|that\s+|each\s+)?"
        r"(?:\w+\s+){0,2}?(?:price|value|fees?|sums?|amounts?|order|invoice|charges?)\b",
        with_=_ENDS_OR_FAILS,
        unless=_OWED_ANYWAY + r"|\bcommission\b|\brevenue\b|\bexceeds\b",
    ),
    form(
        Head.DAMAGES,
        Relation.OWNED,
        r"\b(?:invoices?|fees?|remuneration|charges|commission)\b~{0,40}?\b(?:reduced|abated|cut|docked|lowered|diminished)\s+by\b",
        with_=_ENDS_OR_FAILS,
        unless=_OWED_ANYWAY,
    ),
    form(  # "should it be Alder, a sum of EUR 200,000 shall accompany its notice"
        Head.DAMAGES,
        Relation.NAMED,
        rf"\b(?:should\s+it\s+be|(?:where|if|when)\s+it\s+(?:is|be))\s+(?:the\s+)?(?=[A-Z]~{{0,60}}?(?<!\w){_FIXED})",
        unless=_OWED_ANYWAY,
    ),
    form(
        Head.DAMAGES,
        Relation.NAMED,
        rf"""\b(?:out\s+of|from|against)\s+(?:the\s+)?(?:distributions?|share|fees|payments?|sums?|moneys?|profits?|account|remuneration|invoices?)\s+
        (?:due\s+to\s+|payable\s+to\s+|of\s+)(?:the\s+)?(?=[A-Z]~{{0,40}}?\bas\s+(?:\w+\s+)?{_LIQUIDATED})""",
    ),
    form(  # "leaving costs Alder EUR 200,000"
        Head.DAMAGES,
        Relation.NAMED,
        rf"\b(?:leaving|withdrawing|withdrawal|terminating|termination|exit|departure|delay)\b~{{0,30}}?\bcosts?\s+(?:the\s+)?(?=[A-Z]~{{0,40}}?(?<!\w){_FIXED})",
        unless=_OWED_ANYWAY,
    ),
    form(  # "a withdrawal by Alder costs it EUR 200,000", "is bought off with EUR 200,000"
        Head.DAMAGES,
        Relation.NAMED,
        rf"""\b(?:withdrawal|termination|exit|departure|resignation|delay|lateness|default)\s+(?:by|of|on\s+the\s+part\s+of)\s+(?:the\s+)?
        (?=[A-Z]~{{0,60}}?\b(?:(?:is|are|be)\s+(?:bought\s+off|paid\s+for|priced|charged|compensated|redeemed)|costs?|carr(?:y|ies)|attracts?|obliges?)\b~{{0,40}}?(?<!\w){_FIXED})""",
        unless=_OWED_ANYWAY,
    ),
    form(
        Head.DAMAGES,
        Relation.NAMED,
        r"\b(?:compensation|damages|sum)\b~{0,60}?\bfixed\s+at\b~{0,60}?\b(?:falls?|lies|due|payable|borne|recoverable)\s+(?:on|by|from|upon)\s+(?:the\s+)?",
        unless=_OWED_ANYWAY,
    ),
    form(Head.DAMAGES, Relation.SUBJECT, r"\bforfeits?\b(?!\s+(?:its|any|all|the)\s+(?:right|claim|vot))~{0,60}"),
    form(
        Head.DAMAGES,
        Relation.AGENT,
        r"\b(?:forfeiture|forfeited|forfeit)\s+(?=by\b)",
        with_=r"\b(?:sum|per\s*cent|percent|deposit|amount|money|moneys|pounds|dollars|rupees|euros|damages)\b",
    ),
    form(
        Head.DAMAGES,
        Relation.AGENT,
        rf"\b{_LIQUIDATED}\b~{{0,100}}?\b(?:payable|paid|due|owed|owing|borne|incurred)\b~{{0,60}}?(?=\bby\b)",
    ),
    form(
        Head.DAMAGES,
        Relation.NAMED,
        rf"""\b{_LIQUIDATED}\b~{{0,140}}?\b(?:leviable|levied|imposed|imposable|charged|chargeable|due|payable|recoverable|recovered|deductible
        |deducted|claimed|claimable|demanded|falls?|runs?|accrues?|collected|owing|owed|debited)\b~{{0,40}}?\b(?:on|upon|from|against)\s+
        (?:the\s+)?(?:(?:sums?|amounts?|bills?|invoices?|accounts?|fees|remuneration|payments?|money\w*)\s+(?:(?:due|payable|owed)\s+to|of|raised\s+by)\s+(?:the\s+)?)?(?=[A-Z])""",
        unless=r"\bin (?:no|any) case\b",
    ),
    form(
        Head.DAMAGES,
        Relation.COUNTERPARTY,
        r"\b(?:recovers?|claims?|deducts?|charges?|lev(?:y|ies)|imposes?|retains?|keeps?|receives?|withholds?|demands?|collects?"
        rf"|set\s+off|entitled\s+to(?=\s+(?:an?\s+|the\s+)?(?:{_LIQUIDATED})))\b~{{0,140}}?\b{_LIQUIDATED}",
    ),
)
