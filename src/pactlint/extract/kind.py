"""What type of agreement it is, told by its title and its opening words."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pactlint.agreement import AgreementType
from pactlint.document import Span

if TYPE_CHECKING:
    from pactlint.document import Document

OPENING = 3000  # code points read after the title: the parties and the recitals of most agreements

# In this order: an amendment to a joint venture is an amendment, a reseller partnership a reseller agreement.
_TITLES = (
    (AgreementType.AMENDMENT, r"amendment|addendum|side letter|supplement(?:al)? (?:deed|agreement)|deed of variation"),
    (AgreementType.CONFIDENTIALITY, r"confidentiality|non-?disclosure|\bnda\b|secrecy"),
    (AgreementType.JOINT_VENTURE, r"joint[- ]venture|shareholders'? agreement|operating agreement|partnership deed"),
    (AgreementType.TEAMING, r"teaming|consortium"),
    (AgreementType.CO_BRANDING, r"co-?brand|co-?market|joint marketing|promotion|affiliate|sponsorship|endorsement|marketing"),
    (AgreementType.RESELLER, r"resell|distribut|dealer|agency|franchise|value[- ]added|sales representative"),
    (AgreementType.DEVELOPMENT, r"develop|licen[cs]e|research|technology transfer"),
    (AgreementType.SUPPLY, r"supply|outsourc|services?|manufactur|hosting|maintenance|procurement"),
    (AgreementType.ALLIANCE, r"alliance|collaborat|co-?operation|partnering|partnership"),
)
_PATTERNS = tuple((type_, re.compile(pattern, re.IGNORECASE)) for type_, pattern in _TITLES)


def kind(document: Document, title: Span) -> tuple[AgreementType, float]:
    """The type and its probability: from the title where it tells, else from the opening words, else `other`."""
    for words, probability in ((title, 0.9), (Span(title.end, title.end + OPENING), 0.5)):
        said = document.plain[words.start : words.end]
        found = [(match.start(), type_) for type_, pattern in _PATTERNS if (match := pattern.search(said))]
        if found:
            return (found[0] if words is title else min(found))[1], probability
    return AgreementType.OTHER, 0.5
