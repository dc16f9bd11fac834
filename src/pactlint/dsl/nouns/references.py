"""References to parts of the agreement, and to papers that are not attached."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pactlint.document import Span
from pactlint.dsl.values import TEXT, Read
from pactlint.dsl.vocabulary import Adjective, Attribute, Noun

if TYPE_CHECKING:
    from pactlint.agreement import Agreement, Reference
    from pactlint.dsl.values import Value


def _leads_first(agreement: Agreement, reference: Reference) -> bool:
    return next(each for each in agreement.references if each.target == reference.target) == reference


def _continues(agreement: Agreement, reference: Reference) -> bool:
    """Does it go on a list ("Exhibits A, B and C") whose number before it is told already, as that leads nowhere either?"""
    before = _beside(agreement, reference, -1)
    return before is not None and (_leads_first(agreement, before) or _continues(agreement, before))


def _list(agreement: Agreement, reference: Reference) -> Value:
    """The words from a reference to the last of its list, as far as all of them lead nowhere."""
    last = reference
    while (following := _beside(agreement, last, 1)) is not None:
        last = following
    span = Span(reference.span.start, last.span.end)
    return Read(agreement.document.quote(span), span)


def _beside(agreement: Agreement, reference: Reference, step: int) -> Reference | None:
    """The one before or after a broken reference in its list, if that is broken too."""
    place = agreement.references.index(reference) + step
    if reference.clause is not None or not 0 <= place < len(agreement.references):
        return None
    other = agreement.references[place]
    first, second = sorted((reference, other), key=lambda each: each.span.start)
    joined = _JOINER.fullmatch(agreement.document.plain, first.span.end, second.span.start)
    return other if other.clause is None and joined else None


_JOINER = re.compile(r"[\"'\u201d]?\s*(?:,|;|&|and|or|and/or|to|through)?\s*(?:&|and|or)?\s*[\"'\u201c]?")


REFERENCE = Noun(
    "reference",
    "references",
    "A cross-reference to a part of the agreement.",
    lambda agreement, _: agreement.references,
    attributes=(
        Attribute("target", TEXT, "The part it names.", lambda _, reference: Read(reference.target, reference.span)),
        Attribute("list", TEXT, "Its words to the end of the list it stands in, as far as nothing of that is there.", _list),
    ),
    adjectives=(
        Adjective("broken", "That part is not there.", lambda _, reference: reference.clause is None),
        Adjective(
            "continuing", "It goes on a list of parts that are not there, the first of which stands before it.", _continues
        ),
        Adjective("first", "The part is referred to here for the first time.", _leads_first),
    ),
)

DEFERRAL = Noun(
    "deferral",
    "deferrals",
    'A sentence that leaves a matter to a paper which is not attached: "as set out in Annex D".',
    lambda agreement, _: agreement.deferrals,
    attributes=(
        Attribute("paper", TEXT, "The paper, as it is called.", lambda _, deferral: Read(deferral.paper, deferral.span)),
    ),
)
