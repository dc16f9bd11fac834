"""What can be divided between parties, told by the words for it: profit, loss, cost, capital, votes …"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pactlint.document import Span
from pactlint.extract.sieve import sifted

if TYPE_CHECKING:
    from collections.abc import Iterator

_WHOLES = {
    "loss": (
        r"loss(?:es)?|deficits?|deficienc(?:y|ies)|shortfalls?|(?:cost )?overruns?"
        r"|negative (?:\w+ ){0,2}margin|negative balances?"
    ),
    "profit": (
        r"(?:net |gross |operating )?(?:profit[- ]shares?"
        r"|profits?|margins?|income|earnings|surplus|spoils|fruits)|(?<!capital )gains?(?! from)"
        r"|net (?:revenues?|receipts|proceeds) after|distributions?|margin pool|proceeds of sale|dividends?"
        r"|(?:whatever|what|all that|everything that) (?:is (?:gained|earned|made|left|over)|remains)"
        r"|(?:distributable|available|surplus|free) cash|cash available for distribution"
    ),
    "revenue": (
        r"(?:net |gross )?(?:revenues?|receipts|proceeds|turnover"
        r"|sales(?! (?:personnel|people|persons?|staff|forces?|teams?|representatives?|managers?|meetings?|literature"
        r"|materials?|tax|training)\b))|(?:\w+ )?fees? (?:collected|received|invoiced)"
        r"|service fees?|royalt(?:y|ies)|(?:everything|whatever|all) (?:that )?(?:the \w+ |it )(?:earns|makes|takes|brings in)"
        r"|takings|(?:gate|ticket|box[- ]office|door) (?:money|receipts)|tolls|collections|billings|rents?"
    ),
    "savings": r"(?:cost )?savings?|saved (?:cost|amount)s?|reductions? in cost",
    "cost": r"(?:costs?|expenses?|expenditures?|overheads?|budget)",
    "contribution": r"(?:capital )?contributions?|contributes?|together they are worth|funding|investments?",
    "capital": (
        r"(?:share ?capital|(?:paid-up |issued |equity )?capital(?! (?:expenditure|account|gains?|call|goods|employed|letter))"
        r"|equity|shareholdings?|shares(?! of)"
        r"|(?-i:shares(?= of (?:the )?[A-Z][^;]{2,120}?\b(?:held|owned|subscribed|allotted|vested)\b))"
        r"|ownership|capital stock"
        r"|(?:common |joint )?stock(?= of the (?:company|corporation|jvc|venture)\b)"
        r"|(?:common |joint )?stock(?! (?:of|on hand|in (?:trade|hand|the)|level))|units|stakes?"
        r"|(?:membership |ownership |percentage |equity )?interests?)"
    ),
    "votes": r"votes?|voting (?:rights|power)",
    "seats": r"seats?|directors?|managers?|representatives?|board members?",
    "risk": r"risks?|liabilit(?:y|ies)",
}
_WHOLE = sifted("|".join(rf"\b(?P<{name}>{pattern})\b" for name, pattern in _WHOLES.items()), re.IGNORECASE)
_COUPLED = re.compile(r"\s*(?:(?:and|or)\s+\w+\s*)?,?\s*(?:and|or|and/or|/|,)\s*(?:the\s+|any\s+|all\s+|net\s+)*", re.IGNORECASE)


def wholes(plain: str, within: Span) -> Iterator[tuple[str, Span]]:
    """Every word for a whole within a span, with its kind, in order."""
    for found in _WHOLE.finditer(plain, within.start, within.end):
        yield str(found.lastgroup), Span(*found.span())


def _is_measure(plain: str, whole: Span, within: Span) -> bool:
    """Is it what the division goes by ("dividends are payable rateably on the shares"), and not what is divided?"""
    return _GOES_BY.search(plain, max(within.start, whole.start - 60), whole.start) is not None or (
        _IN_WHICH.search(plain, max(within.start, whole.start - 60), whole.start) is not None
    )


_GOES_BY = re.compile(
    r"\b(?:rateably|ratably|pro\s+rata|pari\s+passu|proportionate(?:ly)?|in\s+proportion|according|in\s+accordance|by\s+reference|in\s+step|having\s+regard"
    r"|correspond\w*)\s+(?:on|to|with)\s+(?:the\s+|their\s+|its\s+|such\s+)*(?:respective\s+)?(?:\w+\s+(?:of\s+)?)?$",
    re.IGNORECASE,
)


_IN_WHICH = re.compile(
    r"\b(?:proportions?|ratios?|shares|percentages?|measure|manner|way)\s+(?:(?:in|by|to|according\s+to)\s+which|as)\s+(?:[\w']+\s+){0,5}$",
    re.IGNORECASE,
)


def divided(plain: str, before: Span) -> tuple[str, ...]:
    """What the shares that follow divide: the last whole named before them, with those coupled to it ("profits and losses")."""
    named = [whole for whole in wholes(plain, before) if not _is_measure(plain, whole[1], before)]
    if not named:
        return ()
    kinds, start = [named[-1][0]], named[-1][1].start
    for kind, span in reversed(named[:-1]):
        if not _COUPLED.fullmatch(plain[span.end : start]):
            break
        kinds.append(kind)
        start = span.start
    return tuple(dict.fromkeys(kinds))
