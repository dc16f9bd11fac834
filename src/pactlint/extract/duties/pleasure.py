"""What is left to its bearer's pleasure: "if it chooses", "as it thinks fit", "may elect to"."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from pactlint.agreement import DutyKind
from pactlint.document import Span
from pactlint.extract.sieve import sifted

if TYPE_CHECKING:
    from pactlint.agreement import Duty
    from pactlint.document import Document
    from pactlint.extract.duties.bearers import Bearers


def at_will(document: Document, duty: Duty, bearers: Bearers) -> Duty | None:
    """The duty or right with the words that leave it to its bearer's pleasure, and not to the other party's, if any do."""
    if duty.kind is DutyKind.PROHIBITION:
        return None
    end = duty.sentence.end if duty.sentence else duty.span.end
    found = _IF_IT_LIKES.search(document.plain, duty.span.start, min(end, duty.span.end + _TAIL_OF_WILL))
    if found is None or found.start() > duty.span.end:
        return None
    if bearers.is_of_another(Span(*found.span()), duty.bearers):
        return None
    return replace(duty, span=Span(duty.span.start, max(duty.span.end, found.end())))


_TAIL_OF_WILL = 60  # code points behind a duty's words into which "as it may in its judgment think fit" runs on
_IT = r"(?:it|they|he|we|you|(?:the\s+)?[A-Z][\w&-]*(?:\s+[A-Z][\w&-]*){0,2}|such\s+party|that\s+party)"
_LIKES = (
    r"(?:chooses?|wish(?:es)?|(?:sees?|thinks?|deems?|considers?)\s+(?:it\s+)?(?:fit|proper|appropriate|desirable|expedient)"
    r"|pleases?|likes?|elects?|desires?|feels?|wants?|is\s+(?:so\s+)?(?:minded|inclined|disposed|pleased)|cares?\s+to"
    r"|(?:decides?|determines?)(?:\s+that\s+(?:it|they|we)\s+(?:wants?|wishes?|wish|will|would))?)"
)
_IF_IT_LIKES = sifted(
    r"\b(?:if|when|whenever|as|to\s+(?:the|such)\s+extent|so\s+far|in\s+so\s+far|insofar)(?:,?\s+(?:and|or)\s+(?:when|if|as"
    rf"|to\s+the\s+extent))?(?:\s+(?:that|as))?,?\s+{_IT}\s+(?:(?:may|shall|might|from\s+time\s+to\s+time)\s+)?"
    r"(?:(?:in|at)\s+its\s+(?:\w+\s+){0,3}?(?:judge?ment|discretion|opinion|option)\s+)?(?:so\s+|alone\s+)?"
    rf"{_LIKES}\b(?!\s+(?:who|which|whom|where|how|what))"
    r"|\bat\s+its\s+(?:own\s+|sole\s+|mere\s+)?(?:pleasure|will)\b|\bnone\s+of\s+(?:these|them|those)\b"
    r"|\b(?:elect|choose|decide|determine)\b[^.;]{0,60}?\b(?:whether(?:\s+or\s+not)?(?:\s+to)?|to)\s+(?:perform|supply|provide"
    r"|deliver|fill|accept"
    r"|fund|contribute|market|promote|support|participate|make|carry\s+out|do)\b|\bbut\s+(?:need\s+not|(?:is|shall)\s+not\s+(?:be\s+)?(?:bound|obliged|required))\b"
    r"|\b(?:perform|supply|provide|deliver|fill|accept|fund|contribute|market|promote|support|act|do\s+so|proceed)\s+or\s+(?:to\s+)?"
    r"(?:refrain|not|decline|omit|abstain|forbear|refuse|withhold)\b"
    r"|\b(?:accept|take\s+up|fill|honou?r|execute|fulfil)[^.;]{0,30}?\bor\s+(?:to\s+)?(?:reject|decline|refuse|leave|ignore)\b"
    r"(?:[^.;]{0,60}?\b(?:discretion|pleasure|pleases|option|likes|chooses|fit)\b)",
)
