"""What an agreement says of contributions that do not come, or come late, and whether anything follows."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from pactlint.agreement import ClauseKind, Lapse
from pactlint.document import Span
from pactlint.extract.sieve import sifted

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from pactlint.agreement import Clause, Input, Sentence
    from pactlint.document import Document


def lapses(
    document: Document, clauses: Sequence[Clause], sentences: Sequence[Sentence], inputs: Sequence[Input]
) -> tuple[Lapse, ...]:
    """The sentences that speak of a contribution in default and say what follows, or that nothing does.

    They speak of contributions by name, or of the schedule that lists them, or stand in a section where something is contributed,
    or under a heading that says so; or they go on from a sentence of their clause that does ("Thereafter the party in default").
    """
    promised = [each for each in inputs if not each.empty]
    listed = [each for each in promised if each.headed] or promised
    given = {_section(clauses, each.clause) for each in listed}
    return tuple(_told(document, clauses, sentences, given))


def _told(
    document: Document, clauses: Sequence[Clause], sentences: Sequence[Sentence], given: set[int | None]
) -> Iterator[Lapse]:
    plain = document.plain
    spoken: int | None = None  # the clause in which a contribution that is late was last named
    lists = [name for index in given if index is not None for name in _names(document, clauses[index])]
    for sentence in sentences:
        span = sentence.span
        if not _LATE.search(plain, span.start, span.end):
            continue
        if _HINDERED.search(plain, span.start, span.end):
            spoken = None  # it speaks of whatever nobody could help
            continue
        section = _section(clauses, sentence.clause)
        here = section is not None and (section in given or _is_headed(document, clauses, sentence.clause))
        named = any(name in plain[span.start : span.end].lower() for name in lists)
        told = here or named or _CONTRIBUTION.search(plain, span.start, span.end)
        if not told and (spoken is None or spoken != sentence.clause):
            continue
        spoken = sentence.clause
        denied = _HARMLESS.search(plain, span.start, span.end)
        follows = _affirmed(plain, span)
        if denied or (not follows and _MERE_WORDS.search(plain, span.start, span.end)):
            yield Lapse(span, sentence.clause, harmless=True)
        elif follows:
            yield Lapse(span, sentence.clause, harmless=False)


def _names(document: Document, clause: Clause) -> tuple[str, ...]:
    """What a schedule is called, by its number and as its heading writes it: "schedule 2", "second schedule"."""
    if clause.kind is not ClauseKind.SCHEDULE:
        return ()
    written = _LABEL.match(document.plain, clause.span.start)
    return (clause.path.lower(), *([" ".join(written[0].lower().split())] if written else []))


def _section(clauses: Sequence[Clause], index: int | None) -> int | None:
    """The section or schedule around a clause."""
    while index is not None and clauses[index].kind not in (ClauseKind.SECTION, ClauseKind.SCHEDULE):
        index = clauses[index].parent
    return index


def _is_headed(document: Document, clauses: Sequence[Clause], index: int | None) -> bool:
    while index is not None:
        heading = clauses[index].heading
        if heading and _CONTRIBUTION.search(document.plain, heading.start, heading.end):
            return True
        index = clauses[index].parent
    return False


def _affirmed(plain: str, span: Span) -> bool:
    return any(
        not _DENIED.search(plain, max(span.start, found.start() - _REACH), found.start())
        for found in _FOLLOWS.finditer(plain, span.start, span.end)
    )


_LABEL = re.compile(r"(?:\w+\s+){0,2}(?:schedule|annex\w*|exhibit|appendix|attachment)(?:\s+\w{1,3}\b)?", re.IGNORECASE)
_REACH = 30  # code points before a consequence in which a negation governs it
_DENIED = re.compile(r"\b(?:no|not|nor|neither|without|never|none)\s+(?:\w+\s+){0,3}$", re.IGNORECASE)
_CONTRIBUTION = sifted(
    r"\b(?:contribut\w*|capital|instal?l?ments?|subscri\w+|funding|inputs?|(?:put|pay|paid|pays|puts|brings?|brought)\s+in(?!\s+(?:hand|place|writing|order|effect|force|issue|question))|stakes?|investments?"
    r"|resources|due\s+under\s+(?:exhibit|schedule|annex\w*|appendix))\b",
    re.IGNORECASE,
)
_LATE = sifted(
    r"\b(?:fail\w*|default\w*|late|lateness|later|delay\w*|miss(?:es|ed|ing)?|unpaid|overdue|unless|until|shortfall|arrears?|tardy|wanting|lacking|behind(?:hand)?|omit\w*|omission"
    r"|slips?|laps\w+|un(?:performed|delivered|fulfilled|furnished|contributed|subscribed|made|done|given)|wanting|not\s+at\s+all|past\s+(?:its|the)\s+(?:day|date|time)|after\s+its\s+(?:day|date|time)|non-(?:contribut\w+|payment|fulfil\w+|delivery)|short\s+of|short|outstanding|(?:does|do|did|has|have|is|are|was|were)\s+not|not\s+"
    r"(?:be\s+|been\s+|yet\s+)?(?:made|paid|delivered|ready|met|given|furnished|brought|contributed|provided|kept|arrived|available|forthcoming|in))\b",
    re.IGNORECASE,
)
_FOLLOWS = sifted(
    r"\b(?:interest|dilut\w+|reduc\w+|terminat\w+|withdraw\w*|withh\w+|hold\s+back|defer|postpone|suspend\w*|recover\w*|damages|adjust\w*|transfer\w*|forfeit\w*"
    r"|loans?|lend|purchase|buy|hire|rent|expense|stop|others|procure|costs?|pays?|shares?|releas\w+|elsewhere|substitut\w*|cure|ow(?:ed|es|ing)|loses?|remed\w+|step\s+in"
    r"|vot(?:e|es|ing)|compensat\w*|repay\w*|refund\w*|liable|determine|funded\s+by|free\s+to|at\s+liberty|excused|vacat\w*|surrender\w*|rescind\w*|rectif\w*"
    r"|(?:has|have|draws?|takes?|gets?|receives?|earns?)\s+(?:no\s+(?:part|shares?|profits?|gains?|dividends?|distributions?|votes?|income|return)|nothing\s+(?:from|of|out|in|before|until))\b|deduct\w*|taken\s+(?:out\s+of|from)|set\s+off|debited|penalt\w+|rebalanc\w*|recalculat\w*|recomput\w*|lapses?|expel\w*|good\s+the|charge[ds]?|accrues?|pass(?:es)?\s+(?:from|to|over)|shifts?\s+(?:from|to)|moves?\s+(?:from|to))\b",
    re.IGNORECASE,
)
_SANCTION = (
    r"(?:interest|rights?|consequences?|sanctions?|penalt(?:y|ies)|remed(?:y|ies)|effects?|liability|claims?|dilution"
    r"|forfeiture|compensation|damages|breach)"
)
_HARMLESS = sifted(
    rf"\b(?:no|without|free\s+of|not\s+any)\s+(?:(?:other|further|such|any|legal|financial|adverse)\s+)*{_SANCTION}\b"
    rf"(?!\s+(?:to|of|for|against)\s+(?:the\s+)?(?:other|party|parties)\s+(?:rights?|remed))"
    r"|\b(?:nothing\s+(?:more|else|further)|no\s+more\s+than|and\s+no\s+more|nothing\s+(?:shall\s+|will\s+)?(?:follows?|flows?|happens?|ensues?))\b"
    rf"|\b(?:(?:shall|will|does|do|did|is|are|be|may|can|must|would|should|and|but|need)\s+not|not\s+(?:as|for|to|amount|constitute|count|give|cause|lead|result|bear)|cannot|nor|neither)\b"
    rf"(?!\s+(?:\w+\s+)?(?:make\s+good|made\s+good|remed\w+|cure|rectif\w+|end\b|(?:made|paid|brought|given|contributed|received|delivered|put|provided|transferred)\s+(?:in|by|on|at|up|when|within)\b))[^.;,]{{0,60}}?\b(?:breach|default|{_SANCTION})\b"
    r"|\b(?:have|has|be\s+of)\s+no\s+effect\b|\b(?:shall|will|does|do|is)\s+not\s+(?:affect|prejudice|entitle|reduce|diminish|alter|count|matter)\b"
    r"|\b(?:forgiven|overlooked|condoned|tolerated|held\s+against\s+it|taken\s+amiss)\b"
    r"|\b(?:dates?|timetable)\b[^.;]{0,50}?\b(?:goals?|targets?|aspirations?|indicative|guidance|estimates?|aims?|hopes?)\b",
    re.IGNORECASE,
)
_HINDERED = sifted(
    r"\b(?:beyond|outside)\s+(?:its|their|his|the|any|such|that|our)\s+(?:[\w']+\s+){0,3}?(?:control|power)\b|\bforce\s+majeure\b|\bact\s+of\s+god\b"
    r"|\b(?:fire|flood|war|epidemic|earthquake|strikes?),?\s+(?:or\s+)?(?:fire|flood|war|epidemic|earthquake|strikes?|storm)\b",
    re.IGNORECASE,
)
"""What hinders a party, which is another matter than a contribution that fails."""
_MERE_WORDS = sifted(
    r"\b(?:remind\w*|explain\w*|explanation|apolog\w+|discuss\w*|noted?|minuted|record\w*|regret\w*|re-?plan\w*|re-?schedul\w*|new\s+date|inform\w*|tell|mention\w*"
    r"|(?:say|state|report|give)\w*\b[^.;]{0,40}\b(?:why|reasons?)|do\s+(?:its|their)\s+best|try|endeavou?r|soon\s+as)\b",
    re.IGNORECASE,
)
