"""Is it a template, to be filled in for each deal, or a draft of one deal with something left open?"""

from __future__ import annotations

import re
from pathlib import PurePath
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from pactlint.agreement import Placeholder
    from pactlint.document import Document, Span


def is_template(document: Document, title: Span, placeholders: Sequence[Placeholder]) -> bool:
    """Do its settings, its name or its title say so, or is so much of it to be filled in that it can be nothing else?"""
    if (
        document.template
        or _CALLED.search(PurePath(document.path).stem)
        or _TITLED.search(document.plain, max(0, title.start - _BEFORE), title.end)
    ):
        return True
    return sum(placeholder.kind in _FOR_EACH_DEAL for placeholder in placeholders) >= _MANY


_CALLED = re.compile(r"(?<![a-z])(?:template|precedent|boilerplate)(?![a-z])", re.IGNORECASE)
_TITLED = re.compile(r"\b(?:template|precedent|form of|standard form|model (?:agreement|contract))\b", re.IGNORECASE)
_BEFORE = 12  # a title is read without "Form of"
_FOR_EACH_DEAL = frozenset({"field", "note", "instruction", "alternatives"})
"""What is written to be replaced; a blank or a redaction may stand in an agreement that was signed."""
_MANY = 8  # among 300 agreements of the corpus, all with so many are forms; a draft of one deal has a handful
