"""What measures a duty: a figure beside it, a plan, a limit in the sentences that follow, the service levels of the agreement."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pactlint.document import Span
from pactlint.dsl.values import Read
from pactlint.quantity import Duration

if TYPE_CHECKING:
    from pactlint.agreement import Agreement, Duty, Sentence
    from pactlint.dsl.values import Value


def is_measured(agreement: Agreement, duty: Duty) -> bool:
    """Does its sentence hold a figure or lead to a place that may, do the next ones settle it, or do service levels?"""
    sentence = duty.sentence or duty.span
    return (
        any(_holds_a_measure(agreement, words) for words in _own_words(agreement, duty))
        or _is_settled(agreement, sentence, duty.clause)
        or _has_levels(agreement, duty)
    )


def _holds_a_measure(agreement: Agreement, span: Span) -> bool:
    if any(reference.span in span for reference in agreement.references) or agreement.amounts_in(span):
        return True
    if any(blank.kind == "redaction" and blank.span in span for blank in agreement.placeholders):
        return True
    return bool(_MEASURE.search(" ".join(agreement.document.quote(span).split())))


def _own_words(agreement: Agreement, duty: Duty) -> tuple[Span, ...]:
    """Its sentence; of an item in a list what opens the list and the item, without the items before it, which have their own."""
    sentence = duty.sentence or duty.span
    item = None if duty.clause is None else agreement.clauses[duty.clause]
    if item is None or item.parent is None or item.body.start <= sentence.start or item.body.start > sentence.end:
        return (sentence,)
    first = agreement.clauses[item.parent + 1]
    return Span(sentence.start, max(sentence.start, first.span.start)), Span(item.body.start, sentence.end)


def act(agreement: Agreement, duty: Duty) -> Value:
    """What is to be done, without the condition that it depends on."""
    span, condition = duty.span, duty.condition
    if condition and condition.start == span.start:
        span = Span(min(condition.end, span.end), span.end)
    elif condition and span.start < condition.start < span.end <= condition.end + 1:
        span = Span(span.start, condition.start)
    return Read(agreement.document.quote(span), span)


def is_supposed(agreement: Agreement, duty: Duty) -> bool:
    """Does it stand in what something else depends on ("in the event that it says that it will sue")? A proviso does not."""
    span, condition = duty.span, duty.condition
    if condition is None or not condition.start < span.start < condition.end:
        return False
    return _PROVISO.match(agreement.document.quote(condition)) is None


_PROVISO = re.compile(r"\W*(?:provided|on\s+(?:the\s+)?condition|subject|so\s+long)", re.IGNORECASE)


def is_talk(_agreement: Agreement, duty: Duty) -> bool:
    """Is it to tell, to ask or to meet, and not to do what the agreement is about?"""
    return _TALK.match(duty.action) is not None


def _is_settled(agreement: Agreement, sentence: Span, clause: int | None) -> bool:
    """Does a sentence behind it in its clause go on about it and tell a time: "If the defect is not cured in ten days"?"""
    following = agreement.sentences_in(Span(sentence.end, sentence.end + _REACH))[:_NEXT]
    return any(each.clause == clause and _tells_a_time(agreement, each) for each in following)


_REACH = 1_500
_NEXT = 3


def _tells_a_time(agreement: Agreement, sentence: Sentence) -> bool:
    words = " ".join(agreement.document.quote(sentence.span).split())
    if not _GOES_ON.match(words):
        return False
    return (
        _OFTEN.search(words) is not None
        or _WITHHELD.search(words) is not None
        or any(isinstance(amount.value, Duration) for amount in agreement.amounts_in(sentence.span))
    )


_GOES_ON = re.compile(
    r"(?:if|should|where|unless|failing|until|at\s+(?:a\s+minimum|the\s+latest)|within|in\s+(?:no|any|the|such)\s+(?:event|case)|no\s+later"
    r"|such|this|these|that|(?:any\s+|all\s+)?(?:notices?|claims?|objections?|complaints?)|the\s+(?:foregoing|same)|for\s+(?:this|these)\s+purposes?|any\s+such|for\s+the\s+avoidance)\b",
    re.IGNORECASE,
)
_REDACTED = re.compile(r"\[[.*… ]*\*+[.*… ]*\]")
_WITHHELD = re.compile(
    rf"\b(?:within|than|after|before)\s+(?:\w+\s+){{0,3}}{_REDACTED.pattern}", re.IGNORECASE
)  # "within [***] days"
_OFTEN = re.compile(
    r"\b(?:daily|weekly|monthly|quarterly|(?:semi-?|bi-?)?annual(?:ly)?|yearly|each\s+(?:day|week|month|quarter|year))\b",
    re.IGNORECASE,
)


def _has_levels(agreement: Agreement, duty: Duty) -> bool:
    """Is it to answer or to mend, in an agreement that has a table of the times for that?"""
    return _MENDING.search(duty.action) is not None and any(
        any(isinstance(amount.value, Duration) for amount in agreement.amounts_in(Span(found.start(), found.end() + _TABLE)))
        for found in _LEVELS.finditer(agreement.document.plain)
    )


_TABLE = 2_000  # code points behind a heading or the head of a column
_MENDING = re.compile(r"\b(?:respond|answer|reply|repair|fix|correct|resolve|rectify|restore|cure|remedy)\b", re.IGNORECASE)
_LEVELS = re.compile(
    r"\b(?:response|resolution|repair|restoration)\s+times?\b|\bservice\s+levels?\b|\bseverity\s+(?:level\s+)?[1-4A]\b",
    re.IGNORECASE,
)

_TALK = re.compile(
    r"(?:(?:also|then|first|further|each|thereupon|[a-z]+ly|in\s+writing|at\s+all\s+times|from\s+time\s+to\s+time|in\s+good\s+faith"
    r"|as\s+soon\s+as(?:\s+\w+)?\s+(?:possible|practicable)|to|and),?\s+)*"
    r"(?:(?:notify|inform|advise|report(?!s)|tell|alert|apprise|disclose|consult|discuss|meet|confer|convene|liaise|talk|negotiate"
    r"|cooperate|co-operate|review|agree|acknowledge|warn)\b"
    r"|(?:give|send|provide)\b[^.;]{0,80}?\bnotice\b|keep\b[^.;]{0,60}?\b(?:informed|advised|apprised)\b"
    r"|work\s+(?:together|with)\b|use\b[^.;]{0,60}?\befforts\s+to\s+(?:\w+ly\s+)?(?:inform|notify|negotiate|agree|meet)\b)",
    re.IGNORECASE,
)

_MEASURE = re.compile(
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|seventy"
    r"|eighty"
    r"|ninety|hundred|thousand|dozen|half|quarter|daily|weekly|monthly|quarterly|annually|yearly|every (?:other )?(?:day|week"
    r"|month|quarter|year|hour|fortnight|time|second|third)|specifications?|schedule|exhibit"
    r"|annex|appendix|plan|budget|criteria|standards? (?:set|in|of|adopted)|industry[- ]standards?"
    r"|listed (?:in|on|below|above)|as listed|within (?:such|that|this|the) (?:\w+ )?(?:period|time|window)"
    r"|meaning|(?:which|this|that) means|by (?:noon|midnight|the (?:next|following|same|end|close))"
    r"|in the manner|in accordance with|at (?:\w+ )?meetings of|(?:no|not) later than|at the latest|in (?:no|any) event"
    r"|(?:required|provided|permitted) (?:by|under|in|herein|hereunder)|set (?:out|forth)"
    r"|as (?:further |more fully )?(?:described"
    r"|specified|defined)|(?:necessary|needed|required) (?:to|for|by)|(?:as|is|are|be|been|being|those|mutually"
    r"|the) (?:\w+ )?(?:agreed|approved)"
    r"|as (?:frequently|often|quickly|promptly|soon|regularly) as (?!(?:is |are |it is |may be |they are )?(?:\w+ly )?"
    r"(?:possib|practica|reasonabl|feasib|convenient|necessary|needed|required|appropriate|achiev|practical|may|can|could|circumstances|it|they|he|we|she"
    r"|you|the need|occasion)))\b"
    rf"|{_REDACTED.pattern}",
    re.IGNORECASE,
)
