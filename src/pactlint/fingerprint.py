"""Names for findings that outlive a re-save, renumbering and edits elsewhere."""

from __future__ import annotations

import hashlib
import re
from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from pactlint.document import Document
    from pactlint.finding import Finding

LENGTH = 16  # hexadecimal digits: 64 bits, no clash to fear among the findings of a repository


def with_fingerprints(document: Document, findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings with their fingerprints: of the rule and the letters of its words, numbered where that comes twice.

    Neither position nor clause number goes in, nor anything around the words, nor the numbers of clauses they refer to; so only a
    change of the words themselves (or of the order of two alike) makes another finding. What is missing has no words.
    """
    times: Counter[str] = Counter()
    named = []
    for finding in findings:
        key = f"{finding.rule}\n{'' if finding.of_absence else _letters(document.quote(finding.place.span))}"
        times[key] += 1
        digest = hashlib.sha256(f"{key}\n{times[key]}".encode()).hexdigest()[:LENGTH]
        named.append(replace(finding, fingerprint=digest))
    return tuple(named)


def _letters(words: str) -> str:
    return re.sub(r"[\W_]+", "", _REFERENCE.sub(r"\1", words.casefold()))


_REFERENCE = re.compile(
    r"\b(sections?|clauses?|articles?|paragraphs?|schedules?|annex(?:es)?|exhibits?)\s+[\divxl][\w.]*(?:\([a-z\d]{1,4}\))*"
)
